import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export type SeatStatus = 'ACTIVE' | 'COMPLETED' | 'WITHDRAWN';

/** A learner's place in a course, with how far they have come. */
export interface SeatRow {
  _id: string;
  courseId: string;
  learnerId: string;
  /** Those of its memberships, and one that was chosen by hand. */
  cohortIds: string[];
  /** The roster’s enrolments that hold the learner in a cohort, by OneRoster’s id; none where no roster has a say. */
  memberships?: { sourcedId: string; cohortId: string }[];
  status: SeatStatus;
  dueAt: Date | null;
  /** Each lesson once, in the order of completion. Only ever grows. */
  completed: { lessonId: string; at: Date }[];
  enrolledAt: Date;
  completedAt: Date | null;
  lastActivityAt: Date;
}

const completion = new Schema<SeatRow['completed'][number]>(
  { lessonId: { type: String, required: true }, at: { type: Date, required: true } },
  { _id: false },
);

const membership = new Schema<NonNullable<SeatRow['memberships']>[number]>(
  { sourcedId: { type: String, required: true }, cohortId: { type: String, required: true } },
  { _id: false },
);

const schema = new Schema<SeatRow>({
  courseId: { type: String, required: true },
  learnerId: { type: String, required: true },
  cohortIds: [String],
  memberships: [membership],
  status: { type: String, enum: ['ACTIVE', 'COMPLETED', 'WITHDRAWN'], required: true },
  dueAt: { type: Date, default: null },
  completed: [completion],
  enrolledAt: { type: Date, required: true },
  completedAt: { type: Date, default: null },
  lastActivityAt: { type: Date, required: true },
});

// One seat per learner and course. `enroll` leans on this index rather than on a read first, so two requests arriving
// together cannot both succeed.
schema.index({ tenantId: 1, courseId: 1, learnerId: 1 }, { unique: true });
schema.index({ tenantId: 1, learnerId: 1, status: 1, lastActivityAt: -1, _id: -1 });
schema.index({ tenantId: 1, status: 1, lastActivityAt: -1, _id: -1 });
schema.index({ tenantId: 1, 'completed.at': 1 });
schema.index({ tenantId: 1, status: 1, dueAt: 1 });
schema.index({ tenantId: 1, cohortIds: 1 });
// Not unique: within one batch an enrolment is in two seats for a moment while it moves.
schema.index({ tenantId: 1, 'memberships.sourcedId': 1 });

export const seats = tenantCollection<SeatRow>('seats', schema);
