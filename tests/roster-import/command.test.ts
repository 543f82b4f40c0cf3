import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csv, type Files, smallRoster, USERS_HEADER, user, zipOf } from '@lyceum/identity/roster/roster.fixtures';
import { PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { openSchool, type School } from './school';

let platform: TestPlatform;
let school: School;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyceum-command-'));
  platform = await startTestPlatform(['identity', 'catalog', 'enrollment', 'router', 'bff-admin']);
  school = await openSchool(platform);
}, 240_000);
afterAll(async () => {
  await platform?.stop();
  await rm(folder, { recursive: true, force: true });
});

const root = join(__dirname, '../..');
const node = ['--conditions=source', '-r', join(__dirname, '../../register.cjs')];

/** As `npm run import:roster -- …` does. */
function run(args: string[], password = PASSWORD): Promise<{ code: number | null; out: string; err: string }> {
  const child = [...node, join(root, 'bff-admin/src/import-roster.ts'), ...args];
  const env = { ...process.env, LYCEUM_PASSWORD: password };
  return new Promise((resolve) => {
    const running = execFile(process.execPath, child, { cwd: root, env }, (_, out, err) =>
      resolve({ code: running.exitCode, out, err }),
    );
  });
}

async function fileOf(content: Files | Buffer): Promise<string> {
  const path = join(folder, 'roster.zip');
  await writeFile(path, Buffer.isBuffer(content) ? content : await zipOf(content));
  return path;
}

const account = () => [
  ...['--url', platform.urls['bff-admin'] ?? ''],
  ...['--tenant', school.slug, '--email', school.adminEmail],
];

describe('npm run import:roster', () => {
  it('uploads a roster, waits for it, and prints what came of it and what was left out', async () => {
    const users = csv(USERS_HEADER, user('ada'), user('bob', { role: 'wizard' }));
    const { code, out } = await run([await fileOf({ ...smallRoster(), users }), ...account()]);
    expect(out).toMatch(/^The roster is in\./);
    expect(out).toMatch(/users\.csv +2 +1 +0 +0 +1\n/);
    expect(out).toMatch(/users\.csv, line 3: role “wizard” is not one of/);
    expect(code).toBe(0);
    expect(Object.keys((await school.contents()).people)).toContain('ada');
  });

  it('exits 1 and says why when the file is no roster', async () => {
    const { code, out } = await run([await fileOf(Buffer.from('no zip')), ...account()]);
    expect(out).toMatch(/^The import failed: The file is not a zip/);
    expect(code).toBe(1);
  });

  it.each([
    ['a wrong password', async () => run([await fileOf(smallRoster()), ...account()], 'not the password'), /password/i],
    ['a file that is not there', async () => run(['missing.zip', ...account()]), /There is no file missing\.zip/],
    ['no file at all', async () => run(account()), /npm run import:roster --/],
    [
      'a platform that is not there',
      async () => run([await fileOf(smallRoster()), ...account(), '--url', 'http://localhost:1']),
      /Nobody answers/,
    ],
  ])('exits 1 with a line and no stack for %s', async (_, command, message) => {
    const { code, err } = await command();
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
  });
});
