import type { Socket } from 'node:net';
import type { RouterConfigInput } from '../config/schema';
import {
  deadUrl,
  endAll,
  json,
  metricValue,
  mutation,
  query,
  serve,
  serveBytes,
  testRequest,
  testSubgraph,
  until,
} from './test/support';

afterEach(endAll);

const once: RouterConfigInput = { traffic: { retry: { retries: 0 } } };

/** What a client and the log learn of a request that fails. */
async function failing(url: string, config: RouterConfigInput = once) {
  const { subgraph, metrics } = testSubgraph(url, config);
  const request = testRequest();
  const answer = await subgraph.fetch(query, request);
  const [error] = answer.errors ?? [];
  const line = request.lines.find(({ msg }) => msg === 'a subgraph gave no answer to use');
  return { answer, error, line, lines: request.lines, metrics, subgraph, url };
}

const TRY_AGAIN = {
  message: 'A part of the platform did not answer in time. Try again in a moment.',
  extensions: { code: 'TRY_AGAIN', service: 'products' },
};
const UNUSABLE = {
  message: 'A part of the platform gave an answer that cannot be used.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'products' },
};

const head = (headers: string) => `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}\r\n\r\n`;

describe('a subgraph that', () => {
  it('hangs before it answers costs its time-out', async () => {
    const { answer, error, line } = await failing(await serve(() => undefined), { traffic: { timeout: '60ms' } });
    expect(answer).toMatchObject({ data: null, bytes: 0 });
    expect(error).toEqual(TRY_AGAIN);
    expect(line).toMatchObject({ subgraph: 'products', failure: 'timeout', level: 'warn' });
  });

  it('hangs in the middle of its answer costs its time-out', async () => {
    const url = await serveBytes((socket) => void socket.write(`${head('content-length: 100')}{"data":`));
    const { error, line } = await failing(url, { traffic: { timeout: '60ms' } });
    expect(error).toEqual(TRY_AGAIN);
    expect(line).toMatchObject({ failure: 'timeout' });
  });

  it('dribbles a byte now and then costs its time-out too', async () => {
    const url = await serveBytes((socket) => {
      socket.write(`${head('transfer-encoding: chunked')}`);
      const dribble = setInterval(() => socket.write('1\r\n \r\n'), 10);
      socket.once('close', () => clearInterval(dribble));
    });
    const { line } = await failing(url, { traffic: { timeout: '100ms' } });
    expect(line).toMatchObject({ failure: 'timeout' });
  });

  it('hangs costs no more than what the client has left', async () => {
    const { subgraph } = testSubgraph(await serve(() => undefined));
    const answer = await subgraph.fetch(query, testRequest({ deadline: Date.now() + 50 }));
    expect(answer.errors).toEqual([TRY_AGAIN]);
  });

  it('is asked after the client’s time is over is not asked', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked++;
      json(response, { data: {} });
    });
    const answer = await testSubgraph(url).subgraph.fetch(query, testRequest({ deadline: Date.now() - 1 }));
    expect(answer.errors).toEqual([TRY_AGAIN]);
    expect(asked).toBe(0);
  });

  it('is not there is one that may be tried again', async () => {
    const { error, line, url } = await failing(await deadUrl());
    expect(error).toEqual(TRY_AGAIN);
    expect(line).toMatchObject({ failure: 'connection', reason: 'no connection', tries: 1 });
    // The log knows where it should have been; the client does not.
    expect(JSON.stringify(line)).toContain(new URL(url).port);
    expect(JSON.stringify(error)).not.toContain(new URL(url).port);
  });

  it('closes before it answers is one that may be tried again', async () => {
    const { error, line } = await failing(await serveBytes((socket) => socket.destroy()));
    expect(error).toEqual(TRY_AGAIN);
    expect(line).toMatchObject({ failure: 'connection', reason: 'no answer' });
  });

  it.each([
    ['content-length: 100', '{"data":{"top":1}}'],
    ['transfer-encoding: chunked', '12\r\n{"data":{"top":1}}\r\n'],
  ])('closes in the middle of an answer with %s has not answered', async (headers, body) => {
    const { answer, error, line } = await failing(await serveBytes((socket) => socket.end(`${head(headers)}${body}`)));
    expect(answer.data).toBeNull();
    expect(error).toEqual(TRY_AGAIN);
    expect(line).toMatchObject({ failure: 'connection', reason: 'the answer broke off', status: 200 });
  });

  it('closes in the middle of an answer that has no length has told no JSON', async () => {
    const url = await serveBytes((socket) => socket.end(`${head('connection: close')}{"data":{"top":`));
    const { error, line } = await failing(url);
    expect(error).toEqual(UNUSABLE);
    expect(line).toMatchObject({ failure: 'malformed', reason: 'a body that is not JSON' });
  });

  it('ends its answer by closing, without a length, has answered', async () => {
    const url = await serveBytes((socket) => socket.end(`${head('connection: close')}{"data":{"top":1}}`));
    const { answer } = await failing(url);
    expect(answer).toMatchObject({ data: { top: 1 }, errors: undefined });
  });

  it('announces fewer bytes than it sends has told no JSON, and its next answer is its own', async () => {
    let connections = 0;
    const url = await serveBytes((socket) => {
      if (++connections === 1) return void socket.write(`${head('content-length: 8')}{"data":{"top":"first"}}`);
      socket.write(`${head('content-length: 25')}{"data":{"top":"second"}}`);
    });
    const { error, line, subgraph } = await failing(url);
    expect(error).toEqual(UNUSABLE);
    expect(line).toMatchObject({ failure: 'malformed' });
    expect(await subgraph.fetch(query, testRequest())).toMatchObject({ data: { top: 'second' } });
  });

  it('sends a second answer after its first is not believed', async () => {
    const answerOf = (top: string) => {
      const body = JSON.stringify({ data: { top } });
      return `${head(`content-length: ${body.length}`)}${body}`;
    };
    const sockets: Socket[] = [];
    const url = await serveBytes((socket) => {
      sockets.push(socket);
      socket.write(`${answerOf('mine')}${answerOf('smuggled')}`);
    });
    const { answer, subgraph } = await failing(url);
    expect(answer).toMatchObject({ data: { top: 'mine' } });
    expect(await subgraph.fetch(query, testRequest())).toMatchObject({ data: { top: 'mine' } });
    expect(sockets).toHaveLength(2);
  });

  it('does not speak HTTP has answered nothing of use', async () => {
    const { error, line } = await failing(await serveBytes((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')));
    expect(error).toEqual(UNUSABLE);
    expect(line).toMatchObject({ failure: 'malformed', reason: expect.stringContaining('an answer that is not HTTP') });
    // What was received may be anybody's.
    expect(JSON.stringify(line)).not.toContain('OpenSSH');
  });

  it('answers HTML has answered nothing of use, and the log says with which status', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to nginx!</html>');
    });
    const { error, line } = await failing(url);
    expect(error).toEqual(UNUSABLE);
    expect(line).toMatchObject({ failure: 'malformed', reason: 'a body of type text/html', status: 200 });
  });

  it.each([
    [500, TRY_AGAIN],
    [502, TRY_AGAIN],
    [503, TRY_AGAIN],
    [429, TRY_AGAIN],
    [404, UNUSABLE],
    [302, UNUSABLE],
  ])('answers with status %i and no GraphQL is an error', async (status, expected) => {
    const url = await serve((_request, response) => {
      response.writeHead(status, { 'content-type': 'text/html', location: '/elsewhere' }).end('<html></html>');
    });
    const { error, line } = await failing(url);
    expect(error).toEqual(expected);
    expect(line).toMatchObject({ failure: 'status', status });
  });

  it('compresses what was not asked for so has answered nothing of use', async () => {
    const url = await serve((_request, response) => json(response, { data: {} }, { 'content-encoding': 'gzip' }));
    expect((await failing(url)).line).toMatchObject({ failure: 'malformed' });
  });

  it('announces more than it may answer is not listened to', async () => {
    const url = await serveBytes((socket) => void socket.write(head(`content-length: ${200 * 1024 ** 2}`)));
    const { error, line } = await failing(url);
    expect(error).toEqual(UNUSABLE);
    expect(line).toMatchObject({ failure: 'too_large' });
  });

  it('answers 200 MB without saying so is cut off at its limit', async () => {
    let sent = 0;
    let closed = false;
    const chunk = Buffer.alloc(64 * 1024, ' ');
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.once('close', () => {
        closed = true;
      });
      const pour = () => {
        while (!closed && sent < 200 * 1024 ** 2) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', pour);
        }
        response.end();
      };
      pour();
    });
    const { error, line, metrics } = await failing(url, { traffic: { maxAnswer: '1MB', retry: { retries: 0 } } });
    expect(error).toEqual(UNUSABLE);
    expect(line).toMatchObject({ failure: 'too_large' });
    await until(() => closed);
    expect(sent).toBeLessThan(32 * 1024 ** 2);
    const labels = { subgraph: 'products', outcome: 'too_large' };
    expect(await metricValue(metrics, 'lyceum_router_subgraph_seconds_count', labels)).toBe(1);
  });

  it('fails is logged once', async () => {
    const { lines } = await failing(await deadUrl(), { traffic: { retry: { retries: 3, backoff: '1ms' } } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ failure: 'connection', tries: 4, err: { code: 'ECONNREFUSED' } });
  });
});

