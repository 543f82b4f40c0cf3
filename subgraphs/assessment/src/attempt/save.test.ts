import type { TestSubgraph } from '@lyceum/kernel/testing';
import { eventually } from '../../test/eventually';
import { attemptOf, learner, save, started } from '../../test/exams';
import { startAssessment } from '../../test/fixtures';
import { submissions } from '../submission/submission.model';
import { attempts, savedAnswers } from './attempt.model';
import { handInSaved } from './overdue.job';
import { saveAnswers } from './save.service';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const choice = (itemId: string | undefined, seq: number, id: string) => ({ itemId, seq, response: { choices: [id] } });

describe('saveAnswers', () => {
  it('keeps of each question the answer with the highest sequence, in whatever order they come', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const [first, second] = itemIds;
    await save(subgraph, attempt.id, who, choice(first, 3, 'c'), choice(second, 1, 'a'));
    const late = await save(subgraph, attempt.id, who, choice(first, 2, 'b'));
    expect(late.data.saveAnswers.stored).toEqual([{ itemId: first, seq: 3 }]);
    await save(subgraph, attempt.id, who, choice(first, 3, 'a'));
    const { answers } = await attemptOf(subgraph, attempt.id, who);
    expect(answers).toEqual([
      { itemId: first, seq: 3, response: { choices: ['c'], text: null } },
      { itemId: second, seq: 1, response: { choices: ['a'], text: null } },
    ]);
  });

  it('loses none of what two devices save at once', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const saves = Array.from({ length: 12 }, (_, n) => save(subgraph, attempt.id, who, choice(itemIds[n % 2], n, 'a')));
    const answers = await Promise.all(saves);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const kept = (await attemptOf(subgraph, attempt.id, who)).answers;
    expect(kept.map(({ itemId, seq }) => [itemId, seq]).sort()).toEqual(
      [
        [itemIds[0], 10],
        [itemIds[1], 11],
      ].sort(),
    );
  });

  it.each([
    ['rising', [1, 2, 3, 4, 5, 6]],
    ['falling', [6, 5, 4, 3, 2, 1]],
  ])('keeps the newest of an answer that six requests change in the same moment, %s', async (_, seqs) => {
    const { attempt, who, itemIds } = await started(subgraph);
    const [itemId = ''] = itemIds;
    await save(subgraph, attempt.id, who, choice(itemId, 0, 'a'));
    const scope = { ...subgraph.scope(who.tenantId), principal: who };
    const saves = seqs.map((seq) =>
      saveAnswers(scope, { attemptId: attempt.id, answers: [{ ...choice(itemId, seq, 'b'), itemId }] }),
    );
    for (const { stored } of await Promise.all(saves)) expect(stored).toMatchObject([{ itemId }]);
    expect((await attemptOf(subgraph, attempt.id, who)).answers).toMatchObject([{ seq: 6 }]);
  });

  it('counts what is answered for the board, and no more when an answer is taken back', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const row = () => attempts(subgraph.scope(who.tenantId)).findOne({ _id: attempt.id });
    await save(subgraph, attempt.id, who, choice(itemIds[0], 1, 'a'), choice(itemIds[1], 1, 'a'));
    expect(Object.values((await row())?.answered ?? {})).toEqual([2]);
    await save(subgraph, attempt.id, who, { itemId: itemIds[0], seq: 2, response: { choices: [] } });
    expect(Object.values((await row())?.answered ?? {})).toEqual([1]);
  });

  it('refuses items of another paper, prototypes and negative sequences, and keeps nothing of the request', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const hostile = [
      choice('no-such-item', 1, 'a'),
      choice('__proto__', 1, 'a'),
      choice('a.b', 1, 'a'),
      choice(itemIds[1], -1, 'a'),
    ];
    for (const answer of hostile) {
      const { errors } = await save(subgraph, attempt.id, who, choice(itemIds[0], 1, 'a'), answer);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await attemptOf(subgraph, attempt.id, who)).answers).toEqual([]);
  });

  it('takes the clock of a device for a sequence, and says of a bad one where it is', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const clock = 1_795_295_164_222;
    const { data } = await save(subgraph, attempt.id, who, choice(itemIds[0], clock, 'a'), choice(itemIds[1], 1, 'a'));
    expect(data.saveAnswers.stored).toEqual([
      { itemId: itemIds[0], seq: clock },
      { itemId: itemIds[1], seq: 1 },
    ]);
    const bad = await save(subgraph, attempt.id, who, choice(itemIds[0], 1, 'a'), choice(itemIds[1], 0.5, 'a'));
    const fields = { 'answers.1.seq': ['seq must be an integer number'] };
    expect(bad.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields } });
  });

  it('takes no more in all than can be handed in', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const long = (seq: number) => ({ itemId: itemIds[0], seq, response: { text: 'x'.repeat(200_001) } });
    expect((await save(subgraph, attempt.id, who, long(1))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const wide = (seq: number) => ({
      itemId: itemIds[0],
      seq,
      response: { gaps: Array.from({ length: 100 }, (_, n) => ({ gap: `g${n}`, value: 'y'.repeat(9_000) })) },
    });
    expect((await save(subgraph, attempt.id, who, wide(1))).errors).toBeUndefined();
    const more = { ...wide(1), itemId: itemIds[1] };
    expect((await save(subgraph, attempt.id, who, more)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await save(subgraph, attempt.id, who, wide(2))).errors).toBeUndefined();
  });

  it('is for the learner alone', async () => {
    const { attempt, itemIds } = await started(subgraph);
    for (const other of [learner(), learner('tenant-b')]) {
      const { errors } = await save(subgraph, attempt.id, other, choice(itemIds[0], 1, 'a'));
      expect(errors?.[0]).toMatchObject({ message: 'There is no such attempt.', extensions: { code: 'NOT_FOUND' } });
    }
  });

  it('is refused after the grace, and says that one can hand in still', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const graceUntil = new Date(Date.now() - 1_000);
    // Not open to the job, so that the refusal is the clock's.
    await attempts(subgraph.scope(who.tenantId)).updateOne(
      { _id: attempt.id },
      { $set: { graceUntil, closedAt: null } },
    );
    const { errors } = await save(subgraph, attempt.id, who, choice(itemIds[0], 1, 'a'));
    expect(errors?.[0]).toMatchObject({
      message: 'The time of this attempt is over: hand it in.',
      extensions: { code: 'CONFLICT' },
    });
  });
});

