// How often something is answered right, for who knows nothing else of it.

/** Answers, and how many of them were right; partial credit counts in part. */
export interface Counts {
  n: number;
  s: number;
}

/** Of a question: what is known of it before anybody's answer is looked at. */
export interface Question {
  item: string;
  skills: readonly string[];
  /** The item's rate, 0 to 1. */
  rate: number;
  /** Log-odds of `rate`. */
  ease: number;
  /** Mean log-odds of its skills' rates. */
  skillEase: number;
}

export interface Rates {
  item(item: string): Counts | undefined;
  skill(skill: string): Counts | undefined;
  total: Counts;
}

/** Pseudo-answers that pull an item to its skills, and a skill to everything: tuned on ASSISTments 2009. */
const ITEM_PULL = 3.1;
const SKILL_PULL = 20;
/** Before the first answer of a tenant: what learners get right in most schools' data. */
const PRIOR = 0.7;
const NONE: Counts = { n: 0, s: 0 };

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
export const logit = (p: number): number => Math.log(p / (1 - p));

/** Away from 0 and 1, whose log-odds are infinite. */
const inside = (p: number): number => (p < 0.005 ? 0.005 : p > 0.995 ? 0.995 : p);

/** `minus`: a learner's own answers, which training leaves out: with them a rate tells what it is asked to predict. */
export function questionOf(rates: Rates, item: string, skills: readonly string[], minus?: Rates): Question {
  const global = shrunk(rates.total, minus?.total ?? NONE, SKILL_PULL, PRIOR);
  let prior = 0;
  let skillEase = 0;
  for (const skill of skills) {
    const rate = shrunk(rates.skill(skill) ?? NONE, minus?.skill(skill) ?? NONE, SKILL_PULL, global);
    prior += rate;
    skillEase += logit(inside(rate));
  }
  if (skills.length === 0) {
    prior = global;
    skillEase = logit(inside(global));
  } else {
    prior /= skills.length;
    skillEase /= skills.length;
  }
  const rate = inside(shrunk(rates.item(item) ?? NONE, minus?.item(item) ?? NONE, ITEM_PULL, prior));
  return { item, skills, rate, ease: logit(rate), skillEase };
}

function shrunk(all: Counts, minus: Counts, pull: number, prior: number): number {
  return (all.s - minus.s + pull * prior) / (all.n - minus.n + pull);
}

/** Rates that are counted in memory: of a training set, or of one learner. */
export interface Tally extends Rates {
  readonly items: ReadonlyMap<string, Counts>;
  readonly skills: ReadonlyMap<string, Counts>;
  add(item: string, skills: readonly string[], y: number): void;
}

export function newTally(): Tally {
  const items = new Map<string, Counts>();
  const skills = new Map<string, Counts>();
  const total: Counts = { n: 0, s: 0 };
  return {
    items,
    skills,
    total,
    item: (item) => items.get(item),
    skill: (skill) => skills.get(skill),
    add(item, of, y) {
      count(total, y);
      count(entry(items, item), y);
      for (const skill of of) count(entry(skills, skill), y);
    },
  };
}

function entry(map: Map<string, Counts>, key: string): Counts {
  let counts = map.get(key);
  if (!counts) {
    counts = { n: 0, s: 0 };
    map.set(key, counts);
  }
  return counts;
}

function count(counts: Counts, y: number): void {
  counts.n += 1;
  counts.s += y;
}
