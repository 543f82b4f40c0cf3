import type { TenantScope } from '@lyceum/kernel/tenancy';
import { openPeople } from './person.cipher';
import { type PersonRow, people, type StoredPerson } from './person.model';
import { derived } from './person.service';

const BATCH = 200;

/**
 * Encrypts the people of a tenant whom a version before encryption wrote, whose login is their address in clear. Answers how
 * many. What is done is skipped. Until then they cannot sign in.
 */
export async function encryptOldPeople(scope: TenantScope): Promise<number> {
  const cipher = await openPeople(scope);
  let done = 0;
  let after = '';
  for (;;) {
    const page = { sort: { _id: 1 as const }, limit: BATCH };
    const rows = await people(scope).find({ _id: { $gt: after } }, page);
    const operations = rows.filter(isOld).map((row) => {
      const { _id, email, givenName, familyName, username } = row as unknown as PersonRow;
      const filter = { _id, login: row.login };
      return {
        updateOne: { filter, update: { $set: derived(cipher, { _id, email, givenName, familyName, username }) } },
      };
    });
    done += (await people(scope).bulkWrite(operations)).modified;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return done;
    after = last._id;
  }
}

function isOld({ login, username }: StoredPerson): boolean {
  return login.includes('@') || (login.startsWith('#') && typeof username === 'string' && username.includes('@'));
}
