import type { Log } from '@lyceum/kernel/log';
import { RateLimiterRedis, RateLimiterRes, RLWrapperTimeouts } from 'rate-limiter-flexible';
import { createClient } from 'redis';
import type { CountRequest, LimitName, Rate, Window } from './rate-limits';

// Longer than any answer of a Redis that is well; a request waits for it before anything else happens.
const TIMEOUT_MS = 250;
// After it did not answer, so that not every request waits as long.
const REST_MS = 1_000;
const PREFIX = 'lyceum-router:rate';

/** Counts in one Redis for all routers. `count` rejects at once while it is away, and when it does not answer in time. */
export function countInRedis(url: string, log: Pick<Log, 'info' | 'warn'>): { count: CountRequest; close(): void } {
  const redis = connect(url, log);
  const limiters = new Map<string, RLWrapperTimeouts>();

  const limiterOf = (limit: LimitName, { requests, per }: Rate): RLWrapperTimeouts => {
    const name = `${limit}:${requests}:${per}`;
    const known = limiters.get(name);
    if (known) return known;
    const limiter = new RateLimiterRedis({
      storeClient: redis,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
      keyPrefix: `${PREFIX}:${name}`,
      points: requests,
      // Whole seconds; with 0 a window would never end.
      duration: Math.max(1, Math.ceil(per / 1_000)),
    });
    const created = new RLWrapperTimeouts({ limiter, timeoutMs: TIMEOUT_MS });
    limiters.set(name, created);
    return created;
  };

  let restUntil = 0;
  return {
    async count(limit, key, rate) {
      if (Date.now() < restUntil) throw new Error('Redis did not answer a moment ago.');
      try {
        return windowOf(await limiterOf(limit, rate).consume(key));
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return windowOf(refusal);
        if (redis.isReady) restUntil = Date.now() + REST_MS;
        throw refusal;
      }
    },
    close() {
      try {
        redis.destroy();
      } catch {
        // It was not connected.
      }
    },
  };
}

const windowOf = ({ consumedPoints, msBeforeNext }: RateLimiterRes): Window => ({
  requests: consumedPoints,
  left: Math.max(1, msBeforeNext),
});

function connect(url: string, log: Pick<Log, 'info' | 'warn'>) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) + Math.random() * 100 },
  });
  let away = false;
  client.on('error', (err) => {
    if (!away) log.warn({ err }, 'Redis cannot be reached: rate limits count in this process alone');
    away = true;
  });
  client.on('ready', () => {
    if (away) log.info('Redis is back: rate limits count together');
    away = false;
  });
  client.connect().catch(() => undefined);
  return client;
}
