import { checkContent, checkMarking } from '../item/item.check';
import { scoreItem } from '../scoring/score-item';
import { exportItem } from './export-item';
import { readItem } from './item.reader';
import { placeholderOf } from './item-source';
import { parseXml } from './xml';

const html = (text: string) => ({ format: 'HTML', text });
const markdown = (text: string) => ({ format: 'MARKDOWN', text });
const prompt = html('<p>Q &amp; <strong>A</strong></p>');
const choices = [
  { id: 'a', text: html('A') },
  { id: 'b', text: html('<math><mi>x</mi></math>') },
  { id: 'c', text: markdown('C < D') },
];
const exact = { kind: 'ABSOLUTE', amount: 0 };
const sides = (ids: string[]) => ids.map((id) => ({ id, text: html(id) }));

async function roundTrip(given: object, how: object) {
  const [content, marking] = [checkContent(given), checkMarking(how)];
  const { xml, losses } = await exportItem('i1', 'Title', content, marking);
  const back = await readItem(parseXml(xml, 'item.xml'), (href) => (href === '../media/a.png' ? href : null));
  const media = placeholderOf('../media/a.png');
  return {
    content,
    marking,
    losses,
    back: { ...back, content: JSON.parse(JSON.stringify(back.content).replaceAll(media, 'a.png')) },
  };
}

// Each kind, and each way of marking that QTI can say.
it.each([
  ['SINGLE', { choices, correct: 'b' }, {}],
  [
    'SINGLE',
    { prompt: markdown('Two\n\nparagraphs'), choices, correct: 'b', shuffle: false },
    { points: 3, penalty: 0.25 },
  ],
  ['SINGLE', { choices: [{ ...choices[0], credit: 0.5, feedback: html('F') }, ...choices.slice(1)], correct: 'b' }, {}],
  ['SINGLE', { choices, correct: 'b', feedback: { correct: html('yes'), wrong: html('no') } }, {}],
  ['SINGLE', { choices, correct: 'b' }, { penalty: 0.5, floor: -0.25 }],
  ['MULTIPLE', { choices, correct: ['a', 'b'], maxChoices: 2 }, { points: 2 }],
  ['MULTIPLE', { choices, correct: ['a', 'b'] }, { credit: 'ALL_OR_NOTHING', penalty: 0.5 }],
  ['TRUE_FALSE', { correct: false }, {}],
  [
    'NUMERIC',
    {
      accepted: [
        { value: 9.81, tolerance: { kind: 'ABSOLUTE', amount: 0.05 } },
        { value: 10, tolerance: exact, credit: 0.5 },
      ],
    },
    {},
  ],
  ['NUMERIC', { accepted: [{ value: 200, tolerance: { kind: 'RELATIVE', amount: 0.05 } }] }, {}],
  ['NUMERIC', { accepted: [{ value: 3.14159, tolerance: { kind: 'SIGNIFICANT_FIGURES', amount: 3 } }] }, {}],
  ['SHORT_TEXT', { accepted: [{ text: 'Berlin' }, { text: 'berlino', match: 'EXACT', credit: 0.5 }] }, {}],
  [
    'CLOZE',
    {
      text: html('<p>The {{g1}} of {{g2}}, {{g3}}.</p>'),
      gaps: [
        { kind: 'TEXT', id: 'g1', accepted: [{ text: 'sun' }], weight: 2 },
        { kind: 'CHOICE', id: 'g2', choices, correct: 'c', weight: 1 },
        { kind: 'NUMERIC', id: 'g3', accepted: [{ value: 4, tolerance: { kind: 'ABSOLUTE', amount: 1 } }], weight: 1 },
      ],
    },
    { points: 4 },
  ],
  [
    'CLOZE',
    {
      text: html('<p>{{g1}} {{g2}}</p>'),
      gaps: [
        { kind: 'TEXT', id: 'g1', accepted: [{ text: '(?s:.*)a\\.b(?s:.*)', match: 'PATTERN' }] },
        { kind: 'TEXT', id: 'g2', accepted: [{ text: '(?-i)(?s:.*)C(?s:.*)', match: 'PATTERN' }] },
      ],
    },
    {},
  ],
  [
    'MATCHING',
    {
      left: sides(['l1', 'l2']),
      right: sides(['r1', 'r2', 'r3']),
      pairs: [
        { left: 'l1', right: 'r1' },
        { left: 'l2', right: 'r3' },
      ],
    },
    {},
  ],
  ['ORDERING', { entries: sides(['x', 'y', 'z']), correct: ['y', 'x', 'z'] }, {}],
  [
    'HOTSPOT',
    {
      image: { file: 'a.png', alt: 'A', width: 100, height: 80 },
      areas: [
        { id: 's1', shape: 'CIRCLE', coordinates: [10, 10, 5], correct: true },
        { id: 's2', shape: 'RECTANGLE', coordinates: [50, 50, 60, 60], correct: false },
        { id: 's3', shape: 'POLYGON', coordinates: [70, 70, 90, 70, 80, 78], correct: true },
      ],
      maxPoints: 2,
    },
    {},
  ],
  [
    'HOTSPOT',
    {
      image: { file: 'a.png', alt: 'A', width: 100, height: 80 },
      areas: [{ id: 's1', shape: 'CIRCLE', coordinates: [10, 10, 5], correct: true }],
      maxPoints: 1,
      feedback: { correct: html('yes'), wrong: html('no') },
    },
    { credit: 'ALL_OR_NOTHING' },
  ],
  ['ESSAY', { minWords: 20, maxWords: 300 }, { points: 10 }],
  ['FILE', { maxFiles: 2, types: ['pdf'] }, {}],
])('gives %s back as it was', async (kind, rest, how) => {
  const { content, marking, losses, back } = await roundTrip({ kind, prompt, ...rest }, how);
  expect(losses).toEqual([]);
  expect(back.losses).toEqual([]);
  expect(back.content).toEqual(content);
  if (kind !== 'ESSAY' && kind !== 'FILE') expect(back.marking).toEqual(marking);
  expect(back.marking.points).toBe(marking.points);
});

