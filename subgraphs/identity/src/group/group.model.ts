import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** People whom a directory keeps together. */
export interface GroupRow {
  _id: string;
  displayName: string;
  /** Folded. */
  nameKey: string;
  externalId: string | null;
  /** What its members are by it: system roles by name, a tenant's own by id. */
  roles: string[];
  /** One more with every change, its members' too. */
  revision: number;
  createdAt: Date;
  changedAt: Date;
}

const schema = new Schema<GroupRow>({
  displayName: { type: String, required: true },
  nameKey: { type: String, required: true },
  externalId: { type: String, default: null },
  roles: [String],
  revision: { type: Number, required: true },
  createdAt: { type: Date, required: true },
  changedAt: { type: Date, required: true },
});

schema.index({ tenantId: 1, nameKey: 1, _id: 1 });
schema.index({ tenantId: 1, createdAt: 1, _id: 1 });
schema.index({ tenantId: 1, externalId: 1 });

export const groups = tenantCollection<GroupRow>('groups', schema);

export interface MemberRow {
  _id: string;
  groupId: string;
  personId: string;
  /** The roles that the person did not have before: they go with the membership. */
  gave: string[];
  createdAt: Date;
}

const memberSchema = new Schema<MemberRow>({
  groupId: { type: String, required: true },
  personId: { type: String, required: true },
  gave: [String],
  createdAt: { type: Date, required: true },
});

memberSchema.index({ tenantId: 1, groupId: 1, personId: 1 }, { unique: true });
memberSchema.index({ tenantId: 1, personId: 1 });

export const groupMembers = tenantCollection<MemberRow>('groupMembers', memberSchema);
