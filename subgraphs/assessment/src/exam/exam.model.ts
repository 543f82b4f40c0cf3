import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export type ExamStatus = 'DRAFT' | 'SCHEDULED' | 'CLOSED' | 'ARCHIVED';

export interface ExamSection {
  id: string;
  title: string;
  instructions: string;
  /** In their order, unless shuffled. `version` null: the newest when the exam is scheduled. */
  items: { itemId: string; version: number | null; points: number | null }[];
  /**
   * Beside `items`: so many at random, by the attempt's seed, of the ready items with all of these tags; `pool` is what those
   * were when the exam was scheduled.
   */
  draws: { tags: string[]; count: number; points: number | null; pool?: { itemId: string; version: number }[] }[];
  shuffle: boolean;
}

/** When learners see what. */
export interface ReleasePolicy {
  when: 'AT_ONCE' | 'AFTER_CLOSE' | 'AT' | 'BY_HAND';
  at: Date | null;
  show: { score: boolean; feedback: boolean; answers: boolean };
}

export interface ExamRow {
  _id: string;
  /** Of the request that made it, so that the same again makes no second; its own id where none was given. */
  key: string;
  courseId: string;
  title: string;
  instructions: string;
  /** PRACTICE teaches: it may be repeated, and stays out of grade books. */
  purpose: 'EXAM' | 'PRACTICE';
  status: ExamStatus;
  opensAt: Date | null;
  closesAt: Date | null;
  /** Of one attempt; null: until the exam closes. */
  timeLimitMs: number | null;
  /** After the deadline a hand-in still counts as in time. */
  graceMs: number;
  /** 0: as many as one likes. */
  attemptLimit: number;
  /** argon2; null: none is asked. */
  accessCodeHash: string | null;
  sections: ExamSection[];
  shuffleChoices: boolean;
  /** Share of the points, 0 to 1; null: there is no pass. */
  passMark: number | null;
  /** Which attempt counts. */
  counts: 'BEST' | 'LAST' | 'FIRST';
  release: ReleasePolicy;
  releasedAt: Date | null;
  marking: { markers: 1 | 2; anonymous: boolean; tolerance: number };
  leaderboard: boolean;
  /** Devices report what they notice; null: in every exam, never in practice. */
  proctored?: boolean | null;
  /** Raised by each change, so that two authors don't overwrite each other. */
  revision: number;
  createdBy: string;
  createdAt: Date;
  changedAt: Date;
}

const text = { type: String, required: true };
const number = { type: Number, required: true };
const date = { type: Date, required: true };
const mixed = { type: Schema.Types.Mixed, required: true };

const schema = new Schema<ExamRow>({
  key: text,
  courseId: text,
  title: text,
  instructions: { type: String, default: '' },
  purpose: { type: String, enum: ['EXAM', 'PRACTICE'], required: true },
  status: { type: String, enum: ['DRAFT', 'SCHEDULED', 'CLOSED', 'ARCHIVED'], required: true },
  opensAt: { type: Date, default: null },
  closesAt: { type: Date, default: null },
  timeLimitMs: { type: Number, default: null },
  graceMs: number,
  attemptLimit: number,
  accessCodeHash: { type: String, default: null },
  sections: mixed,
  shuffleChoices: { type: Boolean, required: true },
  passMark: { type: Number, default: null },
  counts: { type: String, enum: ['BEST', 'LAST', 'FIRST'], required: true },
  release: mixed,
  releasedAt: { type: Date, default: null },
  marking: mixed,
  leaderboard: { type: Boolean, required: true },
  proctored: { type: Boolean, default: null },
  revision: number,
  createdBy: text,
  createdAt: date,
  changedAt: date,
} as never);
schema.index({ tenantId: 1, key: 1 }, { unique: true });
schema.index({ tenantId: 1, courseId: 1, opensAt: 1, _id: 1 });
schema.index({ tenantId: 1, createdAt: -1, _id: -1 });
schema.index({ tenantId: 1, status: 1, closesAt: 1 });
// Asked across tenants, by the job that releases results when they are due.
schema.index({ releasedAt: 1, closesAt: 1 });

export const exams = tenantCollection<ExamRow>('exams', schema);
