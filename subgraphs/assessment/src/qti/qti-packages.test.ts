import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { openFiles } from '@lyceum/kernel/files';
import { type TestSubgraph, testConfig, testPerson } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { exams } from '../exam/exam.model';
import { items, itemVersions } from '../item/item.model';
import { manifestOf, zipOf } from './examples';

// Packages as they are found: other tools' names, types, encodings and mistakes.

const config = testConfig();
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startAssessment(config);
});
afterAll(() => subgraph.stop());

interface Entry {
  file: string;
  what: string;
  outcome: string;
  reasons: string[];
  itemId: string | null;
  moreItemIds: string[];
  examId: string | null;
}
interface Done {
  status: string;
  failure: string | null;
  counts: { imported: number; withLosses: number; notImported: number; total: number };
  entries: { edges: { node: Entry }[] };
}

const START = 'mutation ($input: ImportQtiInput!) { importQti(input: $input) { id } }';
const WATCH = `query ($id: ID!) { qtiImport(id: $id) { status failure counts { imported withLosses notImported total }
  entries(first: 100) { edges { node { file what outcome reasons itemId moreItemIds examId } } } } }`;

async function bringIn(tenantId: string, files: Record<string, string | Uint8Array>) {
  const asker = testPerson({ tenantId, permissions: ['item:author', 'exam:author'] });
  const upload = randomUUID();
  const zip = await zipOf(files);
  await openFiles(config).put(`qti-uploads/${tenantId}/${upload}.zip`, Readable.from([zip]), { maxBytes: 1e9 });
  const input = { upload, courseId: 'course-1' };
  const { importQti } = await subgraph.get<{ importQti: { id: string } }>(START, { input }, asker);
  for (;;) {
    const { qtiImport } = await subgraph.get<{ qtiImport: Done }>(WATCH, { id: importQti.id }, asker);
    if (qtiImport.status === 'SUCCEEDED' || qtiImport.status === 'FAILED')
      return { ...qtiImport, entries: new Map(qtiImport.entries.edges.map(({ node }) => [node.file, node])) };
    await sleep(50);
  }
}

const item = (
  identifier: string,
  more = '',
) => `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
  identifier="${identifier}" title="${identifier}" adaptive="false" time-dependent="false">
  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
  <qti-item-body><p>Which?</p><qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
  <qti-simple-choice identifier="A">one</qti-simple-choice><qti-simple-choice identifier="B">two</qti-simple-choice></qti-choice-interaction>${more}</qti-item-body>
  <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/></qti-assessment-item>`;

const test = (
  sections: string,
) => `<qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="T" title="Test">
  <qti-test-part identifier="p" navigation-mode="nonlinear" submission-mode="simultaneous">${sections}</qti-test-part></qti-assessment-test>`;
const section = (title: string, inside: string) =>
  `<qti-assessment-section xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="s-${title}" title="${title}" visible="true">${inside}</qti-assessment-section>`;
const ref = (href: string) => `<qti-assessment-item-ref identifier="r-${href.replace(/\W/g, '')}" href="${href}"/>`;

