import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import type { Log } from '@lyceum/kernel/log';
import type { PlatformAccess, Tenant } from '@lyceum/kernel/tenancy';
import { type TenantRow, tenants } from './tenant.model';

/** What a request has that nobody has signed in for: the way to a tenant by its slug or by a token of ours. */
export interface Outside extends Pick<Context, 'now' | 'log' | 'client'> {
  readonly platform: PlatformAccess;
}

export interface TenantDoor extends Pick<Context, 'client'> {
  readonly tenant: Tenant;
  readonly now: Date;
  readonly log: Log;
}

/** The scope of a tenant for one who has shown, or is about to show, that they belong to it. */
export function enter(
  { platform, now, log, client }: Outside,
  { _id, tier }: Pick<TenantRow, '_id' | 'tier'>,
): TenantDoor {
  return {
    tenant: Object.freeze({ id: _id, tier, store: platform.store }),
    now,
    log: log.child({ tenant: _id }),
    client,
  };
}

export function findBySlug(platform: PlatformAccess, slug: string): Promise<TenantRow | null> {
  return tenants(platform).findOne({ slug: slug.toLowerCase() });
}

export function findById(platform: PlatformAccess, id: string): Promise<TenantRow | null> {
  return tenants(platform).findOne({ _id: id });
}

/** @throws NOT_FOUND */
export async function getById(platform: PlatformAccess, id: string): Promise<TenantRow> {
  const row = await findById(platform, id);
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such tenant.', { id });
  return row;
}

/** Every tenant there is, for operators' commands. */
export function listAll(platform: PlatformAccess): Promise<TenantRow[]> {
  return tenants(platform).find({}, { sort: { _id: 1 } });
}

/** By slug. */
export function listTenants(platform: PlatformAccess): Promise<TenantRow[]> {
  return tenants(platform).find({}, { sort: { slug: 1 } });
}

/** Batched by `loaders.tenants`. */
export function listByIds(platform: PlatformAccess, ids: readonly string[]): Promise<TenantRow[]> {
  return tenants(platform).find({ _id: { $in: [...ids] } });
}
