import type { Context } from '@lyceum/kernel/context';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { attempts } from '../attempt/attempt.model';
import type { ExamRow } from '../exam/exam.model';
import { examFor } from '../marking/staff.service';
import { gradingQueue } from '../result/queue.service';
import { results } from '../result/result.model';
import { knownSeats } from '../seat/known-seat.model';
import type { BoardCohort, BoardSection, ExamBoard } from './board.type';
import { shared } from './shared';

type Reader = Pick<Context, 'tenant' | 'principal'>;

const MINUTE_MS = 60_000;
const FRESH_MS = 1_000;
// By class is two lists, and not as urgent.
const COHORTS_FRESH_MS = 10_000;
const MAX_LEARNERS = 50_000;

const boards = shared<ExamBoard>(FRESH_MS);
const cohortBoards = shared<BoardCohort[]>(COHORTS_FRESH_MS);

/** As it was about a second ago, however many watch it. @throws NOT_FOUND */
export async function examBoard(scope: Reader, examId: string): Promise<ExamBoard> {
  const exam = await examFor(scope, 'exam:proctor', examId);
  const { tenant } = scope;
  return boards(tenant, examId, () => look({ tenant }, exam));
}

/** As it was at most 10 s ago, of up to 50,000 learners. @throws NOT_FOUND */
export async function listCohortBoards(scope: Reader, examId: string): Promise<BoardCohort[]> {
  const { courseId } = await examFor(scope, 'exam:proctor', examId);
  const { tenant } = scope;
  return cohortBoards(tenant, examId, () => lookByCohort({ tenant }, examId, courseId));
}

async function look(scope: TenantScope, exam: ExamRow): Promise<ExamBoard> {
  const { _id: examId, title, opensAt, closesAt } = exam;
  const [sitting, graded, queue, sections] = await Promise.all([
    countAttempts(scope, examId),
    countResults(scope, examId),
    gradingQueue(scope, examId),
    countSections(scope, exam),
  ]);
  return {
    ...{ examId, at: new Date(), title, opensAt, closesAt, ...sitting, ...graded, sections },
    handedIn: queue.accepted,
    queueDepth: queue.waiting,
    oldestWaiting: queue.oldestAt,
  };
}

async function countAttempts(scope: TenantScope, examId: string) {
  const minuteAgo = new Date(Date.now() - MINUTE_MS);
  const byStatus = await attempts(scope).aggregate<{ _id: string; count: number; saved: number }>([
    { $match: { examId } },
    {
      $group: {
        _id: '$status',
        count: { $sum: 1 },
        saved: { $sum: { $cond: [{ $gte: ['$savedAt', minuteAgo] }, 1, 0] } },
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

async function countSections(scope: TenantScope, { _id: examId, sections }: ExamRow): Promise<BoardSection[]> {
  const counted = await attempts(scope).aggregate<{ _id: string; attempts: number; answers: number }>([
    { $match: { examId } },
    { $project: { answered: { $objectToArray: '$answered' } } },
    { $unwind: '$answered' },
    { $match: { 'answered.v': { $gt: 0 } } },
    { $group: { _id: '$answered.k', attempts: { $sum: 1 }, answers: { $sum: '$answered.v' } } },
  ]);
  const byId = new Map(counted.map(({ _id, ...rest }) => [_id, rest]));
  return sections.map(({ id, title }) => ({ id, title, ...(byId.get(id) ?? { attempts: 0, answers: 0 }) }));
}

async function lookByCohort(scope: TenantScope, examId: string, courseId: string): Promise<BoardCohort[]> {
  const [seats, sat] = await Promise.all([
    knownSeats(scope).find(
      { courseId, active: true },
      { sort: { _id: 1 }, limit: MAX_LEARNERS, projection: { learnerId: 1, cohortIds: 1 } },
    ),
    attempts(scope).find({ examId }, { limit: MAX_LEARNERS, projection: { learnerId: 1, status: 1 } }),
  ]);
  const furthest = new Map<string, 'STARTED' | 'HANDED_IN'>();
  for (const { learnerId, status } of sat)
    if (status === 'HANDED_IN' || !furthest.has(learnerId))
      furthest.set(learnerId, status === 'HANDED_IN' ? 'HANDED_IN' : 'STARTED');
  const cohorts = new Map<string | null, BoardCohort>();
  for (const { learnerId, cohortIds } of seats) {
    for (const cohortId of cohortIds.length > 0 ? cohortIds : [null]) {
      const cohort = cohorts.get(cohortId) ?? { cohortId, learners: 0, started: 0, handedIn: 0 };
      cohorts.set(cohortId, cohort);
      cohort.learners++;
      if (furthest.has(learnerId)) cohort.started++;
      if (furthest.get(learnerId) === 'HANDED_IN') cohort.handedIn++;
    }
  }
  return [...cohorts.values()].sort((a, b) => ((a.cohortId ?? '~') < (b.cohortId ?? '~') ? -1 : 1));
}
