import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { openFiles } from '@lyceum/kernel/files';
import { type TestSubgraph, testConfig, testPerson } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { exams } from '../exam/exam.model';
import { createExam } from '../exam/exam.service';
import { checkContent, checkMarking } from '../item/item.check';
import { addItem, describeItem } from '../item/item.service';
import { testIn } from './import-entry';
import { openPackage } from './package';
import { elementsOf } from './xml';

const config = testConfig();
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment(config);
});
afterAll(() => subgraph.stop());

const author = (tenantId: string) => testPerson({ tenantId, permissions: ['item:author'] });
const EXPORT = 'mutation ($input: ExportQtiInput!) { exportQti(input: $input) { id status url } }';
const WATCH = 'query ($id: ID!) { qtiExport(id: $id) { status url items losses { itemId reasons because } } }';

function add(tenantId: string, content: object): Promise<{ _id: string }> {
  const draft = { title: 'T', tags: [], skills: [], status: 'READY' as const };
  const scope = { ...subgraph.scope(tenantId), principal: author(tenantId) };
  return addItem(scope, { ...draft, content: checkContent(content), marking: checkMarking({}) });
}

it('puts items into a package with a manifest, behind a link, and tells what QTI cannot say', async () => {
  const prompt = { format: 'HTML', text: '<p>Q</p>' };
  const plain = await add('out', { kind: 'TRUE_FALSE', prompt, correct: true });
  const code = await add('out', {
    kind: 'CODE',
    prompt,
    language: 'JAVASCRIPT',
    tests: [{ id: 't', name: 't', call: '1', expected: '1' }],
  });
  const asker = author('out');
  const input = { itemIds: [plain._id, code._id] };
  const { exportQti } = await subgraph.get<{ exportQti: { id: string; url: string | null } }>(EXPORT, { input }, asker);
  expect(exportQti.url).toBeNull();
  type Done = { status: string; url: string; items: number; losses: { itemId: string; reasons: string[] }[] };
  let done: Done;
  do {
    await sleep(50);
    done = (await subgraph.get<{ qtiExport: Done }>(WATCH, { id: exportQti.id }, asker)).qtiExport;
  } while (done.status === 'QUEUED');
  expect(done).toMatchObject({
    status: 'READY',
    items: 2,
    losses: [{ itemId: code._id, because: [{ reason: 'QTI_EXPORT_CODE' }] }],
  });
  expect(done.url).toContain(`/files/qti-exports/out/${exportQti.id}.zip?`);

  const folder = await mkdtemp(join(tmpdir(), 'lyceum-qti-test-'));
  const path = join(folder, 'x.zip');
  await writeFile(path, await buffer(await openFiles(config).open(`qti-exports/out/${exportQti.id}.zip`)));
  const qti = await openPackage(path);
  expect(qti.resources.map(({ kind, path }) => [kind, path])).toEqual([
    ['ITEM', `items/${plain._id}.xml`],
    ['ITEM', `items/${code._id}.xml`],
  ]);
  expect((await qti.xml(`items/${plain._id}.xml`)).name).toBe('qti-assessment-item');
  await qti.close();
  await rm(folder, { recursive: true });
});

it('answers NOT_FOUND for another tenant’s item and export, and BAD_USER_INPUT unless it is told one thing to export', async () => {
  const theirs = await add('theirs', {
    kind: 'TRUE_FALSE',
    prompt: { format: 'HTML', text: '<p>Q</p>' },
    correct: true,
  });
  const code = async (input: object) =>
    (await subgraph.ask(EXPORT, { input }, author('ours'))).errors?.[0]?.extensions.code;
  expect(await code({ itemIds: [theirs._id] })).toBe('NOT_FOUND');
  expect(await code({})).toBe('BAD_USER_INPUT');
  expect(await code({ itemIds: [theirs._id], examId: 'x' })).toBe('BAD_USER_INPUT');
  const { exportQti } = await subgraph.get<{ exportQti: { id: string } }>(
    EXPORT,
    { input: { itemIds: [theirs._id] } },
    author('theirs'),
  );
  const foreign = await subgraph.ask(WATCH, { id: exportQti.id }, author('ours'));
  expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

it('exports an exam with its items, sections, points, draws and limits, which come back as they were', async () => {
  const [once, drawn, other] = [
    await add('exam', { kind: 'TRUE_FALSE', prompt: { format: 'HTML', text: '<p>A</p>' }, correct: true }),
    await add('exam', { kind: 'TRUE_FALSE', prompt: { format: 'HTML', text: '<p>B</p>' }, correct: false }),
    await add('exam', { kind: 'TRUE_FALSE', prompt: { format: 'HTML', text: '<p>C</p>' }, correct: false }),
  ];
  const asker = testPerson({ tenantId: 'exam', permissions: ['item:author', 'exam:author'] });
  const scope = { ...subgraph.scope('exam'), principal: asker, files: openFiles(config) };
  for (const { _id } of [drawn, other]) await describeItem(scope, { itemId: _id, tags: ['pool'] });
  const exam = await createExam(scope, { courseId: 'c', title: 'Final & last', purpose: 'EXAM', key: 'k' });
  const section = { title: 'One', instructions: 'Read <this>\n\nand\nthat', shuffle: true };
  const sections = [
    {
      ...section,
      id: 's',
      items: [{ itemId: once._id, version: null, points: 3 }],
      draws: [{ tags: ['pool'], count: 1, points: null }],
    },
  ];
  const set = { sections, instructions: 'Be quiet', timeLimitMs: 5_400_000, attemptLimit: 2 };
  await exams(scope).updateOne({ _id: exam._id }, { $set: set });

  const { exportQti } = await subgraph.get<{ exportQti: { id: string } }>(
    EXPORT,
    { input: { examId: exam._id } },
    asker,
  );
  let done: { status: string; items: number; losses: unknown[] };
  do {
    await sleep(50);
    done = (await subgraph.get<{ qtiExport: typeof done }>(WATCH, { id: exportQti.id }, asker)).qtiExport;
  } while (done.status === 'QUEUED');
  expect(done).toMatchObject({ status: 'READY', items: 3, losses: [] });

  const folder = await mkdtemp(join(tmpdir(), 'lyceum-qti-test-'));
  const path = join(folder, 'x.zip');
  await writeFile(path, await buffer(await openFiles(config).open(`qti-exports/exam/${exportQti.id}.zip`)));
  const qti = await openPackage(path);
  const root = await qti.xml('tests/exam.xml');
  expect(elementsOf(root).map(({ name }) => name.replace('qti-', ''))).toEqual([
    'outcome-declaration',
    'time-limits',
    'rubric-block',
    'test-part',
    'outcome-processing',
  ]);
  expect(await testIn(qti, 'tests/exam.xml', root)).toMatchObject({
    title: 'Final & last',
    instructions: 'Be quiet',
    timeLimitMs: 5_400_000,
    attemptLimit: 2,
    losses: [],
    sections: [
      {
        title: 'One',
        instructions: 'Read <this>\n\nand\nthat',
        shuffle: true,
        select: null,
        items: [{ path: `items/${once._id}.xml`, weight: 3 }],
      },
      { title: 'One', shuffle: true, select: 1, items: [{ weight: null }, { weight: null }] },
    ],
  });
  await qti.close();
  await rm(folder, { recursive: true });
});
