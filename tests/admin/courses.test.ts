import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let school: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  school = await platform.createTenant();
}, 240_000);
afterAll(() => platform?.stop());

const as = <Data>(token: string, query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, token);
const get = <Data>(query: string, variables: object = {}) => as<Data>(school.adminToken, query, variables);
const codesOf = async (query: string, variables: object = {}, token = school.adminToken) =>
  (await platform.ask('bff-admin', query, variables, token)).errors?.map(({ extensions }) => extensions.code);

const PAGE = 'id status version lessonCount draftModules { id title lessons { id title kind minutes } }';
interface Course {
  id: string;
  status: string;
  version: number | null;
  lessonCount: number;
  draftModules: { id: string; title: string; lessons: { id: string; title: string }[] }[];
}

const CREATE = `mutation ($input: CreateCourseInput!) { createCourse(input: $input) { ${PAGE} } }`;
const create = async (title: string, more: object = {}) =>
  (await get<{ createCourse: Course }>(CREATE, { input: { title, ...more } })).createCourse;

async function addModule(courseId: string, title: string): Promise<Course> {
  const query = `mutation ($input: AddModuleInput!) { addModule(input: $input) { ${PAGE} } }`;
  return (await get<{ addModule: Course }>(query, { input: { courseId, title } })).addModule;
}

async function addLesson(courseId: string, moduleId: string, title: string) {
  const query = `mutation ($input: AddLessonInput!) { addLesson(input: $input) { id title text html course { ${PAGE} } } }`;
  const input = { courseId, moduleId, title, kind: 'TEXT', text: `# ${title}`, minutes: 5 };
  return (await get<{ addLesson: { id: string; text: string; html: string; course: Course } }>(query, { input }))
    .addLesson;
}

async function publish(courseId: string): Promise<Course> {
  const query = `mutation ($id: ID!) { publishCourse(courseId: $id) { ${PAGE} } }`;
  return (await get<{ publishCourse: Course }>(query, { id: courseId })).publishCourse;
}

async function published(title: string): Promise<Course> {
  const course = await create(title);
  const { draftModules } = await addModule(course.id, 'One');
  await addLesson(course.id, draftModules[0]?.id ?? '', 'First');
  return publish(course.id);
}

async function invite(name: string, roles: string[]): Promise<{ id: string; token: string }> {
  const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  const email = `${name.toLowerCase()}@${school.slug}.example`;
  const input = { email, givenName: name, familyName: 'Lovelace', roles };
  const { invitePerson } = await get<{ invitePerson: { id: string } }>(query, { input });
  return { id: invitePerson.id, token: await platform.acceptInvitation(email) };
}

