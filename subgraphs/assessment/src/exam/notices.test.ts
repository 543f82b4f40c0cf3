import { newId } from '@lyceum/kernel/ids';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { author, draft, inMinutes, readyItem, schedule } from '../../test/exams';
import { startAssessment } from '../../test/fixtures';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment();
});
afterAll(() => subgraph?.stop());

interface Notice {
  path: string;
  message: string;
  because: { reason: string; practice: string; number?: number; count?: number };
}

async function noticesOf(id: string): Promise<Notice[]> {
  const query = 'query ($id: ID!) { exam(id: $id) { plan { notices { path message because } } } }';
  return (await subgraph.get<{ exam: { plan: { notices: Notice[] } } }>(query, { id }, author())).exam.plan.notices;
}

const asking = (...itemIds: string[]) => [{ title: 'One', items: itemIds.map((itemId) => ({ itemId })) }];
const practising = async (itemIds: string[], { title = 'Warm-up', isScheduled = true } = {}) => {
  const { exam } = await draft(subgraph, { purpose: 'PRACTICE', title, sections: asking(...itemIds) });
  return isScheduled ? schedule(subgraph, exam) : exam;
};

describe('what an author should know of an exam', () => {
  it('names the questions that practice asks as well, before it is scheduled and after', async () => {
    const [own, shared] = [await readyItem(subgraph), await readyItem(subgraph)];
    await practising([shared]);
    const { exam } = await draft(subgraph, { closesAt: inMinutes(60), sections: asking(own, shared) });
    const told = [
      {
        path: 'sections.0.items.1',
        message: 'Question 2 of “One” is also in the practice “Warm-up”, which tells its answer.',
        because: { reason: 'QUESTION_IN_PRACTICE', number: 2, section: 'One', practice: 'Warm-up' },
      },
    ];
    expect(await noticesOf(exam.id)).toEqual(told);
    expect(exam.plan.problems).toEqual([]);
    await schedule(subgraph, exam);
    expect(await noticesOf(exam.id)).toEqual(told);
  });

  it('counts those that a draw may take, of what practice asks or draws from', async () => {
    const [tag, other] = [newId(), newId()];
    const pool = [];
    for (let n = 0; n < 3; n++) pool.push(await readyItem(subgraph, { tags: n < 2 ? [tag, other] : [tag] }));
    const drawing = (tags: string[], count: number) => [{ title: 'Drawn', draws: [{ tags, count }] }];
    const practice = await draft(subgraph, { purpose: 'PRACTICE', title: 'Drill', sections: drawing([other], 1) });
    await schedule(subgraph, practice.exam);
    const { exam } = await draft(subgraph, { closesAt: inMinutes(60), sections: drawing([tag], 2) });
    expect(await noticesOf(exam.id)).toEqual([
      {
        path: 'sections.0.draws.0',
        message: 'Of what “Drawn” draws from, 2 are also in practice, such as “Drill”, which tells their answers.',
        because: { reason: 'DRAW_IN_PRACTICE', section: 'Drawn', count: 2, practice: 'Drill' },
      },
    ]);
  });

  it('is nothing for practice that nobody can take yet, for practice itself, and for other exams', async () => {
    const shared = await readyItem(subgraph);
    await practising([shared], { isScheduled: false });
    const { exam } = await draft(subgraph, { closesAt: inMinutes(60), sections: asking(shared) });
    await draft(subgraph, { closesAt: inMinutes(60), sections: asking(shared) });
    expect(await noticesOf(exam.id)).toEqual([]);
    const practice = await practising([shared]);
    await practising([shared], { title: 'Once more' });
    expect(await noticesOf(practice.id)).toEqual([]);
    expect(await noticesOf(exam.id)).toHaveLength(1);
  });
});
