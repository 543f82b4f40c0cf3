import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { type Limits, limitRule } from './limits';

const schema = buildSchema('type Query { a: Query b: Int }');
const limits: Limits = { depth: 4, aliases: 3, rootFields: 3, fields: 12 };
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

  it('leaves cycles to the rule that is there for them', () => {
    const text = '{ ...F } fragment F on Query { a { ...F } }';
    expect(() => problems(text)).not.toThrow();
    expect(validate(schema, parse(text), [...specifiedRules, limitRule(limits)]).length).toBeGreaterThan(0);
  });
});
