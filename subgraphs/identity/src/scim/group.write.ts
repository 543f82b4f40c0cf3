import { recordAudit } from '@lyceum/kernel/audit';
import { newId } from '@lyceum/kernel/ids';
import { fold } from '@lyceum/kernel/words';
import { type GroupRow, groupMembers, groups } from '../group/group.model';
import { addMembers, eachMember, removeMembers } from '../group/member.service';
import { listByIds as peopleByIds } from '../person/person.service';
import type { Resource } from './attribute';
import type { Directory } from './directory';
import { parsePath } from './filter';
import { findGroup, type GroupFound } from './group.store';
import { demanded, matches } from './match';
import { isObject, normalizeValue, requireComplete } from './normalize';
import { type Operation, patch } from './patch';
import { groupType } from './schemas';
import { invalid, notFound, ScimError } from './scim.error';

type Check = (before: GroupFound) => void;

interface Change {
  /** Of displayName and externalId. */
  resource: Resource;
  add: string[];
  remove: string[];
  /** Null leaves those who are there. */
  replace: string[] | null;
}

const BATCH = 1_000;
const MAX_NAME = 200;

/** @throws 400 invalidValue for a member that there is none of */
export async function createGroup(directory: Directory, resource: Resource): Promise<GroupFound> {
  const members = memberIds(resource.members);
  await requirePeople(directory, members);
  const { now } = directory;
  const row: GroupRow = { _id: newId(), ...columns(resource), roles: [], revision: 1, createdAt: now, changedAt: now };
  await groups(directory).create(row);
  await addMembers(directory, row, members);
  await audit(directory, 'group.created', row);
  return reread(directory, row._id);
}

/** @throws 404, 412, 400 invalidValue */
export async function replaceGroup(
  directory: Directory,
  id: string,
  resource: Resource,
  check: Check,
): Promise<GroupFound> {
  const before = await reread(directory, id, false);
  check(before);
  return apply(directory, before.row, { resource, add: [], remove: [], replace: memberIds(resource.members) });
}

/** Members are added and taken without reading those who are there: a directory changes large groups a few at a time. @throws 404, 412, 400 */
export async function patchGroup(
  directory: Directory,
  id: string,
  operations: readonly Operation[],
  check: Check,
): Promise<GroupFound> {
  const before = await reread(directory, id, false);
  check(before);
  return apply(directory, before.row, await changeOf(directory, before, operations));
}

/** What it gave its members goes with it. @throws 404, 412 */
export async function deleteGroup(directory: Directory, id: string, check: Check): Promise<void> {
  const before = await reread(directory, id, false);
  check(before);
  await removeMembers(directory, before.row, await everyMember(directory, id));
  await groupMembers(directory).deleteMany({ groupId: id });
  await groups(directory).deleteMany({ _id: id });
  await audit(directory, 'group.deleted', before.row);
}

async function apply(
  directory: Directory,
  before: GroupRow,
  { resource, add, remove, replace }: Change,
): Promise<GroupFound> {
  requireComplete(groupType, resource);
  await requirePeople(directory, [...add, ...(replace ?? [])]);
  const $set = { ...columns(resource), changedAt: directory.now };
  // Of two changes that saw the same group, the second would undo what it never saw.
  const row = await groups(directory).findOneAndUpdate(
    { _id: before._id, revision: before.revision },
    { $set, $inc: { revision: 1 } },
  );
  if (!row) throw new ScimError(409, 'Somebody else changed the group at the same time: send it again.');
  if (replace) {
    const wanted = new Set(replace);
    const gone = (await everyMember(directory, row._id)).filter((personId) => !wanted.has(personId));
    await removeMembers(directory, row, gone);
    await addMembers(directory, row, replace);
  }
  await removeMembers(directory, row, remove);
  await addMembers(directory, row, add);
  await audit(directory, 'group.changed', row);
  return reread(directory, row._id);
}

