import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** What the model knows of one learner. */
export interface LearnerRow {
  /** The person's. */
  _id: string;
  /** Answers that were counted. */
  answers: number;
  state: unknown;
  at: Date;
}

const schema = new Schema<LearnerRow>({
  answers: { type: Number, required: true },
  state: { type: Schema.Types.Mixed, required: true },
  at: { type: Date, required: true },
} as never);

export const learners = tenantCollection<LearnerRow>('learners', schema);
