import { exampleFiles, zipOf } from '@lyceum/assessment/qti/examples';
import { draftCourse, PUBLISH } from '../support/course';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let school: Awaited<ReturnType<TestPlatform['createTenant']>>;
let courseId: string;
beforeAll(async () => {
  platform = await startTestPlatform([
    'identity',
    'catalog',
    'enrollment',
    'assessment',
    'router',
    'bff-admin',
    'bff-mobile',
  ]);
  school = await platform.createTenant();
  courseId = await draftCourse((query, variables) => get(query, variables), 'Logic');
  await get(PUBLISH, { courseId });
}, 240_000);
afterAll(() => platform?.stop());

const get = <Data>(query: string, variables: object = {}, token = school.adminToken) =>
  platform.get<Data>('bff-admin', query, variables, token);

async function upload(zip: Uint8Array, token = school.adminToken) {
  const answer = await fetch(`${platform.urls['bff-admin']}/uploads/qti`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/zip' },
    body: zip,
  });
  return { status: answer.status, ...((await answer.json()) as { upload: string; bytes: number }) };
}

interface Imported {
  status: string;
  failure: string | null;
  counts: { imported: number; withLosses: number; notImported: number; total: number };
  entries: {
    edges: {
      node: { file: string; outcome: string; reasons: string[]; itemId: string | null; examId: string | null };
    }[];
  };
}

async function bringIn(
  zip: Uint8Array,
  token = school.adminToken,
  course: string | null = courseId,
): Promise<Imported> {
  const { upload: id } = await upload(zip, token);
  const start = 'mutation ($input: ImportQtiInput!) { importQti(input: $input) { id } }';
  const { importQti } = await get<{ importQti: { id: string } }>(
    start,
    { input: { upload: id, courseId: course } },
    token,
  );
  const watch = `query ($id: ID!) { qtiImport(id: $id) { status failure counts { imported withLosses notImported total }
    entries(first: 100) { edges { node { file outcome reasons itemId moreItemIds examId } } } } }`;
  return eventually(async () => {
    const { qtiImport } = await get<{ qtiImport: Imported }>(watch, { id: importQti.id }, token);
    expect(['SUCCEEDED', 'FAILED']).toContain(qtiImport.status);
    return qtiImport;
  }, 240_000);
}

const TEST = `<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="T" title="Mid-term"><testPart identifier="p" navigationMode="nonlinear" submissionMode="simultaneous">
  <assessmentSection identifier="s" title="One" visible="true"><assessmentItemRef identifier="a" href="qti22/choice.xml"/><assessmentItemRef identifier="b" href="qti22/match.xml"/></assessmentSection></testPart></assessmentTest>`;

test('a package goes up, becomes items and a draft of an exam, and an export of that exam comes back as it was', async () => {
  const files = exampleFiles('EXAMPLES');
  const manifest = files['imsmanifest.xml'] as string;
  const named =
    '<resource identifier="T" type="imsqti_test_xmlv2p2" href="test.xml"><file href="test.xml"/></resource></resources>';
  const zip = await zipOf({ ...files, 'test.xml': TEST, 'imsmanifest.xml': manifest.replace('</resources>', named) });
  const done = await bringIn(zip);
  expect(done).toMatchObject({ status: 'SUCCEEDED', failure: null });
  const entries = done.entries.edges.map(({ node }) => node);
  expect(done.counts.total).toBe(entries.length);
  for (const { outcome, reasons } of entries) if (outcome !== 'IMPORTED') expect(reasons).not.toEqual([]);
  const examId = entries.find(({ file }) => file === 'test.xml')?.examId;
  expect(examId).toEqual(expect.any(String));

  const shown = 'query ($id: ID!) { item(id: $id) { status content { prompt { text } } } }';
  const choice = entries.find(({ file }) => file === 'qti22/choice.xml');
  const { item } = await get<{ item: { status: string; content: { prompt: { text: string } } } }>(shown, {
    id: choice?.itemId,
  });
  expect(item.status).toBe('READY');
  expect(item.content.prompt.text).toContain('<img');

  const start = 'mutation ($input: ExportQtiInput!) { exportQti(input: $input) { id } }';
  const { exportQti } = await get<{ exportQti: { id: string } }>(start, { input: { examId } });
  const { url } = await eventually(async () => {
    const watch = 'query ($id: ID!) { qtiExport(id: $id) { status url items losses { reasons } } }';
    const { qtiExport } = await get<{ qtiExport: { status: string; url: string; items: number } }>(watch, {
      id: exportQti.id,
    });
    expect(qtiExport).toMatchObject({ status: 'READY', items: 2, losses: [] });
    return qtiExport;
  }, 240_000);
  const { pathname, search } = new URL(url);
  const exported = await fetch(`${platform.urls['bff-admin']}${pathname}${search}`);
  expect(exported.status).toBe(200);

  const other = await platform.createTenant();
  const otherCourse = await draftCourse((query, variables) => get(query, variables, other.adminToken), 'Logic');
  const back = await bringIn(Buffer.from(await exported.arrayBuffer()), other.adminToken, otherCourse);
  expect(
    back.entries.edges.map(({ node }) => [node.outcome, node.reasons.filter((one) => !one.startsWith('left out'))]),
  ).toEqual([
    ['IMPORTED', []],
    ['IMPORTED', []],
    ['IMPORTED', []],
  ]);
  const exam = 'query ($id: ID!) { exam(id: $id) { title status sections { title items { title } } } }';
  const said = async (id: unknown, token?: string) => get(exam, { id }, token);
  const backId = back.entries.edges.find(({ node }) => node.examId)?.node.examId;
  expect(await said(backId, other.adminToken)).toEqual(await said(examId));
}, 240_000);

test('nobody uploads without signing in, and no tenant imports what another uploaded', async () => {
  const zip = await zipOf(exampleFiles('E'));
  const { upload: id } = await upload(zip);
  const other = await platform.createTenant();
  const start = 'mutation ($input: ImportQtiInput!) { importQti(input: $input) { id } }';
  const theirs = await platform.ask('bff-admin', start, { input: { upload: id } }, other.adminToken);
  expect(theirs.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const answer = await fetch(`${platform.urls['bff-admin']}/uploads/qti`, { method: 'POST', body: 'x' });
  expect(answer.status).toBe(401);
});
