import { setTimeout as sleep } from 'node:timers/promises';
import { clockOf } from '../clock';
import type { Log } from '../log';
import type { Store } from '../store';
import { platformAccess } from '../tenancy';
import { eventCursors, OUTBOX_DAYS } from './collections';
import { type Envelope, orderKey, partitionOf } from './event';
import type { EventMetrics } from './event-metrics';
import { follow } from './follow';
import { whileLeased } from './lease';
import { toEnvelope } from './outbox';
import { PARTITIONS, type Redis, type RedisKeys } from './redis-keys';

const BATCH = 128;
const RETRY_MS = 500;
const TRIM_MS = 30_000;

// Adds nothing to a Redis that knows of fewer entries than we have given it, and answers how many it knows of.
const ADD = `
local published = tonumber(redis.call('get', KEYS[1]) or '0')
if published < tonumber(ARGV[1]) then return published end
for i = 2, #KEYS do redis.call('xadd', KEYS[i], '*', 'event', ARGV[i]) end
return redis.call('incrby', KEYS[1], #KEYS - 1)`;

export interface Relaying {
  store: Store;
  redis: Redis;
  keys: RedisKeys;
  log: Log;
  metrics: EventMetrics;
  signal: AbortSignal;
}

/**
 * Passes a service's outbox on to its Redis streams, in order by subject, at least once; one process at a time does.
 *
 * Redis may forget (`kill -9` without an append-only file, a failover): a counter that is raised with every entry is kept
 * there and beside the relay's position. Once Redis has the smaller one, the whole outbox is published again; consumers
 * know what they have handled. So what an outbox still keeps is never lost, though `appendonly yes` saves the repetition.
 */
export async function relay({ store, redis, keys, log, metrics, signal }: Relaying): Promise<void> {
  const { service } = store;
  const name = `relay:${service}`;
  const cursors = eventCursors(platformAccess(store, 'the position of a relay'));
  const counted = async () => Number((await redis.get(keys.published(service))) ?? 0);

  await whileLeased({ store, name, log, signal }, async (held) => {
    let published = await counted();
    const cursor = await cursors.findOne({ _id: name });
    if (published < (cursor?.published ?? 0)) {
      log.error({ published, expected: cursor?.published }, 'Redis has lost events, publishing the outbox again');
      await cursors.deleteMany({ _id: name });
    }
    const remembered = (now: number) => {
      if (now < published) throw new Error('Redis has forgotten events that it was given.');
      return now;
    };

    const ended = new AbortController();
    const over = AbortSignal.any([held, ended.signal]);
    const queue: { envelope: Envelope; done: () => void; failed: (reason: unknown) => void }[] = [];
    let flushing = Promise.resolve();

    const add = async (envelopes: Envelope[]): Promise<void> => {
      const streams = envelopes.map((envelope) => keys.stream(service, partitionOf(orderKey(envelope), PARTITIONS)));
      const added = await redis.eval(ADD, {
        keys: [keys.published(service), ...streams],
        arguments: [String(published), ...envelopes.map((envelope) => JSON.stringify(envelope))],
      });
      published = remembered(Number(added));
      for (const { type } of envelopes) metrics.published.inc({ type });
    };

    const flush = async (): Promise<void> => {
      while (queue.length > 0 && !over.aborted) {
        const batch = queue.slice(0, BATCH);
        try {
          await add(batch.map(({ envelope }) => envelope));
          queue.splice(0, batch.length);
          for (const { done } of batch) done();
        } catch (error) {
          if (!redis.isReady) await sleep(RETRY_MS, undefined, { signal: over }).catch(() => undefined);
          else for (const { failed } of queue.splice(0)) failed(error);
        }
      }
      for (const { failed } of queue.splice(0)) failed(over.reason);
    };

    const trimming = trimNowAndThen({ store, redis, keys, log }, over);
    try {
      await follow({
        store,
        kind: 'relay',
        name,
        sources: [service],
        wanted: { filter: {}, matches: () => true },
        deliver: (row) =>
          new Promise((done, failed) => {
            queue.push({ envelope: toEnvelope(row, service), done, failed });
            if (queue.length === 1) flushing = flushing.then(flush);
          }),
        check: async () => {
          const known = published;
          if (redis.isReady) remembered(await counted());
          return { published: known };
        },
        log,
        signal: held,
      });
    } finally {
      ended.abort();
      await Promise.all([flushing, trimming]);
    }
  });
}

async function trimNowAndThen(
  { store, redis, keys, log }: Pick<Relaying, 'store' | 'redis' | 'keys' | 'log'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await sleep(TRIM_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const now = (await clockOf(store).now()).getTime();
    for (let partition = 0; partition < PARTITIONS; partition++) {
      await trimStream(redis, keys.stream(store.service, partition), now).catch((error) =>
        log.warn({ err: error, partition }, 'trimming a stream failed'),
      );
    }
  }
}

/**
 * Drops what every group of a stream has read and acknowledged; of a stream that nobody reads, what is older than OUTBOX_DAYS.
 * A group that is stopped holds its events; `XGROUP DESTROY` drops one for good. Answers how many entries went.
 */
export async function trimStream(redis: Redis, stream: string, now: number): Promise<number> {
  if (!(await redis.exists(stream))) return 0;
  const groups = (await redis.xInfoGroups(stream)) as unknown as {
    name: string;
    pending: number;
    'last-delivered-id': string;
  }[];
  const needed: string[] = [];
  for (const group of groups) {
    // Read after the group's own position: what is handed out between the two is newer than that.
    const pending = await redis.xPending(stream, group.name);
    const next = after(group['last-delivered-id']);
    needed.push(pending.firstId ? oldest([String(pending.firstId), next]) : next);
  }
  const keepFrom = needed.length > 0 ? oldest(needed) : `${now - OUTBOX_DAYS * 86_400_000}-0`;
  return Number(await redis.xTrim(stream, 'MINID', keepFrom as never));
}

/** Entry ids are `MILLISECONDS-NUMBER`. */
function after(id: string): string {
  const [ms, number] = id.split('-');
  return `${ms}-${Number(number) + 1}`;
}

function oldest(ids: string[]): string {
  const parts = (id: string) => id.split('-').map(Number) as [number, number];
  return ids.reduce((least, id) => {
    const [a, b] = [parts(least), parts(id)];
    return b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? id : least;
  });
}
