import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signPrincipal } from '@lyceum/kernel/principal';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { type Answer, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let other: typeof tenant;

beforeAll(async () => {
  platform = await startTestPlatform(['identity', 'catalog', 'enrollment', 'router', 'bff-mobile']);
  [tenant, other] = [await platform.createTenant(), await platform.createTenant()];
});
afterAll(() => platform?.stop());

const CREATE = 'mutation { createCourse(input: { title: "Optics" }) { id } }';
const READ = 'query ($id: ID!) { course(id: $id) { title } }';
const ME = '{ me { id } }';

const code = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code;

async function claimsOf(token: string): Promise<Record<string, unknown>> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
}

/** A key of somebody else's, and headers that would have it taken for ours. */
async function foreignKeys() {
  const { privateKey: key, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'evil', alg: 'EdDSA', use: 'sig' };
  const headers = {
    'that brings its own key': { jwk: publicJwk },
    'whose key id is a path': { kid: '../../../../dev/null' },
    'whose key id is a query': { kid: "' OR 1=1 --" },
    'whose key id is a member of every object': { kid: '__proto__' },
  };
  return { key, publicJwk, headers };
}

/** How many operations each subgraph has answered so far. */
async function subgraphOperations(): Promise<number> {
  let total = 0;
  for (const name of ['identity', 'catalog', 'enrollment'] as const) {
    const text = await (await fetch(`${platform.urls[name]}/metrics`)).text();
    for (const [, count] of text.matchAll(/^lyceum_graphql_operation_seconds_count\{.*\} (\d+)$/gm))
      total += Number(count);
  }
  return total;
}

describe('a bad token', () => {
  it('is refused with 401 whether it is noise, expired, of another key, unsigned or cut', async () => {
    const claims = await claimsOf(tenant.adminToken);
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const own = await signingKeys();
    const key = await importJWK(own[0] as JWK, 'EdDSA');
    const header = { alg: 'EdDSA', kid: own[0]?.kid };
    const bad = {
      noise: 'abc',
      expired: await new SignJWT({ ...claims, exp: 1_700_000_000 }).setProtectedHeader(header).sign(key),
      'of another key': await new SignJWT(claims).setProtectedHeader(header).sign(privateKey),
      'of an unknown key id': await new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', kid: 'nobody' })
        .sign(privateKey),
      'for another audience': await new SignJWT({ ...claims, aud: 'somebody' }).setProtectedHeader(header).sign(key),
      'of another issuer': await new SignJWT({ ...claims, iss: 'somebody' }).setProtectedHeader(header).sign(key),
      'without end': await new SignJWT({ ...claims, exp: undefined }).setProtectedHeader(header).sign(key),
      'alg none': new UnsecuredJWT(claims).encode(),
      cut: tenant.adminToken.slice(0, -4),
      'changed to another tenant': withClaims(tenant.adminToken, { ...claims, tid: other.id }),
      'signed by HMAC with the public key': await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(Buffer.from(JSON.stringify(await publicKey()))),
    };
    const foreign = await foreignKeys();
    for (const [what, more] of Object.entries(foreign.headers))
      Object.assign(bad, {
        [what]: await new SignJWT(claims).setProtectedHeader({ ...header, ...more }).sign(foreign.key),
      });
    const before = await subgraphOperations();
    for (const [what, token] of Object.entries(bad)) {
      const answer = await platform.ask('router', ME, {}, token);
      expect([what, answer.status, code(answer)]).toEqual([what, 401, 'UNAUTHENTICATED']);
      expect(
        (await platform.ask('bff-mobile', '{ home { counts { active } } }', {}, token)).errors?.[0]?.extensions.code,
      ).toBe('UNAUTHENTICATED');
    }
    expect(await subgraphOperations()).toBe(before);
    expect((await platform.ask('router', ME, {}, tenant.adminToken)).status).toBe(200);
  });

  it('whose header says where its key is makes nobody look there', async () => {
    const claims = await claimsOf(tenant.adminToken);
    const { key, publicJwk } = await foreignKeys();
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [publicJwk] }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
    for (const more of [{ jku: url }, { x5u: url }, { kid: url }]) {
      const token = await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid: 'evil', ...more }).sign(key);
      expect(code(await platform.ask('router', ME, {}, token))).toBe('UNAUTHENTICATED');
    }
    server.close();
    expect(asked).toBe(0);
  });

  it('of another tenant finds nothing, and cannot tell it from what does not exist', async () => {
    const { createCourse } = await platform.get<{ createCourse: { id: string } }>(
      'router',
      CREATE,
      {},
      tenant.adminToken,
    );
    const foreign = await platform.ask('router', READ, { id: createCourse.id }, other.adminToken);
    const missing = await platform.ask('router', READ, { id: 'no-such-course' }, other.adminToken);
    expect(shape(foreign, createCourse.id)).toEqual(shape(missing, 'no-such-course'));
    expect(code(foreign)).toBe('NOT_FOUND');
  });
});

