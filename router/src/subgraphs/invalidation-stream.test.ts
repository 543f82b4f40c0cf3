import { randomUUID } from 'node:crypto';
import { createServer, connect as dial, type Socket } from 'node:net';
import { createClient } from 'redis';
import { followInvalidations } from './invalidation-stream';
import { atEnd, endAll, listen, testLog, until } from './test/support';

afterEach(endAll);

const redisUrl = process.env.TEST_REDIS_URL;
const withRedis = redisUrl ? describe : describe.skip;

const rules = [{ event: 'shop.*', tags: ['{data.tag}'] }];
const eventOf = (tag: string) => JSON.stringify({ specversion: '1.0', type: 'shop.changed', data: { tag } });

async function writer() {
  const redis = createClient({ url: redisUrl as string });
  await redis.connect();
  atEnd(() => redis.destroy());
  return redis;
}

function following(
  streams: string[],
  invalidate: (tags: readonly string[]) => Promise<number>,
  url = redisUrl as string,
) {
  const { log, lines } = testLog();
  atEnd(followInvalidations({ url, streams, rules: () => rules, cache: { invalidate }, log }));
  return lines;
}

/** Redis, until `cut` is called. */
async function breakable() {
  const sockets = new Set<Socket>();
  const { hostname, port } = new URL(redisUrl as string);
  const url = await listen(
    createServer((near) => {
      const far = dial(Number(port), hostname);
      for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
      near.pipe(far).pipe(near);
    }),
    'redis',
  );
  return { url: url.replace('/graphql', ''), cut: () => sockets.forEach((socket) => socket.destroy()) };
}

withRedis('events in Redis streams', () => {
  it('drop what the rules say in each process that reads, from when it began', async () => {
    const redis = await writer();
    const streams = [randomUUID(), randomUUID()];
    await redis.xAdd(streams[0] as string, '*', { event: eventOf('before') });
    const heard: [Set<string>, Set<string>] = [new Set(), new Set()];
    for (const one of heard)
      following(streams, async (tags) => {
        for (const tag of tags) one.add(tag);
        return 0;
      });
    // Nobody says when they have begun.
    await until(async () => {
      await redis.xAdd(streams[0] as string, '*', { event: eventOf('a') });
      await redis.xAdd(streams[1] as string, '*', { event: eventOf('b') });
      return heard.every((one) => one.size === 2);
    });
    expect(heard.map((one) => [...one].sort())).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('are all heard, though the connection breaks, an entry is none and the cache fails once', async () => {
    const redis = await writer();
    const stream = randomUUID();
    const { url, cut } = await breakable();
    const heard = new Set<string>();
    let failures = 0;
    const lines = following(
      [stream],
      async (tags) => {
        if (tags.includes('3') && failures++ === 0) throw new Error('away');
        for (const tag of tags) heard.add(tag);
        return 0;
      },
      url,
    );
    await until(async () => {
      await redis.xAdd(stream, '*', { event: eventOf('begun') });
      return heard.has('begun');
    });
    cut();
    await redis.xAdd(stream, '*', { event: '{"type":' });
    await redis.xAdd(stream, '*', { other: 'entry' });
    for (const tag of ['1', '2', '3', '4']) await redis.xAdd(stream, '*', { event: eventOf(tag) });
    await until(() => heard.has('4'));
    expect([...heard].sort()).toEqual(['1', '2', '3', '4', 'begun']);
    expect(failures).toBeGreaterThan(1);
    expect(lines.filter(({ msg }) => msg === 'an entry of a stream is no CloudEvent').length).toBeGreaterThanOrEqual(2);
  });
});
