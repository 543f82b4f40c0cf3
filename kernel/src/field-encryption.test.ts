import { Schema } from 'mongoose';
import { addDataKey, dataKeys, forgetKeys, rewrapKeys } from './data-keys';
import { openCipher } from './field-encryption';
import { masterKeys, newMasterKey } from './master-keys';
import { connectStore, type Store, serverOf } from './store';
import { type Tenant, tenantCollection } from './tenancy';
import { testConfig } from './testing';

const cards = tenantCollection<{ _id: string; pin: string }>(
  'cards',
  new Schema({ pin: { type: String, encrypted: true } }) as never,
);
const [old, young] = [newMasterKey(), newMasterKey()];
const ring = (...keys: object[]) => masterKeys.parse(JSON.stringify(keys));
const config = testConfig();
const open: Store[] = [];
let store: Store;

const connect = async (keys = ring(old)) => {
  const connected = await connectStore({ ...config, encryptionKeys: keys }, 'cards', [cards, dataKeys]);
  open.push(connected);
  return connected;
};
const scope = (id: string, on = store, tier: Tenant['tier'] = 'STANDARD') => ({ tenant: { id, tier, store: on } });

beforeAll(async () => {
  store = await connect();
});
afterAll(() => Promise.all(open.map((connected) => connected.close())));

describe('a cipher', () => {
  it('reads back what it wrote, and writes nothing twice alike', async () => {
    const cipher = await openCipher(scope('a'), cards);
    const values = ['', 'ada@example.org', 'Zoë 🦉', 'x'.repeat(100_000)];
    for (const value of values) {
      const written = cipher.encrypt('pin', '1', value);
      expect(written).not.toBe(cipher.encrypt('pin', '1', value));
      expect(value === '' || !written.includes(value)).toBe(true);
      expect(cipher.decrypt('pin', '1', written)).toBe(value);
    }
    expect(cipher.encrypt('pin', '1', null)).toBeNull();
    expect(cipher.decrypt('pin', '1', null)).toBeNull();
  });

  it('refuses a value that was moved to another row, field, collection or tenant, and one that was changed', async () => {
    const cipher = await openCipher(scope('a'), cards);
    const written = cipher.encrypt('pin', '1', '1234');
    const [other, elsewhere] = await Promise.all([
      openCipher(scope('b'), cards),
      openCipher(scope('a'), { ...cards, collectionName: 'people' } as never),
    ]);
    const last = written.at(-2) === 'A' ? 'B' : 'A';
    for (const read of [
      () => cipher.decrypt('pin', '2', written),
      () => cipher.decrypt('puk', '1', written),
      () => elsewhere.decrypt('pin', '1', written),
      () => other.decrypt('pin', '1', written),
      () => cipher.decrypt('pin', '1', written.slice(0, -2) + last + written.at(-1)),
      () => cipher.decrypt('pin', '1', '1234'),
      () => cipher.decrypt('pin', '1', 'enc:1:1:AAAA'),
    ])
      expect(read).toThrow();
  });

  it('gives one hash for one text, another one to another tenant or purpose', async () => {
    const [a, again, b] = [
      await openCipher(scope('a'), cards),
      await openCipher(scope('a', await connect()), cards),
      await openCipher(scope('b'), cards),
    ];
    const hash = a.keyedHash('email', 'ada@example.org');
    expect(again.keyedHash('email', 'ada@example.org')).toBe(hash);
    expect(b.keyedHash('email', 'ada@example.org')).not.toBe(hash);
    expect(a.keyedHash('phone', 'ada@example.org')).not.toBe(hash);
  });

  it('makes a tenant’s keys once, however many ask at once in however many processes', async () => {
    const stores = await Promise.all([connect(), connect(), connect()]);
    const ciphers = await Promise.all(stores.map((on) => openCipher(scope('busy', on), cards)));
    const written = ciphers.map((cipher) => cipher.encrypt('pin', '1', '1234'));
    for (const cipher of ciphers) expect(written.map((value) => cipher.decrypt('pin', '1', value))).toHaveLength(3);
    expect(await dataKeys(scope('busy')).count({})).toBe(2);
  });

  it('says which variable is missing', async () => {
    const bare = await connectStore(config, 'cards', [cards, dataKeys]);
    open.push(bare);
    await expect(openCipher(scope('a', bare), cards)).rejects.toThrow('ENCRYPTION_KEYS');
  });
});

describe('keys', () => {
  it('lie in the database wrapped', async () => {
    await openCipher(scope('a'), cards);
    const { client } = serverOf(store);
    const rows = await client.db(`${config.databasePrefix}_cards`).collection('dataKeys').find().toArray();
    expect(rows.length).toBeGreaterThan(0);
    // Nonce, 32 bytes and tag.
    for (const { wrapped } of rows) expect(Buffer.from(wrapped, 'base64')).toHaveLength(12 + 32 + 16);
  });

  it('a new data key encrypts from its time on; what an older one encrypted stays readable', async () => {
    const before = (await openCipher(scope('rotated'), cards)).encrypt('pin', '1', '1234');
    await addDataKey(scope('rotated'), new Date(Date.now() + 60_000));
    const meanwhile = await openCipher(scope('rotated'), cards);
    expect(meanwhile.isCurrent(before)).toBe(true);
    await addDataKey(scope('rotated'), new Date());
    const after = await openCipher(scope('rotated'), cards);
    expect(after.isCurrent(before)).toBe(false);
    expect(after.isCurrent(after.encrypt('pin', '1', '1234'))).toBe(true);
    expect(after.decrypt('pin', '1', before)).toBe('1234');
  });

  it('a new master key wraps them anew, after which the old one may go', async () => {
    const before = (await openCipher(scope('wrapped'), cards)).encrypt('pin', '1', '1234');
    const both = await connect(ring(young, old));
    expect((await openCipher(scope('wrapped', both), cards)).decrypt('pin', '1', before)).toBe('1234');
    const onlyNew = await connect(ring(young));
    await expect(openCipher(scope('wrapped', onlyNew), cards)).rejects.toThrow(`no key ${old.kid}`);
    expect(await rewrapKeys(scope('wrapped', both))).toBe(2);
    expect(await rewrapKeys(scope('wrapped', both))).toBe(0);
    expect((await openCipher(scope('wrapped', onlyNew), cards)).decrypt('pin', '1', before)).toBe('1234');
    // A process that still has the old one first reads it too, once it knows the new one.
    forgetKeys(scope('wrapped'));
    await expect(openCipher(scope('wrapped'), cards)).rejects.toThrow(`no key ${young.kid}`);
  });

  it.each([
    '[]',
    'no json',
    JSON.stringify([{ kid: 'a', key: 'c2hvcnQ=' }]),
    JSON.stringify([old, old]),
    JSON.stringify([{ kid: '', key: old.key }]),
  ])('are refused when they are %s', (value) => {
    expect(() => masterKeys.parse(value)).toThrow();
  });
});
