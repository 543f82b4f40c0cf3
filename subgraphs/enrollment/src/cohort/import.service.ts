import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import type { Because } from '@lyceum/kernel/reasons';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { listByIds as knownByIds } from '../course/known-course.service';
import { type CohortRow, cohorts } from './cohort.model';
import { named, newCohort } from './cohort.service';
import type { ImportCohortInput, ImportResult } from './cohort.type';

/**
 * Brings cohorts in by their `sourcedId`. Only what differs is written. A cohort of a course that enrollment has not
 * heard of is rejected with `retry`.
 * @throws BAD_USER_INPUT when a sourcedId stands twice; TRY_AGAIN when another import got in between.
 */
export async function importCohorts(
  scope: Pick<Context, 'tenant' | 'now'>,
  input: ImportCohortInput[],
): Promise<ImportResult> {
  const sourcedIds = input.map(({ sourcedId }) => sourcedId);
  if (new Set(sourcedIds).size < input.length)
    throw new DomainError('BAD_USER_INPUT', 'A sourcedId stands twice in one batch.');
  return inTransaction(scope, async (scope) => {
    const rows = new Map(
      (await cohorts(scope).find({ sourcedId: { $in: sourcedIds } })).map((row) => [row.sourcedId, row]),
    );
    const courses = new Set(
      (await knownByIds(scope, [...new Set(input.map(({ courseId }) => courseId))])).map(({ _id }) => _id),
    );
    const rejected: ImportResult['rejected'] = [];
    const created: CohortRow[] = [];
    const updated: { id: string; set: Partial<CohortRow> }[] = [];
    for (const [index, cohort] of input.entries()) {
      const row = rows.get(cohort.sourcedId);
      const reject = (because: Because, reason: string, retry: boolean) =>
        rejected.push({ index, reason, because, retry });
      if (!courses.has(cohort.courseId)) reject({ reason: 'COURSE_UNHEARD_OF' }, 'The course is not known.', true);
      else if (row && row.courseId !== cohort.courseId)
        reject({ reason: 'CLASS_OF_OTHER_COURSE' }, 'The class belongs to another course already.', false);
      else if (!row && !cohort.removed)
        created.push(newCohort({ ...cohort, dueAt: cohort.dueAt ?? null, createdAt: scope.now }));
      else if (row) {
        const status = cohort.removed ? 'CLOSED' : 'ACTIVE';
        if (row.status !== status || row.title !== cohort.title || !row.tokens)
          updated.push({ id: row._id, set: { status, ...named(cohort.title) } });
      }
    }
    const { duplicates } = await cohorts(scope).bulkWrite([
      ...created.map((document) => ({ insertOne: { document } })),
      ...updated.map(({ id, set }) => ({ updateOne: { filter: { _id: id }, update: { $set: set } } })),
    ]);
    if (duplicates.length > 0) throw new DomainError('TRY_AGAIN', 'Another import is bringing in the same classes.');
    return { created: created.length, updated: updated.length, rejected };
  });
}
