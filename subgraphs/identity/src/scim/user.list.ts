import { wholeUser } from './answer';
import type { Directory } from './directory';
import { demanded, matches } from './match';
import { type ListQuery, sorted } from './query';
import { ScimError } from './scim.error';
import { candidates, countUsers, eachUser, pageOfUsers, type User } from './user.store';

// To look at each takes some ten microseconds, mostly to decrypt: this many are half a second.
const MAX_SCANNED = 20_000;

export interface Found<T> {
  total: number;
  items: T[];
}

/**
 * By id, userName or externalId at once, also as a part of an `and`; by anything else by looking at each.
 * @throws 400 tooMany where that would be more than 20,000.
 */
export async function listUsers(directory: Directory, query: ListQuery): Promise<Found<User>> {
  const { filter, sort, startIndex, count } = query;
  if (!filter && !sort) {
    const total = await countUsers(directory);
    return { total, items: count === 0 ? [] : await pageOfUsers(directory, { skip: startIndex - 1, limit: count }) };
  }
  const all = sorted(await matching(directory, filter), (user) => wholeUser(directory, user), sort);
  return { total: all.length, items: all.slice(startIndex - 1, startIndex - 1 + count) };
}

async function matching(directory: Directory, filter: ListQuery['filter']): Promise<User[]> {
  const by = filter && {
    id: demanded(filter, 'id'),
    userName: demanded(filter, 'userName'),
    externalId: demanded(filter, 'externalId'),
    email: demanded(filter, 'emails', 'value'),
  };
  const fits = (user: User) => !filter || matches(filter, wholeUser(directory, user));
  if (by && Object.values(by).some((value) => value !== undefined)) {
    const found = (await candidates(directory, by)).filter(fits);
    // An address that is not the first one has no index.
    if (found.length > 0 || (by.id ?? by.userName ?? by.externalId) !== undefined) return found;
  }
  if ((await countUsers(directory)) > MAX_SCANNED)
    throw new ScimError(
      400,
      'Filter by id, userName or externalId: there are too many users to look at each.',
      'tooMany',
    );
  const found: User[] = [];
  for await (const user of eachUser(directory)) if (fits(user)) found.push(user);
  return found;
}
