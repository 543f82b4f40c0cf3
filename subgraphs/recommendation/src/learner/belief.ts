import { type Explanation, explain, predict, ratesOf } from '../model/predict';
import { type Question, questionOf, type Rates } from '../model/rates';
import type { LearnerState, SkillState } from '../model/state';
import type { Version } from '../snapshot/active.service';

/** Before so many answers nothing is claimed of a skill, nor of a learner: it would be a guess. */
export const ENOUGH = 5;
const SURE = 20;
/** Recent answers against earlier ones, as a share: less is chance. */
const TREND = 0.1;

/** What the model believes of one learner and one skill. */
export interface Belief {
  skill: string;
  answers: number;
  /** The chance to answer a typical question of it right; null before ENOUGH answers. */
  p: number | null;
  /** Where `p` may well lie, as few answers as there are; null where it is. */
  likely: { from: number; to: number } | null;
  certainty: 'LOW' | 'MEDIUM' | 'HIGH';
  trend: 'UP' | 'STEADY' | 'DOWN';
  lastAt: Date;
  /** Log-odds by where they come from; null where `p` is. */
  parts: Explanation | null;
}

const noRates: Rates = { item: () => undefined, skill: () => undefined, total: { n: 0, s: 0 } };

/** A typical question of a skill: as hard as the skill is for everybody. */
export function typicalQuestion({ weights }: Version, skills: readonly string[]): Question {
  return questionOf(weights ? ratesOf(weights) : noRates, '', skills);
}

/** Weakest first; those of which too little is known last. */
export function beliefsOf(state: LearnerState, version: Version, now: Date): Belief[] {
  const beliefs = [...state.skills].map(([skill, known]) => beliefOf(state, version, now, skill, known));
  return beliefs.sort((a, b) => (a.p ?? 2) - (b.p ?? 2) || (a.skill < b.skill ? -1 : 1));
}

function beliefOf(state: LearnerState, version: Version, now: Date, skill: string, known: SkillState): Belief {
  const answers = Math.round(known.s + known.f);
  const question = typicalQuestion(version, [skill]);
  const at = now.getTime();
  const enough = answers >= ENOUGH;
  const p = enough ? predict(version.weights, state, question, at) : null;
  const change = known.ema[0] - known.ema[1];
  return {
    skill,
    answers,
    p,
    likely: p === null ? null : intervalOf(p, answers),
    certainty: !enough ? 'LOW' : answers < SURE ? 'MEDIUM' : 'HIGH',
    trend: !enough || Math.abs(change) < TREND ? 'STEADY' : change > 0 ? 'UP' : 'DOWN',
    lastAt: new Date(known.at),
    parts: enough ? explain(version.weights, state, question, at) : null,
  };
}

// 90 % of the normal distribution lie within.
const Z = 1.645;

/** Wilson's interval around a share that was seen in `n` answers: wide for few, and never beyond 0 and 1. */
export function intervalOf(p: number, n: number): { from: number; to: number } {
  const scale = 1 + Z ** 2 / n;
  const middle = (p + Z ** 2 / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return { from: Math.min(p, Math.max(0, middle - half)), to: Math.max(p, Math.min(1, middle + half)) };
}
