import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@lyceum/kernel/ids';
import { type TestSubgraph, testConfig, testPerson } from '@lyceum/kernel/testing';
import { openService, released, result, startNotifications, withdrawn } from '../../test/fixtures';

const config = testConfig();
let subgraph: TestSubgraph;
let assessment: Awaited<ReturnType<typeof openService>>;
beforeAll(async () => {
  subgraph = await startNotifications(config);
  assessment = await openService(config, 'assessment');
});
afterAll(async () => {
  await assessment?.close();
  await subgraph?.stop();
});

const release = (tenantId: string, data: ReturnType<typeof result>) =>
  assessment.record(tenantId, released.of(`attempt:${data.learnerId}`, data));

interface Told {
  kind: string;
  body: string;
  resultId: string;
}

/** Waits until so many have come. */
async function inboxOf(person: ReturnType<typeof testPerson>, count: number): Promise<Told[]> {
  for (;;) {
    const { inbox } = await subgraph.get<{ inbox: { edges: { node: Told }[] } }>(
      '{ inbox { edges { node { kind body resultId } } } }',
      {},
      person,
    );
    if (inbox.edges.length >= count) return inbox.edges.map(({ node }) => node);
    await sleep(20);
  }
}

describe('results', () => {
  it('are told when they are released and when they change, by what the exam shows', async () => {
    const person = testPerson();
    const [shown, hidden] = [result(person.id), result(person.id, { showScore: false })];
    await release(person.tenantId, shown);
    await release(person.tenantId, hidden);
    await release(person.tenantId, {
      ...shown,
      revision: 2,
      percent: 90.5,
      changed: { from: 85, why: 'question 3 had a wrong key' },
    } as never);
    expect(await inboxOf(person, 3)).toEqual([
      {
        kind: 'RESULT_CHANGED',
        body: 'It was marked again: question 3 had a wrong key. You reached 90.5 %. You passed.',
        resultId: shown.resultId,
      },
      { kind: 'RESULT_READY', body: 'Open it for the details.', resultId: hidden.resultId },
      { kind: 'RESULT_READY', body: 'You reached 85 %. You passed.', resultId: shown.resultId },
    ]);
  });

  it('are taken back when they may not be seen any more, whatever was said of them, and told anew when they may', async () => {
    const person = testPerson();
    const [other, one] = [result(person.id), result(person.id)];
    await release(person.tenantId, other);
    await release(person.tenantId, one);
    const again = { ...one, revision: 2, changed: { from: 85, why: 'a wrong key' } };
    await release(person.tenantId, again as never);
    await inboxOf(person, 3);
    const { resultId } = one;
    const taken = withdrawn.of(`attempt:${person.id}`, { resultId, learnerId: person.id, revision: 2 });
    await assessment.record(person.tenantId, taken);
    const last = result(person.id);
    await release(person.tenantId, last);
    expect(await idsAfterLast()).toEqual([last.resultId, other.resultId]);
    expect(await subgraph.get('{ unreadCount }', {}, person)).toEqual({ unreadCount: 2 });
    await release(person.tenantId, one);
    expect((await inboxOf(person, 3)).map(({ resultId }) => resultId)).toEqual([
      resultId,
      last.resultId,
      other.resultId,
    ]);

    /** Events of one subject come in their order: once the last is there, so is what was before it. */
    async function idsAfterLast(): Promise<string[]> {
      for (;;) {
        const ids = (await inboxOf(person, 1)).map(({ resultId }) => resultId);
        if (ids[0] === last.resultId) return ids;
        await sleep(20);
      }
    }
  });

  it('are told once of each revision, though they are released again, and not where another one counts', async () => {
    const person = testPerson();
    const one = result(person.id);
    await release(person.tenantId, one);
    await release(person.tenantId, one);
    await release(person.tenantId, result(person.id, { standing: false }));
    const last = result(person.id, { resultId: newId() });
    await release(person.tenantId, last);
    expect((await inboxOf(person, 2)).map(({ resultId }) => resultId)).toEqual([last.resultId, one.resultId]);
  });

  it('reach each of many people whose results come at one moment, several of one person in the order of their ids', async () => {
    const tenantId = newId();
    const people = Array.from({ length: 40 }, () => testPerson({ tenantId }));
    const results = people.flatMap(({ id }) => [result(id), result(id), result(id)]);
    await Promise.all(
      results.map((data) => assessment.record(tenantId, released.of(`attempt:${data.resultId}`, data))),
    );
    for (const person of people) {
      const told = (await inboxOf(person, 3)).map(({ resultId }) => resultId);
      const own = results.filter(({ learnerId }) => learnerId === person.id).map(({ resultId }) => resultId);
      expect(told.toSorted()).toEqual(own.toSorted());
    }
  });
});
