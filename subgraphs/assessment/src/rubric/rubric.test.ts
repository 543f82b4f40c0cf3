import { randomUUID } from 'node:crypto';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { staff } from '../../test/graded';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const levels = [
  { title: 'none', points: 0 },
  { title: 'full', points: 4 },
];
const made = async (author = staff()) => {
  const { createRubric } = await subgraph.get<{ createRubric: { rubricId: string } }>(
    'mutation ($input: CreateRubricInput!) { createRubric(input: $input) { rubricId } }',
    { input: { title: 'Essays', criteria: [{ title: 'Argument', levels }] } },
    author,
  );
  return createRubric.rubricId;
};
const essay = (rubricId?: string) => ({ essay: { prompt: { format: 'MARKDOWN', text: 'Why?' }, rubricId } });
const marking = { points: 10 };
const question = async (title: string, rubricId?: string) => {
  const { createItem } = await subgraph.get<{ createItem: { id: string } }>(
    'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }',
    { input: { title, content: essay(rubricId), marking } },
    staff(),
  );
  return createItem.id;
};

const create = (title: string, key: string, author: object) =>
  subgraph.ask(
    'mutation ($input: CreateRubricInput!) { createRubric(input: $input) { rubricId version } }',
    { input: { key, title, criteria: [{ title: 'Argument', levels }] } },
    author as never,
  );

test('a rubric is made once of one key, which makes no other', async () => {
  const [me, key] = [staff(), randomUUID()];
  const first = await create('Essays', key, me);
  expect(first.data).toMatchObject({ createRubric: { version: 1 } });
  expect(await create('Essays', key, me)).toEqual(first);
  expect((await create('Reports', key, me)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  const list = '{ rubrics(first: 100) { edges { node { title } } } }';
  const { rubrics } = await subgraph.get<{ rubrics: { edges: { node: { title: string } }[] } }>(list, {}, me);
  expect(rubrics.edges.map(({ node }) => node.title)).toEqual(['Essays']);
});

describe('what goes by a rubric', () => {
  const query = 'query ($rubricId: ID!) { rubric(rubricId: $rubricId) { usedBy { itemId title status } } }';
  const usedBy = async (rubricId: string, who = staff()) =>
    (await subgraph.get<{ rubric: { usedBy: { title: string }[] } }>(query, { rubricId }, who)).rubric.usedBy;

  it('is told with each rubric, and not with the others', async () => {
    const [one, other] = [await made(), await made()];
    const first = await question('Tides', one);
    await question('Winds', one);
    await question('Nothing');
    expect((await usedBy(one)).map(({ title }) => title)).toEqual(['Winds', 'Tides']);
    expect(await usedBy(one)).toContainEqual({ itemId: first, title: 'Tides', status: 'DRAFT' });
    expect(await usedBy(other)).toEqual([]);
  });

  it('is a question by its newest version', async () => {
    const [before, after] = [await made(), await made()];
    const itemId = await question('Tides', before);
    await subgraph.get(
      'mutation ($input: ReviseItemInput!) { reviseItem(input: $input) { version } }',
      { input: { itemId, version: 1, content: essay(after), marking } },
      staff(),
    );
    expect(await usedBy(before)).toEqual([]);
    expect(await usedBy(after)).toMatchObject([{ itemId }]);
  });

  it('is another tenant’s own business', async () => {
    const rubricId = await made();
    await question('Tides', rubricId);
    const { errors } = await subgraph.ask(query, { rubricId }, staff('tenant-b'));
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
