import type { ResultRow } from '../result/result.model';

type Totals = Pick<ResultRow, 'score' | 'maxScore' | 'percent' | 'passed'>;

/** What the points of a result's items come to: nothing is said of the whole while one of them waits. Never below 0. */
export function totalsOf(items: ResultRow['items'], passMark: number | null): Totals {
  const maxScore = thousandths(items.reduce((sum, { maxPoints }) => sum + maxPoints, 0));
  if (items.some(({ points }) => points === null)) return { score: null, maxScore, percent: null, passed: null };
  const score = Math.max(0, thousandths(items.reduce((sum, { points }) => sum + (points ?? 0), 0)));
  const share = maxScore > 0 ? score / maxScore : 0;
  return {
    score,
    maxScore,
    percent: Math.round(share * 10_000) / 100,
    // Compared as exactly as it is shown, or 59.999999 % would fail at 60 %.
    passed: passMark === null || maxScore === 0 ? null : Math.round(share * 10_000) >= Math.round(passMark * 10_000),
  };
}

const thousandths = (points: number) => Math.round(points * 1_000) / 1_000;
