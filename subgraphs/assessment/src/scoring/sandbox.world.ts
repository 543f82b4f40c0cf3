import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten';
import type { Outcome } from './sandbox.job';

export interface Limits {
  memoryBytes: number;
  /** Asked by the interpreter again and again: true ends what runs. */
  isOver(): boolean;
}

/** What runs the programs of one language. */
export interface World {
  /** How often a simple loop asks whether it is over. Counted rather than timed, so that the same program gets as far on any machine. */
  readonly stepsPerMs: number;
  /** It is not as new any more: it has more memory, or broke. Another one has to take its place. */
  isSpent(): boolean;
  /** The expression after the program, in a world that is as new, if it was not spent. Throws nothing. */
  evaluate(code: string, call: string, limits: Limits): Outcome;
}

export const LONGEST_TEXT = 100_000;
const LONGEST_MESSAGE = 300;

/** A string of the interpreter; null where nobody would want to read so much. */
export function textOf(context: QuickJSContext, text: QuickJSHandle): string | null {
  const length = context.getProp(text, 'length').consume((handle) => context.getNumber(handle));
  return length > LONGEST_TEXT ? null : context.getString(text);
}

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

/** As QuickJS says it. */
const TOO_LARGE = /^(InternalError: (out of memory|string too long)|RangeError: invalid array length)/;

/** `isFull`: the memory has come to its end, where there may be none left for an error that says so. */
export function failure(context: QuickJSContext, error: QuickJSHandle, isFull: boolean): Outcome {
  if (isFull && context.sameValue(error, context.null)) return { kind: 'TOO_MUCH_MEMORY' };
  const message = describe(context, error);
  return TOO_LARGE.test(message) ? { kind: 'TOO_MUCH_MEMORY' } : thrown(message);
}

/** As a line: what would turn the direction of what follows, or end it, is left out. */
export function thrown(message: string): Outcome {
  return { kind: 'THREW', message: message.slice(0, LONGEST_MESSAGE).replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ') };
}

/** Properties of an error can be getters of the program, which may throw again. */
function describe(context: QuickJSContext, error: QuickJSHandle): string {
  const read = (name: string) => {
    const property = context.getProp(error, name);
    const text = context.typeof(property) === 'string' ? context.getString(property) : '';
    property.dispose();
    return text;
  };
  try {
    const text = context.typeof(error) === 'object' ? [read('name'), read('message')].filter(Boolean).join(': ') : '';
    return text || 'Something was thrown that is no error.';
  } catch {
    return 'Something was thrown that cannot be read.';
  }
}

/** The same world each time: no clock, no chance; output goes nowhere. */
export const PRELUDE = `(() => {
  const Clock = Date;
  const START = 946684800000;
  globalThis.Date = new Proxy(Clock, {
    apply: () => new Clock(START).toString(),
    construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [START] : given, as),
  });
  Clock.now = () => START;
  Clock.prototype.constructor = globalThis.Date;
  let state = 0x2545f491;
  Math.random = () => {
    state ^= state << 13; state ^= state >>> 17; state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  const silent = () => undefined;
  globalThis.console = { log: silent, info: silent, warn: silent, error: silent, debug: silent };
  for (const name of ['performance', 'Atomics', 'SharedArrayBuffer', 'WeakRef', 'FinalizationRegistry']) delete globalThis[name];
})()`;
