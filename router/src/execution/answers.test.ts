import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { startTested, type TestedRouter } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';

// What a router makes of what subgraphs say: their answers are the test's own words, so they may be as wrong as they like.

const graph = {
  a: {
    sdl: `
      type Query {
        item: Item items: [Item!] must: Item! maybe: [Item] grid: [[Item!]!] node: Node nodes: [Node!]! hit: Hit hits: [Hit]
        color: Color colors: [Color!] number: Int float: Float text: String id: ID truth: Boolean any: Any
        box: Box
      }
      scalar Any
      enum Color { RED BLUE }
      interface Node { id: ID! name: String }
      type Item implements Node @key(fields: "id") { id: ID! name: String code: String! }
      type Other implements Node @key(fields: "id") { id: ID! name: String size: Int! inner: Item }
      union Hit = Item | Other
      type Box { constructor: String toString: Item box: Box! maybe: Box items: [Item!]! leaf(n: Int): String }
    `,
  },
  b: {
    sdl: `
      type Item @key(fields: "id") { id: ID! extra: String need: String! parts: [Part!] first: Part! twin: Item }
      type Part { n: Int! item: Item }
      type Other @key(fields: "id") { id: ID! extra: Int }
    `,
  },
};

type Answer = Record<string, unknown>;
type Entity = Answer | null | undefined;

interface Case {
  readonly title: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** Of a: the data, or a whole answer. */
  readonly a?: Answer;
  readonly answer?: Answer;
  /** Of b, by the id of the entity. */
  readonly b?: Record<string, Entity>;
  /** Of b: what goes wrong, in the words of its answer. */
  readonly errors?: (ids: string[], alias: string) => unknown[];
  readonly data: unknown;
  /** Paths of the errors; those without one are null. */
  readonly paths?: (string | null)[];
  /** When left out it is, where the case says what it answers. */
  readonly asksB?: boolean;
}

const item = (id: string, rest: Answer = {}) => ({ __typename: 'Item', id, ...rest });

