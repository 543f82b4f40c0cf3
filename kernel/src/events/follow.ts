import { setTimeout as sleep } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { inChunks } from '../chunks';
import { clockOf } from '../clock';
import { eventSourcesOf, type Store, serverOf } from '../store';
import { platformAccess } from '../tenancy';
import { type CursorRow, eventCursors, OUTBOX_DAYS, type OutboxRow, outbox } from './collections';
import type { EventLog } from './event';
import { firstIdAt } from './outbox';
import { serviceOfDatabase } from './places';
import { type Progress, trackProgress } from './progress';
import { openTail, type Wanted } from './tail';

// Unfinished events that one follower holds in memory at most.
const WINDOW = 256;
const SAVE_MS = 1_000;
// An idle position is saved now and then, so that its resume token does not grow too old to be taken.
const SAVE_IDLE_MS = 60_000;
// The local store keeps 24 h of history and need not refuse an older token by an error; below that the outbox is asked.
const TOKEN_MAX_AGE_MS = 12 * 3_600_000;
// A transaction lives 60 s, so an id made before a position may be committed after it; the rest is for clocks that differ.
const OVERLAP_MS = 3_600_000;
// On the local stores a transaction that a killed process left open holds back every change stream until it times out
// (60 s, or longer); so a follower that hears of nothing looks into the outbox itself now and then.
const LOOK_MS = 10_000;
const LOOK_BACK_MS = 120_000;
const REMEMBERED = 10_000;
const READ_AT_ONCE = 200;

export interface Following {
  store: Store;
  kind: CursorRow['kind'];
  /** The position is kept under this name in the follower's own database. */
  name: string;
  sources: readonly string[];
  wanted: Wanted;
  /** Called in order and not waited for. It rejects when the event was not dealt with: the event then comes again. */
  deliver(row: OutboxRow, source: string): Promise<void>;
  /** Whether it was dealt with before: asked, of many at once, before what is read again would be delivered one by one. */
  isDone?: (row: OutboxRow, source: string) => Promise<boolean>;
  /** Run once the position to save is known, and each second; what it throws ends the following with nothing saved. */
  check?: () => Promise<Partial<CursorRow>>;
  onProgress?: (progress: Progress) => void;
  log: EventLog;
  signal: AbortSignal;
}

/**
 * Delivers what the outboxes of `sources` hold and get, enterprise databases included, and what the event collections of its
 * own service do, at least once and in order by subject, until `signal` aborts; then waits for what is under way and saves
 * its position.
 *
 * A change stream over the whole server does it (on MongoDB the user needs `changeStream` and `find` on all databases).
 * Without a position, with a source that is new, or when the stored token cannot be resumed, it first reads the outboxes
 * themselves, with the stream opened before, so that nothing falls between the two.
 */
