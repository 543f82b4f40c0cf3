import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { record } from '@lyceum/kernel/events/outbox';
import type { Principal } from '@lyceum/kernel/principal';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type RevokeReason, sessionRevoked } from './session.events';
import { sessions } from './session.model';

type Which = { _id: string } | { personId: { $in: string[] } } | { personId: string; _id: string | { $ne: string } };

/**
 * Their refresh tokens are worth nothing from now on, and routers refuse their access tokens as soon as the event has come to
 * them. Answers how many sessions it ended: those that had ended already are not counted and not announced again.
 */
export function revokeSessions(
  scope: Pick<Context, 'tenant' | 'now'> & { readonly principal?: Principal },
  which: Which,
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
    for (const personId of new Set(open.map((session) => session.personId))) {
      const count = open.filter((session) => session.personId === personId).length;
      await recordAudit(scope, {
        action: 'session.revoked',
        target: { type: 'person', id: personId },
        details: { reason, sessions: count },
      });
    }
    return open.length;
  });
}
