import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { requireMayGive } from '../role/authority.service';
import type { Role } from '../role/role.model';
import { hashOf, newRandom, sameHash } from '../sso/sso-state';
import { enter, findById as findTenant, type Outside, type TenantDoor } from '../tenant/tenant.service';
import { type ScimTokenRow, scimTokens } from './token.model';
import type { CreateScimTokenInput } from './token.type';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

const MAX_TOKENS = 20;
// Long enough to bring a new one into a directory that works through a large change.
const OVERLAP_MS = 86_400_000;
const USED_EVERY_MS = 60_000;
// What a school's directory knows; who runs the tenant is for its administrators to say.
const DEFAULT_ROLES: Role[] = ['LEARNER', 'INSTRUCTOR', 'AUTHOR', 'GRADER'];

export interface NewScimToken {
  /** Shown this once. */
  secret: string;
  token: ScimTokenRow;
}

/** @throws FORBIDDEN for a role that one may not give; BAD_USER_INPUT for an end in the past; CONFLICT for the 21st. */
export async function createToken(
  scope: Scope,
  { name, roles, expiresAt }: CreateScimTokenInput,
): Promise<NewScimToken> {
  const mayGive = roles ?? DEFAULT_ROLES;
  requireMayGive(scope, mayGive);
  if (expiresAt && expiresAt <= scope.now)
    throw new DomainError('BAD_USER_INPUT', 'expiresAt is in the past.', { reason: 'TIME_PAST' });
  if ((await scimTokens(scope).count({ revokedAt: null })) >= MAX_TOKENS)
    throw new DomainError('CONFLICT', `A tenant has ${MAX_TOKENS} tokens at most: revoke one that is not used.`, {
      reason: 'TOO_MANY_TOKENS',
      max: MAX_TOKENS,
    });
  const random = newRandom();
  const token: ScimTokenRow = {
    _id: newId(),
    name,
    hash: hashOf(random),
    before: null,
    roles: [...mayGive],
    createdBy: personId(scope),
    createdAt: scope.now,
    expiresAt: expiresAt ?? null,
    revokedAt: null,
    usedAt: null,
  };
  await scimTokens(scope).create(token);
  await audit(scope, 'scim-token.created', token);
  return { secret: written(scope, token, random), token };
}

/** A new secret for it; the one before works for another day. @throws NOT_FOUND, also for one that was revoked. */
export async function rotateToken(scope: Scope, id: string): Promise<NewScimToken> {
  const old = await scimTokens(scope).findOne({ _id: id, revokedAt: null });
  if (!old) throw missing(id);
  const random = newRandom();
  const before = { hash: old.hash, until: new Date(scope.now.getTime() + OVERLAP_MS) };
  const token = await scimTokens(scope).findOneAndUpdate(
    { _id: id, hash: old.hash, revokedAt: null },
    { $set: { hash: hashOf(random), before } },
  );
  if (!token)
    throw new DomainError('CONFLICT', 'Somebody else rotated or revoked it at the same time.', {
      reason: 'CHANGED_MEANWHILE',
      id,
    });
  await audit(scope, 'scim-token.rotated', token);
  return { secret: written(scope, token, random), token };
}

/** At once. Twice is once. @throws NOT_FOUND */
export async function revokeToken(scope: Scope, id: string): Promise<ScimTokenRow> {
  const token = await scimTokens(scope).findOne({ _id: id });
  if (!token) throw missing(id);
  if (token.revokedAt) return token;
  const revoked = await scimTokens(scope).findOneAndUpdate(
    { _id: id },
    { $set: { revokedAt: scope.now, before: null } },
  );
  if (!revoked) throw missing(id);
  await audit(scope, 'scim-token.revoked', revoked);
  return revoked;
}

/** The oldest first, 100 at most, those that were revoked among them. */
export function listTokens(scope: { readonly tenant: Tenant }): Promise<ScimTokenRow[]> {
  return scimTokens(scope).find({}, { sort: { createdAt: 1 }, limit: 100 });
}

/** The tenant that a directory is let into; null for a token that is unknown, has expired or was revoked. */
export async function admitDirectory(
  outside: Outside,
  bearer: string,
): Promise<{ scope: TenantDoor; token: ScimTokenRow } | null> {
  const [, tenantId, tokenId, random] = /^scim\.([\w-]{1,64})\.([\w-]{1,64})\.([\w-]{43})$/.exec(bearer) ?? [];
  if (!tenantId || !tokenId || !random) return null;
  const tenant = await findTenant(outside.platform, tenantId);
  if (!tenant) return null;
  const scope = enter(outside, tenant);
  const token = await scimTokens(scope).findOne({ _id: tokenId });
  if (!token || token.revokedAt || (token.expiresAt && token.expiresAt <= outside.now)) return null;
  const earlier = token.before && token.before.until > outside.now ? sameHash(token.before.hash, random) : false;
  if (!sameHash(token.hash, random) && !earlier) return null;
  if (!token.usedAt || outside.now.getTime() - token.usedAt.getTime() > USED_EVERY_MS)
    await scimTokens(scope).updateOne({ _id: token._id }, { $set: { usedAt: outside.now } });
  return { scope, token };
}

function written({ tenant }: Scope, { _id }: ScimTokenRow, random: string): string {
  return `scim.${tenant.id}.${_id}.${random}`;
}

function audit(scope: Scope, action: string, { _id, roles }: ScimTokenRow): Promise<void> {
  return recordAudit(scope, { action, target: { type: 'ScimToken', id: _id }, details: { roles: [...roles] } });
}

const missing = (id: string) => new DomainError('NOT_FOUND', 'There is no such token.', { id });
