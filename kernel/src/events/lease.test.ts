import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../ids';
import { createLog } from '../log';
import { platformAccess } from '../tenancy';
import { eventLeases } from './collections';
import { LEASE_MS, whileLeased } from './lease';
import { createPlatform, type Platform, until } from './test/platform';

const log = createLog('test', 'silent');

describe('whileLeased', () => {
  let platform: Platform;
  let name: string;
  let stopping: AbortController;
  beforeAll(async () => {
    platform = await createPlatform('local');
  });
  beforeEach(() => {
    name = `test:${newId()}`;
    stopping = new AbortController();
  });
  afterEach(() => stopping.abort());
  afterAll(() => platform.end());

  const leases = () => eventLeases(platformAccess(platform.catalog, 'a test'));
  /** Notes who works, until it is over. */
  const work = (at: string[], who: string, signal = stopping.signal) =>
    whileLeased({ store: platform.catalog, name, log, signal }, async (held) => {
      at.push(who);
      await sleep(60_000, undefined, { signal: held }).catch(() => undefined);
      at.push(`${who} ended`);
    });

  it('lets one at a time work, and the next once it is given back', async () => {
    const at: string[] = [];
    const first = new AbortController();
    const ended = work(at, 'first', first.signal);
    await until(
      async () => at,
      (seen) => seen.length === 1,
    );
    void work(at, 'second');
    first.abort();
    await ended;
    expect(
      await until(
        async () => at,
        (seen) => seen.length === 3,
      ),
    ).toEqual(['first', 'first ended', 'second']);
  });

  it('ends the work of who lost it, and of nobody else', async () => {
    const at: string[] = [];
    const other: string[] = [];
    void work(at, 'first');
    const kept = new AbortController();
    const beside = whileLeased(
      { store: platform.catalog, name: `${name}:beside`, log, signal: kept.signal },
      async (held) => {
        await sleep(60_000, undefined, { signal: held }).catch(() => other.push('ended'));
      },
    );
    await until(
      async () => at,
      (seen) => seen.length === 1,
    );
    await leases().updateOne({ _id: name }, { $set: { holder: 'another', until: new Date(Date.now() + 4_000) } });
    await until(
      async () => at,
      (seen) => seen[1] === 'first ended',
    );
    expect([at[1], other]).toEqual(['first ended', []]);
    kept.abort();
    await beside;
  });

  it.each([3_600_000, -3_600_000])('goes on with who works when a machine’s clock is set by %d ms', async (jump) => {
    const at: string[] = [];
    void work(at, 'first');
    await until(
      async () => at,
      (seen) => seen.length === 1,
    );
    const real = Date.now;
    const set = jest.spyOn(Date, 'now').mockImplementation(() => real() + jump);
    void work(at, 'second');
    await sleep(2 * LEASE_MS);
    set.mockRestore();
    expect(at).toEqual(['first']);
  });

  it('takes over from one whose clock was ahead by an hour and who is gone', async () => {
    await leases().create({ _id: name, holder: 'gone', until: new Date(Date.now() + 3_600_000) });
    const at: string[] = [];
    void work(at, 'heir');
    expect(
      await until(
        async () => at,
        (seen) => seen.length > 0,
      ),
    ).toEqual(['heir']);
  });
});
