import { DomainError } from '@lyceum/kernel/errors';
import type { PersonRow } from '../person/person.model';
import { assignRole, listByPeople, removeRole } from '../role/assignment.service';
import { getDefinition } from '../role/role.service';
import type { TenantDoor } from '../tenant/tenant.service';
import type { SsoProviderRow } from './provider.model';

/**
 * Gives and takes the roles that the provider's mappings speak of; all other roles stay. A role that was deleted since, and
 * ADMIN of the last administrator, are left as they are.
 */
export async function followRoles(
  scope: TenantDoor,
  provider: Pick<SsoProviderRow, '_id' | 'roleMappings'>,
  person: PersonRow,
  roles: readonly string[] | null,
): Promise<void> {
  if (roles === null) return;
  const given = await listByPeople(scope, [person._id]);
  const held = (role: string) =>
    (person.roles as string[]).includes(role) || given.some((row) => row.role === role && row.courseId === null);
  for (const role of new Set(provider.roleMappings.map((mapping) => mapping.role))) {
    if (roles.includes(role) === held(role)) continue;
    const change = roles.includes(role) ? assignRole : removeRole;
    try {
      await change(await asProvider(scope, provider, role), { personId: person._id, role });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      scope.log.warn({ err: error, role, personId: person._id }, 'a role that a provider speaks of stays as it is');
    }
  }
}

// Whoever wrote the mapping held what the role permits; the provider gives and takes it in their place.
async function asProvider(scope: TenantDoor, { _id: id }: Pick<SsoProviderRow, '_id'>, role: string) {
  const { tenant } = scope;
  const { permissions } = await getDefinition(scope, role);
  const principal = {
    kind: 'service',
    id: 'sso',
    actor: id,
    tenantId: tenant.id,
    tier: tenant.tier,
    permissions,
  } as const;
  return { ...scope, principal };
}
