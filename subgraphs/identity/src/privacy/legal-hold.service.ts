import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId as ownId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { recreate } from '@lyceum/kernel/recreate';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { getById as getPerson } from '../person/person.service';
import { erasures, type LegalHoldRow, legalHolds } from './erasure.model';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

/** While it stands, nothing of the person is erased. Twice is once. @throws NOT_FOUND; CONFLICT when the erasure has begun. */
export async function placeHold(scope: Scope, { personId, reason }: { personId: string; reason: string }) {
  const placedBy = ownId(scope);
  await getPerson(scope, personId);
  const row: LegalHoldRow = {
    _id: newId(),
    personId,
    reason,
    placedBy,
    placedAt: scope.now,
    standing: personId,
    liftedBy: null,
    liftedAt: null,
  };
  try {
    return await inTransaction(scope, async (scope) => {
      const standing = await legalHolds(scope).findOne({ standing: personId });
      if (standing) return standing;
      // Written, not only read: an erasure that begins in the same moment then conflicts with this.
      const { matched } = await erasures(scope).updateOne({ underWay: personId }, { $set: { underWay: personId } });
      const open = matched === 0 ? null : await erasures(scope).findOne({ underWay: personId });
      if (open?.status === 'RUNNING' || (await erasures(scope).findOne({ personId, status: 'DONE' })))
        throw new DomainError('CONFLICT', 'The person is being erased, or has been.', {
          reason: 'PERSON_ERASED',
          personId,
        });
      const created = await legalHolds(scope).create(row);
      await recordAudit(scope, { action: 'legal-hold.placed', target: { type: 'person', id: personId } });
      return created;
    });
  } catch (error) {
    const faster = isDuplicateKey(error) && (await legalHolds(scope).findOne({ standing: personId }));
    if (faster) return faster;
    throw error;
  }
}

/** What waited for it goes on within a minute. Twice is once. @throws NOT_FOUND */
export function liftHold(scope: Scope, holdId: string): Promise<LegalHoldRow> {
  const liftedBy = ownId(scope);
  return inTransaction(scope, async (scope) => {
    const found = await legalHolds(scope).findOne({ _id: holdId });
    if (!found) throw new DomainError('NOT_FOUND', 'There is no such hold.', { holdId });
    if (found.liftedAt) return found;
    const lifted = { standing: `#${holdId}`, liftedBy, liftedAt: scope.now };
    await recreate(legalHolds(scope), { _id: holdId }, lifted);
    await recordAudit(scope, { action: 'legal-hold.lifted', target: { type: 'person', id: found.personId } });
    return { ...found, ...lifted };
  });
}

/** Newest first, lifted ones too. */
export function listHolds(
  scope: Pick<Scope, 'tenant'>,
  paging: { first: number; after?: string },
): Promise<Page<LegalHoldRow>> {
  return page(legalHolds(scope), {}, paging, { field: 'placedAt', direction: -1 });
}
