import { newId } from '@lyceum/kernel/ids';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { essay, makeExam, makeItem, makeResult, marker, single, staff, TENANT } from '../../test/graded';
import { type AttemptRow, attempts } from '../attempt/attempt.model';
import { knownSeats } from '../seat/known-seat.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const BOARD =
  'query ($id: ID!) { examBoard(examId: $id) { started open savedLastMinute handedIn graded late awaitingMarking released queueDepth sections { title attempts answers } cohorts { cohortId cohort { id } learners started handedIn } } }';
const section = (id: string, title: string) => ({ id, title, instructions: '', items: [], draws: [], shuffle: false });

async function sit(exam: { _id: string; courseId: string }, fields: Partial<AttemptRow> = {}) {
  const row = {
    _id: newId(),
    examId: exam._id,
    courseId: exam.courseId,
    learnerId: newId(),
    number: 1,
    seed: 's',
    paper: [],
    startedAt: new Date(),
    deadline: null,
    graceUntil: null,
    status: 'OPEN',
    closedAt: null,
    noticed: 0,
    savedAt: null,
    answered: {},
    ...fields,
  } as AttemptRow;
  return attempts(subgraph.scope(TENANT)).create(row);
}

describe('examBoard', () => {
  it('counts who started, saved, handed in and was graded, by section and by class', async () => {
    const exam = await makeExam(subgraph, { sections: [section('s1', 'One'), section('s2', 'Two')] });
    const [ada, bob] = [newId(), newId()];
    const seat = (learnerId: string, cohortIds: string[]) =>
      knownSeats(subgraph.scope(TENANT)).create({
        _id: newId(),
        courseId: exam.courseId,
        learnerId,
        cohortIds,
        active: true,
      });
    await seat(ada, ['c1']);
    await seat(bob, ['c1', 'c2']);
    await seat(newId(), []);
    await sit(exam, { learnerId: ada, savedAt: new Date(), answered: { s1: 2, s2: 1 } });
    await sit(exam, { savedAt: new Date(Date.now() - 120_000), answered: { s1: 1, s2: 0 } });
    await sit(exam, { learnerId: bob, status: 'HANDED_IN' });
    const itemId = await makeItem(subgraph, single('a'));
    const essayId = await makeItem(subgraph, essay());
    await makeResult(subgraph, exam, [{ itemId, response: {} }], { flags: ['LATE'], releasedAt: new Date() });
    await makeResult(subgraph, exam, [{ itemId: essayId, response: { text: 'x' } }]);
    const { examBoard } = await subgraph.get<{ examBoard: object }>(BOARD, { id: exam._id }, staff());
    expect(examBoard).toEqual({
      started: 3,
      open: 2,
      savedLastMinute: 1,
      handedIn: 0,
      graded: 1,
      late: 1,
      awaitingMarking: 1,
      released: expect.any(Number),
      queueDepth: 0,
      sections: [
        { title: 'One', attempts: 2, answers: 3 },
        { title: 'Two', attempts: 1, answers: 1 },
      ],
      cohorts: [
        { cohortId: 'c1', cohort: { id: 'c1' }, learners: 2, started: 2, handedIn: 1 },
        { cohortId: 'c2', cohort: { id: 'c2' }, learners: 1, started: 1, handedIn: 1 },
        { cohortId: null, cohort: null, learners: 1, started: 0, handedIn: 0 },
      ],
    });
  });

  it('asks the store once for all who watch', async () => {
    const exam = await makeExam(subgraph);
    const who = staff();
    const watch = () => subgraph.get('query ($id: ID!) { examBoard(examId: $id) { started } }', { id: exam._id }, who);
    const alone = await subgraph.countCommands(watch);
    const many = await subgraph.countCommands(() => Promise.all(Array.from({ length: 50 }, watch)));
    // Each watcher's right to look is asked for; the board itself a few times, should that take seconds.
    expect(alone.length).toBeGreaterThan(1);
    expect(many.length).toBeLessThan(50 * 2);
  });

  it('is there for nobody else', async () => {
    const exam = await makeExam(subgraph);
    for (const who of [marker(), staff('tenant-b')]) {
      const { errors } = await subgraph.ask(BOARD, { id: exam._id }, who);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
