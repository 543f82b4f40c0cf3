import type { Because } from '@lyceum/kernel/reasons';
import type { Role } from '../role/role.model';
import type { PersonCipher } from './person.cipher';
import type { StoredPerson } from './person.model';
import { derived, newPerson } from './person.service';

export interface ImportPerson {
  sourcedId: string;
  givenName: string;
  familyName: string;
  email: string | null;
  username: string | null;
  roles: Exclude<Role, 'ADMIN'>[];
  /** False: the roster keeps the person on its books, and they may not sign in. */
  enabled: boolean;
  /** The roster has let the person go. */
  removed: boolean;
}

export interface RejectedPerson {
  /** Of the row in the batch. */
  index: number;
  column: 'sourcedId' | 'email' | 'status';
  /** Reads after the name of the column. */
  reason: string;
  because: Because;
}

/** Whom the batch may mean, as they were before it. */
export interface Known {
  bySourcedId: Map<string, StoredPerson>;
  byLogin: Map<string, StoredPerson>;
  /** Of those whose address the batch changes, the ids of who run a part of the tenant. */
  withPowers: ReadonlySet<string>;
  /** Rows about somebody who was erased. */
  forgotten: ReadonlySet<ImportPerson>;
}

// Of those too who are on the books and not enabled: the roster activates them again when it does.
const REMOVED = 'removed';

/** Decides for each row, in their order; reads and writes nothing. */
export function planImport(
  cipher: PersonCipher,
  rows: readonly ImportPerson[],
  { bySourcedId, byLogin, withPowers, forgotten }: Known,
  now: Date,
) {
  const created: StoredPerson[] = [];
  const changed: StoredPerson[] = [];
  const rejected: RejectedPerson[] = [];
  const ids = new Map([...bySourcedId].map(([sourcedId, { _id }]) => [sourcedId, _id]));
  const seen = new Set<string>();
  const takenBy = new Map<string, string>();

  for (const [index, row] of rows.entries()) {
    const reject = (column: RejectedPerson['column'], because: Because, reason: string) =>
      rejected.push({ index, column, reason, because });
    if (seen.has(row.sourcedId)) {
      reject('sourcedId', { reason: 'ROW_ID_REPEATED' }, 'stands twice in one batch');
      continue;
    }
    seen.add(row.sourcedId);
    const known = bySourcedId.get(row.sourcedId);
    if (!known && forgotten.has(row)) {
      reject(
        'sourcedId',
        { reason: 'FORGOTTEN' },
        'belongs to somebody who was erased: a roster does not bring them back, an invitation does',
      );
      continue;
    }
    const release = (person: StoredPerson) => {
      if (person.roles.includes('ADMIN'))
        reject(
          'status',
          { reason: 'ADMINISTRATOR_STAYS' },
          'is not followed for an administrator: deactivate them by hand',
        );
      else {
        changed.push(released(person, row.sourcedId));
        ids.set(row.sourcedId, person._id);
      }
    };
    if (row.removed || (known && !row.enabled)) {
      if (known && known.rosterHash !== REMOVED) release(known);
      continue;
    }
    const login = row.email === null ? undefined : cipher.loginHash(row.email);
    const holder = login === undefined ? undefined : byLogin.get(login);
    const before = login === undefined ? undefined : takenBy.get(login);
    if (before !== undefined) {
      reject('email', { reason: 'EMAIL_REPEATED', id: before }, `stands twice: ${before} has it too`);
      continue;
    }
    const linked = !known && holder && holder.sourcedId === holder._id ? holder : undefined;
    const person = known ?? linked;
    if (holder && holder._id !== person?._id) {
      reject(
        'email',
        { reason: 'EMAIL_OF_OTHER', id: holder.sourcedId },
        `is the address of ${holder.sourcedId} already`,
      );
      continue;
    }
    // Links to new passwords go there: a file must not be a way into their account.
    if (known && login !== undefined && login !== known.login && withPowers.has(known._id)) {
      reject(
        'email',
        { reason: 'EMAIL_OF_POWERFUL' },
        'is not followed for somebody who runs a part of the tenant: change it by hand',
      );
      continue;
    }
    if (login !== undefined) takenBy.set(login, row.sourcedId);
    if (person && !row.enabled) {
      release(person);
      continue;
    }
    const rosterHash = row.enabled ? hashOf(cipher, row) : REMOVED;
    if (!person) {
      const roles = withoutAdmin(row.roles);
      const { sourcedId, givenName, familyName, email, username } = row;
      const fields = { sourcedId, givenName, familyName, email, username, roles, rosterHash, createdAt: now };
      const fresh = newPerson(cipher, fields);
      created.push(row.enabled ? fresh : { ...fresh, status: 'INACTIVE' });
      ids.set(sourcedId, fresh._id);
    } else if (person.rosterHash !== rosterHash) {
      changed.push(merged(cipher, person, row, rosterHash));
      ids.set(row.sourcedId, person._id);
    }
  }
  return { created, changed, rejected, ids };
}

function released(person: StoredPerson, sourcedId: string): StoredPerson {
  return { ...person, sourcedId, status: 'INACTIVE', rosterHash: REMOVED, revision: person.revision + 1 };
}

function merged(cipher: PersonCipher, person: StoredPerson, row: ImportPerson, rosterHash: string): StoredPerson {
  const { sourcedId, givenName, familyName, username } = row;
  const email = row.email ?? (person.passwordHash === null ? null : cipher.open(person).email);
  return {
    ...person,
    sourcedId,
    ...derived(cipher, { _id: person._id, givenName, familyName, email, username }),
    roles: [...new Set([...person.roles, ...withoutAdmin(row.roles)])],
    // Only the roster's own removal is undone by the roster.
    status: person.rosterHash === REMOVED ? 'ACTIVE' : person.status,
    rosterHash,
    revision: person.revision + 1,
  };
}

/** The type forbids it, and rows come from files. */
function withoutAdmin(roles: readonly Role[]): Role[] {
  return roles.filter((role) => role !== 'ADMIN');
}

function hashOf(
  cipher: PersonCipher,
  { sourcedId, givenName, familyName, email, username, roles }: ImportPerson,
): string {
  return cipher.rosterHash(JSON.stringify([sourcedId, givenName, familyName, email, username, [...roles].sort()]));
}
