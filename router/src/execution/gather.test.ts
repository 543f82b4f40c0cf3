import { createLog } from '@lyceum/kernel/log';
import type { Path, PlanNode } from '../plan/planner';
import type { RouterRequest } from '../request';
import type { Subgraph } from '../subgraphs/subgraph';
import { startTested, type TestedRouter } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';
import { compilePlan } from './compile';
import { createRun } from './run';

// Objects that are nothing but the same key become one. What is told of them must not tell that.

const reviewsOf = (name: string) =>
  ['1', '2', '1', '1'].map((upc, index) => ({ id: `${name}${index}`, product: { upc, stars: index } }));

const described =
  (name: string) =>
  ({ upc }: { upc: string }) => ({ upc, [name]: `${name} of ${upc}` });

describe.each(['apollo', 'hive'] as const)('many objects of one entity, %s planner', (planner) => {
  let federation: Federation;
  let router: TestedRouter;
  beforeAll(async () => {
    federation = await serveSubgraphs({
      reviews: {
        sdl: `
          type Query { first: [Review!]! second: [Review!]! }
          type Review { id: ID! product: Product }
          type Product @key(fields: "upc") { upc: ID! }
        `,
        resolvers: { Query: { first: () => reviewsOf('a'), second: () => reviewsOf('b') } },
      },
      catalog: {
        sdl: 'type Product @key(fields: "upc") { upc: ID! name: String }',
        resolvers: { Product: { __resolveReference: described('name') } },
      },
      prices: {
        sdl: 'type Product @key(fields: "upc") { upc: ID! price: String }',
        resolvers: { Product: { __resolveReference: described('price') } },
      },
      stock: {
        sdl: `type Product @key(fields: "upc") {
          upc: ID! name: String @external price: String @external place: String @requires(fields: "name price")
        }`,
        resolvers: {
          Product: {
            __resolveReference: (product: unknown) => product,
            place: ({ name, price }: { name: string; price: string }) => `${name}, ${price}`,
          },
        },
      },
    });
    router = await startTested(federation.supergraph, { planner });
  });
  afterAll(async () => {
    await router.stop();
    await federation.stop();
  });

  const name = (upc: string) => `name of ${upc}`;
  const price = (upc: string) => `price of ${upc}`;

  it.each([
    ['name', 'price', 'first', 'second'],
    ['price', 'name', 'first', 'second'],
    ['name', 'price', 'second', 'first'],
    ['price', 'name', 'second', 'first'],
  ] as const)(
    'are told whole, their %s in some and their %s in all places, %s and %s',
    async (less, more, some, all) => {
      const { body } = await router.ask(`{ ${all} { product { ${more} } } ${some} { product { ${less} ${more} } } }`);
      const told = { name, price };
      expect(body.data).toEqual({
        [some]: ['1', '2', '1', '1'].map((upc) => ({ product: { [less]: told[less](upc), [more]: told[more](upc) } })),
        [all]: ['1', '2', '1', '1'].map((upc) => ({ product: { [more]: told[more](upc) } })),
      });
    },
  );

  it('are told in each place as much as is asked for there', async () => {
    const { body } = await router.ask('{ first { product { upc place } } second { id product { name } } }');
    expect(body).toEqual({
      data: {
        first: ['1', '2', '1', '1'].map((upc) => ({ product: { upc, place: `${name(upc)}, ${price(upc)}` } })),
        second: ['1', '2', '1', '1'].map((upc, index) => ({ id: `b${index}`, product: { name: name(upc) } })),
      },
    });
  });

  it('have an error in each of their places', async () => {
    federation.before = ({ subgraph, variables }) => {
      if (subgraph !== 'prices') return undefined;
      const [[variable, representations]] = Object.entries(variables) as [[string, { upc: string }[]]];
      const index = representations.findIndex(({ upc }) => upc === '1');
      const list = variable === 'representations' ? '_entities' : '_e0';
      return {
        data: { [list]: representations.map(({ upc }) => (upc === '1' ? { price: null } : { price: price(upc) })) },
        errors: [{ message: 'No price.', path: [list, index, 'price'] }],
      };
    };
    try {
      const { body } = await router.ask('{ first { product { name price } } second { id } }');
      expect(body.data?.first).toEqual(
        ['1', '2', '1', '1'].map((upc) => ({ product: { name: name(upc), price: upc === '1' ? null : price(upc) } })),
      );
      expect(body.errors?.map(({ path }) => path?.join('.')).sort()).toEqual(
        [0, 2, 3].map((index) => `first.${index}.product.price`),
      );
    } finally {
      federation.before = () => undefined;
    }
  });
});

describe('an object that a fetch under way will add to', () => {
  const key = ['__typename', 'upc'].map(
    (name) => ({ kind: 'Field', name, source: name, selections: undefined }) as const,
  );
  const products = (subgraph: string, ...paths: Path[]): PlanNode => ({
    kind: 'BatchFetch',
    subgraph,
    operation: '',
    operationName: undefined,
    variables: [],
    aliases: [
      {
        alias: '_entities',
        representationsVariable: 'representations',
        paths,
        requires: [{ kind: 'InlineFragment', typeCondition: 'Product', selections: key }],
        inputRewrites: [],
        outputRewrites: [],
      },
    ],
  });
  const subgraph = (name: string, entity: object): Subgraph => ({
    name,
    url: '',
    fetch: async () => ({
      data: { _entities: [entity] },
      errors: undefined,
      extensions: undefined,
      plain: true,
      ascii: true,
      bytes: 1,
      cacheControl: undefined,
    }),
    close: async () => {},
  });

  it('is not replaced by another', async () => {
    const node: PlanNode = {
      kind: 'Parallel',
      nodes: [products('catalog', [{ field: 'b' }]), products('prices', [{ field: 'a' }], [{ field: 'b' }])],
    };
    const subgraphs = [subgraph('catalog', { name: 'Table' }), subgraph('prices', { price: 9 })];
    const context = {
      subgraphs: new Map(subgraphs.map((each) => [each.name, each])),
      isOfType: (typename: unknown, condition: string) => typename === condition,
    };
    const run = createRun({ log: createLog('test', 'silent') } as RouterRequest, {});
    run.data = { a: { __typename: 'Product', upc: '1' }, b: { __typename: 'Product', upc: '1' } };
    await compilePlan({ node }, context).step?.(run);
    expect(run.data).toEqual({
      a: { __typename: 'Product', upc: '1', price: 9 },
      b: { __typename: 'Product', upc: '1', name: 'Table', price: 9 },
    });
  });
});
