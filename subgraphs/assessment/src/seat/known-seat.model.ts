import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A learner's place in a course, as enrollment tells of it. */
export interface KnownSeatRow {
  /** The seat's. */
  _id: string;
  courseId: string;
  learnerId: string;
  /** The classes that they take it in. */
  cohortIds: string[];
  active: boolean;
}

const schema = new Schema<KnownSeatRow>({
  courseId: { type: String, required: true },
  learnerId: { type: String, required: true },
  cohortIds: [String],
  active: { type: Boolean, required: true },
});
schema.index({ tenantId: 1, learnerId: 1, courseId: 1 });
schema.index({ tenantId: 1, courseId: 1, _id: 1 });

export const knownSeats = tenantCollection<KnownSeatRow>('knownSeats', schema);
