import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { Settings } from '../policy/policy';

export interface Arm {
  name: string;
  /** Of the learners, against the other arms' weights. */
  weight: number;
  /** What differs from the policy's own. */
  settings: Partial<Settings>;
}

/** Two or more ways to recommend, tried on learners who are divided by chance and stay where they are. */
export interface ExperimentRow {
  _id: string;
  title: string;
  status: 'RUNNING' | 'ENDED';
  /** `HOME` while it runs, then its own id: the index allows one at a time. */
  place: string;
  arms: Arm[];
  startedAt: Date;
  endedAt: Date | null;
  startedBy: string;
}

const date = { type: Date, required: true };

const schema = new Schema<ExperimentRow>({
  title: { type: String, required: true },
  status: { type: String, enum: ['RUNNING', 'ENDED'], required: true },
  place: { type: String, required: true },
  arms: { type: Schema.Types.Mixed, required: true },
  startedAt: date,
  endedAt: { type: Date, default: null },
  startedBy: { type: String, required: true },
} as never);
schema.index({ tenantId: 1, startedAt: -1, _id: -1 });
schema.index({ tenantId: 1, place: 1 }, { unique: true });

export const experiments = tenantCollection<ExperimentRow>('experiments', schema);
