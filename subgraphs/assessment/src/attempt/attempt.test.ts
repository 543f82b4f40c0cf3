import type { TestSubgraph } from '@lyceum/kernel/testing';
import { attemptOf, inMinutes, learner, openExam, seat, start, started } from '../../test/exams';
import { startAssessment } from '../../test/fixtures';
import { staff } from '../../test/graded';
import { exams } from '../exam/exam.model';
import { knownSeats } from '../seat/known-seat.model';
import { attempts } from './attempt.model';
import { openTickets } from './ticket';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

describe('startAttempt', () => {
  it('gives a paper without a word of what is right, and half an hour', async () => {
    const { attempt, itemIds } = await started(subgraph);
    expect(attempt.sections[0]?.questions.map(({ id }) => id)).toEqual(itemIds);
    expect(attempt.sections[0]?.questions[0]?.choices).toHaveLength(3);
    expect(JSON.stringify(attempt)).not.toMatch(/correct|accepted|credit|feedback/);
    expect(Date.parse(attempt.deadline ?? '') - Date.parse(attempt.startedAt)).toBe(30 * 60_000);
    expect(Date.parse(attempt.graceUntil ?? '') - Date.parse(attempt.deadline ?? '')).toBe(60_000);
  });

  it('ends with the window when that is sooner than the time limit', async () => {
    const { attempt, exam } = await started(subgraph, { closesAt: inMinutes(5), timeLimitMinutes: 30 });
    expect(attempt.deadline).toBe(exam.closesAt);
  });

  it('gives ten devices that start together one attempt, and the same again later', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const who = learner();
    await seat(subgraph, courseId, who);
    const answers = await Promise.all(Array.from({ length: 10 }, () => start(subgraph, examId, who)));
    const ids = new Set(answers.map(({ data }) => data.startAttempt.id));
    expect(ids.size).toBe(1);
    const again = await start(subgraph, examId, who);
    expect(ids.has(again.data.startAttempt.id)).toBe(true);
    expect(await attempts(subgraph.scope(who.tenantId)).count({ examId })).toBe(1);
  });

  it('tells alike of no seat, a seat given up, a draft, another tenant’s exam and one that there is not', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const gone = learner();
    await seat(subgraph, courseId, gone, false);
    const foreign = learner('tenant-b');
    const said = await Promise.all([
      start(subgraph, examId, learner()),
      start(subgraph, examId, gone),
      start(subgraph, examId, foreign),
      start(subgraph, 'no-such-exam', learner()),
    ]);
    expect(said.map(({ errors }) => errors?.[0]?.message)).toEqual(Array(4).fill('There is no such exam.'));
  });

  it('goes on for who is withdrawn while they write, and begins nothing more', async () => {
    const { examId, courseId, attempt, who } = await started(subgraph, { attemptLimit: 2 });
    const scope = subgraph.scope(who.tenantId);
    await knownSeats(scope).updateMany({ courseId, learnerId: who.id }, { $set: { active: false } });
    expect((await start(subgraph, examId, who)).data.startAttempt.id).toBe(attempt.id);
    await attempts(scope).updateOne({ _id: attempt.id }, { $set: { status: 'HANDED_IN' } });
    expect(codeOf(await start(subgraph, examId, who))).toBe('NOT_FOUND');
  });

  it('refuses before the window, after it, and after the last attempt', async () => {
    const who = learner();
    const early = await openExam(subgraph, { opensAt: inMinutes(10), closesAt: inMinutes(60) });
    await seat(subgraph, early.courseId, who);
    const tooEarly = await start(subgraph, early.examId, who);
    expect(codeOf(tooEarly)).toBe('CONFLICT');
    expect(tooEarly.errors?.[0]?.message).toBe('This exam has not begun.');

    const { examId, attempt, who: done } = await started(subgraph);
    const scope = subgraph.scope(done.tenantId);
    await attempts(scope).updateOne({ _id: attempt.id }, { $set: { status: 'HANDED_IN' } });
    expect((await start(subgraph, examId, done)).errors?.[0]?.message).toBe('There is no attempt left.');
  });

  it('goes on with the next attempt where several are allowed', async () => {
    const { examId, attempt, who } = await started(subgraph, { attemptLimit: 2 });
    const scope = subgraph.scope(who.tenantId);
    await attempts(scope).updateOne({ _id: attempt.id }, { $set: { status: 'HANDED_IN' } });
    const second = await start(subgraph, examId, who);
    expect(second.data.startAttempt).toMatchObject({ number: 2, answers: [] });
  });

  it('begins none but the attempt that is meant, however late it is asked again', async () => {
    const { examId, attempt, who } = await started(subgraph, { attemptLimit: 3 });
    const scope = subgraph.scope(who.tenantId);
    const begin = async (number: number) => (await start(subgraph, examId, who, undefined, number)).data.startAttempt;
    expect(await begin(1)).toMatchObject({ id: attempt.id, status: 'OPEN' });
    await attempts(scope).updateOne({ _id: attempt.id }, { $set: { status: 'HANDED_IN' } });
    expect(await begin(1)).toMatchObject({ id: attempt.id, status: 'HANDED_IN', sections: [] });
    expect(await attempts(scope).count({ examId })).toBe(1);
    const second = await begin(2);
    expect(second.number).toBe(2);
    expect((await begin(1)).id).toBe(second.id);
    expect((await start(subgraph, examId, who, undefined, 0)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('needs the learner in person: the support that looks as they do may not sit their exam', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const who = learner();
    await seat(subgraph, courseId, who);
    expect(codeOf(await start(subgraph, examId, { ...who, actor: 'support' }))).toBe('FORBIDDEN');
  });

  it('ends when its exam does, though another process had just changed that', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const [first, second] = [learner(), learner()];
    for (const who of [first, second]) await seat(subgraph, courseId, who);
    await start(subgraph, examId, first);
    const closesAt = inMinutes(10);
    // As the other process does, of which this one hears when what it knows of the exam is 2 s old.
    await exams(subgraph.scope(first.tenantId)).updateOne(
      { _id: examId },
      { $set: { closesAt }, $inc: { revision: 1 } },
    );
    expect((await start(subgraph, examId, second)).data.startAttempt.deadline).toBe(closesAt.toISOString());
  });

  it('takes three reads of the store more for a hundred learners’ exam than none', async () => {
    const { examId, courseId } = await openExam(subgraph);
    const many = Array.from({ length: 20 }, () => learner());
    for (const who of many) await seat(subgraph, courseId, who);
    await start(subgraph, examId, many[0] as ReturnType<typeof learner>);
    const commands = await subgraph.countCommands(() =>
      Promise.all(many.slice(1).map((who) => start(subgraph, examId, who))),
    );
    // Of each: seat, latest attempt, accommodations and what was saved; the exam and its questions are known, and whether it is as it was is asked for all.
    expect(commands.length).toBeLessThanOrEqual(19 * 5 + 3);
  });
});

