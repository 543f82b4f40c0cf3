import { buildSchema, GraphQLError, getVariableValues, Kind, print, validate } from 'graphql';
import { dropLocations, parseOperation } from './parse';

const refusal = (text: string, maxTokens = 4_000): GraphQLError => {
  try {
    parseOperation(text, maxTokens);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('It was parsed.');
};

describe('parseOperation', () => {
  it('says where a syntax error is', () => {
    expect(refusal('{ a(: 1) }').toJSON()).toEqual({
      message: 'Syntax Error: Expected Name, found ":".',
      locations: [{ line: 1, column: 5 }],
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  it.each(['', ' ', '#', '\uFEFF', '\0', '{', '{}', 'null', '\uD800', '{ a }\u2028{', '"""'])(
    'refuses %j as GRAPHQL_PARSE_FAILED',
    (text) => {
      expect(refusal(text).extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    },
  );

  it('reads past a byte order mark, blanks of all kinds and escapes beyond the basic plane', () => {
    const document = parseOperation('\uFEFF\t{\r\n,,,a(x: "\\u{1F600}\\uD83D\\uDE00 \u202E") # ends\n}', 100);
    expect(print(document)).toBe('{\n  a(x: "😀😀 \u202E")\n}');
  });

  it.each([
    ['selections', (n: number) => '{a'.repeat(n)],
    ['lists', (n: number) => `{a(x: ${'['.repeat(n)}`],
    ['objects', (n: number) => `{a(x: ${'{x:'.repeat(n)}`],
    ['types', (n: number) => `query($v: ${'['.repeat(n)}`],
    ['closed lists', (n: number) => `{a(x: ${'['.repeat(n)}${']'.repeat(n)})}`],
  ])('refuses a hundred thousand %s in each other, with few tokens allowed or with many', (_what, textOf) => {
    expect(refusal(textOf(100_000)).extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(refusal(textOf(100_000), 1_000_000).toJSON()).toEqual({
      message: 'Syntax Error: The operation is nested too deeply.',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  it('counts the comments of a long text, and lets hash signs be', () => {
    expect(refusal(`${'#\n'.repeat(500_000)}{ a }`).message).toBe(
      'Syntax Error: Document contains more than 4000 comments. Parsing aborted.',
    );
    expect(() => parseOperation(`{ a(x: "${'#'.repeat(3_000)} ${' '.repeat(40_000)}") }`, 4_000)).not.toThrow();
  });

  it('does not send a megabyte back in its message', () => {
    expect(refusal(`{ "${'x'.repeat(1_000_000)}" }`).message.length).toBeLessThan(600);
  });
});

describe('dropLocations', () => {
  const schema = buildSchema('type Query { a(x: Int): Int }');

  it('lets go of every place and token but the places of variables', () => {
    const document = parseOperation('query ($v: Int!) { a(x: $v) ...F } fragment F on Query { a }', 100);
    expect(validate(schema, document)).not.toEqual([]);
    dropLocations(document);
    expect(JSON.stringify(document).match(/"loc":/g)).toHaveLength(1);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('This is no operation.');
    const [variable] = operation.variableDefinitions ?? [];
    expect(variable?.loc?.startToken).toBeUndefined();
    expect(getVariableValues(schema, operation.variableDefinitions ?? [], {}).errors?.[0]?.locations).toEqual([
      { line: 1, column: 8 },
    ]);
  });
});
