import { startTested, type TestedRouter } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';

const accounts = [
  { id: '1', currency: 'EUR', rate: 2, carts: ['a', 'b'], parent: '2' },
  { id: '2', currency: 'US"D\\', rate: 3, carts: ['b'], parent: null },
];
const account = (id: unknown) => accounts.find((each) => each.id === id) ?? null;

const graph = {
  shop: {
    sdl: `
      type Query { account: Account accounts: [Account!]! guest: Guest! payers: [Payer!]! }
      union Payer = Account | Guest
      type Account @key(fields: "id") @context(name: "payer") {
        id: ID! currency: String! parent: Account carts: [Cart!]! settings: Settings! @external
      }
      type Settings @shareable { rate: Int }
      type Guest @key(fields: "id") @context(name: "payer") { id: ID! coin: String carts: [Cart!]! }
      type Cart @key(fields: "id") {
        id: ID!
        total(currency: String @fromContext(field: "$payer ... on Account { currency } ... on Guest { coin }"), digits: Int = 2): String
        lines: [Line!]!
      }
      type Line @key(fields: "id") {
        id: ID!
        price(currency: String @fromContext(field: "$payer ... on Account { currency } ... on Guest { coin }")): String
        fails(currency: String @fromContext(field: "$payer ... on Account { currency } ... on Guest { coin }")): String
      }
    `
      .replace(' settings: Settings! @external', '')
      .replace('type Settings @shareable { rate: Int }', ''),
    resolvers: {
      Query: {
        account: () => accounts[0],
        accounts: () => accounts,
        guest: () => ({ id: 'g', coin: null, carts: ['a'] }),
        payers: () => [accounts[0], { __typename: 'Guest', id: 'g', coin: 'CHF', carts: ['a'] }, accounts[1]],
      },
      Payer: { __resolveType: ({ __typename = 'Account' }) => __typename },
      Account: {
        __resolveReference: ({ id }: { id: string }) => account(id),
        parent: ({ parent }: { parent: string | null }) => account(parent),
        carts: ({ carts }: { carts: string[] }) => carts.map((id) => ({ id })),
      },
      Guest: { carts: ({ carts }: { carts: string[] }) => carts.map((id) => ({ id })) },
      Cart: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        total: ({ id }: { id: string }, { currency, digits }: Record<string, unknown>) =>
          `${id} in ${currency}, ${digits}`,
        lines: ({ id }: { id: string }) => [{ id: `${id}1` }, { id: `${id}2` }],
      },
      Line: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        price: ({ id }: { id: string }, { currency }: Record<string, unknown>) => `${id} in ${currency}`,
        fails: ({ id }: { id: string }, { currency }: Record<string, unknown>) => {
          if (currency === 'EUR' && id === 'a2') throw new Error('No price.');
          return 'fine';
        },
      },
    },
  },
  notes: {
    sdl: 'type Line @key(fields: "id") { id: ID! note: String }',
    resolvers: { Line: { note: ({ id }: { id: string }) => `Note ${id}` } },
  },
};

let federation: Federation;
let router: TestedRouter;
beforeAll(async () => {
  federation = await serveSubgraphs(graph);
  router = await startTested(federation.supergraph);
});
afterAll(async () => {
  await router.stop();
  await federation.stop();
});
beforeEach(() => void federation.asked());

const answerTo = async (query: string) => (await router.ask(query)).body;

describe('an argument from a context', () => {
  it('is what the nearest ancestor of the context says', async () => {
    expect(await answerTo('{ account { carts { id total } } }')).toEqual({
      data: {
        account: {
          carts: [
            { id: 'a', total: 'a in EUR, 2' },
            { id: 'b', total: 'b in EUR, 2' },
          ],
        },
      },
    });
    expect(await answerTo('{ account { parent { carts { total(digits: 5) } } carts { total } } }')).toEqual({
      data: {
        account: {
          parent: { carts: [{ total: 'b in US"D\\, 5' }] },
          carts: [{ total: 'a in EUR, 2' }, { total: 'b in EUR, 2' }],
        },
      },
    });
  });

  it('differs for one entity that stands below several ancestors', async () => {
    expect(await answerTo('{ accounts { id carts { id total } } }')).toEqual({
      data: {
        accounts: [
          {
            id: '1',
            carts: [
              { id: 'a', total: 'a in EUR, 2' },
              { id: 'b', total: 'b in EUR, 2' },
            ],
          },
          { id: '2', carts: [{ id: 'b', total: 'b in US"D\\, 2' }] },
        ],
      },
    });
    // As many requests as there are values, beside the one that finds the entities.
    expect(federation.asked()).toHaveLength(3);
  });

  it('reaches entities further down, together with those of other subgraphs', async () => {
    expect(await answerTo('{ accounts { carts { lines { price note } } } }')).toEqual({
      data: {
        accounts: [['a', 'b'], ['b']].map((carts, index) => ({
          carts: carts.map((cart) => ({
            lines: [1, 2].map((line) => ({
              price: `${cart}${line} in ${accounts[index]?.currency}`,
              note: `Note ${cart}${line}`,
            })),
          })),
        })),
      },
    });
  });

  it('is chosen by the type of the ancestor, and null where that has null', async () => {
    expect(
      await answerTo('{ payers { __typename ... on Account { carts { total } } ... on Guest { carts { total } } } }'),
    ).toEqual({
      data: {
        payers: [
          { __typename: 'Account', carts: [{ total: 'a in EUR, 2' }, { total: 'b in EUR, 2' }] },
          { __typename: 'Guest', carts: [{ total: 'a in CHF, 2' }] },
          { __typename: 'Account', carts: [{ total: 'b in US"D\\, 2' }] },
        ],
      },
    });
    expect(await answerTo('{ guest { carts { total } } }')).toEqual({
      data: { guest: { carts: [{ total: 'a in null, 2' }] } },
    });
  });

  it('works under aliases', async () => {
    expect(await answerTo('{ x: account { currency: id c: carts { t: total u: total(digits: 1) } } }')).toEqual({
      data: {
        x: {
          currency: '1',
          c: ['a', 'b'].map((id) => ({ t: `${id} in EUR, 2`, u: `${id} in EUR, 1` })),
        },
      },
    });
  });

  it('leaves errors at their places', async () => {
    const { data, errors } = await answerTo('{ accounts { carts { lines { id fails } } } }');
    const fails = (id: string) => ({ id, fails: 'fine' });
    expect(data).toEqual({
      accounts: [
        { carts: [{ lines: [fails('a1'), { id: 'a2', fails: null }] }, { lines: [fails('b1'), fails('b2')] }] },
        { carts: [{ lines: [fails('b1'), fails('b2')] }] },
      ],
    });
    expect(errors?.map(({ path }) => path)).toEqual([['accounts', 0, 'carts', 0, 'lines', 1, 'fails']]);
  });

  it('is no argument for clients', async () => {
    const { errors } = await answerTo('{ account { carts { total(currency: "X") } } }');
    expect(errors?.[0]?.message).toBe('Unknown argument "currency" on field "Cart.total".');
  });

  it('needs Apollo’s planner', async () => {
    await expect(startTested(federation.supergraph, { planner: 'hive' })).rejects.toThrow('@context');
  });
});
