import type { ImportPerson } from '../person/import.plan';
import { importPeople } from '../person/import.service';
import type { RosterRow } from '../roster/roster.columns';
import { rowError } from '../roster/roster.rows';
import { type ImportBatch, isRemoved, type Outcome } from './batch';
import { patiently } from './patience';

/** What a roster’s roles are here. Nobody becomes AUTHOR or ADMIN by a file. */
const ROLES: Record<RosterRow['users']['role'], ImportPerson['roles'][number]> = {
  student: 'LEARNER',
  user: 'LEARNER',
  teacher: 'INSTRUCTOR',
  aide: 'INSTRUCTOR',
  proctor: 'INSTRUCTOR',
  administrator: 'INSTRUCTOR',
  guardian: 'GUARDIAN',
  parent: 'GUARDIAN',
  relative: 'GUARDIAN',
};

// Some 35 index entries a person, all over a large index: what one transaction changes has to fit into the store's cache,
// and a quarter of the local one's 256 MB may be changed at once. 500 people at 50,000 stored were too many.
const TRANSACTION = 100;

export const importUsers: ImportBatch<'users'> = async ({ scope }, batch) => {
  const outcome: Outcome = { created: 0, updated: 0, errors: [] };
  for (let from = 0; from < batch.length; from += TRANSACTION) {
    const part = batch.slice(from, from + TRANSACTION);
    const people = part.map(toPerson);
    const { created, updated, rejected } = await patiently(scope.signal, () =>
      importPeople({ ...scope, now: new Date() }, people),
    );
    outcome.created += created;
    outcome.updated += updated;
    for (const { index, column, reason, because } of rejected) {
      const entry = part[index];
      if (!entry) continue;
      const { line, row } = entry;
      const fault = { column, value: row[column] ?? '', reason, because, sourcedId: row.sourcedId };
      outcome.errors.push(rowError('users', line, fault));
    }
  }
  return outcome;
};

function toPerson(entry: { row: RosterRow['users'] }): ImportPerson {
  const { sourcedId, givenName, familyName, email = null, username, role, status, enabledUser } = entry.row;
  const enabled = enabledUser && status !== 'inactive';
  return {
    sourcedId,
    givenName,
    familyName,
    email,
    username,
    roles: [ROLES[role]],
    enabled,
    removed: isRemoved(entry),
  };
}