describe('a request that was answered in time', () => {
  it('is over: its time-out does nothing more', async () => {
    const url = await serve((_request, response) => json(response, { data: {} }));
    const { subgraph, metrics } = testSubgraph(url, { traffic: { timeout: '500ms' } });
    const request = testRequest();
    expect((await subgraph.fetch(query, request)).data).toEqual({});
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(request.lines).toEqual([]);
    const count = await metricValue(metrics, 'lyceum_router_subgraph_seconds_count', { subgraph: 'products' });
    expect(count).toBe(1);
  });
});

describe('a client that goes away', () => {
  it('ends the query that nobody else waits for', async () => {
    let closed = false;
    let asked = false;
    const url = await serve((_request, response) => {
      asked = true;
      response.once('close', () => {
        closed = true;
      });
    });
    const { subgraph } = testSubgraph(url);
    const client = new AbortController();
    const request = testRequest({ signal: client.signal });
    const fetched = subgraph.fetch(query, request);
    await until(() => asked);
    client.abort();
    expect((await fetched).errors).toEqual([TRY_AGAIN]);
    await until(() => closed);
    expect(request.lines).toMatchObject([{ failure: 'abandoned', level: 'debug' }]);
  });

  it('lets its mutation end', async () => {
    const client = new AbortController();
    const url = await serve((_request, response) => {
      client.abort();
      setTimeout(() => json(response, { data: { buy: true } }), 60);
    });
    const answer = await testSubgraph(url).subgraph.fetch(mutation, testRequest({ signal: client.signal }));
    expect(answer.data).toEqual({ buy: true });
  });
});

