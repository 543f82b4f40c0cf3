import { newId } from '../ids';
import { type OutboxRow, outbox } from './collections';
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

  const open = async (token?: unknown, wanted = all, mostBehind?: number) => {
    const tail = await openTail({ store: platform.catalog, sources: ['catalog'], wanted, mostBehind }, token);
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

  it('loses nothing to a reader that is slower than what comes, in order, and keeps nobody else waiting', async () => {
    const [subject, scope] = [newId(), platform.scope(platform.catalog)];
    const [slow, quick] = await Promise.all([open(), open()]);
    for (let from = 0; from < 1_500; from += 300) {
      await count(scope, subject, ...upTo(from + 299, from));
      await numbers(quick, subject, from + 299);
    }
    expect(await numbers(slow, subject, 700)).toEqual(upTo(700));
    await count(scope, subject, 1_500);
    expect(await numbers(slow, subject, 1_500)).toEqual(upTo(1_500, 701));
  });

  it('passes over what was deleted before a slow reader came to it', async () => {
    const [subject, scope] = [newId(), platform.scope(platform.catalog)];
    const [slow, quick] = await Promise.all([open(), open()]);
    await count(scope, subject, ...upTo(599));
    await numbers(quick, subject, 599);
    await outbox(scope).deleteMany({ subject, 'data.n': { $gte: 550, $lt: 560 } });
    expect(await numbers(slow, subject, 599)).toEqual([...upTo(549), ...upTo(599, 560)]);
  });

  it('loses nothing to a reader that is so far behind that it is told no more', async () => {
    const [subject, scope] = [newId(), platform.scope(platform.catalog)];
    const [slow, quick] = await Promise.all([open(undefined, all, 100), open()]);
    await count(scope, subject, ...upTo(899));
    await numbers(quick, subject, 899);
    expect(new Set(await numbers(slow, subject, 899))).toEqual(new Set(upTo(899)));
    await count(scope, subject, 900);
    expect((await numbers(slow, subject, 900)).at(-1)).toBe(900);
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

  it('goes on from a position at what it does not want, or where it does not look', async () => {
    const [subject, other, scope] = [newId(), newId(), platform.scope(platform.catalog)];
    const onlySubject: Wanted = { filter: { subject }, matches: (row) => row.subject === subject };
    const all = await open();
    await count(scope, other, 1);
    await numbers(all, other, 1);
    await count(scope, subject, 2);
    expect(await numbers(await open(all.token, onlySubject), subject, 2)).toEqual([2]);

    const elsewhere = { store: platform.enrollment, sources: ['enrollment'], wanted: onlySubject };
    tails.push(await openTail(elsewhere, all.token));
  });
});
