import { newId } from '@lyceum/kernel/ids';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { essay, makeExam, makeItem, makeResult, marker, single, staff, TENANT } from '../../test/graded';
import { type AttemptRow, attempts } from '../attempt/attempt.model';
import { knownSeats } from '../seat/known-seat.model';
import { learnOfSeat } from '../seat/known-seat.service';
import { acceptSubmission } from '../submission/accept.service';

let subgraph: TestSubgraph;
beforeAll(async () => {
  // What is handed in here waits.
  subgraph = await startAssessment({ grading: 'off' });
});
afterAll(() => subgraph?.stop());

const BOARD =
  'query ($id: ID!) { examBoard(examId: $id) { started open savedLastMinute handedIn graded late awaitingMarking released queueDepth sections { title attempts answers savedLastMinute handedIn graded queueDepth estimated } cohorts { cohortId cohort { id } learners started savedLastMinute handedIn graded queueDepth estimated } } }';
const section = (id: string, title: string) => ({ id, title, instructions: '', items: [], draws: [], shuffle: false });

const of = (cohortId: string | null) => ({ cohortId, cohort: cohortId === null ? null : { id: cohortId } });

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
    await sit(exam, { learnerId: ada, savedAt: new Date(), answered: { s1: 2, s2: 1 }, cohortIds: ['c1'] });
    await sit(exam, { savedAt: new Date(Date.now() - 120_000), answered: { s1: 1, s2: 0 } });
    await sit(exam, { learnerId: bob, status: 'HANDED_IN', cohortIds: ['c1', 'c2'] });
    await sit(exam, { learnerId: bob, number: 2, cohortIds: ['c1', 'c2'] });
    const itemId = await makeItem(subgraph, single('a'));
    const essayId = await makeItem(subgraph, essay());
    await makeResult(subgraph, exam, [{ itemId, response: {} }], { flags: ['LATE'], releasedAt: new Date() });
    await makeResult(subgraph, exam, [{ itemId: essayId, response: { text: 'x' } }]);
    const { examBoard } = await subgraph.get<{ examBoard: object }>(BOARD, { id: exam._id }, staff());
    expect(examBoard).toEqual({
      started: 4,
      open: 3,
      savedLastMinute: 1,
      handedIn: 0,
      graded: 1,
      late: 1,
      awaitingMarking: 1,
      released: expect.any(Number),
      queueDepth: 0,
      sections: [
        {
          title: 'One',
          attempts: 2,
          answers: 3,
          savedLastMinute: 1,
          handedIn: 0,
          graded: 0,
          queueDepth: 0,
          estimated: false,
        },
        {
          title: 'Two',
          attempts: 1,
          answers: 1,
          savedLastMinute: 1,
          handedIn: 0,
          graded: 0,
          queueDepth: 0,
          estimated: false,
        },
      ],
      cohorts: [
        {
          ...of('c1'),
          learners: 2,
          started: 2,
          savedLastMinute: 1,
          handedIn: 1,
          graded: 1,
          queueDepth: 0,
          estimated: false,
        },
        {
          ...of('c2'),
          learners: 1,
          started: 1,
          savedLastMinute: 0,
          handedIn: 1,
          graded: 1,
          queueDepth: 0,
          estimated: false,
        },
        {
          ...of(null),
          learners: 1,
          started: 1,
          savedLastMinute: 0,
          handedIn: 0,
          graded: 0,
          queueDepth: 0,
          estimated: false,
        },
      ],
    });
  });

  it('tells by section and by class what was handed in and waits, and whose class has changed since', async () => {
    const exam = await makeExam(subgraph, { sections: [section('s1', 'One'), section('s2', 'Two')] });
    const { _id: examId, courseId } = exam;
    const [ada, bob] = [newId(), newId()];
    const seat = (learnerId: string, cohortIds: string[]) =>
      learnOfSeat(subgraph.scope(TENANT), {
        ...{ _id: `${courseId}:${learnerId}`, courseId, learnerId, cohortIds, active: true },
      });
    for (const learnerId of [ada, bob]) await seat(learnerId, ['c1']);
    for (const [learnerId, answered] of [[ada, { s1: 1, s2: 0 }] as const, [bob, { s1: 1, s2: 2 }] as const]) {
      const { _id: attemptId } = await sit(exam, { learnerId, answered, cohortIds: ['c1'] });
      const ids = { attemptId, examId, courseId, learnerId };
      const submission = { ...ids, submissionKey: 'k', answers: [], acceptedAt: new Date(), flags: [] };
      await acceptSubmission(subgraph.scope(TENANT), submission);
    }
    await seat(bob, ['c2']);
    const { examBoard } = await subgraph.get<{ examBoard: object }>(BOARD, { id: examId }, staff());
    expect(examBoard).toMatchObject({
      ...{ started: 2, handedIn: 2, graded: 0, queueDepth: 2 },
      sections: [
        { title: 'One', attempts: 2, handedIn: 2, graded: 0, queueDepth: 2 },
        { title: 'Two', attempts: 1, handedIn: 1, graded: 0, queueDepth: 1 },
      ],
      cohorts: [
        { cohortId: 'c1', learners: 1, started: 1, handedIn: 1, graded: 0, queueDepth: 1 },
        { cohortId: 'c2', learners: 1, started: 1, handedIn: 1, graded: 0, queueDepth: 1 },
      ],
    });
  });

  it('estimates by section and by class what waits, by a sample from all along a queue that is long', async () => {
    const exam = await makeExam(subgraph, { sections: [section('s1', 'One'), section('s2', 'Two')] });
    const { _id: examId, courseId } = exam;
    const scope = subgraph.scope(TENANT);
    const handIn = async (many: number, cohort: string, answered: Record<string, number>) => {
      await knownSeats(scope).create({ _id: newId(), courseId, learnerId: newId(), cohortIds: [cohort], active: true });
      for (let done = 0; done < many; done += 100) {
        const hundred = Array.from({ length: 100 }, async () => {
          const { _id: attemptId, learnerId } = await sit(exam, { answered, cohortIds: [cohort] });
          const ids = { attemptId, examId, courseId, learnerId };
          const handedIn = { submissionKey: 'k', answers: [], acceptedAt: new Date(), flags: [] };
          return acceptSubmission(scope, { ...ids, ...handedIn });
        });
        await Promise.all(hundred);
      }
    };
    await handIn(1_500, 'early', { s1: 1 });
    await handIn(4_500, 'late', { s1: 1, s2: 1 });
    const board = `query ($id: ID!) { examBoard(examId: $id) { queueDepth sections { handedIn queueDepth estimated } cohorts { cohortId handedIn queueDepth estimated } } }`;
    type Part = { cohortId?: string; handedIn: number; queueDepth: number; estimated: boolean };
    type Board = { queueDepth: number; sections: [Part, Part]; cohorts: [Part, Part] };
    const { examBoard } = await subgraph.get<{ examBoard: Board }>(board, { id: examId }, staff());
    const [one, two] = examBoard.sections;
    const [early, late] = examBoard.cohorts;
    expect(examBoard.queueDepth).toBe(6_000);
    expect(one).toEqual({ handedIn: 6_000, queueDepth: 6_000, estimated: true });
    expect(early).toMatchObject({ cohortId: 'early', estimated: true });
    expect(late).toMatchObject({ cohortId: 'late', estimated: true });
    expect(early.queueDepth + late.queueDepth).toBe(6_000);
    for (const { queueDepth, handedIn } of [two, late]) {
      expect(handedIn).toBe(queueDepth);
      expect(Math.abs(queueDepth - 4_500)).toBeLessThan(300);
    }
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
