import { networkOf } from '@lyceum/kernel/client-address';
import { DomainError } from '@lyceum/kernel/errors';
import type { Log } from '@lyceum/kernel/log';
import { LRUCache } from 'lru-cache';
import type { RouterConfig } from '../config/schema';
import type { Caller } from '../request';

export interface Rate {
  readonly requests: number;
  /** In ms. */
  readonly per: number;
}

/** A key's current window, which began with its first request. */
export interface Window {
  /** With the one that was just counted. */
  readonly requests: number;
  /** In ms, until the next one begins. */
  readonly left: number;
}

/** Counts one more request of a key. */
export type CountRequest = (limit: LimitName, key: string, rate: Rate, now: number) => Window | Promise<Window>;

export type LimitName = 'anonymous' | 'person' | 'tenant' | 'partner';

export interface Refusal {
  readonly limit: LimitName;
  /** In seconds, at least 1. */
  readonly retryAfter: number;
}

export interface Taken {
  readonly refusal?: Refusal | undefined;
  /** `ratelimit-policy` and `ratelimit` of draft-ietf-httpapi-ratelimit-headers; none where nothing was counted. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface RateLimits {
  /**
   * Counts a request against every limit that is its caller's: by address (IPv6: by /64) when anonymous, by subject for a person,
   * by key for a partner, and by tenant for everybody who has one. What a person or partner is refused does not count
   * against the tenant. `now` in ms since the epoch. Without a promise unless Redis counts.
   */
  take(caller: Caller, address: string, now: number): Taken | Promise<Taken>;
  close(): void;
  /** What this process has counted, for the limits that come after these. */
  readonly windows: Windows;
}

export type Windows = LRUCache<string, { requests: number; readonly until: number }>;

const NOTHING: Taken = {};

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
    if (caller.kind === 'partner') add('partner', caller.partner?.rate ?? rateOfPartner(caller.id ?? ''), caller.id);
    add('tenant', config.tenant, caller.tenant);
    return found;
  }

  const off = !(
    config.anonymous ||
    config.person ||
    config.tenant ||
    config.partner ||
    ownRates.size > 0 ||
    partners.lookup
  );
  return {
    take: (caller, address, now) => (off ? NOTHING : takeEach(asked(caller, address), count, now)),
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
  before: readonly Counted[] = [],
): Taken | Promise<Taken> {
  if (!first) return before.length > 0 ? { headers: headersOf(before) } : NOTHING;
  const next = (window: Window) => {
    const counted = [...before, { ...first, window }];
    if (window.requests <= first.rate.requests) return takeEach(rest, count, now, counted);
    const retryAfter = Math.max(1, Math.ceil(window.left / 1_000));
    return { refusal: { limit: first.limit, retryAfter }, headers: headersOf(counted) };
  };
  const window = count(first.limit, first.key, first.rate, now);
  return window instanceof Promise ? window.then(next) : next(window);
}

interface Counted extends Asked {
  readonly window: Window;
}

/** As structured fields (RFC 9651): quota and window of each limit, then what is left of it and seconds until it is whole again. */
function headersOf(counted: readonly Counted[]): Taken['headers'] {
  const listed = (item: (one: Counted) => string) => counted.map((one) => `"${one.limit}";${item(one)}`).join(', ');
  const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1_000));
  return {
    'ratelimit-policy': listed(({ rate }) => `q=${rate.requests};w=${seconds(rate.per)}`),
    ratelimit: listed(({ rate, window }) => {
      const remaining = Math.max(0, rate.requests - window.requests);
      return `r=${remaining};t=${seconds(window.left)}`;
    }),
  };
}

function countInMemory(windows: Windows) {
  return (limit: LimitName, key: string, rate: Rate, now: number): Window => {
    const name = `${limit} ${key}`;
    const window = windows.get(name);
    if (!window || window.until <= now) {
      windows.set(name, { requests: 1, until: now + rate.per });
      return { requests: 1, left: rate.per };
    }
    window.requests += 1;
    return { requests: window.requests, left: window.until - now };
  };
}

function countTogether(redisUrl: string | undefined, log: RateLimitHelp['log']) {
  if (!redisUrl) throw new Error('rateLimits.store is redis: say where it is in rateLimits.redisUrl.');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- takes a fifth of a second of a start
  const { countInRedis } = require('./rate-limits-redis') as typeof import('./rate-limits-redis');
  return countInRedis(redisUrl, log);
}
