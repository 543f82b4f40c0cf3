import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { ItemResponse } from '../item/item.content';

export type AttemptStatus = 'OPEN' | 'HANDED_IN';

/** One item as this attempt has it. */
export interface PaperItem {
  itemId: string;
  version: number;
  sectionId: string;
  points: number;
  /** Ids of choices, entries or right sides in the order shown; none where nothing is shuffled. */
  shown?: string[];
}

/** One sitting of an exam. Its paper never changes after the start. */
export interface AttemptRow {
  _id: string;
  examId: string;
  courseId: string;
  learnerId: string;
  /** From 1, by learner and exam. */
  number: number;
  /** Told to nobody: from it follows what was drawn and shuffled, and the ids of the paper (item/paper-ids.ts). */
  seed: string;
  paper: PaperItem[];
  startedAt: Date;
  /** By server time, extra time included; null: until the exam closes, and that never. */
  deadline: Date | null;
  /** Later than this a hand-in is late. */
  graceUntil: Date | null;
  status: AttemptStatus;
  /** When nothing could be saved any more: the server hands in what was saved then. Null while the learner may. */
  closedAt: Date | null;
  /** How many entries its proctoring log has. */
  noticed: number;
  /** Highest client sequence that was saved; null before the first. */
  savedAt: Date | null;
  /** How many items have an answer, by section: for the live board. */
  answered: Record<string, number>;
  /** The classes of its learner, for the live board; none in attempts that were begun before this was kept. */
  cohortIds?: string[];
}

/** What was saved of one attempt: last write wins, item by item, by the client's sequence. */
export interface SavedAnswersRow {
  /** The attempt's. */
  _id: string;
  learnerId: string;
  /** Raised by each save, so that of two that meet the second looks again. */
  revision: number;
  /** Nothing is saved any more. */
  closed: boolean;
  /** Of all answers as JSON. */
  bytes: number;
  /** With the ids of the attempt's paper, as they came. */
  answers: Record<string, { seq: number; at: Date; response: ItemResponse }>;
}

const text = { type: String, required: true };
const date = { type: Date, required: true };

const schema = new Schema<AttemptRow>({
  examId: text,
  courseId: text,
  learnerId: text,
  number: { type: Number, required: true },
  seed: text,
  paper: { type: [Schema.Types.Mixed], required: true },
  startedAt: date,
  deadline: { type: Date, default: null },
  graceUntil: { type: Date, default: null },
  status: { type: String, enum: ['OPEN', 'HANDED_IN'], required: true },
  closedAt: { type: Date, default: null },
  noticed: { type: Number, default: 0 },
  savedAt: { type: Date, default: null },
  answered: { type: Schema.Types.Mixed, default: {} },
  cohortIds: [String],
} as never);
// Two devices that start together get one attempt: the second meets this index.
schema.index({ tenantId: 1, examId: 1, learnerId: 1, number: 1 }, { unique: true });
schema.index({ tenantId: 1, status: 1, graceUntil: 1 });
schema.index({ tenantId: 1, learnerId: 1, startedAt: -1 });
schema.index({ tenantId: 1, examId: 1, noticed: -1, _id: -1 });
// Asked across tenants, by the job that hands in what is overdue.
schema.index({ graceUntil: 1 }, { partialFilterExpression: { status: 'OPEN' } });

const savedSchema = new Schema<SavedAnswersRow>({
  learnerId: text,
  revision: { type: Number, required: true },
  closed: { type: Boolean, default: false },
  bytes: { type: Number, default: 0 },
  answers: { type: Schema.Types.Mixed, default: {} },
} as never);

export const attempts = tenantCollection<AttemptRow>('attempts', schema);
export const savedAnswers = tenantCollection<SavedAnswersRow>('savedAnswers', savedSchema);
