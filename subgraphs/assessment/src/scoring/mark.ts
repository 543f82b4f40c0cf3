import type { Marking } from '../item/item.content';
import type { Score } from './score';

/** What a kind finds in an answer, before the item's marking: nothing, something for a person to judge, or this much. */
export type Found = 'OMITTED' | 'FOR_A_PERSON' | Judged;

export interface Judged {
  /** −1 to 1: below 0 only where the author gave a wrong answer a negative credit. */
  credit: number;
  /** Share of the item that was answered and is wrong, 0 to 1: what a penalty is taken of. Parts left out are not in it. */
  wrong: number;
  parts?: NonNullable<Score['parts']>;
}

// Sums of thirds and tenths come out a little beside what they mean.
const EPSILON = 1e-9;

/** By certainty 1 to 3, as shares of the points: when right and when wrong. */
const CERTAINTY = [
  { right: 1 / 3, wrong: 0 },
  { right: 2 / 3, wrong: -2 / 3 },
  { right: 1, wrong: -2 },
] as const;

/** Points follow from an answer: all or nothing, penalty, certainty and the item's floor, in this order. */
export function mark(found: Found, marking: Marking, certainty: number | undefined): Score {
  if (found === 'OMITTED') return { fraction: 0, correctness: 0, omitted: true };
  if (found === 'FOR_A_PERSON') return { fraction: null, correctness: null, omitted: false };
  const { credit, wrong } = marking.credit === 'ALL_OR_NOTHING' ? allOrNothing(found) : found;
  const correctness = tidy(clamp(credit, 0, 1));
  const fraction = marking.certainty ? certain(correctness, certainty) : clamp(credit - marking.penalty * wrong, -1, 1);
  const parts = found.parts && { parts: found.parts };
  return { fraction: tidy(Math.max(fraction, marking.floor ?? -2)), correctness, omitted: false, ...parts };
}

function allOrNothing({ credit }: Judged): Judged {
  return credit >= 1 - EPSILON ? { credit: 1, wrong: 0 } : { credit: Math.min(credit, 0), wrong: credit < 0 ? 0 : 1 };
}

/** A part that is right earns its share of the gain, the rest its share of the loss. None said: the least certain. */
function certain(correctness: number, certainty: number | undefined): number {
  const { right, wrong } = CERTAINTY[clamp(Math.trunc(certainty ?? 1) || 1, 1, 3) - 1] as (typeof CERTAINTY)[number];
  return correctness * right + (1 - correctness) * wrong;
}

/** An answer that is judged as a whole: wrong when it earns nothing. A negative credit is its own penalty. */
export function whole(credit: number): Judged {
  return { credit: clamp(credit, -1, 1), wrong: credit === 0 ? 1 : 0 };
}

/** Parts by their weight, 1 unless it is said; a credit of `null` is a part that was left out. */
export function ofParts(parts: readonly { id: string; credit: number | null; weight?: number | undefined }[]): Judged {
  const whole = parts.reduce((sum, { weight = 1 }) => sum + weight, 0) || 1;
  const sum = (of: (credit: number | null) => number) =>
    parts.reduce((sum, { credit, weight = 1 }) => sum + (of(credit) * weight) / whole, 0);
  return {
    credit: clamp(
      sum((credit) => credit ?? 0),
      -1,
      1,
    ),
    wrong: clamp(
      sum((credit) => Number(credit === 0)),
      0,
      1,
    ),
    parts: parts.map(({ id, credit }) => ({
      id,
      correctness: tidy(clamp(credit ?? 0, 0, 1)),
    })),
  };
}

export const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Twelve decimals, and no −0: what is stored and compared should not tell of how it was summed. */
function tidy(value: number): number {
  return Math.round(value * 1e12) / 1e12 || 0;
}
