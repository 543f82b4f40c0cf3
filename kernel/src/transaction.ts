import type { ClientSession } from 'mongoose';
import { confirm, isStill, pin, placeForWriting } from './placement';
import type { Tier } from './principal';
import { openDatabase, type Store } from './store';

/** The tenant moved to another database while the transaction ran: it is run again there. */
class Moved extends Error {}

/**
 * Runs `work` in one transaction, retried as a whole on a transient conflict and when the tenant moves meanwhile: it must do
 * nothing but write to this store. Inside a running transaction it joins that one.
 */
export async function transact<T>(
  store: Store,
  tenant: { id: string; tier: Tier; session?: ClientSession },
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  if (tenant.session) return work(tenant.session);
  for (;;) {
    const place = await placeForWriting(store, tenant);
    const { connection, ready } = openDatabase(store, place.database);
    await ready;
    const session = await connection.startSession();
    pin(session, place.database);
    try {
      const once = async () => {
        const done = await work(session);
        if (!(await isStill(store, tenant, place))) throw new Moved();
        return done;
      };
      const done = await session.withTransaction(once, {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority', journal: true },
      });
      await confirm(store, tenant, place);
      return done;
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
    } finally {
      await session.endSession();
    }
  }
}
