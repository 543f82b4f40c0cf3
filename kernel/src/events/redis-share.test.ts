import { once } from 'node:events';
import { newId } from '../ids';
import { createLog } from '../log';
import { connectRedis, disconnect, PARTITIONS, type Redis, type RedisKeys } from './redis-keys';
import { createShare } from './redis-share';
import { until } from './test/platform';

const { TEST_REDIS_URL: url = '' } = process.env;
const withRedis = url ? describe : describe.skip;
const log = createLog('test', 'silent');
const HOUR_MS = 3_600_000;

withRedis('the share of a worker', () => {
  let redis: Redis;
  let group: string;
  let keys: RedisKeys;
  const shares: ReturnType<typeof createShare>[] = [];
  beforeAll(async () => {
    redis = connectRedis(url, log);
    await once(redis, 'ready');
  });
  beforeEach(() => {
    group = `test.${newId()}`;
    const root = `lyceum:${group}`;
    keys = {
      stream: (service, partition) => `${root}:${service}:${partition}`,
      published: (service) => `${root}:${service}`,
      lease: (_, partition) => `${root}:lease:${partition}`,
      workers: () => `${root}:workers`,
    };
  });
  afterEach(() => Promise.all(shares.splice(0).map((share) => share.stop())));
  afterAll(() => disconnect(redis));

  const share = () => {
    const made = createShare({ redis, keys, group, log });
    shares.push(made);
    return made;
  };
  const holds = async ({ held, release }: ReturnType<typeof createShare>) => {
    await release();
    return held().size;
  };

  it('takes what somebody had whose clock was ahead by an hour and who is gone', async () => {
    await redis.zAdd(keys.workers(group), { value: 'gone', score: Date.now() + HOUR_MS });
    const alone = share();
    expect(
      await until(
        () => holds(alone),
        (held) => held === PARTITIONS,
      ),
    ).toBe(PARTITIONS);
  });
});
