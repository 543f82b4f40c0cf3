import { learnOfGrants } from '@lyceum/kernel/grants';
import { startTestSubgraph, type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { catalog } from '../schema';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(catalog);
});
afterAll(() => subgraph?.stop());

const tenantId = () => `t-${Math.random().toString(36).slice(2)}`;
const author = (tenant = 'tenant-a') =>
  testPerson({ tenantId: tenant, permissions: ['course:read', 'course:author', 'course:publish', 'roster:import'] });
const learner = (tenant = 'tenant-a') => testPerson({ tenantId: tenant, permissions: ['course:read'] });

interface Made {
  id: string;
  modules: { id: string; lessons: { id: string; title: string }[] }[];
  draftModules: Made['modules'];
  status: string;
  version: number | null;
}
const OUTLINE = '{ id status version modules { id lessons { id title } } draftModules { id lessons { id title } } }';

const create = async (who = author(), input: object = { title: 'Optics' }) =>
  (
    await subgraph.get<{ createCourse: Made }>(
      `mutation ($input: CreateCourseInput!) { createCourse(input: $input) ${OUTLINE} }`,
      { input },
      who,
    )
  ).createCourse;
const addModule = async (courseId: string, who = author()) =>
  (
    await subgraph.get<{ addModule: Made }>(
      `mutation ($id: ID!) { addModule(input: { courseId: $id, title: "M" }) ${OUTLINE} }`,
      { id: courseId },
      who,
    )
  ).addModule;
const ADD_LESSON = 'mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }';
const addLesson = async (course: Made, title: string, who = author()) =>
  (
    await subgraph.get<{ addLesson: { id: string } }>(
      ADD_LESSON,
      { input: { courseId: course.id, moduleId: course.draftModules[0]?.id, title, kind: 'TEXT', text: 'Read.' } },
      who,
    )
  ).addLesson.id;
const PUBLISH = `mutation ($id: ID!) { publishCourse(courseId: $id) ${OUTLINE} }`;
const publish = async (id: string, who = author()) =>
  (await subgraph.get<{ publishCourse: Made }>(PUBLISH, { id }, who)).publishCourse;
const seen = async (id: string, who = learner()) =>
  subgraph.ask<{ course: Made }>(
    'query ($id: ID!) { course(id: $id) { id status version modules { lessons { title } } } }',
    { id },
    who,
  );

