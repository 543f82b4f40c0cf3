import { setTimeout as sleep } from 'node:timers/promises';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { learner, type Person, seat } from '../../test/exams';
import { privacy, startAssessment } from '../../test/fixtures';
import { makeExam, staff, TENANT } from '../../test/graded';
import type { ExamRow } from '../exam/exam.model';
import { releasedEvent } from '../release/announce';
import { type ResultRow, results } from '../result/result.model';

// In memory and, where there is one, in Redis: what learners see is the same.
const stores: [string, string | undefined][] = [['memory', undefined]];
if (process.env.TEST_REDIS_URL) stores.push(['redis', process.env.TEST_REDIS_URL]);

describe.each(stores)('leaderboards in %s', (_name, redisUrl) => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await startAssessment({ redisUrl });
  });
  afterAll(() => subgraph?.stop());

  const JOIN =
    'mutation ($courseId: ID!, $nickname: String!) { joinLeaderboard(courseId: $courseId, nickname: $nickname) { nickname } }';
  const LEAVE = 'mutation ($courseId: ID!) { leaveLeaderboard(courseId: $courseId) }';
  const BOARD = `query ($examId: ID, $courseId: ID, $first: Int) {
    leaderboard(examId: $examId, courseId: $courseId, first: $first) { size places { rank nickname score isMe } } }`;
  const RANK = `query ($examId: ID, $courseId: ID, $around: Int) {
    myRank(examId: $examId, courseId: $courseId, around: $around) { rank score size neighbours { nickname isMe } } }`;
  interface Board {
    leaderboard: { size: number; places: { rank: number; nickname: string; score: number; isMe: boolean }[] };
  }

  /** With a result, and a seat in its course. */
  async function graded(exam: ExamRow, percent: number, fields: Partial<ResultRow> = {}) {
    const who = learner();
    await seat(subgraph, exam.courseId, who);
    const [_id, attemptId] = [newId(), newId()];
    const { _id: examId, courseId } = exam;
    const result = await results(subgraph.scope(TENANT)).create({
      ...{ _id, attemptId, examId, courseId, learnerId: who.id, attemptNumber: 1, submittedAt: new Date() },
      ...{ gradedAt: new Date(), status: 'GRADED', flags: [], standing: true, items: [], revision: 1, history: [] },
      ...{ score: percent, maxScore: 100, percent, passed: true, releasedAt: new Date() },
      ...fields,
    });
    return { who, result };
  }
  const join = (who: Person, courseId: string, nickname: string) => subgraph.ask(JOIN, { courseId, nickname }, who);
  const boardOf = async (who: Person, which: object) =>
    (await subgraph.get<Board>(BOARD, { first: 10, ...which }, who)).leaderboard;
  const shown = async (who: Person, which: object) =>
    (await boardOf(who, which)).places.map(({ rank, nickname, score }) => `${rank} ${nickname} ${score}`);
  const until = async (look: () => Promise<string[]>, expected: string[]) => {
    for (let tries = 0; tries < 200 && JSON.stringify(await look()) !== JSON.stringify(expected); tries++)
      await sleep(25);
    expect(await look()).toEqual(expected);
  };

  async function three() {
    const exam = await makeExam(subgraph, { leaderboard: true });
    const [ada, bob, cy] = [await graded(exam, 90), await graded(exam, 70), await graded(exam, 90)];
    await join(ada.who, exam.courseId, 'Ada');
    await join(bob.who, exam.courseId, 'Bob');
    return { exam, ada, bob, cy };
  }

  it('have who has joined and nobody else, and are for them and for staff', async () => {
    const { exam, ada, bob, cy } = await three();
    const which = { examId: exam._id };
    expect(await shown(ada.who, which)).toEqual(['1 Ada 90', '2 Bob 70']);
    expect((await boardOf(bob.who, which)).places.map(({ isMe }) => isMe)).toEqual([false, true]);
    expect(await shown(staff(), which)).toEqual(['1 Ada 90', '2 Bob 70']);
    const codeFor = async (who: Person) => (await subgraph.ask(BOARD, which, who)).errors?.[0]?.extensions.code;
    expect([await codeFor(cy.who), await codeFor(learner()), await codeFor(learner('tenant-b'))]).toEqual(
      Array(3).fill('NOT_FOUND'),
    );
    await join(cy.who, exam.courseId, 'Cy');
    expect(new Set((await shown(cy.who, which)).slice(0, 2))).toEqual(new Set(['1 Ada 90', '1 Cy 90']));
    expect((await shown(cy.who, which))[2]).toBe('3 Bob 70');
  });

  it('are joined and left by learners in person, not by the support in their stead', async () => {
    const { exam, ada, cy } = await three();
    const { courseId } = exam;
    const codeFor = async (query: string, { who }: { who: Person }) => {
      const support = { ...who, actor: newId() } as Person;
      return (await subgraph.ask(query, query === JOIN ? { courseId, nickname: 'Cy' } : { courseId }, support))
        .errors?.[0]?.extensions.code;
    };
    expect([await codeFor(JOIN, cy), await codeFor(LEAVE, ada)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await shown(ada.who, { examId: exam._id })).toEqual(['1 Ada 90', '2 Bob 70']);
  });

  it('are left at any time, at once', async () => {
    const { exam, ada, bob } = await three();
    expect(await shown(bob.who, { examId: exam._id })).toHaveLength(2);
    for (let n = 0; n < 2; n++) await subgraph.get(LEAVE, { courseId: exam.courseId }, ada.who);
    expect(await boardOf(bob.who, { examId: exam._id })).toMatchObject({
      size: 1,
      places: [{ rank: 1, nickname: 'Bob' }],
    });
  });

  it('drop the scores of a release that is withdrawn, also those further down than anybody looks', async () => {
    const kept = await makeExam(subgraph, { leaderboard: true });
    const exam = await makeExam(subgraph, { leaderboard: true, courseId: kept.courseId });
    const { courseId } = kept;
    const [ada, bob] = [await graded(kept, 90), await graded(exam, 70)];
    await join(ada.who, courseId, 'Ada');
    await join(bob.who, courseId, 'Bob');
    const top = async () => {
      const { size, places } = await boardOf(bob.who, { courseId, first: 1 });
      return [`${size} there`, ...places.map(({ nickname, score }) => `${nickname} ${score}`)];
    };
    expect(await top()).toEqual(['2 there', 'Ada 90']);
    const withdraw = 'mutation ($input: WithdrawReleaseInput!) { withdrawRelease(input: $input) { id } }';
    await subgraph.get(withdraw, { input: { examId: exam._id, why: 'Too early.' } }, staff());
    await until(top, ['1 there', 'Ada 90']);
  });

  it('forget who is erased', async () => {
    const { exam, ada, bob } = await three();
    expect(await shown(bob.who, { examId: exam._id })).toHaveLength(2);
    const scope = { ...subgraph.scope(TENANT), log: console as never };
    await inTransaction(scope, (inner) => privacy.erasePerson(inner, ada.who.id));
    expect(await boardOf(bob.who, { examId: exam._id })).toMatchObject({
      size: 1,
      places: [{ rank: 1, nickname: 'Bob' }],
    });
  });

  it('never show what is not released, does not stand or is of an exam without one', async () => {
    const exam = await makeExam(subgraph, { leaderboard: true });
    const { courseId } = exam;
    const hidden = await graded(exam, 99, { releasedAt: null });
    const beside = await graded(exam, 98, { standing: false });
    const seen = await graded(exam, 50);
    const silent = await makeExam(subgraph, { courseId, leaderboard: false });
    await graded(silent, 97, { learnerId: seen.who.id });
    const secret = await makeExam(subgraph, {
      courseId,
      leaderboard: true,
      release: { when: 'AT_ONCE', at: null, show: { score: false, feedback: true, answers: true } },
    });
    await graded(secret, 96, { learnerId: seen.who.id });
    for (const [n, { who }] of [hidden, beside, seen].entries()) await join(who, courseId, `Number ${n}`);
    expect(await shown(seen.who, { courseId })).toEqual(['1 Number 2 50']);
    for (const { _id: examId } of [silent, secret])
      expect((await subgraph.ask(BOARD, { examId }, seen.who)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    // One that is taken back without a word is shown no more.
    await results(subgraph.scope(TENANT)).updateOne({ _id: seen.result._id }, { $set: { releasedAt: null } });
    expect(await shown(seen.who, { courseId })).toEqual([]);
  });

  it('move with a release and a regrade', async () => {
    const { exam, ada, bob } = await three();
    const which = { courseId: exam.courseId };
    await until(() => shown(bob.who, which), ['1 Ada 90', '2 Bob 70']);
    const scope = subgraph.scope(TENANT);
    await inTransaction(scope, async (inner) => {
      const changed = { score: 95.5, percent: 95.5, revision: 2 };
      await results(inner).updateOne({ _id: bob.result._id }, { $set: changed });
      await record(inner, releasedEvent({ ...bob.result, ...changed }, exam, { from: 70, why: 'a wrong key' }));
    });
    await until(() => shown(ada.who, which), ['1 Bob 95.5', '2 Ada 90']);
  });

  it('count the attempt that the exam says, and sum up the exams of a course', async () => {
    const first = await makeExam(subgraph, { leaderboard: true, counts: 'LAST' });
    const { courseId } = first;
    const second = await makeExam(subgraph, { leaderboard: true, courseId });
    const { who } = await graded(first, 80);
    const again = { learnerId: who.id };
    await graded(first, 60.25, { ...again, attemptNumber: 2 });
    await graded(second, 30.5, again);
    await join(who, courseId, 'Ada');
    expect(await shown(who, { courseId })).toEqual(['1 Ada 90.75']);
    expect(await shown(who, { examId: first._id })).toEqual(['1 Ada 60.25']);
  });

  it('tell one’s own rank with neighbours', async () => {
    const exam = await makeExam(subgraph, { leaderboard: true });
    const people: Person[] = [];
    for (const [n, percent] of [90, 80, 70, 60, 50].entries()) {
      const { who } = await graded(exam, percent);
      await join(who, exam.courseId, `Place ${n + 1}`);
      people.push(who);
    }
    const { myRank } = await subgraph.get<{ myRank: object }>(RANK, { examId: exam._id, around: 1 }, people[2]);
    expect(myRank).toEqual({
      ...{ rank: 3, score: 70, size: 5 },
      neighbours: [
        { nickname: 'Place 2', isMe: false },
        { nickname: 'Place 3', isMe: true },
        { nickname: 'Place 4', isMe: false },
      ],
    });
    const late = learner();
    await seat(subgraph, exam.courseId, late);
    await join(late, exam.courseId, 'Late');
    expect(await subgraph.get(RANK, { examId: exam._id }, late)).toEqual({ myRank: null });
  });

  it('are joined with a seat, under a name that is free and a name', async () => {
    const courseId = newId();
    const [ada, bob] = [learner(), learner()];
    const codeOf = async (who: Person, nickname: string) =>
      (await join(who, courseId, nickname)).errors?.[0]?.extensions.code;
    expect(await codeOf(ada, 'Ada')).toBe('NOT_FOUND');
    for (const who of [ada, bob]) await seat(subgraph, courseId, who);
    expect(await codeOf(ada, 'Ada')).toBeUndefined();
    expect(await codeOf(bob, 'aDA')).toBe('CONFLICT');
    expect(await codeOf(bob, '<b>Bob</b>')).toBe('BAD_USER_INPUT');
    expect(await codeOf(ada, ' Ada  L. ')).toBeUndefined();
    const mine = 'query ($courseId: ID!) { leaderboardMembership(courseId: $courseId) { nickname } }';
    expect(await subgraph.get(mine, { courseId }, ada)).toEqual({ leaderboardMembership: { nickname: 'Ada L.' } });
    expect(await subgraph.get(mine, { courseId }, bob)).toEqual({ leaderboardMembership: null });
    // None of the course's exams has one yet.
    expect(await shown(ada, { courseId })).toEqual([]);
    expect((await subgraph.ask(BOARD, { courseId }, bob)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const both = await subgraph.ask(BOARD, { courseId, examId: newId() }, ada);
    expect(both.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
