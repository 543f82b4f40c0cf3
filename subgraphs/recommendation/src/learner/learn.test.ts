import { newId } from '@lyceum/kernel/ids';
import { startTestSubgraph, type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { type ResultFields, release, releaseAll, withdraw } from '../../test/fixtures';
import { foldAll } from '../rate/fold.job';
import { counters } from '../rate/rate.model';
import { recommendation } from '../schema';
import { answered, predictions } from './answer-log.model';
import { stateOf } from './learn.service';
import { learners } from './learner.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  // What an answer is worth goes by the rates as they are at its moment: the tests say when these are added up.
  subgraph = await startTestSubgraph({ ...recommendation, jobs: () => [] });
});
afterAll(() => subgraph?.stop());

const scope = (tenantId: string) => subgraph.scope(tenantId);
const minutes = (n: number) => new Date(Date.UTC(2026, 0, 1, 10, n));

async function stateIn(tenantId: string, learnerId: string) {
  const row = await learners(scope(tenantId)).findOne({ learnerId });
  return row && stateOf(row);
}

const folded = () => foldAll(subgraph.store);

describe('a result that its learner may not see any more', () => {
  it('leaves beliefs, counters and log as if it had never been out; that its exam was sat stays known', async () => {
    const [tenantId, learnerId, other] = [newId(), newId(), newId()];
    const answers = (y: number): [number, string, string[]][] => ['a', 'b', 'c'].map((item) => [y, item, ['light']]);
    const [resultId, examId] = [newId(), newId()];
    const kept = { submittedAt: minutes(5), answers: answers(0) };
    const taken = { resultId, examId, learnerId, submittedAt: minutes(0), answers: answers(1) };
    await release(subgraph, tenantId, taken);
    for (const who of [learnerId, other]) await release(subgraph, tenantId, { ...kept, learnerId: who });
    for (let n = 0; n < 2; n++) await withdraw(subgraph, tenantId, { resultId, learnerId });
    const row = await learners(scope(tenantId)).findOne({ learnerId });
    expect(row).toMatchObject({ answers: 3, seen: [{ examId }, {}] });
    const [mine, theirs] = [await stateIn(tenantId, learnerId), await stateIn(tenantId, other)];
    expect(mine).toMatchObject({ n: 3, s: 0, f: 3 });
    expect([mine?.n, mine?.s, mine?.f, mine?.streak]).toEqual([theirs?.n, theirs?.s, theirs?.f, theirs?.streak]);
    for (const rows of [answered, predictions])
      expect(await rows(scope(tenantId)).count({ _id: resultId } as never)).toBe(0);
    await folded();
    expect(await counters(scope(tenantId)).findOne({ _id: `${tenantId} item:a` })).toMatchObject({ n: 2, s: 0 });
    await release(subgraph, tenantId, taken);
    expect(await stateIn(tenantId, learnerId)).toMatchObject({ n: 6, s: 3, f: 3 });
  });

  it('of somebody who has no other leaves nothing to believe', async () => {
    const me = testPerson({ tenantId: newId(), permissions: ['seat:self'] });
    const resultId = newId();
    const answers = Array.from({ length: 8 }, (_, n): [number, string, string[]] => [1, `item ${n}`, ['light']]);
    await release(subgraph, me.tenantId, { resultId, learnerId: me.id, answers });
    const skills = () => subgraph.get('{ myLearnerModel { answers at skills { skill p } } }', {}, me);
    expect(await skills()).toMatchObject({ myLearnerModel: { answers: 8, skills: [{ skill: 'light' }] } });
    await withdraw(subgraph, me.tenantId, { resultId, learnerId: me.id });
    expect(await skills()).toEqual({ myLearnerModel: { answers: 0, at: null, skills: [] } });
  });
});

