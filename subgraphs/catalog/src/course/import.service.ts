import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { courseArchived, courseCreated, courseFacts, coursePublished } from './course.events';
import { type CourseRow, courses } from './course.model';
import { derived, newCourse, UNSCHEDULED } from './course.service';
import type { ImportCourseInput, ImportCoursesResult } from './course.type';

/**
 * Brings courses in by their `sourcedId`: new ones as drafts, known ones with their new title and code, removed ones
 * archived, and those that a roster had removed as they were before. One that somebody archived here stays so. Only what
 * differs is written, so the same input again writes nothing.
 * @throws BAD_USER_INPUT when a sourcedId stands twice; TRY_AGAIN when another import got in between.
 */
export async function importCourses(
  scope: Pick<Context, 'tenant' | 'now'>,
  input: ImportCourseInput[],
): Promise<ImportCoursesResult> {
  const sourcedIds = input.map(({ sourcedId }) => sourcedId);
  if (new Set(sourcedIds).size < sourcedIds.length)
    throw new DomainError('BAD_USER_INPUT', 'A sourcedId stands twice in one batch.');
  return inTransaction(scope, async (scope) => {
    const known = new Map(
      (await courses(scope).find({ sourcedId: { $in: sourcedIds } })).map((row) => [row.sourcedId, row]),
    );
    const created: CourseRow[] = [];
    const updated: CourseRow[] = [];
    for (const course of input) {
      const row = known.get(course.sourcedId);
      if (!row) {
        if (!course.removed) created.push(newCourse({ ...course, createdAt: scope.now }));
      } else if (course.removed) {
        if (row.status !== 'ARCHIVED') updated.push(turned(row, 'ARCHIVED'));
      } else if (row.leftRoster) {
        updated.push(turned(retitled(row, course), row.published ? 'PUBLISHED' : 'DRAFT'));
      } else if (differs(row, course)) {
        updated.push(retitled(row, course));
      }
    }
    const { duplicates } = await courses(scope).bulkWrite([
      ...created.map((document) => ({ insertOne: { document } })),
      ...updated.map(({ _id, title, titleKey, tokens, code, status, leftRoster, revision }) => ({
        updateOne: {
          filter: { _id },
          update: {
            $set: {
              ...{ title, titleKey, tokens, code, status, leftRoster, revision },
              ...(status === 'ARCHIVED' && UNSCHEDULED),
            },
          },
        },
      })),
    ]);
    if (duplicates.length > 0) throw new DomainError('TRY_AGAIN', 'Another import is bringing in the same courses.');
    await record(
      scope,
      ...created.map((row) => courseCreated.of(`course:${row._id}`, courseFacts(row))),
      ...updated
        .filter((row) => row.status !== known.get(row.sourcedId)?.status)
        .map((row) => announcement(row).of(`course:${row._id}`, courseFacts(row))),
    );
    const all = [...known.values(), ...created];
    return {
      courses: all.map(({ sourcedId, _id }) => ({ sourcedId, courseId: _id })),
      created: created.length,
      updated: updated.length,
    };
  });
}

/** Out of the roster, or back. */
function turned(row: CourseRow, status: CourseRow['status']): CourseRow {
  return { ...row, status, leftRoster: status === 'ARCHIVED', revision: row.revision + 1 };
}

function announcement({ status }: CourseRow) {
  return { ARCHIVED: courseArchived, PUBLISHED: coursePublished, DRAFT: courseCreated }[status];
}

function differs(row: CourseRow, course: ImportCourseInput): boolean {
  return row.title !== course.title || row.code !== (course.code ?? null);
}

function retitled(row: CourseRow, { title, code = null }: ImportCourseInput): CourseRow {
  return { ...row, code, ...derived({ title, code, summary: row.summary }) };
}
