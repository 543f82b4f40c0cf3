import { startIssuer, type TestIssuer } from './access/test/issuer';
import { startTested, type TestedRouter } from './test/client';
import { type Federation, serveSubgraphs } from './test/federation';

const users = [
  { id: '1', name: 'Ann', email: 'ann@x' },
  { id: '2', name: 'Bob', email: 'bob@x' },
];

const graph = {
  people: {
    sdl: `
      type Query { hello: String me: User @authenticated users: [User!]! node: Node secret: String! @authenticated }
      type Mutation { hire(name: String!): User @requiresScopes(scopes: [["hire", "write"], ["admin"]]) }
      interface Node { id: ID! }
      type User implements Node @key(fields: "id") { id: ID! name: String email: String @requiresScopes(scopes: [["mail"]]) }
      type Team implements Node { id: ID! budget: Int @authenticated }
    `,
    resolvers: {
      Query: { hello: () => 'Hello', me: () => users[0], users: () => users, node: () => users[1], secret: () => 's' },
      Mutation: { hire: (_: unknown, { name }: { name: string }) => ({ id: '3', name }) },
      Node: { __resolveType: () => 'User' },
    },
  },
  pay: {
    sdl: `
      type User @key(fields: "id") { id: ID! salary: Int @policy(policies: [["hr"], ["boss"]]) must: Int! @authenticated grade: Int }
    `,
    resolvers: { User: { salary: () => 100, must: () => 1, grade: () => 7 } },
  },
};

let federation: Federation;
let issuer: TestIssuer;
beforeAll(async () => {
  federation = await serveSubgraphs(graph);
  issuer = await startIssuer('https://issuer');
});
afterAll(async () => {
  await federation.stop();
  await issuer.stop();
});
beforeEach(() => void federation.asked());