describe('a released result', () => {
  it('leads to the same among others of its moment as by itself: also a correction, and several of one learner', async () => {
    const people = Array.from({ length: 6 }, () => newId());
    const answers = (y: number): ResultFields['answers'] => ['a', 'b', 'c'].map((item) => [y, item, ['light']]);
    const resultsIn = () => {
      const first = people.map(
        (learnerId, n): ResultFields => ({
          ...{ resultId: newId(), learnerId, submittedAt: minutes(0), answers: answers(n % 2) },
        }),
      );
      const corrected = { ...(first[0] as ResultFields), revision: 2, answers: answers(1) };
      const next = people.map((learnerId) => ({ learnerId, submittedAt: minutes(9), answers: answers(0) }));
      return [first, [corrected, ...next]] as const;
    };
    const [together, apart] = [newId(), newId()];
    for (const some of resultsIn()) await releaseAll(subgraph, together, some);
    for (const result of resultsIn().flat()) await release(subgraph, apart, result);
    await folded();
    for (const learnerId of people) {
      const [one, other] = [await stateIn(together, learnerId), await stateIn(apart, learnerId)];
      expect(one).toMatchObject({ n: 6 });
      expect([one?.n, one?.s, one?.f, one?.streak]).toEqual([other?.n, other?.s, other?.f, other?.streak]);
    }
    const counts = async (tenantId: string) =>
      (await counters(scope(tenantId)).find({}, { sort: { _id: 1 } })).map(({ _id, n, s }) => [_id.slice(37), n, s]);
    expect(await counts(together)).toEqual(await counts(apart));
    expect(await predictions(scope(together)).count({})).toBe(12);
  });

  it('counts once, however often it comes', async () => {
    const [tenantId, learnerId] = [newId(), newId()];
    const result = { resultId: newId(), learnerId, submittedAt: minutes(0) };
    for (let n = 0; n < 3; n++)
      await release(subgraph, tenantId, {
        ...result,
        answers: [
          [1, 'a', ['light']],
          [0, 'b', ['light']],
        ],
      });
    expect(await stateIn(tenantId, learnerId)).toMatchObject({ n: 2, s: 1, f: 1 });
    await folded();
    expect(await counters(scope(tenantId)).findOne({ _id: `${tenantId} all` })).toMatchObject({ n: 2, s: 1 });
  });

  it('of which its learner sees points alone tells how they do, and nothing of single items', async () => {
    const [tenantId, learnerId, resultId] = [newId(), newId(), newId()];
    const told = { resultId, learnerId, submittedAt: minutes(0) };
    const half: ResultFields['answers'] = ['a', 'b'].map((item) => [0.5, item, [item]]);
    await release(subgraph, tenantId, { ...told, byAnswer: false, answers: half });
    expect(await stateIn(tenantId, learnerId)).toMatchObject({ n: 2, s: 1, f: 1 });
    expect(await predictions(scope(tenantId)).count({})).toBe(0);
    await folded();
    expect(await counters(scope(tenantId)).count({})).toBe(0);
    // Its exam shows more now, and a regrade has told of it anew.
    const answers: ResultFields['answers'] = [
      [1, 'a', ['a']],
      [0, 'b', ['b']],
    ];
    await release(subgraph, tenantId, { ...told, revision: 2, answers });
    expect((await stateIn(tenantId, learnerId))?.skills.get('a')).toMatchObject({ s: 1, f: 0 });
    await folded();
    expect(await counters(scope(tenantId)).findOne({ _id: `${tenantId} all` })).toMatchObject({ n: 2, s: 1 });
    await withdraw(subgraph, tenantId, { resultId, learnerId });
    await folded();
    expect(await counters(scope(tenantId)).findOne({ _id: `${tenantId} all` })).toMatchObject({ n: 0, s: 0 });
  });

  it('leaves a corrected state just as if it had been right from the start, and so the counters', async () => {
    const [tenantId, learnerId, other] = [newId(), newId(), newId()];
    const wrong = { resultId: newId(), submittedAt: minutes(0) };
    const next = { submittedAt: minutes(5), answers: [[1, 'c', ['sound']]] as [number, string, string[]][] };
    await release(subgraph, tenantId, {
      ...wrong,
      learnerId,
      answers: [
        [0, 'a', ['light']],
        [0, 'b', ['light']],
      ],
    });
    await release(subgraph, tenantId, { ...next, learnerId });
    await release(subgraph, tenantId, {
      ...{ ...wrong, learnerId, revision: 2 },
      answers: [
        [1, 'a', ['light']],
        [0, 'b', ['light']],
      ],
    });
    await release(subgraph, tenantId, {
      ...{ submittedAt: minutes(0), learnerId: other },
      answers: [
        [1, 'a', ['light']],
        [0, 'b', ['light']],
      ],
    });
    await release(subgraph, tenantId, { ...next, learnerId: other });
    expect(await stateIn(tenantId, learnerId)).toEqual(await stateIn(tenantId, other));
    await folded();
    const { s, n } = (await counters(scope(tenantId)).findOne({ _id: `${tenantId} item:a` })) ?? {};
    expect({ n, s }).toEqual({ n: 2, s: 2 });
  });

  it('that comes after a later one takes its place before it', async () => {
    const [tenantId, late, ordered] = [newId(), newId(), newId()];
    const first = { submittedAt: minutes(0), answers: [[0, 'a', ['light']]] as [number, string, string[]][] };
    const second = { submittedAt: minutes(9), answers: [[1, 'b', ['light']]] as [number, string, string[]][] };
    for (const result of [second, first]) await release(subgraph, tenantId, { ...result, learnerId: late });
    for (const result of [first, second]) await release(subgraph, tenantId, { ...result, learnerId: ordered });
    expect(await stateIn(tenantId, late)).toEqual(await stateIn(tenantId, ordered));
  });

  it('that no longer stands takes its answers back', async () => {
    const [tenantId, learnerId] = [newId(), newId()];
    const result = { resultId: newId(), learnerId, answers: [[1, 'a', ['light']]] as [number, string, string[]][] };
    await release(subgraph, tenantId, result);
    await release(subgraph, tenantId, { ...result, revision: 2, standing: false });
    expect(await stateIn(tenantId, learnerId)).toMatchObject({ n: 0, theta: 0 });
    await folded();
    expect(await counters(scope(tenantId)).find({ n: { $ne: 0 } })).toEqual([]);
  });

  it('says nothing of answers that were left out', async () => {
    const [tenantId, learnerId] = [newId(), newId()];
    await release(subgraph, tenantId, {
      learnerId,
      answers: [
        [1, 'a', ['light']],
        [0, 'b', ['light'], true],
      ],
    });
    expect(await stateIn(tenantId, learnerId)).toMatchObject({ n: 1, s: 1 });
  });

  it('is predicted before it is used, by the version that stands beside it', async () => {
    const [tenantId, learnerId, resultId] = [newId(), newId(), newId()];
    await release(subgraph, tenantId, {
      resultId,
      learnerId,
      answers: [
        [1, 'a', ['light']],
        [1, 'b', ['light']],
      ],
    });
    const row = await predictions(scope(tenantId)).findOne({ _id: resultId });
    expect(row).toMatchObject({
      version: 'elo',
      items: [
        { itemId: 'a', y: 1 },
        { itemId: 'b', y: 1 },
      ],
    });
    // Of somebody unknown every item is as likely as it is for all.
    expect(row?.items.map(({ p }) => p)).toEqual([expect.closeTo(0.7), expect.closeTo(0.7)]);
  });

  it('keeps the history of items of practice alone', async () => {
    const [tenantId, learnerId] = [newId(), newId()];
    await release(subgraph, tenantId, { learnerId, answers: [[1, 'a', ['light']]] });
    await release(subgraph, tenantId, { learnerId, purpose: 'PRACTICE', answers: [[1, 'b', ['light']]] });
    expect([...((await stateIn(tenantId, learnerId))?.items.keys() ?? [])]).toEqual(['b']);
  });

  it('of one tenant leaves the counters of another alone, though they name skills alike', async () => {
    const [mine, theirs] = [newId(), newId()];
    for (const tenantId of [mine, theirs])
      await release(subgraph, tenantId, { learnerId: newId(), answers: [[1, 'a', ['light']]] });
    await release(subgraph, mine, { learnerId: newId(), answers: [[0, 'a', ['light']]] });
    await folded();
    const ofSkill = (tenantId: string) => counters(scope(tenantId)).findOne({ _id: `${tenantId} skill:light` });
    expect(await ofSkill(mine)).toMatchObject({ n: 2, s: 1 });
    expect(await ofSkill(theirs)).toMatchObject({ n: 1, s: 1 });
    expect(await answered(scope(theirs)).count({})).toBe(1);
  });

  it('of one person from two exams at once loses neither', async () => {
    const [tenantId, learnerId] = [newId(), newId()];
    await release(subgraph, tenantId, { learnerId, submittedAt: minutes(0), answers: [[1, 'a', ['light']]] });
    await Promise.all(
      [1, 2, 3, 4].map((n) =>
        release(subgraph, tenantId, { learnerId, submittedAt: minutes(n), answers: [[1, `item ${n}`, ['light']]] }),
      ),
    );
    expect(await stateIn(tenantId, learnerId)).toMatchObject({ n: 5, s: 5 });
  });
});