export async function follow(following: Following): Promise<void> {
  const { store, kind, name, sources, wanted, deliver, isDone, check, signal } = following;
  const { client, prefix } = serverOf(store);
  const cursors = eventCursors(platformAccess(store, 'the position of a follower of outboxes'));
  // A position says up to when all is done: by one clock for all processes, for who reads on from it may be another one.
  const clock = clockOf(store);
  const failed = new AbortController();
  const over = AbortSignal.any([signal, failed.signal]);
  const progress = trackProgress(over);
  following.onProgress?.(progress);
  const running = new Set<Promise<void>>();
  const recent = new Set<string>();
  let moved = false;

  const take = async (row: OutboxRow, database: string, token?: unknown): Promise<void> => {
    if (recent.has(row._id)) return progress.pass(token, row.time);
    await progress.room(WINDOW);
    if (over.aborted) return;
    remember(row);
    const end = progress.begin(token, row.time);
    const run = deliver(row, serviceOfDatabase(prefix, database))
      .then(end, (error) => failed.abort(error))
      .finally(() => {
        moved = true;
        running.delete(run);
      });
    running.add(run);
  };

  const remember = ({ _id }: OutboxRow) => {
    recent.add(_id);
    if (recent.size > REMEMBERED) recent.delete(recent.values().next().value as string);
  };

  // A process that died left thousands that it had dealt with behind its position.
  const takeUndone = async (rows: mongo.FindCursor<OutboxRow>, database: string): Promise<void> => {
    const source = serviceOfDatabase(prefix, database);
    for await (const some of inChunks(rows, READ_AT_ONCE)) {
      const done = await Promise.all(some.map((row) => isDone?.(row, source) ?? false));
      for (const [at, row] of some.entries()) {
        if (over.aborted) return;
        if (done[at]) remember(row);
        else await take(row, database);
      }
    }
  };

  const collectionsOf = async (source: string) => {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    const names = source === store.service ? eventSourcesOf(store) : [outbox.collectionName];
    return databases
      .filter((found) => serviceOfDatabase(prefix, found.name) === source)
      .flatMap(({ name: database }) => names.map((name) => client.db(database).collection<OutboxRow>(name)));
  };

  const scan = async (source: string, from: Date): Promise<void> => {
    for (const rows of await collectionsOf(source)) {
      const isOutbox = rows.collectionName === outbox.collectionName;
      // An outbox is swept; others may hold what is years old and long done.
      const start = from.getTime() > 0 || isOutbox ? from : before(await clock.now(), OUTBOX_DAYS * 86_400_000);
      const filter = { ...wanted.filter, _id: { $gte: firstIdAt(start) } };
      await takeUndone(rows.find(filter, { sort: { _id: 1 }, batchSize: 500 }), rows.dbName);
    }
  };

  const look = async (): Promise<void> => {
    const back = firstIdAt(before(await clock.now(), LOOK_BACK_MS));
    // What is older than all that is remembered came by the stream, and would be delivered again at each look.
    const [oldest = ''] = recent.size < REMEMBERED ? [] : recent;
    const from = back > oldest ? back : oldest;
    for (const source of sources) {
      for (const rows of await collectionsOf(source)) {
        const found = await rows.find({ ...wanted.filter, _id: { $gte: from } }, { projection: { _id: 1 } }).toArray();
        const missed = found.map(({ _id }) => _id).filter((id) => !recent.has(id));
        await takeUndone(rows.find({ _id: { $in: missed } }, { sort: { _id: 1 } }), rows.dbName);
      }
    }
  };

  const save = async (): Promise<void> => {
    const position = progress.position();
    const more = await check?.();
    if (!position) return;
    const savedAt = await clock.now();
    // Who wrote the last one may have had a clock that was ahead.
    const through = position.through < savedAt ? position.through : savedAt;
    const row = { ...position, through, sources: [...sources], savedAt, ...more };
    await cursors.updateOne({ _id: name }, { $set: row });
  };

  const saveNowAndThen = async (): Promise<void> => {
    let savedAt = performance.now();
    while (!over.aborted) {
      await sleep(SAVE_MS, undefined, { signal: over });
      if (moved || performance.now() - savedAt > SAVE_IDLE_MS) {
        moved = false;
        savedAt = performance.now();
        await save();
      } else await check?.();
    }
  };

  const beginning = { kind, sources: [...sources], through: new Date(0), savedAt: await clock.now() };
  await cursors.updateOne({ _id: name }, { $setOnInsert: beginning }, { upsert: true });
  const cursor = (await cursors.findOne({ _id: name })) as CursorRow;
  const { tail, resumed, openedAt } = await open(following, cursor);
  const startToken = tail.token;
  over.addEventListener('abort', tail.close, { once: true });
  const saving = saveNowAndThen().catch((error) => failed.abort(error));

  try {
    for (const { source, from } of scansFor(cursor, sources, resumed)) await scan(source, from);
    // The tail's own start counts once everything that was scanned is done.
    if (!resumed) progress.pass(startToken, openedAt);
    let lookedAt = performance.now();
    while (!over.aborted) {
      const change = await tail.next();
      if (change) await take(change.fullDocument, change.ns.db, change._id);
      else if (performance.now() - lookedAt > LOOK_MS) {
        lookedAt = performance.now();
        // Nothing holds back a stream that tells of others' changes, and what many write would be read again and again.
        if (performance.now() - tail.heardAt > LOOK_MS) await look();
      } else if (progress.unfinished() === 0) progress.pass(tail.token, await clock.now());
    }
  } catch (error) {
    if (!over.aborted) failed.abort(error);
  }
  tail.close();
  await saving;
  if (!signal.aborted) throw failed.signal.reason;
  await Promise.allSettled(running);
  await save();
}

async function open(following: Following, cursor: CursorRow) {
  const openedAt = await clockOf(following.store).now();
  if (cursor.token !== undefined && openedAt.getTime() - cursor.savedAt.getTime() < TOKEN_MAX_AGE_MS) {
    try {
      return { tail: await openTail(following, cursor.token), resumed: true, openedAt };
    } catch (error) {
      // A server that answered refused the token; one that cannot be reached is asked again with the same token.
      if (typeof (error as { code?: unknown }).code !== 'number') throw error;
      following.log.warn({ cursor: following.name, err: error }, 'resume token refused, reading the outbox instead');
    }
  }
  return { tail: await openTail(following), resumed: false, openedAt };
}

const before = (time: Date, ms: number) => new Date(time.getTime() - ms);

function scansFor(cursor: CursorRow, sources: readonly string[], resumed: boolean): { source: string; from: Date }[] {
  return sources
    .filter((source) => !resumed || !cursor.sources.includes(source))
    .map((source) => {
      const known = cursor.sources.includes(source);
      return { source, from: new Date(known ? cursor.through.getTime() - OVERLAP_MS : 0) };
    });
}
