import { isDeepStrictEqual } from 'node:util';
import { batchInsert } from '@lyceum/kernel/batch-insert';
import { clockOf } from '@lyceum/kernel/clock';
import { DomainError } from '@lyceum/kernel/errors';
import { gatherRows, gatherWrites } from '@lyceum/kernel/gather';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { requireOwnFiles } from '../answer-file/answer-file.service';
import type { ItemResponse } from '../item/item.content';
import { MAX_BYTES as MAX_SUBMITTED } from '../submission/accept.service';
import { isHandedIn } from '../submission/handed-in';
import { type AttemptRow, attempts, type SavedAnswersRow, savedAnswers } from './attempt.model';
import { getOwn, isRunning, learnerInPerson, type Taker } from './attempt.service';
import type { SaveAnswersInput } from './attempt.type';

/** Of all saved answers of an attempt together: what a hand-in takes, less what stands around 500 answers there. */
const MAX_BYTES = MAX_SUBMITTED - 500 * 100;

export interface Saved {
  savedAt: Date;
  serverTime: Date;
  deadline: Date | null;
  /** Of each answer that was sent: the sequence that is stored now. */
  stored: { itemId: string; seq: number }[];
}

type Answers = SavedAnswersRow['answers'];
type Given = { itemId: string; seq: number; response: ItemResponse };

/**
 * Keeps answers of one's own attempt: of each item the one with the highest sequence, in whatever order they come and however
 * often.
 * @throws NOT_FOUND; BAD_USER_INPUT for an item that is not in its paper, for a file that was not uploaded for it, and
 * beyond a megabyte; CONFLICT once it is handed in or the time is over
 */
export async function saveAnswers(scope: Taker, { attemptId, answers }: SaveAnswersInput): Promise<Saved> {
  const learnerId = learnerInPerson(scope);
  const [attempt, now, handedIn] = await Promise.all([
    getOwn(scope, attemptId),
    clockOf(scope.tenant.store).now(),
    isHandedIn(scope, attemptId, learnerId),
  ]);
  if (handedIn || attempt.status === 'HANDED_IN')
    throw new DomainError('CONFLICT', 'This attempt is handed in.', {
      reason: 'ATTEMPT_HANDED_IN',
      status: 'HANDED_IN',
    });
  if (!isRunning(attempt, now)) throw over(attempt);
  const given = newest(attempt, answers);
  // Another device may save at the same time: who comes second merges anew. They take turns within milliseconds.
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const before = await savedOf(scope, '', attemptId);
    if (before?.closed) throw over(attempt);
    const fresh = given.filter(({ itemId, seq }) => seq > (before?.answers[itemId]?.seq ?? -1));
    await requireOwnFiles(scope, attemptId, fresh);
    const changes: Answers = Object.fromEntries(
      fresh.map(({ itemId, seq, response }) => [itemId, { seq, at: now, response }]),
    );
    const after = { ...before?.answers, ...changes };
    if (fresh.length === 0 || (await store(scope, attempt, before, changes))) {
      await tellBoard(scope, attempt, after, now);
      const stored = given.map(({ itemId }) => ({ itemId, seq: after[itemId]?.seq ?? 0 }));
      return { savedAt: now, serverTime: now, deadline: attempt.deadline, stored };
    }
  }
  throw new DomainError('TRY_AGAIN', 'Other devices are saving this attempt too.');
}

const MAX_TRIES = 10;

// All who sit an exam save every few seconds.
const savedOf = gatherRows<SavedAnswersRow>(
  (scope, _of, attemptIds) => savedAnswers(scope).find({ _id: { $in: [...attemptIds] } }),
  ({ _id }) => _id,
);

// The board asks who has saved within a minute.
const TELL_EVERY_MS = 15_000;
const MOST_TOLD = 100;

