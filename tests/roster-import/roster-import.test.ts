import { csv, smallRoster, USERS_HEADER, user, zipOf } from '@lyceum/identity/roster/roster.fixtures';
import { startTestPlatform, type TestPlatform } from '../support/platform';
import { type ImportReport, openSchool, type School } from './school';

let platform: TestPlatform;
let school: School;
beforeAll(async () => {
  platform = await startTestPlatform(['identity', 'catalog', 'enrollment', 'router']);
}, 240_000);
beforeEach(async () => {
  school = await openSchool(platform);
});
afterAll(() => platform?.stop());

/** By file: created, updated, unchanged, rejected. */
const countsOf = ({ files }: ImportReport) =>
  Object.fromEntries(
    files.map(({ name, created, updated, unchanged, rejected }) => [name, [created, updated, unchanged, rejected]]),
  );
const errorsOf = ({ rowErrors }: ImportReport) =>
  rowErrors.edges.map(({ node: { file, line, column, value, reason } }) => [file, line, column, value, reason]);

describe('importRoster', () => {
  it('turns a OneRoster zip into people, courses, cohorts and seats, and tells of it', async () => {
    const report = await school.importZip(smallRoster());
    expect(report).toMatchObject({
      status: 'SUCCEEDED',
      failure: null,
      errorCount: 0,
      startedBy: { id: school.adminId },
      progress: { step: null, done: 7, total: 7, percent: 100 },
    });
    expect(countsOf(report)).toEqual({
      'orgs.csv': [1, 0, 0, 0],
      'academicSessions.csv': [1, 0, 0, 0],
      'courses.csv': [1, 0, 0, 0],
      'users.csv': [2, 0, 0, 0],
      'classes.csv': [1, 0, 0, 0],
      'enrollments.csv': [1, 0, 0, 0],
    });
    expect(await school.contents()).toMatchObject({
      people: {
        ada: { displayName: 'Ada Lovelace', status: 'ACTIVE', roles: ['LEARNER'] },
        grace: { status: 'ACTIVE' },
      },
      courses: { algebra: { title: 'Algebra', status: 'DRAFT' } },
      classes: {
        'algebra-1': {
          title: 'Algebra 1',
          status: 'ACTIVE',
          // The last day of its term.
          dueAt: '2027-01-31T23:59:59.000Z',
          course: 'algebra',
          teachers: [],
          learners: ['ada ACTIVE'],
        },
      },
    });
  });

  it('changes nothing the second time, and only what differs the third', async () => {
    await school.importZip(smallRoster());
    const before = await school.contents();
    const second = await school.importZip(smallRoster());
    expect(Object.values(countsOf(second))).toEqual([
      [0, 0, 1, 0],
      [0, 0, 1, 0],
      [0, 0, 1, 0],
      [0, 0, 2, 0],
      [0, 0, 1, 0],
      [0, 0, 1, 0],
    ]);
    expect(await school.contents()).toEqual(before);

    const { users, orgs, ...rest } = smallRoster();
    const third = await school.importZip({
      ...rest,
      orgs: orgs.replace('Riverside', 'Riverside School'),
      users: users.replace('Ada', 'Augusta Ada'),
    });
    expect(countsOf(third)).toMatchObject({ 'orgs.csv': [0, 1, 0, 0], 'users.csv': [0, 1, 1, 0] });
    expect((await school.contents()).people.ada?.displayName).toBe('Augusta Ada Lovelace');
  });

  it('brings teachers to their classes, and skips who only administers them', async () => {
    const roster = smallRoster();
    const report = await school.importZip({
      ...roster,
      users: csv(USERS_HEADER, user('ada'), user('grace', { role: 'teacher' })),
      enrollments:
        roster.enrollments +
        csv('seat-2,,,algebra-1,school,grace,teacher,true,,', 'seat-3,,,algebra-1,school,grace,administrator,,,'),
    });
    expect(countsOf(report)['enrollments.csv']).toEqual([1, 1, 1, 0]);
    expect(report.notices).toContain(
      'enrollments.csv: only students and teachers have a place in a class; other roles were skipped.',
    );
    expect(report.noticed).toContainEqual({ reason: 'ROLES_SKIPPED' });
    const { people, classes } = await school.contents();
    expect(people.grace?.roles).toEqual(['INSTRUCTOR']);
    expect(classes['algebra-1']?.teachers).toEqual(['grace']);
  });

  it('reports each bad row with file, line, column and reason, and brings in the good ones', async () => {
    const roster = smallRoster();
    const report = await school.importZip({
      ...roster,
      users: csv(
        USERS_HEADER,
        user('ada'),
        user('bob', { role: 'wizard' }),
        user('carol').replace('carol@school.example', 'ada@school.example'),
        user('grace'),
      ),
      enrollments: roster.enrollments + csv('seat-2,,,algebra-1,school,carol,student,,,'),
    });
    expect(report).toMatchObject({ status: 'SUCCEEDED', errorCount: 3, progress: { percent: 100 } });
    expect(errorsOf(report)).toEqual([
      ['users.csv', 3, 'role', 'wizard', expect.stringContaining('is not one of administrator, aide')],
      ['users.csv', 4, 'email', 'ada@school.example', 'stands twice: ada has it too'],
      ['enrollments.csv', 3, 'userSourcedId', 'carol', 'names the user carol, who was not brought in'],
    ]);
    expect(report.rowErrors.edges.map(({ node }) => node.because)).toEqual([
      { reason: 'NOT_ONE_OF', allowed: expect.arrayContaining(['student', 'teacher']) },
      { reason: 'EMAIL_REPEATED', id: 'ada' },
      { reason: 'REFERENCE_NOT_BROUGHT_IN', file: 'users.csv', id: 'carol' },
    ]);
    expect(countsOf(report)).toMatchObject({ 'users.csv': [2, 0, 0, 2], 'enrollments.csv': [1, 0, 0, 1] });
    const { people } = await school.contents();
    expect(Object.keys(people)).toEqual(expect.arrayContaining(['ada', 'grace']));
    expect(people).not.toHaveProperty('bob');
    expect(people).not.toHaveProperty('carol');
  });

  it('leaves out a class that points at a missing course, with its enrolments, and brings in the rest', async () => {
    const roster = smallRoster();
    const report = await school.importZip({
      ...roster,
      classes: roster.classes + csv('lost-1,,,Lost 1,,atlantis,,scheduled,,school,autumn,,,'),
      enrollments: roster.enrollments + csv('seat-2,,,lost-1,school,grace,student,,,'),
    });
    expect(errorsOf(report)).toEqual([
      ['classes.csv', 3, 'courseSourcedId', 'atlantis', 'names the course atlantis, which is not in courses.csv'],
      ['enrollments.csv', 3, 'classSourcedId', 'lost-1', 'names the class lost-1, which was itself refused'],
    ]);
    expect(Object.keys((await school.contents()).classes)).toEqual(['algebra-1']);
  });

  it('follows a delta that names what was imported earlier, and removes what it says is gone', async () => {
    await school.importZip(smallRoster());
    const { courses, classes, enrollments } = smallRoster('delta');
    const gone = (rows: string) => rows.replaceAll(',active,', ',tobedeleted,');
    const manifest = csv(
      'propertyName,value',
      'oneroster.version,1.1',
      'file.classes,delta',
      'file.users,delta',
      'file.enrollments,delta',
    );
    // A second class of a course, and a second learner of a class: what they point at is not in this zip.
    const added = await school.importZip({
      manifest,
      classes: classes.replace('algebra-1', 'algebra-2'),
      users: csv(USERS_HEADER, user('alan', { stamp: 'active,2026-08-31T09:00:00.000Z' })),
      enrollments:
        enrollments.replace('seat-1', 'seat-2').replace('algebra-1', 'algebra-2').replace(',ada,', ',grace,') +
        csv('seat-3,active,2026-08-31T09:00:00.000Z,algebra-1,school,alan,student,,,'),
    });
    expect(added).toMatchObject({ status: 'SUCCEEDED', errorCount: 0 });
    expect(countsOf(added)).toEqual({
      'users.csv': [1, 0, 0, 0],
      'classes.csv': [1, 0, 0, 0],
      'enrollments.csv': [2, 0, 0, 0],
    });

    const removed = await school.importZip({
      manifest: manifest + csv('file.courses,delta'),
      courses: gone(courses),
      classes: gone(classes),
      users: csv(USERS_HEADER, user('alan', { stamp: 'tobedeleted,2026-09-30T09:00:00.000Z' })),
      enrollments: gone(enrollments),
    });
    expect(removed).toMatchObject({ status: 'SUCCEEDED', errorCount: 0 });
    expect(await school.contents()).toMatchObject({
      people: { ada: { status: 'ACTIVE' }, alan: { status: 'INACTIVE' } },
      courses: { algebra: { status: 'ARCHIVED' } },
      classes: {
        // Without ada: a withdrawn learner is in no class.
        'algebra-1': { status: 'CLOSED', learners: ['alan ACTIVE'] },
        'algebra-2': { status: 'ACTIVE', learners: ['grace ACTIVE'] },
      },
    });
  });

  it('brings in who may not sign in, inactive and with their seats', async () => {
    const { enrollments, ...roster } = smallRoster();
    const zip = {
      ...roster,
      users: csv(
        USERS_HEADER,
        user('ada', { enabled: 'false' }),
        user('grace', { stamp: 'inactive,' }),
        user('gone', { stamp: 'tobedeleted,' }),
      ),
      enrollments: enrollments + csv('seat-2,,,algebra-1,school,grace,student,,,'),
    };
    const report = await school.importZip(zip);
    expect(countsOf(report)).toMatchObject({ 'users.csv': [2, 0, 1, 0], 'enrollments.csv': [2, 0, 0, 0] });
    const { people, classes } = await school.contents();
    expect([people.ada?.status, people.grace?.status]).toEqual(['INACTIVE', 'INACTIVE']);
    expect(people).not.toHaveProperty('gone');
    expect(classes['algebra-1']?.learners.sort()).toEqual(['ada ACTIVE', 'grace ACTIVE']);
    expect(countsOf(await school.importZip(zip))).toMatchObject({
      'users.csv': [0, 0, 3, 0],
      'enrollments.csv': [0, 0, 2, 0],
    });
  });

  it('keeps enrolments of one learner in one class apart by their sourcedId', async () => {
    const roster = smallRoster();
    const zip = {
      ...roster,
      enrollments: roster.enrollments + csv('seat-0,tobedeleted,,algebra-1,school,ada,student,,,'),
    };
    await school.importZip(zip);
    expect(countsOf(await school.importZip(zip))['enrollments.csv']).toEqual([0, 0, 2, 0]);
    expect((await school.contents()).classes['algebra-1']?.learners).toEqual(['ada ACTIVE']);
  });

  it('refuses in a delta what refers to nothing that was imported earlier', async () => {
    const { enrollments } = smallRoster('delta');
    const report = await school.importZip({
      manifest: csv('propertyName,value', 'oneroster.version,1.1', 'file.enrollments,delta'),
      enrollments,
    });
    expect(errorsOf(report)).toEqual([
      [
        'enrollments.csv',
        2,
        'classSourcedId',
        'algebra-1',
        'names the class algebra-1, which was not imported earlier, and there is no classes.csv',
      ],
    ]);
  });

  it.each([
    ['a zip that is cut short', (zip: Buffer) => zip.subarray(0, zip.length - 40), /not a zip, or is cut short/],
    ['no zip at all', () => Buffer.from('sourcedId,status\r\n'), /not a zip, or is cut short/],
  ])('changes nothing for %s, and says why', async (_, spoil, failure) => {
    const upload = await school.upload(spoil(await zipOf(smallRoster())));
    const report = await school.importUpload(upload);
    expect(report).toMatchObject({ status: 'FAILED', failure: expect.stringMatching(failure), files: [] });
    expect(await school.contents()).toMatchObject({ courses: {}, classes: {} });
    expect(Object.keys((await school.contents()).people)).toHaveLength(1);
    expect(await school.hasUpload(upload)).toBe(false);
  });

  it('changes nothing when a whole file cannot be read', async () => {
    const { users, ...roster } = smallRoster();
    const report = await school.importZip({ ...roster, users: users.replace('familyName', 'surname') });
    expect(report).toMatchObject({
      status: 'FAILED',
      failure: 'users.csv has no column "familyName".',
      failedBecause: { reason: 'CSV_COLUMN_MISSING', file: 'users.csv', line: 1, column: 'familyName' },
    });
    expect((await school.contents()).courses).toEqual({});
  });

  it('takes an upload once, whoever is first, and removes it afterwards', async () => {
    const upload = await school.upload(await zipOf(smallRoster()));
    const answers = await Promise.all([school.request(upload), school.request(upload)]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort();
    expect(codes).toEqual(['CONFLICT', 'OK']);
    const [first] = answers.flatMap(({ data }) => data?.importRoster ?? []);
    await school.waitFor(first?.id ?? '');
    expect(await school.hasUpload(upload)).toBe(false);
    expect((await school.request(upload)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('does not find another tenant’s upload, nor its import', async () => {
    const other = await openSchool(platform);
    const upload = await other.upload(await zipOf(smallRoster()));
    const missing = await school.request('00000000-0000-4000-8000-000000000000');
    const foreign = await school.request(upload);
    expect(foreign.errors?.[0]).toMatchObject({
      message: missing.errors?.[0]?.message,
      extensions: { code: 'NOT_FOUND' },
    });
    const { id } = await other.importUpload(upload);
    await expect(school.report(id)).rejects.toThrow('NOT_FOUND');
  });

  it('refuses what is no upload id before it looks for a file', async () => {
    for (const upload of ['../secret', 'x', '']) {
      expect((await school.request(upload)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('runs a tenant’s imports one after the other, in the order they were asked for', async () => {
    const roster = smallRoster();
    const many = csv(USERS_HEADER, ...Array.from({ length: 1_000 }, (_, index) => user(`u${index}`)), user('ada'));
    const first = await school.upload(await zipOf({ ...roster, users: many }));
    const second = await school.upload(await zipOf({ ...roster, users: roster.users.replace('Ada', 'Augusta') }));
    const ids: string[] = [];
    for (const upload of [first, second]) ids.push((await school.request(upload)).data.importRoster.id);
    const [long, short] = await Promise.all(ids.map(school.waitFor));
    expect(short?.startedAt && long?.finishedAt && short.startedAt >= long.finishedAt).toBe(true);
    expect((await school.contents()).people.ada?.displayName).toBe('Augusta Lovelace');
  });
});
