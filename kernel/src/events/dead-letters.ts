import { newId } from '../ids';
import type { Store } from '../store';
import { inTransaction, platformAccess, type TenantScope } from '../tenancy';
import { type DeadLetterRow, deadLetters, eventTries, outbox } from './collections';

const access = (store: Store) => platformAccess(store, 'an operator inspects dead letters');

/** Oldest first, at most 1,000. */
export function listDeadLetters(store: Store, { group }: { group?: string } = {}): Promise<DeadLetterRow[]> {
  return deadLetters(access(store)).find({ state: 'dead', ...(group && { group }) }, { sort: { at: 1 }, limit: 1_000 });
}

/** By the id that the list shows, `GROUP:EVENT`. */
export function findDeadLetter(store: Store, id: string): Promise<DeadLetterRow | null> {
  return deadLetters(access(store)).findOne({ _id: id });
}

/**
 * Sends a dead letter back to its group, by the outbox of the group's own service and so through either adapter, with five
 * new tries. The event keeps its id: replayed twice, it has its effect once. What is written `beside` is in the same transaction.
 */
export async function replay(
  store: Store,
  letter: DeadLetterRow,
  beside?: (scope: TenantScope) => Promise<void>,
): Promise<void> {
  const { _id, group, envelope } = letter;
  const { tenantid, tenanttier, type, subject } = envelope;
  await eventTries(access(store)).deleteMany({ _id });
  await inTransaction({ tenant: { id: tenantid, tier: tenanttier, store } }, async (scope) => {
    await outbox(scope).create({
      _id: newId(),
      tenantId: tenantid,
      tier: tenanttier,
      type,
      subject,
      time: new Date(),
      redeliver: { group, envelope },
    });
    await beside?.(scope);
  });
  await deadLetters(access(store)).updateOne({ _id }, { $set: { state: 'replayed' } });
}
