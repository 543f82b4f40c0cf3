import { createLog } from '@lyceum/kernel/log';
import { importPeople } from '../person/import.service';
import { people } from '../person/person.model';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { erasures } from './erasure.model';
import { dueErasures } from './privacy.jobs';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startTestIdentity();
});
afterAll(() => identity?.stop());

const clock = () =>
  dueErasures.run({
    store: identity.store,
    log: createLog('identity', 'silent'),
    signal: new AbortController().signal,
  });

async function somebody({ scope }: TestTenant): Promise<string> {
  const names = { givenName: 'Ada', familyName: 'King', email: null, username: null };
  const row = { sourcedId: 'u1', ...names, roles: ['LEARNER' as const], enabled: true, removed: false };
  const { ids } = await importPeople(scope, [row]);
  return ids.get('u1') ?? '';
}

const ERASE = 'mutation ($personId: ID!) { erasePersonData(personId: $personId) { id status waitingFor } }';
const HOLD = 'mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { id reason liftedAt } }';
const LIFT = 'mutation ($holdId: ID!) { liftLegalHold(holdId: $holdId) { liftedAt } }';

describe('an erasure', () => {
  it.each(['STANDARD', 'ENTERPRISE'] as const)(
    'begins when the days of grace are over, and not while there is a hold (%s)',
    async (tier) => {
      const tenant = await identity.createTenant(tier);
      const personId = await somebody(tenant);
      const status = async () => (await erasures(tenant.scope).findOne({ personId }))?.status;
      const ask = <Data>(query: string, variables: object) => identity.get<Data>(query, variables, tenant.admin);

      const first = await ask<{ erasePersonData: { id: string } }>(ERASE, { personId });
      expect(first).toMatchObject({ erasePersonData: { status: 'SCHEDULED', waitingFor: [] } });
      expect((await ask<typeof first>(ERASE, { personId })).erasePersonData.id).toBe(first.erasePersonData.id);
      await clock();
      expect(await status()).toBe('SCHEDULED');

      const input = { personId, reason: 'Case 17' };
      const { placeLegalHold } = await ask<{ placeLegalHold: { id: string } }>(HOLD, { input });
      expect(await ask(HOLD, { input })).toEqual({ placeLegalHold });
      await erasures(tenant.scope).updateOne({ personId }, { $set: { dueAt: new Date(Date.now() - 1_000) } });
      await clock();
      expect(await status()).toBe('ON_HOLD');
      expect(await people(tenant.scope).findOne({ _id: personId })).toMatchObject({ status: 'ACTIVE' });

      await ask(LIFT, { holdId: placeLegalHold.id });
      await clock();
      expect(await status()).toBe('RUNNING');
      expect(await people(tenant.scope).findOne({ _id: personId })).toMatchObject({ status: 'INACTIVE' });
      const { errors } = await identity.ask(HOLD, { input }, tenant.admin);
      expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
      const cancel = 'mutation ($erasureId: ID!) { cancelErasure(erasureId: $erasureId) { id } }';
      const late = await identity.ask(cancel, { erasureId: first.erasePersonData.id }, tenant.admin);
      expect(late.errors?.[0]?.extensions.code).toBe('CONFLICT');
    },
  );

  it('of another tenant’s person reads as that of nobody', async () => {
    const [tenant, other] = [await identity.createTenant(), await identity.createTenant()];
    const personId = await somebody(other);
    const asked = async (id: string) => (await identity.ask(ERASE, { personId: id }, tenant.admin)).errors?.[0];
    expect((await asked(personId))?.extensions.code).toBe('NOT_FOUND');
    expect((await asked('nobody'))?.extensions.code).toBe('NOT_FOUND');
    expect(await erasures(other.scope).count({})).toBe(0);
  });
});
