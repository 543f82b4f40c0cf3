import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { startIssuer, type TestIssuer } from '../access/test/issuer';
import { readSupergraph } from '../schema/supergraph';
import { startTested, type TestedRouter } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';
import { peopleAndPosts } from '../test/people';

let federation: Federation;
let issuer: TestIssuer;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
  issuer = await startIssuer('https://issuer');
});
afterAll(async () => {
  await federation.stop();
  await issuer.stop();
});
beforeEach(() => void federation.asked());

const query = '{ __schema { queryType { name } } }';

describe('introspection', () => {
  it.each([
    query,
    '{ __type(name: "Person") { name } }',
    '{ me { id } ...A } fragment A on Query { s: __schema { queryType { name } } }',
    '{ ... { ... on Query { __type(name: "Person") { name } } } }',
  ])('is for nobody unless the configuration says for whom: %s', async (text) => {
    const router = await startTested(federation.supergraph);
    try {
      const { status, body } = await router.ask(text);
      expect([status, body.errors?.[0]?.extensions?.code]).toEqual([403, 'FORBIDDEN']);
      expect(federation.asked()).toEqual([]);
      expect((await router.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
    } finally {
      await router.stop();
    }
  });

  it('is for those with a role, where only these may', async () => {
    const router = await startTested(federation.supergraph, {
      authentication: { issuers: [{ issuer: 'https://issuer', jwks: issuer.jwksUrl }] },
      introspection: { roles: ['developer'] },
    });
    try {
      const as = async (claims: Record<string, unknown>) =>
        (await router.ask(query, { authorization: `Bearer ${await issuer.sign(claims)}` })).status;
      expect([
        await as({ roles: ['developer'] }),
        await as({ roles: ['reader'] }),
        (await router.ask(query)).status,
      ]).toEqual([200, 403, 403]);
    } finally {
      await router.stop();
    }
  });
});

describe.each(['apollo', 'hive'] as const)('introspection, planned by %s,', (planner) => {
  let router: TestedRouter;
  beforeAll(async () => {
    router = await startTested(federation.supergraph, { planner, introspection: { enabled: true } });
  });
  afterAll(() => router.stop());
  const dataOf = async (text: string, variables: Record<string, unknown> = {}) => {
    const { body } = await router.ask({ query: text, variables });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  };

  it('describes the schema that clients see, and asks no subgraph', async () => {
    const options = {
      inputValueDeprecation: true,
      directiveIsRepeatable: true,
      specifiedByUrl: true,
      schemaDescription: true,
    };
    const schema = buildClientSchema((await dataOf(getIntrospectionQuery(options))) as never);
    const { api } = readSupergraph(federation.supergraph, { defer: true });
    expect(printSchema(lexicographicSortSchema(schema))).toBe(printSchema(lexicographicSortSchema(api)));
    expect(federation.asked()).toEqual([]);
  });

  it('takes variables, and another value each time', async () => {
    const text =
      'query ($name: String!, $deep: Boolean = false) { __type(name: $name) { name kind @include(if: $deep) } }';
    expect(await dataOf(text, { name: 'Person' })).toEqual({ __type: { name: 'Person' } });
    expect(await dataOf(text, { name: 'Being', deep: true })).toEqual({ __type: { name: 'Being', kind: 'INTERFACE' } });
    expect(await dataOf(text, { name: 'Nobody' })).toEqual({ __type: null });
  });

  it('stands beside data, in the order of the operation', async () => {
    const text = `query Both($on: Boolean!) {
      a: __typename
      me { id __typename t: __typename posts { __typename title author { __typename name } } }
      schema: __schema { queryType { n: name } }
      ...Rest
      beings { __typename id }
      type: __type(name: "Post") { name } @skip(if: $on)
    }
    fragment Rest on Query { b: __typename __type(name: "Person") { name } people { kind: __typename } }`.replace(
      '{ name } @skip(if: $on)',
      '@skip(if: $on) { name }',
    );
    const { data } = (await router.ask({ query: text, variables: { on: true } })).body;
    expect(Object.keys(data ?? {})).toEqual(['a', 'me', 'schema', 'b', '__type', 'people', 'beings']);
    const person = { __typename: 'Person', name: 'Ann "A\\"' };
    expect(data).toEqual({
      a: 'Query',
      me: {
        id: '1',
        __typename: 'Person',
        t: 'Person',
        posts: ['No. 1', 'No. 2'].map((title) => ({ __typename: 'Post', title, author: person })),
      },
      schema: { queryType: { n: 'Query' } },
      b: 'Query',
      __type: { name: 'Person' },
      people: [{ kind: 'Person' }, { kind: 'Person' }],
      beings: [
        { __typename: 'Robot', id: 'r' },
        { __typename: 'Person', id: '2' },
      ],
    });
  });

  it('stands beside data that fail', async () => {
    const { body } = await router.ask('{ __type(name: "Post") { name } me { mood } __typename }');
    expect(body).toMatchObject({
      data: { __type: { name: 'Post' }, me: null, __typename: 'Query' },
      errors: [{ path: ['me', 'mood'] }],
    });
  });

  it('of a mutation’s type asks no subgraph', async () => {
    expect(await dataOf('mutation { __typename t: __typename }')).toEqual({ __typename: 'Mutation', t: 'Mutation' });
    expect(federation.asked()).toEqual([]);
    expect(await dataOf('mutation { __typename rename(name: "Cid") { __typename name } }')).toEqual({
      __typename: 'Mutation',
      rename: { __typename: 'Person', name: 'Cid' },
    });
  });

  it('merges fields of one response name', async () => {
    const text = `{ __schema { queryType { name } } ... on Query { __schema { mutationType { name } } } }`;
    expect(await dataOf(text)).toEqual({
      __schema: { queryType: { name: 'Query' }, mutationType: { name: 'Mutation' } },
    });
  });
});
