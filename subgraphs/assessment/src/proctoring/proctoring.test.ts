import { newId } from '@lyceum/kernel/ids';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { author, learner, type Person, seat, start, started } from '../../test/exams';
import { startAssessment } from '../../test/fixtures';
import { attempts } from '../attempt/attempt.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const event = (seq: number, kind = 'FOCUS_LOST') => ({ seq, kind, clientAt: '2001-01-01T00:00:00Z' });
const report = (attemptId: string, who: Person, ...events: object[]) =>
  subgraph.ask<{ reportProctoring: { recorded: number; full: boolean } }>(
    'mutation ($input: ReportProctoringInput!) { reportProctoring(input: $input) { recorded full } }',
    { input: { attemptId, events } },
    who,
  );
const review = (input: object, by = author()) =>
  subgraph.ask(
    'mutation ($input: ReviewProctoringInput!) { reviewProctoring(input: $input) { proctorReviews { verdict note reviewedBy } } }',
    { input },
    by,
  );
const TIMELINE =
  'query ($examId: ID!) { proctoring(examId: $examId) { edges { node { id noticedCount proctorEvents { edges { node { kind at clientAt } } } proctorReviews { verdict } } } } }';

describe('the proctoring log', () => {
  it('takes each entry once, with the server’s time beside the device’s', async () => {
    const { attempt, who, examId } = await started(subgraph);
    await report(attempt.id, who, event(1), event(2, 'PASTE'));
    const again = await report(attempt.id, who, event(2, 'PASTE'), event(3, 'FOCUS_BACK'));
    expect(again.data.reportProctoring).toEqual({ recorded: 1, full: false });
    const { proctoring } = await subgraph.get<{
      proctoring: { edges: { node: { proctorEvents: { edges: { node: { at: string } }[] } } }[] };
    }>(TIMELINE, { examId }, author());
    expect(proctoring.edges).toMatchObject([
      { node: { id: attempt.id, noticedCount: 3, proctorEvents: { edges: { length: 3 } } } },
    ]);
    const [first] = proctoring.edges[0]?.node.proctorEvents.edges ?? [];
    expect(first?.node).toMatchObject({ kind: 'FOCUS_LOST', clientAt: '2001-01-01T00:00:00.000Z' });
    expect(Date.parse(first?.node.at ?? '')).toBeGreaterThan(Date.parse('2020-01-01'));
  });

  it('shows those with the most in it first, and those with nothing when asked', async () => {
    const { attempt, who, examId, courseId } = await started(subgraph);
    const [calm, busy] = [learner(), learner()];
    const ids: string[] = [];
    for (const person of [calm, busy]) {
      await seat(subgraph, courseId, person);
      ids.push((await start(subgraph, examId, person)).data.startAttempt.id);
    }
    await report(attempt.id, who, event(1));
    await report(ids[1] ?? '', busy, event(1), event(2));
    const query =
      'query ($examId: ID!, $noticed: Boolean!) { proctoring(examId: $examId, noticed: $noticed) { edges { node { id } } } }';
    const listed = async (noticed: boolean) =>
      (
        await subgraph.get<{ proctoring: { edges: { node: { id: string } }[] } }>(query, { examId, noticed }, author())
      ).proctoring.edges.map(({ node }) => node.id);
    expect(await listed(true)).toEqual([ids[1], attempt.id]);
    expect(await listed(false)).toEqual([ids[1], attempt.id, ids[0]]);
  });

  it('is the learner’s to write and the staff’s to read', async () => {
    const { attempt, who, examId } = await started(subgraph);
    for (const other of [learner(), learner('tenant-b')])
      expect((await report(attempt.id, other, event(1))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (const other of [learner(), author('tenant-b')]) {
      const { errors } = await subgraph.ask(TIMELINE, { examId }, other);
      expect(errors?.[0]?.message).toBe('There is no such exam.');
    }
    const own = await subgraph.ask(
      'query ($id: ID!) { attempt(id: $id) { proctorReviews { note } } }',
      { id: attempt.id },
      who,
    );
    expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps nothing of an exam in which devices do not report, and tells them to stop', async () => {
    const { attempt, who, examId } = await started(subgraph, { proctored: false });
    expect((await report(attempt.id, who, event(1))).data.reportProctoring).toEqual({ recorded: 0, full: true });
    const read = await subgraph.get('query ($id: ID!) { exam(id: $id) { proctored } }', { id: examId }, who);
    expect(read).toEqual({ exam: { proctored: false } });
    expect(await attempts(subgraph.scope(who.tenantId)).findOne({ _id: attempt.id })).toMatchObject({ noticed: 0 });
  });

  it('is kept of every exam and of no practice, unless the exam says otherwise', async () => {
    const created = async (fields: object) =>
      (
        await subgraph.get<{ createExam: { proctored: boolean } }>(
          'mutation ($input: CreateExamInput!) { createExam(input: $input) { proctored } }',
          { input: { courseId: newId(), title: 'Finals', ...fields } },
          author(),
        )
      ).createExam.proctored;
    expect(await created({})).toBe(true);
    expect(await created({ purpose: 'PRACTICE' })).toBe(false);
    expect(await created({ proctored: false })).toBe(false);
    expect(await created({ purpose: 'PRACTICE', proctored: true })).toBe(true);
  });

  it('stays as learners were told, once the exam is scheduled', async () => {
    const { examId } = await started(subgraph);
    const { errors } = await subgraph.ask(
      'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { id } }',
      { input: { examId, revision: 3, proctored: false } },
      author(),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { fields: ['proctored'] } });
  });

  it('keeps every review beside those before it, the same one once', async () => {
    const { attempt, who } = await started(subgraph);
    const first = { attemptId: attempt.id, key: 'review-1', verdict: 'SUSPICIOUS', note: 'Looks away.' };
    await review(first);
    await review(first);
    const { data } = await review({ attemptId: attempt.id, key: 'review-2', verdict: 'CLEAR' });
    expect(data).toMatchObject({
      reviewProctoring: { proctorReviews: [{ verdict: 'CLEAR' }, { verdict: 'SUSPICIOUS', note: 'Looks away.' }] },
    });
    expect((await review({ ...first, key: 'review-3' }, who)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is full after 2,000 entries, and a note of a proctor still goes in', async () => {
    const { attempt, who } = await started(subgraph);
    await attempts(subgraph.scope(who.tenantId)).updateOne({ _id: attempt.id }, { $set: { noticed: 1_999 } });
    const { data } = await report(attempt.id, who, event(1), event(2));
    expect(data.reportProctoring.recorded).toBe(1);
    await attempts(subgraph.scope(who.tenantId)).updateOne({ _id: attempt.id }, { $set: { noticed: 2_000 } });
    expect((await report(attempt.id, who, event(3))).data.reportProctoring).toEqual({ recorded: 0, full: true });
    const note = { attemptId: attempt.id, key: 'note-0001', text: 'Talks to somebody.' };
    const query =
      'mutation ($input: NoteProctoringInput!) { noteProctoring(input: $input) { proctorEvents { edges { node { kind detail recordedBy } } } } }';
    const by = author();
    const noted = await subgraph.ask(query, { input: note }, by);
    expect(JSON.stringify(noted.data)).toContain(by.id);
  });
});
