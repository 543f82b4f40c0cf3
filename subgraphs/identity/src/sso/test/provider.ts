import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** oidc-provider on this machine, whose people sign in by visiting one address. */
export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the next tokens say of somebody. */
  accounts: Map<string, Record<string, unknown>>;
  /** As a browser does it that is sent to `authorizationUrl`: answers where the provider sends it back to. */
  signIn(authorizationUrl: string, account: string): Promise<string>;
  stop(): Promise<void>;
}

export const REDIRECT_URI = 'http://localhost:4100/sso/callback';

export async function startTestProvider(redirectUri = REDIRECT_URI): Promise<TestProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts: TestProvider['accounts'] = new Map();
  const [clientId, clientSecret] = ['lyceum', 'the secret of the client at the provider'];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [new URL('/signed-out', redirectUri).href],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['given_name', 'family_name', 'groups'] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: async () => ({ ...accounts.get(sub), sub }) }),
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['signs the cookies of the provider of the tests'] },
  });
  // Whoever comes here is signed in as the account that their header names.
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next();
    const { params, prompt } = await provider.interactionDetails(context.req, context.res);
    const account = String(context.get('x-account'));
    if (prompt.name === 'login')
      return provider.interactionFinished(context.req, context.res, { login: { accountId: account } });
    const grant = new provider.Grant({ accountId: account, clientId: String(params.client_id) });
    grant.addOIDCScope('openid email profile');
    const grantId = await grant.save();
    await provider.interactionFinished(context.req, context.res, { consent: { grantId } });
  });
  server.on('request', provider.callback());

  return {
    issuer,
    clientId,
    clientSecret,
    accounts,
    async signIn(authorizationUrl, account) {
      const cookies = new Map<string, string>();
      let url = authorizationUrl;
      for (let hops = 0; hops < 12; hops++) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(url, { redirect: 'manual', headers: { cookie, 'x-account': account } });
        for (const set of response.headers.getSetCookie()) {
          const [pair = ''] = set.split(';');
          cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
        }
        const location = response.headers.get('location');
        if (!location) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
        url = new URL(location, url).href;
        if (!url.startsWith(issuer)) return url;
      }
      throw new Error('The provider goes round in circles.');
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
