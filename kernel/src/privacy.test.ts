import { Schema } from 'mongoose';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { eventCollections, tombstones } from './events/collections';
import { defineEvent, on } from './events/event';
import { startEvents } from './events/events';
import { record } from './events/outbox';
import { newId } from './ids';
import { createLog } from './log';
import { isPersonField } from './person-fields';
import { settleErasures } from './privacy';
import { connectStore, type Store } from './store';
import { inTransaction, tenantCollection } from './tenancy';
import { testConfig } from './testing';

interface FriendRow {
  _id: string;
  personId: string;
}
const friends = tenantCollection<FriendRow>(
  'friends',
  new Schema<FriendRow>({ personId: { type: String, required: true } }),
);
const met = defineEvent('friends.friend.met.v1', z.object({ personId: z.string() }));
const config = testConfig();
const log = createLog('friends', 'silent');

let store: Store;
beforeAll(async () => {
  store = await connectStore(config, 'friends', [friends, ...eventCollections]);
});
afterAll(() => store?.close());

const scopeOf = (tenantId: string) => ({ tenant: { id: tenantId, tier: 'STANDARD' as const, store }, now: new Date() });
const bury = (tenantId: string, personId: string, at = new Date()) =>
  tombstones(scopeOf(tenantId)).create({ _id: personId, tenantId, erasureId: 'e', at, settledAt: null });
const privacy = {
  async *exportPerson() {},
  async erasePerson(scope: Parameters<typeof friends>[0], personId: string) {
    return { erased: await friends(scope).deleteMany({ personId }), kept: [] };
  },
};

describe('a consumer', () => {
  it.each([true, false])(
    'drops events about the erased, unless it asks for them (transaction: %s)',
    async (transaction) => {
      const [tenantId, erased, other] = [newId(), newId(), newId()];
      await inTransaction(scopeOf(tenantId), (scope) =>
        record(scope, ...[erased, other].map((personId) => met.of(`person:${personId}`, { personId }))),
      );
      await bury(tenantId, erased);
      const heard: string[] = [];
      const keep = on(met, async (scope, { personId }) => {
        if (scope.tenant.id === tenantId) await friends(scope).create({ _id: newId(), personId });
      });
      const listen = on(
        met,
        async (scope, { personId }) => void (scope.tenant.id === tenantId && heard.push(personId)),
        {
          aboutErased: true,
        },
      );
      const events = await startEvents({
        store,
        config,
        log,
        metrics: new Registry(),
        consumers: [
          { group: `friends.keep-${transaction}`, transaction, events: [keep] },
          { group: `friends.listen-${transaction}`, transaction, events: [listen] },
        ],
      });
      while (heard.length < 2 || (await friends(scopeOf(tenantId)).count({ personId: other })) < 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await events.stop();
      expect(new Set(heard)).toEqual(new Set([erased, other]));
      expect(await friends(scopeOf(tenantId)).count({ personId: erased })).toBe(0);
    },
  );
});

describe('settleErasures', () => {
  it('erases once more what was written meanwhile, when nothing of before can be under way', async () => {
    const [tenantId, early, late] = [newId(), newId(), newId()];
    await bury(tenantId, early, new Date(Date.now() - 30 * 60_000));
    await bury(tenantId, late);
    for (const personId of [early, late]) await friends(scopeOf(tenantId)).create({ _id: newId(), personId });
    await settleErasures({ privacy }).run({ store, log, signal: new AbortController().signal });
    expect(await friends(scopeOf(tenantId)).count({ personId: early })).toBe(0);
    expect(await friends(scopeOf(tenantId)).count({ personId: late })).toBe(1);
    expect(await tombstones(scopeOf(tenantId)).count({ settledAt: null })).toBe(1);
  });
});

describe('isPersonField', () => {
  it.each(['personId', 'learnerId', 'instructorIds', 'startedBy', 'requestedBy', 'formerMentorId'])(
    'knows %s',
    (name) => {
      expect(isPersonField(name)).toBe(true);
    },
  );
  it.each(['courseId', '_id', 'tenantId', 'sourcedId', 'person', 'sessionId', 'by'])('leaves %s alone', (name) => {
    expect(isPersonField(name)).toBe(false);
  });
});
