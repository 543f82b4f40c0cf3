import { outbox } from '@lyceum/kernel/events/collections';
import { startTestSubgraph, type TestSubgraph } from '@lyceum/kernel/testing';
import { hearOfCourse, learner, manager } from '../../test/fixtures';
import { cohorts } from '../cohort/cohort.model';
import { enrollment } from '../schema';
import { seats } from './seat.model';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(enrollment);
});
afterAll(() => subgraph?.stop());

const ENROLL =
  'mutation ($courseId: ID!) { enroll(courseId: $courseId) { id status progress { completed total percent } nextLesson { id } } }';
const COMPLETE =
  'mutation ($courseId: ID!, $lessonId: ID!) { completeLesson(courseId: $courseId, lessonId: $lessonId) { status completedAt progress { completed total percent } nextLesson { id } } }';
const MINE = '{ mySeats { totalCount edges { node { id status } } } }';

const enroll = (courseId: string, who = learner()) =>
  subgraph.ask<{ enroll: { id: string } }>(ENROLL, { courseId }, who);
const complete = (courseId: string, lessonId: string, who: ReturnType<typeof learner>) =>
  subgraph.ask<{ completeLesson: object }>(COMPLETE, { courseId, lessonId }, who);

describe('enroll', () => {
  it('seats a learner on a published course, with the first lesson next', async () => {
    const course = await hearOfCourse(subgraph);
    const { data } = await enroll(course._id);
    expect(data.enroll).toMatchObject({
      status: 'ACTIVE',
      progress: { completed: 0, total: 2, percent: 0 },
      nextLesson: { id: course.lessonIds[0] },
    });
  });

  it('gives one seat and nine CONFLICT to ten requests at once', async () => {
    const course = await hearOfCourse(subgraph);
    const who = learner();
    const answers = await Promise.all(Array.from({ length: 10 }, () => enroll(course._id, who)));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'SEATED').sort();
    expect(codes).toEqual([...Array(9).fill('CONFLICT'), 'SEATED']);
    const data = await subgraph.get<{ mySeats: { totalCount: number } }>(MINE, {}, who);
    expect(data.mySeats.totalCount).toBe(1);
  });

  it('answers NOT_FOUND alike for a draft, another tenant’s course and one that does not exist', async () => {
    const draft = await hearOfCourse(subgraph, { status: 'DRAFT' });
    const foreign = await hearOfCourse(subgraph, { tenantId: 'tenant-b' });
    for (const id of [draft._id, foreign._id, 'no-such-course']) {
      const { errors } = await enroll(id);
      expect(errors?.[0]).toMatchObject({ message: 'There is no such course.', extensions: { code: 'NOT_FOUND' } });
    }
  });

  it('answers CONFLICT after withdrawing; a manager gives the seat back with its progress', async () => {
    const course = await hearOfCourse(subgraph);
    const who = learner();
    const { data } = await enroll(course._id, who);
    await complete(course._id, course.lessonIds[0] ?? '', who);
    const withdraw = 'mutation ($id: ID!) { withdraw(seatId: $id) { status } }';
    await subgraph.ask(withdraw, { id: data.enroll.id }, who);
    expect((await enroll(course._id, who)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    const reinstated = await subgraph.ask(
      'mutation ($id: ID!) { reinstate(seatId: $id) { status progress { completed } } }',
      { id: data.enroll.id },
      manager(),
    );
    expect(reinstated.data).toEqual({ reinstate: { status: 'ACTIVE', progress: { completed: 1 } } });
  });
});

describe('withdraw', () => {
  it('hides another learner’s seat as if it did not exist', async () => {
    const course = await hearOfCourse(subgraph);
    const { data } = await enroll(course._id);
    const withdraw = 'mutation ($id: ID!) { withdraw(seatId: $id) { status } }';
    const [other, missing] = [
      await subgraph.ask(withdraw, { id: data.enroll.id }, learner()),
      await subgraph.ask(withdraw, { id: 'none' }, learner()),
    ];
    expect(other.errors?.[0]?.message).toBe('There is no such seat.');
    expect(missing.errors?.[0]?.message).toBe('There is no such seat.');
  });
});

describe('completeLesson', () => {
  it('moves progress on, counts a lesson once and completes the course with the last', async () => {
    const course = await hearOfCourse(subgraph);
    const [first = '', second = ''] = course.lessonIds;
    const who = learner();
    await enroll(course._id, who);
    await Promise.all([
      complete(course._id, first, who),
      complete(course._id, first, who),
      complete(course._id, first, who),
    ]);
    const half = await complete(course._id, first, who);
    expect(half.data.completeLesson).toMatchObject({
      status: 'ACTIVE',
      progress: { completed: 1, total: 2, percent: 50 },
      nextLesson: { id: second },
    });
    const done = await complete(course._id, second, who);
    expect(done.data.completeLesson).toMatchObject({
      status: 'COMPLETED',
      progress: { percent: 100 },
      nextLesson: null,
    });
  });

  it('loses none of two lessons completed at once', async () => {
    const course = await hearOfCourse(subgraph);
    const who = learner();
    await enroll(course._id, who);
    await Promise.all(course.lessonIds.map((lessonId) => complete(course._id, lessonId, who)));
    const data = await subgraph.get<{ mySeats: { edges: { node: { status: string } }[] } }>(MINE, {}, who);
    expect(data.mySeats.edges[0]?.node.status).toBe('COMPLETED');
  });

  it('answers NOT_FOUND without a seat, and for a lesson of another course', async () => {
    const [course, other] = [await hearOfCourse(subgraph), await hearOfCourse(subgraph)];
    const who = learner();
    const without = await complete(course._id, course.lessonIds[0] ?? '', who);
    expect(without.errors?.[0]).toMatchObject({
      message: 'You have no seat in this course.',
      extensions: { code: 'NOT_FOUND' },
    });
    await enroll(course._id, who);
    const foreign = await complete(course._id, other.lessonIds[0] ?? '', who);
    expect(foreign.errors?.[0]).toMatchObject({
      message: 'The course has no such lesson.',
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('importCohorts and importSeats', () => {
  const IMPORT_COHORTS =
    'mutation ($cohorts: [ImportCohortInput!]!) { importCohorts(input: { cohorts: $cohorts }) { created updated rejected { index reason because retry } } }';
  const IMPORT_SEATS =
    'mutation ($seats: [ImportSeatInput!]!) { importSeats(input: { seats: $seats }) { created updated rejected { index reason because } } }';
  const importCohorts = async (cohorts: object[]) =>
    (await subgraph.get<{ importCohorts: object }>(IMPORT_COHORTS, { cohorts }, manager())).importCohorts;
  const importSeats = async (seats: object[]) =>
    (await subgraph.get<{ importSeats: object }>(IMPORT_SEATS, { seats }, manager())).importSeats;

  it('bring classes and seats in once, however often they are given', async () => {
    const course = await hearOfCourse(subgraph);
    const cohorts = [
      { sourcedId: 'c-1', courseId: course._id, title: 'A' },
      { sourcedId: 'c-2', courseId: course._id, title: 'B' },
    ];
    expect(await importCohorts(cohorts)).toMatchObject({ created: 2, updated: 0, rejected: [] });
    expect(await importCohorts(cohorts)).toMatchObject({ created: 0, updated: 0, rejected: [] });
    const seats = [
      { sourcedId: 'ce-1', cohortSourcedId: 'c-1', personId: 'p-1', role: 'LEARNER' },
      { sourcedId: 'ce-2', cohortSourcedId: 'c-2', personId: 'p-1', role: 'LEARNER' },
      { sourcedId: 'ce-3', cohortSourcedId: 'c-1', personId: 'p-2', role: 'INSTRUCTOR' },
    ];
    expect(await importSeats(seats)).toMatchObject({ created: 1, updated: 1, rejected: [] });
    expect(await importSeats(seats)).toMatchObject({ created: 0, updated: 0, rejected: [] });
  });

  it('withdraw a learner from the last cohort that the roster takes away, and seat them again', async () => {
    const course = await hearOfCourse(subgraph);
    await importCohorts([{ sourcedId: 'w-1', courseId: course._id, title: 'A' }]);
    const who = learner();
    const seat = { sourcedId: 'we-1', cohortSourcedId: 'w-1', personId: who.id, role: 'LEARNER' };
    const status = async () =>
      (
        await subgraph.ask<{ mySeats: { edges: { node: { status: string } }[] } }>(MINE, {}, who)
      ).data.mySeats.edges.map(({ node }) => node.status);
    await importSeats([seat]);
    expect(await status()).toEqual(['ACTIVE']);
    await importSeats([{ ...seat, removed: true }]);
    expect(await status()).toEqual(['WITHDRAWN']);
    await importSeats([seat]);
    expect(await status()).toEqual(['ACTIVE']);
  });

  it('leave out what points nowhere and say so by its place, and take the rest', async () => {
    const course = await hearOfCourse(subgraph);
    const given = [
      { sourcedId: 'x-1', courseId: 'no-such-course', title: 'A' },
      { sourcedId: 'x-2', courseId: course._id, title: 'B' },
    ];
    expect(await importCohorts(given)).toMatchObject({
      created: 1,
      rejected: [
        { index: 0, reason: 'The course is not known.', because: { reason: 'COURSE_UNHEARD_OF' }, retry: true },
      ],
    });
    const seats = [
      { sourcedId: 'xe-1', cohortSourcedId: 'x-1', personId: 'p', role: 'LEARNER' },
      { sourcedId: 'xe-2', cohortSourcedId: 'x-2', personId: 'p', role: 'LEARNER' },
    ];
    expect(await importSeats(seats)).toMatchObject({
      created: 1,
      rejected: [
        {
          index: 0,
          reason: 'There is no class x-1.',
          because: { reason: 'REFERENCE_NOT_BROUGHT_IN', file: 'classes.csv', id: 'x-1' },
        },
      ],
    });
  });

  const nothing = { created: 0, updated: 0, rejected: [] };
  /** Two cohorts, `PREFIX-1` and `PREFIX-2`, and who is in them. */
  const twoCohorts = async (prefix: string, of: 'one course' | 'two courses' = 'one course') => {
    const first = await hearOfCourse(subgraph);
    const second = of === 'one course' ? first : await hearOfCourse(subgraph);
    await importCohorts([
      { sourcedId: `${prefix}-1`, courseId: first._id, title: 'A' },
      { sourcedId: `${prefix}-2`, courseId: second._id, title: 'B' },
    ]);
    const scope = subgraph.scope('tenant-a');
    return {
      seatOf: async (learnerId: string, course = first) => {
        const seat = await seats(scope).findOne({ learnerId, courseId: course._id });
        const rows = await cohorts(scope).find({ _id: { $in: seat?.cohortIds ?? [] } });
        return seat && [seat.status, ...rows.map(({ sourcedId }) => sourcedId).sort()];
      },
      teachersOf: async (n: 1 | 2) => (await cohorts(scope).findOne({ sourcedId: `${prefix}-${n}` }))?.instructorIds,
      second,
    };
  };
  const eventsOf = async (learnerId: string) =>
    (await outbox(subgraph.scope('tenant-a')).find({ 'data.learnerId': learnerId } as never, { sort: { _id: 1 } })).map(
      ({ type }) => type.split('.')[2],
    );

  it('keep a learner whose old enrolment in the class is removed while a new one stands, in either order', async () => {
    const { seatOf } = await twoCohorts('n');
    const old = { sourcedId: 'n-old', cohortSourcedId: 'n-1', personId: 'n-p', role: 'LEARNER' };
    const fresh = { ...old, sourcedId: 'n-new' };
    await importSeats([old]);
    for (const rows of [
      [fresh, { ...old, removed: true }],
      [{ ...old, removed: true }, fresh],
    ]) {
      await importSeats(rows);
      expect(await importSeats(rows)).toEqual(nothing);
      expect(await seatOf('n-p')).toEqual(['ACTIVE', 'n-1']);
    }
    expect(await eventsOf('n-p')).toEqual(['taken']);
    expect(await importSeats([{ ...fresh, removed: true }])).toMatchObject({ updated: 1 });
    expect(await seatOf('n-p')).toEqual(['WITHDRAWN']);
    expect(await eventsOf('n-p')).toEqual(['taken', 'withdrawn']);
  });

  it('move an enrolment that the roster gives another class, and leave nothing behind', async () => {
    const { seatOf } = await twoCohorts('m');
    const seat = { sourcedId: 'm-e', cohortSourcedId: 'm-1', personId: 'm-p', role: 'LEARNER' };
    await importSeats([seat]);
    const moved = [{ ...seat, cohortSourcedId: 'm-2' }];
    expect(await importSeats(moved)).toEqual({ ...nothing, updated: 1 });
    expect(await seatOf('m-p')).toEqual(['ACTIVE', 'm-2']);
    expect(await importSeats(moved)).toEqual(nothing);
    expect(await eventsOf('m-p')).toEqual(['taken', 'taken']);
  });

  it('withdraw the seat that a moved enrolment leaves in another course, or with another learner', async () => {
    const { seatOf, second } = await twoCohorts('o', 'two courses');
    const seat = { sourcedId: 'o-e', cohortSourcedId: 'o-1', personId: 'o-p', role: 'LEARNER' };
    await importSeats([seat]);
    // One row, one count, though two seats are written.
    expect(await importSeats([{ ...seat, cohortSourcedId: 'o-2' }])).toEqual({ ...nothing, created: 1 });
    expect(await seatOf('o-p')).toEqual(['WITHDRAWN']);
    expect(await seatOf('o-p', second)).toEqual(['ACTIVE', 'o-2']);
    await importSeats([{ ...seat, cohortSourcedId: 'o-2', personId: 'o-q' }]);
    expect(await seatOf('o-p', second)).toEqual(['WITHDRAWN']);
    expect(await seatOf('o-q', second)).toEqual(['ACTIVE', 'o-2']);
  });

  it('follow the rows in their order, and write nothing for the same again', async () => {
    const { seatOf } = await twoCohorts('s');
    const seat = { sourcedId: 's-e', cohortSourcedId: 's-1', personId: 's-p', role: 'LEARNER' };
    const rows = [seat, { ...seat, cohortSourcedId: 's-2' }, { ...seat, removed: true }];
    await importSeats(rows);
    expect(await seatOf('s-p')).toEqual(['WITHDRAWN']);
    expect(await importSeats(rows)).toEqual(nothing);
    // Gone already, so that two of the three change something.
    expect(await importSeats([...rows].reverse())).toMatchObject({ updated: 2 });
    expect(await seatOf('s-p')).toEqual(['ACTIVE', 's-1']);
  });

  it('hold a teacher by the enrolment too, also when it makes a learner of them', async () => {
    const { seatOf, teachersOf } = await twoCohorts('t');
    const old = { sourcedId: 't-old', cohortSourcedId: 't-1', personId: 't-p', role: 'INSTRUCTOR' };
    const fresh = { ...old, sourcedId: 't-new' };
    const colleague = { ...old, sourcedId: 't-q', personId: 't-q' };
    expect(await importSeats([old, colleague])).toMatchObject({ created: 0, updated: 2 });
    const rows = [fresh, { ...old, removed: true }];
    await importSeats(rows);
    expect(await importSeats(rows)).toEqual(nothing);
    expect(await teachersOf(1)).toEqual(['t-p', 't-q']);
    await importSeats([{ ...fresh, cohortSourcedId: 't-2' }]);
    expect([await teachersOf(1), await teachersOf(2)]).toEqual([['t-q'], ['t-p']]);
    expect(await importSeats([{ ...fresh, role: 'LEARNER' }])).toMatchObject({ created: 1, updated: 0 });
    expect([await teachersOf(2), await seatOf('t-p')]).toEqual([[], ['ACTIVE', 't-1']]);
  });

  it('leave a cohort that was chosen by hand alone', async () => {
    const { seatOf } = await twoCohorts('h');
    const scope = subgraph.scope('tenant-a');
    const cohort = await cohorts(scope).findOne({ sourcedId: 'h-1' });
    await subgraph.get(
      'mutation ($i: EnrollLearnerInput!) { enrollLearner(input: $i) { id } }',
      { i: { courseId: cohort?.courseId, learnerId: 'h-p', cohortId: cohort?._id } },
      manager(),
    );
    const seat = { sourcedId: 'h-e', cohortSourcedId: 'h-2', personId: 'h-p', role: 'LEARNER' };
    await importSeats([seat]);
    expect(await seatOf('h-p')).toEqual(['ACTIVE', 'h-1', 'h-2']);
    await importSeats([{ ...seat, removed: true }]);
    await importSeats([{ ...seat, sourcedId: 'h-never', cohortSourcedId: 'h-1', removed: true }]);
    expect(await seatOf('h-p')).toEqual(['ACTIVE', 'h-1']);
  });

  it('ask the database as often for a thousand rows as for one', async () => {
    await twoCohorts('q');
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => `q-${from + n}`).map((id) => ({
        sourcedId: id,
        cohortSourcedId: 'q-1',
        personId: id,
        role: 'LEARNER',
      }));
    const one = await subgraph.countCommands(() => importSeats(rows(0, 1)));
    const thousand = await subgraph.countCommands(() => importSeats(rows(1, 1_000)));
    expect(thousand.sort()).toEqual(one.sort());
  });
});

describe('cohorts', () => {
  it('are found by words of their title, with how many are in each, by who may see them', async () => {
    const course = await hearOfCourse(subgraph);
    const make = async (title: string) => {
      const made = await subgraph.get<{ createCohort: { id: string } }>(
        'mutation ($c: ID!, $title: String!) { createCohort(input: { courseId: $c, title: $title }) { id } }',
        { c: course._id, title },
        manager(),
      );
      return made.createCohort.id;
    };
    const [evening, morning] = [await make('Ábend Quartz'), await make('Morgen Quartz')];
    const sit = (learnerId: string, cohortId: string) =>
      subgraph.get<{ enrollLearner: { id: string } }>(
        'mutation ($i: EnrollLearnerInput!) { enrollLearner(input: $i) { id } }',
        { i: { courseId: course._id, learnerId, cohortId } },
        manager(),
      );
    await sit('here', evening);
    const gone = await sit('gone', evening);
    await subgraph.get(
      'mutation ($id: ID!) { withdraw(seatId: $id) { id } }',
      { id: gone.enrollLearner.id },
      manager(),
    );
    const list = async (search: string) => {
      const query = 'query ($search: String) { cohorts(search: $search) { edges { node { id seatCount } } } }';
      const { cohorts } = await subgraph.get<{ cohorts: { edges: { node: object }[] } }>(query, { search }, manager());
      return cohorts.edges.map(({ node }) => node);
    };
    expect(await list('quartz')).toEqual([
      { id: evening, seatCount: 1 },
      { id: morning, seatCount: 0 },
    ]);
    expect(await list('abe qua')).toEqual([{ id: evening, seatCount: 1 }]);
    expect(await list('quartz none')).toEqual([]);
    const count = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Cohort { seatCount } } }';
    const { errors } = await subgraph.ask(count, { of: [{ __typename: 'Cohort', id: evening }] }, learner());
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('setDueDate', () => {
  it('reaches every seat of the cohort', async () => {
    const course = await hearOfCourse(subgraph);
    const who = learner();
    const cohort = await subgraph.ask<{ createCohort: { id: string } }>(
      'mutation ($c: ID!) { createCohort(input: { courseId: $c, title: "A" }) { id } }',
      { c: course._id },
      manager(),
    );
    const cohortId = cohort.data.createCohort.id;
    await subgraph.ask(
      'mutation ($i: EnrollLearnerInput!) { enrollLearner(input: $i) { id } }',
      { i: { courseId: course._id, learnerId: who.id, cohortId } },
      manager(),
    );
    await subgraph.ask(
      'mutation ($id: ID!) { setDueDate(cohortId: $id, dueAt: "2030-06-30T12:00:00Z") { id } }',
      { id: cohortId },
      manager(),
    );
    const { data } = await subgraph.ask<object>('{ mySeats { edges { node { dueAt cohorts { title } } } } }', {}, who);
    expect(data).toEqual({
      mySeats: { edges: [{ node: { dueAt: '2030-06-30T12:00:00.000Z', cohorts: [{ title: 'A' }] } }] },
    });
  });
});

const LIST =
  'query ($figure: SeatFigure!, $after: String) { seats(figure: $figure, first: 2, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }';
interface SeatList {
  totalCount: number;
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('seatTotals', () => {
  it('counts the seats of the tenant alone, as used those with a lesson done', async () => {
    const course = await hearOfCourse(subgraph, { tenantId: 'tenant-totals' });
    const who = learner('tenant-totals');
    await Promise.all([enroll(course._id, who), enroll(course._id, learner('tenant-totals'))]);
    await complete(course._id, course.lessonIds[0] ?? '', who);
    const query = '{ seatTotals { active completed withdrawn overdue usedInDay usedInWeek usedInMonth } }';
    const { data } = await subgraph.ask<object>(query, {}, manager('tenant-totals'));
    const used = { usedInDay: 1, usedInWeek: 1, usedInMonth: 1 };
    expect(data).toEqual({ seatTotals: { active: 2, completed: 0, withdrawn: 0, overdue: 0, ...used } });
  });

  it('has the rows of each figure, by page', async () => {
    const tenantId = 'tenant-figures';
    const course = await hearOfCourse(subgraph, { tenantId });
    const taken = await Promise.all(
      Array.from({ length: 3 }, async () => (await enroll(course._id, learner(tenantId))).data.enroll.id),
    );
    const late = new Date('2020-01-01T00:00:00Z');
    await seats(subgraph.scope(tenantId)).updateMany({ _id: taken[0] }, { $set: { dueAt: late } });
    const list = async (figure: string, after?: string) => {
      const { data } = await subgraph.ask<{ seats: SeatList }>(LIST, { figure, after }, manager(tenantId));
      return { ids: data.seats.edges.map(({ node }) => node.id), ...data.seats };
    };
    expect(await list('OVERDUE')).toMatchObject({ ids: [taken[0]], totalCount: 1 });
    expect(await list('USED_IN_MONTH')).toMatchObject({ ids: [], totalCount: 0 });
    const first = await list('ACTIVE');
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await list('ACTIVE', first.pageInfo.endCursor);
    expect([...first.ids, ...rest.ids].sort()).toEqual([...taken].sort());
  });
});
