import { DomainError } from '@lyceum/kernel/errors';
import type { Log } from '@lyceum/kernel/log';
import { LRUCache } from 'lru-cache';
import type { RouterConfig } from '../config/schema';
import type { Caller } from '../request';
import { networkOf } from './client-address';

export interface Rate {
  readonly requests: number;
  /** In ms. */
  readonly per: number;
}

/**
 * Counts one more request of a key in its current window, which begins with its first request.
 * Answers how many ms are left of the window when the request is one too many, else 0.
 */
export type CountRequest = (limit: LimitName, key: string, rate: Rate, now: number) => number | Promise<number>;

export type LimitName = 'anonymous' | 'person' | 'tenant' | 'partner';

export interface Refusal {
  readonly limit: LimitName;
  /** In seconds, at least 1. */
  readonly retryAfter: number;
}

export interface RateLimits {
  /**
   * Counts a request against every limit that is its caller's: by address (IPv6: by /64) when anonymous, by subject for a person,
   * by key for a partner, and by tenant for everybody who has one. What a person or partner is refused does not count
   * against the tenant. `now` in ms since the epoch. Without a promise unless Redis counts.
   */
  take(caller: Caller, address: string, now: number): Refusal | undefined | Promise<Refusal | undefined>;
  close(): void;
  /** What this process has counted, for the limits that come after these. */
  readonly windows: Windows;
}

export type Windows = LRUCache<string, { requests: number; readonly until: number }>;

export interface RateLimitHelp {
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Redis did not count a request: this process did. */
  readonly onStoreFailure?: (() => void) | undefined;
  /** The limits before these: a reload gives nobody a new window. */
  readonly earlier?: Pick<RateLimits, 'windows'> | undefined;
}

// About 20 MB. Past this the keys that were quiet longest begin anew.
const MAX_KEYS = 100_000;

interface Asked {
  readonly limit: LimitName;
  readonly key: string;
  readonly rate: Rate;
}

/** With `store: redis` all routers count together; while Redis is away each counts for itself. */
export function createRateLimits(
  config: RouterConfig['rateLimits'],
  partners: RouterConfig['partners'],
  { log, onStoreFailure = () => {}, earlier }: RateLimitHelp,
): RateLimits {
  const ownRates = new Map(partners.keys.flatMap(({ name, rate }) => (rate ? [[name, rate] as const] : [])));
  const rateOfPartner = (name: string) => ownRates.get(name) ?? config.partner;
  const windows: Windows = earlier?.windows ?? new LRUCache({ max: MAX_KEYS });
  const inMemory = countInMemory(windows);
  const shared = config.store === 'redis' ? countTogether(config.redisUrl, log) : undefined;

  const count: CountRequest = shared
    ? async (limit, key, rate, now) => {
        try {
          return await shared.count(limit, key, rate, now);
        } catch {
          onStoreFailure();
          return inMemory(limit, key, rate, now);
        }
      }
    : inMemory;

  function asked(caller: Caller, address: string): Asked[] {
    const found: Asked[] = [];
    const add = (limit: LimitName, rate: Rate | undefined, key: string | undefined) => {
      if (rate && key !== undefined) found.push({ limit, key, rate });
    };
    if (caller.kind === 'anonymous') add('anonymous', config.anonymous, networkOf(address));
    // Two issuers may use the same subject for two people.
    if (caller.kind === 'person') add('person', config.person, `${String(caller.claims.iss)} ${caller.id}`);
    if (caller.kind === 'partner') add('partner', rateOfPartner(caller.id ?? ''), caller.id);
    add('tenant', config.tenant, caller.tenant);
    return found;
  }

  const off = !(config.anonymous || config.person || config.tenant || config.partner || ownRates.size > 0);
  return {
    take: (caller, address, now) => (off ? undefined : takeEach(asked(caller, address), count, now)),
    close: () => shared?.close(),
    windows,
  };
}

/** @returns RATE_LIMITED, with the seconds to wait in `extensions.retryAfter`. */
export function rateLimited({ limit, retryAfter }: Refusal): DomainError {
  const error = new DomainError('RATE_LIMITED', 'Too many requests. Wait a little, then try again.', { limit });
  error.extensions.retryAfter = retryAfter;
  return error;
}

function takeEach(
  [first, ...rest]: readonly Asked[],
  count: CountRequest,
  now: number,
): Refusal | undefined | Promise<Refusal | undefined> {
  if (!first) return undefined;
  const next = (wait: number) =>
    wait > 0 ? { limit: first.limit, retryAfter: Math.ceil(wait / 1_000) } : takeEach(rest, count, now);
  const wait = count(first.limit, first.key, first.rate, now);
  return typeof wait === 'number' ? next(wait) : wait.then(next);
}

function countInMemory(windows: Windows) {
  return (limit: LimitName, key: string, rate: Rate, now: number): number => {
    const name = `${limit} ${key}`;
    const window = windows.get(name);
    if (!window || window.until <= now) {
      windows.set(name, { requests: 1, until: now + rate.per });
      return 0;
    }
    window.requests += 1;
    return window.requests > rate.requests ? window.until - now : 0;
  };
}

function countTogether(redisUrl: string | undefined, log: RateLimitHelp['log']) {
  if (!redisUrl) throw new Error('rateLimits.store is redis: say where it is in rateLimits.redisUrl.');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- takes a fifth of a second of a start
  const { countInRedis } = require('./rate-limits-redis') as typeof import('./rate-limits-redis');
  return countInRedis(redisUrl, log);
}
