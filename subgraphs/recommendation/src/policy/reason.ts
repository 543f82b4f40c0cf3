import { ENOUGH } from '../learner/belief';
import type { LearnerState } from '../model/state';
import type { Choice } from './policy';

export const ReasonCodeEnum = {
  CONTINUE: 'CONTINUE',
  DUE_AGAIN: 'DUE_AGAIN',
  RIGHT_LEVEL: 'RIGHT_LEVEL',
  ROOM_TO_GROW: 'ROOM_TO_GROW',
  TRY_SOMETHING: 'TRY_SOMETHING',
  NEW_TO_YOU: 'NEW_TO_YOU',
  SAME_SKILL: 'SAME_SKILL',
} as const;
export type ReasonCode = keyof typeof ReasonCodeEnum;

/** Why something is recommended: a code and its values for an app that translates, and a sentence for one that does not. */
export interface Reason {
  code: ReasonCode;
  values: { name: string; value: string }[];
  text: string;
}

const TEXTS: Record<ReasonCode, string> = {
  CONTINUE: 'The next lesson of a course that you take.',
  DUE_AGAIN: 'You last practised {skill} {days} days ago: time to see whether it has stayed.',
  RIGHT_LEVEL: 'You would get about {percent} % right: enough to succeed, and enough to learn.',
  ROOM_TO_GROW: '{skill} is where you can gain most.',
  TRY_SOMETHING: 'Something different, to find out what suits you.',
  NEW_TO_YOU: 'You have not worked on {skill} yet.',
  SAME_SKILL: 'It is about {skill}, which you are working on.',
};

/** Strongest first, three at most; nothing is said of what somebody can do before there are enough answers. */
export function reasonsFor(choice: Choice, state: LearnerState): Reason[] {
  const { candidate, skill, dueDays, explored, p, inBand } = choice;
  const reasons: Reason[] = [];
  const met = skill === null ? undefined : state.skills.get(skill);
  const answers = met ? met.s + met.f : 0;
  if (explored) reasons.push(reason('TRY_SOMETHING', {}));
  if (candidate.kind === 'LESSON') reasons.push(reason('CONTINUE', {}));
  if (skill !== null && dueDays !== null && dueDays > 0) reasons.push(reason('DUE_AGAIN', { skill, days: dueDays }));
  if (skill !== null && answers >= ENOUGH && p !== null && met && met.theta < 0)
    reasons.push(reason('ROOM_TO_GROW', { skill }));
  if (p !== null && inBand) reasons.push(reason('RIGHT_LEVEL', { percent: Math.round(100 * p) }));
  if (skill !== null && !met) reasons.push(reason('NEW_TO_YOU', { skill }));
  if (reasons.length === 0)
    reasons.push(skill === null ? reason('TRY_SOMETHING', {}) : reason('SAME_SKILL', { skill }));
  return reasons.slice(0, 3);
}

function reason(code: ReasonCode, given: Record<string, string | number>): Reason {
  const values = Object.entries(given).map(([name, value]) => ({ name, value: String(value) }));
  const text = values.reduce((sentence, { name, value }) => sentence.replace(`{${name}}`, () => value), TEXTS[code]);
  return { code, values, text: dayOrDays(text) };
}

const dayOrDays = (text: string) => text.replace(/\b1 days\b/, '1 day');
