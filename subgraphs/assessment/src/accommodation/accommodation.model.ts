import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** What a learner is granted in one exam, or in all exams of a course. What is null is not said. */
export interface AccommodationRow {
  _id: string;
  /** `exam:ID` or `course:ID` */
  of: string;
  courseId: string;
  examId: string | null;
  learnerId: string;
  extraMinutes: number | null;
  /** Of the time limit. */
  extraPercent: number | null;
  extraAttempts: number | null;
  unlockedUntil: Date | null;
  /** For those who grant it; learners read it in their export only. */
  reason: string;
  revision: number;
  grantedBy: string;
  changedAt: Date;
}

const text = { type: String, required: true };

const schema = new Schema<AccommodationRow>({
  of: text,
  courseId: text,
  examId: { type: String, default: null },
  learnerId: text,
  extraMinutes: { type: Number, default: null },
  extraPercent: { type: Number, default: null },
  extraAttempts: { type: Number, default: null },
  unlockedUntil: { type: Date, default: null },
  reason: { type: String, default: '' },
  revision: { type: Number, required: true },
  grantedBy: text,
  changedAt: { type: Date, required: true },
});
// One of each: a second grant changes the first.
schema.index({ tenantId: 1, learnerId: 1, of: 1 }, { unique: true });
schema.index({ tenantId: 1, courseId: 1, _id: 1 });

export const accommodations = tenantCollection<AccommodationRow>('accommodations', schema);
