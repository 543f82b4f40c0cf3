import { hash } from 'node:crypto';
import { batchInsert } from '@lyceum/kernel/batch-insert';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { resultSubject } from '../result/result.events';
import { noteHandIn } from './pace';
import { submissionAccepted } from './submission.events';
import { type Submission, type SubmissionRow, submissions } from './submission.model';

type Scope = TenantScope & Partial<Pick<Context, 'requestId' | 'traceparent' | 'deadline'>>;

export interface Accepted {
  id: string;
  acceptedAt: Date;
  flags: Submission['flags'];
  /** It had been accepted before. */
  duplicate: boolean;
}

/** Of answers and log as JSON: a thousand times a usual hand-in, and far from what the store takes in one document. */
export const MAX_BYTES = 960_000;

const insert = batchInsert(submissions, { unique: ['key'] });

/**
 * Takes a submission: one durable insert and nothing else; grading, result and all that follows come by themselves. An attempt
 * is handed in once. The same again, by learner, submission key and answers, is answered as it was the first time; after an
 * automatic one a learner may hand in once more, which is flagged LATE and stands beside it.
 * Whoever calls has made sure that the attempt is the learner's.
 *
 * @throws BAD_USER_INPUT when it is too large; CONFLICT when another submission of the attempt was accepted, which it names;
 * TRY_AGAIN when it is not known whether it was stored: the same may be sent again.
 */
export async function acceptSubmission(scope: Scope, submission: Submission): Promise<Accepted> {
  const payload = JSON.stringify([submission.answers, submission.log ?? null]);
  const bytes = Buffer.byteLength(payload);
  if (bytes > MAX_BYTES)
    throw new DomainError('BAD_USER_INPUT', `A submission has up to ${MAX_BYTES} bytes: hand in files as files.`, {
      reason: 'ANSWERS_TOO_LARGE',
      maxBytes: MAX_BYTES,
    });
  // The server's own are nobody who waits for an answer.
  if (!submission.flags.includes('AUTOMATIC')) noteHandIn();
  const given = { submission, bytes, hash: hash('sha256', payload, 'base64url') };
  const first = await store(scope, given, submission.attemptId);
  if (!first.duplicate) return accepted(first);
  const { flags } = first.row.data;
  // What the server handed in in a learner's stead is never in the way of their own, nor that of another try of the server's.
  if (isSame(first.row, given) || submission.flags.includes('AUTOMATIC')) return accepted(first);
  if (!flags.includes('AUTOMATIC')) throw conflict(first.row);
  const late = { ...submission, flags: [...new Set([...submission.flags, 'LATE' as const])] };
  const second = await store(scope, { ...given, submission: late }, `${submission.attemptId}:late`);
  if (second.duplicate && !isSame(second.row, given)) throw conflict(second.row);
  return accepted(second);
}

interface Given {
  submission: Submission;
  bytes: number;
  hash: string;
}

function store(scope: Scope, { submission, bytes, hash }: Given, key: string) {
  const { tenant, requestId, traceparent } = scope;
  const row: SubmissionRow = {
    _id: newId(),
    tenantId: tenant.id,
    tier: tenant.tier,
    type: submissionAccepted.type,
    subject: resultSubject(submission.attemptId),
    time: submission.acceptedAt,
    ...(requestId && { requestId }),
    ...(traceparent && { traceparent }),
    key,
    hash,
    data: submission,
  };
  return insert(scope, row, bytes);
}

function isSame({ data, hash }: SubmissionRow, { submission, hash: given }: Given): boolean {
  return data.learnerId === submission.learnerId && data.submissionKey === submission.submissionKey && hash === given;
}

function accepted({ row, duplicate }: { row: SubmissionRow; duplicate: boolean }): Accepted {
  return { id: row._id, acceptedAt: row.data.acceptedAt, flags: row.data.flags, duplicate };
}

function conflict({ _id, data }: SubmissionRow): DomainError {
  return new DomainError('CONFLICT', 'Another submission of this attempt was accepted: that one counts.', {
    reason: 'OTHER_SUBMISSION_COUNTS',
    submissionId: _id,
    acceptedAt: data.acceptedAt.toISOString(),
  });
}
