import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventScope } from '@lyceum/kernel/events/event';
import { openFiles } from '@lyceum/kernel/files';
import { type TestSubgraph, testConfig, testPerson } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { exams } from '../exam/exam.model';
import { items, itemVersions } from '../item/item.model';
import { exampleFiles, manifestOf, zipOf } from './examples';
import { runQtiImport } from './qti-import.job';
import { qtiEntries, qtiImports } from './qti-import.model';

const config = testConfig();
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment(config);
});
afterAll(() => subgraph.stop());

type Entry = {
  file: string;
  outcome: string;
  reasons: string[];
  because: { reason: string }[];
  change: string | null;
  itemId: string | null;
  examId: string | null;
};
interface Done {
  id: string;
  status: string;
  failure: string | null;
  counts: { imported: number; withLosses: number; notImported: number; total: number };
  entries: { edges: { node: Entry }[] };
}

const author = (tenantId: string) => testPerson({ tenantId, permissions: ['item:author', 'exam:author'] });

async function upload(tenantId: string, zip: Buffer): Promise<string> {
  const id = randomUUID();
  const key = `qti-uploads/${tenantId}/${id}.zip`;
  await openFiles(config).put(key, Readable.from([zip]), { maxBytes: 100_000_000 });
  return id;
}

const START = 'mutation ($input: ImportQtiInput!) { importQti(input: $input) { id status } }';
const WATCH = `query ($id: ID!) { qtiImport(id: $id) { id status failure counts { imported withLosses notImported total }
  entries(first: 100) { edges { node { file outcome reasons because change itemId examId } } } } }`;

async function bringIn(
  tenantId: string,
  files: Record<string, string | Uint8Array>,
  courseId: string | null = null,
): Promise<Done> {
  const asker = author(tenantId);
  const input = { upload: await upload(tenantId, await zipOf(files)), courseId };
  const { importQti } = await subgraph.get<{ importQti: { id: string } }>(START, { input }, asker);
  return ended(asker, importQti.id);
}

async function ended(asker: ReturnType<typeof author>, id: string): Promise<Done> {
  for (;;) {
    const { qtiImport } = await subgraph.get<{ qtiImport: Done }>(WATCH, { id }, asker);
    if (['SUCCEEDED', 'FAILED'].includes(qtiImport.status)) return qtiImport;
    await sleep(50);
  }
}

const entriesOf = ({ entries }: Done) => new Map(entries.edges.map(({ node }) => [node.file, node]));

const ITEM = (
  identifier: string,
  right = 'A',
  rest = '',
) => `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2"
  identifier="${identifier}" title="${identifier}" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>${right}</value></correctResponse></responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  <itemBody><p>Which?</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1" shuffle="true">
  <simpleChoice identifier="A">one</simpleChoice><simpleChoice identifier="B">two</simpleChoice></choiceInteraction>${rest}</itemBody>
  <responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct"/></assessmentItem>`;

const TEST = `<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="T1" title="Final">
  <timeLimits maxTime="3600"/><testPart identifier="p" navigationMode="nonlinear" submissionMode="simultaneous"><itemSessionControl maxAttempts="2"/>
  <assessmentSection identifier="s1" title="One" visible="true"><ordering shuffle="true"/>
    <assessmentItemRef identifier="r1" href="../items/q1.xml"><weight identifier="W" value="3"/></assessmentItemRef>
    <assessmentItemRef identifier="r2" href="../items/q2.xml"><preCondition><baseValue baseType="boolean">true</baseValue></preCondition></assessmentItemRef>
  </assessmentSection>
  <assessmentSection identifier="s2" title="Two" visible="true"><selection select="1"/>
    <assessmentItemRef identifier="r3" href="../items/q1.xml"/><assessmentItemRef identifier="r4" href="../items/q2.xml"/></assessmentSection>
  </testPart></assessmentTest>`;

const small = (name: string, right = 'A') => ({
  'imsmanifest.xml': manifestOf(name, [
    ['items/q1.xml', 'imsqti_item_xmlv2p2'],
    ['items/q2.xml', 'imsqti_item_xmlv2p2'],
    ['tests/t.xml', 'imsqti_test_xmlv2p2'],
  ]),
  'items/q1.xml': ITEM('q1', right),
  'items/q2.xml': ITEM('q2'),
  'tests/t.xml': TEST,
});

