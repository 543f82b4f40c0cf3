import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { smallRoster, user, zipOf } from '@lyceum/identity/roster/roster.fixtures';
import { parseConfig } from '@lyceum/kernel/config';
import { fileVariables, openFiles } from '@lyceum/kernel/files';
import { startPlatform } from '@lyceum/standalone/platform';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let school: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  school = await platform.createTenant();
}, 240_000);
afterAll(() => platform?.stop());

const get = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, school.adminToken);

interface Uploaded {
  upload: string;
  bytes: number;
  sha256: string;
  errors?: { message: string; extensions: { code: string } }[];
}

async function upload(body: Uint8Array, headers: Record<string, string> = {}, url = platform.urls['bff-admin']) {
  const authorization = `Bearer ${school.adminToken}`;
  const answer = await fetch(`${url}/uploads`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/zip', ...headers },
    body,
  });
  return { status: answer.status, ...((await answer.json()) as Uploaded) };
}

/** Every file of the platform, those too that are still arriving. */
async function filesKept(): Promise<string[]> {
  const folder = (platform.environment.FILES_URL ?? '').slice('file:'.length);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** A request whose body the test writes piece by piece. */
function open(headers: Record<string, string>) {
  const sending = request(`${platform.urls['bff-admin']}/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${school.adminToken}`, ...headers },
  });
  sending.on('error', () => {});
  return sending;
}

