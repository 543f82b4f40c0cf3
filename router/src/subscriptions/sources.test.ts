import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createMetrics } from '@lyceum/kernel/metrics';
import { verifyPrincipal } from '@lyceum/kernel/principal';
import { DEADLINE_HEADER } from '@lyceum/kernel/request';
import { type RouterConfigInput, routerConfig } from '../config/schema';
import type { RouterHooks } from '../hooks';
import { compileHooks } from '../hooks/compile';
import { withSubscriptionHooks } from '../hooks/with-subscription-hooks';
import { testRequest } from '../subgraphs/test/support';
import type { Subscription } from './source';
import { createSubscriptionSources } from './sources';
import { endPeers, serveEvents, serveHttp, serveSubscription, serveWebSocket } from './test/peers';

const secret = 'a secret of at least thirty-two characters';
const operation = { query: 'subscription On { tick }', operationName: 'On', variables: { n: 1 } };
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await endPeers();
});

function sourcesAt(
  url: string,
  config: RouterConfigInput = {},
  hooks: Parameters<typeof createSubscriptionSources>[3] = {},
) {
  const sources = createSubscriptionSources(
    new Map([['ticks', { name: 'ticks', url }]]),
    routerConfig.parse(config),
    createMetrics('router'),
    hooks,
  );
  closers.push(() => sources.close());
  return sources;
}

const overSse = { subgraphs: { byName: { ticks: { subscriptions: { protocol: 'sse' as const } } } } };

function subscribeAt(url: string, config: RouterConfigInput = {}, request = testRequest()): Subscription {
  return sourcesAt(url, config).subscribe('ticks', operation, request);
}

/** All that comes, and how it ended. */
async function allOf(subscription: Subscription) {
  const events = [];
  for await (const { data, errors } of subscription) events.push(errors ? { data, errors } : { data });
  return { events, ...subscription.ending };
}

const failed = (code: string) => ({ reason: 'failed', errors: [{ extensions: { code, service: 'ticks' } }] });

