import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPartnerKey, writePartnerKey } from '@lyceum/kernel/partner-key';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
}, 240_000);
afterAll(() => platform?.stop());

const operations = JSON.parse(readFileSync(join(__dirname, '../../schema/operations/partner.json'), 'utf8')) as Record<
  string,
  string
>;
const hashOf = (name: string) => {
  const found = Object.entries(operations).find(([, text]) => text.startsWith(`query ${name}(`));
  return found?.[0] ?? '';
};

interface Shown {
  status: number;
  headers: Headers;
  data?: Record<string, { edges: { node: { id: string } }[] }>;
  codes: string[];
}

async function post(key: string, body: object, more: Record<string, string> = {}): Promise<Shown> {
  const response = await fetch(`${platform.urls.router}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': key, ...more },
    body: JSON.stringify(body),
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: Shown['data'];
    errors?: { extensions: { code: string } }[];
  };
  const codes = errors.map(({ extensions }) => extensions.code);
  return { status: response.status, headers: response.headers, ...(data && { data }), codes };
}

const run = (key: string, name: string, variables: object = {}) =>
  post(key, { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(name) } } });

const inOneDay = () => new Date(Date.now() + 86_400_000).toISOString();
const MADE = '{ key apiKey { id name permissions status lastUsedAt expiresAt } }';
interface Made {
  key: string;
  apiKey: { id: string; permissions: string[]; status: string; lastUsedAt: string | null };
}

async function create(input: object = {}, token = tenant.adminToken): Promise<Made> {
  const query = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) ${MADE} }`;
  const variables = { input: { name: 'Library', expiresAt: inOneDay(), ...input } };
  return (await platform.get<{ createApiKey: Made }>('router', query, variables, token)).createApiKey;
}
const rotate = async (keyId: string, overlapHours: number) => {
  const query = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) ${MADE} }`;
  const { rotateApiKey } = await platform.get<{ rotateApiKey: Made }>(
    'router',
    query,
    { input: { keyId, overlapHours } },
    tenant.adminToken,
  );
  return rotateApiKey;
};
const revoke = (keyId: string) =>
  platform.get(
    'router',
    'mutation ($id: ID!) { revokeApiKey(keyId: $id) { status } }',
    { id: keyId },
    tenant.adminToken,
  );

describe('a partner’s key', () => {
  it('runs the operations that are registered for partners, as its tenant', async () => {
    const { key, apiKey } = await create();
    expect(apiKey.permissions).toEqual(['cohort:read', 'course:read', 'person:read', 'seat:read']);
    const people = await run(key, 'PartnerPeople');
    expect(people.codes).toEqual([]);
    expect(people.data?.people?.edges.map(({ node }) => node.id)).toEqual([tenant.adminId]);
    expect((await run(key, 'PartnerCourses')).codes).toEqual([]);
  });

  it('runs no other operation', async () => {
    const { key } = await create();
    for (const query of [
      '{ people { edges { node { id } } } }',
      '{ __typename }',
      'mutation { signOut(refreshToken: "x") }',
    ])
      expect(await post(key, { query })).toMatchObject({ codes: ['FORBIDDEN'] });
  });

  it('runs nothing that its permissions do not cover, and nothing that only people may ask', async () => {
    const { key } = await create({ permissions: ['course:read'] });
    expect((await run(key, 'PartnerCourses')).codes).toEqual([]);
    expect((await run(key, 'PartnerPeople')).codes).toEqual(['FORBIDDEN']);
  });

  it('that is confined to some operations runs no others', async () => {
    const { key } = await create({ operations: [hashOf('PartnerCourses')] });
    expect((await run(key, 'PartnerCourses')).codes).toEqual([]);
    expect((await run(key, 'PartnerPeople')).codes).toEqual(['FORBIDDEN']);
  });

  it('shows nothing of another tenant, whatever id is asked for', async () => {
    const other = await platform.createTenant();
    const { key } = await create();
    const foreign = await run(key, 'PartnerPerson', { id: other.adminId });
    const missing = await run(key, 'PartnerPerson', { id: '00000000-0000-7000-8000-000000000000' });
    expect(foreign.codes).toEqual(['NOT_FOUND']);
    expect(missing.codes).toEqual(['NOT_FOUND']);
    const { tenant: _, ...parts } = readPartnerKey(key) as { tenant: string; id: string; secret: string };
    const moved = writePartnerKey({ ...parts, tenant: other.slug });
    expect(await run(moved, 'PartnerPeople')).toMatchObject({ codes: ['UNAUTHENTICATED'], status: 401 });
  });

  it('is refused when it is changed, unknown, or sent beside an access token', async () => {
    const { key } = await create();
    const read = readPartnerKey(key) as { tenant: string; id: string; secret: string };
    const wrong = [
      key.slice(0, -1),
      `${key}0`,
      key.toUpperCase(),
      writePartnerKey({ ...read, secret: read.secret.replace(/./, (digit) => (digit === '0' ? '1' : '0')) }),
      writePartnerKey({ ...read, id: '00000000-0000-7000-8000-000000000000' }),
      writePartnerKey({ ...read, tenant: 'nobody' }),
      'lyk_../../x',
    ];
    for (const each of wrong) expect((await run(each, 'PartnerPeople')).codes).toEqual(['UNAUTHENTICATED']);
    const both = await post(key, { query: '{ __typename }' }, { authorization: `Bearer ${tenant.adminToken}` });
    expect(both.codes).toEqual(['BAD_REQUEST']);
  });

  it('goes on working for the overlap when it is rotated, and no longer without one', async () => {
    const first = await create();
    expect((await run(first.key, 'PartnerPeople')).codes).toEqual([]);
    const second = await rotate(first.apiKey.id, 24);
    expect(second.apiKey.id).toBe(first.apiKey.id);
    for (const { key } of [first, second]) expect((await run(key, 'PartnerPeople')).codes).toEqual([]);
    const third = await rotate(first.apiKey.id, 0);
    await eventually(async () => {
      for (const { key } of [first, second])
        expect((await run(key, 'PartnerPeople')).codes).toEqual(['UNAUTHENTICATED']);
    });
    expect((await run(third.key, 'PartnerPeople')).codes).toEqual([]);
  });

  it('is refused as soon as it is revoked, twice being once', async () => {
    const { key, apiKey } = await create();
    expect((await run(key, 'PartnerPeople')).codes).toEqual([]);
    await revoke(apiKey.id);
    await eventually(async () => expect((await run(key, 'PartnerPeople')).codes).toEqual(['UNAUTHENTICATED']), 3_000);
    expect(await revoke(apiKey.id)).toEqual({ revokeApiKey: { status: 'REVOKED' } });
  });

  it('is refused once it has expired', async () => {
    const { key } = await create({ expiresAt: new Date(Date.now() + 1_500).toISOString() });
    await eventually(async () => expect((await run(key, 'PartnerPeople')).codes).toEqual(['UNAUTHENTICATED']), 5_000);
  });

  it('has a limit of its own, which its answers tell', async () => {
    const { key } = await create({ rate: { requests: 2, seconds: 600 } });
    const { key: other } = await create({ rate: { requests: 2, seconds: 600 } });
    const answers = [await run(key, 'PartnerPeople'), await run(key, 'PartnerPeople'), await run(key, 'PartnerPeople')];
    expect(answers.map(({ codes }) => codes[0])).toEqual([undefined, undefined, 'RATE_LIMITED']);
    expect(answers[0]?.headers.get('ratelimit')).toMatch(/r=1\b/);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(500);
    expect((await run(other, 'PartnerPeople')).codes).toEqual([]);
  });

  it('says in the list when it was used last, and never its secret again', async () => {
    const { key, apiKey } = await create();
    await run(key, 'PartnerPeople');
    const query = '{ apiKeys(first: 100) { edges { node { id lastUsedAt createdBy { id } } } } }';
    const listed = await platform.ask<{
      apiKeys: { edges: { node: { id: string; lastUsedAt: string | null; createdBy: { id: string } } }[] };
    }>('router', query, {}, tenant.adminToken);
    const row = listed.data.apiKeys.edges.find(({ node }) => node.id === apiKey.id)?.node;
    expect(row).toMatchObject({ createdBy: { id: tenant.adminId }, lastUsedAt: expect.any(String) });
    expect(JSON.stringify(listed)).not.toContain(readPartnerKey(key)?.secret);
  });
});

describe('the route that routers ask', () => {
  it('answers nobody without the principal’s secret', async () => {
    const { key } = await create();
    const { tenant: slug, id } = readPartnerKey(key) as { tenant: string; id: string };
    const url = `${platform.urls.identity}/internal/partner-keys/${slug}/${id}`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { 'x-lyceum-principal': 'e30.e30' } })).status).toBe(401);
  });
});
