import { outbox } from '@lyceum/kernel/events/collections';
import { newId } from '@lyceum/kernel/ids';
import { createLog } from '@lyceum/kernel/log';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { eventually } from '../../test/eventually';
import { startAssessment } from '../../test/fixtures';
import { essay, makeExam, makeItem, makeResult, marker, single, staff, TENANT } from '../../test/graded';
import { withClockAhead } from '../../test/machine-clock';
import { learner } from '../../test/sittings';
import { accommodations } from '../accommodation/accommodation.model';
import { type AttemptRow, attempts } from '../attempt/attempt.model';
import { type ExamRow, exams } from '../exam/exam.model';
import { examTasks } from '../exam-task/exam-task.model';
import { runExamTask } from '../exam-task/run';
import { markings } from '../marking/marking.model';
import { results } from '../result/result.model';
import { releaseDue } from './release.job';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const TASK = '{ id kind status total done changed }';
interface Task {
  id: string;
  status: string;
  total: number;
  done: number;
  changed: number;
}
const release = (examId: string, who = staff()) =>
  subgraph.ask<{ releaseResults: Task }>(
    `mutation ($id: ID!) { releaseResults(examId: $id) ${TASK} }`,
    { id: examId },
    who,
  );
const withdraw = (examId: string) =>
  subgraph.get<{ withdrawRelease: Task }>(
    `mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) ${TASK} }`,
    { input: { examId, why: 'Too early.' } },
    staff(),
  );
const ended = (id: string) =>
  eventually(async () => {
    const query = `query ($id: ID!) { examTask(id: $id) ${TASK} }`;
    const { examTask } = await subgraph.get<{ examTask: Task }>(query, { id }, staff());
    return examTask.status === 'DONE' && examTask;
  });
const scope = () => subgraph.scope(TENANT);
const stored = async (id: string) => (await results(scope()).findOne({ _id: id })) ?? undefined;
const releasesOf = async (attemptId: string) =>
  (await outbox(scope()).find({ subject: `attempt:${attemptId}`, type: 'assessment.result.released.v1' })).map(
    ({ data }) => data as Record<string, unknown>,
  );

/** An attempt that runs, unless said. */
async function sits({ _id: examId, courseId }: ExamRow, fields: Partial<AttemptRow> = {}): Promise<string> {
  const attempt = { _id: newId(), examId, courseId, learnerId: newId(), number: 1, seed: 's', paper: [] };
  const times = { startedAt: new Date(), deadline: null, graceUntil: null, closedAt: null, savedAt: null };
  await attempts(scope()).create({ ...attempt, ...times, status: 'OPEN', answered: {}, noticed: 0, ...fields });
  return attempt._id;
}

async function exam(fields: Parameters<typeof makeExam>[1] = {}) {
  const made = await makeExam(subgraph, fields);
  const itemId = await makeItem(subgraph, single('a'));
  const handIn = (choice = 'a', more = {}) =>
    makeResult(subgraph, made, [{ itemId, points: 2, response: { choices: [choice] } }], more);
  return { made, itemId, handIn };
}

