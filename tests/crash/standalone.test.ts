import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ComponentName } from '@lyceum/standalone/components';
import { draftCourse, PUBLISH } from '../support/course';
import { type Answer, askAt, eventually } from '../support/platform';
import { killProcesses, type Process } from '../support/process';
import { createMachine, isAlive, type Machine, WITHOUT_DEMO } from '../support/standalone';

jest.setTimeout(120_000);

const STACK = /^ +at /m;
const READY = /Lyceum is ready/;

let machine: Machine;
beforeAll(async () => {
  machine = await createMachine();
});
afterAll(async () => {
  await killProcesses();
  await machine?.remove();
});

async function signIn(component: ComponentName, email: string): Promise<Answer<{ signIn: { accessToken: string } }>> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
  return askAt(machine.url(component), query, { input: { tenant: 'demo', email, password: 'demo-password' } });
}

async function tokenOf(email: string): Promise<string> {
  return (await signIn('bff-mobile', email)).data.signIn.accessToken;
}

async function get<Data>(component: ComponentName, query: string, variables: object, token: string): Promise<Data> {
  const { data, errors } = await askAt<Data>(machine.url(component), query, variables, token);
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return data;
}

interface Home {
  home: { profile: object; coursesInProgress: { title: string }[]; counts: { lessonsCompleted: number } };
}

async function home(): Promise<Home> {
  const query = `{ home { profile { id displayName school }
    coursesInProgress { courseId seatId title progress { completed total percent } nextLesson { id title } dueAt }
    suggestions { courseId title } counts { active completed lessonsCompleted due } } }`;
  return get('bff-mobile', query, {}, await tokenOf('student@demo.example'));
}

describe('npm start that cannot start', () => {
  it('names every bad variable at once and exits 1', async () => {
    const failed = machine.start({ ROUTER_PORT: 'abc', BFF_ADMIN_PORT: '99999999' });
    expect(await failed.ended).toBe(1);
    expect(failed.printed()).toMatch(/^ +ROUTER_PORT: /m);
    expect(failed.printed()).toMatch(/^ +BFF_ADMIN_PORT: /m);
    expect(failed.printed()).not.toMatch(STACK);
    expect(isAlive(machine.store())).toBe(false);
  });

  it.each(['ROUTER_PORT', 'CATALOG_PORT', 'MONGO_PORT'])(
    'says in one line that %s is taken, exits 1 and leaves no store behind',
    async (variable) => {
      const other = createServer().listen(0);
      await once(other, 'listening');
      const { port } = other.address() as { port: number };
      try {
        const failed = machine.start({ [variable]: String(port) });
        expect(await failed.ended).toBe(1);
        const lines = failed.printed().trim().split('\n');
        expect(lines.filter((line) => !line.startsWith('MongoDB: '))).toEqual([
          expect.stringMatching(new RegExp(`^Port ${port} is taken.*${variable}`)),
        ]);
        expect(isAlive(machine.store())).toBe(false);
      } finally {
        other.close();
      }
    },
  );
});

// One story, told in order.
describe('npm start', () => {
  let platform: Process;
  let before: Home;
  let courseId: string;

  it('sets the demo tenant up at its first start, whatever kills that, and prints the addresses and accounts', async () => {
    platform = machine.start();
    await platform.prints(/^Setting up the demo tenant/m);
    // The administrator is invited; people, courses and seats are still to come.
    await eventually(async () => expect(await readdir(join(machine.dataDir, 'mail'))).not.toEqual([]));
    await platform.kill();
    platform = machine.start();
    await platform.prints(/student +student@demo\.example/);
    expect(platform.printed()).toMatch(/^Setting up the demo tenant/m);
    for (const component of ['router', 'bff-mobile', 'bff-admin'] as const)
      expect(platform.printed()).toContain(`${component.padEnd(12)} ${machine.url(component)}/`);
    for (const account of ['admin', 'teacher', 'student'])
      expect(platform.printed()).toMatch(new RegExp(`^ +${account} +${account}@demo.example$`, 'm'));
    before = await home();
    expect(before).toMatchObject({ home: { counts: { lessonsCompleted: 1 } } });
    expect(before.home.coursesInProgress.length).toBeGreaterThan(0);
  });

  it('ends the store that a kill -9 left behind and keeps the data', async () => {
    const orphan = machine.store();
    await platform.kill();
    expect(isAlive(orphan)).toBe(true);

    platform = machine.start();
    await platform.prints(READY);
    expect(platform.printed()).toMatch(/^MongoDB: ended the store that a killed platform left behind$/m);
    expect(platform.printed()).not.toContain('Setting up the demo tenant');
    expect(isAlive(orphan)).toBe(false);
    expect(await home()).toEqual(before);
  });

  it('delivers after a kill -9 what was answered just before it', async () => {
    const admin = await tokenOf('admin@demo.example');
    courseId = await draftCourse((query, variables = {}) => get('bff-admin', query, variables, admin), 'Falconry');
    await get('bff-admin', PUBLISH, { courseId }, admin);
    await platform.kill();

    platform = machine.start();
    await platform.prints(READY);
    const student = await tokenOf('student@demo.example');
    const enroll = 'mutation ($courseId: ID!) { enroll(courseId: $courseId) { title } }';
    const enrolled = await eventually(() => get('bff-mobile', enroll, { courseId }, student), 60_000);
    expect(enrolled).toEqual({ enroll: { title: 'Falconry' } });
    const titles = (await home()).home.coursesInProgress.map(({ title }) => title);
    expect(titles.filter((title) => title === 'Falconry')).toHaveLength(1);
  });

  it('refuses a data folder that is in use, in one line, and does no harm to who uses it', async () => {
    const second = machine.start({}, '--fresh');
    expect(await second.ended).toBe(1);
    expect(second.printed().trim()).toBe(
      `${machine.dataDir} is in use by process ${platform.pid}; stop that one or set LYCEUM_DATA_DIR`,
    );
    expect((await home()).home.profile).toEqual(before.home.profile);
  });

  it('ends with its store and exits 0 on Ctrl-C, which npm passes on a second time', async () => {
    const store = machine.store();
    platform.signal('SIGINT');
    platform.signal('SIGINT');
    expect(await platform.ended).toBe(0);
    expect(isAlive(store)).toBe(false);
    expect(machine.store()).toBeNull();
    expect(platform.printed()).not.toMatch(STACK);
  });

  it('begins with nothing after --fresh', async () => {
    const secrets = await readFile(join(machine.dataDir, 'secrets.json'), 'utf8');
    platform = machine.start(WITHOUT_DEMO, '--fresh');
    await platform.prints(READY);
    expect(platform.printed()).toContain(`Emptied ${machine.dataDir}`);
    expect((await signIn('router', 'admin@demo.example')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await readdir(machine.dataDir)).not.toContain('demo.json');
    expect(await readFile(join(machine.dataDir, 'secrets.json'), 'utf8')).not.toBe(secrets);
  });
});
