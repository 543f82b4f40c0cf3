import { recordAudit } from '@lyceum/kernel/audit';
import { clockOf } from '@lyceum/kernel/clock';
import { type Context, personId } from '@lyceum/kernel/context';
import { isDuplicateKey } from '@lyceum/kernel/errors';
import { mayOn, requireOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type AttemptRow, attempts } from '../attempt/attempt.model';
import { getOwn, learnerInPerson, missingAttempt } from '../attempt/attempt.service';
import { getCached, getById as getExam, isProctored, missingExam } from '../exam/exam.service';
import { type ProctorEventRow, type ProctorReviewRow, proctorEvents, proctorReviews } from './proctoring.model';
import type {
  NoteProctoringInput,
  ProctoringArgs,
  ProctoringReport,
  ReportProctoringInput,
  ReviewProctoringInput,
} from './proctoring.type';

type Asker = Pick<Context, 'tenant' | 'principal'>;
type Editor = Asker & Pick<Context, 'now'>;

/** Of one attempt: far more than a fair one has, and no way to fill the store. */
const MAX_ENTRIES = 2_000;

/**
 * What a learner's own client noticed. Also after the attempt, from a client that had no connection. Where learners were not told
 * that devices report, nothing is kept.
 * @throws NOT_FOUND
 */
export async function reportProctoring(
  scope: Asker,
  { attemptId, events }: ReportProctoringInput,
): Promise<ProctoringReport> {
  learnerInPerson(scope);
  const attempt = await getOwn(scope, attemptId);
  if (!isProctored(await getCached(scope, attempt.examId))) return { recorded: 0, full: true };
  const room = MAX_ENTRIES - attempt.noticed;
  if (room <= 0) return { recorded: 0, full: true };
  const at = await clockOf(scope.tenant.store).now();
  const { inserted } = await proctorEvents(scope).bulkWrite(
    events.slice(0, room).map(({ seq, kind, clientAt, detail }) => ({
      insertOne: {
        document: { ...entryOf(attempt), key: `client:${seq}`, kind, clientAt, detail, at, recordedBy: null },
      },
    })),
  );
  const noticed = await countEntries(scope, attempt);
  return { recorded: inserted, full: noticed >= MAX_ENTRIES };
}

/** What a proctor saw with their own eyes. @throws NOT_FOUND */
export async function noteProctoring(scope: Asker, input: NoteProctoringInput): Promise<AttemptRow> {
  const attempt = await getProctored(scope, input.attemptId);
  const at = await clockOf(scope.tenant.store).now();
  await onceOnly(
    proctorEvents(scope).create({
      ...entryOf(attempt),
      key: `staff:${input.key}`,
      kind: 'NOTE',
      detail: input.text,
      ...{ at, clientAt: null, recordedBy: personId(scope) },
    }),
  );
  await countEntries(scope, attempt);
  return attempt;
}

/** Appended to those before. @throws NOT_FOUND */
export async function reviewProctoring(scope: Editor, input: ReviewProctoringInput): Promise<AttemptRow> {
  const { key, verdict, note } = input;
  const attempt = await getProctored(scope, input.attemptId);
  const at = await clockOf(scope.tenant.store).now();
  const reviewed = inTransaction(scope, async (scope) => {
    await proctorReviews(scope).create({
      ...entryOf(attempt),
      ...{ key, verdict, note, at, reviewedBy: personId(scope) },
    });
    await recordAudit(scope, {
      action: 'proctoring.reviewed',
      target: { type: 'attempt', id: attempt._id },
      details: { verdict },
    });
  });
  await onceOnly(reviewed);
  return attempt;
}

const entryOf = ({ _id, examId, courseId, learnerId }: AttemptRow) => ({
  _id: newId(),
  ...{ attemptId: _id, examId, courseId, learnerId },
});

async function onceOnly(written: Promise<unknown>): Promise<void> {
  await written.catch((error) => {
    if (!isDuplicateKey(error)) throw error;
  });
}

async function countEntries(scope: Asker, { _id }: AttemptRow): Promise<number> {
  const noticed = await proctorEvents(scope).count({ attemptId: _id });
  await attempts(scope).updateOne({ _id }, { $max: { noticed } });
  return noticed;
}

/** To one who does not watch exams of its course, an attempt does not exist. @throws NOT_FOUND */
async function getProctored(scope: Asker, attemptId: string): Promise<AttemptRow> {
  const attempt = await attempts(scope).findOne({ _id: attemptId });
  if (!attempt || !(await mayOn(scope, 'exam:proctor', `course:${attempt.courseId}`))) throw missingAttempt(attemptId);
  return attempt;
}

/** Attempts of an exam, those with the most in their log first. @throws NOT_FOUND */
export async function listProctored(
  scope: Asker,
  { examId, noticed, first, after }: ProctoringArgs,
): Promise<Page<AttemptRow>> {
  const exam = await getExam(scope, examId);
  if (!(await mayOn(scope, 'exam:proctor', `course:${exam.courseId}`))) throw missingExam(examId);
  const where = { examId, ...(noticed && { noticed: { $gt: 0 } }) };
  return page(attempts(scope), where, { first, after }, { field: 'noticed', direction: -1 });
}

/** As they came. @throws FORBIDDEN */
export async function listEntries(
  scope: Asker,
  { _id, courseId }: AttemptRow,
  paging: { first: number; after?: string },
): Promise<Page<ProctorEventRow>> {
  await requireOn(scope, 'exam:proctor', `course:${courseId}`);
  return page(proctorEvents(scope), { attemptId: _id }, paging, { field: '_id', direction: 1 });
}

// Each is written by hand.
const MAX_REVIEWS = 1_000;

/** Newest first. Batched by `loaders.proctorReviews`. */
export function listReviews(scope: Asker, attemptIds: readonly string[]): Promise<ProctorReviewRow[]> {
  return proctorReviews(scope).find({ attemptId: { $in: [...attemptIds] } }, { sort: { _id: -1 }, limit: MAX_REVIEWS });
}
