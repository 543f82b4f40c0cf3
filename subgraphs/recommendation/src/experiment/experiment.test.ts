import { newId } from '@lyceum/kernel/ids';
import { startTestSubgraph, type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { publishCourse, release, takeSeat } from '../../test/fixtures';
import { exposures } from '../policy/exposure.model';
import { recommendation } from '../schema';
import { armOf } from './experiment.service';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(recommendation);
});
afterAll(() => subgraph?.stop());

const START =
  'mutation ($input: StartExperimentInput!) { startExperiment(input: $input) { id status arms { name settings } } }';
const END = 'mutation ($id: ID!) { endExperiment(experimentId: $id) { status } }';
const OUTCOME = 'query ($id: ID!) { experimentOutcome(experimentId: $id) { arm learners answers gain error } }';
const RECOMMEND = '{ myRecommendations(first: 3) { items { id } } }';
const arms = [{ name: 'as it is' }, { name: 'harder', bandFrom: 0.5, bandTo: 0.7 }];

const manager = (tenantId: string) => testPerson({ tenantId, permissions: ['model:manage'] });

describe('an experiment', () => {
  it('divides learners evenly, and each learner always alike', () => {
    const experiment = { _id: newId(), arms: arms.map(({ name }) => ({ name, weight: 1, settings: {} })) };
    const ids = Array.from({ length: 2_000 }, newId);
    const first = ids.filter((id) => armOf(experiment, id).name === 'as it is');
    expect(Math.abs(first.length - 1_000)).toBeLessThan(120);
    expect(ids.filter((id) => armOf(experiment, id).name === 'as it is')).toEqual(first);
  });

  it('runs alone, notes who was shown what, reads out what came a day later, and ends once', async () => {
    const tenantId = newId();
    const ask = <Data>(query: string, variables: object) => subgraph.get<Data>(query, variables, manager(tenantId));
    const { startExperiment } = await ask<{ startExperiment: { id: string } }>(START, {
      input: { title: 'Harder?', arms },
    });
    const { id } = startExperiment;
    const second = await subgraph.ask(START, { input: { title: 'Another', arms } }, manager(tenantId));
    expect(second.errors?.[0]?.extensions.code).toBe('CONFLICT');

    const me = testPerson({ tenantId, permissions: ['seat:self'] });
    const { courseId } = await publishCourse(subgraph, tenantId);
    await takeSeat(subgraph, tenantId, { courseId, learnerId: me.id });
    await subgraph.get(RECOMMEND, {}, me);
    const [exposure] = await exposures(subgraph.scope(tenantId)).find({ learnerId: me.id });
    expect(exposure).toMatchObject({ experimentId: id, arm: expect.any(String) });

    const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    await release(subgraph, tenantId, { learnerId: me.id, submittedAt: later(1), answers: [[0, 'a', ['light']]] });
    await release(subgraph, tenantId, { learnerId: me.id, submittedAt: later(30), answers: [[1, 'b', ['light']]] });
    const { experimentOutcome } = await ask<{
      experimentOutcome: { arm: string; answers: number; gain: number | null }[];
    }>(OUTCOME, { id });
    const mine = experimentOutcome.find(({ arm }) => arm === exposure?.arm);
    expect(mine).toMatchObject({ learners: 1, answers: 1, error: null });
    expect(mine?.gain).toBeGreaterThan(0);

    for (let n = 0; n < 2; n++) expect(await ask(END, { id })).toEqual({ endExperiment: { status: 'ENDED' } });
  });

  it.each([
    ['of one arm', { title: 'x', arms: [{ name: 'a' }] }],
    ['with two arms of one name', { title: 'x', arms: [{ name: 'a' }, { name: 'a' }] }],
    ['with a band that ends before it begins', { title: 'x', arms: [{ name: 'a' }, { name: 'b', bandFrom: 0.9 }] }],
    ['that never explores', { title: 'x', arms: [{ name: 'a' }, { name: 'b', explore: 0 }] }],
  ])('%s is refused', async (_, input) => {
    const { errors } = await subgraph.ask(START, { input }, manager(newId()));
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
