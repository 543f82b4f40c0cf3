import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buildRosterZip } from '@lyceum/standalone/seed/roster-zip';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let student: string;

const COURSES = 3;

beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
});
afterAll(() => platform?.stop());

const admin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, tenant.adminToken);
const phone = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-mobile', query, variables, student);

const HOME = `{ home {
  profile { displayName school email }
  coursesInProgress { courseId title progress { completed total percent } nextLesson { id title } dueAt }
  due { title overdue }
  suggestions { courseId title reason }
  counts { active completed lessonsCompleted due }
} }`;

interface Home {
  home: {
    coursesInProgress: {
      courseId: string;
      title: string;
      progress: { completed: number; total: number; percent: number };
      nextLesson: { id: string; title: string } | null;
    }[];
    due: { title: string; overdue: boolean }[];
    suggestions: { courseId: string; title: string; reason: string }[];
    counts: { active: number; completed: number; lessonsCompleted: number; due: number };
  };
}

// One story, told in order: a roster goes in, courses are written, a student learns.
describe('a school’s first day', () => {
  it('takes a roster in: people, courses and seats', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lyceum-learning-'));
    const zip = join(folder, 'roster.zip');
    const people = [
      { role: 'student' as const, givenName: 'Sana', familyName: 'Haddad', email: `sana@${tenant.slug}.example` },
    ];
    await buildRosterZip(zip, {
      schools: 1,
      courses: COURSES,
      classesPerCourse: 1,
      users: 12,
      seatsPerStudent: 2,
      people,
      domain: `${tenant.slug}.example`,
    });
    const uploaded = await fetch(`${platform.urls['bff-admin']}/uploads`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tenant.adminToken}`, 'content-type': 'application/zip' },
      body: Readable.toWeb(createReadStream(zip)) as ReadableStream,
      duplex: 'half',
    } as RequestInit);
    const { upload } = (await uploaded.json()) as { upload: string };
    const { importRoster } = await admin<{ importRoster: { id: string } }>(
      'mutation ($upload: ID!) { importRoster(upload: $upload) { id } }',
      { upload },
    );
    await eventually(async () => {
      const { rosterImport } = await admin<{ rosterImport: object }>(
        'query ($id: ID!) { rosterImport(id: $id) { status errorCount } }',
        { id: importRoster.id },
      );
      expect(rosterImport).toEqual({ status: 'SUCCEEDED', errorCount: 0 });
    });
    const { people: found, courses } = await admin<{ people: { total: number }; courses: { total: number } }>(
      '{ people { total } courses { total } }',
    );
    // The administrator was there before.
    expect([found.total, courses.total]).toEqual([13, COURSES]);
    await rm(folder, { recursive: true });
  });

  it('lets nobody in before they have used their invitation', async () => {
    const email = `sana@${tenant.slug}.example`;
    const { people } = await admin<{ people: { rows: { id: string; joined: boolean }[] } }>(
      'query ($s: String!) { people(filter: { search: $s }) { rows { id joined } } }',
      { s: email },
    );
    expect(people.rows).toMatchObject([{ joined: false }]);
    await admin('mutation ($ids: [ID!]!) { invitePeople(input: { personIds: $ids }) }', {
      ids: people.rows.map(({ id }) => id),
    });
    student = await platform.acceptInvitation(email);
  });

  it('shows the student no course while all are drafts', async () => {
    const { home } = await phone<Home>(HOME);
    expect(home).toMatchObject({
      coursesInProgress: [],
      suggestions: [],
      due: [],
      counts: { active: 2, completed: 0 },
    });
  });

  it('refuses to publish an empty course, and says what is missing', async () => {
    const { courses } = await admin<{ courses: { rows: { id: string }[] } }>('{ courses { rows { id } } }');
    const publish = 'mutation ($id: ID!) { publishCourse(courseId: $id) { id } }';
    const empty = await platform.ask('bff-admin', publish, { id: courses.rows[0]?.id }, tenant.adminToken);
    expect(empty.errors?.[0]).toMatchObject({
      message: 'The course is empty: add a module with a lesson first.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    await admin('mutation ($id: ID!) { addModule(input: { courseId: $id, title: "Start" }) { id } }', {
      id: courses.rows[0]?.id,
    });
    const hollow = await platform.ask('bff-admin', publish, { id: courses.rows[0]?.id }, tenant.adminToken);
    expect(hollow.errors?.[0]?.message).toBe('These modules have no lessons: Start.');
  });

  it('shows courses with their next lesson once they are published, and the others as suggestions', async () => {
    const { courses } = await admin<{ courses: { rows: { id: string; draftModules: { id: string }[] }[] } }>(
      '{ courses { rows { id } } }',
    );
    for (const { id } of courses.rows) await writeAndPublish(id);
    await eventually(async () => {
      const { home } = await phone<Home>(HOME);
      expect(home.coursesInProgress.map(({ progress }) => progress)).toEqual(
        Array(2).fill({ completed: 0, total: 2, percent: 0 }),
      );
      expect(home.coursesInProgress.map(({ nextLesson }) => nextLesson?.title)).toEqual(['Lesson 1', 'Lesson 1']);
      expect(home.suggestions).toMatchObject([{ reason: 'New in the catalog' }]);
    });
  });

  it('says what is due, soonest first, once a date is set', async () => {
    const { home } = await phone<Home>(HOME);
    const dates = [new Date(Date.now() + 5 * 86_400_000), new Date(Date.now() - 86_400_000)];
    for (const [index, { courseId }] of home.coursesInProgress.entries()) {
      const { course } = await admin<{ course: { cohorts: { id: string }[] } }>(
        'query ($id: ID!) { course(id: $id) { cohorts { id } } }',
        { id: courseId },
      );
      const query = 'mutation ($id: ID!, $at: DateTime!) { setDueDate(cohortId: $id, dueAt: $at) { id } }';
      await admin(query, { id: course.cohorts[0]?.id, at: dates[index]?.toISOString() });
    }
    const after = (await phone<Home>(HOME)).home;
    expect(after.due.map(({ overdue }) => overdue)).toEqual([true, false]);
    expect(after.counts.due).toBe(2);
  });

  it('leads through the lessons to the end of a course', async () => {
    const [course] = (await phone<Home>(HOME)).home.coursesInProgress;
    const page = await phone<{
      course: { enrolled: boolean; modules: { lessons: { id: string; completed: boolean }[] }[] };
    }>('query ($id: ID!) { course(id: $id) { enrolled modules { lessons { id completed } } } }', {
      id: course?.courseId,
    });
    const lessons = page.course.modules.flatMap(({ lessons }) => lessons);
    expect(lessons).toHaveLength(2);
    const { lesson } = await phone<{ lesson: object }>(
      'query ($id: ID!) { lesson(id: $id) { title kind text completed } }',
      { id: lessons[0]?.id },
    );
    expect(lesson).toMatchObject({ title: 'Lesson 1', kind: 'TEXT', text: 'Read this.', completed: false });
    const complete =
      'mutation ($c: ID!, $l: ID!) { completeLesson(courseId: $c, lessonId: $l) { courseCompleted progress { percent } nextLesson { title } } }';
    const first = await phone<{ completeLesson: object }>(complete, { c: course?.courseId, l: lessons[0]?.id });
    expect(first.completeLesson).toEqual({
      courseCompleted: false,
      progress: { percent: 50 },
      nextLesson: { title: 'Lesson 2' },
    });
    const last = await phone<{ completeLesson: object }>(complete, { c: course?.courseId, l: lessons[1]?.id });
    expect(last.completeLesson).toEqual({ courseCompleted: true, progress: { percent: 100 }, nextLesson: null });
    const { home } = await phone<Home>(HOME);
    expect(home.counts).toMatchObject({ active: 1, completed: 1, lessonsCompleted: 2 });
    expect(home.coursesInProgress.map(({ courseId }) => courseId)).not.toContain(course?.courseId);
  });

  it('takes a seat in a suggested course', async () => {
    const [suggested] = (await phone<Home>(HOME)).home.suggestions;
    const { enroll } = await phone<{ enroll: object }>(
      'mutation ($id: ID!) { enroll(courseId: $id) { enrolled progress { total } } }',
      { id: suggested?.courseId },
    );
    expect(enroll).toEqual({ enrolled: true, progress: { total: 2 } });
    const again = await platform.ask(
      'bff-mobile',
      'mutation ($id: ID!) { enroll(courseId: $id) { enrolled } }',
      { id: suggested?.courseId },
      student,
    );
    expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('answers a phone that has the screen already with 304', async () => {
    const url = `${platform.urls['bff-mobile']}/graphql?${new URLSearchParams({ query: HOME })}`;
    const headers = { authorization: `Bearer ${student}`, 'apollo-require-preflight': 'true' };
    const fresh = await fetch(url, { headers });
    const again = await fetch(url, { headers: { ...headers, 'if-none-match': fresh.headers.get('etag') ?? '' } });
    expect([fresh.status, again.status]).toEqual([200, 304]);
    expect(fresh.headers.get('content-encoding')).not.toBeNull();
    expect(fresh.headers.get('cache-control')).toBe('private, no-cache');
  });
});

async function writeAndPublish(courseId: string): Promise<void> {
  const { course } = await admin<{ course: { draftModules: { id: string }[] } }>(
    'query ($id: ID!) { course(id: $id) { draftModules { id } } }',
    { id: courseId },
  );
  let moduleId = course.draftModules[0]?.id;
  if (!moduleId) {
    const added = await admin<{ addModule: { draftModules: { id: string }[] } }>(
      'mutation ($id: ID!) { addModule(input: { courseId: $id, title: "Start" }) { draftModules { id } } }',
      { id: courseId },
    );
    moduleId = added.addModule.draftModules[0]?.id;
  }
  for (const n of [1, 2]) {
    const input = { courseId, moduleId, title: `Lesson ${n}`, kind: 'TEXT', text: 'Read this.' };
    await admin('mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }', { input });
  }
  await admin('mutation ($id: ID!) { publishCourse(courseId: $id) { id } }', { id: courseId });
}
