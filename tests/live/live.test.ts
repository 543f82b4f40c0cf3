import { setTimeout as sleep } from 'node:timers/promises';
import { variables } from '@lyceum/bff-mobile/config';
import { start } from '@lyceum/bff-mobile/main';
import { parseConfig } from '@lyceum/kernel/config';
import { type Platform, startPlatform } from '@lyceum/standalone/platform';
import { type EventStream, openEvents } from '../support/event-stream';
import { startTestPlatform, type TestPlatform } from '../support/platform';
import { newLearner, openResults } from '../support/results';

jest.setTimeout(120_000);

let platform: TestPlatform;
let notifications: Platform;
let results: Awaited<ReturnType<typeof openResults>>;
// Two of these, as behind a load balancer.
let bff: Awaited<ReturnType<typeof start>>;
let url: string;

const startNotifications = () => startPlatform(['notifications'], platform.environment);

beforeAll(async () => {
  platform = await startTestPlatform(['identity', 'router', 'bff-mobile']);
  notifications = await startNotifications();
  results = await openResults(platform.environment);
  bff = await start(parseConfig(variables, { ...platform.environment, BFF_MOBILE_PORT: '0' }));
  url = bff.url;
});
afterAll(async () => {
  await bff?.stop();
  await results?.close();
  await notifications?.stop();
  await platform?.stop();
});

const ofResult =
  (resultId: string) =>
  ({ data }: { data: Record<string, unknown> }): boolean =>
    data.resultId === resultId;
const resultsOn = ({ events }: EventStream) => events.flatMap(({ data }) => data.resultId ?? []);

