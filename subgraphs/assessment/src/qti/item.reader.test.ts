import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from '@lyceum/kernel/reasons';
import type { ItemContent } from '../item/item.content';
import { scoreItem } from '../scoring/score-item';
import { EXAMPLES } from './examples';
import { readItem, readItems } from './item.reader';
import { NotImportable } from './remarks';
import { parseXml } from './xml';

const read = (file: string) => readItem(parseXml(readFileSync(join(EXAMPLES, file), 'utf8'), file), (href) => href);
const readText = (text: string) => readItem(parseXml(text, 'x.xml'), (href) => href);
const texts = (remarks: readonly Told[]) => remarks.map(({ text }) => text);
const points = async (
  { content, marking }: { content: ItemContent; marking: Parameters<typeof scoreItem>[1] },
  answer: object,
) => ((await scoreItem(content, marking, answer)).fraction ?? Number.NaN) * marking.points;

// What the standard's own examples become. Worked out by hand from their response processing.
it.each([
  ['choice.xml', 'SINGLE', { choices: ['ChoiceA'] }, 1],
  ['choice.xml', 'SINGLE', { choices: ['ChoiceB'] }, 0],
  ['choice_multiple.xml', 'MULTIPLE', { choices: ['H', 'O'] }, 2],
  ['choice_multiple.xml', 'MULTIPLE', { choices: ['H', 'Cl'] }, 0],
  ['choice_multiple.xml', 'MULTIPLE', { choices: ['H', 'O', 'Cl'] }, 1],
  ['choice_multiple.xml', 'MULTIPLE', { choices: ['H'] }, 1],
  ['order.xml', 'ORDERING', { order: ['DriverC', 'DriverA', 'DriverB'] }, 1],
  ['order.xml', 'ORDERING', { order: ['DriverC', 'DriverB', 'DriverA'] }, 0],
  ['associate.xml', 'MATCHING', { pairs: [{ left: 'A', right: 'P' }] }, 2],
  [
    'match.xml',
    'MATCHING',
    {
      pairs: [
        { left: 'C', right: 'R' },
        { left: 'D', right: 'M' },
        { left: 'L', right: 'T' },
      ],
    },
    1.5,
  ],
  ['gap_match.xml', 'CLOZE', { gaps: [{ gap: 'G2', value: 'Su' }] }, 2],
  [
    'gap_match.xml',
    'CLOZE',
    {
      gaps: [
        { gap: 'G1', value: 'A' },
        { gap: 'G2', value: 'Su' },
      ],
    },
    1,
  ],
  ['gap_match.xml', 'CLOZE', { gaps: [{ gap: 'G1', value: 'A' }] }, 0],
  ['inline_choice.xml', 'CLOZE', { gaps: [{ gap: 'RESPONSE', value: 'Y' }] }, 1],
  ['text_entry.xml', 'CLOZE', { gaps: [{ gap: 'RESPONSE', value: 'york' }] }, 0.5],
  ['text_entry_numeric.xml', 'NUMERIC', { text: '3.149' }, 2],
  ['text_entry_numeric.xml', 'NUMERIC', { text: '3.16' }, 0],
  ['slider.xml', 'NUMERIC', { text: '17' }, 0.5],
  ['hottext.xml', 'SINGLE', { choices: ['B'] }, 1],
  ['hotspot.xml', 'HOTSPOT', { points: [{ x: 77, y: 116 }] }, 1],
  ['hotspot.xml', 'HOTSPOT', { points: [{ x: 118, y: 184 }] }, 0],
  ['select_point.xml', 'HOTSPOT', { points: [{ x: 110, y: 120 }] }, 1],
  [
    'graphic_gap_match.xml',
    'CLOZE',
    {
      gaps: [
        { gap: 'A', value: 'GLA' },
        { gap: 'B', value: 'LHR' },
      ],
    },
    0,
  ],
  [
    'multi_input.xml',
    'CLOZE',
    {
      gaps: [
        { gap: 'RESPONSE2', value: '1066' },
        { gap: 'RESPONSE3', value: 'NORMAN' },
      ],
    },
    3,
  ],
  ['modal_feedback.xml', 'TRUE_FALSE', { choices: ['true'] }, 1],
] as const)('reads %s as %s in which %j is worth %d', async (file, kind, answer, worth) => {
  const item = await read(`qti22/${file}`);
  expect(item.content.kind).toBe(kind);
  expect(await points(item, answer)).toBeCloseTo(worth, 9);
});

it.each(['adaptive.xml', 'media.xml'])('says why %s stays out', async (file) => {
  await expect(read(`qti22/${file}`)).rejects.toThrow(NotImportable);
});

