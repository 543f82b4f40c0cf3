import type { Context } from '@lyceum/kernel/context';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type AttemptRow, attempts } from '../attempt/attempt.model';
import type { ExamRow } from '../exam/exam.model';
import { examFor } from '../marking/staff.service';
import { gradingQueue } from '../result/queue.service';
import { results } from '../result/result.model';
import { listWaiting, sampleWaiting } from '../result/waiting';
import { knownSeats } from '../seat/known-seat.model';
import type { BoardCohort, BoardSection, ExamBoard } from './board.type';
import { shared } from './shared';

type Reader = Pick<Context, 'tenant' | 'principal'>;

const MINUTE_MS = 60_000;
const FRESH_MS = 1_000;
// By class is not as urgent.
const COHORTS_FRESH_MS = 10_000;
// To tell whose they are takes three queries for each thousand: of a queue that lasts longer than a moment a sample is looked at.
const MOST_COUNTED = 5_000;

const boards = shared<ExamBoard>(FRESH_MS);
const cohortBoards = shared<BoardCohort[]>(COHORTS_FRESH_MS);

/** As it was about a second ago, however many watch it. @throws NOT_FOUND */
export async function examBoard(scope: Reader, examId: string): Promise<ExamBoard> {
  const exam = await examFor(scope, 'exam:proctor', examId);
  const { tenant } = scope;
  return boards(tenant, examId, () => look({ tenant }, exam));
}

/** As it was at most 10 s ago. @throws NOT_FOUND */
export async function listCohortBoards(scope: Reader, examId: string): Promise<BoardCohort[]> {
  const { courseId } = await examFor(scope, 'exam:proctor', examId);
  const { tenant } = scope;
  return cohortBoards(tenant, examId, () => lookByCohort({ tenant }, examId, courseId));
}

async function look(scope: TenantScope, exam: ExamRow): Promise<ExamBoard> {
  const { _id: examId, title, opensAt, closesAt } = exam;
  const [sitting, graded, queue] = await Promise.all([
    countAttempts(scope, examId),
    countResults(scope, examId),
    gradingQueue(scope, examId),
  ]);
  const waiting = await waitingIn(scope, examId, queue.waiting);
  const sections = await countSections(scope, exam, waiting, queue.waiting > MOST_COUNTED);
  return {
    ...{ examId, at: new Date(), title, opensAt, closesAt, ...sitting, ...graded, sections },
    handedIn: queue.accepted,
    queueDepth: queue.waiting,
    oldestWaiting: queue.oldestAt,
  };
}

async function countAttempts(scope: TenantScope, examId: string) {
  const byStatus = await attempts(scope).aggregate<{ _id: string; count: number; saved: number }>([
    { $match: { examId } },
    {
      $group: {
        _id: '$status',
        count: { $sum: 1 },
        saved: countIf(savedSince(minuteAgo())),
      },
    },
  ]);
  const sum = (of: (group: (typeof byStatus)[number]) => number) => byStatus.reduce((all, each) => all + of(each), 0);
  return {
    started: sum(({ count }) => count),
    open: sum(({ _id, count }) => (_id === 'OPEN' ? count : 0)),
    savedLastMinute: sum(({ saved }) => saved),
  };
}

async function countResults(scope: TenantScope, examId: string) {
  const groups = await results(scope).aggregate<{ _id: string; count: number; late: number; released: number }>([
    { $match: { examId } },
    {
      $group: {
        _id: '$status',
        count: { $sum: { $cond: ['$standing', 1, 0] } },
        // Also one beside an automatic one: somebody has to choose.
        late: { $sum: { $cond: [{ $in: ['LATE', '$flags'] }, 1, 0] } },
        released: { $sum: { $cond: [{ $and: ['$standing', { $gt: ['$releasedAt', null] }] }, 1, 0] } },
      },
    },
  ]);
  const of = (status: string) => groups.find(({ _id }) => _id === status)?.count ?? 0;
  return {
    graded: of('GRADED'),
    awaitingMarking: of('AWAITING_MARKING'),
    inModeration: of('MODERATION'),
    late: groups.reduce((sum, { late }) => sum + late, 0),
    released: groups.reduce((sum, { released }) => sum + released, 0),
  };
}

type Waiting = Pick<AttemptRow, 'number' | 'answered' | 'cohortIds'> & { weight: number };

