import { DomainError } from '@lyceum/kernel/errors';
import { openCipher } from '@lyceum/kernel/field-encryption';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { createRemoteJWKSet, customFetch, type JWTPayload, jwtVerify } from 'jose';
import { buildEndSessionUrl, type Configuration } from 'openid-client';
import { readRefreshToken } from '../session/refresh-token';
import { revokeSessions } from '../session/revoke.service';
import { verifiedDomains } from '../tenant/domain.service';
import { enter, findById as findTenant, type Outside, type TenantDoor } from '../tenant/tenant.service';
import type { SsoClients } from './clients';
import { hashAtProvider } from './link.service';
import type { SsoProviderRow } from './provider.model';
import { findProvider, secretOf } from './provider.service';
import { mayRedirectTo } from './redirects';
import { ssoSessions } from './sso.model';
import type { SignOutSsoInput } from './sso.type';
import type { SsoTools } from './sso-tools';

type Scope = Outside & { readonly sso: SsoTools };

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
// OpenID Connect Back-Channel Logout, 2.4, would have two minutes.
const MAX_AGE_S = 120;
const CLOCK_TOLERANCE_S = 30;
// Never one with a shared secret: what checks such a token could make it too.
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** What signing out at the provider will need. */
export async function rememberSession(
  scope: { readonly tenant: Tenant; readonly now: Date },
  { _id: providerId, issuer }: SsoProviderRow,
  said: { sessionId: string; personId: string; subject: string; sid: string | null; idToken: string },
): Promise<void> {
  const { sessionId, personId, subject, sid, idToken } = said;
  const cipher = await openCipher(scope, ssoSessions);
  await ssoSessions(scope).create({
    _id: sessionId,
    providerId,
    personId,
    subject: await hashAtProvider(scope, issuer, 'subject', subject),
    sid: sid && (await hashAtProvider(scope, issuer, 'sid', sid)),
    idToken: cipher.encrypt('idToken', sessionId, idToken),
    createdAt: scope.now,
  });
}

/**
 * Ends the session here, and answers where the browser ends it at the provider: null when the session did not come from one, or
 * the provider has no such address. Twice, or with a token of no session, is null.
 * @throws BAD_USER_INPUT for a postLogoutRedirectUri that is not allowed.
 */
export async function signOutSso(
  outside: Scope & { readonly tokenSecret: string },
  { refreshToken, postLogoutRedirectUri }: SignOutSsoInput,
): Promise<string | null> {
  const token = readRefreshToken(refreshToken, outside.tokenSecret);
  const tenant = token && (await findTenant(outside.platform, token.tenantId));
  if (!tenant) return null;
  const scope = enter(outside, tenant);
  const domains = await verifiedDomains({ ...scope, platform: outside.platform });
  if (postLogoutRedirectUri && !mayRedirectTo(outside.sso.redirects, domains, postLogoutRedirectUri))
    throw new DomainError(
      'BAD_USER_INPUT',
      'postLogoutRedirectUri is not one of the addresses that a sign-out may lead to.',
    );
  await revokeSessions(scope, { _id: token.sessionId }, 'SIGNED_OUT');
  const session = await ssoSessions(scope).findOne({ _id: token.sessionId });
  const provider = session && (await findProvider(scope, session.providerId));
  if (!provider) return null;
  await ssoSessions(scope).deleteMany({ _id: session._id });
  const idToken = (await openCipher(scope, ssoSessions)).decrypt('idToken', session._id, session.idToken);
  try {
    const client = await outside.sso.clients.open(provider, await secretOf(scope, provider));
    if (!client.serverMetadata().end_session_endpoint) return null;
    return buildEndSessionUrl(client, {
      id_token_hint: idToken,
      ...(postLogoutRedirectUri && { post_logout_redirect_uri: postLogoutRedirectUri }),
    }).href;
  } catch (error) {
    scope.log.warn({ err: error, providerId: provider._id }, 'signed out here, and not at the provider');
    return null;
  }
}

/**
 * Ends the sessions that a provider's logout token speaks of. Answers how many; the same token again ends no others.
 * @throws BAD_USER_INPUT for a token that is not the provider's, is not for us, is older than two minutes or is no logout token.
 */
export async function backchannelLogout(
  outside: Scope,
  { tenantId, providerId, logoutToken }: { tenantId: string; providerId: string; logoutToken: string },
): Promise<number> {
  const tenant = await findTenant(outside.platform, tenantId);
  const scope = tenant && enter(outside, tenant);
  const provider = scope && (await findProvider(scope, providerId));
  if (!scope || !provider) throw refused('There is no such provider.');
  const { sub, sid, iat } = await verify(scope, outside.sso, provider, logoutToken);
  const where = {
    providerId,
    ...(sub !== undefined && { subject: await hashAtProvider(scope, provider.issuer, 'subject', sub) }),
    ...(sid !== undefined && { sid: await hashAtProvider(scope, provider.issuer, 'sid', sid) }),
    // A token that is sent again must not end what was begun after it.
    createdAt: { $lte: new Date((iat + CLOCK_TOLERANCE_S) * 1_000) },
  };
  const sessions = await ssoSessions(scope).find(where, { limit: 1_000 });
  let ended = 0;
  for (const { _id } of sessions) ended += await revokeSessions(scope, { _id }, 'SIGNED_OUT');
  await ssoSessions(scope).deleteMany({ _id: { $in: sessions.map(({ _id }) => _id) } });
  scope.log.info({ providerId, ended }, 'a provider signed somebody out');
  return ended;
}

// Kept with the client, so that tokens that anybody may send here cost the provider one request in 30 s at most.
const keySets = new WeakMap<Configuration, ReturnType<typeof createRemoteJWKSet>>();

function keySetOf(client: Configuration, url: string, { fetch }: SsoClients) {
  const known = keySets.get(client);
  if (known) return known;
  const keySet = createRemoteJWKSet(new URL(url), { [customFetch]: fetch as never, timeoutDuration: 5_000 });
  keySets.set(client, keySet);
  return keySet;
}

async function verify(scope: TenantDoor, { clients }: SsoTools, provider: SsoProviderRow, token: string) {
  const client = await clients.open(provider, await secretOf(scope, provider));
  const { jwks_uri: keys, issuer } = client.serverMetadata();
  if (!keys) throw refused('The provider publishes no keys.');
  try {
    const { payload } = await jwtVerify(token, keySetOf(client, keys, clients), {
      issuer,
      audience: provider.clientId,
      algorithms: ALGORITHMS,
      maxTokenAge: MAX_AGE_S,
      clockTolerance: CLOCK_TOLERANCE_S,
      requiredClaims: ['iat', 'jti', 'events'],
    });
    return logoutClaims(payload);
  } catch (error) {
    scope.log.warn({ err: error, providerId: provider._id }, 'a logout token was refused');
    throw error instanceof DomainError ? error : refused('The logout token is not valid.', error);
  }
}

/** An id token must not pass for one: it has a nonce and no such event. */
function logoutClaims({ sub, sid, iat = 0, events, nonce }: JWTPayload): { sub?: string; sid?: string; iat: number } {
  const isEvent = typeof events === 'object' && events !== null && Object.hasOwn(events, EVENT);
  if (!isEvent || nonce !== undefined) throw refused('This is no logout token.');
  if (typeof sub !== 'string' && typeof sid !== 'string') throw refused('The logout token has neither sub nor sid.');
  return { ...(typeof sub === 'string' && { sub }), ...(typeof sid === 'string' && { sid }), iat };
}

const refused = (message: string, cause?: unknown) => new DomainError('BAD_USER_INPUT', message, {}, cause);
