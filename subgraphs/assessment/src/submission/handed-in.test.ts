import type { TestSubgraph } from '@lyceum/kernel/testing';
import { attemptOf, save, start, started } from '../../test/exams';
import { startAssessment } from '../../test/fixtures';
import { SUBMIT } from '../../test/sittings';

// Nobody grades here, so what is known of a hand-in is known by itself.
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment({ grading: 'off' });
});
afterAll(() => subgraph?.stop());

async function handedIn(fields: object = {}) {
  const begun = await started(subgraph, fields);
  const { attempt, who, itemIds } = begun;
  const answer = { itemId: itemIds[0], response: { choices: ['b'] } };
  expect((await save(subgraph, attempt.id, who, { ...answer, seq: 1 })).errors).toBeUndefined();
  const input = { attemptId: attempt.id, submissionKey: 'one', ticket: attempt.ticket, answers: [answer] };
  await subgraph.get(SUBMIT, { input }, who);
  return { ...begun, answer };
}

describe('a hand-in, long before it is graded', () => {
  it('is known to another device: nothing more is saved, and its paper is gone', async () => {
    const { attempt, who, answer } = await handedIn();
    const late = await save(subgraph, attempt.id, who, { ...answer, seq: 2 });
    expect(late.errors?.[0]).toMatchObject({
      message: 'This attempt is handed in.',
      extensions: { code: 'CONFLICT', details: { status: 'HANDED_IN' } },
    });
    expect(await attemptOf(subgraph, attempt.id, who)).toMatchObject({ status: 'HANDED_IN', sections: [] });
  });

  it('is known to the exam’s page and to who begins again: no attempt is left, or the next one begins', async () => {
    const one = await handedIn();
    const page = 'query ($id: ID!) { exam(id: $id) { myAttempts { status } } }';
    const { exam } = await subgraph.get<{ exam: { myAttempts: object[] } }>(page, { id: one.examId }, one.who);
    expect(exam.myAttempts).toEqual([{ status: 'HANDED_IN' }]);
    expect((await start(subgraph, one.examId, one.who)).errors?.[0]?.message).toBe('There is no attempt left.');
    const two = await handedIn({ attemptLimit: 2 });
    const { startAttempt } = (await start(subgraph, two.examId, two.who)).data;
    expect(startAttempt).toMatchObject({ number: 2, status: 'OPEN' });
    expect(startAttempt.sections).toHaveLength(1);
  });
});
