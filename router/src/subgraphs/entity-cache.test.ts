import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { createMetrics } from '@lyceum/kernel/metrics';
import { createClient } from 'redis';
import type { RouterConfig } from '../config/schema';
import { cacheScope, createEntityCache, type EntityCache, entityTag, parseCacheControl } from './entity-cache';
import { anybody, atEnd, deadUrl, endAll, listen, metricValue, testLog, until } from './test/support';

afterEach(endAll);

const redisUrl = process.env.TEST_REDIS_URL;
const withRedis = redisUrl ? describe : describe.skip;

function opened(config: Partial<RouterConfig['cache']> = {}) {
  const metrics = createMetrics('router');
  const { log, lines } = testLog();
  const cache = createEntityCache(
    { store: 'memory', maxBytes: 8 * 1024 ** 2, redisUrl: undefined, ...config },
    { metrics, log },
  );
  atEnd(() => cache.close());
  return { cache, metrics, lines };
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What both stores promise. */
function contract(open: () => EntityCache): void {
  let cache: EntityCache;
  let id: string;
  beforeEach(async () => {
    cache = open();
    id = randomUUID();
    // Redis takes a moment until it is connected.
    await until(async () => {
      cache.set([{ key: `${id}:probe`, text: '1', maxAgeMs: 60_000, tags: [] }]);
      return (await cache.get([`${id}:probe`]))[0] === '1';
    });
  });

  const keep = (key: string, text: string, tags: string[] = [], given: { maxAgeMs?: number; since?: number } = {}) =>
    cache.set(
      [{ key: `${id}:${key}`, text, maxAgeMs: given.maxAgeMs ?? 60_000, tags: tags.map((tag) => `${tag}:${id}`) }],
      given.since,
    );
  const found = async (...keys: string[]) => [...(await cache.get(keys.map((key) => `${id}:${key}`)))];
  const invalidate = (...tags: string[]) => cache.invalidate(tags.map((tag) => `${tag}:${id}`));

  it('answers in the order of the keys, nothing where there is nothing', async () => {
    keep('a', '{"name":"Ä"}');
    keep('b', '{"name":"B"}');
    expect(await found('b', 'missing', 'a', 'b')).toEqual(['{"name":"B"}', undefined, '{"name":"Ä"}', '{"name":"B"}']);
    expect(await found()).toEqual([]);
  });

  it('keeps the latest', async () => {
    keep('a', '1', ['old']);
    keep('a', '2', ['new']);
    expect(await found('a')).toEqual(['2']);
    expect(await invalidate('new')).toBe(1);
    expect(await found('a')).toEqual([undefined]);
  });

  it('forgets when the time is over', async () => {
    keep('short', '1', ['t'], { maxAgeMs: 30 });
    keep('long', '2', ['t']);
    expect(await found('short', 'long')).toEqual(['1', '2']);
    await later(40);
    expect(await found('short', 'long')).toEqual([undefined, '2']);
  });

  it('drops by tag all that have it, and says how many', async () => {
    keep('a', '1', ['type:Product', 'subgraph:products']);
    keep('b', '2', ['type:Product', 'subgraph:reviews']);
    keep('c', '3', ['type:User', 'subgraph:products']);
    expect(await invalidate('type:Product')).toBe(2);
    expect(await found('a', 'b', 'c')).toEqual([undefined, undefined, '3']);
    expect(await invalidate('subgraph:products', 'subgraph:reviews')).toBe(1);
    expect(await found('c')).toEqual([undefined]);
    expect(await invalidate('type:Product', 'unknown')).toBe(0);
  });

  it('counts an entry once that several of the tags have', async () => {
    keep('a', '1', ['x', 'y']);
    expect(await invalidate('x', 'y', 'x')).toBe(1);
  });

  it('drops more than a thousand by one tag', async () => {
    const entries = Array.from({ length: 2_500 }, (_, index) => ({
      key: `${id}:${index}`,
      text: '1',
      maxAgeMs: 60_000,
      tags: [`many:${id}`],
    }));
    await until(async () => {
      cache.set(entries);
      return (await found('0', '2499')).every((text) => text === '1');
    });
    expect(await invalidate('many')).toBe(2_500);
    expect(await found('0', '1250', '2499')).toEqual([undefined, undefined, undefined]);
  });

  it('does not keep what was asked for before its tag was invalidated', async () => {
    const since = Date.now();
    await later(2);
    await invalidate('type:Product');
    keep('stale', '1', ['type:Product', 'subgraph:products'], { since });
    keep('other', '2', ['type:User', 'subgraph:products'], { since });
    expect(await found('stale', 'other')).toEqual([undefined, '2']);
    await later(2);
    keep('fresh', '3', ['type:Product'], { since: Date.now() });
    expect(await found('fresh')).toEqual(['3']);
  });

  it('does not keep what was asked for over a minute ago: what has been invalidated since is not known', async () => {
    keep('old', '1', [], { since: Date.now() - 61_000 });
    expect(await found('old')).toEqual([undefined]);
  });
}

describe('the entity cache in memory', () => {
  contract(() => opened().cache);

  it('stays below its bytes, and keeps what was used last', async () => {
    const { cache, metrics } = opened({ maxBytes: 20_000 });
    const entry = (index: number) => ({
      key: `k${index}`,
      text: 'x'.repeat(500),
      maxAgeMs: 60_000,
      tags: ['type:T', `one:${index}`],
    });
    for (let index = 0; index < 100; index++) {
      cache.set([entry(index)]);
      void cache.get(['k0']);
    }
    expect(cache.get(['k0', 'k1', 'k99'])).toEqual([entry(0).text, undefined, entry(99).text]);
    const bytes = await metricValue(metrics, 'lyceum_router_entity_cache_bytes', {});
    expect(bytes).toBeLessThanOrEqual(20_000);
    // What was evicted has left the index too.
    const dropped = await cache.invalidate(['type:T']);
    expect(dropped).toBeGreaterThan(5);
    expect(dropped).toBeLessThan(25);
    expect(await metricValue(metrics, 'lyceum_router_entity_cache_bytes', {})).toBe(0);
  });

  it('does not keep an entity that is larger than itself', async () => {
    const { cache } = opened({ maxBytes: 1_000 });
    cache.set([{ key: 'a', text: 'x'.repeat(2_000), maxAgeMs: 60_000, tags: ['t'] }]);
    expect(cache.get(['a'])).toEqual([undefined]);
    cache.set([{ key: 'a', text: '1', maxAgeMs: 60_000, tags: ['u'] }]);
    expect(await cache.invalidate(['t'])).toBe(0);
    expect(cache.get(['a'])).toEqual(['1']);
  });

  it('drops by the tags that an entity has now, not by those that it had', async () => {
    const { cache } = opened();
    cache.set([{ key: 'a', text: '1', maxAgeMs: 60_000, tags: ['before'] }]);
    cache.set([{ key: 'a', text: '2', maxAgeMs: 60_000, tags: ['now'] }]);
    expect(await cache.invalidate(['before'])).toBe(0);
    expect(await cache.invalidate(['now'])).toBe(1);
  });

  it('counts hits, misses and what was invalidated', async () => {
    const { cache, metrics } = opened();
    cache.set([{ key: 'a', text: '1', maxAgeMs: 60_000, tags: ['t'] }]);
    void cache.get(['a', 'b', 'c']);
    // Two keys an entity: the first has one, the second none.
    void cache.get(['b', 'a', 'b', 'c'], 2);
    await cache.invalidate(['t']);
    const lookups = (outcome: string) => metricValue(metrics, 'lyceum_router_entity_cache_lookups_total', { outcome });
    expect([await lookups('hit'), await lookups('miss')]).toEqual([2, 3]);
    expect(await metricValue(metrics, 'lyceum_router_entity_cache_invalidated_total', {})).toBe(1);
  });
});

withRedis('the entity cache in Redis', () => {
  contract(() => opened({ store: 'redis', redisUrl }).cache);

  it('keeps nothing of a tag for longer than its entities', async () => {
    const { cache } = opened({ store: 'redis', redisUrl });
    const redis = await createClient({ url: redisUrl as string }).connect();
    atEnd(() => redis.destroy());
    const id = randomUUID();
    const keep = (key: string, maxAgeMs: number) =>
      until(async () => {
        cache.set([{ key: `${id}:${key}`, text: '1', maxAgeMs, tags: [id] }]);
        return (await cache.get([`${id}:${key}`]))[0] === '1';
      });
    const left = () => redis.pTTL(`lyceum-router:entity-tag:${id}`);
    await keep('long', 50_000);
    expect(await left()).toBeGreaterThan(40_000);
    await keep('short', 1_000);
    expect(await left()).toBeGreaterThan(40_000);
    await keep('longer', 100_000);
    expect(await left()).toBeGreaterThan(90_000);
    expect(await left()).toBeLessThanOrEqual(100_000);
    // Not even the names of those that have expired.
    await later(1_000);
    await keep('another', 50_000);
    expect(await redis.zRange(`lyceum-router:entity-tag:${id}`, 0, -1)).not.toContain(
      `lyceum-router:entity:${id}:short`,
    );
  });

  it('is one for all routers', async () => {
    const [one, other] = [opened({ store: 'redis', redisUrl }).cache, opened({ store: 'redis', redisUrl }).cache];
    const id = randomUUID();
    await until(async () => {
      one.set([{ key: id, text: '1', maxAgeMs: 60_000, tags: [id] }]);
      return (await other.get([id]))[0] === '1';
    });
    expect(await other.invalidate([id])).toBe(1);
    expect(await one.get([id])).toEqual([undefined]);
  });
});

describe('the entity cache in a Redis that', () => {
  const nothing = async ({ cache, metrics, lines }: ReturnType<typeof opened>) => {
    cache.set([{ key: 'a', text: '1', maxAgeMs: 60_000, tags: ['t'] }]);
    expect(await cache.get(['a', 'b'])).toEqual([undefined, undefined]);
    expect(await metricValue(metrics, 'lyceum_router_entity_cache_failures_total', {})).toBeGreaterThan(0);
    await until(() => lines.some(({ level }) => level === 'warn'));
  };

  it('is not there misses, and its invalidations fail', async () => {
    const state = opened({ store: 'redis', redisUrl: (await deadUrl()).replace(/^http(.*)\/graphql$/, 'redis$1') });
    await nothing(state);
    await expect(state.cache.invalidate(['t'])).rejects.toThrow();
  });

  it('hangs misses, and is left alone for a moment', async () => {
    let asked = 0;
    // Greets as Redis does, and answers no command after that.
    const silent = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        const text = data.toString();
        asked += text.split('MGET').length - 1;
        for (const _ of text.matchAll(/HELLO|CLIENT/g)) socket.write('+OK\r\n');
      });
    });
    const url = (await listen(silent)).replace(/^http(.*)\/graphql$/, 'redis$1');
    const state = opened({ store: 'redis', redisUrl: url });
    await until(async () => {
      await state.cache.get(['a']);
      return state.lines.some(({ msg }) => String(msg).startsWith('Redis did not answer'));
    });
    const before = asked;
    await nothing(state);
    expect([before, asked]).toEqual([1, 1]);
  });

  it('the config does not name cannot be', () => {
    expect(() => opened({ store: 'redis' })).toThrow('cache.redisUrl');
  });
});

