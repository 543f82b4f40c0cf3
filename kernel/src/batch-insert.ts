import type { mongo } from 'mongoose';
import { DomainError } from './errors';
import { confirm, confirmAll, type Place, placeForWriting } from './placement';
import { openDatabase, type Store, serverOf } from './store';
import type { Tenant, TenantCollection, TenantScope } from './tenancy';

// While these are under way what comes meanwhile gathers, so that batches grow with the load and nothing waits for a timer.
const IN_FLIGHT = 2;
const BATCH = 64;
// At 2,000 a second this is two and a half seconds, which is as long as somebody who has just pressed a button should wait.
const MAX_WAITING = 5_000;
const RETRY_AFTER_S = 2;

export interface BatchInsertOptions<Row> {
  /** The fields, beside `tenantId`, of the unique index that tells whether a row is there already. */
  readonly unique: readonly (keyof Row & string)[];
  readonly maxWaiting?: number;
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
  done(duplicate: boolean): void;
  failed(error: unknown): void;
}

interface Lane {
  collection: mongo.Collection;
  waiting: Entry[];
  inFlight: number;
  scheduled: boolean;
}

/**
 * For rows that arrive by the thousand, each on a request of its own: inserts them in batches, by database, and answers each
 * once it is durable (a majority has it in its journal). Rows are stored as they are given, without mongoose's checks: validate
 * them, and bound them to 1 MB, for one that is too large fails all of its batch.
 *
 * @throws TRY_AGAIN when it is not known whether the row was stored, when too many wait, and past the scope's deadline:
 * the same row may then be inserted again, and is found if it was stored.
 */
export function batchInsert<Row extends { _id: string }>(
  collection: TenantCollection<Row>,
  { unique, maxWaiting = MAX_WAITING }: BatchInsertOptions<Row>,
): (scope: TenantScope & { readonly deadline?: number }, row: Row) => Promise<BatchInserted<Row>> {
  const lanes = new WeakMap<Store, Map<string, Lane>>();
  const laneIn = (store: Store, database: string): Lane => {
    const ofStore = lanes.get(store) ?? new Map<string, Lane>();
    lanes.set(store, ofStore);
    let lane = ofStore.get(database);
    if (!lane) {
      const raw = serverOf(store).client.db(database).collection(collection.collectionName, DURABLE);
      lane = { collection: raw, waiting: [], inFlight: 0, scheduled: false };
      ofStore.set(database, lane);
    }
    return lane;
  };

  return async (scope, row) => {
    const { tenant, deadline = Number.POSITIVE_INFINITY } = scope;
    if (!tenant?.store || typeof tenant.id !== 'string' || tenant.id === '')
      throw new Error(`${collection.collectionName}: refused, no tenant scope.`);
    if (tenant.session) throw new Error(`${collection.collectionName}: batches are no part of a transaction.`);
    const place = await placeForWriting(tenant.store, tenant);
    await openDatabase(tenant.store, place.database).ready;
    const lane = laneIn(tenant.store, place.database);
    if (lane.waiting.length >= maxWaiting) throw tryAgain('Too many hand in at this moment.');
    const document = { ...row, tenantId: tenant.id };
    const duplicate = await new Promise<boolean>((done, failed) => {
      lane.waiting.push({ document, tenant, place, deadline, done, failed });
      schedule(lane);
    });
    if (!duplicate) return { row, duplicate };
    const same = Object.fromEntries(unique.map((field) => [field, row[field]]));
    const found = await lane.collection
      .findOne({ ...same, tenantId: tenant.id }, { readConcern: { level: 'majority' } })
      .catch((error) => {
        throw tryAgain('What is stored could not be read.', error);
      });
    // In the store of this moment, and not yet in what survives a crash.
    if (!found) throw tryAgain('The same is being stored at this moment.');
    await confirm(tenant.store, tenant, place);
    return { row: found as unknown as Row, duplicate };
  };
}

const DURABLE = { writeConcern: { w: 'majority', journal: true } } as const;

/** Once what has arrived together has been read: it then leaves together. */
function schedule(lane: Lane): void {
  if (lane.scheduled || lane.inFlight >= IN_FLIGHT) return;
  lane.scheduled = true;
  setImmediate(() => {
    lane.scheduled = false;
    while (lane.inFlight < IN_FLIGHT && lane.waiting.length > 0) void send(lane);
  });
}

async function send(lane: Lane): Promise<void> {
  const now = Date.now();
  const batch: Entry[] = [];
  for (const entry of lane.waiting.splice(0, BATCH)) {
    if (entry.deadline > now) batch.push(entry);
    else entry.failed(tryAgain('It took too long.'));
  }
  if (batch.length === 0) return;
  lane.inFlight++;
  const outcomes = await insertAll(lane.collection, batch);
  lane.inFlight--;
  schedule(lane);
  // When the store is slow a look by each of them would be all that it has time for.
  const confirmed = await confirmAll((batch[0] as Entry).tenant.store, batch).catch((error) => {
    const unknown = tryAgain('It is not known where this was stored.', error);
    return batch.map(() => unknown);
  });
  for (const [index, entry] of batch.entries()) {
    const [outcome, isThere] = [outcomes[index], confirmed[index]];
    if (outcome === 'DUPLICATE') entry.done(true);
    else if (outcome !== 'INSERTED') entry.failed(outcome);
    else if (isThere === true) entry.done(false);
    else entry.failed(isThere || tryAgain('This school is moving to a database of its own.'));
  }
}

type Outcome = 'INSERTED' | 'DUPLICATE' | Error;

/** Never rejects: what became of each, in their order. */
async function insertAll(collection: mongo.Collection, batch: readonly Entry[]): Promise<Outcome[]> {
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
