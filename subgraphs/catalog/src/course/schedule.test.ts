import { outbox } from '@lyceum/kernel/events/collections';
import { createLog } from '@lyceum/kernel/log';
import { startTestSubgraph, type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { catalog } from '../schema';
import { publishDue } from './publish.job';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(catalog);
});
afterAll(() => subgraph?.stop());

const permissions = ['course:read', 'course:author', 'course:publish', 'roster:import'] as const;
const author = testPerson({ permissions });
const learner = testPerson({ permissions: ['course:read'] });
const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR);

interface Course {
  id: string;
  status: string;
  version: number | null;
  publishAt: string | null;
  publicationMissedAt: string | null;
}
const COURSE = 'id status version publishAt publicationMissedAt';

async function draft(lessons = 1): Promise<string> {
  const create = 'mutation { createCourse(input: { title: "Optics" }) { id } }';
  const { id } = (await subgraph.get<{ createCourse: Course }>(create, {}, author)).createCourse;
  const module = 'mutation ($id: ID!) { addModule(input: { courseId: $id, title: "M" }) { draftModules { id } } }';
  const { addModule } = await subgraph.get<{ addModule: { draftModules: { id: string }[] } }>(module, { id }, author);
  for (let n = 0; n < lessons; n++) await addLesson(id, addModule.draftModules[0]?.id);
  return id;
}
async function addLesson(courseId: string, moduleId?: string): Promise<void> {
  const input = { courseId, moduleId, title: 'L', kind: 'TEXT', text: 'Read.' };
  await subgraph.get('mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }', { input }, author);
}

const schedule = (id: string, at: Date, who = author) =>
  subgraph.ask<{ schedulePublication: Course }>(
    `mutation ($id: ID!, $at: DateTime!) { schedulePublication(courseId: $id, at: $at) { ${COURSE} } }`,
    { id, at },
    who,
  );
const mutate = async (field: string, id: string) =>
  (
    await subgraph.get<Record<string, Course>>(
      `mutation ($id: ID!) { ${field}(courseId: $id) { ${COURSE} } }`,
      { id },
      author,
    )
  )[field] as Course;
const read = async (id: string) =>
  (await subgraph.get<{ course: Course }>(`query ($id: ID!) { course(id: $id) { ${COURSE} } }`, { id }, author)).course;
/** The job, as it runs when it is so late. */
const runAt = (time: Date) =>
  publishDue(() => time).run({
    store: subgraph.store,
    log: createLog('test', 'silent'),
    signal: new AbortController().signal,
  });
const announcedOf = async (id: string) =>
  (await outbox(subgraph.scope(author.tenantId)).find({ subject: `course:${id}`, type: 'catalog.course.published.v1' }))
    .length;

describe('a scheduled publication', () => {
  it('makes the draft as it is by then what learners see, at its time and not before', async () => {
    const id = await draft();
    const at = inHours(1);
    expect((await schedule(id, at)).data.schedulePublication).toMatchObject({
      status: 'DRAFT',
      publishAt: at.toISOString(),
    });
    await addLesson(
      id,
      (
        await subgraph.get<{ course: { draftModules: { id: string }[] } }>(
          'query ($id: ID!) { course(id: $id) { draftModules { id } } }',
          { id },
          author,
        )
      ).course.draftModules[0]?.id,
    );
    await runAt(new Date(at.getTime() - 1_000));
    expect(await read(id)).toMatchObject({ status: 'DRAFT' });
    await runAt(at);
    expect(await read(id)).toMatchObject({ status: 'PUBLISHED', version: 1, publishAt: null });
    const seen = 'query ($id: ID!) { course(id: $id) { lessonCount } }';
    expect(await subgraph.get(seen, { id }, learner)).toEqual({ course: { lessonCount: 2 } });
    expect(await announcedOf(id)).toBe(1);
  });

  it('happens once, however many processes see it come and however often one starts anew', async () => {
    const id = await draft();
    await schedule(id, inHours(1));
    await Promise.all([runAt(inHours(2)), runAt(inHours(2)), runAt(inHours(2))]);
    await runAt(inHours(3));
    expect(await read(id)).toMatchObject({ status: 'PUBLISHED', version: 1 });
    expect(await announcedOf(id)).toBe(1);
  });

  it('publishes the next version of a course that is out', async () => {
    const id = await draft();
    await mutate('publishCourse', id);
    await schedule(id, inHours(1));
    expect(await read(id)).toMatchObject({ status: 'PUBLISHED', version: 1 });
    await runAt(inHours(1));
    expect(await read(id)).toMatchObject({ status: 'PUBLISHED', version: 2 });
  });

  it('leaves a draft that lacks something as it is, and says when it was missed', async () => {
    const id = await draft(0);
    const other = await draft();
    const at = inHours(1);
    await schedule(id, at);
    await schedule(other, at);
    await runAt(at);
    const missed = { status: 'DRAFT', version: null, publishAt: null, publicationMissedAt: at.toISOString() };
    expect(await read(id)).toMatchObject(missed);
    expect(await announcedOf(id)).toBe(0);
    expect(await read(other)).toMatchObject({ status: 'PUBLISHED' });
    expect(await mutate('cancelScheduledPublication', id)).toMatchObject({ publicationMissedAt: null });
  });

  it.each(['cancelScheduledPublication', 'archiveCourse', 'publishCourse'])('is off after %s', async (field) => {
    const id = await draft();
    await schedule(id, inHours(1));
    const { status, version } = await mutate(field, id);
    await runAt(inHours(2));
    expect(await read(id)).toMatchObject({ status, version, publishAt: null });
  });

  it('is off when the roster no longer has the course', async () => {
    const id = await draft();
    await schedule(id, inHours(1));
    const remove = 'mutation ($c: [ImportCourseInput!]!) { importCourses(input: { courses: $c }) { updated } }';
    await subgraph.get(remove, { c: [{ sourcedId: id, title: 'Optics', removed: true }] }, author);
    await runAt(inHours(2));
    expect(await read(id)).toMatchObject({ status: 'ARCHIVED', publishAt: null });
  });

  it('takes the last time that was said', async () => {
    const id = await draft();
    await schedule(id, inHours(1));
    await schedule(id, inHours(3));
    await runAt(inHours(2));
    expect(await read(id)).toMatchObject({ status: 'DRAFT' });
    await runAt(inHours(3.1));
    expect(await read(id)).toMatchObject({ status: 'PUBLISHED' });
  });

  it('is refused for a time that is past, and for who may not publish', async () => {
    const id = await draft();
    const codeOf = async (at: Date, who = author) => (await schedule(id, at, who)).errors?.[0]?.extensions.code;
    expect(await codeOf(inHours(-1))).toBe('BAD_USER_INPUT');
    expect(await codeOf(inHours(24 * 366 * 6))).toBe('BAD_USER_INPUT');
    expect(await codeOf(inHours(1), learner)).toBe('FORBIDDEN');
    expect(await codeOf(inHours(1), testPerson({ tenantId: 'tenant-b', permissions }))).toBe('NOT_FOUND');
    expect((await read(id)).publishAt).toBeNull();
  });

  it('is nothing that learners are told', async () => {
    const id = await draft();
    await mutate('publishCourse', id);
    await schedule(id, inHours(1));
    const asked = await subgraph.ask('query ($id: ID!) { course(id: $id) { publishAt } }', { id }, learner);
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
