import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Platform } from '../platform';
import { createDemoTenant, DEMO_PASSWORD, DEMO_TENANT, demoPeople, open } from './accounts';
import { type DemoCourse, demoCourses } from './content';
import { takeExams, writeExams } from './exams';
import { ask, waitFor } from './graph';
import { buildRosterZip } from './roster-zip';

interface Demo {
  dataDir: string;
  environment: NodeJS.ProcessEnv;
  urls: Platform['urls'];
  say: (line: string) => void;
}

/**
 * Sets the demo tenant up once, through the doors that everybody uses: a roster for people, courses and seats, the admin
 * BFF for what is taught. Each step looks what is there, so one that was cut short goes on at the next start.
 */
export async function seedDemo({ dataDir, environment, urls, say }: Demo): Promise<void> {
  const marker = join(dataDir, 'demo.json');
  if (await readFile(marker, 'utf8').catch(() => null)) return;
  say('Setting up the demo tenant, this once');
  const [admin, mobile] = [urls['bff-admin'] ?? '', urls['bff-mobile'] ?? ''];
  const mailDir = join(dataDir, 'mail');
  await createDemoTenant(environment);
  const token = await open(admin, demoPeople.admin.email, mailDir);
  await importRoster(admin, token);
  await invite(admin, token, [demoPeople.teacher.email, demoPeople.student.email]);
  await writeCourses(admin, token);
  await setDueDate(admin, token);
  await writeExams({ url: admin, token });
  const student = await open(mobile, demoPeople.student.email, mailDir);
  await open(mobile, demoPeople.teacher.email, mailDir);
  await learnALittle(mobile, student);
  await takeExams({ url: mobile, token: student });
  await writeFile(marker, JSON.stringify({ tenant: DEMO_TENANT, at: new Date() }));
}

export function demoAccounts(): string {
  const lines = Object.entries(demoPeople).map(([role, { email }]) => `  ${role.padEnd(8)} ${email}`);
  return `Demo accounts (tenant "${DEMO_TENANT}", password "${DEMO_PASSWORD}"):\n${lines.join('\n')}`;
}

