import { createHmac } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { type OwnProvider, startOwnProvider } from './test/own-provider';
import { REDIRECT_URI } from './test/provider';

let identity: TestIdentity;
let provider: OwnProvider;
let tenant: TestTenant;
let providerId: string;
beforeAll(async () => {
  [identity, provider] = await Promise.all([startTestIdentity(), startOwnProvider()]);
  tenant = await identity.createTenant();
  providerId = await addProvider(tenant);
});
afterAll(async () => {
  await provider?.stop();
  await identity?.stop();
});

const CLIENT_ID = 'lyceum';
const CLIENT_SECRET = 'the secret of the client';
const CREATE = 'mutation ($input: CreateSsoProviderInput!) { createSsoProvider(input: $input) { id } }';
const BEGIN = 'mutation ($input: BeginSsoInput!) { beginSso(input: $input) { authorizationUrl clientSecret } }';
const COMPLETE = 'mutation ($input: CompleteSsoInput!) { completeSso(input: $input) { refreshToken person { id } } }';
const REFRESH = 'mutation ($token: String!) { refresh(refreshToken: $token) { refreshToken } }';

async function addProvider(of: TestTenant): Promise<string> {
  const input = { name: 'P', issuer: provider.issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
  return (await identity.get<{ createSsoProvider: { id: string } }>(CREATE, { input }, of.admin)).createSsoProvider.id;
}

const now = () => Math.floor(Date.now() / 1_000);
let made = 0;
const claimsFor = (nonce: string): JWTPayload => ({
  iss: provider.issuer,
  aud: CLIENT_ID,
  sub: `s${++made}`,
  iat: now(),
  exp: now() + 300,
  nonce,
  email: `s${made}@school.example`,
  email_verified: true,
  given_name: 'Zoë',
  family_name: 'Müller',
});

async function signIn(tokenOf: (claims: JWTPayload) => Promise<string> | string, of = tenant) {
  const { beginSso } = await identity.get<{ beginSso: { authorizationUrl: string; clientSecret: string } }>(BEGIN, {
    input: { tenant: of.slug, redirectUri: REDIRECT_URI },
  });
  const { searchParams } = new URL(beginSso.authorizationUrl);
  provider.answer(async () => tokenOf(claimsFor(searchParams.get('nonce') as string)));
  const callbackUrl = `${REDIRECT_URI}?${new URLSearchParams({ code: 'c', state: searchParams.get('state') as string })}`;
  return identity.askAnyone<{ completeSso: { refreshToken: string; person: { id: string } } }>(COMPLETE, {
    input: { callbackUrl, clientSecret: beginSso.clientSecret },
  });
}
const code = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (claims: JWTPayload) => `${encoded({ alg: 'none' })}.${encoded(claims)}.`;
const byClientSecret = (claims: JWTPayload) => {
  const content = `${encoded({ alg: 'HS256' })}.${encoded(claims)}`;
  return `${content}.${createHmac('sha256', CLIENT_SECRET).update(content).digest('base64url')}`;
};
const altered = async (claims: JWTPayload) => {
  const [header, , signature] = (await provider.token(claims)).split('.');
  return `${header}.${encoded({ ...claims, email: 'head@school.example' })}.${signature}`;
};

describe('an id token', () => {
  it('lets in when it is what it should be', async () => {
    expect(code(await signIn((claims) => provider.token(claims)))).toBeUndefined();
  });

  it.each<[string, (claims: JWTPayload) => Promise<string> | string]>([
    ['unsigned', unsigned],
    ['signed with the client’s secret', byClientSecret],
    ['signed with a key that is not published', (claims) => provider.foreign(claims)],
    ['altered', altered],
    ['of another issuer', (claims) => provider.token({ ...claims, iss: 'https://attacker.example' })],
    ['for another client', (claims) => provider.token({ ...claims, aud: 'another' })],
    ['for several, and meant for another', (claims) => provider.token({ ...claims, aud: [CLIENT_ID, 'x'], azp: 'x' })],
    ['expired', (claims) => provider.token({ ...claims, iat: now() - 900, exp: now() - 600 })],
    ['of another sign-in', (claims) => provider.token({ ...claims, nonce: 'another' })],
    ['of no sign-in', ({ nonce, ...claims }) => provider.token(claims)],
    ['of nobody', ({ sub, ...claims }) => provider.token(claims)],
    ['no token at all', () => 'nonsense'],
  ])('does not let in when it is %s', async (_, tokenOf) => {
    expect(code(await signIn(tokenOf))).toBe('UNAUTHENTICATED');
  });
});

describe('a provider', () => {
  it.each(['PS256', 'ES256', 'RS256'])(
    'may have begun a moment ago to sign with another key, by %s',
    async (algorithm) => {
      const before = await signIn((claims) => provider.token(claims));
      await provider.rotate(algorithm);
      const after = await signIn((claims) => provider.token(claims));
      expect([code(before), code(after)]).toEqual([undefined, undefined]);
    },
  );

  it('may say at its userinfo endpoint alone that an address is verified, of the address that it is', async () => {
    const sayLater = (email: string) => (claims: JWTPayload) => {
      const { email_verified, ...others } = claims;
      provider.tell({ sub: claims.sub as string, email, email_verified });
      return provider.token({ ...others, email: 'later@school.example' });
    };
    expect(code(await signIn(sayLater('another@school.example')))).toBe('UNAUTHENTICATED');
    expect(code(await signIn(sayLater('later@school.example')))).toBeUndefined();
  });
});

describe('a logout token', () => {
  const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
  const logout = async (token: string, of = { tenantId: tenant.id, providerId }) =>
    (
      await fetch(`${identity.url}/sso/backchannel-logout/${of.tenantId}/${of.providerId}`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: token }),
      })
    ).status;
  const claims = (more: JWTPayload): JWTPayload => ({
    iss: provider.issuer,
    aud: CLIENT_ID,
    iat: now(),
    jti: `j${++made}`,
    events: { [EVENT]: {} },
    ...more,
  });
  const isIn = async (refreshToken: string) =>
    code(await identity.askAnyone(REFRESH, { token: refreshToken })) === undefined;

  async function signedIn(sid: string) {
    let sub = '';
    const { data } = await signIn((claims) => {
      sub = claims.sub as string;
      return provider.token({ ...claims, sid });
    });
    return { sub, refreshToken: data.completeSso.refreshToken };
  }

  it('ends the session that it names, or all of somebody', async () => {
    const one = await signedIn('one');
    const other = await signedIn('other');
    expect(await logout(await provider.token(claims({ sid: 'one' })))).toBe(200);
    expect(await isIn(one.refreshToken)).toBe(false);
    expect(await logout(await provider.token(claims({ sub: other.sub }), { typ: 'logout+jwt' }))).toBe(200);
    expect(await isIn(other.refreshToken)).toBe(false);
  });

  it.each<[string, (sub: string) => Promise<string> | string]>([
    ['unsigned', (sub) => unsigned(claims({ sub }))],
    ['signed with the client’s secret', (sub) => byClientSecret(claims({ sub }))],
    ['signed with another key', (sub) => provider.foreign(claims({ sub }))],
    ['of another issuer', (sub) => provider.token(claims({ sub, iss: 'https://attacker.example' }))],
    ['for another client', (sub) => provider.token(claims({ sub, aud: 'another' }))],
    ['old', (sub) => provider.token(claims({ sub, iat: now() - 600 }))],
    ['an id token', (sub) => provider.token(claims({ sub, nonce: 'n' }))],
    ['about no event', (sub) => provider.token(claims({ sub, events: {} }))],
    ['about nobody', () => provider.token(claims({}))],
  ])('ends nothing when it is %s', async (_, tokenOf) => {
    const { sub, refreshToken } = await signedIn(`sid${++made}`);
    expect(await logout(await tokenOf(sub))).toBe(400);
    expect(await isIn(refreshToken)).toBe(true);
  });

  it('ends nothing in another tenant, and nothing that was begun later', async () => {
    const other = await identity.createTenant();
    const { sub, refreshToken } = await signedIn('mine');
    const token = await provider.token(claims({ sub }));
    expect(await logout(token, { tenantId: other.id, providerId })).toBe(400);
    expect(await logout(token, { tenantId: other.id, providerId: await addProvider(other) })).toBe(200);
    const past = await provider.token(claims({ sub, iat: now() - 100 }));
    expect(await logout(past)).toBe(200);
    expect(await isIn(refreshToken)).toBe(true);
  });
});
