import { Schema } from 'mongoose';
import { gatherRows, gatherWrites } from './gather';
import { newId } from './ids';
import { connectStore, type Store, serverOf } from './store';
import { inTransaction, type TenantScope, tenantCollection } from './tenancy';
import { testConfig } from './testing';

interface SeatRow {
  _id: string;
  room: string;
  person: string;
  number: number;
}

const schema = new Schema<SeatRow>({ room: String, person: String, number: Number });
const seats = tenantCollection<SeatRow>('seats', schema);

let store: Store;
let finds: { rows: number }[] = [];
beforeAll(async () => {
  store = await connectStore(testConfig(), 'seats', [seats]);
  serverOf(store).client.on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find' && command.find === 'seats') finds.push({ rows: command.filter.person.$in.length });
  });
});
afterAll(() => store?.close());
beforeEach(() => {
  finds = [];
});

const scope = (id: string = newId()): TenantScope => ({ tenant: { id, tier: 'STANDARD', store } });
const take = (at: TenantScope, room: string, person: string, number = 1) =>
  seats(at).create({ _id: newId(), room, person, number });
const seatOf = () =>
  gatherRows<SeatRow>(
    (at, room, people) => seats(at).find({ room, person: { $in: [...people] } }, { sort: { number: -1 } }),
    ({ person }) => person,
  );

describe('gatherRows', () => {
  it('answers many who ask at once from few reads, each with its own row or none', async () => {
    const [at, read] = [scope(), seatOf()];
    await Promise.all(['ada', 'bob', 'cyd'].map((person, number) => take(at, 'hall', person, number)));
    const people = Array.from({ length: 1_000 }, (_, n) => ['ada', 'bob', 'cyd', 'dan'][n % 4] as string);
    const found = await Promise.all(people.map((person) => read(at, 'hall', person)));
    expect(found.map((row) => row?.person ?? 'dan')).toEqual(people);
    expect(finds.length).toBeLessThan(10);
  });

  it('takes the first of several rows of one key', async () => {
    const at = scope();
    for (const number of [1, 3, 2]) await take(at, 'hall', 'ada', number);
    expect(await seatOf()(at, 'hall', 'ada')).toMatchObject({ number: 3 });
  });

  it('mixes neither tenants nor what is asked of', async () => {
    const [one, two, read] = [scope(), scope(), seatOf()];
    await take(one, 'hall', 'ada');
    const asked = [read(one, 'hall', 'ada'), read(two, 'hall', 'ada'), read(one, 'attic', 'ada')];
    expect((await Promise.all(asked)).map((row) => row?.room ?? null)).toEqual(['hall', null, null]);
  });

  it('sees what was written before it was asked, though others are being answered', async () => {
    const [at, read] = [scope(), seatOf()];
    const others = Array.from({ length: 600 }, (_, n) => read(at, 'hall', `other ${n}`));
    await take(at, 'hall', 'ada');
    expect(await read(at, 'hall', 'ada')).toMatchObject({ person: 'ada' });
    await Promise.all(others);
  });

  it('tells all of a read that it failed, and answers those who ask afterwards', async () => {
    let fails = true;
    const at = scope();
    const read = gatherRows<SeatRow>(
      async () => {
        if (fails) throw new Error('The store is away.');
        return [];
      },
      ({ person }) => person,
    );
    const asked = await Promise.allSettled(Array.from({ length: 700 }, (_, n) => read(at, 'hall', String(n))));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set(['rejected']));
    fails = false;
    expect(await read(at, 'hall', 'ada')).toBeNull();
  });

  it('refuses without a tenant and within a transaction', async () => {
    const read = seatOf();
    await expect(read({} as TenantScope, 'hall', 'ada')).rejects.toThrow('no tenant scope');
    await expect(inTransaction(scope(), async (within) => read(within, 'hall', 'ada'))).rejects.toThrow('transaction');
  });
});

describe('gatherWrites', () => {
  const upTo = (n: number) => Array.from({ length: n }, (_, index) => index);

  it('does together what comes together', async () => {
    const batches: number[] = [];
    const write = gatherWrites<number>(16, async (_scope, _of, items) => void batches.push(items.length));
    const at = scope();
    await Promise.all(upTo(100).map((n) => write(at, 'hall', n)));
    expect(batches.reduce((sum, size) => sum + size, 0)).toBe(100);
    expect(batches.length).toBeLessThan(20);
    expect(Math.max(...batches)).toBeLessThanOrEqual(16);
  });

  it('does each by itself when they fail together, so that only who is at fault fails', async () => {
    const kept: number[] = [];
    const write = gatherWrites<number>(16, async (_scope, _of, items) => {
      if (items.includes(13)) throw new Error('13 cannot be written.');
      kept.push(...items);
    });
    const at = scope();
    const outcomes = await Promise.allSettled(upTo(40).map((n) => write(at, 'hall', n)));
    expect(outcomes.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([13]);
    expect(kept.toSorted((a, b) => a - b)).toEqual(upTo(40).filter((n) => n !== 13));
  });
});
