import { DomainError } from '@lyceum/kernel/errors';
import type { Tenant } from '@lyceum/kernel/tenancy';
import {
  type Configuration,
  genericGrantRequest,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { SsoProviderRow } from './provider.model';
import { getProvider, secretOf } from './provider.service';
import type { SsoCheck } from './provider.type';
import { newRandom } from './sso-state';
import type { SsoTools } from './sso-tools';

type Scope = { readonly tenant: Tenant; readonly sso: SsoTools };

/** What can be told of a provider without anybody signing in. One check that fails may leave out those after it. @throws NOT_FOUND */
export async function testProvider(scope: Scope, id: string): Promise<SsoCheck[]> {
  const provider = await getProvider(scope, id);
  let client: Configuration;
  try {
    client = await scope.sso.clients.discover(provider, await secretOf(scope, provider));
  } catch (error) {
    const asked = `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    return [check('discovery', false, `${asked} is not the description of this issuer: ${reason(error)}.`)];
  }
  const server = client.serverMetadata();
  return [
    check('discovery', true, `${server.issuer} describes itself.`),
    pkce(server.code_challenge_methods_supported),
    scopes(provider, server.scopes_supported),
    await keys(scope, server.jwks_uri),
    await clientKnown(client, provider),
    server.end_session_endpoint
      ? check('logout', true, 'Signing out here can sign out there too.')
      : check('logout', null, 'The provider has no address for signing out: people stay signed in there.'),
  ];
}

function pkce(methods: readonly string[] | undefined): SsoCheck {
  if (methods?.includes('S256')) return check('pkce', true, 'The provider checks PKCE with S256.');
  return check('pkce', null, 'The provider does not say that it checks PKCE; we send it all the same.');
}

function scopes({ scopes }: SsoProviderRow, supported: readonly string[] | undefined): SsoCheck {
  if (!supported) return check('scopes', null, 'The provider does not say which scopes it has.');
  const unknown = scopes.filter((scope) => !supported.includes(scope));
  if (unknown.length === 0) return check('scopes', true, `The provider has ${scopes.join(' ')}.`);
  return check('scopes', false, `The provider does not have ${unknown.join(' ')}: take it away, or add it there.`);
}

async function keys({ sso }: Scope, uri: string | undefined): Promise<SsoCheck> {
  if (!uri) return check('keys', false, 'The provider publishes no keys: its answers could not be checked.');
  try {
    const response = await sso.clients.fetch(uri);
    const { keys = [] } = (await response.json()) as { keys?: unknown[] };
    if (response.status !== 200 || keys.length === 0) return check('keys', false, `There are no keys at ${uri}.`);
    return check('keys', true, `${keys.length} keys are published.`);
  } catch (error) {
    return check('keys', false, `The keys at ${uri} cannot be read: ${reason(error)}.`);
  }
}

/** A code that nobody gave out: who knows the client refuses the code, who does not refuses the client. */
async function clientKnown(client: Configuration, { clientId }: SsoProviderRow): Promise<SsoCheck> {
  try {
    await genericGrantRequest(client, 'authorization_code', {
      code: newRandom(),
      redirect_uri: 'https://localhost/sso/callback',
      code_verifier: newRandom(),
    });
  } catch (error) {
    // A 401 with a challenge has no body that counts.
    const challenged = error instanceof WWWAuthenticateChallengeError && error.status === 401;
    const code = error instanceof ResponseBodyError ? error.error : challenged ? 'invalid_client' : undefined;
    if (code === 'invalid_grant') return check('client', true, `The provider knows ${clientId} and takes its secret.`);
    if (code === 'invalid_client' || code === 'unauthorized_client')
      return check(
        'client',
        false,
        `The provider does not know ${clientId}, or not with this secret or way of showing it.`,
      );
    return check('client', null, `Whether the provider knows ${clientId} cannot be told: ${code ?? reason(error)}.`);
  }
  return check('client', false, 'The provider gave tokens for a code that it never gave out. Do not use it.');
}

const check = (name: string, ok: boolean | null, message: string): SsoCheck => ({ name, ok, message });

function reason(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: unknown };
  const deeper = cause instanceof Error ? cause.message : undefined;
  return (error instanceof DomainError ? message : (deeper ?? message)) || 'it does not answer';
}
