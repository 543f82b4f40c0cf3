import { newId } from '@lyceum/kernel/ids';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { type mongo, Schema } from 'mongoose';

/** A course that the learner has or had a seat in, and how far they are. */
export interface AttendedCourse {
  courseId: string;
  seated: boolean;
  completed: boolean;
  /** Lessons that are done. */
  done: string[];
}

/** What the model knows of one learner: all that `myRecommendations` needs of them, in one row. */
export interface LearnerRow {
  /** Its own: whom a seat is given to nobody has looked up, so that another tenant may have a row of the same learner. */
  _id: string;
  learnerId: string;
  /** Answers that were counted. */
  answers: number;
  /** As state-codec.ts writes it; null before the first answer. */
  state: Buffer | mongo.Binary | null;
  /** The snapshot whose formulas made it, or `elo`. */
  version: string;
  courses: AttendedCourse[];
  /** Exams handed in lately, newest last: not to be recommended again at once. */
  seen: { examId: string; at: Date }[];
  at: Date;
}

const schema = new Schema<LearnerRow>({
  learnerId: { type: String, required: true },
  answers: { type: Number, required: true },
  state: { type: Schema.Types.Mixed, default: null },
  version: { type: String, required: true },
  courses: { type: Schema.Types.Mixed, default: [] },
  seen: { type: Schema.Types.Mixed, default: [] },
  at: { type: Date, required: true },
} as never);
schema.index({ tenantId: 1, learnerId: 1 }, { unique: true });

export const learners = tenantCollection<LearnerRow>('learners', schema);

/** The version of states that no snapshot has made. */
export const ELO = 'elo';

export const emptyLearner = (learnerId: string, at: Date): LearnerRow => ({
  _id: newId(),
  learnerId,
  answers: 0,
  state: null,
  version: ELO,
  courses: [],
  seen: [],
  at,
});
