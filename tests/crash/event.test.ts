import { rm } from 'node:fs/promises';
import { type Platform, startPlatform } from '@lyceum/standalone/platform';
import { startComponent } from '../support/component';
import { draftCourse, PUBLISH } from '../support/course';
import { askAt, eventually, newTenant, PASSWORD, testEnvironment } from '../support/platform';
import { killProcesses, type Process } from '../support/process';

jest.setTimeout(120_000);

const redisUrl = process.env.TEST_REDIS_URL;
if (!redisUrl && process.env.CI === 'true') throw new Error('TEST_REDIS_URL is not set: install redis-server.');
if (!redisUrl) process.stderr.write('Deaths before an event reaches Redis are not tested: install redis-server.\n');

const brokers: [string, NodeJS.ProcessEnv][] = [['in process', {}], ...(redisUrl ? [brokerAt(redisUrl)] : [])];

function brokerAt(url: string): [string, NodeJS.ProcessEnv] {
  return ['through Redis', { REDIS_URL: url }];
}

// The catalog and enrollment are processes of their own, so that each can be killed; the others stay.
describe.each(brokers)('a change whose process is killed as soon as it has answered, with events %s', (_, broker) => {
  let environment: NodeJS.ProcessEnv;
  let folder: string;
  let others: Platform;
  let catalog: Process;
  let token: string;

  beforeAll(async () => {
    const made = await testEnvironment();
    folder = made.folder;
    environment = { ...made.environment, ...broker };
    [others, catalog] = await Promise.all([
      startPlatform(['identity', 'router'], environment),
      startComponent('catalog', environment),
    ]);
    const { invitationToken } = await newTenant(environment, 'school', 'head@school.example');
    const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
    const input = { token: invitationToken, password: PASSWORD };
    token = (await get<{ acceptInvitation: { accessToken: string } }>(accept, { input })).acceptInvitation.accessToken;
  });
  afterAll(async () => {
    await killProcesses();
    await others?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = <Data>(query: string, variables?: object) =>
    askAt<Data>(others.urls.router ?? '', query, variables, token);

  async function get<Data>(query: string, variables?: object): Promise<Data> {
    const { data, errors } = await ask<Data>(query, variables);
    if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
    return data;
  }

  async function publishAndDie(title: string): Promise<string> {
    const courseId = await draftCourse(get, title);
    expect(await get(PUBLISH, { courseId })).toMatchObject({ publishCourse: { status: 'PUBLISHED' } });
    await catalog.kill();
    return courseId;
  }

  /** One may take a seat in a course that enrollment knows to be published. */
  async function expectSeat(courseId: string): Promise<void> {
    const enroll = 'mutation ($courseId: ID!) { enroll(courseId: $courseId) { status } }';
    expect(await eventually(() => get(enroll, { courseId }), 60_000)).toEqual({ enroll: { status: 'ACTIVE' } });
    expect((await ask(enroll, { courseId })).errors?.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
  }

  /** How many events enrollment has given their effect since it started. */
  async function handled(): Promise<number> {
    const metrics = await (await fetch(`http://localhost:${environment.ENROLLMENT_PORT}/metrics`)).text();
    const counts = metrics.matchAll(/^lyceum_events_handled_total\{.*outcome="handled".*\} (\d+)$/gm);
    return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
  }

  it('is heard of by a consumer that starts later, and by one that listens, once each time', async () => {
    const early = await publishAndDie('Before anybody listened');
    [catalog] = await Promise.all([startComponent('catalog', environment), startComponent('enrollment', environment)]);
    await expectSeat(early);

    const later = [];
    for (const title of ['While enrollment listened', 'And again']) {
      later.push(await publishAndDie(title));
      catalog = await startComponent('catalog', environment);
    }
    for (const courseId of later) await expectSeat(courseId);
    // Each of the three courses was created and published.
    expect(await handled()).toBe(6);
  });
});
