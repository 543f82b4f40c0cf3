import { startTested, type TestedRouter } from './test/client';
import { type Federation, serveSubgraphs } from './test/federation';

const graph = {
  books: {
    sdl: `
      type Query {
        books(first: Int): [Book!]! @listSize(slicingArguments: ["first"])
        shelf(ids: [ID!]): [Book!]!
        best: Book @cost(weight: 7)
      }
      type Mutation { add: Book }
      type Book @key(fields: "id") { id: ID! title: String author: Author }
      type Author { name: String }
    `,
    resolvers: {
      Query: { books: () => ['1', '2'].map((id) => ({ id, author: {} })), shelf: () => [], best: () => ({ id: '1' }) },
      Mutation: { add: () => ({ id: '3' }) },
    },
  },
  reviews: {
    sdl: `
      type Book @key(fields: "id") { id: ID! reviews: [Review!]! @listSize(assumedSize: 5) }
      type Review { text: String @cost(weight: 2) }
    `,
    resolvers: { Book: { reviews: () => [{ text: 'Good.' }] } },
  },
};

let federation: Federation;
const routers: TestedRouter[] = [];
beforeAll(async () => {
  federation = await serveSubgraphs(graph);
});
afterAll(async () => {
  for (const router of routers) await router.stop();
  await federation.stop();
});
beforeEach(() => void federation.asked());

async function startWith(limits: Record<string, unknown>): Promise<TestedRouter> {
  const router = await startTested(federation.supergraph, { limits });
  routers.push(router);
  return router;
}

describe('demand control', () => {
  it('refuses what may cost more than the limit before a subgraph is asked, and says how much', async () => {
    const router = await startWith({ cost: { max: 30 } });
    const query = 'query ($first: Int) { books(first: $first) { title author { name } } }';
    expect((await router.ask({ query, variables: { first: 15 } })).body.errors).toBeUndefined();
    federation.asked();
    const { status, body } = await router.ask({ query, variables: { first: 16 } });
    expect([status, body]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', details: { estimated: 32, max: 30 } } }] },
    ]);
    expect(body).not.toHaveProperty('data');
    expect(federation.asked()).toEqual([]);
  });

  it('counts lists of entities in other subgraphs by their assumed size, and others by the configured one', async () => {
    const router = await startWith({ cost: { expose: true, listSize: 3 } });
    const costOf = async (query: string) => (await router.ask(query)).body.extensions?.cost;
    // 2 books, each with 5 reviews of 1 + 2; there is one each.
    expect(await costOf('{ books(first: 2) { reviews { text } } }')).toEqual({ estimated: 32, actual: 8 });
    expect(await costOf('{ shelf { id } }')).toEqual({ estimated: 3, actual: 0 });
    expect(await costOf('{ best { title } }')).toEqual({ estimated: 7, actual: 7 });
    expect(await costOf('mutation { add { id } }')).toEqual({ estimated: 11, actual: 11 });
  });

  it('says nothing of cost unless it is to, and measures it for the metrics where that is wanted', async () => {
    const router = await startWith({ cost: { measure: true } });
    expect((await router.ask('{ books(first: 2) { id } }')).body).not.toHaveProperty('extensions');
    expect(await router.metric('lyceum_router_operation_cost_sum{cost="estimated"')).toBe(2);
    expect(await router.metric('lyceum_router_operation_cost_sum{cost="measured"')).toBe(2);
  });

  it('refuses longer lists than the limit, in slicing arguments and in variables', async () => {
    const router = await startWith({ listSize: 10 });
    for (const request of [
      { query: '{ books(first: 11) { id } }' },
      { query: 'query ($first: Int) { books(first: $first) { id } }', variables: { first: 11 } },
      {
        query: 'query ($ids: [ID!]) { shelf(ids: $ids) { id } }',
        variables: { ids: Array.from({ length: 11 }, String) },
      },
    ])
      expect([request, (await router.ask(request)).status]).toEqual([request, 400]);
    expect(federation.asked()).toEqual([]);
    expect((await router.ask('{ books(first: 10) { id } }')).status).toBe(200);
  });

  it('refuses operations that are too deep, too wide or too long', async () => {
    const router = await startWith({ depth: 2, aliases: 2, rootFields: 2, height: 6, tokens: 60 });
    for (const query of [
      '{ books { author { name } } }',
      '{ a: best { id } b: best { id } c: best { id } }',
      '{ books { id } best { id } shelf { id } }',
      '{ books { id a: id b: id id title } best { id } }',
      `{ ${'best { id } '.repeat(20)} }`,
    ])
      expect([query, (await router.ask(query)).status]).toEqual([query, 400]);
    expect(federation.asked()).toEqual([]);
    expect((await router.ask('{ books { id } }')).status).toBe(200);
  });
});
