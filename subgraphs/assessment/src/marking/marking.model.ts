import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { QuestionKind } from '../item/item.content';

export const markingStates = ['WAITING', 'MODERATION', 'DONE', 'PARKED'] as const;
/** PARKED: nobody needs to mark it, for its submission does not stand or its item is void. */
export type MarkingState = (typeof markingStates)[number];

export interface Mark {
  markedBy: string;
  at: Date;
  points: number;
  criteria: { criterionId: string; levelId: string }[];
  comment: string;
}

/** One answer that people mark. */
export interface MarkingRow {
  /** Its own, for the id of a result could tell a marker whose answer it is. */
  _id: string;
  resultId: string;
  itemId: string;
  examId: string;
  courseId: string;
  kind: QuestionKind;
  maxPoints: number;
  /** `RUBRIC:VERSION`, the same for all answers to this item in this exam. */
  rubric: string | null;
  state: MarkingState;
  /** Its place in the queue: when it came, or was last put back. */
  queuedAt: Date;
  /** All that were ever given, in their order; the last of each marker holds. */
  marks: Mark[];
  /** What a moderator decided; it holds over all marks. */
  decision: Mark | null;
  claimedBy: string | null;
  claimedUntil: Date | null;
  /** From 1; raised by each mark. */
  revision: number;
}

const text = { type: String, required: true };
const number = { type: Number, required: true };
const date = { type: Date, required: true };

const mark = new Schema<Mark>(
  {
    markedBy: text,
    at: date,
    points: number,
    criteria: { type: Schema.Types.Mixed, default: [] },
    comment: { type: String, default: '' },
  } as never,
  { _id: false },
);

const schema = new Schema<MarkingRow>({
  resultId: text,
  itemId: text,
  examId: text,
  courseId: text,
  kind: text,
  maxPoints: number,
  rubric: { type: String, default: null },
  state: { type: String, enum: markingStates, required: true },
  queuedAt: date,
  marks: [mark],
  decision: { type: mark, default: null },
  claimedBy: { type: String, default: null },
  claimedUntil: { type: Date, default: null },
  revision: number,
} as never);
// An event that comes twice puts an answer into the queue once.
schema.index({ tenantId: 1, resultId: 1, itemId: 1 }, { unique: true });
schema.index({ tenantId: 1, examId: 1, state: 1, queuedAt: 1, _id: 1 });
schema.index({ tenantId: 1, examId: 1, itemId: 1, state: 1, queuedAt: 1, _id: 1 });
// For what is to be known of a marker: what they hold, and what they marked.
schema.index({ tenantId: 1, claimedBy: 1 });
schema.index({ tenantId: 1, 'marks.markedBy': 1 });
schema.index({ tenantId: 1, 'decision.markedBy': 1 });

export const markings = tenantCollection<MarkingRow>('markings', schema);
