import type { Because } from '@lyceum/kernel/reasons';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { RegradeChange } from '../regrade/change';

export const examTaskKinds = ['RELEASE', 'WITHDRAW', 'REGRADE'] as const;
export type ExamTaskKind = (typeof examTaskKinds)[number];
export type ExamTaskStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

/** Work on all results of an exam: batch by batch, noting where it is, so that one that was cut off goes on. */
export interface ExamTaskRow {
  _id: string;
  /** Of the request that asked for it, so that the same again asks for no second. */
  key: string;
  examId: string;
  courseId: string;
  kind: ExamTaskKind;
  status: ExamTaskStatus;
  why: string;
  /** Null: the exam's own policy. */
  requestedBy: string | null;
  requestedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** Results of the exam; null until it has begun. */
  total: number | null;
  /** Results that were looked at, and those that are other than they were. */
  done: number;
  changed: number;
  /** The last result that was looked at. */
  after: string | null;
  tries: number;
  failure: string | null;
  failedBecause: Because | null;
  /** Of a REGRADE. */
  regrade: { itemId: string; change: RegradeChange } | null;
}

const text = { type: String, required: true };
const number = { type: Number, required: true };

const schema = new Schema<ExamTaskRow>({
  key: text,
  examId: text,
  courseId: text,
  kind: { type: String, enum: examTaskKinds, required: true },
  status: { type: String, enum: ['QUEUED', 'RUNNING', 'DONE', 'FAILED'], required: true },
  why: text,
  requestedBy: { type: String, default: null },
  requestedAt: { type: Date, required: true },
  startedAt: { type: Date, default: null },
  finishedAt: { type: Date, default: null },
  total: { type: Number, default: null },
  done: number,
  changed: number,
  after: { type: String, default: null },
  tries: number,
  failure: { type: String, default: null },
  failedBecause: { type: Schema.Types.Mixed, default: null },
  regrade: { type: Schema.Types.Mixed, default: null },
} as never);
schema.index({ tenantId: 1, key: 1 }, { unique: true });
schema.index({ tenantId: 1, examId: 1, requestedAt: -1, _id: -1 });
schema.index({ tenantId: 1, requestedBy: 1 });

export const examTasks = tenantCollection<ExamTaskRow>('examTasks', schema);
