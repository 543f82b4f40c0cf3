import { recordAudit } from '@lyceum/kernel/audit';
import { DomainError } from '@lyceum/kernel/errors';
import { requireOn } from '@lyceum/kernel/grants';
import type { Page } from '@lyceum/kernel/pagination';
import type { AssessmentContext } from '../context';
import { type ExamRow, exams } from '../exam/exam.model';
import type { GradebookEntry } from './gradebook.type';
import { type ResultRow, results } from './result.model';

type Scope = Pick<AssessmentContext, 'tenant' | 'principal'>;
type Entry = Omit<GradebookEntry, 'learner' | 'exam' | 'result'> & { row: ResultRow };
type Place = readonly [learnerId: string, examId: string];

// Nobody gives more exams in one course, and few learners sit one more often.
const MAX_EXAMS = 1_000;
const CHUNK = 200;

/**
 * Learner by learner and exam by exam of a course, the attempt that counts; practice stays out.
 * @throws FORBIDDEN without result:read on the course; BAD_USER_INPUT for a cursor of another list.
 */
export async function listGradebook(
  scope: Scope,
  { courseId, first, after }: { courseId: string; first: number; after?: string },
): Promise<Page<Entry>> {
  await requireOn(scope, 'result:read', `course:${courseId}`);
  const given = await exams(scope).find({ courseId, purpose: 'EXAM' }, { limit: MAX_EXAMS });
  const byId = new Map(given.map((exam) => [exam._id, exam]));
  const found: Entry[] = [];
  let place = after == null ? undefined : readCursor(after);
  // One more than asked tells whether there is a next page.
  while (found.length <= first) {
    const rows = await nextRows(scope, courseId, [...byId.keys()], place);
    const groups = groupsOf(rows);
    // The last group of a full chunk may go on in the next one.
    const whole = rows.length === CHUNK && groups.length > 1 ? groups.slice(0, -1) : groups;
    for (const group of whole) found.push(entryOf(group, byId.get((group[0] as ResultRow).examId) as ExamRow));
    const last = whole.at(-1)?.at(-1);
    if (last) place = [last.learnerId, last.examId];
    if (rows.length < CHUNK) break;
  }
  if (after == null) await recordAudit(scope, { action: 'gradebook.read', target: { type: 'course', id: courseId } });
  const edges = found
    .slice(0, first)
    .map((node) => ({ node, cursor: writeCursor([node.row.learnerId, node.row.examId]) }));
  return {
    edges,
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    count: () => countEntries(scope, courseId, [...byId.keys()]),
  };
}

function nextRows(scope: Scope, courseId: string, examIds: string[], place: Place | undefined): Promise<ResultRow[]> {
  // The index begins at the range; what is beneath an `$or` it would go through from its start.
  const past = place && {
    learnerId: { $gte: place[0] },
    $or: [{ learnerId: { $gt: place[0] } }, { examId: { $gt: place[1] } }],
  };
  return results(scope).find(
    { courseId, standing: true, examId: { $in: examIds }, ...past },
    { sort: { learnerId: 1, examId: 1, attemptNumber: 1 }, limit: CHUNK, projection: { items: 0, history: 0 } },
  );
}

function groupsOf(rows: readonly ResultRow[]): ResultRow[][] {
  const groups: ResultRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.[0];
    if (last?.learnerId === row.learnerId && last.examId === row.examId) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** `group` is in the order of the attempts. */
function entryOf(group: readonly ResultRow[], { counts }: Pick<ExamRow, 'counts'>): Entry {
  return { attempts: group.length, row: thatCounts(group, counts) };
}

/** Of an exam's results of one learner, in the order of the attempts. Of several that are equally good, the earliest. */
export function thatCounts(group: readonly ResultRow[], counts: ExamRow['counts']): ResultRow {
  if (counts === 'FIRST') return group[0] as ResultRow;
  if (counts === 'LAST') return group.at(-1) as ResultRow;
  return group.reduce((best, row) => ((row.percent ?? -1) > (best.percent ?? -1) ? row : best));
}

async function countEntries(scope: Scope, courseId: string, examIds: string[]): Promise<number> {
  const [counted] = await results(scope).aggregate<{ n: number }>([
    { $match: { courseId, standing: true, examId: { $in: examIds } } },
    { $group: { _id: { learnerId: '$learnerId', examId: '$examId' } } },
    { $count: 'n' },
  ]);
  return counted?.n ?? 0;
}

const LIST = 'gradebook';

function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify([LIST, ...place])).toString('base64url');
}

function readCursor(cursor: string): Place {
  try {
    const [list, learnerId, examId] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (list !== LIST || typeof learnerId !== 'string' || typeof examId !== 'string') throw new Error('another list');
    return [learnerId, examId];
  } catch (cause) {
    throw new DomainError('BAD_USER_INPUT', '`after` is not a cursor of this list.', { reason: 'STALE_PAGE' }, cause);
  }
}
