import { setTimeout as sleep } from 'node:timers/promises';
import { Schema } from 'mongoose';
import { eventCollections, outbox } from './events/collections';
import { record } from './events/outbox';
import { newId } from './ids';
import { createLog } from './log';
import { confirm, PLACEMENTS, type PlacementRow, placeForWriting, SETTLED_MS } from './placement';
import { connectStore, type Store, serverOf, sharedName } from './store';
import { inTransaction, type Tenant, tenantCollection } from './tenancy';
import { moveTenant, removeMoved } from './tenant-move';
import { testConfig } from './testing';

interface NoteRow {
  _id: string;
  key: string;
  size: number;
}
const schema = new Schema<NoteRow>({ key: { type: String, required: true }, size: { type: Number, default: 0 } });
schema.index({ tenantId: 1, key: 1 }, { unique: true });
const notes = tenantCollection<NoteRow>('notes', schema);
const collections = [notes, ...eventCollections];

const config = testConfig();
const log = createLog('test', 'silent');
let stores: [Store, Store];
beforeAll(async () => {
  stores = [await connectStore(config, 'notes', collections), await connectStore(config, 'notes', collections)];
});
afterAll(() => Promise.all((stores ?? []).map((store) => store.close())));

const scope = (id: string, store = stores[0], tier: Tenant['tier'] = 'STANDARD') => ({ tenant: { id, tier, store } });
const shared = () => serverOf(stores[0]).client.db(sharedName(stores[0]));
const own = (id: string) => serverOf(stores[0]).client.db(`${sharedName(stores[0])}__${id}`);
const placements = () => shared().collection<PlacementRow>(PLACEMENTS);
const left = async (id: string) =>
  (
    await Promise.all(
      collections
        .filter(({ owner }) => owner === 'tenant')
        .map(({ collectionName }) => shared().collection(collectionName).countDocuments({ tenantId: id })),
    )
  ).reduce((sum, count) => sum + count);

