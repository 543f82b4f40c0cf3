import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { attemptOf, author, inMinutes, learner, openExam, save, seat, start, started } from '../../test/exams';
import { startAssessment } from '../../test/fixtures';
import { attempts } from '../attempt/attempt.model';
import { moveDeadlines } from '../attempt/deadline.service';
import { handInSaved } from '../attempt/overdue.job';
import { forgetCached } from '../exam/exam.cache';
import { exams } from '../exam/exam.model';
import { allowanceOf, deadlineOf, noAllowance, phaseOf, sittingOf } from './allowance';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const tryGrant = (input: object, by = author()) =>
  subgraph.ask<{ grantAccommodation: { id: string; extraMinutes: number | null } }>(
    'mutation ($input: GrantAccommodationInput!) { grantAccommodation(input: $input) { id extraMinutes } }',
    { input },
    by,
  );
const minutesOf = ({ startedAt, deadline }: { startedAt: string; deadline: string | null }) =>
  (Date.parse(deadline ?? '') - Date.parse(startedAt)) / 60_000;

describe('an accommodation', () => {
  it('gives more time from the start, in minutes and percent together', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const who = learner();
    await seat(subgraph, courseId, who);
    await tryGrant({ examId, learnerId: who.id, extraMinutes: 5, extraPercent: 50 });
    const { data } = await start(subgraph, examId, who);
    expect(minutesOf(data.startAttempt)).toBe(50);
  });

  it('holds in all exams of a course, unless one is granted for the exam', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const [one, both] = [learner(), learner()];
    for (const who of [one, both]) {
      await seat(subgraph, courseId, who);
      await tryGrant({ courseId, learnerId: who.id, extraMinutes: 10 });
    }
    await tryGrant({ examId, learnerId: both.id, extraMinutes: 20 });
    expect(minutesOf((await start(subgraph, examId, one)).data.startAttempt)).toBe(40);
    expect(minutesOf((await start(subgraph, examId, both)).data.startAttempt)).toBe(50);
  });

  it('moves the deadline of an attempt that runs at once, and back when it is revoked', async () => {
    const { attempt, who, examId, itemIds } = await started(subgraph);
    const { data } = await tryGrant({ examId, learnerId: who.id, extraMinutes: 15 });
    expect(minutesOf(await attemptOf(subgraph, attempt.id, who))).toBe(45);
    const answer = { itemId: itemIds[0], seq: 1, response: { choices: ['a'] } };
    const saved = (await save(subgraph, attempt.id, who, answer)).data.saveAnswers;
    expect(minutesOf({ startedAt: attempt.startedAt, deadline: saved.deadline })).toBe(45);
    const { id } = data.grantAccommodation;
    await subgraph.get('mutation ($id: ID!) { revokeAccommodation(id: $id) }', { id }, author());
    expect(minutesOf(await attemptOf(subgraph, attempt.id, who))).toBe(30);
  });

  it('cuts nobody short without their grace when it is revoked, however late, and no longer the next time', async () => {
    const { attempt, who, examId, itemIds } = await started(subgraph);
    const { data } = await tryGrant({ examId, learnerId: who.id, extraMinutes: 60 });
    const scope = subgraph.scope(who.tenantId);
    const row = () => attempts(scope).findOne({ _id: attempt.id });
    // It began 50 minutes ago, and has 90.
    const began = (minutes: number | undefined) => new Date(Date.now() + ((minutes ?? 0) - 50) * 60_000);
    const times = { startedAt: began(0), deadline: began(90), graceUntil: began(91) };
    await attempts(scope).updateOne({ _id: attempt.id }, { $set: times });
    const { id } = data.grantAccommodation;
    await subgraph.get('mutation ($id: ID!) { revokeAccommodation(id: $id) }', { id }, author());
    const after = await row();
    expect(after?.deadline).toEqual(new Date(times.startedAt.getTime() + 30 * 60_000));
    const seconds = ((after?.graceUntil?.getTime() ?? 0) - Date.now()) / 1_000;
    expect(Math.round(seconds / 10)).toBe(6);
    expect(
      (await save(subgraph, attempt.id, who, { itemId: itemIds[0], seq: 1, response: {} })).errors,
    ).toBeUndefined();
    await moveDeadlines(scope, { examId });
    expect((await row())?.graceUntil).toEqual(after?.graceUntil);
  });

  it('opens nothing again that was handed in', async () => {
    const { attempt, who, examId } = await started(subgraph);
    const scope = subgraph.scope(who.tenantId);
    const row = await attempts(scope).findOne({ _id: attempt.id });
    if (!row) throw new Error('no attempt');
    await handInSaved(scope, row, new Date());
    await tryGrant({ examId, learnerId: who.id, extraMinutes: 60 });
    const after = await attempts(scope).findOne({ _id: attempt.id });
    expect(after).toMatchObject({ deadline: row.deadline, closedAt: expect.any(Date) });
  });

  it('lets one person in outside of the window, and gives another attempt', async () => {
    const { examId, courseId } = await openExam(subgraph, { opensAt: inMinutes(-120), closesAt: inMinutes(60) });
    const scope = subgraph.scope('tenant-a');
    await exams(scope).updateOne({ _id: examId }, { $set: { closesAt: inMinutes(-30) } });
    forgetCached(scope, examId);
    const [who, other] = [learner(), learner()];
    for (const person of [who, other]) await seat(subgraph, courseId, person);
    const until = inMinutes(20);
    await tryGrant({ examId, learnerId: who.id, unlockedUntil: until, extraAttempts: 1 });
    expect((await start(subgraph, examId, other)).errors?.[0]?.message).toBe('This exam is over.');
    const { data } = await start(subgraph, examId, who);
    expect(data.startAttempt.deadline).toBe(until.toISOString());
    await attempts(scope).updateOne({ _id: data.startAttempt.id }, { $set: { status: 'HANDED_IN' } });
    expect((await start(subgraph, examId, who)).data.startAttempt.number).toBe(2);
  });

  it('is one a learner and exam, however often and at once it is granted', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const who = learner();
    const granted = await Promise.all(
      [1, 2, 3, 4].map((extraMinutes) => tryGrant({ examId, learnerId: who.id, extraMinutes })),
    );
    expect(granted.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const { accommodations } = await subgraph.get<{ accommodations: { totalCount: number } }>(
      'query ($courseId: ID!) { accommodations(courseId: $courseId) { totalCount edges { node { id reason } } } }',
      { courseId },
      author(),
    );
    expect(accommodations.totalCount).toBe(1);
  });

  it('is listed where it holds: in an exam its own and its course’s, and no other’s', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const other = await openExam(subgraph);
    const [one, all] = [learner(), learner()];
    await tryGrant({ examId, learnerId: one.id, extraMinutes: 5 });
    await tryGrant({ courseId, learnerId: all.id, extraMinutes: 5 });
    await tryGrant({ examId: other.examId, learnerId: all.id, extraMinutes: 5 });
    const listed = async (by: ReturnType<typeof learner>) => {
      const { accommodations } = await subgraph.get<{ accommodations: { edges: { node: { learnerId: string } }[] } }>(
        'query ($examId: ID!) { accommodations(examId: $examId) { edges { node { learnerId } } } }',
        { examId },
        by,
      );
      return accommodations.edges.map(({ node }) => node.learnerId);
    };
    expect(await listed(author())).toEqual([one.id, all.id]);
    expect(await listed(testPerson({ permissions: ['exam:author@course'] }))).toEqual([]);
    expect(await listed(author('tenant-b'))).toEqual([]);
  });

  it('is granted by authors of its course only, and for something', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const who = learner();
    const refused = async (input: object, by = author()) =>
      (await tryGrant({ learnerId: who.id, ...input }, by)).errors?.[0]?.extensions.code;
    expect(await refused({ examId, extraMinutes: 5 }, author('tenant-b'))).toBe('NOT_FOUND');
    expect(await refused({ examId, extraMinutes: 5 }, testPerson({ permissions: ['exam:author@course'] }))).toBe(
      'NOT_FOUND',
    );
    expect(await refused({ courseId, extraMinutes: 5 }, testPerson({ permissions: ['exam:author@course'] }))).toBe(
      'FORBIDDEN',
    );
    expect(await refused({ examId })).toBe('BAD_USER_INPUT');
    expect(await refused({ examId, courseId, extraMinutes: 5 })).toBe('BAD_USER_INPUT');
    expect(await refused({ examId, extraMinutes: -5 })).toBe('BAD_USER_INPUT');
  });
});

