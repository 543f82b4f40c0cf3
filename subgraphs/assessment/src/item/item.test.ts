import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { openFiles } from '@lyceum/kernel/files';
import { type TestSubgraph, testConfig, testPerson } from '@lyceum/kernel/testing';
import { startAssessment } from '../../test/fixtures';
import { examples } from '../../test/items';
import { contentView } from './content.graph';
import type { ItemContent } from './item.content';
import { itemVersions } from './item.model';
import { itemVersionsOf } from './item.versions';

let subgraph: TestSubgraph;
const config = testConfig();
beforeAll(async () => {
  subgraph = await startAssessment(config);
});
afterAll(() => subgraph?.stop());

const text = (text: string, format = 'MARKDOWN') => ({ format, text });
const choice = (id: string) => ({ id, text: text(`Choice ${id}`) });
const single = (fields: object = {}) => ({
  single: { prompt: text('Which?'), choices: [choice('a'), choice('b')], correct: 'a', ...fields },
});
const author = () => testPerson({ tenantId: randomUUID() });
type Person = ReturnType<typeof author>;

const CREATE = 'mutation ($input: CreateItemInput!) { createItem(input: $input) { id version status kind tags } }';
const REVISE = 'mutation ($input: ReviseItemInput!) { reviseItem(input: $input) { id version } }';
const LIST =
  'query ($filter: ItemFilter) { items(filter: $filter, first: 50) { edges { node { title } } totalCount } }';
const TRY =
  'query ($input: TryItemInput!) { tryItem(input: $input) { points correctness omitted question { kind choices { id } } parts { id correctness note } feedback { text } } }';

const create = async (me: Person, input: object) =>
  (
    await subgraph.get<{ createItem: { id: string; version: number; status: string; kind: string } }>(
      CREATE,
      { input: { title: 'An item', content: single(), ...input } },
      me,
    )
  ).createItem;
const titles = async (me: Person, filter: object) => {
  const { items } = await subgraph.get<{ items: { edges: { node: { title: string } }[] } }>(LIST, { filter }, me);
  return items.edges.map(({ node }) => node.title).sort();
};
const errorOf = async (query: string, input: object, me: Person) =>
  (await subgraph.ask(query, { input }, me)).errors?.[0];

