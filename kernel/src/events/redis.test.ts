import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { newId } from '../ids';
import { platformAccess } from '../tenancy';
import { eventCursors } from './collections';
import { count, countLongAgo, createPlatform, seenOf, until } from './test/platform';

jest.setTimeout(180_000);

const withRedis = process.env.TEST_REDIS_URL ? describe : describe.skip;

withRedis('events and a Redis that dies', () => {
  let redis: ChildProcess;
  let port: number;

  const startRedis = async () => {
    const nothingKept = ['--save', '', '--appendonly', 'no', '--dir', tmpdir()];
    redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', ...nothingKept], { stdio: 'pipe' });
    for await (const line of redis.stdout ?? []) if (String(line).includes('Ready to accept')) break;
    redis.stdout?.resume();
  };
  const killRedis = async () => {
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  };

  beforeEach(async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    port = (probe.address() as { port: number }).port;
    await new Promise((resolve) => probe.close(resolve));
    await startRedis();
  });
  afterEach(killRedis);

  it('publishes again what Redis forgot before a group had read it, and nothing takes effect twice', async () => {
    const platform = await createPlatform('redis', `redis://127.0.0.1:${port}`);
    const id = newId();
    const [at, there] = [platform.scope(platform.catalog, id), platform.scope(platform.enrollment, id)];
    const cursors = eventCursors(platformAccess(platform.catalog, 'test'));
    const published = async () => (await cursors.findOne({ _id: 'relay:catalog' }))?.published;
    const seenIs = (n: number) =>
      until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(n),
      );
    try {
      const first = await platform.consume();
      await count(at, 'course:1', 1);
      await seenIs(1);
      await first.stop();
      await countLongAgo(at, 'course:1', 2);
      await until(published, (n) => n === 2);
      await killRedis();
      await count(at, 'course:1', 3);
      await startRedis();
      await platform.consume();
      await count(at, 'course:1', 4);
      await seenIs(4);
      expect(await seenOf(there, 'course:1')).toEqual([1, 2, 3, 4]);
    } finally {
      await platform.end();
    }
  });
});
