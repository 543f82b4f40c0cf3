import type { TestSubgraph } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { essay, makeExam, makeItem, makeResult, marker, single, staff, TENANT } from '../../test/graded';
import { reckon } from './statistics.service';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

interface Statistics {
  results: number;
  complete: boolean;
  mean: number;
  standardDeviation: number;
  reliability: number | null;
  standardError: number | null;
  items: {
    itemId: string;
    answers: number;
    omitted: number;
    facility: number;
    discrimination: number | null;
    upperLower: number | null;
    choices: { choice: string; count: number; upper: number; lower: number }[];
  }[];
}
const QUERY =
  'query ($id: ID!) { examStatistics(examId: $id) { results complete mean standardDeviation reliability standardError items { itemId answers omitted facility discrimination upperLower choices { choice count upper lower } } } }';
const statisticsOf = async (examId: string) =>
  (await subgraph.get<{ examStatistics: Statistics }>(QUERY, { id: examId }, staff())).examStatistics;

describe('examStatistics', () => {
  // Four learners, three items: 111, 110, 100, 000. Reckoned by hand.
  it('gives difficulty, discrimination and reliability of a small exam as reckoned by hand', async () => {
    const exam = await makeExam(subgraph);
    const ids = [
      await makeItem(subgraph, single('a')),
      await makeItem(subgraph, single('a')),
      await makeItem(subgraph, single('a')),
    ];
    for (const right of [3, 2, 1, 0]) {
      const answers = ids.map((itemId, n) => ({
        itemId,
        response: n < right ? { choices: ['a'] } : right === 0 ? {} : { choices: ['b'] },
      }));
      await makeResult(subgraph, exam, answers);
    }
    const statistics = await statisticsOf(exam._id);
    expect(statistics).toMatchObject({ results: 4, complete: true, mean: 1.5 });
    expect(statistics.standardDeviation).toBeCloseTo(1.29099, 4);
    expect(statistics.reliability).toBeCloseTo(0.75, 10);
    expect(statistics.standardError).toBeCloseTo(0.645497, 5);
    const [hard, middle, easy] = statistics.items;
    expect([hard, middle, easy].map((item) => item?.itemId)).toEqual([...ids].reverse());
    expect([hard, middle, easy].map((item) => item?.facility)).toEqual([0.25, 0.5, 0.75]);
    expect(easy?.discrimination).toBeCloseTo(0.522233, 5);
    expect(middle?.discrimination).toBeCloseTo(0.707107, 5);
    expect(easy).toMatchObject({
      answers: 4,
      omitted: 1,
      upperLower: 1,
      choices: [{ choice: 'a', count: 3, upper: 1, lower: 0 }],
    });
    expect(hard?.choices).toEqual([
      { choice: 'b', count: 2, upper: 0, lower: 0 },
      { choice: 'a', count: 1, upper: 1, lower: 0 },
    ]);
  });

  // Three learners, two items, a wrong answer costs its points: 2, 0 and −2, which is shown as 0. Reckoned by hand.
  it('goes by what answers add up to where wrong ones cost points and no score falls below 0', async () => {
    const exam = await makeExam(subgraph);
    const costly = {
      ...single('a'),
      choices: ['a', 'b'].map((id) => ({
        ...{ id, text: { format: 'MARKDOWN' as const, text: id } },
        ...(id === 'b' && { credit: -1 }),
      })),
    } as ReturnType<typeof single>;
    const ids = [await makeItem(subgraph, costly), await makeItem(subgraph, costly)];
    for (const choices of ['aa', 'ba', 'bb'])
      await makeResult(
        subgraph,
        exam,
        ids.map((itemId, n) => ({ itemId, response: { choices: [choices[n] as string] } })),
      );
    const { items, ...whole } = await statisticsOf(exam._id);
    expect(items.map(({ discrimination }) => discrimination)).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)]);
    expect(items.map(({ facility }) => facility)).toEqual([expect.closeTo(1 / 3), expect.closeTo(2 / 3)]);
    expect(whole).toMatchObject({ mean: expect.closeTo(2 / 3), reliability: expect.closeTo(2 / 3) });
    expect(whole.standardError).toBeCloseTo(Math.sqrt(4 / 3), 10);
  });

  it('says nothing of reliability where papers differ, and leaves out what waits for a marker', async () => {
    const exam = await makeExam(subgraph);
    const [one, two, essayId] = [
      await makeItem(subgraph, single('a')),
      await makeItem(subgraph, single('a')),
      await makeItem(subgraph, essay()),
    ];
    for (const itemId of [one, two]) await makeResult(subgraph, exam, [{ itemId, response: { choices: ['a'] } }]);
    await makeResult(subgraph, exam, [{ itemId: essayId, response: { text: 'x' } }]);
    const statistics = await statisticsOf(exam._id);
    expect(statistics).toMatchObject({ results: 2, reliability: null, standardError: null });
    expect(statistics.items.map(({ discrimination }) => discrimination)).toEqual([null, null]);
  });

  it('takes of too many an even share, from the first to hand in to the last', async () => {
    const exam = await makeExam(subgraph);
    const itemId = await makeItem(subgraph, single('a'));
    for (const choice of ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'])
      await makeResult(subgraph, exam, [{ itemId, response: { choices: [choice] } }]);
    const scope = subgraph.scope(TENANT);
    expect(await reckon(scope, exam._id, 3)).toMatchObject({
      ...{ results: 3, complete: false },
      items: [{ answers: 3, choices: [{ choice: 'a', count: 2 }, { choice: 'b' }] }],
    });
    expect(await reckon(scope, exam._id, 4)).toMatchObject({ results: 4, complete: false, mean: 0.5 });
    expect(await reckon(scope, exam._id, 8)).toMatchObject({ results: 8, complete: true, mean: 0.5 });
  });

  it('is empty for an exam without results, and there for nobody who may not read them', async () => {
    const exam = await makeExam(subgraph);
    expect(await statisticsOf(exam._id)).toMatchObject({ results: 0, mean: null, items: [] });
    for (const who of [marker(), staff('tenant-b')]) {
      const { errors } = await subgraph.ask(QUERY, { id: exam._id }, who);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