it('reads names with blanks, percent signs and umlauts, UTF-16, a byte order mark, prefixes and other versions', async () => {
  const prefixed = item('prefixed')
    .replace(/<(\/?)qti/g, '<$1q:qti')
    .replace('xmlns=', 'xmlns:q=');
  const qti21 = `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="old" title="old" adaptive="false" timeDependent="false">
    <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>
    <itemBody><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which?</prompt><simpleChoice identifier="A">1</simpleChoice><simpleChoice identifier="B">2</simpleChoice></choiceInteraction></itemBody>
    <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>`;
  const { entries, failure } = await bringIn('names', {
    'imsmanifest.xml': `\ufeff${manifestOf('N', [
      ['a%20b/c d.xml', 'imsqti_item_xmlv3p0'],
      ['100%.xml', 'imsqti_item_xmlv3p0'],
      ['%C3%BCber/fragé.xml', 'imsqti_item_xmlv3p0'],
      ['sixteen.xml', 'imsqti_item_xmlv3p0'],
      ['prefixed.xml', ''],
      ['old.xml', 'imsqti_apipitem_xmlv2p1'],
    ])}`,
    'a b/c d.xml': `\ufeff${item('blank')}`,
    '100%.xml': item('percent'),
    'über/fragé.xml': item('umlaut'),
    'sixteen.xml': Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${item('sixteen')}`, 'utf16le'),
    'prefixed.xml': prefixed,
    'old.xml': qti21,
  });
  expect(failure).toBeNull();
  expect([...entries.values()].map(({ file, outcome, reasons }) => [file, outcome, reasons])).toEqual(
    ['a b/c d.xml', '100%.xml', 'über/fragé.xml', 'sixteen.xml', 'prefixed.xml', 'old.xml'].map((file) => [
      file,
      'IMPORTED',
      [],
    ]),
  );
});

it('goes by what a file is where the manifest says something else, and says what a stimulus is', async () => {
  const stimulus =
    '<qti-assessment-stimulus xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="S" title="S"><qti-stimulus-body><p>Read</p></qti-stimulus-body></qti-assessment-stimulus>';
  const { entries } = await bringIn('types', {
    'imsmanifest.xml': manifestOf('W', [
      ['s.xml', 'imsqti_test_xmlv3p0'],
      ['i.xml', 'imsqti_test_xmlv3p0'],
      ['rules.xml', 'webcontent'],
    ]),
    's.xml': stimulus,
    'i.xml': item('i'),
    'rules.xml': '<x/>',
  });
  expect(entries.get('i.xml')).toMatchObject({ what: 'ITEM', outcome: 'IMPORTED', itemId: expect.any(String) });
  expect(entries.get('s.xml')).toMatchObject({ what: 'OTHER', outcome: 'IMPORTED', itemId: null });
  expect(entries.get('s.xml')?.reasons).toEqual(['a stimulus: it comes in with the items that name it']);
});

it('makes two items of two files with one identifier, and the same two the next time', async () => {
  const files = {
    'imsmanifest.xml': manifestOf('D', [
      ['a.xml', 'imsqti_item_xmlv3p0'],
      ['b.xml', 'imsqti_item_xmlv3p0'],
    ]),
    'a.xml': item('same'),
    'b.xml': item('same', '<p>Other</p>'),
  };
  const first = await bringIn('twice', files);
  expect(first.entries.get('b.xml')?.reasons).toEqual(['a.xml has the same identifier: they are two items here']);
  const second = await bringIn('twice', files);
  const ids = ({ entries }: typeof first) => [...entries.values()].map(({ itemId }) => itemId);
  expect(new Set(ids(first)).size).toBe(2);
  expect(ids(second)).toEqual(ids(first));
  expect(await items(subgraph.scope('twice')).count({})).toBe(2);
});

it('marks by response processing that lies in a file of the package', async () => {
  const rules =
    '<qti-response-processing xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">7</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>';
  const { entries } = await bringIn('template', {
    'imsmanifest.xml': manifestOf('R', [
      ['items/i.xml', 'imsqti_item_xmlv3p0'],
      ['rules/own.xml', 'webcontent'],
    ]),
    'items/i.xml': item('i').replace(/template="[^"]*"/, 'template="../rules/own.xml"'),
    'rules/own.xml': rules,
  });
  expect(entries.get('items/i.xml')).toMatchObject({ outcome: 'IMPORTED', reasons: [] });
});

it('reads sections of files, each from where it lies, leaves out one that holds itself, and keeps a text without items', async () => {
  const { entries } = await bringIn('sections', {
    'imsmanifest.xml': manifestOf('S', [
      ['tests/t.xml', 'imsqti_test_xmlv3p0'],
      ['parts/one.xml', 'imsqti_section_xmlv3p0'],
      ['parts/two.xml', 'imsqti_section_xmlv3p0'],
      ['items/i.xml', 'imsqti_item_xmlv3p0'],
      ['items/j.xml', 'imsqti_item_xmlv3p0'],
    ]),
    'tests/t.xml': test(
      section(
        'Text',
        '<qti-rubric-block view="candidate"><qti-content-body><p>Once upon</p><p>a time</p></qti-content-body></qti-rubric-block>',
      ) + '<qti-assessment-section-ref identifier="x" href="../parts/one.xml"/>',
    ),
    'parts/one.xml': section(
      'One',
      `${ref('../items/i.xml')}<qti-assessment-section-ref identifier="y" href="two.xml"/>`,
    ),
    'parts/two.xml': section(
      'Two',
      `${ref('../items/j.xml')}<qti-assessment-section-ref identifier="z" href="one.xml"/>`,
    ),
    'items/i.xml': item('i'),
    'items/j.xml': item('j'),
  });
  const entry = entries.get('tests/t.xml');
  expect(entry).toMatchObject({
    outcome: 'IMPORTED_WITH_LOSSES',
    reasons: ['the section one.xml holds itself: it was left out there'],
  });
  const exam = await exams(subgraph.scope('sections')).findOne({ _id: entry?.examId ?? '' });
  expect(exam?.sections.map(({ title, instructions, items }) => [title, instructions, items.length])).toEqual([
    ['One', 'Once upon\n\na time', 1],
    ['One · Two', '', 1],
  ]);
});

it('puts all items that one file became into its exam', async () => {
  const both = item('both', '<p>Say <qti-upload-interaction response-identifier="FILE"/></p>').replace(
    '<qti-outcome',
    '<qti-response-declaration identifier="FILE" cardinality="single" base-type="file"/><qti-outcome',
  );
  const { entries } = await bringIn('both', {
    'imsmanifest.xml': manifestOf('B', [
      ['i.xml', 'imsqti_item_xmlv3p0'],
      ['t.xml', 'imsqti_test_xmlv3p0'],
    ]),
    'i.xml': both,
    't.xml': test(section('One', ref('i.xml'))),
  });
  const entry = entries.get('i.xml');
  expect(entry).toMatchObject({ outcome: 'IMPORTED_WITH_LOSSES', moreItemIds: [expect.any(String)] });
  const exam = await exams(subgraph.scope('both')).findOne({ _id: entries.get('t.xml')?.examId ?? '' });
  expect(exam?.sections[0]?.items.map(({ itemId }) => itemId)).toEqual([entry?.itemId, ...(entry?.moreItemIds ?? [])]);
});

it('takes what is hostile in one file for that file’s fault, and goes on with the others', async () => {
  const deep = item('deep', `${'<div>'.repeat(200)}${'</div>'.repeat(200)}`);
  const long = item('long', `<p>${Array.from({ length: 1_600_000 }, (_, n) => n).join(' ')}</p>`);
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]>${item('laughs', '<p>&c;</p>')}`;
  const files = {
    'deep.xml': deep,
    'long.xml': long,
    'laughs.xml': laughs,
    'cut.xml': item('cut').slice(0, 300),
    'good.xml': item('good'),
  };
  const named = Object.keys(files).map((file) => [file, 'imsqti_item_xmlv3p0'] as const);
  const { entries, counts } = await bringIn('hostile', {
    'imsmanifest.xml': manifestOf('H', [
      ...named,
      ['../../etc/passwd', 'imsqti_item_xmlv3p0'],
      ['gone.xml', 'imsqti_item_xmlv3p0'],
    ]),
    ...files,
  });
  expect(counts).toMatchObject({ imported: 1, notImported: 6 });
  expect(entries.get('good.xml')?.outcome).toBe('IMPORTED');
  const why = (file: string) => entries.get(file)?.reasons.join();
  expect(why('deep.xml')).toContain('nested more than 100 deep');
  expect(why('long.xml')).toContain('prompt');
  expect(why('laughs.xml')).toContain('DOCTYPE');
  expect(why('cut.xml')).toContain('not well-formed');
  expect(why('gone.xml')).toContain('not in the package');
});

it('keeps handlers and scripts out of prompts, choices and feedback', async () => {
  const evil =
    '<img src="x" onerror="alert(1)" alt=""/><a href="javascript:alert(1)">l</a><script>alert(1)</script><svg onload="x()"/>';
  const { entries } = await bringIn('handlers', {
    'imsmanifest.xml': manifestOf('E', [['i.xml', 'imsqti_item_xmlv3p0']]),
    'i.xml': item('i', evil).replace('>one<', `>one${evil}<`),
  });
  const version = await itemVersions(subgraph.scope('handlers')).findOne({
    itemId: entries.get('i.xml')?.itemId ?? '',
  });
  expect(JSON.stringify(version?.content)).not.toMatch(/onerror|javascript:|<script|onload|alert/);
});

it('takes the size of a picture from its file where the item does not say it', async () => {
  const spot = item('spot').replace(
    /<qti-choice-interaction[^]*<\/qti-choice-interaction>/,
    '<qti-hotspot-interaction response-identifier="RESPONSE" max-choices="1"><object data="map.png" type="image/png"/><qti-hotspot-choice identifier="A" shape="rect" coords="0,0,10,10"/><qti-hotspot-choice identifier="B" shape="rect" coords="20,0,30,10"/></qti-hotspot-interaction>',
  );
  const png = Buffer.alloc(24);
  png.write('\x89PNG', 'latin1');
  png.writeUInt32BE(640, 16);
  png.writeUInt32BE(480, 20);
  const { entries } = await bringIn('sizes', {
    'imsmanifest.xml': manifestOf('Z', [
      ['i.xml', 'imsqti_item_xmlv3p0'],
      ['j.xml', 'imsqti_item_xmlv3p0'],
    ]),
    'i.xml': spot,
    'j.xml': spot.replace('map.png', 'none.png'),
    'map.png': png,
  });
  const itemId = entries.get('i.xml')?.itemId ?? '';
  const version = await itemVersions(subgraph.scope('sizes')).findOne({ itemId });
  expect(version?.content).toMatchObject({ kind: 'HOTSPOT', image: { width: 640, height: 480 } });
  expect(entries.get('j.xml')).toMatchObject({
    outcome: 'NOT_IMPORTED',
    reasons: ['the size of its picture is not said'],
  });
});

it('shows what lies in other files where it is included or embedded, its pictures with it, and tells what is not there', async () => {
  const passage = (inside: string) => `<div xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0">${inside}</div>`;
  const including = (href: string) =>
    `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${href}" parse="xml"/>`;
  const { entries } = await bringIn('included', {
    'imsmanifest.xml': manifestOf('I', [
      ['items/i.xml', 'imsqti_item_xmlv3p0'],
      ['items/j.xml', 'imsqti_item_xmlv3p0'],
      ['items/k.xml', 'imsqti_item_xmlv3p0'],
      ['items/l.xml', 'imsqti_item_xmlv3p0'],
    ]),
    'items/l.xml': item('l', '<object data="../shared/tags.html" type="text/html"/>'),
    'shared/tags.html': '<html><body><p>No end</body></html>',
    'items/i.xml': item('i', including('../shared/passage.xml')),
    'items/j.xml': item('j', '<object data="../shared/page.html" type="text/html"/>'),
    'items/k.xml': item('k', including('../shared/none.xml')),
    'shared/passage.xml': passage(
      `<p>Once upon a time</p><img src="dragon.png" alt="A dragon"/>${including('more.xml')}`,
    ),
    'shared/more.xml': passage(`<p>in another file</p>${including('passage.xml')}`),
    'shared/page.html':
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><h1>Islands</h1><script>alert(1)</script><p>Some have <a href="map.pdf">no people</a>.</p></body></html>',
    'shared/dragon.png': 'not really',
    'shared/map.pdf': 'not really',
  });
  const shown = async (file: string) => {
    const itemId = entries.get(file)?.itemId ?? '';
    const version = await itemVersions(subgraph.scope('included')).findOne({ itemId });
    return version?.content.prompt.text;
  };
  expect(entries.get('items/i.xml')?.reasons).toEqual([
    '../shared/passage.xml is not a file of the package and was left out',
  ]);
  expect(await shown('items/i.xml')).toMatch(/Once upon a time.*<img src="media:\w+\.png".*in another file/);
  expect(entries.get('items/j.xml')).toMatchObject({ outcome: 'IMPORTED' });
  expect(await shown('items/j.xml')).toMatch(/<h1>Islands<\/h1> ?<p>Some have <a href="media:\w+\.pdf">no people<\/a>/);
  expect(entries.get('items/l.xml')).toMatchObject({
    outcome: 'IMPORTED_WITH_LOSSES',
    reasons: ['left out: an embedded text/html: it became a link'],
  });
  expect(entries.get('items/k.xml')?.reasons).toEqual([
    '../shared/none.xml is not a file of the package and was left out',
  ]);
});

it('tells packages without an identifier apart by what they list', async () => {
  const bare = (path: string) => manifestOf('X', [[path, 'imsqti_item_xmlv3p0']]).replace(' identifier="X"', '');
  const first = await bringIn('bare', { 'imsmanifest.xml': bare('a.xml'), 'a.xml': item('Q1') });
  const again = await bringIn('bare', { 'imsmanifest.xml': bare('a.xml'), 'a.xml': item('Q1') });
  const other = await bringIn('bare', { 'imsmanifest.xml': bare('b.xml'), 'b.xml': item('Q1') });
  const id = first.entries.get('a.xml')?.itemId;
  expect(again.entries.get('a.xml')?.itemId).toBe(id);
  expect(other.entries.get('b.xml')?.itemId).not.toBe(id);
});

it('goes by the folders that a manifest names as bases', async () => {
  const based = manifestOf('V', [
    ['one.xml', 'imsqti_item_xmlv3p0'],
    ['two.xml', 'imsqti_item_xmlv3p0'],
  ])
    .replace('<manifest', '<manifest xml:base="http://example.org/"')
    .replace('<resources>', '<resources xml:base="content/">')
    .replace('type="imsqti_item_xmlv3p0" href="two.xml"', '$& xml:base="more/x.xml"');
  const { entries } = await bringIn('based', {
    'imsmanifest.xml': based,
    'content/one.xml': item('one', '<div xml:base="media/"><img src="a.png" alt=""/></div>'),
    'content/media/a.png': 'not really',
    'content/more/two.xml': item('two'),
  });
  expect([...entries].map(([file, { outcome, reasons }]) => [file, outcome, reasons])).toEqual([
    ['content/one.xml', 'IMPORTED', []],
    ['content/more/two.xml', 'IMPORTED', []],
  ]);
});

it('keeps out an item that nobody thought of, and lets a test have no numbers that its exam could not', async () => {
  const rule = `<qti-response-condition><qti-response-if><qti-equal-rounded rounding-mode="decimalPlaces" figures="200"><qti-variable identifier="RESPONSE"/><qti-base-value base-type="float">1</qti-base-value></qti-equal-rounded><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>`;
  const odd = `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="odd" title="odd"><qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="float"/><qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/><qti-item-body><p>1? <qti-text-entry-interaction response-identifier="RESPONSE"/></p></qti-item-body><qti-response-processing>${rule}</qti-response-processing></qti-assessment-item>`;
  const weighed =
    '<qti-assessment-item-ref identifier="a" href="a.xml"><qti-weight identifier="W" value="1e300"/></qti-assessment-item-ref>';
  const { status, entries } = await bringIn('odd', {
    'imsmanifest.xml': manifestOf('O', [
      ['odd.xml', 'imsqti_item_xmlv3p0'],
      ['a.xml', 'imsqti_item_xmlv3p0'],
      ['test.xml', 'imsqti_test_xmlv3p0'],
    ]),
    'odd.xml': odd,
    'a.xml': item('a'),
    'test.xml': test(section('One', weighed)),
  });
  expect(status).toBe('SUCCEEDED');
  expect([...entries].map(([file, { outcome, reasons }]) => [file, outcome, reasons.length])).toEqual([
    ['odd.xml', 'NOT_IMPORTED', 1],
    ['a.xml', 'IMPORTED', 0],
    ['test.xml', 'IMPORTED_WITH_LOSSES', 1],
  ]);
  expect(entries.get('odd.xml')?.reasons[0]).toMatch(/^it could not be read: /);
  expect(entries.get('test.xml')?.reasons[0]).toMatch(/^left out: weight 1e\+300/);
});
