import { setTimeout as sleep } from 'node:timers/promises';
import { type Envelope, sourcesOf } from './event';
import type { Consuming } from './local';
import { trackProgress } from './progress';
import { connectRedis, disconnect, PARTITIONS, type Redis, type RedisKeys } from './redis-keys';
import { createShare, type Held } from './redis-share';
import { createWorker } from './worker';

const WINDOW = 256;
const COUNT = 64;
const BLOCK_MS = 500;
// One name for all: a partition has one worker at a time, whose lease says who. So the dead leave no consumers behind.
const CONSUMER = 'worker';

interface Entry {
  id: string;
  message: Record<string, string>;
}

/**
 * Adapter for Redis Streams: any number of processes share a group's partitions. On taking a partition a worker first claims
 * what its predecessor has read and not acknowledged, then reads on; so a subject keeps its order whoever dies.
 */
export async function consumeFromRedis(
  options: Consuming & { redis: Redis; keys: RedisKeys; url: string },
): Promise<void> {
  const { store, consumer, redis, keys, url, log, metrics, signal } = options;
  const { group } = consumer;
  const sources = sourcesOf(consumer, store.service);
  const blocking = connectRedis(url, log);
  const worker = createWorker(options);
  const share = createShare({ redis, keys, group, log });
  const progress = trackProgress(signal);
  const unwatch = metrics.watchLag(group, progress.oldest);
  const busy = new Set<string>();
  const partitions = new Map<string, number>();
  for (const source of sources) {
    for (let partition = 0; partition < PARTITIONS; partition++)
      partitions.set(keys.stream(source, partition), partition);
  }
  const streamsOf = (partition: number) => sources.map((source) => keys.stream(source, partition));

  const dispatch = (stream: string, held: Held, entries: Entry[]): void => {
    for (const { id, message } of entries) {
      const key = `${stream} ${id}`;
      // Claimed again after a connection was lost, while it is being handled.
      if (busy.has(key)) continue;
      const envelope = JSON.parse(message.event as string) as Envelope;
      busy.add(key);
      held.running++;
      const end = progress.begin(undefined, new Date(envelope.time));
      worker
        .handle(envelope)
        .then(() => acknowledge(stream, id))
        .catch(() => undefined)
        .finally(() => {
          busy.delete(key);
          held.running--;
          end();
        });
    }
  };

  // An acknowledgement that is lost costs a second delivery, which is known as such.
  const acknowledge = async (stream: string, id: string) => void (await redis.xAck(stream, group, id));

  const claim = async (partition: number, held: Held): Promise<void> => {
    for (const stream of streamsOf(partition)) {
      let from = '0-0';
      do {
        await progress.room(WINDOW);
        if (signal.aborted) return;
        const { nextId, messages } = await redis.xAutoClaim(stream, group, CONSUMER, 0, from, { COUNT });
        dispatch(stream, held, messages.filter((message) => message !== null) as unknown as Entry[]);
        from = String(nextId);
      } while (from !== '0-0');
    }
    held.claimed = true;
  };

  const createGroups = async (): Promise<void> => {
    for (const stream of partitions.keys()) {
      await redis.xGroupCreate(stream, group, '0', { MKSTREAM: true }).catch((error: Error) => {
        if (!error.message.startsWith('BUSYGROUP')) throw error;
      });
    }
  };

  const read = async (): Promise<void> => {
    const ready: string[] = [];
    for (const [partition, held] of share.held()) {
      if (held.leaving) continue;
      if (!held.claimed) await claim(partition, held);
      ready.push(...streamsOf(partition));
    }
    if (ready.length === 0) return void (await sleep(100));
    await progress.room(WINDOW);
    if (signal.aborted) return;
    const streams = ready.map((key) => ({ key, id: '>' }));
    const replies = await blocking.xReadGroup(group, CONSUMER, streams, { COUNT, BLOCK: BLOCK_MS });
    for (const { name, messages } of (replies ?? []) as unknown as { name: string; messages: Entry[] }[]) {
      const held = share.held().get(partitions.get(name) as number);
      // Its lease was lost meanwhile: whoever has it now, and be it us again, claims what was read here.
      if (held?.claimed) dispatch(name, held, messages);
    }
  };

  let groupsStand = false;
  while (!signal.aborted) {
    try {
      if (!groupsStand) await createGroups();
      groupsStand = true;
      await share.release();
      await read();
    } catch (error) {
      if (signal.aborted) break;
      if (redis.isReady && blocking.isReady) log.warn({ group, err: error }, 'reading events failed, trying again');
      // Redis may have come back empty, and what it handed out as the connection broke is to be claimed.
      groupsStand = false;
      for (const held of share.held().values()) held.claimed = false;
      await sleep(BLOCK_MS, undefined, { signal }).catch(() => undefined);
    }
  }
  disconnect(blocking);
  await worker.idle();
  while (busy.size > 0) await sleep(10);
  unwatch();
  await share.stop();
}
