import mongoose from 'mongoose';
import { draftCourse } from '../support/course';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let connection: mongoose.Connection;
beforeAll(async () => {
  platform = await startTestPlatform();
  connection = await mongoose.createConnection(platform.environment.MONGODB_URI ?? '').asPromise();
}, 240_000);
afterAll(async () => {
  await connection?.close();
  await platform?.stop();
});
jest.setTimeout(120_000);

type School = Awaited<ReturnType<TestPlatform['createTenant']>>;

interface Letter {
  id: string;
  service: string;
  group: string;
  eventType: string;
  subject: string;
  tries: number;
  error: string;
}
interface Listed {
  deadLetters: { rows: Letter[]; next: string | null; total: number; unanswered: string[] };
}

const list = async (school: School, paging = { first: 20, after: null as string | null }) => {
  const query = `query ($first: Int!, $after: String) { deadLetters(first: $first, after: $after) {
    rows { id service group eventType subject tries error } next total unanswered } }`;
  return (await platform.get<Listed>('bff-admin', query, paging, school.adminToken)).deadLetters;
};
const counted = (school: School) =>
  platform.get('bff-admin', '{ overview { deadLetters { total unanswered } } }', {}, school.adminToken);
const replay = (school: School, { id, service }: Pick<Letter, 'id' | 'service'>) =>
  platform.ask(
    'bff-admin',
    'mutation ($service: DeadLetterService!, $id: ID!) { replayDeadLetter(service: $service, id: $id) { replayed left } }',
    { id, service },
    school.adminToken,
  );
const replayAll = (school: School, { service, group }: Pick<Letter, 'service' | 'group'>) =>
  platform.ask(
    'bff-admin',
    `mutation ($service: DeadLetterService!, $group: String!) {
      replayDeadLettersOf(service: $service, group: $group) { replayed left } }`,
    { service, group },
    school.adminToken,
  );
const makeCohort = (school: School, courseId: string) =>
  platform.get(
    'bff-admin',
    'mutation ($id: ID!) { createCohort(input: { courseId: $id, title: "Autumn" }) { id } }',
    { id: courseId },
    school.adminToken,
  );
const courseOf = (school: School, title: string) =>
  draftCourse((query, variables) => platform.get('bff-admin', query, variables, school.adminToken), title);

/** Something that is wrong in the store of enrollment: it takes one course a school and no more. */
async function breakEnrollment() {
  const courses = connection
    .useDb(`${platform.environment.MONGO_DATABASE_PREFIX}_enrollment`)
    .collection('knownCourses');
  const name = await courses.createIndex({ tenantId: 1 }, { unique: true, name: 'wrong' });
  return { mend: () => courses.dropIndex(name) };
}

async function withDeadLetters(school: School, count: number) {
  const first = await courseOf(school, 'Algebra');
  await eventually(() => makeCohort(school, first));
  const { mend } = await breakEnrollment();
  const courseIds = await Promise.all(Array.from({ length: count }, (_, n) => courseOf(school, `Lost ${n}`)));
  const letters = await eventually(async () => {
    const found = await list(school);
    if (found.rows.length < count) throw new Error(`${found.rows.length} of ${count} events have been put aside.`);
    return found;
  });
  await mend();
  return { courseIds, letters };
}

describe('dead letters', () => {
  it('are none where everything has had its effect', async () => {
    const school = await platform.createTenant();
    expect(await list(school)).toEqual({ rows: [], next: null, total: 0, unanswered: [] });
  });

  it('tell an administrator what failed and why, and nobody of another school', async () => {
    const [school, other] = [await platform.createTenant(), await platform.createTenant()];
    const { courseIds, letters } = await withDeadLetters(school, 1);
    const [letter] = letters.rows as [Letter];
    expect(letter).toMatchObject({
      service: 'ENROLLMENT',
      group: 'enrollment.courses',
      eventType: 'catalog.course.created.v1',
      subject: `course:${courseIds[0]}`,
      tries: 5,
    });
    expect(letter.error).toContain('E11000');
    expect(await list(other)).toEqual({ rows: [], next: null, total: 0, unanswered: [] });
    expect((await replay(other, letter)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await replayAll(other, letter)).data).toEqual({ replayDeadLettersOf: { replayed: 0, left: 0 } });
    expect((await list(school)).total).toBe(1);
    expect(await counted(school)).toEqual({ overview: { deadLetters: { total: 1, unanswered: [] } } });
    expect(await counted(other)).toEqual({ overview: { deadLetters: { total: 0, unanswered: [] } } });
  });

  it('have their effect once what was wrong is mended, one by one or all of a consumer', async () => {
    const school = await platform.createTenant();
    const { courseIds, letters } = await withDeadLetters(school, 3);
    const paged = await list(school, { first: 2, after: null });
    const rest = await list(school, { first: 2, after: paged.next });
    expect([...paged.rows, ...rest.rows]).toEqual(letters.rows);
    expect(rest.next).toBeNull();

    const [first] = letters.rows as [Letter];
    expect((await replay(school, first)).data).toEqual({ replayDeadLetter: { replayed: 1, left: 2 } });
    expect((await replay(school, first)).data).toEqual({ replayDeadLetter: { replayed: 0, left: 2 } });
    await eventually(() => makeCohort(school, first.subject.slice('course:'.length)));
    expect((await replayAll(school, first)).data).toEqual({ replayDeadLettersOf: { replayed: 2, left: 0 } });
    for (const courseId of courseIds) await eventually(() => makeCohort(school, courseId));
    expect((await list(school)).total).toBe(0);

    const trail = 'query { auditTrail(filter: { action: "dead-letter.replayed" }) { rows { actorId targetId } } }';
    await eventually(async () => {
      const { auditTrail } = await platform.get<{ auditTrail: { rows: object[] } }>(
        'bff-admin',
        trail,
        {},
        school.adminToken,
      );
      expect(auditTrail.rows).toHaveLength(3);
      expect(auditTrail.rows).toContainEqual({ actorId: school.adminId, targetId: first.id });
    });
  });

  it('are nothing for who may not operate events', async () => {
    const school = await platform.createTenant();
    const email = `teacher@${school.slug}.example`;
    const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
    const input = { email, givenName: 'Tess', familyName: 'Teacher', roles: ['INSTRUCTOR'] };
    await platform.get('bff-admin', invite, { input }, school.adminToken);
    const teacher = { ...school, adminToken: await platform.acceptInvitation(email) };
    await expect(list(teacher)).rejects.toThrow('FORBIDDEN');
    expect((await replay(teacher, { id: 'x', service: 'CATALOG' })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});
