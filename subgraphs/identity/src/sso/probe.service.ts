import { DomainError } from '@lyceum/kernel/errors';
import type { Because } from '@lyceum/kernel/reasons';
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
    const why = reason(error);
    const because = { reason: 'SSO_UNDISCOVERED', address: asked, why } as const;
    return [check('discovery', false, because, `${asked} is not the description of this issuer: ${why}.`)];
  }
  const server = client.serverMetadata();
  return [
    check('discovery', true, { reason: 'SSO_DISCOVERED', issuer: server.issuer }, `${server.issuer} describes itself.`),
    pkce(server.code_challenge_methods_supported),
    scopes(provider, server.scopes_supported),
    await keys(scope, server.jwks_uri),
    await clientKnown(client, provider),
    server.end_session_endpoint
      ? check('logout', true, { reason: 'SSO_LOGOUT' }, 'Signing out here can sign out there too.')
      : check(
          'logout',
          null,
          { reason: 'SSO_NO_LOGOUT' },
          'The provider has no address for signing out: people stay signed in there.',
        ),
  ];
}

function pkce(methods: readonly string[] | undefined): SsoCheck {
  if (methods?.includes('S256'))
    return check('pkce', true, { reason: 'SSO_PKCE' }, 'The provider checks PKCE with S256.');
  return check(
    'pkce',
    null,
    { reason: 'SSO_PKCE_UNSAID' },
    'The provider does not say that it checks PKCE; we send it all the same.',
  );
}

function scopes({ scopes }: SsoProviderRow, supported: readonly string[] | undefined): SsoCheck {
  if (!supported)
    return check('scopes', null, { reason: 'SSO_SCOPES_UNSAID' }, 'The provider does not say which scopes it has.');
  const unknown = scopes.filter((scope) => !supported.includes(scope));
  if (unknown.length === 0)
    return check('scopes', true, { reason: 'SSO_SCOPES', scopes }, `The provider has ${scopes.join(' ')}.`);
  return check(
    'scopes',
    false,
    { reason: 'SSO_SCOPES_MISSING', scopes: unknown },
    `The provider does not have ${unknown.join(' ')}: take it away, or add it there.`,
  );
}

async function keys({ sso }: Scope, uri: string | undefined): Promise<SsoCheck> {
  if (!uri)
    return check(
      'keys',
      false,
      { reason: 'SSO_KEYS_UNPUBLISHED' },
      'The provider publishes no keys: its answers could not be checked.',
    );
  try {
    const response = await sso.clients.fetch(uri);
    const { keys = [] } = (await response.json()) as { keys?: unknown[] };
    if (response.status !== 200 || keys.length === 0)
      return check('keys', false, { reason: 'SSO_KEYS_NONE', address: uri }, `There are no keys at ${uri}.`);
    return check('keys', true, { reason: 'SSO_KEYS', count: keys.length }, `${keys.length} keys are published.`);
  } catch (error) {
    const why = reason(error);
    const because = { reason: 'SSO_KEYS_UNREADABLE', address: uri, why } as const;
    return check('keys', false, because, `The keys at ${uri} cannot be read: ${why}.`);
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
    if (code === 'invalid_grant')
      return check(
        'client',
        true,
        { reason: 'SSO_CLIENT', clientId },
        `The provider knows ${clientId} and takes its secret.`,
      );
    if (code === 'invalid_client' || code === 'unauthorized_client')
      return check(
        'client',
        false,
        { reason: 'SSO_CLIENT_UNKNOWN', clientId },
        `The provider does not know ${clientId}, or not with this secret or way of showing it.`,
      );
    const why = code ?? reason(error);
    const because = { reason: 'SSO_CLIENT_UNTOLD', clientId, why } as const;
    return check('client', null, because, `Whether the provider knows ${clientId} cannot be told: ${why}.`);
  }
  return check(
    'client',
    false,
    { reason: 'SSO_CODE_FORGED' },
    'The provider gave tokens for a code that it never gave out. Do not use it.',
  );
}

const check = (name: string, ok: boolean | null, because: Because, message: string): SsoCheck => ({
  ...{ name, ok, message, because },
});

function reason(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: unknown };
  const deeper = cause instanceof Error ? cause.message : undefined;
  return (error instanceof DomainError ? message : (deeper ?? message)) || 'it does not answer';
}
