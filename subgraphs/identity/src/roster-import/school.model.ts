import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A school, department or district of a roster. */
export interface OrgRow {
  _id: string;
  sourcedId: string;
  name: string;
  type: string;
  identifier: string | null;
  parentSourcedId: string | null;
  removed: boolean;
}

/** An academic session of a roster. Dates are `yyyy-mm-dd`. */
export interface TermRow {
  _id: string;
  sourcedId: string;
  title: string;
  type: string;
  startDate: string;
  endDate: string;
  parentSourcedId: string | null;
  schoolYear: string | null;
  removed: boolean;
}

const orgSchema = new Schema<OrgRow>({
  sourcedId: { type: String, required: true },
  name: { type: String, required: true },
  type: { type: String, required: true },
  identifier: { type: String, default: null },
  parentSourcedId: { type: String, default: null },
  removed: { type: Boolean, required: true },
});
orgSchema.index({ tenantId: 1, sourcedId: 1 }, { unique: true });

const termSchema = new Schema<TermRow>({
  sourcedId: { type: String, required: true },
  title: { type: String, required: true },
  type: { type: String, required: true },
  startDate: { type: String, required: true },
  endDate: { type: String, required: true },
  parentSourcedId: { type: String, default: null },
  schoolYear: { type: String, default: null },
  removed: { type: Boolean, required: true },
});
termSchema.index({ tenantId: 1, sourcedId: 1 }, { unique: true });

export const orgs = tenantCollection<OrgRow>('orgs', orgSchema);
export const terms = tenantCollection<TermRow>('terms', termSchema);
