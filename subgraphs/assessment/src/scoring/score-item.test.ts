import { checkContent } from '../item/item.check';
import { type ItemContent, type ItemResponse, marking } from '../item/item.content';
import { closeSandbox } from './sandbox';
import { scoreItem } from './score-item';

afterAll(closeSandbox);

const text = (text: string) => ({ format: 'MARKDOWN', text });
const option = (id: string) => ({ id, text: text(id) });
const question = (fields: object) => checkContent({ prompt: text('?'), ...fields });
const score = (content: ItemContent, response: ItemResponse, how: object = {}) =>
  scoreItem(content, marking.parse(how), response);
const fraction = async (content: ItemContent, response: ItemResponse, how: object = {}) =>
  (await score(content, response, how)).fraction;

describe('SINGLE', () => {
  const content = question({
    kind: 'SINGLE',
    choices: [option('a'), { ...option('b'), credit: 0.5 }, { ...option('c'), credit: -0.5 }, option('d')],
    correct: 'a',
  });

  test.each([
    ['the right one', ['a'], 1],
    ['one that is half right', ['b'], 0.5],
    ['one that the author made cost', ['c'], -0.5],
    ['a wrong one, with its penalty', ['d'], -0.25],
    ['the right one twice', ['a', 'a'], 1],
    ['the right one and another', ['a', 'd'], -0.25],
    ['one that is not there', ['__proto__'], -0.25],
    ['none', [], 0],
  ])('scores %s', async (_, choices, expected) => {
    expect(await fraction(content, { choices }, { penalty: 0.25 })).toBe(expected);
  });

  test('gives nothing for half an answer where it is all or nothing', async () => {
    expect(await fraction(content, { choices: ['b'] }, { credit: 'ALL_OR_NOTHING' })).toBe(0);
  });

  test('takes away no more than the floor of the item', async () => {
    expect(await fraction(content, { choices: ['c'] }, { floor: 0 })).toBe(0);
    expect(await fraction(content, { choices: ['d'] }, { floor: -0.1, penalty: 1 })).toBe(-0.1);
  });
});

describe('MULTIPLE', () => {
  const choices = ['a', 'b', 'c', 'd'].map(option);
  const content = question({ kind: 'MULTIPLE', choices, correct: ['a', 'b'] });

  test.each([
    [['b', 'a'], 1],
    [['a'], 0.5],
    [['a', 'c'], 0],
    [['a', 'b', 'c'], 0.5],
    [['a', 'b', 'c', 'd'], 0],
    [['c'], 0],
    [[], 0],
  ])('scores %j as %d', async (choices, expected) => {
    expect(await fraction(content, { choices })).toBe(expected);
  });

  test('adds up credits where choices have them, and gives the full key everything', async () => {
    const weighed = question({
      kind: 'MULTIPLE',
      choices: [
        { ...option('a'), credit: 0.7 },
        { ...option('b'), credit: 0.2 },
        { ...option('c'), credit: -1 },
      ],
      correct: ['a', 'b'],
    });
    expect(await fraction(weighed, { choices: ['a'] })).toBe(0.7);
    expect(await fraction(weighed, { choices: ['a', 'b'] })).toBe(1);
    expect(await fraction(weighed, { choices: ['a', 'c'] })).toBe(-0.3);
  });
});

describe('certainty-based marking', () => {
  const content = question({ kind: 'TRUE_FALSE', correct: true });
  test.each([
    [1, 'true', 1 / 3],
    [2, 'true', 2 / 3],
    [3, 'true', 1],
    [1, 'false', 0],
    [2, 'false', -2 / 3],
    [3, 'false', -2],
    [undefined, 'true', 1 / 3],
    [Number.NaN, 'true', 1 / 3],
    [99, 'false', -2],
  ])('gives certainty %p and answer %s %d of the points', async (certainty, choice, expected) => {
    expect(await fraction(content, { choices: [choice], certainty }, { certainty: true })).toBeCloseTo(expected, 10);
  });

  test('takes nothing for an answer that was left out, however certain', async () => {
    expect(await score(content, { certainty: 3 }, { certainty: true, penalty: 1 })).toEqual({
      fraction: 0,
      correctness: 0,
      omitted: true,
    });
  });
});

