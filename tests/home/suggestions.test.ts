import { newId } from '@lyceum/kernel/ids';
import { draftCourse, PUBLISH } from '../support/course';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';
import { openResults } from '../support/results';

let platform: TestPlatform;
let results: Awaited<ReturnType<typeof openResults>>;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
const courses: Record<string, string> = {};

beforeAll(async () => {
  // Without assessment, whose part the test plays.
  platform = await startTestPlatform(['identity', 'catalog', 'enrollment', 'recommendation', 'router', 'bff-mobile']);
  results = await openResults(platform.environment);
  tenant = await platform.createTenant();
  const admin = <Data>(query: string, variables: object = {}) =>
    platform.get<Data>('router', query, variables, tenant.adminToken);
  for (const title of ['Optics', 'Waves', 'Cooking']) {
    const courseId = await draftCourse(admin, title);
    await admin(PUBLISH, { courseId });
    courses[title] = courseId;
  }
  await eventually(() => phone('mutation ($id: ID!) { enroll(courseId: $id) { id } }', { id: courses.Optics }));
});
afterAll(async () => {
  await results?.close();
  await platform?.stop();
});

const phone = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-mobile', query, variables, tenant.adminToken);

const HOME = '{ home { suggestions { kind courseId lessonId title reason why likelyPercent } } }';
interface Suggestion {
  kind: string;
  courseId: string;
  title: string;
  why: string[];
  likelyPercent: number | null;
}
const suggestions = async () => (await phone<{ home: { suggestions: Suggestion[] } }>(HOME)).home.suggestions;

describe('suggestions', () => {
  it('are the newest of the catalog while nothing is known, and follow a result that is released', async () => {
    const before = await suggestions();
    expect(before.map(({ title, likelyPercent }) => [title, likelyPercent])).toEqual([
      ['Cooking', null],
      ['Waves', null],
    ]);

    const answers = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        ...{ itemId: newId(), skills: ['light'], omitted: false },
        correctness: n % 4 === 0 ? 0 : 1,
      }));
    const other = { tenantId: tenant.id, id: newId() };
    await results.release(other, { courseId: courses.Waves, answers: answers(4) });
    await results.release(
      { tenantId: tenant.id, id: tenant.adminId },
      { courseId: courses.Optics, answers: answers(12) },
    );

    const after = await eventually(async () => {
      const now = await suggestions();
      expect(now.map(({ kind, courseId }) => [kind, courseId])).toEqual(
        expect.arrayContaining([
          ['COURSE', courses.Waves],
          ['LESSON', courses.Optics],
        ]),
      );
      expect(now.filter(({ likelyPercent }) => likelyPercent !== null).length).toBeGreaterThanOrEqual(2);
      return now;
    });
    const waves = after.find(({ courseId }) => courseId === courses.Waves);
    expect(waves?.likelyPercent).toBeGreaterThan(40);
    // One place in fourteen is filled by chance, and says so.
    expect(waves?.why.join(' ')).toMatch(/% right|light|Something different/);
    // What the model does not recommend fills the rest, and nothing comes twice.
    expect(after.at(-1)).toMatchObject({ title: 'Cooking', likelyPercent: null });
    expect(new Set(after.map(({ kind, courseId }) => `${kind} ${courseId}`)).size).toBe(after.length);
  });

  it('cost one router operation, once it is known that who gives exams is away', async () => {
    await suggestions();
    const before = await routerRequests();
    expect((await suggestions()).length).toBeGreaterThan(0);
    expect((await routerRequests()) - before).toBe(1);
  });
});

async function routerRequests(): Promise<number> {
  const text = await (await fetch(`${platform.urls.router}/metrics`)).text();
  const counts = text.matchAll(/^lyceum_router_operation_seconds_count\{.*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
