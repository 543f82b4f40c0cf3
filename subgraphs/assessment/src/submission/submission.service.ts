import { clockOf } from '@lyceum/kernel/clock';
import { personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { attempts } from '../attempt/attempt.model';
import { learnerInPerson } from '../attempt/attempt.service';
import type { TicketFacts } from '../attempt/ticket';
import type { AssessmentContext } from '../context';
import { acceptSubmission } from './accept.service';
import { checkAnswers, checkLog } from './answers.check';
import { type SubmissionFlag, type SubmissionRow, submissions } from './submission.model';
import { type Submission, type SubmissionReceipt, SubmissionStatus, type SubmitExamInput } from './submission.type';

type Scope = Pick<AssessmentContext, 'tenant' | 'principal' | 'tickets' | 'requestId' | 'traceparent' | 'deadline'>;

/**
 * Hands in one's own attempt. Answers once it is durable; the same input again gets the same answer. Whoever comes too late or
 * was offline is flagged and never refused.
 * @throws NOT_FOUND for an attempt that is not one's own; else as `acceptSubmission`.
 */
export async function submitExam(scope: Scope, input: SubmitExamInput): Promise<SubmissionReceipt> {
  const { attemptId, submissionKey, answers, offline } = input;
  checkAnswers(answers);
  if (offline) checkLog(offline.log);
  const learnerId = learnerInPerson(scope);
  const acceptedAt = await clockOf(scope.tenant.store).now();
  const { examId, courseId, graceUntil } = await factsOf(scope, input, learnerId, acceptedAt);
  const flags: SubmissionFlag[] = [];
  if (graceUntil && acceptedAt > graceUntil) flags.push('LATE');
  if (offline) flags.push('OFFLINE');
  const log = offline?.log.map(({ at, itemId, what }) => ({ at, itemId: itemId ?? null, what }));
  const accepted = await acceptSubmission(scope, {
    ...{ attemptId, examId, courseId, learnerId, submissionKey, acceptedAt, flags },
    answers: answers.map(({ itemId, response }) => ({ itemId, response: plain(response) })),
    ...(log && { log }),
  });
  return {
    id: accepted.id,
    status: SubmissionStatus.ACCEPTED,
    acceptedAt: accepted.acceptedAt,
    late: accepted.flags.includes('LATE'),
  };
}

/** By the ticket, without a read; the attempt's row is asked where there is none, and where it may give more time. */
async function factsOf(
  { tenant, tickets }: Scope,
  { attemptId, ticket }: SubmitExamInput,
  learnerId: string,
  now: Date,
): Promise<Pick<TicketFacts, 'examId' | 'courseId' | 'graceUntil'>> {
  const facts = ticket ? tickets.read(ticket) : null;
  const own = facts?.tenantId === tenant.id && facts.attemptId === attemptId && facts.learnerId === learnerId;
  if (facts && own && (facts.graceUntil === null || now <= facts.graceUntil)) return facts;
  const attempt = await attempts({ tenant }).findOne({ _id: attemptId, learnerId });
  if (!attempt) throw new DomainError('NOT_FOUND', 'There is no such attempt of yours.', { attemptId });
  return attempt;
}

/** Without the fields that were left out. */
function plain<T extends object>(response: T): T {
  return Object.fromEntries(Object.entries(response).filter(([, value]) => value != null)) as T;
}

type Reader = Pick<AssessmentContext, 'tenant' | 'principal' | 'loaders'>;

const WITHOUT_ANSWERS = { 'data.answers': 0, 'data.log': 0 } as const;

/** One's own. @throws NOT_FOUND */
export async function getOwn(scope: Reader, id: string): Promise<Submission> {
  const row = await submissions(scope).findOne(
    { _id: id, 'data.learnerId': personId(scope) },
    { projection: WITHOUT_ANSWERS },
  );
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such submission of yours.', { id });
  return stateOf(scope, row);
}

/** One's own, from the moment that they are accepted, the latest first. */
export async function listOwn(scope: Reader, first: number): Promise<Submission[]> {
  const rows = await submissions(scope).find(
    { 'data.learnerId': personId(scope) },
    { sort: { _id: -1 }, limit: first, projection: WITHOUT_ANSWERS },
  );
  return Promise.all(rows.map((row) => stateOf(scope, row)));
}

async function stateOf({ loaders }: Reader, { _id, data }: SubmissionRow): Promise<Submission> {
  const { attemptId, examId, acceptedAt, flags } = data;
  const result = await loaders.results.load(_id);
  const status = result === null ? 'ACCEPTED' : result.releasedAt === null ? 'GRADED' : 'RELEASED';
  return { id: _id, attemptId, examId, acceptedAt, flags, status: SubmissionStatus[status] };
}
