import { type RouterConfigInput } from '../config/schema';
import { startRouter } from '../router';
import { configOf, keptLog, startTested, type TestedRouter } from '../test/client';
import { compose, type Federation, serveSubgraphs } from '../test/federation';

const subgraphs = {
  courses: {
    sdl: `
      type Query {
        course: Course @tag(name: "partner")
        courses(filter: Filter, page: Page): [Course!]! @tag(name: "partner") @tag(name: "internal")
        admin: Admin
        items: [Item] @tag(name: "partner")
        secret: String @inaccessible
      }
      type Mutation { archive(id: ID!): Course }
      input Filter { level: Level text: String @tag(name: "internal") hidden: String @inaccessible }
      input Page { first: Int }
      input Unused { first: Int }
      enum Level { EASY HARD @tag(name: "internal") SECRET @inaccessible }
      union Item = Course | Admin
      type Course @key(fields: "id") @tag(name: "partner") {
        id: ID!
        title(mode: String @tag(name: "internal")): String
        level: Level
        code: String @inaccessible
        margin: Float @tag(name: "internal")
      }
      type Admin { name: String owner: Owner }
      type Owner { id: ID! }
    `,
    resolvers: {
      Query: {
        course: () => ({ id: '1', title: 'Logic', level: 'HARD', margin: 0.5, code: 'L' }),
        courses: () => [],
        items: () => [
          { __typename: 'Admin', name: 'Ann' },
          { __typename: 'Course', id: '1', title: 'Logic' },
        ],
      },
      Item: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      Course: { __resolveReference: ({ id }: { id: string }) => ({ id, code: 'L' }) },
    },
  },
  prices: {
    sdl: `
      type Course @key(fields: "id") {
        id: ID!
        code: String @external
        price: Int @requires(fields: "code") @tag(name: "partner")
      }
    `,
    resolvers: { Course: { price: ({ code }: { code: string | null }) => (code === 'L' ? 100 : null) } },
  },
};

let federation: Federation;
const routers: TestedRouter[] = [];
beforeAll(async () => {
  federation = await serveSubgraphs(subgraphs);
});
beforeEach(() => {
  federation.before = () => undefined;
  federation.asked();
});
afterAll(async () => {
  for (const router of routers) await router.stop();
  await federation.stop();
});

async function startWith(config: RouterConfigInput): Promise<TestedRouter> {
  const router = await startTested(federation.supergraph, {
    introspection: { enabled: true },
    suggestions: true,
    ...config,
  });
  routers.push(router);
  return router;
}

async function namesIn(router: TestedRouter): Promise<string[]> {
  const { body } = await router.ask(
    `{ __schema { types { name fields { name args { name } } inputFields { name } enumValues { name } } } }`,
  );
  return JSON.stringify(body.data)
    .split('"name":"')
    .map((text) => text.split('"')[0] ?? '')
    .filter((name) => !name.startsWith('__') && name !== '{');
}

const planners = ['apollo', 'hive'] as const;

