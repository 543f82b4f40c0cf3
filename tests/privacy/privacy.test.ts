import { componentNames } from '@lyceum/standalone/components';
import { startPlatform } from '@lyceum/standalone/platform';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { askAt, eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { startProcess } from '../support/process';
import { editAnEntry, forgetPositions, handledEvents, learnAndComplete, placesOf } from './people';

jest.setTimeout(180_000);

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
});
afterAll(() => platform?.stop());

const admin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, tenant.adminToken);
const codeOf = async (asked: Promise<{ errors?: { extensions: { code: string } }[] }>) =>
  (await asked).errors?.[0]?.extensions.code;

interface Someone {
  id: string;
  email: string;
  token: string;
  /** Nobody else’s. */
  names: string[];
}

let count = 0;
async function join(givenName = 'Wilhelmina'): Promise<Someone> {
  const n = ++count;
  const email = `learner-${n}@${tenant.slug}.example`;
  const familyName = `Quastenflosser${n}`;
  const { invitePerson } = await admin<{ invitePerson: { id: string } }>(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }',
    { input: { email, givenName, familyName, roles: ['LEARNER'] } },
  );
  return { id: invitePerson.id, email, token: await platform.acceptInvitation(email), names: [familyName, email] };
}

const phone = <Data>({ token }: Someone, query: string, variables: object = {}) =>
  platform.get<Data>('bff-mobile', query, variables, token);

const EXPORTS = '{ myDataExports { id status bytes url } }';
interface Exports {
  myDataExports: { id: string; status: string; bytes: number; url: string | null }[];
}

const ready = (one: Someone) =>
  eventually(async () => {
    const [newest] = (await phone<Exports>(one, EXPORTS)).myDataExports;
    if (newest?.status !== 'READY') throw new Error(`The export is ${newest?.status}.`);
    return newest;
  }, 240_000);

const graceDays = (erasureGraceDays: number) =>
  admin('mutation ($input: PrivacySettingsInput!) { setPrivacySettings(input: $input) { erasureGraceDays } }', {
    input: { erasureGraceDays },
  });

const ERASURE = 'id status dueAt kept { service what why }';
interface Erasure {
  id: string;
  status: string;
  dueAt: string;
  kept: { service: string; what: string; why: string }[];
}

const erased = (personId: string) =>
  eventually(async () => {
    const query = `{ erasures { rows { personId name waitingFor ${ERASURE} } } }`;
    const { erasures } = await admin<{ erasures: { rows: (Erasure & { personId: string; name: string })[] } }>(query);
    const found = erasures.rows.find((row) => row.personId === personId);
    if (found?.status !== 'DONE') throw new Error(JSON.stringify(found));
    return found;
  }, 240_000);

