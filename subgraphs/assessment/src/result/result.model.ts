import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { ItemResponse, QuestionKind } from '../item/item.content';
import type { Score } from '../scoring/score';
import type { SubmissionFlag } from '../submission/submission.model';

export interface ItemResult {
  itemId: string;
  version: number;
  sectionId: string;
  kind: QuestionKind;
  skills: string[];
  /** With the author's ids. */
  response: ItemResponse;
  maxPoints: number;
  /** What the machine says. */
  score: Score;
  /** What stands: the machine's or a marker's; null while it waits for one. */
  points: number | null;
  comment: string | null;
  markedBy: string | null;
  /** A regrade took it out: it counts for nobody, and `maxPoints` is 0. */
  voided?: true;
}

export interface ResultChange {
  at: Date;
  by: string;
  why: string;
  itemId: string | null;
  from: number | null;
  to: number | null;
}

/** What came of one submission: the read model that grading projects. */
export interface ResultRow {
  /** The submission's: there is exactly one for each. */
  _id: string;
  attemptId: string;
  examId: string;
  courseId: string;
  learnerId: string;
  attemptNumber: number;
  submittedAt: Date;
  gradedAt: Date;
  /** AWAITING_MARKING: some items wait for a person; MODERATION: two markers disagree. */
  status: 'GRADED' | 'AWAITING_MARKING' | 'MODERATION';
  flags: SubmissionFlag[];
  /** Whether this is the attempt's result: of an automatic and a late submission only one counts. */
  standing: boolean;
  items: ItemResult[];
  score: number | null;
  maxScore: number;
  /** 0 to 100, two decimals; null while something waits. */
  percent: number | null;
  passed: boolean | null;
  /** Null while learners may not see it. */
  releasedAt: Date | null;
  /** From 1; raised by marking, moderation and regrading. */
  revision: number;
  history: ResultChange[];
}

const text = { type: String, required: true };
const number = { type: Number, required: true };
const date = { type: Date, required: true };

const schema = new Schema<ResultRow>({
  attemptId: text,
  examId: text,
  courseId: text,
  learnerId: text,
  attemptNumber: number,
  submittedAt: date,
  gradedAt: date,
  status: { type: String, enum: ['GRADED', 'AWAITING_MARKING', 'MODERATION'], required: true },
  flags: [String],
  standing: { type: Boolean, required: true },
  items: { type: Schema.Types.Mixed, required: true },
  score: { type: Number, default: null },
  maxScore: number,
  percent: { type: Number, default: null },
  passed: { type: Boolean, default: null },
  releasedAt: { type: Date, default: null },
  revision: number,
  history: { type: Schema.Types.Mixed, default: [] },
} as never);
schema.index({ tenantId: 1, learnerId: 1, submittedAt: -1, _id: -1 });
schema.index({ tenantId: 1, examId: 1, status: 1, submittedAt: 1 });
schema.index({ tenantId: 1, attemptId: 1 });
// For what goes through all results of an exam, page by page.
schema.index({ tenantId: 1, examId: 1, _id: 1 });
// For the gradebook of a course, in its order.
schema.index({ tenantId: 1, courseId: 1, standing: 1, learnerId: 1, examId: 1, attemptNumber: 1 });
// For the few that do not stand: late ones beside an automatic one.
schema.index({ tenantId: 1, examId: 1, standing: 1, _id: 1 }, { partialFilterExpression: { standing: false } });

export const results = tenantCollection<ResultRow>('results', schema);