it('has an entry for each file of a package, with the reasons of what is lost or stays out', async () => {
  const done = await bringIn('examples', exampleFiles('EXAMPLES'));
  expect(done.failure).toBeNull();
  const entries = entriesOf(done);
  expect(done.counts.total).toBe(entries.size);
  expect(done.counts.imported + done.counts.withLosses + done.counts.notImported).toBe(entries.size);
  expect(entries.get('qti22/choice.xml')).toMatchObject({ outcome: 'IMPORTED', reasons: [], change: 'CREATED' });
  expect(entries.get('qti22/match.xml')).toMatchObject({ outcome: 'IMPORTED', reasons: [] });
  expect(entries.get('qti22/slider.xml')?.outcome).toBe('IMPORTED_WITH_LOSSES');
  expect(entries.get('qti22/adaptive.xml')).toMatchObject({ outcome: 'NOT_IMPORTED', itemId: null });
  for (const { outcome, reasons, because } of entries.values()) {
    if (outcome !== 'IMPORTED') expect(reasons).not.toEqual([]);
    expect(because).toEqual(reasons.map(() => ({ reason: expect.any(String) })).map(expect.objectContaining));
  }
});

it('shows the pictures of an item, and the stimulus that it names', async () => {
  const scope = subgraph.scope('examples');
  const [choice] = await items(scope).find({ sourcedId: 'EXAMPLES:choice' });
  const version = await itemVersions(scope).findOne({ itemId: choice?._id ?? '', version: 1 });
  expect(version?.content.prompt.text).toMatch(
    /<img src="media:[0-9a-f]{64}\.png" alt="NEVER LEAVE LUGGAGE UNATTENDED"/,
  );
  const [withStimulus] = await items(scope).find({ sourcedId: 'EXAMPLES:choice3' });
  const other = await itemVersions(scope).findOne({ itemId: withStimulus?._id ?? '', version: 1 });
  expect(other?.content.prompt.text).toContain('<em>NEVER LEAVE LUGGAGE UNATTENDED</em>');
});

it('makes nothing of the same package a second time, and a new version of an item that has changed', async () => {
  await bringIn('again', small('P'));
  const same = entriesOf(await bringIn('again', small('P')));
  expect(same.get('items/q1.xml')?.change).toBe('UNCHANGED');
  const other = entriesOf(await bringIn('again', small('P', 'B')));
  expect(other.get('items/q1.xml')?.change).toBe('UPDATED');
  expect(other.get('items/q2.xml')?.change).toBe('UNCHANGED');
  const scope = subgraph.scope('again');
  expect(await items(scope).count({})).toBe(2);
  expect((await items(scope).findOne({ sourcedId: 'P:q1' }))?.version).toBe(2);
  expect(await itemVersions(scope).count({})).toBe(3);
});

it('keeps items of another package apart, though they bear the same identifiers', async () => {
  await bringIn('apart', small('P1'));
  await bringIn('apart', small('P2'));
  expect(await items(subgraph.scope('apart')).count({})).toBe(4);
});

it('makes a draft of an exam of a test, with weights, draws, time limit and attempts, and tells of preconditions', async () => {
  const done = await bringIn('tests', small('P'), 'course-1');
  const entry = entriesOf(done).get('tests/t.xml');
  expect(entry).toMatchObject({ outcome: 'IMPORTED_WITH_LOSSES', change: 'CREATED' });
  expect(entry?.reasons.join()).toContain('preconditions');
  const exam = await exams(subgraph.scope('tests')).findOne({ _id: entry?.examId ?? '' });
  expect(exam).toMatchObject({
    courseId: 'course-1',
    title: 'Final',
    status: 'DRAFT',
    timeLimitMs: 3_600_000,
    attemptLimit: 2,
  });
  expect(
    exam?.sections.map(({ title, shuffle, items, draws }) => [title, shuffle, items.length, draws.length]),
  ).toEqual([
    ['One', true, 2, 0],
    ['Two', false, 0, 1],
  ]);
  expect(exam?.sections[0]?.items[0]?.points).toBe(3);
  const again = entriesOf(await bringIn('tests', small('P'), 'course-1')).get('tests/t.xml');
  expect(again).toMatchObject({ examId: entry?.examId, change: 'UNCHANGED' });
});