/** Writes in every way there is until told to stop; what was acknowledged is in `acknowledged`. */
function write(id: string, store: Store) {
  const acknowledged = new Map<string, number>();
  const deleted = new Set<string>();
  let events = 0;
  let stopped = false;
  let slowest = 0;
  const running = (async () => {
    for (let n = 0; !stopped; n++) {
      const begun = performance.now();
      const _id = newId();
      await notes(scope(id, store)).create({ _id, key: _id, size: 0 });
      acknowledged.set(_id, 0);
      await inTransaction(scope(id, store), async (scope) => {
        await notes(scope).updateOne({ _id }, { $inc: { size: 1 } });
        await record(scope, { type: 'notes.note.grown.v1', subject: `note:${_id}`, data: { n } });
      });
      acknowledged.set(_id, 1);
      events++;
      if (n % 5 === 0) {
        await notes(scope(id, store)).deleteMany({ _id });
        acknowledged.delete(_id);
        deleted.add(_id);
      }
      // Reads its own write, whichever process wrote it.
      const found = await notes(scope(id, stores[n % 2])).count({ _id });
      if (found !== (acknowledged.has(_id) ? 1 : 0)) throw new Error(`${_id} is there ${found} times.`);
      slowest = Math.max(slowest, performance.now() - begun);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await running;
      return { acknowledged, deleted, events, slowest };
    },
  };
}

describe('moveTenant', () => {
  it('loses nothing that was acknowledged while two processes write, and leaves nothing behind', async () => {
    const id = `busy-${newId().slice(-8)}`;
    const other = `other-${newId().slice(-8)}`;
    await notes(scope(id)).bulkWrite(
      Array.from({ length: 1_200 }, (_, n) => ({
        insertOne: { document: { _id: newId(), key: `old-${n}`, size: n } },
      })),
    );
    await notes(scope(other)).create({ _id: newId(), key: 'theirs', size: 1 });
    const writers = stores.map((store) => write(id, store));
    await sleep(200);
    await moveTenant({ store: stores[0], collections, tenantId: id, log });
    await sleep(200);
    const written = await Promise.all(writers.map((writer) => writer.stop()));
    expect(await removeMoved({ store: stores[0], collections, tenantId: id, log })).toBeGreaterThan(1_200);

    expect(await left(id)).toBe(0);
    const rows = await notes(scope(id)).find({ key: { $not: /^old-/ } });
    const expected = new Map(written.flatMap(({ acknowledged }) => [...acknowledged]));
    expect(new Map(rows.map(({ _id, size }) => [_id, size]))).toEqual(expected);
    expect(await notes(scope(id)).count({ key: /^old-/ })).toBe(1_200);
    expect(await outbox(scope(id)).count({})).toBe(written.reduce((sum, { events }) => sum + events, 0));
    expect(await own(id).collection('notes').countDocuments()).toBe(1_200 + expected.size);
    expect(await notes(scope(other)).count({})).toBe(1);
    // Nobody was sent away: they waited.
    expect(Math.max(...written.map(({ slowest }) => slowest))).toBeLessThan(8_000);
  });

  it('finds the tenant in its own database by a token of either tier, and by one of another tenant not at all', async () => {
    const id = `tiers-${newId().slice(-8)}`;
    await notes(scope(id)).create({ _id: `${id}-1`, key: 'a', size: 1 });
    await moveTenant({ store: stores[0], collections, tenantId: id, log });
    for (const store of stores)
      for (const tier of ['STANDARD', 'ENTERPRISE'] as const)
        expect(await notes(scope(id, store, tier)).count({})).toBe(1);
    await notes(scope(id, stores[1])).create({ _id: `${id}-2`, key: 'b', size: 1 });
    expect(await notes(scope(id, stores[0], 'ENTERPRISE')).count({})).toBe(2);
    expect(await notes(scope('other')).findOne({ _id: `${id}-1` })).toBeNull();
  });

  it('does not let a transaction that began before the switch commit into the past', async () => {
    const id = `slow-${newId().slice(-8)}`;
    await notes(scope(id)).create({ _id: `${id}-1`, key: 'a', size: 0 });
    let moved: Promise<void> | undefined;
    let runs = 0;
    await inTransaction(scope(id, stores[1]), async (scope) => {
      runs++;
      await notes(scope).updateOne({ _id: `${id}-1` }, { $inc: { size: 1 } });
      if (runs > 1) return;
      moved = moveTenant({ store: stores[0], collections, tenantId: id, log });
      for (;;) {
        const row = await placements().findOne({ _id: id });
        if (row && row.state !== 'COPYING') break;
        await sleep(20);
      }
      // Long enough that this process has heard of it.
      await sleep(600);
    });
    await moved;
    expect(runs).toBe(2);
    expect(
      await own(id)
        .collection('notes')
        .findOne({ _id: `${id}-1` as never }),
    ).toMatchObject({ size: 1 });
  });

  it('goes on from every state that a killed one leaves, and nothing stays frozen', async () => {
    for (const state of ['COPYING', 'FROZEN', 'READABLE', 'MOVED'] as const) {
      const id = `was-${state.toLowerCase()}-${newId().slice(-8)}`;
      await notes(scope(id)).create({ _id: `${id}-1`, key: 'a', size: 1 });
      const copied = { _id: `${id}-1`, tenantId: id, key: 'a', size: 1 };
      if (state === 'READABLE' || state === 'MOVED')
        await own(id)
          .collection('notes')
          .insertOne(copied as never);
      // What an earlier try copied and somebody deleted since.
      else
        await own(id)
          .collection('notes')
          .insertOne({ ...copied, _id: 'gone' } as never);
      await placements().insertOne({ _id: id, state, until: new Date() });
      await sleep(500);
      // Without any mover.
      await notes(scope(id, stores[1])).create({ _id: `${id}-2`, key: 'b', size: 1 });
      await moveTenant({ store: stores[0], collections, tenantId: id, log });
      await removeMoved({ store: stores[0], collections, tenantId: id, log });
      expect(await left(id)).toBe(0);
      const rows = await notes(scope(id)).find({}, { sort: { key: 1 } });
      expect([state, rows.map(({ key }) => key)]).toEqual([state, ['a', 'b']]);
    }
  });

  it('answers TRY_AGAIN for a write that took so long that its tenant may have moved from under it', async () => {
    const id = `late-${newId().slice(-8)}`;
    const { tenant } = scope(id);
    const place = await placeForWriting(tenant.store, tenant);
    place.checkedAt -= SETTLED_MS + 1;
    await confirm(tenant.store, tenant, place);
    await placements().insertOne({ _id: id, state: 'FROZEN', until: new Date(Date.now() + 60_000) });
    place.checkedAt -= SETTLED_MS + 1;
    await expect(confirm(tenant.store, tenant, place)).rejects.toMatchObject({ code: 'TRY_AGAIN' });
  });

  it('answers TRY_AGAIN with a time to one who would have to wait too long', async () => {
    const id = `frozen-${newId().slice(-8)}`;
    await placements().insertOne({ _id: id, state: 'FROZEN', until: new Date(Date.now() + 60_000) });
    await sleep(500);
    await expect(notes(scope(id)).create({ _id: newId(), key: 'a', size: 1 })).rejects.toMatchObject({
      code: 'TRY_AGAIN',
      extensions: { retryAfter: 1 },
    });
    expect(await notes(scope(id)).count({})).toBe(0);
  });
});
