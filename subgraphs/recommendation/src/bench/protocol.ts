import { encodeState } from '../learner/state-codec';
import { eloPredict, eloUpdate, newEloItems, newEloLearner } from '../model/elo';
import { predict, ratesOf, type Weights } from '../model/predict';
import { newTally, questionOf } from '../model/rates';
import type { Predicted } from '../model/score';
import { fittedPace, newLearner, update } from '../model/state';
import { train } from '../model/train';
import type { DataSet } from './read-answers';

export const MODELS = ['lean', 'full', 'elo', 'item-mean'] as const;
export type ModelName = (typeof MODELS)[number];

export interface Run {
  predicted: Predicted[];
  trainSeconds: number;
  /** To predict an answer and take it in. */
  microsPerAnswer: number;
  /** Of a learner's state as it is stored, on average; 0 where there is none. */
  bytesPerLearner: number;
}

/**
 * The leak-free protocol: items and skills are learned from the learners in `train` alone and then frozen; each answer of a
 * learner in `test` is predicted from their answers before it, and only then used.
 */
export function runProtocol(model: ModelName, { train: given, test }: { train: DataSet; test: DataSet }): Run {
  const started = performance.now();
  const subject = { lean: fitted, full: fitted, elo, 'item-mean': itemMean }[model](given, model);
  const trainSeconds = (performance.now() - started) / 1_000;
  // CPU time rather than the clock: what else runs on the machine does not count.
  const before = process.cpuUsage();
  const runs = test.learners.map(({ answers }) => {
    const own = subject.learner();
    const ps = new Float64Array(answers.length);
    answers.forEach((answer, nth) => {
      ps[nth] = own.predict(answer);
      own.use(answer);
    });
    return { own, ps };
  });
  const { user, system } = process.cpuUsage(before);
  const predicted = test.learners.flatMap(({ answers }, learner) =>
    answers.map(
      ({ y }, nth): Predicted => ({ learner, p: runs[learner]?.ps[nth] as number, y: y >= 0.5 ? 1 : 0, nth }),
    ),
  );
  const bytes = runs.reduce((sum, { own }) => sum + own.bytes(), 0);
  return {
    predicted,
    trainSeconds,
    microsPerAnswer: (user + system) / Math.max(1, predicted.length),
    bytesPerLearner: bytes / Math.max(1, runs.length),
  };
}

type Answer = DataSet['learners'][number]['answers'][number];

interface Subject {
  learner(): { predict(answer: Answer): number; use(answer: Answer): void; bytes(): number };
}

function fitted(given: DataSet, mode: string): Subject {
  const weights: Weights = train(
    given.learners.map(({ answers }) => answers),
    mode === 'full' ? 'full' : 'lean',
  );
  const rates = ratesOf(weights);
  return {
    learner() {
      const state = newLearner();
      let question: ReturnType<typeof questionOf>;
      return {
        predict(answer) {
          question = questionOf(rates, answer.item, answer.skills);
          return predict(weights, state, question, answer.at);
        },
        use: (answer) => update(state, question, answer, fittedPace, mode === 'full'),
        bytes: () => encodeState(state).length,
      };
    },
  };
}

function elo(given: DataSet): Subject {
  const known = newEloItems();
  for (const { answers } of given.learners) {
    const learner = newEloLearner();
    for (const answer of answers) eloUpdate(known, learner, answer);
  }
  return {
    learner() {
      const learner = newEloLearner();
      return {
        predict: ({ item, skills }) => eloPredict(known, learner, item, skills),
        use: (answer) => eloUpdate(known, learner, answer, true),
        bytes: () => 12 + learner.skills.size * 16,
      };
    },
  };
}

function itemMean(given: DataSet): Subject {
  const rates = newTally();
  for (const { answers } of given.learners) for (const { item, skills, y } of answers) rates.add(item, skills, y);
  return {
    learner: () => ({
      predict: ({ item, skills }) => questionOf(rates, item, skills).rate,
      use: () => undefined,
      bytes: () => 0,
    }),
  };
}
