import { outbox } from '@lyceum/kernel/events/collections';
import { sessions } from '../session/session.model';
import { PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import type { ImportPerson } from './import.plan';
import { findIdsBySourcedIds, importPeople } from './import.service';
import { openPeople } from './person.cipher';
import { people } from './person.model';
import { createPerson, findByLogin } from './person.service';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
});
beforeEach(async () => {
  tenant = await identity.createTenant();
});
afterAll(() => identity?.stop());

function person(sourcedId: string, fields: Partial<ImportPerson> = {}): ImportPerson {
  return {
    sourcedId,
    givenName: 'Grace',
    familyName: 'Hopper',
    email: `${sourcedId}@example.org`,
    username: sourcedId,
    roles: ['LEARNER'],
    enabled: true,
    removed: false,
    ...fields,
  };
}

const run = (...rows: ImportPerson[]) => importPeople(tenant.scope, rows);
const stored = (sourcedId: string) => people(tenant.scope).findOne({ sourcedId });
const read = async (sourcedId: string) => {
  const row = await stored(sourcedId);
  return row && (await openPeople(tenant.scope)).open(row);
};
const eventTypes = async () =>
  (await outbox(tenant.scope).find({ subject: /^person:/ }, { sort: { _id: 1 } })).map(
    ({ type }) => type.split('.')[2],
  );

async function join(): Promise<string> {
  const query =
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { refreshToken person { id } } }';
  const input = { token: tenant.invitationToken, password: PASSWORD };
  const { data } = await identity.askAnyone<{ acceptInvitation: { refreshToken: string } }>(query, { input });
  return data.acceptInvitation.refreshToken;
}