describe('createItem', () => {
  test('keeps a question of each kind as it was written', async () => {
    const me = author();
    await openFiles(config).put(`items/${tenantOf(me)}/map.png`, Readable.from('png'), { maxBytes: 10 });
    for (const { content } of examples.filter(({ content }) => content.kind !== 'ESSAY')) {
      const name = content.kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      const { id, kind } = await create(me, { content: { [name]: inputOf(content) } });
      expect(kind).toBe(content.kind);
      const [stored] = await itemVersions(subgraph.scope(tenantOf(me))).find({ itemId: id });
      expect(stored?.content).toEqual(content);
      const query =
        '($id: ID!) { item(id: $id) { content { content { __typename } marking { points partial floor } question { kind } } versions { totalCount } } }';
      expect(await subgraph.get(`query ${query}`, { id }, me)).toMatchObject({
        item: {
          content: { marking: { points: 1, partial: true, floor: null }, question: { kind: content.kind } },
          versions: { totalCount: 1 },
        },
      });
    }
  });

  test('makes one item of the same key, and refuses another under it', async () => {
    const me = author();
    const key = randomUUID();
    const first = await create(me, { key });
    expect(await create(me, { key })).toEqual(first);
    const other = { key, title: 'Another', content: single({ correct: 'b' }) };
    expect((await errorOf(CREATE, other, me))?.extensions.code).toBe('CONFLICT');
  });

  test.each<[string, object, string[]]>([
    ['no kind', {}, []],
    ['two kinds', { ...single(), trueFalse: { prompt: text('?'), answer: true } }, []],
    ['a key that is no choice', single({ correct: 'z' }), ['correct']],
    ['two choices of one id', single({ choices: [choice('a'), choice('a')] }), ['choices']],
    ['an id of odd letters', single({ choices: [choice('a'), choice('<b>')] }), ['choices.1.id']],
    ['an empty prompt', single({ prompt: text('<p>&nbsp;</p>', 'HTML') }), ['prompt']],
    ['a prompt that only runs', single({ prompt: text('<script>alert(1)</script>', 'HTML') }), ['prompt']],
    ['a credit above 1', single({ choices: [choice('a'), { ...choice('b'), credit: 2 }] }), ['choices.1.credit']],
    [
      'a gap without a place',
      {
        cloze: {
          prompt: text('?'),
          text: text('{{b}}'),
          gaps: [{ id: 'a', kind: 'TEXT', acceptedTexts: [{ text: 'x' }] }],
        },
      },
      ['text', 'gaps.0.id'],
    ],
    [
      'a pattern that is none',
      { shortText: { prompt: text('?'), acceptedTexts: [{ text: '(', match: 'PATTERN' }] } },
      ['accepted.0.text'],
    ],
    [
      'a pattern that looks back',
      { shortText: { prompt: text('?'), acceptedTexts: [{ text: '(a)\\1', match: 'PATTERN' }] } },
      ['accepted.0.text'],
    ],
    [
      'a pattern that explodes',
      {
        shortText: { prompt: text('?'), acceptedTexts: [{ text: '((((a{100}){100}){100}){100})', match: 'PATTERN' }] },
      },
      ['accepted.0.text'],
    ],
    [
      'no way to all points',
      { shortText: { prompt: text('?'), acceptedTexts: [{ text: 'x', credit: 0.5 }] } },
      ['accepted'],
    ],
    [
      'a polygon of odd numbers',
      {
        hotspot: {
          prompt: text('?'),
          image: { file: 'x.png', alt: '', width: 10, height: 10 },
          areas: [{ id: 'a', shape: 'POLYGON', coordinates: [1, 1, 2, 2, 3, 3, 4], correct: true }],
        },
      },
      ['areas.0.coordinates'],
    ],
    [
      'an area beside the image',
      {
        hotspot: {
          prompt: text('?'),
          image: { file: 'x.png', alt: '', width: 10, height: 10 },
          areas: [{ id: 'a', shape: 'RECTANGLE', coordinates: [1, 1, 20, 2], correct: true }],
        },
      },
      ['areas.0.coordinates'],
    ],
    [
      'an order of what is not there',
      {
        ordering: {
          prompt: text('?'),
          entries: [choice('a'), choice('b')].map(({ id, text }) => ({ id, text })),
          correctOrder: ['a', 'c'],
        },
      },
      ['correct'],
    ],
    [
      'a test that expects no JSON',
      {
        code: {
          prompt: text('?'),
          language: 'JAVASCRIPT',
          tests: [{ id: 't', name: 't', call: 'f()', expected: 'three' }],
        },
      },
      ['tests.0.expected'],
    ],
    [
      'a first unit that is not one',
      {
        numeric: {
          prompt: text('?'),
          acceptedNumbers: [{ value: 1, tolerance: { kind: 'ABSOLUTE', amount: 0 } }],
          units: [{ unit: 'km', factor: 1000 }],
        },
      },
      ['units.0.factor'],
    ],
    ['a file that nobody uploaded', single({ prompt: text('![](media:gone.png)') }), []],
    ['a rubric that there is not', { essay: { prompt: text('?'), rubricId: 'gone' } }, []],
  ])('refuses %s, and says where', async (_, content, fields) => {
    const error = await errorOf(CREATE, { title: 'Faulty', content }, author());
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(Object.keys(error?.extensions.details?.fields ?? {})).toEqual(fields);
  });

  test('stores HTML without what runs, styles or calls another server', async () => {
    const me = author();
    const html =
      '<p onclick="x()" style="position:fixed">A <math><mi>x</mi></math><script>alert(1)</script><img src="https://spy.example/p.png"><img src="data:image/svg+xml,x"><img src="/admin"><img alt="ours" src="media:map.png"><a href="javascript:x()">l</a><a href="//spy.example">m</a><iframe src="https://x"></iframe><svg><script>1</script></svg></p>';
    await openFiles(config).put(`items/${tenantOf(me)}/map.png`, Readable.from('png'), { maxBytes: 10 });
    const { id } = await create(me, { content: single({ prompt: text(html, 'HTML') }) });
    const [stored] = await itemVersions(subgraph.scope(tenantOf(me))).find({ itemId: id });
    expect(stored?.content.prompt.text).toBe(
      '<p>A <math><mi>x</mi></math><img /><img /><img /><img alt="ours" src="media:map.png" /><a>l</a><a>m</a></p>',
    );
  });
});

