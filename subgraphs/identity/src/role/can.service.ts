import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { mayOn } from '@lyceum/kernel/grants';
import { may } from '@lyceum/kernel/principal';
import { isKnown } from './permission.table';

/** What enforcement would say. @throws BAD_USER_INPUT for a permission that there is none of, or a thing that is none. */
export async function can(
  scope: Pick<Context, 'tenant' | 'principal'>,
  permission: string,
  on: string | undefined,
): Promise<boolean> {
  if (!isKnown(permission))
    throw new DomainError('BAD_USER_INPUT', 'There is no such permission: see `permissions`.', { permission });
  if (on == null) return may(scope.principal, permission);
  if (!/^[a-z]{2,30}:[\w-]{1,64}$/.test(on))
    throw new DomainError('BAD_USER_INPUT', '`on` names a kind and an id, such as `course:ID`.', { on });
  return mayOn(scope, permission, on);
}