it('leaves tests out without a course, and says so', async () => {
  const entry = entriesOf(await bringIn('courseless', small('P'))).get('tests/t.xml');
  expect(entry).toMatchObject({
    outcome: 'NOT_IMPORTED',
    reasons: [expect.stringContaining('with a course')],
    because: [{ reason: 'QTI_TEST_NEEDS_COURSE' }],
  });
});

it('refuses an item with a DOCTYPE and goes on with the others', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>${ITEM('q1')}`;
  const entries = entriesOf(await bringIn('doctype', { ...small('P'), 'items/q1.xml': bomb }));
  expect(entries.get('items/q1.xml')).toMatchObject({
    outcome: 'NOT_IMPORTED',
    reasons: [expect.stringContaining('DOCTYPE')],
  });
  expect(entries.get('items/q2.xml')?.outcome).toBe('IMPORTED');
});

it('keeps scripts and handlers out of what is shown', async () => {
  const evil = ITEM(
    'q1',
    'A',
    '<p onclick="x()">hi<script>alert(1)</script><a href="javascript:x()">l</a><img src="http://evil.example/x.png" alt=""/></p>',
  );
  const done = entriesOf(await bringIn('scripts', { ...small('P'), 'items/q1.xml': evil }));
  const version = await itemVersions(subgraph.scope('scripts')).findOne({
    itemId: done.get('items/q1.xml')?.itemId ?? '',
  });
  const text = JSON.stringify(version?.content);
  expect(text).not.toMatch(/script|onclick|javascript:|evil\.example/);
  expect(done.get('items/q1.xml')?.reasons.join()).toContain('<script>');
});

it('fails as a whole, in a sentence, for what is no package', async () => {
  expect(await bringIn('whole', { 'a.txt': 'x' })).toMatchObject({
    status: 'FAILED',
    failure: expect.stringContaining('imsmanifest.xml'),
  });
});

it('goes on where it was cut off, without a second entry or version', async () => {
  const scope = subgraph.scope('resumed');
  const files = openFiles(config);
  const uploadId = await upload('resumed', await zipOf(small('P')));
  const ended = { startedAt: null, finishedAt: null, failure: null, failedBecause: null, total: null, tries: 0 };
  const counts = { IMPORTED: 0, IMPORTED_WITH_LOSSES: 0, NOT_IMPORTED: 0 };
  const row = {
    _id: randomUUID(),
    uploadId,
    courseId: null,
    status: 'QUEUED' as const,
    startedBy: 'p',
    requestedAt: new Date(),
    counts,
    ...ended,
  };
  await qtiImports(scope).create(row);
  const log = { info() {} };
  const stopping = new AbortController();
  // The process drains once the first entry is written.
  const signal = {
    get aborted() {
      return stopping.signal.aborted;
    },
    throwIfAborted() {
      stopping.signal.throwIfAborted();
      stopping.abort();
    },
  };
  const event = (signal: unknown) => ({ ...scope, log, signal, requestId: 'r' }) as unknown as EventScope;
  await expect(runQtiImport(event(signal), row._id, files)).rejects.toThrow();
  expect(await qtiEntries(scope).count({ importId: row._id })).toBe(1);
  expect(await qtiImports(scope).findOne({ _id: row._id })).toMatchObject({ status: 'RUNNING', tries: 0 });

  await runQtiImport(event(new AbortController().signal), row._id, files);
  const after = await qtiImports(scope).findOne({ _id: row._id });
  expect(after).toMatchObject({
    status: 'SUCCEEDED',
    counts: { IMPORTED: 2, IMPORTED_WITH_LOSSES: 0, NOT_IMPORTED: 1 },
  });
  expect(await qtiEntries(scope).count({ importId: row._id })).toBe(3);
  expect(await itemVersions(scope).count({})).toBe(2);
});

it('answers NOT_FOUND for another tenant’s upload and import, exactly as for none', async () => {
  const theirs = await upload('theirs', await zipOf(small('P')));
  const ask = (uploadId: string) => subgraph.ask(START, { input: { upload: uploadId } }, author('ours'));
  const foreign = await ask(theirs);
  const missing = await ask(randomUUID());
  expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect(foreign.errors?.[0]?.message).toBe(missing.errors?.[0]?.message);
  expect((await subgraph.ask(START, { input: { upload: '../x' } }, author('ours'))).errors?.[0]?.extensions.code).toBe(
    'BAD_USER_INPUT',
  );
  const done = await bringIn('theirs', small('P'));
  expect((await subgraph.ask(WATCH, { id: done.id }, author('ours'))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
