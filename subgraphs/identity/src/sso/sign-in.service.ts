import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { OutboundRefused } from '@lyceum/kernel/outbound-fetch';
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
} from 'openid-client';
import { findById as findPerson } from '../person/person.service';
import { readRefreshToken } from '../session/refresh-token';
import { type StartedSession, startSession } from '../session/start.service';
import { verifiedDomains } from '../tenant/domain.service';
import { enter, findBySlug, findById as findTenant, type Outside, type TenantDoor } from '../tenant/tenant.service';
import type { Tokens } from '../tokens';
import { gatherClaims, type Profile, profileOf } from './claims';
import { personOf } from './link.service';
import { rememberSession } from './logout.service';
import { type SsoProviderRow, ssoProviders } from './provider.model';
import { findProvider, listProviders, secretOf } from './provider.service';
import { mayRedirectTo } from './redirects';
import { followRoles } from './roles.service';
import { type SsoStateRow, ssoStates } from './sso.model';
import type { BeginSsoInput, CompleteSsoInput } from './sso.type';
import { hashOf, newRandom, newState, sameHash, secretsOf, tenantOfState } from './sso-state';
import type { SsoTools } from './sso-tools';

type Scope = Outside &
  Pick<Context, 'principal'> & { readonly sso: SsoTools; readonly tokens: Tokens; readonly tokenSecret: string };

// A password that has to be looked up, and a second factor.
const LIFETIME_S = 600;

export interface BegunSso {
  authorizationUrl: string;
  /** For `completeSso`, kept where the browser has begun and nowhere else. */
  clientSecret: string;
  /** Seconds. */
  expiresIn: number;
}

/**
 * Where to send the browser.
 * @throws NOT_FOUND when the tenant has no such provider; BAD_USER_INPUT for a redirectUri that is not allowed; TRY_AGAIN when
 * the provider does not answer.
 */
export async function beginSso(outside: Scope, input: BeginSsoInput): Promise<BegunSso> {
  const tenant = await findBySlug(outside.platform, input.tenant);
  const scope = tenant && enter(outside, tenant);
  const provider = scope && (await choose(scope, input.provider));
  if (!provider) throw new DomainError('NOT_FOUND', 'There is no such way to sign in.');
  const domains = await verifiedDomains({ ...scope, platform: outside.platform });
  if (!mayRedirectTo(outside.sso.redirects, domains, input.redirectUri))
    throw new DomainError('BAD_USER_INPUT', 'redirectUri is not one of the addresses that a sign-in may lead to.');
  const client = await clientOf(scope, outside.sso, provider);
  const state = newState(scope.tenant.id);
  const clientSecret = newRandom();
  const { verifier, nonce } = secretsOf(state, outside.tokenSecret);
  const url = buildAuthorizationUrl(client, {
    redirect_uri: input.redirectUri,
    scope: provider.scopes.join(' '),
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(input.loginHint && { login_hint: input.loginHint }),
  });
  await ssoStates(scope).create({
    _id: hashOf(state),
    providerId: provider._id,
    redirectUri: input.redirectUri,
    clientHash: hashOf(clientSecret),
    expiresAt: new Date(outside.now.getTime() + LIFETIME_S * 1_000),
  });
  return { authorizationUrl: url.href, clientSecret, expiresIn: LIFETIME_S };
}

/**
 * Signs in whom the provider speaks of. A state is good once, for 10 minutes, and only with the secret that its beginning gave.
 * @throws UNAUTHENTICATED, with what one can do about it; TRY_AGAIN when the provider does not answer.
 */
export async function completeSso(outside: Scope, input: CompleteSsoInput): Promise<StartedSession> {
  const answer = URL.parse(input.callbackUrl);
  const state = answer?.searchParams.get('state') ?? '';
  const tenantId = tenantOfState(state);
  const tenant = tenantId && (await findTenant(outside.platform, tenantId));
  if (!answer || !tenant) throw beginAgain();
  const scope = { ...enter(outside, tenant), platform: outside.platform, principal: outside.principal };
  const begun = await spend(scope, state, input.clientSecret);
  const provider = begun && (await findProvider(scope, begun.providerId));
  if (!begun || !provider?.enabled) throw beginAgain();
  try {
    const { profile, idToken, sid } = await redeem(scope, outside, { provider, begun, answer, state });
    const person = await personOf(scope, provider, profile);
    if (person.status !== 'ACTIVE')
      throw new DomainError('UNAUTHENTICATED', 'Your account is closed. Ask your school.', {
        reason: 'ACCOUNT_CLOSED',
      });
    await followRoles(scope, provider, person, profile.roles);
    const now = (await findPerson(scope, person._id)) ?? person;
    const { tokens, tokenSecret } = outside;
    const started = await startSession({ ...outside, ...scope, tokens, tokenSecret }, now);
    const sessionId = readRefreshToken(started.refreshToken, tokenSecret)?.sessionId ?? '';
    await rememberSession(scope, provider, { sessionId, personId: person._id, subject: profile.subject, sid, idToken });
    await ssoProviders(scope).updateOne({ _id: provider._id }, { $set: { usedAt: scope.now } });
    return started;
  } catch (error) {
    await recordRefusal(scope, provider, error);
    throw error;
  }
}