describe('attempt', () => {
  it('is the learner’s own: to others it does not exist, and staff see no paper', async () => {
    const { attempt, who } = await started(subgraph);
    expect((await attemptOf(subgraph, attempt.id, who)).sections).toHaveLength(1);
    const query = 'query ($id: ID!) { attempt(id: $id) { id } }';
    for (const other of [learner(), learner('tenant-b'), staff('tenant-b')])
      expect((await subgraph.ask(query, { id: attempt.id }, other)).errors?.[0]).toMatchObject({
        message: 'There is no such attempt.',
        extensions: { code: 'NOT_FOUND' },
      });
    const seen = await attemptOf(subgraph, attempt.id, staff());
    expect(seen).toMatchObject({ sections: [], answers: [], ticket: null });
  });
});

describe('the ticket', () => {
  const secret = 'a secret that only the tests know, 32+';
  const tickets = openTickets(secret);

  it('tells of the attempt what its row says', async () => {
    const { attempt, who, examId, courseId } = await started(subgraph);
    expect(tickets.read(attempt.ticket ?? '')).toEqual({
      tenantId: who.tenantId,
      attemptId: attempt.id,
      examId,
      courseId,
      learnerId: who.id,
      number: 1,
      deadline: new Date(attempt.deadline ?? ''),
      graceUntil: new Date(attempt.graceUntil ?? ''),
    });
  });

  it('is read by who has the secret, and not when a letter of it was changed', () => {
    const facts = { tenantId: 't', attemptId: 'a', examId: 'e', courseId: 'c', learnerId: 'l', number: 1 };
    const text = tickets.sign({ ...facts, deadline: null, graceUntil: null });
    expect(tickets.read(text)).toEqual({ ...facts, deadline: null, graceUntil: null });
    const [payload = '', mac = ''] = text.split('.');
    const other = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('"l"', '"x"')).toString('base64url');
    for (const forged of [`${other}.${mac}`, `${payload}.`, payload, '', '.', `${text}x`, `${payload}.${mac}.${mac}`])
      expect([forged, tickets.read(forged)]).toEqual([forged, null]);
    expect(openTickets(`${secret} another`).read(text)).toBeNull();
  });
});