describe('authoring a course', () => {
  it('goes from a draft over modules and lessons to a publication, each step answering the page', async () => {
    const course = await create('Algebra');
    expect(course).toMatchObject({ status: 'DRAFT', version: null, draftModules: [] });

    const { draftModules } = await addModule(course.id, 'Numbers');
    expect(draftModules).toMatchObject([{ title: 'Numbers', lessons: [] }]);
    const moduleId = draftModules[0]?.id ?? '';
    const lesson = await addLesson(course.id, moduleId, 'Zero');
    expect(lesson.text).toBe('# Zero');
    expect(lesson.html).toContain('>Zero</h2>');
    expect(lesson.course.draftModules[0]?.lessons).toEqual([
      { id: lesson.id, title: 'Zero', kind: 'TEXT', minutes: 5 },
    ]);

    expect(await publish(course.id)).toMatchObject({ status: 'PUBLISHED', version: 1, lessonCount: 1 });
  });

  it('edits a lesson and takes it out of the draft, which learners keep until the next publication', async () => {
    const course = await published('Geometry');
    const lessonId = course.draftModules[0]?.lessons[0]?.id;
    const edit =
      'mutation ($input: EditLessonInput!) { editLesson(input: $input) { title text course { draftModules { lessons { title } } } } }';
    expect(await get(edit, { input: { lessonId, title: 'Point' } })).toEqual({
      editLesson: { title: 'Point', text: '# First', course: { draftModules: [{ lessons: [{ title: 'Point' }] }] } },
    });
    expect(await get('query ($id: ID!) { lesson(id: $id) { title text course { id } } }', { id: lessonId })).toEqual({
      lesson: { title: 'Point', text: '# First', course: { id: course.id } },
    });

    const remove = `mutation ($id: ID!) { removeLesson(lessonId: $id) { lessonCount draftModules { lessons { id } } } }`;
    expect(await get(remove, { id: lessonId })).toEqual({
      removeLesson: { lessonCount: 1, draftModules: [{ lessons: [] }] },
    });
  });

  it('refuses to publish an empty course, in the words of the graph', async () => {
    const { id } = await create('Void');
    expect(await codesOf('mutation ($id: ID!) { publishCourse(courseId: $id) { id } }', { id })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('publishes a course at its time, unless that is taken back before', async () => {
    const schedule = `mutation ($id: ID!, $at: DateTime!) {
      schedulePublication(courseId: $id, at: $at) { status publishAt } }`;
    const made = async (title: string) => {
      const course = await create(title);
      const { draftModules } = await addModule(course.id, 'One');
      await addLesson(course.id, draftModules[0]?.id ?? '', 'First');
      return course.id;
    };
    const [soon, never] = [await made('Soon'), await made('Never')];
    const at = new Date(Date.now() + 2_000).toISOString();
    for (const id of [soon, never])
      expect(await get(schedule, { id, at })).toEqual({ schedulePublication: { status: 'DRAFT', publishAt: at } });
    const cancel = 'mutation ($id: ID!) { cancelScheduledPublication(courseId: $id) { publishAt } }';
    expect(await get(cancel, { id: never })).toEqual({ cancelScheduledPublication: { publishAt: null } });
    const stateOf = (id: string) =>
      get('query ($id: ID!) { course(id: $id) { status version publishAt publicationMissedAt } }', { id });
    const unscheduled = { publishAt: null, publicationMissedAt: null };
    await eventually(async () =>
      expect(await stateOf(soon)).toEqual({ course: { status: 'PUBLISHED', version: 1, ...unscheduled } }),
    );
    expect(await stateOf(never)).toEqual({ course: { status: 'DRAFT', version: null, ...unscheduled } });
    expect(await codesOf(schedule, { id: never, at })).toEqual(['BAD_USER_INPUT']);
  });

  it('leaves what editCourse does not name, and takes away what it sets to null', async () => {
    const category = await get<{ createCategory: { id: string } }>(
      'mutation { createCategory(input: { name: "Science" }) { id name } }',
    );
    const categoryId = category.createCategory.id;
    const { id } = await create('Physics', { code: 'PH-1', summary: 'Things fall.', categoryId });
    const edit = `mutation ($input: EditCourseInput!) { editCourse(input: $input) { title code summary category { name } } }`;
    expect(await get(edit, { input: { courseId: id, title: 'Mechanics' } })).toEqual({
      editCourse: { title: 'Mechanics', code: 'PH-1', summary: 'Things fall.', category: { name: 'Science' } },
    });
    expect(await get(edit, { input: { courseId: id, categoryId: null } })).toMatchObject({
      editCourse: { title: 'Mechanics', category: null },
    });
  });

  it('is open to an author, who does not see who takes the course', async () => {
    const author = await invite('Aphra', ['AUTHOR']);
    const { createCourse } = await as<{ createCourse: Course }>(author.token, CREATE, { input: { title: 'Drama' } });
    const { id } = createCourse;
    expect(await as(author.token, 'query ($id: ID!) { course(id: $id) { status } }', { id })).toEqual({
      course: { status: 'DRAFT' },
    });
    for (const field of ['seatCount', 'cohorts { id }', 'seats { total }'])
      expect(await codesOf(`query ($id: ID!) { course(id: $id) { id ${field} } }`, { id }, author.token)).toEqual([
        'FORBIDDEN',
      ]);
  });
});

describe('courses', () => {
  it('filters by words, status and category, pages, and counts', async () => {
    const { createCategory } = await get<{ createCategory: { id: string } }>(
      'mutation { createCategory(input: { name: "Languages" }) { id } }',
    );
    const categoryId = createCategory.id;
    for (const title of ['Occitan', 'Latin', 'Manx']) await create(title, { categoryId });
    const { id } = await create('Sanskrit', { categoryId });
    await get('mutation ($id: ID!) { archiveCourse(courseId: $id) { status } }', { id });

    const query = `query ($filter: CourseFilter, $first: Int! = 20, $after: String) {
      courses(filter: $filter, first: $first, after: $after) { rows { title status category { name } } next total }
    }`;
    interface Page {
      courses: { rows: { title: string }[]; next: string | null; total: number };
    }
    const titles = ({ courses }: Page) => courses.rows.map(({ title }) => title);
    const drafts = { categoryId, status: 'DRAFT' };
    const first = await get<Page>(query, { filter: drafts, first: 2 });
    expect(titles(first)).toEqual(['Latin', 'Manx']);
    expect(first.courses.total).toBe(3);
    const second = await get<Page>(query, { filter: drafts, first: 2, after: first.courses.next });
    expect(titles(second)).toEqual(['Occitan']);
    expect(second.courses.next).toBeNull();
    expect(titles(await get<Page>(query, { filter: { search: 'sansk' } }))).toEqual(['Sanskrit']);
    expect(await get(query, { filter: { status: 'ARCHIVED', categoryId } })).toMatchObject({
      courses: { rows: [{ title: 'Sanskrit', status: 'ARCHIVED', category: { name: 'Languages' } }], total: 1 },
    });
    const { categories } = await get<{ categories: { name: string }[] }>('{ categories { name } }');
    expect(categories.map(({ name }) => name)).toContain('Languages');
  });
});

describe('seats and cohorts of a course', () => {
  const dueAt = '2031-05-01T12:00:00.000Z';

  it('come and go, and both the course and the person show them', async () => {
    const course = await published('Chemistry');
    const courseId = course.id;
    const learner = await invite('Lise', ['LEARNER']);

    // Enrollment hears of a course by event.
    const cohort = await eventually(async () => {
      const query = `mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id title dueAt status instructors { name } } }`;
      return (await get<{ createCohort: { id: string } }>(query, { input: { courseId, title: 'Spring', dueAt } }))
        .createCohort;
    });
    expect(cohort).toMatchObject({ title: 'Spring', dueAt, status: 'ACTIVE', instructors: [] });

    const seatFields = 'id status percent dueAt courseTitle learnerId learnerName';
    const enrollLearner = `mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) { ${seatFields} } }`;
    const input = { courseId, learnerId: learner.id, cohortId: cohort.id };
    const { enrollLearner: seat } = await get<{ enrollLearner: { id: string } }>(enrollLearner, { input });
    const shown = { courseTitle: 'Chemistry', learnerId: learner.id, learnerName: 'Lise Lovelace', percent: 0, dueAt };
    expect(seat).toMatchObject({ ...shown, status: 'ACTIVE' });
    expect(await codesOf(enrollLearner, { input })).toEqual(['CONFLICT']);

    const page = `query ($id: ID!) { course(id: $id) { seatCount cohorts { title dueAt } seats { total rows { ${seatFields} } } } }`;
    expect(await get(page, { id: courseId })).toEqual({
      course: { seatCount: 1, cohorts: [{ title: 'Spring', dueAt }], seats: { total: 1, rows: [seat] } },
    });
    const teacher = await invite('Justus', ['INSTRUCTOR']);
    const taught = 'query ($id: ID!) { courseEntry(id: $id) { title cohorts { title } seats { total } } }';
    expect(await as(teacher.token, taught, { id: courseId })).toEqual({
      courseEntry: { title: 'Chemistry', cohorts: [{ title: 'Spring' }], seats: { total: 1 } },
    });
    const written = 'query ($id: ID!) { course(id: $id) { draftModules { id } } }';
    expect(await codesOf(written, { id: courseId }, teacher.token)).toEqual(['FORBIDDEN']);
    const figure = '{ seats(figure: ACTIVE) { rows { learnerName } } }';
    expect(await as(teacher.token, figure)).toMatchObject({ seats: { rows: [{ learnerName: 'Lise Lovelace' }] } });
    const person = `query ($id: ID!) { person(id: $id) { seats { rows { ${seatFields} } } } }`;
    expect(await get(person, { id: learner.id })).toEqual({ person: { seats: { rows: [seat] } } });

    const changeDue = 'mutation ($id: ID!, $dueAt: DateTime) { setDueDate(cohortId: $id, dueAt: $dueAt) { dueAt } }';
    expect(await get(changeDue, { id: cohort.id, dueAt: null })).toEqual({
      setDueDate: { dueAt: null },
    });

    const { id } = seat;
    const withdraw = `mutation ($id: ID!) { withdraw(seatId: $id) { status dueAt } }`;
    expect(await get(withdraw, { id })).toEqual({ withdraw: { status: 'WITHDRAWN', dueAt: null } });
    const withdrawn = `query ($id: ID!) { course(id: $id) { seatCount seats(status: [WITHDRAWN]) { total } active: seats(status: [ACTIVE]) { total } } }`;
    expect(await get(withdrawn, { id: courseId })).toEqual({
      course: { seatCount: 0, seats: { total: 1 }, active: { total: 0 } },
    });
    expect(await get(`mutation ($id: ID!) { reinstate(seatId: $id) { status } }`, { id })).toEqual({
      reinstate: { status: 'ACTIVE' },
    });
  });
});

describe('overview', () => {
  it('counts people by role, courses by status and cohorts', async () => {
    const other = await platform.createTenant();
    const query = `{ overview {
      school people { total active byRole { role total } } courses { published drafts archived } cohorts imports { id }
    } }`;
    await as(other.adminToken, CREATE, { input: { title: 'Draft' } });
    const { overview } = await as<{ overview: object }>(other.adminToken, query);
    expect(overview).toEqual({
      school: `School ${other.slug}`,
      people: {
        total: 1,
        active: 1,
        byRole: [{ role: 'ADMIN', total: 1 }],
      },
      courses: { published: 0, drafts: 1, archived: 0 },
      cohorts: 0,
      imports: [],
    });
  });
});
