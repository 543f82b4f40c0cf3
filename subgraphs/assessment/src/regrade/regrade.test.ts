import { outbox, processedEvents } from '@lyceum/kernel/events/collections';
import { newId } from '@lyceum/kernel/ids';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { eventually } from '../../test/eventually';
import { startAssessment } from '../../test/fixtures';
import { essay, makeExam, makeItem, makeResult, marker, single, staff, TENANT } from '../../test/graded';
import { examTasks } from '../exam-task/exam-task.model';
import { deskConsumer } from '../marking/desk.consumer';
import { markings } from '../marking/marking.model';
import { resultGraded, resultSubject } from '../result/result.events';
import { type ItemResult, results } from '../result/result.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const scope = () => subgraph.scope(TENANT);
const stored = async (id: string) => (await results(scope()).findOne({ _id: id })) ?? undefined;
const regrade = (input: object, who = staff()) =>
  subgraph.ask<{ startRegrade: { id: string } }>(
    'mutation ($input: StartRegradeInput!) { startRegrade(input: $input) { id } }',
    { input: { key: newId(), why: 'The key was wrong.', ...input } },
    who,
  );
const ended = (id: string) =>
  eventually(async () => await examTasks(scope()).findOne({ _id: id, status: { $in: ['DONE', 'FAILED'] } }));
const regraded = async (input: object) => {
  const { data, errors } = await regrade(input);
  if (errors) throw new Error(JSON.stringify(errors));
  return ended(data.startRegrade.id);
};
interface Preview {
  results: number;
  affected: number;
  raised: number;
  lowered: number;
  newlyPassed: number;
  newlyFailed: number;
  byHand: number;
  complete: boolean;
  effects: { totalCount: number; edges: { node: object }[] };
}
const PREVIEW =
  'query ($input: RegradeInput!) { previewRegrade(input: $input) { results affected raised lowered newlyPassed newlyFailed byHand complete effects(first: 1) { totalCount edges { node { id from to scoreFrom scoreTo passedFrom passedTo released } } } } }';
const preview = (input: object, who = staff()) => subgraph.ask<{ previewRegrade: Preview }>(PREVIEW, { input }, who);

/** Version 1 says that a is right, version 2 says b. Somebody chose a, somebody b. */
async function wrongKey(fields: Parameters<typeof makeExam>[1] = {}) {
  const exam = await makeExam(subgraph, fields);
  const itemId = await makeItem(subgraph, single('a'), single('b'));
  const other = await makeItem(subgraph, single('c'));
  const handIn = (choice: string, more = {}) =>
    makeResult(
      subgraph,
      exam,
      [
        { itemId, points: 3, response: { choices: [choice] } },
        { itemId: other, points: 1, response: { choices: ['c'] } },
      ],
      more,
    );
  const [choseA, choseB] = [
    await handIn('a', { releasedAt: fields.releasedAt }),
    await handIn('b', { releasedAt: fields.releasedAt }),
  ];
  // One that the desk has yet to see would be in line before a regrade comes to it.
  for (const { attemptId } of [choseA, choseB]) await seenByDesk(attemptId);
  return { exam, itemId, choseA, choseB, handIn, examId: exam._id };
}

async function seenByDesk(attemptId: string): Promise<void> {
  const graded = await outbox(scope()).findOne({ type: resultGraded.type, subject: resultSubject(attemptId) });
  await eventually(() => processedEvents(scope()).findOne({ _id: `assessment.desk:${graded?._id}` }));
}

