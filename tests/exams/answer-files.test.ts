import { request } from 'node:http';
import { draftCourse, PUBLISH } from '../support/course';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let student: { id: string; token: string };
let picture: string;
let items: { file: string; choice: string };
let attemptId: string;
/** By their text, as the paper has them. */
let choices: Map<string, string>;
let key: string;

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
}, 240_000);
afterAll(() => platform?.stop());

const admin = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, tenant.adminToken);
const phone = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-mobile', query, variables, student.token);

const text = (words: string) => ({ format: 'MARKDOWN', text: words });
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const ESSAY = Buffer.from('%PDF-1.7 an essay');

interface Uploaded {
  status: number;
  body: { key: string; name: string; bytes: number; url: string; errors?: { extensions: { code: string } }[] };
}

async function upload(
  body: Uint8Array,
  { name = 'essay.pdf', item = items.file, token = student.token, type = 'application/pdf' } = {},
) {
  const query = name && `?name=${encodeURIComponent(name)}`;
  const answer = await fetch(`${platform.urls['bff-mobile']}/attempts/${attemptId}/items/${item}/files${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body,
  });
  return { status: answer.status, body: await answer.json() } as Uploaded;
}

/** What a link leads to; it names bff-admin, which serves files. */
async function follow(url: string) {
  const { pathname, search } = new URL(url);
  const answer = await fetch(`${platform.urls['bff-admin']}${pathname}${search}`);
  const name = answer.headers.get('content-disposition');
  return { status: answer.status, name, content: Buffer.from(await answer.arrayBuffer()) };
}

async function item(content: object): Promise<string> {
  const query = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }';
  const input = { title: 'A question', ready: true, content };
  return (await admin<{ createItem: { id: string } }>(query, { input })).createItem.id;
}

describe('an exam with a picture and a question for a file', () => {
  it('shows the picture in the paper, by a link that works', async () => {
    const media = await fetch(`${platform.urls['bff-admin']}/item-media`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tenant.adminToken}`, 'content-type': 'image/png' },
      body: PIXEL,
    });
    picture = ((await media.json()) as { file: string }).file;
    const courseId = await draftCourse(admin, 'Logic');
    await admin(PUBLISH, { courseId });
    const choice = (id: string) => ({ id, text: text(id), feedback: text(`You chose ${id}.`) });
    items = {
      file: await item({ file: { prompt: text('Your essay.'), maxFiles: 1, maxBytes: 1_000, types: ['pdf'] } }),
      choice: await item({
        single: {
          prompt: { format: 'HTML', text: `<p>Which? <img src="media:${picture}" alt="a map"></p>` },
          choices: [choice('a'), choice('b')],
          correct: 'b',
          feedback: { correct: text('Well done.'), wrong: text(`Look again: ![](media:${picture})`) },
        },
      }),
    };
    const create = 'mutation ($input: CreateExamInput!) { createExam(input: $input) { id revision } }';
    const { createExam } = await admin<{ createExam: { id: string; revision: number } }>(create, {
      input: { courseId, title: 'Finals', purpose: 'PRACTICE' },
    });
    const examId = createExam.id;
    const input = {
      examId,
      revision: createExam.revision,
      closesAt: new Date(Date.now() + 7_200_000),
      release: { when: 'AT_ONCE', show: { score: true, feedback: true, answers: true } },
      sections: [{ title: 'One', items: [{ itemId: items.file }, { itemId: items.choice }] }],
    };
    const change = 'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { revision } }';
    const { changeExam } = await admin<{ changeExam: { revision: number } }>(change, { input });
    const schedule = 'mutation ($id: ID!, $revision: Int!) { scheduleExam(examId: $id, revision: $revision) { id } }';
    await admin(schedule, { id: examId, revision: changeExam.revision });
    const email = `sana@${tenant.slug}.example`;
    const { invitePerson } = await admin<{ invitePerson: { id: string } }>(
      'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }',
      { input: { email, givenName: 'Sana', familyName: 'Iqbal', roles: ['LEARNER'] } },
    );
    student = { id: invitePerson.id, token: await platform.acceptInvitation(email) };
    await admin('mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) { id } }', {
      input: { courseId, learnerId: student.id },
    });
    const start =
      'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { id sections { questions { prompt { text } maxBytes types choices { id text { text } } } } } }';
    interface Choice {
      id: string;
      text: { text: string };
    }
    interface Started {
      startAttempt: { id: string; sections: { questions: { prompt: { text: string }; choices: Choice[] | null }[] }[] };
    }
    const { startAttempt } = await eventually(() => phone<Started>(start, { input: { examId } }));
    attemptId = startAttempt.id;
    const [essay, which] = startAttempt.sections[0]?.questions ?? [];
    expect(essay).toMatchObject({ maxBytes: 1_000, types: ['pdf'] });
    choices = new Map(which?.choices?.map(({ id, text }) => [text.text, id]));
    const url = /src="([^"]+)"/.exec(which?.prompt.text ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(await follow(url)).toMatchObject({ status: 200, content: PIXEL });
  });

  it('takes a file, and the same again as the same', async () => {
    const first = await upload(ESSAY, { name: '../my "essay"\u202e.pdf' });
    expect(first).toMatchObject({ status: 201, body: { name: 'my essay.pdf', bytes: ESSAY.length } });
    key = first.body.key;
    expect(await upload(ESSAY)).toMatchObject({ status: 201, body: { key, name: 'essay.pdf' } });
    expect(await follow(first.body.url)).toMatchObject({ status: 200, content: ESSAY });
    const query = 'query ($id: ID!) { attempt(id: $id) { files { key name itemId bytes } } }';
    const file = { key, name: 'essay.pdf', itemId: items.file, bytes: ESSAY.length };
    expect(await phone(query, { id: attemptId })).toEqual({ attempt: { files: [file] } });
  });

  it('takes none that is too large, empty, a form, without a name, of another type or of nobody’s', async () => {
    const large = Buffer.alloc(1_001, 'x');
    const said = [
      await upload(large),
      await upload(Buffer.alloc(0)),
      await upload(ESSAY, { type: 'multipart/form-data; boundary=x' }),
      await upload(ESSAY, { name: '' }),
      await upload(ESSAY, { name: 'essay.exe' }),
      await upload(ESSAY, { item: items.choice }),
      await upload(ESSAY, { item: '..%2f..%2fitems' }),
      await upload(ESSAY, { token: 'nobody' }),
    ];
    expect(said.map(({ status }) => status)).toEqual([413, 400, 415, 400, 400, 400, 404, 401]);
  });

  it('takes none that grows too large on the way, without a length, and keeps nothing of one that breaks off', async () => {
    const url = `${platform.urls['bff-mobile']}/attempts/${attemptId}/items/${items.file}/files?name=large.pdf`;
    const headers = { authorization: `Bearer ${student.token}` };
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(url, { method: 'POST', headers }, (answer) => resolve(answer.resume().statusCode));
      sending.on('error', reject);
      for (let part = 0; part < 3; part++) sending.write(Buffer.alloc(500, 'x'));
      sending.end();
    });
    expect(status).toBe(413);
    await new Promise<void>((resolve) => {
      const sending = request(url, { method: 'POST', headers: { ...headers, 'content-length': '900' } });
      sending.on('error', () => resolve());
      sending.write(Buffer.alloc(500, 'x'), () => setTimeout(() => sending.destroy(new Error('the line broke')), 200));
    });
    const query = 'query ($id: ID!) { attempt(id: $id) { files { key } } }';
    expect(await phone(query, { id: attemptId })).toEqual({ attempt: { files: [{ key }] } });
  });

  it('gives the marker the file, and the learner what the author has to say, beside question and key', async () => {
    const input = {
      attemptId,
      submissionKey: 'once',
      answers: [
        { itemId: items.file, response: { files: [key] } },
        { itemId: items.choice, response: { choices: [choices.get('a')] } },
      ],
    };
    await phone('mutation ($input: SubmitExamInput!) { submitExam(input: $input) { status } }', { input });
    expect(await upload(Buffer.from('later'))).toMatchObject({ status: 409 });
    interface Next {
      nextAnswer: { id: string; revision: number; files: { name: string; url: string }[] } | null;
    }
    const { exams } = await admin<{ exams: { rows: { id: string }[] } }>('{ exams { rows { id } } }');
    const next = 'mutation ($input: NextAnswerInput!) { nextAnswer(input: $input) { id revision files { name url } } }';
    const answer = await eventually(async () => {
      const { nextAnswer } = await admin<Next>(next, { input: { examId: exams.rows[0]?.id } });
      if (!nextAnswer) throw new Error('not at the desk yet');
      return nextAnswer;
    });
    expect(answer.files.map(({ name }) => name)).toEqual(['answer-1.pdf']);
    expect(await follow(answer.files[0]?.url ?? '')).toMatchObject({
      status: 200,
      name: 'attachment; filename=answer-1.pdf',
      content: ESSAY,
    });
    const mark = 'mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { points } }';
    await admin(mark, { input: { markingId: answer.id, revision: answer.revision, points: 1, comment: 'Good.' } });

    const list = '{ results { entries { id } } }';
    const { id } = await eventually(async () => {
      const { results } = await phone<{ results: { entries: { id: string }[] } }>(list);
      if (!results.entries[0]) throw new Error('not released yet');
      return results.entries[0];
    });
    const page = `query ($id: ID!) { result(id: $id) { answers { itemId points comment files { name url } feedback { text }
      question { prompt { text } choices { id text { text } } } response { choices } solution { choices } } } }`;
    interface Page {
      result: {
        answers: {
          files: { url: string }[];
          feedback: { text: string }[];
          question: { choices: { id: string }[] };
        }[];
      };
    }
    const { result } = await phone<Page>(page, { id });
    expect(result.answers).toMatchObject([
      { itemId: items.file, points: 1, comment: 'Good.', files: [{ name: 'essay.pdf' }], feedback: [], solution: null },
      {
        itemId: items.choice,
        points: 0,
        files: [],
        feedback: [{ text: 'You chose a.' }, { text: expect.stringContaining('Look again') }],
        response: { choices: [choices.get('a')] },
        solution: { choices: [choices.get('b')] },
      },
    ]);
    expect(result.answers[1]?.question.choices.map(({ id }) => id).sort()).toEqual([...choices.values()].sort());
    expect(await follow(result.answers[0]?.files[0]?.url ?? '')).toMatchObject({ status: 200, content: ESSAY });
    const drawn = /\((http[^)]*)\)/.exec(result.answers[1]?.feedback[1]?.text ?? '')?.[1] ?? '';
    expect(await follow(drawn)).toMatchObject({ status: 200, content: PIXEL });
  });
});

