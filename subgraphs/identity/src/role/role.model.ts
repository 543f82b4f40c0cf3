import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { KnownPermission } from './permission.table';

/** The roles that every tenant has; role.service.ts says what each may do. ADMIN is the tenant's administrator. */
export const roleNames = [
  'LEARNER',
  'INSTRUCTOR',
  'AUTHOR',
  'GRADER',
  'ADMIN',
  'AUDITOR',
  'SUPPORT',
  'PARTNER',
  'GUARDIAN',
] as const;
export type Role = (typeof roleNames)[number];

/** A role that a tenant has defined for itself. */
export interface RoleRow {
  _id: string;
  name: string;
  /** Folded: `Head of year` and `head of Year` are one role. */
  nameKey: string;
  description: string;
  permissions: KnownPermission[];
  createdAt: Date;
  changedAt: Date;
  /** Written with each assignment, so that a role cannot be deleted while it is being given. */
  given: number;
}

const schema = new Schema<RoleRow>({
  name: { type: String, required: true },
  nameKey: { type: String, required: true },
  description: { type: String, default: '' },
  permissions: [String],
  createdAt: { type: Date, required: true },
  changedAt: { type: Date, required: true },
  given: { type: Number, required: true },
});

schema.index({ tenantId: 1, nameKey: 1 }, { unique: true });

export const roles = tenantCollection<RoleRow>('roles', schema);
