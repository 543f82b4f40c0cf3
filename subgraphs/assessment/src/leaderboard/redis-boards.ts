import { connectRedis, disconnect } from '@lyceum/kernel/events/redis-keys';
import type { Log } from '@lyceum/kernel/log';
import { type Boards, type Entry, FILLED_MS } from './boards';

// KEYS: the sorted set, and a hash of its version and of whether it is filled.
const FILL = `
if (redis.call('hget', KEYS[2], 'version') or '0') ~= ARGV[1] then return 0 end
redis.call('del', KEYS[1])
for i = 3, #ARGV, 2 do redis.call('zadd', KEYS[1], ARGV[i], ARGV[i + 1]) end
redis.call('set', KEYS[3], '1', 'PX', ARGV[2])
redis.call('pexpire', KEYS[1], 2 * tonumber(ARGV[2]))
return 1`;
const SET = `
redis.call('hincrby', KEYS[2], 'version', 1)
redis.call('pexpire', KEYS[2], 86400000)
if redis.call('exists', KEYS[3]) == 0 then return 0 end
if ARGV[2] == '' then redis.call('zrem', KEYS[1], ARGV[1]) else redis.call('zadd', KEYS[1], ARGV[2], ARGV[1]) end
return 1`;

/** For all processes of the subgraph. `root` tells platforms on one Redis apart. Rejects while Redis is away. */
export function redisBoards(url: string, root: string, log: Log): Boards {
  const redis = connectRedis(url, log);
  const keysOf = (key: string) => [`${root}:${key}`, `${root}:${key}:state`, `${root}:${key}:filled`] as const;
  const scores = (key: string) => keysOf(key)[0];

  return {
    isFilled: async (key) => (await redis.exists(keysOf(key)[2])) === 1,
    version: async (key) => Number((await redis.hGet(keysOf(key)[1], 'version')) ?? 0),
    async fill(key, version, entries) {
      const flat = [...entries].flatMap(([member, score]) => [String(score), member]);
      const args = [String(version), String(FILLED_MS), ...flat];
      return (await redis.eval(FILL, { keys: [...keysOf(key)], arguments: args })) === 1;
    },
    async set(key, member, score) {
      const args = [member, score === null ? '' : String(score)];
      await redis.eval(SET, { keys: [...keysOf(key)], arguments: args });
    },
    drop: async (key) => void (await redis.del(keysOf(key)[2])),
    size: (key) => redis.zCard(scores(key)),
    async slice(key, from, count) {
      const found = await redis.zRangeWithScores(scores(key), from, from + count - 1, { REV: true });
      const [first] = found;
      let rank = first ? (await redis.zCount(scores(key), `(${first.score}`, '+inf')) + 1 : 0;
      return found.map(({ value, score }, n): Entry => {
        if (n > 0 && found[n - 1]?.score !== score) rank = from + n + 1;
        return { member: value, score, rank };
      });
    },
    placeOf: (key, member) => redis.zRevRank(scores(key), member),
    close: () => disconnect(redis),
  };
}
