import { randomUUID } from 'node:crypto';
import { grants } from '@lyceum/kernel/grants';
import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { readyItem } from '../../test/exams';
import { startAssessment } from '../../test/fixtures';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const CHOICES = `query ($courseId: ID!, $search: String, $tags: [String!], $kind: QuestionKind) {
  itemChoices(courseId: $courseId, search: $search, tags: $tags, kind: $kind, first: 10) {
    totalCount edges { node { id title kind tags version points } }
  }
}`;
interface Choices {
  itemChoices: { totalCount: number; edges: { node: { id: string } }[] };
}

/** May write exams of one course, and nothing else. */
async function examAuthor(tenantId: string) {
  const who = testPerson({ tenantId, permissions: ['exam:author@course'] });
  const courseId = randomUUID();
  const granted = [{ permissions: ['exam:author'], on: [`course:${courseId}`] }];
  await grants(subgraph.scope(tenantId)).create({ _id: who.id, grants: granted, revision: 1 });
  return { who, courseId };
}

describe('itemChoices', () => {
  it('are the ready questions of the bank, for who writes exams of one course, and tell nothing of what is right', async () => {
    const tenantId = randomUUID();
    const { who, courseId } = await examAuthor(tenantId);
    const id = await readyItem(subgraph, { tenantId, tags: ['algebra', 'easy'], version: 3 });
    await readyItem(subgraph, { tenantId, tags: ['algebra'] });
    await readyItem(subgraph, { tenantId, tags: ['algebra', 'easy'], status: 'DRAFT' });
    await readyItem(subgraph, { tenantId: randomUUID(), tags: ['algebra', 'easy'] });
    const { itemChoices } = await subgraph.get<Choices>(CHOICES, { courseId, tags: ['algebra', 'easy'] }, who);
    const node = { id, title: 'Which?', kind: 'SINGLE', tags: ['algebra', 'easy'], version: 3, points: 3 };
    expect(itemChoices).toEqual({ totalCount: 1, edges: [{ node }] });
    const all = await subgraph.get<Choices>(CHOICES, { courseId, kind: 'SINGLE' }, who);
    expect(all.itemChoices.totalCount).toBe(2);
    expect((await subgraph.get<Choices>(CHOICES, { courseId, kind: 'ESSAY' }, who)).itemChoices.totalCount).toBe(0);
  });

  it('are not for other courses, nor for learners', async () => {
    const tenantId = randomUUID();
    const { who } = await examAuthor(tenantId);
    const variables = { courseId: randomUUID() };
    for (const other of [who, testPerson({ tenantId, permissions: ['exam:take'] })])
      expect((await subgraph.ask(CHOICES, variables, other)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
