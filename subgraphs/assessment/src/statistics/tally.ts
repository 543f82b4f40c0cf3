import type { ItemResult, ResultRow } from '../result/result.model';
import type { ChoiceStatistics, ItemStatistics } from './statistics.type';

/** Of an item, as results go by: sums, so that half a million of them take no more room than ten. */
interface Sums {
  itemId: string;
  version: number;
  kind: ItemResult['kind'];
  count: number;
  omitted: number;
  /** Of its points x, the points of the rest r, and their products. */
  x: number;
  xx: number;
  r: number;
  rr: number;
  xr: number;
  /** Of the share of the points that there are, 0 to 1. */
  share: number;
  upper: { count: number; share: number };
  lower: { count: number; share: number };
  choices: Map<string, { count: number; upper: number; lower: number }>;
}

export type Group = 'UPPER' | 'LOWER' | null;

export interface Spread {
  items: number;
  single: number;
  whole: number;
}

/** What statistics take of a result. */
export type Counted = Pick<ResultRow, '_id' | 'score'> & {
  items: Pick<ItemResult, 'itemId' | 'version' | 'kind' | 'points' | 'maxPoints' | 'score' | 'response' | 'voided'>[];
};

// More different answers to one closed question than it can have choices are no choices.
const MAX_CHOICES = 200;

export function tally() {
  const items = new Map<string, Sums>();
  const whole = { sum: 0, squares: 0, count: 0 };

  return {
    add({ items: answers }: Counted, group: Group): void {
      // Not the score, which never falls below 0: where wrong answers cost points, that is not what the answers add up to.
      const total = answers.reduce((sum, { points }) => sum + (points ?? 0), 0);
      whole.sum += total;
      whole.squares += total * total;
      whole.count++;
      for (const item of answers) {
        const { points, maxPoints, voided } = item;
        if (points === null || voided || maxPoints <= 0) continue;
        const sums = items.get(item.itemId) ?? empty(item);
        items.set(item.itemId, sums);
        const rest = total - points;
        const share = Math.min(1, Math.max(0, points / maxPoints));
        sums.version = Math.max(sums.version, item.version);
        sums.count++;
        if (item.score.omitted) sums.omitted++;
        sums.x += points;
        sums.xx += points * points;
        sums.r += rest;
        sums.rr += rest * rest;
        sums.xr += points * rest;
        sums.share += share;
        const side = group === 'UPPER' ? sums.upper : group === 'LOWER' ? sums.lower : null;
        if (side) {
          side.count++;
          side.share += share;
        }
        for (const choice of new Set(item.response.choices ?? [])) count(sums, choice, group);
      }
    },
    items: () => [...items.values()].map(statisticsOf),
    /** The variances of the items together and of their sum, when all of `results` have all of them: for the reliability. */
    spread(results: number): Spread | null {
      const all = [...items.values()];
      if (all.some(({ count }) => count !== results)) return null;
      return {
        items: all.length,
        single: all.reduce((sum, { x, xx, count }) => sum + variance(x, xx, count), 0),
        whole: variance(whole.sum, whole.squares, whole.count),
      };
    },
  };
}

function count({ choices }: Sums, choice: string, group: Group): void {
  const known = choices.get(choice) ?? { count: 0, upper: 0, lower: 0 };
  if (!choices.has(choice) && choices.size >= MAX_CHOICES) return;
  choices.set(choice, known);
  known.count++;
  if (group === 'UPPER') known.upper++;
  if (group === 'LOWER') known.lower++;
}

function empty({ itemId, version, kind }: Counted['items'][number]): Sums {
  const side = () => ({ count: 0, share: 0 });
  const sums = { count: 0, omitted: 0, x: 0, xx: 0, r: 0, rr: 0, xr: 0, share: 0 };
  return { itemId, version, kind, ...sums, upper: side(), lower: side(), choices: new Map() };
}

function statisticsOf(sums: Sums): ItemStatistics {
  const { itemId, version, kind, count, omitted, share, upper, lower, choices } = sums;
  const bothSides = upper.count > 0 && lower.count > 0;
  return {
    itemId,
    version,
    kind,
    answers: count,
    omitted,
    facility: share / count,
    discrimination: correlation(sums),
    upperLower: bothSides ? upper.share / upper.count - lower.share / lower.count : null,
    choices: [...choices]
      .map(([choice, of]): ChoiceStatistics => ({ choice, ...of }))
      .sort((a, b) => b.count - a.count),
  };
}

/** Pearson's r of an item's points with the points of the rest; null where either is the same for everyone. */
function correlation({ x, xx, r, rr, xr, count }: Sums): number | null {
  const spread = variance(x, xx, count) * variance(r, rr, count);
  if (spread <= 1e-12) return null;
  return (xr - (x * r) / count) / (count - 1) / Math.sqrt(spread);
}

/** Of a sample, by its sum and sum of squares. */
export function variance(sum: number, squares: number, count: number): number {
  return count < 2 ? 0 : Math.max(0, (squares - (sum * sum) / count) / (count - 1));
}
