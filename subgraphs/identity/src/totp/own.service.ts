import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { countOf, removeAll as removePasskeys } from '../passkey/passkey.service';
import { checkPassword } from '../password/change.service';
import { getById as getPerson } from '../person/person.service';
import { requirePowersOf } from '../role/powers.service';
import { demandsMfa } from '../session/admit.service';
import { openChallenge } from '../session/challenge.service';
import { revokeSessions } from '../session/revoke.service';
import { self } from '../session/self';
import type { Guard } from '../session/sign-in-limits';
import type { Signing, StartedSession } from '../session/start.service';
import { getById as getTenant, type Outside } from '../tenant/tenant.service';
import { finish } from './complete.service';
import { listMfaRoles } from './policy.service';
import { confirm, disable, type Enrolment, enrol, remove, renewRecoveryCodes } from './totp.service';
import { findConfirmed } from './totp.store';
import type { ConfirmTotpInput, DisableTotpInput, SignInMethods } from './totp.type';

type Scope = Context & Outside & Signing & Guard;

export async function signInMethods(scope: Scope): Promise<SignInMethods> {
  const { id } = self(scope);
  const [totp, passkeys, person, mfaRoles] = await Promise.all([
    findConfirmed(scope, id),
    countOf(scope, id),
    getPerson(scope, id),
    listMfaRoles(scope),
  ]);
  return {
    totp: totp !== null,
    recoveryCodesLeft: totp?.recoveryHashes.length ?? 0,
    passkeys,
    mfaRequired: demandsMfa(person, mfaRoles),
  };
}

/** For whoever is signed in, or has a challenge that asks for it. @throws CONFLICT, UNAUTHENTICATED */
export async function beginTotp(scope: Scope, token?: string | null): Promise<Enrolment> {
  if (token == null) {
    const person = await getPerson(scope, self(scope).id);
    return enrol(scope, person, (await getTenant(scope.platform, scope.tenant.id)).name);
  }
  const { scope: inside, person } = await openChallenge(scope, token);
  return enrol(inside, person, (await getTenant(scope.platform, inside.tenant.id)).name);
}

export async function confirmTotp(
  scope: Scope,
  { code, challenge }: ConfirmTotpInput,
): Promise<{ recoveryCodes: string[]; session: StartedSession | null }> {
  if (challenge == null) return { recoveryCodes: await confirm(scope, self(scope).id, code), session: null };
  const opened = await openChallenge(scope, challenge);
  const recoveryCodes = await confirm({ ...opened.scope, limits: scope.limits }, opened.person._id, code);
  return { recoveryCodes, session: await finish(opened) };
}

export function renewCodes(scope: Scope, code: string): Promise<string[]> {
  return renewRecoveryCodes(scope, self(scope).id, code);
}

/** @throws FORBIDDEN where the tenant demands one; BAD_USER_INPUT, RATE_LIMITED */
export async function disableTotp(scope: Scope, { password, code }: DisableTotpInput): Promise<void> {
  const { id } = self(scope);
  const person = await checkPassword(scope, id, password);
  if (demandsMfa(person, await listMfaRoles(scope)))
    throw new DomainError('FORBIDDEN', 'Your school demands a second factor: it cannot be disabled.', {
      reason: 'SECOND_FACTOR_DEMANDED',
    });
  await disable(scope, id, code);
}

/** @throws NOT_FOUND; FORBIDDEN for a person who may do what one may not do oneself. */
export async function resetSecondFactors(scope: Scope, personId: string): Promise<void> {
  await requirePowersOf(scope, await getPerson(scope, personId));
  const removed = [await remove(scope, personId), (await removePasskeys(scope, personId)) > 0];
  if (removed.includes(true)) await revokeSessions(scope, { personId: { $in: [personId] } }, 'REVOKED');
}
