import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A role beyond those in the person's row: one that the tenant has defined, or any role on one course. */
export interface AssignmentRow {
  _id: string;
  personId: string;
  /** The id of a tenant's own role, or the name of a system role. */
  role: string;
  /** Null: in the whole tenant. */
  courseId: string | null;
  createdAt: Date;
}

const schema = new Schema<AssignmentRow>({
  personId: { type: String, required: true },
  role: { type: String, required: true },
  courseId: { type: String, default: null },
  createdAt: { type: Date, required: true },
});

// Given twice is given once, also when both come together.
schema.index({ tenantId: 1, personId: 1, role: 1, courseId: 1 }, { unique: true });
schema.index({ tenantId: 1, role: 1, _id: 1 });

export const assignments = tenantCollection<AssignmentRow>('roleAssignments', schema);
