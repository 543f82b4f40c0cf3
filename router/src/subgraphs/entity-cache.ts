import { createHash } from 'node:crypto';
import type { Log } from '@lyceum/kernel/log';
import type { Metrics } from '@lyceum/kernel/metrics';
import type { RouterConfig } from '../config/schema';
import type { Caller } from '../request';
import { memoryStore } from './entity-cache-memory';
import { cacheMetrics } from './entity-cache-metrics';
import type { redisStore } from './entity-cache-redis';
import type { NewEntity } from './entity-store';

export interface EntityCache {
  /**
   * In the order of the keys; undefined where there is none. Never rejects: a store that fails is a miss, logged and counted.
   * `perEntity` keys in turn stand for one entity, of which any makes a hit; it matters to metrics alone.
   */
  get(
    keys: readonly string[],
    perEntity?: number,
  ): readonly (string | undefined)[] | Promise<readonly (string | undefined)[]>;
  /**
   * `since`, in ms since the epoch, is when the subgraph was asked: what has been invalidated after it is not kept, nor is
   * anything older than a minute.
   */
  set(entries: readonly NewEntity[], since?: number): void;
  /** By tag; the number of entries dropped. Rejects when the store does, for then they may still be there. */
  invalidate(tags: readonly string[]): Promise<number>;
  close(): Promise<void>;
}

/**
 * In memory, which each process has for itself, or in one Redis for all.
 * @throws when Redis is asked for and the config does not say where it is.
 */
export function createEntityCache(
  { store, maxBytes, redisUrl }: Pick<RouterConfig['cache'], 'store' | 'maxBytes' | 'redisUrl'>,
  { metrics, log }: { metrics: Metrics; log: Log },
): EntityCache {
  if (store === 'redis' && redisUrl === undefined)
    throw new Error('cache.store is redis: say where it is in cache.redisUrl or REDIS_URL.');
  const counted = cacheMetrics(metrics);
  const entities =
    redisUrl !== undefined && store === 'redis' ? inRedis(redisUrl, counted, log) : memoryStore(maxBytes);
  counted.watch(() => entities.bytes);

  return {
    get(keys, perEntity = 1) {
      const found = entities.get(keys);
      if (!(found instanceof Promise)) return counted.looked(found, perEntity);
      return found.then((values) => counted.looked(values, perEntity));
    },
    set: (entries, since) => entities.set(entries, since),
    async invalidate(tags) {
      const dropped = await entities.invalidate(tags);
      counted.invalidated(dropped);
      return dropped;
    },
    close: () => entities.close(),
  };
}

const inRedis: typeof redisStore = (...given) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- takes a fifth of a second of a start
  const loaded = require('./entity-cache-redis') as typeof import('./entity-cache-redis');
  return loaded.redisStore(...given);
};

/** The tag of one entity: by its type and the fields of one of its keys, in whatever order they stand. */
export function entityTag(type: string, key: Readonly<Record<string, unknown>>): string {
  return `entity:${type}:${digest(JSON.stringify(ordered(key)))}`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([name, inner]) => [name, ordered(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const scopes = new WeakMap<Caller, Record<'public' | 'private', string>>();

/**
 * Whose answers a key is for: public ones are for the tenant's callers with the same scopes, private ones for one identity
 * among them. A hash, so that keys stay short and say nothing of anybody.
 */
export function cacheScope(caller: Caller, scope: 'public' | 'private'): string {
  let known = scopes.get(caller);
  if (!known) {
    const shared = [caller.tenant ?? null, [...caller.scopes].sort()];
    known = {
      public: digest(JSON.stringify(shared)),
      private: digest(JSON.stringify([...shared, caller.identity])),
    };
    scopes.set(caller, known);
  }
  return known[scope];
}

/** Short, for keys that say nothing of anybody. */
export const digest = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);

// Redis takes longer, and nobody means it.
const MAX_AGE_S = 31_536_000;

/**
 * What a subgraph's Cache-Control allows, `maxAge` in ms: as a cache that many share, so s-maxage comes before max-age.
 * Private unless it says public; undefined when it says nothing of an age.
 */
export function parseCacheControl(
  header: string | undefined,
): { maxAge: number; scope: 'public' | 'private' } | undefined {
  if (header === undefined) return undefined;
  const directives = new Map<string, string>();
  for (const [, name = '', quoted, plain] of header.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;]+)))?/g)) {
    const value = quoted ?? plain ?? '';
    // Said twice, the shorter age counts.
    const before = directives.get(name.toLowerCase());
    directives.set(name.toLowerCase(), before !== undefined && Number(before) < Number(value) ? before : value);
  }
  const scope = directives.has('public') && !directives.has('private') ? 'public' : 'private';
  if (directives.has('no-store') || directives.has('no-cache')) return { maxAge: 0, scope: 'private' };
  const age = directives.get('s-maxage') ?? directives.get('max-age');
  if (age === undefined) return undefined;
  return { maxAge: /^\d+$/.test(age) ? Math.min(Number(age), MAX_AGE_S) * 1_000 : 0, scope };
}
