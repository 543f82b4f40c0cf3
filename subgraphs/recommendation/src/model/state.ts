import { learnerStep } from './elo';
import { type Question, sigmoid } from './rates';

// What the model remembers of one learner, and how an answer changes it: a fold over their answers, so that it can be
// made anew from them whenever one changes.

export interface SkillState {
  /** Right and wrong. */
  s: number;
  f: number;
  theta: number;
  /** Moving means of how much better than the average the answers were, with decays .5 and .8. */
  ema: [number, number];
  last: number;
  /** Answers of one outcome in a row: positive right, negative wrong. */
  streak: number;
  /** The learner's `n` at the last one. */
  seq: number;
  /** ms. */
  at: number;
}

export interface ItemState {
  s: number;
  f: number;
  last: number;
  seq: number;
}

export interface LearnerState {
  n: number;
  s: number;
  f: number;
  theta: number;
  /** With decays .5, .8, .93, .98. */
  ema: [number, number, number, number];
  /** The last three outcomes, newest first; .5 before there are three. */
  last: [number, number, number];
  streak: number;
  lastItem: string;
  /** ms; 0 before the first. */
  at: number;
  skills: Map<string, SkillState>;
  /** Of questions that may be answered again; the most recent `MAX_ITEMS`. */
  items: Map<string, ItemState>;
}

export interface Answer {
  item: string;
  skills: readonly string[];
  /** 0 wrong, 1 right, partial credit between. */
  y: number;
  /** ms. */
  at: number;
  /** Whether it may be answered again: then its own history tells something ("full"). */
  retries: boolean;
}

const MAX_ITEMS = 64;
/** Nobody practises more at a time, and it bounds a row: the one not met for longest makes room. */
const MAX_SKILLS = 400;

export function newLearner(): LearnerState {
  return {
    n: 0,
    s: 0,
    f: 0,
    theta: 0,
    ema: [0, 0, 0, 0],
    last: [0.5, 0.5, 0.5],
    streak: 0,
    lastItem: '',
    at: 0,
    skills: new Map(),
    items: new Map(),
  };
}

/** Steps of θ: large for who is new, then steady. `[level, per skill]` as tuned on ASSISTments 2009. */
export interface Pace {
  learner(n: number): number;
  skill(n: number): number;
}

export const fittedPace: Pace = {
  learner: (n) => 0.0176 + 0.115 / (1 + 0.0192 * n),
  skill: (n) => 0.0171 + 0.242 / (1 + 0.0216 * n),
};

/** Without a snapshot θ has to carry everything, so it moves faster. */
export const eloPace: Pace = { learner: learnerStep, skill: learnerStep };

export function meanTheta(state: LearnerState, skills: readonly string[]): number {
  if (skills.length === 0) return 0;
  let sum = 0;
  for (const skill of skills) sum += state.skills.get(skill)?.theta ?? 0;
  return sum / skills.length;
}

/** Takes in one answer, in place. The prediction comes before it, never after. `retries` false: "lean", without items. */
export function update(
  state: LearnerState,
  question: Question,
  answer: Answer,
  pace: Pace = fittedPace,
  retries = answer.retries,
): void {
  const { y, at } = answer;
  const { skills, rate, ease } = question;
  const error = y - sigmoid(ease + state.theta + meanTheta(state, skills));
  const better = y - rate;
  const share = error / Math.sqrt(skills.length || 1);
  state.theta += pace.learner(state.n) * error;
  state.n += 1;
  for (const name of skills) {
    const skill = skillOf(state, name);
    skill.theta += pace.skill(skill.s + skill.f) * share;
    skill.s += y;
    skill.f += 1 - y;
    skill.ema[0] = 0.5 * skill.ema[0] + 0.5 * better;
    skill.ema[1] = 0.8 * skill.ema[1] + 0.2 * better;
    skill.last = y;
    skill.streak = longer(skill.streak, y);
    skill.seq = state.n;
    skill.at = at;
  }
  state.s += y;
  state.f += 1 - y;
  const { ema, last } = state;
  ema[0] = 0.5 * ema[0] + 0.5 * better;
  ema[1] = 0.8 * ema[1] + 0.2 * better;
  ema[2] = 0.93 * ema[2] + 0.07 * better;
  ema[3] = 0.98 * ema[3] + 0.02 * better;
  last[2] = last[1];
  last[1] = last[0];
  last[0] = y;
  state.streak = longer(state.streak, y);
  state.lastItem = answer.item;
  state.at = at;
  if (retries) remember(state, answer);
}

const longer = (streak: number, y: number) => (y >= 0.5 ? (streak > 0 ? streak + 1 : 1) : streak < 0 ? streak - 1 : -1);

function skillOf(state: LearnerState, name: string): SkillState {
  let skill = state.skills.get(name);
  if (!skill) {
    if (state.skills.size >= MAX_SKILLS) forgetOldest(state.skills);
    skill = { s: 0, f: 0, theta: 0, ema: [0, 0], last: 0.5, streak: 0, seq: 0, at: 0 };
    state.skills.set(name, skill);
  }
  return skill;
}

function forgetOldest(of: Map<string, { seq: number }>): void {
  let oldest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const [name, { seq }] of of) {
    if (seq >= least) continue;
    least = seq;
    oldest = name;
  }
  of.delete(oldest);
}

function remember(state: LearnerState, { item, y }: Answer): void {
  const before = state.items.get(item);
  // A map keeps the order of insertion: the first is the one not met for longest.
  if (before) state.items.delete(item);
  else if (state.items.size >= MAX_ITEMS) state.items.delete(state.items.keys().next().value as string);
  state.items.set(item, {
    s: (before?.s ?? 0) + y,
    f: (before?.f ?? 0) + 1 - y,
    last: y,
    seq: state.n,
  });
}
