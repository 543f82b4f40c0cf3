import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { getById as getPerson } from '../person/person.service';
import { hashPassword, verifyPassword } from '../session/passwords';
import { revokeSessions } from '../session/revoke.service';
import { self } from '../session/self';
import { beginTry, endTry, type Guard } from '../session/sign-in-limits';
import { savePassword } from './reset.service';
import type { ChangePasswordInput } from './reset.type';

/**
 * Ends all of one's sessions but the one that asks.
 * @throws BAD_USER_INPUT when the current password is wrong or there is none; RATE_LIMITED after too many tries.
 */
export async function changePassword(
  scope: Pick<Context, 'tenant' | 'now' | 'log' | 'principal' | 'client'> & Guard,
  { currentPassword, password }: ChangePasswordInput,
): Promise<void> {
  const { id, sessionId } = self(scope);
  const person = await checkPassword(scope, id, currentPassword);
  const passwordHash = await hashPassword(password);
  const { tenant, now, log, client } = scope;
  await inTransaction({ tenant, now, log, client }, async (scope) => {
    await savePassword(scope, person, passwordHash, 'CHANGED');
    await revokeSessions(scope, { personId: id, _id: { $ne: sessionId } }, 'PASSWORD_CHANGED');
  });
}

/** That whoever holds the session is the one who signed in. @throws BAD_USER_INPUT, RATE_LIMITED */
export async function checkPassword(
  scope: Pick<Context, 'tenant' | 'client'> & Guard,
  personId: string,
  password: string,
) {
  const tried = { tenant: scope.tenant.id, account: personId };
  await beginTry(scope, tried);
  const person = await getPerson(scope, personId);
  if (!(await verifyPassword(person.passwordHash, password)))
    throw new DomainError('BAD_USER_INPUT', 'The current password is wrong.', { reason: 'PASSWORD_WRONG' });
  await endTry(scope, tried);
  return person;
}
