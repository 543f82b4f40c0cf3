import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DomainError } from '../errors';
import { inTransaction } from '../tenancy';
import { findDeadLetter, listDeadLetters, replay } from './dead-letters';
import { on } from './event';
import { record } from './outbox';
import {
  adapters,
  bothScopes,
  count,
  counted,
  createPlatform,
  type Platform,
  see,
  seeing,
  seenOf,
  until,
} from './test/platform';

jest.setTimeout(180_000);

describe.each(adapters())('an event through %s that fails', (adapter) => {
  let platform: Platform;

  beforeEach(async () => {
    platform = await createPlatform(adapter);
  });
  afterEach(() => platform.end());

  const scopes = () => bothScopes(platform);

  it('gives an event up after five tries and goes on with the next of its subject', async () => {
    const { at, there } = scopes();
    const tried: number[] = [];
    const failing = on(counted, async (scope, data, envelope) => {
      tried.push(data.n);
      if (data.n === 1) throw new Error('broken');
      await see(scope, data, envelope);
    });
    await platform.consume([seeing({ events: [failing] })]);
    await count(at, 'course:1', 1, 2);
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.length > 0,
      ),
    ).toEqual([2]);
    expect(tried).toEqual([1, 1, 1, 1, 1, 2]);
    const [letter, ...others] = await listDeadLetters(platform.enrollment);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ group: 'enrollment.catalog', tries: 5, error: { message: 'broken' } });
    expect(letter?.envelope).toMatchObject({ type: counted.type, subject: 'course:1', data: { n: 1 } });
  });

  it('goes on counting tries after a restart', async () => {
    const { at } = scopes();
    let tried = 0;
    const failing = on(counted, async () => {
      tried++;
      throw new Error('broken');
    });
    const first = await platform.consume([seeing({ events: [failing] })], () => 3_600_000);
    await count(at, 'course:1', 1);
    await until(
      async () => tried,
      (n) => n === 1,
    );
    await first.stop();
    await platform.consume([seeing({ events: [failing] })]);
    const letters = await until(
      () => listDeadLetters(platform.enrollment),
      (list) => list.length > 0,
    );
    expect(letters[0]?.tries).toBe(5);
    expect(tried).toBe(5);
  });

  it('does not try malformed data again', async () => {
    const { at } = scopes();
    let tried = 0;
    const refusing = on(counted, async () => {
      tried++;
      throw new DomainError('BAD_USER_INPUT', 'never');
    });
    await platform.consume([seeing({ events: [refusing] })]);
    await inTransaction(at, (scope) =>
      record(scope, { type: counted.type, subject: 'course:1', data: { n: 'one' } }, counted.of('course:2', { n: 1 })),
    );
    const letters = await until(
      () => listDeadLetters(platform.enrollment),
      (list) => list.length === 2,
    );
    expect(letters.map(({ envelope }) => envelope.subject).sort()).toEqual(['course:1', 'course:2']);
    expect(letters.map(({ tries }) => tries)).toEqual([1, 1]);
    expect(tried).toBe(1);
  });

  it('gives a replayed dead letter its effect, once however often it is replayed', async () => {
    const { at, there } = scopes();
    let broken = true;
    const mendable = on(counted, async (scope, data, envelope) => {
      if (broken) throw new Error('broken');
      await see(scope, data, envelope);
    });
    await platform.consume([seeing({ events: [mendable] })]);
    await count(at, 'course:1', 1);
    const [letter] = await until(
      () => listDeadLetters(platform.enrollment),
      (list) => list.length > 0,
    );
    broken = false;
    await dlq(platform, 'replay', letter?._id as string);
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.length > 0,
      ),
    ).toEqual([1]);
    await replay(platform.enrollment, letter as never);
    await count(at, 'course:1', 2);
    await replay(platform.enrollment, letter as never);
    await count(at, 'course:2', 1);
    await until(
      () => seenOf(there, 'course:2'),
      (ns) => ns.length > 0,
    );
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(2),
      ),
    ).toEqual([1, 2]);
    expect(await findDeadLetter(platform.enrollment, letter?._id as string)).toMatchObject({ state: 'replayed' });
  });

  it('shows dead letters to an operator and replays all of a group', async () => {
    const { at } = scopes();
    const failing = on(counted, () => Promise.reject(new Error('the reason')));
    const running = await platform.consume([seeing({ events: [failing] })]);
    await count(at, 'course:1', 1, 2);
    const letters = await until(
      () => listDeadLetters(platform.enrollment),
      (list) => list.length === 2,
    );
    await running.stop();
    const listed = await dlq(platform, 'list', '--group', 'enrollment.catalog');
    for (const { _id } of letters) expect(listed).toContain(_id);
    expect(listed).toContain('the reason');
    expect(await dlq(platform, 'list', '--group', 'enrollment.other')).toBe('There are no dead letters.\n');
    expect(JSON.parse(await dlq(platform, 'show', letters[0]?._id as string))).toMatchObject({
      error: { message: 'the reason' },
    });
    expect(await dlq(platform, 'replay', '--all')).toBe('2 replayed\n');
    expect(await listDeadLetters(platform.enrollment)).toEqual([]);
  });
});

/** Runs `npm run dlq -- ARGUMENTS` as an operator would. */
async function dlq({ settings }: Platform, ...command: string[]): Promise<string> {
  const flags = [
    '--conditions=source',
    '-r',
    join(__dirname, '../../../register.cjs'),
    join(__dirname, 'dlq.ts'),
    ...command,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, flags, {
    cwd: join(__dirname, '../../..'),
    env: { ...process.env, MONGODB_URI: settings.mongodbUri, MONGO_DATABASE_PREFIX: settings.databasePrefix },
  });
  return stdout;
}
