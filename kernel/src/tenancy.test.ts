import { Schema } from 'mongoose';
import { newId } from './ids';
import { recreate } from './recreate';
import { connectStore, databaseNames, type Store } from './store';
import { inTransaction, platformAccess, platformCollection, type Tenant, tenantCollection } from './tenancy';
import { testConfig } from './testing';

interface NoteRow {
  _id: string;
  key: string;
  words: string[];
  size: number;
}
const noteSchema = new Schema<NoteRow>({
  key: { type: String, required: true },
  words: [String],
  size: { type: Number, default: 0 },
});
noteSchema.index({ tenantId: 1, key: 1 }, { unique: true });
const notes = tenantCollection<NoteRow>('notes', noteSchema);
const plans = platformCollection<{ _id: string; name: string }>('plans', new Schema({ name: String }) as never);

let store: Store;
let enterpriseStore: string;
const tenant = (id: string, tier: Tenant['tier'] = 'STANDARD') => ({ tenant: { id, tier, store } });
const note = (fields: Partial<NoteRow> = {}): NoteRow => ({
  _id: newId(),
  key: newId(),
  words: [],
  size: 1,
  ...fields,
});

beforeAll(async () => {
  const config = testConfig();
  store = await connectStore(config, 'notes', [notes, plans]);
  enterpriseStore = `${config.databasePrefix}_notes__big`;
});
afterAll(() => store?.close());

describe('recreate', () => {
  it('changes a unique value so that another may have it, and nothing when no row fits', async () => {
    const scope = tenant('recreated');
    const { _id, key } = await notes(scope).create(note({ size: 1 }));
    const change = (filter: object) =>
      inTransaction(scope, (scope) => recreate(notes(scope), filter, ({ size }) => ({ key: newId(), size: size + 1 })));
    expect(await change({ _id: newId() })).toBeNull();
    expect(await change({ _id })).toMatchObject({ _id, size: 2 });
    await notes(scope).create(note({ key }));
    expect(await notes(scope).count({})).toBe(2);
  });
});

