import fc from 'fast-check';
import { examples } from '../../test/items';
import { type ItemContent, type ItemResponse, type Marking, marking } from '../item/item.content';
import { normaliseResponse } from '../item/item.response';
import { closeSandbox } from './sandbox';
import { scoreItem } from './score-item';

afterAll(closeSandbox);

const markings: fc.Arbitrary<Marking> = fc.record({
  points: fc.constant(1),
  credit: fc.constantFrom('ALL_OR_NOTHING' as const, 'PARTIAL' as const),
  penalty: fc.double({ min: 0, max: 1, noNaN: true }),
  certainty: fc.boolean(),
});
const byPerson = ['ESSAY', 'FILE'];
// Each run of a program takes a thread; what comes of it is tested beside the sandbox.
const quick = examples.filter(({ content }) => content.kind !== 'CODE');
const anyExample = fc.constantFrom(...quick);

const ids = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y', 'z', 't', 'n', 'true', 'false'),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  fc.string(),
);
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('1e309', 'NaN', '-0', '\u202e1', 'secret', '31.4159', ' '),
  fc.double().map(String),
);
const numbers = fc.oneof(fc.integer({ min: -10, max: 210 }), fc.double());
const anyResponse: fc.Arbitrary<ItemResponse> = fc.record(
  {
    choices: fc.array(ids, { maxLength: 6 }),
    text: words,
    unit: words,
    gaps: fc.array(fc.record({ gap: ids, value: fc.oneof(ids, words) }), { maxLength: 6 }),
    pairs: fc.array(fc.record({ left: ids, right: ids }), { maxLength: 9 }),
    order: fc.array(ids, { maxLength: 8 }),
    points: fc.array(fc.record({ x: numbers, y: numbers }), { maxLength: 4 }),
    files: fc.array(ids, { maxLength: 2 }),
    certainty: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: [] },
);

const holds = (property: fc.IAsyncProperty<unknown>) =>
  fc.assert(property as fc.IAsyncProperty<[unknown]>, { numRuns: 1_000 });

test('whatever is answered, a score is within its bounds and comes out the same again', () =>
  holds(
    fc.asyncProperty(anyExample, markings, anyResponse, async ({ content }, how, response) => {
      const score = await scoreItem(content, how, response);
      expect(await scoreItem(content, how, response)).toEqual(score);
      if (score.fraction === null) return expect(byPerson).toContain(content.kind);
      expect(score.fraction).toBeLessThanOrEqual(1);
      expect(score.fraction).toBeGreaterThanOrEqual(how.certainty ? -2 : -1);
      expect(score.correctness).toBeGreaterThanOrEqual(0);
      expect(score.correctness).toBeLessThanOrEqual(1);
      for (const { correctness } of score.parts ?? []) expect(correctness >= 0 && correctness <= 1).toBe(true);
    }),
  ));

test('the full answer is worth everything', async () => {
  for (const { content, full } of examples) {
    for (const credit of ['ALL_OR_NOTHING', 'PARTIAL'] as const) {
      const { fraction } = await scoreItem(content, marking.parse({ credit, penalty: 1 }), full);
      expect([content.kind, fraction]).toEqual([content.kind, byPerson.includes(content.kind) ? null : 1]);
    }
  }
});

test('what was left out costs nothing', () =>
  holds(
    fc.asyncProperty(fc.constantFrom(...examples), markings, async ({ content }, how) => {
      const empty = { choices: [], text: ' ', gaps: [], pairs: [], order: [], points: [], files: [], certainty: 3 };
      for (const response of [{}, empty])
        expect(await scoreItem(content, how, response)).toEqual({ fraction: 0, correctness: 0, omitted: true });
    }),
  ));

test('the order in which choices, gaps and pairs are sent does not matter', () =>
  holds(
    fc.asyncProperty(anyExample, markings, anyResponse, async ({ content }, how, response) => {
      const { choices, gaps, pairs } = response;
      const once = gaps?.filter(({ gap }, n) => gaps.findIndex((other) => other.gap === gap) === n);
      const turned = {
        ...response,
        choices: choices?.toReversed(),
        gaps: once?.toReversed(),
        pairs: pairs?.toReversed(),
      };
      expect(await scoreItem(content, how, turned)).toEqual(await scoreItem(content, how, { ...response, gaps: once }));
    }),
  ));

test('a penalty and certainty never make an answer worth more than it is', () =>
  holds(
    fc.asyncProperty(anyExample, markings, anyResponse, async ({ content }, how, response) => {
      const { fraction, correctness } = await scoreItem(content, how, response);
      if (fraction !== null) expect(fraction).toBeLessThanOrEqual((correctness ?? 0) + 1e-9);
    }),
  ));

test('an answer is taken as it is or refused by name, and scores without a fault', () =>
  holds(
    fc.asyncProperty(fc.constantFrom(...quick), anyResponse, async ({ content }, given) => {
      const taken = accepted(content, given);
      if (!taken) return;
      for (const [field, value] of Object.entries(taken)) expect(value).toBe(given[field as keyof ItemResponse]);
      await scoreItem(content, marking.parse({}), taken);
    }),
  ));

function accepted(content: ItemContent, given: ItemResponse): ItemResponse | undefined {
  try {
    return normaliseResponse(content, given, 'item-1');
  } catch (error) {
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('item-1') });
    return undefined;
  }
}