async function importRoster(url: string, token: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lyceum-demo-'));
  try {
    const zip = join(folder, 'demo.zip');
    const { teacher, student } = demoPeople;
    const today = new Date();
    await buildRosterZip(zip, {
      schools: 2,
      courses: demoCourses.length,
      classesPerCourse: 1,
      users: 80,
      seatsPerStudent: 4,
      people: [
        { role: 'teacher', ...teacher },
        { role: 'student', ...student },
      ],
      prefix: 'demo-',
      domain: 'demo.example',
      schoolYear: today.getFullYear() + (today.getMonth() >= 7 ? 1 : 0),
    });
    const body = Readable.toWeb(createReadStream(zip)) as ReadableStream;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/zip' };
    const uploaded = await fetch(`${url}/uploads`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    const { upload } = (await uploaded.json()) as { upload: string };
    const started = await ask<{ importRoster: { id: string } }>(
      url,
      'mutation ($upload: ID!) { importRoster(upload: $upload) { id } }',
      { upload },
      token,
    );
    const { status, failure } = await waitFor('the roster import', () => finished(url, token, started.importRoster.id));
    if (status !== 'SUCCEEDED') throw new Error(`The demo roster was not imported: ${failure}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function finished(url: string, token: string, id: string) {
  const query = 'query ($id: ID!) { rosterImport(id: $id) { status failure } }';
  const { rosterImport } = await ask<{ rosterImport: { status: string; failure: string | null } }>(
    url,
    query,
    { id },
    token,
  );
  return ['SUCCEEDED', 'FAILED'].includes(rosterImport.status) ? rosterImport : null;
}

async function invite(url: string, token: string, emails: string[]): Promise<void> {
  const query = 'query ($search: String!) { people(filter: { search: $search }) { rows { id joined } } }';
  const found = await Promise.all(
    emails.map((search) => ask<{ people: { rows: { id: string; joined: boolean }[] } }>(url, query, { search }, token)),
  );
  const personIds = found.flatMap(({ people }) => people.rows.filter(({ joined }) => !joined).map(({ id }) => id));
  if (personIds.length > 0)
    await ask(
      url,
      'mutation ($personIds: [ID!]!) { invitePeople(input: { personIds: $personIds }) }',
      { personIds },
      token,
    );
}

interface CourseState {
  id: string;
  title: string;
  status: string;
  draftModules: { id: string; title: string; lessons: { title: string }[] }[];
}

async function writeCourses(url: string, token: string): Promise<void> {
  const list = await ask<{ courses: { rows: { id: string; title: string; status: string }[] } }>(
    url,
    '{ courses(first: 100) { rows { id title status } } }',
    {},
    token,
  );
  const categories = await createCategories(url, token);
  for (const course of demoCourses) {
    const there = list.courses.rows.find(({ title, status }) => title === course.title && status === 'DRAFT');
    if (there) await writeCourse(url, token, there.id, course, categories.get(course.category) ?? null);
  }
}

async function createCategories(url: string, token: string): Promise<Map<string, string>> {
  const there = await ask<{ categories: { id: string; name: string }[] }>(url, '{ categories { id name } }', {}, token);
  const ids = new Map(there.categories.map(({ id, name }) => [name, id]));
  for (const name of new Set(demoCourses.map(({ category }) => category))) {
    if (ids.has(name)) continue;
    const query = 'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { id } }';
    const { createCategory } = await ask<{ createCategory: { id: string } }>(url, query, { input: { name } }, token);
    ids.set(name, createCategory.id);
  }
  return ids;
}

async function writeCourse(
  url: string,
  token: string,
  courseId: string,
  course: DemoCourse,
  categoryId: string | null,
): Promise<void> {
  const outline = '{ id title status draftModules { id title lessons { title } } }';
  const edit = `mutation ($input: EditCourseInput!) { editCourse(input: $input) ${outline} }`;
  const { editCourse } = await ask<{ editCourse: CourseState }>(
    url,
    edit,
    { input: { courseId, summary: course.summary, categoryId } },
    token,
  );
  let state = editCourse;
  for (const [title, lessons] of course.modules) {
    if (!state.draftModules.some((module) => module.title === title)) {
      const add = `mutation ($input: AddModuleInput!) { addModule(input: $input) ${outline} }`;
      state = (await ask<{ addModule: CourseState }>(url, add, { input: { courseId, title } }, token)).addModule;
    }
    const module = state.draftModules.find((module) => module.title === title);
    for (const lesson of lessons.filter(({ title }) => !module?.lessons.some((there) => there.title === title))) {
      const input = { courseId, moduleId: module?.id, kind: 'TEXT', ...lesson };
      await ask(url, 'mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }', { input }, token);
    }
  }
  await ask(url, 'mutation ($courseId: ID!) { publishCourse(courseId: $courseId) { id } }', { courseId }, token);
}

const DUE_MS = 5 * 86_400_000;

/** The roster's terms end far away; one course is due soon, so that `home` has something to say. */
async function setDueDate(url: string, token: string): Promise<void> {
  const search = demoCourses[0]?.title;
  const query = 'query ($search: String) { courses(filter: { search: $search }) { rows { id } } }';
  const { courses } = await ask<{ courses: { rows: { id: string }[] } }>(url, query, { search }, token);
  const cohorts = 'query ($id: ID!) { course(id: $id) { cohorts { id } } }';
  const { course } = await ask<{ course: { cohorts: { id: string }[] } }>(
    url,
    cohorts,
    { id: courses.rows[0]?.id },
    token,
  );
  const set = 'mutation ($id: ID!, $dueAt: DateTime!) { setDueDate(cohortId: $id, dueAt: $dueAt) { id } }';
  await ask(url, set, { id: course.cohorts[0]?.id, dueAt: new Date(Date.now() + DUE_MS).toISOString() }, token);
}

/** So that the first `home` shows a course under way; the rest is for whoever tries the demo. */
async function learnALittle(url: string, token: string): Promise<void> {
  const query = '{ home { coursesInProgress { courseId progress { completed total } nextLesson { id } } } }';
  const [first] = await waitFor('the demo courses', async () => {
    const { home } = await ask<{
      home: {
        coursesInProgress: {
          courseId: string;
          progress: { completed: number; total: number };
          nextLesson: { id: string } | null;
        }[];
      };
    }>(url, query, {}, token);
    return home.coursesInProgress.every(({ progress }) => progress.total > 0) && home.coursesInProgress.length > 0
      ? home.coursesInProgress
      : null;
  });
  if (!first?.nextLesson || first.progress.completed > 0) return;
  const complete =
    'mutation ($courseId: ID!, $lessonId: ID!) { completeLesson(courseId: $courseId, lessonId: $lessonId) { courseCompleted } }';
  await ask(url, complete, { courseId: first.courseId, lessonId: first.nextLesson.id }, token);
}
