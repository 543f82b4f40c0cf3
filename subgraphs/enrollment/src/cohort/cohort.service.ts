import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { grantedOn, mayOn, requireOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { may, type Permission } from '@lyceum/kernel/principal';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { fold, searchFilter, searchTokens } from '@lyceum/kernel/words';
import { findKnownCourse } from '../course/known-course.service';
import { seats } from '../seat/seat.model';
import { type CohortRow, cohorts } from './cohort.model';
import type { CreateCohortInput } from './cohort.type';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;
type Reader = Pick<Scope, 'tenant' | 'principal'>;

/** @throws FORBIDDEN; NOT_FOUND when enrollment knows no such course; a course made a moment ago is known within about a second. */
export async function createCohort(
  scope: Scope,
  { courseId, title, dueAt = null }: CreateCohortInput,
): Promise<CohortRow> {
  await requireOn(scope, 'cohort:manage', `course:${courseId}`);
  if (!(await findKnownCourse(scope, courseId)))
    throw new DomainError('NOT_FOUND', 'There is no such course.', { courseId });
  return cohorts(scope).create(newCohort({ courseId, title, dueAt, createdAt: scope.now }));
}

type NewCohort = Pick<CohortRow, 'courseId' | 'title' | 'dueAt' | 'createdAt'> & { sourcedId?: string };

export function newCohort({ courseId, title, dueAt, createdAt, sourcedId }: NewCohort): CohortRow {
  const _id = newId();
  return {
    _id,
    sourcedId: sourcedId ?? _id,
    courseId,
    ...named(title),
    instructorIds: [],
    dueAt,
    status: 'ACTIVE',
    createdAt,
  };
}

/** A title, and what is stored besides it so that the cohort can be found and sorted. */
export function named(title: string) {
  return { title, titleKey: fold(title), tokens: searchTokens([title]) };
}

/** For the cohort and all of its seats. Null takes the date away. @throws NOT_FOUND */
export async function setDueDate(scope: Scope, cohortId: string, dueAt: Date | null): Promise<CohortRow> {
  return inTransaction(scope, async (scope) => {
    const found = await cohorts(scope).findOne({ _id: cohortId });
    if (!found || !(await mayOn(scope, 'cohort:manage', `course:${found.courseId}`))) throw missing(cohortId);
    const cohort = (await cohorts(scope).findOneAndUpdate({ _id: cohortId }, { $set: { dueAt } })) as CohortRow;
    await seats(scope).updateMany({ cohortIds: cohortId }, { $set: { dueAt } });
    return cohort;
  });
}

/** To one who may not see the cohorts of its course, a cohort does not exist. @throws NOT_FOUND */
export async function getVisible(scope: Reader, cohortId: string): Promise<CohortRow> {
  const cohort = await getById(scope, cohortId);
  if (!(await mayOn(scope, 'cohort:read', `course:${cohort.courseId}`))) throw missing(cohortId);
  return cohort;
}

/** @throws NOT_FOUND */
export async function getById(scope: Pick<Scope, 'tenant'>, cohortId: string): Promise<CohortRow> {
  const cohort = await cohorts(scope).findOne({ _id: cohortId });
  if (!cohort) throw missing(cohortId);
  return cohort;
}

/** Of one course, or of all whose cohorts one may see. @throws FORBIDDEN */
export async function listCohorts(
  scope: Reader,
  { courseId, search }: { courseId: string | undefined; search: string | undefined },
  paging: { first: number; after?: string },
): Promise<Page<CohortRow>> {
  if (courseId) await requireOn(scope, 'cohort:read', `course:${courseId}`);
  const where = {
    ...(courseId ? { courseId } : await visibleTo(scope, 'cohort:read')),
    ...searchFilter(search ?? ''),
  };
  return page(cohorts(scope), where, paging, { field: 'titleKey', direction: 1 });
}

/** A filter on `courseId` for what one may do on some courses only; none for one who may everywhere. */
export async function visibleTo(scope: Reader, permission: Permission): Promise<{ courseId?: { $in: string[] } }> {
  if (may(scope.principal, permission)) return {};
  const things = await grantedOn(scope, permission, 'course');
  return { courseId: { $in: [...things].map((thing) => thing.slice('course:'.length)) } };
}

/** Batched by `loaders.cohorts`. */
export function listByIds(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<CohortRow[]> {
  return cohorts(scope).find({ _id: { $in: [...ids] } });
}

/** By title, one list a course. Batched by `loaders.cohortsByCourse`. */
export function listByCourses(scope: Pick<Scope, 'tenant'>, courseIds: readonly string[]): Promise<CohortRow[]> {
  return cohorts(scope).find({ courseId: { $in: [...courseIds] } }, { sort: { titleKey: 1, _id: 1 } });
}

/** In no order; what there is no cohort of is left out. */
export function listBySourcedIds(scope: Pick<Scope, 'tenant'>, sourcedIds: readonly string[]): Promise<CohortRow[]> {
  return cohorts(scope).find({ sourcedId: { $in: [...sourcedIds] } });
}

function missing(cohortId: string): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such cohort.', { cohortId });
}
