import type { Outcome } from './sandbox.job';

export interface Limits {
  memoryBytes: number;
  /** Asked by the interpreter again and again: true ends what runs. */
  isOver(): boolean;
}

/** What runs the programs of one language. */
export interface World {
  /** How often the simplest loop asks whether it is over: counted, so that the same program gets as far on any machine. */
  readonly stepsPerMs: number;
  /** How often it asks until the clock is looked at, too. */
  readonly askedPerLook: number;
  /** It is not as new any more: it has more memory, or broke. Another one has to take its place. */
  isSpent(): boolean;
  /** The expression after the program, in a world that is as new, if it was not spent. Throws nothing. */
  evaluate(code: string, call: string, limits: Limits): Outcome;
}

export const LONGEST_TEXT = 100_000;
const LONGEST_MESSAGE = 300;

/** `json` has been written by what a program may have had its hands in. */
export function returned(json: string | null): Outcome {
  if (json === null) return { kind: 'TOO_MUCH_MEMORY' };
  try {
    JSON.parse(json);
    return { kind: 'RETURNED', json };
  } catch {
    return { kind: 'THREW', message: 'What it returned cannot be read.' };
  }
}

/** As a line: what would turn the direction of what follows, or end it, is left out. */
export function thrown(message: string): Outcome {
  return { kind: 'THREW', message: message.slice(0, LONGEST_MESSAGE).replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ') };
}
