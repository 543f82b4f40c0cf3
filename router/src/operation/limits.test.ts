import type { Limits } from '@lyceum/kernel/limits';
import { checkLimits } from './limits';
import { parseOperation } from './parse';

const limits: Limits = { depth: 4, height: 12, aliases: 3, rootFields: 3, directives: 3 };
const check = (text: string) => checkLimits(parseOperation(text, 10_000), limits)?.toJSON();
const refused = (message: string) => ({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });

describe('checkLimits', () => {
  it('lets an operation at every limit pass', () => {
    expect(
      check('{ a { a { a @x { b @y } } } x: b z: a { y: a { ...F @z } } } fragment F on Query { b b b b b }'),
    ).toBe(undefined);
  });

  it('refuses what is too large before anybody has asked whether it is valid', () => {
    expect(check('{ no { such { field { any { where } } } } }')).toEqual(
      refused('The operation is 5 levels deep, the limit is 4.'),
    );
  });

  it('measures operations that are not the one to run', () => {
    expect(check(`query A { a } query B { ${'b '.repeat(13)} }`)).toEqual(
      refused('The operation selects 13 fields, the limit is 12.'),
    );
  });

  it('measures fragments that no operation spreads', () => {
    expect(check(`{ a } fragment F on Query { ${'b '.repeat(13)} }`)).toEqual(
      refused('The fragment F selects 13 fields, the limit is 12.'),
    );
  });

  it('has no limit on the width of a fragment but that of its fields', () => {
    expect(check('{ a { ...F } } fragment F on Query { b b b b }')).toBe(undefined);
  });

  it.each([
    ['lists', `{ a(x: ${'['.repeat(101)}${']'.repeat(101)}) }`],
    ['objects', `{ a(x: ${'{x:'.repeat(101)} 1 ${'}'.repeat(101)}) }`],
    ['objects in a default', `query ($x: X = ${'{x:'.repeat(101)} 1 ${'}'.repeat(101)}) { a }`],
    ['types', `query ($x: ${'['.repeat(101)}X${']'.repeat(101)}) { a }`],
  ])('refuses more than a hundred %s in each other', (_what, text) => {
    expect(check(text)).toEqual(refused('The document nests lists or objects 101 levels deep, the limit is 100.'));
  });

  it('leaves cycles and unknown fragments to validation', () => {
    expect(check('{ ...F ...No } fragment F on Query { a { ...G } } fragment G on Query { ...F ...G }')).toBe(
      undefined,
    );
  });
});
