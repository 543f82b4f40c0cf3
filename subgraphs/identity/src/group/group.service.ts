import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { type Page, page } from '@lyceum/kernel/pagination';
import { requireHeld } from '../role/authority.service';
import { getDefinition } from '../role/role.service';
import { type GroupRow, groupMembers, groups } from './group.model';
import type { SetGroupRolesInput } from './group.type';
import { followRoles } from './member.service';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

export function listGroups(
  scope: Pick<Scope, 'tenant'>,
  paging: { first: number; after?: string },
): Promise<Page<GroupRow>> {
  return page(groups(scope), {}, paging, { field: 'nameKey', direction: 1 });
}

/** @throws NOT_FOUND */
export async function getById(scope: Pick<Scope, 'tenant'>, id: string): Promise<GroupRow> {
  const row = await groups(scope).findOne({ _id: id });
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such group.', { id });
  return row;
}

export function countMembers(scope: Pick<Scope, 'tenant'>, groupId: string): Promise<number> {
  return groupMembers(scope).count({ groupId });
}

/**
 * All that the group gives its members from now on, those who come later too. Roles that a member had otherwise stay.
 * @throws NOT_FOUND for a group or role; FORBIDDEN for a role that one may not give or take.
 */
export async function setGroupRoles(scope: Scope, { groupId, roles }: SetGroupRolesInput): Promise<GroupRow> {
  const before = await getById(scope, groupId);
  const changed = [
    ...roles.filter((role) => !before.roles.includes(role)),
    ...before.roles.filter((role) => !roles.includes(role)),
  ];
  for (const role of changed) {
    const definition = await getDefinition(scope, role).catch((error) => {
      // One that was deleted is taken away without a question.
      if (before.roles.includes(role)) return null;
      throw error;
    });
    if (definition) requireHeld(scope, definition.permissions);
  }
  const row = await groups(scope).findOneAndUpdate({ _id: groupId }, { $set: { roles } });
  if (!row) return getById(scope, groupId);
  await recordAudit(scope, { action: 'group.roles-set', target: { type: 'Group', id: groupId }, details: { roles } });
  await followRoles(scope, row);
  return row;
}
