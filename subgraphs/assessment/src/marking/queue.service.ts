import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { mayOn } from '@lyceum/kernel/grants';
import { type Page, page } from '@lyceum/kernel/pagination';
import type { Permission } from '@lyceum/kernel/principal';
import { type MarkingRow, markings } from './marking.model';
import type { MarkingProgress, NextAnswerInput } from './marking.type';
import { examFor } from './staff.service';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;
type Reader = Pick<Scope, 'tenant' | 'principal'>;

// A long essay takes a quarter of an hour; whoever has gone home holds up nobody the next day.
const CLAIM_MS = 30 * 60_000;

/** Those that wait for a mark, longest waiting first, the ones that others have claimed too. @throws NOT_FOUND */
export async function listWaiting(
  scope: Reader,
  { examId, itemId }: NextAnswerInput,
  paging: { first: number; after?: string },
): Promise<Page<MarkingRow>> {
  await examFor(scope, 'result:grade', examId);
  const where = { examId, state: 'WAITING' as const, ...(itemId && { itemId }) };
  return page(markings(scope), where, paging, { field: 'queuedAt', direction: 1 });
}

/** Where two markers disagree, longest waiting first. @throws NOT_FOUND */
export async function listInModeration(
  scope: Reader,
  examId: string,
  paging: { first: number; after?: string },
): Promise<Page<MarkingRow>> {
  await examFor(scope, 'result:moderate', examId);
  return page(markings(scope), { examId, state: 'MODERATION' }, paging, { field: 'queuedAt', direction: 1 });
}

/** By item. @throws NOT_FOUND */
export async function countByItem(scope: Reader, examId: string): Promise<MarkingProgress[]> {
  await examFor(scope, 'result:grade', examId);
  const counted = await markings(scope).aggregate<{ _id: { itemId: string; state: string }; count: number }>([
    { $match: { examId } },
    { $group: { _id: { itemId: '$itemId', state: '$state' }, count: { $sum: 1 } } },
  ]);
  const byItem = new Map<string, MarkingProgress>();
  for (const { _id, count } of counted) {
    const { itemId, state } = _id;
    const row = byItem.get(itemId) ?? { itemId, waiting: 0, moderation: 0, done: 0 };
    if (state === 'WAITING') row.waiting = count;
    if (state === 'MODERATION') row.moderation = count;
    if (state === 'DONE') row.done = count;
    byItem.set(itemId, row);
  }
  return [...byItem.values()].sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
}

/**
 * Gives one the answer that waits longest and nobody else has, for 30 minutes; the one that one has already, when there is
 * one. Never an answer that one has marked. Null when there is nothing to do.
 * @throws NOT_FOUND
 */
export async function claimNext(scope: Scope, { examId, itemId }: NextAnswerInput): Promise<MarkingRow | null> {
  const me = personId(scope);
  await examFor(scope, 'result:grade', examId);
  const where = { examId, state: 'WAITING' as const, ...(itemId && { itemId }), 'marks.markedBy': { $ne: me } };
  const claim = { $set: { claimedBy: me, claimedUntil: new Date(scope.now.getTime() + CLAIM_MS) } };
  const oldest = { sort: { queuedAt: 1, _id: 1 } } as const;
  const free = { $or: [{ claimedUntil: null }, { claimedUntil: { $lte: scope.now } }] };
  return (
    (await markings(scope).findOneAndUpdate({ ...where, claimedBy: me }, claim, oldest)) ??
    (await markings(scope).findOneAndUpdate({ ...where, ...free }, claim, oldest))
  );
}

/** Gives an answer back unmarked, to the end of the queue. Twice is once. @throws NOT_FOUND */
export async function putBack(scope: Scope, markingId: string): Promise<MarkingRow> {
  const me = personId(scope);
  await getMarking(scope, markingId, 'result:grade');
  const back = { $set: { claimedBy: null, claimedUntil: null, queuedAt: scope.now } };
  await markings(scope).updateOne({ _id: markingId, claimedBy: me }, back);
  return getMarking(scope, markingId, 'result:grade');
}

/** To one who may not do this on its course, an answer does not exist. @throws NOT_FOUND */
export async function getMarking(scope: Reader, markingId: string, permission: Permission): Promise<MarkingRow> {
  const row = await markings(scope).findOne({ _id: markingId });
  if (!row || !(await mayOn(scope, permission, `course:${row.courseId}`)))
    throw new DomainError('NOT_FOUND', 'There is no such answer to mark.', { markingId });
  return row;
}

/** Somebody else is at it. */
export function isClaimedByOther(row: MarkingRow, me: string, now: Date): boolean {
  return row.claimedBy !== null && row.claimedBy !== me && row.claimedUntil !== null && row.claimedUntil > now;
}