describe('a subgraph', () => {
  const ask = async (headers: Record<string, string>) => {
    const response = await fetch(`${platform.urls.catalog}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ courses { edges { node { id } } } }' }),
    });
    return { status: response.status, body: (await response.json()) as Answer<unknown> };
  };

  it('gives nothing to one who asks it directly, with or without a token', async () => {
    for (const headers of [{}, { authorization: `Bearer ${tenant.adminToken}` }] as Record<string, string>[]) {
      const { status, body } = await ask(headers);
      expect([status, code(body)]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('refuses a principal that was forged, and the router hands none on from outside', async () => {
    const claims = await claimsOf(tenant.adminToken);
    const principal = {
      kind: 'person',
      id: String(claims.sub),
      tenantId: other.id,
      tier: 'STANDARD',
      sessionId: 's',
      permissions: ['course:read'],
    } as const;
    const forged = signPrincipal(principal, 'a guessed secret of 32 characters!');
    expect((await ask({ 'x-lyceum-principal': forged })).status).toBe(401);
    const response = await fetch(`${platform.urls.router}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-lyceum-principal': signPrincipal(principal, platform.environment.PRINCIPAL_SECRET ?? ''),
      },
      body: JSON.stringify({ query: ME }),
    });
    expect(response.status).toBe(401);
  });
});

describe('an operation out of proportion', () => {
  const deep = (levels: number) =>
    `{ me { ${'seats { edges { node { course { cohorts { instructors { '.repeat(levels)} id ${'} } } } } } '.repeat(levels)} } }`;
  const operations: Record<string, [string, string]> = {
    'of 40 levels': [deep(7), 'GRAPHQL_VALIDATION_FAILED'],
    'with 10,000 aliases': [
      `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: me { id }`).join(' ')} }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    'with 200 aliases': [
      `{ me { ${Array.from({ length: 200 }, (_, n) => `a${n}: id`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'of 5 MB': [`{ me { id } } # ${'x'.repeat(5 * 1024 * 1024)}`, 'PAYLOAD_TOO_LARGE'],
    'of fragments that spread each other': [fragmentBomb(30), 'GRAPHQL_VALIDATION_FAILED'],
    'with a fragment that spreads itself': [
      '{ me { ...A } } fragment A on Person { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    'of ten thousand directives': [`{ me { id ${'@include(if: true) '.repeat(10_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
    'of a kind that is not there': ['subscription { anything }', 'GRAPHQL_VALIDATION_FAILED'],
    'of a hundred thousand brackets': [`{ a(x: ${'['.repeat(100_000)}`, 'GRAPHQL_PARSE_FAILED'],
    'that is not GraphQL': ['{ me { ', 'GRAPHQL_PARSE_FAILED'],
  };

  it.each(Object.entries(operations))(
    '%s is a clear error at the router and the BFFs, before any subgraph is asked',
    async (_what, [query, expected]) => {
      const before = await subgraphOperations();
      for (const component of ['router', 'bff-mobile'] as const) {
        const answer = await platform.ask(component, query, {}, tenant.adminToken);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(code(answer)).toBe(expected);
      }
      expect(await subgraphOperations()).toBe(before);
    },
  );

  it('leaves the process as it was, memory too', async () => {
    const [query] = operations['of 5 MB'] ?? [''];
    const send = async (times: number) => {
      for (let n = 0; n < times; n++) await platform.ask('router', query, {}, tenant.adminToken);
      global.gc?.();
      return process.memoryUsage().heapUsed;
    };
    const warm = await send(5);
    const after = await send(40);
    // 40 bodies of 5 MB would be 200 MB if they stayed.
    expect(after - warm).toBeLessThan(100 * 1024 * 1024);
    expect((await platform.ask('router', ME, {}, tenant.adminToken)).status).toBe(200);
  });
});

