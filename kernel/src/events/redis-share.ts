import { newId } from '../ids';
import type { EventLog } from './event';
import { LEASE_MS } from './lease';
import { PARTITIONS, type Redis, type RedisKeys } from './redis-keys';

const BEAT_MS = LEASE_MS / 5;

// Says that a worker is there, and answers how many are: by the clock of Redis, or one that is ahead would count nobody but
// itself. Who is there for longer than a worker says has been told so by a clock that was set back since.
const APPEAR = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('zadd', KEYS[1], now + ARGV[2], ARGV[1])
redis.call('zremrangebyscore', KEYS[1], '-inf', now)
redis.call('zremrangebyscore', KEYS[1], '(' .. (now + ARGV[2]), '+inf')
return redis.call('zcard', KEYS[1])`;
// Both act on a lease only while it is ours.
const RENEW = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) else return 0 end`;
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end`;

/** A partition that this worker has. */
export interface Held {
  /** What its predecessor left has been taken over. */
  claimed: boolean;
  /** No longer read; released once nothing of it runs. */
  leaving: boolean;
  running: number;
  /** By `performance.now()`. */
  until: number;
}

/**
 * This worker's share of a group's partitions: each is leased by one worker at a time, no worker keeps more than its fair
 * part, and a dead worker's part is free after LEASE_MS.
 */
export function createShare({
  redis,
  keys,
  group,
  log,
}: {
  redis: Redis;
  keys: RedisKeys;
  group: string;
  log: EventLog;
}) {
  const me = newId();
  const held = new Map<number, Held>();
  const workers = keys.workers(group);
  let beating: Promise<void> | undefined;

  const renew = async (): Promise<void> => {
    for (const [partition, lease] of held) {
      const asked = performance.now();
      const options = { keys: [keys.lease(group, partition)], arguments: [me, String(LEASE_MS)] };
      const renewed = await redis.eval(RENEW, options).catch(() => undefined);
      if (renewed === 1) lease.until = asked + LEASE_MS;
      else if (renewed === 0 || performance.now() > lease.until - BEAT_MS) {
        log.warn({ group, partition }, 'partition lost');
        held.delete(partition);
      }
    }
  };

  const balance = async (): Promise<void> => {
    const there = Number(await redis.eval(APPEAR, { keys: [workers], arguments: [me, String(LEASE_MS)] }));
    const fair = Math.ceil(PARTITIONS / Math.max(1, there));
    const kept = [...held.values()].filter(({ leaving }) => !leaving);
    for (const lease of kept.slice(fair)) lease.leaving = true;
    const wanted = [...Array(PARTITIONS).keys()].filter((partition) => !held.has(partition));
    for (const partition of wanted.sort(() => Math.random() - 0.5)) {
      if (held.size >= fair) return;
      const asked = performance.now();
      const taken = await redis.set(keys.lease(group, partition), me, {
        condition: 'NX',
        expiration: { type: 'PX', value: LEASE_MS },
      });
      if (taken) held.set(partition, { claimed: false, leaving: false, running: 0, until: asked + LEASE_MS });
    }
  };

  const beat = (): Promise<void> => {
    beating ??= renew()
      .then(balance)
      .catch(() => undefined)
      .finally(() => {
        beating = undefined;
      });
    return beating;
  };
  const timer = setInterval(beat, BEAT_MS);
  redis.once('ready', () => void beat());
  if (redis.isReady) void beat();

  const giveBack = async (partition: number): Promise<void> => {
    held.delete(partition);
    await redis.eval(RELEASE, { keys: [keys.lease(group, partition)], arguments: [me] });
  };

  return {
    held: (): ReadonlyMap<number, Held> => held,
    /** Gives back what is to leave and rests. Called between two reads only, so that none is under way for it. */
    async release(): Promise<void> {
      for (const [partition, { leaving, running }] of held) {
        if (leaving && running === 0) await giveBack(partition);
      }
    },
    /** Gives back everything; nothing may be running. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await beating;
      try {
        await redis.zRem(workers, me);
        for (const partition of [...held.keys()]) await giveBack(partition);
      } catch {
        // Without Redis the leases run out by themselves.
      }
    },
  };
}
