import { createHash } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { openFiles } from '@lyceum/kernel/files';
import { createLog } from '@lyceum/kernel/log';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { type TestSubgraph, testConfig } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { essay, makeExam, makeItem, marker, staff, TENANT } from '../../test/graded';
import { eventually, handIn, learner, type Sitting, SUBMIT, type Submitted, sit } from '../../test/sittings';
import { handInSaved } from '../attempt/overdue.job';
import type { ItemContent } from '../item/item.content';
import { assessmentPrivacy } from '../privacy';
import { results } from '../result/result.model';
import { answerFiles } from './answer-file.model';
import { sweepAnswerFiles } from './sweep.service';
import { unnamedFiles } from './unnamed-files.job';

let subgraph: TestSubgraph;
const config = testConfig();
const files = openFiles(config);
beforeAll(async () => {
  subgraph = await startAssessment(config);
});
afterAll(() => subgraph?.stop());

const asked = (fields: object = {}) =>
  ({
    kind: 'FILE',
    prompt: { format: 'MARKDOWN', text: 'Hand in your essay.' },
    ...{ maxFiles: 2, maxBytes: 1_000, types: ['pdf'], ...fields },
  }) as ItemContent;

/** Somebody in the middle of an exam with two questions for files and an essay. */
async function sitting(fields: object = {}): Promise<Sitting & { items: [string, string, string] }> {
  const items = [
    await makeItem(subgraph, asked(fields)),
    await makeItem(subgraph, asked()),
    await makeItem(subgraph, essay()),
  ];
  const exam = await makeExam(subgraph);
  return { ...(await sit(subgraph, exam, items)), items: items as [string, string, string] };
}

interface Place {
  attemptId: string;
  itemId: string;
  name?: string;
}

const OPEN = 'query ($input: AnswerUploadInput!) { answerUpload(input: $input) { folder ending maxBytes } }';
const KEEP = 'mutation ($input: KeepAnswerFileInput!) { keepAnswerFile(input: $input) { key name bytes url } }';

/** As the back end for phones does it. */
async function upload(
  { attemptId, itemId, name = 'essay.pdf' }: Place,
  content: string,
  who: ReturnType<typeof learner>,
) {
  const input = { attemptId, itemId, name };
  const opened = await subgraph.ask<{ answerUpload: { folder: string; ending: string } }>(OPEN, { input }, who);
  if (opened.errors) return { errors: opened.errors };
  const { folder, ending } = opened.data.answerUpload;
  const sha256 = createHash('sha256').update(content).digest('hex');
  await files.put(`${folder}/${sha256}.${ending}`, Readable.from([content]), { maxBytes: 1_000 });
  const { data, errors } = await subgraph.ask<{ keepAnswerFile: { key: string; name: string; bytes: number } }>(
    KEEP,
    { input: { ...input, sha256 } },
    who,
  );
  return errors ? { errors } : { file: data.keepAnswerFile };
}

async function uploaded(place: Place, content: string, who: ReturnType<typeof learner>) {
  const { file, errors } = await upload(place, content, who);
  if (!file) throw new Error(JSON.stringify(errors));
  return file;
}

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
const saving = ({ attempt, learner: who }: Sitting, itemId: string, ...keys: string[]) =>
  subgraph.ask(
    'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedAt } }',
    {
      input: { attemptId: attempt._id, answers: [{ itemId, seq: Date.now() % 1_000_000, response: { files: keys } }] },
    },
    who,
  );
const submit = async (one: Sitting, answers: Record<string, { files: string[] }>) =>
  (await subgraph.get<Submitted>(SUBMIT, handIn(one, answers), one.learner)).submitExam.id;
const resultOf = (id: string) =>
  eventually(async () => {
    const row = await results(subgraph.scope(TENANT)).findOne({ _id: id });
    if (!row) throw new Error('not graded yet');
    return row;
  });

