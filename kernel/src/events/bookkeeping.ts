import { clockOf } from '../clock';
import { gather, gatherRows } from '../gather';
import type { Store } from '../store';
import { platformAccess, type TenantScope } from '../tenancy';
import { deadLetters, eventTries, processedEvents, tombstones } from './collections';
import type { Envelope } from './event';
import { peopleIn } from './tombstones';

export class AlreadyProcessed extends Error {}

// Of small rows; a group has no more handlers at work at once.
const MOST = 100;

/**
 * What is kept of events by group, so that each has its effect once, whoever dies. What handlers that run side by side ask and
 * note goes to the store together.
 */
export function bookkeeping(store: Store, group: string) {
  const access = platformAccess(store, 'tries and dead letters of events');
  const idOf = ({ id }: Pick<Envelope, 'id'>) => `${group}:${id}`;
  const scopeOf = ({ tenantid: id, tenanttier: tier }: Envelope): TenantScope => ({ tenant: { id, tier, store } });
  // The store forgets what is old by its own clock: it would at once what one that is weeks behind has dated.
  const now = () => clockOf(store).now();
  const noted = (scope: TenantScope, _id: string, at: Date) => ({ _id, tenantId: scope.tenant.id, at });

  const begun = gather<string, boolean>(MOST, async (_scope, _of, ids) => {
    const at = await now();
    const rows = ids.map((_id) => ({ insertOne: { document: { _id, tries: 1, at } } }));
    const known = new Set((await eventTries(access).bulkWrite(rows)).duplicates);
    return ids.map((_, index) => !known.has(index));
  });
  const ended = gather<string, boolean>(MOST, async (scope, _of, ids) => {
    const at = await now();
    const rows = ids.map((_id) => ({ insertOne: { document: noted(scope, _id, at) } }));
    const known = new Set((await processedEvents(scope).bulkWrite(rows)).duplicates);
    return ids.map((_, index) => !known.has(index));
  });
  const processed = gatherRows<{ _id: string }>(
    (scope, _of, ids) => processedEvents(scope).find({ _id: { $in: [...ids] } }, { projection: { _id: 1 } }),
    ({ _id }) => _id,
  );
  const erased = gatherRows<{ _id: string }>(
    (scope, _of, ids) => tombstones(scope).find({ _id: { $in: [...ids] } }, { projection: { _id: 1 } }),
    ({ _id }) => _id,
  );

  return {
    /** @throws AlreadyProcessed. Within the transaction of the effects. */
    async note(scope: TenantScope, envelopes: readonly Envelope[]): Promise<void> {
      const at = await now();
      const rows = envelopes.map((envelope) => ({ insertOne: { document: noted(scope, idOf(envelope), at) } }));
      if ((await processedEvents(scope).bulkWrite(rows)).duplicates.length > 0) throw new AlreadyProcessed();
    },

    /** After the effect. @throws AlreadyProcessed */
    async noteAfterwards(envelope: Envelope): Promise<void> {
      if (!(await ended(scopeOf(envelope), '', idOf(envelope)))) throw new AlreadyProcessed();
    },

    isProcessed: async (envelope: Envelope): Promise<boolean> =>
      (await processed(scopeOf(envelope), '', idOf(envelope))) !== null,

    /** As `areAboutErased`, outside of any transaction. */
    async isAboutErased(envelope: Envelope): Promise<boolean> {
      const found = await Promise.all(peopleIn(envelope.data).map((id) => erased(scopeOf(envelope), '', id)));
      return found.some((row) => row !== null);
    },

    /** Answers 0 for what was begun before. */
    countFirstTry: async (envelope: Envelope): Promise<0 | 1> =>
      (await begun(scopeOf(envelope), '', idOf(envelope))) ? 1 : 0,

    /** Kept in the database, so that a restart does not begin to count anew. */
    async countTry(envelope: Envelope): Promise<number> {
      const update = { $inc: { tries: 1 }, $set: { at: await now() } };
      return (await eventTries(access).findOneAndUpdate({ _id: idOf(envelope) }, update, { upsert: true }))?.tries ?? 1;
    },

    async uncountTry(envelope: Envelope): Promise<void> {
      await eventTries(access).updateOne({ _id: idOf(envelope) }, { $inc: { tries: -1 } });
    },

    async bury({ redeliverto: _, ...envelope }: Envelope, error: unknown, tries: number): Promise<void> {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      const letter = { group, envelope, error: { message, stack }, tries, at: await now(), state: 'dead' as const };
      await deadLetters(access).updateOne({ _id: idOf(envelope as Envelope) }, { $set: letter }, { upsert: true });
    },
  };
}
