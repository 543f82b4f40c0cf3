import { createHash } from 'node:crypto';
import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { newKeySecret, writePartnerKey } from '@lyceum/kernel/partner-key';
import type { Permission } from '@lyceum/kernel/principal';
import { inTransaction, type PlatformAccess } from '@lyceum/kernel/tenancy';
import { requireHeld } from '../role/authority.service';
import { requireKnown } from '../role/role.service';
import { permissionsOf } from '../role/system-roles';
import { findById as findTenant } from '../tenant/tenant.service';
import { revokeKey } from './api-key.events';
import { type ApiKeyRow, apiKeys } from './api-key.model';
import type { ApiKeyStatus, CreateApiKeyInput, RotateApiKeyInput } from './api-key.type';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;
type Maker = Scope & { readonly platform: PlatformAccess };

const MAX_LIFE_MS = 365 * 86_400_000;
const MAX_KEYS = 500;
// With one of these a stolen key could make itself another or give itself more, or take everything away.
const NEVER: readonly Permission[] = [
  'partner:manage',
  'role:manage',
  'directory:manage',
  'privacy:manage',
  'person:impersonate',
];

export interface MadeKey {
  apiKey: ApiKeyRow;
  key: string;
}

/** @throws BAD_USER_INPUT; FORBIDDEN for a permission that one does not hold. */
export async function createApiKey(scope: Maker, input: CreateApiKeyInput): Promise<MadeKey> {
  const permissions = requireKnown(input.permissions ?? permissionsOf(['PARTNER']));
  requireHeld(scope, permissions);
  const never = permissions.filter((permission) => NEVER.includes(permission));
  if (never.length > 0)
    throw new DomainError('BAD_USER_INPUT', `No key may have the permission ${never.join(', ')}.`, {
      reason: 'PERMISSION_NOT_FOR_KEYS',
      never,
    });
  const expiresAt = requireExpiry(scope, input.expiresAt);
  if ((await apiKeys(scope).count({ revokedAt: null })) >= MAX_KEYS)
    throw new DomainError('BAD_USER_INPUT', `A tenant has at most ${MAX_KEYS} keys. Revoke some first.`, {
      reason: 'TOO_MANY_KEYS',
      max: MAX_KEYS,
    });
  const secret = newKeySecret();
  const row: ApiKeyRow = {
    _id: newId(),
    name: input.name,
    permissions,
    operations: input.operations ?? null,
    rate: input.rate ? { ...input.rate } : null,
    secrets: [{ hash: hashKeySecret(secret), until: null }],
    createdBy: personId(scope),
    createdAt: scope.now,
    expiresAt,
    revokedAt: null,
    lastUsedAt: null,
  };
  return inTransaction(scope, async (scope) => {
    await apiKeys(scope).create(row);
    await audit(scope, 'api-key.created', row, { permissions, expiresAt: expiresAt.toISOString() });
    return made(scope, row, secret);
  });
}

/** A new secret; the one before goes on working for a while, those before that no longer. @throws NOT_FOUND; CONFLICT when it was revoked; BAD_USER_INPUT */
export async function rotateApiKey(
  scope: Maker,
  { keyId, overlapHours, expiresAt }: RotateApiKeyInput,
): Promise<MadeKey> {
  const expiry = expiresAt == null ? undefined : requireExpiry(scope, expiresAt);
  const secret = newKeySecret();
  return inTransaction(scope, async (scope) => {
    const before = await getKey(scope, keyId);
    if (before.revokedAt)
      throw new DomainError('CONFLICT', 'This key was revoked: create another one.', { reason: 'KEY_REVOKED', keyId });
    requireHeld(scope, before.permissions);
    const until = new Date(scope.now.getTime() + overlapHours * 3_600_000);
    const current = before.secrets.at(-1);
    const secrets = [
      ...(current && overlapHours > 0 ? [{ hash: current.hash, until }] : []),
      { hash: hashKeySecret(secret), until: null },
    ];
    const set = { secrets, ...(expiry && { expiresAt: expiry }) };
    const row = (await apiKeys(scope).findOneAndUpdate({ _id: keyId }, { $set: set })) as ApiKeyRow;
    await audit(scope, 'api-key.rotated', row, { overlapHours });
    // What routers know of it may be the secret that has just gone.
    await revokeKey(scope, keyId);
    return made(scope, row, secret);
  });
}

/** At once; twice is once. @throws NOT_FOUND */
export async function revokeApiKey(scope: Scope, keyId: string): Promise<ApiKeyRow> {
  return inTransaction(scope, async (scope) => {
    const before = await getKey(scope, keyId);
    if (before.revokedAt) return before;
    const set = { revokedAt: scope.now, secrets: [] };
    const row = (await apiKeys(scope).findOneAndUpdate({ _id: keyId }, { $set: set })) as ApiKeyRow;
    await audit(scope, 'api-key.revoked', row, {});
    await revokeKey(scope, keyId);
    return row;
  });
}

/** Newest first. */
export function listApiKeys(
  scope: Pick<Scope, 'tenant'>,
  paging: { first: number; after?: string },
): Promise<Page<ApiKeyRow>> {
  return page(apiKeys(scope), {}, paging, { field: 'createdAt', direction: -1 });
}

export function statusOf({ revokedAt, expiresAt }: ApiKeyRow, now: Date): ApiKeyStatus {
  if (revokedAt) return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
}

export function hashKeySecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

async function getKey(scope: Pick<Scope, 'tenant'>, keyId: string): Promise<ApiKeyRow> {
  const row = await apiKeys(scope).findOne({ _id: keyId });
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such key.', { keyId });
  return row;
}

function requireExpiry({ now }: Scope, expiresAt: Date): Date {
  const life = expiresAt.getTime() - now.getTime();
  if (!(life > 0 && life <= MAX_LIFE_MS))
    throw new DomainError('BAD_USER_INPUT', '`expiresAt` must lie within a year from now.', {
      reason: 'EXPIRY_OUT_OF_RANGE',
    });
  return expiresAt;
}

async function made({ tenant, platform }: Maker, apiKey: ApiKeyRow, secret: string): Promise<MadeKey> {
  const { slug } = (await findTenant(platform, tenant.id)) ?? { slug: tenant.id };
  return { apiKey, key: writePartnerKey({ tenant: slug, id: apiKey._id, secret }) };
}

function audit(scope: Scope, action: string, { _id }: ApiKeyRow, details: Record<string, string | number | string[]>) {
  return recordAudit(scope, { action, target: { type: 'api-key', id: _id }, details });
}
