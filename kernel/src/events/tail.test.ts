import { newId } from '../ids';
import type { OutboxRow } from './collections';
import { openTail, type Tail, type Wanted } from './tail';
import { count, createPlatform, type Platform } from './test/platform';

const all: Wanted = { filter: {}, matches: () => true };

describe('a tail', () => {
  let platform: Platform;
  const tails: Tail[] = [];
  beforeAll(async () => {
    platform = await createPlatform('local');
  });
  afterEach(() => {
    for (const tail of tails.splice(0)) tail.close();
  });
  afterAll(() => platform.end());

  const open = async (token?: unknown, wanted = all) => {
    const tail = await openTail({ store: platform.catalog, sources: ['catalog'], wanted }, token);
    tails.push(tail);
    return tail;
  };
  const numbers = async (tail: Tail, subject: string, until: number): Promise<number[]> => {
    const found: number[] = [];
    while (found.at(-1) !== until) {
      const row = (await tail.next())?.fullDocument as OutboxRow | undefined;
      if (row?.subject === subject) found.push((row.data as { n: number }).n);
    }
    return found;
  };
  const upTo = (last: number, from = 0) => Array.from({ length: last + 1 - from }, (_, n) => from + n);

  it('tells all who read it what was written since, in order', async () => {
    const subject = newId();
    const two = await Promise.all([open(), open()]);
    await count(platform.scope(platform.catalog), subject, ...upTo(9));
    expect(await Promise.all(two.map((tail) => numbers(tail, subject, 9)))).toEqual([upTo(9), upTo(9)]);
  });

  it('loses nothing to a reader that is slower than what comes, and keeps nobody else waiting', async () => {
    const [subject, scope] = [newId(), platform.scope(platform.catalog)];
    const [slow, quick] = await Promise.all([open(), open()]);
    for (let from = 0; from < 1_500; from += 300) {
      await count(scope, subject, ...upTo(from + 299, from));
      await numbers(quick, subject, from + 299);
    }
    expect(new Set(await numbers(slow, subject, 1_499))).toEqual(new Set(upTo(1_499)));
    await count(scope, subject, 1_500);
    expect((await numbers(slow, subject, 1_500)).at(-1)).toBe(1_500);
  });

  it('goes on from a position, with what was written meanwhile and what comes', async () => {
    const [subject, scope] = [newId(), platform.scope(platform.catalog)];
    const first = await open();
    await count(scope, subject, 0, 1, 2);
    expect(await numbers(first, subject, 2)).toEqual([0, 1, 2]);
    const position = first.token;
    first.close();
    await count(scope, subject, 3, 4);
    const second = await open(position);
    expect(await numbers(second, subject, 4)).toEqual([3, 4]);
    await count(scope, subject, 5);
    expect((await numbers(second, subject, 5)).at(-1)).toBe(5);
  });

  it('does not tell what is not wanted, and moves on all the same', async () => {
    const [wanted, other, scope] = [newId(), newId(), platform.scope(platform.catalog)];
    const tail = await open(undefined, { filter: { subject: wanted }, matches: ({ subject }) => subject === wanted });
    const start = tail.token;
    await count(scope, other, 1);
    while (tail.token === start) expect(await tail.next()).toBeNull();
    await count(scope, wanted, 2);
    expect(await numbers(tail, wanted, 2)).toEqual([2]);
  });
});