describe('a file for a question', () => {
  it('is known by its content: sent again it is the same one, under its last name', async () => {
    const one = await sitting();
    const place = { attemptId: one.attempt._id, itemId: one.items[0] };
    const first = await uploaded(place, 'my essay', one.learner);
    const again = await uploaded({ ...place, name: 'Final.PDF' }, 'my essay', one.learner);
    expect(again).toMatchObject({ key: first.key, name: 'Final.PDF', bytes: 8 });
    expect(first.key).toContain(`answers/${TENANT}/${one.attempt._id}/${one.items[0]}/`);
    const query = 'query ($id: ID!) { attempt(id: $id) { files { key itemId name bytes } } }';
    const seen = { key: first.key, itemId: one.items[0], name: 'Final.PDF', bytes: 8 };
    const mine = await subgraph.get(query, { id: one.attempt._id }, one.learner);
    expect(mine).toEqual({ attempt: { files: [seen] } });
    expect(await subgraph.get(query, { id: one.attempt._id }, staff())).toEqual({ attempt: { files: [] } });
  });

  it('is refused for another’s attempt, a question that takes none or that is not asked, and another type', async () => {
    const one = await sitting();
    const attemptId = one.attempt._id;
    const [itemId, , text] = one.items;
    const said = [
      await upload({ attemptId, itemId }, 'x', learner()),
      await upload({ attemptId, itemId }, 'x', learner('tenant-b')),
      await upload({ attemptId, itemId: 'none' }, 'x', one.learner),
      await upload({ attemptId, itemId: text }, 'x', one.learner),
      await upload({ attemptId, itemId, name: 'essay.exe' }, 'x', one.learner),
      await upload({ attemptId, itemId, name: '../..' }, 'x', one.learner),
    ];
    expect(said.map(codeOf)).toEqual([...Array(3).fill('NOT_FOUND'), ...Array(3).fill('BAD_USER_INPUT')]);
    const input = { attemptId, itemId, name: 'a.pdf', sha256: 'ab'.repeat(32) };
    expect(codeOf(await subgraph.ask(KEEP, { input }, one.learner))).toBe('NOT_FOUND');
  });

  it('can be taken back, and no more lie there than the question takes and ten drafts, however many come at once', async () => {
    const one = await sitting({ maxFiles: 1 });
    const place = { attemptId: one.attempt._id, itemId: one.items[0] };
    const came = await Promise.all(Array.from({ length: 20 }, (_, n) => upload(place, `draft ${n}`, one.learner)));
    const kept = came.flatMap(({ file }) => file ?? []);
    expect(kept.length).toBeLessThanOrEqual(11);
    const lying: string[] = [];
    for await (const { key } of files.list(`answers/${TENANT}/${one.attempt._id}/`)) lying.push(key);
    expect(lying.sort()).toEqual(kept.map(({ key }) => key).sort());
    const remove = 'mutation ($input: RemoveAnswerFileInput!) { removeAnswerFile(input: $input) }';
    for (const { key } of [...kept, ...kept])
      await subgraph.get(remove, { input: { attemptId: one.attempt._id, key } }, one.learner);
    expect(await answerFiles(subgraph.scope(TENANT)).count({ attemptId: one.attempt._id })).toBe(0);
    expect((await upload(place, 'the last', one.learner)).file).toBeDefined();
  });
});

describe('an answer of files', () => {
  it('names only those that were uploaded for its question, by its learner', async () => {
    const [one, other] = [await sitting(), await sitting()];
    const [first, second] = one.items;
    const own = await uploaded({ attemptId: one.attempt._id, itemId: first }, 'mine', one.learner);
    const foreign = await uploaded({ attemptId: other.attempt._id, itemId: other.items[0] }, 'theirs', other.learner);
    expect((await saving(one, first, own.key)).errors).toBeUndefined();
    for (const [itemId, key] of [
      [first, foreign.key],
      [second, own.key],
      [first, own.key.replace('.pdf', '.exe')],
    ] as const)
      expect(codeOf(await saving(one, itemId, key))).toBe('BAD_USER_INPUT');
  });

  it('is handed in all the same with another’s, which counts as left out, and says so', async () => {
    const [one, other] = [await sitting(), await sitting()];
    const [first, second] = one.items;
    const own = await uploaded({ attemptId: one.attempt._id, itemId: first }, 'mine', one.learner);
    const foreign = await uploaded({ attemptId: other.attempt._id, itemId: other.items[0] }, 'theirs', other.learner);
    const id = await submit(one, { [first]: { files: [own.key, foreign.key] }, [second]: { files: [foreign.key] } });
    const note = expect.stringContaining('not uploaded for it');
    expect((await resultOf(id)).items).toMatchObject([
      { response: { files: [own.key] }, points: null, score: { omitted: false, parts: [{ note }] } },
      { response: { files: [] }, points: 0, score: { omitted: true, parts: [{ note }] } },
      { points: 0 },
    ]);
  });

  it('is at the marking desk as a link, under a name that tells of nobody', async () => {
    const one = await sitting();
    const place = { attemptId: one.attempt._id, itemId: one.items[0], name: 'Sana Iqbal.pdf' };
    const own = await uploaded(place, 'mine', one.learner);
    await submit(one, { [one.items[0]]: { files: [own.key] } });
    const query = 'mutation ($input: NextAnswerInput!) { claimAnswer(input: $input) { files { name bytes url } } }';
    const found = await eventually(async () => {
      const { claimAnswer } = await subgraph.get<{ claimAnswer: { files: { url: string }[] } | null }>(
        query,
        { input: { examId: one.exam._id } },
        marker(),
      );
      if (!claimAnswer) throw new Error('not at the desk yet');
      return claimAnswer.files;
    });
    expect(found).toMatchObject([{ name: 'answer-1.pdf', bytes: 4 }]);
    expect(found[0]?.url).toContain(own.key);
    expect(found[0]?.url).not.toMatch(/Sana|Iqbal/);
  });
});

