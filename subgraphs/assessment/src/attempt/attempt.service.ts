import { randomBytes } from 'node:crypto';
import { batchInsert } from '@lyceum/kernel/batch-insert';
import { clockOf } from '@lyceum/kernel/clock';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { gatherRows, keyOfPair, pairsOf } from '@lyceum/kernel/gather';
import { mayOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { isInPerson, type Permission } from '@lyceum/kernel/principal';
import type { Because } from '@lyceum/kernel/reasons';
import { deadlineOf, graceOf, phaseOf, sittingOf } from '../accommodation/allowance';
import { allowanceFor } from '../accommodation/allowance.service';
import type { AssessmentContext } from '../context';
import { requireAccessCode } from '../exam/access-code';
import { findCached } from '../exam/exam.cache';
import { type ExamRow, exams } from '../exam/exam.model';
import { missingExam } from '../exam/exam.service';
import { seatOf } from '../seat/known-seat.service';
import { type AttemptRow, attempts, type SavedAnswersRow, savedAnswers } from './attempt.model';
import type { StartAttemptInput } from './attempt.type';
import { moveDeadlines } from './deadline.service';
import { drawPaper } from './paper';

export type Taker = Pick<Context, 'tenant' | 'principal'>;

/**
 * Begins an exam, or gives back the attempt that is running: on a second device, and when the same is asked again. With the
 * `number` that is meant no later one is begun, whenever it is asked again.
 * @throws NOT_FOUND for what one cannot take; CONFLICT outside of its window and after the last attempt; FORBIDDEN without the
 * access code; RATE_LIMITED; TRY_AGAIN when it is not known whether it was stored: the same may be asked again
 */
export async function startAttempt(
  scope: Taker & Pick<AssessmentContext, 'limits' | 'loaders' | 'deadline'>,
  { examId, accessCode, number: meant }: StartAttemptInput,
): Promise<AttemptRow> {
  const learnerId = learnerInPerson(scope);
  const exam = await findCached(scope, examId);
  if (!exam) throw missingExam(examId);
  const [now, seat, latest, allowance] = await Promise.all([
    clockOf(scope.tenant.store).now(),
    seatOf(scope, exam.courseId, learnerId),
    latestOf(scope, examId, learnerId),
    allowanceFor(scope, exam, learnerId),
  ]);
  if (!isForLearners(exam)) throw missingExam(examId);
  // Also for who is withdrawn from the course while they write.
  if (latest && isRunning(latest, now) && !(await scope.loaders.handedIn.load(latest._id))) return latest;
  // The same again, late or from a page that is old: what has become of it, and not one attempt less.
  if (latest && meant != null && latest.number >= meant) return latest;
  if (!seat) throw missingExam(examId);

  const sitting = sittingOf(exam, allowance);
  const phase = phaseOf(sitting, allowance, now);
  if (phase === 'UPCOMING')
    throw conflict('This exam has not begun.', { reason: 'EXAM_NOT_OPEN', opensAt: sitting.opensAt });
  if (phase === 'OVER') throw conflict('This exam is over.', { reason: 'EXAM_CLOSED', closesAt: sitting.closesAt });
  const number = (latest?.number ?? 0) + 1;
  if (sitting.attemptLimit !== null && number > sitting.attemptLimit)
    throw conflict('There is no attempt left.', { reason: 'NO_ATTEMPT_LEFT', attemptLimit: sitting.attemptLimit });
  await requireAccessCode(scope, exam, accessCode);

  const seed = randomBytes(16).toString('base64url');
  const deadline = deadlineOf(sitting, now);
  const row: AttemptRow = {
    _id: newId(),
    ...{ examId, courseId: exam.courseId, learnerId, number, seed, deadline },
    paper: await drawPaper(scope, exam, seed),
    startedAt: now,
    graceUntil: graceOf(deadline, exam.graceMs),
    status: 'OPEN',
    closedAt: null,
    noticed: 0,
    savedAt: null,
    answered: {},
    cohortIds: seat.cohortIds,
  };
  // Another device may be faster by a moment: both go on with its attempt.
  const begun = await insert(scope, row);
  if (begun.duplicate) return begun.row;
  scope.loaders.handedIn.prime(row._id, null);
  // It may have begun by what was known of the exam before another process changed that, and moved those who ran then.
  if ((await revisionOf(scope, '', examId))?.revision === exam.revision) return row;
  await moveDeadlines(scope, { examId, learnerId });
  return (await attempts(scope).findOne({ _id: row._id })) ?? row;
}

const revisionOf = gatherRows<Pick<ExamRow, '_id' | 'revision'>>(
  (scope, _of, examIds) => exams(scope).find({ _id: { $in: [...examIds] } }, { projection: { revision: 1 } }),
  ({ _id }) => _id,
);

// All of a school begin in the same second: what each start reads and writes goes to the store with that of the others.
const insert = batchInsert(attempts, { unique: ['examId', 'learnerId', 'number'] });
const latestOf = gatherRows<AttemptRow>(
  (scope, examId, learnerIds) =>
    attempts(scope).find({ examId, learnerId: { $in: [...learnerIds] } }, { sort: { number: -1 } }),
  ({ learnerId }) => learnerId,
);

/** Work on a paper is nobody else's: the support may look at the platform as a learner does, and not sit their exam. */
export function learnerInPerson(scope: Pick<Taker, 'principal'>): string {
  const id = personId(scope);
  if (!isInPerson(scope.principal))
    throw new DomainError('FORBIDDEN', 'Only the learner in person can do this.', { reason: 'IN_PERSON_ONLY' });
  return id;
}

export const isForLearners = ({ status }: Pick<ExamRow, 'status'>): boolean =>
  status === 'SCHEDULED' || status === 'CLOSED';

/** Whether answers can be saved in it, as far as its row knows. */
export function isRunning({ status, closedAt, graceUntil }: AttemptRow, now: Date): boolean {
  return status === 'OPEN' && closedAt === null && (graceUntil === null || now <= graceUntil);
}

/** One's own. Those who ask at the same moment are answered together. @throws NOT_FOUND */
export async function getOwn(scope: Taker, id: string): Promise<AttemptRow> {
  const attempt = await ownAttemptOf(scope, '', keyOfPair(id, personId(scope)));
  if (!attempt) throw missingAttempt(id);
  return attempt;
}

/** By attempt and learner. */
const ownAttemptOf = gatherRows<AttemptRow>(
  (scope, _of, keys) => {
    const [ids, learnerIds] = pairsOf(keys);
    return attempts(scope).find({ _id: { $in: ids }, learnerId: { $in: learnerIds } });
  },
  ({ _id, learnerId }) => keyOfPair(_id, learnerId),
);

/** Whoever's it is. Those who ask at the same moment are answered together; `of` is empty. */
export const attemptOf = gatherRows<AttemptRow>(
  (scope, _of, ids) => attempts(scope).find({ _id: { $in: [...ids] } }),
  ({ _id }) => _id,
);

/** One's own, and those of courses whose exams one gives or whose results one reads. @throws NOT_FOUND */
export async function getVisible(scope: Taker, id: string): Promise<AttemptRow> {
  const attempt = await attempts(scope).findOne({ _id: id });
  if (!attempt || !(await maySee(scope, attempt))) throw missingAttempt(id);
  return attempt;
}

/** Those of them that one may see. Batched by `loaders.attempts`. */
export async function listVisible(scope: Taker, ids: readonly string[]): Promise<AttemptRow[]> {
  const rows = await attempts(scope).find({ _id: { $in: [...ids] } });
  const visible = await Promise.all(rows.map((row) => maySee(scope, row)));
  return rows.filter((_, index) => visible[index]);
}

export const isOwn = ({ principal }: Pick<Taker, 'principal'>, { learnerId }: Pick<AttemptRow, 'learnerId'>): boolean =>
  principal.kind === 'person' && principal.id === learnerId;

// Who marks is not among them: an attempt says whose it is, and so whose the answers are that come without a name.
const WATCHERS: readonly Permission[] = ['exam:author', 'exam:proctor', 'result:read'];

async function maySee(scope: Taker, row: AttemptRow): Promise<boolean> {
  if (isOwn(scope, row)) return true;
  for (const permission of WATCHERS) if (await mayOn(scope, permission, `course:${row.courseId}`)) return true;
  return false;
}

/** One's own, by exam, the first attempt first. Batched by `loaders.ownAttempts`. */
export function listOwn(scope: Taker, examIds: readonly string[]): Promise<AttemptRow[]> {
  return attempts(scope).find({ examId: { $in: [...examIds] }, learnerId: personId(scope) }, { sort: { number: 1 } });
}

/** What was asked in them, and by which ids, for those who may see their results. Batched by `loaders.papers`. */
export function listPapers(scope: Pick<Taker, 'tenant'>, ids: readonly string[]): Promise<AttemptRow[]> {
  return attempts(scope).find({ _id: { $in: [...ids] } }, { projection: { paper: 1, seed: 1 } });
}

/** Batched by `loaders.savedAnswers`. */
export function listSaved(scope: Pick<Taker, 'tenant'>, ids: readonly string[]): Promise<SavedAnswersRow[]> {
  return savedAnswers(scope).find({ _id: { $in: [...ids] } });
}

export function missingAttempt(id: string): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such attempt.', { id });
}

function conflict(message: string, details: Because): DomainError {
  return new DomainError('CONFLICT', message, details);
}