describe('NUMERIC', () => {
  const key = (value: number, kind = 'ABSOLUTE', amount = 0) => ({ value, tolerance: { kind, amount } });
  const plain = (...accepted: object[]) => question({ kind: 'NUMERIC', accepted });
  const right = async (content: ItemContent, text: string, unit?: string) =>
    (await fraction(content, { text, unit })) === 1;

  test.each([
    [1.5, '1,5'],
    [1.5, '1.50'],
    [-1500, '−1,5e3'],
    [-1500, '-1.5 × 10^3'],
    [-1500, '–1,5·10³'],
    [0.001, '10⁻³'],
    [1_234_567.8, '1.234.567,8'],
    [1_234_567.8, "1'234'567.8"],
    [1_234_567, '1 234 567'],
    [1234, '1,234'],
    [1.234, '1,234'],
    [42, '٤٢'],
    [42, '４２'],
    [0.5, ',5'],
    [5, '+5.'],
    [0, '-0'],
    [6.02e23, '6,02E+23'],
  ])('reads %d in %s', async (value, typed) => expect(await right(plain(key(value)), typed)).toBe(true));

  test.each([
    'NaN',
    'Infinity',
    '1e309',
    '0x10',
    '1e',
    'five',
    '1..5',
    '1 23',
    '5 km',
    '--5',
    '1,2,3',
    '__proto__',
    '9'.repeat(10_000),
  ])('takes %.20s for wrong', async (typed) => {
    const { fraction, omitted } = await score(plain(key(5), key(10), key(1)), { text: typed });
    expect({ fraction, omitted }).toEqual({ fraction: 0, omitted: false });
  });

  test('allows what the tolerance allows, its edge included', async () => {
    expect(await right(plain(key(0.3, 'ABSOLUTE', 0.1)), '0.4')).toBe(true);
    expect(await right(plain(key(0.3, 'ABSOLUTE', 0.1)), '0.41')).toBe(false);
    expect(await right(plain(key(200, 'RELATIVE', 0.01)), '198')).toBe(true);
    expect(await right(plain(key(200, 'RELATIVE', 0.01)), '197.9')).toBe(false);
    expect(await right(plain(key(Math.PI, 'SIGNIFICANT_FIGURES', 3)), '3.1416')).toBe(true);
    expect(await right(plain(key(Math.PI, 'SIGNIFICANT_FIGURES', 3)), '3.15')).toBe(false);
  });

  test('gives the credit of the first key that fits', async () => {
    const near = { ...key(10, 'ABSOLUTE', 1), credit: 0.5 };
    expect(await fraction(plain(key(10), near), { text: '10' })).toBe(1);
    expect(await fraction(plain(key(10), near), { text: '10.5' })).toBe(0.5);
  });

  test('converts units, wherever they were typed', async () => {
    const units = [
      { unit: 'm', factor: 1 },
      { unit: 'km', factor: 1000 },
      { unit: 'cm', factor: 0.01 },
    ];
    const content = question({ kind: 'NUMERIC', accepted: [key(1500)], units });
    expect(await right(content, '1500')).toBe(true);
    expect(await right(content, '1,5', 'km')).toBe(true);
    expect(await right(content, '1.5 km')).toBe(true);
    expect(await right(content, '1.5 km', 'km')).toBe(true);
    expect(await right(content, '1.5 km', 'm')).toBe(false);
    expect(await right(content, '1.5 KM')).toBe(false);
    expect(await right(content, '1500 miles')).toBe(false);
    const strict = question({ kind: 'NUMERIC', accepted: [key(1500)], units, unitRequired: true });
    expect(await right(strict, '1500')).toBe(false);
    expect(await right(strict, '150000 cm')).toBe(true);
    const square = question({ kind: 'NUMERIC', accepted: [key(9.81)], units: [{ unit: 'm/s²', factor: 1 }] });
    expect(await right(square, '9,81 m/s^2')).toBe(true);
  });
});

