import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { recreate } from '@lyceum/kernel/recreate';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { fold } from '@lyceum/kernel/words';
import { assignments } from './assignment.model';
import { requireHeld } from './authority.service';
import { isKnown, type KnownPermission } from './permission.table';
import { roleChanged } from './role.events';
import { type Role, type RoleRow, roles } from './role.model';
import type { ChangeRoleInput, CreateRoleInput } from './role.type';
import { systemRole, systemRoles } from './system-roles';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

/** A system role or one of the tenant's own. */
export interface Definition {
  id: string;
  name: string;
  description: string;
  permissions: readonly KnownPermission[];
  /** Null for a tenant's own. */
  role: Role | null;
}

// So that all of them fit on one page and into one query.
const MAX_ROLES = 200;

/** The system's first, then the tenant's own by name. */
export async function listRoles(scope: Pick<Scope, 'tenant'>): Promise<Definition[]> {
  const own = await roles(scope).find({}, { sort: { nameKey: 1 }, limit: MAX_ROLES });
  return [...systemRoles, ...own.map(definitionOf)];
}

/** @throws BAD_USER_INPUT for a permission that there is none of; FORBIDDEN for one that one does not hold; CONFLICT when the name is taken. */
export async function createRole(
  scope: Scope,
  { name, description, permissions }: CreateRoleInput,
): Promise<Definition> {
  const known = requireKnown(permissions);
  requireHeld(scope, known);
  if (systemRole(name.toUpperCase())) throw taken(name);
  if ((await roles(scope).count({})) >= MAX_ROLES)
    throw new DomainError('BAD_USER_INPUT', `A tenant has at most ${MAX_ROLES} roles of its own.`, {
      reason: 'TOO_MANY_ROLES',
      max: MAX_ROLES,
    });
  const row: RoleRow = {
    _id: newId(),
    name,
    nameKey: fold(name),
    description: description ?? '',
    permissions: known,
    createdAt: scope.now,
    changedAt: scope.now,
    given: 0,
  };
  return unlessTaken(name, () =>
    inTransaction(scope, async (scope) => {
      await roles(scope).create(row);
      await audit(scope, 'role.defined', row);
      return definitionOf(row);
    }),
  );
}

/**
 * Holds for those who have the role from their next access token on; where it permits less than before, they need one at once.
 * @throws NOT_FOUND, also for a system role; BAD_USER_INPUT; FORBIDDEN for what one does not hold, given or taken; CONFLICT.
 */
export async function changeRole(scope: Scope, { roleId, ...input }: ChangeRoleInput): Promise<Definition> {
  const { name, description } = input;
  const known = input.permissions && requireKnown(input.permissions);
  if (name != null && systemRole(name.toUpperCase())) throw taken(name);
  return unlessTaken(name ?? '', () =>
    inTransaction(scope, async (scope) => {
      const before = await getOwn(scope, roleId);
      const permissions = known ?? before.permissions;
      requireHeld(scope, difference(before.permissions, permissions));
      const set = {
        ...(name != null && { name, nameKey: fold(name) }),
        ...(description != null && { description }),
        permissions,
        changedAt: scope.now,
      };
      const renamed = set.nameKey !== undefined && set.nameKey !== before.nameKey;
      const after = (
        renamed
          ? await recreate(roles(scope), { _id: roleId }, set)
          : await roles(scope).findOneAndUpdate({ _id: roleId }, { $set: set })
      ) as RoleRow;
      await audit(scope, 'role.changed', after);
      if (difference(before.permissions, permissions).length > 0)
        await record(scope, roleChanged.of(`role:${roleId}`, { roleId, before: before.permissions, permissions }));
      return definitionOf(after);
    }),
  );
}

/**
 * Takes it from nobody: that is done first, person by person.
 * @throws NOT_FOUND, also for a system role; FORBIDDEN for what one does not hold; CONFLICT while somebody has it.
 */
export async function deleteRole(scope: Scope, roleId: string): Promise<void> {
  await inTransaction(scope, async (scope) => {
    const row = await getOwn(scope, roleId);
    requireHeld(scope, row.permissions);
    const holders = await assignments(scope).count({ role: roleId });
    if (holders > 0)
      throw new DomainError('CONFLICT', 'Somebody has this role: give them another, or take it away first.', {
        reason: 'ROLE_HELD',
        holders,
      });
    // Giving it writes to this document, so of the two transactions one begins anew and sees the other.
    await roles(scope).deleteMany({ _id: roleId });
    await audit(scope, 'role.deleted', row);
  });
}

/** Of a system role by its name, of an own one by its id. @throws NOT_FOUND */
export async function getDefinition(scope: Pick<Scope, 'tenant'>, id: string): Promise<Definition> {
  return systemRole(id) ?? definitionOf(await getOwn(scope, id));
}

/** Batched by `loaders.roles`; the tenant's own alone. */
export function listByIds(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<RoleRow[]> {
  return roles(scope).find({ _id: { $in: [...new Set(ids)] } });
}

export function definitionOf({ _id, name, description, permissions }: RoleRow): Definition {
  // What a later version no longer knows permits nothing.
  return { id: _id, name, description, permissions: permissions.filter(isKnown), role: null };
}

export function difference<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...one.filter((item) => !other.includes(item)), ...other.filter((item) => !one.includes(item))];
}

export function requireKnown(permissions: readonly string[]): KnownPermission[] {
  const unknown = permissions.filter((permission) => !isKnown(permission));
  if (unknown.length > 0)
    throw new DomainError('BAD_USER_INPUT', `There is no permission ${unknown.join(', ')}: see \`permissions\`.`, {
      reason: 'PERMISSION_UNKNOWN',
      unknown,
    });
  return (permissions as KnownPermission[]).toSorted();
}

async function getOwn(scope: Pick<Scope, 'tenant'>, id: string): Promise<RoleRow> {
  const row = await roles(scope).findOne({ _id: id });
  if (!row) throw new DomainError('NOT_FOUND', 'The tenant has defined no such role.', { roleId: id });
  return row;
}

function audit(scope: Scope, action: string, { _id, permissions }: RoleRow): Promise<void> {
  return recordAudit(scope, { action, target: { type: 'role', id: _id }, details: { permissions: [...permissions] } });
}

async function unlessTaken<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isDuplicateKey(error) ? taken(name, error) : error;
  }
}

const taken = (name: string, cause?: unknown) =>
  new DomainError('CONFLICT', 'There is a role of this name already.', { reason: 'NAME_TAKEN', name }, cause);