describe('a subscription over graphql-transport-ws', () => {
  it('says who asks in the handshake and in connectionParams, by the header rules', async () => {
    let heard: { headers: Record<string, unknown>; payload: Record<string, string>; subscribe?: unknown } | undefined;
    const url = await serveWebSocket((message, socket, { headers }) => {
      if (message.type === 'connection_init') {
        heard = { headers, payload: (message as unknown as { payload: Record<string, string> }).payload };
        return socket.send('{"type":"connection_ack"}');
      }
      if (message.type === 'subscribe' && heard) heard.subscribe = message;
      socket.send(JSON.stringify({ id: message.id, type: 'complete' }));
    });
    const request = testRequest({
      arrival: { method: 'POST', url: '/', headers: { 'accept-language': 'de', cookie: 'a=b' }, address: '' },
    });
    const config = { principal: { secret }, headers: { request: [{ forward: 'accept-language' }] } };
    expect(await allOf(subscribeAt(url, config, request))).toEqual({ events: [], reason: 'completed' });
    for (const said of [heard?.headers, heard?.payload]) {
      expect(said).toMatchObject({
        'x-request-id': 'request-1',
        traceparent: request.traceparent,
        'accept-language': 'de',
      });
      expect(said).not.toHaveProperty('cookie');
      expect(said).not.toHaveProperty(DEADLINE_HEADER);
      expect(verifyPrincipal(said?.['x-lyceum-principal'] as string, secret)).toEqual({ kind: 'anonymous' });
    }
    expect(heard?.subscribe).toMatchObject({ type: 'subscribe', payload: operation });
  });

  it('goes to the address of the configuration, with another scheme where it has to', async () => {
    const url = await serveSubscription((_socket, say) => say('complete'));
    const at = (subscriptions: { url: string }) =>
      allOf(subscribeAt('http://127.0.0.1:1/graphql', { subgraphs: { byName: { ticks: { subscriptions } } } }));
    expect(await at({ url })).toMatchObject({ reason: 'completed' });
    expect(await at({ url: url.replace('http:', 'ws:') })).toMatchObject({ reason: 'completed' });
    const { port } = new URL(url);
    const relative = { subgraphs: { byName: { ticks: { subscriptions: { url: '/subscriptions' } } } } };
    expect(await allOf(subscribeAt(`http://127.0.0.1:${port}/graphql`, relative))).toMatchObject({
      reason: 'completed',
    });
  });

  it('refuses an address that is none when it is made', () => {
    const at = (url: string) => () =>
      sourcesAt('http://localhost/', { subgraphs: { byName: { ticks: { subscriptions: { url } } } } });
    expect(at('http://:80:80/')).toThrow('subgraphs.byName.ticks.subscriptions.url');
    expect(at('mailto:a@b.example')).toThrow('must begin with http, https, ws or wss');
  });

  it('makes an error of an event that is none, and goes on', async () => {
    const url = await serveSubscription((_socket, say) => {
      say('next', { data: 5 });
      say('next', {});
      say('next', { data: { tick: 1 } });
      say('complete');
    });
    const unusable = { data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
    expect(await allOf(subscribeAt(url))).toMatchObject({
      events: [unusable, unusable, { data: { tick: 1 } }],
      reason: 'completed',
    });
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['no message', '{"type":"surprise"}'],
    ['a payload that is no object', '{"type":"next","id":"1","payload":"tick"}'],
  ])('fails when the subgraph says %s', async (_what, text) => {
    const url = await serveSubscription((socket, say) => {
      say('next', { data: { tick: 1 } });
      socket.send(text);
    });
    expect(await allOf(subscribeAt(url))).toMatchObject({
      events: [{ data: { tick: 1 } }],
      ...failed('INTERNAL_SERVER_ERROR'),
    });
  });

  it('passes on the errors that the subgraph ends it with', async () => {
    const url = await serveSubscription((_socket, say) =>
      say('error', [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }]),
    );
    expect(await allOf(subscribeAt(url))).toEqual({
      events: [],
      reason: 'failed',
      errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it.each([
    ['closes it with 4403', 4403, 'INTERNAL_SERVER_ERROR'],
    ['closes it with 4500', 4500, 'TRY_AGAIN'],
    ['closes it as if all were well', 1000, 'TRY_AGAIN'],
  ])('fails when the subgraph %s', async (_what, code, expected) => {
    const url = await serveSubscription((socket) => socket.close(code));
    expect(await allOf(subscribeAt(url))).toMatchObject({ events: [], ...failed(expected) });
  });

  it('fails when nobody is there, or somebody who knows no WebSocket', async () => {
    const server = createServer((_request, response) => void response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await allOf(subscribeAt(url))).toMatchObject(failed('INTERNAL_SERVER_ERROR'));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await allOf(subscribeAt(url))).toMatchObject(failed('TRY_AGAIN'));
  });

  it('fails when the subgraph does not take it in time', async () => {
    const url = await serveWebSocket(() => {});
    expect(await allOf(subscribeAt(url, { traffic: { timeout: '50ms' } }))).toMatchObject(failed('TRY_AGAIN'));
  });

  it('lasts beyond that time once it is taken', async () => {
    const url = await serveSubscription((_socket, say) => {
      setTimeout(() => say('next', { data: { tick: 1 } }), 150);
      setTimeout(() => say('complete'), 160);
    });
    expect(await allOf(subscribeAt(url, { traffic: { timeout: '50ms' } }))).toEqual({
      events: [{ data: { tick: 1 } }],
      reason: 'completed',
    });
  });

  it('fails when the subgraph has fallen silent', async () => {
    const url = await serveSubscription((socket) => socket.pause());
    expect(await allOf(subscribeAt(url, { subscriptions: { keepAlive: '30ms' } }))).toMatchObject(failed('TRY_AGAIN'));
  });

  it('fails at an event that is larger than an answer may be', async () => {
    const url = await serveSubscription((_socket, say) => say('next', { data: { tick: 'x'.repeat(2_000) } }));
    expect(await allOf(subscribeAt(url, { traffic: { maxAnswer: '1KB' } }))).toMatchObject(
      failed('INTERNAL_SERVER_ERROR'),
    );
  });

  it('tells the subgraph that nobody listens any more', async () => {
    const said: string[] = [];
    const closed = new Promise<number>((resolve) => {
      serveWebSocket((message, socket) => {
        said.push(message.type);
        if (message.type === 'connection_init') {
          socket.once('close', resolve);
          socket.send('{"type":"connection_ack"}');
        } else if (message.type === 'subscribe')
          socket.send(JSON.stringify({ id: message.id, type: 'next', payload: { data: { tick: 1 } } }));
      }).then(async (url) => {
        for await (const event of subscribeAt(url)) if (event) break;
      }, resolve);
    });
    expect(await closed).toBe(1000);
    expect(said).toEqual(['connection_init', 'subscribe', 'complete']);
  });
});

describe('a subscription over graphql-sse', () => {
  it('is a POST that says who asks, by the header rules', async () => {
    let heard: { method?: string | undefined; headers: Record<string, unknown>; body: unknown } | undefined;
    const url = await serveHttp((request, response) => {
      request.on('data', (chunk) => {
        heard = { method: request.method, headers: request.headers, body: JSON.parse(String(chunk)) };
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end('event: complete\ndata:\n\n');
      });
    });
    const request = testRequest({
      arrival: { method: 'GET', url: '/', headers: { 'accept-language': 'de' }, address: '' },
    });
    const config = { ...overSse, principal: { secret }, headers: { request: [{ forward: 'accept-language' }] } };
    expect(await allOf(subscribeAt(url, config, request))).toEqual({ events: [], reason: 'completed' });
    expect(heard).toMatchObject({
      method: 'POST',
      headers: { accept: 'text/event-stream', 'accept-language': 'de', 'x-request-id': 'request-1' },
      body: operation,
    });
    expect(verifyPrincipal(heard?.headers['x-lyceum-principal'] as string, secret)).toEqual({ kind: 'anonymous' });
    expect(heard?.headers).not.toHaveProperty(DEADLINE_HEADER);
  });

  it('makes an error of an event that is none, and goes on', async () => {
    const url = await serveEvents(
      'event: next\ndata: nonsense\n\nevent: next\ndata: {"data":[]}\n\nevent: else\ndata: {}\n\n:\n\ndata: {"data":{"tick":1}}\n\nevent: complete\n\n',
    );
    const unusable = { data: null, errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
    expect(await allOf(subscribeAt(url, overSse))).toMatchObject({
      events: [unusable, unusable, { data: { tick: 1 } }],
      reason: 'completed',
    });
  });

  it('takes one answer for one event, and a refusal for one', async () => {
    const json = { end: true, type: 'application/json' };
    expect(await allOf(subscribeAt(await serveEvents('{"data":{"tick":1}}', json), overSse))).toEqual({
      events: [{ data: { tick: 1 } }],
      reason: 'completed',
    });
    const refusal = '{"errors":[{"message":"Sign in.","extensions":{"code":"UNAUTHENTICATED"}}]}';
    expect(await allOf(subscribeAt(await serveEvents(refusal, json), overSse))).toMatchObject({
      events: [],
      reason: 'failed',
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it.each([
    ['answers 503', '', { end: true, status: 503 }, 'TRY_AGAIN'],
    ['answers 404', '', { end: true, status: 404 }, 'INTERNAL_SERVER_ERROR'],
    ['answers HTML', '<!doctype html>', { end: true, type: 'text/html' }, 'INTERNAL_SERVER_ERROR'],
    ['ends the stream without a word', ':\n\n', { end: true }, 'TRY_AGAIN'],
    ['sends an event without end', `data: ${'x'.repeat(2_000)}`, {}, 'INTERNAL_SERVER_ERROR'],
    ['sends endless lines', 'data\n'.repeat(2_000), {}, 'INTERNAL_SERVER_ERROR'],
  ])('fails when the subgraph %s', async (_what, text, how, code) => {
    const config = { ...overSse, traffic: { maxAnswer: '1KB' } };
    expect(await allOf(subscribeAt(await serveEvents(text, how), config))).toMatchObject({
      events: [],
      ...failed(code),
    });
  });

  it('fails when the connection breaks, or there is none', async () => {
    const url = await serveHttp((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: next\ndata: {"data":{"tick":1}}\n\n', () => response.destroy());
    });
    expect(await allOf(subscribeAt(url, overSse))).toMatchObject({
      events: [{ data: { tick: 1 } }],
      ...failed('TRY_AGAIN'),
    });
    await endPeers();
    expect(await allOf(subscribeAt(url, overSse))).toMatchObject(failed('TRY_AGAIN'));
  });

  it('fails when the subgraph does not take it in time', async () => {
    const url = await serveHttp(() => {});
    const config = { ...overSse, traffic: { timeout: '50ms' } };
    expect(await allOf(subscribeAt(url, config))).toMatchObject(failed('TRY_AGAIN'));
  });

  it('tells the subgraph that nobody listens any more', async () => {
    let gone = () => {};
    const closed = new Promise<void>((resolve) => (gone = resolve));
    const url = await serveHttp((_request, response) => {
      response.once('close', gone);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('event: next\ndata: {"data":{"tick":1}}\n\n');
    });
    for await (const event of subscribeAt(url, overSse)) if (event) break;
    await closed;
  });
});

describe('over TLS', () => {
  const pem = (name: string) => join(__dirname, '../subgraphs/test/tls', name);
  const server = { cert: readFileSync(pem('server.pem')), key: readFileSync(pem('server-key.pem')) };
  const trusting = (protocol: 'ws' | 'sse') => ({
    subgraphs: {
      byName: { ticks: { subscriptions: { protocol }, tls: { ca: pem('ca.pem'), serverName: 'products.test' } } },
    },
  });

  it.each(['ws', 'sse'] as const)('%s trusts whom the configuration says', async (protocol) => {
    const url =
      protocol === 'ws'
        ? await serveSubscription((_socket, say) => say('complete'), server)
        : await serveHttp((_request, response) => {
            response.writeHead(200, { 'content-type': 'text/event-stream' });
            response.end('event: complete\n\n');
          }, server);
    expect(await allOf(subscribeAt(url, trusting(protocol)))).toMatchObject({ reason: 'completed' });
    const untrusting = { subgraphs: { byName: { ticks: { subscriptions: { protocol } } } } };
    expect(await allOf(subscribeAt(url, untrusting))).toMatchObject(failed('TRY_AGAIN'));
  });
});

describe('bounds', () => {
  const flood = (count: number, size: number) =>
    serveSubscription((_socket, say) => {
      for (let tick = 0; tick < count; tick++) say('next', { data: { tick, filler: 'x'.repeat(size) } });
    });

  it.each([
    ['events', 1_500, 1],
    ['bytes', 50, 100_000],
  ])('ends a subscription when too many %s wait for its client', async (_what, count, size) => {
    const subscription = subscribeAt(await flood(count, size));
    const events = subscription[Symbol.asyncIterator]();
    expect(await events.next()).toMatchObject({ value: { data: { tick: 0 } } });
    while (!subscription.ending) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(subscription.ending).toMatchObject({
      reason: 'slow_client',
      errors: [{ extensions: { code: 'TRY_AGAIN' } }],
    });
  });

  it('lets a client that keeps up have them all', async () => {
    const subscription = subscribeAt(await flood(900, 10));
    let next = 0;
    for await (const { data } of subscription) {
      expect(data?.tick).toBe(next++);
      if (next === 900) break;
    }
    expect(next).toBe(900);
  });

  it('has no more subscriptions at once than it may', async () => {
    const url = await serveSubscription((_socket, say) => say('next', { data: { tick: 1 } }));
    const sources = sourcesAt(url, { subscriptions: { max: 1 } });
    const first = sources.subscribe('ticks', operation, testRequest());
    const second = sources.subscribe('ticks', operation, testRequest());
    const events = first[Symbol.asyncIterator]();
    await events.next();
    expect(await allOf(second)).toMatchObject({
      events: [],
      reason: 'failed',
      errors: [{ extensions: { code: 'TRY_AGAIN' } }],
    });
    await events.return?.();
    const third = sources.subscribe('ticks', operation, testRequest())[Symbol.asyncIterator]();
    expect(await third.next()).toMatchObject({ value: { data: { tick: 1 } } });
  });
});

describe('a configuration that another takes over from', () => {
  it('ends its subscriptions, and those that still begin in it, within the time', async () => {
    const url = await serveSubscription((_socket, say) => say('next', { data: { tick: 1 } }));
    const sources = sourcesAt(url);
    const early = allOf(sources.subscribe('ticks', operation, testRequest()));
    sources.retire(20);
    const late = allOf(sources.subscribe('ticks', operation, testRequest()));
    expect(await early).toMatchObject({ reason: 'going_away' });
    expect(await late).toMatchObject({ reason: 'going_away' });
  });
});

describe('onFetch before a subscription', () => {
  const hooked = (url: string, onFetch: NonNullable<RouterHooks['onFetch']>, config: RouterConfigInput = {}) =>
    allOf(
      sourcesAt(url, config, compileHooks([{ module: 'test', hooks: { onFetch } }])).subscribe(
        'ticks',
        operation,
        testRequest(),
      ),
    );

  it('sees it and adds headers to it', async () => {
    const seen: unknown[] = [];
    const sent: unknown[] = [];
    const url = await serveWebSocket((message, socket, { headers }) => {
      if (message.type === 'connection_init') {
        sent.push(headers['x-region'], (message as { payload?: Record<string, string> }).payload?.['x-region']);
        return socket.send('{"type":"connection_ack"}');
      }
      socket.send(JSON.stringify({ id: message.id, type: 'complete' }));
    });
    const onFetch: RouterHooks['onFetch'] = async ({ subgraph, kind, operationName, body, headers }) => {
      seen.push([subgraph, kind, operationName, JSON.parse(body)]);
      headers['X-Region'] = 'eu';
    };
    expect(await hooked(url, onFetch)).toEqual({ events: [], reason: 'completed' });
    expect(seen).toEqual([['ticks', 'subscription', 'On', operation]]);
    expect(sent).toEqual(['eu', 'eu']);
  });

  it('refuses it, and asks the subgraph nothing', async () => {
    let asked = 0;
    const url = await serveHttp((_request, response) => response.end(String(asked++)));
    const onFetch = () => {
      throw { code: 'FORBIDDEN', message: 'Not from here.' };
    };
    expect(await hooked(url, onFetch, overSse)).toMatchObject({
      events: [],
      reason: 'failed',
      errors: [{ message: 'Not from here.', extensions: { code: 'FORBIDDEN' } }],
    });
    expect(asked).toBe(0);
  });

  it('gives its one event', async () => {
    expect(await hooked('http://127.0.0.1:1/', () => ({ data: { tick: 1 } }))).toEqual({
      events: [{ data: { tick: 1 } }],
      reason: 'completed',
    });
  });

  it('is given up with the client, who may leave while it waits', async () => {
    let go: (() => void) | undefined;
    const { onFetch } = compileHooks([
      { module: 'test', hooks: { onFetch: () => new Promise<void>((resolve) => (go = resolve)) } },
    ]);
    const said: string[] = [];
    const say = (what: string) => () => void said.push(what);
    const listener = {
      taken: say('taken'),
      event: say('event'),
      completed: say('completed'),
      refused: say('refused'),
      failed: say('failed'),
    };
    const connect = () => ({ close: say('closed'), connected: said.push('connected') });
    withSubscriptionHooks('ticks', connect, onFetch)(operation, testRequest(), listener).close();
    go?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(said).toEqual([]);
  });
});