describe('importPeople', () => {
  it('creates, then changes only what differs, and writes nothing for the same again', async () => {
    const rows = [person('a'), person('b'), person('c', { email: null })];
    const first = await run(...rows);
    expect(first).toMatchObject({ created: 3, updated: 0, unchanged: 0, rejected: [] });
    const id = (await read('b'))?._id;
    expect(first.ids.get('b')).toBe(id);

    const second = await run(...rows.map((row) => (row.sourcedId === 'b' ? { ...row, familyName: 'Murray' } : row)));
    expect(second).toMatchObject({ created: 0, updated: 1, unchanged: 2, rejected: [] });
    expect(second.ids).toEqual(first.ids);
    expect(await read('b')).toMatchObject({ _id: id, familyName: 'Murray', nameKey: 'murray grace', revision: 2 });
    // The administrator came first.
    expect(await eventTypes()).toEqual(['created', 'created', 'created', 'created', 'changed']);

    const before = JSON.stringify(await people(tenant.scope).find({}, { sort: { _id: 1 } }));
    const third = await run(rows[0] as ImportPerson, person('b', { familyName: 'Murray' }), rows[2] as ImportPerson);
    expect(third).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(JSON.stringify(await people(tenant.scope).find({}, { sort: { _id: 1 } }))).toBe(before);
    expect(await eventTypes()).toHaveLength(5);
  });

  it('gives a row whose address belongs to a person from no roster to that person, who keeps password and ADMIN', async () => {
    const refreshToken = await join();
    const row = person('head', { email: tenant.adminEmail.toUpperCase(), roles: ['INSTRUCTOR'] });
    const { ids, created, updated } = await run(row);
    expect({ created, updated }).toEqual({ created: 0, updated: 1 });
    expect(ids.get('head')).toBe(tenant.admin.id);
    const linked = await read('head');
    expect(linked).toMatchObject({ _id: tenant.admin.id, roles: ['ADMIN', 'INSTRUCTOR'] });
    expect(await findByLogin(tenant.scope, tenant.adminEmail)).toMatchObject({ _id: tenant.admin.id });
    expect(linked?.passwordHash).not.toBeNull();
    expect((await sessions(tenant.scope).findOne({ _id: refreshToken.split('.')[1] }))?.revokedAt).toBeNull();
    expect(await run(row)).toMatchObject({ unchanged: 1 });
  });

  it('rejects a row whose address another sourcedId has, and brings in the others', async () => {
    await run(person('a'));
    const { created, rejected, ids } = await run(person('x', { email: 'A@Example.org' }), person('y'));
    expect(created).toBe(1);
    expect(rejected).toEqual([
      {
        index: 0,
        column: 'email',
        reason: 'is the address of a already',
        because: { reason: 'EMAIL_OF_OTHER', id: 'a' },
      },
    ]);
    expect([...ids.keys()]).toEqual(['y']);
  });

  it('rejects the second of two rows with one address or one sourcedId, naming the first', async () => {
    const { created, rejected } = await run(
      person('a'),
      person('b', { email: 'a@example.org' }),
      person('a', { email: 'c@example.org' }),
    );
    expect(created).toBe(1);
    expect(rejected).toMatchObject([
      {
        index: 1,
        column: 'email',
        reason: 'stands twice: a has it too',
        because: { reason: 'EMAIL_REPEATED', id: 'a' },
      },
      { index: 2, column: 'sourcedId', reason: 'stands twice in one batch' },
    ]);
  });

  it('deactivates who is removed, ends their sessions, and takes them back when the roster does', async () => {
    await run(person('a'));
    const id = (await read('a'))?._id ?? '';
    const day = new Date();
    await sessions(tenant.scope).create({
      _id: `session-of-${id}`,
      personId: id,
      currentHash: 'x',
      device: null,
      address: null,
      createdAt: day,
      usedAt: day,
      expiresAt: new Date(day.getTime() + 86_400_000),
      revokedAt: null,
    });
    const gone = person('a', { removed: true });
    expect(await run(gone, person('nobody', { removed: true }))).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await read('a')).toMatchObject({ status: 'INACTIVE' });
    expect((await sessions(tenant.scope).findOne({ personId: id }))?.revokedAt).toBeInstanceOf(Date);
    expect(await run(gone)).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await run(person('a'))).toMatchObject({ updated: 1 });
    expect(await read('a')).toMatchObject({ _id: id, status: 'ACTIVE' });
  });

  it('keeps one who is not enabled on the books, inactive from the start, until the roster enables them', async () => {
    const row = person('a', { enabled: false });
    const first = await run(row);
    expect(first).toMatchObject({ created: 1, unchanged: 0, rejected: [] });
    expect(await read('a')).toMatchObject({ _id: first.ids.get('a'), status: 'INACTIVE', givenName: 'Grace' });
    expect(await run(row)).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
    expect(await run(person('a'))).toMatchObject({ updated: 1 });
    expect(await read('a')).toMatchObject({ status: 'ACTIVE' });
    expect(await run(row)).toMatchObject({ updated: 1 });
    expect(await read('a')).toMatchObject({ status: 'INACTIVE' });
  });

  it('gives a row that is not enabled to whoever has its address, and deactivates them, but no administrator', async () => {
    const byHand = { givenName: 'Grace', familyName: 'Hopper', email: 'a@example.org', roles: ['LEARNER' as const] };
    const { _id } = await createPerson(tenant.scope, byHand);
    const { updated, created, rejected } = await run(
      person('a', { enabled: false }),
      person('head', { email: tenant.adminEmail, enabled: false }),
    );
    expect({ created, updated }).toEqual({ created: 0, updated: 1 });
    expect(rejected).toMatchObject([{ index: 1, column: 'status' }]);
    expect(await read('a')).toMatchObject({ _id, status: 'INACTIVE' });
    expect(await read(tenant.admin.id)).toMatchObject({ status: 'ACTIVE' });
  });

  it('lets an administrator’s deactivation stand, whatever else the roster changes', async () => {
    await run(person('a'));
    await people(tenant.scope).updateOne({ sourcedId: 'a' }, { $set: { status: 'INACTIVE' } });
    expect(await run(person('a', { familyName: 'Murray' }))).toMatchObject({ updated: 1 });
    expect(await read('a')).toMatchObject({ status: 'INACTIVE', familyName: 'Murray' });
  });

  it('adds roles and takes none, and makes nobody ADMIN', async () => {
    await run(person('a', { roles: ['LEARNER'] }));
    await run(person('a', { roles: ['INSTRUCTOR', 'ADMIN'] as never }));
    expect((await read('a'))?.roles).toEqual(['LEARNER', 'INSTRUCTOR']);
  });

  it('notes for auditors who is new, who has more roles and whose account it closes', async () => {
    await run(person('a'), person('b'));
    await run(person('a', { roles: ['INSTRUCTOR'] }), person('b', { removed: true }));
    await run(person('a', { roles: ['INSTRUCTOR'] }), person('b', { removed: true }));
    const noted = await outbox(tenant.scope).find({ type: 'identity.audit.entry.v1' }, { sort: { _id: 1 } });
    const [a, b] = [(await read('a'))?._id, (await read('b'))?._id];
    const entries = noted.map(({ data }) => data as { action: string; target: { id: string }; details: object });
    expect(entries.filter(({ action }) => action === 'people.imported')).toMatchObject([
      { details: { people: [a, b] } },
    ]);
    expect(entries.filter(({ target }) => [a, b].includes(target?.id))).toMatchObject([
      { action: 'roles.changed', target: { id: a }, details: { given: ['INSTRUCTOR'] } },
      { action: 'person.deactivated', target: { id: b } },
    ]);
  });

  it('deactivates no administrator, and says so', async () => {
    await run(person('head', { email: tenant.adminEmail }));
    const { rejected, updated } = await run(person('head', { removed: true }));
    expect(updated).toBe(0);
    expect(rejected).toMatchObject([{ index: 0, column: 'status' }]);
    expect(await read('head')).toMatchObject({ status: 'ACTIVE' });
  });

  it('leaves the address of who runs a part of the tenant as it is, and says so', async () => {
    await run(person('head', { email: tenant.adminEmail }), person('a'));
    const file = [person('head', { email: 'thief@example.org' }), person('a', { email: 'a2@example.org' })];
    const { rejected, updated } = await run(...file);
    expect(updated).toBe(1);
    expect(rejected).toMatchObject([{ index: 0, column: 'email' }]);
    expect(await read('head')).toMatchObject({ email: tenant.adminEmail });
  });

  it('takes an address away with a blank one, but not from one who signs in with it', async () => {
    await run(person('a'), person('head', { email: tenant.adminEmail }));
    await join();
    await run(person('a', { email: null }), person('head', { email: null }));
    const a = await read('a');
    expect(a).toMatchObject({ email: null, login: `#${a?._id}` });
    expect(await read('head')).toMatchObject({ email: tenant.adminEmail });
    expect(await findByLogin(tenant.scope, tenant.adminEmail)).toMatchObject({ _id: tenant.admin.id });
  });

  it('makes one person of two imports at once', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => person(`p${index}`));
    const both = await Promise.allSettled([run(...rows), run(...rows)]);
    for (const result of both)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'TRY_AGAIN' });
    expect(await run(...rows)).toMatchObject({ created: 0, unchanged: 20 });
    expect(await people(tenant.scope).count({ sourcedId: { $in: rows.map(({ sourcedId }) => sourcedId) } })).toBe(20);
  });

  it('is confined to the tenant', async () => {
    await run(person('a'));
    const other = await identity.createTenant();
    expect(await importPeople(other.scope, [person('a')])).toMatchObject({ created: 1, rejected: [] });
    expect(await findIdsBySourcedIds(other.scope, ['a'])).not.toEqual(await findIdsBySourcedIds(tenant.scope, ['a']));
  });

  it('refuses more than a thousand rows', async () => {
    const rows = Array.from({ length: 1_001 }, (_, index) => person(`p${index}`));
    await expect(run(...rows)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('findIdsBySourcedIds', () => {
  it('leaves out whom we do not know', async () => {
    const { ids } = await run(person('a'), person('b'));
    expect(await findIdsBySourcedIds(tenant.scope, ['a', 'nobody'])).toEqual(new Map([['a', ids.get('a')]]));
  });
});