describe('after the hand-in', () => {
  it('nothing is uploaded any more; what was sent and not answered gives its key', async () => {
    const one = await sitting();
    const place = { attemptId: one.attempt._id, itemId: one.items[0] };
    const own = await uploaded(place, 'mine', one.learner);
    await submit(one, { [one.items[0]]: { files: [own.key] } });
    expect(codeOf(await upload(place, 'later', one.learner))).toBe('CONFLICT');
    const sha256 = createHash('sha256').update('mine').digest('hex');
    const input = { ...place, name: 'other.pdf', sha256 };
    expect(await subgraph.get(KEEP, { input }, one.learner)).toMatchObject({
      keepAnswerFile: { key: own.key, name: 'essay.pdf' },
    });
    const remove = 'mutation ($input: RemoveAnswerFileInput!) { removeAnswerFile(input: $input) }';
    const removal = { attemptId: one.attempt._id, key: own.key };
    expect(codeOf(await subgraph.ask(remove, { input: removal }, one.learner))).toBe('CONFLICT');
  });

  it('of the server in one’s stead it still is, for one may hand in late', async () => {
    const one = await sitting();
    await handInSaved(subgraph.scope(TENANT), one.attempt, new Date());
    const place = { attemptId: one.attempt._id, itemId: one.items[0] };
    const own = await uploaded(place, 'written offline', one.learner);
    const id = await submit(one, { [one.items[0]]: { files: [own.key] } });
    const { items } = await resultOf(id);
    expect(items[0]).toMatchObject({ response: { files: [own.key] }, points: null });
    expect(codeOf(await upload(place, 'and another', one.learner))).toBe('CONFLICT');
  });
});

it('is in the export of its learner, and gone with them, from the disk too', async () => {
  const one = await sitting();
  const own = await uploaded({ attemptId: one.attempt._id, itemId: one.items[0] }, 'mine', one.learner);
  const stray = own.key.replace(/[0-9a-f]{64}/, 'cd'.repeat(32));
  await files.put(stray, Readable.from(['cut off before it was kept']), { maxBytes: 100 });
  const privacy = assessmentPrivacy({ files });
  const scope = { ...subgraph.scope(TENANT), log: createLog('assessment', 'silent') };
  const exported: object[] = [];
  for await (const { name, rows } of privacy.exportPerson(scope, one.learner.id))
    if (name === 'answerFiles') exported.push(...rows);
  expect(exported).toMatchObject([{ _id: own.key, name: 'essay.pdf', bytes: 4 }]);
  await inTransaction(scope, (inner) => privacy.erasePerson({ ...scope, ...inner }, one.learner.id));
  expect([await files.stat(own.key), await files.stat(stray)]).toEqual([null, null]);
  expect(await answerFiles(subgraph.scope(TENANT)).count({ learnerId: one.learner.id })).toBe(0);
});

describe('the daily look for uploads that no answer names', () => {
  const dayOld = async (key: string) => {
    const { path } = await files.localCopy(key);
    await utimes(path, new Date(), new Date(Date.now() - 25 * 3_600_000));
  };
  const sweep = () => sweepAnswerFiles({ ...subgraph.scope(TENANT), files });
  const areThere = (keys: string[]) => Promise.all(keys.map(async (key) => (await files.stat(key)) !== null));

  it('removes drafts beside what was handed in, and bytes that never became a file', async () => {
    const one = await sitting();
    const place = { attemptId: one.attempt._id, itemId: one.items[0] };
    const [draft, saved, own] = [
      await uploaded(place, 'draft', one.learner),
      await uploaded(place, 'saved', one.learner),
      await uploaded(place, 'mine', one.learner),
    ];
    const stray = own.key.replace(/[0-9a-f]{64}/, 'cd'.repeat(32));
    const fresh = own.key.replace(/[0-9a-f]{64}/, 'ef'.repeat(32));
    for (const key of [stray, fresh]) await files.put(key, Readable.from(['cut off']), { maxBytes: 100 });
    expect((await saving(one, one.items[0], saved.key)).errors).toBeUndefined();
    await submit(one, { [one.items[0]]: { files: [own.key] } });
    for (const key of [draft.key, saved.key, own.key, stray]) await dayOld(key);
    await sweep();
    expect(await areThere([saved.key, own.key, fresh])).toEqual([true, true, true]);
    expect(await areThere([draft.key, stray])).toEqual([false, false]);
    const rows = await answerFiles(subgraph.scope(TENANT)).find({ attemptId: one.attempt._id });
    expect(rows.map(({ _id }) => _id).sort()).toEqual([saved.key, own.key].sort());
  });

  it('leaves all that may still be handed in, also after the server has handed in in one’s stead', async () => {
    const [open, late] = [await sitting(), await sitting()];
    await handInSaved(subgraph.scope(TENANT), late.attempt, new Date());
    const keys: string[] = [];
    for (const one of [open, late]) {
      const place = { attemptId: one.attempt._id, itemId: one.items[0] };
      keys.push((await uploaded(place, 'written offline', one.learner)).key);
    }
    for (const key of keys) await dayOld(key);
    const tools = {
      store: subgraph.store,
      log: createLog('assessment', 'silent'),
      signal: new AbortController().signal,
    };
    await unnamedFiles({ files }).run(tools);
    expect(await areThere(keys)).toEqual([true, true]);
  });
});
