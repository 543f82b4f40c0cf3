import type { Question } from './rates';
import type { LearnerState, SkillState } from './state';

/** What a part of a prediction is about: how `explain` sums it up. */
export type Part = 'difficulty' | 'level' | 'skill' | 'form';

/** The global features, in the order in which `fill` writes them. */
export const FEATURES: readonly (readonly [name: string, part: Part])[] = [
  ['ease of the item', 'difficulty'],
  ['ease of its skills', 'difficulty'],
  ['level', 'level'],
  ['share right', 'level'],
  ['answers', 'level'],
  ['long mean', 'level'],
  ['longest mean', 'level'],
  ['short mean', 'form'],
  ['middle mean', 'form'],
  ['last', 'form'],
  ['last but one', 'form'],
  ['last but two', 'form'],
  ['streak', 'form'],
  ['since the last answer', 'form'],
  ['same item as the last', 'form'],
  ['level in the skill', 'skill'],
  ['right in the skill', 'skill'],
  ['wrong in the skill', 'skill'],
  ['share right in the skill', 'skill'],
  ['skill never met', 'skill'],
  ['since the skill, in time', 'skill'],
  ['since the skill, in answers', 'skill'],
  ['short mean in the skill', 'form'],
  ['middle mean in the skill', 'form'],
  ['last in the skill', 'form'],
  ['streak in the skill', 'form'],
  ['item met before', 'form'],
  ['item right before', 'form'],
  ['item wrong before', 'form'],
  ['item, last time', 'form'],
  ['since the item, in answers', 'form'],
];

export const FEATURE_COUNT = FEATURES.length;
/** Of each skill: right, wrong, level in it, level, last. */
export const SKILL_FEATURE_COUNT = 5;

type Numbers = Float64Array | Float32Array;

const MINUTE = 60_000;
const run = (streak: number) => (streak > 0 ? Math.log1p(streak) : -Math.log1p(-streak));
/** 0 at once, about 1 after two months. */
const gap = (from: number, to: number) => (from === 0 || to <= from ? 0 : Math.log1p((to - from) / MINUTE) / 11);

/** Writes the features of an answer that is yet to come into `x` from `from` on: nothing of the answer itself. */
export function fill(x: Numbers, from: number, state: LearnerState, question: Question, at: number): void {
  const { skills } = question;
  const { ema, last } = state;
  let i = from;
  x[i++] = question.ease;
  x[i++] = question.skillEase;
  x[i++] = state.theta;
  x[i++] = Math.log((state.s + 2) / (state.f + 1)) - 0.69;
  x[i++] = Math.log1p(state.n) / 4;
  x[i++] = ema[2] * 4;
  x[i++] = ema[3] * 8;
  x[i++] = ema[0] * 2;
  x[i++] = ema[1] * 3;
  x[i++] = last[0] - 0.5;
  x[i++] = last[1] - 0.5;
  x[i++] = last[2] - 0.5;
  x[i++] = run(state.streak) / 2;
  x[i++] = gap(state.at, at);
  x[i++] = state.lastItem === question.item && state.n > 0 ? 1 : 0;
  const ofSkills = i;
  for (; i < ofSkills + 11; i++) x[i] = 0;
  const share = 1 / (skills.length || 1);
  for (const name of skills) {
    const skill = state.skills.get(name);
    if (skill) addSkill(x, ofSkills, skill, share, state.n, at);
    else add(x, ofSkills + 4, share);
  }
  const met = state.items.size === 0 ? undefined : state.items.get(question.item);
  x[i++] = met ? 1 : 0;
  x[i++] = met ? Math.log1p(met.s) : 0;
  x[i++] = met ? Math.log1p(met.f) : 0;
  x[i++] = met ? met.last - 0.5 : 0;
  x[i++] = met ? Math.log1p(state.n - met.seq) / 4 : 0;
}

function addSkill(x: Numbers, from: number, skill: SkillState, share: number, n: number, at: number): void {
  const { s, f, ema } = skill;
  add(x, from, share * skill.theta);
  add(x, from + 1, (share * Math.log1p(s)) / 2);
  add(x, from + 2, (share * Math.log1p(f)) / 2);
  add(x, from + 3, share * (Math.log((s + 2) / (f + 1)) - 0.69));
  add(x, from + 5, share * gap(skill.at, at));
  add(x, from + 6, (share * Math.log1p(n - skill.seq)) / 4);
  add(x, from + 7, share * ema[0] * 2);
  add(x, from + 8, share * ema[1] * 3);
  add(x, from + 9, share * (skill.last - 0.5));
  add(x, from + 10, (share * run(skill.streak)) / 2);
}

function add(x: Numbers, at: number, value: number): void {
  x[at] = (x[at] as number) + value;
}

/** The features that meet each skill's own weights. */
export function fillSkill(x: Numbers, from: number, state: LearnerState, skill: SkillState | undefined): void {
  x[from] = skill ? Math.log1p(skill.s) : 0;
  x[from + 1] = skill ? Math.log1p(skill.f) : 0;
  x[from + 2] = skill ? skill.theta : 0;
  x[from + 3] = state.theta;
  x[from + 4] = skill ? skill.last - 0.5 : 0;
}
