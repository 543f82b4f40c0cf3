import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { inTransaction } from '@lyceum/kernel/tenancy';
import type { PersonRow } from '../person/person.model';
import { getById, setRoles } from '../person/person.service';
import { announceAuthority } from './announce.service';
import { type AssignmentRow, assignments } from './assignment.model';
import type { AssignRoleInput } from './assignment.type';
import { requireHeld } from './authority.service';
import { permissionsHeld } from './held.service';
import { isByCourse } from './permission.table';
import { roles } from './role.model';
import { type Definition, getDefinition } from './role.service';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

// Some hundreds of courses is a large department's head; the list of them all goes into one event.
const MAX_ON_COURSES = 1_000;

/**
 * In the whole tenant, or on one course. Holds from the person's next access token on; given twice is given once.
 * @throws NOT_FOUND for a person or role that there is none of; FORBIDDEN for what one does not hold; BAD_USER_INPUT when the
 * role permits nothing on a course.
 */
export async function assignRole(scope: Scope, { personId, role, courseId }: AssignRoleInput): Promise<PersonRow> {
  const definition = await getDefinition(scope, role);
  if (definition.role && courseId == null) return addSystemRole(scope, personId, definition.role);
  requireHeld(scope, definition.permissions);
  if (courseId != null) requireSomethingOnCourses(definition);
  return inTransaction(scope, async (scope) => {
    const person = await getById(scope, personId);
    const where = { personId, role, courseId: courseId ?? null };
    if (await assignments(scope).findOne(where)) return person;
    await keepBelowLimit(scope, personId);
    if (!definition.role) await touch(scope, role);
    await assignments(scope).create({ _id: newId(), ...where, createdAt: scope.now });
    await audit(scope, 'role.assigned', where);
    await announceAuthority(scope, personId, { less: false });
    return person;
  });
}

/**
 * At once: access tokens that say more are refused from now on. Taken twice is taken once.
 * @throws NOT_FOUND; FORBIDDEN for what one does not hold; BAD_USER_INPUT when the tenant would have no administrator.
 */
export async function removeRole(scope: Scope, { personId, role, courseId }: AssignRoleInput): Promise<PersonRow> {
  const definition = await getDefinition(scope, role);
  if (definition.role && courseId == null) return dropSystemRole(scope, personId, definition.role);
  requireHeld(scope, definition.permissions);
  return inTransaction(scope, async (scope) => {
    const person = await getById(scope, personId);
    const where = { personId, role, courseId: courseId ?? null };
    if ((await assignments(scope).deleteMany(where)) === 0) return person;
    await audit(scope, 'role.removed', where);
    const held = await permissionsHeld(scope, person);
    const lost = definition.permissions.filter((permission) => courseId == null || isByCourse(permission));
    await announceAuthority(scope, personId, { less: lost.some((permission) => !held.includes(permission)) });
    return person;
  });
}

/** Who has been given this role besides those whose row says it, the longest first. @throws NOT_FOUND */
export async function listByRole(
  scope: Pick<Scope, 'tenant'>,
  role: string,
  paging: { first: number; after?: string },
): Promise<Page<AssignmentRow>> {
  await getDefinition(scope, role);
  return page(assignments(scope), { role }, paging, { field: 'createdAt', direction: 1 });
}

/** Batched by `loaders.assignments`: the oldest first. */
export function listByPeople(scope: Pick<Scope, 'tenant'>, personIds: readonly string[]): Promise<AssignmentRow[]> {
  return assignments(scope).find({ personId: { $in: [...personIds] } }, { sort: { createdAt: 1, _id: 1 } });
}

async function addSystemRole(
  scope: Scope,
  personId: string,
  role: NonNullable<Definition['role']>,
): Promise<PersonRow> {
  const person = await getById(scope, personId);
  if (person.roles.includes(role)) return person;
  return setRoles(scope, { personId, roles: [...person.roles, role] });
}

async function dropSystemRole(
  scope: Scope,
  personId: string,
  role: NonNullable<Definition['role']>,
): Promise<PersonRow> {
  const person = await getById(scope, personId);
  if (!person.roles.includes(role)) return person;
  return setRoles(scope, { personId, roles: person.roles.filter((held) => held !== role) });
}

function requireSomethingOnCourses({ name, permissions }: Definition): void {
  if (!permissions.some(isByCourse))
    throw new DomainError(
      'BAD_USER_INPUT',
      `The role ${name} permits nothing on a single course: give it in the tenant.`,
      { reason: 'ROLE_NOT_FOR_COURSES', name },
    );
}

async function keepBelowLimit(scope: Scope, personId: string): Promise<void> {
  if ((await assignments(scope).count({ personId })) >= MAX_ON_COURSES)
    throw new DomainError(
      'BAD_USER_INPUT',
      `Somebody can have ${MAX_ON_COURSES} roles at most. Give one in the tenant.`,
      { reason: 'TOO_MANY_ROLES_OF_PERSON', max: MAX_ON_COURSES },
    );
}

async function touch(scope: Scope, roleId: string): Promise<void> {
  const { matched } = await roles(scope).updateOne({ _id: roleId }, { $inc: { given: 1 } });
  if (matched === 0) throw new DomainError('NOT_FOUND', 'The tenant has defined no such role.', { roleId });
}

function audit(scope: Scope, action: string, given: Pick<AssignmentRow, 'personId' | 'role' | 'courseId'>) {
  const { personId, role, courseId } = given;
  return recordAudit(scope, { action, target: { type: 'person', id: personId }, details: { role, courseId } });
}