describe('a pool whose connections are all taken', () => {
  it('lets those that wait run into their time, sends none of them, and serves again', async () => {
    const asked: string[] = [];
    const letGo: (() => void)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers['x-request-id'] as string);
      const answer = () => json(response, { data: { top: asked.length } });
      if (asked.length === 1) letGo.push(answer);
      else answer();
    });
    const { subgraph } = testSubgraph(url, { subgraphs: { all: { connections: 1 } } });
    const first = subgraph.fetch(query, testRequest({ id: 'id-1' }));
    const waiting = [2, 3].map((id) =>
      subgraph.fetch(query, testRequest({ id: `id-${id}`, deadline: Date.now() + 80 })),
    );
    for (const answer of await Promise.all(waiting)) expect(answer.errors).toEqual([TRY_AGAIN]);
    letGo[0]?.();
    expect(await first).toMatchObject({ data: { top: 1 } });
    expect(await subgraph.fetch(query, testRequest({ id: 'id-4' }))).toMatchObject({ data: { top: 2 } });
    expect(asked).toEqual(['id-1', 'id-4']);
  });

  it('fails all that wait when nobody listens', async () => {
    const config = { ...once, subgraphs: { all: { connections: 1 } } };
    const { subgraph } = testSubgraph(await deadUrl(), config);
    const answers = await Promise.all(Array.from({ length: 20 }, () => subgraph.fetch(query, testRequest())));
    for (const answer of answers) expect(answer.errors).toEqual([TRY_AGAIN]);
  });
});
