import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type ClientAnswer, read, startTested, type TestedRouter } from './test/client';
import { type Federation, serveSubgraphs } from './test/federation';
import { peopleAndPosts } from './test/people';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const persistedText = 'query Persisted { me { id } }';

let federation: Federation;
let router: TestedRouter;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
  router = await startTested(
    federation.supergraph,
    { persistedOperations: { automatic: { enabled: true } } },
    { operations: new Map([[sha256(persistedText), persistedText]]) },
  );
});
afterAll(async () => {
  await router.stop();
  await federation.stop();
});
beforeEach(() => {
  federation.before = () => undefined;
  federation.asked();
});

const get = async (params: Record<string, string>): Promise<ClientAnswer> =>
  read(
    await fetch(`${router.url}/graphql?${new URLSearchParams(params)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    }),
  );
const codes = ({ status, body }: ClientAnswer) => [status, body.errors?.map(({ extensions }) => extensions?.code)];

describe('an operation', () => {
  it('comes by POST or, when it is a query, by GET', async () => {
    const query = 'query One($no: Boolean!) { me { id name @skip(if: $no) } }';
    const answer = { data: { me: { id: '1' } } };
    expect((await router.ask({ query, variables: { no: true } })).body).toEqual(answer);
    expect((await get({ query, variables: '{"no":true}', operationName: 'One' })).body).toEqual(answer);
    expect(codes(await get({ query: 'mutation { rename(name: "x") { id } }' }))).toEqual([400, ['BAD_REQUEST']]);
    expect(federation.asked()).toEqual(['people', 'people']);
  });

  it('is the one that is named, of several', async () => {
    const query = 'query A { me { id } } query B { people { id } } mutation C { rename(name: "x") { name } }';
    expect((await router.ask({ query, operationName: 'A' })).body.data).toEqual({ me: { id: '1' } });
    expect((await router.ask({ query, operationName: 'B' })).body.data).toEqual({ people: [{ id: '1' }, { id: '2' }] });
    expect((await router.ask({ query, operationName: 'C' })).body.data).toEqual({ rename: { name: 'x' } });
    expect(codes(await router.ask({ query }))).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']]);
    expect(codes(await router.ask({ query, operationName: 'D' }))).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']]);
    expect(codes(await get({ query, operationName: 'C' }))).toEqual([400, ['BAD_REQUEST']]);
  });

  it.each([
    ['', 'GRAPHQL_PARSE_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['# nothing', 'GRAPHQL_PARSE_FAILED'],
    ['fragment A on Person { id }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ me }', 'GRAPHQL_VALIDATION_FAILED'],
    ['type Query { me: Int }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { me { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ me { ...A } } fragment A on Person { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($a: Boolean) { me { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation ($n: String!) { rename(name: $n) { id } }', 'BAD_USER_INPUT'],
  ])('that is none is refused before a subgraph is asked: %j', async (query, code) => {
    const answer = await router.ask({ query });
    expect(codes(answer)).toEqual([400, [code]]);
    expect(answer.body).not.toHaveProperty('data');
    expect(federation.asked()).toEqual([]);
  });

  it('is refused with every variable that does not fit', async () => {
    const used = 'mutation ($name: String!, $no: Boolean!) { rename(name: $name) { id @skip(if: $no) } }';
    const refused = await router.ask({ query: used, variables: { name: 5 } });
    expect(codes(refused)).toEqual([400, ['BAD_USER_INPUT', 'BAD_USER_INPUT']]);
    expect(refused.body.errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining('$name'),
      expect.stringContaining('$no'),
    ]);
    expect(federation.asked()).toEqual([]);
  });

  it('comes by its hash, when it is persisted or was registered', async () => {
    const persistedQuery = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });
    const byHash = { extensions: persistedQuery(persistedText) };
    expect((await router.ask(byHash)).body).toEqual({ data: { me: { id: '1' } } });
    expect((await get({ extensions: JSON.stringify(byHash.extensions) })).body).toEqual({ data: { me: { id: '1' } } });

    const query = '{ people { id } }';
    const extensions = persistedQuery(query);
    expect(codes(await router.ask({ extensions }))).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
    const answer = { data: { people: [{ id: '1' }, { id: '2' }] } };
    expect((await router.ask({ query, extensions })).body).toEqual(answer);
    expect((await router.ask({ extensions })).body).toEqual(answer);

    const invalid = '{ nothing }';
    expect(codes(await router.ask({ query: invalid, extensions: persistedQuery(invalid) }))[0]).toBe(400);
    expect(codes(await router.ask({ extensions: persistedQuery(invalid) }))).toEqual([
      200,
      ['PERSISTED_QUERY_NOT_FOUND'],
    ]);
    expect(codes(await router.ask({ query: '{ me { name } }', extensions }))).toEqual([400, ['BAD_REQUEST']]);
  });

  it('is not taken for one whose name and text read the same together', async () => {
    const query = 'query Split {\n me { id } }';
    const [head = '', tail = ''] = query.split('\n');
    expect(codes(await router.ask({ query: tail, operationName: head }))[0]).toBe(400);
    expect(codes(await router.ask({ query: `${tail.length}:`, operationName: query }))[0]).toBe(400);
    expect((await router.ask({ query })).body).toEqual({ data: { me: { id: '1' } } });
  });

  it('is planned once, under whichever name it is asked for', async () => {
    const plans = () => router.metric('lyceum_router_plan_seconds_count');
    const before = (await plans()) ?? 0;
    const query = 'query Named { me { friend { name } } }';
    for (const request of [{ query, operationName: 'Named' }, { query }, { query, operationName: 'Named' }])
      expect((await router.ask(request)).body.data).toEqual({ me: { friend: { name: 'Bob' } } });
    expect(codes(await router.ask({ query, operationName: 'Other' }))).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']]);
    expect(await plans()).toBe(before + 1);
  });

  it('that is refused once is refused again, and mended is not', async () => {
    for (const _ of [1, 2, 3]) expect((await router.ask('{ wrong }')).body.errors).toHaveLength(1);
    expect((await router.ask('{ me { id } }')).body.data).toEqual({ me: { id: '1' } });
  });
});

describe('an error', () => {
  it('has a code and the id of its request, of which the headers tell, too', async () => {
    for (const query of ['{ nothing }', '{ me { mood } }', '{']) {
      const { headers, body } = await router.ask({ query }, { 'x-request-id': 'request-of-mine' });
      expect(body.errors).toHaveLength(1);
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: expect.any(String), requestId: 'request-of-mine' });
      expect(headers.get('x-request-id')).toBe('request-of-mine');
    }
  });

  it('of a subgraph is masked unless its code is known, and in the log in full', async () => {
    federation.before = () => ({
      data: { me: null, people: null },
      errors: [
        { message: 'The password is 123.', path: ['me'], extensions: { code: 'BOOM', stacktrace: ['at x'] } },
        {
          message: 'No such person.',
          path: ['people'],
          extensions: { code: 'NOT_FOUND', details: { id: 1 }, stacktrace: ['at x'] },
        },
      ],
    });
    const { status, body } = await router.ask('{ me { id } people { id } }');
    const ids = { requestId: expect.any(String), traceId: expect.stringMatching(/^[0-9a-f]{32}$/) };
    expect([status, body]).toEqual([
      200,
      {
        data: null,
        errors: [
          {
            message: 'Something went wrong on our side.',
            path: ['me'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', ...ids },
          },
          {
            message: 'No such person.',
            path: ['people'],
            extensions: { code: 'NOT_FOUND', details: { id: 1 }, ...ids },
          },
        ],
      },
    ]);
    expect(JSON.stringify(router.lines)).toContain('The password is 123.');
  });

  it('in the text says where', async () => {
    const { body } = await router.ask('{ me {\n  nothing } }');
    expect(body.errors?.[0]?.locations).toEqual([{ line: 2, column: 3 }]);
  });
});

/** As the bytes that came. */
const raw = (url: string, body: string, headers: Record<string, string>) =>
  new Promise<{ headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    httpRequest(url, options, async (response) => resolve({ headers: response.headers, body: await buffer(response) }))
      .on('error', reject)
      .end(body);
  });

describe('the server', () => {
  it('answers arrays of operations where the configuration says so, each with its own outcome', async () => {
    const batch = async (asked: TestedRouter, body: unknown) => {
      const response = await fetch(`${asked.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return [response.status, await response.json()];
    };
    const operations = [
      { query: '{ me { id } }' },
      { query: '{ nothing }' },
      { query: 'mutation { rename(name: "x") { name } }' },
    ];
    expect((await batch(router, operations))[0]).toBe(400);
    const batching = await startTested(federation.supergraph, {
      server: { batching: { enabled: true, maxOperations: 3 } },
    });
    try {
      expect(await batch(batching, operations)).toEqual([
        200,
        [{ data: { me: { id: '1' } } }, { errors: [expect.anything()] }, { data: { rename: { name: 'x' } } }],
      ]);
      expect((await batch(batching, [...operations, ...operations]))[0]).toBe(400);
    } finally {
      await batching.stop();
    }
  });

  it('compresses for those who take it, where the configuration says so', async () => {
    const compressing = await startTested(federation.supergraph, {
      server: { compression: { enabled: true, threshold: '100B' } },
    });
    try {
      const body = JSON.stringify({ query: '{ people { posts { title author { name posts { title } } } } }' });
      const answer = async (encoding: string) => {
        const response = await raw(`${compressing.url}/graphql`, body, { 'accept-encoding': encoding });
        return [response.headers['content-encoding'], response.body] as const;
      };
      const [, plain] = await answer('identity');
      const [br, brotli] = await answer('br, gzip');
      const [gz, gzip] = await answer('gzip');
      expect([br, gz]).toEqual(['br', 'gzip']);
      expect(JSON.parse(plain.toString()).errors).toBeUndefined();
      expect(brotliDecompressSync(brotli)).toEqual(plain);
      expect(gunzipSync(gzip)).toEqual(plain);
    } finally {
      await compressing.stop();
    }
  });

  it('serves https with the certificate that the configuration names, and no http', async () => {
    const folder = join(__dirname, 'subgraphs/test/tls');
    const secure = await startTested(federation.supergraph, {
      server: { tls: { certificate: join(folder, 'server.pem'), key: join(folder, 'server-key.pem') } },
    });
    try {
      expect(secure.url).toMatch(/^https:/);
      const answered = await new Promise<string>((resolve, reject) => {
        const options = {
          method: 'POST',
          ca: readFileSync(join(folder, 'ca.pem')),
          headers: { 'content-type': 'application/json' },
          servername: 'products.test',
          agent: false,
        } as const;
        httpsRequest(`${secure.url}/graphql`, options, (response) => resolve(text(response)))
          .on('error', reject)
          .end('{"query":"{ me { id } }"}');
      });
      expect(JSON.parse(answered)).toEqual({ data: { me: { id: '1' } } });
      await expect(fetch(secure.url.replace('https', 'http'))).rejects.toThrow();
    } finally {
      await secure.stop();
    }
  });
});
