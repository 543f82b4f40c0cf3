import type { Grant } from '@lyceum/kernel/grants';
import type { Permission } from '@lyceum/kernel/principal';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { type AssignmentRow, assignments } from './assignment.model';
import { isByCourse, isKnown, type KnownPermission } from './permission.table';
import type { Role, RoleRow } from './role.model';
import { listByIds as rolesByIds } from './role.service';
import { isSystemRole, permissionsOf } from './system-roles';

interface Holder {
  readonly _id: string;
  readonly roles: readonly Role[];
}

type Scope = { readonly tenant: Tenant };

/** What an access token says: what all of the person's roles permit, and with `@course` what they permit on some courses only. */
export async function permissionsHeld(scope: Scope, person: Holder): Promise<Permission[]> {
  const given = await assignments(scope).find({ personId: person._id });
  const own = await rolesByIds(scope, ownRoles(given));
  return allPermissions(person, given, own);
}

/** The same from rows that are there already. */
export function allPermissions(
  { roles }: Holder,
  given: readonly AssignmentRow[],
  own: readonly Pick<RoleRow, '_id' | 'permissions'>[],
): Permission[] {
  const permitted = (role: string) => permissionsOfRole(role, own);
  const everywhere = given.filter(({ courseId }) => courseId === null).flatMap(({ role }) => permitted(role));
  const tenantWide = new Set<Permission>([...permissionsOf(roles), ...everywhere]);
  const byCourse = given
    .filter(({ courseId }) => courseId !== null)
    .flatMap(({ role }) => permitted(role).filter(isByCourse))
    .filter((permission) => !tenantWide.has(permission))
    .map((permission): Permission => `${permission}@course`);
  return [...new Set([...tenantWide, ...byCourse])].sort();
}

/** What somebody's roles on courses permit there, role by role. */
export function grantsOn(
  given: readonly AssignmentRow[],
  own: readonly Pick<RoleRow, '_id' | 'permissions'>[],
): Grant[] {
  const byRole = new Map<string, string[]>();
  for (const { role, courseId } of given)
    if (courseId !== null) byRole.set(role, [...(byRole.get(role) ?? []), `course:${courseId}`]);
  return [...byRole]
    .map(([role, on]) => ({ permissions: permissionsOfRole(role, own).filter(isByCourse), on }))
    .filter(({ permissions }) => permissions.length > 0);
}

/** The ids among them of roles that the tenant has defined. */
export function ownRoles(given: readonly Pick<AssignmentRow, 'role'>[]): string[] {
  return [...new Set(given.map(({ role }) => role).filter((role) => !isSystemRole(role)))];
}

function permissionsOfRole(role: string, own: readonly Pick<RoleRow, '_id' | 'permissions'>[]): KnownPermission[] {
  if (isSystemRole(role)) return permissionsOf([role]);
  return own.find(({ _id }) => _id === role)?.permissions.filter(isKnown) ?? [];
}
