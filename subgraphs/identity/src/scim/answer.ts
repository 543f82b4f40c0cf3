import type { Resource, ResourceType } from './attribute';
import type { Directory } from './directory';
import { versionOf } from './etag';
import type { GroupFound } from './group.store';
import { groupType, userType } from './schemas';
import { type Selection, select } from './select';
import type { User } from './user.store';

const EVERYTHING: Selection = { only: [], without: [] };

/** What a resource’s own request answers, and each one in a list. */
export interface Shown {
  body: Resource;
  version: string;
  location: string;
}

export function showUser(directory: Directory, { person, row, resource }: User, selection: Selection): Shown {
  const groups = (resource.groups as Resource[] | undefined)?.map((group) => ({
    ...group,
    $ref: `${directory.baseUrl}/Groups/${group.value}`,
  }));
  const dates = { created: person.createdAt, lastModified: row?.changedAt ?? person.createdAt };
  const version = versionOf(resource);
  return shown(directory, userType, { ...resource, ...(groups && { groups }) }, { version, ...dates }, selection);
}

/** All of a user, by which lists are filtered and sorted: dates of `meta` too. */
export const wholeUser = (directory: Directory, user: User): Resource => showUser(directory, user, EVERYTHING).body;

export function groupVersion({ row }: GroupFound): string {
  return `W/"${row.revision}"`;
}

export function showGroup(directory: Directory, group: GroupFound, selection: Selection): Shown {
  const dates = { created: group.row.createdAt, lastModified: group.row.changedAt };
  return shown(directory, groupType, group.resource, { version: groupVersion(group), ...dates }, selection);
}

export const wholeGroup = (directory: Directory, group: GroupFound): Resource =>
  showGroup(directory, group, EVERYTHING).body;

function shown(
  { baseUrl }: Directory,
  type: ResourceType,
  resource: Resource,
  { version, created, lastModified }: { version: string; created: Date; lastModified: Date },
  selection: Selection,
): Shown {
  const location = `${baseUrl}${type.endpoint}/${resource.id}`;
  const meta = {
    resourceType: type.name,
    created: created.toISOString(),
    lastModified: lastModified.toISOString(),
    version,
    location,
  };
  return { body: select(type, { ...resource, meta }, selection), version, location };
}
