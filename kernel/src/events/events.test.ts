import { once } from 'node:events';
import { type Counter, Registry } from 'prom-client';
import { newId } from '../ids';
import { createLog } from '../log';
import type { Tier } from '../principal';
import { serverOf } from '../store';
import { inTransaction, platformAccess } from '../tenancy';
import { eventCursors } from './collections';
import { listDeadLetters } from './dead-letters';
import { type Envelope, on, onAll } from './event';
import { record } from './outbox';
import { connectRedis, disconnect, PARTITIONS, redisKeys } from './redis-keys';
import { trimStream } from './redis-relay';
import { sweepOutbox } from './sweep';
import {
  adapters,
  bothScopes,
  count,
  counted,
  countLongAgo,
  createPlatform,
  limitTransactions,
  type Platform,
  see,
  seeing,
  seen,
  seenOf,
  until,
} from './test/platform';

jest.setTimeout(180_000);

/** One contract, whatever carries the events. */
describe.each(adapters())('events through %s', (adapter) => {
  let platform: Platform;

  beforeEach(async () => {
    platform = await createPlatform(adapter);
  });
  afterEach(() => platform.end());

  const scopes = (id?: string, tier?: Tier) => bothScopes(platform, id, tier);

  it('never delivers what was recorded in a transaction that aborted', async () => {
    const { at, there } = scopes();
    await platform.consume();
    const aborted = inTransaction(at, async (scope) => {
      await record(scope, counted.of('course:1', { n: 1 }));
      throw new Error('no');
    });
    await expect(aborted).rejects.toThrow('no');
    await count(at, 'course:1', 2);
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.length > 0,
      ),
    ).toEqual([2]);
  });

  it('refuses to record outside a transaction', async () => {
    await expect(record(scopes().at, counted.of('course:1', { n: 1 }))).rejects.toThrow('inside inTransaction');
  });

  it('delivers an event whose process died between the commit and publishing it', async () => {
    const { at, there } = scopes();
    await platform.consume();
    await once(platform.spawn('recordAndDie', at.tenant.id), 'exit');
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.length > 0,
      ),
    ).toEqual([1]);
  });

  it.each(['dieInsideHandler', 'dieBeforeAcknowledging'])(
    'has one effect though the process dies: %s',
    async (death) => {
      const { at, there } = scopes();
      await count(at, 'course:1', 1);
      await once(platform.spawn(death), 'exit');
      expect(await seenOf(there, 'course:1')).toEqual(death === 'dieInsideHandler' ? [] : [1]);
      await platform.consume();
      await count(at, 'course:1', 2);
      expect(
        await until(
          () => seenOf(there, 'course:1'),
          (ns) => ns.includes(2),
        ),
      ).toEqual([1, 2]);
    },
  );

  it('keeps the order of a subject with three processes, one of which is killed', async () => {
    const { at, there } = scopes();
    const subjects = Array.from({ length: 12 }, (_, index) => `course:${index}`);
    const workers = ['work', 'work', 'work'].map((action) => platform.spawn(action));
    const last = 30;
    for (let n = 1; n <= last; n++) {
      await Promise.all(subjects.map((subject) => count(at, subject, n)));
      // Once something has been handled, so that it dies at work.
      if (n === 10)
        await until(
          () => seenOf(there, 'course:0'),
          (ns) => ns.length > 0,
        );
      if (n === 12) workers[0]?.kill('SIGKILL');
    }
    const all = () => Promise.all(subjects.map((subject) => seenOf(there, subject)));
    const result = await until(all, (lists) => lists.every((ns) => ns.includes(last)));
    const expected = Array.from({ length: last }, (_, index) => index + 1);
    for (const ns of result) expect(ns).toEqual(expected);
  });

  it('shares a transaction among those of a group that says so, and gives up none but the one that fails', async () => {
    const { at, there } = scopes();
    const sessions: unknown[] = [];
    const shared = on(counted, async (scope, data, envelope) => {
      if (data.n === 3) throw new Error('broken');
      sessions.push(scope.tenant.session);
      await see(scope, data, envelope);
    });
    for (let n = 1; n <= 12; n++) await count(at, `course:${n}`, n);
    await platform.consume([seeing({ events: [shared], together: 8 })]);
    const seen = () => Promise.all(Array.from({ length: 12 }, (_, index) => seenOf(there, `course:${index + 1}`)));
    const all = await until(seen, (lists) => lists.filter((ns) => ns.length > 0).length === 11);
    expect(all).toEqual(Array.from({ length: 12 }, (_, index) => (index === 2 ? [] : [index + 1])));
    await until(
      () => listDeadLetters(platform.enrollment),
      (letters) => letters.length > 0,
    );
    expect(new Set(sessions).size).toBeLessThan(sessions.length);
    expect(await listDeadLetters(platform.enrollment)).toMatchObject([{ tries: 5, envelope: { data: { n: 3 } } }]);
  });

  it('hands those that share a transaction to a handler that takes all of them, and gives up none but the one that fails', async () => {
    const { at, there } = scopes();
    const sizes: number[] = [];
    const shared = onAll(counted, async (scope, all) => {
      sizes.push(all.length);
      if (all.some(({ n }) => n === 3)) throw new Error('broken');
      const ns = all.map(({ n }) => n);
      await seen(scope).updateOne(
        { _id: `${at.tenant.id} all` },
        { $push: { ns: { $each: ns } } as never },
        { upsert: true },
      );
    });
    for (let n = 1; n <= 12; n++) await count(at, `course:${n}`, n);
    await platform.consume([seeing({ events: [shared], together: 8 })]);
    const all = await until(
      () => seenOf(there, 'all'),
      (ns) => ns.length === 11,
    );
    expect(all.toSorted((one, other) => one - other)).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(Math.max(...sizes)).toBeGreaterThan(1);
    const letters = await until(
      () => listDeadLetters(platform.enrollment),
      (found) => found.length > 0,
    );
    expect(letters).toMatchObject([{ tries: 5, envelope: { data: { n: 3 } } }]);
  });

  it('delivers to a group what was recorded before it first ran and while it was stopped', async () => {
    const { at, there } = scopes();
    await count(at, 'course:1', 1);
    const first = await platform.consume();
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.length > 0,
      ),
    ).toEqual([1]);
    await first.stop();
    await count(at, 'course:1', 2, 3);
    await platform.consume();
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(3),
      ),
    ).toEqual([1, 2, 3]);
  });

  it('gives each group every event', async () => {
    const { at, there } = scopes();
    const also = on(counted, (scope, data) => see(scope, data, { subject: 'also' }));
    await platform.consume([seeing(), seeing({ group: 'enrollment.also', events: [also] })]);
    await count(at, 'course:1', 1);
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.length > 0,
      ),
    ).toEqual([1]);
    expect(
      await until(
        () => seenOf(there, 'also'),
        (ns) => ns.length > 0,
      ),
    ).toEqual([1]);
  });

  it('works in the tenant of the event, from the database of an enterprise tenant too', async () => {
    const tenants = [scopes(), scopes(), scopes(newId(), 'ENTERPRISE')];
    const envelopes: Envelope[] = [];
    const noting = on(counted, async (scope, data, envelope) => {
      envelopes.push(envelope);
      await see(scope, data, envelope);
    });
    await count((tenants[2] as (typeof tenants)[0]).at, 'course:1', 0);
    await platform.consume([seeing({ events: [noting] })]);
    for (const [index, { at }] of tenants.entries()) await count(at, 'course:1', index + 1);
    const all = () => Promise.all(tenants.map(({ there }) => seenOf(there, 'course:1')));
    expect(await until(all, (lists) => lists.flat().length === 4)).toEqual([[1], [2], [0, 3]]);
    const tiers = new Map(envelopes.map(({ tenantid, tenanttier }) => [tenantid, tenanttier]));
    expect(tenants.map(({ at }) => tiers.get(at.tenant.id))).toEqual(['STANDARD', 'STANDARD', 'ENTERPRISE']);
  });

  it('loses nothing when its resume token is no longer taken', async () => {
    const { at, there } = scopes();
    const first = await platform.consume();
    await count(at, 'course:1', 1);
    await until(
      () => seenOf(there, 'course:1'),
      (ns) => ns.length > 0,
    );
    await first.stop();
    // The follower of the catalog's outbox: the group itself, or the relay of the catalog.
    const [store, name] =
      adapter === 'local' ? [platform.enrollment, 'group:enrollment.catalog'] : [platform.catalog, 'relay:catalog'];
    const cursors = eventCursors(platformAccess(store, 'test'));
    if (adapter === 'redis') await platform.stopRelay();
    await countLongAgo(at, 'course:1', 2);
    const spoilt = { $set: { token: { _data: '8200000001000000012B0229296E04' } } };
    expect(await cursors.updateOne({ _id: name, token: { $type: 'object' } } as never, spoilt)).toMatchObject({
      modified: 1,
    });
    if (adapter === 'redis') await platform.startRelay();
    await platform.consume();
    await count(at, 'course:1', 3);
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(3),
      ),
    ).toEqual([1, 2, 3]);
  });

  if (adapter === 'local')
    it('tries nothing again that it had dealt with before its position was lost', async () => {
      const { at, there } = scopes();
      const first = await platform.consume();
      await count(at, 'course:1', ...Array.from({ length: 30 }, (_, n) => n));
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(29),
      );
      await first.stop();
      const cursors = eventCursors(platformAccess(platform.enrollment, 'test'));
      await cursors.updateMany({ kind: 'group' }, { $unset: { token: 1 } });
      const metrics = new Registry();
      await platform.consume(undefined, undefined, metrics);
      await count(at, 'course:1', 30);
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(30),
      );
      const { values } = await (metrics.getSingleMetric('lyceum_events_handled_total') as Counter).get();
      expect(values.filter(({ labels }) => labels.outcome === 'duplicate')).toEqual([]);
    });

  it('loses nothing when the change stream stands still', async () => {
    const { at, there } = scopes();
    await platform.consume();
    await count(at, 'course:1', 1);
    await until(
      () => seenOf(there, 'course:1'),
      (ns) => ns.length > 0,
    );
    // On the local stores an open transaction holds back every change stream; on MongoDB this one changes nothing.
    await limitTransactions(platform.catalog, 60);
    const session = serverOf(platform.catalog).client.startSession();
    session.startTransaction();
    await serverOf(platform.catalog)
      .client.db(`${platform.settings.databasePrefix}_catalog`)
      .collection('seen')
      .insertOne({}, { session });
    await count(at, 'course:1', 2);
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(2),
      ),
    ).toEqual([1, 2]);
    await session.abortTransaction().catch(() => undefined);
    await session.endSession();
    await limitTransactions(platform.catalog, 5);
  });

  it('runs a job outside a transaction, and once more only when it was not noted', async () => {
    const { at, there } = scopes();
    const inTransactions: boolean[] = [];
    const job = on(counted, async (scope, data, envelope) => {
      inTransactions.push(scope.tenant.session !== undefined);
      if (inTransactions.length === 1) throw new Error('once');
      await see(scope, data, envelope);
    });
    const consumer = seeing({ events: [job], transaction: false });
    const first = await platform.consume([consumer]);
    await count(at, 'course:1', 1);
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.length > 0,
      ),
    ).toEqual([1]);
    await first.stop();
    const cursors = eventCursors(platformAccess(platform.enrollment, 'test'));
    await cursors.updateMany({ kind: 'group' }, { $unset: { token: 1 } });
    await platform.consume([consumer]);
    await count(at, 'course:1', 2);
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(2),
      ),
    ).toEqual([1, 2]);
    expect(inTransactions).toEqual([false, false, false]);
  });

  it('keeps what a stopped group has not read, however old, and drops what all have read', async () => {
    const { at, there } = scopes();
    const first = await platform.consume();
    await count(at, 'course:1', 1);
    await until(
      () => seenOf(there, 'course:1'),
      (ns) => ns.length > 0,
    );
    await first.stop();
    await count(at, 'course:1', 2);
    const inAYear = Date.now() + 365 * 86_400_000;
    await sweepOutbox(platform.catalog, adapter === 'redis' ? 'relay' : 'group', inAYear);
    const { databasePrefix, redisUrl } = platform.settings;
    if (redisUrl) {
      await until(
        () => trimAll(platform, redisUrl),
        (left) => left === 1,
      );
      expect(await trimAll(platform, redisUrl)).toBe(1);
    }
    await platform.consume();
    expect(
      await until(
        () => seenOf(there, 'course:1'),
        (ns) => ns.includes(2),
      ),
    ).toEqual([1, 2]);
    // Positions count an hour back; a group that had read on for two hours would let go of both.
    const { client } = serverOf(platform.catalog);
    for (const service of ['catalog', 'enrollment'])
      await client
        .db(`${databasePrefix}_${service}`)
        .collection('eventCursors')
        .updateMany({}, { $set: { through: new Date(inAYear) } });
    expect(await sweepOutbox(platform.catalog, adapter === 'redis' ? 'relay' : 'group', inAYear)).toBe(2);
  });
});

/** How many entries are left in the catalog's streams once they are trimmed. */
async function trimAll({ catalog }: Platform, url: string): Promise<number> {
  const redis = connectRedis(url, createLog('test', 'silent'));
  await once(redis, 'ready');
  let left = 0;
  for (let partition = 0; partition < PARTITIONS; partition++) {
    const stream = redisKeys(catalog).stream('catalog', partition);
    await trimStream(redis, stream, Date.now() + 365 * 86_400_000);
    left += await redis.xLen(stream);
  }
  disconnect(redis);
  return left;
}