describe('SHORT_TEXT', () => {
  const accepting = (key: object) => question({ kind: 'SHORT_TEXT', accepted: [key] });
  const right = async (key: object, typed: string) => (await fraction(accepting(key), { text: typed })) === 1;

  test('takes one form of Unicode for another, and sees no marks that cannot be seen', async () => {
    expect(await right({ text: 'Zoë', match: 'EXACT' }, ' Zoe\u0308 ')).toBe(true);
    expect(await right({ text: 'Paris', match: 'EXACT' }, '\u202eParis\u202c\u200b')).toBe(true);
    expect(await right({ text: 'Paris', match: 'EXACT' }, 'paris')).toBe(false);
    expect(await right({ text: 'New York' }, 'new \u00a0york')).toBe(true);
    expect(await right({ text: 'Straße' }, 'STRASSE')).toBe(true);
    expect(await right({ text: 'ΟΔΥΣΣΕΥΣ' }, 'οδυσσευς')).toBe(true);
    expect(await right({ text: "it's" }, 'It’s')).toBe(true);
  });

  test('forgives as many letters as the author allows', async () => {
    expect(await right({ text: 'Mitochondrion', match: 'FUZZY', distance: 2 }, 'mitochndrion')).toBe(true);
    expect(await right({ text: 'Mitochondrion', match: 'FUZZY', distance: 1 }, 'mitokhndrion')).toBe(false);
  });

  test('takes a pattern for the whole answer, in time that grows with the answer only', async () => {
    expect(await right({ text: '(the )?(USA|United States)', match: 'PATTERN' }, 'the united states')).toBe(true);
    expect(await right({ text: 'a|b', match: 'PATTERN' }, 'ab')).toBe(false);
    expect(await right({ text: '(a+)+', match: 'PATTERN' }, `${'a'.repeat(900)}b`)).toBe(false);
  });

  test.each(['x'.repeat(10_000), '\u202e', 'constructor', '\ud800', '\u0000'])('bears %.12j', async (typed) => {
    const { correctness } = await score(accepting({ text: 'Paris', match: 'FUZZY' }), { text: typed });
    expect(correctness).toBe(0);
  });
});

describe('CLOZE', () => {
  const content = question({
    kind: 'CLOZE',
    text: text('{{t}} {{n}} {{c}} {{d}}'),
    gaps: [
      { kind: 'TEXT', id: 't', accepted: [{ text: 'Paris' }] },
      { kind: 'NUMERIC', id: 'n', accepted: [{ value: 2.5, tolerance: { kind: 'ABSOLUTE', amount: 0 } }] },
      { kind: 'CHOICE', id: 'c', choices: [option('x'), { ...option('y'), credit: 0.5 }], correct: 'x' },
      { kind: 'CHOICE', id: 'd', choices: [option('x'), option('y')], correct: 'y' },
    ],
  });
  const gaps = (values: Record<string, string>) => ({
    gaps: Object.entries(values).map(([gap, value]) => ({ gap, value })),
  });

  test('weighs gaps alike, and takes the penalty for those that are wrong and not for those left out', async () => {
    expect(await fraction(content, gaps({ t: 'paris', n: '2,5', c: 'x', d: 'y' }))).toBe(1);
    expect(await fraction(content, gaps({ t: 'paris', c: 'y' }))).toBe(0.375);
    expect(await fraction(content, gaps({ t: 'paris', n: '3' }), { penalty: 1 })).toBe(0);
    expect(await fraction(content, gaps({ t: 'paris' }), { penalty: 1 })).toBe(0.25);
    expect(await fraction(content, gaps({ t: ' ' }), { penalty: 1 })).toBe(0);
  });

  test('tells gap by gap', async () => {
    const { parts } = await score(content, gaps({ t: 'paris', c: 'y', nothing: 'there' }));
    expect(parts).toEqual([
      { id: 't', correctness: 1 },
      { id: 'n', correctness: 0 },
      { id: 'c', correctness: 0.5 },
      { id: 'd', correctness: 0 },
    ]);
  });
});

describe('MATCHING', () => {
  const content = question({
    kind: 'MATCHING',
    left: ['a', 'b', 'c'].map(option),
    right: ['x', 'y', 'z'].map(option),
    pairs: [
      { left: 'a', right: 'x' },
      { left: 'b', right: 'y' },
    ],
  });
  const pairs = (...given: string[]) => ({ pairs: given.map(([left = '', right = '']) => ({ left, right })) });

  test.each([
    [['ax', 'by'], 1],
    [['ax', 'bz'], 0.5],
    [['ax', 'by', 'cz'], 0.5],
    [['ax', 'ay', 'az', 'bx', 'by', 'bz'], 0],
    [['ax', 'ax', 'by'], 1],
    [['cz'], 0],
    [[], 0],
  ])('scores %j as %d', async (given, expected) => expect(await fraction(content, pairs(...given))).toBe(expected));
});

