import { serverOf } from '@lyceum/kernel/store';
import { startTestIdentity, type TestIdentity } from '../testing';
import { encryptOldPeople } from './encrypt-old.service';
import { people } from './person.model';
import { findByLogin, getById } from './person.service';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startTestIdentity();
});
afterAll(() => identity?.stop());

describe('encryptOldPeople', () => {
  it('encrypts whom an older version wrote, once, and they are found by their address again', async () => {
    const { id, scope, admin } = await identity.createTenant();
    const { client, prefix } = serverOf(identity.store);
    const raw = client.db(`${prefix}_identity`).collection('people');
    const old = (n: number, email: string | null) => ({
      ...{ _id: `${id}-${n}` as never, tenantId: id, sourcedId: `s${n}`, givenName: 'Grace', familyName: 'Hopper' },
      ...{ nameKey: 'hopper grace', email, login: email?.toLowerCase() ?? `#${id}-${n}`, username: email ?? 'grace' },
      ...{ roles: ['LEARNER'], passwordHash: null, status: 'ACTIVE', rosterHash: null, revision: 1 },
      ...{ tokens: ['grace', 'hopper', email ?? 'grace'], createdAt: new Date() },
    });
    await raw.insertMany([old(1, 'Grace@Navy.example'), old(2, null)]);

    expect(await encryptOldPeople(scope)).toBe(1);
    expect(await encryptOldPeople(scope)).toBe(0);
    expect(await findByLogin(scope, 'grace@navy.example')).toMatchObject({
      _id: `${id}-1`,
      username: 'Grace@Navy.example',
    });
    expect(await getById(scope, `${id}-2`)).toMatchObject({ email: null, username: 'grace', phone: null });
    expect(JSON.stringify(await raw.find({ tenantId: id }).toArray())).not.toMatch(/navy/i);
    expect(await people(scope).count({ _id: admin.id })).toBe(1);
  });
});
