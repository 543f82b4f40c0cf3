import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { mayOn, requireOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import type { QueryFilter } from 'mongoose';
import { moveDeadlines } from '../attempt/deadline.service';
import { onCourses } from '../course/visible';
import { getAuthored, listByIds } from '../exam/exam.service';
import { type AccommodationRow, accommodations } from './accommodation.model';
import type { AccommodationsArgs, GrantAccommodationInput } from './accommodation.type';

type Editor = Pick<Context, 'tenant' | 'now' | 'principal'>;

/**
 * Grants it, in place of what was granted before; a running attempt has its new deadline at once.
 * @throws FORBIDDEN, NOT_FOUND; BAD_USER_INPUT when it is for nothing or grants nothing
 */
export async function grantAccommodation(scope: Editor, input: GrantAccommodationInput): Promise<AccommodationRow> {
  const { courseId, examId } = await targetOf(scope, input);
  const { learnerId, reason, extraMinutes = null, extraPercent = null } = input;
  const { extraAttempts = null, unlockedUntil = null } = input;
  const granted = { extraMinutes, extraPercent, extraAttempts, unlockedUntil };
  if (Object.values(granted).every((value) => value === null))
    throw new DomainError(
      'BAD_USER_INPUT',
      'Say what is granted: extra time, extra attempts, or unlocked until when.',
      { reason: 'NOTHING_GRANTED' },
    );
  const of = examId === null ? `course:${courseId}` : `exam:${examId}`;
  const set = { courseId, examId, ...granted, reason, grantedBy: personId(scope), changedAt: scope.now };
  return retried(() =>
    inTransaction(scope, async (scope) => {
      const row = (await accommodations(scope).findOneAndUpdate(
        { learnerId, of },
        { $set: set, $inc: { revision: 1 }, $setOnInsert: { _id: newId() } },
        { upsert: true },
      )) as AccommodationRow;
      await audited(scope, 'accommodation.granted', row);
      await applied(scope, row);
      return row;
    }),
  );
}

/** Twice is once. @throws NOT_FOUND */
export async function revokeAccommodation(scope: Editor, id: string): Promise<boolean> {
  const found = await accommodations(scope).findOne({ _id: id });
  if (!found || !(await mayOn(scope, 'exam:author', `course:${found.courseId}`)))
    throw new DomainError('NOT_FOUND', 'There is no such accommodation.', { id });
  return inTransaction(scope, async (scope) => {
    await accommodations(scope).deleteMany({ _id: id });
    await audited(scope, 'accommodation.revoked', found);
    await applied(scope, found);
    return true;
  });
}

async function targetOf(scope: Editor, { examId, courseId }: GrantAccommodationInput) {
  if (examId && !courseId) return { examId, courseId: (await getAuthored(scope, examId)).courseId };
  if (!courseId || examId)
    throw new DomainError('BAD_USER_INPUT', 'Name an exam or a course, one of the two.', { reason: 'EXAM_OR_COURSE' });
  await requireOn(scope, 'exam:author', `course:${courseId}`);
  return { examId: null, courseId };
}

/** Attempts that run go by it from now on. */
async function applied(scope: TenantScope, { examId, courseId, learnerId }: AccommodationRow): Promise<void> {
  await moveDeadlines(scope, examId === null ? { courseId, learnerId } : { examId, learnerId });
}

function audited(scope: Editor, action: string, row: AccommodationRow): Promise<void> {
  const { extraMinutes, extraPercent, extraAttempts, unlockedUntil } = row;
  return recordAudit(scope, {
    action,
    target: { type: 'person', id: row.learnerId },
    details: {
      ...{ of: row.of, extraMinutes, extraPercent, extraAttempts },
      unlockedUntil: unlockedUntil?.toISOString() ?? null,
    },
  });
}

/** Two first grants at once: the second finds the row of the first. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error) => {
    if (isDuplicateKey(error)) return work();
    throw error;
  });
}

/** @throws FORBIDDEN */
export async function listAccommodations(
  scope: Pick<Editor, 'tenant' | 'principal'>,
  { courseId, examId, learnerId, first, after }: AccommodationsArgs,
): Promise<Page<AccommodationRow>> {
  if (courseId) await requireOn(scope, 'exam:author', `course:${courseId}`);
  const courses = courseId ? { courseId } : await onCourses(scope, 'exam:author');
  const where = { ...courses, ...(examId && (await holdingIn(scope, examId))), ...(learnerId && { learnerId }) };
  return page(accommodations(scope), where, { first, after }, { field: '_id', direction: 1 });
}

/** Its own, and those of all exams of its course. */
async function holdingIn(scope: TenantScope, examId: string): Promise<QueryFilter<AccommodationRow>> {
  const [exam] = await listByIds(scope, [examId]);
  return exam ? { $or: [{ examId }, { examId: null, courseId: exam.courseId }] } : { examId };
}