describe('ORDERING', () => {
  const fields = { kind: 'ORDERING', entries: ['a', 'b', 'c', 'd'].map(option), correct: ['a', 'b', 'c', 'd'] };
  const places = question(fields);
  const neighbours = question({ ...fields, partial: 'NEIGHBOURS' });

  test('counts places, or neighbours', async () => {
    const order = ['b', 'c', 'd', 'a'];
    expect(await fraction(places, { order })).toBe(0);
    expect(await fraction(neighbours, { order })).toBeCloseTo(2 / 3, 10);
    expect(await fraction(places, { order: ['a', 'c', 'b', 'd'] })).toBe(0.5);
    expect(await fraction(places, { order: ['a'] }, { penalty: 1 })).toBe(0.25);
    expect(await fraction(places, { order: [] }, { penalty: 1 })).toBe(0);
    expect(await fraction(places, { order: fields.correct })).toBe(1);
    expect(await fraction(neighbours, { order: fields.correct })).toBe(1);
    // What was left out costs nothing: one pair is right of three, and one is wrong.
    expect(await fraction(neighbours, { order: ['a', 'b'] }, { penalty: 1 })).toBeCloseTo(1 / 3, 10);
    expect(await fraction(neighbours, { order: ['b', 'a'] }, { penalty: 1 })).toBeCloseTo(-1 / 3, 10);
  });
});

describe('HOTSPOT', () => {
  const image = { file: 'map.png', alt: '', width: 100, height: 100 };
  const content = question({
    kind: 'HOTSPOT',
    image,
    maxPoints: 3,
    areas: [
      { id: 'r', shape: 'RECTANGLE', coordinates: [0, 0, 10, 10], correct: true },
      { id: 'c', shape: 'CIRCLE', coordinates: [50, 50, 5], correct: true },
      { id: 'p', shape: 'POLYGON', coordinates: [80, 80, 100, 80, 80, 100], correct: true },
      { id: 'w', shape: 'RECTANGLE', coordinates: [20, 20, 30, 30], correct: false },
    ],
  });
  const at = (...points: [number, number][]) => ({ points: points.map(([x, y]) => ({ x, y })) });

  test.each<[string, [number, number][], number]>([
    [
      'all three',
      [
        [5, 5],
        [50, 55],
        [85, 85],
      ],
      1,
    ],
    [
      'edges and corners',
      [
        [0, 10],
        [45, 50],
        [90, 90],
      ],
      1,
    ],
    [
      'one in the right place and one beside',
      [
        [5, 5],
        [95, 95],
      ],
      0,
    ],
    [
      'two in one area',
      [
        [5, 5],
        [6, 6],
        [50, 50],
      ],
      2 / 3,
    ],
    ['a wrong area', [[25, 25]], 0],
    [
      'no numbers',
      [
        [Number.NaN, 5],
        [Number.POSITIVE_INFINITY, 0],
      ],
      0,
    ],
    [
      'more points than allowed',
      [
        [5, 5],
        [50, 50],
        [85, 85],
        [25, 25],
      ],
      0,
    ],
    ['none', [], 0],
  ])('scores %s', async (_, points, expected) => {
    expect(await fraction(content, at(...points))).toBeCloseTo(expected, 10);
  });

  test('is content with one point where one is asked for', async () => {
    expect(await fraction({ ...content, maxPoints: 1 } as ItemContent, at([50, 50]))).toBe(1);
  });
});

describe('ESSAY and FILE', () => {
  test('wait for a person, unless nothing was handed in', async () => {
    const essay = question({ kind: 'ESSAY' });
    const file = question({ kind: 'FILE' });
    const waits = { fraction: null, correctness: null, omitted: false };
    expect(await score(essay, { text: 'I think' })).toEqual(waits);
    expect(await score(file, { files: ['a/b.pdf'] })).toEqual(waits);
    expect(await score(essay, { text: ' \n' }, { penalty: 1 })).toMatchObject({ fraction: 0, omitted: true });
    expect(await score(file, {}, { penalty: 1 })).toMatchObject({ fraction: 0, omitted: true });
  });
});

