import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { PRINCIPAL_HEADER, type Principal, signPrincipal } from '@lyceum/kernel/principal';
import { type ComponentName, componentNames } from '@lyceum/standalone/components';
import { type Platform, startPlatform } from '@lyceum/standalone/platform';
import { startComponent } from '../support/component';
import { draftCourse, PUBLISH } from '../support/course';
import { askAt, eventually, newTenant, PASSWORD, testEnvironment } from '../support/platform';
import { killProcesses, type Process } from '../support/process';

jest.setTimeout(120_000);

type Environment = Awaited<ReturnType<typeof testEnvironment>>;

/** A school, told apart from others by its slug alone. */
interface School {
  slug: string;
  token: string;
  id: string;
  adminId: string;
}

let apart: Environment;
let together: Environment;
let onePlatform: Platform;
let school: School;
const processes = new Map<ComponentName, Process>();

beforeAll(async () => {
  [apart, together] = await Promise.all([testEnvironment(), testEnvironment()]);
  onePlatform = await startPlatform(componentNames, together.environment);
  // Two at a time: all at once, each would wait so long for its turn that it gives the store up.
  for (let from = 0; from < componentNames.length; from += 2) {
    const pair = componentNames.slice(from, from + 2);
    await Promise.all(pair.map(async (name) => processes.set(name, await startComponent(name, apart.environment))));
  }
}, 240_000);
afterAll(async () => {
  await killProcesses();
  await onePlatform?.stop();
  for (const { folder } of [apart, together]) await rm(folder, { recursive: true, force: true });
});

async function get<Data>(url: string, query: string, variables: object = {}, token?: string): Promise<Data> {
  const { data, errors } = await askAt<Data>(url, query, variables, token);
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return data;
}

const HOME = `{ home {
  profile { givenName displayName email school }
  coursesInProgress { title summary progress { completed total percent } nextLesson { title kind minutes } dueAt }
  due { title overdue } suggestions { title reason lessonCount } counts { active completed lessonsCompleted due } } }`;

async function openSchool({ environment, url }: Environment): Promise<School> {
  const email = 'ada@school.example';
  const { tenant, adminId, invitationToken } = await newTenant(environment, 'school', email);
  const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
  await get(url('bff-admin'), accept, { input: { token: invitationToken, password: PASSWORD } });
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
  const account = { tenant: 'school', email, password: PASSWORD };
  const { signIn: session } = await get<{ signIn: { accessToken: string } }>(url('bff-mobile'), signIn, {
    input: account,
  });
  return { slug: 'school', id: tenant._id, adminId, token: session.accessToken };
}

/** Signs in, writes and publishes a course, enrolls, learns and fails a little: all that came of it but ids. */
async function journey(environment: Environment) {
  const { url } = environment;
  const opened = await openSchool(environment);
  const { token } = opened;
  const admin = <Data>(query: string, variables?: object) => get<Data>(url('bff-admin'), query, variables, token);
  const phone = <Data>(query: string, variables?: object) => get<Data>(url('bff-mobile'), query, variables, token);

  const courseId = await draftCourse(admin, 'Algebra');
  await draftCourse(admin, 'Unpublished');
  const published = await admin<{ publishCourse: { status: string } }>(PUBLISH, { courseId });
  const enroll =
    'mutation ($courseId: ID!) { enroll(courseId: $courseId) { title modules { title lessons { title } } } }';
  const enrolled = await eventually(() => phone(enroll, { courseId }));
  const twice = await askAt(url('bff-mobile'), enroll, { courseId }, token);
  const before = await phone<{ home: { coursesInProgress: object[] } }>(HOME);
  const { course } = await phone<{ course: { modules: { lessons: { id: string }[] }[] } }>(
    'query ($courseId: ID!) { course(id: $courseId) { modules { lessons { id } } } }',
    { courseId },
  );
  const complete = `mutation ($courseId: ID!, $lessonId: ID!) {
    completeLesson(courseId: $courseId, lessonId: $lessonId) { courseCompleted } }`;
  const completed = await phone(complete, { courseId, lessonId: course.modules[0]?.lessons[0]?.id });
  const answers = {
    status: published.publishCourse.status,
    enrolled,
    twice: twice.errors?.map(({ message, extensions: { code } }) => ({ message, code })),
    before,
    completed,
    after: await phone(HOME),
    overview: await admin('{ overview { school people { total active } courses { published drafts } cohorts } }'),
    anonymous: (await askAt(url('bff-mobile'), HOME)).errors?.map(({ extensions: { code } }) => code),
  };
  return { opened, answers };
}

