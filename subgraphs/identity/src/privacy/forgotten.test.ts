import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFiles } from '@lyceum/kernel/files';
import { createLog } from '@lyceum/kernel/log';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { importPeople } from '../person/import.service';
import { people } from '../person/person.model';
import { identityTestConfig, startTestIdentity, type TestIdentity } from '../testing';
import { identityPrivacy } from './privacy';

let identity: TestIdentity;
const folder = mkdtempSync(join(tmpdir(), 'lyceum-privacy-'));
beforeAll(async () => {
  identity = await startTestIdentity();
});
afterAll(async () => {
  await identity?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const row = (sourcedId: string, email: string | null) => ({
  sourcedId,
  givenName: 'Ada',
  familyName: 'King',
  email,
  username: null,
  roles: ['LEARNER' as const],
  enabled: true,
  removed: false,
});

describe('a roster that names somebody who was erased', () => {
  it('does not bring them back, by their id or by their address, and brings in all others', async () => {
    const { scope } = await identity.createTenant();
    const privacy = identityPrivacy({ files: openFiles(identityTestConfig(folder)) });
    const { ids } = await importPeople(scope, [row('u1', 'ada@school.example'), row('u2', null)]);
    const personId = ids.get('u1') ?? '';
    await inTransaction({ ...scope, log: createLog('identity', 'silent') }, (scope) =>
      privacy.erasePerson(scope, personId),
    );
    expect(await people(scope).findOne({ _id: personId })).toMatchObject({
      givenName: 'Erased',
      sourcedId: personId,
      login: `#${personId}`,
      email: null,
      tokens: [],
      status: 'INACTIVE',
    });

    const again = await importPeople(scope, [
      row('u1', null),
      row('u3', 'Ada@school.example'),
      row('u4', 'eve@school.example'),
      row('u2', null),
    ]);
    expect(again).toMatchObject({ created: 1, unchanged: 1 });
    expect(again.rejected.map(({ index, column }) => [index, column])).toEqual([
      [0, 'sourcedId'],
      [1, 'sourcedId'],
    ]);
  });
});

describe('a look at the addresses of others', () => {
  it('is one entry of the trail for all whom a request shows, and none for oneself', async () => {
    const tenant = await identity.createTenant();
    const { ids } = await importPeople(tenant.scope, [row('u1', 'a@x.example'), row('u2', 'b@x.example')]);
    await identity.get('{ me { email } }', {}, tenant.admin);
    await identity.get('{ people { edges { node { displayName } } } }', {}, tenant.admin);
    await identity.get('{ people { edges { node { email username } } } }', {}, tenant.admin);
    const read = `{ auditTrail(filter: { action: "person.read" }) { edges { node {
      actor { id } details { name values } } } } }`;
    for (;;) {
      const { auditTrail } = await identity.get<{ auditTrail: { edges: { node: object }[] } }>(read, {}, tenant.admin);
      if (auditTrail.edges.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      expect(auditTrail.edges).toHaveLength(1);
      expect(auditTrail.edges[0]?.node).toMatchObject({
        actor: { id: tenant.admin.id },
        details: expect.arrayContaining([
          { name: 'count', values: ['2'] },
          { name: 'people', values: expect.arrayContaining([...ids.values()]) },
        ]),
      });
      return;
    }
  });
});
