import type { Because } from '@lyceum/kernel/reasons';
import { ImportCohortsDocument } from '../__generated__/operations';
import { type RowError, rowError } from '../roster/roster.rows';
import { type Batch, cut, type ImportBatch, isRemoved, type Outcome } from './batch';
import { pause } from './patience';
import { findCourseIds, type RosterGraph } from './roster-graph';
import { findTermEnds } from './school.service';

/** As long as enrollment’s are at most. */
const MAX_TITLE = 200;
// Enrollment hears of new courses by event, within a second when nothing is in its way. Counted from the last one it heard of.
const NEWS_MS = 60_000;

type Entry = Batch<'classes'>[number];
type Placed = { entry: Entry; courseId: string };

export const importClasses: ImportBatch<'classes'> = async ({ scope, graph, notice }, batch) => {
  const courseIds = await findCourseIds(
    graph,
    batch.map(({ row }) => row.courseSourcedId),
  );
  const ends = await findTermEnds(
    scope,
    batch.flatMap(({ row }) => row.termSourcedIds),
  );
  const placed: Placed[] = [];
  const errors: RowError[] = [];
  for (const entry of batch) {
    const { row } = entry;
    const courseId = courseIds.get(row.courseSourcedId);
    if (row.title.length > MAX_TITLE)
      notice({
        text: `classes.csv: titles were cut to ${MAX_TITLE} characters.`,
        because: { reason: 'TITLES_CUT', file: 'classes.csv', max: MAX_TITLE },
      });
    if (courseId !== undefined) placed.push({ entry, courseId });
    // A class whose course never was here never was here either: nothing to remove.
    else if (!isRemoved(entry)) {
      const { courseSourcedId: id } = row;
      const because = { reason: 'REFERENCE_NOT_BROUGHT_IN', file: 'courses.csv', id } as const;
      errors.push(refusal(entry, `names the course ${id}, which was not brought in`, because));
    }
  }
  const outcome = await feed({ graph, signal: scope.signal }, placed, ends);
  return { ...outcome, errors: [...errors, ...outcome.errors] };
};

async function feed(
  { graph, signal }: { graph: RosterGraph; signal: AbortSignal },
  placed: Placed[],
  ends: Map<string, string>,
): Promise<Outcome> {
  const outcome: Outcome = { created: 0, updated: 0, errors: [] };
  let until = Date.now() + NEWS_MS;
  for (let waiting = placed, tries = 1; waiting.length > 0; tries += 1) {
    const { importCohorts } = await graph.ask(ImportCohortsDocument, {
      cohorts: waiting.map((placed) => toCohort(placed, ends)),
    });
    const late: Placed[] = [];
    for (const { index, reason, because, retry } of importCohorts.rejected) {
      const place = waiting[index];
      if (!place) continue;
      if (retry && Date.now() < until) late.push(place);
      else outcome.errors.push(refusal(place.entry, `was refused: ${reason}`, because as Because));
    }
    outcome.created += importCohorts.created;
    outcome.updated += importCohorts.updated;
    if (late.length < waiting.length) until = Date.now() + NEWS_MS;
    waiting = late;
    if (waiting.length > 0) await pause(signal, tries);
  }
  return outcome;
}

function toCohort({ entry, courseId }: Placed, ends: Map<string, string>) {
  const { sourcedId, title, termSourcedIds } = entry.row;
  const last = termSourcedIds
    .flatMap((id) => ends.get(id) ?? [])
    .sort()
    .at(-1);
  // A roster names days and no time zone: the last one ends with UTC's.
  const dueAt = last === undefined ? null : `${last}T23:59:59.000Z`;
  return { sourcedId, courseId, title: cut(title, MAX_TITLE), dueAt, removed: isRemoved(entry) };
}

function refusal({ line, row }: Entry, reason: string, because: Because): RowError {
  const { sourcedId, courseSourcedId } = row;
  return rowError('classes', line, { column: 'courseSourcedId', value: courseSourcedId, reason, because, sourcedId });
}
