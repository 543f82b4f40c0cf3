import { newId } from '@lyceum/kernel/ids';
import { createLog } from '@lyceum/kernel/log';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { makeExam, TENANT } from '../../test/graded';
import {
  choiceIn,
  handIn,
  learner,
  makeChoiceExam,
  type Sitting,
  SUBMIT,
  type Submitted,
  sit,
} from '../../test/sittings';
import { attempts, savedAnswers } from '../attempt/attempt.model';
import { overdueAttempts } from '../attempt/overdue.job';
import type { ExamRow } from '../exam/exam.model';
import { results } from '../result/result.model';
import { acceptSubmission } from './accept.service';
import { submissions } from './submission.model';

let subgraph: TestSubgraph;
let exam: ExamRow;
let itemIds: string[];
beforeAll(async () => {
  // Nobody grades here: what is accepted stays accepted.
  subgraph = await startAssessment({ grading: 'off' });
  ({ exam, itemIds } = await makeChoiceExam(subgraph));
});
afterAll(() => subgraph?.stop());

const answers = (choice = 'b') => Object.fromEntries(itemIds.map((id) => [id, { choices: [choice] }]));
const submit = (sitting: Sitting, variables = handIn(sitting, answers()), who = sitting.learner) =>
  subgraph.ask<Submitted>(SUBMIT, variables, who);
const stored = (sitting: Sitting) =>
  submissions(subgraph.scope(TENANT)).find({ 'data.attemptId': sitting.attempt._id });
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);

/** The server hands in for a learner, as the job at the deadline does. */
const handInFor = ({ attempt }: Sitting) =>
  acceptSubmission(subgraph.scope(TENANT), {
    attemptId: attempt._id,
    examId: attempt.examId,
    courseId: attempt.courseId,
    learnerId: attempt.learnerId,
    submissionKey: 'automatic',
    answers: [],
    acceptedAt: new Date(),
    flags: ['AUTOMATIC'],
  });