describe('createCourse', () => {
  it.each(['', '   ', '\u0301', '\ud800'])('refuses the title %j, which nobody can read', async (title) => {
    const { errors } = await subgraph.ask(
      'mutation ($t: String!) { createCourse(input: { title: $t }) { id } }',
      { t: title },
      author(),
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a draft', () => {
  it('exists for authors and, to everybody else, not at all', async () => {
    const { id } = await create();
    const [hidden, missing] = [await seen(id), await seen('no-such-course')];
    expect([hidden.errors?.[0]?.message, hidden.errors?.[0]?.extensions.code]).toEqual([
      missing.errors?.[0]?.message,
      'NOT_FOUND',
    ]);
    expect((await seen(id, author())).data.course.status).toBe('DRAFT');
  });

  it('of a roster is opened by who teaches it, without its lessons, and by nobody who teaches another or sits in it', async () => {
    const course = await addModule((await create()).id);
    await addLesson(course, 'Not ready');
    const teacher = async (...courseIds: string[]) => {
      const who = testPerson({ permissions: ['course:read', 'seat:self', 'seat:read@course'] });
      const on = courseIds.map((id) => `course:${id}`);
      await learnOfGrants(subgraph.scope('tenant-a'), {
        personId: who.id,
        grants: [{ permissions: ['seat:read'], on }],
        revision: 1,
      });
      return who;
    };
    const everywhere = testPerson({ permissions: ['course:read', 'seat:read'] });
    const opened = { status: 'DRAFT', version: null, modules: [] };
    expect((await seen(course.id, await teacher(course.id))).data.course).toMatchObject(opened);
    expect((await seen(course.id, everywhere)).data.course).toMatchObject(opened);
    const codeFor = async (who: ReturnType<typeof testPerson>) =>
      (await seen(course.id, who)).errors?.[0]?.extensions.code;
    expect(await codeFor(await teacher('another-course'))).toBe('NOT_FOUND');
    expect(await codeFor(testPerson({ permissions: ['course:read', 'seat:self', 'exam:take'] }))).toBe('NOT_FOUND');
  });

  it('is not among the courses that learners list, and may not be asked for by status', async () => {
    const tenant = tenantId();
    await create(author(tenant));
    const list = '{ courses { totalCount } }';
    expect(await subgraph.get(list, {}, learner(tenant))).toEqual({ courses: { totalCount: 0 } });
    expect(await subgraph.get(list, {}, author(tenant))).toEqual({ courses: { totalCount: 1 } });
    const asked = await subgraph.ask('{ courses(filter: { status: DRAFT }) { totalCount } }', {}, learner(tenant));
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('publishCourse', () => {
  it('refuses a course that is empty, and one with an empty module, naming it', async () => {
    const course = await create();
    expect((await subgraph.ask(PUBLISH, { id: course.id }, author())).errors?.[0]).toMatchObject({
      message: 'The course is empty: add a module with a lesson first.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    await addModule(course.id);
    expect((await subgraph.ask(PUBLISH, { id: course.id }, author())).errors?.[0]?.message).toBe(
      'These modules have no lessons: M.',
    );
  });

  it('shows learners the draft as it was, until it is published again', async () => {
    const course = await addModule((await create()).id);
    await addLesson(course, 'One');
    expect(await publish(course.id)).toMatchObject({ status: 'PUBLISHED', version: 1 });
    const second = await addLesson(course, 'Two');
    const titles = async () =>
      (await seen(course.id)).data.course.modules.flatMap(({ lessons }) => lessons.map(({ title }) => title));
    expect(await titles()).toEqual(['One']);
    const early = await subgraph.ask('query ($id: ID!) { lesson(id: $id) { title } }', { id: second }, learner());
    expect(early.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await publish(course.id)).toMatchObject({ version: 2 });
    expect(await titles()).toEqual(['One', 'Two']);
  });

  it('keeps every lesson of ten that are added at once, in one order for all', async () => {
    const course = await addModule((await create()).id);
    const ids = await Promise.all(Array.from({ length: 10 }, (_, n) => addLesson(course, `L${n}`)));
    const { modules } = await publish(course.id);
    expect(modules[0]?.lessons.map(({ id }) => id).sort()).toEqual(ids.sort());
  });
});

describe('a lesson', () => {
  const LESSON = 'query ($id: ID!) { lesson(id: $id) { text } }';
  const ENTITY = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Lesson { text } } }';
  const codeFor = async (id: string) => (await subgraph.ask(LESSON, { id }, learner())).errors?.[0]?.extensions.code;

  it('that was taken out is no longer read once the course is published again', async () => {
    const course = await addModule((await create()).id);
    const [kept, removed] = [await addLesson(course, 'Kept'), await addLesson(course, 'Removed')];
    await publish(course.id);
    await subgraph.get('mutation ($id: ID!) { removeLesson(lessonId: $id) { id } }', { id: removed }, author());
    expect([await codeFor(kept), await codeFor(removed)]).toEqual([undefined, undefined]);
    await publish(course.id);
    expect([await codeFor(kept), await codeFor(removed)]).toEqual([undefined, 'NOT_FOUND']);
  });

  it('of an archived course is not read by learners, by whatever way they come', async () => {
    const course = await addModule((await create()).id);
    const id = await addLesson(course, 'One');
    await publish(course.id);
    await subgraph.get('mutation ($id: ID!) { archiveCourse(courseId: $id) { id } }', { id: course.id }, author());
    expect(await codeFor(id)).toBe('NOT_FOUND');
    expect(await subgraph.get(ENTITY, { of: [{ __typename: 'Lesson', id }] }, learner())).toEqual({
      _entities: [null],
    });
    const outline =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Course { title lessonCount modules { title } } } }';
    expect(await subgraph.get(outline, { of: [{ __typename: 'Course', id: course.id }] }, learner())).toEqual({
      _entities: [{ title: 'Optics', lessonCount: 0, modules: [] }],
    });
  });
});

describe('lessons', () => {
  it.each([
    [{ kind: 'TEXT' }, 'A lesson of kind TEXT takes `text` and no `reference`.'],
    [{ kind: 'TEXT', text: '  ' }, 'A lesson of kind TEXT takes `text` and no `reference`.'],
    [{ kind: 'VIDEO', text: 'x' }, 'A lesson of kind VIDEO takes `reference` and no `text`.'],
    [{ kind: 'QUIZ', text: 'x', reference: 'q' }, 'A lesson of kind QUIZ takes `reference` and no `text`.'],
  ])('with content that does not fit their kind are refused: %j', async (content, message) => {
    const course = await addModule((await create()).id);
    const input = { courseId: course.id, moduleId: course.draftModules[0]?.id, title: 'L', ...content };
    expect((await subgraph.ask(ADD_LESSON, { input }, author())).errors?.[0]).toMatchObject({
      message,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('name every field that is out of bounds at once', async () => {
    const course = await addModule((await create()).id);
    const input = { courseId: course.id, moduleId: 'x', title: '', kind: 'TEXT', text: 'x', minutes: 1_000 };
    const { errors } = await subgraph.ask(ADD_LESSON, { input }, author());
    expect(Object.keys((errors?.[0]?.extensions.details?.fields ?? {}) as object).sort()).toEqual(['minutes', 'title']);
  });
});

describe('courses', () => {
  it('are found by the beginnings of words of title and code and by words of the summary, page by page', async () => {
    const tenant = tenantId();
    for (const n of [1, 2, 3]) {
      const course = await addModule(
        (await create(author(tenant), { title: `Número ${n}`, code: `N-${n}`, summary: 'Counting sheep' })).id,
        author(tenant),
      );
      await addLesson(course, 'L', author(tenant));
      await publish(course.id, author(tenant));
    }
    const list =
      'query ($s: String, $after: String) { courses(first: 2, after: $after, filter: { search: $s }) { totalCount edges { node { title } } pageInfo { hasNextPage endCursor } } }';
    interface Listed {
      courses: {
        totalCount: number;
        edges: { node: { title: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const first = (await subgraph.get<Listed>(list, { s: 'numer sheep' }, learner(tenant))).courses;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = (
      await subgraph.get<Listed>(list, { s: 'numer sheep', after: first.pageInfo.endCursor }, learner(tenant))
    ).courses;
    expect([...first.edges, ...second.edges].map(({ node }) => node.title)).toEqual([
      'Número 1',
      'Número 2',
      'Número 3',
    ]);
    expect((await subgraph.get<Listed>(list, { s: 'goats' }, learner(tenant))).courses.totalCount).toBe(0);
  });

  it('refuse a page of 0 and of 101', async () => {
    for (const first of [0, 101]) {
      const { errors } = await subgraph.ask(
        'query ($first: Int!) { courses(first: $first) { totalCount } }',
        { first },
        learner(),
      );
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('categories', () => {
  it('have one name each, however it is written', async () => {
    const tenant = tenantId();
    const createCategory = (name: string) =>
      subgraph.ask(
        'mutation ($name: String!) { createCategory(input: { name: $name }) { id } }',
        { name },
        author(tenant),
      );
    expect((await createCategory('Física')).errors).toBeUndefined();
    expect((await createCategory('fisica')).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('have to exist before a course is put there', async () => {
    const { errors } = await subgraph.ask(
      'mutation { createCourse(input: { title: "X", categoryId: "none" }) { id } }',
      {},
      author(),
    );
    expect(errors?.[0]).toMatchObject({
      message: 'There is no such category.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('importCourses', () => {
  const IMPORT =
    'mutation ($courses: [ImportCourseInput!]!) { importCourses(input: { courses: $courses }) { created updated courses { sourcedId courseId } } }';
  const run = async (tenant: string, courses: object[]) =>
    (
      await subgraph.get<{
        importCourses: { created: number; updated: number; courses: { sourcedId: string; courseId: string }[] };
      }>(IMPORT, { courses }, author(tenant))
    ).importCourses;

  it('brings each in once, renames what was renamed, and archives what is gone', async () => {
    const tenant = tenantId();
    const one = { sourcedId: 's1', title: 'One', code: 'O' };
    const first = await run(tenant, [one, { sourcedId: 's2', title: 'Two' }]);
    expect(first).toMatchObject({ created: 2, updated: 0 });
    expect(await run(tenant, [one, { sourcedId: 's2', title: 'Two' }])).toEqual({ ...first, created: 0 });
    expect(
      await run(tenant, [
        { ...one, title: 'Uno' },
        { sourcedId: 's2', title: 'Two', removed: true },
      ]),
    ).toMatchObject({ created: 0, updated: 2 });
    const list = await subgraph.get('{ courses { edges { node { title status } } } }', {}, author(tenant));
    expect(list).toEqual({
      courses: { edges: [{ node: { title: 'Two', status: 'ARCHIVED' } }, { node: { title: 'Uno', status: 'DRAFT' } }] },
    });
  });

  it('brings back what a roster took away, and leaves what somebody archived here', async () => {
    const tenant = tenantId();
    const [one, two] = [
      { sourcedId: 's1', title: 'One' },
      { sourcedId: 's2', title: 'Two' },
    ];
    const { courses } = await run(tenant, [one, two]);
    await run(tenant, [{ ...one, removed: true }]);
    const archived = courses.find(({ sourcedId }) => sourcedId === 's2')?.courseId;
    await subgraph.get('mutation ($id: ID!) { archiveCourse(courseId: $id) { id } }', { id: archived }, author(tenant));
    expect(await run(tenant, [one, two])).toMatchObject({ created: 0, updated: 1 });
    expect(await run(tenant, [one, two])).toMatchObject({ created: 0, updated: 0 });
    const list = await subgraph.get('{ courses { edges { node { title status } } } }', {}, author(tenant));
    expect(list).toEqual({
      courses: { edges: [{ node: { title: 'One', status: 'DRAFT' } }, { node: { title: 'Two', status: 'ARCHIVED' } }] },
    });
  });

  it('takes a title of signs that fold away, as rosters have them', async () => {
    expect(await run(tenantId(), [{ sourcedId: 's1', title: '\u0301' }])).toMatchObject({ created: 1 });
  });

  it('leaves one course when two imports bring the same in at once', async () => {
    const tenant = tenantId();
    const courses = Array.from({ length: 20 }, (_, n) => ({ sourcedId: `c${n}`, title: `C${n}` }));
    await Promise.all([
      subgraph.ask(IMPORT, { courses }, author(tenant)),
      subgraph.ask(IMPORT, { courses }, author(tenant)),
    ]);
    expect(await subgraph.get('{ courses { totalCount } }', {}, author(tenant))).toEqual({
      courses: { totalCount: 20 },
    });
  });
});

describe('arranging a course', () => {
  const ARRANGE = `mutation ($input: ArrangeCourseInput!) { arrangeCourse(input: $input) { id outlineKey
    publicationFaults { code module { title } } draftModules { id title lessons { id } } } }`;
  const outline = async (id: string) =>
    (
      await subgraph.get<{ course: { outlineKey: string; draftModules: Made['modules'] } }>(
        'query ($id: ID!) { course(id: $id) { outlineKey draftModules { id title lessons { id } } } }',
        { id },
        author(),
      )
    ).course;
  async function written() {
    const { id } = await create();
    await addModule(id);
    const course = await addModule(id);
    const [one, two] = [await addLesson(course, 'One'), await addLesson(course, 'Two')];
    const [first, second] = course.draftModules.map((module) => module.id) as [string, string];
    return { id, one, two, first, second, key: (await outline(id)).outlineKey };
  }

  it('sets order, titles and places at once, and the former outline can be had back', async () => {
    const { id, one, two, first, second, key } = await written();
    const before = await outline(id);
    const modules = [
      { id: second, title: 'Waves', lessonIds: [two] },
      { id: first, title: 'M', lessonIds: [] },
    ];
    const { arrangeCourse } = await subgraph.get<{ arrangeCourse: { outlineKey: string } }>(
      ARRANGE,
      { input: { courseId: id, outlineKey: key, modules } },
      author(),
    );
    expect(arrangeCourse).toMatchObject({
      publicationFaults: [{ code: 'EMPTY_MODULE', module: { title: 'M' } }],
      draftModules: [
        { id: second, title: 'Waves', lessons: [{ id: two }] },
        { id: first, lessons: [] },
      ],
    });
    const former = [
      { id: first, title: 'M', lessonIds: [one, two] },
      { id: second, title: 'M', lessonIds: [] },
    ];
    await subgraph.get(
      ARRANGE,
      { input: { courseId: id, outlineKey: arrangeCourse.outlineKey, modules: former } },
      author(),
    );
    expect(await outline(id)).toEqual(before);
  });

  it('refuses an outline that is no longer there, lessons of another course, what stands twice, and who may not', async () => {
    const { id, one, first, key } = await written();
    const other = await written();
    const codeOf = async (lessonIds: string[], outlineKey = key, who = author()) => {
      const input = { courseId: id, outlineKey, modules: [{ id: first, title: 'M', lessonIds }] };
      return (await subgraph.ask(ARRANGE, { input }, who)).errors?.[0]?.extensions.code;
    };
    expect(await codeOf([one], 'another')).toBe('CONFLICT');
    expect(await codeOf([other.one])).toBe('BAD_USER_INPUT');
    expect(await codeOf([one, one])).toBe('BAD_USER_INPUT');
    expect(await codeOf([one], key, learner())).toBe('FORBIDDEN');
    expect(await codeOf([one])).toBeUndefined();
  });

  it('tells of an empty course before anybody publishes it', async () => {
    const { id } = await create();
    const { course } = await subgraph.get<{ course: object }>(
      'query ($id: ID!) { course(id: $id) { publicationFaults { code module { id } } } }',
      { id },
      author(),
    );
    expect(course).toEqual({ publicationFaults: [{ code: 'NO_MODULES', module: null }] });
  });
});