describe('a tenant collection', () => {
  it('throws without a scope, for a tenant without an id and for a scope that nobody made', () => {
    for (const scope of [
      undefined,
      {},
      { tenant: undefined },
      { tenant: { id: '', tier: 'STANDARD', store } },
      { tenant: { id: null, store } },
    ]) {
      expect(() => notes(scope as never)).toThrow('refused, no tenant scope');
    }
  });

  it('reads, counts, aggregates, updates and deletes only what is the tenant’s', async () => {
    const [a, b] = [notes(tenant('a')), notes(tenant('b'))];
    const mine = await a.create(note({ words: ['x'] }));
    await b.create(note({ words: ['x'] }));
    expect(await b.findOne({ _id: mine._id })).toBeNull();
    expect(await a.find({ words: 'x' })).toHaveLength(1);
    expect(await a.count({ words: 'x' })).toBe(1);
    expect(await a.aggregate([{ $match: { words: 'x' } }, { $count: 'n' }])).toEqual([{ n: 1 }]);
    expect(await b.updateOne({ _id: mine._id }, { $set: { size: 9 } })).toMatchObject({ matched: 0 });
    expect(await b.updateMany({ _id: mine._id }, { $set: { size: 9 } })).toMatchObject({ matched: 0 });
    expect(await b.findOneAndUpdate({ _id: mine._id }, { $set: { size: 9 } })).toBeNull();
    expect(await b.deleteMany({ _id: mine._id })).toBe(0);
    expect(
      await b.bulkWrite([{ updateOne: { filter: { _id: mine._id }, update: { $set: { size: 9 } } } }]),
    ).toMatchObject({ modified: 0 });
    expect(await a.findOne({ _id: mine._id })).toMatchObject({ size: 1 });
  });

  it('is not widened by a filter that names another tenant, not even inside $or', async () => {
    const foreign = await notes(tenant('b')).create(note());
    const a = notes(tenant('a'));
    expect(await a.find({ tenantId: 'b' } as never)).toEqual([]);
    expect(await a.find({ $or: [{ tenantId: 'b' }, { _id: foreign._id }] } as never)).toEqual([]);
    expect(await a.find({ tenantId: { $ne: 'a' } } as never)).toEqual([]);
  });

  it('never moves a document to another tenant', async () => {
    const a = notes(tenant('a'));
    const mine = await a.create({ ...note(), tenantId: 'b' } as never);
    expect(await a.findOne({ _id: mine._id })).toMatchObject({ tenantId: 'a' });
    for (const update of [
      { $set: { tenantId: 'b' } },
      { tenantId: 'b' },
      { $unset: { tenantId: 1 } },
      { $rename: { tenantId: 'x' } },
      [{ $set: { tenantId: 'b' } }],
    ]) {
      await expect(a.updateOne({ _id: mine._id }, update as never)).rejects.toThrow('never names tenantId');
    }
  });

  it('refuses pipelines that leave the collection', async () => {
    const a = notes(tenant('a'));
    const stages = [
      { $lookup: { from: 'notes', localField: 'key', foreignField: 'key', as: 'x' } },
      { $unionWith: 'notes' },
      { $facet: { inner: [{ $graphLookup: { from: 'notes' } }] } },
      { $out: 'elsewhere' },
      { $merge: 'elsewhere' },
    ];
    for (const stage of stages) await expect(a.aggregate([stage as never])).rejects.toThrow('refused');
  });

  it('refuses a field that its schema does not have, and a row that does not fit', async () => {
    const a = notes(tenant('a'));
    await expect(a.create({ ...note(), colour: 'red' } as never)).rejects.toThrow('colour');
    await expect(a.create(note({ key: undefined }) as never)).rejects.toThrow('required');
    await expect(a.find({ colour: 'red' } as never)).rejects.toThrow('colour');
  });

  it('says which of many rows a unique index refused, and keeps the others', async () => {
    const a = notes(tenant('a'));
    const taken = await a.create(note());
    await expect(a.create(note({ key: taken.key }))).rejects.toMatchObject({ code: 11000 });
    const outcome = await a.bulkWrite(
      [note(), note({ key: taken.key }), note()].map((document) => ({ insertOne: { document } })),
    );
    expect(outcome).toMatchObject({ inserted: 2, duplicates: [1] });
    await expect(notes(tenant('b')).create(note({ key: taken.key }))).resolves.toMatchObject({ key: taken.key });
  });

  it('keeps an enterprise tenant in a database of its own', async () => {
    const big = notes(tenant('big', 'ENTERPRISE'));
    const row = await big.create(note());
    expect(await databaseNames(store)).toContain(enterpriseStore);
    expect(await big.findOne({ _id: row._id })).not.toBeNull();
    expect(await notes(tenant('big')).findOne({ _id: row._id })).toBeNull();
    await expect(big.create(note({ key: row.key }))).rejects.toMatchObject({ code: 11000 });
  });
});

describe('a platform collection', () => {
  it('throws without an access that says what for', () => {
    for (const access of [undefined, { store }, { store, reason: '' }])
      expect(() => plans(access as never)).toThrow('refused, no platform access');
  });

  it('is reached with one', async () => {
    const access = platformAccess(store, 'a test');
    await plans(access).create({ _id: 'p', name: 'Plan' });
    expect(await plans(access).find({})).toHaveLength(1);
  });
});

describe('inTransaction', () => {
  it('keeps all or nothing', async () => {
    const scope = tenant('t');
    const failing = inTransaction(scope, async (scope) => {
      await notes(scope).create(note());
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await notes(scope).count({})).toBe(0);
  });

  it('retries two that write one document, so that both take effect', async () => {
    const scope = tenant('t');
    const { _id } = await notes(scope).create(note({ size: 0 }));
    const increment = () =>
      inTransaction(scope, async (scope) => {
        const row = await notes(scope).findOne({ _id });
        await notes(scope).updateOne({ _id }, { $set: { size: (row?.size ?? 0) + 1 } });
      });
    await Promise.all([increment(), increment(), increment(), increment()]);
    expect(await notes(scope).findOne({ _id })).toMatchObject({ size: 4 });
  });

  it('joins the transaction that is running', async () => {
    const scope = tenant('t2');
    await inTransaction(scope, async (outer) => {
      await inTransaction(outer, (inner) => notes(inner).create(note()));
      expect(await notes(outer).count({})).toBe(1);
      expect(await notes(scope).count({})).toBe(0);
    });
    expect(await notes(scope).count({})).toBe(1);
  });
});
