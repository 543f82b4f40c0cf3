import { setTimeout as sleep } from 'node:timers/promises';
import { whileLeased } from './events/lease';
import type { Log } from './log';
import { KNOWN_MS, type MoveState, PLACEMENTS, type PlacementRow, SETTLED_MS } from './placement';
import { type CollectionDefinition, openDatabase, type Store, serverOf, sharedName } from './store';
import { type Changes, watchChanges } from './tenant-move.changes';
import { converge, convergeOn, type Doc, type Pair, removeFromSource } from './tenant-move.copy';

// Writes wait for as long as this at most; a mover that cannot finish in time thaws and tries again.
const FROZEN_MS = 10_000;
// Before that ends, for the change of state itself and for clocks that differ.
const MARGIN_MS = 3_000;
const LAG_MS = 4_000;
// So few differences that the rest is quickly done while writes wait.
const NEARLY = 200;
const MAX_PASSES = 50;
const MAX_FREEZES = 20;
const BETWEEN_FREEZES_MS = 2_000;

export interface Moving {
  store: Store;
  /** All of the service's, those of events included. */
  collections: readonly CollectionDefinition[];
  tenantId: string;
  log: Pick<Log, 'info' | 'warn' | 'error' | 'child'>;
}

/**
 * Moves what a service holds of a tenant from the shared database into one of its own, while it is in use: reads go on, writes
 * wait for about two seconds. Every document is compared before the switch. Run again it goes on from wherever it was killed,
 * and does nothing for what is there. The old documents stay until `removeMoved`.
 */
export async function moveTenant(moving: Moving): Promise<void> {
  const { store, tenantId, log } = moving;
  const over = new AbortController();
  let failure: unknown;
  await whileLeased({ store, name: `move:${tenantId}`, log, signal: over.signal }, async (held) => {
    try {
      await move(moving, held);
    } catch (error) {
      failure = error;
    }
    over.abort();
  });
  if (failure) throw failure;
}

/** Deletes what a tenant that has moved left in the shared database. Answers how many documents. */
export async function removeMoved(moving: Moving): Promise<number> {
  const { placements, pairs } = await open(moving);
  if ((await placements.findOne({ _id: moving.tenantId }))?.state !== 'MOVED') return 0;
  let removed = 0;
  for (const pair of pairs) removed += await removeFromSource(pair);
  return removed;
}

async function move(moving: Moving, held: AbortSignal): Promise<void> {
  const { tenantId, log } = moving;
  const { shared, placements, pairs } = await open(moving);
  const enter = async (state: MoveState, forMs = 0, from?: MoveState): Promise<Date> => {
    held.throwIfAborted();
    const until = new Date(Date.now() + forMs);
    const done = await placements.updateOne(
      { _id: tenantId, ...(from && { state: from }) },
      { $set: { state, until } },
      { upsert: from === undefined, writeConcern: { w: 'majority', journal: true }, maxTimeMS: MARGIN_MS - 1_000 },
    );
    if (done.matchedCount + done.upsertedCount === 0) throw new Error(`The tenant is no longer ${from}.`);
    return until;
  };
  const letWritesGo = async () => {
    await sleep(2 * KNOWN_MS);
    await enter('MOVED', 0, 'READABLE');
  };

  const before = (await placements.findOne({ _id: tenantId }))?.state;
  if (before === 'MOVED') return;
  if (before === 'READABLE') return letWritesGo();

  await enter('COPYING');
  const changes = await watchChanges(
    shared,
    tenantId,
    pairs.map(({ name }) => name),
  );
  try {
    await approach(pairs, changes, log);
    for (let freezes = 1; freezes <= MAX_FREEZES; freezes++) {
      const until = await enter('FROZEN', FROZEN_MS);
      await sleep(SETTLED_MS);
      if ((await isSame(pairs, changes, log)) && until.getTime() - Date.now() > MARGIN_MS) {
        await enter('READABLE', FROZEN_MS, 'FROZEN');
        if (Date.now() < until.getTime()) return await letWritesGo();
        // This process stood still meanwhile, and others have thawed and written where they always did.
      }
      await enter('COPYING');
      log.warn({ freezes }, 'not the same yet: writes go on, trying again');
      await sleep(BETWEEN_FREEZES_MS);
      await approach(pairs, changes, log);
    }
    throw new Error('The tenant is written too fast to be moved now: try again when less is going on.');
  } finally {
    await changes.close().catch(() => undefined);
  }
}

/** Copies until hardly anything differs. */
async function approach(pairs: readonly Pair[], changes: Changes, log: Moving['log']): Promise<void> {
  for (let pass = 1; pass <= MAX_PASSES; pass++) {
    let differed = 0;
    for (const pair of pairs) differed += await converge(pair);
    log.info({ pass, differed }, 'copied');
    if (differed > NEARLY) continue;
    await changes.upToNow(LAG_MS).catch((error: Error) => log.warn({ err: error }, 'waiting for the change stream'));
    await convergeOnAll(pairs, changes.take());
    return;
  }
}

/** While nobody writes: whether the target now has each document as it is in the source. */
async function isSame(pairs: readonly Pair[], changes: Changes, log: Moving['log']): Promise<boolean> {
  try {
    await changes.upToNow(LAG_MS);
  } catch (error) {
    log.warn({ err: error }, 'the last changes are not known');
    return false;
  }
  await convergeOnAll(pairs, changes.take());
  for (const { name, source, target, tenantId } of pairs) {
    const [there, here] = await Promise.all([source.countDocuments({ tenantId }), target.countDocuments({})]);
    if (there === here) continue;
    log.warn({ collection: name, shared: there, own: here }, 'counts differ');
    return false;
  }
  return true;
}

async function convergeOnAll(pairs: readonly Pair[], changed: ReadonlyMap<string, string[]>): Promise<void> {
  for (const pair of pairs) {
    const ids = changed.get(pair.name) ?? [];
    // Twice, for what stood in another's way in a unique index.
    for (let left = ids.length, tries = 0; left > 0 && tries < 3; tries++) left = await convergeOn(pair, ids);
  }
}

async function open({ store, collections, tenantId }: Moving) {
  const { client } = serverOf(store);
  const shared = client.db(sharedName(store));
  const target = openDatabase(store, `${sharedName(store)}__${tenantId}`);
  await target.ready;
  const own = client.db(target.connection.name);
  const pairs = collections
    .filter(({ owner }) => owner === 'tenant')
    .map(
      ({ collectionName: name, events = false }): Pair => ({
        name,
        events,
        source: shared.collection<Doc>(name),
        target: own.collection<Doc>(name),
        tenantId,
      }),
    );
  return { shared, placements: shared.collection<PlacementRow>(PLACEMENTS), pairs };
}
