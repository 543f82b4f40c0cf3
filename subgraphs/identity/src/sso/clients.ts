import { createHash } from 'node:crypto';
import { type OutboundFetch, outboundFetch, refuseUnlessPublic } from '@lyceum/kernel/outbound-fetch';
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  type ExportedJWKSCache,
  enableNonRepudiationChecks,
  getJwksCache,
  None,
  setJwksCache,
} from 'openid-client';
import type { SsoProviderRow } from './provider.model';

// Seconds: somebody waits at a sign-in.
const TIMEOUT_S = 5;
// What a provider says of itself changes with its releases; its keys are looked up anew whenever one is unknown.
const LIFETIME_MS = 3_600_000;
// Of keys that are younger, openid-client does not ask whether there are others by now. Nobody but the provider sends what its
// keys are looked up for, so there is no need to keep it from that.
const SETTLED_S = 60;
const MAX_CLIENTS = 1_000;

type Described = Pick<SsoProviderRow, 'issuer' | 'clientId' | 'clientAuthentication'>;

/** Clients of the tenants' OpenID providers, each made from what its provider says of itself. */
export interface SsoClients {
  /** `clientSecret` in clear. @throws what discovery throws; that is not kept. */
  open(provider: Described, clientSecret: string | null): Promise<Configuration>;
  /** The same for one sign-in: a token signed with a key that is not known yet has it look them up anew, however lately it did. */
  use<T>(provider: Described, clientSecret: string | null, work: (client: Configuration) => Promise<T>): Promise<T>;
  /** What `open` answers, asked anew. */
  discover(provider: Described, clientSecret: string | null): Promise<Configuration>;
  /** For what else is asked of a provider. */
  readonly fetch: OutboundFetch;
  /** @throws OutboundRefused for an issuer that may not be asked. */
  check(issuer: string): void;
}

/** `local`: providers on this machine may be asked, by http too. */
export function openSsoClients({ local }: { local: boolean }): SsoClients {
  const { fetch } = outboundFetch({ local });
  const known = new Map<string, { client: Promise<Configuration>; until: number }>();
  const keysOf = new WeakMap<Configuration, ExportedJWKSCache>();
  // An id token is worth its signature, also one that came straight from the provider.
  const execute = [enableNonRepudiationChecks, ...(local ? [allowInsecureRequests] : [])];

  const discover: SsoClients['discover'] = async (provider, secret) => {
    const issuer = new URL(provider.issuer);
    refuseUnlessPublic(issuer, local);
    const client = await discovery(issuer, provider.clientId, undefined, authentication(provider, secret), {
      timeout: TIMEOUT_S,
      [customFetch]: fetch as unknown as CustomFetch,
      execute,
    });
    return client;
  };

  const open: SsoClients['open'] = (provider, secret) => {
    const key = keyOf(provider, secret);
    const found = known.get(key);
    if (found && found.until > Date.now()) return found.client;
    const client = discover(provider, secret);
    known.delete(key);
    known.set(key, { client, until: Date.now() + LIFETIME_MS });
    client.catch(() => known.delete(key));
    if (known.size > MAX_CLIENTS) known.delete(known.keys().next().value as string);
    return client;
  };

  return {
    fetch,
    discover,
    open,
    check: (issuer) => refuseUnlessPublic(new URL(issuer), local),
    async use(provider, secret, work) {
      const lasting = await open(provider, secret);
      const auth = authentication(provider, secret);
      const client = new Configuration(lasting.serverMetadata(), provider.clientId, undefined, auth);
      client.timeout = TIMEOUT_S;
      client[customFetch] = fetch as unknown as CustomFetch;
      for (const apply of execute) apply(client);
      const before = keysOf.get(lasting);
      if (before) setJwksCache(client, before);
      const result = await work(client);
      const after = getJwksCache(client);
      const settled = Math.floor(Date.now() / 1_000) - SETTLED_S;
      if (after) keysOf.set(lasting, { ...after, uat: Math.min(after.uat, settled) });
      return result;
    },
  };
}

function authentication({ clientAuthentication }: Described, secret: string | null): ClientAuth {
  if (secret === null) return None();
  const basic = ClientSecretBasic(secret);
  const post = ClientSecretPost(secret);
  if (clientAuthentication !== 'AUTO') return clientAuthentication === 'BASIC' ? basic : post;
  return (server, client, body, headers) => {
    // Basic is what OpenID Connect takes for granted where a provider says nothing.
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const auth = taken.includes('client_secret_basic') || !taken.includes('client_secret_post') ? basic : post;
    return auth(server, client, body, headers);
  };
}

function keyOf({ issuer, clientId, clientAuthentication }: Described, secret: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([issuer, clientId, clientAuthentication, secret]))
    .digest('base64');
}
