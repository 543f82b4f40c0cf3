import { Schema } from 'mongoose';
import { batchRead } from './batch-read';
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
  batchRead<SeatRow>(
    (at, room, people) => seats(at).find({ room, person: { $in: [...people] } }, { sort: { number: -1 } }),
    ({ person }) => person,
  );

describe('batchRead', () => {
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
    const read = batchRead<SeatRow>(
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
    expect(() => read({} as TenantScope, 'hall', 'ada')).toThrow('no tenant scope');
    await expect(inTransaction(scope(), async (within) => read(within, 'hall', 'ada'))).rejects.toThrow('transaction');
  });
});