const cases: Case[] = [
  // Null where there may be none.
  {
    title: 'a null in a list of lists takes the nearest list that may be null',
    query: '{ grid { name } number }',
    a: { grid: [[{ name: 'x' }], [{ name: 'y' }, null]], number: 1 },
    data: { grid: null, number: 1 },
    paths: ['grid.1.1'],
  },
  {
    title: 'a null in a list whose items may be null is that item',
    query: '{ maybe { id code } }',
    a: { maybe: [{ id: '1', code: 'c' }, { id: '2', code: null }, null] },
    data: { maybe: [{ id: '1', code: 'c' }, null, null] },
    paths: ['maybe.1.code'],
  },
  {
    title: 'a null that goes up to the root leaves no data',
    query: '{ must { code } number }',
    a: { must: { code: null }, number: 1 },
    data: null,
    paths: ['must.code'],
  },
  {
    title: 'a field that is missing is null',
    query: '{ item { id name } must { code } }',
    a: { item: { id: '1' }, must: {} },
    data: null,
    paths: ['must.code'],
  },
  {
    title: 'the null of a subgraph that it explains is not explained again',
    query: '{ item { code } number }',
    answer: { data: { item: null, number: 1 }, errors: [{ message: 'No.', path: ['item', 'code'] }] },
    data: { item: null, number: 1 },
    paths: ['item.code'],
  },
  // Entities.
  {
    title: 'an error about an entity is told at every place where it stands',
    query: '{ item { extra } items { id extra } maybe { extra } }',
    a: { item: item('1'), items: [item('1'), item('2')], maybe: [null, item('1')] },
    b: { 1: { extra: null }, 2: { extra: 'two' } },
    errors: (ids, alias) =>
      ids.includes('1') ? [{ message: 'No extra.', path: [alias, ids.indexOf('1'), 'extra'] }] : [],
    data: {
      item: { extra: null },
      items: [
        { id: '1', extra: null },
        { id: '2', extra: 'two' },
      ],
      maybe: [null, { extra: null }],
    },
    paths: ['item.extra', 'items.0.extra', 'maybe.1.extra'],
  },
  {
    title: 'an entity that is null leaves its own fields null',
    query: '{ items { id extra } }',
    a: { items: [item('1'), item('2')] },
    b: { 1: null, 2: { extra: 'two' } },
    data: {
      items: [
        { id: '1', extra: null },
        { id: '2', extra: 'two' },
      ],
    },
  },
  {
    title: 'an entity that is null where a field may not be takes its object with it',
    query: '{ maybe { id need } }',
    a: { maybe: [item('1'), item('2')] },
    b: { 1: null, 2: { need: 'x' } },
    data: { maybe: [null, { id: '2', need: 'x' }] },
    paths: ['maybe.0.need'],
  },
  {
    title: 'an entity without what it is known by is not asked for',
    query: '{ maybe { name extra } }',
    a: { maybe: [{ __typename: 'Item', name: 'x' }, item('2', { name: 'y' })] },
    b: { 2: { extra: 'two' } },
    data: {
      maybe: [
        { name: 'x', extra: null },
        { name: 'y', extra: 'two' },
      ],
    },
  },
  {
    title: 'one entity is asked for once, wherever it stands, and its copies do not mix',
    query: '{ maybe { id extra twin { id twin { extra } } } }',
    a: { maybe: [item('1'), item('1')] },
    b: { 1: { extra: 'one', twin: { __typename: 'Item', id: '1', twin: { extra: 'one' } } } },
    data: {
      maybe: [1, 2].map(() => ({ id: '1', extra: 'one', twin: { id: '1', twin: { extra: 'one' } } })),
    },
  },
  {
    title: 'nothing is asked where there is nobody to ask for',
    query: '{ item { extra } items { need } }',
    a: { item: null, items: [] },
    data: { item: null, items: [] },
    asksB: false,
  },
  // Values of wrong types.
  ...(
    [
      ['number', '1'],
      ['number', 1.5],
      ['number', 2 ** 31],
      ['number', true],
      ['float', '1.5'],
      ['text', 1],
      ['text', ['x']],
      ['id', 1.5],
      ['id', {}],
      ['truth', 1],
      ['color', 'GREEN'],
      ['color', 0],
      ['color', 'toString'],
    ] as const
  ).map(([field, value]) => ({
    title: `${JSON.stringify(value)} is no ${field}`,
    query: `{ ${field} }`,
    a: { [field]: value },
    data: { [field]: null },
    paths: [field],
  })),
  {
    title: 'a whole number is an ID, and any JSON a scalar of one’s own',
    query: '{ id any float }',
    a: { id: 7, any: { a: [1, { b: null }] }, float: 3 },
    data: { id: 7, any: { a: [1, { b: null }] }, float: 3 },
  },
  {
    title: 'an unknown enum value in a list that may not hold null takes the list',
    query: '{ colors text }',
    a: { colors: ['RED', 'GREEN'], text: 'x' },
    data: { colors: null, text: 'x' },
    paths: ['colors.1'],
  },
  {
    title: 'a list where an object should be, and the other way round',
    query: '{ item { id } items { id } number }',
    a: { item: [{ id: '1' }], items: { id: '1' }, number: 3 },
    data: { item: null, items: null, number: 3 },
    paths: ['item', 'items'],
  },
  // Names.
  {
    title: 'names that objects inherit are names like any other',
    query: `{ constructor: text __proto__: number toString: item { hasOwnProperty: name valueOf: extra } box { constructor t: toString { __proto__: extra } } }`,
    a: JSON.parse(`{ "_as_constructor": "c", "__proto__": 5, "_as_toString": { "__typename": "Item", "id": "1", "hasOwnProperty": "n" },
      "box": { "constructor": "k", "t": { "__typename": "Item", "id": "2" } } }`),
    b: JSON.parse(`{ "1": { "valueOf": "v" }, "2": { "__proto__": "p" } }`),
    data: JSON.parse(`{ "constructor": "c", "__proto__": 5, "toString": { "hasOwnProperty": "n", "valueOf": "v" },
      "box": { "constructor": "k", "t": { "__proto__": "p" } } }`),
  },
  {
    title: 'names that objects inherit and that nobody answered are null',
    query: '{ constructor: text __proto__: text hasOwnProperty: item { constructor: name } item { id valueOf: name } }',
    a: { item: { id: '1' } },
    data: JSON.parse(
      '{ "constructor": null, "__proto__": null, "hasOwnProperty": null, "item": { "id": "1", "valueOf": null } }',
    ),
  },
  {
    title: 'text of every kind arrives as it was',
    query: '{ text item { name extra } }',
    a: { text: '"\\\u2028☃\u0000</script>', item: item('a"\\b', { name: 'ü' }) },
    b: { 'a"\\b': { extra: '\ud83d\ude00' } },
    data: { text: '"\\\u2028☃\u0000</script>', item: { name: 'ü', extra: '\ud83d\ude00' } },
  },
  {
    title: 'an alias that is the name of another field hides none that a plan needs',
    query: `{ id: text item { id: name name: __typename extra: code e: extra __typename: code _as_id: name }
      maybe { need: id id: need twin { id: extra extra: id } } }`,
    a: {
      _as_id: 'x',
      item: { ...item('1'), _as_id: '2', _as_name: 'Item', _as_extra: 'c', _as___typename: 'd', _as__as_id: 'z' },
      maybe: [{ ...item('3'), _as_need: '3' }],
    },
    b: {
      1: { e: 'one' },
      3: { _as_id: 'three', twin: { ...item('4'), _as_id: 'four', _as_extra: '4' } },
    },
    data: {
      id: 'x',
      item: { id: '2', name: 'Item', extra: 'c', e: 'one', __typename: 'd', _as_id: 'z' },
      maybe: [{ need: '3', id: 'three', twin: { id: 'four', extra: '4' } }],
    },
  },
  {
    title: 'the path of an error has the client’s names',
    query: '{ maybe { id: need text: twin { extra: code } } items: item { name: extra } }',
    a: { maybe: [{ ...item('1') }], _as_items: item('2') },
    b: { 1: { _as_id: 'n', _as_text: { _as_extra: null } }, 2: { _as_name: null } },
    errors: (ids, alias) =>
      ids.flatMap((id, index) => (id === '2' ? [{ message: 'No.', path: [alias, index, '_as_name'] }] : [])),
    data: { maybe: [{ id: 'n', text: null }], items: { name: null } },
    paths: ['items.name', 'maybe.0.text.extra'],
  },
  // @skip and @include, merged fields.
  ...(
    [
      [{ a: true, b: true }, { item: { id: '1', name: 'n', extra: 'e' } }, true],
      [{ a: true, b: false }, { item: { id: '1', name: 'n' } }, false],
      [{ a: false, b: true }, { item: { id: '1', extra: 'e' } }, true],
      [{ a: false, b: false }, { item: { id: '1' } }, false],
    ] as const
  ).map(([variables, data, asksB]) => ({
    title: `fields merge under the conditions that hold: ${JSON.stringify(variables)}`,
    query: `query ($a: Boolean!, $b: Boolean!) {
      item { id } item @include(if: $a) { name @include(if: $a) } ... @include(if: $b) { ...F } item { name @include(if: false) } }
      fragment F on Query { item { extra @skip(if: false) } }`,
    variables,
    a: { item: item('1', { name: 'n' }) },
    b: { 1: { extra: 'e' } },
    data,
    asksB,
  })),
  {
    title: 'an entity is asked for below a fragment with a condition, be it at the root',
    query: `query ($on: Boolean!) {
      box { constructor ... @include(if: $on) { toString { extra } box { toString { extra } } } } ... on Query @include(if: $on) { item { extra } } }`,
    variables: { on: true },
    a: { box: { constructor: 'c', toString: item('1'), box: { toString: item('2') } }, item: item('3') },
    b: { 1: { extra: 'one' }, 2: { extra: 'two' }, 3: { extra: 'three' } },
    data: {
      box: { constructor: 'c', toString: { extra: 'one' }, box: { toString: { extra: 'two' } } },
      item: { extra: 'three' },
    },
  },
  {
    title: 'a list of objects of which nothing is included is there all the same',
    query:
      'query ($no: Boolean!) { grid { ... on Item @skip(if: $no) { name code @skip(if: $no) } ...F } } fragment F on Item { name @skip(if: $no) }',
    variables: { no: true },
    a: { grid: [[item('1')], []] },
    data: { grid: [[{}], []] },
  },
  {
    title: 'an object of which nothing is included is empty',
    query: 'query ($no: Boolean!) { item { id @skip(if: $no) } number }',
    variables: { no: true },
    a: { item: { __typename: 'Item' }, number: 1 },
    data: { item: {}, number: 1 },
  },
  {
    title: 'a field that is left out is not answered, whatever a subgraph says',
    query: 'query ($no: Boolean!) { number text @skip(if: $no) }',
    variables: { no: true },
    a: { number: 1, text: 'x', float: 2 },
    data: { number: 1 },
  },
  // Abstract types.
  {
    title: 'fragments on interfaces and unions choose by the type of each object',
    query: `{ nodes { ... on Item { code i: name extra } ... on Other { size ... on Node { o: name } } ... on Hit { __typename } } }`,
    a: {
      nodes: [item('1', { code: 'c', i: 'n', o: 'n' }), { __typename: 'Other', id: '2', size: 3, o: 'm' }],
    },
    b: { 1: { extra: 'e' } },
    data: {
      nodes: [
        { code: 'c', i: 'n', extra: 'e', __typename: 'Item' },
        { size: 3, o: 'm', __typename: 'Other' },
      ],
    },
  },
  {
    title: 'an object of a type that does not belong there is null',
    query: '{ hits { __typename ... on Item { id } } node { name } }',
    a: {
      hits: [item('1'), { __typename: 'Box' }, { __typename: 'Nothing' }, { __typename: 5 }],
      node: { __typename: 'Box' },
    },
    data: { hits: [{ __typename: 'Item', id: '1' }, null, null, null], node: null },
    paths: ['hits.1', 'hits.2', 'hits.3', 'node'],
  },
  {
    title: 'the type’s name stands under every alias',
    query:
      '{ t: __typename node { a: __typename b: __typename } hit { __typename } box { __typename box { u: __typename } } }',
    a: {
      node: { __typename: 'Other', a: 'Other', b: 'Other' },
      hit: { __typename: 'Item' },
      box: { __typename: 'Box', box: { __typename: 'Box', u: 'Box' } },
    },
    data: {
      t: 'Query',
      node: { a: 'Other', b: 'Other' },
      hit: { __typename: 'Item' },
      box: { __typename: 'Box', box: { u: 'Box' } },
    },
  },
  {
    title: 'the same fields with other arguments stand under their aliases',
    query: '{ box { a: leaf(n: 1) b: leaf(n: 2) box { a: leaf(n: 3) } } }',
    a: { box: { a: '1', b: '2', box: { a: '3' } } },
    data: { box: { a: '1', b: '2', box: { a: '3' } } },
  },
  // What goes wrong as a whole.
  {
    title: 'a subgraph that answers an error without data is one error, and no other',
    query: '{ item { id } must { code } }',
    answer: { errors: [{ message: 'Down.' }] },
    data: null,
    paths: [null],
  },
  {
    title: 'an error of a path that is none has no path',
    query: '{ number }',
    answer: {
      data: { number: null },
      errors: [
        { message: 'No.', path: 'number' },
        { message: 'No.', path: [{}] },
      ],
    },
    data: { number: null },
    paths: [null, null],
  },
  {
    title: 'an error may come with all of the data',
    query: '{ number }',
    answer: { data: { number: 1 }, errors: [{ message: 'By the way.' }] },
    data: { number: 1 },
    paths: [null],
  },
  {
    title: 'a subgraph that answers another number of entities gave none',
    query: '{ maybe { id extra } }',
    a: { maybe: [item('1'), item('2')] },
    b: { 1: { extra: 'one' }, 2: undefined },
    data: {
      maybe: [
        { id: '1', extra: null },
        { id: '2', extra: null },
      ],
    },
    paths: [null],
  },
];

