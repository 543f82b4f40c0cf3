import { type Consumer, on } from '@lyceum/kernel/events/event';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { announceAuthority } from './announce.service';
import { assignments } from './assignment.model';
import { roleChanged } from './role.events';

// People in one transaction.
const BATCH = 100;

/** A role that permits more or less than before is another one for everybody who has it. Run again, it says the same again. */
export const roleChanges: Consumer = {
  group: 'identity.role-changes',
  transaction: false,
  events: [
    on(roleChanged, async (scope, { roleId, before, permissions }) => {
      const less = before.some((permission) => !permissions.includes(permission));
      let after = '';
      for (;;) {
        const page = await assignments(scope).find(
          { role: roleId, _id: { $gt: after } },
          { sort: { _id: 1 }, limit: BATCH, projection: { _id: 1, personId: 1 } },
        );
        if (page.length === 0) return;
        scope.signal.throwIfAborted();
        await inTransaction(scope, async (scope) => {
          for (const personId of new Set(page.map((row) => row.personId)))
            await announceAuthority(scope, personId, { less });
        });
        after = page.at(-1)?._id ?? after;
      }
    }),
  ],
};
