import { attempts } from '@lyceum/assessment/attempt/attempt.model';
import { items } from '@lyceum/assessment/item/item.model';
import { assessmentSchema } from '@lyceum/assessment/schema';
import { eventCollections } from '@lyceum/kernel/events/events';
import { newId } from '@lyceum/kernel/ids';
import { connectStore, type Store } from '@lyceum/kernel/store';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { essay, makeExam, makeItem, makeResult, single } from '../../subgraphs/assessment/test/graded';
import { openEvents } from '../support/event-stream';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let school: Awaited<ReturnType<TestPlatform['createTenant']>>;
let store: Store;
let seeded: Pick<TestSubgraph, 'scope'>;
beforeAll(async () => {
  platform = await startTestPlatform(['identity', 'assessment', 'router', 'bff-mobile', 'bff-admin']);
  school = await platform.createTenant();
  const { MONGODB_URI = '', MONGO_DATABASE_PREFIX = '' } = platform.environment;
  const config = { mongodbUri: MONGODB_URI, databasePrefix: MONGO_DATABASE_PREFIX, indexes: 'unique' as const };
  store = await connectStore({ ...config, poolSize: 5 }, 'assessment', [
    ...assessmentSchema.collections,
    ...eventCollections,
  ]);
  // What is laid down is of this school, whatever tenant is asked for.
  seeded = { scope: () => ({ tenant: { id: school.id, tier: 'STANDARD', store }, now: new Date() }) };
}, 240_000);
afterAll(async () => {
  await store?.close();
  await platform?.stop();
});

const ask = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, school.adminToken);
const download = (path: string, token = school.adminToken) =>
  fetch(`${platform.urls['bff-admin']}${path}`, { headers: { authorization: `Bearer ${token}` } });

describe('the grading desk of the admin app', () => {
  it('gives the next answer with question and rubric, marks it, and goes on in one operation', async () => {
    const exam = await makeExam(seeded, { marking: { markers: 1, anonymous: false, tolerance: 0 } });
    const criteria = [
      {
        title: 'Clear',
        levels: [
          { title: 'no', points: 0 },
          { title: 'yes', points: 2 },
        ],
      },
    ];
    const { createRubric } = await ask<{ createRubric: { rubricId: string } }>(
      'mutation ($input: CreateRubricInput!) { createRubric(input: $input) { rubricId } }',
      { input: { title: 'Essays', criteria } },
    );
    const itemId = await makeItem(seeded, essay(createRubric.rubricId));
    const learnerId = school.adminId;
    for (const text of ['one', 'two'])
      await makeResult(seeded, exam, [{ itemId, points: 4, response: { text } }], { learnerId });
    const answer =
      '{ id revision text learnerName examTitle question { prompt { text } } rubric { criteria { id levels { id } } } points }';
    interface Next {
      nextAnswer: { id: string; revision: number; text: string; learnerName: string | null };
    }
    const next = (which: string) => `mutation ($input: NextAnswerInput!) { nextAnswer(input: $input) ${which} }`;
    const first = await eventually(async () => {
      const { nextAnswer } = await ask<Next>(next(answer), { input: { examId: exam._id } });
      expect(nextAnswer).not.toBeNull();
      return nextAnswer;
    });
    expect(first).toMatchObject({
      examTitle: 'Finals',
      question: { prompt: { text: 'Why?' } },
      rubric: { criteria: [{ id: 'c1' }] },
      learnerName: 'Ada Admin',
    });
    const mark = `mutation ($mark: MarkAnswerInput!, $next: NextAnswerInput!) { markAnswer(input: $mark) ${answer} nextAnswer(input: $next) ${answer} }`;
    const levels = [{ criterionId: 'c1', levelId: 'l2' }];
    const both = await ask<Next & { markAnswer: { points: number } }>(mark, {
      mark: { markingId: first.id, revision: first.revision, criteria: levels },
      next: { examId: exam._id },
    });
    expect(both.markAnswer.points).toBe(4);
    expect([first.text, both.nextAnswer.text].sort()).toEqual(['one', 'two']);
  });

  it('shows the board at once and whenever it changes, and to nobody who may not see it', async () => {
    const exam = await makeExam(seeded);
    const itemId = await makeItem(seeded, single('a'));
    const url = `${platform.urls['bff-admin']}/exams/${exam._id}/board`;
    const stream = await openEvents(url, school.adminToken);
    expect(stream.status).toBe(200);
    await stream.until(({ event, data }) => event === 'board' && data.graded === 0);
    await makeResult(seeded, exam, [{ itemId, response: { choices: ['a'] } }]);
    await stream.until(({ data }) => data.graded === 1);
    expect(stream.events.length).toBeLessThan(5);
    stream.vanish();
    expect((await openEvents(url)).status).toBe(401);
    const other = await platform.createTenant();
    const foreign = await download(`/exams/${exam._id}/board/events`, other.adminToken);
    expect([foreign.status, ((await foreign.json()) as { errors: { message: string }[] }).errors[0]?.message]).toEqual([
      404,
      'There is no such exam.',
    ]);
  });
});

