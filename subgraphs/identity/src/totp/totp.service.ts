import { randomBytes } from 'node:crypto';
import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { openCipher } from '@lyceum/kernel/field-encryption';
import type { Backoff, RateLimits } from '@lyceum/kernel/rate-limits';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { Secret } from 'otpauth';
import type { PersonRow } from '../person/person.model';
import { type TotpRow, totps } from './totp.model';
import { findConfirmed, hashRecoveryCode, totpOf, useCode } from './totp.store';

type Scope = Pick<Context, 'tenant' | 'now'> & Partial<Pick<Context, 'principal'>>;
type Limited = Scope & { readonly limits: RateLimits };

export interface Enrolment {
  secret: string;
  uri: string;
}

// 160 bits, RFC 4226, 4.
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
// Of six digits, three are right at any time: 10 tries at first and one in 15 minutes later on take years.
const CODES: Backoff = { name: 'code', free: 5, longestMs: 900_000, forgetMs: 86_400_000 };

/**
 * A new secret, which counts once `confirm` has seen a code of it; one that was begun earlier is void.
 * @throws CONFLICT when there is a confirmed one: disable that first.
 */
export async function enrol(scope: Scope, person: PersonRow, issuer: string): Promise<Enrolment> {
  if (await findConfirmed(scope, person._id)) throw enrolled();
  const secret = new Secret({ size: SECRET_BYTES }).base32;
  const cipher = await openCipher(scope, totps);
  const fields = {
    personId: person._id,
    secret: cipher.encrypt('secret', person._id, secret),
    lastStep: 0,
    createdAt: scope.now,
  };
  try {
    const unconfirmed = { _id: person._id, confirmedAt: null };
    await totps(scope).updateOne(unconfirmed, { $set: { ...fields, recoveryHashes: [] } }, { upsert: true });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw enrolled();
  }
  // A colon would end the issuer.
  const names = { issuer: issuer.replaceAll(':', ' '), label: (person.email ?? person._id).replaceAll(':', ' ') };
  return { secret, uri: totpOf(secret, names).toString() };
}

/**
 * From now on signing in takes a code. Answers the recovery codes, which are shown this once.
 * @throws BAD_USER_INPUT for a wrong code or when nothing was begun; CONFLICT when it is confirmed; RATE_LIMITED.
 */
export async function confirm(scope: Limited, personId: string, code: string): Promise<string[]> {
  const row = await totps(scope).findOne({ _id: personId });
  if (!row)
    throw new DomainError('BAD_USER_INPUT', 'Begin with beginTotp: there is nothing to confirm.', {
      reason: 'TOTP_NOT_SET_UP',
    });
  if (row.confirmedAt) throw enrolled();
  await check(scope, row, code);
  return inTransaction(scope, async (scope) => {
    const codes = await writeRecoveryCodes(scope, row, { confirmedAt: scope.now });
    await audit(scope, 'totp.enabled', personId);
    return codes;
  });
}

/** Ten new ones in place of those that were left. @throws BAD_USER_INPUT, RATE_LIMITED */
export async function renewRecoveryCodes(scope: Limited, personId: string, code: string): Promise<string[]> {
  const row = await required(scope, personId);
  await check(scope, row, code);
  return inTransaction(scope, async (scope) => {
    const codes = await writeRecoveryCodes(scope, row, {});
    await audit(scope, 'recovery-codes.renewed', personId);
    return codes;
  });
}

/** With a code of the app or a recovery code. @throws BAD_USER_INPUT, RATE_LIMITED */
export async function disable(scope: Limited, personId: string, code: string): Promise<void> {
  await check(scope, await required(scope, personId), code);
  await remove(scope, personId);
}

/** Without a code: for an administrator, whose person has lost their device. Answers whether there was one. */
export function remove(scope: Scope, personId: string): Promise<boolean> {
  return inTransaction(scope, async (scope) => {
    const removed = await totps(scope).deleteMany({ _id: personId });
    if (removed > 0) await audit(scope, 'totp.disabled', personId);
    return removed > 0;
  });
}

/** @throws BAD_USER_INPUT for a code that is wrong or used; RATE_LIMITED, right ones then too. */
export async function check(scope: Limited, row: TotpRow, code: string): Promise<void> {
  const tried = `${scope.tenant.id} ${row._id}`;
  await scope.limits.attempt(CODES, tried);
  if (!(await useCode(scope, row, code)))
    throw new DomainError('BAD_USER_INPUT', 'This code is wrong, or has been used. Take the next one.', {
      reason: 'CODE_WRONG',
    });
  await scope.limits.forget(CODES, tried);
}

async function required(scope: Scope, personId: string): Promise<TotpRow> {
  const row = await findConfirmed(scope, personId);
  if (!row)
    throw new DomainError('BAD_USER_INPUT', 'There is no authenticator app set up.', { reason: 'TOTP_NOT_SET_UP' });
  return row;
}

async function writeRecoveryCodes(scope: Scope, row: TotpRow, more: Partial<TotpRow>): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  const recoveryHashes = await Promise.all(codes.map((code) => hashRecoveryCode(scope, code)));
  const written = await totps(scope).updateOne(
    { _id: row._id, secret: row.secret },
    { $set: { ...more, recoveryHashes } },
  );
  if (written.matched === 0)
    throw new DomainError('CONFLICT', 'This has been begun anew elsewhere. Begin again.', {
      reason: 'BEGUN_ELSEWHERE',
    });
  return codes;
}

// Letters and digits that are not taken for each other (Crockford's): 60 bits, as XXXX-XXXX-XXXX.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function newRecoveryCode(): string {
  const text = [...randomBytes(12)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return text.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3');
}

function audit(scope: Scope, action: string, personId: string): Promise<void> {
  const byThemselves = !scope.principal || scope.principal.kind === 'anonymous';
  return recordAudit(scope, {
    action,
    ...(byThemselves && { actor: { kind: 'person', id: personId } }),
    target: { type: 'person', id: personId },
  });
}

const enrolled = () =>
  new DomainError('CONFLICT', 'An authenticator app is set up already. Disable it first.', { reason: 'TOTP_SET_UP' });
