import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { grantedOn, mayOn, requireOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { may } from '@lyceum/kernel/principal';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { fold, searchFilter, searchTokens } from '@lyceum/kernel/words';
import type { QueryFilter } from 'mongoose';
import { requireCategory } from '../category/category.service';
import { courseArchived, courseCreated, courseFacts, coursePublished } from './course.events';
import { type CourseRow, courses, type ModuleRow } from './course.model';
import type { AddModuleInput, CourseFilter, CourseSort, CreateCourseInput, EditCourseInput } from './course.type';

type Scope = Pick<Context, 'tenant' | 'now'>;
type Reader = Pick<Context, 'tenant' | 'principal'>;
type Editor = Scope & Pick<Context, 'principal'>;

// Bounds of one course, so that its document stays well below MongoDB's 16 MB and a phone can show its outline.
export const MAX_MODULES = 100;

/** No time to be published at, and none that was missed. */
export const UNSCHEDULED = { publishAt: null, publicationMissedAt: null } as const;

/** A draft with no modules. @throws BAD_USER_INPUT when the category does not exist. */
export async function createCourse(scope: Scope, input: CreateCourseInput): Promise<CourseRow> {
  if (input.categoryId) await requireCategory(scope, input.categoryId);
  const row = newCourse({ ...input, createdAt: scope.now });
  return inTransaction(scope, async (scope) => {
    const course = await courses(scope).create(row);
    await record(scope, courseCreated.of(`course:${course._id}`, courseFacts(course)));
    return course;
  });
}

/** A course row as it starts out; an import gives its own `sourcedId`. */
export function newCourse(
  fields: Omit<CreateCourseInput, 'summary'> & { summary?: string; sourcedId?: string; createdAt: Date },
): CourseRow {
  const _id = newId();
  const { title, code = null, summary = '', categoryId = null, sourcedId = _id, createdAt } = fields;
  return {
    _id,
    sourcedId,
    code,
    summary,
    categoryId,
    ...derived({ title, code, summary }),
    status: 'DRAFT',
    leftRoster: false,
    ...UNSCHEDULED,
    draft: [],
    published: null,
    revision: 1,
    createdAt,
  };
}

/** What is stored besides the text itself so that it can be found and sorted. */
export function derived({
  title,
  code,
  summary,
}: Pick<CourseRow, 'title' | 'code' | 'summary'>): Pick<CourseRow, 'title' | 'titleKey' | 'tokens'> {
  return { title, titleKey: fold(title), tokens: searchTokens([title, code ?? '', summary]) };
}

/** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT when the category does not exist. */
export async function editCourse(scope: Editor, { courseId, ...changes }: EditCourseInput): Promise<CourseRow> {
  await requireOn(scope, 'course:author', `course:${courseId}`);
  if (changes.categoryId) await requireCategory(scope, changes.categoryId);
  return inTransaction(scope, async (scope) => {
    const course = await getById(scope, courseId);
    const { code, categoryId, title, summary } = changes;
    // A title or summary of null is one left out: a course always has both.
    const given = {
      ...(code !== undefined && { code }),
      ...(categoryId !== undefined && { categoryId }),
      ...(title != null && { title }),
      ...(summary != null && { summary }),
    };
    const edited = { ...course, ...given };
    return changed(
      await courses(scope).findOneAndUpdate({ _id: courseId }, { $set: { ...given, ...derived(edited) } }),
      courseId,
    );
  });
}

/** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT when the course is full. */
export async function addModule(scope: Editor, { courseId, title }: AddModuleInput): Promise<CourseRow> {
  await requireOn(scope, 'course:author', `course:${courseId}`);
  const module: ModuleRow = { id: newId(), title, lessonIds: [] };
  const course = await getById(scope, courseId);
  if (course.draft.length >= MAX_MODULES)
    throw new DomainError('BAD_USER_INPUT', `A course has at most ${MAX_MODULES} modules.`, {
      reason: 'TOO_MANY_MODULES',
      max: MAX_MODULES,
    });
  return changed(await courses(scope).findOneAndUpdate({ _id: courseId }, { $push: { draft: module } }), courseId);
}

/** Writes a course's new state and announces it. The caller has read it in the same transaction. */
export async function archiveCourse(scope: Editor, courseId: string): Promise<CourseRow> {
  await requireOn(scope, 'course:publish', `course:${courseId}`);
  return inTransaction(scope, async (scope) => {
    const course = await getById(scope, courseId);
    if (course.status === 'ARCHIVED' && !course.leftRoster) return course;
    const archived = changed(
      await courses(scope).findOneAndUpdate(
        { _id: courseId },
        { $set: { status: 'ARCHIVED', leftRoster: false, ...UNSCHEDULED }, $inc: { revision: 1 } },
      ),
      courseId,
    );
    await record(scope, courseArchived.of(`course:${courseId}`, courseFacts(archived)));
    return archived;
  });
}

/** Announced by `publishCourse`, which also sees to the lessons. */
export async function publishOutline(scope: Scope, course: CourseRow): Promise<CourseRow> {
  const published = { version: (course.published?.version ?? 0) + 1, at: scope.now, modules: course.draft };
  const state = { status: 'PUBLISHED' as const, leftRoster: false, published, ...UNSCHEDULED };
  const update = { $set: state, $inc: { revision: 1 } };
  const row = changed(await courses(scope).findOneAndUpdate({ _id: course._id }, update), course._id);
  await record(scope, coursePublished.of(`course:${row._id}`, courseFacts(row)));
  return row;
}

/** What is not published exists for its authors and for who teaches it, and for nobody else. @throws NOT_FOUND */
export async function getVisible(scope: Reader, courseId: string): Promise<CourseRow> {
  const course = await getById(scope, courseId);
  if (course.status !== 'PUBLISHED' && !(await isStaffOf(scope, courseId))) throw missing(courseId);
  return course;
}

// A roster seats learners before anybody has written the course: who sees its seats sees which course they are in. Its
// lessons stay with its authors.
const STAFF = ['course:author', 'seat:read'] as const;

async function isStaffOf(scope: Reader, courseId: string): Promise<boolean> {
  for (const permission of STAFF) if (await mayOn(scope, permission, `course:${courseId}`)) return true;
  return false;
}

/** What the one who asks may see of the outline: a seat leads to archived courses too. */
export async function visibleModules(scope: Reader, course: CourseRow): Promise<ModuleRow[]> {
  const visible = course.status === 'PUBLISHED' || (await mayOn(scope, 'course:author', `course:${course._id}`));
  return visible ? (course.published?.modules ?? []) : [];
}

/** What authors work on. @throws FORBIDDEN */
export async function draftModules(scope: Reader, course: CourseRow): Promise<ModuleRow[]> {
  await requireOn(scope, 'course:author', `course:${course._id}`);
  return course.draft;
}

/** @throws NOT_FOUND */
export async function getById(scope: Pick<Scope, 'tenant'>, courseId: string): Promise<CourseRow> {
  return changed(await courses(scope).findOne({ _id: courseId }), courseId);
}

/** What the one who asks may see: published courses, and drafts of which they are an author. @throws FORBIDDEN when one who is no author asks for what is not published. */
export async function listCourses(
  scope: Reader,
  filter: CourseFilter,
  sort: CourseSort,
  paging: { first: number; after?: string },
): Promise<Page<CourseRow>> {
  const { status } = filter;
  const where = {
    ...(status && { status }),
    ...(status !== 'PUBLISHED' && (await visibleTo(scope, status))),
    ...(filter.categoryId && { categoryId: filter.categoryId }),
    ...searchFilter(filter.search ?? ''),
  };
  const by =
    sort === 'TITLE'
      ? ({ field: 'titleKey', direction: 1 } as const)
      : ({ field: 'createdAt', direction: -1 } as const);
  return page(courses(scope), where, paging, by);
}

async function visibleTo(scope: Reader, status: CourseFilter['status']): Promise<QueryFilter<CourseRow>> {
  if (may(scope.principal, 'course:author')) return {};
  const own = [...(await grantedOn(scope, 'course:author', 'course'))].map((thing) => thing.slice('course:'.length));
  if (status && own.length === 0) throw new DomainError('FORBIDDEN', 'This needs the permission course:author.');
  return status ? { _id: { $in: own } } : { $or: [{ status: 'PUBLISHED' }, { _id: { $in: own } }] };
}

/** Batched by `loaders.courses`. */
export function listByIds(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<CourseRow[]> {
  return courses(scope).find({ _id: { $in: [...ids] } });
}

/** In no order; what there is no course of is left out. */
export function listBySourcedIds(scope: Pick<Scope, 'tenant'>, sourcedIds: readonly string[]): Promise<CourseRow[]> {
  return courses(scope).find({ sourcedId: { $in: [...sourcedIds] } });
}

function changed(row: CourseRow | null, courseId: string): CourseRow {
  if (!row) throw missing(courseId);
  return row;
}

function missing(courseId: string): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such course.', { courseId });
}