/** Attempts of which nothing is graded yet, though handed in: each of them, or some that stand for so many each. */
async function waitingIn(scope: TenantScope, examId: string, length: number): Promise<Waiting[]> {
  if (length === 0) return [];
  const waiting = await (length > MOST_COUNTED ? sampleWaiting(scope, examId, length) : listWaiting(scope, examId));
  const weights = new Map(waiting.map(({ attemptId, weight }) => [attemptId, weight]));
  const rows = await attempts(scope).find(
    { _id: { $in: [...weights.keys()] }, status: 'OPEN' },
    { projection: { number: 1, answered: 1, cohortIds: 1 } },
  );
  return rows.map((row) => ({ ...row, weight: weights.get(row._id) ?? 1 }));
}

const sizeOf = (waiting: readonly Waiting[]) => Math.round(waiting.reduce((sum, { weight }) => sum + weight, 0));

async function countSections(
  scope: TenantScope,
  { _id: examId, sections }: ExamRow,
  waiting: readonly Waiting[],
  estimated: boolean,
): Promise<BoardSection[]> {
  const counted = await attempts(scope).aggregate<{ _id: string } & SectionCounts>([
    { $match: { examId } },
    { $project: { answered: { $objectToArray: '$answered' }, status: 1, savedAt: 1 } },
    { $unwind: '$answered' },
    { $match: { 'answered.v': { $gt: 0 } } },
    {
      $group: {
        _id: '$answered.k',
        attempts: { $sum: 1 },
        answers: { $sum: '$answered.v' },
        savedLastMinute: countIf(savedSince(minuteAgo())),
        graded: countIf({ $eq: ['$status', 'HANDED_IN'] }),
      },
    },
  ]);
  const byId = new Map(counted.map(({ _id, ...counts }) => [_id, counts]));
  return sections.map(({ id, title }) => {
    const counts = byId.get(id) ?? { attempts: 0, answers: 0, savedLastMinute: 0, graded: 0 };
    const queueDepth = sizeOf(waiting.filter(({ answered }) => (answered[id] ?? 0) > 0));
    return { id, title, ...counts, estimated, queueDepth, handedIn: counts.graded + queueDepth };
  });
}

type SectionCounts = Pick<BoardSection, 'attempts' | 'answers' | 'savedLastMinute' | 'graded'>;

async function lookByCohort(scope: TenantScope, examId: string, courseId: string): Promise<BoardCohort[]> {
  const { waiting: depth } = await gradingQueue(scope, examId);
  const [seats, sat, waiting] = await Promise.all([
    knownSeats(scope).aggregate<{ _id: string | null; learners: number }>([
      { $match: { courseId, active: true } },
      ...BY_COHORT,
      { $group: { _id: '$cohortIds', learners: { $sum: 1 } } },
    ]),
    // Whoever has begun has one attempt with the number 1, and hands it in before they begin another.
    attempts(scope).aggregate<{ _id: string | null; started: number; savedLastMinute: number; graded: number }>([
      { $match: { examId } },
      ...BY_COHORT,
      {
        $group: {
          _id: '$cohortIds',
          started: countIf(IS_FIRST),
          savedLastMinute: countIf(savedSince(minuteAgo())),
          graded: countIf({ $and: [IS_FIRST, { $eq: ['$status', 'HANDED_IN'] }] }),
        },
      },
    ]),
    waitingIn(scope, examId, depth),
  ]);
  const begun = new Map(sat.map(({ _id, ...counts }) => [_id, counts]));
  const cohorts = seats.map(({ _id: cohortId, learners }): BoardCohort => {
    const counts = begun.get(cohortId) ?? { started: 0, savedLastMinute: 0, graded: 0 };
    const own = waiting.filter(({ cohortIds = [] }) =>
      cohortId === null ? cohortIds.length === 0 : cohortIds.includes(cohortId),
    );
    return {
      ...{ cohortId, learners, ...counts },
      estimated: depth > MOST_COUNTED,
      handedIn: counts.graded + sizeOf(own.filter(({ number }) => number === 1)),
      queueDepth: sizeOf(own),
    };
  });
  return cohorts.sort((a, b) => ((a.cohortId ?? '~') < (b.cohortId ?? '~') ? -1 : 1));
}

const minuteAgo = () => new Date(Date.now() - MINUTE_MS);
const savedSince = (time: Date) => ({ $gte: ['$savedAt', time] });
const countIf = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } });
const IS_FIRST = { $eq: ['$number', 1] };

/** Each once for each of its classes, and what has none for null. */
const BY_COHORT = [
  {
    $addFields: {
      cohortIds: { $cond: [{ $gt: [{ $size: { $ifNull: ['$cohortIds', []] } }, 0] }, '$cohortIds', [null]] },
    },
  },
  { $unwind: '$cohortIds' },
];
