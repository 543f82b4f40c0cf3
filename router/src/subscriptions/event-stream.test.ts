import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { startIssuer, type TestIssuer } from '../access/test/issuer';
import { sseClient } from './test/clients';
import { review, startGraph, type TestGraph } from './test/graph';
import { endPeers, serveSubscription } from './test/peers';
import { startTestRouter, type TestRouter } from './test/router';

let graph: TestGraph;
let issuer: TestIssuer;
const routers: TestRouter[] = [];

beforeAll(async () => {
  graph = await startGraph();
  issuer = await startIssuer('https://issuer.example');
});
afterEach(async () => {
  for (const router of routers.splice(0)) await router.stop();
  await endPeers();
});
afterAll(async () => {
  await graph.stop();
  await issuer.stop();
});

async function start(...[config]: [Parameters<typeof startTestRouter>[1]?]): Promise<TestRouter> {
  const router = await startTestRouter(graph.sdl, config);
  routers.push(router);
  return router;
}

const ask = (url: string, query: string, headers: Record<string, string>) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const events = { accept: 'text/event-stream' };
const added = 'subscription { reviewAdded { text } }';

describe('server-sent events', () => {
  it('are framed as the distinct connections of graphql-sse are', async () => {
    const { graphql } = await start();
    const response = await ask(graphql, added, events);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    (await graph.nextStream()).events.end(review('a', { text: 'two\nlines' }));
    expect(await response.text()).toBe(
      'event: next\ndata: {"data":{"reviewAdded":{"text":"two\\nlines"}}}\n\nevent: complete\ndata:\n\n',
    );
  });

  it('hold a comment when there is nothing else to say', async () => {
    const { graphql } = await start({ subscriptions: { keepAlive: '20ms' } });
    const response = await ask(graphql, added, events);
    const stream = await graph.nextStream();
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toMatch(/^(:\n\n)+$/);
    stream.events.end();
    await reader?.cancel();
  });

  it('are for those who take nothing else, and for subscriptions', async () => {
    const { graphql } = await start();
    const both = { accept: 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed' };
    const query = await ask(graphql, '{ reviews { text } }', both);
    expect(await query.json()).toEqual({ data: { reviews: [{ text: 'Review r0' }] } });
    const subscription = await ask(graphql, added, both);
    expect(subscription.headers.get('content-type')).toContain('text/event-stream');
    (await graph.nextStream()).events.end();
    expect(await subscription.text()).toBe('event: complete\ndata:\n\n');
  });

  it('are what a subscription asks for: without, nobody is asked', async () => {
    const { graphql } = await start();
    graph.asked.length = 0;
    for (const accept of ['application/json', '*/*', 'multipart/mixed']) {
      const response = await ask(graphql, added, { accept });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ message: 'Subscribe over a WebSocket, or accept text/event-stream.' }],
      });
    }
    expect(graph.asked).toEqual([]);
  });

  it('come by GET where a query or a subscription is asked for', async () => {
    const { graphql } = await start();
    const get = (query: string) =>
      fetch(`${graphql}?${new URLSearchParams({ query })}`, {
        headers: { ...events, 'apollo-require-preflight': '1' },
      });
    expect(await (await get('{ reviews { text } }')).text()).toBe(
      'event: next\ndata: {"data":{"reviews":[{"text":"Review r0"}]}}\n\nevent: complete\ndata:\n\n',
    );
    const subscription = await get(added);
    (await graph.nextStream()).events.end(review('a'));
    expect(await subscription.text()).toContain('Review a');
    expect(await (await get('mutation { review(text: "x") { text } }')).text()).toContain('cannot be sent with GET');
  });

  it('hold a deferred answer whole', async () => {
    const { graphql } = await start();
    const response = await ask(graphql, '{ reviews { text ... @defer { product { name } } } }', events);
    expect(await response.text()).toBe(
      'event: next\ndata: {"data":{"reviews":[{"text":"Review r0","product":{"name":"Product p1"}}]}}\n\nevent: complete\ndata:\n\n',
    );
  });

  it('do not hide what is wrong with the request itself', async () => {
    const { graphql } = await start();
    const response = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...events },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  it('are refused in a batch, and where subscriptions are off', async () => {
    const batching = await start({ server: { batching: { enabled: true } } });
    const response = await fetch(batching.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify([{ query: added }]),
    });
    expect(await response.json()).toMatchObject([{ errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
    expect(await batching.metric('lyceum_router_subscriptions ')).toBe(0);
    const off = await start({ subscriptions: { enabled: false } });
    expect(await (await ask(off.graphql, added, events)).text()).toContain('There are no subscriptions here.');
  });

  it('end with UNAUTHENTICATED when the token does', async () => {
    const { graphql, metric } = await start({
      authentication: { issuers: [{ issuer: 'https://issuer.example', jwks: issuer.jwksUrl, audiences: ['graph'] }] },
    });
    // Valid for 5 s after that, which is what clocks may differ by.
    const token = await issuer.sign({ exp: Math.floor(Date.now() / 1_000) - 3 });
    const heard = sseClient(graphql, { authorization: `Bearer ${token}` })(added);
    (await graph.nextStream()).events.write(review('a'));
    expect(await heard.ended).toBe('complete');
    expect(heard.results).toMatchObject([
      { data: { reviewAdded: { text: 'Review a' } } },
      { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect(await metric('lyceum_router_subscriptions_ended_total{subgraph="reviews",reason="expired"')).toBe(1);
  });

  it('tell nothing to a session from its end on', async () => {
    const followers: ServerResponse[] = [];
    const feed = createServer((_request, response) => void followers.push(response.writeHead(200))).listen(0);
    await once(feed, 'listening');
    const { graphql, metric } = await start({
      authentication: {
        issuers: [{ issuer: 'https://issuer.example', jwks: issuer.jwksUrl, audiences: ['graph'] }],
        revocations: `http://localhost:${(feed.address() as AddressInfo).port}/`,
      },
      principal: { secret: 'a secret of the tests, 32 characters' },
    });
    const token = await issuer.sign({ sid: 's1' });
    const heard = sseClient(graphql, { authorization: `Bearer ${token}` })(added);
    const { events } = await graph.nextStream();
    events.write(review('a'));
    await heard.until(1);
    while (followers.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    followers[0]?.write(`${JSON.stringify({ session: 's1', until: Date.now() + 60_000 })}\n`);
    while ((await metric('lyceum_router_revocations ')) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    events.write(review('b'));
    expect(await heard.ended).toBe('complete');
    expect(heard.results).toMatchObject([
      { data: { reviewAdded: { text: 'Review a' } } },
      { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect((await ask(graphql, '{ __typename }', { authorization: `Bearer ${token}` })).status).toBe(401);
    feed.closeAllConnections();
    feed.close();
  });

  it('mask what the subgraph ends a subscription with', async () => {
    const url = await serveSubscription((_socket, say) => say('error', [{ message: 'no database at 10.0.0.1' }]));
    const { graphql } = await start({ subgraphs: { byName: { reviews: { url } } } });
    const heard = sseClient(graphql)(added);
    expect(await heard.ended).toBe('complete');
    expect(heard.results).toEqual([
      {
        errors: [
          {
            message: 'Something went wrong on our side.',
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String), traceId: expect.any(String) },
          },
        ],
      },
    ]);
  });

  it('tell a bad token', async () => {
    const { graphql } = await start({
      authentication: { issuers: [{ issuer: 'https://issuer.example', jwks: issuer.jwksUrl }] },
    });
    const heard = sseClient(graphql, { authorization: 'Bearer a.b.c' })(added);
    expect(await heard.ended).toBe('complete');
    expect(heard.results).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  });

  it('end when the client does not read them, whatever the subgraph sends', async () => {
    let sent = 0;
    const url = await serveSubscription((socket, say) => {
      const event = { data: { reviewAdded: { text: 'x'.repeat(20_000) } } };
      const flooding = setInterval(() => {
        if (socket.readyState !== socket.OPEN) return clearInterval(flooding);
        for (let each = 0; each < 20; each++) say('next', event);
        sent += 20;
      }, 1);
    });
    const { graphql, metric } = await start({ subgraphs: { byName: { reviews: { url } } } });
    const { port, hostname } = new URL(graphql);
    const client = connect(Number(port), hostname).pause();
    const body = JSON.stringify({ query: added });
    client.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\naccept: text/event-stream\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const slow = () => metric('lyceum_router_subscriptions_ended_total{subgraph="reviews",reason="slow_client"');
    while (!(await slow())) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(sent).toBeGreaterThan(0);
    // What it hears when it reads at last: what the kernel kept, and why there is no more.
    let heard = '';
    client.setEncoding('utf8').on('data', (chunk: string) => (heard = (heard + chunk).slice(-1_000)));
    client.resume();
    while (!heard.includes('event: complete')) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toContain('Events came faster than they were taken.');
    client.destroy();
  });
});
