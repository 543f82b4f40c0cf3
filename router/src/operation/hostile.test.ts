import { publicLimits } from '@lyceum/kernel/limits';
import { buildSchema, type GraphQLError, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { compileVariables } from './coerce';
import { createCostModel } from './cost';
import { checkLimits } from './limits';
import { parseOperation } from './parse';

// Operations of the kinds that public collections of attacks on GraphQL hold, at the limits that are in force by default.
const sdl = `
  directive @listSize(slicingArguments: [String!], assumedSize: Int) on FIELD_DEFINITION
  type Query {
    node: Node
    value(x: Int, list: Deep, text: String, filter: Filter): Int
    people(first: Int): [Person!]! @listSize(slicingArguments: ["first"])
  }
  type Mutation { signIn(code: String): Int }
  interface Node { id: ID node: Node }
  type Person implements Node { id: ID node: Node friends(first: Int): [Person!]! @listSize(slicingArguments: ["first"]) }
  scalar Deep
  input Filter { and: [Filter!] x: Int }
`;
const schema = buildSchema(sdl);
const model = createCostModel({ document: parse(sdl), api: schema }, { listSize: 1_000, cost: { listSize: 10 } });
const MAX_COST = 100_000;

type Verdict = { code: unknown; message: string } | { cost: number };
const refused = ({ extensions, message }: GraphQLError, code?: string): Verdict => ({
  code: extensions.code ?? code,
  message,
});

/** What becomes of a text on its way to the planner. */
function judge(text: string, raw: Record<string, unknown> = {}): Verdict {
  let document: ReturnType<typeof parseOperation>;
  try {
    document = parseOperation(text, 4_000);
  } catch (error) {
    return refused(error as GraphQLError);
  }
  const tooLarge = checkLimits(document, publicLimits);
  if (tooLarge) return refused(tooLarge);
  const invalid = validate(schema, document, undefined, { maxErrors: 20, hideSuggestions: true });
  if (invalid[0]) {
    expect(invalid.length).toBeLessThanOrEqual(21);
    return refused(invalid[0], 'GRAPHQL_VALIDATION_FAILED');
  }
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const coerced = compileVariables(schema, operation, { maxListSize: 1_000 })(raw);
  if ('errors' in coerced) return refused(coerced.errors[0] as GraphQLError);
  const cost = model.compile(document, operation);
  const tooLong = cost.checkListSizes(coerced.values);
  return tooLong ? refused(tooLong) : { cost: cost.estimate(coerced.values) };
}

const times = (count: number, textOf: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => textOf(n)).join(' ');
const PARSE = 'GRAPHQL_PARSE_FAILED';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';
const INPUT = 'BAD_USER_INPUT';

describe('a hostile operation is refused', () => {
  it.each([
    [
      'with a thousand aliases of one field',
      `{ node { ${times(1_000, (n) => `a${n}: id`)} } }`,
      INVALID,
      '1000 aliases, the limit is 100',
    ],
    [
      'with a batch of guesses under aliases',
      `mutation { ${times(100, (n) => `g${n}: signIn(code: "${n}")`)} }`,
      INVALID,
      '100 root fields, the limit is 30',
    ],
    [
      'with a batch of guesses that fragments hide',
      `mutation { ${times(10, (n) => `...F${n}`)} } ${times(10, (n) => `fragment F${n} on Mutation { a${n}: signIn b${n}: signIn c${n}: signIn d${n}: signIn }`)}`,
      INVALID,
      '40 root fields, the limit is 30',
    ],
    ['with one field ten thousand times', `{ node { ${'id '.repeat(10_000)} } }`, PARSE, '4000 tokens'],
    [
      'with one field three thousand times',
      `{ node { ${'id '.repeat(3_000)} } }`,
      INVALID,
      '3001 fields, the limit is 2000',
    ],
    [
      'with fields whose merging is compared pair by pair',
      `{ node { ${'node { id } '.repeat(900)} } }`,
      INVALID,
      'Validation aborted.',
    ],
    [
      'with a fragment that spreads itself',
      '{ node { ...F } } fragment F on Node { node { ...F } }',
      INVALID,
      'Cannot spread fragment "F" within itself.',
    ],
    [
      'with fragments that spread each other in a ring',
      `{ node { ...F0 } } ${times(50, (n) => `fragment F${n} on Node { ...F${(n + 1) % 50} }`)}`,
      INVALID,
      'Cannot spread fragment "F0" within itself',
    ],
    [
      'with fragments that double sixty times',
      `{ node { ...F0 } } ${times(60, (n) => `fragment F${n} on Node { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Node { id }`,
      INVALID,
      'fields, the limit is 2000',
    ],
    [
      'with a bomb in a fragment that nothing spreads',
      `{ node { id } } fragment F0 on Node { a: node { ...F1 } b: node { ...F1 } } ${times(40, (n) => `fragment F${n + 1} on Node { a: node { ...F${n + 2} } b: node { ...F${n + 2} } }`)} fragment F41 on Node { id }`,
      INVALID,
      'The fragment F0 is 42 levels deep',
    ],
    [
      'with a bomb in an operation that is not to run',
      `{ node { id } } query B { ${'node { '.repeat(20)} id ${'}'.repeat(20)} }`,
      INVALID,
      '21 levels deep',
    ],
    [
      'with @skip a thousand times on one field',
      `{ value ${'@skip(if: false) '.repeat(500)} }`,
      INVALID,
      '500 directives, the limit is 50',
    ],
    [
      'with a thousand unknown directives',
      `{ value ${'@aa'.repeat(1_000)} }`,
      INVALID,
      '1000 directives, the limit is 50',
    ],
    [
      'with directives on its variables',
      `query (${times(60, (n) => `$v${n}: Int @aa`)}) { value }`,
      INVALID,
      '60 directives, the limit is 50',
    ],
    ['with @defer on everything', `{ ${times(60, () => '... @defer { node { id } }')} }`, INVALID, 'the limit is'],
    [
      'with introspection that goes in circles',
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
      INVALID,
      'Maximum introspection depth exceeded',
    ],
    [
      'with introspection that goes in circles through fragments',
      '{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { type { fields { name } } } }',
      INVALID,
      'Maximum introspection depth exceeded',
    ],
    [
      'with introspection a hundred levels deep',
      `{ __schema { types { ${'ofType { '.repeat(100)} name ${'}'.repeat(100)} } } }`,
      INVALID,
      '103 levels deep',
    ],
    [
      'with five hundred lists in each other',
      `{ value(list: ${'['.repeat(500)}${']'.repeat(500)}) }`,
      INVALID,
      '500 levels deep',
    ],
    [
      'with five hundred fragments in each other',
      `{ ${'... { '.repeat(500)} value ${'}'.repeat(500)} }`,
      INVALID,
      '501 levels deep',
    ],
    ['with a hundred thousand open lists', `{ value(list: ${'['.repeat(100_000)}`, PARSE, ''],
    ['with a hundred thousand open braces', '{ node '.repeat(100_000), PARSE, ''],
    [
      'with an integer of a thousand digits',
      `{ value(x: ${'9'.repeat(1_000)}) }`,
      INVALID,
      'Int cannot represent non 32-bit signed integer value',
    ],
    ['with an exponent out of this world', '{ value(x: 1e400) }', INVALID, 'Int cannot represent'],
    [
      'with a list of two billion',
      '{ people(first: 2147483647) { id } }',
      INPUT,
      '“first” of people is 2147483647, the limit is 1000.',
    ],
    ['with a megabyte of comments', `${'#\n'.repeat(500_000)}{ value }`, PARSE, '4000 comments'],
    ['with a megabyte of commas around many fields', `{ node { ${',id,'.repeat(5_000)} } }`, PARSE, '4000 tokens'],
    ['with characters that show nothing', '{ val\u200Bue }', PARSE, 'Unexpected character'],
    ['with a null byte', '{ value\0 }', PARSE, 'Unexpected character'],
    ['with half a character', '{ value(text: "\uD83D") }', PARSE, 'Invalid character'],
    [
      'with seven hundred variables that it does not use',
      `query (${times(700, (n) => `$v${n}: Int`)}) { value }`,
      INVALID,
      'is never used',
    ],
    ['with a schema in it', 'type Query { value: Int } { value }', INVALID, 'is not executable'],
    [
      'with names that every object has',
      '{ __proto__ constructor { toString } }',
      INVALID,
      'Cannot query field "__proto__"',
    ],
    [
      'with a fragment called __proto__',
      '{ ...__proto__ } fragment __proto__ on Query { ...__proto__ }',
      INVALID,
      'within itself',
    ],
  ])('%s', (_what, text, code, message) => {
    expect(judge(text)).toEqual({ code, message: expect.stringContaining(message) });
  });

  it.each([
    ['deep', { filter: nested(200) }, 'Variable "$filter" is nested more than 100 levels deep.'],
    [
      'long',
      { filter: { and: Array.from({ length: 1_001 }, () => ({})) } },
      'Variable "$filter" holds a list of 1001 items, the limit is 1000.',
    ],
    [
      'called __proto__',
      JSON.parse('{"filter":{"__proto__":{"x":1}}}'),
      'Field "__proto__" is not defined by type "Filter".',
    ],
    ['huge', { filter: { x: 2 ** 53 } }, 'Int cannot represent non 32-bit signed integer value'],
  ])('with variables that are %s', (_what, raw, message) => {
    expect(judge('query ($filter: Filter) { value(filter: $filter) }', raw as Record<string, unknown>)).toEqual({
      code: INPUT,
      message: expect.stringContaining(message),
    });
  });

  it('by its cost, when it asks for lists in lists', () => {
    const text = 'query ($n: Int) { people(first: $n) { friends(first: $n) { friends(first: $n) { id } } } }';
    expect(judge(text, { n: 1_000 })).toEqual({ cost: 1_001_001_000 });
    expect(judge(text, { n: 40 })).toEqual({ cost: expect.any(Number) });
    expect((judge(text, { n: 40 }) as { cost: number }).cost).toBeLessThan(MAX_COST);
  });
});

function nested(levels: number): unknown {
  return levels === 0 ? {} : { and: [nested(levels - 1)] };
}

describe('what only looks hostile runs', () => {
  it.each([
    ['with a byte order mark, comments and commas', '\uFEFF# hello\n,,,{ value(text: "# 😀 \\u{1F600}"),,, }'],
    [
      'with every character of Unicode in a string',
      `{ value(text: ${JSON.stringify('\u202E\u200B\uFFFF\u{10FFFF}')}) }`,
    ],
    ['with as many aliases as are allowed', `{ node { ${times(100, (n) => `a${n}: id`)} } }`],
    [
      'with one fragment in many places',
      `{ ${times(20, (n) => `n${n}: node { ...F }`)} } fragment F on Node { id node { id } }`,
    ],
    ['with three hundred fields', `{ node { ${'id '.repeat(300)} } }`],
  ])('%s', (_what, text) => {
    expect(judge(text)).toEqual({ cost: expect.any(Number) });
  });
});