/** What b says to each `_entities` of an operation, under whatever name. */
function entitiesOf(query: string, variables: Answer, b: Record<string, Entity>, errorsOf: Case['errors']): Answer {
  const [operation] = parse(query).definitions as [OperationDefinitionNode];
  const data: Answer = {};
  const errors: unknown[] = [];
  for (const field of operation.selectionSet.selections) {
    if (field.kind !== Kind.FIELD) throw new Error('A fragment at the root.');
    const [given] = field.arguments ?? [];
    if (given?.value.kind !== Kind.VARIABLE) throw new Error('Representations that are no variable.');
    const ids = (variables[given.value.name.value] as { id: string }[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const alias = (field.alias ?? field.name).value;
    data[alias] = ids.flatMap((id) => (b[id] === undefined ? [] : [b[id]]));
    errors.push(...(errorsOf?.(ids, alias) ?? []));
  }
  return { data, ...(errors.length > 0 && { errors }) };
}

describe.each(['apollo', 'hive'] as const)('planned by %s,', (planner) => {
  let federation: Federation;
  let router: TestedRouter;
  beforeAll(async () => {
    federation = await serveSubgraphs(graph);
    router = await startTested(federation.supergraph, { planner });
  });
  afterAll(async () => {
    await router.stop();
    await federation.stop();
  });

  it.each(cases)('$title', async ({ query, variables, a, answer, b = {}, errors, data, paths = [], asksB }) => {
    federation.asked();
    federation.before = ({ subgraph, query: asked, variables: sent }) =>
      subgraph === 'a' ? (answer ?? { data: a }) : entitiesOf(asked, sent, b, errors);
    const { status, body } = await router.ask({ query, ...(variables && { variables }) });
    expect([status, JSON.stringify(body.data)]).toEqual([200, JSON.stringify(data)]);
    expect((body.errors ?? []).map(({ path }) => path?.join('.') ?? null).sort()).toEqual([...paths].sort());
    expect(federation.asked().includes('b')).toBe(asksB ?? Object.keys(b).length > 0);
  });

  it('a subgraph is asked while variables leave anything of it in', async () => {
    const query = 'query ($x: Boolean!, $y: Boolean!) { number @include(if: $x) text @skip(if: $y) }';
    federation.before = () => ({ data: { number: 1, text: 'x' } });
    const ask = async (x: boolean, y: boolean) => {
      federation.asked();
      const { body } = await router.ask({ query, variables: { x, y } });
      return [body.data, federation.asked()];
    };
    expect(await ask(true, false)).toEqual([{ number: 1, text: 'x' }, ['a']]);
    expect(await ask(false, false)).toEqual([{ text: 'x' }, ['a']]);
    expect(await ask(false, true)).toEqual([{}, []]);
  });
});
