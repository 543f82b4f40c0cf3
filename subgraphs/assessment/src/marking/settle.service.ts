import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { ExamRow } from '../exam/exam.model';
import { releasedEvent } from '../release/announce';
import { isOut } from '../release/policy';
import { resultGraded, resultSubject } from '../result/result.events';
import { type ItemResult, type ResultChange, type ResultRow, results } from '../result/result.model';
import { markings } from './marking.model';
import { totalsOf } from './totals';

type Scope = TenantScope & { readonly now: Date };

/**
 * Gives some items of a result other points, with all that follows: totals, pass, status, history, release where its exam's
 * results are out, and the events. Where nothing changes, nothing is written, and where only the version of an item does, it is
 * not told. Part of the caller's transaction.
 * @throws TRY_AGAIN when the result has changed since it was read.
 */
export async function settle(
  scope: Scope,
  exam: ExamRow,
  before: ResultRow,
  changed: readonly ItemResult[],
  { by, why }: Pick<ResultChange, 'by' | 'why'>,
): Promise<ResultRow> {
  const byId = new Map(changed.map((item) => [item.itemId, item]));
  const items = before.items.map((item) => byId.get(item.itemId) ?? item);
  const isOther = !isDeepStrictEqual(items, before.items);
  const changes = before.items.flatMap((item): ResultChange[] => {
    const to = byId.get(item.itemId);
    if (!to || isSeenAlike(item, to)) return [];
    return [{ at: scope.now, by, why, itemId: item.itemId, from: item.points, to: to.points }];
  });
  const totals = totalsOf(items, exam.passMark);
  const graded = totals.score !== null;
  const status = graded ? 'GRADED' : await waitingFor(scope, before._id);
  const isSeen = changes.length > 0 || status !== before.status;
  if (!isOther && !isSeen) return before;
  const first = before.releasedAt === null;
  const releasedAt = before.releasedAt ?? (isSeen && graded && before.standing && isOut(exam) ? scope.now : null);
  const fields = { ...totals, items, status, releasedAt, revision: before.revision + 1 } as const;
  const { matched } = await results(scope).updateOne(
    { _id: before._id, revision: before.revision },
    { $set: fields, $push: { history: { $each: changes } } },
  );
  if (matched === 0) throw new DomainError('TRY_AGAIN', 'The result has just changed: look at it again.');
  const after: ResultRow = { ...before, ...fields, history: [...before.history, ...changes] };
  // The version alone is news to nobody; its revision tells those who read it before.
  if (!graded || !isSeen) return after;
  const { attemptId, examId, courseId, learnerId, revision } = after;
  const facts = { resultId: after._id, attemptId, examId, courseId, learnerId, revision };
  await record(scope, resultGraded.of(resultSubject(attemptId), facts));
  if (releasedAt) await record(scope, releasedEvent(after, exam, first ? null : { from: before.score, why }));
  return after;
}

/** Whether two outcomes of an answer say the same of it, be it by another version of its item. */
export function isSeenAlike(one: ItemResult, other: ItemResult): boolean {
  const seen = ({ points, maxPoints, comment, markedBy, voided, score }: ItemResult) => ({
    ...{ points, maxPoints, comment, markedBy, isVoid: voided === true, correctness: score.correctness },
    parts: (score.parts ?? []).map(({ id, correctness }) => ({ id, correctness })),
  });
  return isDeepStrictEqual(seen(one), seen(other));
}

/** What a result with open items waits for: a mark, or, when all are marked, a moderator. */
async function waitingFor(scope: Scope, resultId: string): Promise<ResultRow['status']> {
  const moderation = await markings(scope).count({ resultId, state: 'MODERATION' });
  const waiting = await markings(scope).count({ resultId, state: 'WAITING' });
  return moderation > 0 && waiting === 0 ? 'MODERATION' : 'AWAITING_MARKING';
}
