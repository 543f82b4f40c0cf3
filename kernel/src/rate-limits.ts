import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { createClient } from 'redis';
import { DomainError } from './errors';
import type { Log } from './log';

/** So many times in so long, over and over. */
export interface Limit {
  readonly name: string;
  readonly times: number;
  readonly ms: number;
}

/** `free` tries, then after each further one a pause that begins with a second and doubles up to `longestMs`. */
export interface Backoff {
  readonly name: string;
  readonly free: number;
  readonly longestMs: number;
  /** So long after the first try all is forgotten. */
  readonly forgetMs: number;
}

/** What a service counts: in this process or, with Redis, for all of its processes. Keys are stored as hashes. */
export interface RateLimits {
  /** Counts one. @throws RATE_LIMITED with `retryAfter` in seconds. */
  take(limit: Limit, key: string): Promise<void>;
  /** One that turned out not to count. */
  giveBack(limit: Limit, key: string): Promise<void>;
  /** Before a try, so that many at once cannot slip through. One that is refused counts no further. @throws RATE_LIMITED with `retryAfter` */
  attempt(backoff: Backoff, key: string): Promise<void>;
  /** After a try that was right. */
  forget(backoff: Backoff, key: string): Promise<void>;
  close(): void;
}

type Limiter = RateLimiterMemory | RateLimiterRedis;

const FOREVER = Number.MAX_SAFE_INTEGER;

/** While Redis is away each process counts for itself. */
export function openRateLimits(
  service: string,
  redisUrl: string | undefined,
  log: Pick<Log, 'info' | 'warn'>,
): RateLimits {
  const redis = redisUrl === undefined ? undefined : connect(redisUrl, log);
  const limiters = new Map<string, Limiter>();

  const limiterOf = (name: string, points: number, ms: number): Limiter => {
    const known = limiters.get(name);
    if (known) return known;
    const options = { keyPrefix: `lyceum-${service}:${name}`, points, duration: Math.ceil(ms / 1_000) };
    const inMemory = new RateLimiterMemory(options);
    const limiter = redis
      ? new RateLimiterRedis({
          ...options,
          storeClient: redis,
          useRedisPackage: true,
          rejectIfRedisNotReady: true,
          insuranceLimiter: inMemory,
        })
      : inMemory;
    limiters.set(name, limiter);
    return limiter;
  };
  const windowOf = ({ name, times, ms }: Limit) => limiterOf(name, times, ms);
  const triesOf = ({ name, forgetMs }: Backoff) => limiterOf(`${name}-tries`, FOREVER, forgetMs);
  const pauseOf = ({ name, longestMs }: Backoff) => limiterOf(`${name}-pause`, 1, longestMs);

  return {
    take: (limit, key) => consume(windowOf(limit), hashed(key)),
    async giveBack(limit, key) {
      await windowOf(limit).reward(hashed(key));
    },
    async attempt(backoff, key) {
      const [tries, pause, id] = [triesOf(backoff), pauseOf(backoff), hashed(key)];
      // Whoever gets past this begins the pause of all who come after: of many at once, one does.
      const begin = (count: number) => consume(pause, id, pauseAfter(backoff, count));
      const before = (await tries.get(id))?.consumedPoints ?? 0;
      const paused = before >= backoff.free;
      if (paused) await begin(before + 1);
      const { consumedPoints: count } = await tries.penalty(id);
      if (paused || count < backoff.free) return;
      await begin(count).catch(async (refusal: unknown) => {
        await tries.reward(id);
        throw refusal;
      });
    },
    async forget(backoff, key) {
      const id = hashed(key);
      await Promise.all([triesOf(backoff).delete(id), pauseOf(backoff).delete(id)]);
    },
    close() {
      try {
        redis?.destroy();
      } catch {
        // It was not connected.
      }
    },
  };
}

/** In seconds. */
function pauseAfter({ free, longestMs }: Backoff, count: number): number {
  return Math.min(2 ** (count - free), longestMs / 1_000);
}

async function consume(limiter: Limiter, id: string, seconds?: number): Promise<void> {
  try {
    await limiter.consume(id, 1, seconds === undefined ? {} : { customDuration: seconds });
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const error = new DomainError('RATE_LIMITED', 'Too many tries. Wait a little, then try again.');
    error.extensions.retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    throw error;
  }
}

/** Keys hold addresses of people and machines. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url');

function connect(url: string, log: Pick<Log, 'info' | 'warn'>) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) + Math.random() * 100 },
  });
  let away = false;
  client.on('error', (err) => {
    if (!away) log.warn({ err }, 'Redis cannot be reached: tries are counted in this process alone');
    away = true;
  });
  client.on('ready', () => {
    if (away) log.info('Redis is back: tries are counted together');
    away = false;
  });
  client.connect().catch(() => undefined);
  return client;
}
