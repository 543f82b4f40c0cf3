import { databaseNames, type Store, serverOf } from '../store';
import { type CursorRow, eventCursors, OUTBOX_DAYS, type OutboxRow, outbox } from './collections';
import { firstIdAt } from './outbox';

const KEEP_MS = OUTBOX_DAYS * 86_400_000;
// The same margin that `follow` reads again behind a position.
const OVERLAP_MS = 3_600_000;

/**
 * Deletes from this service's outboxes what is older than OUTBOX_DAYS and behind every follower's position. There is no
 * TTL index, because that knows no readers: a group that is stopped holds its events for as long as it takes. To drop a
 * group for good, delete its row in `eventCursors` of its service.
 */
export async function sweepOutbox(store: Store, kind: CursorRow['kind'], now: number): Promise<number> {
  const { client, prefix } = serverOf(store);
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  const shared = databases
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${prefix}_`) && !name.includes('__'));
  let until = now - KEEP_MS;
  for (const name of shared) {
    const cursors = client.db(name).collection<CursorRow>(eventCursors.collectionName);
    for (const { sources, through } of await cursors.find({ kind }).toArray()) {
      if (sources.includes(store.service)) until = Math.min(until, through.getTime() - OVERLAP_MS);
    }
  }
  let deleted = 0;
  for (const name of await databaseNames(store)) {
    const rows = client.db(name).collection<OutboxRow>(outbox.collectionName);
    deleted += (await rows.deleteMany({ _id: { $lt: firstIdAt(new Date(until)) } })).deletedCount;
  }
  return deleted;
}
