import { openCipher } from '@lyceum/kernel/field-encryption';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { groups } from '../group/group.model';
import { listByPeople as membershipsOf } from '../group/member.service';
import { openPeople } from '../person/person.cipher';
import { type PersonRow, people } from '../person/person.model';
import { findByLogin } from '../person/person.service';
import type { Resource } from './attribute';
import { type DirectoryUserRow, directoryUsers } from './user.model';
import { userResource } from './user.resource';

type Scope = { readonly tenant: Tenant };

/** A person and what the directory knows of them. */
export interface User {
  person: PersonRow;
  /** Null for one whom the directory has not written yet. */
  row: DirectoryUserRow | null;
  resource: Resource;
}

const VISIBLE = { directoryRemoved: { $ne: true } };
const BATCH = 1_000;

export async function findUser(scope: Scope, id: string): Promise<User | null> {
  const [user] = await usersOf(scope, await peopleBy(scope, [id]));
  return user ?? null;
}

/** One whom the directory has deleted too. */
export async function findByUserName(scope: Scope, userName: string): Promise<PersonRow | null> {
  const hash = (await hashes(scope)).userName(userName);
  const row = await directoryUsers(scope).findOne({ userName: hash });
  const [person] = row ? await peopleBy(scope, [row._id], {}) : [];
  // Without a record their address is their user name.
  return person ?? (userName.includes('@') ? findByLogin(scope, userName) : null);
}

/** Those who may have it: the filter decides. */
export async function candidates(
  scope: Scope,
  by: {
    id?: string | undefined;
    userName?: string | undefined;
    externalId?: string | undefined;
    email?: string | undefined;
  },
): Promise<User[]> {
  if (by.id !== undefined) return usersOf(scope, await peopleBy(scope, [by.id]));
  if (by.externalId !== undefined) {
    const externalId = (await hashes(scope)).externalId(by.externalId);
    const rows = await directoryUsers(scope).find({ externalId }, { limit: BATCH });
    return usersOf(
      scope,
      await peopleBy(
        scope,
        rows.map(({ _id }) => _id),
      ),
    );
  }
  const person =
    by.userName === undefined ? await findByLogin(scope, by.email ?? '') : await findByUserName(scope, by.userName);
  return person && !person.directoryRemoved ? usersOf(scope, [person]) : [];
}

export function countUsers(scope: Scope): Promise<number> {
  return people(scope).count(VISIBLE);
}

/** The oldest first. */
export async function pageOfUsers(scope: Scope, { skip, limit }: { skip: number; limit: number }): Promise<User[]> {
  const rows = await people(scope).find(VISIBLE, { sort: { createdAt: 1, _id: 1 }, skip, limit });
  return usersOf(scope, rows.map((await openPeople(scope)).open));
}

/** All of them in batches, the oldest first. */
export async function* eachUser(scope: Scope): AsyncGenerator<User> {
  const { open } = await openPeople(scope);
  let after: object = {};
  for (;;) {
    const rows = await people(scope).find({ ...VISIBLE, ...after }, { sort: { createdAt: 1, _id: 1 }, limit: BATCH });
    yield* await usersOf(scope, rows.map(open));
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    const { createdAt, _id } = last;
    after = { $or: [{ createdAt: { $gt: createdAt } }, { createdAt, _id: { $gt: _id } }] };
  }
}

/** As they are stored and found. */
export async function hashes(scope: Scope) {
  const cipher = await openCipher(scope, directoryUsers);
  return {
    userName: (text: string) => cipher.keyedHash('scim userName', text.toLowerCase()),
    externalId: (text: string) => cipher.keyedHash('scim externalId', text),
  };
}

export async function sealContent(scope: Scope, id: string, kept: Resource): Promise<string> {
  return (await openCipher(scope, directoryUsers)).encrypt('content', id, JSON.stringify(kept));
}

/** All that the directory said of somebody; null when it said nothing. */
export async function contentOf(scope: Scope, id: string): Promise<Resource | null> {
  const row = await directoryUsers(scope).findOne({ _id: id });
  const cipher = await openCipher(scope, directoryUsers);
  return row && (JSON.parse(cipher.decrypt('content', row._id, row.content)) as Resource);
}

async function peopleBy(scope: Scope, ids: readonly string[], visible: object = VISIBLE): Promise<PersonRow[]> {
  const rows = await people(scope).find({ _id: { $in: [...ids] }, ...visible });
  return rows.length === 0 ? [] : rows.map((await openPeople(scope)).open);
}

async function usersOf(scope: Scope, found: readonly PersonRow[]): Promise<User[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ _id }) => _id);
  const [cipher, rows, groupsOf] = await Promise.all([
    openCipher(scope, directoryUsers),
    directoryUsers(scope).find({ _id: { $in: ids } }),
    groupsByPerson(scope, ids),
  ]);
  const byId = new Map(rows.map((row) => [row._id, row]));
  return found.map((person) => {
    const row = byId.get(person._id) ?? null;
    const said = row ? (JSON.parse(cipher.decrypt('content', row._id, row.content)) as Resource) : {};
    return { person, row, resource: userResource(person, said, groupsOf.get(person._id) ?? []) };
  });
}

async function groupsByPerson(scope: Scope, personIds: readonly string[]) {
  const members = await membershipsOf(scope, personIds);
  const byPerson = new Map<string, { value: string; display: string }[]>();
  if (members.length === 0) return byPerson;
  const rows = await groups(scope).find({ _id: { $in: [...new Set(members.map(({ groupId }) => groupId))] } });
  const names = new Map(rows.map(({ _id, displayName }) => [_id, displayName]));
  for (const { personId, groupId } of members) {
    const display = names.get(groupId);
    if (display !== undefined) byPerson.set(personId, [...(byPerson.get(personId) ?? []), { value: groupId, display }]);
  }
  return byPerson;
}
