import type { Metrics } from '@lyceum/kernel/metrics';
import { Counter, Gauge } from 'prom-client';

export interface CacheMetrics {
  /** Counts what was found and gives it back. */
  looked(found: readonly (string | undefined)[], perEntity: number): readonly (string | undefined)[];
  invalidated(entries: number): void;
  failed(): void;
  /** From now on the size is read here. */
  watch(bytes: () => number): void;
}

const registered = new WeakMap<Metrics, CacheMetrics>();

/** Once for each `metrics`: a cache that a reload makes anew goes on with them. */
export function cacheMetrics(metrics: Metrics): CacheMetrics {
  const known = registered.get(metrics) ?? register(metrics);
  registered.set(metrics, known);
  return known;
}

function register({ registry }: Metrics): CacheMetrics {
  const registers = [registry];
  const lookups = new Counter({
    name: 'lyceum_router_entity_cache_lookups_total',
    help: 'Entities that were looked up in the cache, by outcome.',
    labelNames: ['outcome'],
    registers,
  });
  const invalidations = new Counter({
    name: 'lyceum_router_entity_cache_invalidated_total',
    help: 'Entities that were dropped from the cache by tag.',
    registers,
  });
  const failures = new Counter({
    name: 'lyceum_router_entity_cache_failures_total',
    help: 'Times that the store of the cache did not answer.',
    registers,
  });
  let size = () => 0;
  new Gauge({
    name: 'lyceum_router_entity_cache_bytes',
    help: 'Size of the cached entities in this process.',
    registers,
    collect() {
      this.set(size());
    },
  });

  return {
    looked(found, perEntity) {
      let hits = 0;
      for (let first = 0; first < found.length; first += perEntity) {
        let key = first;
        while (key < first + perEntity && found[key] === undefined) key++;
        if (key < first + perEntity) hits++;
      }
      const misses = Math.ceil(found.length / perEntity) - hits;
      if (hits > 0) lookups.inc({ outcome: 'hit' }, hits);
      if (misses > 0) lookups.inc({ outcome: 'miss' }, misses);
      return found;
    },
    invalidated: (entries) => invalidations.inc(entries),
    failed: () => failures.inc(),
    watch(bytes) {
      size = bytes;
    },
  };
}
