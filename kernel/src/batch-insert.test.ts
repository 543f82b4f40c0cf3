import { setTimeout as sleep } from 'node:timers/promises';
import { Schema } from 'mongoose';
import { batchInsert } from './batch-insert';
import { codeOf } from './errors';
import { type EventRow, eventCollection, eventCollections } from './events/collections';
import { newId } from './ids';
import { createLog } from './log';
import { connectStore, type Store, serverOf, sharedName } from './store';
import { type TenantScope, tenantCollection } from './tenancy';
import { moveTenant } from './tenant-move';
import { testConfig } from './testing';

interface SlipRow {
  _id: string;
  key: string;
  text: string;
}

const schema = new Schema<SlipRow>({ key: String, text: String });
schema.index({ tenantId: 1, key: 1 }, { unique: true });
const slips = tenantCollection<SlipRow>('slips', schema);

const told = eventCollection<EventRow>('told', new Schema<EventRow>({ data: Schema.Types.Mixed } as never));
const collections = [slips, told, ...eventCollections];

let store: Store;
const commands: { documents: number }[] = [];
beforeAll(async () => {
  store = await connectStore(testConfig(), 'slips', collections);
  serverOf(store).client.on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'insert') commands.push({ documents: command.documents?.length });
  });
});
afterAll(() => store?.close());

const scope = (id: string = newId(), tier: 'STANDARD' | 'ENTERPRISE' = 'STANDARD'): TenantScope => ({
  tenant: { id, tier, store },
});
const slip = (key: string = newId(), text = 'x'): SlipRow => ({ _id: newId(), key, text });