describe('CODE', () => {
  const content = question({
    kind: 'CODE',
    language: 'JAVASCRIPT',
    starter: 'function add(a, b) {\n}\n',
    tests: [
      { id: 'one', name: 'adds', call: 'add(1, 2)', expected: '3' },
      { id: 'two', name: 'adds below nought', call: 'add(-1, 1)', expected: '0', weight: 2 },
      { id: 'secret', name: 'adds texts', call: 'add("a", { s: 1 }.s)', expected: '"a1"', hidden: true },
    ],
    timeLimitMs: 300,
  });

  test('weighs its tests, and says what came of those that are no secret', async () => {
    expect(await score(content, { text: 'const add = (a, b) => a + b;' })).toMatchObject({
      fraction: 1,
      correctness: 1,
    });
    expect(
      await score(content, {
        text: 'function add(a, b) { if (typeof a === "string") throw new Error(a + b); return Math.abs(a) + b; }',
      }),
    ).toEqual({
      fraction: 0.25,
      correctness: 0.25,
      omitted: false,
      parts: [
        { id: 'one', correctness: 1 },
        {
          ...{ id: 'two', correctness: 0, note: 'It gives 2 and not 0.' },
          because: { reason: 'CODE_GIVES', given: '2', expected: '0' },
        },
        {
          ...{ id: 'secret', correctness: 0, note: 'It does not give what is expected.', hidden: true },
          because: { reason: 'CODE_GIVES_OTHER' },
        },
      ],
    });
  });

  test('counts each digit of a long whole number in Python', async () => {
    const python = question({
      ...{ kind: 'CODE', language: 'PYTHON', starter: '', timeLimitMs: 1_000 },
      tests: [
        {
          id: 'one',
          name: 'power',
          call: '{"of": [power(2, 70)]}',
          expected: '{"of":[1180591620717411303424]}',
        },
      ],
    });
    expect(await score(python, { text: 'def power(a, b):\n    return a ** b' })).toMatchObject({ fraction: 1 });
    expect(await score(python, { text: 'def power(a, b):\n    return a ** b + 1' })).toMatchObject({ fraction: 0 });
  });

  test('is written in Python as well', async () => {
    const python = question({
      ...{ kind: 'CODE', language: 'PYTHON', starter: 'def add(a, b):\n    pass\n', timeLimitMs: 1_000 },
      tests: [
        { id: 'one', name: 'adds', call: 'add(1, 2)', expected: '3' },
        { id: 'two', name: 'adds lists', call: 'add([1], [None])', expected: '[1, null]' },
      ],
    });
    expect(await score(python, { text: 'def add(a, b):\n    return a + b' })).toMatchObject({ fraction: 1 });
    expect(await score(python, { text: 'def add(a, b):\n    return int(a) + b' })).toMatchObject({
      fraction: 0.5,
      parts: [{ correctness: 1 }, { correctness: 0, note: expect.stringMatching(/^TypeError: .*\(line 2\)$/) }],
    });
  });

  test('takes the starter for nothing, and a program that does not end for wrong', async () => {
    expect(await score(content, { text: `${content.kind === 'CODE' && content.starter}  ` })).toMatchObject({
      omitted: true,
    });
    expect(await score(content, { text: 'for (;;) {}' })).toMatchObject({
      fraction: 0,
      parts: [{ note: 'It took too long.' }, {}, {}],
    });
    expect(await score(content, { text: 'function add( {' })).toMatchObject({ fraction: 0 });
    expect(await score(content, { text: '/'.repeat(100_001) })).toMatchObject({
      ...{ fraction: 0, omitted: false },
      parts: [{ because: { reason: 'CODE_TOO_LONG' } }, {}, { hidden: true }],
    });
  });

  test('does not take what only looks the same', async () => {
    expect(await fraction(content, { text: 'function add() { return { toJSON: () => undefined } }' })).toBe(0);
    expect(await fraction(content, { text: 'JSON.stringify = () => "3"; function add() { return [3] }' })).toBe(0);
  });
});
