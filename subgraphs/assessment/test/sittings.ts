import { newId } from '@lyceum/kernel/ids';
import { TEST_SECRET, type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { type AttemptRow, attempts } from '../src/attempt/attempt.model';
import { openTickets } from '../src/attempt/ticket';
import type { ExamRow } from '../src/exam/exam.model';
import type { ItemResponse } from '../src/item/item.content';
import { paperIds } from '../src/item/paper-ids';
import { makeExam, makeItem, single, TENANT } from './graded';

// Attempts laid down as starting them leaves them: for those who work on what is handed in.

const tickets = openTickets(TEST_SECRET);

export interface Sitting {
  attempt: AttemptRow;
  exam: ExamRow;
  learner: ReturnType<typeof testPerson>;
  ticket: string;
}

export const learner = (tenantId = TENANT) => testPerson({ tenantId, permissions: ['exam:take'] });

/** An exam of single-choice questions, all with `b` as the answer. */
export async function makeChoiceExam(subgraph: TestSubgraph, questions = 2, fields: Partial<ExamRow> = {}) {
  const itemIds: string[] = [];
  for (let n = 0; n < questions; n++) itemIds.push(await makeItem(subgraph, single('b')));
  return { exam: await makeExam(subgraph, fields), itemIds };
}

/** An attempt that somebody has begun. */
export async function sit(
  subgraph: TestSubgraph,
  exam: ExamRow,
  itemIds: readonly string[],
  fields: Partial<AttemptRow> = {},
  who = learner(),
): Promise<Sitting> {
  const attempt: AttemptRow = {
    _id: newId(),
    examId: exam._id,
    courseId: exam.courseId,
    learnerId: who.id,
    number: 1,
    seed: newId(),
    paper: itemIds.map((itemId) => ({ itemId, version: 1, sectionId: 's1', points: 1 })),
    startedAt: new Date(),
    deadline: new Date(Date.now() + 3_600_000),
    graceUntil: new Date(Date.now() + 3_660_000),
    status: 'OPEN',
    closedAt: null,
    noticed: 0,
    savedAt: null,
    answered: {},
    ...fields,
  };
  await attempts(subgraph.scope(TENANT)).create(attempt);
  const { _id: attemptId, examId, courseId, learnerId, number, deadline, graceUntil } = attempt;
  const ticket = tickets.sign({
    ...{ tenantId: TENANT, attemptId, examId, courseId, learnerId, number, deadline, graceUntil },
  });
  return { attempt, exam, learner: who, ticket };
}

export const SUBMIT = `mutation ($input: SubmitExamInput!) {
  submitExam(input: $input) { id status acceptedAt late }
}`;

export interface Submitted {
  submitExam: { id: string; status: string; acceptedAt: string; late: boolean };
}

/** As the learner of an attempt knows what the author calls so. */
export const choiceIn = ({ seed }: Pick<AttemptRow, 'seed'>, itemId: string, choice: string): string =>
  paperIds(seed, itemId).shown(single('b'), { choices: [choice] }).choices?.[0] ?? '';

/** What a phone sends: choices by the ids of its paper. */
export function handIn({ attempt, ticket }: Sitting, answers: Record<string, ItemResponse>, more: object = {}) {
  const list = Object.entries(answers).map(([itemId, response]) => ({
    itemId,
    response: paperIds(attempt.seed, itemId).shown(single('b'), response),
  }));
  return { input: { attemptId: attempt._id, submissionKey: 'phone-1', ticket, answers: list, ...more } };
}

/** For what happens by event: asks again until it no longer throws, and fails with its last reason. */
export async function eventually<T>(check: () => Promise<T>, withinMs = 20_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
