import { buildSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { type Limits, limitRule, measure } from './limits';

const schema = buildSchema('type Query { a: Query b: Int }');
const limits: Limits = { depth: 4, height: 12, aliases: 3, rootFields: 3, directives: 3 };
const problems = (text: string) => validate(schema, parse(text), [limitRule(limits)]).map(({ message }) => message);

describe('limitRule', () => {
  it('lets an operation at every limit pass', () => {
    expect(problems('{ a { a { a { b } } } x: b y: b }')).toEqual([]);
  });

  it.each([
    ['depth', '{ a { a { a { a { b } } } } }', 'The operation is 5 levels deep, the limit is 4.'],
    [
      'depth through fragments',
      '{ a { ...F } } fragment F on Query { a { ...G } } fragment G on Query { a { a { b } } }',
      'The operation is 5 levels deep, the limit is 4.',
    ],
    ['aliases', '{ w: b x: b a { y: b z: b } }', 'The operation has 4 aliases, the limit is 3.'],
    [
      'aliases through a fragment spread twice',
      '{ a { ...F } } fragment F on Query { a { x: b y: b } ...G } fragment G on Query { x: b y: b }',
      'The operation has 4 aliases, the limit is 3.',
    ],
    ['root fields', '{ a { b } b __typename x: b }', 'The operation asks for 4 root fields, the limit is 3.'],
    [
      'root fields through fragments',
      '{ ...F ... { b } } fragment F on Query { __typename b ...G } fragment G on Query { a { b } }',
      'The operation asks for 4 root fields, the limit is 3.',
    ],
    [
      'directives on one field',
      '{ b @skip(if: false) @skip(if: false) @skip(if: false) @include(if: true) }',
      'The operation has 4 directives, the limit is 3.',
    ],
    [
      'directives wherever they stand',
      'query ($v: Int @a) @b { ...F @c ... @d { b } } fragment F on Query @e { b @f }',
      'The operation has 6 directives, the limit is 3.',
    ],
    [
      'directives through a fragment spread twice',
      '{ a { ...F ...F } } fragment F on Query { b @a b @b }',
      'The operation has 4 directives, the limit is 3.',
    ],
    [
      'inline fragments in each other',
      `{ ${'... { '.repeat(100)} b ${'}'.repeat(100)} }`,
      'The operation nests selections 101 levels deep, the limit is 100.',
    ],
    [
      'fragments that lead to each other',
      `{ ...F0 } ${Array.from({ length: 100 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} }`).join(' ')} fragment F100 on Query { b }`,
      'The operation nests selections 102 levels deep, the limit is 100.',
    ],
    ['fields', `{ a { ${'b '.repeat(12)} } }`, 'The operation selects 13 fields, the limit is 12.'],
  ])('refuses too much of %s', (_what, text, message) => {
    expect(problems(text)).toEqual([message]);
  });

  it('measures each operation of a document by itself', () => {
    expect(problems('query A { a { b } } query B { a { a { a { a { b } } } } }')).toHaveLength(1);
  });

  it('takes no longer for fragments that double each other sixty times', () => {
    const bomb = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(
      ' ',
    );
    expect(problems(`{ ...F0 } ${bomb} fragment F60 on Query { b }`)[0]).toContain('fields, the limit is 12');
  });

  it('counts no further than it can count exactly', () => {
    const document = parse(
      `{ ...F0 } ${Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { x: b @a ...F${n + 1} ...F${n + 1} }`).join(' ')}
      fragment F60 on Query { b }`,
    );
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error('There is one.');
    const size = measure((name) => fragments.find((fragment) => fragment.name.value === name))(operation);
    const most = Number.MAX_SAFE_INTEGER;
    expect(size).toEqual({ depth: 1, height: most, aliases: most, rootFields: most, directives: most, nesting: 62 });
  });

  it('leaves cycles to the rule that is there for them', () => {
    const text = '{ ...F } fragment F on Query { a { ...F } }';
    expect(() => problems(text)).not.toThrow();
    expect(validate(schema, parse(text), [...specifiedRules, limitRule(limits)]).length).toBeGreaterThan(0);
  });
});
