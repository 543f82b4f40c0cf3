import { isDeepStrictEqual } from 'node:util';
import type { ItemContent, ItemResponse } from '../item/item.content';
import { type Found, ofParts } from './mark';
import { runInSandbox } from './sandbox';
import type { Outcome } from './sandbox.job';

type Code = Extract<ItemContent, { kind: 'CODE' }>;
type Test = Code['tests'][number];

/** Longer programs are no answers to a question. */
export const LONGEST_CODE = 100_000;
const LONGEST_NOTE = 200;

const NOTES = {
  TOO_SLOW: 'It took too long.',
  TOO_MUCH_MEMORY: 'It took too much memory.',
  CRASHED: 'It ended the sandbox.',
};

/**
 * Tests by weight. What was typed is left out when it is nothing but the starter.
 * @throws when no sandbox can be had.
 */
export async function code(content: Code, { text = '' }: ItemResponse): Promise<Found> {
  if (text.trim() === '' || text.trim() === content.starter.trim()) return 'OMITTED';
  const { language, tests, timeLimitMs, memoryBytes } = content;
  if (text.length > LONGEST_CODE) {
    return ofParts(tests.map(({ id }) => ({ id, credit: 0, note: `It is longer than ${LONGEST_CODE} characters.` })));
  }
  const calls = tests.map(({ call }) => call);
  const outcomes = await runInSandbox({ language, code: text, calls, timeLimitMs, memoryBytes });
  const passed = tests.map((test, n) => passes(test, outcomes[n] as Outcome));
  const total = tests.reduce((sum, { weight }) => sum + weight, 0);
  const credit = tests.reduce((sum, { weight }, n) => sum + (passed[n] ? weight / total : 0), 0);
  const parts = tests.map((test, n) => {
    const note = passed[n] ? undefined : noteOn(test, outcomes[n] as Outcome);
    const correctness = passed[n] ? 1 : 0;
    return {
      id: test.id,
      correctness,
      ...(note !== undefined && { note }),
      ...(test.hidden && { hidden: true as const }),
    };
  });
  return { credit, wrong: 1 - credit, parts };
}

function passes({ expected }: Test, outcome: Outcome): boolean {
  if (outcome.kind !== 'RETURNED' || outcome.json === undefined) return false;
  // −0 is written 0; NaN and the infinities are null in JSON, on either side.
  return isDeepStrictEqual(JSON.parse(outcome.json), JSON.parse(JSON.stringify(JSON.parse(expected))));
}

/** Of a hidden test not what came of it either: a program could throw what it was given. */
function noteOn({ hidden, expected }: Test, outcome: Outcome): string {
  if (outcome.kind !== 'RETURNED' && outcome.kind !== 'THREW') return NOTES[outcome.kind];
  if (hidden) return 'It does not give what is expected.';
  if (outcome.kind === 'THREW') return cut(outcome.message);
  return cut(`It gives ${cut(outcome.json ?? 'nothing')} and not ${cut(expected)}.`);
}

function cut(text: string): string {
  return text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}…` : text;
}
