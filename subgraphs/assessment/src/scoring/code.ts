import { isDeepStrictEqual } from 'node:util';
import type { Told } from '@lyceum/kernel/reasons';
import type { ItemContent, ItemResponse } from '../item/item.content';
import type { Found } from './mark';
import { runInSandbox } from './sandbox';
import type { Outcome } from './sandbox.job';
import { noted } from './score';

type Code = Extract<ItemContent, { kind: 'CODE' }>;
type Test = Code['tests'][number];

/** Longer programs are no answers to a question. */
export const LONGEST_CODE = 100_000;
const LONGEST_NOTE = 200;

const NOTES: Record<'TOO_SLOW' | 'TOO_MUCH_MEMORY' | 'CRASHED', Told> = {
  TOO_SLOW: { text: 'It took too long.', because: { reason: 'CODE_TOO_SLOW' } },
  TOO_MUCH_MEMORY: { text: 'It took too much memory.', because: { reason: 'CODE_TOO_MUCH_MEMORY' } },
  CRASHED: { text: 'It ended the sandbox.', because: { reason: 'CODE_CRASHED' } },
};
const OTHERWISE: Told = { text: 'It does not give what is expected.', because: { reason: 'CODE_GIVES_OTHER' } };
const TOO_LONG: Told = {
  text: `It is longer than ${LONGEST_CODE} characters.`,
  because: { reason: 'CODE_TOO_LONG', max: LONGEST_CODE },
};

/**
 * Tests by weight. What was typed is left out when it is nothing but the starter.
 * @throws when no sandbox can be had.
 */
export async function code(content: Code, { text = '' }: ItemResponse): Promise<Found> {
  if (text.trim() === '' || text.trim() === content.starter.trim()) return 'OMITTED';
  const { language, tests, timeLimitMs, memoryBytes } = content;
  if (text.length > LONGEST_CODE) return { credit: 0, wrong: 1, parts: tests.map((test) => partOf(test, TOO_LONG)) };
  const calls = tests.map(({ call }) => call);
  const outcomes = await runInSandbox({ language, code: text, calls, timeLimitMs, memoryBytes });
  const passed = tests.map((test, n) => passes(test, outcomes[n] as Outcome, language));
  const total = tests.reduce((sum, { weight }) => sum + weight, 0);
  const credit = tests.reduce((sum, { weight }, n) => sum + (passed[n] ? weight / total : 0), 0);
  const parts = tests.map((test, n) => partOf(test, passed[n] ? null : noteOn(test, outcomes[n] as Outcome)));
  return { credit, wrong: 1 - credit, parts };
}

/** `failure`: null when it passes. */
const partOf = ({ id, hidden }: Test, failure: Told | null) => ({
  id,
  correctness: failure ? 0 : 1,
  ...(failure && noted(failure)),
  ...(hidden && { hidden: true as const }),
});

function passes({ expected }: Test, outcome: Outcome, language: Code['language']): boolean {
  if (outcome.kind !== 'RETURNED' || outcome.json === undefined) return false;
  // −0 is written 0; NaN and the infinities are null in JSON, on either side.
  if (!isDeepStrictEqual(JSON.parse(outcome.json), JSON.parse(JSON.stringify(JSON.parse(expected))))) return false;
  if (language !== 'PYTHON' || !hasLong(outcome.json) || !hasLong(expected)) return true;
  return isDeepStrictEqual(exact(outcome.json), exact(expected));
}

// Whole numbers of Python's have all their digits; those of JavaScript, and of JSON.parse, are exact up to 16 of them.
const LONG = /^-?\d{16,}$/;
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const hasLong = (json: string) => (json.match(TEXT_OR_NUMBER) ?? []).some((token) => LONG.test(token));
const exact = (json: string): unknown =>
  JSON.parse(json.replace(TEXT_OR_NUMBER, (token) => (LONG.test(token) ? `{"digits":"${token}"}` : token)));

/** Of a hidden test not what came of it either: a program could throw what it was given. */
function noteOn({ hidden, expected }: Test, outcome: Outcome): Told {
  if (outcome.kind !== 'RETURNED' && outcome.kind !== 'THREW') return NOTES[outcome.kind];
  if (hidden) return OTHERWISE;
  if (outcome.kind === 'THREW') return { text: cut(outcome.message), because: null };
  const wanted = cut(expected);
  if (outcome.json === undefined) {
    const text = `It gives nothing and not ${wanted}.`;
    return { text, because: { reason: 'CODE_GIVES_NOTHING', expected: wanted } };
  }
  const given = cut(outcome.json);
  return {
    text: cut(`It gives ${given} and not ${wanted}.`),
    because: { reason: 'CODE_GIVES', given, expected: wanted },
  };
}

function cut(text: string): string {
  return text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}…` : text;
}