describe('what is overdue', () => {
  const submitted = (tenantId: string, attemptId: string) =>
    submissions(subgraph.scope(tenantId)).findOne({ key: attemptId });

  it('is handed in by the server with what was saved, and once', async () => {
    const { attempt, who, itemIds, examId } = await started(subgraph);
    await save(subgraph, attempt.id, who, choice(itemIds[0], 1, 'b'));
    const scope = subgraph.scope(who.tenantId);
    await attempts(scope).updateOne({ _id: attempt.id }, { $set: { graceUntil: new Date(Date.now() - 1_000) } });
    const submission = await eventually(() => submitted(who.tenantId, attempt.id));
    expect(submission.data).toMatchObject({
      learnerId: who.id,
      examId,
      flags: ['AUTOMATIC'],
      answers: [{ itemId: itemIds[0], response: { choices: ['b'] } }],
    });
    const row = await eventually(async () => {
      const row = await attempts(scope).findOne({ _id: attempt.id });
      return row?.closedAt && row;
    });
    await handInSaved(scope, row, new Date());
    expect(await submissions(scope).count({ 'data.attemptId': attempt.id })).toBe(1);
    expect((await attemptOf(subgraph, attempt.id, who)).status).toBe('HANDED_IN');
  });

  it('takes no answer between the last look at what was saved and the hand-in', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const scope = subgraph.scope(who.tenantId);
    const row = await attempts(scope).findOne({ _id: attempt.id });
    if (!row) throw new Error('no attempt');
    const saves = Array.from({ length: 10 }, (_, n) => save(subgraph, attempt.id, who, choice(itemIds[0], n + 1, 'a')));
    const [answers] = await Promise.all([Promise.all(saves), handInSaved(scope, row, new Date())]);
    const answered = answers.flatMap(({ data }) => data?.saveAnswers?.stored.map(({ seq }) => seq) ?? []);
    const kept = await savedAnswers(scope).findOne({ _id: attempt.id });
    const last = kept?.answers[itemIds[0] as string]?.seq ?? 0;
    expect(last).toBe(Math.max(0, ...answered));
    const submission = await submitted(who.tenantId, attempt.id);
    expect(submission?.data.answers).toHaveLength(last > 0 ? 1 : 0);
  });

  it('takes none from the moment that its answers are closed, though its row does not know yet', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const scope = subgraph.scope(who.tenantId);
    await save(subgraph, attempt.id, who, choice(itemIds[0], 1, 'a'));
    await savedAnswers(scope).updateOne({ _id: attempt.id }, { $set: { closed: true } });
    const { errors } = await save(subgraph, attempt.id, who, choice(itemIds[0], 2, 'b'));
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await attemptOf(subgraph, attempt.id, who)).answers).toMatchObject([{ seq: 1 }]);
  });

  it('stays closed when the clock is set back', async () => {
    const { attempt, who, itemIds } = await started(subgraph);
    const scope = subgraph.scope(who.tenantId);
    const row = await attempts(scope).findOne({ _id: attempt.id });
    if (!row) throw new Error('no attempt');
    await handInSaved(scope, row, new Date());
    // Its deadline is half an hour away, as after a clock that ran ahead was set right.
    const { errors } = await save(subgraph, attempt.id, who, choice(itemIds[0], 9, 'a'));
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});
