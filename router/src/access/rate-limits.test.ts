import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { createLog } from '@lyceum/kernel/log';
import { type RouterConfigInput, routerConfig } from '../config/schema';
import type { Caller } from '../request';
import { anonymousCaller } from './caller';
import { createRateLimits, type RateLimits, rateLimited, type Taken } from './rate-limits';

const log = createLog('router', 'silent');
const opened: Pick<RateLimits, 'close'>[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

function start(
  rateLimits: RouterConfigInput['rateLimits'],
  partners: RouterConfigInput['partners'] = {},
  onStoreFailure?: () => void,
) {
  const config = routerConfig.parse({ rateLimits, partners });
  const limits = createRateLimits(config.rateLimits, config.partners, { log, onStoreFailure });
  opened.push(limits);
  return limits;
}

const person = (id: string, tenant?: string, iss = 'a'): Caller => ({
  ...anonymousCaller,
  kind: 'person',
  id,
  tenant,
  claims: { iss },
});
const partner = (id: string, tenant?: string): Caller => ({ ...anonymousCaller, kind: 'partner', id, tenant });

/** How many of so many requests get through. */
async function through(
  limits: RateLimits,
  caller: Caller,
  times: number,
  address = '192.0.2.1',
  now = 0,
): Promise<number> {
  let count = 0;
  for (let n = 0; n < times; n++) if (!(await limits.take(caller, address, now)).refusal) count += 1;
  return count;
}

describe('rate limits in memory', () => {
  it('let through so many requests in a window, and say when the next one begins', () => {
    const limits = start({ anonymous: { requests: 2, per: '10s' } });
    const take = (now: number) => (limits.take(anonymousCaller, '192.0.2.1', now) as Taken).refusal;
    expect([take(1_000), take(2_000)]).toEqual([undefined, undefined]);
    expect(take(3_500)).toEqual({ limit: 'anonymous', retryAfter: 8 });
    expect(take(10_999)).toEqual({ limit: 'anonymous', retryAfter: 1 });
    expect([take(11_000), take(11_001)]).toEqual([undefined, undefined]);
    expect(take(11_002)).toEqual({ limit: 'anonymous', retryAfter: 10 });
  });

  it('say in standard headers what is left of each limit, also when they refuse', () => {
    const limits = start({ person: { requests: 2, per: '10s' }, tenant: { requests: 9, per: '1m' } });
    const take = (now: number) => limits.take(person('ann', 't1'), '', now) as Taken;
    const policy = '"person";q=2;w=10, "tenant";q=9;w=60';
    expect(take(0).headers).toEqual({ 'ratelimit-policy': policy, ratelimit: '"person";r=1;t=10, "tenant";r=8;t=60' });
    expect(take(4_500).headers).toMatchObject({ ratelimit: '"person";r=0;t=6, "tenant";r=7;t=56' });
    expect(take(5_000)).toMatchObject({
      refusal: { limit: 'person', retryAfter: 5 },
      headers: { 'ratelimit-policy': '"person";q=2;w=10', ratelimit: '"person";r=0;t=5' },
    });
    expect(limits.take(anonymousCaller, '', 0)).toEqual({});
  });

  it('count by address, and by /64 where it is IPv6', async () => {
    const limits = start({ anonymous: { requests: 1, per: '1h' } });
    const get = (address: string) => through(limits, anonymousCaller, 1, address);
    expect([await get('192.0.2.1'), await get('192.0.2.1'), await get('192.0.2.2')]).toEqual([1, 0, 1]);
    expect([await get('2001:db8:1:2::1'), await get('2001:DB8:1:2:ffff::9'), await get('2001:db8:1:3::1')]).toEqual([
      1, 0, 1,
    ]);
    expect([await get('198.51.100.7'), await get('::ffff:198.51.100.7')]).toEqual([1, 0]);
  });

  it('count people by subject and issuer, wherever they are', async () => {
    const limits = start({ person: { requests: 1, per: '1h' }, anonymous: { requests: 1, per: '1h' } });
    expect(await through(limits, person('ann'), 2, '192.0.2.1')).toBe(1);
    expect(await through(limits, person('ann'), 2, '192.0.2.2')).toBe(0);
    expect(await through(limits, person('bob'), 2, '192.0.2.1')).toBe(1);
    expect(await through(limits, person('ann', undefined, 'b'), 2)).toBe(1);
  });

  it('count a tenant over all that belong to it, without what its people were refused', async () => {
    const limits = start({ person: { requests: 2, per: '1h' }, tenant: { requests: 3, per: '1h' } });
    expect(await through(limits, person('ann', 't1'), 9)).toBe(2);
    expect(await through(limits, person('bob', 't1'), 9)).toBe(1);
    expect((await limits.take(person('eve', 't1'), '', 0)).refusal).toEqual({ limit: 'tenant', retryAfter: 3_600 });
    expect(await through(limits, { ...person('job', 't1'), kind: 'service' }, 1)).toBe(0);
    expect(await through(limits, person('cid', 't2'), 9)).toBe(2);
  });

  it('count partners by key, each by its own rate where it has one', async () => {
    const sha256 = (c: string) => c.repeat(64);
    const limits = start(
      { partner: { requests: 1, per: '1h' } },
      {
        keys: [
          { name: 'acme', sha256: sha256('a'), rate: { requests: 3, per: '1h' } },
          { name: 'globex', sha256: sha256('b') },
        ],
      },
    );
    expect([await through(limits, partner('acme'), 9), await through(limits, partner('globex'), 9)]).toEqual([3, 1]);
  });

  it('hold nobody up who has no limit', async () => {
    expect(await through(start({}), person('ann', 't1'), 100)).toBe(100);
    expect(await through(start({ anonymous: { requests: 1, per: '1h' } }), person('ann', 't1'), 100)).toBe(100);
  });

  it('forget the quietest of too many addresses and not the busiest', async () => {
    const limits = start({ anonymous: { requests: 2, per: '1h' } });
    await through(limits, anonymousCaller, 1, 'quiet');
    await through(limits, anonymousCaller, 2, 'busy');
    for (let n = 0; n < 100_000; n++) {
      if (n === 50_000) expect(limits.take(anonymousCaller, 'busy', 0)).toHaveProperty('refusal');
      void limits.take(anonymousCaller, `${n}`, 0);
    }
    expect(limits.take(anonymousCaller, 'busy', 0)).toHaveProperty('refusal');
    expect(await through(limits, anonymousCaller, 9, 'quiet')).toBe(2);
  });

  it('go on counting after a reload, by the new rate', async () => {
    const before = start({ anonymous: { requests: 3, per: '1h' } });
    expect(await through(before, anonymousCaller, 2)).toBe(2);
    const config = routerConfig.parse({ rateLimits: { anonymous: { requests: 4, per: '1h' } } });
    const after = createRateLimits(config.rateLimits, config.partners, { log, earlier: before });
    before.close();
    expect(await through(after, anonymousCaller, 9)).toBe(2);
  });

  it('are told to clients as RATE_LIMITED with the seconds to wait', () => {
    expect(rateLimited({ limit: 'person', retryAfter: 7 })).toMatchObject({
      code: 'RATE_LIMITED',
      extensions: { code: 'RATE_LIMITED', retryAfter: 7, details: { limit: 'person' } },
    });
  });
});

describe('rate limits in Redis', () => {
  const shared = (redisUrl: string, requests: number, onStoreFailure?: () => void) =>
    start({ store: 'redis', redisUrl, person: { requests, per: '1h' } }, {}, onStoreFailure);

  /** Until Redis counts: a router begins to serve before it is connected. */
  async function connected(limits: RateLimits, failures: { count: number }): Promise<void> {
    for (;;) {
      const before = failures.count;
      await limits.take(person(`probe-${Math.random()}`), '', 0);
      if (failures.count === before) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  const withRedis = process.env.TEST_REDIS_URL ? it : it.skip;

  withRedis('count for all routers together', async () => {
    const failures = { count: 0 };
    const routers = [0, 1].map(() => shared(process.env.TEST_REDIS_URL as string, 3, () => failures.count++));
    for (const router of routers) await connected(router, failures);
    const ann = person(`ann-${Math.random()}`);
    const refusals = [];
    for (let n = 0; n < 5; n++) refusals.push((await routers[n % 2]?.take(ann, '', 0))?.refusal);
    expect(refusals.map((refusal) => refusal?.limit)).toEqual([undefined, undefined, undefined, 'person', 'person']);
    expect(refusals[4]?.retryAfter).toBeGreaterThan(3_500);
  });

  it.each(['has gone', 'does not answer'])('count in the process itself while Redis %s', async (what) => {
    if (!process.env.TEST_REDIS_URL) return;
    const redis = await redisThatFails(process.env.TEST_REDIS_URL);
    const failures = { count: 0 };
    const limits = shared(redis.url, 2, () => failures.count++);
    await connected(limits, failures);
    failures.count = 0;
    const ann = person(`ann-${Math.random()}`);
    expect(await through(limits, ann, 1)).toBe(1);
    expect(failures.count).toBe(0);
    if (what === 'has gone') redis.stop();
    else redis.stall();
    expect(await through(limits, ann, 3)).toBe(2);
    expect(failures.count).toBe(3);
  });

  it('need to be told where it is', () => {
    expect(() => start({ store: 'redis' })).toThrow('redisUrl');
  });
});

/** The Redis of the tests, behind connections that can be made to fail. */
async function redisThatFails(target: string) {
  const { hostname, port } = new URL(target);
  const sockets: Socket[] = [];
  const proxy = createServer((client) => {
    const server = connect(Number(port), hostname);
    client.pipe(server).pipe(client);
    for (const socket of [client, server]) sockets.push(socket.on('error', () => {}));
  }).listen(0, '127.0.0.1');
  const stop = () => {
    proxy.close();
    for (const socket of sockets) socket.destroy();
  };
  opened.push({ close: stop });
  await once(proxy, 'listening');
  return {
    url: `redis://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    stall() {
      for (const socket of sockets) socket.unpipe().pause();
    },
    stop,
  };
}
