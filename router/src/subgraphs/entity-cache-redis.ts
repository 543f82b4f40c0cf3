import type { Log } from '@lyceum/kernel/log';
import { createClient } from 'redis';
import type { CacheMetrics } from './entity-cache-metrics';
import { type EntityStore, REMEMBERED_MS } from './entity-store';

// Longer than any answer of a Redis that is well; a fetch waits for it.
const TIMEOUT_MS = 250;
// After it did not answer, so that not every fetch waits as long.
const REST_MS = 1_000;
const ROOT = 'lyceum-router:entity';
const keyOf = (key: string) => `${ROOT}:${key}`;
const tagKey = (tag: string) => `${ROOT}-tag:${tag}`;
const cutKey = (tag: string) => `${ROOT}-cut:${tag}`;

const NOW = `local t = redis.call('TIME'); local now = t[1] * 1000 + math.floor(t[2] / 1000)`;

// KEYS: entries, then a sorted set a tag: keys of its entries by when they expire, then a mark a tag: when it was last cut.
// ARGV: number of entries, number of tags, age of the fetch; then for each entry its text, its time, and how many of the
// tags, by index, it has.
const SET = `${NOW}
local entries, tags, begun = tonumber(ARGV[1]), tonumber(ARGV[2]), now - ARGV[3]
local cut, last = {}, {}
for tag = 1, tags do
  local at = redis.call('GET', KEYS[entries + tags + tag])
  cut[tag] = at and tonumber(at) >= begun
end
local arg = 4
for entry = 1, entries do
  local text, ms, count = ARGV[arg], tonumber(ARGV[arg + 1]), tonumber(ARGV[arg + 2])
  local stale = false
  for index = arg + 3, arg + 2 + count do stale = stale or cut[tonumber(ARGV[index])] end
  if not stale then
    redis.call('SET', KEYS[entry], text, 'PX', ms)
    for index = arg + 3, arg + 2 + count do
      local tag = tonumber(ARGV[index])
      redis.call('ZADD', KEYS[entries + tag], now + ms, KEYS[entry])
      last[tag] = math.max(last[tag] or 0, ms)
    end
  end
  arg = arg + 3 + count
end
for tag, ms in pairs(last) do
  redis.call('ZREMRANGEBYSCORE', KEYS[entries + tag], '-inf', now)
  if redis.call('PTTL', KEYS[entries + tag]) < ms then redis.call('PEXPIRE', KEYS[entries + tag], ms) end
end`;

// A thousand at once, so that Redis has time for others in between; answers how many it dropped and whether there are more.
const CUT = `${NOW}
redis.call('SET', KEYS[2], now, 'PX', ARGV[1])
local keys = redis.call('ZRANGE', KEYS[1], 0, 999)
if #keys == 0 then return {0, 0} end
redis.call('ZREMRANGEBYRANK', KEYS[1], 0, #keys - 1)
return {redis.call('UNLINK', unpack(keys)), #keys == 1000 and 1 or 0}`;

/**
 * One Redis for all routers, 5 or later; not Redis Cluster, for a lookup spans many keys. What it holds is bounded by its
 * own maxmemory; what is written for tags ends with the last entry that has them.
 */
export function redisStore(url: string, { failed }: Pick<CacheMetrics, 'failed'>, log: Log): EntityStore {
  const redis = connect(url, log);
  let restUntil = 0;
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (Date.now() < restUntil) return undefined;
    try {
      return await within(TIMEOUT_MS, work());
    } catch (err) {
      failed();
      // While it is away a command fails at once, and that has been logged.
      if (!redis.isReady) return undefined;
      log.warn({ err }, 'Redis did not answer: entities are not cached for a moment');
      restUntil = Date.now() + REST_MS;
      return undefined;
    }
  };

  return {
    bytes: 0,
    async get(keys) {
      const found = keys.length > 0 ? await attempt(() => redis.mGet(keys.map(keyOf))) : [];
      return keys.map((_, index) => found?.[index] ?? undefined);
    },
    set(entries, since = Date.now()) {
      const age = Date.now() - since;
      const kept = entries.filter(({ maxAgeMs }) => maxAgeMs >= 1);
      if (age >= REMEMBERED_MS || kept.length === 0) return;
      const tags = [...new Set(kept.flatMap((entry) => entry.tags))];
      const indexes = new Map(tags.map((tag, index) => [tag, String(index + 1)]));
      const keys = [...kept.map(({ key }) => keyOf(key)), ...tags.map(tagKey), ...tags.map(cutKey)];
      const told = kept.flatMap((entry) => {
        const own = [...new Set(entry.tags)].map((tag) => indexes.get(tag) as string);
        return [entry.text, String(Math.floor(entry.maxAgeMs)), String(own.length), ...own];
      });
      const args = [String(kept.length), String(tags.length), String(Math.max(0, age)), ...told];
      void attempt(() => redis.eval(SET, { keys, arguments: args }));
    },
    async invalidate(tags) {
      let dropped = 0;
      for (const tag of new Set(tags)) {
        const options = { keys: [tagKey(tag), cutKey(tag)], arguments: [String(REMEMBERED_MS)] };
        for (let more = 1; more === 1; ) {
          const [count, rest] = (await redis.eval(CUT, options)) as [number, number];
          dropped += count;
          more = rest;
        }
      }
      return dropped;
    },
    async close() {
      try {
        redis.destroy();
      } catch {
        // It was not connected.
      }
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function connect(url: string, log: Log) {
  const client = createClient({
    url,
    // A command fails at once while there is no connection: that is a miss.
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) + Math.random() * 100 },
  });
  let away = false;
  client.on('error', (err) => {
    if (!away) log.warn({ err }, 'Redis cannot be reached: entities are not cached');
    away = true;
  });
  client.on('ready', () => {
    if (away) log.info('Redis is back: entities are cached');
    away = false;
  });
  client.connect().catch(() => undefined);
  return client;
}