/** What to ask each of them while it is told to end, and how the answer begins. */
const QUESTIONS: Partial<Record<ComponentName, [query: string, answer: object]>> = {
  'bff-mobile': ['{ home { profile { givenName } } }', { home: { profile: { givenName: 'Ada' } } }],
  'bff-admin': ['{ overview { school } }', { overview: { school: 'School school' } }],
  router: ['{ me { givenName } }', { me: { givenName: 'Ada' } }],
  enrollment: ['{ myLearning { completed } }', { myLearning: { completed: 1 } }],
  catalog: ['{ courses { totalCount } }', { courses: { totalCount: 2 } }],
  identity: ['{ me { givenName } }', { me: { givenName: 'Ada' } }],
};

/** Sends a request up to the middle of its body, for certain; `end` sends the rest and gives the answer. */
async function begin(name: ComponentName, query: string) {
  const body = JSON.stringify({ query });
  const principal: Principal = {
    kind: 'person',
    id: school.adminId,
    tenantId: school.id,
    tier: 'STANDARD',
    sessionId: 'session',
    permissions: ['course:read', 'course:author'],
  };
  const sending = request(`${apart.url(name)}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': body.length,
      // The server says once it has read the headers: from there on the request is running.
      expect: '100-continue',
      authorization: `Bearer ${school.token}`,
      [PRINCIPAL_HEADER]: signPrincipal(principal, apart.environment.PRINCIPAL_SECRET ?? ''),
    },
  });
  const responded = once(sending, 'response');
  sending.flushHeaders();
  await once(sending, 'continue');
  sending.write(body.slice(0, 10));
  return {
    async end() {
      sending.end(body.slice(10));
      const [response] = await responded;
      let text = '';
      for await (const chunk of response) text += chunk;
      return { status: response.statusCode, ...JSON.parse(text) };
    },
  };
}

// One story, told in order: what they answer, then how they end, those first that ask the others.
describe('the components as processes of their own', () => {
  it('answer as the one process does', async () => {
    const [separate, whole] = await Promise.all([journey(apart), journey(together)]);
    school = separate.opened;
    expect(separate.answers).toEqual(whole.answers);
    // Equal and empty would be equal too.
    expect(separate.answers).toMatchObject({
      status: 'PUBLISHED',
      twice: [{ code: 'CONFLICT' }],
      before: { home: { coursesInProgress: [{ title: 'Algebra', nextLesson: { title: 'First steps' } }] } },
      completed: { completeLesson: { courseCompleted: true } },
      after: { home: { counts: { active: 0, completed: 1, lessonsCompleted: 1 } } },
      overview: { overview: { courses: { published: 1, drafts: 1 } } },
      anonymous: ['UNAUTHENTICATED'],
    });
  });

  it.each([...componentNames].reverse())(
    '%s answers what it was being asked at SIGTERM, takes nothing new and exits 0',
    async (name) => {
      const [query, answer] = QUESTIONS[name] ?? ['{ __typename }', { __typename: 'Query' }];
      const running = await begin(name, query);
      const component = processes.get(name) as Process;
      component.signal('SIGTERM');
      await eventually(() => expect(fetch(`${apart.url(name)}/healthz`)).rejects.toThrow());
      expect(await running.end()).toEqual({ status: 200, data: answer });
      expect(await component.ended).toBe(0);
    },
  );
});
