import type { Context } from '@lyceum/kernel/context';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { shared } from '../board/shared';
import { examFor } from '../marking/staff.service';
import { results } from '../result/result.model';
import type { ExamStatistics } from './statistics.type';
import { type Counted, type Group, tally, variance } from './tally';

const PAGE = 500;
const MAX_RESULTS = 50_000;
const FRESH_MS = 60_000;
// Kelley (1939): with 27 % on either side, the difference between them is told apart best.
const SIDE = 0.27;

// Reckoned once a minute however many look at it.
const kept = shared<ExamStatistics>(FRESH_MS);

/** At most a minute old. @throws NOT_FOUND */
export async function examStatistics(
  scope: Pick<Context, 'tenant' | 'principal'>,
  examId: string,
): Promise<ExamStatistics> {
  await examFor(scope, 'result:read', examId);
  const { tenant } = scope;
  return kept(tenant, examId, () => reckon({ tenant }, examId));
}

/** Goes through the results twice: for who is among the best and the weakest, and for what they answered. */
export async function reckon(scope: TenantScope, examId: string): Promise<ExamStatistics> {
  const scores: { id: string; score: number }[] = [];
  let complete = true;
  for await (const { _id, score } of graded(scope, examId, { score: 1 })) {
    if (scores.length >= MAX_RESULTS) {
      complete = false;
      break;
    }
    scores.push({ id: _id, score: score ?? 0 });
  }
  const groups = sidesOf(scores);
  const last = scores.at(-1)?.id;
  const tallied = tally();
  let left = scores.length;
  if (last !== undefined) {
    for await (const row of graded(scope, examId, ANSWERS)) {
      if (left-- === 0) break;
      tallied.add(row, groups.get(row._id) ?? null);
    }
  }
  return {
    at: new Date(),
    results: scores.length,
    complete,
    ...ofWhole(scores, tallied.itemVariance(scores.length)),
    items: tallied.items().sort((a, b) => a.facility - b.facility),
  };
}

const ANSWERS = {
  score: 1,
  'items.itemId': 1,
  'items.version': 1,
  'items.kind': 1,
  'items.points': 1,
  'items.maxPoints': 1,
  'items.voided': 1,
  'items.score.omitted': 1,
  'items.response.choices': 1,
} as const;

async function* graded(scope: TenantScope, examId: string, projection: Record<string, 1>): AsyncGenerator<Counted> {
  let last: string | undefined;
  for (;;) {
    const past = last === undefined ? {} : { _id: { $gt: last } };
    const rows = await results(scope).find(
      { examId, standing: true, status: 'GRADED', ...past },
      { sort: { _id: 1 }, limit: PAGE, projection },
    );
    yield* rows;
    last = rows.at(-1)?._id;
    if (rows.length < PAGE) return;
  }
}

function sidesOf(scores: { id: string; score: number }[]): Map<string, Group> {
  const sorted = scores.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const side = Math.round(sorted.length * SIDE);
  return new Map([
    ...sorted.slice(0, side).map(({ id }): [string, Group] => [id, 'UPPER']),
    ...(side > 0 ? sorted.slice(-side) : []).map(({ id }): [string, Group] => [id, 'LOWER']),
  ]);
}

type Whole = Pick<ExamStatistics, 'mean' | 'standardDeviation' | 'reliability' | 'standardError'>;

function ofWhole(scores: { score: number }[], items: { items: number; variance: number } | null): Whole {
  const count = scores.length;
  if (count === 0) return { mean: null, standardDeviation: null, reliability: null, standardError: null };
  const sum = scores.reduce((all, { score }) => all + score, 0);
  const squares = scores.reduce((all, { score }) => all + score * score, 0);
  const spread = variance(sum, squares, count);
  const enough = items !== null && items.items > 1 && count > 1 && spread > 0;
  // Cronbach (1951).
  const reliability = enough ? (items.items / (items.items - 1)) * (1 - items.variance / spread) : null;
  return {
    mean: sum / count,
    standardDeviation: count > 1 ? Math.sqrt(spread) : null,
    reliability,
    standardError: reliability === null ? null : Math.sqrt(spread * Math.max(0, 1 - reliability)),
  };
}
