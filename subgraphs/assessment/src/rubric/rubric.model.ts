import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export interface RubricLevel {
  id: string;
  title: string;
  description: string;
  points: number;
}

export interface RubricCriterion {
  id: string;
  title: string;
  description: string;
  levels: RubricLevel[];
}

/** What markers go by, with its newest version. */
export interface RubricRow {
  _id: string;
  title: string;
  /** The newest, from 1. */
  version: number;
  createdBy: string;
  createdAt: Date;
  changedAt: Date;
}

/** Never changes once it is written: what has been marked by it holds on to it. */
export interface RubricVersionRow {
  /** `RUBRIC:VERSION` */
  _id: string;
  rubricId: string;
  version: number;
  title: string;
  criteria: RubricCriterion[];
  createdBy: string;
  createdAt: Date;
}

const text = { type: String, required: true };
const number = { type: Number, required: true };
const date = { type: Date, required: true };

const rubricSchema = new Schema<RubricRow>({
  title: text,
  version: number,
  createdBy: text,
  createdAt: date,
  changedAt: date,
} as never);
rubricSchema.index({ tenantId: 1, changedAt: -1, _id: -1 });

const versionSchema = new Schema<RubricVersionRow>({
  rubricId: text,
  version: number,
  title: text,
  criteria: { type: Schema.Types.Mixed, required: true },
  createdBy: text,
  createdAt: date,
} as never);
rubricSchema.index({ tenantId: 1, createdBy: 1 });
versionSchema.index({ tenantId: 1, createdBy: 1 });

export const rubrics = tenantCollection<RubricRow>('rubrics', rubricSchema);
export const rubricVersions = tenantCollection<RubricVersionRow>('rubricVersions', versionSchema);