/** The attempt's row is for those who watch: it follows when another question was answered, else every now and then. */
async function tellBoard(scope: TenantScope, attempt: AttemptRow, answers: Answers, now: Date): Promise<void> {
  const answered = countAnswered(attempt, answers);
  const told = attempt.savedAt !== null && now.getTime() - attempt.savedAt.getTime() < TELL_EVERY_MS;
  if (told && isDeepStrictEqual(answered, attempt.answered)) return;
  await noteSaved(scope, '', { _id: attempt._id, savedAt: now, answered });
}

const noteSaved = gatherWrites<Pick<AttemptRow, '_id' | 'savedAt' | 'answered'>>(
  MOST_TOLD,
  async (scope, _of, saved) => {
    const updates = saved.map(({ _id, ...set }) => ({ updateOne: { filter: { _id }, update: { $set: set } } }));
    await attempts(scope).bulkWrite(updates);
  },
);

/** False when another save came in between. */
async function store(
  scope: TenantScope,
  { _id, learnerId }: AttemptRow,
  before: SavedAnswersRow | null,
  changes: Answers,
): Promise<boolean> {
  const bytes = Object.entries(changes).reduce(
    (sum, [itemId, { response }]) => sum + bytesOf(response) - bytesOf(before?.answers[itemId]?.response),
    before?.bytes ?? 0,
  );
  if (bytes > MAX_BYTES)
    throw new DomainError('BAD_USER_INPUT', `The answers of an attempt have up to ${MAX_BYTES} bytes together.`, {
      reason: 'ANSWERS_TOO_LARGE',
      maxBytes: MAX_BYTES,
    });
  if (before) {
    const { revision } = before;
    const set = Object.fromEntries(Object.entries(changes).map(([itemId, answer]) => [`answers.${itemId}`, answer]));
    const update = { $set: { ...set, bytes, revision: revision + 1 } };
    return (await savedAnswers(scope).updateOne({ _id, revision, closed: false }, update)).matched > 0;
  }
  const first = { _id, learnerId, revision: 1, closed: false, bytes, answers: changes };
  return !(await insert(scope, first, bytes)).duplicate;
}

const insert = batchInsert(savedAnswers, { unique: ['_id'] });

const bytesOf = (response: ItemResponse | undefined): number =>
  response ? Buffer.byteLength(JSON.stringify(response)) : 0;

/** The last of each item. @throws BAD_USER_INPUT for an item that is not in the paper */
function newest({ paper }: AttemptRow, answers: SaveAnswersInput['answers']): Given[] {
  const known = new Set(paper.map(({ itemId }) => itemId));
  const strange = answers.map(({ itemId }) => itemId).filter((itemId) => !known.has(itemId));
  if (strange.length > 0)
    throw new DomainError('BAD_USER_INPUT', 'These items are not in the paper of this attempt.', {
      reason: 'QUESTION_NOT_IN_PAPER',
      itemIds: strange,
    });
  const last = new Map<string, Given>();
  for (const { itemId, seq, response } of answers)
    if (seq >= (last.get(itemId)?.seq ?? -1)) last.set(itemId, { itemId, seq, response: plain(response) });
  return [...last.values()];
}

/** Without the fields that were left out. */
function plain(response: ItemResponse): ItemResponse {
  return JSON.parse(JSON.stringify(response, (_, value) => value ?? undefined)) as ItemResponse;
}

/** How many items have an answer, by section. */
function countAnswered({ paper }: AttemptRow, answers: Answers): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { itemId, sectionId } of paper) {
    const answer = answers[itemId];
    if (answer && !isEmpty(answer.response)) counts[sectionId] = (counts[sectionId] ?? 0) + 1;
  }
  return counts;
}

function isEmpty({ certainty: _, unit: __, ...response }: ItemResponse): boolean {
  return Object.values(response).every((value) => value.length === 0);
}

function over({ deadline, closedAt }: AttemptRow): DomainError {
  return new DomainError('CONFLICT', 'The time of this attempt is over: hand it in.', {
    reason: 'TIME_IS_OVER',
    deadline: deadline?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  });
}