describe('exportMyData', () => {
  it('makes one archive of what every subgraph holds, as JSON and as a page on which nothing runs', async () => {
    const one = await join('<script>alert(1)</script>');
    const { completed } = await learnAndComplete(
      (query, variables, token) => platform.get('router', query, variables, token),
      { adminToken: tenant.adminToken, learnerToken: one.token, title: 'Exported' },
    );
    const { exportMyData } = await phone<{ exportMyData: { id: string; url: null } }>(
      one,
      'mutation { exportMyData { id url } }',
    );
    expect(exportMyData.url).toBeNull();
    const { id, url, bytes } = await ready(one);
    expect(id).toBe(exportMyData.id);

    const response = await fetch(url ?? '');
    const zip = new Uint8Array(await response.arrayBuffer());
    expect(zip.byteLength).toBe(bytes);
    const entries = await new ZipReader(new Uint8ArrayReader(zip)).getEntries();
    const texts = Object.fromEntries(
      await Promise.all(
        entries.map(async (entry) => [
          entry.filename,
          'getData' in entry && entry.getData ? await entry.getData(new TextWriter()) : '',
        ]),
      ),
    ) as Record<string, string>;
    expect(Object.keys(texts).sort()).toEqual([
      'data/assessment.json',
      'data/catalog.json',
      'data/enrollment.json',
      'data/identity.json',
      'data/notifications.json',
      'data/recommendation.json',
      'index.html',
    ]);
    const identity = JSON.parse(texts['data/identity.json'] ?? '');
    expect(identity.people).toMatchObject([{ id: one.id, email: one.email }]);
    expect(Object.keys(identity)).toEqual(expect.arrayContaining(['people', 'sessions', 'auditEntries']));
    const { seats } = JSON.parse(texts['data/enrollment.json'] ?? '');
    expect(seats).toHaveLength(2);
    expect(seats).toContainEqual(expect.objectContaining({ courseId: completed, status: 'COMPLETED' }));
    expect(texts['index.html']).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(texts['index.html']).not.toContain('<script');
    for (const secret of ['passwordHash', 'currentHash', '$argon2', 'tenantId'])
      expect(Object.values(texts).join()).not.toContain(secret);
  });

  it('shows the link to nobody else, and only as it was signed', async () => {
    const [one, other] = [await join(), await join()];
    await phone(one, 'mutation { exportMyData { id } }');
    const { url } = await ready(one);
    expect((await phone<Exports>(other, EXPORTS)).myDataExports).toEqual([]);
    const later = new URL(url ?? '');
    later.searchParams.set('expires', String(Date.now() + 86_400_000));
    expect((await fetch(later)).status).toBe(404);
    expect((await fetch(new URL(later.pathname, later))).status).toBe(404);
  });

  it('answers the one that is under way when it is asked for twice', async () => {
    const one = await join();
    const asked = await Promise.all(
      [1, 2, 3].map(() => phone<{ exportMyData: { id: string } }>(one, 'mutation { exportMyData { id } }')),
    );
    expect(new Set(asked.map(({ exportMyData }) => exportMyData.id)).size).toBe(1);
  });

  it('makes another one when it is asked for after the last one is ready', async () => {
    const one = await join();
    const ask = () => phone<{ exportMyData: { id: string } }>(one, 'mutation { exportMyData { id } }');
    const { exportMyData: first } = await ask();
    await ready(one);
    expect((await ask()).exportMyData.id).not.toBe(first.id);
  });

  it('is possible for an administrator, who then has the link, and for nobody else', async () => {
    const one = await join();
    const query = 'mutation ($personId: ID!) { exportPersonData(personId: $personId) { id url } }';
    await admin(query, { personId: one.id });
    const { url } = await ready(one);
    const { dataExports } = await admin<{ dataExports: { personId: string; url: string | null }[] }>(
      '{ dataExports { personId url } }',
    );
    expect(dataExports.find(({ personId }) => personId === one.id)?.url).toBeTruthy();
    expect(url).toBeTruthy();
    expect(await codeOf(platform.ask('bff-admin', query, { personId: one.id }, one.token))).toBe('FORBIDDEN');
    expect(await codeOf(platform.ask('bff-admin', query, { personId: 'nobody' }, tenant.adminToken))).toBe('NOT_FOUND');
  });
});

