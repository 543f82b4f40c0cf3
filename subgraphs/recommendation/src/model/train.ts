import { FEATURE_COUNT, fill, fillSkill, SKILL_FEATURE_COUNT } from './features';
import type { ItemWeights, SkillWeights, Weights } from './predict';
import { randomFrom } from './random';
import { newTally, questionOf, sigmoid } from './rates';
import { type Answer, fittedPace, meanTheta, newLearner, update } from './state';

/** The answers of one learner, oldest first. */
export type History = readonly Answer[];

const EPOCHS = 9;
const RATE = 0.1;
const GLOBAL_RATE = RATE * 0.3;
const L2_ITEM = 0.0016;
const L2_SKILL = 0.0024;
const L2_SLOPE = 0.078;
/** Adagrad's sums begin here, not at 0: an item of five answers would leap by the whole rate at each. */
const SQUARES = 1;
/** Answers between two pauses: about 10 ms. */
const STRIDE = 4_096;

/** Fits weights in one go: 220,000 answers take seconds. */
export function train(histories: readonly History[], mode: Weights['mode']): Weights {
  const steps = training(histories, mode);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same with a pause every few milliseconds, for a process that has requests to answer meanwhile. */
export function* training(histories: readonly History[], mode: Weights['mode']): Generator<void, Weights> {
  const rows = yield* prepare(histories, mode);
  const { count, y, x, itemOf, thetas, skillsFrom, skillOf, skillX, items, skills } = rows;
  const global = new Float64Array(FEATURE_COUNT + 1);
  const globalSquares = new Float64Array(FEATURE_COUNT + 1).fill(SQUARES);
  const itemW = new Float64Array(items.length * 3);
  const itemSquares = new Float64Array(items.length * 3).fill(SQUARES);
  const width = SKILL_FEATURE_COUNT + 1;
  const skillW = new Float64Array(skills.length * width);
  const skillSquares = new Float64Array(skills.length * width).fill(SQUARES);
  const order = Uint32Array.from({ length: count }, (_, n) => n);
  const random = randomFrom(7);

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let k = 0; k < count; k++) {
      if (k % STRIDE === 0) yield;
      const n = order[k] as number;
      const row = n * FEATURE_COUNT;
      const item = (itemOf[n] as number) * 3;
      const theta = thetas[n * 2] as number;
      const thetaSkill = thetas[n * 2 + 1] as number;
      const from = skillsFrom[n] as number;
      const to = skillsFrom[n + 1] as number;
      const share = to > from ? 1 / (to - from) : 0;

      let z = global[FEATURE_COUNT] as number;
      for (let i = 0; i < FEATURE_COUNT; i++) z += (global[i] as number) * (x[row + i] as number);
      z += (itemW[item] as number) + (itemW[item + 1] as number) * theta + (itemW[item + 2] as number) * thetaSkill;
      for (let j = from; j < to; j++) {
        const w = (skillOf[j] as number) * width;
        let sum = skillW[w + SKILL_FEATURE_COUNT] as number;
        for (let i = 0; i < SKILL_FEATURE_COUNT; i++)
          sum += (skillW[w + i] as number) * (skillX[j * SKILL_FEATURE_COUNT + i] as number);
        z += share * sum;
      }

      const error = sigmoid(z) - (y[n] as number);
      for (let i = 0; i < FEATURE_COUNT; i++)
        step(global, globalSquares, i, error * (x[row + i] as number), GLOBAL_RATE);
      step(global, globalSquares, FEATURE_COUNT, error, GLOBAL_RATE);
      step(itemW, itemSquares, item, error + L2_ITEM * (itemW[item] as number), RATE);
      step(itemW, itemSquares, item + 1, error * theta + L2_SLOPE * (itemW[item + 1] as number), RATE);
      step(itemW, itemSquares, item + 2, error * thetaSkill + L2_SLOPE * (itemW[item + 2] as number), RATE);
      for (let j = from; j < to; j++) {
        const w = (skillOf[j] as number) * width;
        const bias = w + SKILL_FEATURE_COUNT;
        step(skillW, skillSquares, bias, share * error + L2_SKILL * (skillW[bias] as number), RATE);
        for (let i = 0; i < SKILL_FEATURE_COUNT; i++) {
          const slope = skillW[w + i] as number;
          const gradient = share * error * (skillX[j * SKILL_FEATURE_COUNT + i] as number);
          step(skillW, skillSquares, w + i, gradient + L2_SKILL * slope, RATE);
        }
      }
    }
  }

  const { tally } = rows;
  const at = (of: Float64Array, n: number) => of[n] as number;
  return {
    mode,
    bias: at(global, FEATURE_COUNT),
    global: [...global.subarray(0, FEATURE_COUNT)],
    total: tally.total,
    items: new Map(
      items.map((name, n): [string, ItemWeights] => [
        name,
        {
          ...(tally.item(name) as ItemWeights),
          bias: at(itemW, n * 3),
          slopes: [at(itemW, n * 3 + 1), at(itemW, n * 3 + 2)],
        },
      ]),
    ),
    skills: new Map(
      skills.map((name, n): [string, SkillWeights] => [
        name,
        {
          ...(tally.skill(name) as SkillWeights),
          bias: at(skillW, n * width + SKILL_FEATURE_COUNT),
          slopes: [...skillW.subarray(n * width, n * width + SKILL_FEATURE_COUNT)],
        },
      ]),
    ),
  };
}

