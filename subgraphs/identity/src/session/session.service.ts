import { recordAudit } from '@lyceum/kernel/audit';
import { DomainError } from '@lyceum/kernel/errors';
import { findByLogin, findById as findPerson, loginOf } from '../person/person.service';
import { takesPassword } from '../sso/choices.service';
import { enter, findBySlug, findById as findTenant, type Outside, type TenantDoor } from '../tenant/tenant.service';
import { admit } from './admit.service';
import { verifyPassword } from './passwords';
import { hashSecret, newSecret, readRefreshToken, secretAfter } from './refresh-token';
import { revokeSessions } from './revoke.service';
import { sessions } from './session.model';
import type { SignInInput } from './session.type';
import { beginTry, endTry, type Guard } from './sign-in-limits';
import { expiry, handOut, type Signing, type StartedSession, signing } from './start.service';

// A phone that has lost the network tries for minutes; an access token outlives it, so that nobody has to spend the successor.
const REPEATED_WITHIN_MS = 10 * 60_000;
// Long enough that nobody who lacks it tries them all, short enough for a header or a row of a client's store.
const RETRY_KEY = /^[\w-]{16,64}$/;

// Looked into when there is no such tenant, so that this takes as long as when there is.
const NO_TENANT = { _id: 'none', tier: 'STANDARD' } as const;

/**
 * One answer for everything that does not fit, and after the same work, so that nobody learns who is here.
 * @throws UNAUTHENTICATED, with a challenge in its details when the password was right and a second factor is asked for;
 * RATE_LIMITED after too many tries, right ones then too.
 */
export async function signIn(
  outside: Outside & Signing & Guard,
  { tenant: slug, email, password }: SignInInput,
): Promise<StartedSession> {
  const tried = { tenant: slug.toLowerCase(), account: loginOf(email) };
  await beginTry(outside, tried);
  const tenant = await findBySlug(outside.platform, slug);
  const scope = enter(outside, tenant ?? NO_TENANT);
  // By the address alone, before anybody looks whether somebody has it.
  if (!(await takesPassword(scope, email)))
    throw new DomainError(
      'UNAUTHENTICATED',
      'Your school signs you in by single sign-on: a password does not do here.',
      { reason: 'SSO_REQUIRED' },
    );
  const person = await findByLogin(scope, email);
  const right = await verifyPassword(person?.passwordHash ?? null, password);
  if (!tenant || !person || !right || person.status !== 'ACTIVE') {
    if (tenant) await recordRefusal(scope, person?._id ?? null);
    throw new DomainError('UNAUTHENTICATED', 'School, e-mail address or password is wrong.', {
      reason: 'CREDENTIALS_WRONG',
    });
  }
  await endTry(outside, tried);
  return admit(signing(outside, scope), person, { method: 'PASSWORD', mfaRoles: tenant.mfaRoles });
}

/**
 * A new pair for a refresh token, which is spent by it. With the same `retryKey` it is good for the same successor again, within
 * 10 minutes and until the successor is spent itself. Any other spent one that comes back ends the session: one of the two who
 * hold it is a thief, and nobody can tell which.
 * @throws UNAUTHENTICATED for one that is spent, unknown, expired or revoked, and for a person who is not active; BAD_USER_INPUT.
 */
export async function refresh(
  outside: Outside & Signing,
  refreshToken: string,
  retryKey?: string | null,
): Promise<StartedSession> {
  if (retryKey != null && !RETRY_KEY.test(retryKey))
    throw new DomainError('BAD_USER_INPUT', 'A retryKey is 16 to 64 letters, digits, _ and -.');
  const token = readRefreshToken(refreshToken, outside.tokenSecret);
  const tenant = token && (await findTenant(outside.platform, token.tenantId));
  if (!tenant) throw signInAgain();
  const scope = enter(outside, tenant);
  const { sessionId } = token;
  const hash = hashSecret(token.secret);
  const secret = retryKey == null ? newSecret() : secretAfter(token, retryKey, outside.tokenSecret);
  const next = { currentHash: hashSecret(secret), ...(scope.client && { address: scope.client.address }) };
  const open = { _id: sessionId, revokedAt: null, expiresAt: { $gt: scope.now } };
  // Each one atomic step. Of many who come at once with one token, one gets past the first filter. The second lets past those for
  // whom the session stands where that one has left it, which only the same token with the same key can name.
  const session =
    (await sessions(scope).findOneAndUpdate(
      { ...open, currentHash: hash },
      { $set: { ...next, usedAt: scope.now, expiresAt: expiry(scope.now) } },
    )) ??
    (await sessions(scope).findOneAndUpdate(
      { ...open, currentHash: next.currentHash, usedAt: { $gt: new Date(scope.now.getTime() - REPEATED_WITHIN_MS) } },
      { $set: next },
    ));
  if (!session) {
    await revokeWhenSpent(scope, sessionId, hash);
    throw signInAgain();
  }
  const person = await findPerson(scope, session.personId);
  if (person?.status !== 'ACTIVE') throw signInAgain();
  return handOut(signing(outside, scope), person, { sessionId, secret });
}

/** Ends the session that the token belongs to, also when it is spent; twice, or with a token of none, is the same. */
export async function signOut(outside: Outside & Pick<Signing, 'tokenSecret'>, refreshToken: string): Promise<void> {
  const token = readRefreshToken(refreshToken, outside.tokenSecret);
  const tenant = token && (await findTenant(outside.platform, token.tenantId));
  if (tenant) await revokeSessions(enter(outside, tenant), { _id: token.sessionId }, 'SIGNED_OUT');
}

/** For a token that we made: it is spent unless it is the session's current one, which may have expired. */
async function revokeWhenSpent(scope: TenantDoor, sessionId: string, hash: string): Promise<void> {
  const session = await sessions(scope).findOne({ _id: sessionId });
  if (!session || session.currentHash === hash) return;
  const revoked = await revokeSessions(scope, { _id: sessionId }, 'REUSED');
  if (revoked > 0)
    scope.log.warn({ sessionId, personId: session.personId }, 'a spent refresh token came back: session revoked');
}

/** The same work whether or not there is such a person. */
function recordRefusal(scope: TenantDoor, personId: string | null): Promise<void> {
  return recordAudit(scope, {
    action: 'session.started',
    outcome: 'REFUSED',
    target: personId === null ? null : { type: 'person', id: personId },
    details: { method: 'PASSWORD' },
  });
}

const signInAgain = () =>
  new DomainError('UNAUTHENTICATED', 'This session has ended. Sign in again.', { reason: 'SESSION_ENDED' });
