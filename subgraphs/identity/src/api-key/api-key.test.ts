import { createLog } from '@lyceum/kernel/log';
import { readPartnerKey } from '@lyceum/kernel/partner-key';
import type { Permission } from '@lyceum/kernel/principal';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { testPerson } from '@lyceum/kernel/testing';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { apiKeys } from './api-key.model';
import { findByHash } from './api-key.route';
import { hashKeySecret } from './api-key.service';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
});
afterAll(() => identity?.stop());

const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);
const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

interface Made {
  key: string;
  apiKey: { id: string; permissions: string[] };
}
const create = (input: object = {}, by = tenant.admin) =>
  identity.ask<{ createApiKey: Made }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id permissions } } }',
    { input: { name: 'Library', expiresAt: inDays(1), ...input } },
    by,
  );
const rotate = (input: object, by = tenant.admin) =>
  identity.ask<{ rotateApiKey: Made }>(
    'mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { key apiKey { id permissions } } }',
    { input },
    by,
  );
const revoke = (keyId: string, by = tenant.admin) =>
  identity.ask('mutation ($id: ID!) { revokeApiKey(keyId: $id) { status } }', { id: keyId }, by);

function find(key: string, now = new Date()) {
  const { tenant: slug, id, secret } = readPartnerKey(key) as NonNullable<ReturnType<typeof readPartnerKey>>;
  const platform = platformAccess(identity.store, 'tests');
  return findByHash({ platform, log: createLog('identity', 'silent'), now }, slug, id, hashKeySecret(secret));
}

describe('createApiKey', () => {
  it.each([
    ['a permission that there is none of', { permissions: ['course:fly'] }],
    ['one that would let it make others', { permissions: ['partner:manage'] }],
    ['one that would let it give itself more', { permissions: ['role:manage'] }],
    ['an expiry later than a year', { expiresAt: inDays(366) }],
    ['an expiry that is past', { expiresAt: inDays(-1) }],
    ['a hash that is none', { operations: ['people'] }],
    ['a limit of nothing', { rate: { requests: 0, seconds: 60 } }],
    ['no name', { name: ' ' }],
  ])('refuses %s', async (_, input) => {
    expect(codes(await create(input))).toEqual(['BAD_USER_INPUT']);
  });

  it('gives nobody’s key more than its maker may do', async () => {
    const permissions: Permission[] = ['partner:manage', 'course:read'];
    const by = testPerson({ tenantId: tenant.id, permissions });
    expect(codes(await create({}, by))).toEqual(['FORBIDDEN']);
    expect(codes(await create({ permissions: ['course:read'] }, by))).toBeUndefined();
    const strong = (await create()).data.createApiKey.apiKey.id;
    expect(codes(await rotate({ keyId: strong }, by))).toEqual(['FORBIDDEN']);
  });

  it('stores nothing that one could make the key of', async () => {
    const { key } = (await create()).data.createApiKey;
    const secret = readPartnerKey(key)?.secret ?? '';
    expect(JSON.stringify(await apiKeys(tenant.scope).find({}))).not.toContain(secret);
  });
});

describe('a key', () => {
  it('is good until it expires, and notes its use once a minute', async () => {
    const { key, apiKey } = (await create({ expiresAt: inDays(1) })).data.createApiKey;
    const use = async (ms: number) => {
      await find(key, new Date(Date.now() + ms));
      return (await apiKeys(tenant.scope).findOne({ _id: apiKey.id }))?.lastUsedAt?.getTime();
    };
    const first = await use(0);
    expect(await use(30_000)).toBe(first);
    expect(await use(61_000)).toBeGreaterThan(first ?? 0);
    expect(await find(key, new Date(Date.now() + 2 * day))).toBeNull();
  });

  it('has two secrets at most, the older one for the overlap alone', async () => {
    const first = (await create({ expiresAt: inDays(300) })).data.createApiKey;
    const second = (await rotate({ keyId: first.apiKey.id, overlapHours: 24 })).data.rotateApiKey;
    expect(await find(first.key)).toMatchObject({ id: first.apiKey.id });
    expect(await find(first.key, new Date(Date.now() + 2 * day))).toBeNull();
    expect(await find(second.key, new Date(Date.now() + 2 * day))).toMatchObject({ id: first.apiKey.id });
    const third = (await rotate({ keyId: first.apiKey.id })).data.rotateApiKey;
    expect(await find(first.key)).toBeNull();
    expect(await find(second.key)).not.toBeNull();
    expect(await find(third.key)).not.toBeNull();
  });

  it('that was revoked is neither good nor rotated', async () => {
    const { key, apiKey } = (await create()).data.createApiKey;
    await revoke(apiKey.id);
    expect(await find(key)).toBeNull();
    expect(codes(await rotate({ keyId: apiKey.id }))).toEqual(['CONFLICT']);
  });

  it('of another tenant reads exactly as one that there is none of', async () => {
    const other = await identity.createTenant();
    const { apiKey } = (await create({}, other.admin)).data.createApiKey;
    for (const id of [apiKey.id, '00000000-0000-7000-8000-000000000000']) {
      expect(codes(await rotate({ keyId: id }))).toEqual(['NOT_FOUND']);
      expect(codes(await revoke(id))).toEqual(['NOT_FOUND']);
    }
  });
});