it('draws template variables once, the same each time, and shows what they hide and say', async () => {
  const [item, again] = [await read('qti22/template.xml'), await read('qti22/template.xml')];
  expect(again).toEqual(item);
  const [, speed, hours] = /SPEED = (\d+), HOURS = (\d)/.exec(item.losses[0]?.text ?? '') ?? [];
  const text = (item.content as { prompt: { text: string } }).prompt.text;
  expect(text).toContain(`<mn>${speed}</mn>`);
  expect(text).toContain(`in ${hours} hours`);
  expect(text).toContain(Number(speed) > 90 ? 'A fast train' : 'A slow train');
  expect(await points(item, { text: String(Number(speed) * Number(hours)) })).toBe(1);
  expect(await points(item, { text: String(Number(speed) * Number(hours) + 1) })).toBe(0);
  expect(item.losses).toHaveLength(1);
});

it('counts, draws and repeats by the values of variables', async () => {
  const variables = ['N', 'LOW', 'X', 'AT', 'LEAST'].map((name) => templated(name, 'single'));
  const drawn = await readText(
    QTI3(`<qti-response-declaration identifier="R" cardinality="single" base-type="integer"/>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
      ${variables.join('')}${templated('LIST', 'ordered')}
      <qti-template-processing>
        ${set('N', '<qti-random-integer min="3" max="6"/>')}
        ${set('LIST', '<qti-ordered><qti-repeat number-repeats="N"><qti-random-integer min="-9" max="9"/></qti-repeat></qti-ordered>')}
        ${set('LEAST', '<qti-min><qti-variable identifier="LIST"/></qti-min>')}
        ${set('LOW', '<qti-random-integer min="50" max="60"/>')}
        ${set('X', '<qti-random-integer min="{LOW}" max="{LOW}"/>')}
        ${set('AT', '<qti-index n="N"><qti-variable identifier="LIST"/></qti-index>')}
        <qti-set-correct-response identifier="R"><qti-variable identifier="LEAST"/></qti-set-correct-response>
      </qti-template-processing>
      <qti-item-body><p>The least? <qti-text-entry-interaction response-identifier="R"/></p></qti-item-body>
      <qti-response-processing template="match_correct"/>`),
  );
  const [, N, LOW, X, AT, LEAST, LIST = ''] =
    /N = (\d), LOW = (\d+), X = (\d+), AT = (-?\d), LEAST = (-?\d), LIST = (.*)$/.exec(drawn.losses[0]?.text ?? '') ??
    [];
  const list = LIST.split(', ');
  expect([list.length, X, AT]).toEqual([Number(N), LOW, list.at(-1)]);
  expect(Number(LEAST)).toBe(Math.min(...list.map(Number)));
  expect([await points(drawn, { text: LEAST }), await points(drawn, { text: '10' })]).toEqual([1, 0]);
});

it('refuses to repeat more than it has time for', async () => {
  const nested = (times: number, inside: string): string =>
    times === 0 ? inside : `<qti-repeat number-repeats="100">${nested(times - 1, inside)}</qti-repeat>`;
  const endless = QTI3(`${templated('X', 'ordered')}
    <qti-template-processing>${set('X', nested(4, '<qti-random-integer min="1" max="9"/>'))}</qti-template-processing>
    <qti-item-body><p>Q</p></qti-item-body>`);
  await expect(readText(endless)).rejects.toThrow('more than 2000');
});

const templated = (name: string, cardinality: string) =>
  `<qti-template-declaration identifier="${name}" cardinality="${cardinality}" base-type="integer"/>`;
const set = (name: string, value: string) =>
  `<qti-set-template-value identifier="${name}">${value}</qti-set-template-value>`;
const QTI3 = (inside: string) =>
  `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="Both" adaptive="false" time-dependent="false">${inside}</qti-assessment-item>`;
const ask = (name: string, right: string) =>
  `<div><p>About ${name}</p><qti-choice-interaction response-identifier="${name}" max-choices="0"><qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice></qti-choice-interaction></div>${right}`;

