import type { mongo } from 'mongoose';
import { DomainError } from './errors';
import { inBatches } from './gather';
import { confirm, confirmAll, type Place, placeForWriting } from './placement';
import { openDatabase, type Store, serverOf } from './store';
import type { Tenant, TenantCollection, TenantScope } from './tenancy';

const BATCH = 64;
// At 2,000 a second this is two and a half seconds, which is as long as somebody who has just pressed a button should wait.
const MAX_WAITING = 5_000;
// So many usual hand-ins have a tenth of that; of the largest, of 960 kB, they would have 4.8 GB.
const MAX_HELD_BYTES = 64 * 1024 * 1024;
const RETRY_AFTER_S = 2;

export interface BatchInsertOptions<Row> {
  /** The fields, beside `tenantId`, of the unique index that tells whether a row is there already. */
  readonly unique: readonly (keyof Row & string)[];
  readonly maxWaiting?: number;
  readonly maxHeldBytes?: number;
}

export interface BatchInserted<Row> {
  /** As it is in the store, durably: the one that was there before when it is a duplicate. */
  row: Row;
  duplicate: boolean;
}

interface Entry {
  document: mongo.BSON.Document;
  tenant: Tenant;
  place: Place;
  deadline: number;
}

interface Lane {
  collection: mongo.Collection;
  waiting: number;
  /** Of rows that wait and those that are on their way. */
  heldBytes: number;
  insert: (entry: Entry) => Promise<Outcome>;
}

type Outcome = 'INSERTED' | 'DUPLICATE';

/**
 * For rows that arrive by the thousand, each on a request of its own: inserts them in batches, by database, and answers each
 * once it is durable (a majority has it in its journal). Rows are stored as they are given, without mongoose's checks: validate
 * them, and bound them to 1 MB, for one that is too large fails all of its batch.
 *
 * @throws TRY_AGAIN when it is not known whether the row was stored, when too many wait, and past the scope's deadline:
 * the same row may then be inserted again, and is found if it was stored. `bytes` is about what the row has, for rows that may be
 * large: of those only so many wait as memory is given to them.
 */
export function batchInsert<Row extends { _id: string }>(
  collection: TenantCollection<Row>,
  { unique, maxWaiting = MAX_WAITING, maxHeldBytes = MAX_HELD_BYTES }: BatchInsertOptions<Row>,
): (scope: TenantScope & { readonly deadline?: number }, row: Row, bytes?: number) => Promise<BatchInserted<Row>> {
  const lanes = new WeakMap<Store, Map<string, Lane>>();
  const laneIn = (store: Store, database: string): Lane => {
    const ofStore = lanes.get(store) ?? new Map<string, Lane>();
    lanes.set(store, ofStore);
    let lane = ofStore.get(database);
    if (!lane) {
      const raw = serverOf(store).client.db(database).collection(collection.collectionName, DURABLE);
      lane = openLane(raw);
      ofStore.set(database, lane);
    }
    return lane;
  };

  return async (scope, row, bytes = 0) => {
    const { tenant, deadline = Number.POSITIVE_INFINITY } = scope;
    if (!tenant?.store || typeof tenant.id !== 'string' || tenant.id === '')
      throw new Error(`${collection.collectionName}: refused, no tenant scope.`);
    if (tenant.session) throw new Error(`${collection.collectionName}: batches are no part of a transaction.`);
    const place = await placeForWriting(tenant.store, tenant);
    await openDatabase(tenant.store, place.database).ready;
    const lane = laneIn(tenant.store, place.database);
    if (lane.waiting >= maxWaiting || lane.heldBytes + bytes > maxHeldBytes)
      throw tryAgain('Too many hand in at this moment.');
    const document = { ...row, tenantId: tenant.id };
    lane.waiting++;
    lane.heldBytes += bytes;
    const outcome = await lane.insert({ document, tenant, place, deadline }).finally(() => {
      lane.heldBytes -= bytes;
    });
    if (outcome === 'INSERTED') return { row, duplicate: false };
    const same = Object.fromEntries(unique.map((field) => [field, row[field]]));
    const found = await lane.collection
      .findOne({ ...same, tenantId: tenant.id }, { readConcern: { level: 'majority' } })
      .catch((error) => {
        throw tryAgain('What is stored could not be read.', error);
      });
    // In the store of this moment, and not yet in what survives a crash.
    if (!found) throw tryAgain('The same is being stored at this moment.');
    await confirm(tenant.store, tenant, place);
    return { row: found as unknown as Row, duplicate: true };
  };
}

const DURABLE = { writeConcern: { w: 'majority', journal: true } } as const;

function openLane(collection: mongo.Collection): Lane {
  const lane: Lane = {
    collection,
    waiting: 0,
    heldBytes: 0,
    insert: inBatches<Entry, Outcome>(BATCH, async (entries) => {
      lane.waiting -= entries.length;
      const now = Date.now();
      const batch = entries.filter(({ deadline }) => deadline > now);
      const outcomes = batch.length === 0 ? [] : await send(collection, batch);
      return entries.map((entry) => outcomes[batch.indexOf(entry)] ?? tryAgain('It took too long.'));
    }),
  };
  return lane;
}

async function send(collection: mongo.Collection, batch: readonly Entry[]): Promise<(Outcome | Error)[]> {
  const outcomes = await insertAll(collection, batch);
  // When the store is slow a look by each of them would be all that it has time for.
  const confirmed = await confirmAll((batch[0] as Entry).tenant.store, batch).catch((error) => {
    const unknown = tryAgain('It is not known where this was stored.', error);
    return batch.map(() => unknown);
  });
  return outcomes.map((outcome, index) => {
    const isThere = confirmed[index];
    if (outcome !== 'INSERTED' || isThere === true) return outcome;
    return isThere || tryAgain('This school is moving to a database of its own.');
  });
}

/** Never rejects: what became of each, in their order. */
async function insertAll(collection: mongo.Collection, batch: readonly Entry[]): Promise<(Outcome | Error)[]> {
  try {
    // Ordered, whatever follows a failed one would silently not be stored.
    await collection.insertMany(
      batch.map(({ document }) => document),
      { ordered: false },
    );
    return batch.map(() => 'INSERTED');
  } catch (error) {
    const failed = writeErrorsOf(error);
    const unknown = tryAgain('It is not known whether this was stored.', error);
    if (failed.size === 0 || concernOf(error)) return batch.map(() => unknown);
    return batch.map((_, index) => {
      const code = failed.get(index);
      if (code === undefined) return 'INSERTED';
      return code === DUPLICATE_KEY ? 'DUPLICATE' : unknown;
    });
  }
}

const DUPLICATE_KEY = 11000;

/** By the index of the document, MongoDB's code. */
function writeErrorsOf(error: unknown): Map<number, number> {
  const { writeErrors } = error as { writeErrors?: { index: number; code: number }[] };
  return new Map([writeErrors ?? []].flat().map(({ index, code }) => [index, code]));
}

/** Whether the others of the batch are stored without being durable. */
function concernOf(error: unknown): boolean {
  const { result } = error as { result?: { getWriteConcernError?(): unknown } };
  return result?.getWriteConcernError?.() !== undefined;
}

function tryAgain(why: string, cause?: unknown): DomainError {
  const error = new DomainError('TRY_AGAIN', `${why} Send the same again.`, {}, cause);
  error.extensions.retryAfter = RETRY_AFTER_S;
  return error;
}
