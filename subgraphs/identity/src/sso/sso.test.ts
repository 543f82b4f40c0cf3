import { platformAccess } from '@lyceum/kernel/tenancy';
import { createPerson, deactivatePerson, findByLogin } from '../person/person.service';
import { sessions } from '../session/session.model';
import { vouchForDomain } from '../tenant/domain.service';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { ssoProviders } from './provider.model';
import { ssoStates } from './sso.model';
import { REDIRECT_URI, startTestProvider, type TestProvider } from './test/provider';

let identity: TestIdentity;
let provider: TestProvider;
let tenant: TestTenant;
let providerId: string;
beforeAll(async () => {
  [identity, provider] = await Promise.all([startTestIdentity(), startTestProvider()]);
  tenant = await identity.createTenant();
  await holds(tenant, 'school.example');
  providerId = await addProvider(tenant);
});
afterAll(async () => {
  await provider?.stop();
  await identity?.stop();
});

const CREATE = 'mutation ($input: CreateSsoProviderInput!) { createSsoProvider(input: $input) { id hasClientSecret } }';
const UPDATE = 'mutation ($input: UpdateSsoProviderInput!) { updateSsoProvider(input: $input) { id enforced } }';
const BEGIN =
  'mutation ($input: BeginSsoInput!) { beginSso(input: $input) { authorizationUrl clientSecret expiresIn } }';
const COMPLETE =
  'mutation ($input: CompleteSsoInput!) { completeSso(input: $input) { accessToken refreshToken person { id givenName familyName roles } } }';
const REFRESH = 'mutation ($token: String!) { refresh(refreshToken: $token) { refreshToken } }';

interface Begun {
  beginSso: { authorizationUrl: string; clientSecret: string; expiresIn: number };
}
interface Completed {
  completeSso: {
    accessToken: string;
    refreshToken: string;
    person: { id: string; givenName: string; familyName: string; roles: string[] };
  };
}

async function addProvider(of: TestTenant, more: object = {}): Promise<string> {
  const { issuer, clientId, clientSecret } = provider;
  const input = { name: 'School account', issuer, clientId, clientSecret, ...more };
  const { createSsoProvider } = await identity.get<{ createSsoProvider: { id: string } }>(CREATE, { input }, of.admin);
  return createSsoProvider.id;
}
const holds = (of: TestTenant, domain: string) =>
  vouchForDomain({ platform: platformAccess(identity.store, 'tests'), now: new Date() }, of.id, domain);
const update = (input: object, of = tenant) =>
  identity.ask<{ updateSsoProvider: { enforced: boolean } }>(UPDATE, { input }, of.admin);

