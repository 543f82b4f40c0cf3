import { clockOf } from '@lyceum/kernel/clock';
import { codeOf, DomainError, told as toldOf } from '@lyceum/kernel/errors';
import type { OutboxRow } from '@lyceum/kernel/events/collections';
import type { EventScope } from '@lyceum/kernel/events/event';
import { prepare, recordPrepared } from '@lyceum/kernel/events/outbox';
import { gatherRows, gatherWrites } from '@lyceum/kernel/gather';
import type { Told } from '@lyceum/kernel/reasons';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { ownFilesOf } from '../answer-file/answer-file.service';
import { type AttemptRow, attempts, type PaperItem } from '../attempt/attempt.model';
import { attemptOf } from '../attempt/attempt.service';
import { findCached } from '../exam/exam.cache';
import type { ExamRow } from '../exam/exam.model';
import type { ItemResponse } from '../item/item.content';
import { normaliseResponse } from '../item/item.response';
import { paperIds } from '../item/paper-ids';
import { totalsOf } from '../marking/totals';
import { releasedEvent } from '../release/announce';
import { isOut } from '../release/policy';
import { noted, type Score } from '../scoring/score';
import { scoreItem } from '../scoring/score-item';
import type { Submission, SubmissionFlag } from '../submission/submission.model';
import { type GradingItem, gradingItemsOf } from './grading-items';
import { resultGraded, resultSubject } from './result.events';
import { type ItemResult, type ResultRow, results } from './result.model';

/**
 * Scores a submission and writes what came of it: the result, once however often this runs, with the attempt handed in and
 * the events, in one transaction. A bad answer scores nothing and keeps a note; it does not stand in the way of the others.
 * @throws what is worth another try: the attempt or an item is not there yet, another submission of the attempt was graded
 * meanwhile, the sandbox could not be run.
 */
export async function grade(scope: EventScope, id: string, submission: Submission): Promise<void> {
  const { attemptId, examId } = submission;
  const [graded, attempt, exam] = await Promise.all([
    gradedOf(scope, examId, attemptId),
    attemptOf(scope, '', attemptId),
    findCached(scope, examId),
  ]);
  const others = graded?.results ?? [];
  if (others.some(({ _id }) => _id === id)) return;
  if (!attempt || !exam) throw new DomainError('NOT_FOUND', 'The attempt or its exam is not there.', { attemptId });
  const standing = !others.some((other) => other.standing);
  const items = await scoreAll(scope, attempt, submission);
  const row = resultOf({
    id,
    submission,
    attempt,
    exam,
    items,
    standing,
    now: await clockOf(scope.tenant.store).now(),
  });
  try {
    await keep(scope, '', { row, events: prepare(scope, ...eventsOf(row, exam)) });
  } catch (error) {
    // Another worker, to whom the same submission was given, was faster.
    if (!(error instanceof AlreadyGraded)) throw error;
  }
}

class AlreadyGraded extends Error {}

// Of documents of some 10 KB, in a transaction that should be over before the next ones are scored.
const KEPT_TOGETHER = 32;

const keep = gatherWrites<{ row: ResultRow; events: OutboxRow[] }>(KEPT_TOGETHER, (scope, _of, graded) =>
  inTransaction(scope, async (scope) => {
    const rows = graded.map(({ row }) => ({ insertOne: { document: row } }));
    if ((await results(scope).bulkWrite(rows)).duplicates.length > 0) throw new AlreadyGraded();
    const first = graded.filter(({ row }) => row.standing);
    const { modified } = await attempts(scope).bulkWrite(
      first.map(({ row: { attemptId: _id, items } }) => {
        const set = { status: 'HANDED_IN' as const, answered: answeredIn(items) };
        return { updateOne: { filter: { _id, status: 'OPEN' as const }, update: { $set: set } } };
      }),
    );
    // A worker that stood still has lost its part to another: both had looked before either wrote, and one submission stands.
    if (modified < first.length)
      throw new DomainError('TRY_AGAIN', 'Another submission of the attempt was graded at the same moment.');
    await recordPrepared(
      scope,
      graded.flatMap(({ events }) => events),
    );
  }),
);

type Known = Pick<ResultRow, '_id' | 'attemptId' | 'standing'>;

/** What there is of an attempt already. */
const gradedOf = gatherRows<{ attemptId: string; results: Known[] }>(
  async (scope, _examId, attemptIds) => {
    const found: Known[] = await results(scope).find(
      { attemptId: { $in: [...attemptIds] } },
      { projection: { attemptId: 1, standing: 1 } },
    );
    return attemptIds.map((attemptId) => ({
      attemptId,
      results: found.filter((row) => row.attemptId === attemptId),
    }));
  },
  ({ attemptId }) => attemptId,
);

