import type { mongo } from 'mongoose';
import { clockOf } from './clock';
import { firstIdAt } from './events/outbox';
import { databaseNames, type Store, sharedName, streamClientOf } from './store';
import { type PlatformAccess, platformAccess, type TenantCollection, type TenantScope } from './tenancy';

export interface Found<Row> {
  scope: TenantScope;
  row: Row;
}

interface Watching {
  signal: AbortSignal;
  /** From here on nothing is missed. */
  opened: () => void;
}

// On the local stores a transaction that a killed process left open holds back every change stream until it times out, so
// that the rows themselves are looked at now and then.
const LOOK_MS = 5_000;
const LOOK_BACK_MS = 120_000;

/**
 * Rows of all tenants that are inserted into a collection from `opened` on, in the order of their commits, each with the scope
 * of its tenant. A row may come more than once. Ids are UUIDv7. Ends when `signal` aborts; throws when the store cannot be
 * followed any more: what came since then is found by `rowsSince`.
 */
export async function* watchAcross<Row extends { _id: string }>(
  { store, reason }: PlatformAccess,
  collection: TenantCollection<Row>,
  { signal, opened }: Watching,
): AsyncGenerator<Found<Row>> {
  if (!reason) throw new Error(`${collection.collectionName}: refused, no platform access.`);
  const databases = `^${sharedName(store)}(__|$)`;
  const inserts = {
    operationType: 'insert',
    'ns.coll': collection.collectionName,
    'ns.db': { $regex: databases },
  };
  const stream = streamClientOf(store).watch<Row & mongo.BSON.Document, Insert<Row>>([{ $match: inserts }], {
    maxAwaitTimeMS: 500,
  });
  const close = () => void stream.close().catch(() => undefined);
  signal.addEventListener('abort', close, { once: true });
  try {
    // Asking once makes the server open it.
    let change = (await stream.tryNext()) as Insert<Row> | null;
    opened();
    let lookedAt = performance.now();
    while (!signal.aborted) {
      if (change) yield found(store, change.ns.db, change.fullDocument);
      if (performance.now() - lookedAt > LOOK_MS) {
        lookedAt = performance.now();
        const since = new Date((await clockOf(store).now()).getTime() - LOOK_BACK_MS);
        yield* rowsSince(platformAccess(store, reason), collection, since);
      }
      change = (await stream.tryNext()) as Insert<Row> | null;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

/** Rows of all tenants whose ids were made at `since` or later, in the order of their ids database by database. */
export async function* rowsSince<Row extends { _id: string }>(
  { store, reason }: PlatformAccess,
  { collectionName }: TenantCollection<Row>,
  since: Date,
): AsyncGenerator<Found<Row>> {
  if (!reason) throw new Error(`${collectionName}: refused, no platform access.`);
  for (const name of await databaseNames(store)) {
    const rows = streamClientOf(store).db(name).collection<Row & mongo.BSON.Document>(collectionName);
    const ids = { _id: { $gte: firstIdAt(since) } } as never;
    for await (const row of rows.find(ids, { sort: { _id: 1 }, batchSize: 500 })) yield found(store, name, row);
  }
}

type Insert<Row> = mongo.ChangeStreamInsertDocument<Row & mongo.BSON.Document>;

function found<Row>(store: Store, database: string, row: unknown): Found<Row> {
  const { tenantId } = row as { tenantId: string };
  const tier = database.includes('__') ? 'ENTERPRISE' : 'STANDARD';
  return { scope: { tenant: Object.freeze({ id: tenantId, tier, store }) }, row: row as Row };
}
