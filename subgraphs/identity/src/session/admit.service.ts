import type { PersonRow } from '../person/person.model';
import type { Role } from '../role/role.model';
import type { TenantDoor } from '../tenant/tenant.service';
import { findConfirmed } from '../totp/totp.store';
import { challenge } from './challenge.service';
import { type SignInMethod, type Signing, type StartedSession, startSession } from './start.service';

interface Shown {
  method: SignInMethod;
  /** What was shown is two factors already: a passkey that has verified its user. */
  strong?: boolean;
  /** Roles of which the tenant demands a second factor. */
  mfaRoles: readonly Role[] | undefined;
}

/**
 * Lets somebody in who has shown a first factor.
 * @throws UNAUTHENTICATED with a challenge in its details when a second one is asked for.
 */
export async function admit(
  scope: TenantDoor & Signing,
  person: PersonRow,
  { method, strong = false, mfaRoles }: Shown,
): Promise<StartedSession> {
  if (!strong) {
    const enrolled = await findConfirmed(scope, person._id);
    if (enrolled) throw await challenge(scope, person, method, 'MFA_REQUIRED');
    if (demandsMfa(person, mfaRoles)) throw await challenge(scope, person, method, 'MFA_ENROLMENT_REQUIRED');
  }
  return startSession(scope, person, method);
}

export function demandsMfa({ roles }: Pick<PersonRow, 'roles'>, mfaRoles: readonly Role[] | undefined): boolean {
  return roles.some((role) => mfaRoles?.includes(role));
}
