import { recordAudit } from '@lyceum/kernel/audit';
import { DomainError } from '@lyceum/kernel/errors';
import type { RateLimits } from '@lyceum/kernel/rate-limits';
import { closeChallenge, type OpenChallenge, openChallenge } from '../session/challenge.service';
import { type SignInMethod, type Signing, type StartedSession, startSession } from '../session/start.service';
import type { Outside } from '../tenant/tenant.service';
import { check } from './totp.service';
import { findConfirmed } from './totp.store';

type Completing = Outside & Signing & { readonly limits: RateLimits };

const withCode: Partial<Record<SignInMethod, SignInMethod>> = {
  PASSWORD: 'PASSWORD_AND_CODE',
  PASSKEY: 'PASSKEY_AND_CODE',
};

/**
 * The session that a challenge stands for, for a code of the app or a recovery code.
 * @throws UNAUTHENTICATED when the challenge has ended: begin again; BAD_USER_INPUT for a wrong code; RATE_LIMITED.
 */
export async function completeSignIn(
  outside: Completing,
  { challenge, code }: { challenge: string; code: string },
): Promise<StartedSession> {
  const opened = await openChallenge(outside, challenge);
  const { scope, person } = opened;
  const totp = await findConfirmed(scope, person._id);
  if (!totp)
    throw new DomainError('BAD_USER_INPUT', 'Set up an authenticator app first: beginTotp, confirmTotp.', {
      reason: 'TOTP_NOT_SET_UP',
    });
  try {
    await check({ ...scope, limits: outside.limits }, totp, code);
  } catch (error) {
    await recordAudit(scope, {
      action: 'session.started',
      outcome: 'REFUSED',
      target: { type: 'person', id: person._id },
      details: { method: withCode[opened.row.method] ?? opened.row.method },
    });
    throw error;
  }
  return finish(opened);
}

/** For one who has just confirmed the app that the challenge asked for. */
export async function finish(opened: OpenChallenge): Promise<StartedSession> {
  const { scope, row, person } = opened;
  await closeChallenge(opened);
  return startSession(scope, person, withCode[row.method] ?? row.method);
}
