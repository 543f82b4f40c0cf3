import { platformAccess } from '@lyceum/kernel/tenancy';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { contrast } from './colors';
import { verifyDomain } from './domain.service';
import { domainName, isWithin } from './domain-name';
import { resolveTxtBy } from './resolve-txt';
import { type NameServer, startNameServer } from './test/name-server';

let identity: TestIdentity;
let names: NameServer;
let tenant: TestTenant;
beforeAll(async () => {
  [identity, names] = await Promise.all([startTestIdentity(), startNameServer()]);
  tenant = await identity.createTenant();
});
afterAll(async () => {
  await names?.stop();
  await identity?.stop();
});

interface Domain {
  id: string;
  name: string;
  recordName: string;
  recordValue: string;
  verifiedAt: string | null;
}

const ADD =
  'mutation ($name: String!) { addTenantDomain(input: { name: $name }) { id name recordName recordValue verifiedAt } }';
const HOST = 'query ($host: String!) { tenantByHost(host: $host) { slug } }';
const EMAIL = 'query ($email: String!) { tenantByEmail(email: $email) { slug } }';
const SLUG =
  'query ($slug: String!) { tenantBySlug(slug: $slug) { name branding { logoUrl primaryColor onPrimaryColor } signIn { password passkey sso { id } } } }';
const UPDATE =
  'mutation ($input: UpdateTenantInput!) { updateTenant(input: $input) { name branding { logoUrl primaryColor onPrimaryColor } } }';

const add = async (name: string, of = tenant) =>
  (await identity.get<{ addTenantDomain: Domain }>(ADD, { name }, of.admin)).addTenantDomain;
// The servers of a subgraph are those of its start: here they are this test's own.
const verify = (id: string, of = tenant) =>
  verifyDomain(
    {
      ...of.scope,
      principal: of.admin,
      platform: platformAccess(identity.store, 'tests'),
      resolveTxt: resolveTxtBy([names.address]),
    },
    id,
  );
const byHost = async (host: string) =>
  (await identity.askAnyone<{ tenantByHost: { slug: string } | null }>(HOST, { host })).data.tenantByHost?.slug;
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);

describe('a domain', () => {
  it('is the tenant’s once its DNS says so', async () => {
    const domain = await add(' School.Example. ');
    expect(domain).toMatchObject({ name: 'school.example', recordName: '_lyceum.school.example', verifiedAt: null });
    expect(await byHost('learn.school.example')).toBeUndefined();
    await expect(verify(domain.id)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    names.records.set(domain.recordName, ['v=spf1 -all', domain.recordValue]);
    expect((await verify(domain.id)).verifiedAt).not.toBeNull();
    for (const host of ['school.example', 'learn.school.example:443', 'LEARN.School.Example'])
      expect(await byHost(host)).toBe(tenant.slug);
    for (const host of ['example', 'notschool.example', 'school.example.attacker.test', '', '127.0.0.1'])
      expect(await byHost(host)).toBeUndefined();
    const { data } = await identity.askAnyone<{ tenantByEmail: { slug: string } }>(EMAIL, {
      email: 'nobody@eu.school.example',
    });
    expect(data.tenantByEmail.slug).toBe(tenant.slug);
  });

  it('is one tenant’s alone', async () => {
    const other = await identity.createTenant();
    const [mine, theirs] = [await add('both.example'), await add('both.example', other)];
    names.records.set(mine.recordName, [mine.recordValue, theirs.recordValue]);
    await verify(mine.id);
    await expect(verify(theirs.id, other)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(verify(mine.id, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const REMOVE = 'mutation ($id: ID!) { removeTenantDomain(id: $id) }';
    await identity.get(REMOVE, { id: mine.id }, other.admin);
    expect(await byHost('both.example')).toBe(tenant.slug);
    await identity.get(REMOVE, { id: mine.id }, tenant.admin);
    expect((await verify(theirs.id, other)).verifiedAt).not.toBeNull();
  });

  it('says to try again when no name server answers', async () => {
    const { id } = await add('silent.example');
    const resolveTxt = async () => {
      throw new Error('ETIMEOUT');
    };
    const scope = {
      ...tenant.scope,
      principal: tenant.admin,
      platform: platformAccess(identity.store, 'tests'),
      resolveTxt,
    };
    await expect(verifyDomain(scope, id)).rejects.toMatchObject({ code: 'TRY_AGAIN' });
  });

  it.each([
    'localhost',
    '127.0.0.1',
    'a b.example',
    '-x.example',
    'school',
    'school..example',
    `${'x'.repeat(64)}.example`,
  ])('is not %j', async (name) => {
    expect(codes(await identity.ask(ADD, { name }, tenant.admin))).toEqual(['BAD_USER_INPUT']);
  });

  it('is known by its ASCII form, and holds what is below it', () => {
    expect(domainName('schüle.example')).toBe('xn--schle-mva.example');
    expect(isWithin('a.b.school.example', ['school.example'])).toBe(true);
    expect(isWithin('notschool.example', ['school.example'])).toBe(false);
    expect(isWithin('example', ['school.example'])).toBe(false);
  });
});

describe('branding', () => {
  const update = (branding: object) =>
    identity.ask<{ updateTenant: { branding: object } }>(UPDATE, { input: { branding } }, tenant.admin);

  it('is public, changes in part, and can be taken back', async () => {
    await update({ logoUrl: 'https://school.example/logo.svg', primaryColor: '#1A5FB4' });
    const { data } = await update({ onPrimaryColor: '#ffffff' });
    const branding = { logoUrl: 'https://school.example/logo.svg', primaryColor: '#1A5FB4', onPrimaryColor: '#ffffff' };
    expect(data.updateTenant.branding).toEqual(branding);
    const shown = await identity.askAnyone<{ tenantBySlug: object }>(SLUG, { slug: tenant.slug });
    expect(shown.data.tenantBySlug).toEqual({
      name: tenant.slug,
      branding,
      signIn: { password: true, passkey: true, sso: [] },
    });
    await update({ logoUrl: null, primaryColor: null, onPrimaryColor: null });
    expect((await identity.askAnyone(SLUG, { slug: 'nobody' })).data).toEqual({ tenantBySlug: null });
  });

  it.each([
    { primaryColor: '#ffff00' },
    { primaryColor: '#1a5fb4', onPrimaryColor: '#1a5fb5' },
    { onPrimaryColor: '#ffffff' },
    { primaryColor: 'red' },
    { primaryColor: '#1a5fb4;background:url(x)' },
    { logoUrl: 'http://school.example/logo.svg' },
    { logoUrl: 'javascript:alert(1)' },
    { logoUrl: 'data:image/svg+xml,x' },
  ])('refuses %j', async (branding) => {
    expect(codes(await update(branding))).toEqual(['BAD_USER_INPUT']);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#abcdef', '#abcdef')).toBe(1);
  });
});