it('makes an item of each question that cannot be a gap beside the others, and tells which stayed out', async () => {
  const declared = (name: string, correct: string) =>
    `<qti-response-declaration identifier="${name}" cardinality="multiple" base-type="identifier">${correct}</qti-response-declaration>`;
  const right = '<qti-correct-response><qti-value>A</qti-value></qti-correct-response>';
  const item = QTI3(
    `${declared('ONE', right)}${declared('TWO', right)}${declared('THREE', '')}<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
    <qti-item-body><p>Around</p>${ask('ONE', '')}${ask('TWO', '')}${ask('THREE', '')}</qti-item-body>`,
  );
  const items = await readItems(parseXml(item, 'x'), (href) => href);
  expect(items.map(({ identifier, title, content }) => [identifier, title, content.prompt.text])).toEqual([
    ['i#1', 'Both (1/3)', '<p>Around</p><div><p>About ONE</p></div>'],
    ['i#2', 'Both (2/3)', '<p>Around</p><div><p>About TWO</p></div>'],
  ]);
  for (const one of items) {
    expect(await points(one, { choices: ['A'] })).toBe(0.5);
    expect(texts(one.losses).join()).toMatch(/items of their own.*question 3 of 3 was left out: no choice is declared/);
    expect(one.losses.map(({ because }) => because)).toContainEqual({
      reason: 'QTI_QUESTION_LEFT_OUT',
      number: 3,
      count: 3,
      why: { reason: 'QTI_NO_RIGHT_CHOICE' },
    });
  }
});

it('says that questions which only count together are worth something else one by one', async () => {
  const xml = readFileSync(join(EXAMPLES, 'qti22/composite.xml'), 'utf8');
  const items = await readItems(parseXml(xml, 'x'), (href) => href);
  expect(items.map(({ content }) => content.kind)).toEqual(['SINGLE', 'MULTIPLE']);
  expect(texts(items[0]?.losses ?? [])).toContain(
    'answers to all of its questions together are worth something else there',
  );
});

it('takes an answer that need only hold a text, and one that is compared with a computed value', async () => {
  const item = await readText(
    QTI3(`<qti-response-declaration identifier="R" cardinality="single" base-type="string"/>
    <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
    <qti-outcome-declaration identifier="WORDS" cardinality="ordered" base-type="string"><qti-default-value><qti-value>a.b</qti-value><qti-value>c</qti-value></qti-default-value></qti-outcome-declaration>
    <qti-item-body><p>Say <qti-text-entry-interaction response-identifier="R"/></p></qti-item-body>
    <qti-response-processing><qti-response-condition><qti-response-if><qti-substring case-sensitive="false"><qti-index n="1"><qti-variable identifier="WORDS"/></qti-index><qti-variable identifier="R"/></qti-substring>
    <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">2</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>`),
  );
  expect(item.losses).toEqual([]);
  for (const [text, worth] of [
    ['so A.B it is', 2],
    ['a.b', 2],
    ['axb', 0],
  ] as const)
    expect(await points(item, { text })).toBe(worth);
});

it.each([
  [
    'relative',
    '5 10',
    '<qti-variable identifier="R"/><qti-base-value base-type="float">10</qti-base-value>',
    [9.1, 10.52],
    [9.09, 10.53],
  ],
  [
    'relative',
    '5 10',
    '<qti-base-value base-type="float">10</qti-base-value><qti-variable identifier="R"/>',
    [9.5, 11],
    [9.49, 11.01],
  ],
  [
    'absolute',
    '1 2',
    '<qti-variable identifier="R"/><qti-base-value base-type="float">10</qti-base-value>',
    [8, 11],
    [7.99, 11.01],
  ],
])('takes %s tolerances of %s by the operand that is the first', async (mode, tolerance, operands, right, wrong) => {
  const item = await readText(
    QTI3(`<qti-response-declaration identifier="R" cardinality="single" base-type="float"/>
    <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/><qti-item-body><p>10? <qti-text-entry-interaction response-identifier="R"/></p></qti-item-body>
    <qti-response-processing><qti-response-condition><qti-response-if><qti-equal tolerance-mode="${mode}" tolerance="${tolerance}">${operands}</qti-equal>
    <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>`),
  );
  expect(item.losses).toEqual([]);
  for (const text of right) expect(await points(item, { text: String(text) })).toBe(1);
  for (const text of wrong) expect(await points(item, { text: String(text) })).toBe(0);
});

it('refuses rules that would keep it busy, and constraints that nothing meets', async () => {
  const item = (rules: string) =>
    QTI3(`<qti-response-declaration identifier="R" cardinality="single" base-type="float"><qti-correct-response><qti-value>1</qti-value></qti-correct-response></qti-response-declaration>
    <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/><qti-template-declaration identifier="T" cardinality="single" base-type="integer"/>
    <qti-template-processing>${rules}</qti-template-processing><qti-item-body><p>1? <qti-text-entry-interaction response-identifier="R"/></p></qti-item-body>`);
  const draw = '<qti-set-template-value identifier="T"><qti-random-integer min="1" max="9"/></qti-set-template-value>';
  const never =
    '<qti-template-constraint><qti-base-value base-type="boolean">false</qti-base-value></qti-template-constraint>';
  await expect(readText(item(draw + never))).rejects.toThrow('no values of its template variables');
  await expect(readText(item(draw.repeat(1_001)))).rejects.toThrow('more than 2000 elements');
});

