import { Schema } from 'mongoose';
import { type Grant, grantedOn, grants, learnOfGrants, mayOn, requireOn } from './grants';
import { newId } from './ids';
import type { Permission } from './principal';
import { connectStore, observeCommands, type Store } from './store';
import { tenantCollection } from './tenancy';
import { testConfig, testPerson } from './testing';

let store: Store;
let queries = 0;
beforeAll(async () => {
  const other = tenantCollection('others', new Schema({}));
  store = await connectStore(testConfig(), 'grants', [grants, other]);
  observeCommands(store, ({ command }) => {
    if (command === 'find') queries += 1;
  });
});
afterAll(() => store?.close());

const tenantOf = (id: string) => ({ tenant: { id, tier: 'STANDARD' as const, store } });

function asker(permissions: Permission[], id: string = newId(), tenantId = 'a') {
  return { ...tenantOf(tenantId), principal: testPerson({ tenantId, id, permissions }) };
}

const teach = (personId: string, on: string[], revision = 1, permissions = ['seat:read']) => {
  const list: Grant[] = on.length > 0 ? [{ permissions, on }] : [];
  return learnOfGrants(tenantOf('a'), { personId, grants: list, revision });
};

describe('mayOn', () => {
  it('asks nothing for one who may in the whole tenant, and for one who may nowhere', async () => {
    queries = 0;
    expect(await mayOn(asker(['seat:read']), 'seat:read', 'course:1')).toBe(true);
    expect(await mayOn(asker([]), 'seat:read', 'course:1')).toBe(false);
    expect(queries).toBe(0);
  });

  it('asks once a request, whatever is asked about', async () => {
    const scope = asker(['seat:read@course']);
    await teach(scope.principal.id, ['course:1', 'course:2']);
    queries = 0;
    const answers = await Promise.all(['1', '2', '3'].map((id) => mayOn(scope, 'seat:read', `course:${id}`)));
    expect(answers).toEqual([true, true, false]);
    expect(await mayOn(scope, 'seat:manage', 'course:1')).toBe(false);
    expect(queries).toBe(1);
  });

  it('gives nothing that the token does not speak of, nor anything of another person or tenant', async () => {
    const id = newId();
    await teach(id, ['course:1']);
    expect(await mayOn(asker([], id), 'seat:read', 'course:1')).toBe(false);
    expect(await mayOn(asker(['seat:read@cohort'], id), 'seat:read', 'course:1')).toBe(false);
    expect(await mayOn(asker(['seat:read@course']), 'seat:read', 'course:1')).toBe(false);
    expect(await mayOn(asker(['seat:read@course'], id, 'b'), 'seat:read', 'course:1')).toBe(false);
    await expect(requireOn(asker(['seat:read@course'], id), 'seat:read', 'course:2')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('gives a service and a partner what they hold in the tenant, and nothing by course', async () => {
    const id = newId();
    await teach(id, ['course:1']);
    const { tenantId, tier } = testPerson({ tenantId: 'a' });
    const permissions: Permission[] = ['seat:read@course', 'cohort:read'];
    const partner = { ...tenantOf('a'), principal: { kind: 'partner' as const, id, tenantId, tier, permissions } };
    expect(await mayOn(partner, 'cohort:read', 'course:1')).toBe(true);
    expect(await mayOn(partner, 'seat:read', 'course:1')).toBe(false);
  });
});

describe('learnOfGrants', () => {
  it('keeps what is newest, in whatever order it comes', async () => {
    const id = newId();
    await teach(id, ['course:1'], 1);
    await teach(id, [], 3);
    await teach(id, ['course:1', 'course:2'], 2);
    expect(await grantedOn(asker(['seat:read@course'], id), 'seat:read', 'course')).toEqual(new Set());
  });
});
