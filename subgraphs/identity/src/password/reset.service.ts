import { recordAudit } from '@lyceum/kernel/audit';
import { networkOf } from '@lyceum/kernel/client-address';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import type { Limit } from '@lyceum/kernel/rate-limits';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import type { PersonRow } from '../person/person.model';
import { findByLogin, findById as findPerson, loginOf, setPassword } from '../person/person.service';
import { hashPassword } from '../session/passwords';
import { revokeSessions } from '../session/revoke.service';
import { forgiveTries, type Guard } from '../session/sign-in-limits';
import { readSignedId, type SignedId, writeSignedId } from '../session/signed-id';
import { enter, findBySlug, findById as findTenant, type Outside, type TenantDoor } from '../tenant/tenant.service';
import { passwordResetRequested } from './reset.events';
import { type PasswordResetRow, passwordResets } from './reset.model';
import type { RequestPasswordResetInput, ResetPasswordInput } from './reset.type';

const LIFETIME_MS = 60 * 60_000;
const PURPOSE = 'password reset';
// A person asks again when the mail is slow; a program would fill a mailbox.
const BY_ACCOUNT: Limit = { name: 'reset-account', times: 3, ms: 60 * 60_000 };
// A school's people share an address.
const BY_ADDRESS: Limit = { name: 'reset-address', times: 300, ms: 60 * 60_000 };
// Where a request goes that is for no tenant, so that it takes the same work.
const NO_TENANT = { _id: 'none', tier: 'STANDARD' } as const;

/** Mails a link to whoever has the address. The same answer after the same work when nobody has. @throws RATE_LIMITED */
export async function requestReset(
  outside: Outside & Pick<Guard, 'limits'>,
  { tenant: slug, email }: RequestPasswordResetInput,
): Promise<void> {
  const { limits, client, now } = outside;
  if (client) await limits.take(BY_ADDRESS, networkOf(client.address));
  await limits.take(BY_ACCOUNT, `${slug.toLowerCase()} ${loginOf(email)}`);
  const tenant = await findBySlug(outside.platform, slug);
  const scope = enter(outside, tenant ?? NO_TENANT);
  const person = await findByLogin(scope, email);
  const _id = newId();
  const expiresAt = new Date(now.getTime() + LIFETIME_MS);
  await inTransaction(scope, async (scope) => {
    const personId = tenant && person ? person._id : null;
    await passwordResets(scope).create({ _id, personId, expiresAt, usedAt: null, createdAt: now });
    await record(scope, passwordResetRequested.of(`password-reset:${_id}`, { resetId: _id }));
  });
}

/**
 * Sets the password and ends all of the person's sessions.
 * @throws NOT_FOUND; BAD_USER_INPUT when the link has expired; CONFLICT when it has been used.
 */
export async function resetPassword(
  outside: Outside & Pick<Guard, 'limits'> & { readonly tokenSecret: string },
  { token, password }: ResetPasswordInput,
): Promise<void> {
  const id = readSignedId(PURPOSE, token, outside.tokenSecret);
  const tenant = id && (await findTenant(outside.platform, id.tenantId));
  if (!tenant) throw new DomainError('NOT_FOUND', 'There is no such link. Take all of it from the mail.');
  const scope = enter(outside, tenant);
  const reset = await findReset(scope, id.id);
  if (!reset?.personId)
    throw new DomainError('BAD_USER_INPUT', 'This link has expired. Ask for another one.', { reason: 'EXPIRED' });
  const person = await findPerson(scope, reset.personId);
  if (!person || !mayReset(person))
    throw new DomainError('CONFLICT', 'This account has no password to reset.', { reason: 'NO_PASSWORD' });
  const passwordHash = await hashPassword(password);
  await inTransaction(scope, async (scope) => {
    const unused = { personId: person._id, usedAt: null };
    const used = await passwordResets(scope).updateOne({ _id: reset._id, ...unused }, { $set: { usedAt: scope.now } });
    if (used.modified === 0)
      throw new DomainError('CONFLICT', 'This link has been used. Sign in, or ask for another one.', {
        reason: 'LINK_USED',
      });
    await savePassword(scope, person, passwordHash, 'RESET');
    await revokeSessions(scope, { personId: { $in: [person._id] } }, 'PASSWORD_CHANGED');
  });
  if (person.email) await forgiveTries(outside, { tenant: tenant.slug, account: loginOf(person.email) });
}

/** Within the transaction of whatever else comes of it. Voids every link to a new one that was mailed. */
export async function savePassword(
  scope: TenantDoor,
  { _id }: Pick<PersonRow, '_id'>,
  passwordHash: string,
  how: 'RESET' | 'CHANGED',
): Promise<void> {
  await setPassword(scope, _id, passwordHash);
  await passwordResets(scope).updateMany({ personId: _id, usedAt: null }, { $set: { usedAt: scope.now } });
  await recordAudit(scope, {
    action: 'password.changed',
    actor: { kind: 'person', id: _id },
    target: { type: 'person', id: _id },
    details: { how },
  });
}

/** Null when it has expired, whether or not the store has cleared it away yet. */
export function findReset(scope: TenantScope & { now: Date }, resetId: string): Promise<PasswordResetRow | null> {
  return passwordResets(scope).findOne({ _id: resetId, expiresAt: { $gt: scope.now } });
}

/** Whoever has not joined accepts their invitation instead, and who signs in elsewhere has no password here. */
export function mayReset({ status, passwordHash }: Pick<PersonRow, 'status' | 'passwordHash'>): boolean {
  return status === 'ACTIVE' && passwordHash !== null;
}

export function writeResetToken(id: SignedId, tokenSecret: string): string {
  return writeSignedId(PURPOSE, id, tokenSecret);
}
