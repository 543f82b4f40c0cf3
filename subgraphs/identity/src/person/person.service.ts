import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { may } from '@lyceum/kernel/principal';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { fold, searchFilter, searchTokens } from '@lyceum/kernel/words';
import type { Role } from '../role/role.model';
import { revokeSessions } from '../session/revoke.service';
import { personChanged, personCreated, personFacts, subjectOf } from './person.events';
import { type PersonRow, type PersonStatus, people } from './person.model';
import type { PersonFilter, PersonSort, SetRolesInput } from './person.type';

type Scope = Pick<Context, 'tenant' | 'now'>;
type Manager = Scope & Pick<Context, 'principal'>;

export interface NewPerson {
  givenName: string;
  familyName: string;
  email: string | null;
  username?: string | null;
  roles: Role[];
}

/** @throws CONFLICT when somebody in the tenant has this e-mail address. */
export async function createPerson(scope: Scope, fields: NewPerson): Promise<PersonRow> {
  try {
    return await inTransaction(scope, async (scope) => {
      const person = await people(scope).create(newPerson({ ...fields, createdAt: scope.now }));
      await record(scope, personCreated.of(subjectOf(person), personFacts(person)));
      return person;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new DomainError('CONFLICT', 'Somebody has this e-mail address already.', { email: fields.email }, error);
  }
}

/** A person's row as it starts out: active, without a password; an import gives its own `sourcedId`. */
export function newPerson(fields: NewPerson & { sourcedId?: string; rosterHash?: string; createdAt: Date }): PersonRow {
  const _id = newId();
  const {
    givenName,
    familyName,
    email,
    username = null,
    roles,
    sourcedId = _id,
    rosterHash = null,
    createdAt,
  } = fields;
  return {
    _id,
    sourcedId,
    ...derived({ _id, givenName, familyName, email, username }),
    roles,
    passwordHash: null,
    status: 'ACTIVE',
    rosterHash,
    revision: 1,
    createdAt,
  };
}

type Named = Pick<PersonRow, '_id' | 'givenName' | 'familyName' | 'email' | 'username'>;

/** Names and address with what is stored besides so that the person can be found, sorted and signed in. */
export function derived({ _id, givenName, familyName, email, username }: Named) {
  return {
    givenName,
    familyName,
    email,
    username,
    nameKey: fold(`${familyName} ${givenName}`),
    login: email === null ? `#${_id}` : loginOf(email),
    tokens: searchTokens([givenName, familyName, email ?? '', username ?? '']),
  };
}

export function loginOf(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * Holds from the person's next access token on.
 * @throws NOT_FOUND; BAD_USER_INPUT when one would take the role ADMIN from oneself.
 */
export async function setRoles(scope: Manager, { personId, roles }: SetRolesInput): Promise<PersonRow> {
  if (isSelf(scope, personId) && !roles.includes('ADMIN'))
    throw new DomainError('BAD_USER_INPUT', 'You cannot take the role ADMIN from yourself: ask another administrator.');
  return change(scope, personId, { roles });
}

/** Ends the person's sessions; twice is once. @throws NOT_FOUND; BAD_USER_INPUT when it is oneself. */
export async function deactivatePerson(scope: Manager, personId: string): Promise<PersonRow> {
  if (isSelf(scope, personId))
    throw new DomainError('BAD_USER_INPUT', 'You cannot deactivate yourself: ask another administrator.');
  return inTransaction(scope, async (scope) => {
    const person = await setStatus(scope, personId, 'INACTIVE');
    await revokeSessions(scope, { personId: { $in: [personId] } }, 'DEACTIVATED');
    return person;
  });
}

/** Twice is once. @throws NOT_FOUND */
export function activatePerson(scope: Scope, personId: string): Promise<PersonRow> {
  return setStatus(scope, personId, 'ACTIVE');
}

/** @throws NOT_FOUND */
export async function getById(scope: Pick<Scope, 'tenant'>, personId: string): Promise<PersonRow> {
  return found(await findById(scope, personId), personId);
}

export function findById(scope: Pick<Scope, 'tenant'>, personId: string): Promise<PersonRow | null> {
  return people(scope).findOne({ _id: personId });
}

export function findByLogin(scope: Pick<Scope, 'tenant'>, login: string): Promise<PersonRow | null> {
  return people(scope).findOne({ login });
}

/** Whether there is anybody in the tenant. */
export async function hasPeople(scope: Pick<Scope, 'tenant'>): Promise<boolean> {
  return (await people(scope).findOne({})) !== null;
}

export function listPeople(
  scope: Pick<Scope, 'tenant'>,
  filter: PersonFilter,
  sort: PersonSort,
  paging: { first: number; after?: string },
): Promise<Page<PersonRow>> {
  const where = {
    ...(filter.status && { status: filter.status }),
    ...(filter.role && { roles: filter.role }),
    ...searchFilter(filter.search ?? ''),
  };
  const by =
    sort === 'NAME' ? ({ field: 'nameKey', direction: 1 } as const) : ({ field: 'createdAt', direction: -1 } as const);
  return page(people(scope), where, paging, by);
}

/** Those of them whom an invitation can reach and who have not joined yet. */
export function listInvitable(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<PersonRow[]> {
  return people(scope).find({
    _id: { $in: [...new Set(ids)] },
    status: 'ACTIVE',
    passwordHash: null,
    email: { $ne: null },
  });
}

/** Null, and nothing changed, when the person has one already or is not active. */
export function setFirstPassword(
  scope: Pick<Scope, 'tenant'>,
  personId: string,
  passwordHash: string,
): Promise<PersonRow | null> {
  return people(scope).findOneAndUpdate(
    { _id: personId, passwordHash: null, status: 'ACTIVE' },
    { $set: { passwordHash } },
  );
}

/** Batched by `loaders.people`. */
export function listByIds(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<PersonRow[]> {
  return people(scope).find({ _id: { $in: [...ids] } });
}

/** Whether one may see what a person shows to few: one's own, or with person:read. */
export function seesAll(scope: Pick<Context, 'principal'>, person: Pick<PersonRow, '_id'>): boolean {
  return isSelf(scope, person._id) || may(scope.principal, 'person:read');
}

function isSelf({ principal }: Pick<Context, 'principal'>, personId: string): boolean {
  return principal.kind === 'person' && principal.id === personId;
}

function setStatus(scope: Scope, personId: string, status: PersonStatus): Promise<PersonRow> {
  return inTransaction(scope, async (scope) => {
    const person = await getById(scope, personId);
    return person.status === status ? person : change(scope, personId, { status });
  });
}

function change(
  scope: Scope,
  personId: string,
  fields: Partial<Pick<PersonRow, 'roles' | 'status'>>,
): Promise<PersonRow> {
  return inTransaction(scope, async (scope) => {
    const update = { $set: fields, $inc: { revision: 1 } };
    const person = found(await people(scope).findOneAndUpdate({ _id: personId }, update), personId);
    await record(scope, personChanged.of(subjectOf(person), personFacts(person)));
    return person;
  });
}

function found(row: PersonRow | null, personId: string): PersonRow {
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such person.', { personId });
  return row;
}
