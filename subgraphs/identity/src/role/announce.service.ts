import type { Context } from '@lyceum/kernel/context';
import { record } from '@lyceum/kernel/events/outbox';
import { grants, grantsChanged, learnOfGrants } from '@lyceum/kernel/grants';
import { assignments } from './assignment.model';
import { grantsOn, ownRoles } from './held.service';
import { listByIds as rolesByIds } from './role.service';
import { voidAccessTokens } from './void-tokens.service';

/**
 * Tells the others what a person may do on single courses now, and where it may be `less` than before, ends the access tokens
 * that say more. Within the transaction of the change.
 */
export async function announceAuthority(
  scope: Pick<Context, 'tenant' | 'now'>,
  personId: string,
  { less }: { less: boolean },
): Promise<void> {
  const given = await assignments(scope).find({ personId }, { sort: { _id: 1 } });
  const granted = grantsOn(given, await rolesByIds(scope, ownRoles(given)));
  const known = await grants(scope).findOne({ _id: personId });
  if (granted.length > 0 || known) {
    const facts = { personId, grants: granted, revision: (known?.revision ?? 0) + 1 };
    await learnOfGrants(scope, facts);
    await record(scope, grantsChanged.of(`grants:${personId}`, facts));
  }
  if (less) await voidAccessTokens(scope, [personId]);
}