describe('live updates', () => {
  it('bring a result to every device of its learner, whichever process they listen to, and to nobody else', async () => {
    const learner = newLearner();
    const others = [newLearner(), newLearner('tenant-b')];
    const token = await results.token(learner);
    const mine = await Promise.all([openEvents(url, token), openEvents(platform.urls['bff-mobile'] ?? '', token)]);
    const theirs = await Promise.all(others.map(async (other) => openEvents(url, await results.token(other))));
    expect(mine[0].events[0]).toMatchObject({ event: 'connected', data: { unreadCount: 0 } });
    const resultId = await results.release(learner);
    for (const stream of mine) {
      expect(await stream.until(ofResult(resultId))).toMatchObject({
        event: 'resultReady',
        data: { kind: 'RESULT_READY', title: 'Your result in “Optics” is out', body: 'You reached 85 %. You passed.' },
      });
    }
    const changed = await results.release(learner, { revision: 2, changed: { from: 80, why: 'a wrong key' } });
    expect((await mine[0].until(ofResult(changed))).event).toBe('notification');
    // Theirs have come after ours, and nothing before.
    for (const [n, stream] of theirs.entries()) {
      const own = await results.release(others[n] as (typeof others)[number]);
      await stream.until(ofResult(own));
      expect(resultsOn(stream)).toEqual([own]);
    }
    for (const stream of [...mine, ...theirs]) stream.vanish();
  });

  it('go on after the last event that a client has, each once, by header or by parameter', async () => {
    const learner = newLearner();
    const token = await results.token(learner);
    const first = await openEvents(url, token);
    const one = await results.release(learner);
    const { id = '' } = await first.until(ofResult(one));
    first.vanish();
    const two = await results.release(learner);
    await eventuallyInInbox(token, two);
    for (const from of [{ lastEventId: id }, { query: `?lastEventId=${id}` }]) {
      const again = await openEvents(url, token, from);
      await again.until(ofResult(two));
      const three = await results.release(learner);
      await again.until(ofResult(three));
      expect(resultsOn(again).slice(0, 1)).toEqual([two]);
      expect(new Set(resultsOn(again)).size).toBe(resultsOn(again).length);
      expect(resultsOn(again)).not.toContain(one);
      again.vanish();
    }
    // Who heard nothing yet resumes from where they connected.
    const { id: start = '' } = first.events[0] ?? {};
    const all = await openEvents(url, token, { lastEventId: start });
    await all.until(ofResult(two));
    expect(resultsOn(all).slice(0, 2)).toEqual([one, two]);
    all.vanish();
  });

  it('say so when more was missed than they tell again', async () => {
    const learner = newLearner();
    const token = await results.token(learner);
    const first = await openEvents(url, token);
    const { id: start = '' } = first.events[0] ?? (await first.until(({ event }) => event === 'connected'));
    const released = await Promise.all(Array.from({ length: 201 }, () => results.release(learner)));
    for (const resultId of released) await first.until(ofResult(resultId));
    first.vanish();
    const again = await openEvents(url, token, { lastEventId: start });
    const reset = await again.until(({ event }) => event === 'reset');
    expect(reset.data).toEqual({ unreadCount: 201 });
    expect(resultsOn(again)).toEqual([]);
    again.vanish();
    // From there on it is as ever.
    const then = await openEvents(url, token, { lastEventId: reset.id ?? '' });
    const next = await results.release(learner);
    await then.until(ofResult(next));
    expect(resultsOn(then)).toEqual([next]);
    then.vanish();
  });

  it('lose nothing while the feed behind them is away', async () => {
    const learner = newLearner();
    const stream = await openEvents(url, await results.token(learner));
    const before = await results.release(learner);
    await stream.until(ofResult(before));
    await notifications.stop();
    const meanwhile = await results.release(learner);
    notifications = await startNotifications();
    await stream.until(ofResult(meanwhile));
    expect(resultsOn(stream)).toEqual([before, meanwhile]);
    stream.vanish();
  });

  it('are for who has a token that holds', async () => {
    const learner = newLearner();
    const token = await results.token(learner);
    const [head, body] = token.split('.');
    const forged = [head, body, Buffer.alloc(64).toString('base64url')].join('.');
    const old = await results.token(learner, new Date(Date.now() - 3_600_000));
    for (const wrong of [undefined, 'nonsense', forged, old]) {
      const refused = await openEvents(url, wrong);
      await refused.ended;
      expect(refused.status).toBe(401);
      expect(JSON.parse(refused.body())).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    const lost = await openEvents(url, token, { lastEventId: 'nonsense' });
    await lost.ended;
    expect(lost.status).toBe(400);
    expect(JSON.parse(lost.body())).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('end when the token expires', async () => {
    const soon = new Date(Date.now() - 897_000);
    const stream = await openEvents(url, await results.token(newLearner(), soon));
    await stream.ended;
    expect(stream.events.at(-1)).toEqual({ event: 'closing', data: { reason: 'TOKEN_EXPIRED' } });
  });

  it('end when the session is revoked', async () => {
    const { adminToken } = await platform.createTenant();
    const stream = await openEvents(url, adminToken);
    expect(stream.status).toBe(200);
    await platform.get('bff-mobile', 'mutation { signOutEverywhere }', {}, adminToken);
    await stream.ended;
    expect(stream.events.at(-1)).toEqual({ event: 'closing', data: { reason: 'SESSION_ENDED' } });
  });

  it('give a person five streams in a process, the newest ones', async () => {
    const learner = newLearner();
    const token = await results.token(learner);
    const streams: EventStream[] = [];
    for (let n = 0; n < 6; n++) streams.push(await openEvents(url, token));
    const [oldest, ...rest] = streams as [EventStream, ...EventStream[]];
    await oldest.ended;
    expect(oldest.events.at(-1)?.data).toEqual({ reason: 'TOO_MANY_STREAMS' });
    const resultId = await results.release(learner);
    for (const stream of rest) await stream.until(ofResult(resultId));
    for (const stream of rest) stream.vanish();
  });

  it('leave nothing behind of five hundred who vanish', async () => {
    await until(() => bff.live.hub.size === 0);
    const learners = Array.from({ length: 100 }, () => newLearner());
    const streams: EventStream[] = [];
    for (const learner of learners) {
      const token = await results.token(learner);
      streams.push(...(await Promise.all(Array.from({ length: 5 }, () => openEvents(url, token)))));
    }
    expect(streams.every(({ status }) => status === 200)).toBe(true);
    expect(bff.live.hub.size).toBe(500);
    for (const [n, stream] of streams.entries()) {
      if (n % 2) stream.vanish();
      else stream.response.destroy();
    }
    await until(() => bff.live.hub.size === 0);
    const [learner] = learners as [(typeof learners)[number]];
    const after = await openEvents(url, await results.token(learner));
    await after.until(ofResult(await results.release(learner)));
    after.vanish();
  });

  it('end when the process drains, so that clients go to another', async () => {
    const own = await start(parseConfig(variables, { ...platform.environment, BFF_MOBILE_PORT: '0' }));
    const stream = await openEvents(own.url, await results.token(newLearner()));
    await own.stop();
    await stream.ended;
    expect(stream.events.at(-1)?.data).toEqual({ reason: 'GOING_AWAY' });
  });
});

async function eventuallyInInbox(token: string, resultId: string): Promise<void> {
  for (;;) {
    const { inbox } = await platform.get<{ inbox: { notifications: { resultId: string }[] } }>(
      'bff-mobile',
      '{ inbox { unreadCount next notifications { id kind title readAt at resultId } } }',
      {},
      token,
    );
    if (inbox.notifications.some((one) => one.resultId === resultId)) return;
    await sleep(20);
  }
}

async function until(check: () => boolean): Promise<void> {
  while (!check()) await sleep(20);
}
