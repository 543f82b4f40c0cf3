import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { startTestSubgraph, type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { release } from '../../test/fixtures';
import { syntheticSchool } from '../bench/synthetic';
import { answered, predictions } from '../learner/answer-log.model';
import { learners } from '../learner/learner.model';
import { recommendation } from '../schema';
import { gate, refit } from './refit.service';
import { snapshots } from './snapshot.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(recommendation);
});
afterAll(() => subgraph?.stop());

const SNAPSHOTS =
  '{ modelSnapshots(first: 10) { edges { node { id status mode verdict figures { auc ece } against { auc } } } } }';
const PROMOTE = 'mutation ($id: ID!) { promoteSnapshot(snapshotId: $id) { id status } }';
const ROLL_BACK = 'mutation { rollBackModel { id status } }';
type Listed = { modelSnapshots: { edges: { node: { id: string; status: string } }[] } };

const manager = (tenantId: string) => testPerson({ tenantId, permissions: ['model:manage'] });
const statuses = async (tenantId: string) => {
  const { modelSnapshots } = await subgraph.get<Listed>(SNAPSHOTS, {}, manager(tenantId));
  return modelSnapshots.edges.map(({ node }) => node.status);
};

/** A tenant with the answers of a school that never was, as results that were released long ago. */
async function school(learners: number): Promise<string> {
  const tenantId = newId();
  const scope = subgraph.scope(tenantId);
  const { learners: made } = syntheticSchool({ learners, answers: 40, items: 60, skills: 6, seed: 9 });
  const rows = made.map(({ id, answers }) => ({
    ...{ _id: newId(), learnerId: `${tenantId} ${id}`, examId: 'e', courseId: 'c', revision: 1, retries: true },
    at: new Date(answers[0]?.at ?? 0),
    answers: answers.map(({ item, skills, y }) => ({
      itemId: item,
      skills: [...skills],
      y,
      rate: 0.7,
      skillEase: 0.85,
    })),
  }));
  await answered(scope).bulkWrite(rows.map((document) => ({ insertOne: { document } })));
  return tenantId;
}

describe('a refit', () => {
  it('needs enough answers', async () => {
    expect(await refit(subgraph.scope(await school(20)))).toBeNull();
  });

  it('is judged on learners it has not seen, promoted, followed by states with their next answer, and can be gone back on', async () => {
    const tenantId = await school(300);
    const scope = () => subgraph.scope(tenantId);
    const me = newId();
    await release(subgraph, tenantId, { learnerId: me, answers: [[1, 'i1', ['s1']]] });

    // Elo is what there is without one; the gate lets through who is not worse, or says why not.
    const first = await refit(scope());
    expect(first?.verdict).toMatch(/^(Passed|Rejected)/);
    expect(first?.figures.auc).toBeGreaterThan(0.6);
    expect(first?.figures.learners).toBeLessThan(60);
    expect(first?.trainedOn.learners).toBeGreaterThan(240);
    const id = first?._id as string;
    await subgraph.get(PROMOTE, { id }, manager(tenantId));
    await subgraph.get(PROMOTE, { id }, manager(tenantId));
    expect(await statuses(tenantId)).toEqual(['ACTIVE']);

    const resultId = newId();
    await release(subgraph, tenantId, { resultId, learnerId: me, answers: [[0, 'i2', ['s1']]] });
    expect(await learners(scope()).findOne({ learnerId: me })).toMatchObject({ version: id, answers: 2 });
    expect(await predictions(scope()).findOne({ _id: resultId })).toMatchObject({ version: id });

    const second = await refit({ ...scope(), now: new Date(Date.now() + 1_000) });
    await subgraph.get(PROMOTE, { id: second?._id }, manager(tenantId));
    expect(second?.against?.snapshotId).toBe(id);
    expect(await statuses(tenantId)).toEqual(['ACTIVE', 'RETIRED']);
    await subgraph.get(ROLL_BACK, {}, manager(tenantId));
    expect(await statuses(tenantId)).toEqual(['RETIRED', 'ACTIVE']);
  });
});

describe('the gate', () => {
  const figures = { answers: 5_000, learners: 100, auc: 0.78, logLoss: 0.52, ece: 0.01 };

  it('lets through what is as good, and what has lost no more than allowed', () => {
    expect(gate(figures, figures).passed).toBe(true);
    expect(gate({ ...figures, auc: 0.7771 }, figures).passed).toBe(true);
  });

  it('stops what orders answers worse, and what is wrong about its own certainty, and says which', () => {
    expect(gate({ ...figures, auc: 0.7769 }, figures)).toMatchObject({
      passed: false,
      verdict: expect.stringMatching(/AUC/),
    });
    expect(gate({ ...figures, ece: 0.021 }, figures)).toMatchObject({
      passed: false,
      verdict: expect.stringMatching(/calibration/),
    });
  });
});

describe('a snapshot', () => {
  it('of another tenant is missing, and without one there is nothing to go back to', async () => {
    const [mine, theirs] = [newId(), newId()];
    const row = {
      ...{ _id: newId(), status: 'CANDIDATE' as const, mode: 'lean' as const, createdAt: new Date(), promotedAt: null },
      ...{ trainedOn: { answers: 1, learners: 1 }, verdict: 'Passed.', against: null },
      figures: { answers: 1, learners: 1, auc: Number.NaN, logLoss: 0, ece: 0 },
    };
    await inTransaction(subgraph.scope(theirs), (scope) => snapshots(scope).create(row));
    const foreign = await subgraph.ask(PROMOTE, { id: row._id }, manager(mine));
    const missing = await subgraph.ask(PROMOTE, { id: newId() }, manager(mine));
    expect(foreign.errors?.[0]).toMatchObject({
      message: missing.errors?.[0]?.message,
      extensions: { code: 'NOT_FOUND' },
    });
    expect((await subgraph.ask(ROLL_BACK, {}, manager(mine))).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(await statuses(theirs)).toEqual(['CANDIDATE']);
  });
});
