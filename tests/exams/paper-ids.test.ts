import { draftCourse, PUBLISH } from '../support/course';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let student: { id: string; token: string };
let courseId: string;
let examId: string;
let itemIds: string[];

beforeAll(async () => {
  platform = await startTestPlatform([
    'identity',
    'catalog',
    'enrollment',
    'assessment',
    'router',
    'bff-mobile',
    'bff-admin',
  ]);
  tenant = await platform.createTenant();
  itemIds = [];
  for (const content of contents(await picture())) itemIds.push(await item(content));
  courseId = await draftCourse(admin, 'Logic');
  await admin(PUBLISH, { courseId });
  examId = await openExam();
  student = await enrolled();
}, 240_000);
afterAll(() => platform?.stop());

const admin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, tenant.adminToken);
const router = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('router', query, variables, tenant.adminToken);
const phone = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-mobile', query, variables, student.token);

const text = (words: string) => ({ format: 'MARKDOWN', text: words });
const prompt = text('Put it right.');
/** Ids as authors write them, which say what is right, and all that a learner has to go by. */
const options = (...words: string[]) => words.map((word, n) => ({ id: `author-${n + 1}`, text: text(word) }));
const contents = (file: string) => [
  { single: { prompt, choices: options('yes', 'no', 'perhaps'), correct: 'author-1' } },
  { multiple: { prompt, choices: options('yes', 'also', 'no'), correctChoices: ['author-1', 'author-2'] } },
  { trueFalse: { prompt, answer: true } },
  { numeric: { prompt, acceptedNumbers: [{ value: 7, tolerance: { kind: 'ABSOLUTE', amount: 0 } }] } },
  { shortText: { prompt, acceptedTexts: [{ text: 'seven' }] } },
  {
    cloze: {
      prompt,
      text: text('Type {{author-typed}} and choose {{author-chosen}}.'),
      gaps: [
        { id: 'author-typed', kind: 'TEXT', acceptedTexts: [{ text: 'seven' }] },
        { id: 'author-chosen', kind: 'CHOICE', choices: options('yes', 'no'), correct: 'author-1' },
      ],
    },
  },
  {
    matching: {
      prompt,
      left: options('Rome', 'Oslo', 'Lima'),
      right: options('Italy', 'Norway', 'Peru'),
      pairs: [1, 2, 3].map((n) => ({ left: `author-${n}`, right: `author-${n}` })),
    },
  },
  {
    ordering: {
      prompt,
      entries: options('first', 'second', 'third'),
      correctOrder: [1, 2, 3].map((n) => `author-${n}`),
    },
  },
  {
    hotspot: {
      prompt,
      image: { file, alt: 'A map', width: 200, height: 100 },
      areas: [{ id: 'author-area', shape: 'RECTANGLE', coordinates: [10, 10, 30, 30], correct: true }],
    },
  },
  {
    code: {
      prompt,
      language: 'JAVASCRIPT',
      tests: [{ id: 'author-test', name: 'adds', call: 'add(1, 2)', expected: '3' }],
    },
  },
];

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function picture(): Promise<string> {
  const answer = await fetch(`${platform.urls['bff-admin']}/item-media`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tenant.adminToken}`, 'content-type': 'image/png' },
    body: PIXEL,
  });
  return ((await answer.json()) as { file: string }).file;
}

async function item(content: object): Promise<string> {
  const query = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }';
  const input = { title: 'A question', ready: true, content };
  return (await router<{ createItem: { id: string } }>(query, { input })).createItem.id;
}

/** Without any shuffling of choices, as often as one likes, with everything shown at once. */
async function openExam(): Promise<string> {
  const create = 'mutation ($input: CreateExamInput!) { createExam(input: $input) { id revision } }';
  const { createExam } = await admin<{ createExam: { id: string; revision: number } }>(create, {
    input: { courseId, title: 'Finals', purpose: 'PRACTICE' },
  });
  const { changeExam } = await admin<{ changeExam: { revision: number } }>(
    'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { revision } }',
    {
      input: {
        examId: createExam.id,
        revision: createExam.revision,
        closesAt: new Date(Date.now() + 7_200_000),
        attemptLimit: 0,
        shuffleChoices: false,
        release: { when: 'AT_ONCE', show: { score: true, feedback: true, answers: true } },
        sections: [{ title: 'One', items: itemIds.map((itemId) => ({ itemId })) }],
      },
    },
  );
  const schedule = 'mutation ($id: ID!, $revision: Int!) { scheduleExam(examId: $id, revision: $revision) { id } }';
  await admin(schedule, { id: createExam.id, revision: changeExam.revision });
  return createExam.id;
}

async function enrolled() {
  const email = `sana@${tenant.slug}.example`;
  const { invitePerson } = await admin<{ invitePerson: { id: string } }>(
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }',
    { input: { email, givenName: 'Sana', familyName: 'Iqbal', roles: ['LEARNER'] } },
  );
  await admin('mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) { id } }', {
    input: { courseId, learnerId: invitePerson.id },
  });
  return { id: invitePerson.id, token: await platform.acceptInvitation(email) };
}

interface Option {
  id: string;
  text: { text: string };
}
interface Question {
  id: string;
  kind: string;
  text: { text: string } | null;
  choices: Option[] | null;
  left: Option[] | null;
  right: Option[] | null;
  entries: Option[] | null;
  gaps: { id: string; kind: string; choices: Option[] | null }[] | null;
}
interface Attempt {
  id: string;
  ticket: string;
  sections: { questions: Question[] }[];
  answers: { response: object }[];
}
const OPTION = '{ id text { text } }';
const QUESTION = `id kind prompt { text } text { text } choices ${OPTION} left ${OPTION} right ${OPTION} entries ${OPTION}
  gaps { id kind choices ${OPTION} } image { alt } tests { name }`;
const RESPONSE = '{ choices text gaps { gap value } pairs { left right } order points { x y } }';
const ATTEMPT = `id ticket sections { questions { ${QUESTION} } } answers { itemId response ${RESPONSE} }`;

/** What somebody answers who knows what is right, and ids only as they are shown. */
function rightAnswer({ kind, choices, left, right, entries, gaps }: Question): object {
  const named = (list: Option[] | null, word: string) => list?.find(({ text }) => text.text === word)?.id ?? '';
  const words: Record<string, () => object> = {
    SINGLE: () => ({ choices: [named(choices, 'yes')] }),
    MULTIPLE: () => ({ choices: ['yes', 'also'].map((word) => named(choices, word)) }),
    TRUE_FALSE: () => ({ choices: ['true'] }),
    NUMERIC: () => ({ text: '7' }),
    SHORT_TEXT: () => ({ text: 'seven' }),
    CLOZE: () => ({
      gaps: gaps?.map(({ id, choices }) => ({ gap: id, value: choices ? named(choices, 'yes') : 'seven' })),
    }),
    MATCHING: () => ({
      pairs: Object.entries({ Rome: 'Italy', Oslo: 'Norway', Lima: 'Peru' }).map(([city, country]) => ({
        left: named(left, city),
        right: named(right, country),
      })),
    }),
    ORDERING: () => ({ order: ['first', 'second', 'third'].map((word) => named(entries, word)) }),
    HOTSPOT: () => ({ points: [{ x: 20, y: 20 }] }),
    CODE: () => ({ text: 'const add = (a, b) => a + b;' }),
  };
  return words[kind]?.() ?? {};
}

async function begin(): Promise<Attempt> {
  const start = `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { ${ATTEMPT} } }`;
  return (await phone<{ startAttempt: Attempt }>(start, { input: { examId } })).startAttempt;
}

const questionsOf = ({ sections }: Attempt) => sections.flatMap(({ questions }) => questions);
const idsIn = (seen: unknown) => JSON.stringify(seen).match(/\b[0-9a-f]{16}\b/g) ?? [];
const AUTHORS = /author-/;

describe('what a learner is shown of a paper', () => {
  const papers: Attempt[] = [];
  let resultId: string;

  it('names nothing as its author did, nothing as in another attempt, and all as before when it is asked again', async () => {
    await eventually(begin);
    for (let n = 0; n < 10; n++) {
      const paper = await begin();
      papers.push(paper);
      expect(await begin()).toEqual({ ...paper, ticket: expect.any(String) });
      const answers = questionsOf(paper).map((question) => ({
        itemId: question.id,
        seq: 1,
        response: rightAnswer(question),
      }));
      await phone('mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedAt } }', {
        input: { attemptId: paper.id, answers },
      });
      const again = `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`;
      const { attempt } = await phone<{ attempt: Attempt }>(again, { id: paper.id });
      expect(attempt.sections).toEqual(paper.sections);
      expect(attempt.answers.map(({ response }) => response)).toMatchObject(answers.map(({ response }) => response));
      expect(JSON.stringify([paper, attempt])).not.toMatch(AUTHORS);
      const input = {
        ...{ attemptId: paper.id, submissionKey: 'once', ticket: paper.ticket },
        answers: answers.map(({ itemId, response }) => ({ itemId, response })),
      };
      const submit = 'mutation ($input: SubmitExamInput!) { submitExam(input: $input) { id } }';
      resultId = (await phone<{ submitExam: { id: string } }>(submit, { input })).submitExam.id;
    }
    const seen = papers.map((paper) => new Set(idsIn(paper.sections)));
    for (const ids of seen) expect(ids.size).toBe(19);
    expect(new Set(seen.flatMap((ids) => [...ids])).size).toBe(190);
  });

  it('is graded by what the author wrote: the right answer has all points, of every kind', async () => {
    await eventually(async () => {
      const { results } = await phone<{ results: { entries: { score: number; maxScore: number }[] } }>(
        '{ results { entries { score maxScore } } }',
      );
      expect(results.entries).toEqual(papers.map(() => ({ score: 10, maxScore: 10 })));
    });
  });

  it('has the same names in the result, with the solution and the parts', async () => {
    const page = `query ($id: ID!) { result(id: $id) { answers { points question { ${QUESTION} } response ${RESPONSE}
      solution ${RESPONSE} parts { id correctness } } } }`;
    interface Page {
      result: {
        answers: { question: Question; response: object; solution: object | null; parts: { id: string }[] | null }[];
      };
    }
    const { result } = await phone<Page>(page, { id: resultId });
    const asked = questionsOf(papers.at(-1) as Attempt);
    expect(result.answers.map(({ question }) => question)).toEqual(asked);
    expect(result.answers.map(({ response }) => response)).toMatchObject(asked.map(rightAnswer));
    const [one, many, , , , cloze, pairs, order] = result.answers;
    for (const answer of [one, many, pairs, order]) expect(answer?.solution).toEqual(answer?.response);
    expect(cloze?.parts?.map(({ id }) => id)).toEqual(cloze?.question.gaps?.map(({ id }) => id));
    expect(order?.parts?.map(({ id }) => id)).toEqual(order?.question.entries?.map(({ id }) => id).sort());
    expect(JSON.stringify(result)).not.toMatch(AUTHORS);
  });

  it('has the author’s names for staff: in the result and in the statistics', async () => {
    const page = `query ($id: ID!) { result(id: $id) { items { question { choices { id } } response { choices order } } } }`;
    const { result } = await router<{ result: { items: object[] } }>(page, { id: resultId });
    expect(result.items).toMatchObject([
      { question: { choices: options('', '', '').map(({ id }) => ({ id })) }, response: { choices: ['author-1'] } },
      ...Array.from({ length: 6 }, () => ({})),
      { response: { order: ['author-1', 'author-2', 'author-3'] } },
      {},
      {},
    ]);
    const statistics = 'query ($id: ID!) { examStatistics(examId: $id) { items { choices { choice count } } } }';
    const { examStatistics } = await router<{ examStatistics: { items: object[] } }>(statistics, { id: examId });
    expect(examStatistics.items[0]).toEqual({ choices: [{ choice: 'author-1', count: 10 }] });
  });
});
