import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { may } from '@lyceum/kernel/principal';
import type { Fault } from '@lyceum/kernel/reasons';
import { recreate } from '@lyceum/kernel/recreate';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { invitations } from '../invitation/invitation.model';
import { passwordResets } from '../password/reset.model';
import { requirePowersOf } from '../role/powers.service';
import { openPeople } from './person.cipher';
import { personChanged, personFacts, subjectOf } from './person.events';
import { type Personal, type PersonRow, people, type StoredPerson } from './person.model';
import { derived, emailTaken, found, getById, isSelf } from './person.service';
import type { PostalAddressInput, UpdateMyProfileInput, UpdatePersonInput } from './profile.type';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;
const sensitiveFields = ['phone', 'birthDate', 'address', 'governmentIds', 'guardianIds'] as const;
type Changes = Partial<Pick<PersonRow, 'givenName' | 'familyName'> & Personal>;

/** Whether one may see phone, birth date, address, government and guardian ids: one's own, or with person:sensitive. */
export function seesSensitive(scope: Pick<Context, 'principal'>, person: Pick<PersonRow, '_id'>): boolean {
  return isSelf(scope, person._id) || may(scope.principal, 'person:sensitive');
}

/** Whether one may, and that one does: what another person shows to few is shown once the trail has it. */
export async function readsSensitive(
  scope: Scope & { readonly loaders: { readonly sensitiveReads: { load(personId: string): Promise<unknown> } } },
  person: Pick<PersonRow, '_id'>,
): Promise<boolean> {
  if (!seesSensitive(scope, person)) return false;
  if (!isSelf(scope, person._id)) await scope.loaders.sensitiveReads.load(person._id);
  return true;
}

/** One entry for all whom a request looks at. */
export async function recordSensitiveReads(scope: Scope, personIds: readonly string[]): Promise<void> {
  const [id] = personIds;
  await recordAudit(scope, {
    action: 'person.sensitive-read',
    target: personIds.length === 1 && id !== undefined ? { type: 'person', id } : null,
    details: { people: [...personIds] },
  });
}

/**
 * What an administrator corrects; a roster that says otherwise later has the last word on names and address.
 * @throws NOT_FOUND; CONFLICT when somebody has the e-mail address; BAD_USER_INPUT when it would be taken from one who signs
 * in with it, and for a day that there is none of; FORBIDDEN for sensitive fields without person:sensitive.
 */
export async function updatePerson(scope: Scope, { personId, ...input }: UpdatePersonInput): Promise<PersonRow> {
  const changes = changesOf(input);
  if (sensitiveFields.some((field) => field in changes) && !seesSensitive(scope, { _id: personId }))
    throw new DomainError('FORBIDDEN', 'Phone, birth date, address and ids need the permission person:sensitive.', {
      reason: 'SENSITIVE_PROFILE',
    });
  return change(scope, personId, changes);
}

/** One's own phone and address; names and e-mail address are the school's to change. */
export function updateMyProfile(scope: Scope, input: UpdateMyProfileInput): Promise<PersonRow> {
  return change(scope, personId(scope), changesOf(input));
}

/** Null for a list empties it, null for a name is no change: everybody has one. */
function changesOf(input: Omit<UpdatePersonInput, 'personId'>): Changes {
  const { givenName, familyName, email, phone, birthDate, address, governmentIds, guardianIds } = input;
  if (birthDate && !isPastDay(birthDate))
    throw new DomainError('BAD_USER_INPUT', 'birthDate is not a day of the past.', {
      reason: 'INVALID_FIELDS',
      fields: { birthDate: ['is not a day of the past'] },
      faults: [{ field: 'birthDate', reason: 'NOT_A_PAST_DAY' }] satisfies Fault[],
    });
  return {
    ...(givenName && { givenName }),
    ...(familyName && { familyName }),
    ...(email !== undefined && { email: email?.trim() ?? null }),
    ...(phone !== undefined && { phone: phone?.replace(/[^+\d]/g, '') ?? null }),
    ...(birthDate !== undefined && { birthDate }),
    ...(address !== undefined && { address: address && whole(address) }),
    ...(governmentIds !== undefined && { governmentIds: (governmentIds ?? []).map((id) => ({ ...id })) }),
    ...(guardianIds !== undefined && { guardianIds: guardianIds ?? [] }),
  };
}

async function change(scope: Scope, personId: string, changes: Changes): Promise<PersonRow> {
  const fields = Object.keys(changes);
  if (fields.length === 0) return getById(scope, personId);
  const cipher = await openPeople(scope);
  try {
    return await inTransaction(scope, async (scope) => {
      const before = cipher.open(found(await people(scope).findOne({ _id: personId }), personId));
      if (changes.email === null && before.passwordHash !== null)
        throw new DomainError('BAD_USER_INPUT', 'This person signs in with the e-mail address: give another one.', {
          reason: 'EMAIL_NEEDED',
        });
      const { givenName, familyName, email, ...rest } = changes;
      const $set: Partial<StoredPerson> = {
        ...cipher.seal(personId, rest),
        ...('email' in changes || givenName || familyName ? derived(cipher, nameOf({ ...before, ...changes })) : {}),
      };
      const moved = $set.login !== undefined && $set.login !== before.login;
      if (moved) await leaveAddress(scope, before);
      const row = moved
        ? await recreate(people(scope), { _id: personId }, ({ revision }) => ({ ...$set, revision: revision + 1 }))
        : await people(scope).findOneAndUpdate({ _id: personId }, { $set, $inc: { revision: 1 } });
      const person = cipher.open(found(row, personId));
      await record(scope, personChanged.of(subjectOf(person), personFacts(person)));
      await recordAudit(scope, {
        action: 'person.updated',
        target: { type: 'person', id: personId },
        details: { fields },
      });
      return person;
    });
  } catch (error) {
    throw isDuplicateKey(error) ? emailTaken(error) : error;
  }
}

/** What was mailed to the old address opens the account no more. */
async function leaveAddress(scope: Scope, person: PersonRow): Promise<void> {
  if (!isSelf(scope, person._id)) await requirePowersOf(scope, person);
  await invitations(scope).deleteMany({ personId: person._id });
  await passwordResets(scope).deleteMany({ personId: person._id });
}

function nameOf({ _id, givenName, familyName, email, username }: PersonRow) {
  return { _id, givenName, familyName, email, username };
}

function whole({ lines, postalCode, city, region, country }: PostalAddressInput): PersonRow['address'] {
  return { lines: [...lines], postalCode: postalCode ?? null, city, region: region ?? null, country };
}

function isPastDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toISOString().startsWith(day) && date.getTime() < Date.now();
}