describe('somebody who only marks', () => {
  it('has queue, answer, rubric and mark, and no way to whose they are', async () => {
    const email = `gus@${school.slug}.example`;
    await ask('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }', {
      input: { email, givenName: 'Gus', familyName: 'Grader', roles: ['GRADER'] },
    });
    const token = await platform.acceptInvitation(email);
    const mine = <Data>(query: string, variables: object = {}) =>
      platform.get<Data>('bff-admin', query, variables, token);
    const levels = [
      { title: 'no', points: 0 },
      { title: 'yes', points: 2 },
    ];
    const { createRubric } = await ask<{ createRubric: { rubricId: string } }>(
      'mutation ($input: CreateRubricInput!) { createRubric(input: $input) { rubricId } }',
      { input: { title: 'For Gus', criteria: [{ title: 'Clear', levels }] } },
    );
    const { rubricId } = createRubric;
    // Not even where the exam names learners to those who may read results.
    const exam = await makeExam(seeded, { marking: { markers: 1, anonymous: false, tolerance: 0 } });
    const itemId = await makeItem(seeded, essay(rubricId));
    const learnerId = school.adminId;
    const { _id: resultId } = await makeResult(seeded, exam, [{ itemId, points: 4, response: { text: 'why' } }], {
      learnerId,
    });
    const of = { examId: exam._id };
    const desk = `query ($of: NextAnswerInput!) { gradingDesk(of: $of, first: 10) { items { waiting } queue { total rows { id } } } }`;
    await eventually(async () => {
      const { gradingDesk } = await mine<{ gradingDesk: object }>(desk, { of });
      expect(gradingDesk).toEqual({ items: [{ waiting: 1 }], queue: { total: 1, rows: [{ id: expect.any(String) }] } });
    });
    const all = `{ id revision text learnerName examTitle question { prompt { text } } files { name }
      rubric { title criteria { id levels { id } } } marks { points markerName } points }`;
    interface Answer {
      id: string;
      revision: number;
    }
    const next = `mutation ($input: NextAnswerInput!) { nextAnswer(input: $input) ${all} }`;
    const { nextAnswer } = await mine<{ nextAnswer: Answer }>(next, { input: of });
    expect(nextAnswer).toMatchObject({ text: 'why', learnerName: null, rubric: { title: 'For Gus' } });
    const rubric = 'query ($id: ID!) { rubric(rubricId: $id) { title } rubrics(first: 5) { total } }';
    expect(await mine(rubric, { id: rubricId })).toMatchObject({ rubric: { title: 'For Gus' } });
    const { id: markingId, revision } = nextAnswer;
    const mark = `mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) ${all} }`;
    const { markAnswer } = await mine<{ markAnswer: object }>(mark, {
      input: { markingId, revision, criteria: [{ criterionId: 'c1', levelId: 'l2' }], comment: 'Good.' },
    });
    expect(markAnswer).toMatchObject({
      points: 4,
      learnerName: null,
      marks: [{ points: 4, markerName: 'Gus Grader' }],
    });
    expect(JSON.stringify([nextAnswer, markAnswer])).not.toMatch(new RegExp(`${learnerId}|Ada`));

    const refused = async (query: string, id: string) =>
      (await platform.ask('router', query, { id }, token)).errors?.map(({ extensions }) => extensions.code);
    const result = 'query ($id: ID!) { result(id: $id) { learner { id } } }';
    expect(await refused(result, resultId)).toEqual(['FORBIDDEN']);
    const { _id: attemptId } = await sit(exam, learnerId);
    expect(await refused('query ($id: ID!) { attempt(id: $id) { learnerId } }', attemptId)).toEqual(['FORBIDDEN']);
    const sheet = 'query ($id: ID!) { examResults(examId: $id, first: 5) { edges { node { learner { id } } } } }';
    expect(await refused(sheet, exam._id)).toEqual(['FORBIDDEN']);
    for (const file of ['results', 'points'])
      expect((await download(`/exams/${exam._id}/${file}.csv`, token)).status).toBe(403);
  });

  const sit = ({ _id: examId, courseId }: { _id: string; courseId: string }, learnerId: string) =>
    attempts(seeded.scope(school.id)).create({
      ...{ _id: newId(), examId, courseId, learnerId, number: 1, seed: newId(), paper: [], startedAt: new Date() },
      ...{ deadline: null, graceUntil: null, status: 'HANDED_IN', closedAt: null, noticed: 0, savedAt: null },
      answered: {},
    });
});

