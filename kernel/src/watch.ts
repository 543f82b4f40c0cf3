import type { mongo } from 'mongoose';
import { clockOf } from './clock';
import { firstIdAt } from './events/outbox';
import { databaseNames, type Store, sharedName, streamClientOf } from './store';
import type { PlatformAccess, TenantCollection, TenantScope } from './tenancy';

export interface Found<Row> {
  scope: TenantScope;
  row: Row;
}

interface Watching {
  signal: AbortSignal;
  /** From here on nothing is missed. */
  opened: () => void;
  /** What has been told, which outlives a stream that breaks. */
  recent: Recent;
  lookMs?: number;
}

// On the local stores a transaction that a killed process left open holds back every change stream until it times out, so
// that who hears of nothing looks at the rows themselves now and then.
const LOOK_MS = 5_000;
const LOOK_BACK_MS = 120_000;
const REMEMBERED = 20_000;

/** The rows that were told last: the store is looked at for those that were not. */
export class Recent {
  private readonly ids = new Set<string>();
  /** The greatest id that is not known any more: what is older may have been told, and a look leaves it to the stream. */
  forgotten = '';

  constructor(private readonly remembered = REMEMBERED) {}

  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** Whether it was not known. */
  add(id: string): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    if (this.ids.size > this.remembered) {
      const oldest = this.ids.values().next().value as string;
      this.ids.delete(oldest);
      if (oldest > this.forgotten) this.forgotten = oldest;
    }
    return true;
  }
}

/**
 * Rows of all tenants that are inserted into a collection from `opened` on, in the order of their commits, each with the scope
 * of its tenant. A row comes once, as far as `recent` remembers. Ids are UUIDv7. Ends when `signal` aborts; throws when the store
 * cannot be followed any more: what came since then is found by `rowsSince`.
 */
export async function* watchAcross<Row extends { _id: string }>(
  { store, reason }: PlatformAccess,
  collection: TenantCollection<Row>,
  { signal, opened, recent, lookMs = LOOK_MS }: Watching,
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
    let heardAt = performance.now();
    let lookedAt = heardAt;
    while (!signal.aborted) {
      if (change) {
        heardAt = performance.now();
        if (recent.add(change.fullDocument._id)) yield found(store, change.ns.db, change.fullDocument);
      } else if (performance.now() - Math.max(heardAt, lookedAt) > lookMs) {
        // What holds a stream back holds back all of it: one that tells of rows is not looked after, and none waits behind a look.
        yield* look({ store, reason }, collection, recent);
        lookedAt = performance.now();
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

/** Rows of the last two minutes that were not told. */
async function* look<Row extends { _id: string }>(
  { store }: PlatformAccess,
  { collectionName }: TenantCollection<Row>,
  recent: Recent,
): AsyncGenerator<Found<Row>> {
  const start = firstIdAt(new Date((await clockOf(store).now()).getTime() - LOOK_BACK_MS));
  const past = recent.forgotten > start ? recent.forgotten : start;
  for (const name of await databaseNames(store)) {
    const rows = streamClientOf(store).db(name).collection<Row & mongo.BSON.Document>(collectionName);
    const ids = await rows.find({ _id: { $gt: past } } as never, { projection: { _id: 1 } }).toArray();
    const missed = ids.map(({ _id }) => _id as string).filter((id) => !recent.has(id));
    if (missed.length === 0) continue;
    for await (const row of rows.find({ _id: { $in: missed } } as never, { sort: { _id: 1 }, batchSize: 500 }))
      if (recent.add(row._id)) yield found(store, name, row);
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
