import { DomainError } from '@lyceum/kernel/errors';
import type { Answer } from './answer';
import type { GraphqlHttpOptions } from './serve';
import { type Endpoint, errorOf, openEndpoint, single } from './test/endpoint';

let endpoint: Endpoint;
const open = async (...options: Parameters<typeof openEndpoint>) => {
  endpoint = await openEndpoint(...options);
  return endpoint;
};
afterEach(() => endpoint.close());

describe('a POST', () => {
  it('hands on the operation, its raw body and how it arrived, and answers what it is given', async () => {
    await open();
    const body = { query: '{ ok }', operationName: 'Q', variables: { a: [1, 'ä'] }, extensions: { x: 1 } };
    const response = await endpoint.ask(body);
    expect([response.status, await response.json()]).toEqual([200, { data: { ok: true } }]);
    expect(endpoint.params).toEqual([body]);
    expect(endpoint.rawBodies).toEqual([JSON.stringify(body)]);
    expect(endpoint.arrivals[0]).toMatchObject({ method: 'POST', url: '/graphql', address: '127.0.0.1' });
  });

  it('carries the headers that keep browsers and caches from misusing it', async () => {
    await open();
    const { headers } = await endpoint.ask({ query: '{ ok }' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  it('keeps the request id of a client that sent a well-formed one, and makes one otherwise', async () => {
    await open();
    const kept = await endpoint.ask({ query: '{ ok }' }, { 'x-request-id': 'phone-12345678' });
    const made = await endpoint.ask({ query: '{ ok }' }, { 'x-request-id': 'no good: "quotes"' });
    expect(kept.headers.get('x-request-id')).toBe('phone-12345678');
    expect(made.headers.get('x-request-id')).not.toContain('quotes');
    expect(endpoint.arrivals[0]?.requestId).toBe('phone-12345678');
  });

  it('sends text of any alphabet whole, whether it comes as a string or as bytes', async () => {
    const text = JSON.stringify({ data: 'ä€😀'.repeat(10_000) });
    const answers: Answer[] = [
      { kind: 'single', status: 200, body: text },
      { kind: 'single', status: 200, body: Buffer.from(text) },
      { kind: 'single', status: 200, body: '{"data":"plain"}', ascii: true },
    ];
    const { rawBodies } = await open({}, () => answers.shift() as Answer);
    expect(await (await endpoint.ask({ query: 'ä€😀' })).text()).toBe(text);
    expect(await (await endpoint.ask({ query: '{ ok }' })).text()).toBe(text);
    expect(await (await endpoint.ask({ query: '{ ok }' })).text()).toBe('{"data":"plain"}');
    expect(rawBodies[0]).toBe('{"query":"ä€😀"}');
  });

  it('takes null members for absent, ignores those it does not know, and a byte order mark', async () => {
    await open();
    await endpoint.ask('\ufeff{"query":"{ ok }","operationName":null,"variables":null,"extensions":null,"id":7}');
    expect(endpoint.params).toEqual([{ query: '{ ok }' }]);
  });

  it('takes the last of two equal keys, and nothing from a __proto__', async () => {
    await open();
    await endpoint.ask('{"query":"{ a }","query":"{ b }"}');
    await endpoint.ask('{"__proto__":{"query":"{ evil }"},"variables":{"__proto__":{"admin":true}}}');
    expect(endpoint.params[0]?.query).toBe('{ b }');
    expect(endpoint.params[1]?.query).toBeUndefined();
    expect((endpoint.params[1]?.variables as { admin?: boolean }).admin).toBeUndefined();
  });

  it.each([
    ['{"query":', /not JSON/],
    ['', /empty/],
    ['"{ ok }"', /must be a JSON object/],
    ['null', /must be a JSON object/],
    ['{"query":{"kind":"Document"}}', /`query` must be a string/],
    ['{"query":"{ ok }","operationName":7}', /`operationName` must be a string/],
    ['{"query":"{ ok }","variables":"{}"}', /`variables` must be an object/],
    ['{"query":"{ ok }","variables":[1]}', /`variables` must be an object/],
    ['{"query":"{ ok }","extensions":true}', /`extensions` must be an object/],
    ['[{"query":"{ ok }"}]', /Batching is off/],
  ])('refuses the body %s and says why', async (body, message) => {
    await open();
    const error = await errorOf(await endpoint.ask(body));
    expect(error).toMatchObject({ status: 400, code: 'BAD_REQUEST', message: expect.stringMatching(message) });
    expect(endpoint.params).toEqual([]);
  });

  it('refuses bytes that are not UTF-8', async () => {
    await open();
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([...Buffer.from('{"query":"'), 0xff, 0xfe, ...Buffer.from('"}')]),
    });
    expect((await errorOf(response)).message).toMatch(/not UTF-8/);
  });

  it.each([
    ['application/json', 200],
    ['Application/JSON; charset="UTF-8"', 200],
    ['application/json; charset=latin1', 415],
    ['application/graphql', 415],
    ['application/x-www-form-urlencoded', 415],
  ])('with content type %s is answered %i', async (type, status) => {
    await open({ csrf: { enabled: false } });
    expect((await endpoint.ask({ query: '{ ok }' }, { 'content-type': type })).status).toBe(status);
  });

  it('is refused when its body is compressed, however small it says it is', async () => {
    await open();
    const response = await endpoint.ask({ query: '{ ok }' }, { 'content-encoding': 'gzip' });
    expect(await errorOf(response)).toMatchObject({ status: 415, code: 'BAD_REQUEST' });
    expect(response.headers.get('accept-encoding')).toBe('identity');
  });

  it('above the body limit is refused with 413, and the connection goes on', async () => {
    await open({ server: { bodyLimit: '1KB' } });
    const large = JSON.stringify({ query: `{ ok } #${'x'.repeat(2_000)}` });
    expect(await errorOf(await endpoint.ask(large))).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    const stream = new Blob([large]).stream();
    const chunked = await endpoint.ask('', {}, { body: stream, duplex: 'half' } as RequestInit);
    expect(await errorOf(chunked)).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    expect((await endpoint.ask({ query: '{ ok }' })).status).toBe(200);
  });

  it('of exactly the limit is taken, however it is cut into chunks', async () => {
    await open({ server: { bodyLimit: 1_000 } });
    const body = JSON.stringify({ query: 'x'.repeat(1_000 - '{"query":""}'.length) });
    expect(body).toHaveLength(1_000);
    const halves = new ReadableStream({
      async start(controller) {
        controller.enqueue(Buffer.from(body.slice(0, 400)));
        await new Promise(setImmediate);
        controller.enqueue(Buffer.from(body.slice(400)));
        controller.close();
      },
    });
    expect((await endpoint.ask(body)).status).toBe(200);
    expect((await endpoint.ask('', {}, { body: halves, duplex: 'half' } as RequestInit)).status).toBe(200);
    expect(endpoint.rawBodies).toEqual([body, body]);
  });
});

describe('a GET', () => {
  it('hands on the operation of the query string', async () => {
    await open();
    await endpoint.get({ query: '{ ok }', operationName: 'Q', variables: '{"a":1}', extensions: '{"b":2}' });
    expect(endpoint.params).toEqual([
      { query: '{ ok }', operationName: 'Q', variables: { a: 1 }, extensions: { b: 2 } },
    ]);
    expect(endpoint.arrivals[0]?.method).toBe('GET');
    expect(endpoint.rawBodies).toEqual([undefined]);
  });

  it('varies by Accept, and may be kept when the answer says so', async () => {
    await open({}, () => ({
      ...single({ ok: true }),
      headers: { 'cache-control': 'public, max-age=60', etag: '"1"' },
    }));
    const { headers } = await endpoint.get({ query: '{ ok }' });
    expect([headers.get('vary'), headers.get('cache-control'), headers.get('etag')]).toEqual([
      'accept',
      'public, max-age=60',
      '"1"',
    ]);
  });

  it('answers 304 without a body', async () => {
    await open({}, () => ({ kind: 'single', status: 304, body: '', headers: { etag: '"1"' } }));
    const response = await endpoint.get({ query: '{ ok }' });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, '"1"', '']);
  });

  it.each([
    [
      [
        ['query', '{ a }'],
        ['query', '{ b }'],
      ],
      /more than once/,
    ],
    [
      [
        ['query', '{ a }'],
        ['variables', '{a:1}'],
      ],
      /`variables` in the query string is not JSON/,
    ],
    [
      [
        ['query', '{ a }'],
        ['variables', '[]'],
      ],
      /`variables` must be an object/,
    ],
    [
      [
        ['query', '{ a }'],
        ['extensions', '"x"'],
      ],
      /`extensions` must be an object/,
    ],
  ] as [[string, string][], RegExp][])('refuses the query string %j', async (search, message) => {
    await open();
    expect(await errorOf(await endpoint.get(search))).toMatchObject({
      status: 400,
      message: expect.stringMatching(message),
    });
  });
});

