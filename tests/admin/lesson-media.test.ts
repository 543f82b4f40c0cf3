import { randomUUID } from 'node:crypto';
import { startTestPlatform, type TestPlatform } from '../support/platform';

type School = Awaited<ReturnType<TestPlatform['createTenant']>>;

let platform: TestPlatform;
let school: School;
let other: School;
beforeAll(async () => {
  platform = await startTestPlatform();
  [school, other] = [await platform.createTenant(), await platform.createTenant()];
}, 240_000);
afterAll(() => platform?.stop());

const get = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, school.adminToken);

// As much of each as tells what it is; what follows is a film to nobody but a player.
const FILM = Buffer.concat([Buffer.from('\0\0\0\x20ftypisom\0\0\0\0', 'latin1'), Buffer.alloc(100_000, 7)]);
const CAPTIONS = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nLight travels.\n');

async function newCourse() {
  const { createCourse } = await get<{ createCourse: { id: string } }>(
    'mutation { createCourse(input: { title: "Optics" }) { id } }',
  );
  const { addModule } = await get<{ addModule: { draftModules: { id: string }[] } }>(
    'mutation ($id: ID!) { addModule(input: { courseId: $id, title: "Light" }) { draftModules { id } } }',
    { id: createCourse.id },
  );
  return { courseId: createCourse.id, moduleId: addModule.draftModules[0]?.id };
}

interface Answer {
  file: string;
  bytes: number;
  errors: { extensions: { code: string; details?: { reason?: string } } }[];
}

async function upload(courseId: string, query: string, body: string | Uint8Array, token = school.adminToken) {
  const answer = await fetch(`${platform.urls['bff-admin']}/courses/${courseId}/lesson-media?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as Answer };
}

const reasonOf = ({ body }: { body: Answer }) => body.errors[0]?.extensions.details?.reason;

test('an author uploads a film with captions, and a learner is served them in parts', async () => {
  const { courseId, moduleId } = await newCourse();
  const film = await upload(courseId, 'kind=VIDEO&name=optics.mov', FILM);
  expect(film).toMatchObject({ status: 201, body: { file: expect.stringMatching(/\.mp4$/), bytes: FILM.length } });
  const captions = await upload(courseId, 'kind=CAPTIONS&name=optics.txt', CAPTIONS);
  const content = {
    kind: 'VIDEO',
    reference: film.body.file,
    fileName: 'optics.mov',
    captions: [{ language: 'en', file: captions.body.file }],
  };
  const { addLesson } = await get<{ addLesson: { id: string } }>(
    'mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }',
    { input: { courseId, moduleId, title: 'How light travels', ...content } },
  );
  await get('mutation ($id: ID!) { publishCourse(courseId: $id) { id } }', { id: courseId });

  type Page = { lesson: { media: { name: string; url: string; captions: { language: string; url: string }[] } } };
  const { lesson } = await platform.get<Page>(
    'bff-mobile',
    'query ($id: ID!) { lesson(id: $id) { media { name url captions { language url } } } }',
    { id: addLesson.id },
    school.adminToken,
  );
  expect(lesson.media).toMatchObject({ name: 'optics.mov', captions: [{ language: 'en' }] });
  const part = await fetch(lesson.media.url, { headers: { range: 'bytes=4-7' } });
  expect([part.status, part.headers.get('content-type'), await part.text()]).toEqual([206, 'video/mp4', 'ftyp']);
  const said = await fetch(lesson.media.captions[0]?.url ?? '');
  expect(said.headers.get('content-type')).toMatch(/^text\/vtt/);
  expect(await said.text()).toContain('Light travels.');
  const forged = lesson.media.url.replace(/signature=./, (first) =>
    first.endsWith('_') ? 'signature=-' : 'signature=_',
  );
  expect((await fetch(forged)).status).toBe(404);
});

test.each([
  ['a page that is called a film', 'kind=VIDEO&name=optics.mp4', '<html>', 'FILE_TYPE_NOT_TAKEN'],
  ['captions of another format', 'kind=CAPTIONS&name=en.vtt', '1\n00:00:01,000 --> 2', 'FILE_TYPE_NOT_TAKEN'],
  ['a program that is called a PDF', 'name=sheet.pdf', 'MZ', 'FILE_UNLIKE_ITS_NAME'],
  ['captions of 3 MB', 'kind=CAPTIONS&name=en.vtt', `WEBVTT\n${'x'.repeat(3 * 1024 ** 2)}`, 'FILE_TOO_LARGE'],
  ['nothing', 'name=a.txt', '', 'FILE_EMPTY'],
])('refuses %s', async (_, query, body, reason) => {
  expect(reasonOf(await upload((await newCourse()).courseId, query, body))).toBe(reason);
});

test('refuses what has no name, and who may not write on the course', async () => {
  const { courseId } = await newCourse();
  expect((await upload(courseId, 'kind=VIDEO', FILM)).status).toBe(400);
  expect((await upload(courseId, 'kind=PICTURE&name=a.png', FILM)).status).toBe(400);
  const codeOf = async (course: string, token: string) =>
    (await upload(course, 'kind=VIDEO&name=a.mp4', FILM, token)).body.errors[0]?.extensions.code;
  expect(await codeOf(courseId, other.adminToken)).toBe('NOT_FOUND');
  expect(await codeOf(randomUUID(), school.adminToken)).toBe('NOT_FOUND');
  expect(await codeOf(courseId, 'nobody')).toBe('UNAUTHENTICATED');
});
