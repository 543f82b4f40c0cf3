import { rm } from 'node:fs/promises';
import { type Platform, startPlatform } from '@lyceum/standalone/platform';
import { startComponent } from '../support/component';
import { askAt, eventually, invitationToken, newTenant, PASSWORD, testEnvironment } from '../support/platform';
import { killProcesses, type Process } from '../support/process';
import { learnAndComplete, placesOf } from './people';

jest.setTimeout(300_000);

// Identity, which leads, and enrollment, which has something to say, are processes of their own, so that each can be killed.
let environment: NodeJS.ProcessEnv;
let folder: string;
let mailDir: string;
let others: Platform;
let parts: Process[];
let adminToken: string;

const startParts = async () => {
  parts = await Promise.all([startComponent('identity', environment), startComponent('enrollment', environment)]);
};
const killParts = () => Promise.all(parts.map((part) => part.kill()));

beforeAll(async () => {
  ({ environment, folder, mailDir } = await testEnvironment());
  [others] = await Promise.all([
    startPlatform(['catalog', 'assessment', 'recommendation', 'notifications', 'router'], environment),
    startParts(),
  ]);
  const { invitationToken } = await newTenant(environment, 'school', 'head@school.example');
  adminToken = await accept(invitationToken);
  const grace = 'mutation { setPrivacySettings(input: { erasureGraceDays: 0 }) { erasureGraceDays } }';
  await get(grace, {}, adminToken);
});
afterAll(async () => {
  await killProcesses();
  await others?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function get<Data>(query: string, variables: object | undefined, token?: string): Promise<Data> {
  const { data, errors } = await askAt<Data>(others.urls.router ?? '', query, variables, token);
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return data;
}

async function accept(token: string): Promise<string> {
  const query = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
  const input = { token, password: PASSWORD };
  return (await get<{ acceptInvitation: { accessToken: string } }>(query, { input })).acceptInvitation.accessToken;
}

const KILLS = 2;

/** Dies again and again, each time a little later, until it is through. */
async function through(done: () => Promise<void>): Promise<void> {
  for (let kill = 0; kill < KILLS; kill++) {
    await killParts();
    await startParts();
    await new Promise((resolve) => setTimeout(resolve, kill * 400));
  }
  await eventually(done, 90_000);
}

// One story, told in order.
describe('a person whose platform is killed again and again', () => {
  it('gets the export all the same, and is erased all the same', async () => {
    const email = 'cunegonde@school.example';
    const input = { email, givenName: 'Cunegonde', familyName: 'Thunderten', roles: ['LEARNER'] };
    const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
    const { invitePerson } = await get<{ invitePerson: { id: string } }>(invite, { input }, adminToken);
    const learnerToken = await accept(await invitationToken(mailDir, email));
    await learnAndComplete(get, { adminToken, learnerToken, title: 'Course' });

    await get('mutation { exportMyData { id } }', {}, learnerToken);
    await through(async () => {
      const query = '{ myDataExports { status bytes url } }';
      const { myDataExports } = await get<{ myDataExports: { status: string }[] }>(query, {}, learnerToken);
      expect(myDataExports).toMatchObject([{ status: 'READY', url: expect.stringContaining('/files/exports/') }]);
    });

    const traces = [email, 'Cunegonde', 'Thunderten'];
    expect(await placesOf(environment, traces)).toContain('identity.people');
    await get('mutation { eraseMyData { id } }', {}, learnerToken);
    await through(async () => {
      const query = '{ erasures { edges { node { status waitingFor person { id displayName } } } } }';
      const { erasures } = await get<{ erasures: { edges: { node: object }[] } }>(query, {}, adminToken);
      const person = { id: invitePerson.id, displayName: 'Erased person' };
      expect(erasures.edges.map(({ node }) => node)).toEqual([{ status: 'DONE', waitingFor: [], person }]);
    });
    expect(await placesOf(environment, traces)).toEqual([]);
  });
});
