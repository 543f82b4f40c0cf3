import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { revokeSessions } from '../session/revoke.service';
import { type ImportPerson, type Known, planImport, type RejectedPerson } from './import.plan';
import { personChanged, personCreated, personFacts, subjectOf } from './person.events';
import { type PersonRow, people } from './person.model';
import { loginOf } from './person.service';

type Scope = Pick<Context, 'tenant' | 'now'>;

export interface ImportedPeople {
  created: number;
  updated: number;
  unchanged: number;
  rejected: RejectedPerson[];
  /** From sourcedId to our id, of everybody in the batch whom we know. */
  ids: Map<string, string>;
}

export const MAX_IMPORT = 1_000;

/**
 * Brings people in by their `sourcedId`: new ones without a password, known ones with what the roster says now. Removed ones
 * that we know are deactivated; so are those who are not enabled, and new ones of them come in inactive. Only what differs from what the roster said before is written, so the same batch again writes nothing and an
 * administrator's change stands until the roster's own.
 * - Roles are added, never taken; nobody becomes ADMIN, and no ADMIN is deactivated.
 * - An address that somebody from no roster has makes the row theirs: they keep their account and get its sourcedId. An
 *   address that somebody else had before this batch rejects the row, also when the batch gives that one another.
 * - A row without an address takes it away, but not from one who signs in with it.
 * @throws BAD_USER_INPUT for more than 1,000 rows; TRY_AGAIN when another import got in between.
 */
export async function importPeople(scope: Scope, rows: readonly ImportPerson[]): Promise<ImportedPeople> {
  if (rows.length > MAX_IMPORT) throw new DomainError('BAD_USER_INPUT', `A batch has ${MAX_IMPORT} people at most.`);
  return inTransaction(scope, async (scope) => {
    const { created, changed, rejected, ids } = planImport(rows, await readKnown(scope, rows), scope.now);
    const { duplicates } = await people(scope).bulkWrite([
      ...created.map((document) => ({ insertOne: { document } })),
      ...changed.map(({ _id, ...fields }) => ({ updateOne: { filter: { _id }, update: { $set: written(fields) } } })),
    ]);
    if (duplicates.length > 0) throw new DomainError('TRY_AGAIN', 'Another import is bringing in the same people.');
    await record(
      scope,
      ...created.map((row) => personCreated.of(subjectOf(row), personFacts(row))),
      ...changed.map((row) => personChanged.of(subjectOf(row), personFacts(row))),
    );
    const gone = changed.filter(({ status }) => status === 'INACTIVE').map(({ _id }) => _id);
    if (gone.length > 0) await revokeSessions(scope, { personId: { $in: gone } }, 'DEACTIVATED');
    const unchanged = rows.length - created.length - changed.length - rejected.length;
    return { created: created.length, updated: changed.length, unchanged, rejected, ids };
  });
}

/** Our ids by the roster's; whom we do not know is not in it. */
export async function findIdsBySourcedIds(
  scope: Pick<Scope, 'tenant'>,
  sourcedIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await people(scope).find(
    { sourcedId: { $in: [...sourcedIds] } },
    { projection: { _id: 1, sourcedId: 1 } },
  );
  return new Map(rows.map(({ sourcedId, _id }) => [sourcedId, _id]));
}

async function readKnown(scope: Scope, rows: readonly ImportPerson[]): Promise<Known> {
  const sourcedIds = rows.map(({ sourcedId }) => sourcedId);
  const logins = rows.flatMap(({ email }) => (email === null ? [] : [loginOf(email)]));
  const bySourcedId = await people(scope).find({ sourcedId: { $in: sourcedIds } });
  const byLogin = logins.length > 0 ? await people(scope).find({ login: { $in: logins } }) : [];
  return {
    bySourcedId: new Map(bySourcedId.map((row) => [row.sourcedId, row])),
    byLogin: new Map(byLogin.map((row) => [row.login, row])),
  };
}

/** What an import may change of a row; the password is not among it. */
function written(row: Omit<PersonRow, '_id'>) {
  const { sourcedId, givenName, familyName, nameKey, email, login, username, roles, status, rosterHash } = row;
  const { tokens, revision } = row;
  return {
    ...{ sourcedId, givenName, familyName, nameKey, email, login, username, roles, status, rosterHash },
    ...{ tokens, revision },
  };
}
