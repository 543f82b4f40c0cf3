import { fold } from '@lyceum/kernel/words';
import { type GroupRow, groupMembers, groups } from '../group/group.model';
import { eachMember } from '../group/member.service';
import { listByIds as peopleByIds } from '../person/person.service';
import { wholeGroup } from './answer';
import type { Resource } from './attribute';
import type { Directory } from './directory';
import { demanded, matches } from './match';
import { type ListQuery, sorted } from './query';
import { GROUP } from './schemas';
import { ScimError } from './scim.error';
import type { Found } from './user.list';

const BATCH = 1_000;
// A directory keeps some thousands of groups.
const MAX_SCANNED = 20_000;

export interface GroupFound {
  row: GroupRow;
  resource: Resource;
}

export async function findGroup(directory: Directory, id: string, withMembers: boolean): Promise<GroupFound | null> {
  const row = await groups(directory).findOne({ _id: id });
  return row && found(directory, row, withMembers);
}

/** By id, displayName, externalId or a member’s id at once; by anything else by looking at each. @throws 400 tooMany */
export async function listGroups(
  directory: Directory,
  { filter, sort, startIndex, count }: ListQuery,
  withMembers: boolean,
): Promise<Found<GroupFound>> {
  const order = { createdAt: 1, _id: 1 } as const;
  if (!filter && !sort) {
    const total = await groups(directory).count({});
    const rows =
      count === 0 ? [] : await groups(directory).find({}, { sort: order, skip: startIndex - 1, limit: count });
    return { total, items: await all(directory, rows, withMembers) };
  }
  const where = filter ? await narrowed(directory, filter) : {};
  const rows = await groups(directory).find(where, { sort: order, limit: MAX_SCANNED + 1 });
  if (rows.length > MAX_SCANNED) throw new ScimError(400, 'Filter by id, displayName or externalId.', 'tooMany');
  const looksAtMembers = filter !== null && names(filter).includes('members');
  const items: GroupFound[] = [];
  for (const row of rows) {
    const each = await found(directory, row, looksAtMembers);
    if (!filter || matches(filter, wholeGroup(directory, each))) items.push(each);
  }
  const page = sorted(items, (group) => wholeGroup(directory, group), sort).slice(
    startIndex - 1,
    startIndex - 1 + count,
  );
  return {
    total: items.length,
    items:
      looksAtMembers === withMembers
        ? page
        : await all(
            directory,
            page.map(({ row }) => row),
            withMembers,
          ),
  };
}

async function narrowed(directory: Directory, filter: NonNullable<ListQuery['filter']>): Promise<object> {
  const id = demanded(filter, 'id');
  const externalId = demanded(filter, 'externalId');
  const displayName = demanded(filter, 'displayName');
  const member = demanded(filter, 'members', 'value');
  if (id !== undefined) return { _id: id };
  if (externalId !== undefined) return { externalId };
  if (displayName !== undefined) return { nameKey: fold(displayName) };
  if (member === undefined) return {};
  const rows = await groupMembers(directory).find({ personId: member }, { limit: BATCH });
  return { _id: { $in: rows.map(({ groupId }) => groupId) } };
}

function names(filter: NonNullable<ListQuery['filter']>): string[] {
  if ('filters' in filter) return filter.filters.flatMap(names);
  return 'filter' in filter ? names(filter.filter) : [filter.place.attribute.name];
}

async function all(directory: Directory, rows: readonly GroupRow[], withMembers: boolean): Promise<GroupFound[]> {
  const items: GroupFound[] = [];
  for (const row of rows) items.push(await found(directory, row, withMembers));
  return items;
}

async function found(directory: Directory, row: GroupRow, withMembers: boolean): Promise<GroupFound> {
  const members = withMembers ? await membersOf(directory, row._id) : [];
  return {
    row,
    resource: {
      schemas: [GROUP],
      id: row._id,
      ...(row.externalId !== null && { externalId: row.externalId }),
      displayName: row.displayName,
      ...(members.length > 0 && { members }),
    },
  };
}

/** People whom the directory has deleted are members no more. */
async function membersOf(directory: Directory, groupId: string): Promise<Resource[]> {
  const ids: string[] = [];
  for await (const { personId } of eachMember(directory, groupId)) ids.push(personId);
  const members: Resource[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const people = await peopleByIds(directory, ids.slice(from, from + BATCH));
    for (const { _id, givenName, familyName, directoryRemoved } of people)
      if (!directoryRemoved)
        members.push({
          value: _id,
          $ref: `${directory.baseUrl}/Users/${_id}`,
          type: 'User',
          display: `${givenName} ${familyName}`.trim(),
        });
  }
  return members;
}
