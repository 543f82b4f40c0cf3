import { startTested, type TestedRouter } from './test/client';
import { type Federation, serveSubgraphs } from './test/federation';

let federation: Federation;
let router: TestedRouter;
beforeAll(async () => {
  federation = await serveSubgraphs({
    products: {
      sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! }',
      resolvers: { Query: { product: () => ({ id: '1' }) } },
    },
    prices: {
      sdl: 'type Product @key(fields: "id") { id: ID! price: Int }',
      resolvers: { Product: { __resolveReference: ({ id }: { id: string }) => ({ id }), price: () => 5 } },
    },
  });
  router = await startTested(federation.supergraph, {
    headers: { request: [{ forward: 'authorization' }] },
    cache: { enabled: true, types: { Product: { maxAge: '1m' } } },
  });
});
afterAll(async () => {
  await router.stop();
  await federation.stop();
});

describe('the entity cache', () => {
  it('gives nobody what was kept for another, where it is the subgraphs that know who asks', async () => {
    const asked = async (authorization?: string) => {
      federation.asked();
      await router.ask('{ product { price } }', authorization === undefined ? {} : { authorization });
      return federation.asked();
    };
    expect(await asked('Bearer a')).toEqual(['products', 'prices']);
    expect(await asked('Bearer a')).toEqual(['products']);
    expect(await asked('Bearer b')).toEqual(['products', 'prices']);
    expect(await asked()).toEqual(['products', 'prices']);
  });
});
