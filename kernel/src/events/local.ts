import type { Log } from '../log';
import type { Store } from '../store';
import { type Consumer, sourcesOf } from './event';
import type { EventMetrics } from './event-metrics';
import { follow } from './follow';
import { whileLeased } from './lease';
import { toEnvelope } from './outbox';
import type { Wanted } from './tail';
import { type Backoff, createWorker } from './worker';

export interface Consuming {
  store: Store;
  consumer: Consumer;
  log: Log;
  metrics: EventMetrics;
  signal: AbortSignal;
  backoff?: Backoff;
}

/**
 * Adapter for a machine without Redis: a group follows the outboxes of the services whose events it takes, all of which lie
 * on one MongoDB server. One process at a time works for a group; another takes over within LEASE_MS. A group that did not
 * run for a while goes on where it was.
 */
export async function consumeLocally(options: Consuming): Promise<void> {
  const { store, consumer, log, metrics, signal } = options;
  await whileLeased({ store, name: `group:${consumer.group}`, log, signal }, async (held) => {
    const ended = new AbortController();
    const worker = createWorker({ ...options, signal: AbortSignal.any([held, ended.signal]) });
    let unwatch = () => {};
    try {
      await follow({
        store,
        kind: 'group',
        name: `group:${consumer.group}`,
        sources: sourcesOf(consumer, store.service),
        wanted: wantedBy(consumer),
        deliver: (row, source) => worker.handle(toEnvelope(row, source)),
        isDone: (row, source) => worker.isDone(toEnvelope(row, source)),
        onProgress: (progress) => {
          unwatch = metrics.watchLag(consumer.group, progress.oldest);
        },
        log,
        signal: held,
      });
    } finally {
      unwatch();
      ended.abort();
      await worker.idle();
    }
  });
}

function wantedBy({ group, events }: Consumer): Wanted {
  const types = events.map(({ type }) => type);
  return {
    filter: { $or: [{ type: { $in: types }, 'redeliver.group': null }, { 'redeliver.group': group }] },
    matches: ({ type, redeliver }) => (redeliver ? redeliver.group === group : types.includes(type)),
  };
}