async function begin(of = tenant, more: object = {}) {
  const input = { tenant: of.slug, redirectUri: REDIRECT_URI, ...more };
  const { data, errors } = await identity.askAnyone<Begun>(BEGIN, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.beginSso;
}
const complete = (callbackUrl: string, clientSecret: string) =>
  identity.askAnyone<Completed>(COMPLETE, { input: { callbackUrl, clientSecret } });

let made = 0;
function account(claims: Record<string, unknown> = {}): string {
  const sub = `subject-${++made}`;
  provider.accounts.set(sub, {
    email: `zoe${made}@school.example`,
    email_verified: true,
    given_name: 'Zoë',
    family_name: 'Müller',
    ...claims,
  });
  return sub;
}
async function signIn(sub: string, of = tenant, more: object = {}) {
  const { authorizationUrl, clientSecret } = await begin(of, more);
  return complete(await provider.signIn(authorizationUrl, sub), clientSecret);
}
const code = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
const emailOf = (sub: string) => provider.accounts.get(sub)?.email as string;

describe('a sign-in by an OpenID provider', () => {
  it('makes somebody who is new, and knows them the next time by their account there', async () => {
    const sub = account();
    const first = await signIn(sub);
    expect(first.errors).toBeUndefined();
    expect(first.data.completeSso.person).toMatchObject({ givenName: 'Zoë', familyName: 'Müller', roles: ['LEARNER'] });
    // Another address, not even verified: it is the account that counts.
    provider.accounts.set(sub, { email: 'new@school.example', email_verified: false });
    const second = await signIn(sub);
    expect(second.data.completeSso.person.id).toBe(first.data.completeSso.person.id);
  });

  it('sends PKCE, a state and a nonce', async () => {
    const { authorizationUrl } = await begin();
    const { searchParams } = new URL(authorizationUrl);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'nonce', 'state']) expect(searchParams.get(name)?.length).toBeGreaterThan(40);
  });

  it('keeps neither the client’s secret at the provider nor a state in clear', async () => {
    const { authorizationUrl, clientSecret } = await begin();
    const state = new URL(authorizationUrl).searchParams.get('state') as string;
    const stored = JSON.stringify([await ssoProviders(tenant.scope).find({}), await ssoStates(tenant.scope).find({})]);
    expect(stored).not.toContain(provider.clientSecret);
    expect(stored).not.toContain(clientSecret);
    expect(stored).not.toContain(state);
  });

  it('takes a state once, also of many at the same time', async () => {
    const { authorizationUrl, clientSecret } = await begin();
    const callback = await provider.signIn(authorizationUrl, account());
    const answers = await Promise.all([complete(callback, clientSecret), complete(callback, clientSecret)]);
    expect(answers.map(code).sort()).toEqual(['UNAUTHENTICATED', undefined]);
    expect(code(await complete(callback, clientSecret))).toBe('UNAUTHENTICATED');
  });

  it('refuses an answer in another browser, which does not use the state up', async () => {
    const { authorizationUrl, clientSecret } = await begin();
    const callback = await provider.signIn(authorizationUrl, account());
    const other = await begin();
    expect(code(await complete(callback, other.clientSecret))).toBe('UNAUTHENTICATED');
    expect(code(await complete(callback, clientSecret))).toBeUndefined();
  });

  it('refuses a state after 10 minutes', async () => {
    const { authorizationUrl, clientSecret } = await begin();
    const callback = await provider.signIn(authorizationUrl, account());
    await ssoStates(tenant.scope).updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1_000) } });
    expect(code(await complete(callback, clientSecret))).toBe('UNAUTHENTICATED');
  });

  it('refuses one tenant’s answer with another one’s state', async () => {
    const other = await identity.createTenant();
    await addProvider(other);
    const [here, there] = [await begin(), await begin(other)];
    const callback = new URL(await provider.signIn(here.authorizationUrl, account()));
    callback.searchParams.set('state', new URL(there.authorizationUrl).searchParams.get('state') as string);
    // The nonce is the other sign-in's, and so is PKCE's verifier.
    expect(code(await complete(callback.href, there.clientSecret))).toBe('UNAUTHENTICATED');
    const swapped = callback.searchParams.get('state')?.replace(other.id, tenant.id) as string;
    callback.searchParams.set('state', swapped);
    expect(code(await complete(callback.href, there.clientSecret))).toBe('UNAUTHENTICATED');
  });

  it('refuses what names another issuer as the one that answers', async () => {
    const { authorizationUrl, clientSecret } = await begin();
    const callback = new URL(await provider.signIn(authorizationUrl, account()));
    callback.searchParams.set('iss', 'https://attacker.example');
    expect(code(await complete(callback.href, clientSecret))).toBe('UNAUTHENTICATED');
  });

  it('says that somebody did not want to sign in', async () => {
    const { authorizationUrl, clientSecret } = await begin();
    const state = new URL(authorizationUrl).searchParams.get('state') as string;
    const search = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer });
    const answer = await complete(`${REDIRECT_URI}?${search}`, clientSecret);
    expect(answer.errors?.[0]?.message).toMatch(/did not sign you in: access_denied/);
  });

  it.each([
    'https://attacker.example/sso/callback',
    'http://localhost.attacker.example/sso/callback',
    'https://learn.school.example/elsewhere',
    'https://learn.school.example:8443/sso/callback',
    'https://learn.school.example@attacker.example/sso/callback',
    'javascript:alert(1)',
    `${REDIRECT_URI}?next=https://attacker.example`,
  ])('does not lead back to %s', async (redirectUri) => {
    await expect(begin(tenant, { redirectUri })).rejects.toThrow(/BAD_USER_INPUT/);
  });

  it('leads back to a host below the tenant’s own domain', async () => {
    await begin(tenant, { redirectUri: 'https://learn.school.example/sso/callback' });
  });
});

