import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import { mayOn, requireOn } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type CourseRow, courses } from '../course/course.model';
import { removeUnnamed, requireMedia } from './lesson.media';
import { type LessonRow, lessons } from './lesson.model';
import type { AddLessonInput, EditLessonInput } from './lesson.type';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

type Writer = Scope & { files: Files };

const MAX_LESSONS = 500;

/**
 * At the end of a module of the draft; learners see it when the course is next published.
 * @throws FORBIDDEN; NOT_FOUND; BAD_USER_INPUT when the kind lacks its text or reference, or the course is full.
 */
export async function addLesson(scope: Writer, { courseId, moduleId, ...input }: AddLessonInput): Promise<LessonRow> {
  const { title, kind, text = null, reference = null, minutes = null, fileName = null } = input;
  const captions = listOf(input.captions);
  requireContent({ kind, text, reference });
  await requireOn(scope, 'course:author', `course:${courseId}`);
  await requireMedia(scope, { kind, reference, fileName, captions });
  return inTransaction(scope, async (scope) => {
    const course = await courses(scope).findOne({ _id: courseId });
    if (!course) throw new DomainError('NOT_FOUND', 'There is no such course.', { courseId });
    if (!course.draft.some(({ id }) => id === moduleId))
      throw new DomainError('NOT_FOUND', 'The course has no such module.', { courseId, moduleId });
    const count = course.draft.reduce((sum, { lessonIds }) => sum + lessonIds.length, 0);
    if (count >= MAX_LESSONS)
      throw new DomainError('BAD_USER_INPUT', `A course has at most ${MAX_LESSONS} lessons.`, {
        reason: 'TOO_MANY_LESSONS',
        max: MAX_LESSONS,
        courseId,
      });
    const lesson = await lessons(scope).create({
      _id: newId(),
      courseId,
      title,
      kind,
      text,
      reference,
      fileName,
      captions,
      minutes,
      published: false,
      createdAt: scope.now,
    });
    await courses(scope).updateOne(
      { _id: courseId },
      { $push: { 'draft.$[module].lessonIds': lesson._id } },
      { arrayFilters: [{ 'module.id': moduleId }] },
    );
    return lesson;
  });
}

/** Seen at once, also by learners when the lesson is published. @throws NOT_FOUND; BAD_USER_INPUT when text or reference does not fit the kind. */
export async function editLesson(scope: Writer, { lessonId, ...changes }: EditLessonInput): Promise<LessonRow> {
  const { files } = scope;
  const [before, after] = await inTransaction(scope, async (scope) => {
    const lesson = await getWritable(scope, lessonId);
    // A lesson always has a title: null is one left out. For the rest null takes it away.
    const given: Partial<LessonRow> = Object.fromEntries(
      Object.entries({
        ...changes,
        ...(changes.captions !== undefined && { captions: listOf(changes.captions) }),
      }).filter(([key, value]) => value !== undefined && !(key === 'title' && value === null)),
    );
    // What was said in one film is not said in the next.
    if (given.reference !== undefined && given.reference !== lesson.reference) {
      given.captions ??= [];
      given.fileName ??= null;
    }
    requireContent({ ...lesson, ...given });
    await requireMedia({ ...scope, files }, { ...lesson, ...given });
    const edited = await lessons(scope).findOneAndUpdate({ _id: lessonId }, { $set: given });
    if (!edited) throw missing(lessonId);
    return [lesson, edited] as const;
  });
  await removeUnnamed(scope, before, after);
  return after;
}

/** Out of the draft; learners keep it until the course is next published. @throws NOT_FOUND */
export async function removeLesson(scope: Scope, lessonId: string): Promise<string> {
  const lesson = await getWritable(scope, lessonId);
  await courses(scope).updateOne({ _id: lesson.courseId }, { $pull: { 'draft.$[].lessonIds': lessonId } });
  return lesson.courseId;
}

/** Part of publishing a course, in its transaction: these and no others of its lessons are seen from now on. */
export async function publishLessons(scope: Pick<Scope, 'tenant'>, courseId: string, ids: string[]): Promise<void> {
  await lessons(scope).updateMany({ courseId, _id: { $nin: ids } }, { $set: { published: false } });
  await lessons(scope).updateMany({ _id: { $in: ids } }, { $set: { published: true } });
}

type Reader = Pick<Context, 'tenant' | 'principal'> & {
  loaders: {
    lessons: { load(id: string): Promise<LessonRow | null> };
    courses: { load(id: string): Promise<CourseRow | null> };
  };
};

/** Only authors meet lessons that are not in what is published now. @throws NOT_FOUND */
export async function getVisible(scope: Reader, lessonId: string): Promise<LessonRow> {
  const lesson = await findVisible(scope, lessonId);
  if (!lesson) throw missing(lessonId);
  return lesson;
}

/** The same, null where there is none to be seen. Batched. */
export async function findVisible(scope: Reader, lessonId: string): Promise<LessonRow | null> {
  const { loaders } = scope;
  const lesson = await loaders.lessons.load(lessonId);
  if (!lesson || (await mayOn(scope, 'course:author', `course:${lesson.courseId}`))) return lesson;
  const course = lesson.published ? await loaders.courses.load(lesson.courseId) : null;
  return course?.status === 'PUBLISHED' ? lesson : null;
}

/** To one who may not write on its course, a lesson does not exist. */
async function getWritable(scope: Scope, lessonId: string): Promise<LessonRow> {
  const lesson = await lessons(scope).findOne({ _id: lessonId });
  if (!lesson || !(await mayOn(scope, 'course:author', `course:${lesson.courseId}`))) throw missing(lessonId);
  return lesson;
}

/** Batched by `loaders.lessons`. */
export function listByIds(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<LessonRow[]> {
  return lessons(scope).find({ _id: { $in: [...ids] } });
}

/** As plain rows. */
function listOf(captions: AddLessonInput['captions']): NonNullable<LessonRow['captions']> {
  return captions?.map(({ language, file }) => ({ language, file })) ?? [];
}

function requireContent({ kind, text, reference }: Pick<LessonRow, 'kind' | 'text' | 'reference'>): void {
  const [needed, unused] = kind === 'TEXT' ? [text, reference] : [reference, text];
  if (!needed?.trim() || unused) {
    const [name, other] = kind === 'TEXT' ? ['text', 'reference'] : ['reference', 'text'];
    throw new DomainError('BAD_USER_INPUT', `A lesson of kind ${kind} takes \`${name}\` and no \`${other}\`.`, {
      reason: 'LESSON_CONTENT_UNFIT',
      kind,
    });
  }
}

function missing(lessonId: string): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such lesson.', { lessonId });
}
