import { isDeepStrictEqual } from 'node:util';
import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import type { ExamRow } from '../exam/exam.model';
import type { Batch } from '../exam-task/batch';
import { type ExamTaskRow, examTasks } from '../exam-task/exam-task.model';
import { requestOnce, requestTask } from '../exam-task/exam-task.service';
import { parkMarkings } from '../marking/open.service';
import { isSeenAlike, settle } from '../marking/settle.service';
import { examFor } from '../marking/staff.service';
import { type ItemResult, type ResultRow, results } from '../result/result.model';
import { changeOf } from './regrade.input';
import type { StartRegradeInput } from './regrade.type';
import { type Rescore, rescoring } from './rescore';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;
type Clocked = TenantScope & { readonly now: Date };

/**
 * Puts right, in all results of an exam, what was wrong with one of its items; those that are graded from now on too. What
 * people marked stays, but where the item is void. Does not wait for it; the same `key` again is the same regrade.
 * @throws NOT_FOUND; CONFLICT when the key was used for something else; BAD_USER_INPUT as `rescoring`
 */
export async function startRegrade(scope: Scope, input: StartRegradeInput): Promise<ExamTaskRow> {
  const requestedBy = personId(scope);
  const { examId, itemId, why } = input;
  const { courseId } = await examFor(scope, 'result:moderate', examId);
  const change = changeOf(input);
  const regrade = { itemId, change };
  await tryOn(scope, examId, await rescoring(scope, itemId, change), itemId);
  return requestOnce(
    scope,
    input.key,
    (task) => task.examId === examId && isDeepStrictEqual(task.regrade, regrade),
    () =>
      inTransaction(scope, async (scope) => {
        const { key } = input;
        const task = await requestTask(scope, { key, kind: 'REGRADE', examId, courseId, why, requestedBy, regrade });
        await recordAudit(scope, {
          action: 'exam.regraded',
          target: { type: 'exam', id: examId },
          details: { taskId: task._id, itemId, change: change.kind },
        });
        return task;
      }),
  );
}

/** One answer tells whether the change makes sense for the item, before it is tried on all. */
async function tryOn(scope: Scope, examId: string, rescore: Rescore, itemId: string): Promise<void> {
  const row = await results(scope).findOne({ examId, 'items.itemId': itemId }, { sort: { _id: 1 } });
  const item = row?.items.find((item) => item.itemId === itemId);
  if (!item) throw new DomainError('NOT_FOUND', 'Nobody has been given this item in this exam.', { examId, itemId });
  await rescore({ ...item, markedBy: null });
}

export const regradeBatch: Batch = async (scope, { exam, task, resultIds, done }) => {
  // Of one that the desk has yet to see, this would hide that those before it were never applied to it.
  await applyRegrades(scope, exam, resultIds, { status: 'DONE' });
  const rows = await results(scope).find({ _id: { $in: [...resultIds] } });
  // Scored before the transaction: code of learners takes seconds.
  const changed = await regraded(scope, task, rows);
  await inTransaction(scope, async (scope) => {
    for (const { row, item } of changed) await apply(scope, exam, task, row, item);
    await done(scope, changed.filter(({ before, item }) => !isSeenAlike(before, item)).length);
  });
};

/**
 * Brings results that were just graded in line with the regrades of their exam, in their order. One that has been changed since
 * is past that: each regrade goes through all results that there are.
 */
export async function applyRegrades(
  scope: Clocked,
  exam: ExamRow,
  resultIds: readonly string[],
  those: { status?: 'DONE' } = {},
): Promise<void> {
  const tasks = await examTasks(scope).find(
    { examId: exam._id, kind: 'REGRADE', ...those },
    { sort: { requestedAt: 1, _id: 1 } },
  );
  if (tasks.length === 0) return;
  const rows = await results(scope).find({ _id: { $in: [...resultIds] }, revision: 1 });
  for (const row of rows) await applyAll(scope, exam, tasks, row);
}

async function applyAll(scope: Clocked, exam: ExamRow, tasks: readonly ExamTaskRow[], row: ResultRow): Promise<void> {
  let { items } = row;
  const applied: ExamTaskRow[] = [];
  for (const task of tasks) {
    const [changed] = await regraded(scope, task, [{ ...row, items }]);
    if (!changed) continue;
    applied.push(task);
    items = items.map((item) => (item.itemId === changed.item.itemId ? changed.item : item));
  }
  const by = applied.at(-1)?.requestedBy;
  if (!by) return;
  const why = applied.map((task) => task.why).join(' ');
  await inTransaction(scope, async (scope) => {
    for (const { itemId, voided } of items) if (voided) await parkMarkings(scope, row._id, itemId);
    await settle(scope, exam, row, items, { by, why });
  });
}

async function regraded(scope: TenantScope, { regrade }: ExamTaskRow, rows: readonly ResultRow[]) {
  if (!regrade) return [];
  const { itemId, change } = regrade;
  const rescore = await rescoring(scope, itemId, change);
  const changed: { row: ResultRow; before: ItemResult; item: ItemResult }[] = [];
  for (const row of rows) {
    const before = row.items.find((item) => item.itemId === itemId);
    const item = before && (await rescore(before));
    if (before && item) changed.push({ row, before, item });
  }
  return changed;
}

async function apply(
  scope: Clocked,
  exam: ExamRow,
  task: ExamTaskRow,
  row: ResultRow,
  item: ItemResult,
): Promise<void> {
  if (item.voided) await parkMarkings(scope, row._id, item.itemId);
  await settle(scope, exam, row, [item], { by: task.requestedBy ?? 'regrade', why: task.why });
}
