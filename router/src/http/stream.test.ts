import { request } from 'node:http';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { meros } from 'meros/node';
import { dial, type Endpoint, openEndpoint, post, until } from './test/endpoint';

let endpoint: Endpoint;
afterEach(() => endpoint.close());

const body = '{"query":"{ ok }"}';

/** Parts that come when the test sends them. */
function source<T>() {
  const waiting: ((step: IteratorResult<T>) => void)[] = [];
  const ready: IteratorResult<T>[] = [];
  const state = { returned: false, fail: (_error: Error) => {} };
  const put = (step: IteratorResult<T>) => {
    const resolve = waiting.shift();
    if (resolve) resolve(step);
    else ready.push(step);
  };
  return {
    state,
    send: (value: T) => put({ done: false, value }),
    end: () => put({ done: true, value: undefined }),
    [Symbol.asyncIterator]: () => ({
      next: () =>
        new Promise<IteratorResult<T>>((resolve, reject) => {
          state.fail = reject;
          const step = ready.shift();
          if (step) resolve(step);
          else waiting.push(resolve);
        }),
      return: async () => {
        state.returned = true;
        return { done: true as const, value: undefined };
      },
    }),
  };
}

const incoming = (headers: Record<string, string> = {}) =>
  new Promise<import('node:http').IncomingMessage>((resolve) =>
    request(endpoint.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, resolve).end(
      body,
    ),
  );

describe('an answer in parts', () => {
  it('gives a client each part when it is there, not with the next one', async () => {
    const parts = source<string>();
    endpoint = await openEndpoint({}, () => ({ kind: 'multipart', parts }));
    parts.send('{"data":{"a":"ä"},"hasNext":true}');
    const response = await incoming({ accept: 'multipart/mixed;deferSpec=20220824, application/json' });
    expect(response.headers['content-type']).toBe('multipart/mixed; boundary="-"; deferSpec=20220824');
    const received = (await meros<object>(response)) as AsyncGenerator<{ json: boolean; body: unknown }>;
    expect((await received.next()).value).toMatchObject({ json: true, body: { data: { a: 'ä' }, hasNext: true } });
    parts.send('{"incremental":[],"hasNext":false}');
    expect((await received.next()).value).toMatchObject({ body: { incremental: [], hasNext: false } });
    parts.end();
    expect(await received.next()).toMatchObject({ done: true });
    await until(() => endpoint.outcomes.length === 1);
    expect(endpoint.outcomes[0]).toMatchObject({ status: 200, gone: false });
  });

  it('is framed to the byte as clients of the 2022 form expect it', async () => {
    async function* parts() {
      yield '{"hasNext":true}';
      yield '{"hasNext":false}';
    }
    endpoint = await openEndpoint({}, () => ({ kind: 'multipart', parts: parts() }));
    const part = 'content-type: application/json; charset=utf-8\r\n\r\n';
    const text = await (await endpoint.ask(body, { accept: 'multipart/mixed' })).text();
    expect(text).toBe(`\r\n---\r\n${part}{"hasNext":true}\r\n---\r\n${part}{"hasNext":false}\r\n-----\r\n`);
    expect(endpoint.outcomes[0]?.bytes).toBe(text.length);
  });

  it.each([
    ['gzip', createGunzip],
    ['br', createBrotliDecompress],
  ])('is compressed by %s part by part', async (coding, decompressor) => {
    const parts = source<string>();
    endpoint = await openEndpoint({ server: { compression: { enabled: true } } }, () => ({ kind: 'multipart', parts }));
    parts.send('{"first":1}');
    const response = await incoming({ accept: 'multipart/mixed', 'accept-encoding': coding });
    expect(response.headers['content-encoding']).toBe(coding);
    let text = '';
    response.pipe(decompressor()).on('data', (chunk) => (text += chunk));
    await until(() => text.includes('{"first":1}\r\n---'));
    parts.send('{"last":1}');
    parts.end();
    await until(() => text.endsWith('{"last":1}\r\n-----\r\n'));
  });

  it('is ended at once when the client goes, though no part is there', async () => {
    const parts = source<string>();
    endpoint = await openEndpoint({}, () => ({ kind: 'multipart', parts }));
    const connection = dial(endpoint.port);
    await connection.send(post(body));
    await connection.until(/---/);
    connection.end();
    await until(() => endpoint.outcomes.length === 1);
    expect([parts.state.returned, endpoint.outcomes[0]?.gone]).toEqual([true, true]);
  });

  it('that fails midway ends the connection, so that the client sees that it is not whole', async () => {
    const parts = source<string>();
    endpoint = await openEndpoint({}, () => ({ kind: 'multipart', parts }));
    const connection = dial(endpoint.port);
    await connection.send(post(body));
    parts.send('{"hasNext":true}');
    await connection.until(/hasNext/);
    parts.state.fail(new Error('lost'));
    expect(await connection.closed()).not.toContain('\r\n0\r\n');
    expect(endpoint.errors.join()).toContain('lost');
  });
});

describe('a stream', () => {
  it('is sent as it comes, with the content type and headers of the answer', async () => {
    const chunks = source<string>();
    endpoint = await openEndpoint({}, () => ({
      kind: 'stream',
      contentType: 'text/event-stream',
      chunks,
      headers: { 'cache-control': 'no-cache' },
    }));
    const response = await endpoint.ask(body, { accept: 'text/event-stream' });
    expect([response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      'text/event-stream',
      'no-cache',
    ]);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    for (const event of ['event: next\n\n', ':\n\n']) {
      chunks.send(event);
      expect(Buffer.from((await reader.read()).value as Uint8Array).toString()).toBe(event);
    }
    chunks.end();
    expect((await reader.read()).done).toBe(true);
  });

  it('asks its source for no more than the client reads', async () => {
    let made = 0;
    const chunk = Buffer.alloc(64 * 1024);
    async function* chunks() {
      for (; made < 500; made++) yield chunk;
    }
    endpoint = await openEndpoint({}, () => ({ kind: 'stream', contentType: 'text/plain', chunks: chunks() }));
    const response = await incoming();
    let before = -1;
    while (made !== before) {
      before = made;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(made).toBeLessThan(300);
    let read = 0;
    for await (const piece of response) read += (piece as Buffer).length;
    expect([made, read]).toEqual([500, 500 * chunk.length]);
  });
});

describe('compression', () => {
  const text = JSON.stringify({ data: 'ä'.repeat(5_000) });
  const large = () => ({ kind: 'single' as const, status: 200, body: text });
  const enabled = { server: { compression: { enabled: true, threshold: '1KB' } } };

  it.each([
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['*', 'br'],
    ['identity, gzip;q=0', null],
    ['zstd', null],
  ])('for Accept-Encoding: %s is %s', async (accepted, coding) => {
    endpoint = await openEndpoint(enabled, large);
    const response = await endpoint.ask(body, { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await response.text()).toBe(text);
    await until(() => endpoint.outcomes.length === 1);
    expect((endpoint.outcomes[0]?.bytes as number) < 1_000).toBe(coding !== null);
  });

  it('spares what is below the threshold', async () => {
    endpoint = await openEndpoint(enabled);
    expect((await endpoint.ask(body)).headers.get('content-encoding')).toBeNull();
  });

  it('is off by default', async () => {
    endpoint = await openEndpoint({}, large);
    const response = await endpoint.ask(body, { 'accept-encoding': 'gzip' });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([null, text]);
  });
});
