import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { requireOn } from '@lyceum/kernel/grants';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type CourseRow, courses } from './course.model';
import { getById, UNSCHEDULED } from './course.service';
import { publicationFaults } from './outline';
import { publishDraft } from './publish.service';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

// What is further away is a slip of the pen.
const MAX_AHEAD_MS = 5 * 366 * 86_400_000;

/**
 * The draft is published by itself then, as it will be by then; another time takes the place of the former.
 * @throws FORBIDDEN; NOT_FOUND; BAD_USER_INPUT for a time that is past or more than five years away.
 */
export async function schedulePublication(scope: Scope, courseId: string, at: Date): Promise<CourseRow> {
  await requireOn(scope, 'course:publish', `course:${courseId}`);
  const aheadMs = at.getTime() - scope.now.getTime();
  if (aheadMs <= 0)
    throw new DomainError('BAD_USER_INPUT', 'This time is past: choose one that is to come.', {
      reason: 'TIME_PAST',
      at,
    });
  if (aheadMs > MAX_AHEAD_MS)
    throw new DomainError('BAD_USER_INPUT', 'This time is more than five years away.', { reason: 'TIME_TOO_FAR', at });
  return change(scope, courseId, { publishAt: at, publicationMissedAt: null });
}

/** Also puts away that a publication was missed; twice is once. @throws FORBIDDEN, NOT_FOUND */
export async function cancelScheduledPublication(scope: Scope, courseId: string): Promise<CourseRow> {
  await requireOn(scope, 'course:publish', `course:${courseId}`);
  return change(scope, courseId, UNSCHEDULED);
}

/** What authors know of it. @throws FORBIDDEN */
export async function scheduleOf(
  scope: Pick<Scope, 'tenant' | 'principal'>,
  { _id, publishAt, publicationMissedAt }: CourseRow,
): Promise<Pick<CourseRow, 'publishAt' | 'publicationMissedAt'>> {
  await requireOn(scope, 'course:author', `course:${_id}`);
  // Courses of before have neither.
  return { publishAt: publishAt ?? null, publicationMissedAt: publicationMissedAt ?? null };
}

/**
 * Publishes a course whose time has come, once however many processes see it come. One that lacks something stays as it is,
 * and says so. Null when its time has been changed meanwhile.
 */
export function publishScheduled(
  scope: Pick<Scope, 'tenant' | 'now'>,
  courseId: string,
): Promise<'published' | 'missed' | null> {
  return inTransaction(scope, async (scope) => {
    const course = await courses(scope).findOne({ _id: courseId });
    if (!course?.publishAt || course.publishAt > scope.now) return null;
    if (publicationFaults(course).length > 0) {
      const missed = { publishAt: null, publicationMissedAt: course.publishAt };
      await courses(scope).updateOne({ _id: courseId }, { $set: missed });
      return 'missed';
    }
    await publishDraft(scope, course);
    return 'published';
  });
}

async function change(
  scope: Scope,
  courseId: string,
  schedule: Pick<CourseRow, 'publishAt' | 'publicationMissedAt'>,
): Promise<CourseRow> {
  const course = await courses(scope).findOneAndUpdate({ _id: courseId }, { $set: schedule });
  return course ?? getById(scope, courseId);
}
