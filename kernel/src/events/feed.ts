import { setTimeout as sleep } from 'node:timers/promises';
import mongoose, { type mongo } from 'mongoose';
import type { OutboxRow } from './collections';
import { type Change, createListener, type Listener, type Told } from './listener';
import { isAt, type Place, placesFilter } from './places';

// How long who begins may wait until the stream is opened anew for it, and how often who idles looks up.
const AWAIT_MS = 250;
// Asking for a change costs the server and this process more than the change does: those that come meanwhile come together.
const GATHER_MS = 10;

type HeardBy = ReturnType<typeof createListener>;

interface Joining {
  listener: HeardBy;
  joined(): void;
  failed(error: unknown): void;
}

type Feed = ReturnType<typeof createFeed>;
const feeds = new Map<string, Feed>();

/**
 * The one change stream of this process over a MongoDB server, for all that follow outboxes here: a server looks at each write
 * once for every stream that is open, so that a stream by consumer group made each write dearer with every group.
 */
export function feedOf(server: { uri: string; prefix: string }): Feed {
  const key = `${server.uri} ${server.prefix}`;
  const feed = feeds.get(key) ?? createFeed(server, () => feeds.delete(key));
  feeds.set(key, feed);
  return feed;
}

function createFeed({ uri, prefix }: { uri: string; prefix: string }, ended: () => void) {
  const listeners = new Set<HeardBy>();
  const covered = new Map<string, Place>();
  const joining: Joining[] = [];
  // Whether the stream is open, over all the places that somebody asks for.
  let isOpen = false;
  let isRunning = false;
  let token: unknown;

  const join = ({ listener, joined }: Joining, from: unknown) => {
    listeners.add(listener);
    listener.begin(from);
    joined();
  };

  const pump = async (): Promise<void> => {
    const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 10_000, appName: 'lyceum-events' });
    let stream: mongo.ChangeStream<OutboxRow, Change> | undefined;
    try {
      while (listeners.size + joining.length > 0) {
        let isWider = false;
        const places = [...covered.values()];
        if (!stream || !isOpen) {
          await stream?.close();
          if (token === undefined && listeners.size > 0) throw new Error('The change stream has told no position.');
          const position = token === undefined ? {} : { resumeAfter: token };
          stream = client.watch([{ $match: placesFilter(prefix, places) }], { ...position, maxAwaitTimeMS: AWAIT_MS });
          isWider = true;
        }
        const before = token;
        // Asking once makes the server open it.
        const change = await stream.tryNext();
        token = stream.resumeToken;
        if (isWider && places.length === covered.size) {
          isOpen = true;
          for (const one of joining.splice(0)) join(one, change ? before : token);
        }
        for (const listener of listeners) listener.hear(change, token);
        if (change && stream.bufferedCount() === 0) await sleep(GATHER_MS);
      }
    } catch (error) {
      // Each goes on from its own position.
      for (const listener of listeners) listener.fail(error);
      for (const { failed } of joining) failed(error);
    } finally {
      ended();
      await stream?.close().catch(() => undefined);
      await client.close().catch(() => undefined);
    }
  };

  return {
    /**
     * Hears of all `wanted` that is written at `places` after this has resolved, until it is `most` rows behind. `from` is where
     * rows are read that had to wait. @throws what the stream could not be opened for.
     */
    async listen(
      { places, matches, most }: { places: readonly Place[]; matches(row: OutboxRow): boolean; most: number },
      from: mongo.MongoClient,
    ): Promise<Listener> {
      const wants = ({ ns, fullDocument }: Change) => isAt(ns, prefix, places) && matches(fullDocument);
      const closed = () => void listeners.delete(listener);
      const listener: HeardBy = createListener(wants, { most, read: (told) => readRows(from, told), closed });
      for (const place of places) {
        const key = `${place.service} ${place.collection}`;
        if (!covered.has(key)) isOpen = false;
        covered.set(key, place);
      }
      await new Promise<void>((joined, failed) => {
        const one = { listener, joined, failed };
        if (isOpen) join(one, token);
        else joining.push(one);
        if (!isRunning) void pump();
        isRunning = true;
      });
      return listener;
    },
  };
}

async function readRows(client: mongo.MongoClient, told: readonly Told[]): Promise<OutboxRow[]> {
  const byPlace = new Map<Told['ns'], string[]>();
  for (const { ns, id } of told) {
    const ids = byPlace.get(ns) ?? [];
    ids.push(id);
    byPlace.set(ns, ids);
  }
  const found = [...byPlace].map(([{ db, coll }, ids]) =>
    client
      .db(db)
      .collection<OutboxRow>(coll)
      .find({ _id: { $in: ids } })
      .toArray(),
  );
  return (await Promise.all(found)).flat();
}