describe('batchInsert', () => {
  it('stores rows that come together in few inserts, each for its tenant', async () => {
    const insert = batchInsert(slips, { unique: ['key'] });
    const [one, two] = [scope(), scope()];
    const from = commands.length;
    await Promise.all(Array.from({ length: 500 }, (_, n) => insert(n % 2 ? one : two, slip())));
    expect(await Promise.all([slips(one).count({}), slips(two).count({})])).toEqual([250, 250]);
    const sizes = commands.slice(from).map(({ documents }) => documents);
    expect(sizes.length).toBeLessThan(50);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(64);
  });

  it('gives what is there already, also what came in the same batch, and does not stop at it', async () => {
    const insert = batchInsert(slips, { unique: ['key'] });
    const at = scope();
    const key = newId();
    const rows = [slip(key, 'first'), slip(), slip(key, 'second'), slip(), slip(key, 'third')];
    const inserted = await Promise.all(rows.map((row) => insert(at, row)));
    expect(inserted.filter(({ duplicate }) => duplicate)).toHaveLength(2);
    const [kept] = await slips(at).find({ key });
    for (const index of [0, 2, 4]) expect(inserted[index]?.row).toMatchObject({ _id: kept?._id, text: kept?.text });
    expect(await slips(at).count({})).toBe(3);
  });

  it('takes the same key of another tenant for another row', async () => {
    const insert = batchInsert(slips, { unique: ['key'] });
    const key = newId();
    const both = await Promise.all([insert(scope(), slip(key)), insert(scope(), slip(key))]);
    expect(both.map(({ duplicate }) => duplicate)).toEqual([false, false]);
  });

  it('puts the rows of an enterprise tenant into its own database', async () => {
    const insert = batchInsert(slips, { unique: ['key'] });
    const at = scope(newId(), 'ENTERPRISE');
    await Promise.all([insert(at, slip()), insert(scope(), slip())]);
    const own = serverOf(store)
      .client.db(`${sharedName(store)}__${at.tenant.id}`)
      .collection('slips');
    expect(await own.countDocuments({})).toBe(1);
  });

  it('sheds what is too much with TRY_AGAIN, and goes on afterwards', async () => {
    const insert = batchInsert(slips, { unique: ['key'], maxWaiting: 10 });
    const at = scope();
    const outcomes = await Promise.allSettled(Array.from({ length: 300 }, () => insert(at, slip())));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ reason }) => [codeOf(reason), reason.extensions.retryAfter].join()))).toEqual(
      new Set(['TRY_AGAIN,2']),
    );
    expect(await slips(at).count({})).toBe(300 - refused.length);
    await insert(at, slip());
  });

  it('sheds what is too large together with TRY_AGAIN, and goes on afterwards', async () => {
    const insert = batchInsert(slips, { unique: ['key'], maxHeldBytes: 1_000 });
    const at = scope();
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, () => insert(at, slip(), 100).then(() => 'KEPT', codeOf)),
    );
    expect(new Set(outcomes)).toEqual(new Set(['KEPT', 'TRY_AGAIN']));
    expect(await slips(at).count({})).toBe(outcomes.filter((outcome) => outcome === 'KEPT').length);
    // What is refused, too late or there already holds nothing either.
    const late = { ...at, deadline: Date.now() - 1 };
    await expect(insert(late, slip(), 1_000)).rejects.toMatchObject({ code: 'TRY_AGAIN' });
    const row = slip();
    for (const duplicate of [false, true]) expect(await insert(at, row, 1_000)).toMatchObject({ duplicate });
  });

  it('stores nothing that nobody waits for any more', async () => {
    const insert = batchInsert(slips, { unique: ['key'] });
    const at = { ...scope(), deadline: Date.now() - 1 };
    await expect(insert(at, slip())).rejects.toMatchObject({ code: 'TRY_AGAIN' });
    expect(await slips(at).count({})).toBe(0);
  });

  it('follows a tenant that moves to a database of its own while rows come in', async () => {
    const insert = batchInsert(slips, { unique: ['key'] });
    const at = scope();
    const event = { type: 'slips.slip.told.v1', subject: 'slip:1', time: new Date(), tier: 'STANDARD' as const };
    await told(at).create({ _id: newId(), tenantId: at.tenant.id, ...event });
    const kept: string[] = [];
    let moving = true;
    const writing = (async () => {
      while (moving) {
        const row = slip();
        const outcome = await insert(at, row).then(() => 'KEPT', codeOf);
        if (outcome === 'KEPT') kept.push(row._id);
        else expect(outcome).toBe('TRY_AGAIN');
        await sleep(5);
      }
    })();
    await moveTenant({ store, collections, tenantId: at.tenant.id, log: createLog('test', 'silent') });
    moving = false;
    await writing;
    await insert(at, slip());
    const own = serverOf(store).client.db(`${sharedName(store)}__${at.tenant.id}`);
    const there = new Set((await own.collection('slips').find().toArray()).map(({ _id }) => String(_id)));
    expect(kept.filter((id) => !there.has(id))).toEqual([]);
    expect(there.size).toBeGreaterThan(kept.length);
    // Followers have had it from where it was.
    expect(await own.collection('told').findOne({})).toMatchObject({ moved: true, tier: 'ENTERPRISE' });
  });

  it('refuses a scope without a tenant and one in a transaction', async () => {
    const insert = batchInsert(slips, { unique: ['key'] });
    await expect(insert({} as TenantScope, slip())).rejects.toThrow('no tenant scope');
    const session = await serverOf(store).client.startSession();
    const inside = { tenant: { ...scope().tenant, session: session as never } };
    await expect(insert(inside, slip())).rejects.toThrow('no part of a transaction');
    await session.endSession();
  });

  it('does not know whether it was stored when the store goes away, and says so', async () => {
    const other = await connectStore(testConfig(), 'slips', [slips]);
    const insert = batchInsert(slips, { unique: ['key'] });
    const at: TenantScope = { tenant: { id: newId(), tier: 'STANDARD', store: other } };
    await insert(at, slip());
    const going = Array.from({ length: 200 }, () => insert(at, slip()).then(() => 'kept', codeOf));
    await sleep(1);
    await serverOf(other).client.close();
    const outcomes = new Set(await Promise.all(going));
    outcomes.delete('kept');
    expect([...outcomes]).toEqual(['TRY_AGAIN']);
  });
});
