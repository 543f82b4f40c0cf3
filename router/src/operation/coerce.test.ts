import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { compileVariables, type VariableOptions, type Variables } from './coerce';

const sdl = `
  type Query { ok: Boolean }
  enum Colour { RED GREEN }
  scalar Json
  input Leaf { id: ID! n: Int = 7 tags: [String!] = ["a"] colour: Colour }
  input Tree { leaf: Leaf! trees: [Tree!] any: Json grid: [[Float]] inner: Leaf = { id: "d" } }
  input One @oneOf { a: Int b: Leaf }
`;
const schema = buildSchema(sdl);

const operationOf = (variables: string): OperationDefinitionNode => {
  const [operation] = parse(`query Q${variables} { ok }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('This is no operation.');
  return operation;
};

function coerce(variables: string, raw: string | Variables | undefined, options?: VariableOptions) {
  const given = typeof raw === 'string' ? (JSON.parse(raw) as Variables) : raw;
  const outcome = compileVariables(schema, operationOf(variables), options)(given);
  return 'values' in outcome ? outcome.values : outcome.errors.map(({ message }) => message);
}

function exactly(operation: OperationDefinitionNode, graph: GraphQLSchema, raw: Variables) {
  const { coerced, errors } = getVariableValues(graph, operation.variableDefinitions ?? [], raw, {
    maxErrors: 50,
    hideSuggestions: true,
  });
  return coerced ?? errors?.map(({ message }) => message);
}

describe('compileVariables', () => {
  it('gives back the very object that came when there is nothing to coerce', () => {
    const raw = {
      tree: { leaf: { id: '1', n: 1, tags: ['x'] }, inner: { id: 'i', n: null, tags: null }, any: { x: [1] } },
    };
    const outcome = compileVariables(schema, operationOf('($tree: Tree!)'))(raw);
    expect('values' in outcome && outcome.values.tree).toBe(raw.tree);
  });

  it('leaves what came untouched where it has to coerce', () => {
    const raw = { leaf: { id: 1 }, list: [[1, null], 2] };
    const before = structuredClone(raw);
    expect(coerce('($leaf: Leaf, $list: [[Float]])', raw)).toEqual({
      leaf: { id: '1', n: 7, tags: ['a'] },
      list: [[1, null], [2]],
    });
    expect(raw).toEqual(before);
  });

  it('knows an absent value from null', () => {
    expect(coerce('($a: Int, $b: Int = 3, $c: Int = 3)', { c: null })).toEqual({ b: 3, c: null });
    expect(coerce('($leaf: Leaf)', { leaf: { id: 'x', n: null } })).toEqual({
      leaf: { id: 'x', n: null, tags: ['a'] },
    });
  });

  it('takes no variables at all for an empty set of them', () => {
    expect(coerce('($a: Int, $b: Int = 3)', undefined)).toEqual({ b: 3 });
    expect(coerce('($a: Int!)', undefined)).toEqual(['Variable "$a" of required type "Int!" was not provided.']);
  });

  it('hands on scalars that only a subgraph knows as they came', () => {
    const any = { deep: [{ nothing: null, text: 'é', n: 1e300 }], constructor: 1 };
    expect(coerce('($any: Json!, $flag: Json)', { any, flag: false })).toEqual({ any, flag: false });
  });

  it.each([
    ['Int above its range', '($v: Int)', '{"v":2147483648}'],
    ['a fraction for Int', '($v: Int)', '{"v":1.5}'],
    ['an integer of 400 digits', '($v: Int)', `{"v":${'9'.repeat(400)}}`],
    ['an integer of 400 digits for Float', '($v: Float)', `{"v":${'9'.repeat(400)}}`],
    ['text for Int', '($v: Int)', '{"v":"1"}'],
    ['a number for Boolean', '($v: Boolean)', '{"v":1}'],
    ['a fraction for ID', '($v: ID)', '{"v":1.5}'],
    ['a number for String', '($v: String)', '{"v":1}'],
    ['a name that is no enum value', '($v: Colour)', '{"v":"BLUE"}'],
    ['an enum name that every object has', '($v: Colour)', '{"v":"constructor"}'],
    ['a list for an input object', '($v: Leaf)', '{"v":[]}'],
    ['null in a list of non-null', '($v: [Int!])', '{"v":[1,null]}'],
    ['a field that is not defined', '($v: Leaf)', '{"v":{"id":"1","ide":1}}'],
    ['a required field that is missing', '($v: Leaf)', '{"v":{}}'],
    ['__proto__ as a field', '($v: Leaf)', '{"v":{"id":"1","__proto__":{"n":1}}}'],
    ['constructor as a field', '($v: Leaf)', '{"v":{"id":"1","constructor":1}}'],
    ['no key of a @oneOf type', '($v: One)', '{"v":{}}'],
    ['two keys of a @oneOf type', '($v: One)', '{"v":{"a":1,"b":{"id":"1"}}}'],
    ['null for the key of a @oneOf type', '($v: One)', '{"v":{"a":null}}'],
    ['several mistakes at once', '($v: [Leaf!]!, $w: Int!)', '{"v":[{"id":{}},{"n":"x"}]}'],
  ])('answers graphql-js’ own errors for %s', (_what, variables, raw) => {
    const messages = coerce(variables, raw);
    expect(messages).toEqual(exactly(operationOf(variables), schema, JSON.parse(raw) as Variables));
    expect(Array.isArray(messages) && messages.length).toBeGreaterThan(0);
  });

  it('says BAD_USER_INPUT and where the variable is declared', () => {
    const outcome = compileVariables(schema, operationOf('($v: Int!)'))({});
    if (!('errors' in outcome)) throw new Error('It must not fit.');
    expect(outcome.errors.map((error) => error.toJSON())).toEqual([
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' }, locations: [{ line: 1, column: 9 }] }),
    ]);
  });

  it('suggests names only when told to', () => {
    const raw = { v: { id: '1', colou: 'RED' } };
    expect(coerce('($v: Leaf)', raw)).toEqual([expect.not.stringContaining('Did you mean')]);
    expect(coerce('($v: Leaf)', raw, { suggestions: true })).toEqual([
      expect.stringContaining('Did you mean "colour"?'),
    ]);
  });

  it('takes a variable called __proto__ for a variable', () => {
    const values = coerce('($__proto__: Int, $constructor: Int)', '{"__proto__":1}') as Variables;
    expect(Object.entries(values)).toEqual([['__proto__', 1]]);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  it('takes a variable called constructor that is not given for absent', () => {
    expect(coerce('($constructor: Json, $toString: Json = 1)', {})).toEqual({ toString: 1 });
  });

  it('takes an input field called constructor that is not given for absent', () => {
    const odd = buildSchema('type Query { ok: Boolean } input Odd { constructor: Int toString: String = "t" x: Int }');
    const outcome = compileVariables(odd, operationOf('($odd: Odd)'))({ odd: { x: 1 } });
    expect(outcome).toEqual({ values: { odd: { x: 1, toString: 't' } } });
  });

  it('refuses lists longer than the limit, at any depth', () => {
    const options = { maxListSize: 3 };
    expect(coerce('($v: [Int])', { v: [1, 2, 3] }, options)).toEqual({ v: [1, 2, 3] });
    const message = 'Variable "$v" holds a list of 4 items, the limit is 3.';
    expect(coerce('($v: [Int])', { v: [1, 2, 3, 4] }, options)).toEqual([message]);
    expect(coerce('($v: Tree)', { v: { leaf: { id: 1, tags: ['', '', '', ''] } } }, options)).toEqual([message]);
  });

  it.each([
    [
      'input objects in each other',
      '($v: Tree)',
      `${'{"leaf":{"id":1},"trees":['.repeat(50_000)}${']}'.repeat(50_000)}`,
    ],
    ['lists in a scalar', '($v: Json)', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects in a scalar', '($v: Json)', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('refuses a hundred thousand %s without running out of stack', (_what, variables, value) => {
    expect(coerce(variables, `{"v":${value}}`)).toEqual(['Variable "$v" is nested more than 100 levels deep.']);
  });

  it('does not send a long value back in each of its errors', () => {
    const unknown = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, 1]));
    const messages = coerce('($v: Leaf)', { v: { id: 'x'.repeat(100_000), ...unknown } });
    expect(JSON.stringify(messages).length).toBeLessThan(60_000);
  });

  it('coerces JSON as graphql-js does, whatever the types and the values', () => {
    fc.assert(
      fc.property(cases, ({ graph, operation, raw }) => {
        const outcome = compileVariables(graph, operation)(raw);
        const before = JSON.stringify(raw);
        const expected = exactly(operation, graph, raw);
        if ('values' in outcome) expect(outcome.values).toStrictEqual(expected);
        else expect(outcome.errors.map(({ message }) => message)).toEqual((expected as string[]).map(cut));
        expect(JSON.stringify(raw)).toBe(before);
      }),
      { numRuns: 1_000 },
    );
  });
});

const cut = (message: string) => (message.length > 1_000 ? `${message.slice(0, 1_000)}…` : message);

const named = fc.constantFrom(
  'Int',
  'Float',
  'String',
  'Boolean',
  'ID',
  'Colour',
  'Json',
  'A',
  'B',
  'One',
  'Leaf',
  'Tree',
);
const wrapped = (of: fc.Arbitrary<string>) =>
  fc
    .tuple(of, fc.constantFrom('T', 'T', 'T!', '[T]', '[T!]', '[T]!', '[T!]!', '[[T]]'))
    .map(([name, form]) => form.replace('T', name));

const LITERALS: Record<string, string> = {
  Int: '-3',
  Float: '2',
  String: '"é\\n"',
  Boolean: 'false',
  ID: '12',
  Colour: 'GREEN',
  Json: '{ a: [1, { b: null }] }',
};

/** A type with or without a default that fits it. */
const declaration = fc.tuple(wrapped(named), fc.boolean()).map(([type, defaults]) => {
  const literal = LITERALS[type.replace(/\W/g, '')];
  return defaults && literal
    ? `${type} = ${type.startsWith('[') ? `[${literal}]`.replace(/^\[\[/, '[[') : literal}`
    : type;
});

const inputType = (name: string) =>
  fc
    .array(declaration, { minLength: 1, maxLength: 5 })
    .map((types) => `input ${name} { ${types.map((type, index) => `f${index}: ${type}`).join(' ')} }`);

const graphs = fc
  .tuple(inputType('A'), inputType('B'))
  .map((types) => buildSchema(sdl + types.join('\n'), { assumeValid: true, assumeValidSDL: true }));

const spoilt = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, 2 ** 31, -(2 ** 31), 1.5, '', 'RED', -0, 1e308).map((value): unknown => value),
  fc.constantFrom('{"__proto__":{"f0":1}}', '{"constructor":1,"f0":1}').map((text) => JSON.parse(text) as unknown),
);

/** A value of the type; `spoil` of 20 leaves or objects are anything. */
function valueOf(type: GraphQLInputType, spoil: number, depth = 0): fc.Arbitrary<unknown> {
  const fitting = fittingValue(type, spoil, depth);
  return fc.oneof({ arbitrary: fitting, weight: 20 - spoil }, { arbitrary: spoilt, weight: spoil });
}

function fittingValue(type: GraphQLInputType, spoil: number, depth: number): fc.Arbitrary<unknown> {
  if (!isNonNullType(type) && depth > 3) return fc.constant(null);
  const nullable = getNullableType(type) as GraphQLInputType;
  let value: fc.Arbitrary<unknown>;
  if (isListType(nullable)) {
    const item = valueOf(nullable.ofType, spoil, depth + 1);
    value = fc.oneof(
      { arbitrary: fc.array(item, { maxLength: depth > 3 ? 0 : 3 }), weight: 4 },
      { arbitrary: item, weight: 1 },
    );
  } else if (isInputObjectType(nullable)) {
    // A type that requires itself has no value.
    if (depth > 6) return fc.constant({});
    const fields = Object.values(nullable.getFields());
    const values = fields.map((field) => {
      const given = valueOf(field.type, spoil, depth + 1);
      return isRequiredInputField(field) && spoil === 0 ? given : fc.option(given, { nil: undefined, freq: 3 });
    });
    const all = fc.tuple(...values).map((found) => ({
      ...Object.fromEntries(
        found.flatMap((one, index) => (one === undefined ? [] : [[fields[index]?.name ?? '', one]])),
      ),
    }));
    value = nullable.isOneOf ? fc.oneof(fc.record({ a: fc.integer() }), all) : all;
  } else value = leaves[String(nullable)] ?? fc.jsonValue();
  return isNonNullType(type)
    ? value
    : fc.oneof({ arbitrary: value, weight: 9 }, { arbitrary: fc.constant(null), weight: 1 });
}

const leaves: Record<string, fc.Arbitrary<unknown>> = {
  Int: fc.integer(),
  Float: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  String: fc.string(),
  Boolean: fc.boolean(),
  ID: fc.oneof(fc.string(), fc.integer()),
  Colour: fc.constantFrom('RED', 'GREEN'),
};

const cases = fc
  .tuple(graphs, fc.array(declaration, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 0, 1, 5))
  .chain(([graph, declarations, spoil]) => {
    const operation = operationOf(`(${declarations.map((type, index) => `$v${index}: ${type}`).join(' ')})`);
    const values = (operation.variableDefinitions ?? []).map((definition) => {
      const value = valueOf(typeFromAST(graph, definition.type as never) as GraphQLInputType, spoil);
      return fc.option(value, { nil: undefined, freq: 5 });
    });
    return fc.tuple(...values).map((found) => ({
      graph,
      operation,
      // As it would have come: through JSON.
      raw: JSON.parse(
        JSON.stringify(Object.fromEntries(found.map((value, index) => [`v${index}`, value]))),
      ) as Variables,
    }));
  });
