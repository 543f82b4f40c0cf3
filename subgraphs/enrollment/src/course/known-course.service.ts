import type { Context } from '@lyceum/kernel/context';
import { type TenantScope } from '@lyceum/kernel/tenancy';
import { type KnownCourseRow, knownCourses } from './known-course.model';

/** Takes over what the catalog says, unless something newer was heard already. Part of the event's transaction. */
export async function learnOfCourse(scope: TenantScope, course: KnownCourseRow): Promise<void> {
  const { _id, ...facts } = course;
  const known = await knownCourses(scope).findOne({ _id });
  if (!known) await knownCourses(scope).create(course);
  else if (known.revision < facts.revision) await knownCourses(scope).updateOne({ _id }, { $set: facts });
}

export function findKnownCourse(scope: Pick<Context, 'tenant'>, courseId: string): Promise<KnownCourseRow | null> {
  return knownCourses(scope).findOne({ _id: courseId });
}

/** Batched by `loaders.knownCourses`. */
export function listByIds(scope: Pick<Context, 'tenant'>, ids: readonly string[]): Promise<KnownCourseRow[]> {
  return knownCourses(scope).find({ _id: { $in: [...ids] } });
}