it('says so when an answer is worth something else here', async () => {
  const { losses } = await read('qti22/order_partial_scoring.xml');
  expect(texts(losses).join()).toMatch(/1 of \d+ answers .*DriverC.*1 there, 0 here/);
});

it('gives feedback to the choice, or to the right and wrong answer, that it appears for', async () => {
  const inline = (await read('qti22/feedback.xml')).content as Extract<ItemContent, { kind: 'SINGLE' }>;
  expect(inline.feedback).toBeUndefined();
  expect(inline.choices.map(({ feedback }) => feedback?.text)).toEqual([
    'Yes: nothing divides it.',
    'No: three times three.',
  ]);
  expect(inline.choices[0]?.text.text).toBe('7');
  const modal = (await read('qti22/modal_feedback.xml')).content;
  expect([modal.feedback?.correct?.text, modal.feedback?.wrong?.text]).toEqual(['Correct.', 'Wrong.']);
});

const item = (
  declarations: string,
  body: string,
  processing: string,
) => `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
  identifier="i" title="t">${declarations}<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
  <qti-item-body><p>Q</p>${body}</qti-item-body><qti-response-processing>${processing}</qti-response-processing></qti-assessment-item>`;
const entry = (type: string, processing: string) =>
  readText(
    item(
      `<qti-response-declaration identifier="R" cardinality="single" base-type="${type}"/>`,
      '<p><qti-text-entry-interaction response-identifier="R"/></p>',
      processing,
    ),
  );
const score = (test: string, value: string) =>
  `<qti-response-condition><qti-response-if>${test}<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">${value}</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>`;
const V = '<qti-variable identifier="R"/>';
const number = (value: string) => `<qti-base-value base-type="float">${value}</qti-base-value>`;

it('takes a range out of gte and lte, and a tolerance in percent', async () => {
  const range = await entry(
    'float',
    score(`<qti-and><qti-gte>${V}${number('10')}</qti-gte><qti-lte>${V}${number('20')}</qti-lte></qti-and>`, '2'),
  );
  expect(range.losses).toEqual([]);
  expect(await points(range, { text: '19.9' })).toBe(2);
  expect(await points(range, { text: '20.2' })).toBe(0);
  const percent = await entry(
    'float',
    score(`<qti-equal tolerance-mode="relative" tolerance="5 5">${number('200')}${V}</qti-equal>`, '1'),
  );
  expect(percent.losses).toEqual([]);
  expect(await points(percent, { text: '209' })).toBe(1);
  expect(await points(percent, { text: '211' })).toBe(0);
});

it('takes texts out of string-match and pattern-match', async () => {
  const text = (value: string) => `<qti-base-value base-type="string">${value}</qti-base-value>`;
  const either = await entry(
    'string',
    score(
      `<qti-or><qti-string-match case-sensitive="false">${V}${text('grey')}</qti-string-match><qti-match>${V}${text('Gray')}</qti-match></qti-or>`,
      '1',
    ),
  );
  expect(either.losses).toEqual([]);
  expect(await Promise.all(['GREY', 'Gray', 'gray'].map((text) => points(either, { text })))).toEqual([1, 1, 0]);
});

it('takes what is NULL for neither true nor false', async () => {
  const is = (id: string) => `<qti-match>${V}<qti-base-value base-type="identifier">${id}</qti-base-value></qti-match>`;
  const neither = await readText(
    item(
      '<qti-response-declaration identifier="R" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>',
      `<qti-choice-interaction response-identifier="R">${[...'ABC'].map((id) => `<qti-simple-choice identifier="${id}">${id}</qti-simple-choice>`).join('')}</qti-choice-interaction>`,
      score(`<qti-not><qti-or>${is('B')}${is('C')}</qti-or></qti-not>`, '1'),
    ),
  );
  expect(texts(neither.losses)).toEqual([]);
  expect(await Promise.all([{ choices: ['A'] }, {}].map((answer) => points(neither, answer)))).toEqual([1, 0]);
});

