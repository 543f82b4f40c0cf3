import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { findForgotten } from '../privacy/forgotten.service';
import { idsWithPowers } from '../role/powers.service';
import { revokeSessions } from '../session/revoke.service';
import { type ImportPerson, type Known, planImport, type RejectedPerson } from './import.plan';
import { openPeople, type PersonCipher } from './person.cipher';
import { personChanged, personCreated, personFacts, subjectOf } from './person.events';
import { people, type StoredPerson } from './person.model';

type Scope = Pick<Context, 'tenant' | 'now'> & Partial<Pick<Context, 'principal'>>;

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
 * - Who runs a part of the tenant keeps their address: a row with another one is rejected.
 * - A row without an address takes it away, but not from one who signs in with it.
 * @throws BAD_USER_INPUT for more than 1,000 rows; TRY_AGAIN when another import got in between.
 */
export async function importPeople(scope: Scope, rows: readonly ImportPerson[]): Promise<ImportedPeople> {
  if (rows.length > MAX_IMPORT) throw new DomainError('BAD_USER_INPUT', `A batch has ${MAX_IMPORT} people at most.`);
  const cipher = await openPeople(scope);
  return inTransaction(scope, async (scope) => {
    const known = await readKnown(scope, cipher, rows);
    const { created, changed, rejected, ids } = planImport(cipher, rows, known, scope.now);
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
    await recordChanges(scope, known, created, changed);
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

async function readKnown(scope: Scope, cipher: PersonCipher, rows: readonly ImportPerson[]): Promise<Known> {
  const sourcedIds = rows.map(({ sourcedId }) => sourcedId);
  const logins = rows.flatMap(({ email }) => (email === null ? [] : [cipher.loginHash(email)]));
  const bySourcedId = await people(scope).find({ sourcedId: { $in: sourcedIds } });
  const byLogin = logins.length > 0 ? await people(scope).find({ login: { $in: logins } }) : [];
  const loginOf = new Map(rows.map(({ sourcedId, email }) => [sourcedId, email && cipher.loginHash(email)]));
  const moved = bySourcedId.filter(({ sourcedId, login }) => (loginOf.get(sourcedId) ?? login) !== login);
  return {
    withPowers: await idsWithPowers(scope, moved),
    bySourcedId: new Map(bySourcedId.map((row) => [row.sourcedId, row])),
    byLogin: new Map(byLogin.map((row) => [row.login, row])),
    forgotten: await findForgotten(scope, rows),
  };
}

/** For auditors: who has more roles now, whose account was opened or closed, and who is new. */
async function recordChanges(
  scope: Scope,
  { bySourcedId, byLogin }: Known,
  created: readonly StoredPerson[],
  changed: readonly StoredPerson[],
): Promise<void> {
  const before = new Map([...bySourcedId.values(), ...byLogin.values()].map((row) => [row._id, row]));
  for (const { _id, roles, status } of changed) {
    const was = before.get(_id);
    const target = { type: 'person', id: _id };
    const given = roles.filter((role) => !was?.roles.includes(role));
    if (given.length > 0) await recordAudit(scope, { action: 'roles.changed', target, details: { given, taken: [] } });
    if (status !== was?.status)
      await recordAudit(scope, { action: status === 'ACTIVE' ? 'person.activated' : 'person.deactivated', target });
  }
  if (created.length > 0)
    await recordAudit(scope, { action: 'people.imported', details: { people: created.map(({ _id }) => _id) } });
}

/** What an import may change of a row; the password is not among it. */
function written(row: Omit<StoredPerson, '_id'>) {
  const { sourcedId, givenName, familyName, nameKey, email, login, username, roles, status, rosterHash } = row;
  const { tokens, revision } = row;
  return {
    ...{ sourcedId, givenName, familyName, nameKey, email, login, username, roles, status, rosterHash },
    ...{ tokens, revision },
  };
}
