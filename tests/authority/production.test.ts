import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, parseConfig } from '@lyceum/kernel/config';
import { componentNames, loadComponent } from '@lyceum/standalone/components';
import { localSecrets, newSecrets, writeSecrets } from '@lyceum/standalone/secrets';
import { killProcesses, startProcess } from '../support/process';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyceum-production-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(killProcesses);

const names = Object.keys(newSecrets());
const start = (environment: NodeJS.ProcessEnv) =>
  startProcess('standalone/src/main.ts', { LYCEUM_DATA_DIR: folder, NODE_ENV: 'production', ...environment });

/** What all components together find wrong with an environment. */
async function problems(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const found = new Set<string>();
  for (const name of componentNames) {
    try {
      parseConfig((await loadComponent(name)).variables, {
        MONGODB_URI: 'mongodb://localhost',
        MAIL_URL: 'file:/tmp',
        FILES_URL: 'file:/tmp',
        ...environment,
      });
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      for (const problem of error.problems) found.add(problem);
    }
  }
  return [...found];
}

describe('a production start', () => {
  it('without secrets is refused, and each that is missing is named', async () => {
    const process = start({});
    expect(await process.ended).toBe(1);
    for (const name of names) expect(process.printed()).toMatch(new RegExp(`${name}: is not set`));
  });

  it('with the secrets that npm start has made is refused, and each is named without being shown', async () => {
    const made = await localSecrets(folder);
    const process = start(made);
    expect(await process.ended).toBe(1);
    for (const name of names) expect(process.printed()).toMatch(new RegExp(`${name}: was made by npm start`));
    expect(process.printed()).not.toContain(made.TOKEN_SECRET);
  });

  it('is refused them from mounted files, too, and refused a file that is not there', async () => {
    const { TOKEN_SECRET = '' } = await localSecrets(folder);
    const path = join(folder, 'mounted');
    await writeFile(path, TOKEN_SECRET);
    const found = await problems({
      NODE_ENV: 'production',
      ...newSecrets(),
      TOKEN_SECRET: `file:${path}`,
      AUDIT_SECRET: 'file:/no/such',
    });
    expect(found.map((problem) => problem.split(':')[0]).sort()).toEqual(['AUDIT_SECRET', 'TOKEN_SECRET']);
  });

  it('takes secrets of its own, from the environment and from mounted files, which are made once', async () => {
    const made = newSecrets();
    expect(await problems({ NODE_ENV: 'production', ...made })).toEqual([]);
    await writeSecrets(folder);
    const mounted = Object.fromEntries(names.map((name) => [name, `file:${join(folder, name)}`]));
    expect(await problems({ NODE_ENV: 'production', ...mounted })).toEqual([]);
  });
});
