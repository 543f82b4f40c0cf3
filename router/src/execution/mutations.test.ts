import { startTested, type TestedRouter } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';

let log: string[] = [];
const does =
  (name: string) =>
  ({ step }: { step: string }) => {
    log.push(`${name} ${step}`);
    return { id: step, query: {} };
  };

const graph = {
  a: {
    sdl: `
      type Query { here: String log: [String!]! }
      type Mutation { a(step: String!): Done aMust(step: String!): Done! fails(step: String!): Done refuses(step: String!): Done! }
      type Done @key(fields: "id") { id: ID! query: Query! }
    `,
    resolvers: {
      Query: { here: () => 'a', log: () => [...log] },
      Mutation: {
        a: (_: unknown, args: { step: string }) => does('a')(args),
        aMust: (_: unknown, args: { step: string }) => does('a')(args),
        fails: (_: unknown, args: { step: string }) => {
          does('fails')(args);
          throw new Error('It failed.');
        },
        refuses: (_: unknown, args: { step: string }) => {
          does('refuses')(args);
          throw new Error('It refused.');
        },
      },
    },
  },
  b: {
    sdl: `
      type Query { there: String }
      type Mutation { b(step: String!): Done }
      type Done @key(fields: "id") { id: ID! note: String! }
    `,
    resolvers: {
      Query: { there: () => 'b' },
      Mutation: { b: (_: unknown, args: { step: string }) => does('b')(args) },
      Done: { note: ({ id }: { id: string }) => `Note ${id}` },
    },
  },
};

let federation: Federation;
beforeAll(async () => {
  federation = await serveSubgraphs(graph);
});
afterAll(() => federation.stop());
beforeEach(() => {
  log = [];
  federation.before = () => undefined;
  federation.asked();
});

describe.each(['apollo', 'hive'] as const)('mutations, planned by %s,', (planner) => {
  let router: TestedRouter;
  beforeAll(async () => {
    router = await startTested(federation.supergraph, { planner });
  });
  afterAll(() => router.stop());

  it('run one after the other, in the order of the operation, whatever subgraph has them', async () => {
    let running = 0;
    federation.before = async ({ query }) => {
      if (query.includes('_entities')) return;
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
    };
    const query = `mutation ($last: String!) { one: a(step: "1") { id } two: b(step: "2") { id } ...More five: a(step: $last) { id note } }
      fragment More on Mutation { three: a(step: "3") { id note } ... { four: b(step: "4") { note } } }`;
    const { body } = await router.ask({ query, variables: { last: '5' } });
    expect(body).toEqual({
      data: {
        one: { id: '1' },
        two: { id: '2' },
        three: { id: '3', note: 'Note 3' },
        four: { note: 'Note 4' },
        five: { id: '5', note: 'Note 5' },
      },
    });
    expect(log).toEqual(['a 1', 'b 2', 'a 3', 'b 4', 'a 5']);
  });

  it('go on after one that fails', async () => {
    const { body } = await router.ask(
      'mutation { a(step: "1") { id } fails(step: "2") { id note } b(step: "3") { id } }',
    );
    expect(body).toMatchObject({
      data: { a: { id: '1' }, fails: null, b: { id: '3' } },
      errors: [{ path: ['fails'] }],
    });
    expect(log).toEqual(['a 1', 'fails 2', 'b 3']);
  });

  it('leave no data when one that may not be null fails', async () => {
    const { body } = await router.ask('mutation { b(step: "1") { id } refuses(step: "2") { id } }');
    expect(body).toMatchObject({ data: null, errors: [{ path: ['refuses'] }] });
    expect(log).toEqual(['b 1', 'refuses 2']);
  });

  it('run once each, also when a subgraph breaks off or a client repeats itself', async () => {
    federation.before = ({ subgraph }) => {
      if (subgraph === 'b') throw new Error('The subgraph breaks.');
    };
    const { body } = await router.ask('mutation { b(step: "1") { id } a(step: "2") { id } }');
    expect(body).toMatchObject({ data: { b: null, a: { id: '2' } } });
    expect(body.errors).toHaveLength(1);
    expect(federation.asked()).toEqual(['b', 'a']);
    federation.before = () => undefined;
    log = [];
    await Promise.all([1, 2, 3].map(() => router.ask('mutation { a(step: "1") { id } }')));
    expect(log).toEqual(['a 1', 'a 1', 'a 1']);
  });

  it('skip what a condition takes out', async () => {
    const query =
      'mutation ($on: Boolean!) { a(step: "1") @include(if: $on) { id } b(step: "2") @skip(if: $on) { id } }';
    expect((await router.ask({ query, variables: { on: true } })).body).toEqual({ data: { a: { id: '1' } } });
    expect((await router.ask({ query, variables: { on: false } })).body).toEqual({ data: { b: { id: '2' } } });
    expect(log).toEqual(['a 1', 'b 2']);
  });

  it('lead back to the root, of every subgraph, after they have run', async () => {
    const { body } = await router.ask('mutation { a(step: "1") { id query { log here there } } }');
    expect(body).toEqual({ data: { a: { id: '1', query: { log: ['a 1'], here: 'a', there: 'b' } } } });
  });

  it('lead back to the root with errors at their places', async () => {
    federation.before = ({ subgraph }) =>
      subgraph === 'b' ? { data: { there: null }, errors: [{ message: 'No.', path: ['there'] }] } : undefined;
    const { body } = await router.ask('mutation { x: a(step: "1") { query { here there } } }');
    expect(body).toMatchObject({
      data: { x: { query: { here: 'a', there: null } } },
      errors: [{ path: ['x', 'query', 'there'] }],
    });
  });
});
