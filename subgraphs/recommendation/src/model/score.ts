import { randomFrom } from './random';

// How good predictions were. All take predictions and outcomes side by side, outcomes 0 or 1.

export interface Predicted {
  /** The learner, as a number from 0. */
  learner: number;
  p: number;
  y: 0 | 1;
  /** The how-manieth answer of the learner, from 0. */
  nth: number;
}

/** The chance that of a right and a wrong answer the right one was thought likelier; ties count half. NaN without both. */
export function auc(predicted: readonly Pick<Predicted, 'p' | 'y'>[]): number {
  const { pairs, concordant } = countPairs(predicted);
  return concordant / pairs;
}

function countPairs(predicted: readonly Pick<Predicted, 'p' | 'y'>[]) {
  const sorted = [...predicted].sort((a, b) => a.p - b.p);
  let concordant = 0;
  let wrong = 0;
  for (let from = 0; from < sorted.length; ) {
    const { p } = sorted[from] as Predicted;
    let to = from;
    let right = 0;
    while (to < sorted.length && (sorted[to] as Predicted).p === p) right += (sorted[to++] as Predicted).y;
    const tied = to - from - right;
    concordant += right * (wrong + tied / 2);
    wrong += tied;
    from = to;
  }
  return { concordant, pairs: wrong * (sorted.length - wrong) };
}

/** Over the pairs of answers of one learner: what order among their own answers the model sees. */
export function aucWithinLearners(predicted: readonly Predicted[]): number {
  const byLearner = new Map<number, Predicted[]>();
  for (const one of predicted) {
    const own = byLearner.get(one.learner);
    if (own) own.push(one);
    else byLearner.set(one.learner, [one]);
  }
  let [concordant, pairs] = [0, 0];
  for (const own of byLearner.values()) {
    const counted = countPairs(own);
    concordant += counted.concordant;
    pairs += counted.pairs;
  }
  return concordant / pairs;
}

export function logLoss(predicted: readonly Pick<Predicted, 'p' | 'y'>[]): number {
  let sum = 0;
  for (const { p, y } of predicted) sum -= Math.log(Math.max(1e-12, y === 1 ? p : 1 - p));
  return sum / predicted.length;
}

/** Expected calibration error: how far means of predictions and outcomes lie apart, over ten bins of equal width. */
export function calibrationError(predicted: readonly Pick<Predicted, 'p' | 'y'>[], bins = 10): number {
  const sums = new Float64Array(bins);
  for (const { p, y } of predicted) {
    const bin = Math.min(bins - 1, Math.floor(p * bins));
    sums[bin] = (sums[bin] as number) + p - y;
  }
  return sums.reduce((total, sum) => total + Math.abs(sum), 0) / predicted.length;
}

/**
 * The 95 % interval of the AUC by drawing learners anew, for the answers of one learner are not independent of each other.
 * The order is sorted once; a draw only weighs it.
 */
export function aucInterval(predicted: readonly Predicted[], draws = 400): [number, number] {
  const sorted = [...predicted].sort((a, b) => a.p - b.p);
  const learners = predicted.reduce((most, { learner }) => Math.max(most, learner), 0) + 1;
  const random = randomFrom(11);
  const weights = new Float64Array(learners);
  const found: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    weights.fill(0);
    for (let n = 0; n < learners; n++) {
      const chosen = Math.floor(random() * learners);
      weights[chosen] = (weights[chosen] as number) + 1;
    }
    let [concordant, wrong, right] = [0, 0, 0];
    let [tiedRight, tiedWrong, at] = [0, 0, Number.NaN];
    for (const { learner, p, y } of sorted) {
      if (p !== at) {
        concordant += tiedRight * (wrong + tiedWrong / 2);
        right += tiedRight;
        wrong += tiedWrong;
        [tiedRight, tiedWrong, at] = [0, 0, p];
      }
      if (y === 1) tiedRight += weights[learner] as number;
      else tiedWrong += weights[learner] as number;
    }
    concordant += tiedRight * (wrong + tiedWrong / 2);
    right += tiedRight;
    wrong += tiedWrong;
    if (right > 0 && wrong > 0) found.push(concordant / (right * wrong));
  }
  found.sort((a, b) => a - b);
  const at = (share: number) => found[Math.floor(share * (found.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