it('finds an order within another as it stands there', async () => {
  const list = (ids: string) =>
    [...ids].map((id) => `<qti-base-value base-type="identifier">${id}</qti-base-value>`).join('');
  const ordered = await readText(
    item(
      `<qti-response-declaration identifier="R" cardinality="ordered" base-type="identifier"><qti-correct-response>${[...'abc'].map((id) => `<qti-value>${id}</qti-value>`).join('')}</qti-correct-response></qti-response-declaration>`,
      `<qti-order-interaction response-identifier="R">${[...'abc'].map((id) => `<qti-simple-choice identifier="${id}">${id}</qti-simple-choice>`).join('')}</qti-order-interaction>`,
      score(`<qti-contains>${V}<qti-ordered>${list('ab')}</qti-ordered></qti-contains>`, '1'),
    ),
  );
  const worth = Object.fromEntries(ordered.tried.map(({ answer, worth }) => [answer.order?.join(''), worth]));
  expect(worth).toMatchObject({ abc: 1, cba: 0 });
  expect(Object.entries(worth).filter(([order, points]) => Number(points) > 0 && !order.includes('ab'))).toEqual([]);
});

it('says that a catalogue of other ways to read an item was left out, wherever it stands', async () => {
  const essay = (outside: string, inside = '') =>
    readText(
      QTI3(
        `<qti-response-declaration identifier="R" cardinality="single" base-type="string"/><qti-item-body><qti-extended-text-interaction response-identifier="R"><qti-prompt>Q</qti-prompt></qti-extended-text-interaction>${inside}</qti-item-body>${outside}`,
      ),
    );
  const catalog =
    '<qti-catalog-info><qti-catalog id="c"><qti-card support="spoken"><qti-html-content>Q</qti-html-content></qti-card></qti-catalog></qti-catalog-info>';
  const notes = texts((await essay('', catalog)).notes);
  expect(notes).toHaveLength(1);
  expect(texts((await essay(catalog)).notes)).toEqual(notes);
});

it('says what is set on an interaction and has no counterpart here', async () => {
  const entry = (settings: string) =>
    readText(
      QTI3(
        `<qti-response-declaration identifier="R" cardinality="single" base-type="string"><qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><p>Q <qti-text-entry-interaction response-identifier="R" ${settings}/></p></qti-item-body>`,
      ),
    );
  const { losses } = await entry('placeholder-text="a letter" pattern-mask="[a-z]"');
  const said = [
    'left out: placeholder-text of text-entry-interaction',
    'left out: pattern-mask of text-entry-interaction',
  ];
  expect(texts(losses)).toEqual(expect.arrayContaining(said));
  expect(texts((await entry('placeholder-text="" expected-length="3"')).losses).join()).not.toContain('text-entry');
});

it('says whose choices are shuffled here and not in the package', async () => {
  const choices = (settings: string) =>
    readText(
      QTI3(
        `<qti-response-declaration identifier="R" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><p>Q <qti-inline-choice-interaction response-identifier="R" ${settings}><qti-inline-choice identifier="a">1</qti-inline-choice><qti-inline-choice identifier="b">2</qti-inline-choice></qti-inline-choice-interaction></p></qti-item-body>`,
      ),
    );
  const said = 'choices of inline-choice-interaction are shuffled, in the package they keep their order';
  expect(texts((await choices('shuffle="false"')).notes)).toContain(said);
  expect(texts((await choices('shuffle="true"')).notes)).not.toContain(said);
});

it('says that the order of choices counts for nothing here, where it does in the package', async () => {
  const { content, losses } = await readText(
    item(
      '<qti-response-declaration identifier="R" cardinality="ordered" base-type="identifier"><qti-correct-response><qti-value>b</qti-value><qti-value>a</qti-value></qti-correct-response></qti-response-declaration>',
      `<qti-choice-interaction response-identifier="R" max-choices="2">${[...'abc'].map((id) => `<qti-simple-choice identifier="${id}">${id}</qti-simple-choice>`).join('')}</qti-choice-interaction>`,
      score(`<qti-match>${V}<qti-correct identifier="R"/></qti-match>`, '1'),
    ),
  );
  expect(content.kind).toBe('MULTIPLE');
  expect(texts(losses)).toContain('the order in which choices are made counts for nothing here');
});

it('says which rule it does not know, and marks by the declared answer', async () => {
  const unknown = await readText(
    item(
      '<qti-response-declaration identifier="R" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>',
      '<qti-choice-interaction response-identifier="R"><qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice></qti-choice-interaction>',
      score(`<qti-custom-operator class="x">${V}</qti-custom-operator>`, '1'),
    ),
  );
  expect(texts(unknown.losses).join()).toContain('qti-custom-operator');
  expect(await points(unknown, { choices: ['A'] })).toBe(1);
});