describe('POST /uploads', () => {
  it('keeps the body as it is, for the tenant of the token alone', async () => {
    const body = randomBytes(300_000);
    const { status, upload: id, ...answer } = await upload(body);
    expect(status).toBe(201);
    expect(answer).toEqual({ bytes: 300_000, sha256: createHash('sha256').update(body).digest('hex') });
    const files = openFiles(parseConfig(fileVariables, platform.environment));
    expect(await files.stat(`uploads/${school.id}/${id}.zip`)).toMatchObject({ bytes: 300_000 });
  });

  it.each([
    ['no token', { authorization: '' }],
    ['a token that is none', { authorization: 'Bearer a.b.c' }],
  ])('answers 401 to %s, while a large body is still on its way', async (_, headers) => {
    const before = await filesKept();
    const answer = await upload(new Uint8Array(50_000_000), headers);
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await filesKept()).toEqual(before);
  });

  it('answers 403 without roster:import', async () => {
    const email = `author@${school.slug}.example`;
    await get('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }', {
      input: { email, givenName: 'Aphra', familyName: 'Behn', roles: ['AUTHOR'] },
    });
    const token = await platform.acceptInvitation(email);
    const answer = await upload(randomBytes(10), { authorization: `Bearer ${token}` });
    expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('answers 400 to an empty body, and keeps no file', async () => {
    const before = await filesKept();
    expect(await upload(new Uint8Array())).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await filesKept()).toEqual(before);
  });

  it('answers 415 to a form, with the line that works', async () => {
    const answer = await upload(Buffer.from('--x--'), { 'content-type': 'multipart/form-data; boundary=x' });
    expect(answer).toMatchObject({ status: 415, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(answer.errors?.[0]?.message).toContain('curl -X POST -T roster.zip');
  });

  it('answers 413 by the length that was announced, before the body has come', async () => {
    const sending = open({ 'content-length': String(1024 ** 3 + 1) });
    sending.flushHeaders();
    const [answer] = await once(sending, 'response');
    expect(answer.statusCode).toBe(413);
    sending.destroy();
  });

  it('answers 413 to a body that announced no length and grows too long, and keeps nothing of it', async () => {
    const environment = { ...platform.environment, BFF_ADMIN_PORT: '0', UPLOAD_MAX_BYTES: '100000' };
    const small = await startPlatform(['bff-admin'], environment);
    try {
      const before = await filesKept();
      const fits = await upload(randomBytes(100_000), {}, small.urls['bff-admin']);
      expect(fits.status).toBe(201);
      const sending = request(`${small.urls['bff-admin']}/uploads`, {
        method: 'POST',
        headers: { authorization: `Bearer ${school.adminToken}`, 'transfer-encoding': 'chunked' },
      });
      sending.on('error', () => {});
      sending.write(randomBytes(100_001));
      const [answer] = await once(sending, 'response');
      expect(answer.statusCode).toBe(413);
      sending.destroy();
      expect((await filesKept()).sort()).toEqual([...before, `${fits.upload}.zip`].sort());
    } finally {
      await small.stop();
    }
  });

  it('keeps nothing of an upload that is broken off', async () => {
    const before = await filesKept();
    const sending = open({ 'content-length': '1000000' });
    sending.write(randomBytes(500_000));
    await eventually(async () => expect((await filesKept()).length).toBe(before.length + 1));
    sending.destroy();
    await eventually(async () => expect(await filesKept()).toEqual(before));
  });
});

const IMPORT = `id status failure startedBy notices errorCount
  progress { step done total percent }
  files { name mode rows done created updated unchanged rejected }
  rowErrors(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { node { file line column value reason } } }`;

interface Import {
  id: string;
  status: string;
  files: { name: string; created: number }[];
  rowErrors: { pageInfo: { endCursor: string } };
}

async function start(body: Uint8Array): Promise<Import> {
  const { upload: id } = await upload(body);
  const query = `mutation ($upload: ID!) { importRoster(upload: $upload) { ${IMPORT} } }`;
  return (await get<{ importRoster: Import }>(query, { upload: id })).importRoster;
}

async function finished(id: string): Promise<Import> {
  return eventually(async () => {
    const query = `query ($id: ID!) { rosterImport(id: $id) { ${IMPORT} } }`;
    const { rosterImport } = await get<{ rosterImport: Import }>(query, { id });
    expect(['SUCCEEDED', 'FAILED']).toContain(rosterImport.status);
    return rosterImport;
  });
}

describe('importRoster', () => {
  it('takes an upload in, and can be watched to its end with the rows that were left out', async () => {
    const roster = smallRoster();
    const users = roster.users + user('bad', { role: 'wizard' }) + '\r\n' + user('worse', { role: 'witch' }) + '\r\n';
    const started = await start(await zipOf({ ...roster, users }));
    expect(started).toMatchObject({ startedBy: 'Ada Admin', failure: null });

    const done = await finished(started.id);
    expect(done).toMatchObject({ status: 'SUCCEEDED', errorCount: 2, progress: { percent: 100 } });
    expect(done.files.find(({ name }) => name === 'users.csv')).toMatchObject({ rows: 4, created: 2, rejected: 2 });
    expect(done.rowErrors).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { file: 'users.csv', line: 4, column: 'role', value: 'wizard' } }],
    });
    const next = `query ($id: ID!, $after: String) { rosterImport(id: $id) { rowErrors(first: 1, after: $after) { edges { node { value } } } } }`;
    expect(await get(next, { id: done.id, after: done.rowErrors.pageInfo.endCursor })).toEqual({
      rosterImport: { rowErrors: { edges: [{ node: { value: 'witch' } }] } },
    });

    const { people } = await get<{ people: object }>(
      '{ people(filter: { role: LEARNER }) { total rows { email joined } } }',
    );
    expect(people).toMatchObject({ total: 2, rows: [{ joined: false }, { joined: false }] });
    const shown = { id: done.id, status: 'SUCCEEDED', startedBy: 'Ada Admin', errorCount: 2 };
    const fields = Object.keys(shown).join(' ');
    expect(await get(`{ rosterImports { total rows { ${fields} } } overview { imports { ${fields} } } }`)).toEqual({
      rosterImports: { total: 1, rows: [shown] },
      overview: { imports: [shown] },
    });
  });

  it('says in a sentence why a file that is no zip failed', async () => {
    const { id } = await start(randomBytes(1_000));
    expect(await finished(id)).toMatchObject({ status: 'FAILED', failure: expect.stringMatching(/\w+ .*\.$/) });
  });

  it.each([
    [
      'an upload that was used already',
      'CONFLICT',
      async () => {
        const { upload: id } = await upload(await zipOf(smallRoster()));
        const query = 'mutation ($id: ID!) { importRoster(upload: $id) { id } }';
        await finished((await get<{ importRoster: Import }>(query, { id })).importRoster.id);
        return id;
      },
    ],
    [
      'another school’s upload',
      'NOT_FOUND',
      async () => {
        const { adminToken } = await platform.createTenant();
        return (await upload(randomBytes(10), { authorization: `Bearer ${adminToken}` })).upload;
      },
    ],
    ['what is no upload', 'BAD_USER_INPUT', async () => '../../etc/passwd'],
  ])('refuses %s with %s', async (_, code, id) => {
    const query = 'mutation ($id: ID!) { importRoster(upload: $id) { id } }';
    const { errors } = await platform.ask('bff-admin', query, { id: await id() }, school.adminToken);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('GET /files', () => {
  it('answers a link that the files port signed, and no other', async () => {
    const files = openFiles({
      ...parseConfig(fileVariables, platform.environment),
      filesPublicUrl: platform.urls['bff-admin'] ?? '',
    });
    const { upload: id } = await upload(Buffer.from('a roster'));
    const link = files.signedUrl(`uploads/${school.id}/${id}.zip`, { expiresInMs: 60_000 });
    expect(await (await fetch(link)).text()).toBe('a roster');
    expect((await fetch(link.slice(0, -1))).status).toBe(404);
  });
});