describe('the window of one learner', () => {
  const at = (time: string) => new Date(`2026-01-01T${time}:00Z`);
  const exam = { opensAt: at('10:00'), closesAt: at('11:00'), timeLimitMs: 3_600_000, attemptLimit: 1 };
  const granted = { extraMinutes: null, extraPercent: 25, extraAttempts: null, unlockedUntil: null };

  it('grows by the extra time, so that a limit as long as the window leaves it whole', () => {
    const sitting = sittingOf(exam, allowanceOf(exam, undefined, granted));
    expect(deadlineOf(sitting, at('10:00'))).toEqual(at('11:15'));
    expect(deadlineOf(sitting, at('10:10'))).toEqual(at('11:15'));
  });

  it('is reckoned in percent of the window where there is no limit', () => {
    const unlimited = { ...exam, timeLimitMs: null };
    expect(deadlineOf(sittingOf(unlimited, allowanceOf(unlimited, granted, undefined)), at('10:30'))).toEqual(
      at('11:15'),
    );
  });

  it('is open from its first moment to before its last', () => {
    const phaseAt = (time: string) => phaseOf(sittingOf(exam, noAllowance), noAllowance, at(time));
    expect(['09:59', '10:00', '10:59', '11:00'].map(phaseAt)).toEqual(['UPCOMING', 'OPEN', 'OPEN', 'OVER']);
  });
});
