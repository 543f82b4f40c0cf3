import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@lyceum/kernel/log';
import { createClient } from 'redis';
import { readEvent } from './cloud-events';
import type { EntityCache } from './entity-cache';
import { type InvalidationRule, tagsOfEvent } from './invalidation-rules';

const BLOCK_MS = 5_000;
const RETRY_MS = 500;
const COUNT = 500;

export interface InvalidationStreams {
  readonly url: string;
  readonly streams: readonly string[];
  /** Asked for anew with every event. */
  readonly rules: () => readonly InvalidationRule[];
  readonly cache: Pick<EntityCache, 'invalidate'>;
  readonly log: Log;
}

/**
 * Drops what the rules say of each CloudEvent that comes into the Redis streams from now on. Each process reads all of them
 * for itself, for each has a cache in its memory; after a lost connection it goes on where it was.
 * @returns how to end it.
 */
export function followInvalidations({ url, streams, rules, cache, log }: InvalidationStreams): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const redis = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) + Math.random() * 100 },
  });
  let away = false;
  redis.on('error', (err) => {
    if (!away && !signal.aborted)
      log.warn({ err }, 'Redis cannot be reached: events invalidate nothing until it is back');
    away = true;
  });
  redis.on('ready', () => {
    away = false;
  });

  const positions = new Map<string, string>();
  /** From the end of each stream; what comes between two reads is after that. */
  const begin = async () => {
    for (const stream of streams) {
      if (positions.has(stream)) continue;
      const [last] = (await redis.xRevRange(stream, '+', '-', { COUNT: 1 })) ?? [];
      positions.set(stream, last?.id ?? '0-0');
    }
  };

  const read = async () => {
    const wanted = [...positions].map(([key, id]) => ({ key, id }));
    const replies = (await redis.xRead(wanted, { BLOCK: BLOCK_MS, COUNT })) as
      | { name: string; messages: { id: string; message: Record<string, string> }[] }[]
      | null;
    for (const { name, messages } of replies ?? []) {
      const tags = messages.flatMap(({ id, message }) => tagsOfMessage(name, id, message));
      if (tags.length > 0) await cache.invalidate([...new Set(tags)]);
      const last = messages.at(-1);
      // Only now: when the cache could not be reached they are read again.
      if (last) positions.set(name, last.id);
    }
  };

  const tagsOfMessage = (stream: string, id: string, { event }: Record<string, string>): string[] => {
    try {
      return tagsOfEvent(rules(), readEvent(JSON.parse(event ?? '')));
    } catch (err) {
      log.warn({ err, stream, id }, 'an entry of a stream is no CloudEvent');
      return [];
    }
  };

  const follow = async () => {
    await redis.connect().catch(() => undefined);
    while (!signal.aborted) {
      try {
        if (positions.size < streams.length) await begin();
        await read();
      } catch (err) {
        if (signal.aborted) break;
        if (redis.isReady) log.warn({ err }, 'events could not be read, trying again');
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  };
  const following = follow();

  return async () => {
    ending.abort();
    try {
      redis.destroy();
    } catch {
      // It was not connected.
    }
    await following;
  };
}
