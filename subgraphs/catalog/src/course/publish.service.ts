import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { requireOn } from '@lyceum/kernel/grants';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { publishLessons } from '../lesson/lesson.service';
import type { CourseRow } from './course.model';
import { getById, publishOutline } from './course.service';
import { publicationFaults } from './outline';

/**
 * Makes the draft what learners see, as the next version.
 * @throws FORBIDDEN; NOT_FOUND; BAD_USER_INPUT naming what is missing, when there is no lesson at all or a module is empty.
 */
export async function publishCourse(
  scope: Pick<Context, 'tenant' | 'now' | 'principal'>,
  courseId: string,
): Promise<CourseRow> {
  await requireOn(scope, 'course:publish', `course:${courseId}`);
  return inTransaction(scope, async (scope) => publishDraft(scope, await getById(scope, courseId)));
}

/** Part of a transaction that has read the course. @throws BAD_USER_INPUT naming what is missing. */
export async function publishDraft(scope: Pick<Context, 'tenant' | 'now'>, course: CourseRow): Promise<CourseRow> {
  const courseId = course._id;
  const faults = publicationFaults(course);
  if (faults.some(({ code }) => code === 'NO_MODULES'))
    throw new DomainError('BAD_USER_INPUT', 'The course is empty: add a module with a lesson first.', {
      reason: 'COURSE_EMPTY',
      courseId,
    });
  const empty = faults.flatMap(({ module }) => module?.title ?? []);
  if (empty.length > 0)
    throw new DomainError('BAD_USER_INPUT', `These modules have no lessons: ${empty.join(', ')}.`, {
      reason: 'MODULES_EMPTY',
      courseId,
      modules: empty,
    });
  await publishLessons(
    scope,
    courseId,
    course.draft.flatMap(({ lessonIds }) => lessonIds),
  );
  return publishOutline(scope, course);
}