describe('reviseItem', () => {
  test('makes a new version, keeps the old one, and is safe to repeat', async () => {
    const me = author();
    const { id: itemId } = await create(me, { marking: { points: 3 } });
    const revision = { itemId, version: 1, content: single({ correct: 'b' }) };
    const once = await subgraph.get(REVISE, { input: revision }, me);
    expect(once).toEqual({ reviseItem: { id: itemId, version: 2 } });
    expect(await subgraph.get(REVISE, { input: revision }, me)).toEqual(once);
    const scope = subgraph.scope(tenantOf(me));
    const versions = await itemVersionsOf(scope, [
      { itemId, version: 1 },
      { itemId, version: 2 },
      { itemId, version: 3 },
    ]);
    expect(
      [...versions]
        .sort()
        .map(([id, { content, marking }]) => [id, content.kind === 'SINGLE' && content.correct, marking.points]),
    ).toEqual([
      [`${itemId}:1`, 'a', 3],
      [`${itemId}:2`, 'b', 3],
    ]);
  });

  test('answers CONFLICT to the second of two authors, and refuses another kind', async () => {
    const me = author();
    const { id: itemId } = await create(me, {});
    const revise = (content: object) => subgraph.ask(REVISE, { input: { itemId, version: 1, content } }, me);
    const both = await Promise.all([revise(single({ correct: 'b' })), revise(single({ shuffle: false }))]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    const other = await subgraph.ask(
      REVISE,
      { input: { itemId, version: 2, content: { trueFalse: { prompt: text('?'), answer: true } } } },
      me,
    );
    expect(other.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('reads another tenant’s item exactly as one that is missing', async () => {
    const { id } = await create(author(), {});
    const stranger = author();
    const ask = async (itemId: string) => {
      const { data, errors } = await subgraph.ask(
        REVISE,
        { input: { itemId, version: 1, content: single() } },
        stranger,
      );
      return { data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
    };
    expect(await ask(id)).toEqual(await ask('no-such-item'));
    expect((await ask(id)).code).toBe('NOT_FOUND');
  });
});

describe('itemVersionsOf', () => {
  test('reads a version once, whoever asks, and never another tenant’s', async () => {
    const me = author();
    const [one, two] = [await create(me, {}), await create(me, {})];
    const refs = [one, two].map(({ id }) => ({ itemId: id, version: 1 }));
    const scope = () => subgraph.scope(tenantOf(me));
    const together = await Promise.all(Array.from({ length: 50 }, () => itemVersionsOf(scope(), refs)));
    const later = await itemVersionsOf(scope(), refs.toReversed());
    expect(later.size).toBe(2);
    // Each read of the store makes objects of its own.
    for (const found of together) for (const [id, row] of found) expect(later.get(id)).toBe(row);
    expect((await itemVersionsOf(subgraph.scope(randomUUID()), refs)).size).toBe(0);
  });
});

describe('the bank', () => {
  test('finds by words, kind, tags, skills and status', async () => {
    const me = author();
    const { id } = await create(me, {
      title: 'Photosynthesis',
      tags: ['biology', 'plants'],
      skills: ['bio.1'],
      ready: true,
    });
    await create(me, { title: 'Mitosis', tags: ['biology'], skills: ['bio.2'] });
    await create(me, {
      title: 'Sums',
      content: { trueFalse: { prompt: text('Chlorophyll is green.'), answer: true } },
    });
    expect(await titles(me, {})).toEqual(['Mitosis', 'Photosynthesis', 'Sums']);
    expect(await titles(me, { search: 'chloro' })).toEqual(['Sums']);
    expect(await titles(me, { search: 'PHOTO plant' })).toEqual(['Photosynthesis']);
    expect(await titles(me, { tags: ['biology', 'plants'] })).toEqual(['Photosynthesis']);
    expect(await titles(me, { skills: ['bio.1', 'bio.2'] })).toEqual(['Mitosis', 'Photosynthesis']);
    expect(await titles(me, { kinds: ['TRUE_FALSE'] })).toEqual(['Sums']);
    expect(await titles(me, { status: ['READY'] })).toEqual(['Photosynthesis']);
    expect(await titles(author(), {})).toEqual([]);

    await subgraph.get('mutation ($id: ID!) { retireItem(itemId: $id) { status } }', { id }, me);
    expect(await titles(me, {})).toEqual(['Mitosis', 'Sums']);
    expect(await titles(me, { status: ['RETIRED'] })).toEqual(['Photosynthesis']);
    await subgraph.get('mutation ($id: ID!) { approveItem(itemId: $id) { status } }', { id }, me);
    const describe = 'mutation ($input: DescribeItemInput!) { describeItem(input: $input) { title tags skills } }';
    expect(await subgraph.get(describe, { input: { itemId: id, tags: ['green', 'green'] } }, me)).toEqual({
      describeItem: { title: 'Photosynthesis', tags: ['green'], skills: ['bio.1'] },
    });
    expect(await titles(me, { search: 'green photosyn' })).toEqual(['Photosynthesis']);
    expect(await subgraph.get('{ itemTags { tag items } }', {}, me)).toEqual({
      itemTags: [
        { tag: 'biology', items: 1 },
        { tag: 'green', items: 1 },
      ],
    });
  });
});

describe('tryItem', () => {
  test('shows what a learner would meet and be told, and keeps nothing', async () => {
    const me = author();
    const content = single({ feedback: { correct: text('Well done'), wrong: text('Look again') } });
    const input = { content, marking: { points: 4, penalty: 0.25 }, response: { choices: ['b'] } };
    expect(await subgraph.get(TRY, { input }, me)).toMatchObject({
      tryItem: { points: -1, correctness: 0, omitted: false, feedback: [{ text: 'Look again' }] },
    });
    const { id: itemId } = await create(me, {});
    expect(await subgraph.get(TRY, { input: { itemId, response: { choices: ['a'] } } }, me)).toMatchObject({
      tryItem: { points: 1, correctness: 1, question: { kind: 'SINGLE' } },
    });
    expect(await subgraph.get(TRY, { input: { itemId } }, me)).toMatchObject({ tryItem: { points: null } });
    expect((await errorOf(TRY, { itemId, response: { choices: ['z'] } }, me))?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await errorOf(TRY, { itemId, content }, me))?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await errorOf(TRY, { itemId: 'gone' }, me))?.extensions.code).toBe('NOT_FOUND');
  });
});

function tenantOf(me: Person): string {
  if (me.kind !== 'person') throw new Error('expected a person');
  return me.tenantId;
}

/** What authors read is what they may write; only the right sides of pairs are always shuffled, so nobody says so. */
function inputOf(content: ItemContent): object {
  const { shuffle, ...rest } = { shuffle: undefined, ...contentView(content) };
  return content.kind === 'MATCHING' ? rest : { ...rest, shuffle };
}