it('lets a person mark what an unknown rule marks and no answer is declared for, and says which rule', async () => {
  const custom = score(`<qti-custom-operator class="x">${V}</qti-custom-operator>`, '1');
  const line = await entry('string', custom);
  expect(line.content.kind).toBe('ESSAY');
  expect(texts(line.losses)).toEqual([
    'response processing uses qti-custom-operator, and no right answer is declared',
    'nothing says which answer is right: a person marks it',
  ]);
  const essay = await readText(
    item(
      '<qti-response-declaration identifier="R" cardinality="single" base-type="string"/>',
      '<qti-extended-text-interaction response-identifier="R"/>',
      custom,
    ),
  );
  expect(essay.content.kind).toBe('ESSAY');
  expect(texts(essay.losses)).toEqual([
    'response processing uses qti-custom-operator, and no right answer is declared',
  ]);
});

it('finds the right choices among many where only response processing names them', async () => {
  const ids = [...'abcdefghijkl'];
  const list = (ids: string) =>
    [...ids].map((id) => `<qti-base-value base-type="identifier">${id}</qti-base-value>`).join('');
  const several = await readText(
    item(
      '<qti-response-declaration identifier="R" cardinality="multiple" base-type="identifier"/>',
      `<qti-choice-interaction response-identifier="R" max-choices="0">${ids.map((id) => `<qti-simple-choice identifier="${id}">${id}</qti-simple-choice>`).join('')}</qti-choice-interaction>`,
      score(`<qti-match>${V}<qti-multiple>${list('acegik')}</qti-multiple></qti-match>`, '3'),
    ),
  );
  expect(texts(several.losses)).toEqual([]);
  expect(several.content).toMatchObject({ kind: 'MULTIPLE', correct: [...'acegik'] });
  expect(await points(several, { choices: [...'acegik'] })).toBe(3);
  expect(await points(several, { choices: [...'acegi'] })).toBe(0);
});

it('tells of feedback on no answer, which nobody would see', async () => {
  const feedback = (id: string) =>
    `<qti-modal-feedback outcome-identifier="F" identifier="${id}" show-hide="show"><qti-content-body>${id}</qti-content-body></qti-modal-feedback>`;
  const said = (id: string) =>
    `<qti-set-outcome-value identifier="F"><qti-base-value base-type="identifier">${id}</qti-base-value></qti-set-outcome-value>`;
  const choice = await readText(
    item(
      '<qti-response-declaration identifier="R" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration><qti-outcome-declaration identifier="F" cardinality="single" base-type="identifier"/>',
      `<qti-choice-interaction response-identifier="R" max-choices="1">${[...'ABC'].map((id) => `<qti-simple-choice identifier="${id}">${id}</qti-simple-choice>`).join('')}</qti-choice-interaction>`,
      score(`<qti-match>${V}<qti-correct identifier="R"/></qti-match>`, '1') +
        `<qti-response-condition><qti-response-if><qti-is-null>${V}</qti-is-null>${said('NONE')}</qti-response-if><qti-response-else><qti-set-outcome-value identifier="F">${V}</qti-set-outcome-value></qti-response-else></qti-response-condition>`,
    ).replace('</qti-assessment-item>', `${['A', 'B', 'C', 'NONE'].map(feedback).join('')}</qti-assessment-item>`),
  );
  expect(texts(choice.losses)).toEqual(['feedback was left out: NONE']);
  const { choices } = choice.content as Extract<ItemContent, { kind: 'SINGLE' }>;
  expect(choices.map(({ feedback }) => feedback?.text)).toEqual(['A', 'B', 'C']);
});

