import { outbox } from '@lyceum/kernel/events/collections';
import { testPerson } from '@lyceum/kernel/testing';
import { roleNames } from '../role/role.model';
import { permissionsOf } from '../role/system-roles';
import { PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
});
afterAll(() => identity?.stop());

const PERSON = `{
  id sourcedId givenName familyName displayName email username roles status joined permissions createdAt
  tenant { id slug name tier }
}`;

interface Shown {
  id: string;
  sourcedId: string | null;
  displayName: string;
  email: string | null;
  username: string | null;
  roles: string[];
  status: string;
  permissions: string[] | null;
}

const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);

async function invite(fields: object = {}, of = tenant): Promise<string> {
  const email = `p-${Math.random()}@example.org`;
  const input = { email, givenName: 'Grace', familyName: 'Hopper', roles: ['LEARNER'], ...fields };
  const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  return (await identity.ask<{ invitePerson: { id: string } }>(query, { input }, of.admin)).data.invitePerson.id;
}

const ask = <Name extends string>(query: string, variables: object = {}, principal = tenant.admin) =>
  identity.ask<Record<Name, Shown>>(query, variables, principal);
const setRoles = (personId: string, roles: string[], by = tenant.admin) =>
  ask<'setRoles'>(
    'mutation ($input: SetRolesInput!) { setRoles(input: $input) { id roles permissions } }',
    { input: { personId, roles } },
    by,
  );
const deactivate = (personId: string) =>
  ask<'deactivatePerson'>('mutation ($id: ID!) { deactivatePerson(personId: $id) { id status } }', { id: personId });
const activate = (personId: string) =>
  ask<'activatePerson'>('mutation ($id: ID!) { activatePerson(personId: $id) { id status } }', { id: personId });
const eventsOf = async (personId: string) =>
  (await outbox(tenant.scope).find({ subject: `person:${personId}` }, { sort: { _id: 1 } })).map(({ type, data }) => ({
    type,
    ...(data as { status: string; revision: number }),
  }));

describe('me', () => {
  it('shows all of oneself, also without person:read', async () => {
    const id = await invite({ givenName: 'Grace', familyName: 'Hopper', email: 'grace@example.org' });
    const self = testPerson({ tenantId: tenant.id, id, permissions: permissionsOf(['LEARNER']) });
    const { data } = await ask<'me'>(`{ me ${PERSON} }`, {}, self);
    expect(data.me).toMatchObject({
      id,
      sourcedId: id,
      displayName: 'Grace Hopper',
      email: 'grace@example.org',
      roles: ['LEARNER'],
      status: 'ACTIVE',
      joined: false,
      permissions: ['course:read', 'exam:take', 'seat:self'],
      tenant: { id: tenant.id, slug: tenant.slug, tier: 'STANDARD' },
    });
  });

  it('is for people alone', async () => {
    expect(codes(await identity.askAnyone('{ me { id } }'))).toEqual(['UNAUTHENTICATED']);
    const { tenantId, tier } = tenant.admin;
    const service = { kind: 'service', id: 'job', actor: 'x', tenantId, tier, permissions: [] } as const;
    expect(codes(await identity.ask('{ me { id } }', {}, service))).toEqual(['FORBIDDEN']);
  });
});