// What QTI cannot say is told, never left out silently.
it.each([
  ['certainty', { kind: 'TRUE_FALSE', correct: true }, { certainty: true }],
  ['units', { kind: 'NUMERIC', accepted: [{ value: 3, tolerance: exact }], units: [{ unit: 'm', factor: 1 }] }, {}],
  ['slips', { kind: 'SHORT_TEXT', accepted: [{ text: 'Berlin', match: 'FUZZY' }] }, {}],
  [
    'neighbours',
    { kind: 'ORDERING', entries: sides(['x', 'y', 'z']), correct: ['y', 'x', 'z'], partial: 'NEIGHBOURS' },
    {},
  ],
  ['code', { kind: 'CODE', language: 'JAVASCRIPT', tests: [{ id: 't', name: 't', call: 'f(1)', expected: '1' }] }, {}],
])('tells that QTI has no %s', async (word, rest, how) => {
  expect((await roundTrip({ prompt, ...rest }, how)).losses.map(({ text }) => text).join()).toContain(word);
});

const gaps = [
  {
    kind: 'CHOICE',
    id: 'g1',
    weight: 1,
    correct: 'a',
    choices: [choices[0], { ...choices[1], credit: -1 }, choices[2]],
  },
  { kind: 'CHOICE', id: 'g2', weight: 2, correct: 'a', choices },
  { kind: 'TEXT', id: 'g3', weight: 1, accepted: [{ text: 'sun' }, { text: 'moon', credit: 0.5 }] },
];

it.each([
  ['that takes nothing away', gaps, { floor: 0 }],
  ['that takes away a quarter at most', gaps, { floor: -0.25, penalty: 0.5 }],
  ['with a penalty for each wrong gap', gaps, { penalty: 0.25 }],
  ['with a penalty for all of it', gaps.slice(1), { penalty: 0.25, credit: 'ALL_OR_NOTHING' }],
])('gives a cloze %s back with the same points for each answer', async (_, gaps, how) => {
  const text = html(`<p>${gaps.map(({ id }) => `{{${id}}}`).join(' ')}</p>`);
  const cloze = { kind: 'CLOZE', prompt, text, gaps };
  const { content, marking, losses, back } = await roundTrip(cloze, { points: 4, ...how });
  expect(losses).toEqual([]);
  expect(back.losses).toEqual([]);
  const values = (gap: string, all: string[]) => all.map((value) => (value === '' ? [] : [{ gap, value }]));
  const answers = values('g1', ['', 'a', 'b', 'c']).flatMap((one) =>
    values('g2', ['', 'a', 'b']).flatMap((two) =>
      values('g3', ['', 'sun', 'moon', 'x']).map((three) => ({ gaps: [...one, ...two, ...three] })),
    ),
  );
  const pointsOf = async (item: Pick<typeof back, 'content' | 'marking'>, answer: object) =>
    ((await scoreItem(item.content, item.marking, answer)).fraction ?? Number.NaN) * item.marking.points;
  for (const answer of answers)
    expect([answer, await pointsOf(back, answer)]).toEqual([answer, await pointsOf({ content, marking }, answer)]);
});

it('finds out by reading it back that an answer would be worth something else', async () => {
  const matching = {
    kind: 'MATCHING',
    left: sides(['l1', 'l2']),
    right: sides(['r1', 'r2']),
    pairs: [
      { left: 'l1', right: 'r1' },
      { left: 'l2', right: 'r2' },
    ],
  };
  expect((await roundTrip({ prompt, ...matching }, { penalty: 0.5 })).losses).toMatchObject([
    { because: { reason: 'QTI_EXPORT_WORTH_DIFFERS', tried: expect.any(Number) } },
  ]);
});

it('leaves out what XML cannot hold', async () => {
  const odd = (format: string) => ({ format, text: 'before\u000bbehind\u0000' });
  const content = checkContent({ kind: 'SHORT_TEXT', prompt: odd('HTML'), accepted: [{ text: 'a\u000b b' }] });
  const { losses } = await exportItem('i1', 'Ti\u0001tle', content, checkMarking({}));
  expect(losses).toEqual([]);
  const cloze = checkContent({
    kind: 'CLOZE',
    prompt: odd('MARKDOWN'),
    text: markdown('{{a}} {{b}}'),
    gaps: [
      { id: 'a', kind: 'TEXT', accepted: [{ text: 'red' }] },
      { id: 'b', kind: 'NUMERIC', accepted: [{ value: 2, tolerance: exact }] },
    ],
  });
  expect((await exportItem('i2', 'Title', cloze, checkMarking({ penalty: 0.5 }))).losses).toEqual([]);
});