it('gives a gap what it is worth where leaving it out spoils the others, and a wrong answer what is said of wrong ones', async () => {
  const declared = (id: string) =>
    `<qti-response-declaration identifier="${id}" cardinality="single" base-type="string"><qti-mapping default-value="0"><qti-map-entry map-key="${id}" mapped-value="1"/><qti-map-entry map-key="${id}~" mapped-value="0.5"/></qti-mapping></qti-response-declaration>`;
  const variable = (id: string) => `<qti-variable identifier="${id}"/>`;
  const mapped = (id: string) => `<qti-map-response identifier="${id}"/>`;
  const set = (value: string) => `<qti-set-outcome-value identifier="SCORE">${value}</qti-set-outcome-value>`;
  const rest = (id: string, points: string) =>
    `<qti-response-condition><qti-response-if><qti-is-null>${variable(id)}</qti-is-null>${set(number('0'))}</qti-response-if><qti-response-else>${set(points)}</qti-response-else></qti-response-condition>`;
  const said = (id: string, test: string) =>
    `<qti-response-condition><qti-response-if>${test}<qti-set-outcome-value identifier="F_${id}"><qti-base-value base-type="identifier">RIGHT</qti-base-value></qti-set-outcome-value></qti-response-if><qti-response-else><qti-set-outcome-value identifier="F_${id}"><qti-base-value base-type="identifier">WRONG</qti-base-value></qti-set-outcome-value></qti-response-else></qti-response-condition>`;
  const is = (id: string) =>
    `<qti-match>${variable(id)}<qti-base-value base-type="string">${id}</qti-base-value></qti-match>`;
  const feedback = ['one', 'two'].flatMap((id) =>
    ['RIGHT', 'WRONG'].map(
      (which) =>
        `<qti-feedback-inline outcome-identifier="F_${id}" identifier="${which}" show-hide="show">${id} ${which}</qti-feedback-inline>`,
    ),
  );
  const outcomes = ['one', 'two']
    .map((id) => `<qti-outcome-declaration identifier="F_${id}" cardinality="single" base-type="identifier"/>`)
    .join('');
  const both = await readText(
    item(
      declared('one') + declared('two') + outcomes,
      `<p><qti-text-entry-interaction response-identifier="one"/> and <qti-text-entry-interaction response-identifier="two"/> ${feedback.join(' ')}</p>`,
      rest('one', mapped('one')) +
        rest('two', `<qti-sum>${variable('SCORE')}${mapped('two')}</qti-sum>`) +
        said('one', is('one')) +
        said('two', is('two')),
    ),
  );
  const answer = (one: string, two: string) => ({
    gaps: [...(one ? [{ gap: 'one', value: one }] : []), { gap: 'two', value: two }],
  });
  expect(
    await Promise.all(
      [
        ['one', 'two'],
        ['one~', 'two'],
        ['one', 'two~'],
        ['x', 'two'],
        ['x', 'x'],
      ].map(([a = '', b = '']) => points(both, answer(a, b))),
    ),
  ).toEqual([2, 1.5, 1.5, 1, 0]);
  const { correct, wrong } = both.content.feedback ?? {};
  expect([correct?.text, wrong?.text]).toEqual(['one RIGHTtwo RIGHT', 'one WRONGtwo WRONG']);
});

it('prints numbers in the formats of C', async () => {
  const shown = ['%.1f', '%0.3f', '%.3r', '%.2e', '%.4g', '%d', '%5.2f', ''];
  const printed = await readText(
    QTI3(
      `<qti-response-declaration identifier="R" cardinality="single" base-type="string"/><qti-template-declaration identifier="N" cardinality="single" base-type="float"><qti-default-value><qti-value>29864.76512</qti-value></qti-default-value></qti-template-declaration><qti-template-processing/><qti-item-body><p>${shown.map((format) => `<qti-printed-variable identifier="N" format="${format}"/>`).join(' ')}</p><qti-extended-text-interaction response-identifier="R"/></qti-item-body>`,
    ),
  );
  expect(printed.content.prompt.text).toBe('<p>29864.8 29864.765 29900 2.99e+4 29860 29864 29864.77 29864.76512</p>');
});

it('reads QTI 2 and QTI 3 alike', async () => {
  const two = await read('qti22/choice.xml');
  const three = await readText(
    readFileSync(join(EXAMPLES, 'qti22/choice.xml'), 'utf8')
      .replace('http://www.imsglobal.org/xsd/imsqti_v2p2"', 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0"')
      .replace(
        /<(\/?)([a-z]+[A-Z][A-Za-z]*|prompt|value)\b/g,
        (_, slash, name) => `<${slash}qti-${name.replace(/[A-Z]/g, (letter: string) => `-${letter.toLowerCase()}`)}`,
      )
      .replace(
        / (responseIdentifier|baseType|maxChoices)=/g,
        (_, name) => ` ${name.replace(/[A-Z]/g, (letter: string) => `-${letter.toLowerCase()}`)}=`,
      ),
  );
  expect(three.content).toEqual(two.content);
  expect(three.marking).toEqual(two.marking);
});

const choice = (declared: string, processing: string, before = '') =>
  readText(
    item(
      `<qti-response-declaration identifier="${declared}" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>`,
      `${before}<qti-choice-interaction response-identifier="${declared}" max-choices="1"><qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice></qti-choice-interaction>`,
      processing,
    ),
  );
const isRight = (name: string) =>
  `<qti-match><qti-variable identifier="${name}"/><qti-correct identifier="${name}"/></qti-match>`;

it('takes names that every object has for names like others', async () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    const named = await choice(name, score(isRight(name), '2'), `<object data="x.${name}">File</object>`);
    expect([named.losses, await points(named, { choices: ['A'] })]).toEqual([[], 2]);
    const gaps = await readText(
      item(
        `<qti-response-declaration identifier="${name}" cardinality="single" base-type="string"><qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration>`,
        `<p><qti-text-entry-interaction response-identifier="${name}"/> is a word</p>`,
        score(isRight(name), '1'),
      ),
    );
    expect([gaps.losses, await points(gaps, { gaps: [{ gap: name, value: 'a' }] })]).toEqual([[], 1]);
    expect(texts((await choice('R', score(`<${name}/>`, '1'))).losses).join()).toContain(`uses ${name}:`);
    expect(texts((await choice('R', score(`<qti-variable identifier="${name}"/>`, '1'))).losses).join()).toContain(
      `the variable ${name}, which is not declared`,
    );
  }
});

