import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { startIssuer, type TestIssuer } from '../../access/test/issuer';
import { wsClient } from '../test/clients';
import { review, startGraph, type TestGraph } from '../test/graph';
import { startTestRouter, type TestRouter } from '../test/router';

let graph: TestGraph;
let issuer: TestIssuer;
const routers: TestRouter[] = [];

beforeAll(async () => {
  graph = await startGraph();
  issuer = await startIssuer('https://issuer.example');
});
afterEach(async () => {
  for (const router of routers.splice(0)) await router.stop();
});
afterAll(async () => {
  await graph.stop();
  await issuer.stop();
});

async function start(
  ...[config, more]: [Parameters<typeof startTestRouter>[1]?, Parameters<typeof startTestRouter>[2]?]
) {
  const router = await startTestRouter(graph.sdl, config, more);
  routers.push(router);
  return router;
}

const signedIn = () => ({
  authentication: { issuers: [{ issuer: 'https://issuer.example', jwks: issuer.jwksUrl }] },
});
const added = 'subscription { reviewAdded { text } }';
const secret = 'subscription { secret }';

/** Code and reason of the close, or the status that the handshake was refused with. */
async function fate(socket: WebSocket): Promise<number | string> {
  return new Promise((resolve) => {
    socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
    socket.once('close', (code, reason) => resolve(`${code} ${reason.toString()}`));
  });
}

