import { recordAudit } from '@lyceum/kernel/audit';
import { isDuplicateKey } from '@lyceum/kernel/errors';
import { recreate } from '@lyceum/kernel/recreate';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type PersonRow, people } from '../person/person.model';
import {
  activatePerson,
  createPerson,
  deactivatePerson,
  findByLogin,
  getById,
  setRoles,
} from '../person/person.service';
import { updatePerson } from '../person/profile.service';
import type { Role } from '../role/role.model';
import { isSystemRole } from '../role/system-roles';
import type { Resource } from './attribute';
import type { Directory } from './directory';
import { invalid, notFound, ScimError } from './scim.error';
import { type DirectoryUserRow, directoryUsers } from './user.model';
import { type Essentials, essentialsOf, keptOf } from './user.resource';
import { findByUserName, findUser, hashes, sealContent, type User } from './user.store';

/** What a directory says of roles, beside what the resource holds. */
interface Said {
  resource: Resource;
  roles: string[] | null;
}

/** Somebody whom the directory deleted and makes anew is the same person again. @throws 409 uniqueness */
export async function createUser(directory: Directory, resource: Resource): Promise<User> {
  const essentials = essentialsOf(resource);
  const taken = await whoHas(directory, String(resource.userName), essentials.email);
  if (taken && !taken.directoryRemoved) throw notUnique();
  return unlessTaken(() =>
    inTransaction(directory, async (scope) => {
      const person = taken ?? (await makePerson(scope, resource, essentials));
      const active = essentials.active !== false;
      await write(scope, person, { resource: { ...resource, active }, roles: taken ? essentials.roles : null });
      await audit(scope, taken ? 'user.restored' : 'user.provisioned', person);
      return reread(scope, person._id);
    }),
  );
}

/** What the resource does not hold is taken away, but for roles and whether the account is open. @throws 404, 409, 412 */
export function replaceUser(
  directory: Directory,
  id: string,
  resource: Resource,
  check: (before: User) => void,
): Promise<User> {
  return change(directory, id, check, () => ({ resource, roles: essentialsOf(resource).roles }));
}

/** @throws 404, 409, 412, and what `patched` throws */
export function patchUser(
  directory: Directory,
  id: string,
  patched: (before: Resource) => Resource,
  check: (before: User) => void,
): Promise<User> {
  return change(directory, id, check, ({ resource: before }) => {
    const resource = patched(before);
    const { roles } = essentialsOf(resource);
    // Roles that were taken away by name are meant to go.
    return { resource, roles: roles ?? (before.roles ? [] : null) };
  });
}

/** The account is closed, and gone for the directory; what the person did stays. @throws 404, 412 */
export async function deleteUser(directory: Directory, id: string, check: (before: User) => void): Promise<void> {
  await inTransaction(directory, async (scope) => {
    const before = await reread(scope, id);
    check(before);
    await deactivatePerson(scope, id);
    await people(scope).updateOne({ _id: id }, { $set: { directoryRemoved: true } });
    await audit(scope, 'user.deprovisioned', before.person);
  });
}

async function change(
  directory: Directory,
  id: string,
  check: (before: User) => void,
  after: (before: User) => Said,
): Promise<User> {
  return unlessTaken(() =>
    inTransaction(directory, async (scope) => {
      const before = await reread(scope, id);
      check(before);
      const said = after(before);
      const holder = await findByUserName(scope, String(said.resource.userName));
      if (holder && holder._id !== id) throw notUnique();
      await write(scope, before.person, said);
      await audit(scope, 'user.changed', before.person);
      return reread(scope, id);
    }),
  );
}

async function makePerson(scope: Directory, resource: Resource, { givenName, familyName, email, roles }: Essentials) {
  const userName = String(resource.userName);
  const given = roles ? systemRoles(roles) : (['LEARNER'] as const).filter((role) => scope.roles.includes(role));
  requireMayGive(scope, given);
  return createPerson(scope, {
    givenName,
    familyName,
    email,
    username: userName === email ? null : userName,
    roles: [...given],
  });
}

/** The person’s row, then the directory’s own. */
async function write(scope: Directory, person: PersonRow, { resource, roles }: Said): Promise<void> {
  const { _id: personId } = person;
  const { givenName, familyName, email, active } = essentialsOf(resource);
  // One who signs in with an address keeps it until there is another.
  const address = email === null && person.passwordHash !== null ? person.email : email;
  await updatePerson(scope, {
    personId,
    ...(givenName !== person.givenName && { givenName }),
    ...(familyName !== person.familyName && { familyName }),
    ...(address !== person.email && { email: address }),
  });
  if (roles) await giveRoles(scope, person, roles);
  if (person.directoryRemoved) await people(scope).updateOne({ _id: personId }, { $set: { directoryRemoved: false } });
  if (active === true && person.status !== 'ACTIVE') await activatePerson(scope, personId);
  if (active === false && person.status === 'ACTIVE') await deactivatePerson(scope, personId);
  const hash = await hashes(scope);
  const { userName, externalId } = resource as { userName: string; externalId?: string };
  const $set: Omit<DirectoryUserRow, '_id' | 'personId' | 'createdAt'> = {
    userName: hash.userName(userName),
    externalId: externalId === undefined ? null : hash.externalId(externalId),
    content: await sealContent(scope, personId, keptOf(resource)),
    changedAt: scope.now,
  };
  const rows = directoryUsers(scope);
  const before = await rows.findOne({ _id: personId });
  if (!before) await rows.create({ _id: personId, personId, ...$set, createdAt: scope.now });
  else if (before.userName === $set.userName) await rows.updateOne({ _id: personId }, { $set });
  else await recreate(rows, { _id: personId }, $set);
}

async function giveRoles(scope: Directory, { _id: personId }: PersonRow, wanted: readonly string[]): Promise<void> {
  const { roles: held } = await getById(scope, personId);
  const given = systemRoles(wanted);
  requireMayGive(
    scope,
    given.filter((role) => !held.includes(role)),
  );
  const kept = held.filter((role) => !scope.roles.includes(role) || given.includes(role));
  const roles = [...new Set([...kept, ...given])];
  if (roles.length !== held.length || roles.some((role) => !held.includes(role)))
    await setRoles(scope, { personId, roles });
}

function systemRoles(names: readonly string[]): Role[] {
  return [...new Set(names.map((name) => name.toUpperCase()))].map((name) => {
    if (isSystemRole(name)) return name;
    throw invalid('invalidValue', `There is no role ${name}.`);
  });
}

function requireMayGive({ roles }: Directory, wanted: readonly Role[]): void {
  const missing = wanted.find((role) => !roles.includes(role));
  if (missing) throw new ScimError(403, `This token may not give the role ${missing}.`);
}

async function whoHas(scope: Directory, userName: string, email: string | null): Promise<PersonRow | null> {
  return (await findByUserName(scope, userName)) ?? (email === null ? null : findByLogin(scope, email));
}

async function reread(scope: Directory, id: string): Promise<User> {
  const user = await findUser(scope, id);
  if (!user) throw notFound();
  return user;
}

async function unlessTaken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isDuplicateKey(error) ? notUnique(error) : error;
  }
}

function audit(scope: Directory, action: string, { _id: id }: PersonRow): Promise<void> {
  return recordAudit(scope, { action, target: { type: 'person', id } });
}

const notUnique = (cause?: unknown) =>
  new ScimError(409, 'Somebody has this user name or e-mail address already.', 'uniqueness', { cause });
