import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { requireOn } from '@lyceum/kernel/grants';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { listByIds } from '../lesson/lesson.service';
import { type CourseRow, courses } from './course.model';
import { getById, MAX_MODULES } from './course.service';
import type { ArrangeCourseInput, ArrangedModuleInput } from './course.type';
import { outlineKey } from './outline';

/**
 * The whole outline of the draft at once: order, titles, which lesson stands where, and what is left out. Lessons stay with
 * their course when they are left out, so that an outline as it was can be had back.
 * @throws FORBIDDEN; NOT_FOUND; CONFLICT when the outline is no longer the one that was arranged; BAD_USER_INPUT when
 * something stands twice or is of another course.
 */
export async function arrangeCourse(
  scope: Pick<Context, 'tenant' | 'principal'>,
  { courseId, outlineKey: arranged, modules }: ArrangeCourseInput,
): Promise<CourseRow> {
  await requireOn(scope, 'course:author', `course:${courseId}`);
  requireOnce(modules);
  return inTransaction(scope, async (scope) => {
    const course = await getById(scope, courseId);
    if (outlineKey(course) !== arranged)
      throw new DomainError('CONFLICT', 'Somebody else has changed the outline. Load it anew and try again.', {
        reason: 'CHANGED_MEANWHILE',
        courseId,
      });
    await requireLessons(scope, courseId, modules);
    const draft = modules.map(({ id, title, lessonIds }) => ({ id, title, lessonIds }));
    return (await courses(scope).findOneAndUpdate({ _id: courseId }, { $set: { draft } })) ?? course;
  });
}

function requireOnce(modules: readonly ArrangedModuleInput[]): void {
  if (modules.length > MAX_MODULES)
    throw new DomainError('BAD_USER_INPUT', `A course has at most ${MAX_MODULES} modules.`, {
      reason: 'TOO_MANY_MODULES',
      max: MAX_MODULES,
    });
  const ids = modules.flatMap(({ id, lessonIds }) => [id, ...lessonIds]);
  if (new Set(ids).size < ids.length)
    throw new DomainError('BAD_USER_INPUT', 'A module or a lesson stands twice in the outline.', {
      reason: 'OUTLINE_REPEATS',
    });
}

async function requireLessons(
  scope: Pick<Context, 'tenant'>,
  courseId: string,
  modules: readonly ArrangedModuleInput[],
): Promise<void> {
  const ids = modules.flatMap(({ lessonIds }) => lessonIds);
  const own = (await listByIds(scope, ids)).filter((lesson) => lesson.courseId === courseId);
  if (own.length < ids.length)
    throw new DomainError('BAD_USER_INPUT', 'The course has no such lesson.', { reason: 'LESSON_GONE', courseId });
}
