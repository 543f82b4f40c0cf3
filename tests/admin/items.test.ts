import { startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let school: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  school = await platform.createTenant();
}, 240_000);
afterAll(() => platform?.stop());

const get = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, school.adminToken);

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function upload(body: Uint8Array, headers: Record<string, string> = {}) {
  const answer = await fetch(`${platform.urls['bff-admin']}/item-media`, {
    method: 'POST',
    headers: { authorization: `Bearer ${school.adminToken}`, 'content-type': 'image/png', ...headers },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as { file: string; url: string; bytes: number } };
}

const text = (text: string) => ({ format: 'MARKDOWN', text });

test('an author uploads an image, makes a question of it, tries it, revises it and finds it', async () => {
  const media = await upload(PIXEL);
  expect(media).toMatchObject({ status: 201, body: { bytes: PIXEL.length } });
  const content = {
    hotspot: {
      prompt: text(`Where is Paris? ![](media:${media.body.file})`),
      image: { file: media.body.file, alt: 'A map of France', width: 100, height: 100 },
      areas: [{ id: 'paris', shape: 'CIRCLE', coordinates: [50, 30, 5], correct: true }],
    },
  };
  const create =
    'mutation ($input: CreateItemInput!) { createItem(input: $input) { id shownVersion status content { areas { id coordinates } maxPoints } } }';
  const { createItem } = await get<{ createItem: { id: string } }>(create, {
    input: { key: 'first-press', title: 'Capitals', tags: ['geography'], content },
  });
  expect(createItem).toMatchObject({
    shownVersion: 1,
    status: 'DRAFT',
    content: { areas: [{ id: 'paris', coordinates: [50, 30, 5] }], maxPoints: 1 },
  });

  const tried = await get<{
    tryItem: { points: number; question: { image: { url: string }; prompt: { text: string } } };
  }>('query ($input: TryItemInput!) { tryItem(input: $input) { points question { image { url } prompt { text } } } }', {
    input: { itemId: createItem.id, response: { points: [{ x: 52, y: 30 }] } },
  });
  expect(tried.tryItem.points).toBe(1);
  for (const url of [
    tried.tryItem.question.image.url,
    /\((.*)\)/.exec(tried.tryItem.question.prompt.text)?.[1] ?? '',
  ]) {
    const { pathname, search } = new URL(url);
    const image = await fetch(`${platform.urls['bff-admin']}${pathname}${search}`);
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await image.arrayBuffer())).toEqual(PIXEL);
  }

  await get('mutation ($input: ReviseItemInput!) { reviseItem(input: $input) { shownVersion } }', {
    input: {
      itemId: createItem.id,
      version: 1,
      content: { hotspot: { ...content.hotspot, maxPoints: 1, feedback: { wrong: text('Further north.') } } },
    },
  });
  await get('mutation ($id: ID!) { approveItem(itemId: $id) { status } }', { id: createItem.id });
  const item =
    'query ($id: ID!, $version: Int) { item(id: $id, version: $version) { version shownVersion status content { feedback { wrong { text } } } versions { version } } }';
  expect(await get(item, { id: createItem.id })).toEqual({
    item: {
      version: 2,
      shownVersion: 2,
      status: 'READY',
      content: { feedback: { wrong: { text: 'Further north.' } } },
      versions: [{ version: 2 }, { version: 1 }],
    },
  });
  expect(await get(item, { id: createItem.id, version: 1 })).toMatchObject({
    item: { shownVersion: 1, content: { feedback: null } },
  });
  const missing = await platform.ask('bff-admin', item, { id: createItem.id, version: 9 }, school.adminToken);
  expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect(
    await get(
      '{ items(filter: { search: "capit paris", kinds: [HOTSPOT] }) { total rows { title tags } } itemTags { tag items } }',
    ),
  ).toEqual({
    items: { total: 1, rows: [{ title: 'Capitals', tags: ['geography'] }] },
    itemTags: [{ tag: 'geography', items: 1 }],
  });
});