it('lets an author find questions for an exam', async () => {
  const { courses } = await admin<{ courses: { rows: { id: string }[] } }>('{ courses { rows { id } } }');
  const { itemChoices } = await admin<{ itemChoices: object }>(
    'query ($courseId: ID!) { itemChoices(courseId: $courseId, search: "quest", kind: FILE) { total rows { id kind points } } }',
    { courseId: courses.rows[0]?.id },
  );
  expect(itemChoices).toEqual({ total: 1, rows: [{ id: items.file, kind: 'FILE', points: 1 }] });
});

it('tells an author how many questions the draws of a draft draw from', async () => {
  const { courses } = await admin<{ courses: { rows: { id: string }[] } }>('{ courses { rows { id } } }');
  const content = { trueFalse: { prompt: { format: 'MARKDOWN', text: '?' }, answer: true } };
  const bank = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }';
  for (const title of ['Ebb', 'Flow']) await admin(bank, { input: { title, tags: ['tides'], ready: true, content } });
  const create = 'mutation ($input: CreateExamInput!) { createExam(input: $input) { id revision } }';
  const { createExam } = await admin<{ createExam: { id: string; revision: number } }>(create, {
    input: { courseId: courses.rows[0]?.id, title: 'Drawn', purpose: 'PRACTICE' },
  });
  const draws = [
    { tags: ['tides'], count: 1 },
    { tags: ['tides'], count: 1 },
    { tags: ['winds'], count: 1 },
  ];
  const { id: examId, revision } = createExam;
  const change =
    'mutation ($input: ChangeExamInput!) { changeExam(input: $input) { drawPools { tags size } sections { draws { poolSize } } } }';
  expect(await admin(change, { input: { examId, revision, sections: [{ title: 'Main', draws }] } })).toEqual({
    changeExam: {
      drawPools: [
        { tags: ['tides'], size: 2 },
        { tags: ['winds'], size: 0 },
      ],
      sections: [{ draws: [{ poolSize: null }, { poolSize: null }, { poolSize: null }] }],
    },
  });
});
