import { describeVariable, env, parseConfig, port, secret } from './config';

describe('env', () => {
  it('keeps apart the variables that share a schema', () => {
    const variables = {
      one: env('ONE_PORT', port, 'where one listens').default(1),
      two: env('TWO_PORT', port, 'where two listens').default(2),
      first: env('FIRST_SECRET', secret, 'signs'),
      second: env('SECOND_SECRET', secret, 'seals'),
    };
    const [first, second] = ['a'.repeat(32), 'b'.repeat(32)];
    const environment = { ONE_PORT: '10', FIRST_SECRET: first, SECOND_SECRET: second };
    expect(parseConfig(variables, environment)).toEqual({ one: 10, two: 2, first, second });
    expect(describeVariable(variables.one)).toEqual({ name: 'ONE_PORT', meaning: 'where one listens', default: 1 });
    expect(() => parseConfig(variables, { ONE_PORT: 'x' })).toThrow(/ONE_PORT.*\n.*FIRST_SECRET.*\n.*SECOND_SECRET/);
  });
});
