import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { principalOf } from '@lyceum/kernel/access-token';
import { testPerson } from '@lyceum/kernel/testing';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { newSigningKey, signingKeys } from './signing-keys';
import { openTokens } from './tokens';

const read = (keys: unknown) => signingKeys.parse(typeof keys === 'string' ? keys : JSON.stringify(keys));

describe('tokens', () => {
  it('are signed by the first key and verified by any of those published', async () => {
    const [old, fresh] = [newSigningKey(), newSigningKey()];
    const before = openTokens(read([old]));
    const after = openTokens(read([fresh, old]));
    const person = testPerson({ permissions: ['course:read'] });
    const keys = createLocalJWKSet(after.jwks);
    for (const [tokens, kid] of [
      [before, old.kid],
      [after, fresh.kid],
    ] as const) {
      const token = await tokens.mintAccessToken(person, new Date());
      const { payload, protectedHeader } = await jwtVerify(token, keys);
      expect(principalOf(payload)).toEqual(person);
      expect(protectedHeader).toEqual({ alg: 'EdDSA', kid });
    }
  });

  it('of a service live five minutes at most', async () => {
    const tokens = openTokens(read([newSigningKey()]));
    const tenant = { id: 't', tier: 'ENTERPRISE' } as const;
    const service = { id: 'roster-import', actor: 'somebody', permissions: ['roster:import'] } as const;
    const token = await tokens.mintServiceToken(tenant, service, 60);
    const { payload } = await jwtVerify(token, createLocalJWKSet(tokens.jwks));
    expect(principalOf(payload)).toEqual({ kind: 'service', tenantId: 't', tier: 'ENTERPRISE', ...service });
    expect(Math.ceil((payload.exp ?? 0) - (payload.iat ?? 0))).toBe(60);
    await expect(tokens.mintServiceToken(tenant, service, 301)).rejects.toThrow('300 s');
  });
});

describe('SIGNING_KEYS', () => {
  const key = newSigningKey();
  it.each([
    ['no JSON', 'eyJ'],
    ['no key', []],
    ['a public key', [{ ...key, d: undefined }]],
    ['a key without kid', [{ ...key, kid: undefined }]],
    ['another kind of key', [{ ...key, crv: 'X25519' }]],
    ['one kid twice', [key, { ...newSigningKey(), kid: key.kid }]],
    ['parts of two keys', [{ ...key, x: newSigningKey().x }]],
    ['a torn key', [{ ...key, d: key.d.slice(0, 10) }]],
  ])('refuses %s without showing any of it', (_, keys) => {
    let message = '';
    try {
      read(keys);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe('');
    expect(message).not.toContain(key.d.slice(0, 10));
    expect(message).not.toContain('eyJ');
  });
});

describe('a file of signing keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lyceum-keys-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  afterEach(() => jest.useRealTimers());

  it('is read anew when it changes, and kept in mind when it is spoilt', () => {
    const path = join(folder, 'keys.json');
    const [first, second] = [newSigningKey(), newSigningKey()];
    const write = (text: string) => writeFileSync(path, text);
    write(JSON.stringify([first]));
    const keys = signingKeys.parse(`file:${path}`);
    const problems: string[] = [];
    let now = Date.now();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    const kids = () => {
      now += 2_000;
      jest.setSystemTime(now);
      return keys.read((error) => problems.push(error.message)).map(({ kid }) => kid);
    };
    expect(kids()).toEqual([first.kid]);
    write(JSON.stringify([first, second]));
    expect(kids()).toEqual([first.kid, second.kid]);
    write('[{');
    expect(kids()).toEqual([first.kid, second.kid]);
    expect(problems).toHaveLength(1);
    write(JSON.stringify([second]));
    expect(kids()).toEqual([second.kid]);
  });
});
