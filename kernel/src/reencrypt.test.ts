import { Schema } from 'mongoose';
import { dataKeys } from './data-keys';
import { openCipher } from './field-encryption';
import { masterKeys, newMasterKey } from './master-keys';
import { reencrypt } from './reencrypt';
import { connectStore, type Store } from './store';
import { type TenantScope, tenantCollection } from './tenancy';
import { testConfig } from './testing';

interface CardRow {
  _id: string;
  pin: string;
  inner: { puk: string | null };
}
const cards = tenantCollection<CardRow>(
  'cards',
  new Schema({ pin: { type: String, encrypted: true }, inner: { puk: { type: String, encrypted: true } } }) as never,
);
const collections = [cards, dataKeys];
const config = testConfig();
const [first, second] = [newMasterKey(), newMasterKey()];
const open: Store[] = [];

async function connect(...keys: object[]) {
  const store = await connectStore(
    { ...config, encryptionKeys: masterKeys.parse(JSON.stringify(keys)) },
    'cards',
    collections,
  );
  open.push(store);
  return store;
}
afterAll(() => Promise.all(open.map((store) => store.close())));

async function write(scope: TenantScope, _id: string, pin: string): Promise<void> {
  const cipher = await openCipher(scope, cards);
  const row = { pin: cipher.encrypt('pin', _id, pin), inner: { puk: cipher.encrypt('inner.puk', _id, `puk ${pin}`) } };
  await cards(scope).updateOne({ _id }, { $set: row }, { upsert: true });
}

async function read(scope: TenantScope) {
  const cipher = await openCipher(scope, cards);
  return (await cards(scope).find({}, { sort: { _id: 1 } })).map(({ _id, pin, inner }) => ({
    pin: cipher.decrypt('pin', _id, pin),
    puk: cipher.decrypt('inner.puk', _id, inner.puk),
    current: cipher.isCurrent(pin) && cipher.isCurrent(inner.puk ?? ''),
  }));
}

describe('reencrypt', () => {
  it('brings every row of every tenant under a new data key while it is written, and finds nothing to do the next time', async () => {
    const store = await connect(first);
    const scopes: TenantScope[] = [
      { tenant: { id: 'a', tier: 'STANDARD', store } },
      { tenant: { id: 'b', tier: 'ENTERPRISE', store } },
    ];
    const ids = Array.from({ length: 220 }, (_, n) => `card-${String(n).padStart(4, '0')}`);
    for (const scope of scopes) await Promise.all(ids.map((id) => write(scope, id, `old ${id}`)));

    const running = reencrypt(store, collections, { newDataKeys: true, activeFrom: new Date() });
    const changed = ids.filter((_, n) => n % 10 === 0);
    for (const scope of scopes) await Promise.all(changed.map((id) => write(scope, id, `new ${id}`)));
    expect(await running).toMatchObject({ tenants: 2 });

    await reencrypt(store, collections);
    for (const scope of scopes) {
      const expected = ids.map((id) => `${changed.includes(id) ? 'new' : 'old'} ${id}`);
      expect(await read(scope)).toEqual(expected.map((pin) => ({ pin, puk: `puk ${pin}`, current: true })));
    }
    expect(await reencrypt(store, collections)).toEqual({ tenants: 2, keys: 0, rows: 0 });
  });

  it('wraps all keys anew when the master key changes, so that the old one may go', async () => {
    expect(await reencrypt(await connect(second, first), collections)).toMatchObject({ rows: 0, keys: 6 });
    const store = await connect(second);
    expect(await read({ tenant: { id: 'a', tier: 'STANDARD', store } })).toHaveLength(220);
  });
});
