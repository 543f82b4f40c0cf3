import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, startTested } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';
import { peopleAndPosts } from '../test/people';
import { startProgram } from '../test/program';

let federation: Federation;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
});
afterAll(() => federation.stop());

describe('planner: auto', () => {
  it('is Hive’s, and Apollo’s for what is answered in parts', async () => {
    const router = await startTested(federation.supergraph);
    try {
      const plans = async () => [
        (await router.metric('lyceum_router_plan_seconds_count{planner="hive"')) ?? 0,
        (await router.metric('lyceum_router_plan_seconds_count{planner="apollo"')) ?? 0,
      ];
      await router.ask('{ me { id bio } }');
      expect(await plans()).toEqual([1, 0]);
      const deferred = '{ me { id ... @defer { bio } } }';
      expect(await all(router.inParts(deferred))).toHaveLength(2);
      expect(await plans()).toEqual([1, 1]);
      // Whoever takes it whole has the other plan.
      expect((await router.ask(deferred)).body).toEqual({ data: { me: { id: '1', bio: 'Bio of 1' } } });
      expect(await plans()).toEqual([2, 1]);
    } finally {
      await router.stop();
    }
  });

  it('takes a supergraph with a description', async () => {
    const router = await startTested(`"""Of "people"\\n and posts."""\n${federation.supergraph.trimStart()}`);
    try {
      expect((await router.ask('{ me { id bio } }')).body).toEqual({ data: { me: { id: '1', bio: 'Bio of 1' } } });
      expect(await router.metric('lyceum_router_plan_seconds_count{planner="hive"')).toBe(1);
    } finally {
      await router.stop();
    }
  });
});

// Hive's planner panics over it: what a field requires takes arguments, in an entity that is known by two keys.
const deadly = {
  shop: {
    sdl: `
      type Query { box: Box boxes: [Box!]! }
      type Box @key(fields: "id") @key(fields: "place { row }") { id: ID! place: Place @shareable owner: Owner price(in: String): Int }
      type Place @shareable { row: Int }
      type Owner @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: { box: () => box, boxes: () => [box] },
      Box: { __resolveReference: () => box, price: (_: unknown, args: { in: string }) => (args.in === 'EUR' ? 7 : 1) },
    },
  },
  customs: {
    sdl: `
      type Box @key(fields: "id") @key(fields: "place { row }") {
        id: ID! place: Place @shareable price(in: String): Int @external duty: Int @requires(fields: "price(in: \\"EUR\\")")
      }
      type Place @shareable { row: Int }
    `,
    resolvers: { Box: { duty: ({ price }: { price: number }) => 2 * price } },
  },
  owners: {
    sdl: 'type Owner @key(fields: "id") { id: ID! boxes: [Box!] } type Box @key(fields: "id") { id: ID! }',
    resolvers: { Owner: { boxes: () => [{ id: 'b' }] } },
  },
};
const box = { id: 'b', place: { row: 1 }, owner: { id: 'o' } };

// Hive's planner asks at once for what is wanted in any case and for what only a condition wants, and makes neither without both.
const conditional = {
  shop: {
    sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String weight: Int }',
    resolvers: { Query: { item: () => ({ id: '1', name: 'Lamp', weight: 3 }) } },
  },
  prices: {
    sdl: `
      type Item @key(fields: "id") {
        id: ID! name: String @external weight: Int @external
        label: String @requires(fields: "name") price: Int @requires(fields: "weight")
      }
    `,
    resolvers: {
      Item: {
        label: ({ name }: { name: string }) => `A ${name}`,
        price: ({ weight }: { weight: number }) => 10 * weight,
      },
    },
  },
  carriers: {
    sdl: 'type Item @key(fields: "id") { id: ID! price: Int @external cost: Int @requires(fields: "price") }',
    resolvers: { Item: { cost: ({ price }: { price: number }) => price / 2 } },
  },
};

describe('an operation with conditions', () => {
  it.each(['auto', 'apollo'] as const)('gets what does not depend on them, planned by %s', async (planner) => {
    const graph = await serveSubgraphs(conditional);
    const router = await startTested(graph.supergraph, { planner });
    try {
      const query = 'query ($sent: Boolean!) { item { label cost @include(if: $sent) } }';
      const answers = [];
      for (const sent of [false, true]) answers.push((await router.ask({ query, variables: { sent } })).body);
      expect(answers).toEqual([
        { data: { item: { label: 'A Lamp' } } },
        { data: { item: { label: 'A Lamp', cost: 15 } } },
      ]);
    } finally {
      await router.stop();
      await graph.stop();
    }
  });
});

describe('an operation that leaves out two fields of the same kind by one condition', () => {
  it('asks for neither, whatever is below them', async () => {
    const graph = await serveSubgraphs({
      lamps: {
        sdl: 'type Query { lamps(first: Int): [Lamp!]! hello: String } type Lamp @key(fields: "id") { id: ID! }',
        resolvers: { Query: { hello: () => 'hello', lamps: () => [{ id: '1' }] } },
      },
      names: {
        sdl: 'type Lamp @key(fields: "id") { id: ID! name: String }',
        resolvers: { Lamp: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Lamp ${id}` }) } },
      },
    });
    const router = await startTested(graph.supergraph);
    try {
      const query =
        'query ($all: Boolean!) { hello a: lamps(first: 1) @include(if: $all) { name } b: lamps(first: 2) @include(if: $all) { name } }';
      const { body } = await router.ask({ query, variables: { all: false } });
      expect(body).toEqual({ data: { hello: 'hello' } });
      expect(graph.requests.map(({ query }) => query).join()).not.toMatch(/lamps\(first: 2\) *\{/);
    } finally {
      await router.stop();
      await graph.stop();
    }
  });
});

