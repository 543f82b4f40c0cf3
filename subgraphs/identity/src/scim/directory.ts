import type { Log } from '@lyceum/kernel/log';
import type { Permission, Principal } from '@lyceum/kernel/principal';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { permissionsOf } from '../role/system-roles';
import type { TenantDoor } from '../tenant/tenant.service';
import type { ScimTokenRow } from './token.model';

/** A tenant's directory that has been let in. */
export interface Directory {
  readonly tenant: Tenant;
  readonly now: Date;
  readonly log: Log;
  readonly principal: Principal;
  /** The roles that it may give and take. */
  readonly roles: ScimTokenRow['roles'];
  /** Of SCIM, without a slash at its end. */
  readonly baseUrl: string;
}

export function directoryOf(door: TenantDoor, { _id, roles }: ScimTokenRow, baseUrl: string): Directory {
  const { tenant, now, log } = door;
  const permissions: Permission[] = [...permissionsOf(roles), 'person:manage', 'person:read'];
  const principal = {
    kind: 'service',
    id: 'scim',
    actor: _id,
    tenantId: tenant.id,
    tier: tenant.tier,
    permissions,
  } as const;
  return { tenant, now, log, principal, roles, baseUrl };
}