describe('parseCacheControl', () => {
  it.each([
    ['max-age=60', { maxAge: 60_000, scope: 'private' }],
    ['max-age=60, public', { maxAge: 60_000, scope: 'public' }],
    ['Public, Max-Age="60"', { maxAge: 60_000, scope: 'public' }],
    ['private, public, max-age=60', { maxAge: 60_000, scope: 'private' }],
    ['public, max-age=60, s-maxage=10', { maxAge: 10_000, scope: 'public' }],
    ['max-age=60, max-age=30', { maxAge: 30_000, scope: 'private' }],
    ['max-age=0', { maxAge: 0, scope: 'private' }],
    ['max-age=soon', { maxAge: 0, scope: 'private' }],
    ['max-age=-1', { maxAge: 0, scope: 'private' }],
    ['max-age=99999999999', { maxAge: 31_536_000_000, scope: 'private' }],
    ['public, max-age=60, no-store', { maxAge: 0, scope: 'private' }],
    ['no-cache="set-cookie", public, max-age=60', { maxAge: 0, scope: 'private' }],
    ['public', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s', (header, expected) => {
    expect(parseCacheControl(header)).toEqual(expected);
  });
});

describe('cacheScope', () => {
  const caller = { ...anybody, tenant: 't1', scopes: new Set(['a', 'b']), identity: 'person:1' };
  const both = (given: Partial<typeof caller>) => {
    const other = { ...caller, ...given };
    return [
      cacheScope(other, 'public') === cacheScope(caller, 'public'),
      cacheScope(other, 'private') === cacheScope(caller, 'private'),
    ];
  };

  it('shares public answers within a tenant and its scopes, private ones with nobody', () => {
    expect(both({ scopes: new Set(['b', 'a']) })).toEqual([true, true]);
    expect(both({ identity: 'person:2' })).toEqual([true, false]);
    expect(both({ tenant: 't2' })).toEqual([false, false]);
    expect(both({ scopes: new Set(['a']) })).toEqual([false, false]);
    expect(both({ tenant: undefined as never, scopes: new Set(['t1', 'a', 'b']) })).toEqual([false, false]);
    expect(cacheScope(caller, 'public')).not.toBe(cacheScope(caller, 'private'));
  });

  it('names nobody', () => {
    expect(`${cacheScope(caller, 'public')}${cacheScope(caller, 'private')}`).not.toMatch(/person|t1/);
  });
});

describe('entityTag', () => {
  it('is the same for a key however it is written, and another for another key or type', () => {
    const tag = entityTag('Product', { upc: '1', shop: { id: 1, zone: 'a' } });
    expect(entityTag('Product', { shop: { zone: 'a', id: 1 }, upc: '1' })).toBe(tag);
    expect(entityTag('Product', { shop: { zone: 'a', id: 2 }, upc: '1' })).not.toBe(tag);
    expect(entityTag('Item', { upc: '1', shop: { id: 1, zone: 'a' } })).not.toBe(tag);
  });
});