describe('submitExam', () => {
  it('keeps what was handed in and answers ACCEPTED, with one insert and no read of the domain', async () => {
    const sitting = await sit(subgraph, exam, itemIds);
    let answer: Awaited<ReturnType<typeof submit>> | undefined;
    const reads = await subgraph.countCommands(async () => {
      answer = await submit(sitting);
    });
    expect(answer?.data.submitExam).toMatchObject({ status: 'ACCEPTED', late: false });
    expect(reads).toEqual([]);
    const rows = await stored(sitting);
    expect(rows).toHaveLength(1);
    expect(rows[0]?._id).toBe(answer?.data.submitExam.id);
    expect(rows[0]?.data).toMatchObject({
      learnerId: sitting.learner.id,
      examId: exam._id,
      courseId: exam.courseId,
      answers: itemIds.map((itemId) => ({ itemId, response: { choices: [choiceIn(sitting.attempt, itemId, 'b')] } })),
      flags: [],
    });
  });

  it('takes ten copies from two devices at once for one submission', async () => {
    const sitting = await sit(subgraph, exam, itemIds);
    const all = await Promise.all(Array.from({ length: 10 }, () => submit(sitting)));
    expect(all.flatMap(({ errors = [] }) => errors)).toEqual([]);
    expect(new Set(all.map(({ data }) => data.submitExam.id)).size).toBe(1);
    expect(new Set(all.map(({ data }) => data.submitExam.acceptedAt)).size).toBe(1);
    expect(await stored(sitting)).toHaveLength(1);
  });

  it('answers CONFLICT that names the accepted one, to other answers and to another key', async () => {
    const sitting = await sit(subgraph, exam, itemIds);
    const { data } = await submit(sitting);
    for (const variables of [
      handIn(sitting, answers('a')),
      handIn(sitting, answers(), { submissionKey: 'tablet-1' }),
    ]) {
      const { errors } = await submit(sitting, variables);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        details: { submissionId: data.submitExam.id },
      });
    }
    const kept = choiceIn(sitting.attempt, itemIds[0] as string, 'b');
    expect((await stored(sitting))[0]?.data.answers[0]?.response).toEqual({ choices: [kept] });
  });

  it('flags what comes a second after the grace, and refuses nothing', async () => {
    const overdue = { deadline: new Date(Date.now() - 61_000), graceUntil: new Date(Date.now() - 1_000) };
    const sitting = await sit(subgraph, exam, itemIds, overdue);
    expect((await submit(sitting)).data.submitExam).toMatchObject({ status: 'ACCEPTED', late: true });
    expect((await stored(sitting))[0]?.data.flags).toEqual(['LATE']);
  });

  it('looks up whether there is more time by now before it flags what an old ticket calls late', async () => {
    const overdue = { deadline: new Date(Date.now() - 61_000), graceUntil: new Date(Date.now() - 1_000) };
    const sitting = await sit(subgraph, exam, itemIds, overdue);
    const later = new Date(Date.now() + 600_000);
    await attempts(subgraph.scope(TENANT)).updateOne({ _id: sitting.attempt._id }, { $set: { graceUntil: later } });
    expect((await submit(sitting)).data.submitExam.late).toBe(false);
  });

  it('keeps the log of an offline attempt and flags it', async () => {
    const sitting = await sit(subgraph, exam, itemIds);
    const log = [{ at: '2026-05-04T10:00:00.000Z', itemId: itemIds[0], what: 'answered' }];
    expect((await submit(sitting, handIn(sitting, answers(), { offline: { log } }))).errors).toBeUndefined();
    expect((await stored(sitting))[0]?.data).toMatchObject({
      flags: ['OFFLINE'],
      log: [{ at: new Date('2026-05-04T10:00:00.000Z'), itemId: itemIds[0], what: 'answered' }],
    });
  });

  it('stands when the time is over before it is graded: the server hands in nothing in its place', async () => {
    const sittings = await Promise.all(Array.from({ length: 40 }, () => sit(subgraph, exam, itemIds)));
    const [missing, ...handedIn] = sittings as [Sitting, ...Sitting[]];
    await Promise.all(handedIn.map((sitting) => submit(sitting)));
    const scope = subgraph.scope(TENANT);
    const all = { _id: { $in: sittings.map(({ attempt }) => attempt._id) } };
    await attempts(scope).updateMany(all, { $set: { graceUntil: new Date(Date.now() - 1_000) } });
    const log = createLog('test', 'silent');
    await overdueAttempts.run({ store: subgraph.store, log, signal: new AbortController().signal });
    const ids = handedIn.map(({ attempt }) => attempt._id);
    expect(await attempts(scope).count({ _id: { $in: ids }, closedAt: null })).toBe(0);
    expect(await savedAnswers(scope).count({ _id: { $in: ids }, closed: true })).toBe(0);
    expect((await stored(missing)).map(({ data }) => data.flags)).toEqual([['AUTOMATIC']]);
    for (const sitting of handedIn) expect(await stored(sitting)).toHaveLength(1);
  });

  it('takes a learner’s own after an automatic one, once, as late', async () => {
    const sitting = await sit(subgraph, exam, itemIds);
    const automatic = await handInFor(sitting);
    const [first, again] = [await submit(sitting), await submit(sitting)];
    expect(first.data.submitExam).toMatchObject({ status: 'ACCEPTED', late: true });
    expect(again.data.submitExam).toEqual(first.data.submitExam);
    expect(first.data.submitExam.id).not.toBe(automatic.id);
    expect(codes(await submit(sitting, handIn(sitting, answers('c'))))).toEqual(['CONFLICT']);
    expect(await stored(sitting)).toHaveLength(2);
  });

  it('leaves a learner’s own alone when the server hands in after it, and twice is once', async () => {
    const sitting = await sit(subgraph, exam, itemIds);
    const { data } = await submit(sitting);
    expect(await handInFor(sitting)).toMatchObject({ id: data.submitExam.id, duplicate: true });
    const other = await sit(subgraph, exam, itemIds);
    expect((await handInFor(other)).id).toBe((await handInFor(other)).id);
  });

  it('reads somebody else’s attempt, another tenant’s and a made-up one as missing, ticket or not', async () => {
    const sitting = await sit(subgraph, exam, itemIds);
    const stranger = await submit(sitting, handIn(sitting, answers()), learner());
    const foreign = await submit(sitting, handIn(sitting, answers()), learner('tenant-b'));
    const bare = await submit(sitting, handIn(sitting, answers(), { ticket: null }), learner());
    const madeUp = await submit(sitting, handIn(sitting, answers(), { attemptId: newId() }));
    for (const answer of [stranger, foreign, bare, madeUp]) expect(codes(answer)).toEqual(['NOT_FOUND']);
    expect(await stored(sitting)).toEqual([]);
  });

  it('does without a ticket, and with a forged one', async () => {
    const [one, two] = [await sit(subgraph, exam, itemIds), await sit(subgraph, exam, itemIds)];
    expect((await submit(one, handIn(one, answers(), { ticket: null }))).data.submitExam.status).toBe('ACCEPTED');
    const forged = `${two.ticket.slice(0, -4)}AAAA`;
    expect((await submit(two, handIn(two, answers(), { ticket: forged }))).data.submitExam.status).toBe('ACCEPTED');
  });

  it.each([
    ['a key with spaces', { submissionKey: 'my key' }],
    ['an empty key', { submissionKey: '' }],
    [
      'more answers than any paper has',
      { answers: Array.from({ length: 501 }, () => ({ itemId: newId(), response: {} })) },
    ],
    ['an item twice', { answers: [1, 2].map(() => ({ itemId: 'i', response: { text: 'x' } })) }],
    ['an answer of a million letters', { answers: [{ itemId: 'i', response: { text: 'x'.repeat(1_000_000) } }] }],
    ['a part of 20,000 letters', { answers: [{ itemId: 'i', response: { choices: ['x'.repeat(20_000)] } }] }],
    [
      'more than a megabyte in all',
      {
        answers: Array.from({ length: 8 }, (_, n) => ({ itemId: `${n}`, response: { text: 'x'.repeat(190_000) } })),
      },
    ],
    [
      'a log of 2,001 entries',
      {
        offline: { log: Array.from({ length: 2_001 }, () => ({ at: new Date().toISOString(), what: 'x' })) },
      },
    ],
  ])('refuses %s', async (_, more) => {
    const sitting = await sit(subgraph, exam, itemIds);
    expect(codes(await submit(sitting, handIn(sitting, answers(), more)))).toEqual(['BAD_USER_INPUT']);
    expect(await stored(sitting)).toEqual([]);
  });

  it('stores four hundred requests for two hundred attempts at once, each attempt once', async () => {
    const other = await makeExam(subgraph);
    const sittings = await Promise.all(Array.from({ length: 200 }, () => sit(subgraph, other, itemIds)));
    const all = await Promise.all([...sittings, ...sittings].map((sitting) => submit(sitting)));
    expect(all.filter(({ errors }) => errors)).toEqual([]);
    expect(await submissions(subgraph.scope(TENANT)).count({ 'data.examId': other._id })).toBe(200);
  });
});

