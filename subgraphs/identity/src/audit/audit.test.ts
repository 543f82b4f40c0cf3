import { recordAudit } from '@lyceum/kernel/audit';
import { newId } from '@lyceum/kernel/ids';
import { serverOf } from '@lyceum/kernel/store';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { openAppender } from './append.service';
import { auditEntries, auditHeads } from './audit.model';
import { writeCheckpoint } from './checkpoint.service';
import { hashOfEntry, sealOfHead } from './seal';
import { verifyTrail } from './verify.service';
import { verifyPlatform } from './verify-platform.service';

const SECRET = 'seals the audit trail of the tests, 32+';
const OTHER_SECRET = 'a secret that a thief has made up, 32+';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startTestIdentity();
});
afterAll(() => identity?.stop());

const entry = (action: string) => ({
  _id: newId(),
  at: new Date(),
  service: 'identity',
  action,
  outcome: 'OK' as const,
  actor: { kind: 'person', id: 'ada', sessionId: null },
  target: null,
  details: {},
  requestId: null,
});

/** A tenant of its own, whose trail holds this many entries and gets no others. */
async function trail(count: number, tier: 'STANDARD' | 'ENTERPRISE' = 'STANDARD') {
  const id = newId();
  const scope = { tenant: { id, tier, store: identity.store } };
  const append = openAppender(SECRET);
  for (let n = 1; n <= count; n++) await append(scope, entry(`thing.done`));
  const database = raw(tier === 'ENTERPRISE' ? `__${id}` : '');
  const entries = database.collection(auditEntries.collectionName);
  return { id, scope, append, entries, heads: database.collection(auditHeads.collectionName) };
}

/** As one who can write to the database sees it. */
function raw(suffix = '') {
  const { client, prefix } = serverOf(identity.store);
  return client.db(`${prefix}_identity${suffix}`);
}

const verify = (scope: Parameters<typeof verifyTrail>[0], options = {}) => verifyTrail(scope, SECRET, options);

