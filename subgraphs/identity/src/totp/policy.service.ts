import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import type { PlatformAccess } from '@lyceum/kernel/tenancy';
import type { Role } from '../role/role.model';
import { tenants } from '../tenant/tenant.model';
import { getById as getTenant } from '../tenant/tenant.service';

type Scope = Pick<Context, 'tenant' | 'principal'> & { readonly platform: PlatformAccess };

export async function listMfaRoles({ tenant, platform }: Scope): Promise<Role[]> {
  return (await getTenant(platform, tenant.id)).mfaRoles ?? [];
}

/** Who has signed in stays so: it is asked at the next sign-in. */
export async function requireMfa(scope: Scope, roles: readonly Role[]): Promise<Role[]> {
  const mfaRoles = [...roles].sort();
  await tenants(scope.platform).updateOne({ _id: scope.tenant.id }, { $set: { mfaRoles } });
  await recordAudit(scope, {
    action: 'mfa-policy.changed',
    target: { type: 'tenant', id: scope.tenant.id },
    details: { roles: mfaRoles },
  });
  return mfaRoles;
}
