import { learnOfGrants } from '@lyceum/kernel/grants';
import { newId } from '@lyceum/kernel/ids';
import { startTestSubgraph, type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { publishCourse, release, takeSeat } from '../../test/fixtures';
import { privacy } from '../privacy';
import { recommendation } from '../schema';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(recommendation);
});
afterAll(() => subgraph?.stop());

const MINE = '{ mySkills(first: 10) { skill answers p certainty trend parts { difficulty level skill form } } }';
const MODEL = 'query ($id: ID!) { learnerModel(personId: $id) { personId answers version skills { skill p } } }';
type Model = { learnerModel: { answers: number; skills: { skill: string }[] } };
interface Skill {
  skill: string;
  p: number | null;
  certainty: string;
  parts: Record<string, number> | null;
}

const times = (count: number, y: number, skill: string): [number, string, string[]][] =>
  Array.from({ length: count }, (_, n) => [y, `${skill} ${n}`, [skill]]);

/** A learner with a seat and answers in each of two courses. */
async function learnerOfTwo() {
  const [tenantId, learnerId] = [newId(), newId()];
  const [light, sound] = [await publishCourse(subgraph, tenantId), await publishCourse(subgraph, tenantId)];
  for (const [{ courseId }, skill] of [
    [light, 'light'],
    [sound, 'sound'],
  ] as const) {
    await takeSeat(subgraph, tenantId, { courseId, learnerId });
    await release(subgraph, tenantId, { learnerId, courseId, answers: times(6, 1, skill) });
  }
  return { tenantId, learnerId, light: light.courseId, sound: sound.courseId };
}

describe('mySkills', () => {
  it('has the weakest first, those of which too little is known last, and claims nothing of them', async () => {
    const me = testPerson({ tenantId: newId(), permissions: ['seat:self'] });
    const answers = [...times(8, 1, 'strong'), ...times(8, 0, 'weak'), ...times(4, 0, 'hardly met')];
    await release(subgraph, me.tenantId, { learnerId: me.id, answers });
    const { mySkills } = await subgraph.get<{ mySkills: Skill[] }>(MINE, {}, me);
    expect(mySkills.map(({ skill }) => skill)).toEqual(['weak', 'strong', 'hardly met']);
    expect(mySkills[2]).toMatchObject({ p: null, certainty: 'LOW', parts: null });
    const [weak] = mySkills;
    const { difficulty = 0, level = 0, skill = 0, form = 0 } = weak?.parts ?? {};
    expect(1 / (1 + Math.exp(-(difficulty + level + skill + form)))).toBeCloseTo(weak?.p as number, 9);
  });
});

describe('a seat that was given to an id of another tenant', () => {
  it('is in the way of nobody there', async () => {
    const { tenantId, learnerId, light } = await learnerOfTwo();
    const other = newId();
    await takeSeat(subgraph, other, { courseId: newId(), learnerId });
    await release(subgraph, other, { learnerId, answers: times(2, 1, 'heat') });
    await takeSeat(subgraph, tenantId, { courseId: light, learnerId });
    const reader = (of: string) => testPerson({ tenantId: of, permissions: ['learner:read'] });
    const answersIn = async (of: string) =>
      (await subgraph.get<Model>(MODEL, { id: learnerId }, reader(of))).learnerModel.answers;
    expect([await answersIn(tenantId), await answersIn(other)]).toEqual([12, 2]);
  });
});

describe('what a learner takes along', () => {
  it('has what is believed and was predicted of them, and not which of their answers were right', async () => {
    const { tenantId, learnerId } = await learnerOfTwo();
    const scope = { ...subgraph.scope(tenantId), log: undefined as never };
    const taken: Record<string, object[]> = {};
    for await (const { name, rows } of privacy.exportPerson(scope, learnerId))
      taken[name] = [...(taken[name] ?? []), ...rows];
    expect(taken).toMatchObject({
      learners: [{ answers: 12, skills: [{ answers: 6 }, { answers: 6 }] }],
      answered: [{ answers: times(6, 1, 'light').map(([, itemId, skills]) => ({ itemId, skills })) }, {}],
      predictions: [{ items: [{ p: expect.any(Number) }, {}, {}, {}, {}, {}] }, {}],
    });
    expect(JSON.stringify([taken.answered, taken.predictions])).not.toContain('"y"');
  });
});

describe('learnerModel', () => {
  it('shows a teacher the skills of the courses on which they may look, and nothing of others', async () => {
    const { tenantId, learnerId, light } = await learnerOfTwo();
    const teacher = testPerson({ tenantId, permissions: ['learner:read@course'] });
    const grants = [{ permissions: ['learner:read'], on: [`course:${light}`] }];
    await learnOfGrants(subgraph.scope(tenantId), { personId: teacher.id, grants, revision: 1 });
    const { learnerModel } = await subgraph.get<Model>(MODEL, { id: learnerId }, teacher);
    expect(learnerModel.skills.map(({ skill }) => skill)).toEqual(['light']);
  });

  it('shows all of it to who may in the whole tenant', async () => {
    const { tenantId, learnerId } = await learnerOfTwo();
    const all = testPerson({ tenantId, permissions: ['learner:read'] });
    const { learnerModel } = await subgraph.get<Model>(MODEL, { id: learnerId }, all);
    expect(learnerModel.answers).toBe(12);
    expect(learnerModel.skills.map(({ skill }) => skill).sort()).toEqual(['light', 'sound']);
  });

  it('has nobody for a teacher of another course, just as for an id that is nobody’s or another tenant’s', async () => {
    const { tenantId, learnerId } = await learnerOfTwo();
    const elsewhere = testPerson({ tenantId, permissions: ['learner:read@course'] });
    const grants = [{ permissions: ['learner:read'], on: [`course:${newId()}`] }];
    await learnOfGrants(subgraph.scope(tenantId), { personId: elsewhere.id, grants, revision: 1 });
    const stranger = testPerson({ tenantId: newId(), permissions: ['learner:read'] });
    const refused = [
      await subgraph.ask(MODEL, { id: learnerId }, elsewhere),
      await subgraph.ask(MODEL, { id: newId() }, elsewhere),
      await subgraph.ask(MODEL, { id: learnerId }, stranger),
    ];
    const errors = refused.map(({ errors }) => [errors?.[0]?.message, errors?.[0]?.extensions.code]);
    expect(new Set(errors.map((error) => JSON.stringify(error))).size).toBe(1);
    expect(errors[0]?.[1]).toBe('NOT_FOUND');
  });
});
