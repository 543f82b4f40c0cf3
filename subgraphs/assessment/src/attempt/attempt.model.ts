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
  seed: string;
  paper: PaperItem[];
  startedAt: Date;
  /** By server time, extra time included; null: until the exam closes, and that never. */
  deadline: Date | null;
  /** Later than this a hand-in is late. */
  graceUntil: Date | null;
  status: AttemptStatus;
  /** Highest client sequence that was saved; null before the first. */
  savedAt: Date | null;
  /** How many items have an answer, by section: for the live board. */
  answered: Record<string, number>;
}

/** What was saved of one attempt: last write wins, item by item, by the client's sequence. */
export interface SavedAnswersRow {
  /** The attempt's. */
  _id: string;
  learnerId: string;
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
  paper: { type: Schema.Types.Mixed, required: true },
  startedAt: date,
  deadline: { type: Date, default: null },
  graceUntil: { type: Date, default: null },
  status: { type: String, enum: ['OPEN', 'HANDED_IN'], required: true },
  savedAt: { type: Date, default: null },
  answered: { type: Schema.Types.Mixed, default: {} },
} as never);
// Two devices that start together get one attempt: the second meets this index.
schema.index({ tenantId: 1, examId: 1, learnerId: 1, number: 1 }, { unique: true });
schema.index({ tenantId: 1, status: 1, graceUntil: 1 });

const savedSchema = new Schema<SavedAnswersRow>({
  learnerId: text,
  answers: { type: Schema.Types.Mixed, default: {} },
} as never);

export const attempts = tenantCollection<AttemptRow>('attempts', schema);
export const savedAnswers = tenantCollection<SavedAnswersRow>('savedAnswers', savedSchema);
