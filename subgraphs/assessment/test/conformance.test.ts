import { describeConformance } from '@lyceum/kernel/conformance';
import { type TestSubgraph, testConfig } from '@lyceum/kernel/testing';
import { assessment } from '../src/schema';
import { author, draft, learner, openExam, seat, start } from './exams';

async function makeExams(subgraph: TestSubgraph, tenantId: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) ids.push((await draft(subgraph, {}, author(tenantId))).exam.id);
  return ids;
}

async function makeAttempts(subgraph: TestSubgraph, tenantId: string, count: number): Promise<string[]> {
  const { examId, courseId } = await openExam(subgraph, {}, tenantId);
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const who = learner(tenantId);
    await seat(subgraph, courseId, who);
    ids.push((await start(subgraph, examId, who)).data.startAttempt.id);
  }
  return ids;
}

async function makeItems(subgraph: TestSubgraph, tenantId: string, count: number): Promise<string[]> {
  const query = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }';
  const content = { trueFalse: { prompt: { format: 'MARKDOWN', text: 'So?' }, answer: true } };
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const input = { title: `Item ${n}`, content };
    const { createItem } = await subgraph.get<{ createItem: { id: string } }>(query, { input }, author(tenantId));
    ids.push(createItem.id);
  }
  return ids;
}

const config = { ...testConfig(), grading: 'here' as const, gradingDuty: 1 };

describeConformance({
  subgraph: assessment(config),
  config,
  entities: {
    Item: { field: 'title content { content { __typename } }', make: makeItems },
    Exam: { field: 'title plan { revision }', make: makeExams },
    Attempt: { field: 'number questionCount', make: makeAttempts },
  },
});