describe('previewRegrade', () => {
  it('says who would be affected, from what to what, and changes nothing', async () => {
    const { examId, itemId, choseA, choseB } = await wrongKey();
    const { data } = await preview({ examId, itemId, kind: 'REPLACE', toVersion: 2 });
    expect(data.previewRegrade).toMatchObject({
      results: 2,
      affected: 2,
      raised: 1,
      lowered: 1,
      newlyPassed: 1,
      newlyFailed: 1,
      byHand: 0,
      complete: true,
      effects: {
        totalCount: 2,
        edges: [{ node: { id: [choseA._id, choseB._id].sort()[0] } }],
      },
    });
    expect(await stored(choseA._id)).toEqual(expect.objectContaining({ revision: 1, score: 4 }));
  });

  it('refuses an item that nobody was given, a version that there is not, and who does not moderate', async () => {
    const { examId, itemId } = await wrongKey();
    const codes = await Promise.all([
      preview({ examId, itemId: newId(), kind: 'VOID' }),
      preview({ examId, itemId, kind: 'REPLACE', toVersion: 9 }),
      preview({ examId, itemId, kind: 'REPLACE' }),
      preview({ examId, itemId, kind: 'ACCEPT', answer: 'z' }),
      preview({ examId, itemId, kind: 'VOID' }, staff('tenant-b')),
      preview({ examId, itemId, kind: 'VOID' }, marker()),
    ]);
    expect(codes.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });
});

describe('startRegrade', () => {
  it('scores by the right key, keeps who, from what and to what, and tells those who had seen it', async () => {
    const { examId, itemId, choseA, choseB } = await wrongKey({ releasedAt: new Date() });
    const key = newId();
    const input = { examId, itemId, kind: 'REPLACE', toVersion: 2, key };
    expect(await regraded(input)).toMatchObject({ status: 'DONE', total: 2, done: 2, changed: 2 });
    const a = await stored(choseA._id);
    expect(a).toMatchObject({
      score: 1,
      percent: 25,
      passed: false,
      revision: 2,
      history: [{ itemId, from: 3, to: 0 }],
    });
    expect(a?.items[0]).toMatchObject({ version: 2, points: 0 });
    expect(await stored(choseB._id)).toMatchObject({ score: 4, passed: true, history: [{ from: 0, to: 3 }] });
    const told = await outbox(scope()).find({
      type: 'assessment.result.released.v1',
      subject: { $in: [`attempt:${choseA.attemptId}`, `attempt:${choseB.attemptId}`] },
    });
    expect(told.map(({ data }) => (data as { changed: object }).changed)).toEqual(
      expect.arrayContaining([
        { from: 4, why: 'The key was wrong.' },
        { from: 1, why: 'The key was wrong.' },
      ]),
    );
    const again = await regrade(input);
    expect((await ended(again.data.startRegrade.id)).changed).toBe(2);
    expect((await stored(choseA._id))?.revision).toBe(2);
    expect((await regrade({ ...input, toVersion: 1 })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('says nothing to those for whom it comes out the same', async () => {
    const { examId, itemId, choseA, choseB, handIn } = await wrongKey({ releasedAt: new Date() });
    const choseC = await handIn('c', { releasedAt: new Date() });
    await seenByDesk(choseC.attemptId);
    const input = { examId, itemId, kind: 'REPLACE', toVersion: 2 };
    const { data } = await preview(input);
    expect(data.previewRegrade).toMatchObject({ results: 3, affected: 2, effects: { totalCount: 2 } });
    expect(await regraded(input)).toMatchObject({ done: 3, changed: 2 });
    const row = await stored(choseC._id);
    expect(row).toMatchObject({ score: 1, history: [], items: [{ version: 2 }, {}] });
    const told = (attemptId: string) =>
      outbox(scope()).count({ type: 'assessment.result.released.v1', subject: `attempt:${attemptId}` });
    expect(await Promise.all([choseA, choseB, choseC].map(({ attemptId }) => told(attemptId)))).toEqual([1, 1, 0]);
  });

  it('holds for what is graded later, and each regrade comes over the one before', async () => {
    const { examId, itemId, handIn } = await wrongKey();
    await regraded({ examId, itemId, kind: 'REPLACE', toVersion: 2 });
    await regraded({ examId, itemId, kind: 'ACCEPT', answer: 'c' });
    const later = await handIn('c');
    const row = await eventually(async () => {
      const row = await stored(later._id);
      return row && row.revision > 1 && row;
    });
    expect(row).toMatchObject({ score: 4, revision: 2 });
  });

  it('holds for what the desk has yet to see when the next regrade comes to it', async () => {
    const { examId, itemId, choseB, exam } = await wrongKey();
    const other = (await stored(choseB._id))?.items[1]?.itemId;
    await regraded({ examId, itemId, kind: 'REPLACE', toVersion: 2 });
    // Graded by the old key, and its event still on the way.
    const late = { ...choseB, _id: newId(), attemptId: newId(), learnerId: newId(), examId: exam._id };
    await results(scope()).create(late);
    await regraded({ examId, itemId: other, kind: 'VOID' });
    expect(await stored(late._id)).toMatchObject({ score: 3, maxScore: 3, items: [{ version: 2 }, { voided: true }] });
  });

  it('holds for what people lay hands on before the desk does', async () => {
    const { examId, itemId, choseA, choseB } = await wrongKey();
    const other = (await stored(choseB._id))?.items[1]?.itemId;
    await regraded({ examId, itemId, kind: 'REPLACE', toVersion: 2 });
    const arrives = (more: object) => {
      const ids = { _id: newId(), attemptId: newId(), learnerId: newId() };
      return results(scope()).create({ ...choseB, ...ids, ...more });
    };
    const reviewed = await arrives({});
    const review = 'mutation ($input: ReviewAnswerInput!) { reviewAnswer(input: $input) { id revision } }';
    const { reviewAnswer } = await subgraph.get<{ reviewAnswer: { id: string; revision: number } }>(
      review,
      { input: { resultId: reviewed._id, itemId: other } },
      staff(),
    );
    await subgraph.get(
      'mutation ($input: ModerateInput!) { moderate(input: $input) { id } }',
      { input: { markingId: reviewAnswer.id, revision: reviewAnswer.revision, points: 0, why: 'It was copied.' } },
      staff(),
    );
    expect(await stored(reviewed._id)).toMatchObject({ score: 3, items: [{ version: 2, points: 3 }, { points: 0 }] });

    const late = await arrives({ attemptId: choseA.attemptId, standing: false, flags: ['LATE'] });
    const choose = 'mutation ($input: ChooseStandingInput!) { chooseStanding(input: $input) }';
    await subgraph.get(choose, { input: { resultId: late._id, why: 'The network failed.' } }, staff());
    expect(await stored(late._id)).toMatchObject({ standing: true, score: 4, items: [{ version: 2, points: 3 }, {}] });
  });

  it('comes before anybody at the desk can mark what was graded meanwhile', async () => {
    const { examId, itemId, choseB } = await wrongKey();
    const task = await regraded({ examId, itemId, kind: 'REPLACE', toVersion: 2 });
    const toVersion = (version: number) =>
      examTasks(scope()).updateOne({ _id: task._id }, { $set: { 'regrade.change.toVersion': version } as never });
    await toVersion(99);
    const [first, second] = choseB.items as [ItemResult, ItemResult];
    const items = [first, { ...second, kind: 'ESSAY' as const, points: null }];
    const fresh = { _id: newId(), attemptId: newId(), learnerId: newId(), status: 'AWAITING_MARKING' as const, items };
    const late = await results(scope()).create({ ...choseB, ...fresh });
    const [subscription] = deskConsumer.events;
    const desk = subscription?.handle as (scope: object, data: object) => Promise<void>;
    await expect(desk(scope(), { resultId: late._id, examId })).rejects.toThrow(
      'There is no such version of this item.',
    );
    expect(await markings(scope()).count({ resultId: late._id })).toBe(0);
    await toVersion(2);
    await desk(scope(), { resultId: late._id, examId });
    expect(await stored(late._id)).toMatchObject({ items: [{ points: 3 }, { points: null }] });
    expect(await markings(scope()).count({ resultId: late._id, state: 'WAITING' })).toBe(1);
  });

  it('takes one more answer for right without taking away from those who had the other', async () => {
    const { examId, itemId, choseA, choseB } = await wrongKey();
    expect(await regraded({ examId, itemId, kind: 'ACCEPT', answer: 'b' })).toMatchObject({ changed: 1 });
    expect((await stored(choseA._id))?.score).toBe(4);
    expect((await stored(choseB._id))?.score).toBe(4);
  });

  it('takes a void item out for everybody, out of the points that there are too', async () => {
    const { examId, itemId, choseA, choseB } = await wrongKey();
    await regraded({ examId, itemId, kind: 'VOID' });
    for (const { _id } of [choseA, choseB])
      expect(await stored(_id)).toMatchObject({ score: 1, maxScore: 1, percent: 100, passed: true });
  });

  it('leaves marks of people, unless the item is void: then nobody need mark it', async () => {
    const exam = await makeExam(subgraph);
    const itemId = await makeItem(subgraph, essay());
    const examId = exam._id;
    const marked = await makeResult(subgraph, exam, [{ itemId, points: 5, response: { text: 'x' } }]);
    const ada = marker();
    const claim = 'mutation ($input: NextAnswerInput!) { claimAnswer(input: $input) { id revision } }';
    const { id, revision } = await eventually(
      async () =>
        (
          await subgraph.get<{ claimAnswer: { id: string; revision: number } | null }>(
            claim,
            { input: { examId } },
            ada,
          )
        ).claimAnswer,
    );
    const mark = 'mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { id } }';
    await subgraph.get(mark, { input: { markingId: id, revision, points: 2 } }, ada);
    const waiting = await makeResult(subgraph, exam, [{ itemId, points: 5, response: { text: 'y' } }]);
    await eventually(
      async () => (await subgraph.get<{ claimAnswer: object | null }>(claim, { input: { examId } }, ada)).claimAnswer,
    );
    await regraded({ examId, itemId, kind: 'FULL_POINTS' });
    expect(await stored(marked._id)).toMatchObject({ score: 2 });
    await regraded({ examId, itemId, kind: 'VOID' });
    expect(await stored(marked._id)).toMatchObject({ score: 0, maxScore: 0, passed: null });
    expect(await stored(waiting._id)).toMatchObject({ status: 'GRADED' });
    expect(await subgraph.get(claim, { input: { examId } }, ada)).toEqual({ claimAnswer: null });
  });

  it('does not take points from somebody whose answers were erased', async () => {
    const { examId, itemId, choseA } = await wrongKey();
    const row = await stored(choseA._id);
    const items = row?.items.map((item) => ({ ...item, response: {} }));
    await results(scope()).updateOne({ _id: choseA._id }, { $set: { items } });
    await regraded({ examId, itemId, kind: 'REPLACE', toVersion: 2 });
    expect((await stored(choseA._id))?.score).toBe(4);
  });
});