interface ItemPage {
  item: {
    version: number;
    question: { prompt: { html: string } } | null;
    former: { shownVersion: number; content: { prompt: { text: string } } } | null;
    rubrics: { title: string }[];
  };
}

test('the page of a question has it as learners meet it, as it was, and what it can be marked by', async () => {
  const key = 'essay-of-tides';
  const input = { key, title: 'Tides', content: { essay: { prompt: text('Why *tides*?') } }, marking: { points: 5 } };
  const make = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }';
  const { createItem } = await get<{ createItem: { id: string } }>(make, { input });
  const levels = [
    { title: 'none', points: 0 },
    { title: 'full', points: 4 },
  ];
  const rubric = { key: 'rubric-of-essays', title: 'Essays', criteria: [{ title: 'Argument', levels }] };
  const write = 'mutation ($input: CreateRubricInput!) { createRubric(input: $input) { rubricId } }';
  // Sent twice, as by a network that lost the answer.
  expect(await get(write, { input: rubric })).toEqual(await get(write, { input: rubric }));
  const page = `query ($id: ID!, $version: Int) { item(id: $id) { version question { prompt { html } }
    former(version: $version) { shownVersion content { prompt { text } } } rubrics { title } } }`;
  const { item } = await get<ItemPage>(page, { id: createItem.id });
  expect(item.question?.prompt.html).toContain('<em>tides</em>');
  expect(item).toMatchObject({ version: 1, former: { shownVersion: 1 }, rubrics: [{ title: 'Essays' }] });

  const revise = 'mutation ($input: ReviseItemInput!) { reviseItem(input: $input) { version } }';
  for (const [version, asks] of ['Why *winds*?', 'Why *waves*?'].entries())
    await get(revise, {
      input: { itemId: createItem.id, version: version + 1, content: { essay: { prompt: text(asks) } } },
    });
  expect(await get(page, { id: createItem.id })).toMatchObject({
    item: { version: 3, former: { shownVersion: 2, content: { prompt: { text: 'Why *winds*?' } } } },
  });
  expect(await get(page, { id: createItem.id, version: 1 })).toMatchObject({
    item: { version: 3, former: { shownVersion: 1, content: { prompt: { text: 'Why *tides*?' } } } },
  });
  const { data, errors } = await platform.ask<ItemPage>(
    'bff-admin',
    page,
    { id: createItem.id, version: 9 },
    school.adminToken,
  );
  expect(data.item).toMatchObject({ version: 3, former: null });
  expect(errors).toMatchObject([{ path: ['item', 'former'], extensions: { code: 'NOT_FOUND' } }]);

  const { items } = await get<{ items: { rows: { id: string }[] } }>(
    '{ items(filter: { kinds: [HOTSPOT] }) { rows { id } } }',
  );
  expect(await get('query ($id: ID!) { item(id: $id) { rubrics { title } } }', { id: items.rows[0]?.id })).toEqual({
    item: { rubrics: [] },
  });
});

test('faults of a question come back field by field', async () => {
  const content = {
    single: {
      prompt: text('?'),
      choices: [
        { id: 'a', text: text('A') },
        { id: 'a', text: text('B') },
      ],
      correct: 'c',
    },
  };
  const { errors } = await platform.ask(
    'bff-admin',
    'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }',
    { input: { title: 'Faulty', content } },
    school.adminToken,
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { fields: { choices: ['has a twice'], correct: ['names c, which is not there'] } },
  });
});

test('media of other types, empty ones and those of nobody are refused', async () => {
  expect((await upload(Buffer.from('<html>'), { 'content-type': 'text/html' })).status).toBe(415);
  expect((await upload(Buffer.alloc(0))).status).toBe(400);
  expect((await upload(PIXEL, { authorization: 'Bearer nobody' })).status).toBe(401);
});
