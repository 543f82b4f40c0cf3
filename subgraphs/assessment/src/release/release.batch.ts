import { record } from '@lyceum/kernel/events/outbox';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import { type ExamRow, exams } from '../exam/exam.model';
import type { Batch } from '../exam-task/batch';
import { type ResultRow, results } from '../result/result.model';
import { releasedEvent, withdrawnEvent } from './announce';
import { isOut } from './policy';

type Scope = TenantScope & { readonly now: Date };

/** Shows graded results to their learners, and tells of each. */
export const releaseBatch: Batch = (scope, { exam, resultIds, done }) =>
  inTransaction(scope, async (scope) => done(scope, await releaseResults(scope, exam, resultIds)));

/** Hides results from their learners again. */
export const withdrawBatch: Batch = (scope, { exam, resultIds, done }) =>
  inTransaction(scope, async (scope) => done(scope, await hideResults(scope, exam, resultIds)));

/** What is graded is out once its exam is, and hidden while it is not. */
export async function bringInLine(scope: Scope, examId: string, resultIds: readonly string[]): Promise<void> {
  const exam = await exams(scope).findOne({ _id: examId });
  if (exam) await (isOut(exam) ? show(scope, exam, resultIds) : hide(scope, resultIds));
}

/** Of results of an exam, those that are graded and not out yet; none while the exam itself is not out. Answers how many. */
async function releaseResults(scope: Scope, exam: ExamRow, resultIds: readonly string[]): Promise<number> {
  return isOut((await exams(scope).findOne({ _id: exam._id })) ?? exam) ? show(scope, exam, resultIds) : 0;
}

async function show(scope: Scope, exam: ExamRow, resultIds: readonly string[]): Promise<number> {
  const due = await results(scope).find({
    _id: { $in: [...resultIds] },
    status: 'GRADED',
    standing: true,
    releasedAt: null,
  });
  if (due.length === 0) return 0;
  const releasedAt = scope.now;
  await results(scope).updateMany({ _id: { $in: due.map(({ _id }) => _id) } }, { $set: { releasedAt } });
  await record(scope, ...due.map((row: ResultRow) => releasedEvent({ ...row, releasedAt }, exam)));
  return due.length;
}

/** Tells of each. None while the exam is out, be it anew. Answers how many. */
async function hideResults(scope: Scope, exam: ExamRow, resultIds: readonly string[]): Promise<number> {
  return isOut((await exams(scope).findOne({ _id: exam._id })) ?? exam) ? 0 : hide(scope, resultIds);
}

async function hide(scope: Scope, resultIds: readonly string[]): Promise<number> {
  const shown = await results(scope).find({ _id: { $in: [...resultIds] }, releasedAt: { $ne: null } });
  if (shown.length === 0) return 0;
  await results(scope).updateMany({ _id: { $in: shown.map(({ _id }) => _id) } }, { $set: { releasedAt: null } });
  await record(scope, ...shown.map(withdrawnEvent));
  return shown.length;
}
