import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
}, 240_000);
afterAll(() => platform?.stop());

const asAdmin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, tenant.adminToken);

describe('a directory', () => {
  const scim = async (token: string, method: string, path: string, body?: object, headers: object = {}) => {
    const response = await fetch(`${platform.urls['bff-admin']}/scim/v2${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null };
  };

  // fetch would resolve the dots by itself.
  const asWritten = (path: string, token: string) =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(platform.urls['bff-admin'] ?? '');
      const headers = { authorization: `Bearer ${token}` };
      get({ hostname, port, path, headers }, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });

  it('reaches SCIM at the admin app’s address, and nothing else of identity there', async () => {
    const query = 'mutation { createScimToken(input: { name: "D" }) { secret } }';
    const { createScimToken } = await asAdmin<{ createScimToken: { secret: string } }>(query);
    const token = createScimToken.secret;
    const made = await scim(token, 'POST', '/Users', {
      userName: 'zoe@school.example',
      name: { givenName: 'Zoë', familyName: 'M' },
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('content-type')).toMatch(/^application\/scim\+json/);
    expect(made.body.meta.location).toBe(`${platform.urls['bff-admin']}/scim/v2/Users/${made.body.id}`);
    const known = await scim(token, 'GET', `/Users/${made.body.id}`, undefined, {
      'if-none-match': made.headers.get('etag'),
    });
    expect(known.status).toBe(304);
    const { person } = await asAdmin<{ person: { name: string } }>('query ($id: ID!) { person(id: $id) { name } }', {
      id: made.body.id,
    });
    expect(person.name).toBe('Zoë M');
    expect((await scim('nonsense', 'GET', '/Users')).status).toBe(401);
    expect((await scim(tenant.adminToken, 'GET', '/Users')).status).toBe(401);
    for (const path of ['/../../graphql', '/%2e%2e/%2e%2e/internal/revocations', '/..%2f..%2fgraphql', '/../v2x'])
      expect(await asWritten(`/scim/v2${path}`, token)).toBe(404);
    expect((await scim(token, 'POST', '/Users', { userName: 'x', title: 'x'.repeat(3 * 1024 * 1024) })).status).toBe(
      413,
    );
  });
});

describe('single sign-on', () => {
  let provider: Server;
  let issuer: string;
  let nonce = '';
  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    provider = createServer(async (request, response) => {
      const bodies: Record<string, () => object | Promise<object>> = {
        '/.well-known/openid-configuration': () => ({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          id_token_signing_alg_values_supported: ['ES256'],
        }),
        '/jwks': async () => ({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: 'k' }] }),
        '/token': async () => {
          const claims = { nonce, email: 'new@school.example', email_verified: true, name: 'Ada New' };
          const token = new SignJWT(claims)
            .setProtectedHeader({ alg: 'ES256', kid: 'k' })
            .setIssuer(issuer)
            .setAudience('lyceum');
          const id_token = await token.setSubject('s').setIssuedAt().setExpirationTime('5m').sign(privateKey);
          return { access_token: 'a', token_type: 'Bearer', id_token };
        },
      };
      const body = await bodies[request.url ?? '']?.();
      response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    provider.closeAllConnections();
    provider.close();
  });

  it('leads from the student app’s sign-in page to a session that the router takes', async () => {
    const create = 'mutation ($input: CreateSsoProviderInput!) { createSsoProvider(input: $input) { id } }';
    const input = { name: 'School account', issuer, clientId: 'lyceum', clientSecret: 's' };
    const { createSsoProvider } = await asAdmin<{ createSsoProvider: { id: string } }>(create, { input });
    const page = 'query ($slug: String!) { signInPage(slug: $slug) { password sso { id name } } }';
    const shown = await platform.get('bff-mobile', page, { slug: tenant.slug });
    expect(shown).toEqual({
      signInPage: { password: true, sso: [{ id: createSsoProvider.id, name: 'School account' }] },
    });
    const begin = 'mutation ($input: BeginSsoInput!) { beginSso(input: $input) { authorizationUrl clientSecret } }';
    const redirectUri = `${platform.urls['bff-mobile']}/sso/callback`;
    const { beginSso } = await platform.get<{ beginSso: { authorizationUrl: string; clientSecret: string } }>(
      'bff-mobile',
      begin,
      { input: { tenant: tenant.slug, redirectUri } },
    );
    const { searchParams } = new URL(beginSso.authorizationUrl);
    nonce = searchParams.get('nonce') ?? '';
    const callbackUrl = `${redirectUri}?${new URLSearchParams({ code: 'c', state: searchParams.get('state') ?? '' })}`;
    const complete = 'mutation ($input: CompleteSsoInput!) { completeSso(input: $input) { accessToken displayName } }';
    const { completeSso } = await platform.get<{ completeSso: { accessToken: string; displayName: string } }>(
      'bff-mobile',
      complete,
      { input: { callbackUrl, clientSecret: beginSso.clientSecret } },
    );
    expect(completeSso.displayName).toBe('Ada New');
    const me = '{ me { email roles } }';
    expect(await platform.get('router', me, {}, completeSso.accessToken)).toEqual({
      me: { email: 'new@school.example', roles: ['LEARNER'] },
    });
  });
});
