import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { type Role, roleNames } from '../role/role.model';

/** What a tenant's directory shows to be let in to SCIM. */
export interface ScimTokenRow {
  _id: string;
  name: string;
  /** SHA-256 of its secret, which is random enough that a plain hash cannot be turned round. */
  hash: string;
  /** Of the secret before the last rotation, good until then. */
  before: { hash: string; until: Date } | null;
  /** The roles that a directory may give and take by it. */
  roles: Role[];
  createdBy: string;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  usedAt: Date | null;
}

const schema = new Schema<ScimTokenRow>({
  name: { type: String, required: true },
  hash: { type: String, required: true },
  before: {
    type: new Schema({ hash: { type: String, required: true }, until: { type: Date, required: true } }, { _id: false }),
    default: null,
  },
  roles: [{ type: String, enum: roleNames }],
  createdBy: { type: String, required: true },
  createdAt: { type: Date, required: true },
  expiresAt: { type: Date, default: null },
  revokedAt: { type: Date, default: null },
  usedAt: { type: Date, default: null },
});

schema.index({ tenantId: 1, createdAt: 1 });

export const scimTokens = tenantCollection<ScimTokenRow>('scimTokens', schema);
