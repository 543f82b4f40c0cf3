import { openCipher } from '@lyceum/kernel/field-encryption';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { Secret, TOTP } from 'otpauth';
import { type TotpRow, totps } from './totp.model';

const PERIOD_S = 30;
// What clocks of phones are wrong by, and typing takes.
const WINDOW = 1;

type Scope = TenantScope & { readonly now: Date };

export function findConfirmed(scope: TenantScope, personId: string): Promise<TotpRow | null> {
  return totps(scope).findOne({ _id: personId, confirmedAt: { $ne: null } });
}

/** What authenticator apps can all do: SHA-1, 6 digits, 30 s. */
export function totpOf(secret: string, names: { issuer: string; label: string } = { issuer: '', label: '' }): TOTP {
  return new TOTP({ ...names, algorithm: 'SHA1', digits: 6, period: PERIOD_S, secret: Secret.fromBase32(secret) });
}

/** The step that a code is of, null when it is none of now. */
async function stepOf(scope: Scope, row: TotpRow, code: string): Promise<number | null> {
  const cipher = await openCipher(scope, totps);
  const timestamp = scope.now.getTime();
  const delta = totpOf(cipher.decrypt('secret', row._id, row.secret)).validate({
    token: code,
    timestamp,
    window: WINDOW,
  });
  return delta === null ? null : Math.floor(timestamp / 1_000 / PERIOD_S) + delta;
}

/** Whether it is a code of the app, or a recovery code, that has not been used; from now on it has. */
export async function useCode(scope: Scope, row: TotpRow, typed: string): Promise<boolean> {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  if (/^\d{6}$/.test(code)) {
    const step = await stepOf(scope, row, code);
    if (step === null) return false;
    // One atomic step: of two who come at once with one code, one gets past the filter.
    const used = await totps(scope).updateOne(
      { _id: row._id, secret: row.secret, lastStep: { $lt: step } },
      { $set: { lastStep: step } },
    );
    return used.modified === 1;
  }
  const hash = await hashRecoveryCode(scope, code);
  const used = await totps(scope).updateOne(
    { _id: row._id, recoveryHashes: hash },
    { $pull: { recoveryHashes: hash } },
  );
  return used.modified === 1;
}

export async function hashRecoveryCode(scope: TenantScope, code: string): Promise<string> {
  return (await openCipher(scope, totps)).keyedHash('recovery code', code.replaceAll('-', ''));
}
