import { randomUUID } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { openFiles } from '@lyceum/kernel/files';
import { createLog } from '@lyceum/kernel/log';
import { startTestSubgraph, type TestSubgraph, testConfig, testPerson } from '@lyceum/kernel/testing';
import { catalog } from '../schema';
import { sweepMedia } from './lesson.media';
import { unnamedMedia } from './unnamed-media.job';

const config = testConfig();
const files = openFiles(config);
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(catalog, config);
});
afterAll(() => subgraph?.stop());

const author = (tenantId = 'tenant-a') =>
  testPerson({ tenantId, permissions: ['course:read', 'course:author', 'course:publish'] });
const learner = testPerson({ tenantId: 'tenant-a', permissions: ['course:read'] });

interface Media {
  name: string;
  bytes: number;
  url: string;
  captions: { language: string; file: string; url: string }[];
}
interface Shown {
  id: string;
  media: Media | null;
}
const LESSON = '{ id media { name bytes url captions { language file url } } }';

async function uploaded(ending: string, tenantId = 'tenant-a'): Promise<string> {
  const file = `${randomUUID()}.${ending}`;
  await files.put(`lessons/${tenantId}/${file}`, Readable.from([Buffer.from('bytes')]), { maxBytes: 100 });
  return file;
}
const isThere = async (file: string, tenantId = 'tenant-a') =>
  (await files.stat(`lessons/${tenantId}/${file}`)) !== null;

async function newCourse(who = author()) {
  const { createCourse } = await subgraph.get<{ createCourse: { id: string } }>(
    'mutation { createCourse(input: { title: "Optics" }) { id } }',
    {},
    who,
  );
  const { addModule } = await subgraph.get<{ addModule: { draftModules: { id: string }[] } }>(
    'mutation ($id: ID!) { addModule(input: { courseId: $id, title: "M" }) { draftModules { id } } }',
    { id: createCourse.id },
    who,
  );
  return { courseId: createCourse.id, moduleId: addModule.draftModules[0]?.id };
}
const add = async (content: object, who = author()) =>
  subgraph.ask<{ addLesson: Shown }>(
    `mutation ($input: AddLessonInput!) { addLesson(input: $input) ${LESSON} }`,
    { input: { ...(await newCourse(who)), title: 'Light', ...content } },
    who,
  );
const edit = async (lessonId: string, changes: object) =>
  (
    await subgraph.get<{ editLesson: Shown }>(
      `mutation ($input: EditLessonInput!) { editLesson(input: $input) ${LESSON} }`,
      { input: { lessonId, ...changes } },
      author(),
    )
  ).editLesson;
const reasonOf = ({ errors }: { errors?: { extensions: { details?: { reason?: unknown } } }[] }) =>
  errors?.[0]?.extensions.details?.reason;

