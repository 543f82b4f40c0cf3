import { startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
}, 240_000);
afterAll(() => platform?.stop());

const ask = <Data>(query: string, variables: object = {}, token = tenant.adminToken) =>
  platform.get<Data>('bff-admin', query, variables, token);

describe('the admin app', () => {
  it('defines a role, gives it on a course and takes it away', async () => {
    const { createRole } = await ask<{ createRole: { id: string } }>(
      'mutation ($input: CreateRoleInput!) { createRole(input: $input) { id name permissions } }',
      { input: { name: 'Tutor', permissions: ['seat:read', 'cohort:read'] } },
    );
    const page = await ask<{ roles: { roles: { id: string; name: string }[]; permissions: { name: string }[] } }>(
      '{ roles { roles { id name role } permissions { name allows byCourse } } }',
    );
    expect(page.roles.roles.at(-1)).toMatchObject({ id: createRole.id, name: 'Tutor', role: null });
    expect(page.roles.permissions).toContainEqual({
      name: 'seat:read',
      allows: 'see the seats of others and their progress',
      byCourse: true,
    });
    const input = { personId: tenant.adminId, role: createRole.id, courseId: 'c1' };
    const given = '{ id givenRoles { role { name } courseId } }';
    const assigned = await ask(`mutation ($input: AssignRoleInput!) { assignRole(input: $input) ${given} }`, { input });
    const givenRoles = [{ role: { name: 'Tutor' }, courseId: 'c1' }];
    expect(assigned).toEqual({ assignRole: { id: tenant.adminId, givenRoles } });
    const removed = await ask(`mutation ($input: AssignRoleInput!) { removeRole(input: $input) ${given} }`, { input });
    expect(removed).toEqual({ removeRole: { id: tenant.adminId, givenRoles: [] } });
    expect(await ask('mutation ($id: ID!) { deleteRole(roleId: $id) }', { id: createRole.id })).toEqual({
      deleteRole: true,
    });
    expect(await ask('{ can(permission: "role:manage") }', {}, await fresh())).toEqual({ can: true });
  });

  it('makes, rotates and revokes a partner’s key', async () => {
    const token = await fresh();
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const { createApiKey } = await ask<{ createApiKey: { key: string; apiKey: { id: string } } }>(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id status expiresAt createdBy } } }',
      { input: { name: 'Library', expiresAt, rate: { requests: 10, seconds: 1 } } },
      token,
    );
    expect(createApiKey.apiKey).toMatchObject({ status: 'ACTIVE', expiresAt, createdBy: 'Ada Admin' });
    const keyId = createApiKey.apiKey.id;
    const { rotateApiKey } = await ask<{ rotateApiKey: { key: string } }>(
      'mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { key } }',
      { input: { keyId } },
      token,
    );
    expect(rotateApiKey.key).not.toBe(createApiKey.key);
    await ask('mutation ($id: ID!) { revokeApiKey(keyId: $id) { id } }', { id: keyId }, token);
    expect(await ask('{ apiKeys { rows { id status } total } }', {}, token)).toEqual({
      apiKeys: { rows: [{ id: keyId, status: 'REVOKED' }], total: 1 },
    });
  });
});

/** After a role was taken away, the tokens before are void. */
async function fresh(): Promise<string> {
  const { signIn } = await platform.get<{ signIn: { accessToken: string } }>(
    'router',
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
    { input: { tenant: tenant.slug, email: tenant.adminEmail, password: 'correct horse battery' } },
  );
  return signIn.accessToken;
}
