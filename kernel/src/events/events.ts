import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Registry } from 'prom-client';
import { clockOf } from '../clock';
import type { ConfigOf, dataVariables } from '../config';
import type { Log } from '../log';
import type { Store } from '../store';
import type { Consumer } from './event';
import { eventMetrics } from './event-metrics';
import { whileLeased } from './lease';
import { consumeLocally } from './local';
import { consumeFromRedis } from './redis-consumer';
import { connectRedis, disconnect, redisKeys } from './redis-keys';
import { relay } from './redis-relay';
import { sweepOutbox } from './sweep';
import type { Backoff } from './worker';

export { eventCollections } from './collections';
export type { Consumer } from './event';

const SWEEP_MS = 3_600_000;
const DRAIN_MS = 10_000;
const CONNECT_MS = 1_000;

export interface EventOptions {
  store: Store;
  config: Pick<ConfigOf<typeof dataVariables>, 'redisUrl'> & { drainMs?: number };
  log: Log;
  metrics: Registry;
  consumers: readonly Consumer[];
  /** For tests, which do not wait. */
  backoff?: Backoff;
}

/**
 * Delivers to `consumers` and, with REDIS_URL, passes this service's outbox on to Redis. Waits a second at most: what is away
 * is tried again until it is there. `stop` takes nothing new, lets running handlers end within `drainMs`, keeps the positions
 * and gives the leases back; what did not end comes again.
 */
export async function startEvents(options: EventOptions): Promise<{ stop(): Promise<void> }> {
  const { store, config, log, consumers, backoff } = options;
  const metrics = eventMetrics(options.metrics);
  const stopping = new AbortController();
  const { signal } = stopping;
  const redis = config.redisUrl ? connectRedis(config.redisUrl, log) : undefined;
  // It takes some milliseconds; not to wait would log a warning at every start.
  if (redis && !redis.isReady)
    await once(redis, 'ready', { signal: AbortSignal.timeout(CONNECT_MS) }).catch(() => undefined);
  const running = [sweepNowAndThen(store, redis ? 'relay' : 'group', log, signal)];
  if (redis && config.redisUrl) {
    const keys = redisKeys(store);
    running.push(relay({ store, redis, keys, log, metrics, signal }));
    for (const consumer of consumers) {
      const url = config.redisUrl;
      running.push(consumeFromRedis({ store, consumer, log, metrics, signal, backoff, redis, keys, url }));
    }
  } else {
    for (const consumer of consumers) running.push(consumeLocally({ store, consumer, log, metrics, signal, backoff }));
  }
  log.info({ groups: consumers.map(({ group }) => group), broker: redis ? 'redis' : 'local' }, 'events started');
  return {
    async stop() {
      stopping.abort();
      const drained = Promise.allSettled(running).then(() => true);
      const late = new AbortController();
      const inTime = await Promise.race([
        drained,
        sleep(config.drainMs ?? DRAIN_MS, false, { signal: late.signal }).catch(() => false),
      ]);
      late.abort();
      if (redis) disconnect(redis);
      if (inTime) log.info('events stopped');
      else log.warn('events stopped while handlers were running: their events come again');
    },
  };
}

async function sweepNowAndThen(store: Store, kind: 'group' | 'relay', log: Log, signal: AbortSignal): Promise<void> {
  await whileLeased({ store, name: `sweep:${store.service}`, log, signal }, async (held) => {
    const deleted = await sweepOutbox(store, kind, (await clockOf(store).now()).getTime());
    if (deleted > 0) log.info({ deleted }, 'outbox swept');
    await sleep(SWEEP_MS, undefined, { signal: held }).catch(() => undefined);
  });
}