describe('results as CSV', () => {
  it('has a column of points for each question that there may be, empty where it was not asked or waits', async () => {
    const [titled, other, written, drawn] = [
      await makeItem(seeded, single('a')),
      await makeItem(seeded, single('a')),
      await makeItem(seeded, essay()),
      await makeItem(seeded, single('a')),
    ];
    await items(seeded.scope(school.id)).updateOne({ _id: titled }, { $set: { title: '=1+1' } });
    const exam = await makeExam(seeded, {
      sections: [
        {
          ...{ id: 's1', title: 'One', instructions: '', shuffle: false },
          items: [titled, written].map((itemId) => ({ itemId, version: 1, points: null })),
          draws: [{ tags: [], count: 1, points: null, pool: [other, drawn].map((itemId) => ({ itemId, version: 1 })) }],
        },
      ],
    } as never);
    const choosing = (choice: string) => ({ choices: [choice] });
    const answers = [
      { itemId: titled, points: 2, response: choosing('a') },
      { itemId: written, points: 4, response: { text: 'why' } },
      { itemId: drawn, points: 3, response: choosing('b') },
    ];
    await makeResult(seeded, exam, answers, { learnerId: school.adminId });
    const response = await download(`/exams/${exam._id}/points.csv`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="points-${exam._id}.csv"`);
    const [header = '', row = ''] = (await response.text()).trim().split('\n');
    expect(header.split(',').slice(-4)).toEqual([
      `'=1+1 (${titled})`,
      `An item (${written})`,
      `An item (${other})`,
      `An item (${drawn})`,
    ]);
    expect(row.split(',').slice(-4)).toEqual(['2', '', '', '0']);
  });

  it('streams all pages, safe to open in a spreadsheet', async () => {
    const courseId = newId();
    const exam = await makeExam(seeded, { courseId, title: '=1+1' });
    const itemId = await makeItem(seeded, single('a'));
    const answers = [{ itemId, response: { choices: ['a'] } }];
    const makeOne = () => makeResult(seeded, exam, answers, { learnerId: school.adminId });
    for (let n = 0; n < 5; n++) await Promise.all(Array.from({ length: 41 }, makeOne));
    const response = await download(`/exams/${exam._id}/results.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="results-${exam._id}.csv"`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [header, ...rows] = bytes.subarray(3).toString().trim().split('\n');
    expect(header).toMatch(/^learnerId,learner,attempt,/);
    expect(rows).toHaveLength(205);
    expect(new Set(rows.map((row) => row.split(',').at(-1))).size).toBe(205);

    const gradebook = await (await download(`/courses/${courseId}/gradebook.csv`)).text();
    expect(gradebook.trim().split('\n')).toHaveLength(2);
    expect(gradebook).toContain(",'=1+1,");
  });

  it('is refused to others as an answer, not as half a file', async () => {
    const exam = await makeExam(seeded);
    const other = await platform.createTenant();
    expect((await download(`/exams/${exam._id}/results.csv`, other.adminToken)).status).toBe(404);
    expect((await download(`/exams/${newId()}/results.csv`)).status).toBe(404);
    expect((await download(`/exams/${exam._id}/results.csv`, 'no token')).status).toBe(401);
  });
});
