import { startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;

beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
});
afterAll(() => platform?.stop());

const HOME = `{ home {
  profile { displayName school } counts { active due }
  coursesInProgress { courseId title progress { percent } nextLesson { title } dueAt }
  suggestions { title reason }
} }`;

const subgraphs = ['identity', 'catalog', 'enrollment'] as const;

describe('home', () => {
  it('costs one router operation, and of each subgraph as many requests and as few queries for fifty courses as for two', async () => {
    for (let n = 0; n < 2; n++) await takeCourse(n);
    const two = await cheapest(2);
    for (let n = 2; n < 50; n++) await takeCourse(n);
    const fifty = await cheapest(50);
    expect([two.router, fifty.router]).toEqual([1, 1]);
    for (const name of subgraphs) {
      expect(fifty[name].requests).toBe(two[name].requests);
      // Seats, figures, lessons and the courses beside: none of it by the course. One or two are what is kept for some seconds.
      expect(Math.max(two[name].queries, fifty[name].queries)).toBeLessThanOrEqual(6);
    }
  }, 240_000);
});

/** The least of some tries: subgraphs now and then look for events on their own. */
async function cheapest(courses: number) {
  const tries: Record<string, number>[] = [];
  for (let n = 0; n < 6; n++) {
    const before = await counts();
    const { home } = await platform.get<{ home: { coursesInProgress: { nextLesson: object | null }[] } }>(
      'bff-mobile',
      HOME,
      {},
      tenant.adminToken,
    );
    expect(home.coursesInProgress).toHaveLength(courses);
    expect(home.coursesInProgress.every(({ nextLesson }) => nextLesson)).toBe(true);
    const after = await counts();
    tries.push(Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)])));
  }
  const least = (key: string) => Math.min(...tries.map((one) => one[key] ?? 0));
  const bySubgraph = subgraphs.map(
    (name) => [name, { queries: least(`${name} queries`), requests: least(`${name} requests`) }] as const,
  );
  return {
    router: least('router requests'),
    ...(Object.fromEntries(bySubgraph) as Record<(typeof subgraphs)[number], { queries: number; requests: number }>),
  };
}

async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of [...subgraphs, 'router'] as const) {
    const text = await (await fetch(`${platform.urls[name]}/metrics`)).text();
    const sum = (pattern: RegExp) => [...text.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
    found[`${name} queries`] = sum(
      /^lyceum_database_command_seconds_count\{.*command="(?:find|aggregate|count)".*\} (\d+)$/gm,
    );
    found[`${name} requests`] = sum(/^lyceum_(?:graphql|router)_operation_seconds_count\{.*\} (\d+)$/gm);
  }
  return found;
}

/** A published course with a lesson, and the administrator's own seat in it. */
async function takeCourse(n: number): Promise<void> {
  const admin = <Data>(query: string, variables: object) =>
    platform.get<Data>('bff-admin', query, variables, tenant.adminToken);
  const { createCourse } = await admin<{ createCourse: { id: string } }>(
    'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { id } }',
    { input: { title: `Course ${n}` } },
  );
  const courseId = createCourse.id;
  const { addModule } = await admin<{ addModule: { draftModules: { id: string }[] } }>(
    'mutation ($input: AddModuleInput!) { addModule(input: $input) { draftModules { id } } }',
    {
      input: { courseId, title: 'Start' },
    },
  );
  const lesson = {
    courseId,
    moduleId: addModule.draftModules[0]?.id,
    title: 'First',
    kind: 'TEXT',
    text: 'Read this.',
  };
  await admin('mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }', { input: lesson });
  await admin('mutation ($id: ID!) { publishCourse(courseId: $id) { id } }', { id: courseId });
  await enrollWhenHeard(courseId);
}

/** Enrollment hears of a course by event. */
async function enrollWhenHeard(courseId: string): Promise<void> {
  for (;;) {
    const { errors } = await platform.ask(
      'bff-mobile',
      'mutation ($id: ID!) { enroll(courseId: $id) { id } }',
      { id: courseId },
      tenant.adminToken,
    );
    if (!errors) return;
    if (errors[0]?.extensions.code !== 'NOT_FOUND') throw new Error(JSON.stringify(errors));
  }
}
