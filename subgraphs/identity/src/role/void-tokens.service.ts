import type { Context } from '@lyceum/kernel/context';
import { record } from '@lyceum/kernel/events/outbox';
import { accessReduced } from './role.events';

/**
 * Ends the access tokens of these people that are out, which say more than the people may do now. They stay signed in: a
 * refresh gives a token that says less. Within the transaction of the change.
 */
export async function voidAccessTokens(
  scope: Pick<Context, 'tenant' | 'now'>,
  personIds: readonly string[],
): Promise<void> {
  const before = scope.now.toISOString();
  await record(scope, ...personIds.map((personId) => accessReduced.of(`person:${personId}`, { personId, before })));
}
