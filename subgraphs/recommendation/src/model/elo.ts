import { sigmoid } from './rates';

// Elo with several concepts: the plain alternative that the fitted model has to beat, with ratings of items that move too.

interface Rated {
  rating: number;
  n: number;
}

export interface EloLearner extends Rated {
  skills: Map<string, Rated>;
}

export interface EloItems {
  items: Map<string, Rated>;
  skills: Map<string, Rated>;
}

export const newEloLearner = (): EloLearner => ({ rating: 0, n: 0, skills: new Map() });
export const newEloItems = (): EloItems => ({ items: new Map(), skills: new Map() });

/** How far a learner's rating moves at their n-th answer. */
export const learnerStep = (n: number) => 0.073 + 0.38 / (1 + 0.023 * n);
const itemStep = (n: number) => 0.022 + 0.38 / (1 + 0.2 * n);

/** Higher ratings of items are easier ones; an item that nobody has met is as easy as its skills. */
export function eloPredict(known: EloItems, learner: EloLearner, item: string, skills: readonly string[]): number {
  let theta = 0;
  let ease = 0;
  for (const skill of skills) {
    theta += learner.skills.get(skill)?.rating ?? 0;
    ease += known.skills.get(skill)?.rating ?? 0;
  }
  const share = skills.length > 0 ? 1 / skills.length : 0;
  return sigmoid(learner.rating + theta * share + (known.items.get(item)?.rating ?? ease * share));
}

/** `frozen`: only the learner moves. */
export function eloUpdate(
  known: EloItems,
  learner: EloLearner,
  { item, skills, y }: { item: string; skills: readonly string[]; y: number },
  frozen = false,
): void {
  const error = y - eloPredict(known, learner, item, skills);
  const start = known.items.has(item) ? 0 : mean(known.skills, skills);
  move(learner, learnerStep(learner.n) * error);
  const share = error / Math.sqrt(skills.length || 1);
  for (const skill of skills) {
    const rated = entry(learner.skills, skill, 0);
    move(rated, learnerStep(rated.n) * share);
  }
  if (frozen) return;
  const rated = entry(known.items, item, start);
  move(rated, itemStep(rated.n) * error);
  for (const skill of skills) {
    const ofSkill = entry(known.skills, skill, 0);
    move(ofSkill, itemStep(ofSkill.n) * error);
  }
}

function mean(of: Map<string, Rated>, names: readonly string[]): number {
  let sum = 0;
  for (const name of names) sum += of.get(name)?.rating ?? 0;
  return names.length > 0 ? sum / names.length : 0;
}

function entry(of: Map<string, Rated>, name: string, rating: number): Rated {
  let found = of.get(name);
  if (!found) {
    found = { rating, n: 0 };
    of.set(name, found);
  }
  return found;
}

function move(rated: Rated, by: number): void {
  rated.rating += by;
  rated.n += 1;
}
