import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import type { PersonRow } from '../person/person.model';
import { findByLogin, findById as findPerson, loginOf } from '../person/person.service';
import { permissionsOf } from '../role/role.service';
import { enter, findBySlug, findById as findTenant, type Outside, type TenantDoor } from '../tenant/tenant.service';
import { ACCESS_TOKEN_S, type Tokens } from '../tokens';
import { verifyPassword } from './passwords';
import { hashSecret, newSecret, readRefreshToken, writeRefreshToken } from './refresh-token';
import { revokeSessions } from './revoke.service';
import { sessions } from './session.model';
import type { SignInInput } from './session.type';
import type { Tries } from './tries';

// A phone that is not used for so long signs in again.
const IDLE_MS = 30 * 86_400_000;

export interface StartedSession {
  accessToken: string;
  refreshToken: string;
  /** Seconds that the access token is good for. */
  expiresIn: number;
  person: PersonRow;
}

type Signing = { readonly tokens: Tokens; readonly tokenSecret: string };

// Looked into when there is no such tenant, so that this takes as long as when there is.
const NO_TENANT = { _id: 'none', tier: 'STANDARD' } as const;

/**
 * One answer for everything that does not fit, and after the same work, so that nobody learns who is here.
 * @throws UNAUTHENTICATED; RATE_LIMITED after 10 tries for one address in 5 minutes, right ones then too.
 */
export async function signIn(
  outside: Outside & Signing & { readonly tries: Tries },
  { tenant: slug, email, password }: SignInInput,
): Promise<StartedSession> {
  const login = loginOf(email);
  const tried = `${slug.toLowerCase()} ${login}`;
  await outside.tries.spend(tried);
  const tenant = await findBySlug(outside.platform, slug);
  const scope = enter(outside, tenant ?? NO_TENANT);
  const person = await findByLogin(scope, login);
  const right = await verifyPassword(person?.passwordHash ?? null, password);
  if (!tenant || !person || !right || person.status !== 'ACTIVE')
    throw new DomainError('UNAUTHENTICATED', 'School, e-mail address or password is wrong.');
  await outside.tries.forget(tried);
  return startSession(signing(outside, scope), person);
}

/** For a person who has just shown who they are. */
export async function startSession(scope: TenantDoor & Signing, person: PersonRow): Promise<StartedSession> {
  const secret = newSecret();
  const { _id: sessionId } = await sessions(scope).create({
    _id: newId(),
    personId: person._id,
    currentHash: hashSecret(secret),
    createdAt: scope.now,
    usedAt: scope.now,
    expiresAt: expiry(scope.now),
    revokedAt: null,
  });
  return handOut(scope, person, { sessionId, secret });
}

/**
 * A new pair for a refresh token, which is spent by it. A spent one that comes back ends the session: one of the two who
 * hold it is a thief, and nobody can tell which.
 * @throws UNAUTHENTICATED for one that is spent, unknown, expired or revoked, and for a person who is not active.
 */
export async function refresh(outside: Outside & Signing, refreshToken: string): Promise<StartedSession> {
  const token = readRefreshToken(refreshToken, outside.tokenSecret);
  const tenant = token && (await findTenant(outside.platform, token.tenantId));
  if (!tenant) throw signInAgain();
  const scope = enter(outside, tenant);
  const { sessionId } = token;
  const hash = hashSecret(token.secret);
  const secret = newSecret();
  // One atomic step: of many who come at once with one token, one gets past the filter.
  const session = await sessions(scope).findOneAndUpdate(
    { _id: sessionId, currentHash: hash, revokedAt: null, expiresAt: { $gt: scope.now } },
    { $set: { currentHash: hashSecret(secret), usedAt: scope.now, expiresAt: expiry(scope.now) } },
  );
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

function signing({ tokens, tokenSecret }: Signing, scope: TenantDoor): TenantDoor & Signing {
  return { ...scope, tokens, tokenSecret };
}

async function handOut(
  { tenant, now, tokens, tokenSecret }: TenantDoor & Signing,
  person: PersonRow,
  { sessionId, secret }: { sessionId: string; secret: string },
): Promise<StartedSession> {
  const { id: tenantId, tier } = tenant;
  const permissions = permissionsOf(person.roles);
  const principal = { kind: 'person', id: person._id, tenantId, tier, sessionId, permissions } as const;
  return {
    accessToken: await tokens.mintAccessToken(principal, now),
    refreshToken: writeRefreshToken({ tenantId, sessionId, secret }, tokenSecret),
    expiresIn: ACCESS_TOKEN_S,
    person,
  };
}

const expiry = (now: Date) => new Date(now.getTime() + IDLE_MS);

const signInAgain = () => new DomainError('UNAUTHENTICATED', 'This session has ended. Sign in again.');