describe('a field that one may not see', () => {
  it('is denied before any subgraph is asked, with what it needs and where', async () => {
    const learner = await invite(tenant, 'LEARNER');
    const before = await subgraphOperations();
    const answer = await platform.ask('router', '{ me { id } people { edges { node { email } } } }', {}, learner);
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]).toMatchObject({
      message: 'This needs the permission person:read.',
      extensions: { code: 'FORBIDDEN', details: { fields: ['Query.people'] } },
    });
    expect(await subgraphOperations()).toBe(before);
  });

  it('is denied wherever it hides: fragments, aliases, a variable that includes it; and not when it is skipped', async () => {
    const learner = await invite(tenant, 'LEARNER');
    const hidden = [
      'query { ...A } fragment A on Query { people { totalCount } }',
      'query { ... on Query { ... { x: people { totalCount } } } }',
      'query ($yes: Boolean = true) { me { id } people @include(if: $yes) { totalCount } }',
    ];
    for (const query of hidden) expect(code(await platform.ask('router', query, {}, learner))).toBe('FORBIDDEN');
    const skipped = await platform.ask(
      'router',
      'query ($no: Boolean!) { me { id } people @include(if: $no) { totalCount } }',
      { no: false },
      learner,
    );
    expect(skipped.errors).toBeUndefined();
  });

  it('stays denied after somebody else was answered the same operation', async () => {
    const learner = await invite(tenant, 'LEARNER');
    const query = '{ people { totalCount } }';
    for (let n = 0; n < 3; n++) {
      expect(
        (await platform.ask<{ people: { totalCount: number } }>('router', query, {}, tenant.adminToken)).data.people
          .totalCount,
      ).toBeGreaterThan(0);
      expect(code(await platform.ask('router', query, {}, learner))).toBe('FORBIDDEN');
      expect(code(await platform.ask('router', query))).toBe('UNAUTHENTICATED');
    }
  });
});

async function invite(into: typeof tenant, role: string): Promise<string> {
  const email = `someone-${Math.random().toString(36).slice(2)}@${into.slug}.example`;
  const input = { email, givenName: 'Some', familyName: 'One', roles: [role] };
  await platform.get(
    'router',
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }',
    { input },
    into.adminToken,
  );
  return platform.acceptInvitation(email);
}

function withClaims(token: string, claims: object): string {
  const [header, , signature] = token.split('.');
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

async function signingKeys(): Promise<JWK[]> {
  const path = (platform.environment.SIGNING_KEYS ?? '').slice('file:'.length);
  return JSON.parse(await readFile(path, 'utf8')) as JWK[];
}

async function publicKey(): Promise<JWK> {
  const own = await signingKeys();
  const { d: _private, ...known } = await exportJWK(await importJWK(own[0] as JWK, 'EdDSA', { extractable: true }));
  return known;
}

function fragmentBomb(levels: number): string {
  const spreads = Array.from(
    { length: levels },
    (_, n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`,
  ).join(' ');
  return `{ me { ...F0 } } ${spreads} fragment F${levels} on Person { id }`;
}

const shape = ({ status, data, errors }: Answer<unknown>, id: string) =>
  JSON.parse(
    JSON.stringify({
      status,
      data,
      errors: errors?.map(({ message, extensions }) => ({
        message,
        code: extensions.code,
        details: extensions.details,
      })),
    }).replaceAll(id, 'ID'),
  ) as unknown;
