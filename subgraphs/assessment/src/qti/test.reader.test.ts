import { readTest } from './test.reader';
import { parseXml } from './xml';

const ref = (name: string, inside = '', more = '') =>
  `<qti-assessment-item-ref identifier="${name}" href="${name}.xml" ${more}>${inside}</qti-assessment-item-ref>`;
const weight = (value: number, name = 'W') => `<qti-weight identifier="${name}" value="${value}"/>`;
const section = (name: string, inside: string, more = '') =>
  `<qti-assessment-section identifier="${name}" title="${name}" visible="true" ${more}>${inside}</qti-assessment-section>`;
const SHUFFLED = '<qti-ordering shuffle="true"/>';
const sum = (more = '') =>
  `<qti-outcome-processing><qti-set-outcome-value identifier="SCORE"><qti-sum><qti-test-variables variable-identifier="SCORE" ${more}/></qti-sum></qti-set-outcome-value></qti-outcome-processing>`;

function read(inside: string, processing = '', parts = '') {
  const xml = `<qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="T" title="T">
    <qti-test-part identifier="P" navigation-mode="nonlinear" submission-mode="simultaneous">${inside}</qti-test-part>${parts}${processing}</qti-assessment-test>`;
  const { sections, losses, attemptLimit, timeLimitMs } = readTest(parseXml(xml, 't.xml'), 't.xml', () => undefined);
  return {
    sections: sections.map(({ title, items }) => [title, items.map(({ path }) => path.replace('.xml', '')).join(' ')]),
    weights: sections.flatMap(({ items }) => items.map(({ weight }) => weight)),
    losses: losses.map(({ because }) => because?.reason),
    selects: sections.map(({ select }) => select),
    attemptLimit,
    timeLimitMs,
  };
}

it('keeps items behind an inner section behind those in it', () => {
  const inside = `${ref('a')}${section('One', ref('b') + ref('c'))}${ref('d')}${ref('e')}${section('Two', ref('f'))}${ref('g')}`;
  expect(read(section('All', inside))).toMatchObject({
    sections: [
      ['All', 'a'],
      ['All · One', 'b c'],
      ['All', 'd e'],
      ['All · Two', 'f'],
      ['All', 'g'],
    ],
    losses: [],
  });
});

it('tells what shuffling cannot keep', () => {
  expect(read(section('S', SHUFFLED + ref('a', '', 'fixed="true"') + ref('b'))).losses).toEqual(['QTI_FIXED_ITEMS']);
  expect(read(section('S', ref('a', '', 'fixed="true"') + ref('b'))).losses).toEqual([]);
  const { sections, losses } = read(section('S', SHUFFLED + ref('a') + section('In', ref('b')) + ref('c')));
  expect(sections).toEqual([
    ['S', 'a c'],
    ['S · In', 'b'],
  ]);
  expect(losses).toEqual(['QTI_SECTIONS_SHUFFLED']);
});

it('weighs items as outcome processing does', () => {
  const items = section('S', ref('a', weight(2)) + ref('b', weight(1)) + ref('c'));
  expect(read(items)).toMatchObject({ weights: [2, null, null], losses: [] });
  expect(read(items, sum('weight-identifier="W"'))).toMatchObject({ weights: [2, null, null], losses: [] });
  expect(read(items, sum())).toMatchObject({ weights: [null, null, null], losses: ['QTI_WEIGHTS_UNUSED'] });
  const two = section('S', ref('a', weight(3, 'OTHER') + weight(2)));
  expect(read(two, sum('weight-identifier="W"'))).toMatchObject({ weights: [2], losses: [] });
});

it('tells of an item that counts for nothing', () => {
  const { weights, losses } = read(section('S', ref('a', weight(0)) + ref('b')), sum('weight-identifier="W"'));
  expect([weights, losses]).toEqual([[null, null], ['QTI_WEIGHTLESS']]);
});

it('takes a sum of single sections for no sum of the test', () => {
  const items = section('S', ref('a'));
  expect(read(items, sum('section-identifier="S"')).losses).toEqual(['QTI_OUTCOMES']);
  expect(read(items, sum('include-category="x"')).losses).toEqual(['QTI_OUTCOMES']);
  expect(read(items, sum()).losses).toEqual([]);
});

it('takes the number of attempts that all have, and tells when there are several', () => {
  const control = (max: number) => `<qti-item-session-control max-attempts="${max}"/>`;
  const part = (inside: string) =>
    `<qti-test-part identifier="Q" navigation-mode="nonlinear" submission-mode="simultaneous">${inside}</qti-test-part>`;
  const items = section('S', ref('a'));
  expect(read(control(2) + items, '', part(control(2) + items))).toMatchObject({ attemptLimit: 2, losses: [] });
  expect(read(control(2) + items, '', part(control(1) + items)).losses).toEqual(['QTI_ATTEMPTS']);
  expect(read(control(2) + section('S', control(1) + ref('a'))).losses).toEqual(['QTI_ATTEMPTS']);
  expect(read(items)).toMatchObject({ attemptLimit: null, losses: [] });
});

it('leaves out numbers that no exam can have, and tells', () => {
  const control = (max: string) => `<qti-item-session-control max-attempts="${max}"/>`;
  const time = (max: string) => `<qti-time-limits max-time="${max}"/>`;
  const drawn = (select: string) => section('S', `<qti-selection select="${select}"/>${ref('a')}${ref('b')}`);
  const items = section('S', ref('a'));
  for (const inside of [control('2.5') + items, control('-1') + items, time('1e99') + items, time('-5') + items])
    expect(read(inside)).toMatchObject({ attemptLimit: null, timeLimitMs: null, losses: ['QTI_NUMBER_LEFT_OUT'] });
  for (const select of ['1.5', '0', '-1'])
    expect(read(drawn(select))).toMatchObject({ selects: [null], losses: ['QTI_NUMBER_LEFT_OUT'] });
  expect(read(control('0') + time('90') + drawn('1'))).toMatchObject({
    ...{ attemptLimit: 0, timeLimitMs: 90_000, selects: [1], losses: [] },
  });
});
