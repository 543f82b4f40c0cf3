import { createClient } from 'redis';
import type { Store } from '../store';
import { serverOf } from '../store';
import type { EventLog } from './event';

/** Subjects are spread over this many streams a service. Fixed: with another number a subject would change its stream. */
export const PARTITIONS = 16;

export interface RedisKeys {
  stream(service: string, partition: number): string;
  /** How many entries the relay of a service has ever added. */
  published(service: string): string;
  lease(group: string, partition: number): string;
  workers(group: string): string;
}

export function redisKeys(store: Store): RedisKeys {
  const root = `lyceum:${serverOf(store).prefix}`;
  return {
    stream: (service, partition) => `${root}:${service}:events:${partition}`,
    published: (service) => `${root}:${service}:published`,
    lease: (group, partition) => `${root}:${group}:lease:${partition}`,
    workers: (group) => `${root}:${group}:workers`,
  };
}

/**
 * Connects now and again after every loss; a command fails at once while there is no connection, so that its caller decides.
 * One Redis with its replicas, not Redis Cluster: a read spans many streams.
 */
export function connectRedis(url: string, log: EventLog) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) + Math.random() * 100 },
  });
  let away = false;
  client.on('error', (error) => {
    if (!away) log.warn({ err: error }, 'Redis cannot be reached, trying on');
    away = true;
  });
  client.on('ready', () => {
    if (away) log.info('Redis is back');
    away = false;
  });
  client.connect().catch(() => undefined);
  return client;
}

export type Redis = ReturnType<typeof connectRedis>;

export function disconnect(client: Redis): void {
  try {
    client.destroy();
  } catch {
    // It was not connected.
  }
}
