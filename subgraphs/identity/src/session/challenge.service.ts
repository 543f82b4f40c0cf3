import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import type { PersonRow } from '../person/person.model';
import { findById as findPerson } from '../person/person.service';
import { enter, findById as findTenant, type Outside, type TenantDoor } from '../tenant/tenant.service';
import { type ChallengeRow, challenges } from './challenge.model';
import { readSignedId, writeSignedId } from './signed-id';
import { type SignInMethod, type Signing, signing } from './start.service';

const LIFETIME_MS = 10 * 60_000;
const PURPOSE = 'sign-in challenge';

/** MFA_ENROLMENT_REQUIRED: the tenant asks it of this person, who has no second factor yet. */
export type ChallengeReason = 'MFA_REQUIRED' | 'MFA_ENROLMENT_REQUIRED';

const messages: Record<ChallengeReason, string> = {
  MFA_REQUIRED: 'Enter a code of your authenticator app, or a recovery code.',
  MFA_ENROLMENT_REQUIRED: 'Your school asks for a second factor. Set up an authenticator app to go on.',
};

/** What a client gets instead of a session: an error whose details say how to go on. */
export async function challenge(
  scope: TenantDoor & Signing,
  person: PersonRow,
  method: SignInMethod,
  reason: ChallengeReason,
): Promise<DomainError> {
  const _id = newId();
  const expiresAt = new Date(scope.now.getTime() + LIFETIME_MS);
  await challenges(scope).create({ _id, personId: person._id, method, expiresAt, usedAt: null });
  const token = writeSignedId(PURPOSE, { tenantId: scope.tenant.id, id: _id }, scope.tokenSecret);
  return new DomainError('UNAUTHENTICATED', messages[reason], { reason, challenge: token });
}

export interface OpenChallenge {
  scope: TenantDoor & Signing;
  row: ChallengeRow;
  person: PersonRow;
}

/** The sign-in that waits. @throws UNAUTHENTICATED when it is used, has expired or is none of ours. */
export async function openChallenge(outside: Outside & Signing, token: string): Promise<OpenChallenge> {
  const id = readSignedId(PURPOSE, token, outside.tokenSecret);
  const tenant = id && (await findTenant(outside.platform, id.tenantId));
  if (!tenant) throw beginAgain();
  const scope = signing(outside, enter(outside, tenant));
  const row = await challenges(scope).findOne({ _id: id.id, usedAt: null, expiresAt: { $gt: scope.now } });
  const person = row && (await findPerson(scope, row.personId));
  if (person?.status !== 'ACTIVE') throw beginAgain();
  return { scope, row: row as ChallengeRow, person };
}

/** Once: of many who come at once with one challenge, one gets past this. @throws UNAUTHENTICATED */
export async function closeChallenge({ scope, row }: OpenChallenge): Promise<void> {
  const closed = await challenges(scope).updateOne({ _id: row._id, usedAt: null }, { $set: { usedAt: scope.now } });
  if (closed.modified === 0) throw beginAgain();
}

const beginAgain = () =>
  new DomainError('UNAUTHENTICATED', 'This sign-in has ended. Begin again.', { reason: 'SIGN_IN_ENDED' });
