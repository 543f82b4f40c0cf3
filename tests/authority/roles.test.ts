import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
}, 240_000);
afterAll(() => platform?.stop());

const admin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('router', query, variables, tenant.adminToken);
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
  errors?.map(({ extensions }) => extensions.code) ?? [];

interface Member {
  id: string;
  accessToken: string;
  refreshToken: string;
}

async function newMember(roles: string[]): Promise<Member> {
  const email = `p-${Math.random().toString(36).slice(2)}@example.org`;
  const input = { email, givenName: 'Grace', familyName: 'Hopper', roles };
  const { invitePerson } = await admin<{ invitePerson: { id: string } }>(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }',
    { input },
  );
  await platform.acceptInvitation(email);
  const { signIn } = await platform.get<{ signIn: Omit<Member, 'id'> }>(
    'router',
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }',
    { input: { tenant: tenant.slug, email, password: 'correct horse battery' } },
  );
  return { id: invitePerson.id, ...signIn };
}

async function refreshed(member: Member): Promise<Member> {
  const { refresh } = await platform.get<{ refresh: Omit<Member, 'id'> }>(
    'router',
    'mutation ($token: String!) { refresh(refreshToken: $token) { accessToken refreshToken } }',
    { token: member.refreshToken },
  );
  return { ...member, ...refresh };
}

async function newCourse(title: string): Promise<string> {
  const { createCourse } = await admin<{ createCourse: { id: string } }>(
    'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { id } }',
    { input: { title } },
  );
  return createCourse.id;
}

const give = (input: object) =>
  admin('mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }', { input });
const take = (input: object) =>
  admin('mutation ($input: AssignRoleInput!) { removeRole(input: $input) { id } }', { input });

const edit = (courseId: string, { accessToken }: Member) =>
  platform.ask(
    'router',
    'mutation ($input: EditCourseInput!) { editCourse(input: $input) { id } }',
    { input: { courseId, summary: 'Edited' } },
    accessToken,
  );
const can = async (permission: string, on: string, { accessToken }: Member) => {
  const query = 'query ($permission: String!, $on: String) { can(permission: $permission, on: $on) }';
  return (await platform.get<{ can: boolean }>('router', query, { permission, on }, accessToken)).can;
};

describe('a role on a course', () => {
  it('holds there from the next access token on, and nowhere else', async () => {
    const [own, other] = [await newCourse('Own'), await newCourse('Other')];
    const before = await newMember(['LEARNER']);
    expect(codes(await edit(own, before))).toEqual(['FORBIDDEN']);
    await give({ personId: before.id, role: 'AUTHOR', courseId: own });
    const member = await refreshed(before);
    await eventually(async () => expect(codes(await edit(own, member))).toEqual([]));
    expect(codes(await edit(other, member))).toEqual(['FORBIDDEN']);
    expect(await can('course:author', `course:${own}`, member)).toBe(true);
    expect(await can('course:author', `course:${other}`, member)).toBe(false);

    const query = '{ courses(first: 100) { edges { node { title } } } }';
    const { courses } = await platform.get<{ courses: { edges: { node: { title: string } }[] } }>(
      'router',
      query,
      {},
      member.accessToken,
    );
    expect(courses.edges.map(({ node }) => node.title)).toEqual(['Own']);
    const create = 'mutation { createCourse(input: { title: "New" }) { id } }';
    expect(codes(await platform.ask('router', create, {}, member.accessToken))).toEqual(['FORBIDDEN']);
  });

  it('shows the seats and cohorts of that course alone', async () => {
    const [own, other] = [await newCourse('Taught'), await newCourse('Untaught')];
    const cohortOf = async (courseId: string) =>
      eventually(async () => {
        const query = 'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }';
        const { createCohort } = await admin<{ createCohort: { id: string } }>(query, {
          input: { courseId, title: 'Class' },
        });
        return createCohort.id;
      });
    const [ownCohort, otherCohort] = [await cohortOf(own), await cohortOf(other)];
    const before = await newMember(['LEARNER']);
    await give({ personId: before.id, role: 'INSTRUCTOR', courseId: own });
    const { accessToken } = await refreshed(before);
    const ask = <Data>(query: string, variables: object = {}) =>
      platform.ask<Data>('router', query, variables, accessToken);

    const cohort = (id: string) => ask('query ($id: ID!) { cohort(id: $id) { title seats { totalCount } } }', { id });
    await eventually(async () => expect(codes(await cohort(ownCohort))).toEqual([]));
    expect(codes(await cohort(otherCohort))).toEqual(['NOT_FOUND']);
    const cohorts = 'query ($courseId: ID) { cohorts(courseId: $courseId) { edges { node { id } } } }';
    const all = await ask<{ cohorts: { edges: { node: { id: string } }[] } }>(cohorts);
    expect(all.data.cohorts.edges.map(({ node }) => node.id)).toEqual([ownCohort]);
    expect(codes(await ask(cohorts, { courseId: other }))).toEqual(['FORBIDDEN']);
    const enrol = 'mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) { id } }';
    expect(codes(await ask(enrol, { input: { courseId: own, learnerId: before.id } }))).toEqual(['FORBIDDEN']);
  });

  it('that is taken away is refused at once, and the session goes on', async () => {
    const course = await newCourse('Lost');
    const before = await newMember(['LEARNER']);
    await give({ personId: before.id, role: 'AUTHOR', courseId: course });
    const member = await refreshed(before);
    await eventually(async () => expect(codes(await edit(course, member))).toEqual([]));
    await take({ personId: before.id, role: 'AUTHOR', courseId: course });
    await eventually(async () => expect(codes(await edit(course, member))).toEqual(['UNAUTHENTICATED']), 5_000);
    const after = await refreshed(member);
    expect(codes(await edit(course, after))).toEqual(['FORBIDDEN']);
    expect(codes(await platform.ask('router', '{ me { id } }', {}, after.accessToken))).toEqual([]);
  });
});

describe('impersonation', () => {
  it('shows what the person sees, and refuses what only they may do', async () => {
    const [support, learner] = [await newMember(['SUPPORT']), await newMember(['LEARNER'])];
    const query = 'mutation ($input: ImpersonateInput!) { impersonate(input: $input) { accessToken person { id } } }';
    const { impersonate } = await platform.get<{ impersonate: { accessToken: string } }>(
      'router',
      query,
      { input: { personId: learner.id, reason: 'Request for help 4711' } },
      support.accessToken,
    );
    const ask = (operation: string, variables: object = {}) =>
      platform.ask<{ me: { id: string } }>('router', operation, variables, impersonate.accessToken);
    expect((await ask('{ me { id } }')).data.me.id).toBe(learner.id);
    const refused = [
      'mutation { changePassword(input: { currentPassword: "correct horse battery", password: "another horse battery" }) }',
      'mutation { eraseMyData { id } }',
      'mutation { exportMyData { id } }',
      'mutation { signOutEverywhere }',
      'mutation { markRead(ids: ["any"]) }',
      'mutation { markAllRead }',
      'mutation { setNotificationPreference(kind: RESULT_READY, inbox: false) { kind } }',
    ];
    for (const operation of refused) {
      const { errors } = await ask(operation);
      // An operation that the schema does not have would prove nothing.
      expect([operation, errors?.[0]?.extensions.code]).toEqual([operation, 'FORBIDDEN']);
    }
    const people = 'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }';
    expect(codes(await ask(people, { input: { personId: learner.id, role: 'ADMIN' } }))).toEqual(['FORBIDDEN']);
  });
});
