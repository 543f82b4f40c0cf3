import { runProtocol } from '../bench/protocol';
import type { DataSet } from '../bench/read-answers';
import { syntheticSchool } from '../bench/synthetic';
import { decodeState, encodeState } from '../learner/state-codec';
import { decodeWeights, encodeWeights } from '../snapshot/weights-codec';
import { FEATURE_COUNT, fill } from './features';
import { explain, predict, ratesOf, type Weights } from './predict';
import { randomFrom } from './random';
import { logit, newTally, questionOf } from './rates';
import { auc, calibrationError } from './score';
import { eloPace, fittedPace, newLearner, update } from './state';
import { train } from './train';

const school = syntheticSchool({ learners: 700, answers: 50, items: 150, skills: 12, seed: 5 });
const of = (learners: DataSet['learners']): DataSet => ({ learners, merged: 0 });
const data = { train: of(school.learners.slice(0, 560)), test: of(school.learners.slice(560)) };
const histories = data.train.learners.map(({ answers }) => answers);

describe('the fitted model', () => {
  const runs = { full: runProtocol('full', data), elo: runProtocol('elo', data), mean: runProtocol('item-mean', data) };

  it('predicts learners that it has never seen better than Elo, and Elo better than the means of items', () => {
    expect(auc(runs.full.predicted)).toBeGreaterThan(auc(runs.elo.predicted) + 0.004);
    expect(auc(runs.elo.predicted)).toBeGreaterThan(auc(runs.mean.predicted) + 0.004);
  });

  it('is right about how sure it is', () => {
    expect(calibrationError(runs.full.predicted)).toBeLessThan(0.025);
  });

  it('finds nothing where there is nothing: with outcomes dealt out anew its AUC is one half', () => {
    const random = randomFrom(3);
    const shuffled = ({ learners }: DataSet) =>
      of(
        learners.map(({ id, answers }) => ({
          id,
          answers: answers.map((one) => ({ ...one, y: random() < 0.7 ? 1 : 0 })),
        })),
      );
    const { predicted } = runProtocol('full', { train: shuffled(data.train), test: shuffled(data.test) });
    expect(Math.abs(auc(predicted) - 0.5)).toBeLessThan(0.03);
  });

  it('does not see an answer before it has predicted it, nor any after it', () => {
    const changed = of(
      data.test.learners.map(({ id, answers }) => ({
        id,
        answers: answers.map((one, n) => (n >= 10 ? { ...one, y: 1 - one.y } : one)),
      })),
    );
    const { predicted } = runProtocol('full', { train: data.train, test: changed });
    const early = (all: typeof predicted) => all.filter(({ nth }) => nth <= 10).map(({ p }) => p);
    expect(early(predicted)).toEqual(early(runs.full.predicted));
    const late = (all: typeof predicted) => all.filter(({ nth }) => nth > 10).map(({ p }) => p);
    expect(late(predicted)).not.toEqual(late(runs.full.predicted));
  });

  it('learns nothing about items and skills from the learners that it is tested on', () => {
    const half = runProtocol('full', { train: data.train, test: of(data.test.learners.slice(70)) });
    expect(half.predicted.map(({ p }) => p)).toEqual(
      runs.full.predicted.filter(({ learner }) => learner >= 70).map(({ p }) => p),
    );
  });
});

describe('training', () => {
  it('leaves a learner’s own answers out of the rates that it is to learn from', () => {
    const tally = newTally();
    const own = newTally();
    for (const y of [1, 1, 1]) tally.add('a', ['light'], y);
    for (const y of [0, 0]) {
      tally.add('a', ['light'], y);
      own.add('a', ['light'], y);
    }
    const others = newTally();
    for (const y of [1, 1, 1]) others.add('a', ['light'], y);
    expect(questionOf(tally, 'a', ['light'], own)).toEqual(questionOf(others, 'a', ['light']));
    expect(questionOf(tally, 'a', ['light']).rate).toBeLessThan(questionOf(others, 'a', ['light']).rate);
  });

  it('would gain from a leak, which is how one would be noticed', () => {
    // Rates that count the answers to be predicted look better on paper.
    const leaky = newTally();
    for (const { answers } of data.test.learners) for (const { item, skills, y } of answers) leaky.add(item, skills, y);
    const rows = data.test.learners.flatMap(({ answers }) =>
      answers.map(({ item, skills, y }) => ({ p: questionOf(leaky, item, skills).rate, y: y as 0 | 1 })),
    );
    expect(auc(rows)).toBeGreaterThan(auc(runProtocol('item-mean', data).predicted) + 0.015);
  });

  it('gives the same weights for the same answers', () => {
    const some = histories.slice(0, 40);
    expect(train(some, 'full')).toEqual(train(some, 'full'));
  });
});

describe('explain', () => {
  const weights: Weights = train(histories.slice(0, 200), 'full');
  const rates = ratesOf(weights);

  it.each([
    ['fitted', weights],
    ['Elo', null],
  ] as const)('splits the log-odds of every prediction exactly (%s)', (_, used) => {
    for (const { answers } of data.test.learners.slice(0, 20)) {
      const state = newLearner();
      for (const answer of answers) {
        const question = questionOf(rates, answer.item, answer.skills);
        const { difficulty, level, skill, form } = explain(used, state, question, answer.at);
        expect(difficulty + level + skill + form).toBeCloseTo(logit(predict(used, state, question, answer.at)), 9);
        update(state, question, answer, used ? fittedPace : eloPace);
      }
    }
  });

  it('survives storing: weights and states predict the same when they are read again', async () => {
    const again = await decodeWeights(await encodeWeights(weights));
    const state = newLearner();
    const answers = data.test.learners[0]?.answers ?? [];
    for (const answer of answers) update(state, questionOf(rates, answer.item, answer.skills), answer);
    const kept = decodeState(encodeState(state));
    for (const { item, skills, at } of answers) {
      const question = questionOf(rates, item, skills);
      const later = at + 86_400_000;
      expect(predict(again, kept, question, later)).toBeCloseTo(predict(weights, state, question, later), 4);
    }
  });
});

describe('a state', () => {
  const question = questionOf(newTally(), 'a', ['light']);
  const answer = (item: string, skills: string[], at: number) => ({ item, skills, y: 1, at, retries: true });

  it('is a few hundred bytes, and is bounded however many items and skills there are', () => {
    const state = newLearner();
    for (let n = 0; n < 2_000; n++) update(state, { ...question, skills: [`s${n}`] }, answer(`i${n}`, [`s${n}`], n));
    expect(state.items.size).toBe(64);
    expect(state.skills.size).toBe(400);
    expect(state.skills.has('s1999')).toBe(true);
    expect(state.items.has('i1935')).toBe(false);
    expect(encodeState(state).length).toBeLessThan(20_000);
  });

  it('writes as many features as there are weights', () => {
    const x = new Float64Array(FEATURE_COUNT + 2).fill(7);
    fill(x, 1, newLearner(), question, 0);
    expect(x[0]).toBe(7);
    expect(x[FEATURE_COUNT + 1]).toBe(7);
    expect([...x.subarray(1, FEATURE_COUNT + 1)].every((value) => value !== 7)).toBe(true);
  });
});