describe('releaseResults', () => {
  it('shows every graded result once, tells of each, and goes past what waits or does not stand', async () => {
    const { made, handIn } = await exam();
    const graded = await Promise.all(Array.from({ length: 60 }, () => handIn()));
    const essayId = await makeItem(subgraph, essay());
    const waiting = await makeResult(subgraph, made, [{ itemId: essayId, response: { text: 'x' } }]);
    const other = await handIn('a', { standing: false });
    const { data } = await release(made._id);
    expect(await ended(data.releaseResults.id)).toMatchObject({ total: 62, done: 62 });
    const released = { type: 'assessment.result.released.v1', 'data.examId': made._id };
    expect(await outbox(scope()).count(released as never)).toBe(60);
    for (const { _id, attemptId } of graded.slice(0, 3)) {
      expect((await stored(_id))?.releasedAt).toBeInstanceOf(Date);
      expect(await releasesOf(attemptId)).toMatchObject([{ score: 2, maxScore: 2, passed: true, changed: null }]);
    }
    expect((await stored(waiting._id))?.releasedAt).toBeNull();
    expect((await stored(other._id))?.releasedAt).toBeNull();
    const again = await release(made._id);
    expect(await ended(again.data.releaseResults.id)).toMatchObject({ changed: 0 });
  });

  it('shows a result that is marked later as soon as it is graded', async () => {
    const { made } = await exam({ releasedAt: new Date() });
    const essayId = await makeItem(subgraph, essay());
    const { _id, attemptId } = await makeResult(subgraph, made, [
      { itemId: essayId, points: 4, response: { text: 'x' } },
    ]);
    const ada = marker();
    const claim = 'mutation ($input: NextAnswerInput!) { claimAnswer(input: $input) { id revision } }';
    const { id, revision } = await eventually(async () => {
      const got = await subgraph.get<{ claimAnswer: { id: string; revision: number } | null }>(
        claim,
        { input: { examId: made._id } },
        ada,
      );
      return got.claimAnswer;
    });
    await subgraph.get(
      'mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { id } }',
      { input: { markingId: id, revision, points: 3 } },
      ada,
    );
    expect(await stored(_id)).toMatchObject({ status: 'GRADED', score: 3, releasedAt: expect.any(Date) });
    expect(await releasesOf(attemptId)).toMatchObject([
      { score: 3, changed: null, answers: [{ correctness: 0.75, omitted: false }] },
    ]);
  });

  it('tells others of single answers no more than their learners see', async () => {
    const told = async (show: ExamRow['release']['show']) => {
      const made = await makeExam(subgraph, { release: { when: 'AT_ONCE', at: null, show }, releasedAt: new Date() });
      const itemIds = await Promise.all(['a', 'a', 'a', 'a'].map((correct) => makeItem(subgraph, single(correct))));
      const given = itemIds.map((itemId, n) => ({ itemId, response: n > 2 ? {} : { choices: [n > 0 ? 'b' : 'a'] } }));
      const { attemptId } = await makeResult(subgraph, made, given);
      const [released] = await eventually(async () => {
        const all = await releasesOf(attemptId);
        return all.length > 0 && all;
      });
      const { byAnswer, answers } = released as never as {
        byAnswer: boolean;
        answers: { correctness: number; omitted: boolean }[];
      };
      return { byAnswer, answers: answers.map(({ correctness, omitted }) => (omitted ? null : correctness)) };
    };
    const score = { score: true, feedback: false, answers: false };
    expect(await told({ ...score, feedback: true })).toEqual({ byAnswer: true, answers: [1, 0, 0, null] });
    expect(await told(score)).toEqual({ byAnswer: false, answers: [0.25, 0.25, 0.25, null] });
    expect(await told({ ...score, score: false })).toEqual({ byAnswer: false, answers: [null, null, null, null] });
  });

  it('brings in line what was graded while the exam still looked unreleased', async () => {
    const { made, handIn } = await exam({ releasedAt: new Date() });
    const { _id } = await handIn('a', { releasedAt: null });
    expect(made.releasedAt).not.toBeNull();
    await eventually(async () => (await stored(_id))?.releasedAt);
  });

  it('refuses while others still write and would learn the key from it, and who may not release', async () => {
    const { made } = await exam({ closesAt: new Date(Date.now() + 3_600_000) });
    expect((await release(made._id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    const foreign = (await release(made._id, staff('tenant-b'))).errors?.[0];
    const missing = (await release(newId())).errors?.[0];
    expect([foreign?.extensions.code, foreign?.message]).toEqual([missing?.extensions.code, missing?.message]);
  });

  it('refuses after the end too while somebody writes in their grace, and not for the sake of what cannot be graded', async () => {
    const show = { score: true, feedback: true, answers: true };
    const { made, handIn } = await exam({ release: { when: 'BY_HAND', at: null, show } });
    await handIn();
    const attemptId = await sits(made);
    expect((await release(made._id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    // Closed, its hand-in among the dead letters: it can learn nothing from the results any more.
    await attempts(scope()).updateOne({ _id: attemptId }, { $set: { closedAt: new Date() } });
    expect((await release(made._id)).errors).toBeUndefined();
  });

  it('keeps an exam from being opened again with its key in everybody’s hands', async () => {
    const show = { score: true, feedback: true, answers: true };
    const { made, handIn } = await exam({ release: { when: 'BY_HAND', at: null, show } });
    await handIn();
    await ended((await release(made._id)).data.releaseResults.id);
    const reopen = async () => {
      const { revision } = (await exams(scope()).findOne({ _id: made._id })) as ExamRow;
      return subgraph.ask(
        'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { id } }',
        { input: { examId: made._id, revision, closesAt: new Date(Date.now() + 3_600_000) } },
        staff(),
      );
    };
    expect((await reopen()).errors?.[0]?.extensions.code).toBe('CONFLICT');
    await ended((await withdraw(made._id)).withdrawRelease.id);
    expect((await reopen()).errors).toBeUndefined();
  });

  it('keeps what is right out of results that are out, as long as others sit the exam', async () => {
    const scoreOnly = { when: 'BY_HAND' as const, at: null, show: { score: true, feedback: false, answers: false } };
    const { made, handIn } = await exam({ closesAt: new Date(Date.now() + 3_600_000), release: scoreOnly });
    await handIn();
    const attemptId = await sits(made);
    await ended((await release(made._id)).data.releaseResults.id);
    const tellAll = async (closesAt: Date | null) => {
      if (closesAt) await exams(scope()).updateOne({ _id: made._id }, { $set: { closesAt } });
      const { revision } = (await exams(scope()).findOne({ _id: made._id })) as ExamRow;
      const { errors } = await subgraph.ask(
        'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { id } }',
        { input: { examId: made._id, revision, release: { ...scoreOnly, show: { answers: true } } } },
        staff(),
      );
      return errors?.[0]?.extensions.details;
    };
    expect(await tellAll(null)).toMatchObject({ reason: 'EXAM_STILL_OPEN' });
    expect(await tellAll(new Date(Date.now() - 1_000))).toMatchObject({ reason: 'EXAM_STILL_WRITTEN' });
    await attempts(scope()).updateOne({ _id: attemptId }, { $set: { status: 'HANDED_IN' } });
    expect(await tellAll(null)).toBeUndefined();
  });

  it('goes on where it was when it is cut off', async () => {
    const { made, handIn } = await exam();
    const rows = await Promise.all(Array.from({ length: 4 }, () => handIn()));
    const ids = rows.map(({ _id }) => _id).sort();
    const { data } = await release(made._id);
    await ended(data.releaseResults.id);
    // As a process leaves it that was killed after two results.
    await results(scope()).updateMany({ _id: { $in: ids.slice(2) } }, { $set: { releasedAt: null } });
    const half = { status: 'RUNNING' as const, after: ids[1] as string, done: 2, changed: 2, finishedAt: null };
    await examTasks(scope()).updateOne({ _id: data.releaseResults.id }, { $set: half });
    const signal = new AbortController().signal;
    await runExamTask(
      { ...scope(), signal, requestId: 'r', log: createLog('test', 'silent') } as never,
      data.releaseResults.id,
    );
    expect(await ended(data.releaseResults.id)).toMatchObject({ done: 4, changed: 4 });
    expect((await results(scope()).find({ examId: made._id })).every(({ releasedAt }) => releasedAt)).toBe(true);
  });
});

describe('withdrawRelease', () => {
  it('hides the results, also from a policy that would release them again', async () => {
    const { made, handIn } = await exam({
      release: { when: 'AFTER_CLOSE', at: null, show: { score: true, feedback: true, answers: true } },
    });
    const { _id } = await handIn();
    const run = () =>
      releaseDue().run({
        store: subgraph.store,
        log: createLog('test', 'silent'),
        signal: new AbortController().signal,
      });
    await run();
    await eventually(async () => (await stored(_id))?.releasedAt);
    const { withdrawRelease } = await withdraw(made._id);
    await ended(withdrawRelease.id);
    await run();
    expect((await stored(_id))?.releasedAt).toBeNull();
    expect(await exams(scope()).findOne({ _id: made._id })).toMatchObject({
      releasedAt: null,
      release: { when: 'BY_HAND' },
    });
  });
});

describe('what followed a release', () => {
  it('is taken back with it: gone for its learner, told once to those who took something from it, and told anew by the next', async () => {
    const { made, handIn } = await exam();
    const who = learner();
    const { _id, attemptId } = await handIn('a', { learnerId: who.id });
    const other = await handIn('a', { standing: false });
    await ended((await release(made._id)).data.releaseResults.id);
    const mine = () =>
      subgraph.ask<{ myResults: { edges: object[] } }>(
        'query ($id: ID!) { myResults { edges { node { id } } } result(id: $id) { id } }',
        { id: _id },
        who,
      );
    expect((await mine()).data).toEqual({ myResults: { edges: [{ node: { id: _id } }] }, result: { id: _id } });
    for (let n = 0; n < 2; n++) await ended((await withdraw(made._id)).withdrawRelease.id);
    expect((await mine()).errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    const told = async (id: string) =>
      (await outbox(scope()).find({ subject: `attempt:${id}` }, { sort: { _id: 1 } })).map(({ type }) => type);
    const [graded, out, back] = ['graded', 'released', 'withdrawn'].map((what) => `assessment.result.${what}.v1`);
    expect(await told(attemptId)).toEqual([graded, out, back]);
    expect(await told(other.attemptId)).toEqual([graded]);
    await ended((await release(made._id)).data.releaseResults.id);
    expect(await told(attemptId)).toEqual([graded, out, back, out]);
    expect((await mine()).errors).toBeUndefined();
  });
});

describe('the release policy AT', () => {
  it('shows nothing before its time, whatever the clock of a machine says', async () => {
    const at = new Date(Date.now() + 1_800_000);
    const { made, handIn } = await exam({
      release: { when: 'AT', at, show: { score: true, feedback: false, answers: false } },
    });
    await handIn();
    const { store } = subgraph;
    const log = createLog('test', 'silent');
    await withClockAhead(3_600_000, () => releaseDue().run({ store, log, signal: new AbortController().signal }));
    expect(await examTasks(scope()).count({ examId: made._id })).toBe(0);
  });
});

describe('the release policy AFTER_CLOSE', () => {
  it('waits for those who still write with extra time, or may begin later', async () => {
    const { made, handIn } = await exam({
      release: { when: 'AFTER_CLOSE', at: null, show: { score: true, feedback: true, answers: true } },
    });
    const { _id } = await handIn();
    const attemptId = await sits(made);
    const run = () =>
      releaseDue().run({
        store: subgraph.store,
        log: createLog('test', 'silent'),
        signal: new AbortController().signal,
      });
    await run();
    expect(await examTasks(scope()).count({ examId: made._id })).toBe(0);
    await attempts(scope()).updateOne({ _id: attemptId }, { $set: { status: 'HANDED_IN' } });
    const granted = { of: `exam:${made._id}`, courseId: made.courseId, examId: made._id, learnerId: newId() };
    const unlocked = { _id: newId(), ...granted, unlockedUntil: new Date(Date.now() + 3_600_000) };
    const more = { extraMinutes: null, extraPercent: null, extraAttempts: null, reason: '', revision: 1 };
    await accommodations(scope()).create({ ...unlocked, ...more, grantedBy: newId(), changedAt: new Date() });
    await run();
    expect(await examTasks(scope()).count({ examId: made._id })).toBe(0);
    // Two hours more, an hour after the end: whoever has them may begin as long as they have not.
    await accommodations(scope()).updateOne(
      { _id: unlocked._id },
      { $set: { unlockedUntil: null, extraMinutes: 120, of: `course:${made.courseId}`, examId: null } },
    );
    await run();
    expect(await examTasks(scope()).count({ examId: made._id })).toBe(0);
    await sits(made, { learnerId: unlocked.learnerId, status: 'HANDED_IN' });
    await run();
    await eventually(async () => (await stored(_id))?.releasedAt);
  });
});

describe('chooseStanding', () => {
  it('lets the late submission count for the automatic one, moves the marking along, and tells of the change', async () => {
    const { made, itemId } = await exam({ releasedAt: new Date() });
    const essayId = await makeItem(subgraph, essay());
    const attemptId = newId();
    const automatic = await makeResult(subgraph, made, [{ itemId, response: { choices: ['b'] } }], {
      attemptId,
      flags: ['AUTOMATIC'],
    });
    const late = await makeResult(
      subgraph,
      made,
      [
        { itemId, response: { choices: ['a'] } },
        { itemId: essayId, response: { text: 'late' } },
      ],
      { attemptId, flags: ['LATE'], standing: false },
    );
    await eventually(async () => (await stored(automatic._id))?.releasedAt);
    const beside = 'query ($id: ID!) { examResults(examId: $id, standing: false) { edges { node { id } } } }';
    const board = 'query ($id: ID!) { examBoard(examId: $id) { late graded } }';
    const { _id: id } = made;
    expect(await subgraph.get(beside, { id }, staff())).toEqual({
      examResults: { edges: [{ node: { id: late._id } }] },
    });
    expect(await subgraph.get(board, { id }, staff())).toEqual({ examBoard: { late: 1, graded: 1 } });
    const choose = 'mutation ($input: ChooseStandingInput!) { chooseStanding(input: $input) }';
    const input = { resultId: late._id, why: 'The network failed.' };
    expect(await subgraph.get(choose, { input }, staff())).toEqual({ chooseStanding: late._id });
    expect(await subgraph.get(choose, { input }, staff())).toEqual({ chooseStanding: late._id });
    expect(await stored(automatic._id)).toMatchObject({ standing: false, releasedAt: null });
    expect(await stored(late._id)).toMatchObject({ standing: true, history: [{ why: 'The network failed.' }] });
    expect(await markings(scope()).count({ resultId: late._id, state: 'WAITING' })).toBe(1);
    expect((await releasesOf(attemptId)).at(-1)).toMatchObject({ resultId: automatic._id, standing: false });
  });
});
