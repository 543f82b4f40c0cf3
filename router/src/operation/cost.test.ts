import { composeServices } from '@apollo/composition';
import { Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { readSupergraph, type SupergraphSchema } from '../schema/supergraph';
import { compileVariables } from './coerce';
import { type CostLimits, createCostModel } from './cost';
import { readCostDirectives } from './cost-directives';

const IMPORTED = '"@cost", "@listSize"';

/** As a router gets it: composed. `more` stands for directives that only newer compositions let through, by field. */
function supergraphOf(sdl: string, imports = IMPORTED, more: Record<string, string> = {}): SupergraphSchema {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", ${imports}])`;
  const { supergraphSdl, errors } = composeServices([
    { name: 'a', url: 'http://a', typeDefs: parse(`${link}\n${sdl}`) },
  ]);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return readSupergraph(
    Object.entries(more).reduce((text, [field, directive]) => {
      expect(text).toContain(`\n  ${field}`);
      return text.replace(`\n  ${field}`, `\n  ${field} ${directive}`);
    }, supergraphSdl),
  );
}

const limitsOf = (listSize: number): CostLimits => ({ listSize: 1_000, cost: { listSize, max: 1_000 } });

function costOf(supergraph: SupergraphSchema, text: string, { raw = {}, limits = limitsOf(100) } = {}) {
  const document = parse(text);
  expect(validate(supergraph.api, document)).toEqual([]);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('There is no operation.');
  const coerced = compileVariables(supergraph.api, operation)(raw);
  if ('errors' in coerced) throw coerced.errors[0];
  const cost = createCostModel(supergraph, limits).compile(document, operation);
  return {
    problem: () => cost.checkListSizes(coerced.values)?.toJSON(),
    estimate: () => cost.estimate(coerced.values),
    measure: (data: Record<string, unknown>) => cost.measure(data, coerced.values),
  };
}

const estimate = (supergraph: SupergraphSchema, text: string, raw = {}) => costOf(supergraph, text, { raw }).estimate();

// The documentation of Apollo Router's demand control, its schema, operations and figures.
describe('the estimate of Apollo Router’s documentation', () => {
  const books = (address: string) =>
    supergraphOf(`
      type Query {
        book(id: ID): Book
        bestsellers: [Book] @listSize(assumedSize: 5)
        newestAdditions(after: ID, limit: Int!): [Book] @listSize(slicingArguments: ["limit"])
      }
      type Book { title: String author: Author publisher: Publisher }
      type Author { name: String }
      type Publisher { name: String address: Address }
      type Address ${address} { zipCode: Int! }
    `);
  const selection = '{ title author { name } publisher { name address { zipCode } } }';
  const weighted = books('@cost(weight: 5)');

  it('is 4 for a book', () => {
    expect(estimate(books(''), `{ book(id: 1) ${selection} }`)).toBe(4);
  });

  it('is 8 when an address costs 5', () => {
    expect(estimate(weighted, `{ book(id: 1) ${selection} }`)).toBe(8);
  });

  it('is 40 for a list assumed to be of five', () => {
    expect(estimate(weighted, `{ bestsellers ${selection} }`)).toBe(40);
  });

  it('is 24 for three and 56 for seven that an argument asks for', () => {
    expect(estimate(weighted, `{ newestAdditions(limit: 3) ${selection} }`)).toBe(24);
    expect(estimate(weighted, `query ($n: Int!) { newestAdditions(limit: $n) ${selection} }`, { n: 7 })).toBe(56);
  });
});

const shop = (imports = IMPORTED, cost = '@cost', listSize = '@listSize') =>
  supergraphOf(
    `
    type Query {
      five: Int ${cost}(weight: 5)
      ten(arg: Int ${cost}(weight: 10)): Int
      fifteen: Kind
      twenty(input: Weighted): Int
      thirty: Dear
      forty: Vault
      free: [String!] ${listSize}(assumedSize: 2000, requireOneSlicingArgument: false)
      page(first: Int = 10): Page ${listSize}(slicingArguments: ["first"], sizedFields: ["items"])
      byIds(ids: [ID!]): [Item]
      search(input: Search): [Item]
      deep(first: Int, last: Int): Deep
      items: [Item!]!
      grid: [[Item]]
      nodes: [Node!]!
      anything: Any
      priced(first: Int ${cost}(weight: 3)): [Item] ${listSize}(slicingArguments: ["first"])
    }
    type Mutation { add(input: Weighted!, more: [Weighted!]): Item }
    type Subscription { added: Item }
    enum Kind ${cost}(weight: 15) { A B }
    scalar Dear ${cost}(weight: 30)
    type Vault ${cost}(weight: 40) { id: ID items: [Item] }
    input Weighted { value: Int ${cost}(weight: 20) inner: Weighted tags: [String!] = [] }
    input Search { page: Paging text: String }
    input Paging { first: Int = 3 after: String }
    interface Node { id: ID! child: Node }
    type Item implements Node { id: ID! child: Node item: Item note: String ${cost}(weight: 2) }
    type Box implements Node ${cost}(weight: 7) { id: ID! child: Node }
    type Another implements Node { id: ID! child: Node }
    type Other implements Node { id: ID! child: Node }
    union Any = Item | Box | Other
    type Page { items: [Item] total: Int }
    type Deep { items: [Item] results: Page }
  `,
    imports,
    {
      'byIds(ids: [ID!]): [Item]': `${listSize}(slicingArguments: ["ids"], assumedSize: 50, requireOneSlicingArgument: false)`,
      'search(input: Search): [Item]': `${listSize}(slicingArguments: ["input.page.first"])`,
      'deep(first: Int, last: Int): Deep': `${listSize}(slicingArguments: ["first", "last"], sizedFields: ["results { items }"])`,
    },
  );
const graph = shop();
const everything = `
  { five ten(arg: 3) fifteen twenty(input: { value: 10 }) thirty forty { id } free page(first: 5) { ...Items } }
  fragment Items on Page { items { id } }
`;

describe('readCostDirectives', () => {
  it.each([
    ['imported', IMPORTED, '@cost', '@listSize'],
    [
      'imported under other names',
      '{ name: "@cost", as: "@weight" }, { name: "@listSize", as: "@size" }',
      '@weight',
      '@size',
    ],
    ['not imported', '"@tag"', '@federation__cost', '@federation__listSize'],
  ])('finds directives that subgraphs have %s', (_what, imports, cost, listSize) => {
    const supergraph = shop(imports, cost, listSize);
    expect(readCostDirectives(supergraph.document)).toEqual(readCostDirectives(graph.document));
    expect(estimate(supergraph, everything)).toBe(127);
  });

  it('reads them by their coordinates', () => {
    const { weights, listSizes } = readCostDirectives(graph.document);
    expect(Object.fromEntries(weights)).toEqual({
      'Query.five': 5,
      'Query.ten(arg:)': 10,
      'Query.priced(first:)': 3,
      Kind: 15,
      'Weighted.value': 20,
      Dear: 30,
      Vault: 40,
      'Item.note': 2,
      Box: 7,
    });
    expect(listSizes.get('Query.byIds')).toEqual({
      assumedSize: 50,
      slicingArguments: ['ids'],
      sizedFields: undefined,
      requireOneSlicingArgument: false,
    });
  });

  it('reads directives that bear the name of their specification', () => {
    const { weights, listSizes } = readCostDirectives(
      parse(`
        schema @link(url: "https://specs.apollo.dev/cost/v0.1", as: "price") { query: Query }
        type Query { a: [Int] @price(weight: 3) @price__listSize(assumedSize: 4) @cost(weight: 5) }
      `),
    );
    expect([...weights]).toEqual([['Query.a', 3]]);
    expect(listSizes.get('Query.a')).toMatchObject({ assumedSize: 4, slicingArguments: [] });
  });

  it('reads weights that are text, and directives that no link names', () => {
    const { weights } = readCostDirectives(
      parse('type Query { a: Int @cost(weight: "1.5") b: Int @cost(weight: "x") }'),
    );
    expect([...weights]).toEqual([['Query.a', 1.5]]);
  });

  it('finds nothing where there is nothing', () => {
    expect(readCostDirectives(parse('type Query { a: Int }'))).toEqual({ weights: new Map(), listSizes: new Map() });
  });
});

describe('estimate', () => {
  it.each([
    ['nothing for scalars', '{ __typename five @skip(if: true) }', 0],
    ['an item for each of the assumed length', '{ items { id } }', 100],
    ['lists in lists once for each', '{ forty { items { id } } items { item { id } } }', 40 + 100 + 200],
    ['a list of lists as one list', '{ grid { id } }', 100],
    [
      'ten for a mutation, and its input objects',
      'mutation { add(input: { value: 1, inner: { value: 1 } }) { id } }',
      10 + 1 + 42,
    ],
    ['each item of an input list', 'mutation { add(input: {}, more: [{}, { value: 2 }]) { id } }', 10 + 1 + 1 + 22],
    ['what a subscription selects', 'subscription { added { id } }', 1],
    ['nothing for introspection', '{ __schema { types { fields { type { name } } } } }', 0],
    ['no null of an argument', '{ ten(arg: null) twenty(input: null) }', 0],
    ['the default of a slicing argument', '{ page { items { id } } }', 1 + 10],
    ['the length of a list of ids', '{ byIds(ids: [1, 2, 3]) { id } }', 3],
    ['what is assumed where no argument says', '{ byIds { id } }', 50],
    ['an argument inside an input object', '{ search(input: { page: { first: 4 } }) { id } }', 2 + 4],
    ['its default', '{ search(input: { page: {} }) { id } }', 2 + 3],
    [
      'sized fields below others',
      '{ deep(first: 2) { items { id } results { total items { id } } } }',
      1 + 100 + 1 + 2,
    ],
    ['the larger of two slicing arguments', '{ deep(first: 2, last: 6) { results { items { id } } } }', 1 + 1 + 6],
    ['a negative length as none', '{ page(first: -5) { items { id } } priced(first: -5) { id } }', 1 + 3],
    ['the dearest type behind an interface', '{ nodes { id } }', 700],
    ['the dearest type with what only it selects', '{ nodes { id ... on Item { item { item { id } } note } } }', 700],
    [
      'a cheaper type that selects more',
      '{ anything { ... on Other { child { child { id } } } ... on Box { id } } }',
      1 + 7 + 7,
    ],
    [
      'a type that costs as others do, with what only it selects',
      '{ nodes { ... on Another { child { child { id } } } } }',
      100 * (1 + 7 + 7),
    ],
    [
      'a field that fragments repeat once',
      '{ items { id } ...I ... { items { id } } } fragment I on Query { items { id } }',
      100,
    ],
    ['both selections of a field that is merged', '{ items { item { id } } items { note } }', 100 * (1 + 1 + 2)],
    ['aliases each', '{ a: forty { id } b: forty { id } }', 80],
  ])('counts %s', (_what, text, cost) => {
    expect(estimate(graph, text)).toBe(cost);
  });

  it('counts what variables say', () => {
    const text = `query ($n: Int = 2, $ids: [ID!], $input: Weighted, $search: Search, $paging: Int) {
      page(first: $n) { items { id } } byIds(ids: $ids) { id } twenty(input: $input)
      a: search(input: $search) { id } b: search(input: { page: { first: $paging } }) { id }
    }`;
    expect(estimate(graph, text)).toBe(1 + 2 + 50 + 0 + 100 + (2 + 3));
    const raw = {
      n: 5,
      ids: ['x'],
      input: { value: 1, inner: { tags: ['t'] } },
      search: { page: { first: 1 } },
      paging: 8,
    };
    expect(estimate(graph, text, raw)).toBe(1 + 5 + 1 + (1 + 20 + 1) + (2 + 1) + (2 + 8));
    expect(estimate(graph, text, { n: null, search: { page: null } })).toBe(1 + 100 + 50 + 0 + (1 + 100) + (2 + 3));
  });

  it('counts the default of an argument whose variable is not given', () => {
    expect(estimate(graph, 'query ($constructor: Int) { page(first: $constructor) { items { id } } }')).toBe(1 + 10);
  });

  it('counts each type by what is said of it, though they share the selection', () => {
    const shared = supergraphOf(`
      type Query { holder: Holder page: Page }
      interface Holder { page(first: Int): Page vault: Vault }
      type A implements Holder { page(first: Int): Page @listSize(assumedSize: 3, sizedFields: ["items"]) vault: Vault @cost(weight: 2) }
      type B implements Holder { page(first: Int): Page @listSize(assumedSize: 5, sizedFields: ["items"]) vault: Vault }
      type C implements Holder { page(first: Int): Page @listSize(slicingArguments: ["first"], sizedFields: ["items"]) vault: Vault @cost(weight: 9) }
      type Page { items: [Vault] }
      type Vault { id: ID }
    `);
    expect(estimate(shared, '{ holder { page { items { id } } } }')).toBe(1 + 1 + 100);
    expect(estimate(shared, '{ holder { page(first: 4) { items { id } } } }')).toBe(1 + 1 + 5);
    expect(estimate(shared, '{ holder { vault { id } } }')).toBe(1 + 9);
    expect(costOf(shared, '{ holder { page(first: 2000) { items { id } } } }').problem()).toBeDefined();
  });

  it('takes no longer for fragments that double each other', () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Item { ...F${n + 1} ...F${n + 1} }`);
    const text = `{ items { ...F0 } } ${doubling.join(' ')} fragment F60 on Item { item { id } }`;
    expect(estimate(graph, text)).toBe(200);
  });

  it('counts what @skip and @include leave in', () => {
    const text = `query ($a: Boolean!, $b: Boolean = false) {
      forty @include(if: $a) { id } ... @skip(if: $b) { forty { id } five } ...F @include(if: $b)
    } fragment F on Query { thirty }`;
    expect(estimate(graph, text, { a: false })).toBe(45);
    expect(estimate(graph, text, { a: true, b: true })).toBe(70);
    expect(estimate(graph, text, { a: false, b: true })).toBe(30);
  });

  it('does not overflow, and takes no longer, where every level multiplies', () => {
    const text = (
      levels: number,
    ) => `query ($n: Int!) { nodes { ${'child { id ... on Item { note item { id } } '.repeat(levels)}
      ${'}'.repeat(levels)} } byIds(ids: []) { id } page(first: $n) { items { id } } }`;
    expect(estimate(graph, text(14), { n: 2 ** 31 - 1 })).toBe(100 * (7 + 7 * 13 + 7) + 2 ** 31);
    const long = supergraphOf('type Query { a: [A] } type A { a: [A] id: ID }');
    expect(estimate(long, `{ ${'a { '.repeat(200)} id ${'}'.repeat(200)} }`)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('lets a negative weight lower its field’s cost, and no other’s', () => {
    const rebate = supergraphOf(
      'type Query { a(cached: Boolean @cost(weight: -3)): A b(cached: Boolean @cost(weight: -3)): [A] } type A { id: ID }',
    );
    expect(estimate(rebate, '{ a(cached: true) { id } b(cached: true) { id } }')).toBe(97);
  });
});

describe('measure', () => {
  const items = [{ id: 6 }, { id: 7 }, { id: 8 }];

  it('counts lists as long as they are', () => {
    const { measure } = costOf(graph, everything);
    const data = {
      five: 1,
      ten: 2,
      fifteen: 'A',
      twenty: 3,
      thirty: { any: ['thing'] },
      forty: { id: 5 },
      free: ['first', 'second', 'third'],
      page: { items },
    };
    expect(measure(data)).toBe(125);
    expect(measure({ ...data, page: { items: [] } })).toBe(122);
    expect(measure({ ...data, page: null })).toBe(121);
  });

  it('equals the estimate when lists are as long as assumed', () => {
    const text = '{ forty { items { note item { id } } } grid { id } byIds(ids: ["1", "2"]) { id } }';
    const { estimate, measure } = costOf(graph, text, { limits: limitsOf(3) });
    const item = { note: null, item: { id: 1 } };
    const data = {
      forty: { items: [item, item, item] },
      grid: [[items[0]], [items[1], items[2]]],
      byIds: [items[0], null],
    };
    // A null instead of an object costs nothing.
    expect(measure(data)).toBe(estimate() - 1);
  });

  it('counts the input of a mutation, and nothing that is not there', () => {
    const { measure } = costOf(graph, 'mutation ($w: Weighted!) { add(input: $w) { id } }', {
      raw: { w: { value: 1 } },
    });
    expect(measure({ add: { id: 1 } })).toBe(10 + 1 + 21);
    expect(measure({})).toBe(10);
    expect(costOf(graph, 'mutation { add(input: {}) { id } }').measure({ add: null })).toBe(11);
  });

  it.each([
    ['__typename', '{ nodes { id ... on Item { note } } }', [{ __typename: 'Box' }, { __typename: 'Item', note: '' }]],
    ['an alias of it', '{ nodes { t: __typename id ... on Item { note } } }', [{ t: 'Box' }, { t: 'Item', note: '' }]],
    ['what it holds', '{ nodes { ... on Box { s: id } ... on Item { note } } }', [{ s: 1 }, { note: '' }]],
  ])('tells the type of an object by %s', (_what, text, nodes) => {
    expect(costOf(graph, text).measure({ nodes })).toBe(7 + (1 + 2));
  });

  it('counts an object of a type that nothing tells as one object', () => {
    expect(costOf(graph, '{ nodes { id } }').measure({ nodes: [{ __typename: 'Nobody', x: 1 }] })).toBe(1);
  });
});

describe('checkListSizes', () => {
  const problem = (text: string, raw = {}, limits = limitsOf(10)) => costOf(graph, text, { raw, limits }).problem();
  const refused = (message: string) => ({ message, extensions: { code: 'BAD_USER_INPUT' } });

  it.each([
    ['a literal', '{ page(first: 1001) { total } }', {}],
    ['a variable', 'query ($n: Int) { ...F } fragment F on Query { page(first: $n) { total } }', { n: 1_001 }],
  ])('refuses too long a list asked for by %s', (_what, text, raw) => {
    expect(problem(text, raw)).toEqual(refused('“first” of page is 1001, the limit is 1000.'));
  });

  it('refuses too long a list asked for inside an input object', () => {
    const message = '“input.page.first” of search is 5000, the limit is 1000.';
    expect(problem('{ search(input: { page: { first: 5000 } }) { id } }')).toEqual(refused(message));
    const raw = { s: { page: { first: 5_000 } } };
    expect(problem('query ($s: Search) { search(input: $s) { id } }', raw)).toEqual(refused(message));
  });

  it('lets a list at the limit pass', () => {
    expect(problem('{ page(first: 1000) { total } byIds(ids: []) { id } items { id } }')).toBe(undefined);
  });

  it('demands exactly one slicing argument where the schema does, once cost is limited', () => {
    const none = refused('deep needs exactly one of “first”, “last”, and has 0.');
    expect(problem('{ deep { items { id } } }')).toEqual(none);
    expect(problem('query ($n: Int) { deep(first: $n) { items { id } } }', { n: null })).toEqual(none);
    expect(problem('{ deep(first: 1, last: 1) { items { id } } }')).toEqual(
      refused('deep needs exactly one of “first”, “last”, and has 2.'),
    );
    expect(problem('{ deep(last: 1) { items { id } } }')).toBe(undefined);
    expect(problem('{ deep { items { id } } }', {}, { listSize: 10, cost: { listSize: 10 } })).toBe(undefined);
  });

  it('reads only what the operation to run reaches', () => {
    const text =
      'query A { ...F } query B { ...G } fragment F on Query { five } fragment G on Query { page(first: 2000) { total } }';
    const document = parse(text);
    const compile = (index: number) =>
      createCostModel(graph, limitsOf(10)).compile(document, document.definitions[index] as OperationDefinitionNode);
    expect(compile(0).checkListSizes({})).toBe(undefined);
    expect(compile(1).checkListSizes({})?.code).toBe('BAD_USER_INPUT');
  });
});