it('lets the declared answer decide where a pattern looks ahead, and says so', async () => {
  const read = await readText(
    item(
      '<qti-response-declaration identifier="R" cardinality="single" base-type="string"><qti-correct-response><qti-value>pass1</qti-value></qti-correct-response></qti-response-declaration>',
      '<p><qti-text-entry-interaction response-identifier="R"/></p>',
      score(`<qti-pattern-match pattern="(?=.*\\d)pass.">${V}</qti-pattern-match>`, '1'),
    ),
  );
  expect(texts(read.losses).join()).toContain('uses the pattern (?=.*\\d)pass.');
  expect([await points(read, { text: 'pass1' }), await points(read, { text: 'pass2' })]).toEqual([1, 0]);
});

it('tells of drawings that it cannot show, for one may be asked about them', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>';
  expect(texts((await choice('R', score(isRight('R'), '1'), `<p>${drawing}</p>`)).losses)).toEqual(['left out: <svg>']);
});

it('tells of numbers that are written in another base', async () => {
  const inBase = (base: string) =>
    readText(
      item(
        '<qti-response-declaration identifier="R" cardinality="single" base-type="integer"><qti-correct-response><qti-value>10</qti-value></qti-correct-response></qti-response-declaration>',
        `<p><qti-text-entry-interaction response-identifier="R" base="${base}"/></p>`,
        score(isRight('R'), '1'),
      ),
    );
  expect(texts((await inBase('2')).losses)).toEqual(['numbers are written in base 10, in the package in base 2']);
  expect((await inBase('10')).losses).toEqual([]);
});

it('tries the right answers of two gaps the wrong way round', async () => {
  const gap = (name: string, right: string) =>
    `<qti-response-declaration identifier="${name}" cardinality="single" base-type="string"><qti-correct-response><qti-value>${right}</qti-value></qti-correct-response></qti-response-declaration>`;
  const is = (name: string, text: string) =>
    `<qti-match><qti-variable identifier="${name}"/><qti-base-value base-type="string">${text}</qti-base-value></qti-match>`;
  const both = (a: string, b: string) => `<qti-and>${is('R', a)}${is('S', b)}</qti-and>`;
  const body =
    '<p>Two that add up: <qti-text-entry-interaction response-identifier="R"/> and <qti-text-entry-interaction response-identifier="S"/>.</p>';
  const read = (test: string) => readText(item(gap('R', 'red') + gap('S', 'blue'), body, score(test, '1')));
  expect((await read(both('red', 'blue'))).losses).toEqual([]);
  expect(texts((await read(`<qti-or>${both('red', 'blue')}${both('blue', 'red')}</qti-or>`)).losses)).toEqual([
    expect.stringContaining('{"R":["blue"],"S":["red"]}: 1 there, 0 here'),
  ]);
});

it('has a person mark a text by its model answer, unless the package itself marks it', async () => {
  const read = (processing: string, outcome = '') =>
    readText(
      item(
        `<qti-response-declaration identifier="R" cardinality="single" base-type="string"><qti-correct-response><qti-value>Because.</qti-value></qti-correct-response></qti-response-declaration>${outcome}`,
        '<qti-extended-text-interaction response-identifier="R"/>',
        processing,
      ),
    );
  const human =
    '<qti-outcome-declaration identifier="STYLE" cardinality="single" base-type="float" external-scored="human"/>';
  for (const essay of [await read(''), await read(score(isRight('R'), '1'), human)]) {
    expect(essay.content.kind).toBe('ESSAY');
    expect(texts(essay.losses)).toEqual(['a model answer was left out: the markers of this platform go by rubrics']);
    expect(texts(essay.notes).join()).not.toContain('marked by the declared right answer');
  }
  expect((await read(score(isRight('R'), '1'))).content.kind).toBe('SHORT_TEXT');
});
