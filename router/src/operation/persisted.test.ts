import { createHash } from 'node:crypto';
import { DomainError } from '@lyceum/kernel/errors';
import { createOperationRegistry, type OperationRegistry, type RegistryOptions } from './persisted';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const HOME = 'query Home { me { id name } }';
const COURSE = 'query Course($id: ID!) { course(id: $id) { title } }';
const OTHER = '{ other }';

const anonymous = { kind: 'anonymous', id: undefined } as const;
const person = { kind: 'person', id: 'p' } as const;
const partner = (id: string) => ({ kind: 'partner', id }) as const;

function registry(options: Partial<RegistryOptions> = {}): OperationRegistry {
  return createOperationRegistry({
    persisted: new Map([HOME, COURSE].map((text) => [sha256(text), text])),
    only: 'nobody',
    automatic: { enabled: false, maxBytes: 10_000 },
    ...options,
  });
}

const automatic = (maxBytes = 100_000) => ({ automatic: { enabled: true, maxBytes } });
const byHash = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'none';
}

describe('createOperationRegistry', () => {
  it('finds a persisted operation by its hash, and trusts it', () => {
    expect(registry().resolve({ extensions: byHash(sha256(HOME)) }, anonymous)).toEqual({
      text: HOME,
      hash: sha256(HOME),
      trusted: true,
    });
  });

  it('trusts a full text that is a persisted one, and takes any other as it is', () => {
    expect(registry().resolve({ query: HOME }, anonymous)).toMatchObject({ trusted: true, hash: sha256(HOME) });
    expect(registry().resolve({ query: OTHER }, anonymous)).toEqual({ text: OTHER, hash: undefined, trusted: false });
  });

  it.each([
    ['no operation', {}, 'BAD_REQUEST'],
    ['a hash of something else', { query: OTHER, extensions: byHash(sha256(HOME)) }, 'BAD_REQUEST'],
    ['an unknown hash of something else', { query: OTHER, extensions: byHash(sha256('x')) }, 'BAD_REQUEST'],
    ['a hash that is a number', { extensions: byHash(1) }, 'BAD_REQUEST'],
    ['another version', { extensions: byHash(sha256(HOME), 2) }, 'BAD_REQUEST'],
    ['a version in quotes', { extensions: byHash(sha256(HOME), '1') }, 'BAD_REQUEST'],
    ['a list for the extension', { extensions: { persistedQuery: [1] } }, 'BAD_REQUEST'],
    ['an unknown hash', { extensions: byHash(sha256(OTHER)) }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a hash in capitals', { extensions: byHash(sha256(HOME).toUpperCase()) }, 'PERSISTED_QUERY_NOT_FOUND'],
    ['a name that every object has', { extensions: byHash('__proto__') }, 'PERSISTED_QUERY_NOT_FOUND'],
  ])('answers %s with its code', (_what, params, code) => {
    expect(codeOf(() => registry().resolve(params, anonymous))).toBe(code);
  });

  it('says that it keeps no operations where it keeps none', () => {
    const empty = registry({ persisted: new Map() });
    expect(codeOf(() => empty.resolve({ extensions: byHash(sha256(OTHER)) }, anonymous))).toBe(
      'PERSISTED_QUERY_NOT_SUPPORTED',
    );
  });

  describe('for callers who may run only persisted operations', () => {
    const strict = registry({ only: 'anonymous', ...automatic() });

    it('refuses another text, and runs it for others', () => {
      expect(codeOf(() => strict.resolve({ query: OTHER }, anonymous))).toBe('FORBIDDEN');
      expect(strict.resolve({ query: OTHER }, person)).toMatchObject({ trusted: false });
      expect(codeOf(() => registry({ only: 'everybody' }).resolve({ query: OTHER }, person))).toBe('FORBIDDEN');
    });

    it('refuses another text that comes with its hash', () => {
      const params = { query: OTHER, extensions: byHash(sha256(OTHER)) };
      expect(codeOf(() => strict.resolve(params, anonymous))).toBe('FORBIDDEN');
    });

    it('knows a persisted text by its tokens, and runs the one that is registered', () => {
      const query = '# mine\nquery Home{\n  me { id, name }\n}\n';
      expect(strict.resolve({ query }, anonymous)).toEqual({ text: HOME, hash: sha256(HOME), trusted: true });
      expect(codeOf(() => strict.resolve({ query: 'query Home{me{id nam}}' }, anonymous))).toBe('FORBIDDEN');
      expect(codeOf(() => strict.resolve({ query: 'query Home{me{id name' }, anonymous))).toBe('FORBIDDEN');
    });

    it('does not read a text that is far longer than any persisted one', () => {
      expect(codeOf(() => strict.resolve({ query: `${HOME}${' '.repeat(1_000_000)}` }, anonymous))).toBe('FORBIDDEN');
    });

    it('does not find what others have registered', () => {
      const params = { query: OTHER, extensions: byHash(sha256(OTHER)) };
      strict.resolve(params, person).register?.();
      expect(strict.resolve({ extensions: params.extensions }, person).text).toBe(OTHER);
      expect(codeOf(() => strict.resolve({ extensions: params.extensions }, anonymous))).toBe(
        'PERSISTED_QUERY_NOT_FOUND',
      );
    });
  });

  describe('for partners', () => {
    const shared = registry({ partners: [{ name: 'acme', operations: [sha256(HOME)] }, { name: 'globex' }] });

    it('runs the operations of the key, by hash and by text', () => {
      expect(shared.resolve({ extensions: byHash(sha256(HOME)) }, partner('acme')).trusted).toBe(true);
      expect(shared.resolve({ query: HOME }, partner('acme')).trusted).toBe(true);
      expect(codeOf(() => shared.resolve({ extensions: byHash(sha256(COURSE)) }, partner('acme')))).toBe('FORBIDDEN');
      expect(codeOf(() => shared.resolve({ query: COURSE }, partner('acme')))).toBe('FORBIDDEN');
    });

    it('runs every persisted operation for a key without a list, and nothing else', () => {
      expect(shared.resolve({ query: COURSE }, partner('globex')).trusted).toBe(true);
      expect(codeOf(() => shared.resolve({ query: OTHER }, partner('globex')))).toBe('FORBIDDEN');
    });
  });

  describe('automatic registration', () => {
    const params = (query: string) => ({ query, extensions: byHash(sha256(query)) });

    it('keeps a text once it is told to, and not before', () => {
      const registered = registry(automatic());
      const first = registered.resolve(params(OTHER), anonymous);
      expect(first).toMatchObject({ text: OTHER, hash: sha256(OTHER), trusted: false });
      expect(codeOf(() => registered.resolve({ extensions: byHash(sha256(OTHER)) }, anonymous))).toBe(
        'PERSISTED_QUERY_NOT_FOUND',
      );
      first.register?.();
      const later = registered.resolve({ extensions: byHash(sha256(OTHER)) }, person);
      expect(later).toEqual({ text: OTHER, hash: sha256(OTHER), trusted: false });
    });

    it('has nothing to keep of what is known already, or where it is switched off', () => {
      const registered = registry(automatic());
      registered.resolve(params(OTHER), anonymous).register?.();
      expect(registered.resolve(params(OTHER), anonymous).register).toBeUndefined();
      expect(registered.resolve(params(HOME), anonymous).register).toBeUndefined();
      expect(registry().resolve(params(OTHER), anonymous).register).toBeUndefined();
    });

    it('stays within its bytes, keeping what was used last', () => {
      const registered = registry(automatic(20_000));
      registered.resolve(params(OTHER), anonymous).register?.();
      for (let index = 0; index < 1_000; index += 1) {
        registered.resolve(params(`{ f${index} }`), anonymous).register?.();
        registered.resolve({ extensions: byHash(sha256(OTHER)) }, anonymous);
      }
      registered.resolve(params(`{ ${'x '.repeat(20_000)} }`), anonymous).register?.();
      const texts = [...registered.registered()].map(([, text]) => text);
      expect(texts).toContain(OTHER);
      expect(texts).toContain('{ f999 }');
      expect(texts.length).toBeLessThan(40);
    });

    it('hands what is registered to the next generation, in order of use', () => {
      const before = registry(automatic());
      for (const query of ['{ a }', '{ b }', '{ c }']) before.resolve(params(query), anonymous).register?.();
      before.resolve({ extensions: byHash(sha256('{ a }')) }, anonymous);
      const after = registry({ ...automatic(), earlier: before });
      expect([...after.registered()].map(([, text]) => text)).toEqual(['{ a }', '{ c }', '{ b }']);
    });
  });
});