describe('a WebSocket', () => {
  it.each([
    ['connectionParams', (token: string) => ({ connectionParams: { Authorization: `Bearer ${token}` } })],
    ['the handshake', (token: string) => ({ headers: { authorization: `Bearer ${token}` } })],
  ])('takes who asks from %s', async (_where, options) => {
    const { webSocket } = await start(signedIn());
    const heard = wsClient(webSocket, options(await issuer.sign()))(secret);
    (await graph.nextStream()).events.end(42);
    expect(await heard.until(1)).toEqual([{ data: { secret: 42 } }]);
    expect(await wsClient(webSocket)(secret).ended).toMatchObject({
      error: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('takes the key of a partner, who runs persisted operations only', async () => {
    const key = 'a key that the partner has';
    const hash = createHash('sha256').update(added).digest('hex');
    const { webSocket } = await start(
      { partners: { keys: [{ name: 'north', sha256: createHash('sha256').update(key).digest('hex') }] } },
      { operations: new Map([[hash, added]]) },
    );
    const subscribe = wsClient(webSocket, { connectionParams: { 'x-api-key': key } });
    const heard = subscribe({ query: '', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    (await graph.nextStream()).events.end(review('a'));
    expect(await heard.until(1)).toMatchObject([{ data: { reviewAdded: { text: 'Review a' } } }]);
    expect(await subscribe('{ reviews { text } }').ended).toMatchObject({
      error: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('is closed with 4403 for a bad token, and where nobody signs in who has to', async () => {
    const { webSocket } = await start({ authentication: { ...signedIn().authentication, required: true } });
    const close = { error: { code: 4403 } };
    for (const connectionParams of [
      { authorization: 'Bearer a.b.c' },
      { authorization: 'x\r\ny: z' },
      { authorization: 'x'.repeat(17_000) },
      {},
    ])
      expect(await wsClient(webSocket, { connectionParams })(added).ended).toMatchObject(close);
  });

  it('is closed with 4403 when the token expires, and its client comes back with another', async () => {
    const { webSocket } = await start(signedIn());
    // Valid for 5 s after that, which is what clocks may differ by.
    let exp = Math.floor(Date.now() / 1_000) - 3;
    const codes: number[] = [];
    const heard = wsClient(webSocket, {
      retryAttempts: 1,
      retryWait: async () => {},
      connectionParams: async () => ({ authorization: `Bearer ${await issuer.sign({ exp })}` }),
      on: {
        closed(event) {
          codes.push((event as { code: number }).code);
          exp += 3_600;
        },
      },
    })(added);
    (await graph.nextStream()).events.write(review('a'));
    await heard.until(1);
    const again = await graph.nextStream();
    again.events.end(review('b'));
    expect(await heard.until(2)).toHaveLength(2);
    expect(await heard.ended).toBe('complete');
    expect(codes[0]).toBe(4403);
  });

  it('passes on to subgraphs what the header rules name, from handshake and connectionParams', async () => {
    const { webSocket } = await start({ headers: { request: [{ forward: 'accept-language' }, { forward: 'x-tab' }] } });
    const subscribe = wsClient(webSocket, {
      headers: { 'accept-language': 'fr', 'x-tab': '1' },
      connectionParams: { 'Accept-Language': 'de', 'x-forwarded-for': '10.0.0.1', other: 'x', 'x-tab': { no: 'text' } },
    });
    graph.asked.length = 0;
    const heard = subscribe('subscription { reviewAdded { product { name } } }');
    const { headers, connectionParams, events } = await graph.nextStream();
    events.end(review('a'));
    await heard.ended;
    const entities = graph.asked.find(({ subgraph }) => subgraph === 'products')?.headers;
    for (const said of [headers, connectionParams, entities]) {
      expect(said).toMatchObject({ 'accept-language': 'de', 'x-tab': '1' });
      expect(said).not.toHaveProperty('other');
      expect(said).not.toHaveProperty('x-forwarded-for');
    }
  });

  it('keeps the limits on operations', async () => {
    const { webSocket } = await start({ limits: { depth: 2 } });
    expect(await wsClient(webSocket)('{ reviews { product { name } } }').ended).toMatchObject({
      error: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });

  it('counts connections and operations against rate limits', async () => {
    const { webSocket } = await start({ rateLimits: { anonymous: { requests: 2, per: '1m' } } });
    const subscribe = wsClient(webSocket, { lazy: false, onNonLazyError: () => {} });
    expect(await subscribe('{ reviews { text } }').ended).toBe('complete');
    expect(await subscribe('{ reviews { text } }').ended).toMatchObject({
      error: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
    subscribe.client.terminate();
    expect(await wsClient(webSocket)('{ reviews { text } }').ended).toMatchObject({ error: { code: 1013 } });
    const proxied = await start({ rateLimits: { anonymous: { requests: 2, per: '1m' }, trustProxy: true } });
    const from = (address: string, connectionParams = {}) =>
      wsClient(proxied.webSocket, { headers: { 'x-forwarded-for': address }, connectionParams })(
        '{ reviews { text } }',
      );
    expect(await from('10.0.0.1').ended).toBe('complete');
    expect(await from('10.0.0.2').ended).toBe('complete');
    expect(await from('10.0.0.1', { 'x-forwarded-for': '10.0.0.3' }).ended).toMatchObject({ error: { code: 1013 } });
  });

  it('has as many operations at once as it may', async () => {
    const { webSocket } = await start({ subscriptions: { maxPerClient: 2 } });
    const subscribe = wsClient(webSocket);
    const first = [subscribe(added), subscribe(added)];
    await graph.nextStream();
    await graph.nextStream();
    expect(await subscribe(added).ended).toMatchObject({ error: [{ extensions: { code: 'RATE_LIMITED' } }] });
    first[0]?.leave();
    const next = subscribe(added);
    (await graph.nextStream()).events.end(review('a'));
    expect(await next.ended).toBe('complete');
    first[1]?.leave();
  });

  it('ends what it has begun when its client is gone', async () => {
    const { webSocket, metric } = await start();
    const subscribe = wsClient(webSocket);
    subscribe(added);
    subscribe(added);
    const streams = [await graph.nextStream(), await graph.nextStream()];
    subscribe.client.terminate();
    for (const { events } of streams) await events.left;
    expect(await metric('lyceum_router_subscriptions ')).toBe(0);
  });

  it('abandons a query that its client no longer waits for', async () => {
    const { webSocket } = await start();
    graph.forget();
    const heard = wsClient(webSocket)('{ slow }');
    const asked = () => graph.asked.find(({ query }) => query.includes('slow'));
    while (!asked()) await new Promise(setImmediate);
    heard.leave();
    while (asked()?.abandoned === undefined) await new Promise(setImmediate);
    expect(asked()?.abandoned).toBe(true);
  });

  it('is refused at another path, without the protocol, and where subscriptions are off', async () => {
    const { webSocket } = await start();
    const off = await start({ subscriptions: { enabled: false } });
    expect(await fate(new WebSocket(`${webSocket}s`, 'graphql-transport-ws'))).toBe(404);
    expect(await fate(new WebSocket(off.webSocket, 'graphql-transport-ws'))).toBe(404);
    expect(await fate(new WebSocket(webSocket))).toContain('4406');
    expect(await fate(new WebSocket(`${webSocket}?tab=1`, 'graphql-ws').on('error', () => {}))).not.toBe(404);
  });
});

describe('a WebSocket that a page opens', () => {
  const cors = { origins: ['https://app.example', 'https://cookies.example'], credentials: true };
  const open = async (url: string, origin: string, headers: Record<string, string> = {}) => {
    const socket = new WebSocket(url, 'graphql-transport-ws', { origin, headers });
    const refused = fate(socket);
    const opened = once(socket, 'open').then(() => 'open');
    const outcome = await Promise.race([opened, refused]);
    socket.terminate();
    return outcome;
  };

  it('is one of the router’s own origin, or of one that cors names', async () => {
    const { webSocket } = await start();
    const own = new URL(webSocket).host;
    expect(await open(webSocket, `http://${own}`)).toBe('open');
    expect(await open(webSocket, 'https://evil.example')).toBe(403);
    expect(await open(webSocket, 'null')).toBe(403);
    const named = await start({ cors });
    expect(await open(named.webSocket, 'https://app.example')).toBe('open');
    expect(await open(named.webSocket, 'https://app.example.evil.example')).toBe(403);
    const any = await start({ cors: { origins: '*' } });
    expect(await open(any.webSocket, 'https://evil.example')).toBe('open');
  });

  it.each([
    ['named with credentials', { ...cors }, 'a=b'],
    ['named without', { ...cors, credentials: false }, undefined],
    ['not named, for all are let in', { origins: '*' as const }, undefined],
  ])('is somebody by its cookies where its origin is %s', async (_what, allowed, cookie) => {
    const { webSocket } = await start({ cors: allowed, headers: { request: [{ forward: 'cookie' }] } });
    const heard = wsClient(webSocket, { headers: { origin: 'https://app.example', cookie: 'a=b' } })(added);
    const { headers, events } = await graph.nextStream();
    events.end();
    await heard.ended;
    expect(headers.cookie).toBe(cookie);
  });
});