/** For the board: what was written without a network has not been saved before it was handed in. */
function answeredIn(items: readonly ItemResult[]): AttemptRow['answered'] {
  const counts: AttemptRow['answered'] = {};
  for (const { sectionId, score } of items) if (!score.omitted) counts[sectionId] = (counts[sectionId] ?? 0) + 1;
  return counts;
}

async function scoreAll(
  scope: EventScope,
  { _id, seed, paper }: AttemptRow,
  { answers }: Submission,
): Promise<ItemResult[]> {
  const responses = new Map(answers.map(({ itemId, response }) => [itemId, response]));
  const [known, isOwn] = await Promise.all([gradingItemsOf(scope, paper), ownFilesOf(scope, _id, answers)]);
  const scored: ItemResult[] = [];
  for (const place of paper) {
    scope.signal.throwIfAborted();
    const item = known.get(place.itemId);
    if (!item) throw new DomainError('NOT_FOUND', 'An item of the paper is not there.', { itemId: place.itemId });
    const { given, told } = withOwnFiles(place.itemId, responses.get(place.itemId) ?? {}, isOwn);
    const scoredItem = await scoreOne(place, item, paperIds(seed, place.itemId).read(item.content, given));
    scored.push(told ? { ...scoredItem, score: withNote(scoredItem.score, told) } : scoredItem);
  }
  return scored;
}

async function scoreOne(place: PaperItem, item: GradingItem, given: ItemResponse): Promise<ItemResult> {
  const { itemId, version, sectionId, points: maxPoints } = place;
  const { content, marking, skills } = item;
  const { response, told } = readable(item, given);
  const score: Score = told
    ? { fraction: 0, correctness: 0, omitted: false, parts: [{ id: 'answer', correctness: 0, ...noted(told) }] }
    : await scoreItem(content, marking, response);
  const points = score.fraction === null ? null : Math.round(score.fraction * maxPoints * 1_000) / 1_000;
  return {
    ...{ itemId, version, sectionId, kind: content.kind, skills, response, maxPoints, score, points },
    ...{ comment: null, markedBy: null },
  };
}

/** Without files that were not uploaded for this question of this attempt: whoever names them has not answered with them. */
function withOwnFiles(
  itemId: string,
  response: ItemResponse,
  isOwn: (itemId: string, key: string) => boolean,
): { given: ItemResponse; told?: Told } {
  const { files = [] } = response;
  const own = files.filter((key) => isOwn(itemId, key));
  if (own.length === files.length) return { given: response };
  const text = 'It named files that were not uploaded for it.';
  return { given: { ...response, files: own }, told: { text, because: { reason: 'ANSWER_FILES_UNKNOWN' } } };
}

const withNote = (score: Score, told: Told): Score => ({
  ...score,
  parts: [...(score.parts ?? []), { id: 'files', correctness: 0, ...noted(told) }],
});

/** A response that does not fit its item is kept, with why. */
function readable({ content }: GradingItem, given: ItemResponse): { response: ItemResponse; told?: Told } {
  try {
    return { response: normaliseResponse(content, given) };
  } catch (error) {
    if (codeOf(error) !== 'BAD_USER_INPUT') throw error;
    return { response: given, told: toldOf(error as DomainError) };
  }
}

function resultOf({
  id,
  submission,
  attempt,
  exam,
  items,
  standing,
  now,
}: {
  id: string;
  submission: Submission;
  attempt: AttemptRow;
  exam: Readonly<ExamRow>;
  items: ItemResult[];
  standing: boolean;
  now: Date;
}): ResultRow {
  const { attemptId, examId, courseId, learnerId, acceptedAt } = submission;
  const totals = totalsOf(items, exam.passMark);
  const graded = totals.score !== null;
  return {
    _id: id,
    ...{ attemptId, examId, courseId, learnerId, standing, items, ...totals },
    attemptNumber: attempt.number,
    submittedAt: acceptedAt,
    gradedAt: now,
    status: graded ? 'GRADED' : 'AWAITING_MARKING',
    flags: flagsOf(submission, attempt),
    releasedAt: graded && standing && isOut(exam) ? now : null,
    revision: 1,
    history: [],
  };
}

/** Whether it was late, by the attempt's row: an accommodation may have given more time than its ticket said. */
function flagsOf({ flags, acceptedAt }: Submission, { graceUntil }: AttemptRow): SubmissionFlag[] {
  const others = flags.filter((flag) => flag !== 'LATE');
  const late = graceUntil !== null && acceptedAt > graceUntil && !flags.includes('AUTOMATIC');
  return late ? ['LATE', ...others] : others;
}

function eventsOf(row: ResultRow, exam: Readonly<ExamRow>) {
  const { _id: resultId, attemptId, examId, courseId, learnerId, revision } = row;
  const graded = resultGraded.of(resultSubject(attemptId), {
    ...{ resultId, attemptId, examId, courseId, learnerId, revision },
  });
  return row.releasedAt ? [graded, releasedEvent(row, exam)] : [graded];
}
