import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { findById as findPerson } from '../person/person.service';
import { listByPeople as assignmentsByPeople, assignRole, removeRole } from '../role/assignment.service';
import { getDefinition } from '../role/role.service';
import { type GroupRow, groupMembers, groups, type MemberRow } from './group.model';

export type Scope = Pick<Context, 'tenant' | 'now'>;

const BATCH = 1_000;

/** Those who are members already stay what they are. Each is added with the group's roles, or not at all. */
export async function addMembers(scope: Scope, group: GroupRow, personIds: readonly string[]): Promise<void> {
  for (const ids of batches([...new Set(personIds)])) {
    const there = await groupMembers(scope).find({ groupId: group._id, personId: { $in: ids } });
    const known = new Set(there.map(({ personId }) => personId));
    const rows = ids.filter((id) => !known.has(id)).map((personId) => memberRow(scope, group, personId));
    if (group.roles.length === 0)
      await groupMembers(scope).bulkWrite(rows.map((document) => ({ insertOne: { document } })));
    else for (const row of rows) await inTransaction(scope, (scope) => join(scope, row, group.roles));
  }
}

/** What the membership gave goes with it. Twice is once. */
export async function removeMembers(scope: Scope, group: GroupRow, personIds: readonly string[]): Promise<void> {
  for (const ids of batches([...new Set(personIds)])) {
    const rows = await groupMembers(scope).find({ groupId: group._id, personId: { $in: ids } });
    const plain = rows.filter(({ gave }) => gave.length === 0).map(({ _id }) => _id);
    if (plain.length > 0) await groupMembers(scope).deleteMany({ _id: { $in: plain } });
    for (const row of rows.filter(({ gave }) => gave.length > 0))
      await inTransaction(scope, async (scope) => {
        await groupMembers(scope).deleteMany({ _id: row._id });
        for (const role of row.gave) await takeBack(scope, row, role);
      });
  }
}

/** Gives each member what the group gives now, and takes what it gave and no longer does. */
export async function followRoles(scope: Scope, { _id: groupId, roles }: GroupRow): Promise<void> {
  for await (const row of eachMember(scope, groupId))
    await inTransaction(scope, async (scope) => {
      const gone = row.gave.filter((role) => !roles.includes(role));
      const gave = [...row.gave.filter((role) => roles.includes(role)), ...(await give(scope, row.personId, roles))];
      await groupMembers(scope).updateOne({ _id: row._id }, { $set: { gave } });
      for (const role of gone) await takeBack(scope, row, role);
    });
}

/** In the order in which they came. */
export async function* eachMember(scope: Scope, groupId: string): AsyncGenerator<MemberRow> {
  let after = '';
  for (;;) {
    const rows = await groupMembers(scope).find(
      { groupId, personId: { $gt: after } },
      { sort: { personId: 1 }, limit: BATCH },
    );
    yield* rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.personId ?? '';
  }
}

/** The memberships of these people. */
export function listByPeople(scope: Pick<Scope, 'tenant'>, personIds: readonly string[]): Promise<MemberRow[]> {
  return groupMembers(scope).find({ personId: { $in: [...personIds] } });
}

async function join(scope: Scope, row: MemberRow, roles: readonly string[]): Promise<void> {
  await groupMembers(scope).create({ ...row, gave: await give(scope, row.personId, roles) });
}

/** Those of them that the person did not have. */
async function give(scope: Scope, personId: string, roles: readonly string[]): Promise<string[]> {
  const person = await findPerson(scope, personId);
  if (!person) return [];
  const given = await assignmentsByPeople(scope, [personId]);
  const held = new Set<string>([
    ...person.roles,
    ...given.filter(({ courseId }) => courseId === null).map(({ role }) => role),
  ]);
  const fresh = roles.filter((role) => !held.has(role));
  for (const role of fresh) await assignRole(await asDirectory(scope, role), { personId, role });
  return fresh;
}

/** Unless another group of the person gives it too: then it is that one's from now on. */
async function takeBack(scope: Scope, { personId, groupId }: MemberRow, role: string): Promise<void> {
  const others = (await listByPeople(scope, [personId])).filter((row) => row.groupId !== groupId);
  const heir = await groups(scope).findOne({ _id: { $in: others.map((row) => row.groupId) }, roles: role });
  if (heir) {
    await groupMembers(scope).updateOne({ groupId: heir._id, personId }, { $addToSet: { gave: role } });
    return;
  }
  try {
    if (await findPerson(scope, personId)) await removeRole(await asDirectory(scope, role), { personId, role });
  } catch (error) {
    // The last administrator stays one; a role that was deleted is gone anyway.
    if (!(error instanceof DomainError) || !['BAD_USER_INPUT', 'NOT_FOUND'].includes(error.code)) throw error;
  }
}

// Whoever gave the group its roles held what they permit; the directory gives and takes them in their place.
async function asDirectory(scope: Scope, role: string) {
  const { tenant } = scope;
  const { permissions } = await getDefinition(scope, role);
  const principal = {
    kind: 'service',
    id: 'directory',
    actor: 'directory',
    tenantId: tenant.id,
    tier: tenant.tier,
    permissions,
  } as const;
  return { ...scope, principal };
}

function memberRow({ now }: Scope, { _id: groupId }: GroupRow, personId: string): MemberRow {
  return { _id: newId(), groupId, personId, gave: [], createdAt: now };
}

function* batches(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += BATCH) yield ids.slice(from, from + BATCH);
}
