import { principalOf } from '@lyceum/kernel/access-token';
import { outbox } from '@lyceum/kernel/events/collections';
import type { Principal } from '@lyceum/kernel/principal';
import { testPerson } from '@lyceum/kernel/testing';
import { permissionsOf } from '../role/system-roles';
import { startTestIdentity, type TestIdentity, type TestTenant } from '../testing';

let identity: TestIdentity;
let tenant: TestTenant;
let support: Extract<Principal, { kind: 'person' }>;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
  support = testPerson({
    tenantId: tenant.id,
    id: await newPerson(['SUPPORT']),
    permissions: permissionsOf(['SUPPORT']),
  });
});
afterAll(() => identity?.stop());

const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);

async function newPerson(roles: string[], of = tenant): Promise<string> {
  const input = { email: `p-${Math.random()}@example.org`, givenName: 'Grace', familyName: 'Hopper', roles };
  const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  return (await identity.ask<{ invitePerson: { id: string } }>(query, { input }, of.admin)).data.invitePerson.id;
}

const impersonate = (personId: string, by: Principal = support, reason = 'Request for help 4711') =>
  identity.ask<{ impersonate: { accessToken: string; expiresIn: number; person: { id: string } } }>(
    'mutation ($input: ImpersonateInput!) { impersonate(input: $input) { accessToken expiresIn person { id } } }',
    { input: { personId, reason } },
    by,
  );

async function as(personId: string) {
  const { data } = await impersonate(personId);
  const [, payload = ''] = data.impersonate.accessToken.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number; exp: number };
  return { claims, principal: principalOf(claims) as Extract<Principal, { kind: 'person' }> };
}

describe('impersonate', () => {
  it('answers a token of the person that says who it is, for 15 minutes', async () => {
    const learner = await newPerson(['LEARNER']);
    const { claims, principal } = await as(learner);
    expect(principal).toMatchObject({ kind: 'person', id: learner, actor: support.id, tenantId: tenant.id });
    expect(principal.permissions).toEqual(permissionsOf(['LEARNER']));
    expect(claims.exp - claims.iat).toBeLessThanOrEqual(900);
    const { data } = await identity.ask<{ me: { id: string } }>('{ me { id } }', {}, principal);
    expect(data.me.id).toBe(learner);
  });

  it('is among the person’s sessions with who it is, and they can end it', async () => {
    const learner = await newPerson(['LEARNER']);
    await as(learner);
    const self = testPerson({ tenantId: tenant.id, id: learner, permissions: permissionsOf(['LEARNER']) });
    const query = '{ mySessions { edges { node { id impersonatedBy { id } } } } }';
    const list = () =>
      identity.ask<{ mySessions: { edges: { node: { id: string; impersonatedBy: { id: string } } }[] } }>(
        query,
        {},
        self,
      );
    const [edge] = (await list()).data.mySessions.edges;
    expect(edge?.node.impersonatedBy).toEqual({ id: support.id });
    const { data } = await identity.ask('mutation ($id: ID!) { revokeSession(id: $id) }', { id: edge?.node.id }, self);
    expect(data).toEqual({ revokeSession: true });
    expect((await list()).data.mySessions.edges).toEqual([]);
  });

  it('is noted at its start with its reason, and all that is done in it with who did it', async () => {
    const learner = await newPerson(['LEARNER']);
    await as(learner);
    const entries = await outbox(tenant.scope).find(
      { type: 'identity.audit.entry.v1', subject: `audit:person:${learner}` },
      { sort: { _id: 1 } },
    );
    const entry = entries.at(-1);
    expect(entry?.data).toMatchObject({
      action: 'person.impersonated',
      actor: { kind: 'person', id: support.id },
      details: { reason: 'Request for help 4711' },
    });
  });

  it.each(['ADMIN', 'AUDITOR', 'SUPPORT'])('is not possible of one who is %s', async (role) => {
    expect(codes(await impersonate(await newPerson([role])))).toEqual(['FORBIDDEN']);
  });

  it('cannot be done from within, by a service or by a partner’s key', async () => {
    const { principal } = await as(await newPerson(['LEARNER']));
    const other = await newPerson(['LEARNER']);
    const { id, tenantId, tier } = support;
    const permissions = [...support.permissions];
    const within: Principal = { ...principal, permissions };
    const service: Principal = { kind: 'service', id: 'job', actor: id, tenantId, tier, permissions };
    const partner: Principal = { kind: 'partner', id: 'key', tenantId, tier, permissions };
    for (const by of [within, service, partner]) expect(codes(await impersonate(other, by))).toEqual(['FORBIDDEN']);
  });

  it('refuses oneself, somebody who is not active, and no reason', async () => {
    expect(codes(await impersonate(support.id))).toEqual(['BAD_USER_INPUT']);
    const gone = await newPerson(['LEARNER']);
    await identity.ask('mutation ($id: ID!) { deactivatePerson(personId: $id) { id } }', { id: gone }, tenant.admin);
    expect(codes(await impersonate(gone))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await impersonate(await newPerson(['LEARNER']), support, 'short'))).toEqual(['BAD_USER_INPUT']);
  });

  it('of another tenant’s person reads exactly as of one that there is none of', async () => {
    const other = await identity.createTenant();
    const foreign = await newPerson(['LEARNER'], other);
    for (const id of [foreign, '00000000-0000-7000-8000-000000000000'])
      expect(codes(await impersonate(id))).toEqual(['NOT_FOUND']);
  });
});
