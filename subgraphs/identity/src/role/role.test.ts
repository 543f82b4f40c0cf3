import { outbox } from '@lyceum/kernel/events/collections';
import { grants } from '@lyceum/kernel/grants';
import type { Permission } from '@lyceum/kernel/principal';
import { testPerson } from '@lyceum/kernel/testing';
import { PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { knownPermissions } from './permission.table';
import { permissionsOf } from './system-roles';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await identity.createTenant();
});
afterAll(() => identity?.stop());

type Ask = { [field: string]: never };
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);
const ask = (query: string, variables: object = {}, by = tenant.admin) => identity.ask<Ask>(query, variables, by);
const withPermissions = (...permissions: Permission[]) => testPerson({ tenantId: tenant.id, permissions });

async function newPerson(roles = ['LEARNER'], of = tenant): Promise<string> {
  const input = { email: `p-${Math.random()}@example.org`, givenName: 'Grace', familyName: 'Hopper', roles };
  const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  const { data } = await identity.ask<{ invitePerson: { id: string } }>(query, { input }, of.admin);
  return data.invitePerson.id;
}

const create = (input: object, by = tenant.admin) =>
  identity.ask<{ createRole: { id: string; permissions: string[] } }>(
    'mutation ($input: CreateRoleInput!) { createRole(input: $input) { id name role permissions } }',
    { input: { name: `Role ${Math.random()}`, ...input } },
    by,
  );
const newRole = async (...permissions: string[]) => (await create({ permissions })).data.createRole.id;
const change = (input: object, by = tenant.admin) =>
  ask('mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { name permissions } }', { input }, by);
const remove = (roleId: string, by = tenant.admin) =>
  ask('mutation ($id: ID!) { deleteRole(roleId: $id) }', { id: roleId }, by);

const SHOWN = 'id roles permissions assignments { role { id name } courseId }';
const give = (input: object, by = tenant.admin) =>
  identity.ask<{ assignRole: { roles: string[]; permissions: string[]; assignments: { courseId: string | null }[] } }>(
    `mutation ($input: AssignRoleInput!) { assignRole(input: $input) { ${SHOWN} } }`,
    { input },
    by,
  );
const take = (input: object, by = tenant.admin) =>
  identity.ask<{ removeRole: { roles: string[]; permissions: string[] } }>(
    `mutation ($input: AssignRoleInput!) { removeRole(input: $input) { ${SHOWN} } }`,
    { input },
    by,
  );
const recorded = async (type: string, subject: string) =>
  (await outbox(tenant.scope).find({ type, subject }, { sort: { _id: 1 } })).map(({ data }) => data as never);
const audited = async (target: string) =>
  ((await recorded('identity.audit.entry.v1', `audit:${target}`)) as { action: string }[]).map(({ action }) => action);

