import { createHash, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createLog } from '@lyceum/kernel/log';
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { type RouterConfigInput, routerConfig } from '../config/schema';
import type { Caller } from '../request';
import { type Authenticator, createAuthenticator } from './authenticate';
import { startIssuer, type TestIssuer } from './test/issuer';

const ISSUER = 'https://issuer.example';
const log = createLog('router', 'silent');
const folder = mkdtempSync(join(tmpdir(), 'router-access-'));
const opened: Authenticator[] = [];
const others: { stop(): unknown }[] = [];
let issuer: TestIssuer;

beforeEach(async () => {
  issuer = await startIssuer(ISSUER);
});
afterEach(async () => {
  jest.useRealTimers();
  for (const authenticator of opened.splice(0)) authenticator.close();
  for (const each of [issuer, ...others.splice(0)]) await each.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function another(...of: Parameters<typeof startIssuer>): Promise<TestIssuer> {
  const started = await startIssuer(...of);
  others.push(started);
  return started;
}

type Input = NonNullable<RouterConfigInput['authentication']>;

function start(authentication: Input, partners: RouterConfigInput['partners'] = {}): Authenticator {
  const config = routerConfig.parse({ authentication, partners });
  const authenticator = createAuthenticator(config.authentication, config.partners, log);
  opened.push(authenticator);
  return authenticator;
}

const trusting = (more: Partial<NonNullable<Input['issuers']>[number]> = {}, rest: Omit<Input, 'issuers'> = {}) =>
  start({ issuers: [{ issuer: ISSUER, jwks: issuer.jwksUrl, ...more }], ...rest });

const bearer = (token: string): IncomingHttpHeaders => ({ authorization: `Bearer ${token}` });

async function ask(authenticator: Authenticator, headers: IncomingHttpHeaders): Promise<Caller> {
  return await authenticator.authenticate(headers, Date.now());
}

/** The code of the refusal, or that there was none. */
async function codeFor(authenticator: Authenticator, headers: IncomingHttpHeaders, now = Date.now()): Promise<string> {
  try {
    const { kind } = await authenticator.authenticate(headers, now);
    return `let in as ${kind}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function laterBy(ms: number): void {
  jest.useFakeTimers({
    now: Date.now() + ms,
    doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance'],
  });
}

describe('a token', () => {
  it('names its caller: subject, tenant, scopes, roles and policies', async () => {
    const authenticator = trusting();
    const token = await issuer.sign({
      tid: 't1',
      scope: 'read write',
      scp: ['admin'],
      roles: 'Domain Admins',
      policies: ['p'],
    });
    const caller = await ask(authenticator, bearer(token));
    expect(caller).toMatchObject({ kind: 'person', id: 'ann', tenant: 't1', principal: { kind: 'anonymous' } });
    expect([...caller.scopes]).toEqual(['read', 'write', 'admin']);
    expect([...caller.roles]).toEqual(['Domain Admins']);
    expect([...caller.policies]).toEqual(['p']);
    expect(caller.claims.iss).toBe(ISSUER);
  });

  it('that was seen before is answered without a promise, and by the same caller', async () => {
    const authenticator = trusting();
    const headers = bearer(await issuer.sign());
    const first = authenticator.authenticate(headers, Date.now());
    expect(first).toBeInstanceOf(Promise);
    const caller = await first;
    expect(authenticator.authenticate(headers, Date.now())).toBe(caller);
  });

  it('is verified once when it arrives many times at once', async () => {
    const authenticator = trusting();
    const headers = bearer(await issuer.sign());
    const callers = await Promise.all(Array.from({ length: 20 }, () => ask(authenticator, headers)));
    expect(new Set(callers).size).toBe(1);
  });

  it('that has expired since it was seen is refused', async () => {
    const authenticator = trusting();
    const headers = bearer(await issuer.sign({ exp: Math.floor(Date.now() / 1_000) + 60 }));
    expect(await codeFor(authenticator, headers)).toBe('let in as person');
    expect(await codeFor(authenticator, headers, Date.now() + 64_000)).toBe('let in as person');
    expect(await codeFor(authenticator, headers, Date.now() + 66_000)).toBe('UNAUTHENTICATED');
  });

  it('is taken from another header and prefix when so configured', async () => {
    const authenticator = trusting({}, { header: 'X-Token', prefix: '' });
    expect(await codeFor(authenticator, { 'x-token': await issuer.sign() })).toBe('let in as person');
    expect(await codeFor(authenticator, bearer(await issuer.sign()))).toBe('let in as anonymous');
  });

  it('is asked for where one is required', async () => {
    expect(await codeFor(trusting({}, { required: true }), {})).toBe('UNAUTHENTICATED');
    expect(await codeFor(trusting(), {})).toBe('let in as anonymous');
  });

  it('is ignored where no issuer is configured', async () => {
    expect(await codeFor(start({}), bearer('whatever'))).toBe('let in as anonymous');
  });
});

describe('a bad token', () => {
  it('is refused, whatever is wrong with it', async () => {
    const authenticator = trusting({ audiences: ['graph'] });
    const [publicKey] = issuer.publicKeys() as [JWK];
    const other = await generateKeyPair('EdDSA');
    const claims = { iss: ISSUER, sub: 'ann', aud: 'graph', exp: Math.floor(Date.now() / 1_000) + 3_600 };
    const good = await issuer.sign();
    const pem = createPublicKey({ key: publicKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const hmac = (secret: string | Buffer) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: publicKey.kid as string }).sign(Buffer.from(secret));
    const forged = (header: object) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(other.privateKey);
    const [header, , signature] = good.split('.');
    const bad: Record<string, string> = {
      noise: 'abc',
      'three dots and nothing else': '..',
      'alg none': new UnsecuredJWT(claims).encode(),
      'alg NoNe, signature kept': [encode({ alg: 'NoNe' }), encode(claims), signature].join('.'),
      'an algorithm that is no string': [encode({ alg: ['EdDSA'] }), encode(claims), signature].join('.'),
      'HMAC with the public key as JWK': await hmac(JSON.stringify(publicKey)),
      'HMAC with the public key as PEM': await hmac(pem as string),
      'HMAC with the raw public key': await hmac(Buffer.from(publicKey.x as string, 'base64url')),
      'of another key': await forged({ kid: publicKey.kid }),
      'kid that climbs folders': await forged({ kid: '../../../../dev/null' }),
      'kid that is SQL': await forged({ kid: "' OR 1=1 --" }),
      'kid of a prototype': await forged({ kid: '__proto__' }),
      'a key of its own in the header': await forged({ jwk: await exportJWK(other.publicKey) }),
      'keys at its own address': await forged({ jku: issuer.jwksUrl, kid: 'evil' }),
      expired: await issuer.sign({ exp: 1_700_000_000 }),
      'without end': await issuer.sign({ exp: undefined }),
      'end that is no number': await issuer.sign({ exp: 'never' as never }).catch(() => 'a.b.c'),
      'not yet': await issuer.sign({ nbf: Math.floor(Date.now() / 1_000) + 60 }),
      'of nobody': await issuer.sign({ sub: undefined }),
      'for another audience': await issuer.sign({ aud: 'somebody' }),
      'for no audience': await issuer.sign({ aud: undefined }),
      'of another issuer': await issuer.sign({ iss: 'https://evil.example' }),
      'of no issuer': await issuer.sign({ iss: undefined }),
      'of a list of issuers': await issuer.sign({ iss: [ISSUER] as never }),
      'issuer __proto__': await issuer.sign({ iss: '__proto__' }),
      cut: good.slice(0, -4),
      'with claims changed': [header, encode({ ...claims, sub: 'bob' }), signature].join('.'),
      huge: await issuer.sign({ padding: 'x'.repeat(100_000) }),
      'two tokens': `${good}, Bearer ${good}`,
      'a line break': `${good}\n`,
    };
    for (const [what, token] of Object.entries(bad))
      expect([what, await codeFor(authenticator, bearer(token))]).toEqual([what, 'UNAUTHENTICATED']);
    expect(await codeFor(authenticator, { authorization: 'Basic dXNlcjpwYXNz' })).toBe('UNAUTHENTICATED');
    expect(await codeFor(authenticator, bearer(good))).toBe('let in as person');
  });

  it('that stands first decides when a request has several, whatever follows', async () => {
    const authenticator = trusting();
    const server = createServer(async (request, response) => {
      response.end(await codeFor(authenticator, request.headers));
    }).listen(0, '127.0.0.1');
    others.push({ stop: () => server.close() });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const good = await issuer.sign();
    const send = async (...tokens: string[]) => {
      const headers = [
        'Host',
        'x',
        'Connection',
        'close',
        ...tokens.flatMap((token) => ['Authorization', `Bearer ${token}`]),
      ];
      const [response] = (await once(request({ port, host: '127.0.0.1', headers }).end(), 'response')) as [
        IncomingMessage,
      ];
      return text(response);
    };
    expect(await send(good.slice(0, -4), good)).toBe('UNAUTHENTICATED');
    expect(await send(good, 'noise')).toBe('let in as person');
  });

  it('stays refused when it comes again', async () => {
    const authenticator = trusting();
    const token = bearer((await issuer.sign()).slice(0, -4));
    for (let n = 0; n < 3; n++) expect(await codeFor(authenticator, token)).toBe('UNAUTHENTICATED');
  });

  it('is one whose algorithm its issuer may not use', async () => {
    const authenticator = trusting({ algorithms: ['ES256'] });
    expect(await codeFor(authenticator, bearer(await issuer.sign()))).toBe('UNAUTHENTICATED');
  });

  it('does not matter within the skew of clocks', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const authenticator = trusting();
    expect(await codeFor(authenticator, bearer(await issuer.sign({ exp: now - 2 })))).toBe('let in as person');
    expect(await codeFor(authenticator, bearer(await issuer.sign({ nbf: now + 3 })))).toBe('let in as person');
  });
});

describe('identity', () => {
  it('is equal for two tokens of one sign-in, in whatever order they list what they grant', async () => {
    const authenticator = trusting();
    const now = Math.floor(Date.now() / 1_000);
    const one = await ask(authenticator, bearer(await issuer.sign({ scope: 'b a', roles: ['y', 'x'], jti: '1' })));
    const two = await ask(
      authenticator,
      bearer(await issuer.sign({ roles: ['x', 'y'], scope: 'a b', jti: '2', iat: now - 9, exp: now + 99 })),
    );
    expect(two.identity).toBe(one.identity);
  });

  it('differs as soon as anything does that an answer could depend on', async () => {
    const other = await another('https://other.example');
    const authenticator = start({
      issuers: [
        { issuer: ISSUER, jwks: issuer.jwksUrl },
        { issuer: 'https://other.example', jwks: other.jwksUrl },
      ],
    });
    const tokens = [
      await issuer.sign(),
      await issuer.sign({ sub: 'bob' }),
      await issuer.sign({ tid: 't1' }),
      await issuer.sign({ scope: 'a' }),
      await issuer.sign({ roles: ['a'] }),
      await issuer.sign({ policies: ['a'] }),
      await issuer.sign({ scope: 'a', roles: ['a'] }),
      await issuer.sign({ plan: 'gold' }),
      await other.sign(),
    ];
    const callers = await Promise.all(tokens.map((token) => ask(authenticator, bearer(token))));
    expect(new Set(callers.map(({ identity }) => identity)).size).toBe(tokens.length);
    for (const { identity } of callers) expect(identity).toMatch(/^[\w-]{43}$/);
    expect((await ask(authenticator, {})).identity).toBe('anonymous');
  });
});

describe('a principal', () => {
  const claims = { kind: 'person', sub: 'ann', tid: 't1', tier: 'STANDARD', perms: ['course:read'], sid: 's1' };

  it('comes with a token of Lyceum itself', async () => {
    const lyceum = await another('lyceum');
    const authenticator = start({ issuers: [{ issuer: 'lyceum', jwks: lyceum.jwksUrl }] });
    const caller = await ask(authenticator, bearer(await lyceum.sign(claims)));
    expect(caller.principal).toEqual({
      kind: 'person',
      id: 'ann',
      tenantId: 't1',
      tier: 'STANDARD',
      permissions: ['course:read'],
      sessionId: 's1',
    });
    expect(await codeFor(authenticator, bearer(await lyceum.sign({ ...claims, tier: 'KING' })))).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('is never one that another issuer made up', async () => {
    const caller = await ask(trusting(), bearer(await issuer.sign({ ...claims, scope: 'b a', roles: ['dev'] })));
    expect(caller.principal).toEqual({
      kind: 'anonymous',
      asker: {
        kind: 'person',
        issuer: 'https://issuer.example',
        id: 'ann',
        tenant: 't1',
        scopes: ['a', 'b'],
        roles: ['dev'],
      },
    });
  });
});

describe('keys', () => {
  it('are fetched again for a token of a key that is not known, though not more often than every five seconds', async () => {
    const authenticator = trusting();
    expect(await codeFor(authenticator, bearer(await issuer.sign()))).toBe('let in as person');
    await issuer.rotate();
    const fresh = await issuer.sign();
    expect(await codeFor(authenticator, bearer(fresh))).toBe('UNAUTHENTICATED');
    expect(issuer.answered).toEqual([['key-1']]);
    laterBy(6_000);
    expect(await codeFor(authenticator, bearer(fresh))).toBe('let in as person');
    expect(issuer.answered).toEqual([['key-1'], ['key-2', 'key-1']]);
  });

  it('that are gone after a reload take their tokens with them, also those seen before', async () => {
    const authenticator = trusting();
    const old = bearer(await issuer.sign());
    await ask(authenticator, old);
    await authenticator.reload();
    expect(authenticator.authenticate(old, Date.now())).not.toBeInstanceOf(Promise);
    await issuer.rotate('instead');
    await authenticator.reload();
    expect(await codeFor(authenticator, old)).toBe('UNAUTHENTICATED');
    expect(await codeFor(authenticator, bearer(await issuer.sign()))).toBe('let in as person');
  });

  it('that changed when an unknown key had them fetched do so too', async () => {
    const authenticator = trusting();
    const old = bearer(await issuer.sign());
    await ask(authenticator, old);
    await issuer.rotate('instead');
    laterBy(6_000);
    await ask(authenticator, bearer(await issuer.sign()));
    expect(await codeFor(authenticator, old)).toBe('UNAUTHENTICATED');
  });

  it('that cannot be had are TRY_AGAIN, and asked for once and not by every request', async () => {
    const authenticator = trusting();
    issuer.break(true);
    const headers = bearer(await issuer.sign());
    for (let n = 0; n < 5; n++) expect(await codeFor(authenticator, headers)).toBe('TRY_AGAIN');
    expect(issuer.answered).toHaveLength(1);
    issuer.break(false);
    laterBy(1_100);
    expect(await codeFor(authenticator, headers)).toBe('let in as person');
  });

  it('that nobody serves are TRY_AGAIN', async () => {
    const authenticator = start({ issuers: [{ issuer: ISSUER, jwks: 'http://127.0.0.1:1/jwks.json' }] });
    expect(await codeFor(authenticator, bearer(await issuer.sign()))).toBe('TRY_AGAIN');
  });

  it('that a reload can have again are in use at once', async () => {
    const authenticator = trusting();
    const headers = bearer(await issuer.sign());
    issuer.break(true);
    expect(await codeFor(authenticator, headers)).toBe('TRY_AGAIN');
    issuer.break(false);
    await authenticator.reload();
    expect(await codeFor(authenticator, headers)).toBe('let in as person');
  });

  it('are known to the next authenticator from the beginning, when they are of the same address', async () => {
    const first = trusting();
    await ask(first, bearer(await issuer.sign()));
    issuer.break(true);
    const config = routerConfig.parse({ authentication: { issuers: [{ issuer: ISSUER, jwks: issuer.jwksUrl }] } });
    const next = createAuthenticator(config.authentication, config.partners, log, first);
    opened.push(next);
    first.close();
    expect(await codeFor(next, bearer(await issuer.sign({ sub: 'bob' })))).toBe('let in as person');
    issuer.break(false);
    await issuer.rotate('instead');
    await Promise.all([first.reload(), next.reload()]);
    expect(await codeFor(next, bearer(await issuer.sign()))).toBe('let in as person');
  });

  it('that have changed are noticed by both of two authenticators that share them', async () => {
    const first = trusting();
    const old = bearer(await issuer.sign());
    await ask(first, old);
    const config = routerConfig.parse({ authentication: { issuers: [{ issuer: ISSUER, jwks: issuer.jwksUrl }] } });
    const next = createAuthenticator(config.authentication, config.partners, log, first);
    opened.push(next);
    await ask(next, old);
    await issuer.rotate('instead');
    await first.reload();
    await next.reload();
    expect([await codeFor(first, old), await codeFor(next, old)]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  it('stay in use when a reload fails', async () => {
    const authenticator = trusting();
    await ask(authenticator, bearer(await issuer.sign()));
    issuer.break(true);
    await expect(authenticator.reload()).rejects.toThrow();
    expect(await codeFor(authenticator, bearer(await issuer.sign({ sub: 'bob' })))).toBe('let in as person');
  });

  it('without names are each tried while two are published', async () => {
    const nameless = await another(ISSUER, { kids: false });
    const old = await nameless.sign();
    await nameless.rotate();
    const authenticator = start({ issuers: [{ issuer: ISSUER, jwks: nameless.jwksUrl }] });
    expect(await codeFor(authenticator, bearer(old))).toBe('let in as person');
    expect(await codeFor(authenticator, bearer(await issuer.sign({}, { kid: undefined as never })))).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('come from a file too, which a reload reads again', async () => {
    const path = join(folder, 'jwks.json');
    const write = () => writeFileSync(path, JSON.stringify({ keys: issuer.publicKeys() }));
    write();
    const authenticator = trusting({ jwks: path });
    const old = bearer(await issuer.sign());
    expect(await codeFor(authenticator, old)).toBe('let in as person');
    await issuer.rotate('instead');
    const fresh = bearer(await issuer.sign());
    expect(await codeFor(authenticator, fresh)).toBe('UNAUTHENTICATED');
    write();
    await authenticator.reload();
    expect([await codeFor(authenticator, fresh), await codeFor(authenticator, old)]).toEqual([
      'let in as person',
      'UNAUTHENTICATED',
    ]);
    writeFileSync(path, 'not JSON');
    await expect(authenticator.reload()).rejects.toThrow('jwks.json holds no JSON Web Key Set');
    expect(await codeFor(authenticator, bearer(await issuer.sign({ sub: 'bob' })))).toBe('let in as person');
  });

  it.each(['RS256', 'PS256', 'ES256'])('of %s work as well', async (alg) => {
    const other = await another(ISSUER, { alg });
    const authenticator = start({ issuers: [{ issuer: ISSUER, jwks: other.jwksUrl }] });
    expect(await codeFor(authenticator, bearer(await other.sign()))).toBe('let in as person');
  });
});

describe('a partner key', () => {
  const sha256 = (key: string) => createHash('sha256').update(key).digest('hex');
  const keys = [
    { name: 'acme', sha256: sha256('acme-key'), tenant: 't1', scopes: ['catalog'] },
    { name: 'globex', sha256: sha256('globex-key') },
  ];

  it('names its partner, at once', () => {
    const caller = start({}, { keys }).authenticate({ 'x-api-key': 'acme-key' }, Date.now()) as Caller;
    expect(caller).toMatchObject({ kind: 'partner', id: 'acme', tenant: 't1' });
    expect(caller.principal).toMatchObject({ kind: 'anonymous', asker: { kind: 'partner', id: 'acme', tenant: 't1' } });
    expect(caller.scopes).toEqual(new Set(['catalog']));
    expect(caller.identity).toMatch(/^[\w-]{43}$/);
  });

  it('is refused when nobody has it, also when it is the hash of one or two keys in one', async () => {
    const authenticator = start({}, { keys });
    for (const key of ['nobody-has-this', sha256('acme-key'), 'acme-key, globex-key', 'ACME-KEY'])
      expect(await codeFor(authenticator, { 'x-api-key': key })).toBe('UNAUTHENTICATED');
  });

  it('beside a token is BAD_REQUEST, and so are two of either', async () => {
    const config = { issuers: [{ issuer: ISSUER, jwks: issuer.jwksUrl }] };
    const authenticator = start(config, { keys });
    expect(await codeFor(authenticator, { 'x-api-key': 'acme-key', ...bearer(await issuer.sign()) })).toBe(
      'BAD_REQUEST',
    );
    expect(await codeFor(authenticator, { 'x-api-key': ['acme-key', 'globex-key'] })).toBe('BAD_REQUEST');
  });

  it('is nothing special where there are no partners', async () => {
    expect(await codeFor(start({}), { 'x-api-key': 'acme-key' })).toBe('let in as anonymous');
  });
});

describe('a configuration that cannot be meant', () => {
  const hash = 'a'.repeat(64);
  it.each([
    ['an issuer twice', { issuers: [0, 0].map(() => ({ issuer: ISSUER, jwks: 'http://localhost' })) }, {}, 'twice'],
    ['alg none', { issuers: [{ issuer: ISSUER, jwks: 'http://localhost', algorithms: ['none'] }] }, {}, 'none'],
    ['HMAC', { issuers: [{ issuer: ISSUER, jwks: 'http://localhost', algorithms: ['HS256'] }] }, {}, 'HS256'],
    ['no such key file', { issuers: [{ issuer: ISSUER, jwks: './no-such-file' }] }, {}, 'no-such-file'],
    ['a partner twice', {}, { keys: ['a', 'b'].map((c) => ({ name: 'p', sha256: c.repeat(64) })) }, 'twice'],
    ['a key twice', {}, { keys: ['p', 'q'].map((name) => ({ name, sha256: hash })) }, 'another partner'],
  ])('%s is refused at the start', (_what, authentication, partners, message) => {
    expect(() => start(authentication, partners)).toThrow(message);
  });
});

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
