import { groupVersion, type Shown, showGroup, showUser } from './answer';
import type { Resource } from './attribute';
import type { Directory } from './directory';
import { requireMatch, versionOf } from './etag';
import { findGroup, listGroups } from './group.store';
import { createGroup, deleteGroup, patchGroup, replaceGroup } from './group.write';
import { normalize, requireComplete } from './normalize';
import { patch, readOperations } from './patch';
import { listResponse, readListQuery } from './query';
import { groupType, userType } from './schemas';
import { notFound } from './scim.error';
import { type Selection, selects } from './select';
import { listUsers } from './user.list';
import { findUser } from './user.store';
import { createUser, deleteUser, patchUser, replaceUser } from './user.write';

type Given = Readonly<Record<string, unknown>>;

/** What can be done at `/Users` and `/Groups`. `match` is the `If-Match` header. */
export interface Endpoint {
  list(directory: Directory, given: Given): Promise<Resource>;
  get(directory: Directory, id: string, selection: Selection): Promise<Shown>;
  create(directory: Directory, body: unknown, selection: Selection): Promise<Shown>;
  replace(directory: Directory, id: string, body: unknown, selection: Selection, match?: string): Promise<Shown>;
  patch(directory: Directory, id: string, body: unknown, selection: Selection, match?: string): Promise<Shown>;
  remove(directory: Directory, id: string, match?: string): Promise<void>;
}

const users: Endpoint = {
  async list(directory, given) {
    const query = readListQuery(userType, given);
    const { total, items } = await listUsers(directory, query);
    return listResponse(
      total,
      query.startIndex,
      items.map((user) => showUser(directory, user, query.selection).body),
    );
  },
  async get(directory, id, selection) {
    const user = await findUser(directory, id);
    if (!user) throw notFound();
    return showUser(directory, user, selection);
  },
  async create(directory, body, selection) {
    return showUser(directory, await createUser(directory, complete(userType, body)), selection);
  },
  async replace(directory, id, body, selection, match) {
    const check = ({ resource }: { resource: Resource }) => requireMatch(match, versionOf(resource));
    return showUser(directory, await replaceUser(directory, id, complete(userType, body), check), selection);
  },
  async patch(directory, id, body, selection, match) {
    const operations = readOperations(body);
    const check = ({ resource }: { resource: Resource }) => requireMatch(match, versionOf(resource));
    const patched = (before: Resource) => {
      const after = patch(userType, before, operations);
      requireComplete(userType, after);
      return after;
    };
    return showUser(directory, await patchUser(directory, id, patched, check), selection);
  },
  remove(directory, id, match) {
    return deleteUser(directory, id, ({ resource }) => requireMatch(match, versionOf(resource)));
  },
};

const groups: Endpoint = {
  async list(directory, given) {
    const query = readListQuery(groupType, given);
    const { total, items } = await listGroups(directory, query, selects(groupType, query.selection, 'members'));
    return listResponse(
      total,
      query.startIndex,
      items.map((group) => showGroup(directory, group, query.selection).body),
    );
  },
  async get(directory, id, selection) {
    const group = await findGroup(directory, id, selects(groupType, selection, 'members'));
    if (!group) throw notFound();
    return showGroup(directory, group, selection);
  },
  async create(directory, body, selection) {
    return showGroup(directory, await createGroup(directory, complete(groupType, body)), selection);
  },
  async replace(directory, id, body, selection, match) {
    const check = (group: Parameters<typeof groupVersion>[0]) => requireMatch(match, groupVersion(group));
    return showGroup(directory, await replaceGroup(directory, id, complete(groupType, body), check), selection);
  },
  async patch(directory, id, body, selection, match) {
    const check = (group: Parameters<typeof groupVersion>[0]) => requireMatch(match, groupVersion(group));
    return showGroup(directory, await patchGroup(directory, id, readOperations(body), check), selection);
  },
  remove(directory, id, match) {
    return deleteGroup(directory, id, (group) => requireMatch(match, groupVersion(group)));
  },
};

/** By the first part of the path, in whatever case. */
export const endpoints: Readonly<Record<string, Endpoint>> = { users, groups };

function complete(type: typeof userType, body: unknown): Resource {
  const resource = normalize(type, body);
  requireComplete(type, resource);
  return resource;
}
