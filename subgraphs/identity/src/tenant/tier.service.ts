import { recordAudit } from '@lyceum/kernel/audit';
import type { PlatformAccess } from '@lyceum/kernel/tenancy';
import { type TenantRow, tenants } from './tenant.model';

/** For a tenant whose data lies in its own databases by now: tokens and events say so from here on. */
export async function becomeEnterprise(platform: PlatformAccess, { _id }: Pick<TenantRow, '_id'>): Promise<void> {
  const { modified } = await tenants(platform).updateOne({ _id }, { $set: { tier: 'ENTERPRISE' } });
  if (modified === 0) return;
  await recordAudit(
    { tenant: { id: _id, tier: 'ENTERPRISE', store: platform.store } },
    { action: 'tenant.moved', actor: { kind: 'operator', id: null }, target: { type: 'tenant', id: _id } },
  );
}