describe('a role of the tenant', () => {
  it('permits what it says, to those who have it and to nobody else', async () => {
    const [role, person, other] = [await newRole('roster:import', 'course:read'), await newPerson(), await newPerson()];
    const { data } = await give({ personId: person, role });
    expect(data.assignRole.permissions).toEqual(['course:read', 'exam:take', 'roster:import', 'seat:self']);
    const { data: seen } = await ask('query ($id: ID!) { person(id: $id) { permissions } }', { id: other });
    expect(seen.person).toEqual({ permissions: permissionsOf(['LEARNER']) });
  });

  it('stands among the roles by its name', async () => {
    const own = await identity.createTenant();
    await create({ name: 'Head of year', permissions: ['person:read'] }, own.admin);
    const query = '{ roles { id name role permissions } }';
    const { data } = await identity.ask<{ roles: { name: string }[] }>(query, {}, own.admin);
    expect(data.roles.at(-1)).toMatchObject({ name: 'Head of year', role: null, permissions: ['person:read'] });
    expect(data.roles.map(({ name }) => name)).toContain('ADMIN');
  });

  it.each([
    ['a permission that there is none of', { permissions: ['course:fly'] }, 'BAD_USER_INPUT'],
    ['one that comes twice', { permissions: ['course:read', 'course:read'] }, 'BAD_USER_INPUT'],
    ['the prototype’s', { permissions: ['constructor'] }, 'BAD_USER_INPUT'],
    ['the name of a system role', { name: 'Admin', permissions: [] }, 'CONFLICT'],
    ['no name', { name: '  ', permissions: [] }, 'BAD_USER_INPUT'],
  ])('is refused %s', async (_, input, code) => {
    expect(codes(await create(input))).toEqual([code]);
  });

  it('is not made with a name that another has, however it is written', async () => {
    await create({ name: 'Exam office', permissions: [] });
    expect(codes(await create({ name: 'EXAM Office', permissions: [] }))).toEqual(['CONFLICT']);
  });

  it('leaves the name that it had to another one', async () => {
    const { data } = await create({ name: 'Before', permissions: [] });
    expect(codes(await change({ roleId: data.createRole.id, name: 'After' }))).toBeUndefined();
    expect(codes(await create({ name: 'before', permissions: [] }))).toBeUndefined();
  });

  it('gives nobody more than its maker may do', async () => {
    const by = withPermissions('role:manage', 'course:read');
    expect(codes(await create({ permissions: ['course:read', 'person:manage'] }, by))).toEqual(['FORBIDDEN']);
    const strong = await newRole('person:manage');
    expect(codes(await change({ roleId: strong, permissions: [] }, by))).toEqual(['FORBIDDEN']);
    expect(codes(await remove(strong, by))).toEqual(['FORBIDDEN']);
    const own = (await create({ permissions: ['course:read'] }, by)).data.createRole.id;
    expect(codes(await change({ roleId: own, permissions: ['course:read', 'role:manage', 'audit:x'] }, by))).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(codes(await change({ roleId: own, permissions: ['course:read', 'person:manage'] }, by))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('takes what it no longer permits from everybody who has it, by event', async () => {
    const [role, person] = [await newRole('seat:read', 'seat:manage'), await newPerson()];
    await give({ personId: person, role, courseId: 'c1' });
    await change({ roleId: role, permissions: ['seat:read'] });
    await until(async () => {
      const row = await grants(tenant.scope).findOne({ _id: person });
      expect(row?.grants).toEqual([{ permissions: ['seat:read'], on: ['course:c1'] }]);
    });
    expect(await recorded('identity.access.reduced.v1', `person:${person}`)).toHaveLength(1);
  });

  it('is not deleted while somebody has it', async () => {
    const [role, personId] = [await newRole('course:read'), await newPerson()];
    await give({ personId, role });
    expect(codes(await remove(role))).toEqual(['CONFLICT']);
    await take({ personId, role });
    expect((await remove(role)).data).toEqual({ deleteRole: true });
    expect(codes(await give({ personId, role }))).toEqual(['NOT_FOUND']);
    expect(await audited(`role:${role}`)).toEqual(['role.defined', 'role.deleted']);
  });

  it('of another tenant reads exactly as one that there is none of', async () => {
    const other = await identity.createTenant();
    const foreign = (await create({ permissions: ['course:read'] }, other.admin)).data.createRole.id;
    const personId = await newPerson();
    const missing = '00000000-0000-7000-8000-000000000000';
    const operations = [
      (role: string) => give({ personId, role }),
      (role: string) => take({ personId, role }),
      (role: string) => change({ roleId: role, permissions: [] }),
      (role: string) => remove(role),
    ];
    for (const operation of operations) {
      const shape = async (role: string) => {
        const { data, errors } = await operation(role);
        const shown = errors?.map(({ message, extensions: { code, details } }) => [message, code, details]);
        return JSON.stringify([data, shown]).replaceAll(role, 'ID');
      };
      expect(await shape(foreign)).toBe(await shape(missing));
    }
  });
});

/** What an instructor has on the courses that they teach. */
const TAUGHT = [
  'cohort:read@course',
  'exam:author@course',
  'exam:proctor@course',
  'learner:read@course',
  'result:grade@course',
  'result:moderate@course',
  'result:read@course',
  'result:release@course',
  'seat:read@course',
];

describe('assignRole', () => {
  it('of a system role is what setRoles does', async () => {
    const personId = await newPerson();
    expect((await give({ personId, role: 'AUTHOR' })).data.assignRole.roles).toEqual(['LEARNER', 'AUTHOR']);
    expect((await take({ personId, role: 'LEARNER' })).data.removeRole.roles).toEqual(['AUTHOR']);
    expect(await audited(`person:${personId}`)).toEqual(['person.invited', 'roles.changed', 'roles.changed']);
  });

  it('on a course permits there what can be by course, and nothing elsewhere', async () => {
    const personId = await newPerson(['GUARDIAN']);
    const { data } = await give({ personId, role: 'INSTRUCTOR', courseId: 'c1' });
    expect(data.assignRole.permissions).toEqual(TAUGHT);
    const as = testPerson({
      tenantId: tenant.id,
      id: personId,
      permissions: data.assignRole.permissions as Permission[],
    });
    const can = async (permission: string, on?: string) =>
      (
        await ask(
          'query ($permission: String!, $on: String) { can(permission: $permission, on: $on) }',
          { permission, on },
          as,
        )
      ).data.can;
    expect(await can('seat:read', 'course:c1')).toBe(true);
    expect(await can('seat:read', 'course:c2')).toBe(false);
    expect(await can('seat:read')).toBe(false);
    expect(await can('seat:manage', 'course:c1')).toBe(false);
    await take({ personId, role: 'INSTRUCTOR', courseId: 'c1' });
    expect(await can('seat:read', 'course:c1')).toBe(false);
  });

  it('twice is once, on courses and in the tenant', async () => {
    const [personId, role] = [await newPerson(), await newRole('seat:read')];
    for (const courseId of ['c1', undefined, 'c1', undefined]) await give({ personId, role, courseId });
    const { data } = await give({ personId, role, courseId: 'c1' });
    expect(data.assignRole.assignments.map(({ courseId }) => courseId)).toEqual(['c1', null]);
  });

  it('tells the other subgraphs all that the person has been granted, newest last', async () => {
    const personId = await newPerson();
    for (const courseId of ['c1', 'c2']) await give({ personId, role: 'GRADER', courseId });
    await take({ personId, role: 'GRADER', courseId: 'c1' });
    const events = (await recorded('identity.grants.changed.v1', `grants:${personId}`)) as {
      revision: number;
      grants: { on: string[] }[];
    }[];
    expect(events.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    expect(events.at(-1)?.grants).toEqual([
      { permissions: ['cohort:read', 'result:grade', 'seat:read'], on: ['course:c2'] },
    ]);
  });

  it('keeps the access token of a teacher of many courses small', async () => {
    const personId = await newPerson(['GUARDIAN']);
    for (let n = 0; n < 25; n++) await give({ personId, role: 'INSTRUCTOR', courseId: `course-${n}` });
    const { data } = await ask('query ($id: ID!) { person(id: $id) { permissions } }', { id: personId });
    expect(data.person).toEqual({ permissions: TAUGHT });
  });

  it('gives and takes nothing that one may not do oneself', async () => {
    const personId = await newPerson(['ADMIN']);
    const by = withPermissions('role:manage', 'person:manage', 'course:read', 'exam:take', 'seat:self');
    const strong = await newRole('roster:import');
    expect(codes(await give({ personId, role: 'AUTHOR' }, by))).toEqual(['FORBIDDEN']);
    expect(codes(await give({ personId, role: strong }, by))).toEqual(['FORBIDDEN']);
    expect(codes(await give({ personId, role: 'INSTRUCTOR', courseId: 'c1' }, by))).toEqual(['FORBIDDEN']);
    expect(codes(await take({ personId, role: 'ADMIN' }, by))).toEqual(['FORBIDDEN']);
    const invited = { email: 'x@example.org', givenName: 'X', familyName: 'Y', roles: ['ADMIN'] };
    const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
    expect(codes(await ask(invite, { input: invited }, by))).toEqual(['FORBIDDEN']);
    const set = 'mutation ($input: SetRolesInput!) { setRoles(input: $input) { id } }';
    expect(codes(await ask(set, { input: { personId: by.id, roles: ['ADMIN'] } }, by))).toEqual(['NOT_FOUND']);
    expect(codes(await ask(set, { input: { personId, roles: ['LEARNER'] } }, by))).toEqual(['FORBIDDEN']);
  });

  it('refuses a role on a course that permits nothing there', async () => {
    expect(codes(await give({ personId: await newPerson(), role: 'LEARNER', courseId: 'c1' }))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});

describe('the last administrator', () => {
  it('stays one when two let each other go at the same time', async () => {
    const own = await identity.createTenant();
    const second = await newPerson(['ADMIN'], own);
    const bySecond = testPerson({ tenantId: own.id, id: second, permissions: knownPermissions });
    const set = 'mutation ($input: SetRolesInput!) { setRoles(input: $input) { roles } }';
    const outcomes = await Promise.all([
      identity.ask(set, { input: { personId: second, roles: ['LEARNER'] } }, own.admin),
      identity.ask(set, { input: { personId: own.admin.id, roles: ['LEARNER'] } }, bySecond),
    ]);
    expect(outcomes.map(codes).filter(Boolean)).toEqual([['BAD_USER_INPUT']]);
  });

  it('is not deactivated', async () => {
    const own = await identity.createTenant();
    const by = testPerson({ tenantId: own.id, permissions: knownPermissions });
    const query = 'mutation ($id: ID!) { deactivatePerson(personId: $id) { id } }';
    expect(codes(await identity.ask(query, { id: own.admin.id }, by))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a change of roles', () => {
  it('is in the next access token, and ends those out that say more', async () => {
    const own = await identity.createTenant();
    const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { refreshToken } }';
    const input = { token: own.invitationToken, password: PASSWORD };
    const { data } = await identity.askAnyone<{ acceptInvitation: { refreshToken: string } }>(accept, { input });
    const { id: role } = (await create({ permissions: ['roster:import'] }, own.admin)).data.createRole;
    await newPerson(['ADMIN'], own);
    const by = testPerson({ tenantId: own.id, permissions: knownPermissions });
    await give({ personId: own.admin.id, role }, by);
    const set = 'mutation ($input: SetRolesInput!) { setRoles(input: $input) { roles } }';
    await identity.ask(set, { input: { personId: own.admin.id, roles: ['GUARDIAN'] } }, by);

    const refresh = 'mutation ($token: String!) { refresh(refreshToken: $token) { accessToken } }';
    const token = data.acceptInvitation.refreshToken;
    const refreshed = await identity.askAnyone<{ refresh: { accessToken: string } }>(refresh, { token });
    const [, payload = ''] = refreshed.data.refresh.accessToken.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { perms: string[] };
    expect(claims.perms).toEqual(['roster:import']);
    const events = await outbox(own.scope).find({ type: 'identity.access.reduced.v1' });
    expect(events.map(({ subject }) => subject)).toEqual([`person:${own.admin.id}`]);
  });
});

describe('can', () => {
  it.each([
    ['course:fly', undefined],
    ['constructor', undefined],
    ['course:read', 'nonsense'],
    ['course:read', 'course:../x'],
  ])('refuses %s on %s', async (permission, on) => {
    const query = 'query ($permission: String!, $on: String) { can(permission: $permission, on: $on) }';
    expect(codes(await ask(query, { permission, on }))).toEqual(['BAD_USER_INPUT']);
  });
});

async function until(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