/** Adagrad: what has moved much moves less. */
function step(weights: Float64Array, squares: Float64Array, n: number, gradient: number, rate: number): void {
  if (gradient === 0) return;
  const sum = (squares[n] as number) + gradient * gradient;
  squares[n] = sum;
  weights[n] = (weights[n] as number) - (rate * gradient) / Math.sqrt(sum);
}

/** Every answer as it could have been predicted: its features before it, and rates without the learner's own answers. */
function* prepare(histories: readonly History[], mode: Weights['mode']) {
  const tally = newTally();
  let count = 0;
  let links = 0;
  for (const history of histories) {
    for (const { item, skills, y } of history) {
      tally.add(item, skills, y);
      count += 1;
      links += skills.length;
    }
  }
  const items = [...tally.items.keys()];
  const skills = [...tally.skills.keys()];
  const itemAt = new Map(items.map((name, n) => [name, n]));
  const skillAt = new Map(skills.map((name, n) => [name, n]));
  const rows = {
    tally,
    items,
    skills,
    count,
    y: new Float64Array(count),
    x: new Float32Array(count * FEATURE_COUNT),
    itemOf: new Uint32Array(count),
    thetas: new Float32Array(count * 2),
    skillsFrom: new Uint32Array(count + 1),
    skillOf: new Uint32Array(links),
    skillX: new Float32Array(links * SKILL_FEATURE_COUNT),
  };
  let n = 0;
  let link = 0;
  for (const history of histories) {
    const own = newTally();
    for (const { item, skills, y } of history) own.add(item, skills, y);
    const state = newLearner();
    for (const answer of history) {
      if (n % STRIDE === 0) yield;
      const question = questionOf(tally, answer.item, answer.skills, own);
      fill(rows.x, n * FEATURE_COUNT, state, question, answer.at);
      rows.y[n] = answer.y;
      rows.itemOf[n] = itemAt.get(answer.item) as number;
      rows.thetas[n * 2] = state.theta;
      rows.thetas[n * 2 + 1] = meanTheta(state, answer.skills);
      for (const skill of answer.skills) {
        rows.skillOf[link] = skillAt.get(skill) as number;
        fillSkill(rows.skillX, link * SKILL_FEATURE_COUNT, state, state.skills.get(skill));
        link += 1;
      }
      n += 1;
      rows.skillsFrom[n] = link;
      update(state, question, answer, fittedPace, mode === 'full' && answer.retries);
    }
  }
  return rows;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let n = order.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    const kept = order[n] as number;
    order[n] = order[other] as number;
    order[other] = kept;
  }
}