describe('what is @inaccessible', () => {
  it.each(planners)('cannot be asked for, is in no message and in no introspection, planned by %s', async (planner) => {
    const router = await startWith({ planner });
    for (const [query, told] of [
      ['{ secret }', 'Cannot query field "secret" on type "Query".'],
      ['{ course { code } }', 'Cannot query field "code" on type "Course".'],
      ['{ course { codes } }', 'Cannot query field "codes" on type "Course".'],
      ['{ courses(filter: { level: SECRET }) { id } }', 'Value "SECRET" does not exist in "Level" enum.'],
      ['{ courses(filter: { hidden: "x" }) { id } }', 'Field "hidden" is not defined by type "Filter".'],
    ]) {
      const { status, body } = await router.ask(query as string);
      expect([query, status, body.errors?.map(({ message }) => message)]).toEqual([query, 400, [told]]);
    }
    expect(federation.asked()).toEqual([]);
    const names = await namesIn(router);
    expect(names).toEqual(expect.arrayContaining(['Course', 'title', 'HARD', 'margin']));
    for (const hidden of ['secret', 'code', 'SECRET', 'hidden']) expect(names).not.toContain(hidden);
  });

  it.each(planners)('is asked of subgraphs where something visible needs it, planned by %s', async (planner) => {
    const router = await startWith({ planner });
    expect((await router.ask('{ course { price } }')).body).toEqual({ data: { course: { price: 100 } } });
  });

  it.each(planners)('is in no path of an error, planned by %s', async (planner) => {
    const router = await startWith({ planner, errors: { mask: false } });
    federation.before = ({ subgraph }) =>
      subgraph === 'courses'
        ? {
            data: { course: { __typename: 'Course', id: '1', code: null } },
            errors: [{ message: 'No.', path: ['course', 'code'] }],
          }
        : undefined;
    const { body } = await router.ask('{ course { price } }');
    expect(body.data).toEqual({ course: { price: null } });
    expect(body.errors?.map(({ path }) => path)).toEqual([['course']]);
  });

  it('is null where a subgraph answers it, and the error does not name it', async () => {
    const router = await startWith({});
    federation.before = () => ({ data: { course: { __typename: 'Course', level: 'SECRET' } } });
    const { body } = await router.ask('{ course { level } }');
    expect(body.data).toEqual({ course: { level: null } });
    expect(body.errors?.[0]?.path).toEqual(['course', 'level']);
    expect(JSON.stringify(body)).not.toContain('SECRET');
  });
});

describe('a contract', () => {
  it('leaves out what is excluded', async () => {
    const router = await startWith({ contract: { exclude: ['internal'] } });
    const names = await namesIn(router);
    for (const name of ['courses', 'margin', 'mode', 'HARD']) expect(names).not.toContain(name);
    expect(names).toEqual(expect.arrayContaining(['course', 'admin', 'Admin', 'Owner', 'title', 'EASY']));
    expect((await router.ask('{ course { title price } }')).body).toEqual({
      data: { course: { title: 'Logic', price: 100 } },
    });
    const { status, body } = await router.ask('{ course { margi } }');
    expect([status, body.errors?.[0]?.message]).toEqual([400, 'Cannot query field "margi" on type "Course".']);
  });

  it('leaves only what is included, all fields of a type that carries the tag, and what these need', async () => {
    const router = await startWith({ contract: { include: ['partner'], exclude: ['internal'] } });
    const names = new Set(await namesIn(router));
    for (const name of ['admin', 'Admin', 'Owner', 'Mutation', 'archive', 'margin', 'Unused', 'Filter', 'Page'])
      expect([name, names.has(name)]).toEqual([name, false]);
    for (const name of ['Query', 'course', 'items', 'Item', 'Course', 'title', 'price', 'Level', 'EASY'])
      expect([name, names.has(name)]).toEqual([name, true]);
  });

  it('answers null for an object of a type that it leaves out', async () => {
    const router = await startWith({ contract: { include: ['partner'] } });
    const { body } = await router.ask('{ items { __typename ... on Course { title } } }');
    expect(body.data).toEqual({ items: [null, { __typename: 'Course', title: 'Logic' }] });
    expect(JSON.stringify(body.errors)).not.toContain('Admin');
  });

  it('costs no subgraph request for what it hides', async () => {
    const router = await startWith({ contract: { include: ['partner'] } });
    expect((await router.ask('{ course { title } admin { name } }')).status).toBe(400);
    expect(federation.asked()).toEqual([]);
  });

  it('that leaves nothing to ask for does not start', async () => {
    const sdl = compose(subgraphs, () => 'http://localhost');
    const sources = {
      config: configOf({ contract: { include: ['partners'] } }),
      sdl,
      permissions: undefined,
      operations: new Map<string, string>(),
    };
    await expect(
      startRouter({ port: 0, log: keptLog().log, load: async () => ({ sources, files: [] }) }),
    ).rejects.toThrow('contract');
  });
});
