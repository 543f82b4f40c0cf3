import type { TestSubgraph } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { makeExam, makeItem, makeResult, single } from '../../test/graded';
import { choiceIn, learner, sit } from '../../test/sittings';
import type { ItemContent } from '../item/item.content';
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

const ITEMS = `query ($id: ID!) { result(id: $id) { items { points comment feedback { text } solution { choices }
  question { kind choices { id } } } } }`;
interface Items {
  result: { items: { question: { choices: { id: string }[] } }[] };
}

/** What a learner who chose `choice` reads in an exam that shows this much. */
async function readBy(choice: string, show: Show) {
  const who = learner();
  const exam = await makeExam(subgraph, { release: { when: 'AT_ONCE', at: null, show } });
  const itemId = await makeItem(subgraph, question);
  const { attempt } = await sit(subgraph, exam, [itemId], {}, who);
  const answers = [{ itemId, response: { choices: [choice] } }];
  const own = { attemptId: attempt._id, learnerId: who.id, releasedAt: new Date() };
  const { _id: id } = await makeResult(subgraph, exam, answers, own);
  const { items } = (await subgraph.get<Items>(ITEMS, { id }, who)).result;
  return { items, idOf: (choice: string) => choiceIn(attempt, itemId, choice) };
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
});
