import { setTimeout as sleep } from 'node:timers/promises';
import { defineEvent } from '@lyceum/kernel/events/event';
import { newId } from '@lyceum/kernel/ids';
import { PRINCIPAL_HEADER, signPrincipal } from '@lyceum/kernel/principal';
import { TEST_SECRET, type TestSubgraph, testConfig, testPerson } from '@lyceum/kernel/testing';
import { z } from 'zod';
import { CLIENT_SECRET, openService, startNotifications, tellOfResult } from '../../test/fixtures';
import { MAX_MISSED } from './live.service';

const config = testConfig();
let first: TestSubgraph;
// Another process of the same service.
let second: TestSubgraph;
beforeAll(async () => {
  [first, second] = [await startNotifications(config), await startNotifications(config)];
});
afterAll(async () => {
  await first?.stop();
  await second?.stop();
});

const bff = { kind: 'service', id: 'bff', actor: 'bff', tenantId: 'platform', tier: 'STANDARD' } as const;

function open({ url }: TestSubgraph, { secret = CLIENT_SECRET, since = '' } = {}): Promise<Response> {
  const header = signPrincipal({ ...bff, permissions: ['feed:read'] }, secret);
  return fetch(`${url}/internal/feed?since=${since}`, { headers: { [PRINCIPAL_HEADER]: header } });
}

async function follow(subgraph: TestSubgraph, since?: string) {
  const response = await open(subgraph, { since: since ?? '' });
  const lines: { to?: string; end?: string; session?: string; event?: string; data?: { resultId: string } }[] = [];
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const parts = (text + Buffer.from(chunk).toString()).split('\n');
      text = parts.pop() ?? '';
      for (const part of parts) if (part) lines.push(JSON.parse(part));
    }
  })().catch(() => undefined);
  return {
    lines,
    until: async (check: (line: (typeof lines)[number]) => boolean) => {
      for (;;) {
        const found = lines.find(check);
        if (found) return found;
        await sleep(10);
      }
    },
    ended: reading,
  };
}

const LIVE = `query ($since: ID) { liveUpdates(since: $since) { channel newestId unreadCount tooMany missed { id resultId } } }`;
interface Live {
  liveUpdates: {
    channel: string;
    newestId: string;
    unreadCount: number;
    tooMany: boolean;
    missed: { id: string; resultId: string }[];
  };
}

describe('the feed for BFFs', () => {
  it('tells what people of all tenants are told, whichever process told them, each to their own channel', async () => {
    const [ada, bob] = [testPerson(), testPerson({ tenantId: 'tenant-b' })];
    const feed = await follow(first);
    // Its stream is open once something came.
    const result = await tellOfResult(second, { personId: ada.id });
    const line = await feed.until(({ data }) => data?.resultId === result);
    const { liveUpdates } = await first.get<Live>(LIVE, {}, ada);
    expect(line).toMatchObject({ to: liveUpdates.channel, event: 'resultReady' });
    expect(JSON.stringify(line)).not.toContain(ada.id);
    const other = await tellOfResult(first, { tenantId: 'tenant-b', personId: bob.id, kind: 'RESULT_CHANGED' });
    const { to, event } = await feed.until(({ data }) => data?.resultId === other);
    expect(event).toBe('notification');
    expect(to).not.toBe(liveUpdates.channel);
  });

  it('tells again what was told since its reader last heard of it', async () => {
    const since = String(Date.now());
    const result = await tellOfResult(first, { personId: newId() });
    await (await follow(second, since)).until(({ data }) => data?.resultId === result);
  });

  it('tells which streams end when sessions are revoked', async () => {
    const identity = await openService(config, 'identity');
    const feed = await follow(first);
    const [sessionId, person] = [newId(), testPerson()];
    const revoked = defineEvent(
      'identity.session.revoked.v1',
      z.object({ sessionId: z.string(), personId: z.string() }),
    );
    await identity.record(person.tenantId, revoked.of(`session:${sessionId}`, { sessionId, personId: person.id }));
    const { end } = await feed.until(({ session }) => session === sessionId);
    expect(end).toBe((await first.get<Live>(LIVE, {}, person)).liveUpdates.channel);
    await identity.close();
  });

  it('is for who knows the secret of the BFFs', async () => {
    expect((await open(first, { secret: TEST_SECRET })).status).toBe(401);
    expect((await fetch(`${first.url}/internal/feed`)).status).toBe(401);
  });

  it('ends when its process drains', async () => {
    const own = await startNotifications(config);
    const feed = await follow(own);
    const stopped = own.stop();
    await feed.ended;
    await stopped;
  });
});

describe('where a stream begins', () => {
  it('is what came since, oldest first, and the newest id', async () => {
    const person = testPerson();
    const start = (await first.get<Live>(LIVE, {}, person)).liveUpdates;
    expect(start).toMatchObject({ unreadCount: 0, missed: [], tooMany: false });
    const results = [
      await tellOfResult(first, { personId: person.id }),
      await tellOfResult(first, { personId: person.id }),
    ];
    const all = (await first.get<Live>(LIVE, { since: start.newestId }, person)).liveUpdates;
    expect(all.missed.map(({ resultId }) => resultId)).toEqual(results);
    expect(all).toMatchObject({ unreadCount: 2, newestId: all.missed[1]?.id });
    const last = (await first.get<Live>(LIVE, { since: all.missed[0]?.id }, person)).liveUpdates;
    expect(last.missed.map(({ resultId }) => resultId)).toEqual(results.slice(1));
  });

  it('says so when more was missed than is told again', async () => {
    const person = testPerson();
    const start = (await first.get<Live>(LIVE, {}, person)).liveUpdates;
    for (let n = 0; n <= MAX_MISSED; n++) await tellOfResult(first, { personId: person.id });
    const { liveUpdates } = await first.get<Live>(LIVE, { since: start.newestId }, person);
    expect(liveUpdates).toMatchObject({ tooMany: true, missed: [], unreadCount: MAX_MISSED + 1 });
  });

  it('refuses what is no id', async () => {
    const { errors } = await first.ask(LIVE, { since: "{ $gt: '' }" }, testPerson());
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