describe('other methods and paths', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('answers %s with 405 and what is allowed', async (method) => {
    await open();
    const response = await fetch(endpoint.url, { method, headers: { 'content-type': 'application/json' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
    if (method !== 'HEAD') expect((await errorOf(response)).code).toBe('BAD_REQUEST');
  });

  it('leaves other paths to others, also those that begin the same', async () => {
    await open();
    for (const path of ['/', '/graphqlx', '/graphql/x'])
      expect(await (await fetch(new URL(path, endpoint.url))).text()).toBe('elsewhere');
  });

  it('answers OPTIONS with what is allowed where no other origin is', async () => {
    await open();
    const response = await fetch(endpoint.url, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, POST, OPTIONS']);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the media type of an answer', () => {
  it.each([
    [undefined, 'application/json; charset=utf-8'],
    ['*/*', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8'],
    ['application/json, application/graphql-response+json', 'application/json; charset=utf-8'],
    ['application/json;q=0.2, application/*;q=0.8', 'application/graphql-response+json; charset=utf-8'],
    ['text/html, application/json;q=0, */*;q=0.1', 'application/graphql-response+json; charset=utf-8'],
  ])('for Accept: %s is %s', async (accept, type) => {
    await open();
    const response = await endpoint.ask({ query: '{ ok }' }, accept ? { accept } : {});
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each(['text/html', 'application/json;q=0', 'application/json; charset=latin1'])(
    'is none for Accept: %s: the operation is not run',
    async (accept) => {
      await open();
      expect(await errorOf(await endpoint.ask({ query: '{ ok }' }, { accept }))).toMatchObject({ status: 406 });
      expect(endpoint.params).toEqual([]);
    },
  );
});

describe('a failure', () => {
  const failing =
    (error: unknown): GraphqlHttpOptions['execute'] =>
    () =>
      Promise.reject(error);

  it('nobody expected is masked for the client and told to the operator', async () => {
    await open({}, failing(new Error('password of the database')));
    const response = await endpoint.ask({ query: '{ ok }' });
    expect(await errorOf(response)).toEqual({
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Something went wrong on our side.',
    });
    expect(endpoint.errors.join()).toContain('password of the database');
    expect(endpoint.errors.join()).toContain(response.headers.get('x-request-id'));
  });

  it('with a code keeps its message and has the status of the code', async () => {
    await open({}, () => {
      throw new DomainError('UNAUTHENTICATED', 'Sign in.');
    });
    expect(await errorOf(await endpoint.ask({ query: '{ ok }' }))).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'Sign in.',
    });
    expect(endpoint.errors).toEqual([]);
  });

  it('to write a header is one of the router, not of the connection', async () => {
    await open({}, () => ({ ...single({}), headers: { 'x-broken': 'a\r\nset-cookie: b' } }));
    const response = await endpoint.ask({ query: '{ ok }' });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([500, null]);
  });
});

describe('headers of an answer', () => {
  it('reach the client, but for those that frame it', async () => {
    await open({}, () => ({
      ...single({ ok: true }),
      headers: { 'x-cost': '7', 'Content-Length': '1', 'transfer-encoding': 'chunked', connection: 'close' },
    }));
    const response = await endpoint.ask({ query: '{ ok }' });
    expect(await response.json()).toEqual({ data: { ok: true } });
    expect([response.headers.get('x-cost'), response.headers.get('connection')]).toEqual(['7', 'keep-alive']);
  });
});

describe('what became of a request', () => {
  it('is told once, with its status, bytes, time and notes', async () => {
    const notes = { operation: 'Q', tenant: 'acme' };
    await open({}, () => ({ ...single('ä'), notes }));
    const bytes = (await (await endpoint.ask({ query: '{ ok }' })).arrayBuffer()).byteLength;
    expect(endpoint.outcomes).toEqual([{ status: 200, bytes, ms: expect.any(Number), gone: false, notes }]);
    await endpoint.ask('{');
    expect(endpoint.outcomes[1]).toMatchObject({ status: 400, notes: { codes: ['BAD_REQUEST'] } });
  });
});
