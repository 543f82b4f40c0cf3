import { readFileSync } from 'node:fs';
import {
  createServer as createHttp2Server,
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import type { RouterConfigInput } from '../config/schema';
import { endAll, json, listen, mutation, query, testRequest, testSubgraph, until } from './test/support';

afterEach(endAll);

const pem = (name: string) => join(__dirname, 'test/tls', `${name}.pem`);
const identity = { cert: readFileSync(pem('server')), key: readFileSync(pem('server-key')) };
const trusting = { ca: pem('ca'), serverName: 'products.test' };
const using = (all: NonNullable<NonNullable<RouterConfigInput['subgraphs']>['all']>): RouterConfigInput => ({
  traffic: { retry: { retries: 0 } },
  subgraphs: { all },
});

describe('a subgraph over TLS', () => {
  it('is asked when its authority and its name are the ones that the config trusts', async () => {
    const url = await listen(
      createHttpsServer(identity, (_request, response) => json(response, { data: { top: 1 } })),
      'https',
    );
    const ask = async (tls: object) => {
      const request = testRequest();
      const answer = await testSubgraph(url, using({ tls })).subgraph.fetch(query, request);
      return [answer.data?.top, (request.lines[0]?.err as { code?: string } | undefined)?.code];
    };
    expect(await ask(trusting)).toEqual([1, undefined]);
    expect(await ask({ serverName: 'products.test' })).toEqual([undefined, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE']);
    expect(await ask({ ...trusting, serverName: 'orders.test' })).toEqual([undefined, 'ERR_TLS_CERT_ALTNAME_INVALID']);
  });

  it('sees the router’s own certificate when the config has one', async () => {
    const options = { ...identity, ca: readFileSync(pem('ca')), requestCert: true, rejectUnauthorized: true };
    const server = createHttpsServer(options, (request, response) =>
      json(response, { data: { who: (request.socket as TLSSocket).getPeerCertificate().subject.CN } }),
    );
    const url = await listen(server, 'https');
    const tls = { ...trusting, certificate: pem('client'), key: pem('client-key') };
    expect((await testSubgraph(url, using({ tls })).subgraph.fetch(query, testRequest())).data).toEqual({
      who: 'router.test',
    });
    expect((await testSubgraph(url, using({ tls: trusting })).subgraph.fetch(query, testRequest())).data).toBeNull();
  });

  it('is not made when a file of its config cannot be read', () => {
    expect(() => testSubgraph('https://products.test', using({ tls: { ca: pem('missing') } }))).toThrow(/missing\.pem/);
  });
});

describe('a subgraph over HTTP/2', () => {
  /** Counts connections, and answers once `together` requests are there. */
  function counting(together = 1) {
    const state = { sessions: 0, versions: new Set<string>() };
    const open: Http2ServerResponse[] = [];
    const listener = (request: Http2ServerRequest, response: Http2ServerResponse) => {
      state.versions.add(request.httpVersion);
      open.push(response);
      if (open.length < together) return;
      for (const one of open.splice(0)) {
        one.writeHead(200, { 'content-type': 'application/json' });
        one.end('{"data":{"top":1}}');
      }
    };
    return { state, listener, session: () => void state.sessions++ };
  }
  const many = (count: number, one: () => Promise<{ data: unknown }>) =>
    Promise.all(Array.from({ length: count }, one)).then((answers) => answers.map(({ data }) => data));

  it('answers queries as streams of one connection over http, by prior knowledge', async () => {
    const { state, listener, session } = counting(20);
    const url = await listen(createHttp2Server(listener).on('session', session));
    const { subgraph } = testSubgraph(url, using({ http2: true, connections: 1 }));
    const answers = await many(20, () => subgraph.fetch(query, testRequest()));
    expect(answers).toEqual(Array(20).fill({ top: 1 }));
    expect(state).toEqual({ sessions: 1, versions: new Set(['2.0']) });
  });

  it('answers queries as streams of one connection over https, once it has chosen HTTP/2', async () => {
    const { state, listener, session } = counting();
    const url = await listen(createSecureServer(identity, listener).on('session', session), 'https');
    const { subgraph } = testSubgraph(url, using({ http2: true, tls: trusting, connections: 1 }));
    await subgraph.fetch(query, testRequest());
    const before = state.sessions;
    expect(await many(20, () => subgraph.fetch(query, testRequest()))).toEqual(Array(20).fill({ top: 1 }));
    expect(state.sessions - before).toBe(1);
    expect(state.versions).toEqual(new Set(['2.0']));
  });

  it('is asked with HTTP/1.1, and none waits for another, when it offers nothing else', async () => {
    const waiting: (() => void)[] = [];
    const server = createHttpsServer(identity, (_request, response) => {
      waiting.push(() => json(response, { data: { top: 1 } }));
      if (waiting.length >= 10) for (const answer of waiting.splice(0)) answer();
    });
    const url = await listen(server, 'https');
    const { subgraph } = testSubgraph(url, using({ http2: true, tls: trusting }));
    for (let round = 0; round < 2; round++)
      expect(await many(10, () => subgraph.fetch(query, testRequest()))).toEqual(Array(10).fill({ top: 1 }));
  });

  it('runs mutations side by side', async () => {
    const { listener } = counting(5);
    const { subgraph } = testSubgraph(await listen(createHttp2Server(listener)), using({ http2: true }));
    expect(await many(5, () => subgraph.fetch(mutation, testRequest()))).toEqual(Array(5).fill({ top: 1 }));
  });

  it('is told apart from one that hangs by the time-out, on the same connection as others that end', async () => {
    const state = { sessions: 0, asked: 0 };
    const server = createHttp2Server((_request, response) => {
      if (state.asked++ === 0) return;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"data":{"top":1}}');
    }).on('session', () => void state.sessions++);
    const { subgraph } = testSubgraph(await listen(server), {
      traffic: { timeout: '100ms' },
      subgraphs: { all: { http2: true } },
    });
    const hanging = subgraph.fetch(query, testRequest());
    await until(() => state.asked === 1);
    expect((await subgraph.fetch(query, testRequest())).data).toEqual({ top: 1 });
    expect((await hanging).errors).toMatchObject([{ extensions: { code: 'TRY_AGAIN' } }]);
    expect((await subgraph.fetch(query, testRequest())).data).toEqual({ top: 1 });
    expect(state.sessions).toBe(1);
  });

  it.each([
    ['GOAWAY', (session: ServerHttp2Session) => session.goaway(2)],
    ['a lost connection', (session: ServerHttp2Session) => session.destroy()],
  ])('fails every request that runs at %s, sends no mutation twice, and is asked again', async (_name, end) => {
    const sessions: ServerHttp2Session[] = [];
    const state = { answering: false, queries: 0, mutations: 0 };
    const server = createHttp2Server((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        state[body.includes('mutation') ? 'mutations' : 'queries']++;
        if (!state.answering) return;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"data":{"top":1}}');
      });
    }).on('session', (session) => void sessions.push(session));
    const { subgraph } = testSubgraph(await listen(server), {
      traffic: { timeout: '2s', retry: { retries: 0 } },
      subgraphs: { all: { http2: true } },
    });
    const running = [...Array(5).fill(query), mutation, mutation].map((asked) => subgraph.fetch(asked, testRequest()));
    await until(() => state.queries === 5 && state.mutations === 2);
    state.answering = true;
    for (const session of sessions.splice(0)) end(session);
    const answers = await Promise.all(running);
    for (const answer of answers.slice(5)) expect(answer.errors).toMatchObject([{ extensions: { code: 'TRY_AGAIN' } }]);
    expect(state.mutations).toBe(2);
    expect((await subgraph.fetch(query, testRequest())).data).toEqual({ top: 1 });
  });
});
