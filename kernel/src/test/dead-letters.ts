import { deadLetters, outbox } from '../events/collections';
import { newId } from '../ids';
import { platformAccess } from '../tenancy';
import { type TestSubgraph, testPerson } from '../testing';

interface Listed {
  totalCount: number;
  edges: { node: { id: string; eventType: string; error: string } }[];
}
interface Sent {
  replayed: number;
  left: number;
}

/** What each subgraph answers of the events that failed in it. */
export function describeDeadLetters(service: string, running: () => TestSubgraph): void {
  const list = `${service}DeadLetters`;
  const send = `replay${service.charAt(0).toUpperCase()}${service.slice(1)}DeadLetters`;
  const group = `${service}.broken`;

  const operator = (tenantId: string) => testPerson({ tenantId, permissions: ['event:operate'] });
  async function bury(tenantId: string, ms: number): Promise<string> {
    const { store } = running();
    const id = newId();
    const _id = `${group}:${id}`;
    await deadLetters(platformAccess(store, 'a test puts an event aside')).create({
      _id,
      group,
      envelope: {
        ...{ specversion: '1.0', id, source: '/lyceum/test', type: 'test.thing.happened.v1', subject: 'thing:1' },
        ...{ time: new Date().toISOString(), datacontenttype: 'application/json' },
        ...{ tenantid: tenantId, tenanttier: 'STANDARD', data: { secret: 'payload' } },
      },
      error: { message: 'the reason' },
      tries: 5,
      at: new Date(ms),
      state: 'dead',
    });
    return _id;
  }
  const listed = async (tenantId: string) => {
    const query = `{ ${list} { totalCount edges { node { id eventType error } } } }`;
    return (await running().get<Record<string, Listed>>(query, {}, operator(tenantId)))[list] as Listed;
  };
  const replay = (tenantId: string, which: { id?: string; group?: string }) =>
    running().ask<Record<string, Sent>>(
      `mutation ($id: ID, $group: String) { ${send}(id: $id, group: $group) { replayed left } }`,
      which,
      operator(tenantId),
    );
  const onTheirWay = async (tenantId: string) =>
    (await outbox(running().scope(tenantId)).find({ redeliver: { $exists: true } })).map(({ redeliver }) => redeliver);

  it('shows a tenant its own dead letters, oldest first, and those of nobody else', async () => {
    const [mine, theirs] = [newId(), newId()];
    const [second, first] = [await bury(mine, 2_000), await bury(mine, 1_000)];
    await bury(theirs, 1_500);
    const { totalCount, edges } = await listed(mine);
    expect(totalCount).toBe(2);
    expect(edges.map(({ node }) => node.id)).toEqual([first, second]);
    expect(edges[0]?.node).toMatchObject({ eventType: 'test.thing.happened.v1', error: 'the reason' });
    expect(await listed(newId())).toEqual({ totalCount: 0, edges: [] });
  });

  it('sends a dead letter back once, and into the trail, and reads another tenant’s as missing', async () => {
    const [mine, theirs] = [newId(), newId()];
    const [id, other] = [await bury(mine, 1_000), await bury(mine, 2_000)];
    const refused = await replay(theirs, { id });
    const missing = await replay(theirs, { id: `${group}:none` });
    const said = ({ errors }: typeof refused) => [errors?.[0]?.message, errors?.[0]?.extensions.code];
    expect(said(refused)).toEqual(said(missing));
    expect(said(refused)[1]).toBe('NOT_FOUND');
    expect(await onTheirWay(mine)).toEqual([]);

    expect((await replay(mine, { id })).data).toEqual({ [send]: { replayed: 1, left: 1 } });
    expect((await replay(mine, { id })).data).toEqual({ [send]: { replayed: 0, left: 1 } });
    expect(await onTheirWay(mine)).toMatchObject([{ group, envelope: { id: id.slice(group.length + 1) } }]);
    expect((await listed(mine)).edges.map(({ node }) => node.id)).toEqual([other]);
    const audited = await outbox(running().scope(mine)).find({ type: `${service}.audit.entry.v1` });
    expect(audited.map(({ data }) => data)).toMatchObject([
      { action: 'dead-letter.replayed', target: { type: 'dead-letter', id }, actor: { kind: 'person' } },
    ]);
  });

  it('sends all of a consumer back in their order, and nobody else’s', async () => {
    const [mine, theirs] = [newId(), newId()];
    const [second, first] = [await bury(mine, 2_000), await bury(mine, 1_000)];
    await bury(theirs, 1_500);
    expect((await replay(mine, { group })).data).toEqual({ [send]: { replayed: 2, left: 0 } });
    const sent = (await onTheirWay(mine)).map((letter) => `${letter?.group}:${letter?.envelope.id}`);
    expect(sent).toEqual([first, second]);
    expect((await listed(theirs)).totalCount).toBe(1);
    const both = await replay(mine, { id: first, group });
    expect(both.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
}