describe('person', () => {
  it('shows of others, without person:read, what a classmate would see', async () => {
    const id = await invite();
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person ${PERSON} } }`;
    const of = [{ __typename: 'Person', id }];
    const show = async (permissions: ReturnType<typeof permissionsOf>) => {
      const asker = testPerson({ tenantId: tenant.id, permissions });
      return (await identity.ask<{ _entities: Shown[] }>(query, { of }, asker)).data._entities[0];
    };
    expect(await show(permissionsOf(['LEARNER']))).toMatchObject({
      displayName: 'Grace Hopper',
      sourcedId: null,
      email: null,
      username: null,
      permissions: null,
    });
    expect(await show(permissionsOf(['INSTRUCTOR']))).toMatchObject({
      sourcedId: id,
      email: expect.stringContaining('@example.org'),
      permissions: permissionsOf(['LEARNER']),
    });
  });

  it('reads another tenant’s id exactly as a missing one, in every operation', async () => {
    const other = await identity.createTenant();
    const foreign = await invite({}, other);
    const operations = [
      (id: string) => ask('query ($id: ID!) { person(id: $id) { id } }', { id }),
      (id: string) => setRoles(id, ['LEARNER']),
      deactivate,
      activate,
    ];
    for (const operation of operations) {
      const shape = async (id: string) => {
        const { data, errors } = await operation(id);
        return JSON.stringify([
          data,
          errors?.map(({ extensions: { requestId: _, traceId: __, ...rest }, ...e }) => [e, rest]),
        ]).replaceAll(id, 'ID');
      };
      expect(await shape(foreign)).toBe(await shape('00000000-0000-7000-8000-000000000000'));
      expect(codes(await operation(foreign))).toEqual(['NOT_FOUND']);
    }
  });
});

describe('people', () => {
  const list = async (of: TestTenant, args: string) => {
    const query = `{ people(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { displayName } } } }`;
    const { data } = await identity.ask<{
      people: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: { displayName: string } }[];
      };
    }>(query, {}, of.admin);
    return { ...data.people, names: data.people.edges.map(({ node }) => node.displayName) };
  };

  it('filters by words of name or address, by role and by status, and pages by family name', async () => {
    const own = await identity.createTenant();
    const ids = await Promise.all(
      [
        { givenName: 'Zoë', familyName: 'Ångström', email: 'zoe@lund.example', roles: ['LEARNER'] },
        { givenName: 'Bo', familyName: 'Zander', email: 'bz@lund.example', roles: ['LEARNER', 'AUTHOR'] },
        { givenName: 'Chi', familyName: 'Mo', email: 'chi@oslo.example', roles: ['LEARNER'] },
      ].map((fields) => invite(fields, own)),
    );
    expect((await list(own, 'first: 10, filter: { search: "angst zo" }')).names).toEqual(['Zoë Ångström']);
    expect((await list(own, 'filter: { search: "BZ@lund.example" }')).names).toEqual(['Bo Zander']);
    expect((await list(own, 'filter: { search: "zan bz@lund.example" }')).names).toEqual(['Bo Zander']);
    expect((await list(own, 'filter: { search: "bz@lund" }')).names).toEqual([]);
    expect((await list(own, 'filter: { role: AUTHOR }')).names).toEqual(['Bo Zander']);
    await identity.ask('mutation ($id: ID!) { deactivatePerson(personId: $id) { id } }', { id: ids[2] }, own.admin);
    expect((await list(own, 'filter: { status: INACTIVE }')).names).toEqual(['Chi Mo']);
    expect((await list(own, 'sort: NEWEST, first: 4')).names).toHaveLength(4);

    const first = await list(own, 'first: 3');
    expect(first).toMatchObject({ names: ['Zoë Ångström', 'Ada Head', 'Chi Mo'], totalCount: 4 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list(own, `first: 3, after: "${first.pageInfo.endCursor}"`);
    expect(rest).toMatchObject({ names: ['Bo Zander'], pageInfo: { hasNextPage: false } });
  });
});

describe('setRoles', () => {
  it('says what the person is from now on, and tells the others', async () => {
    const id = await invite();
    const { data } = await setRoles(id, ['AUTHOR', 'INSTRUCTOR']);
    expect(data.setRoles).toEqual({
      id,
      roles: ['AUTHOR', 'INSTRUCTOR'],
      permissions: permissionsOf(['AUTHOR', 'INSTRUCTOR']),
    });
    expect(await eventsOf(id)).toMatchObject([
      { type: 'identity.person.created.v1', roles: ['LEARNER'], revision: 1 },
      { type: 'identity.person.changed.v1', roles: ['AUTHOR', 'INSTRUCTOR'], revision: 2 },
    ]);
  });

  it('does not let an administrator take the role ADMIN from themselves', async () => {
    expect(codes(await setRoles(tenant.admin.id, ['LEARNER']))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await setRoles(tenant.admin.id, ['ADMIN', 'AUTHOR']))).toBeUndefined();
    const second = testPerson({ tenantId: tenant.id, permissions: permissionsOf(['ADMIN']) });
    const other = await invite({ roles: ['ADMIN'] });
    expect(codes(await setRoles(other, ['LEARNER'], { ...second, id: tenant.admin.id }))).toBeUndefined();
  });

  it.each([[[]], [['LEARNER', 'LEARNER']]])('refuses %j', async (roles) => {
    expect(codes(await setRoles(await invite(), roles))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('deactivatePerson', () => {
  it('ends the person’s sessions, and they sign in again once activated', async () => {
    const own = await identity.createTenant();
    const accept =
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { refreshToken person { id } } }';
    const input = { token: own.invitationToken, password: PASSWORD };
    const accepted = await identity.askAnyone<{ acceptInvitation: { refreshToken: string } }>(accept, { input });
    const token = accepted.data.acceptInvitation.refreshToken;
    // Somebody has to be left who can activate them again.
    await invite({ roles: ['ADMIN'] }, own);
    const by = testPerson({ tenantId: own.id, permissions: permissionsOf(['ADMIN']) });
    const refresh = () =>
      identity.askAnyone('mutation ($token: String!) { refresh(refreshToken: $token) { expiresIn } }', { token });
    const signIn = () =>
      identity.askAnyone('mutation ($input: SignInInput!) { signIn(input: $input) { expiresIn } }', {
        input: { tenant: own.slug, email: own.adminEmail, password: PASSWORD },
      });
    const change = (name: string) =>
      identity.ask(`mutation ($id: ID!) { ${name}(personId: $id) { status } }`, { id: own.admin.id }, by);

    expect(await change('deactivatePerson')).toEqual({ data: { deactivatePerson: { status: 'INACTIVE' } } });
    expect(codes(await signIn())).toEqual(['UNAUTHENTICATED']);
    expect(await change('activatePerson')).toEqual({ data: { activatePerson: { status: 'ACTIVE' } } });
    expect(codes(await refresh())).toEqual(['UNAUTHENTICATED']);
    expect(codes(await signIn())).toBeUndefined();
  });

  it('twice is once, and tells the others once', async () => {
    const id = await invite();
    expect((await deactivate(id)).data.deactivatePerson.status).toBe('INACTIVE');
    expect((await deactivate(id)).data.deactivatePerson.status).toBe('INACTIVE');
    expect((await eventsOf(id)).map(({ status }) => status)).toEqual(['ACTIVE', 'INACTIVE']);
  });

  it('is not for oneself', async () => {
    expect(codes(await deactivate(tenant.admin.id))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('roles', () => {
  it('lists all of them with what they permit', async () => {
    const query = '{ roles { role permissions } }';
    const { data } = await identity.ask<{ roles: { role: string; permissions: string[] }[] }>(query, {}, tenant.admin);
    expect(data.roles.map(({ role }) => role)).toEqual([...roleNames]);
    expect(data.roles[0]?.permissions).toEqual(['course:read', 'exam:take', 'seat:self']);
  });
});
