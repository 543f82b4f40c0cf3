import { sseClient, wsClient } from './test/clients';
import { review, startGraph, type TestGraph } from './test/graph';
import { startTestRouter, type TestRouter } from './test/router';

let graph: TestGraph;
const routers: TestRouter[] = [];

beforeAll(async () => {
  graph = await startGraph();
});
afterEach(async () => {
  for (const router of routers.splice(0)) await router.stop();
  graph.forget();
});
afterAll(() => graph.stop());

async function start(...[config]: [Parameters<typeof startTestRouter>[1]?]): Promise<TestRouter> {
  const router = await startTestRouter(graph.sdl, config);
  routers.push(router);
  return router;
}

const added = 'subscription { reviewAdded { text } }';
const text = (said: string) => ({ data: { reviewAdded: { text: said } } });
const withoutWaiting = { retryAttempts: 3, retryWait: async () => {} };

describe.each(['ws', 'sse'] as const)('a client over %s', (protocol) => {
  const client = (at: () => TestRouter) =>
    protocol === 'ws'
      ? wsClient(() => at().webSocket, withoutWaiting)
      : sseClient(() => at().graphql, {}, withoutWaiting.retryAttempts);

  it('subscribes again, elsewhere, when its router stops', async () => {
    const [first, second] = [await start(), await start()];
    let router = first;
    const heard = client(() => router)(added);
    (await graph.nextStream()).events.write(review('a'));
    await heard.until(1);
    router = second;
    const stopped = first.stop();
    (await graph.nextStream()).events.end(review('b'));
    expect(await heard.until(2)).toEqual([text('Review a'), text('Review b')]);
    expect(await heard.ended).toBe('complete');
    await stopped;
  });

  it('subscribes again, in the new configuration, when the router has one', async () => {
    const router = await start({ server: { drain: '500ms' } });
    const heard = client(() => router)(added);
    const old = await graph.nextStream();
    old.events.write(review('a'));
    await heard.until(1);
    await router.reload({ server: { drain: '500ms' }, headers: { request: [{ set: 'x-new', value: 'yes' }] } });
    const { events, headers } = await graph.nextStream();
    expect(headers['x-new']).toBe('yes');
    await old.events.left;
    events.end(review('b'));
    expect(await heard.until(2)).toEqual([text('Review a'), text('Review b')]);
    expect(await heard.ended).toBe('complete');
    while ((await router.metric('lyceum_router_generations ')) !== 1) await new Promise(setImmediate);
    expect(router.lines.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });
});

describe('a WebSocket whose router stops', () => {
  it('is closed with 1001, once the mutations and queries on it are answered', async () => {
    const router = await start();
    const codes: number[] = [];
    const subscribe = wsClient(router.webSocket, {
      on: { closed: (event) => codes.push((event as { code: number }).code) },
    });
    graph.asked.length = 0;
    const slow = subscribe('{ slow }');
    const subscription = subscribe(added);
    await graph.nextStream();
    while (!graph.asked.some(({ query }) => query.includes('slow'))) await new Promise(setImmediate);
    const stopped = router.stop();
    expect(await slow.ended).toBe('complete');
    expect(slow.results).toEqual([{ data: { slow: 1 } }]);
    expect(await subscription.ended).toMatchObject({ error: { code: 1001 } });
    expect(codes).toEqual([1001]);
    await stopped;
    expect(await wsClient(router.webSocket)(added).ended).toMatchObject({ error: expect.anything() });
  });

  it('is closed at once when nothing runs on it', async () => {
    const router = await start();
    const subscribe = wsClient(router.webSocket, { lazy: false, onNonLazyError: () => {} });
    const closed = new Promise((resolve) => subscribe.client.on('closed', resolve));
    await new Promise((resolve) => subscribe.client.on('connected', resolve));
    await router.stop();
    expect(await closed).toMatchObject({ code: 1001 });
  });
});

describe('many subscriptions', () => {
  it('are let in up to the maximum of the process, and again as others end', async () => {
    const router = await start({ subscriptions: { max: 2, maxPerClient: 10 } });
    const subscribe = wsClient(router.webSocket);
    const first = subscribe(added);
    const second = subscribe(added);
    const streams = [await graph.nextStream(), await graph.nextStream()];
    expect(await subscribe(added).ended).toMatchObject({ error: [{ extensions: { code: 'TRY_AGAIN' } }] });
    const overSse = sseClient(router.graphql)(added);
    await overSse.ended;
    expect(overSse.results).toMatchObject([{ errors: [{ extensions: { code: 'TRY_AGAIN' } }] }]);
    streams[0]?.events.end();
    await Promise.race([first.ended, second.ended]);
    const third = sseClient(router.graphql)(added);
    (await graph.nextStream()).events.end(review('a'));
    expect(await third.until(1)).toEqual([text('Review a')]);
  });
});
