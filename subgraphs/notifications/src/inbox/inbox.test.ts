import { newId } from '@lyceum/kernel/ids';
import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { startNotifications, tellOfResult } from '../../test/fixtures';
import { notifications } from './notification.model';
import { idAfter, MAX_KEPT, PRUNE_EVERY } from './tell.service';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startNotifications();
});
afterAll(() => subgraph?.stop());

const INBOX = `query ($first: Int, $after: String, $unreadOnly: Boolean) {
  unreadCount
  inbox(first: $first, after: $after, unreadOnly: $unreadOnly) {
    edges { node { id kind title body values { name value } examId resultId at readAt } }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface Inbox {
  unreadCount: number;
  inbox: {
    edges: {
      node: { id: string; resultId: string; title: string; body: string; readAt: string | null; values: object[] };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const read = (person: ReturnType<typeof testPerson>, variables: object = {}) =>
  subgraph.get<Inbox>(INBOX, { first: 20, ...variables }, person);
const resultsIn = ({ inbox }: Inbox) => inbox.edges.map(({ node }) => node.resultId);

describe('the inbox', () => {
  it('has what one was told, newest first, in words and in values, page by page', async () => {
    const person = testPerson();
    const told: string[] = [];
    for (let n = 0; n < 3; n++) told.unshift(await tellOfResult(subgraph, { personId: person.id }));
    const first = await read(person, { first: 2 });
    expect(resultsIn(first)).toEqual(told.slice(0, 2));
    expect(first.inbox.edges[0]?.node).toMatchObject({
      kind: 'RESULT_READY',
      title: 'Your result in “Optics” is out',
      body: 'You reached 85 %. You passed.',
      values: [
        { name: 'examTitle', value: 'Optics' },
        { name: 'percent', value: '85' },
        { name: 'passed', value: 'true' },
      ],
    });
    const { endCursor, hasNextPage } = first.inbox.pageInfo;
    expect(hasNextPage).toBe(true);
    expect(resultsIn(await read(person, { after: endCursor }))).toEqual(told.slice(2));
  });

  it('says nothing of how much was reached where that is not shown', async () => {
    const person = testPerson();
    await tellOfResult(subgraph, { personId: person.id, values: { examTitle: 'Optics' } });
    expect((await read(person)).inbox.edges[0]?.node.body).toBe('Open it for the details.');
  });

  it('tells each thing once', async () => {
    const person = testPerson();
    const resultId = newId();
    for (let n = 0; n < 2; n++) await tellOfResult(subgraph, { personId: person.id, resultId });
    expect(resultsIn(await read(person))).toEqual([resultId]);
  });

  it('gives ids that grow though many tell the same person at once, whatever clocks say', async () => {
    const person = testPerson();
    await Promise.all(Array.from({ length: 8 }, () => tellOfResult(subgraph, { personId: person.id })));
    expect((await read(person)).inbox.edges).toHaveLength(8);
    const ahead = 'ffff0000-0000-7000-8000-000000000000';
    expect(idAfter(ahead) > ahead).toBe(true);
    expect(idAfter(ahead)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('counts what is unread, and marks some or all as read, twice as once', async () => {
    const person = testPerson();
    for (let n = 0; n < 3; n++) await tellOfResult(subgraph, { personId: person.id });
    const { inbox } = await read(person);
    const [newest, middle, oldest] = inbox.edges.map(({ node }) => node.id);
    const mark = 'mutation ($ids: [ID!]!) { markRead(ids: $ids) }';
    for (let n = 0; n < 2; n++)
      expect(await subgraph.get(mark, { ids: [oldest, 'no-such-id'] }, person)).toEqual({ markRead: 2 });
    expect((await read(person, { unreadOnly: true })).inbox.edges.map(({ node }) => node.id)).toEqual([newest, middle]);
    const all = 'mutation ($through: ID) { markAllRead(through: $through) }';
    expect(await subgraph.get(all, { through: middle }, person)).toEqual({ markAllRead: 1 });
    expect(await subgraph.get(all, {}, person)).toEqual({ markAllRead: 0 });
    expect((await read(person)).unreadCount).toBe(0);
  });

  it('refuses to mark more than 100 at once', async () => {
    const ids = Array.from({ length: 101 }, newId);
    const { errors } = await subgraph.ask('mutation ($ids: [ID!]!) { markRead(ids: $ids) }', { ids }, testPerson());
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is one’s own: nobody else reads it or marks it, in the same tenant or in another under the same id', async () => {
    const person = testPerson();
    await tellOfResult(subgraph, { personId: person.id });
    const [edge] = (await read(person)).inbox.edges;
    for (const other of [testPerson(), testPerson({ id: person.id, tenantId: 'tenant-b' })]) {
      expect(await read(other)).toMatchObject({ unreadCount: 0, inbox: { edges: [] } });
      await subgraph.get(
        'mutation ($ids: [ID!]!) { markRead(ids: $ids) markAllRead }',
        { ids: [edge?.node.id] },
        other,
      );
    }
    expect((await read(person)).unreadCount).toBe(1);
  });

  it('takes no word of a kind that one does not want', async () => {
    const person = testPerson();
    const set =
      'mutation ($inbox: Boolean!) { setNotificationPreference(kind: RESULT_READY, inbox: $inbox) { kind inbox } }';
    const { setNotificationPreference } = await subgraph.get<{ setNotificationPreference: object[] }>(
      set,
      { inbox: false },
      person,
    );
    expect(setNotificationPreference).toEqual([
      { kind: 'RESULT_READY', inbox: false },
      { kind: 'RESULT_CHANGED', inbox: true },
    ]);
    await tellOfResult(subgraph, { personId: person.id });
    await subgraph.get(set, { inbox: true }, person);
    const wanted = await tellOfResult(subgraph, { personId: person.id });
    expect(resultsIn(await read(person))).toEqual([wanted]);
  });

  it('keeps the newest', async () => {
    const person = testPerson();
    const scope = subgraph.scope(person.tenantId);
    const old = Array.from({ length: MAX_KEPT + 20 }, (_, n) => ({
      _id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
      personId: person.id,
      kind: 'RESULT_READY' as const,
      key: `old ${n}`,
      examId: null,
      resultId: null,
      values: {},
      at: new Date(),
      readAt: null,
    }));
    await notifications(scope).bulkWrite(old.map((document) => ({ insertOne: { document } })));
    let newest = '';
    for (let n = 0; n < PRUNE_EVERY; n++) newest = await tellOfResult(subgraph, { personId: person.id });
    expect((await read(person)).unreadCount).toBe(MAX_KEPT);
    expect(resultsIn(await read(person, { first: 1 }))).toEqual([newest]);
  });
});