describe('a trail', () => {
  it('is intact after many appended at once, by several processes, each event once', async () => {
    const { scope, append } = await trail(0);
    const others = [openAppender(SECRET), openAppender(SECRET)];
    const entries = Array.from({ length: 60 }, () => entry('thing.done'));
    const insist = async (by: typeof append, one: (typeof entries)[number]) => {
      for (;;) {
        const failed = await by(scope, one).then(
          () => false,
          () => true,
        );
        if (!failed) return;
      }
    };
    await Promise.all([append, ...others].flatMap((by) => entries.map((one) => insist(by, one))));
    expect(await verify(scope)).toMatchObject({ checkedTo: 60, complete: true, problem: null, head: { seq: 60 } });
    const stored = await auditEntries(scope).find({}, { sort: { seq: 1 } });
    expect(stored.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(new Set(stored.map(({ _id }) => _id))).toEqual(new Set(entries.map(({ _id }) => _id)));
  });

  it.each<[string, (at: Awaited<ReturnType<typeof trail>>) => Promise<unknown>, number, RegExp]>([
    [
      'edited',
      ({ entries }) => entries.updateOne({ seq: 3 }, { $set: { action: 'thing.undone' } }),
      3,
      /3 was altered/,
    ],
    ['given a field', ({ entries }) => entries.updateOne({ seq: 3 }, { $set: { note: 'x' } }), 3, /3 was altered/],
    [
      'given to another tenant',
      ({ entries }) => entries.updateOne({ seq: 3 }, { $set: { tenantId: 'b' } }),
      3,
      /3 is miss/,
    ],
    ['removed', ({ entries }) => entries.deleteOne({ seq: 3 }), 3, /3 is missing/],
    ['removed as the first', ({ entries }) => entries.deleteOne({ seq: 1 }), 1, /1 is missing/],
    ['cut off at the end', ({ entries }) => entries.deleteMany({ seq: { $gt: 4 } }), 5, /5 to 6 were cut off/],
    ['cut off whole', ({ entries }) => entries.deleteMany({}), 1, /1 to 6 were cut off/],
  ])('that has an entry %s is found out', async (_, tamper, seq, what) => {
    const made = await trail(6);
    await tamper({ ...made, entries: ofTenant(made.entries, made.id) } as never);
    const because = { reason: expect.stringMatching(/^AUDIT_/), entry: seq };
    expect(await verify(made.scope)).toMatchObject({ problem: { seq, what: expect.stringMatching(what), because } });
  });

  it('that has two entries in each other’s place is found out', async () => {
    const { id, scope, entries } = await trail(4);
    await entries.updateOne({ tenantId: id, seq: 2 }, { $set: { seq: -2 } });
    await entries.updateOne({ tenantId: id, seq: 3 }, { $set: { seq: 2 } });
    await entries.updateOne({ tenantId: id, seq: -2 }, { $set: { seq: 3 } });
    expect(await verify(scope)).toMatchObject({ checkedTo: 1, problem: { seq: 2 } });
  });

  it('that somebody without the secret has chained anew is found out', async () => {
    const { id, scope, entries, heads } = await trail(3);
    const rows = await auditEntries(scope).find({}, { sort: { seq: 1 } });
    let previous = 'none';
    for (const row of rows) {
      const forged = { ...row, action: 'thing.forged', previous };
      previous = hashOfEntry(forged, OTHER_SECRET);
      await entries.updateOne({ tenantId: id, seq: row.seq }, { $set: { ...forged, hash: previous } as never });
    }
    const head = { _id: id, tenantId: id, seq: 3, hash: previous, at: new Date() };
    const seal = sealOfHead(head, OTHER_SECRET);
    await heads.updateOne({ tenantId: id }, { $set: { ...head, seal } as never });
    expect((await verify(scope)).problem).not.toBeNull();
  });

  it('that has an entry behind its end, or beside it, is found out', async () => {
    const made = await trail(3);
    const [last] = await auditEntries(made.scope).find({ seq: 3 });
    await made.entries.insertOne({ ...last, _id: newId(), seq: 4 } as never);
    expect((await verify(made.scope)).problem).toMatchObject({ seq: 4 });
    await made.entries.updateOne({ tenantId: made.id, seq: 4 }, { $set: { seq: 'x' } as never });
    expect((await verify(made.scope)).problem).not.toBeNull();
  });

  it('takes nothing more once its head is lost or forged, rather than hide what is missing', async () => {
    const lost = await trail(3);
    await lost.heads.deleteOne({ tenantId: lost.id });
    await expect(lost.append(lost.scope, entry('thing.done'))).rejects.toThrow(/head of this audit trail is missing/);
    expect((await verify(lost.scope)).problem).not.toBeNull();
    const forged = await trail(3);
    await forged.heads.updateOne({ tenantId: forged.id }, { $set: { seq: 2 } as never });
    await expect(forged.append(forged.scope, entry('thing.done'))).rejects.toThrow(/altered/);
    expect((await verify(forged.scope)).problem).not.toBeNull();
  });

  it('is verified in pieces, with the same result', async () => {
    const { id, scope, entries } = await trail(7);
    expect(await verify(scope, { limit: 3 })).toMatchObject({ checkedTo: 3, complete: false, problem: null });
    expect(await verify(scope, { after: 3, limit: 4 })).toMatchObject({ checkedTo: 7, complete: false });
    expect(await verify(scope, { after: 7, limit: 4 })).toMatchObject({ checkedTo: 7, complete: true, problem: null });
    await entries.updateOne({ tenantId: id, seq: 5 }, { $set: { outcome: 'REFUSED' } as never });
    expect(await verify(scope, { limit: 3 })).toMatchObject({ problem: null });
    expect(await verify(scope, { after: 3, limit: 4 })).toMatchObject({ checkedTo: 4, problem: { seq: 5 } });
  });
});

describe('verifyPlatform', () => {
  it('misses a trail that is gone with its head, and one that is as it was before', async () => {
    const gone = await trail(3);
    const back = await trail(3, 'ENTERPRISE');
    const snapshot = await auditHeads(back.scope).findOne({});
    await back.append(back.scope, entry('thing.done'));
    await writeCheckpoint(identity.store, SECRET);
    const before = await verifyPlatform(identity.store, SECRET);
    expect(before.tenants.filter(({ id }) => [gone.id, back.id].includes(id))).toMatchObject([
      { entries: expect.any(Number), problem: null },
      { problem: null },
    ]);

    await gone.entries.deleteMany({ tenantId: gone.id });
    await gone.heads.deleteMany({ tenantId: gone.id });
    await back.entries.deleteMany({ seq: 4 } as never);
    await back.heads.replaceOne({}, snapshot as never);
    const after = await verifyPlatform(identity.store, SECRET);
    const found = (id: string) => after.tenants.find((tenant) => tenant.id === id)?.problem;
    expect(after.intact).toBe(false);
    expect(found(gone.id)).toMatchObject({ seq: 1 });
    expect(found(back.id)).toMatchObject({ seq: 4 });
  });

  it('misses checkpoints that were cut off, by a report from before', async () => {
    await trail(1);
    await writeCheckpoint(identity.store, SECRET);
    const before = await verifyPlatform(identity.store, SECRET);
    await raw()
      .collection<{ _id: string }>('auditCheckpoints')
      .deleteOne({ _id: before.checkpoints.last?._id ?? '' });
    expect((await verifyPlatform(identity.store, SECRET)).checkpoints.problem).toBeNull();
    const after = await verifyPlatform(identity.store, SECRET, { before });
    expect(after.checkpoints.problem).toMatch(/cut off/);
  });
});

describe('auditTrail', () => {
  const TRAIL = `query ($filter: AuditFilter, $first: Int, $after: String) {
    auditTrail(filter: $filter, first: $first, after: $after) {
      edges { node { seq action outcome actor { kind id } target { type id } details { name values } } }
      pageInfo { hasNextPage endCursor } totalCount } }`;
  interface Trail {
    auditTrail: {
      edges: { node: { seq: number; action: string; outcome: string; actor: { id: string } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
  }
  let tenant: TestTenant;
  const read = async (filter?: object, paging: object = { first: 50 }) =>
    (await identity.get<Trail>(TRAIL, { filter, ...paging }, tenant.admin)).auditTrail;

  /** Entries come by event. */
  async function eventually<T>(check: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await check();
      } catch (error) {
        if (tries > 200) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  beforeAll(async () => {
    tenant = await identity.createTenant();
    const scope = { ...tenant.scope, principal: tenant.admin };
    await recordAudit(scope, {
      action: 'lamp.lit',
      target: { type: 'lamp', id: 'l1' },
      details: { people: ['p1', 'p2'] },
    });
    await recordAudit(scope, { action: 'lamp.lit', outcome: 'REFUSED', actor: { kind: 'anonymous', id: null } });
    await recordAudit(scope, { action: 'lampshade.hung' });
    await eventually(async () => expect((await read({ action: 'lamp.lit' })).edges).toHaveLength(2));
    await eventually(async () => expect((await read({ action: 'lampshade.hung' })).edges).toHaveLength(1));
  });

  it.each([
    [{ action: 'lamp.*' }, 2],
    [{ action: 'lamp.lit', outcome: 'REFUSED' }, 1],
    [{ target: 'l1' }, 1],
    [{ target: 'p2' }, 1],
    [{ target: 'p3' }, 0],
    [{ action: 'lamp.*', from: '2100-01-01T00:00:00Z' }, 0],
    [{ action: 'lamp.*', to: '2100-01-01T00:00:00Z' }, 2],
  ])('filters by %j', async (filter, count) => {
    expect((await read(filter)).edges).toHaveLength(count);
  });

  it('is read newest first, page by page', async () => {
    const first = await read({ action: 'lamp.*' }, { first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await read({ action: 'lamp.*' }, { first: 1, after: first.pageInfo.endCursor });
    expect(second.edges[0]?.node.seq).toBeLessThan(first.edges[0]?.node.seq ?? 0);
  });

  it('notes that it was read, and by whom', async () => {
    const other = await identity.createTenant();
    await identity.get(TRAIL, { filter: { target: 'somebody' } }, other.admin);
    await eventually(async () => {
      const found = await identity.get<Trail>(TRAIL, { filter: { action: 'audit.read' } }, other.admin);
      expect(found.auditTrail.edges.at(-1)?.node).toMatchObject({
        actor: { kind: 'person', id: other.admin.id },
        details: expect.arrayContaining([{ name: 'target', values: ['somebody'] }]),
      });
    });
  });

  it('shows nothing of another tenant', async () => {
    const other = await identity.createTenant();
    const found = await identity.get<Trail>(TRAIL, { filter: { action: 'lamp.*' } }, other.admin);
    expect(found.auditTrail.edges).toEqual([]);
  });

  it('can be verified by those who may read it', async () => {
    const query = '{ verifyAuditTrail { checkedTo complete problem { seq what } head { seq } } auditHead { seq } }';
    const { verifyAuditTrail, auditHead } = await identity.get<{
      verifyAuditTrail: { checkedTo: number };
      auditHead: { seq: number };
    }>(query, {}, tenant.admin);
    expect(verifyAuditTrail).toMatchObject({ complete: true, problem: null });
    expect(auditHead.seq).toBeGreaterThanOrEqual(3);
    const bad = await identity.ask('{ verifyAuditTrail(limit: 1000000) { checkedTo } }', {}, tenant.admin);
    expect(bad.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

function ofTenant(collection: object, tenantId: string): object {
  type Call = (filter: object, ...rest: unknown[]) => unknown;
  return new Proxy(collection, {
    get:
      (of, name) =>
      (filter: object, ...rest: unknown[]) =>
        (of as Record<string | symbol, Call>)[name]?.({ tenantId, ...filter }, ...rest),
  });
}
