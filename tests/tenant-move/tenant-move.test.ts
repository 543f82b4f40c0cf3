import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mongoose';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { killProcesses, startProcess } from '../support/process';

jest.setTimeout(240_000);

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let neighbour: typeof tenant;
beforeAll(async () => {
  platform = await startTestPlatform();
  [tenant, neighbour] = [await platform.createTenant(), await platform.createTenant()];
});
afterAll(async () => {
  await killProcesses();
  await platform?.stop();
});

const SERVICES = ['identity', 'catalog', 'enrollment'];

/** Asks the graph as a client does that asks again when it is told to; what was answered is acknowledged. */
async function ask<Data>(query: string, variables: object, token: string): Promise<Data> {
  for (;;) {
    const { data, errors } = await platform.ask<Data>('router', query, variables, token);
    if (!errors) return data;
    if (errors[0]?.extensions.code !== 'TRY_AGAIN') throw new Error(JSON.stringify(errors));
    await sleep(200);
  }
}

/** Invites people and writes courses, one after the other, until told to stop. */
function write(name: string, token: string) {
  const acknowledged = { emails: [] as string[], courses: [] as string[] };
  let stopped = false;
  const running = (async () => {
    for (let n = 0; !stopped; n++) {
      const email = `${name}-${n}@${tenant.slug}.example`;
      const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
      await ask(invite, { input: { email, givenName: name, familyName: `No${n}`, roles: ['LEARNER'] } }, token);
      acknowledged.emails.push(email);
      const title = `${name} course ${n}`;
      const create = 'mutation ($title: String!) { createCourse(input: { title: $title }) { id } }';
      const { createCourse } = await ask<{ createCourse: { id: string } }>(create, { title }, token);
      acknowledged.courses.push(title);
      const cohort = 'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }';
      // Enrollment hears of the course by event.
      await eventually(() => ask(cohort, { input: { courseId: createCourse.id, title } }, token));
    }
  })();
  return {
    acknowledged,
    async stop() {
      stopped = true;
      await running;
    },
  };
}

/** What a tenant has in the databases that standard tenants share, by collection. */
async function leftBehind(tenantId: string): Promise<string[]> {
  const { MONGODB_URI = '', MONGO_DATABASE_PREFIX = '' } = platform.environment;
  const connection = await createConnection(MONGODB_URI).asPromise();
  const found: string[] = [];
  for (const service of SERVICES) {
    const { db } = connection.useDb(`${MONGO_DATABASE_PREFIX}_${service}`);
    for (const { name } of (await db?.listCollections().toArray()) ?? []) {
      const count = (await db?.collection(name).countDocuments({ tenantId })) ?? 0;
      if (count > 0) found.push(`${service}.${name}: ${count}`);
    }
  }
  await connection.close();
  return found;
}

async function titles(token: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { courses(first: 100, after: $after) {
      edges { node { title } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      courses: { edges: { node: { title: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    const { courses }: Page = await ask<Page>(query, after ? { after } : {}, token);
    found.push(...courses.edges.map(({ node }) => node.title));
    if (!courses.pageInfo.hasNextPage) return found.sort();
    after = courses.pageInfo.endCursor;
  }
}

describe('npm run tenant:move', () => {
  it('moves a tenant in use, killed again and again on its way, and loses nothing', async () => {
    const move = () =>
      startProcess('standalone/src/tenant-move/main.ts', platform.environment, ['--tenant', tenant.slug]);
    await ask('mutation { createCourse(input: { title: "theirs" }) { id } }', {}, neighbour.adminToken);
    const writers = ['Ada', 'Grace', 'Joan'].map((name) => write(name, tenant.adminToken));
    await sleep(1_000);
    for (const afterMs of [1_500, 3_000, 4_500, 6_000]) {
      const killed = move();
      await Promise.race([killed.ended, sleep(afterMs)]);
      await killed.kill();
    }
    const last = move();
    if ((await last.ended) !== 0) throw new Error(last.printed());
    await sleep(500);
    await Promise.all(writers.map((writer) => writer.stop()));

    expect(await leftBehind(tenant.id)).toEqual([]);
    const [emails, courses] = [
      writers.flatMap(({ acknowledged }) => acknowledged.emails),
      writers.flatMap(({ acknowledged }) => acknowledged.courses),
    ];
    expect(courses.length).toBeGreaterThan(10);
    // With the token of before, and with one of after.
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
    const input = { tenant: tenant.slug, email: tenant.adminEmail, password: PASSWORD };
    const { accessToken } = (await ask<{ signIn: { accessToken: string } }>(signIn, { input }, '')).signIn;
    const me = { me: { tenant: { tier: 'ENTERPRISE' } } };
    expect(await ask('{ me { tenant { tier } } }', {}, accessToken)).toEqual(me);
    for (const token of [tenant.adminToken, accessToken]) {
      expect(await titles(token)).toEqual([...courses].sort());
      const { people } = await ask<{ people: { totalCount: number } }>(
        '{ people(first: 1) { totalCount } }',
        {},
        token,
      );
      expect(people.totalCount).toBe(emails.length + 1);
      for (const search of [emails[0], emails.at(-1)]) {
        const query = 'query ($search: String!) { people(filter: { search: $search }) { totalCount } }';
        expect(await ask(query, { search }, token)).toEqual({ people: { totalCount: 1 } });
      }
    }
    // Events of before and after reached their consumers: everybody invited got a mail, and one alone.
    await eventually(() => platform.acceptInvitation(emails.at(-1) as string));
    expect(await titles(neighbour.adminToken)).toEqual(['theirs']);
  });
});
