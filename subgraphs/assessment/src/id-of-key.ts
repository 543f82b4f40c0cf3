import { createHash } from 'node:crypto';

/** The id of what somebody makes under a key: of nobody else's key, and of no other tenant's either, as rows are found by tenant. */
export function idOfKey(what: 'item' | 'rubric', author: string, key: string): string {
  return createHash('sha256').update(`${what} ${author} ${key}`).digest('base64url').slice(0, 27);
}