/** Each operation after the one before, on members by id and on the rest as on any resource. */
async function changeOf(
  directory: Directory,
  { row, resource }: GroupFound,
  operations: readonly Operation[],
): Promise<Change> {
  const change: Change = { resource, add: [], remove: [], replace: null };
  for (const operation of operations.flatMap(split)) {
    if (!isOfMembers(operation)) change.resource = patch(groupType, change.resource, [operation]);
    else onMembers(change, operation.op, await membersMeant(directory, row, operation));
  }
  return change;
}

function onMembers(change: Change, op: Operation['op'], ids: string[] | 'all'): void {
  if (op === 'replace' || ids === 'all') {
    Object.assign(change, { add: [], remove: [], replace: ids === 'all' ? [] : ids });
    return;
  }
  const meant = new Set(ids);
  const without = (list: readonly string[]) => list.filter((id) => !meant.has(id));
  const [to, from] = op === 'add' ? (['add', 'remove'] as const) : (['remove', 'add'] as const);
  change[to] = [...without(change[to]), ...meant];
  change[from] = without(change[from]);
  if (op === 'remove' && change.replace) change.replace = without(change.replace);
}

async function membersMeant(
  directory: Directory,
  row: GroupRow,
  { op, path, value }: Operation,
): Promise<string[] | 'all'> {
  const { where, place } = parsePath(groupType, path as string);
  if (place.sub) throw invalid('mutability', 'A member is added or removed, never changed.');
  if (!where) {
    if (op !== 'remove') return memberIds(value);
    // Entra names the members to remove instead of filtering for them.
    return value === undefined || value === null ? 'all' : memberIds(value);
  }
  if (op !== 'remove') throw invalid('mutability', 'A member is added or removed, never changed.');
  const id = demanded(where, 'value');
  if (id !== undefined && where.kind === 'compare') return [id];
  const { resource } = (await findGroup(directory, row._id, true)) ?? { resource: {} as Resource };
  const members = (resource.members ?? []) as Resource[];
  return members.filter((member) => matches(where, member)).map(({ value }) => String(value));
}

/** One without a path is one for each of its attributes. */
function split({ op, path, value }: Operation): Operation[] {
  if (path !== null || !isObject(value)) return [{ op, path, value }];
  return Object.entries(value).map(([key, part]) =>
    /^members\b/i.test(key) ? { op, path: key, value: part } : { op, path: null, value: { [key]: part } },
  );
}

const isOfMembers = ({ path }: Operation) => path !== null && /^(urn:[^[]*:Group:)?members\b/i.test(path);

function memberIds(sent: unknown): string[] {
  const attribute = groupType.schema.attributes.find(({ name }) => name === 'members');
  const members = attribute && (normalizeValue(attribute, sent) as { value?: string; type?: string }[] | undefined);
  return [
    ...new Set(
      (members ?? []).map(({ value, type }) => {
        if (type?.toLowerCase() === 'group') throw invalid('invalidValue', 'Groups in groups are not supported.');
        if (!value) throw invalid('invalidValue', 'A member has a value, the id of a user.');
        return value;
      }),
    ),
  ];
}

async function requirePeople(directory: Directory, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    const asked = ids.slice(from, from + BATCH);
    const there = await peopleByIds(directory, asked);
    const known = new Set(there.filter(({ directoryRemoved }) => !directoryRemoved).map(({ _id }) => _id));
    const missing = asked.find((id) => !known.has(id));
    if (missing !== undefined) throw invalid('invalidValue', `There is no user ${missing.slice(0, 64)}.`);
  }
}

async function everyMember(directory: Directory, groupId: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { personId } of eachMember(directory, groupId)) ids.push(personId);
  return ids;
}

function columns(resource: Resource) {
  const displayName = String(resource.displayName).trim();
  if (displayName.length > MAX_NAME)
    throw invalid('invalidValue', `displayName is longer than ${MAX_NAME} characters.`);
  return { displayName, nameKey: fold(displayName), externalId: (resource.externalId as string | undefined) ?? null };
}

async function reread(directory: Directory, id: string, withMembers = true): Promise<GroupFound> {
  const group = await findGroup(directory, id, withMembers);
  if (!group) throw notFound();
  return group;
}

function audit(directory: Directory, action: string, { _id: id }: GroupRow): Promise<void> {
  return recordAudit(directory, { action, target: { type: 'Group', id } });
}
