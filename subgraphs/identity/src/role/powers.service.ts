import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { may, type Permission } from '@lyceum/kernel/principal';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { assignments } from './assignment.model';
import { allPermissions, ownRoles, permissionsHeld } from './held.service';
import { isByCourse, knownPermissions } from './permission.table';
import type { Role } from './role.model';
import { listByIds as rolesByIds } from './role.service';
import { permissionsOf } from './system-roles';

interface Holder {
  readonly _id: string;
  readonly roles: readonly Role[];
}

// What those may do who learn, teach, grade and write courses. Whoever may do anything else runs a part of the tenant: a way into
// their account is a way to their powers.
const EVERYDAY: readonly Permission[] = [
  ...permissionsOf(['LEARNER', 'INSTRUCTOR', 'AUTHOR', 'GRADER', 'GUARDIAN']),
  ...knownPermissions.filter(isByCourse),
];

/** What of it is more than to learn, teach, grade and write courses. */
export function powersAmong(permissions: readonly Permission[]): Permission[] {
  return permissions.filter((permission) => !EVERYDAY.includes(permission.split('@')[0] as Permission));
}

/**
 * Before the e-mail address or the second factors of this person are changed, which opens their account.
 * @throws FORBIDDEN when they have powers that one does not have oneself.
 */
export async function requirePowersOf(scope: Pick<Context, 'tenant' | 'principal'>, person: Holder): Promise<void> {
  const powers = powersAmong(await permissionsHeld(scope, person));
  const missing = powers.filter((permission) => !may(scope.principal, permission));
  if (missing.length > 0)
    throw new DomainError('FORBIDDEN', `This person may do what you may not: ${missing.join(', ')}.`, {
      reason: 'PERSON_HAS_MORE_POWERS',
      personId: person._id,
      missing,
    });
}

/** The ids of those among them who run a part of the tenant. */
export async function idsWithPowers(
  scope: { readonly tenant: Tenant },
  people: readonly Holder[],
): Promise<Set<string>> {
  if (people.length === 0) return new Set();
  const given = await assignments(scope).find({ personId: { $in: people.map(({ _id }) => _id) } });
  const own = await rolesByIds(scope, ownRoles(given));
  const held = (person: Holder) =>
    allPermissions(
      person,
      given.filter(({ personId }) => personId === person._id),
      own,
    );
  return new Set(people.filter((person) => powersAmong(held(person)).length > 0).map(({ _id }) => _id));
}
