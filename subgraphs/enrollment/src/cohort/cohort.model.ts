import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** Learners who take a course together: a class in OneRoster's words. */
export interface CohortRow {
  _id: string;
  /** OneRoster's id of the class; its own id when the cohort was made here. */
  sourcedId: string;
  courseId: string;
  title: string;
  titleKey: string;
  /** Its words; not there where an earlier release wrote it, until a roster names it again. */
  tokens?: string[];
  /** Those of `teaching`, each once. */
  instructorIds: string[];
  /** The roster’s enrolments that make somebody teach here, by OneRoster’s id; none where no roster has a say. */
  teaching?: { sourcedId: string; personId: string }[];
  /** When the course is to be finished by; seats of the cohort carry a copy, so that a phone's list needs no second look. */
  dueAt: Date | null;
  status: 'ACTIVE' | 'CLOSED';
  createdAt: Date;
}

const teaching = new Schema<NonNullable<CohortRow['teaching']>[number]>(
  { sourcedId: { type: String, required: true }, personId: { type: String, required: true } },
  { _id: false },
);

const schema = new Schema<CohortRow>({
  sourcedId: { type: String, required: true },
  courseId: { type: String, required: true },
  title: { type: String, required: true },
  titleKey: { type: String, required: true },
  tokens: { type: [String], default: undefined },
  instructorIds: [String],
  teaching: [teaching],
  dueAt: { type: Date, default: null },
  status: { type: String, enum: ['ACTIVE', 'CLOSED'], required: true },
  createdAt: { type: Date, required: true },
});

schema.index({ tenantId: 1, sourcedId: 1 }, { unique: true });
schema.index({ tenantId: 1, courseId: 1, titleKey: 1 });
schema.index({ tenantId: 1, titleKey: 1, _id: 1 });
schema.index({ tenantId: 1, tokens: 1 });
schema.index({ tenantId: 1, 'teaching.sourcedId': 1 });

export const cohorts = tenantCollection<CohortRow>('cohorts', schema);
