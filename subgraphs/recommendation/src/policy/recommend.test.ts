import { newId } from '@lyceum/kernel/ids';
import { startTestSubgraph, type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { deliver, publishCourse, release, schedulePractice, takeSeat } from '../../test/fixtures';
import { recommendation } from '../schema';
import { exposures } from './exposure.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(recommendation);
});
afterAll(() => subgraph?.stop());

const QUERY = `{ myRecommendations(first: 5) { answers items {
  id kind title p skill examId course { id } lesson { id } reasons { code key text values { name value } }
} } }`;
interface Item {
  id: string;
  kind: string;
  p: number | null;
  skill: string | null;
  reasons: { code: string; text: string }[];
}
type Answer = { myRecommendations: { answers: number; items: Item[] } };

const person = (tenantId: string) => testPerson({ tenantId, permissions: ['seat:self'] });
const answers = (right: number, wrong: number, skill: string): [number, string, string[]][] =>
  Array.from({ length: right + wrong }, (_, n) => [n < right ? 1 : 0, `${skill} ${n}`, [skill]]);

describe('myRecommendations', () => {
  it('has nothing to say to somebody of whom nothing is known', async () => {
    const { myRecommendations } = await subgraph.get<Answer>(QUERY, {}, person(newId()));
    expect(myRecommendations).toEqual({ answers: 0, items: [] });
  });

  it('follows a result: practice and the next lesson of one’s own courses, other courses of the same skill, never one’s own', async () => {
    const tenantId = newId();
    const me = person(tenantId);
    const seat = { learnerId: me.id };
    const { courseId, lessonIds } = await publishCourse(subgraph, tenantId);
    const other = await publishCourse(subgraph, tenantId, { title: 'More light' });
    const foreign = await publishCourse(subgraph, tenantId, { title: 'Cooking' });
    const examId = await schedulePractice(subgraph, tenantId, { courseId });
    const closed = await schedulePractice(subgraph, tenantId, { courseId: other.courseId });
    await takeSeat(subgraph, tenantId, { ...seat, courseId });
    await deliver(subgraph, tenantId, 'enrollment.lesson.completed.v1', { ...seat, courseId, lessonId: lessonIds[0] });
    // Others have shown what the other course and the practice are about.
    await release(subgraph, tenantId, {
      learnerId: newId(),
      courseId: other.courseId,
      answers: answers(1, 1, 'light'),
    });
    await release(subgraph, tenantId, {
      ...{ learnerId: newId(), courseId, examId, purpose: 'PRACTICE' },
      answers: answers(1, 1, 'light'),
    });
    await release(subgraph, tenantId, { learnerId: me.id, courseId, answers: answers(8, 4, 'light') });

    const { myRecommendations } = await subgraph.get<Answer>(QUERY, {}, me);
    const ids = myRecommendations.items.map(({ id }) => id);
    expect(myRecommendations.answers).toBe(12);
    expect(new Set(ids)).toEqual(new Set([examId, lessonIds[1], other.courseId]));
    expect(ids).not.toContain(closed);
    expect(ids).not.toContain(foreign.courseId);
    for (const { p, reasons } of myRecommendations.items) {
      expect(p).toBeGreaterThan(0.3);
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.every(({ text }) => !text.includes('{'))).toBe(true);
    }
  });

  it('notes once what it has shown, with how likely that was', async () => {
    const tenantId = newId();
    const me = person(tenantId);
    const { courseId } = await publishCourse(subgraph, tenantId);
    await takeSeat(subgraph, tenantId, { learnerId: me.id, courseId });
    for (let n = 0; n < 3; n++) await subgraph.get<Answer>(QUERY, {}, me);
    const rows = await exposures(subgraph.scope(tenantId)).find({ learnerId: me.id });
    expect(rows).toMatchObject([{ version: 'elo', slots: [{ kind: 'LESSON', propensity: 1 }] }]);
  });

  it('asks as many queries for thirty courses as for two', async () => {
    const tenantId = newId();
    const me = person(tenantId);
    const more = async (count: number) => {
      for (let n = 0; n < count; n++) {
        const { courseId } = await publishCourse(subgraph, tenantId);
        await takeSeat(subgraph, tenantId, { learnerId: me.id, courseId });
      }
      return subgraph.countCommands(() => subgraph.get<Answer>(QUERY, {}, me));
    };
    const two = await more(2);
    expect(await more(28)).toEqual(two);
    expect(two.length).toBeLessThanOrEqual(3);
  });

  it('says what is wrong with a number of slots that it cannot fill', async () => {
    const { errors } = await subgraph.ask('{ myRecommendations(first: 21) { answers } }', {}, person(newId()));
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