describe('submission', () => {
  const ASK = '{ submission(id: "ID") { id status flags result { id } } }';

  it('is ACCEPTED until it is graded, and its learner’s alone', async () => {
    const sitting = await sit(subgraph, exam, itemIds);
    const { id } = (await submit(sitting)).data.submitExam;
    const ask = (who: typeof sitting.learner) => subgraph.ask(ASK.replace('ID', id), {}, who);
    expect((await ask(sitting.learner)).data).toEqual({
      submission: { id, status: 'ACCEPTED', flags: [], result: null },
    });
    expect(codes(await ask(learner()))).toEqual(['NOT_FOUND']);
    expect(codes(await ask(learner('tenant-b')))).toEqual(['NOT_FOUND']);
    expect(await results(subgraph.scope(TENANT)).count({ attemptId: sitting.attempt._id })).toBe(0);
  });
});

describe('mySubmissions', () => {
  it('are one’s own from the moment that they are accepted, the latest first, with their exams', async () => {
    const who = learner();
    const exams = [exam, await makeExam(subgraph)];
    const ids: string[] = [];
    for (const of of exams) {
      const sitting = await sit(subgraph, of, itemIds, {}, who);
      ids.unshift((await submit(sitting)).data.submitExam.id);
    }
    const query = 'query ($first: Int) { mySubmissions(first: $first) { id status exam { id } result { id } } }';
    const ask = (asker: typeof who, first?: number) => subgraph.ask(query, { first }, asker);
    const [latest, before] = ids.map((id, at) => ({
      ...{ id, status: 'ACCEPTED', result: null },
      exam: { id: exams[1 - at]?._id },
    }));
    expect((await ask(who)).data).toEqual({ mySubmissions: [latest, before] });
    expect((await ask(who, 1)).data).toEqual({ mySubmissions: [latest] });
    expect(codes(await ask(who, 21))).toEqual(['BAD_USER_INPUT']);
    for (const stranger of [learner(), learner('tenant-b')])
      expect((await ask(stranger)).data).toEqual({ mySubmissions: [] });
  });
});
