import type { Context } from '@lyceum/kernel/context';
import { record } from '@lyceum/kernel/events/outbox';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type RevokeReason, sessionRevoked } from './session.events';
import { sessions } from './session.model';

/**
 * Their refresh tokens are worth nothing from now on; an access token that is out lives to its end, 15 minutes at most.
 * Answers how many sessions it ended: those that had ended already are not counted and not announced again.
 */
export function revokeSessions(
  scope: Pick<Context, 'tenant' | 'now'>,
  which: { _id: string } | { personId: { $in: string[] } },
  reason: RevokeReason,
): Promise<number> {
  return inTransaction(scope, async (scope) => {
    const open = await sessions(scope).find({ ...which, revokedAt: null }, { projection: { _id: 1, personId: 1 } });
    if (open.length === 0) return 0;
    const ids = open.map(({ _id }) => _id);
    await sessions(scope).updateMany({ _id: { $in: ids } }, { $set: { revokedAt: scope.now } });
    await record(
      scope,
      ...open.map(({ _id, personId }) => sessionRevoked.of(`person:${personId}`, { sessionId: _id, personId, reason })),
    );
    return open.length;
  });
}
