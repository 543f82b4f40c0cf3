import type { Context } from '@lyceum/kernel/context';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { shared } from '../board/shared';
import { examFor } from '../marking/staff.service';
import { results } from '../result/result.model';
import type { ExamStatistics } from './statistics.type';
import { type Counted, type Group, type Spread, tally, variance } from './tally';

const PAGE = 500;
const PAGE_OF_IDS = 10_000;
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

/**
 * Goes through the results twice: for who is among the best and the weakest, and for what they answered. Of more than `most`
 * it takes every second, third and so on: the first to hand in are not like the last.
 */
export async function reckon(scope: TenantScope, examId: string, most = MAX_RESULTS): Promise<ExamStatistics> {
  const step = Math.max(1, Math.ceil((await results(scope).count({ examId })) / most));
  const chosen = await everyNth(scope, examId, step);
  const scores: { id: string; score: number }[] = [];
  for await (const { _id, score } of graded(scope, chosen, { score: 1 })) scores.push({ id: _id, score: score ?? 0 });
  const groups = sidesOf(scores);
  const reckoned = new Set(scores.map(({ id }) => id));
  const tallied = tally();
  for await (const row of graded(scope, chosen, ANSWERS))
    if (reckoned.has(row._id)) tallied.add(row, groups.get(row._id) ?? null);
  return {
    at: new Date(),
    results: scores.length,
    complete: step === 1,
    ...ofWhole(scores, tallied.spread(scores.length)),
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

/** By their ids alone, which the index has. */
async function everyNth(scope: TenantScope, examId: string, step: number): Promise<string[]> {
  const chosen: string[] = [];
  let last: string | undefined;
  for (let seen = 0; ; ) {
    const page: Pick<Counted, '_id'>[] = await results(scope).find(
      { examId, ...(last !== undefined && { _id: { $gt: last } }) },
      { sort: { _id: 1 }, limit: PAGE_OF_IDS, projection: { _id: 1 } },
    );
    for (const { _id } of page) if (seen++ % step === 0) chosen.push(_id);
    last = page.at(-1)?._id;
    if (page.length < PAGE_OF_IDS) return chosen;
  }
}

async function* graded(
  scope: TenantScope,
  ids: readonly string[],
  projection: Record<string, 1>,
): AsyncGenerator<Counted> {
  for (let from = 0; from < ids.length; from += PAGE)
    yield* await results(scope).find(
      { _id: { $in: ids.slice(from, from + PAGE) }, standing: true, status: 'GRADED' },
      { sort: { _id: 1 }, projection },
    );
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

function ofWhole(scores: { score: number }[], spread: Spread | null): Whole {
  const count = scores.length;
  if (count === 0) return { mean: null, standardDeviation: null, reliability: null, standardError: null };
  const sum = scores.reduce((all, { score }) => all + score, 0);
  const squares = scores.reduce((all, { score }) => all + score * score, 0);
  const enough = spread !== null && spread.items > 1 && count > 1 && spread.whole > 0;
  // Cronbach (1951).
  const reliability = enough ? (spread.items / (spread.items - 1)) * (1 - spread.single / spread.whole) : null;
  return {
    mean: sum / count,
    standardDeviation: count > 1 ? Math.sqrt(variance(sum, squares, count)) : null,
    reliability,
    standardError:
      reliability === null || spread === null ? null : Math.sqrt(spread.whole * Math.max(0, 1 - reliability)),
  };
}
