import { createLog } from '@lyceum/kernel/log';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { people } from '../person/person.model';
import { startTestIdentity, type TestIdentity } from '../testing';
import { createTenant, type NewTenant } from './create.service';
import { findByHost } from './domain.service';
import { tenants } from './tenant.model';
import { enter } from './tenant.service';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startTestIdentity();
});
afterAll(() => identity?.stop());

const outside = () => ({
  platform: platformAccess(identity.store, 'tests'),
  now: new Date(),
  log: createLog('identity', 'silent'),
  tokenSecret: 'makes the invitations of the tests, 32+',
});
const admin = { email: 'head@example.org', givenName: 'Ada', familyName: 'Head' };
const create = (input: Partial<NewTenant> & { slug: string }) =>
  createTenant(outside(), { name: 'A school', admin, ...input });

describe('createTenant', () => {
  it('answers CONFLICT for a slug that is taken and makes nobody', async () => {
    const { tenant } = await create({ slug: 'first' });
    await expect(create({ slug: 'first', admin: { ...admin, email: 'other@example.org' } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await people(enter(outside(), tenant)).count({})).toBe(1);
  });

  it('finishes what died before there was an administrator', async () => {
    const row = { _id: 'begun', slug: 'begun', name: 'A school', tier: 'STANDARD', createdAt: new Date() } as const;
    await tenants(outside().platform).create(row);
    const { tenant, adminId } = await create({ slug: 'begun' });
    expect(tenant._id).toBe('begun');
    expect(await people(enter(outside(), tenant)).findOne({ _id: adminId })).toMatchObject({ roles: ['ADMIN'] });
  });

  it('holds the domains that an operator vouches for, unless another tenant does', async () => {
    const { tenant } = await create({ slug: 'vouched', domains: ['Vouched.Example'] });
    const found = await findByHost(outside().platform, 'learn.vouched.example');
    expect(found?._id).toBe(tenant._id);
    await expect(create({ slug: 'late', domains: ['vouched.example'] })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(create({ slug: 'wrong', domains: ['no domain'] })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each(['A', 'Upper', 'with space', 'x'.repeat(41), ''])('refuses the slug %j', async (slug) => {
    await expect(create({ slug })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
