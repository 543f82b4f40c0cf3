import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { may, type Permission } from '@lyceum/kernel/principal';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { people } from '../person/person.model';
import type { Role } from './role.model';
import { permissionsOf } from './system-roles';
import { voidAccessTokens } from './void-tokens.service';

/** Nobody gives, or takes, what they do not hold in the whole tenant themselves. @throws FORBIDDEN */
export function requireHeld({ principal }: Pick<Context, 'principal'>, permissions: readonly Permission[]): void {
  const missing = permissions.filter((permission) => !may(principal, permission));
  if (missing.length > 0)
    throw new DomainError('FORBIDDEN', `You cannot give or take what you may not do yourself: ${missing.join(', ')}.`, {
      reason: 'BEYOND_OWN_POWERS',
      missing,
    });
}

/** @throws FORBIDDEN unless one holds everything that these roles permit. */
export function requireMayGive(scope: Pick<Context, 'principal'>, roles: readonly Role[]): void {
  requireHeld(scope, permissionsOf(roles));
}

/**
 * Within the transaction that gives the person these roles in place of theirs: refuses what one may not give or take, notes it
 * for auditors, and ends access tokens that would say too much.
 * @throws FORBIDDEN
 */
export async function changeAuthority(
  scope: Pick<Context, 'tenant' | 'now' | 'principal'>,
  person: { readonly _id: string; readonly roles: readonly Role[] },
  roles: readonly Role[],
): Promise<void> {
  const given = roles.filter((role) => !person.roles.includes(role));
  const taken = person.roles.filter((role) => !roles.includes(role));
  requireMayGive(scope, [...given, ...taken]);
  if (given.length + taken.length === 0) return;
  const target = { type: 'person', id: person._id };
  await recordAudit(scope, { action: 'roles.changed', target, details: { given, taken } });
  const left = permissionsOf(roles);
  if (permissionsOf(taken).some((permission) => !left.includes(permission)))
    await voidAccessTokens(scope, [person._id]);
}

// One document a tenant, written whenever there is an administrator less: of two who let each other go at the same time,
// the second transaction finds it changed, begins anew and sees that nobody would be left.
export const adminLocks = tenantCollection<{ _id: string; changes: number }>(
  'adminLocks',
  new Schema<{ _id: string; changes: number }>({ changes: { type: Number, required: true } }),
);

/** Within the transaction that takes ADMIN from this person, or deactivates them. @throws BAD_USER_INPUT when they are the last one. */
export async function keepAnAdmin(scope: Pick<Context, 'tenant'>, personId: string): Promise<void> {
  await adminLocks(scope).updateOne({ _id: `admins:${scope.tenant.id}` }, { $inc: { changes: 1 } }, { upsert: true });
  if (!(await people(scope).findOne({ _id: { $ne: personId }, roles: 'ADMIN', status: 'ACTIVE' })))
    throw new DomainError('BAD_USER_INPUT', 'The tenant would have no administrator: appoint another one first.', {
      reason: 'LAST_ADMINISTRATOR',
      personId,
    });
}
