import { startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
}, 240_000);
afterAll(() => platform?.stop());

type School = Awaited<ReturnType<TestPlatform['createTenant']>>;

const ROW = 'id name givenName familyName email roles status joined';

async function invite(school: School, givenName: string, roles = ['LEARNER']) {
  const query = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ${ROW} } }`;
  const email = `${givenName.toLowerCase()}@${school.slug}.example`;
  const input = { email, givenName, familyName: 'Lovelace', roles };
  const { invitePerson } = await platform.get<{ invitePerson: Row }>('bff-admin', query, { input }, school.adminToken);
  return invitePerson;
}

interface Row {
  id: string;
  name: string;
  email: string;
  roles: string[];
  status: string;
  joined: boolean;
}
interface Page {
  rows: Row[];
  next: string | null;
  total: number;
}

async function list(school: School, variables: object = {}): Promise<Page> {
  const query = `query ($filter: PersonFilter, $sort: PersonSort! = NAME, $first: Int! = 20, $after: String) {
    people(filter: $filter, sort: $sort, first: $first, after: $after) { rows { ${ROW} } next total }
  }`;
  return (await platform.get<{ people: Page }>('bff-admin', query, variables, school.adminToken)).people;
}

const names = ({ rows }: Page) => rows.map(({ name }) => name);

describe('people', () => {
  it('pages through a list by name and says how many there are', async () => {
    const school = await platform.createTenant();
    for (const name of ['Cleo', 'Abel', 'Bess']) await invite(school, name);

    const first = await list(school, { first: 2 });
    expect(names(first)).toEqual(['Ada Admin', 'Abel Lovelace']);
    expect(first.total).toBe(4);
    const second = await list(school, { first: 2, after: first.next });
    expect(names(second)).toEqual(['Bess Lovelace', 'Cleo Lovelace']);
    expect(second.next).toBeNull();
  });

  it('finds by the beginning of a word, by role and by status', async () => {
    const school = await platform.createTenant();
    const cleo = await invite(school, 'Cleo', ['INSTRUCTOR']);
    await invite(school, 'Bess');
    const deactivate = 'mutation ($id: ID!) { deactivatePerson(personId: $id) { status } }';
    await platform.get('bff-admin', deactivate, { id: cleo.id }, school.adminToken);

    expect(names(await list(school, { filter: { search: 'bes' } }))).toEqual(['Bess Lovelace']);
    expect(names(await list(school, { filter: { role: 'INSTRUCTOR' } }))).toEqual(['Cleo Lovelace']);
    expect(await list(school, { filter: { status: 'INACTIVE' } })).toMatchObject({
      rows: [{ id: cleo.id, status: 'INACTIVE' }],
      total: 1,
    });
  });

  it('passes on what the graph says of a page that is too long', async () => {
    const school = await platform.createTenant();
    const { errors } = await platform.ask('bff-admin', '{ people(first: 101) { total } }', {}, school.adminToken);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is FORBIDDEN to a learner and UNAUTHENTICATED to nobody', async () => {
    const school = await platform.createTenant();
    const { email } = await invite(school, 'Cleo');
    const token = await platform.acceptInvitation(email);
    for (const query of ['{ people { total } }', '{ overview { school } }']) {
      const learner = await platform.ask('bff-admin', query, {}, token);
      expect(learner.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      const nobody = await platform.ask('bff-admin', query);
      expect(nobody.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });
});

describe('invitePerson', () => {
  it('answers the new person, who has joined once the link was used', async () => {
    const school = await platform.createTenant();
    const cleo = await invite(school, 'Cleo', ['LEARNER', 'AUTHOR']);
    expect(cleo).toMatchObject({
      name: 'Cleo Lovelace',
      roles: ['LEARNER', 'AUTHOR'],
      status: 'ACTIVE',
      joined: false,
    });
    await platform.acceptInvitation(cleo.email);
    expect((await list(school, { filter: { search: 'cleo' } })).rows).toMatchObject([{ joined: true }]);
  });

  it('answers CONFLICT for an address that is taken', async () => {
    const school = await platform.createTenant();
    await invite(school, 'Cleo');
    await expect(invite(school, 'Cleo')).rejects.toThrow('CONFLICT');
  });
});

describe('invitePeople', () => {
  it('answers how many of those chosen get a mail', async () => {
    const school = await platform.createTenant();
    const cleo = await invite(school, 'Cleo');
    const query = 'mutation ($input: InvitePeopleInput!) { invitePeople(input: $input) }';
    const input = { personIds: [cleo.id, school.adminId] };
    expect(await platform.get('bff-admin', query, { input }, school.adminToken)).toEqual({ invitePeople: 1 });
  });
});

describe('changeRoles', () => {
  it('answers with whom it is other than before, and why it failed with the rest', async () => {
    const school = await platform.createTenant();
    const [nils, olga] = [await invite(school, 'Nils'), await invite(school, 'Olga', ['LEARNER', 'AUTHOR'])];
    const query = `mutation ($input: ChangeRolesInput!) {
      changeRoles(input: $input) { done changed failed { personId because } } }`;
    const change = (input: object) => platform.get('bff-admin', query, { input }, school.adminToken);
    const personIds = [nils.id, olga.id];
    expect(await change({ personIds, role: 'AUTHOR', give: true })).toEqual({
      changeRoles: { done: 2, changed: [nils.id], failed: [] },
    });
    expect(await change({ personIds: [nils.id], role: 'AUTHOR', give: false })).toEqual({
      changeRoles: { done: 1, changed: [nils.id], failed: [] },
    });
    expect(await change({ personIds: [school.adminId], role: 'ADMIN', give: false })).toMatchObject({
      changeRoles: { done: 0, changed: [], failed: [{ because: { reason: 'OWN_ADMIN_ROLE' } }] },
    });
  });
});

describe('person', () => {
  const PAGE = `query ($id: ID!) { person(id: $id) {
    ${ROW} createdAt seats { total rows { status courseTitle percent dueAt learnerName } }
  } }`;

  it('shows a person without seats', async () => {
    const school = await platform.createTenant();
    const cleo = await invite(school, 'Cleo');
    const { person } = await platform.get<{ person: object }>('bff-admin', PAGE, { id: cleo.id }, school.adminToken);
    expect(person).toMatchObject({ ...cleo, seats: { total: 0, rows: [] } });
  });

  it('reads another school’s person as NOT_FOUND', async () => {
    const school = await platform.createTenant();
    const other = await platform.createTenant();
    const answer = await platform.ask('bff-admin', PAGE, { id: other.adminId }, school.adminToken);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('changes by setRoles, deactivatePerson and activatePerson, each answering the person', async () => {
    const school = await platform.createTenant();
    const { id } = await invite(school, 'Cleo');
    const change = `mutation ($id: ID!, $input: SetRolesInput!) {
      setRoles(input: $input) { roles }
      deactivatePerson(personId: $id) { status }
      activatePerson(personId: $id) { status roles }
    }`;
    const input = { personId: id, roles: ['INSTRUCTOR'] };
    expect(await platform.get('bff-admin', change, { id, input }, school.adminToken)).toEqual({
      setRoles: { roles: ['INSTRUCTOR'] },
      deactivatePerson: { status: 'INACTIVE' },
      activatePerson: { status: 'ACTIVE', roles: ['INSTRUCTOR'] },
    });
  });
});

describe('signIn', () => {
  const TOKENS = '{ accessToken refreshToken expiresIn personId displayName }';

  it('opens a session that refresh prolongs and signOut ends', async () => {
    const school = await platform.createTenant();
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) ${TOKENS} }`;
    const input = { tenant: school.slug, email: school.adminEmail, password: 'correct horse battery' };
    const first = await platform.get<{ signIn: { refreshToken: string } }>('bff-admin', signIn, { input });
    expect(first.signIn).toMatchObject({ personId: school.adminId, displayName: 'Ada Admin' });

    const refresh = `mutation ($token: String!) { refresh(refreshToken: $token) ${TOKENS} }`;
    const { refreshToken: token } = first.signIn;
    const second = await platform.get<{ refresh: { refreshToken: string } }>('bff-admin', refresh, { token });

    const out = 'mutation ($token: String!) { signOut(refreshToken: $token) }';
    const last = { token: second.refresh.refreshToken };
    expect(await platform.get('bff-admin', out, last)).toEqual({ signOut: true });
    const { errors } = await platform.ask('bff-admin', refresh, last);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
