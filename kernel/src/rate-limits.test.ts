import { randomUUID } from 'node:crypto';
import { createLog } from './log';
import { openRateLimits, type RateLimits } from './rate-limits';

const backoff = { name: 'door', free: 3, longestMs: 8_000, forgetMs: 60_000 };
const log = createLog('kernel', 'silent');
const opened: RateLimits[] = [];
afterEach(() => {
  jest.useRealTimers();
  for (const each of opened.splice(0)) each.close();
});

function open(redisUrl?: string): RateLimits {
  const limits = openRateLimits('test', redisUrl, log);
  opened.push(limits);
  return limits;
}

/** The seconds to wait, 0 when it was let through. */
async function wait(work: Promise<void>): Promise<number> {
  try {
    await work;
    return 0;
  } catch (error) {
    const { code, extensions } = error as { code: string; extensions: { retryAfter: number } };
    expect(code).toBe('RATE_LIMITED');
    return extensions.retryAfter;
  }
}

const stores = [['in memory', undefined] as const, ['in Redis', process.env.TEST_REDIS_URL] as const].filter(
  ([name, url]) => name === 'in memory' || url !== undefined,
);

describe.each(stores)('rate limits %s', (_name, url) => {
  it('pause after the free tries, and refuse without counting meanwhile', async () => {
    const limits = open(url);
    if (url) await new Promise((resolve) => setTimeout(resolve, 300));
    const key = randomUUID();
    const tried = [];
    for (let n = 0; n < 6; n++) tried.push(await wait(limits.attempt(backoff, key)));
    expect(tried).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('let no more through than the free ones of many at once', async () => {
    const limits = open(url);
    if (url) await new Promise((resolve) => setTimeout(resolve, 300));
    const key = randomUUID();
    const waits = await Promise.all(Array.from({ length: 30 }, () => wait(limits.attempt(backoff, key))));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(3);
    expect(Math.max(...waits)).toBe(1);
  });

  it('begin anew after a try that was right, and count each key for itself', async () => {
    const limits = open(url);
    if (url) await new Promise((resolve) => setTimeout(resolve, 300));
    const [key, other] = [randomUUID(), randomUUID()];
    for (let n = 0; n < 4; n++) await wait(limits.attempt(backoff, key));
    expect(await wait(limits.attempt(backoff, other))).toBe(0);
    await limits.forget(backoff, key);
    expect(await wait(limits.attempt(backoff, key))).toBe(0);
  });

  it('take so many in a window, and give back what did not count', async () => {
    const limits = open(url);
    if (url) await new Promise((resolve) => setTimeout(resolve, 300));
    const limit = { name: 'window', times: 2, ms: 60_000 };
    const key = randomUUID();
    const take = () => wait(limits.take(limit, key));
    expect([await take(), await take()]).toEqual([0, 0]);
    expect(await take()).toBeGreaterThan(50);
    await limits.giveBack(limit, key);
    await limits.giveBack(limit, key);
    expect(await take()).toBe(0);
  });
});

describe('rate limits over time', () => {
  it('double the pause up to the longest', async () => {
    const limits = open();
    const key = randomUUID();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    for (let n = 0; n < 3; n++) await limits.attempt(backoff, key);
    const pauses = [];
    for (let n = 0; n < 6; n++) {
      const pause = await wait(limits.attempt(backoff, key));
      pauses.push(pause);
      jest.advanceTimersByTime(pause * 1_000);
      await limits.attempt(backoff, key);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 8, 8]);
  });

  it('count in the process itself while Redis is away', async () => {
    const limits = open('redis://127.0.0.1:1');
    const key = randomUUID();
    const tried = [];
    for (let n = 0; n < 4; n++) tried.push(await wait(limits.attempt(backoff, key)));
    expect(tried).toEqual([0, 0, 0, 1]);
  });
});
