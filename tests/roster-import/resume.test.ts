import { collections } from '@lyceum/identity/collections';
import { reencryptVariables } from '@lyceum/identity/config';
import { csv, smallRoster, USERS_HEADER, user, zipOf } from '@lyceum/identity/roster/roster.fixtures';
import { type JobTools, runImport } from '@lyceum/identity/roster-import/roster-import.job';
import { rosterImports } from '@lyceum/identity/roster-import/roster-import.model';
import { newImport } from '@lyceum/identity/roster-import/roster-import.service';
import { signingKeys } from '@lyceum/identity/signing-keys';
import { openTokens } from '@lyceum/identity/tokens';
import { parseConfig } from '@lyceum/kernel/config';
import type { EventScope } from '@lyceum/kernel/events/event';
import { eventCollections } from '@lyceum/kernel/events/events';
import { fileVariables, openFiles } from '@lyceum/kernel/files';
import { createLog } from '@lyceum/kernel/log';
import { readRequest } from '@lyceum/kernel/request';
import { connectStore, type Store } from '@lyceum/kernel/store';
import { startTestPlatform, type TestPlatform } from '../support/platform';
import { openSchool, type School } from './school';

let platform: TestPlatform;
let school: School;
let store: Store;
beforeAll(async () => {
  platform = await startTestPlatform(['identity', 'catalog', 'enrollment', 'router']);
  const config = { ...parseConfig(reencryptVariables, platform.environment), poolSize: 2 };
  store = await connectStore(config, 'identity', [...collections, ...eventCollections]);
}, 240_000);
beforeEach(async () => {
  school = await openSchool(platform);
});
afterAll(async () => {
  await store?.close();
  await platform?.stop();
});

/** An import that no worker knows of: the test runs it, and breaks it off. */
async function prepare(csvs: Record<string, string>): Promise<{ scope: EventScope; id: string }> {
  const log = createLog('test', 'silent');
  const scope = {
    ...readRequest({}, log),
    tenant: { id: school.id, tier: 'STANDARD' as const, store },
    signal: new AbortController().signal,
  };
  const upload = await school.upload(await zipOf(csvs));
  const { _id: id } = await rosterImports(scope).create(newImport(upload, school.adminId, new Date()));
  return { scope, id };
}

/** Dies as soon as `dies` says so of what was just noted. */
function tools(dies: (file: string, outcome: string) => boolean = () => false): JobTools {
  const { environment } = platform;
  const inc = ({ file, outcome }: { file: string; outcome: string }) => {
    if (dies(file, outcome)) throw new Error('The process died.');
  };
  return {
    files: openFiles(parseConfig(fileVariables, environment)),
    tokens: openTokens(signingKeys.parse(environment.SIGNING_KEYS)),
    routerUrl: environment.ROUTER_URL ?? '',
    rows: { inc } as never,
  };
}

const manyUsers = (count: number) =>
  csv(USERS_HEADER, ...Array.from({ length: count }, (_, index) => user(index === 7 ? 'ada' : `u${index}`)));

describe('runImport', () => {
  it('goes on behind the last batch that it noted, and counts no row twice', async () => {
    const { scope, id } = await prepare({
      ...smallRoster(),
      users: manyUsers(1_200) + user('bad', { role: 'wizard' }),
    });
    let batches = 0;
    const dying = tools((file, outcome) => file === 'users.csv' && outcome === 'created' && ++batches === 2);
    await expect(runImport(scope, id, dying)).rejects.toThrow('The process died.');
    const halfway = await school.report(id);
    expect(halfway).toMatchObject({ status: 'RUNNING', failure: null });
    expect(halfway.files.find(({ name }) => name === 'users.csv')).toMatchObject({ created: 1_000, rejected: 1 });

    await runImport(scope, id, tools());
    const report = await school.report(id);
    expect(report).toMatchObject({ status: 'SUCCEEDED', errorCount: 1, progress: { percent: 100 } });
    expect(report.rowErrors.edges).toHaveLength(1);
    expect(report.files.find(({ name }) => name === 'users.csv')).toMatchObject({
      rows: 1_201,
      done: 1_201,
      created: 1_200,
      updated: 0,
      unchanged: 0,
      rejected: 1,
    });
  });

  it('fails for good the fifth time that something nobody expected goes wrong, and names the request', async () => {
    const { scope, id } = await prepare(smallRoster());
    const dying = tools((file) => file === 'classes.csv');
    for (let tries = 1; tries <= 4; tries += 1) {
      await expect(runImport(scope, id, dying)).rejects.toThrow('The process died.');
      expect((await school.report(id)).status).toBe('RUNNING');
    }
    await expect(runImport(scope, id, dying)).rejects.toThrow('The process died.');
    expect(await school.report(id)).toMatchObject({
      status: 'FAILED',
      failure: `An unexpected error; request id ${scope.requestId}.`,
    });
  });

  it('leaves an import that has ended as it is when its event comes again', async () => {
    const { scope, id } = await prepare(smallRoster());
    await runImport(scope, id, tools());
    const report = await school.report(id);
    await runImport(
      scope,
      id,
      tools(() => true),
    );
    expect(await school.report(id)).toEqual(report);
  });
});