describe('an account that is there already', () => {
  const names = { givenName: 'Ada', familyName: 'Before', roles: ['LEARNER' as const] };

  it('is linked by a verified address of the tenant’s own domain', async () => {
    const sub = account();
    const person = await createPerson(tenant.scope, { ...names, email: emailOf(sub) });
    const answer = await signIn(sub);
    expect(answer.data.completeSso.person.id).toBe(person._id);
  });

  it('is not reached by an address that the provider has not verified', async () => {
    for (const email_verified of [false, undefined, 'false', 0, null]) {
      const sub = account({ email_verified });
      await createPerson(tenant.scope, { ...names, email: emailOf(sub) });
      expect(code(await signIn(sub))).toBe('UNAUTHENTICATED');
    }
  });

  it('is not reached by an address of a domain that is not the tenant’s', async () => {
    const sub = account({ email: 'head@elsewhere.example' });
    await createPerson(tenant.scope, { ...names, email: 'head@elsewhere.example' });
    expect(code(await signIn(sub))).toBe('UNAUTHENTICATED');
  });

  it('is not reached by another account that got its address later', async () => {
    const sub = account();
    expect(code(await signIn(sub))).toBeUndefined();
    expect(code(await signIn(account({ email: emailOf(sub) })))).toBe('UNAUTHENTICATED');
  });

  it('stays closed when it was deactivated', async () => {
    const sub = account();
    const { data } = await signIn(sub);
    await deactivatePerson({ ...tenant.scope, principal: tenant.admin }, data.completeSso.person.id);
    expect(code(await signIn(sub))).toBe('UNAUTHENTICATED');
  });
});

describe('what a provider may do', () => {
  it('makes nobody where it should not', async () => {
    const other = await identity.createTenant();
    await addProvider(other, { createsPeople: false });
    expect(code(await signIn(account(), other))).toBe('UNAUTHENTICATED');
  });

  it('speaks for the domains that it was given alone', async () => {
    const other = await identity.createTenant();
    await addProvider(other, { emailDomains: ['staff.example'] });
    expect(code(await signIn(account(), other))).toBe('UNAUTHENTICATED');
    expect(code(await signIn(account({ email: 'a@staff.example' }), other))).toBeUndefined();
    expect(code(await signIn(account({ email: 'a@eu.staff.example' }), other))).toBeUndefined();
    expect(code(await signIn(account({ email: 'a@notstaff.example' }), other))).toBe('UNAUTHENTICATED');
  });

  it('gives and takes the roles of its mappings and leaves the others', async () => {
    const other = await identity.createTenant();
    const roleMappings = [
      { value: 'teachers', role: 'INSTRUCTOR' },
      { value: 'writers', role: 'AUTHOR' },
    ];
    const claims = { email: 'email', givenName: 'given_name', familyName: 'family_name', roles: 'groups' };
    await addProvider(other, { roleMappings, claims });
    const sub = account({ groups: ['teachers', 'others'] });
    const rolesAfter = async () => (await signIn(sub, other)).data.completeSso.person.roles;
    expect((await rolesAfter()).sort()).toEqual(['INSTRUCTOR', 'LEARNER']);
    provider.accounts.set(sub, { ...provider.accounts.get(sub), groups: ['writers'] });
    expect((await rolesAfter()).sort()).toEqual(['AUTHOR', 'LEARNER']);
    provider.accounts.set(sub, { ...provider.accounts.get(sub), groups: undefined });
    expect((await rolesAfter()).sort()).toEqual(['AUTHOR', 'LEARNER']);
  });

  it('cannot be set up to give a role that permits more than its maker may', async () => {
    const limited = { ...tenant.admin, permissions: ['directory:manage' as const] };
    const { issuer, clientId } = provider;
    for (const roles of [{ defaultRoles: ['ADMIN'] }, { roleMappings: [{ value: 'x', role: 'ADMIN' }] }]) {
      const input = { name: 'x', issuer, clientId, ...roles };
      expect(code(await identity.ask(CREATE, { input }, limited))).toBe('FORBIDDEN');
    }
  });

  it('leads into no account that may do more than its maker, and is turned by nobody to give what they may not', async () => {
    const other = await identity.createTenant();
    await holds(other, other.adminEmail.split('@')[1] as string);
    const limited = { ...other.admin, permissions: ['directory:manage', 'course:read', 'seat:self'] as never };
    const { issuer, clientId, clientSecret } = provider;
    const input = { name: 'x', issuer, clientId, clientSecret };
    const made = await identity.get<{ createSsoProvider: { id: string } }>(CREATE, { input }, limited);
    const admin = account({ email: other.adminEmail });
    expect(code(await signIn(admin, other))).toBe('UNAUTHENTICATED');
    const { id } = made.createSsoProvider;
    await update({ id, roleMappings: [{ value: 'heads', role: 'ADMIN' }] }, other);
    expect(code(await signIn(admin, other))).toBeUndefined();
    const turned = { id, claims: { email: 'email', roles: 'given_name' } };
    expect(code(await identity.ask(UPDATE, { input: turned }, limited))).toBe('FORBIDDEN');
  });

  it('refuses passwords once it is enforced, which takes a first sign-in by it', async () => {
    const other = await identity.createTenant();
    const id = await addProvider(other);
    expect(code(await update({ id, enforced: true }, other))).toBe('CONFLICT');
    await signIn(account(), other);
    expect((await update({ id, enforced: true }, other)).data.updateSsoProvider.enforced).toBe(true);
    const choices = 'query ($slug: String!) { tenantBySlug(slug: $slug) { signIn { password sso { id name } } } }';
    const { data } = await identity.askAnyone<{ tenantBySlug: object }>(choices, { slug: other.slug });
    expect(data.tenantBySlug).toEqual({ signIn: { password: false, sso: [{ id, name: 'School account' }] } });
    const signInByPassword = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
    const input = { tenant: other.slug, email: other.adminEmail, password: 'correct horse battery' };
    expect((await identity.askAnyone(signInByPassword, { input })).errors?.[0]?.message).toMatch(/single sign-on/i);
    const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
    const invited = { token: other.invitationToken, password: 'correct horse battery' };
    expect((await identity.askAnyone(accept, { input: invited })).errors?.[0]?.message).toMatch(/single sign-on/i);
  });

  it('gets no secret that was meant for another issuer, nor the accounts that were linked there', async () => {
    const other = await identity.createTenant();
    const id = await addProvider(other);
    await update({ id, issuer: 'http://127.0.0.1:1' }, other);
    expect(await ssoProviders(other.scope).findOne({ _id: id })).toMatchObject({ clientSecret: null, usedAt: null });
  });

  it('reads as missing for another tenant', async () => {
    const other = await identity.createTenant();
    expect(code(await update({ id: providerId, name: 'mine' }, other))).toBe('NOT_FOUND');
    await expect(begin(other, { provider: providerId })).rejects.toThrow(/NOT_FOUND/);
  });
});

