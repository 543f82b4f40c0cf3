import { FEATURE_COUNT, FEATURES, fill, fillSkill, type Part, SKILL_FEATURE_COUNT } from './features';
import { type Counts, type Question, type Rates, sigmoid } from './rates';
import { eloPace, fittedPace, type LearnerState, meanTheta, type Pace } from './state';

export interface ItemWeights extends Counts {
  bias: number;
  /** On θ and on the mean θ of its skills. */
  slopes: [number, number];
}

export interface SkillWeights extends Counts {
  bias: number;
  /** As `fillSkill` writes them. */
  slopes: number[];
}

/** What training found; never changes. */
export interface Weights {
  mode: 'lean' | 'full';
  bias: number;
  global: number[];
  items: Map<string, ItemWeights>;
  skills: Map<string, SkillWeights>;
  total: Counts;
}

/** The rates of the answers that it was trained on. */
export function ratesOf({ items, skills, total }: Pick<Weights, 'items' | 'skills' | 'total'>): Rates {
  return { item: (item) => items.get(item), skill: (skill) => skills.get(skill), total };
}

export const paceOf = (weights: Weights | null): Pace => (weights ? fittedPace : eloPace);

// One prediction at a time: nothing here waits, so that they can share these.
const x = new Float64Array(FEATURE_COUNT);
const xSkill = new Float64Array(SKILL_FEATURE_COUNT);

/** The probability that the learner answers right, from what is known before. Without weights: Elo alone. */
export function predict(weights: Weights | null, state: LearnerState, question: Question, at: number): number {
  const theta = meanTheta(state, question.skills);
  if (!weights) return sigmoid(question.ease + state.theta + theta);
  fill(x, 0, state, question, at);
  let z = weights.bias;
  const { global } = weights;
  for (let i = 0; i < FEATURE_COUNT; i++) z += (global[i] as number) * (x[i] as number);
  const item = weights.items.get(question.item);
  if (item) z += item.bias + item.slopes[0] * state.theta + item.slopes[1] * theta;
  const { skills } = question;
  let ofSkills = 0;
  for (const name of skills) {
    const skill = weights.skills.get(name);
    if (!skill) continue;
    fillSkill(xSkill, 0, state, state.skills.get(name));
    ofSkills += skill.bias;
    for (let i = 0; i < SKILL_FEATURE_COUNT; i++) ofSkills += (skill.slopes[i] as number) * (xSkill[i] as number);
  }
  return sigmoid(skills.length > 0 ? z + ofSkills / skills.length : z);
}

/** Log-odds of the prediction by what they come from. */
export type Explanation = Record<Part, number>;

/** Splits the log-odds of `predict` exactly: the four parts add up to them. */
export function explain(weights: Weights | null, state: LearnerState, question: Question, at: number): Explanation {
  const theta = meanTheta(state, question.skills);
  if (!weights) return { difficulty: question.ease, level: state.theta, skill: theta, form: 0 };
  const parts: Explanation = { difficulty: weights.bias, level: 0, skill: 0, form: 0 };
  fill(x, 0, state, question, at);
  FEATURES.forEach(([, part], i) => {
    parts[part] += (weights.global[i] as number) * (x[i] as number);
  });
  const item = weights.items.get(question.item);
  if (item) {
    parts.difficulty += item.bias;
    parts.level += item.slopes[0] * state.theta;
    parts.skill += item.slopes[1] * theta;
  }
  const share = 1 / (question.skills.length || 1);
  for (const name of question.skills) {
    const skill = weights.skills.get(name);
    if (!skill) continue;
    fillSkill(xSkill, 0, state, state.skills.get(name));
    const [right, wrong, inSkill, level, last] = skill.slopes.map((slope, i) => slope * (xSkill[i] as number));
    parts.difficulty += share * skill.bias;
    parts.skill += share * ((right as number) + (wrong as number) + (inSkill as number));
    parts.level += share * (level as number);
    parts.form += share * (last as number);
  }
  return parts;
}