describe.each(['apollo', 'hive'] as const)('planned by %s,', (planner) => {
  const routers: Record<string, TestedRouter> = {};
  beforeAll(async () => {
    const authentication = { issuers: [{ issuer: 'https://issuer', jwks: issuer.jwksUrl }] };
    routers.refusing = await startTested(federation.supergraph, { planner, authentication });
    routers.nulling = await startTested(federation.supergraph, {
      planner,
      authentication,
      authorization: { reject: false },
    });
    routers.open = await startTested(federation.supergraph, { planner, authorization: { directives: false } });
  });
  afterAll(async () => {
    for (const router of Object.values(routers)) await router.stop();
  });

  async function ask(
    which: string,
    query: string,
    claims?: Record<string, unknown>,
    variables?: Record<string, unknown>,
  ) {
    const headers = claims ? { authorization: `Bearer ${await issuer.sign(claims)}` } : undefined;
    const { status, body } = await (routers[which] as TestedRouter).ask(
      { query, ...(variables && { variables }) },
      headers,
    );
    return {
      status,
      data: body.data,
      errors: (body.errors ?? []).map(({ path, extensions }) => `${path?.join('.') ?? ''} ${extensions?.code}`.trim()),
      asked: federation.asked(),
    };
  }
  const refused = (status: number, code: string) => ({ status, data: undefined, errors: [code], asked: [] });

  it.each([
    ['{ me { id } }', undefined, 401, 'UNAUTHENTICATED'],
    ['{ hello me { id } }', undefined, 401, 'UNAUTHENTICATED'],
    ['{ users { email } }', undefined, 401, 'UNAUTHENTICATED'],
    ['{ users { email } }', { scope: 'other mails' }, 403, 'FORBIDDEN'],
    ['{ users { grade salary } }', { scope: 'mail' }, 403, 'FORBIDDEN'],
    ['{ users { salary } }', { policies: ['hrs'] }, 403, 'FORBIDDEN'],
    ['mutation { hire(name: "x") { id } }', { scope: 'hire' }, 403, 'FORBIDDEN'],
    ['{ node { ... on Team { budget } } }', undefined, 401, 'UNAUTHENTICATED'],
  ])('%s by %j is refused, and no subgraph is asked', async (query, claims, status, code) => {
    expect(await ask('refusing', query, claims)).toEqual(refused(status, code));
  });

  it.each([
    [
      '{ hello users { name grade } }',
      undefined,
      {
        hello: 'Hello',
        users: [
          { name: 'Ann', grade: 7 },
          { name: 'Bob', grade: 7 },
        ],
      },
    ],
    ['{ me { id must } }', {}, { me: { id: '1', must: 1 } }],
    ['{ me { email } }', { scope: 'mail other' }, { me: { email: 'ann@x' } }],
    ['{ me { email } }', { scp: ['mail'] }, { me: { email: 'ann@x' } }],
    ['{ me { salary } }', { policies: ['boss'] }, { me: { salary: 100 } }],
    ['mutation { hire(name: "x") { id } }', { scope: 'write hire' }, { hire: { id: '3' } }],
    ['mutation { hire(name: "x") { id } }', { scopes: ['admin'] }, { hire: { id: '3' } }],
  ])('%s by %j is answered', async (query, claims, data) => {
    expect(await ask('refusing', query, claims)).toMatchObject({ status: 200, data, errors: [] });
  });

  it('a condition that takes a denied field out lets the rest run', async () => {
    const query = 'query ($all: Boolean!) { hello secret @include(if: $all) }';
    expect(await ask('refusing', query, undefined, { all: false })).toMatchObject({ data: { hello: 'Hello' } });
    expect(await ask('refusing', query, undefined, { all: true })).toEqual(refused(401, 'UNAUTHENTICATED'));
  });

  it('a token that is not valid is refused, whatever is asked', async () => {
    const headers = { authorization: `Bearer ${(await issuer.sign()).slice(0, -5)}` };
    const { status, body } = await (routers.refusing as TestedRouter).ask('{ hello }', headers);
    expect([status, body.errors?.[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(await ask('refusing', '{ hello }', { exp: 1 })).toEqual(refused(401, 'UNAUTHENTICATED'));
    expect(await ask('refusing', '{ hello }', { iss: 'https://other' })).toEqual(refused(401, 'UNAUTHENTICATED'));
  });

  describe('where denied fields are null', () => {
    it('the others are answered, and subgraphs are not asked for those', async () => {
      expect(await ask('nulling', '{ hello me { id } users { name e: email salary } }')).toEqual({
        status: 200,
        data: {
          hello: 'Hello',
          me: null,
          users: [
            { name: 'Ann', e: null, salary: null },
            { name: 'Bob', e: null, salary: null },
          ],
        },
        errors: ['me UNAUTHENTICATED', 'users.e UNAUTHENTICATED', 'users.salary UNAUTHENTICATED'],
        asked: ['people'],
      });
      expect(federation.requests.at(-1)?.query).not.toMatch(/email|\bme\b/);
    });

    it('each caller gets what it may', async () => {
      const query = '{ users { email salary } }';
      expect(await ask('nulling', query, { scope: 'mail' })).toMatchObject({
        data: {
          users: [
            { email: 'ann@x', salary: null },
            { email: 'bob@x', salary: null },
          ],
        },
        errors: ['users.salary FORBIDDEN'],
        asked: ['people'],
      });
      expect(await ask('nulling', query, { policies: ['hr'] })).toMatchObject({
        data: {
          users: [
            { email: null, salary: 100 },
            { email: null, salary: 100 },
          ],
        },
        errors: ['users.email FORBIDDEN'],
      });
      expect(await ask('nulling', query, { scope: 'mail', policies: ['hr'] })).toMatchObject({ errors: [] });
    });

    it('nothing is asked when nothing is left', async () => {
      expect(await ask('nulling', '{ me { id name } }')).toEqual({
        status: 200,
        data: { me: null },
        errors: ['me UNAUTHENTICATED'],
        asked: [],
      });
      expect(await ask('nulling', 'mutation { hire(name: "x") { id } }')).toMatchObject({
        data: { hire: null },
        asked: [],
      });
    });

    it('one that may not be null takes with it what it stands in', async () => {
      expect(await ask('nulling', '{ hello users { id must } }')).toMatchObject({
        data: null,
        errors: ['users.must UNAUTHENTICATED'],
      });
      expect(await ask('nulling', '{ hello secret }')).toMatchObject({
        data: null,
        errors: ['secret UNAUTHENTICATED'],
      });
    });

    it('one under another field’s name is that one, in the client’s words', async () => {
      expect(await ask('nulling', '{ users { name: id id: email } }')).toMatchObject({
        data: {
          users: [
            { name: '1', id: null },
            { name: '2', id: null },
          ],
        },
        errors: ['users.id UNAUTHENTICATED'],
      });
    });

    it('what fails besides is told besides', async () => {
      federation.before = ({ subgraph }) =>
        subgraph === 'pay' ? { data: null, errors: [{ message: 'Down.' }] } : undefined;
      const { errors } = await ask('nulling', '{ users { email grade } }');
      federation.before = () => undefined;
      expect(errors).toEqual(['users.email UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR']);
    });

    it('an operation with @defer is answered whole', async () => {
      const query = '{ users { name ... @defer { email grade } } }';
      const headers = { accept: 'multipart/mixed, application/json' };
      const { body } = await (routers.nulling as TestedRouter).ask(query, headers);
      expect(body.data).toEqual({ users: ['Ann', 'Bob'].map((name) => ({ name, email: null, grade: 7 })) });
    });
  });

  it('directives ask nothing where they are off', async () => {
    expect(await ask('open', '{ secret users { email salary } }')).toMatchObject({ errors: [] });
  });
});
