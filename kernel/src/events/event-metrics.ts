import { Counter, Gauge, type Registry } from 'prom-client';

export interface EventMetrics {
  published: Counter<'type'>;
  handled: Counter<'group' | 'type' | 'outcome'>;
  dead: Counter<'group' | 'type'>;
  /** Shows the age of what `oldest` answers; answers how to end that. */
  watchLag(group: string, oldest: () => Date | undefined): () => void;
}

const existing = new WeakMap<Registry, EventMetrics>();

/** One set a registry, however often it is asked for. */
export function eventMetrics(registry: Registry): EventMetrics {
  const found = existing.get(registry);
  if (found) return found;
  const registers = [registry];
  const oldests = new Map<string, () => Date | undefined>();
  new Gauge({
    name: 'lyceum_events_lag_seconds',
    help: 'Age of the oldest event that a group has read and not finished; 0 when there is none.',
    labelNames: ['group'],
    registers,
    collect() {
      this.reset();
      for (const [group, oldest] of oldests) {
        const time = oldest();
        this.set({ group }, time ? (Date.now() - time.getTime()) / 1_000 : 0);
      }
    },
  });
  const metrics: EventMetrics = {
    published: new Counter({
      name: 'lyceum_events_published_total',
      help: 'Events that the relay has given to Redis.',
      labelNames: ['type'],
      registers,
    }),
    handled: new Counter({
      name: 'lyceum_events_handled_total',
      help: 'Tries at events, by outcome: handled, duplicate, failed or dead.',
      labelNames: ['group', 'type', 'outcome'],
      registers,
    }),
    dead: new Counter({
      name: 'lyceum_dead_letters_total',
      help: 'Events that were given up and wait for an operator.',
      labelNames: ['group', 'type'],
      registers,
    }),
    watchLag(group, oldest) {
      oldests.set(group, oldest);
      return () => void (oldests.get(group) === oldest && oldests.delete(group));
    },
  };
  existing.set(registry, metrics);
  return metrics;
}