describe('testSsoProvider', () => {
  const TEST = 'mutation ($id: ID!) { testSsoProvider(id: $id) { name ok message because } }';
  type Check = { name: string; ok: boolean | null; because: { reason: string } };
  const checks = async (id: string, of = tenant) =>
    (await identity.get<{ testSsoProvider: Check[] }>(TEST, { id }, of.admin)).testSsoProvider;
  const check = async (id: string, of = tenant) =>
    Object.fromEntries((await checks(id, of)).map(({ name, ok }) => [name, ok]));

  it('tells that all is well', async () => {
    expect(await check(providerId)).toEqual({
      discovery: true,
      pkce: true,
      scopes: true,
      keys: true,
      client: true,
      logout: true,
    });
  });

  it('tells a wrong secret, an unknown scope and an issuer that is none', async () => {
    const other = await identity.createTenant();
    const id = await addProvider(other, { clientSecret: 'wrong', scopes: ['openid', 'nonsense'] });
    expect(await check(id, other)).toMatchObject({ client: false, scopes: false });
    const none = await addProvider(other, { issuer: 'http://127.0.0.1:1' });
    expect(await check(none, other)).toEqual({ discovery: false });
    expect((await checks(id, other)).map(({ because }) => because)).toEqual(
      expect.arrayContaining([
        { reason: 'SSO_CLIENT_UNKNOWN', clientId: expect.any(String) },
        { reason: 'SSO_SCOPES_MISSING', scopes: ['nonsense'] },
      ]),
    );
  });
});

describe('signing out', () => {
  const SIGN_OUT = 'mutation ($input: SignOutSsoInput!) { signOutSso(input: $input) }';

  it('ends the session here and says where to end it there', async () => {
    const { data } = await signIn(account());
    const { refreshToken } = data.completeSso;
    const input = { refreshToken, postLogoutRedirectUri: 'http://localhost:4100/signed-out' };
    const out = await identity.askAnyone<{ signOutSso: string | null }>(SIGN_OUT, { input });
    const url = new URL(out.data.signOutSso ?? '');
    expect(url.origin).toBe(provider.issuer);
    expect(url.searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect((await fetch(url)).status).toBe(200);
    expect(code(await identity.askAnyone(REFRESH, { token: refreshToken }))).toBe('UNAUTHENTICATED');
    expect((await identity.askAnyone<{ signOutSso: null }>(SIGN_OUT, { input })).data.signOutSso).toBeNull();
  });
});

describe('person by login', () => {
  it('has the address that the provider verified', async () => {
    const sub = account();
    const { data } = await signIn(sub);
    expect((await findByLogin(tenant.scope, emailOf(sub)))?._id).toBe(data.completeSso.person.id);
    expect(await sessions(tenant.scope).count({ personId: data.completeSso.person.id })).toBe(1);
  });
});