describe('an operation that Hive’s planner dies of', () => {
  const operation = '{ box { owner { boxes { duty } } } }';
  let graph: Federation;
  beforeAll(async () => {
    graph = await serveSubgraphs(deadly);
  });
  afterAll(() => graph.stop());

  it('is planned by Apollo’s, and the router goes on', async () => {
    const router = await startTested(graph.supergraph);
    try {
      const [answer, ...others] = await Promise.all([
        router.ask(operation),
        ...['a', 'b', 'c'].map((alias) => router.ask(`{ ${alias}: boxes { id } }`)),
      ]);
      expect(answer.body).toEqual({ data: { box: { owner: { boxes: [{ duty: 14 }] } } } });
      expect(others.map(({ body }) => Object.values(body.data ?? {}))).toEqual(others.map(() => [[{ id: 'b' }]]));
    } finally {
      await router.stop();
    }
  });

  it('is refused where no other planner may take its place, and nothing else is', async () => {
    const router = await startTested(graph.supergraph, { planner: 'hive' });
    try {
      const [answer, ...others] = await Promise.all([
        router.ask(operation),
        ...['a', 'b', 'c'].map((alias) => router.ask(`{ ${alias}: boxes { id } }`)),
      ]);
      expect(answer.body.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
      for (const { body } of others) expect(Object.values(body.data ?? {})).toEqual([[{ id: 'b' }]]);
    } finally {
      await router.stop();
    }
  });
});

describe('on a platform that Hive’s planner has no build for', () => {
  let folder: string;
  let files: string[];
  let without: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'planners-'));
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    files = ['--supergraph', file('supergraph.graphql', federation.supergraph)];
    const missing = `
      const { _resolveFilename: resolve } = module.constructor;
      module.constructor._resolveFilename = function (name, ...rest) {
        if (name.startsWith('@graphql-hive/')) throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
        return resolve.call(this, name, ...rest);
      };`;
    without = ['-r', file('missing.cjs', missing)];
    file('hive.yaml', 'planner: hive\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('Apollo’s planner takes its place', async () => {
    const program = startProgram(files, without);
    try {
      await program.said('listening');
      expect(await program.ask('{ me { id bio } }')).toEqual([200, { data: { me: { id: '1', bio: 'Bio of 1' } } }]);
    } finally {
      program.kill('SIGTERM');
      await program.ended;
    }
  });

  it('a router that insists on it does not start, and says why', async () => {
    const program = startProgram([...files, '--config', join(folder, 'hive.yaml')], without);
    const { code, errors } = await program.ended;
    expect(code).toBe(1);
    expect(errors + JSON.stringify(program.lines)).toContain(
      'planner: hive has no build for this platform. Say planner: auto.',
    );
  });
});