it('gives who may see a lesson links to its film and captions', async () => {
  const [film, arabic] = [await uploaded('mp4'), await uploaded('vtt')];
  const captions = [{ language: 'ar', file: arabic }];
  const { data } = await add({ kind: 'VIDEO', reference: film, fileName: 'My film.mp4', captions });
  const { id, media } = data.addLesson;
  expect(media).toMatchObject({ name: 'My film.mp4', bytes: 5, captions });
  expect(media?.url).toContain(`/files/lessons/tenant-a/${film}?expires=`);
  expect(media?.captions[0]?.url).toContain(`/files/lessons/tenant-a/${arabic}?expires=`);
  const unseen = await subgraph.ask(`query ($id: ID!) { lesson(id: $id) ${LESSON} }`, { id }, learner);
  expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

it('names a file to be downloaded as it was called', async () => {
  const { data } = await add({ kind: 'FILE', reference: await uploaded('pdf'), fileName: 'Sheet 1.pdf' });
  expect(new URL(data.addLesson.media?.url ?? '').searchParams.get('download')).toBe('Sheet 1.pdf');
});

it('has no media of its own for an address', async () => {
  const { data } = await add({ kind: 'VIDEO', reference: 'https://films.example/optics.mp4' });
  expect(data.addLesson.media).toBeNull();
});

it('refuses what was not uploaded, and what was uploaded for another tenant', async () => {
  const theirs = await uploaded('mp4', 'tenant-b');
  for (const reference of [theirs, `${randomUUID()}.mp4`])
    expect(reasonOf(await add({ kind: 'VIDEO', reference }))).toBe('FILE_NOT_UPLOADED');
  const captions = [{ language: 'en', file: await uploaded('vtt', 'tenant-b') }];
  expect(reasonOf(await add({ kind: 'VIDEO', reference: await uploaded('mp4'), captions }))).toBe('FILE_NOT_UPLOADED');
});

it('refuses captions without a film, twice for one language, and of a language that is none', async () => {
  const [film, file] = [await uploaded('mp4'), await uploaded('vtt')];
  const en = { language: 'en', file };
  const address = 'https://films.example/optics.mp4';
  expect(reasonOf(await add({ kind: 'VIDEO', reference: address, captions: [en] }))).toBe('CAPTIONS_WITHOUT_FILM');
  for (const captions of [[en, en], [{ language: '"><img', file }]])
    expect(reasonOf(await add({ kind: 'VIDEO', reference: film, captions }))).toBe('INVALID_FIELDS');
});

it('removes a film and its captions when another takes its place, unless another lesson shows it', async () => {
  const [film, captions, shared, next] = [
    await uploaded('mp4'),
    await uploaded('vtt'),
    await uploaded('mp4'),
    await uploaded('mp4'),
  ];
  const first = await add({ kind: 'VIDEO', reference: film, captions: [{ language: 'en', file: captions }] });
  const changed = await edit(first.data.addLesson.id, { reference: shared });
  expect(changed.media?.captions).toEqual([]);
  expect([await isThere(film), await isThere(captions)]).toEqual([false, false]);
  await add({ kind: 'VIDEO', reference: shared });
  await edit(first.data.addLesson.id, { reference: next });
  expect(await isThere(shared)).toBe(true);
});

it('keeps the film and its captions when something else is changed', async () => {
  const [film, file] = [await uploaded('mp4'), await uploaded('vtt')];
  const { data } = await add({
    kind: 'VIDEO',
    reference: film,
    fileName: 'a.mp4',
    captions: [{ language: 'en', file }],
  });
  const { media } = await edit(data.addLesson.id, { title: 'Waves' });
  expect(media).toMatchObject({ name: 'a.mp4', captions: [{ language: 'en', file }] });
});

describe('the daily look for uploads that nothing names', () => {
  const sweep = () => sweepMedia({ ...subgraph.scope('tenant-a'), files });
  const dayOld = async (file: string, tenantId = 'tenant-a') => {
    const { path } = await files.localCopy(`lessons/${tenantId}/${file}`);
    await utimes(path, new Date(), new Date(Date.now() - 25 * 3_600_000));
  };

  it('removes those of more than a day, and no other', async () => {
    const [film, captions, taken, left, fresh] = [
      await uploaded('mp4'),
      await uploaded('vtt'),
      await uploaded('pdf'),
      await uploaded('mp4'),
      await uploaded('mp4'),
    ];
    const theirs = await uploaded('mp4', 'tenant-b');
    await add({ kind: 'VIDEO', reference: film, captions: [{ language: 'en', file: captions }] });
    const { data } = await add({ kind: 'FILE', reference: taken });
    await subgraph.get(
      'mutation ($id: ID!) { removeLesson(lessonId: $id) { id } }',
      { id: data.addLesson.id },
      author(),
    );
    for (const file of [film, captions, taken, left]) await dayOld(file);
    await dayOld(theirs, 'tenant-b');
    await sweep();
    expect(await Promise.all([film, captions, taken, fresh].map((file) => isThere(file)))).toEqual(Array(4).fill(true));
    expect(await isThere(theirs, 'tenant-b')).toBe(true);
    expect(await isThere(left)).toBe(false);
  });

  it('goes through all schools by itself', async () => {
    const left = await uploaded('mp4');
    await newCourse();
    await dayOld(left);
    const tools = { store: subgraph.store, log: createLog('catalog', 'silent'), signal: new AbortController().signal };
    await unnamedMedia({ files }).run(tools);
    expect(await isThere(left)).toBe(false);
  });
});
