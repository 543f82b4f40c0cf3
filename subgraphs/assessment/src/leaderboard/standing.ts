import type { Rows } from '@lyceum/kernel/rows';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { QueryFilter } from 'mongoose';
import { type ExamRow, exams } from '../exam/exam.model';
import { type ResultRow, results } from '../result/result.model';
import { leaderboardMembers } from './member.model';

/** What a leaderboard is made of: the exam, or those of the course, that show it and show their scores. */
export async function examsOf(scope: TenantScope, of: { _id: string } | { courseId: string }): Promise<ExamRow[]> {
  const found = await exams(scope).find(
    { ...of, leaderboard: true, purpose: 'EXAM', status: { $in: ['SCHEDULED', 'CLOSED'] } },
    { sort: { _id: 1 }, limit: MAX_EXAMS, projection: { courseId: 1, title: 1, counts: 1, release: 1 } },
  );
  return found.filter(({ release }) => release.show.score);
}

// No course comes near.
const MAX_EXAMS = 200;
const PAGE = 2_000;

type Standing = Pick<ResultRow, '_id' | 'examId' | 'learnerId' | 'percent' | 'attemptNumber'>;

const projection = { examId: 1, learnerId: 1, percent: 1, attemptNumber: 1 } as const;
/** Results that learners may see, and of each attempt the one that stands. */
const seen = { standing: true, status: 'GRADED', releasedAt: { $ne: null } } as const;

/** What of some learners is seen of these exams. */
export async function standingOf(
  scope: TenantScope,
  of: readonly ExamRow[],
  learnerIds: readonly string[],
): Promise<Standing[]> {
  const examIds = of.map(({ _id }) => _id);
  const filter = { ...seen, learnerId: { $in: [...learnerIds] }, examId: { $in: examIds } };
  return (await results(scope).find(filter, { projection })) as Standing[];
}

/** The scores of everybody who has joined: those without a result are left out. */
export async function allScores(
  scope: TenantScope,
  courseId: string,
  of: readonly ExamRow[],
): Promise<Map<string, number>> {
  const members = new Set<string>();
  const joined = leaderboardMembers(scope);
  for await (const page of pages(joined, { courseId }, { learnerId: 1 }))
    for (const { learnerId } of page) members.add(learnerId);
  const total = new Map<string, number>();
  if (members.size === 0) return total;
  for (const exam of of) {
    const standing: Standing[] = [];
    for await (const page of pages(results(scope), { ...seen, examId: exam._id }, projection))
      standing.push(...page.filter(({ learnerId }) => members.has(learnerId)));
    for (const [learnerId, score] of counted([exam], standing)) total.set(learnerId, sum(total.get(learnerId), score));
  }
  return total;
}

async function* pages<Row extends { _id: string }>(
  rows: Rows<Row>,
  filter: object,
  projection: Record<string, 1>,
): AsyncGenerator<Row[]> {
  let last: string | undefined;
  for (;;) {
    const where = last === undefined ? filter : { ...filter, _id: { $gt: last } };
    const page = await rows.find(where as QueryFilter<Row>, { sort: { _id: 1 }, limit: PAGE, projection });
    yield page;
    last = page.at(-1)?._id;
    if (page.length < PAGE) return;
  }
}

/** Percentages of the attempts that count, as each exam says, summed by learner. */
export function counted(of: readonly ExamRow[], standing: readonly Standing[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const exam of of) {
    const best = new Map<string, Standing>();
    for (const one of standing) {
      if (one.examId !== exam._id) continue;
      const before = best.get(one.learnerId);
      if (!before || isBefore(exam.counts, one, before)) best.set(one.learnerId, one);
    }
    for (const { learnerId, percent } of best.values()) total.set(learnerId, sum(total.get(learnerId), percent ?? 0));
  }
  return total;
}

function isBefore(counts: ExamRow['counts'], a: Standing, b: Standing): boolean {
  if (counts === 'BEST') return (a.percent ?? 0) > (b.percent ?? 0);
  return counts === 'LAST' ? a.attemptNumber > b.attemptNumber : a.attemptNumber < b.attemptNumber;
}

/** Percentages have two decimals, and so have their sums. */
const sum = (a = 0, b = 0) => Math.round((a + b) * 100) / 100;