async function choose(scope: TenantDoor, id: string | undefined): Promise<SsoProviderRow | undefined> {
  const enabled = (await listProviders(scope)).filter((provider) => provider.enabled);
  return id === undefined && enabled.length === 1 ? enabled[0] : enabled.find(({ _id }) => _id === id);
}

/** Null unless the state is there, has not expired, and was begun by who holds the secret: nobody else can use it up. */
async function spend(scope: TenantDoor, state: string, clientSecret: string): Promise<SsoStateRow | null> {
  const row = await ssoStates(scope).findOne({ _id: hashOf(state), expiresAt: { $gt: scope.now } });
  if (!row || !sameHash(row.clientHash, clientSecret)) return null;
  // Of many who come at once with one state, one deletes it.
  return (await ssoStates(scope).deleteMany({ _id: row._id })) === 1 ? row : null;
}

interface Answered {
  provider: SsoProviderRow;
  begun: SsoStateRow;
  answer: URL;
  state: string;
}

async function redeem(scope: TenantDoor, outside: Scope, { provider, begun, answer, state }: Answered) {
  const secret = await secretOf(scope, provider);
  const { verifier, nonce } = secretsOf(state, outside.tokenSecret);
  const url = new URL(begun.redirectUri);
  url.search = answer.search;
  const exchange = async (
    client: Configuration,
  ): Promise<{ profile: Profile; idToken: string; sid: string | null }> => {
    const tokens = await authorizationCodeGrant(client, url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (!idToken || !tokens.id_token) throw new Error('The provider sent no id token.');
    const claims = await gatherClaims(client, { idToken, accessToken: tokens.access_token, names: provider.claims });
    const sid = typeof idToken.sid === 'string' ? idToken.sid : null;
    return { profile: profileOf(claims, provider), idToken: tokens.id_token, sid };
  };
  return told(scope, provider, () => outside.sso.clients.use(provider, secret, exchange));
}

async function clientOf(scope: TenantDoor, { clients }: SsoTools, provider: SsoProviderRow): Promise<Configuration> {
  const secret = await secretOf(scope, provider);
  return told(scope, provider, () => clients.open(provider, secret));
}

/** What goes wrong at a provider, in our words; its own are in the log. */
async function told<T>(scope: TenantDoor, { _id, name }: SsoProviderRow, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    scope.log.warn({ err: cause, providerId: _id }, 'single sign-on failed');
    if (cause instanceof AuthorizationResponseError)
      throw new DomainError(
        'UNAUTHENTICATED',
        `${name} did not sign you in: ${cause.error.slice(0, 100)}.`,
        { reason: 'SSO_DECLINED', name },
        cause,
      );
    if (isUnreachable(cause))
      throw new DomainError(
        'TRY_AGAIN',
        `${name} did not answer. Try again in a moment.`,
        { reason: 'SSO_NO_ANSWER', name },
        cause,
      );
    throw new DomainError(
      'UNAUTHENTICATED',
      `The answer of ${name} is not valid. Sign in again.`,
      { reason: 'SSO_ANSWER_INVALID', name },
      cause,
    );
  }
}

function isUnreachable(error: unknown): boolean {
  const { name, cause } = error as { name?: string; cause?: unknown };
  if (error instanceof OutboundRefused || cause instanceof OutboundRefused) return false;
  if (name === 'TimeoutError' || name === 'AbortError') return true;
  if (error instanceof TypeError && error.message === 'fetch failed') return true;
  return cause instanceof Response ? cause.status >= 500 : cause instanceof Error && isUnreachable(cause);
}

async function recordRefusal(scope: TenantDoor & Pick<Context, 'principal'>, provider: SsoProviderRow, error: unknown) {
  if (!(error instanceof DomainError)) return;
  await recordAudit(scope, {
    action: 'session.started',
    outcome: 'REFUSED',
    target: { type: 'SsoProvider', id: provider._id },
    details: { method: 'SSO', code: error.code },
  });
}

const beginAgain = () =>
  new DomainError('UNAUTHENTICATED', 'This sign-in has expired or was used. Begin again.', { reason: 'SIGN_IN_ENDED' });
