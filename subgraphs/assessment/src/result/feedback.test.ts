import type { TestSubgraph } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { makeExam, makeItem, makeResult, single, staff, TENANT } from '../../test/graded';
import { choiceIn, learner, sit } from '../../test/sittings';
import { attempts } from '../attempt/attempt.model';
import { type ExamRow, exams } from '../exam/exam.model';
import type { ItemContent } from '../item/item.content';
import { exportResults } from './personal.service';
import type { Show } from './result.type';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

const text = (words: string) => ({ format: 'MARKDOWN' as const, text: words });
const question: ItemContent = {
  ...(single('b') as Extract<ItemContent, { kind: 'SINGLE' }>),
  choices: ['a', 'b', 'c'].map((id) => ({ id, text: text(id), feedback: text(`On ${id}.`) })),
  feedback: { correct: text('Right.'), wrong: text('Wrong.') },
};

const ITEMS = `query ($id: ID!) { result(id: $id) { score items { points comment feedback { text } solution { choices }
  question { kind choices { id } } } } }`;
interface Items {
  result: { score: number | null; items: { question: { choices: { id: string }[] } }[] };
}

/** What a learner who chose `choice` reads in an exam that shows this much. */
async function readBy(choice: string, show: Show, fields: Partial<ExamRow> = {}) {
  const who = learner();
  const exam = await makeExam(subgraph, { release: { when: 'AT_ONCE', at: null, show }, ...fields });
  const itemId = await makeItem(subgraph, question);
  const { attempt } = await sit(subgraph, exam, [itemId], { status: 'HANDED_IN' }, who);
  const answers = [{ itemId, response: { choices: [choice] } }];
  const own = { attemptId: attempt._id, learnerId: who.id, releasedAt: new Date() };
  const { _id: id } = await makeResult(subgraph, exam, answers, own);
  const again = async () => (await subgraph.get<Items>(ITEMS, { id }, who)).result;
  const { items, score } = await again();
  return { items, score, idOf: (choice: string) => choiceIn(attempt, itemId, choice), again, exam, itemId, who };
}

describe('what a learner reads of an answer once it is released', () => {
  it('is what the author says to what was chosen and to the whole, and the key, where the exam shows both', async () => {
    const all = { score: true, feedback: true, answers: true };
    const [wrong, right] = [await readBy('a', all), await readBy('b', all)];
    const key = ({ idOf }: typeof wrong) => ({ choices: [idOf('b')] });
    expect(wrong.items).toMatchObject([
      {
        points: 0,
        feedback: [{ text: 'On a.' }, { text: 'Wrong.' }],
        solution: key(wrong),
        question: { kind: 'SINGLE' },
      },
    ]);
    expect(right.items).toMatchObject([
      { points: 1, feedback: [{ text: 'On b.' }, { text: 'Right.' }], solution: key(right) },
    ]);
  });

  it('is one of the two, or nothing, where the exam keeps the other back', async () => {
    const feedback = await readBy('a', { score: true, feedback: true, answers: false });
    expect(feedback.items).toMatchObject([{ feedback: [{ text: 'On a.' }, { text: 'Wrong.' }], solution: null }]);
    const answers = await readBy('a', { score: true, feedback: false, answers: true });
    expect(answers.items).toMatchObject([{ points: null, feedback: null, solution: { choices: [answers.idOf('b')] } }]);
    expect(JSON.stringify(answers.items)).not.toMatch(/On |Wrong/);
    expect(answers.items[0]?.question.choices.map(({ id }) => id)).toEqual(['a', 'b', 'c'].map(answers.idOf));
    expect((await readBy('a', { score: true, feedback: false, answers: false })).items).toEqual([]);
  });

  it('is the score alone while others sit the exam, however early it was released; practice teaches at once', async () => {
    const all = { score: true, feedback: true, answers: true };
    const open = { closesAt: new Date(Date.now() + 3_600_000) };
    const { exam, itemId, who, ...early } = await readBy('b', all, open);
    const scope = subgraph.scope(TENANT);
    const exported = async () => {
      for await (const { rows } of exportResults(scope, who.id)) return JSON.stringify(rows);
      return '';
    };
    expect(early).toMatchObject({ score: 1, items: [] });
    expect(await exported()).not.toContain('"points"');
    const { attempt } = await sit(subgraph, exam, [itemId]);
    await exams(scope).updateOne({ _id: exam._id }, { $set: { closesAt: new Date(Date.now() - 1_000) } });
    expect(await early.again()).toEqual({ score: 1, items: [] });
    await attempts(scope).updateOne({ _id: attempt._id }, { $set: { status: 'HANDED_IN' } });
    expect((await early.again()).items).toMatchObject([{ points: 1, solution: { choices: [early.idOf('b')] } }]);
    expect(await exported()).toContain('"points"');
    const practice = await readBy('a', all, { ...open, purpose: 'PRACTICE' });
    expect(practice.items).toMatchObject([{ points: 0, solution: { choices: [practice.idOf('b')] } }]);
  });

  it('is the score alone again once somebody is let in after the release, until they have handed in', async () => {
    const all = { score: true, feedback: true, answers: true };
    const { exam, itemId, items, again, idOf } = await readBy('b', all, { releasedAt: new Date() });
    const key = [{ points: 1, solution: { choices: [idOf('b')] } }];
    expect(items).toMatchObject(key);
    const ill = learner();
    const input = {
      learnerId: ill.id,
      examId: exam._id,
      unlockedUntil: new Date(Date.now() + 3_600_000),
      reason: 'Ill.',
    };
    const grant = 'mutation ($input: GrantAccommodationInput!) { grantAccommodation(input: $input) { id } }';
    await subgraph.get(grant, { input }, staff());
    expect(await again()).toEqual({ score: 1, items: [] });
    const { attempt } = await sit(subgraph, exam, [itemId], {}, ill);
    expect((await again()).items).toEqual([]);
    await attempts(subgraph.scope(TENANT)).updateOne({ _id: attempt._id }, { $set: { status: 'HANDED_IN' } });
    expect((await again()).items).toMatchObject(key);
  });
});
