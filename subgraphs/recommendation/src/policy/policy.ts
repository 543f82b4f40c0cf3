import { ENOUGH, typicalQuestion } from '../learner/belief';
import { predict } from '../model/predict';
import { randomFrom } from '../model/random';
import type { LearnerState } from '../model/state';
import type { Version } from '../snapshot/active.service';

// From prediction to what comes next. score = gain × band(p) + spacing + exploration − repetition; see
// docs/explanation/learner-model.md for why each is there.

export interface Candidate {
  id: string;
  kind: 'COURSE' | 'LESSON' | 'PRACTICE';
  courseId: string;
  lessonId: string | null;
  title: string;
  skills: readonly string[];
  /** When the learner last did it; null: never. */
  seenAt: Date | null;
}

export interface Settings {
  /** Predictions for which a task teaches most. */
  band: { from: number; to: number };
  /** Weight of what is due to be practised again, of what little is known of, and of what was just done. */
  spacing: number;
  exploration: number;
  repetition: number;
  /** Share of the slots that are filled by chance, so that it can be learned what the policy would not have shown. */
  explore: number;
}

export const DEFAULTS: Settings = {
  band: { from: 0.7, to: 0.85 },
  spacing: 0.1,
  exploration: 0.05,
  repetition: 0.3,
  explore: 0.07,
};

export interface Choice {
  candidate: Candidate;
  /** The chance to do well in it; null before ENOUGH answers. */
  p: number | null;
  /** The one of its skills that speaks for it most. */
  skill: string | null;
  score: number;
  /** How likely this was to stand here, by chance or by score. */
  propensity: number;
  explored: boolean;
  /** Days since the skill was practised, when that is longer than it should be. */
  dueDays: number | null;
  /** Whether `p` lies where one learns most. */
  inBand: boolean;
}

interface Asked {
  candidates: readonly Candidate[];
  state: LearnerState;
  version: Version;
  now: Date;
  settings: Settings;
  first: number;
  /** The same seed gives the same choices. */
  seed: number;
}

const DAY = 86_400_000;
/** Days until a skill is due again, by how many answers in a row were right. */
const INTERVALS = [1, 3, 7, 16, 35, 70] as const;
/** Who is new starts with what they can do. */
const NEW_LEARNER = 20;
const NEW_BAND = { from: 0.8, to: 0.85 };
const TAPER = { from: 0.4, to: 0.97 };
/** Not seen just now. */
const JUST_NOW_MS = 3_600_000;
const FORGIVEN_MS = 7 * DAY;
const IN_A_ROW = 3;

/** 1 within the band, falling to 0 where a task is far too hard or says nothing new. */
export function band(p: number, { from, to }: Settings['band']): number {
  if (p < from) return Math.max(0, (p - TAPER.from) / (from - TAPER.from));
  return p <= to ? 1 : Math.max(0, (TAPER.to - p) / (TAPER.to - to));
}

export function choose({ candidates, state, version, now, settings, first, seed }: Asked): Choice[] {
  const judge = judgeOf(state, version, now, settings);
  const left = candidates
    .filter(({ seenAt }) => !seenAt || now.getTime() - seenAt.getTime() > JUST_NOW_MS)
    .map(judge)
    // Ties by id, so that the order is the same for the same facts.
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  const random = randomFrom(seed);
  const chosen: Choice[] = [];
  while (chosen.length < first && left.length > 0) {
    const tail = chosen.slice(-IN_A_ROW);
    const tired = tail.length === IN_A_ROW && tail.every(({ skill }) => skill !== null && skill === tail[0]?.skill);
    const open = tired ? left.filter(({ skill }) => skill !== tail[0]?.skill) : left;
    const [best] = open;
    if (!best) break;
    const explored = random() < settings.explore;
    const choice = explored ? (open[Math.floor(random() * open.length)] as Choice) : best;
    const propensity = settings.explore / open.length + (choice === best ? 1 - settings.explore : 0);
    left.splice(left.indexOf(choice), 1);
    chosen.push({ ...choice, propensity, explored: choice !== best });
  }
  return chosen;
}

/** Scores a candidate by the best of its skills; each skill is predicted once however many share it. */
function judgeOf(state: LearnerState, version: Version, now: Date, settings: Settings) {
  const at = now.getTime();
  const sweet = state.n < NEW_LEARNER ? NEW_BAND : settings.band;
  const known = new Map<string, ReturnType<typeof judgeSkill>>();
  const judgeSkill = (skill: string | null) => {
    const p = predict(version.weights, state, typicalQuestion(version, skill === null ? [] : [skill]), at);
    const met = skill === null ? undefined : state.skills.get(skill);
    const days = met ? (at - met.at) / DAY : 0;
    const interval = met ? (INTERVALS[Math.min(INTERVALS.length - 1, Math.max(0, met.streak - 1))] as number) : 0;
    const due = met !== undefined && days >= interval;
    const spacing = due ? settings.spacing * Math.min(1, 0.5 + (days - interval) / (2 * interval)) : 0;
    const exploration = settings.exploration / Math.sqrt(1 + (met ? met.s + met.f : 0));
    return {
      skill,
      p,
      score: (1 - p) * band(p, sweet) + spacing + exploration,
      dueDays: due ? Math.floor(days) : null,
    };
  };
  const ofSkill = (skill: string | null) => {
    const key = skill ?? '';
    const found = known.get(key) ?? judgeSkill(skill);
    known.set(key, found);
    return found;
  };
  return (candidate: Candidate): Choice => {
    const judged = candidate.skills.length > 0 ? candidate.skills.map(ofSkill) : [ofSkill(null)];
    const best = judged.reduce((most, one) => (one.score > most.score ? one : most));
    const p = judged.reduce((sum, one) => sum + one.p, 0) / judged.length;
    const since = candidate.seenAt ? at - candidate.seenAt.getTime() : FORGIVEN_MS;
    const repetition = settings.repetition * Math.max(0, 1 - since / FORGIVEN_MS);
    return {
      candidate,
      p: state.n >= ENOUGH ? p : null,
      skill: best.skill,
      score: best.score - repetition,
      propensity: 1,
      explored: false,
      dueDays: best.dueDays,
      inBand: band(p, sweet) === 1,
    };
  };
}
