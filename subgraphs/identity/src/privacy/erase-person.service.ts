import { outbox } from '@lyceum/kernel/events/collections';
import { record } from '@lyceum/kernel/events/outbox';
import { grants } from '@lyceum/kernel/grants';
import type { PersonalData, PrivacyScope } from '@lyceum/kernel/privacy';
import { recreate } from '@lyceum/kernel/recreate';
import { fold } from '@lyceum/kernel/words';
import { openPeople } from '../person/person.cipher';
import { personChanged, personFacts, subjectOf } from '../person/person.events';
import { people } from '../person/person.model';
import { removeQuoting } from '../roster-import/row-error.service';
import { legalHolds } from './erasure.model';
import { forget } from './forgotten.service';

const ERASED = { givenName: 'Erased', familyName: 'person' } as const;

/** The person's own row, as they may read it. */
export async function* openOwn(scope: PrivacyScope, personId: string): AsyncGenerator<PersonalData> {
  const row = await people(scope).findOne({ _id: personId });
  if (!row) return;
  const person = (await openPeople(scope)).open(row);
  const { sourcedId, givenName, familyName, email, username, phone, birthDate, address } = person;
  const { governmentIds, guardianIds, roles, status, createdAt } = person;
  const names = { id: personId, sourcedId, givenName, familyName, email, username };
  const more = { phone, birthDate, address, governmentIds, guardianIds, roles, status, createdAt };
  yield { name: people.collectionName, rows: [{ ...names, ...more }] };
}

/**
 * The row stays, so that what others keep of the person still leads somewhere, and says nothing any more. Answers how many
 * rows have changed: none when that has been done before.
 */
export async function erasePersonRow(scope: PrivacyScope, personId: string): Promise<number> {
  const before = await people(scope).findOne({ _id: personId });
  if (!before) return 0;
  const { email, username, sourcedId } = (await openPeople(scope)).open(before);
  const quoted = [email, username, sourcedId].filter((value): value is string => value !== null && value !== personId);
  const removed = await removeQuoting(scope, quoted);
  const emptied = await legalHolds(scope).updateMany({ personId, reason: { $ne: '' } }, { $set: { reason: '' } });
  const given = await grants(scope).deleteMany({ _id: personId });
  if (before.login === `#${personId}` && before.givenName === ERASED.givenName && before.sourcedId === personId)
    return removed + emptied.modified + given;
  await forget(scope, { sourcedId, email });
  // The school's own id of the person is all that events say of them besides ours.
  await outbox(scope).updateMany(
    { subject: subjectOf(before), 'data.sourcedId': { $exists: true } } as never,
    { $set: { 'data.sourcedId': personId } } as never,
  );
  const cleared = {
    ...ERASED,
    nameKey: fold(`${ERASED.familyName} ${ERASED.givenName}`),
    sourcedId: personId,
    email: null,
    phone: null,
    birthDate: null,
    address: null,
    governmentIds: null,
    guardianIds: null,
    username: null,
    login: `#${personId}`,
    roles: [],
    passwordHash: null,
    status: 'INACTIVE' as const,
    directoryRemoved: true,
    rosterHash: null,
    tokens: [],
  };
  const person = await recreate(people(scope), { _id: personId }, ({ revision }) => ({
    ...cleared,
    revision: revision + 1,
  }));
  if (person) await record(scope, personChanged.of(subjectOf(person), personFacts(person)));
  return 1 + removed + emptied.modified + given;
}