describe('eraseMyData', () => {
  it('waits for the days of grace, in which it can be taken back', async () => {
    const one = await join();
    await graceDays(30);
    const { eraseMyData } = await phone<{ eraseMyData: Erasure }>(one, `mutation { eraseMyData { ${ERASURE} } }`);
    expect(eraseMyData).toMatchObject({ status: 'SCHEDULED', kept: [] });
    expect(new Date(eraseMyData.dueAt).getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    const cancel = `mutation { cancelMyErasure { ${ERASURE} } }`;
    expect(await phone(one, cancel)).toMatchObject({ cancelMyErasure: { id: eraseMyData.id, status: 'CANCELLED' } });
    expect(await phone(one, cancel)).toMatchObject({ cancelMyErasure: { status: 'CANCELLED' } });
    expect(await phone(one, 'mutation { eraseMyData { status } }')).toEqual({ eraseMyData: { status: 'SCHEDULED' } });
  });

  it('does not begin while there is a legal hold, and says so', async () => {
    const one = await join();
    await graceDays(0);
    const place = 'mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { id } }';
    await admin(place, { input: { personId: one.id, reason: 'Case 17' } });
    const { eraseMyData } = await phone<{ eraseMyData: Erasure }>(one, `mutation { eraseMyData { ${ERASURE} } }`);
    expect(eraseMyData).toMatchObject({ status: 'ON_HOLD', kept: [{ what: 'everything', why: 'LEGAL_HOLD' }] });
    expect(await phone(one, '{ home { profile { email } } }')).toMatchObject({
      home: { profile: { email: one.email } },
    });
  });

  it('refuses to leave a tenant without an administrator', async () => {
    const asked = platform.ask('bff-mobile', 'mutation { eraseMyData { id } }', {}, tenant.adminToken);
    expect(await codeOf(asked)).toBe('BAD_USER_INPUT');
  });

  it('leaves nothing of the person anywhere but what it reports, also after every event has come again', async () => {
    await graceDays(0);
    const one = await join('Kunigunde');
    const { completed } = await learnAndComplete(
      (query, variables, token) => platform.get('router', query, variables, token),
      { adminToken: tenant.adminToken, learnerToken: one.token, title: 'Erased' },
    );
    await phone(one, 'mutation { exportMyData { id } }');
    const { url } = await ready(one);
    const traces = [...one.names, 'Kunigunde'];
    expect(await placesOf(platform.environment, traces)).toContain('identity.people');

    await phone(one, 'mutation { eraseMyData { id } }');
    const { kept, name } = await erased(one.id);
    expect(name).toBe('Erased person');
    expect(kept).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ service: 'enrollment', what: 'seats', why: 'GRADES' }),
        expect.objectContaining({ service: 'identity', what: 'auditEntries', why: 'AUDIT' }),
      ]),
    );
    expect(await placesOf(platform.environment, traces)).toEqual([]);
    expect((await fetch(url ?? '')).status).toBe(404);
    const input = { tenant: tenant.slug, email: one.email, password: PASSWORD };
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
    expect(await codeOf(platform.ask('bff-mobile', signIn, { input }))).toBe('UNAUTHENTICATED');
    const seats =
      'query ($id: ID!) { person(id: $id) { displayName email seats { edges { node { status course { id } } } } } }';
    const left = await platform.get('router', seats, { id: one.id }, tenant.adminToken);
    expect(left).toEqual({
      person: {
        displayName: 'Erased person',
        email: null,
        seats: { edges: [{ node: { status: 'COMPLETED', course: { id: completed } } }] },
      },
    });

    await platform.stopComponents();
    const before = await forgetPositions(platform.environment);
    expect(before.length).toBeGreaterThan(20);
    const again = await startPlatform(componentNames, platform.environment);
    try {
      const router = again.urls.router ?? '';
      await eventually(async () => {
        const now = new Set(await handledEvents(platform.environment));
        expect(before.filter((event) => !now.has(event))).toEqual([]);
      }, 240_000);
      expect(await placesOf(platform.environment, traces)).toEqual([]);
      expect((await askAt(router, seats, { id: one.id }, tenant.adminToken)).data).toEqual(left);
    } finally {
      await again.stop();
    }
    const verify = () => startProcess('subgraphs/identity/src/audit/verify.ts', platform.environment);
    const intact = verify();
    expect(await intact.ended).toBe(0);
    expect(intact.printed()).toContain('Nothing was altered or removed.');
    await editAnEntry(platform.environment, 'person.erased');
    const edited = verify();
    expect(await edited.ended).toBe(1);
    expect(edited.printed()).toMatch(/BROKEN {2}t-\w+: entry \d+ was altered/);
  });
});
