import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import {
  deadUrl,
  endAll,
  json,
  listen,
  mutation,
  query,
  serve,
  serveBytes,
  testRequest,
  testSubgraph,
  textOf,
  until,
} from './test/support';

afterEach(endAll);

const once = { traffic: { retry: { retries: 0 } } };

/** A server that counts its connections. */
async function counting(listener: Parameters<typeof createServer>[1]) {
  const state = { connections: 0, open: 0 };
  const server = createServer({ keepAliveTimeout: 60_000 }, listener).on('connection', (socket: Socket) => {
    state.connections++;
    state.open++;
    socket.once('close', () => state.open--);
  });
  return { state, url: await listen(server) };
}

describe('connections to a subgraph', () => {
  it('are kept, and used again', async () => {
    const { state, url } = await counting((_request, response) => json(response, { data: { top: 1 } }));
    const { subgraph } = testSubgraph(url, once);
    for (let index = 0; index < 5; index++) await subgraph.fetch(index % 2 ? query : mutation, testRequest());
    expect(state.connections).toBe(1);
  });

  it('are as many as there are requests at once, up to their number', async () => {
    let running = 0;
    let most = 0;
    const { state, url } = await counting((_request, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        json(response, { data: { top: 1 } });
      }, 5);
    });
    const { subgraph } = testSubgraph(url, { subgraphs: { all: { connections: 3 } } });
    const answers = await Promise.all(Array.from({ length: 20 }, () => subgraph.fetch(query, testRequest())));
    expect(answers.every(({ data }) => data?.top === 1)).toBe(true);
    expect([state.connections, most]).toEqual([3, 3]);
  });

  it('are left when the subgraph says so, and not missed when it closes them', async () => {
    const closing = await counting((_request, response) => json(response, { data: {} }, { connection: 'close' }));
    const { subgraph } = testSubgraph(closing.url, once);
    for (let index = 0; index < 3; index++) expect((await subgraph.fetch(query, testRequest())).data).toEqual({});
    expect(closing.state.connections).toBe(3);

    const silent = await counting((request, response) => {
      response.once('finish', () => request.socket.end());
      json(response, { data: {} });
    });
    const other = testSubgraph(silent.url, once).subgraph;
    for (let index = 0; index < 3; index++) {
      expect((await other.fetch(mutation, testRequest())).data).toEqual({});
      await until(() => silent.state.open === 0);
    }
    expect(silent.state.connections).toBe(3);
  });

  it.each([1, 2])('are given up before the %i s that the subgraph keeps them', async (timeout) => {
    const headers = { connection: 'keep-alive', 'keep-alive': `timeout=${timeout}` };
    // It keeps them for a minute, in fact.
    const { state, url } = await counting((_request, response) => json(response, { data: {} }, headers));
    await testSubgraph(url, once).subgraph.fetch(query, testRequest());
    await until(() => state.open === 0);
  });

  it('are closed with the subgraph', async () => {
    const { state, url } = await counting((_request, response) => json(response, { data: {} }));
    const { subgraph } = testSubgraph(url, once);
    await Promise.all([1, 2, 3].map(() => subgraph.fetch(query, testRequest())));
    expect(state.open).toBeGreaterThan(0);
    await subgraph.close();
    await until(() => state.open === 0);
  });

  it('reach an IPv6 address', async () => {
    const server = createServer((_request, response) => json(response, { data: { top: 6 } }));
    await new Promise<void>((resolve) => server.listen(0, '::1', resolve));
    const { port } = server.address() as { port: number };
    const { subgraph } = testSubgraph(`http://[::1]:${port}/graphql`, once);
    expect((await subgraph.fetch(query, testRequest())).data).toEqual({ top: 6 });
    await subgraph.close();
    server.close();
  });

  it('carry nothing more after an answer that was too large', async () => {
    let connections = 0;
    const url = await serveBytes((socket) => {
      const text = `{"data":{"top":"${'x'.repeat(++connections === 1 ? 2_000 : 1)}"}}`;
      const body = `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${body}`);
    });
    const traffic = { ...once.traffic, maxAnswer: '1KB' };
    const { subgraph } = testSubgraph(url, { traffic, subgraphs: { all: { connections: 1 } } });
    const [first, second] = await Promise.all([1, 2].map(() => subgraph.fetch(query, testRequest())));
    expect(first?.data).toBeNull();
    expect(second?.data).toEqual({ top: 'x' });
  });

  it('fail each request with the reason, then serve when somebody listens', async () => {
    const url = await deadUrl();
    const { subgraph } = testSubgraph(url, { ...once, subgraphs: { all: { connections: 2 } } });
    const requests = Array.from({ length: 6 }, () => testRequest());
    await Promise.all(requests.map((request) => subgraph.fetch(query, request)));
    for (const { lines } of requests) expect(lines).toMatchObject([{ err: { code: 'ECONNREFUSED' } }]);
    const server = createServer((_request, response) => json(response, { data: { top: 1 } }));
    await listen(server, 'http', Number(new URL(url).port));
    expect((await subgraph.fetch(query, testRequest())).data).toEqual({ top: 1 });
  });
});

describe('a request over HTTP/1.1', () => {
  it('says its length in bytes, whatever characters are in it', async () => {
    const seen: { length: string | undefined; body: string; header: string | undefined }[] = [];
    const url = await serve(async (request, response) => {
      const { 'content-length': length, 'x-name': header } = request.headers;
      seen.push({ length, body: await textOf(request), header: header as string });
      json(response, { data: {} });
    });
    const { subgraph } = testSubgraph(url, { ...once, headers: { request: [{ forward: 'x-name' }] } });
    const arrival = { method: 'POST', url: '/', headers: { 'x-name': 'Jos\u00e9' }, address: '' };
    for (const body of ['{"query":"{ a }"}', '{"query":"{ a(b: \\"é😀\\") }"}'])
      await subgraph.fetch({ ...query, body }, testRequest({ arrival }));
    expect(seen).toEqual([
      { length: '17', body: '{"query":"{ a }"}', header: 'José' },
      { length: '32', body: '{"query":"{ a(b: \\"é😀\\") }"}', header: 'José' },
    ]);
  });

  it.each(['a\r\nx-other: b', 'a\nb', '\u0100'])('is not sent with the header value %j', async (value) => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked++;
      json(response, { data: {} });
    });
    const { subgraph } = testSubgraph(url, { ...once, headers: { request: [{ forward: 'x-name' }] } });
    const arrival = { method: 'POST', url: '/', headers: { 'x-name': value }, address: '' };
    const answer = await subgraph.fetch(query, testRequest({ arrival }));
    expect(answer.errors).toMatchObject([{ extensions: { service: 'products' } }]);
    expect(asked).toBe(0);
  });

  it('takes an answer that comes before it has been read to its end', async () => {
    const url = await serveBytes((socket) => {
      socket.pause();
      socket.end(
        'HTTP/1.1 413 Too Large\r\ncontent-type: application/graphql-response+json\r\ncontent-length: 28\r\n\r\n{"errors":[{"message":"L"}]}',
      );
    });
    const body = JSON.stringify({ query: 'x'.repeat(1_000) });
    const answer = await testSubgraph(url, once).subgraph.fetch({ ...query, body }, testRequest());
    expect(answer.errors).toMatchObject([{ message: 'L' }]);
  });
});
