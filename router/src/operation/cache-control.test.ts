import { cacheHeaders, etagOf, isNotModified, publicMaxAge } from './cache-control';

const answer = { method: 'GET', byHash: true, caller: 'anonymous', hasErrors: false, parts: [] } as const;

describe('publicMaxAge', () => {
  it('is what is configured for an anonymous GET by hash', () => {
    expect(publicMaxAge(answer, 60)).toBe(60);
  });

  it('is no longer than the shortest-lived part', () => {
    const parts = [
      { scope: 'public', maxAge: 90 },
      { scope: 'public', maxAge: undefined },
      { scope: 'public', maxAge: 7.9 },
    ] as const;
    expect(publicMaxAge({ ...answer, parts }, 60)).toBe(7);
  });

  it.each([
    ['a POST', { method: 'POST' }],
    ['an operation sent as text', { byHash: false }],
    ['a person', { caller: 'person' }],
    ['a partner', { caller: 'partner' }],
    ['an answer with errors', { hasErrors: true }],
    ['an answer with a private part', { parts: [{ scope: 'private', maxAge: 60 }] }],
    ['an answer with a part that may not be kept', { parts: [{ scope: 'public', maxAge: 0 }] }],
  ] as const)('is none for %s', (_what, difference) => {
    expect(publicMaxAge({ ...answer, ...difference }, 60)).toBe(undefined);
  });

  it('is none where none is configured', () => {
    expect(publicMaxAge(answer, 0)).toBe(undefined);
  });
});

describe('cacheHeaders', () => {
  it('lets a shared cache tell apart whatever can change the answer', () => {
    expect(cacheHeaders(60, '"e"', ['Authorization', 'x-api-key', 'Accept'])).toEqual({
      'cache-control': 'public, max-age=60',
      etag: '"e"',
      vary: 'accept, accept-encoding, authorization, x-api-key',
    });
  });
});

describe('etagOf', () => {
  it('is equal for equal bodies, text or bytes, and for no others', () => {
    const etag = etagOf('{"data":{"é":1}}');
    expect(etagOf(Buffer.from('{"data":{"é":1}}'))).toBe(etag);
    expect(etagOf('{"data":{"é":2}}')).not.toBe(etag);
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(etagOf('{"data":{"é":1}}', { weak: true })).toBe(`W/${etag}`);
  });
});

describe('isNotModified', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['*', true],
    ['"a"', true],
    ['W/"a"', true],
    ['"x", W/"a" , "y"', true],
    ['"x","y"', false],
    ['a', false],
    ['"A"', false],
    [`${'"x",'.repeat(2_000)}"a"`, true],
  ])('compares %j weakly', (header, same) => {
    expect(isNotModified(header, '"a"')).toBe(same);
    expect(isNotModified(header, 'W/"a"')).toBe(same);
  });
});
