import type { ItemContent } from '../item/item.content';
import { escapeText } from './markup';
import type { Remarks } from './remarks';

// Pieces of QTI 3 that declarations and response processing are made of.

type NumericKey = Extract<ItemContent, { kind: 'NUMERIC' }>['accepted'][number];
type TextKey = Extract<ItemContent, { kind: 'SHORT_TEXT' }>['accepted'][number];
type Gap = Extract<ItemContent, { kind: 'CLOZE' }>['gaps'][number];

export function declare(
  id: string,
  cardinality: string,
  baseType: string,
  correct: readonly string[],
  mapping = '',
): string {
  const values = correct.map((value) => `<qti-value>${escapeText(value)}</qti-value>`).join('');
  const right = correct.length > 0 ? `<qti-correct-response>${values}</qti-correct-response>` : '';
  return `<qti-response-declaration identifier="${id}" cardinality="${cardinality}" base-type="${baseType}">${right}${mapping}</qti-response-declaration>`;
}

export function mapping(
  entries: readonly (readonly [string, number])[],
  { lower, upper }: { lower?: number; upper?: number } = {},
): string {
  const bounds = `${lower === undefined ? '' : ` lower-bound="${lower}"`}${upper === undefined ? '' : ` upper-bound="${upper}"`}`;
  const rows = entries.map(([key, value]) => `<qti-map-entry map-key="${escapeText(key)}" mapped-value="${value}"/>`);
  return `<qti-mapping default-value="0"${bounds}>${rows.join('')}</qti-mapping>`;
}

/** Alternatives in their order; the first that holds counts. */
export function conditions(branches: readonly (readonly [test: string, then: string])[]): string {
  const written = branches.map(([test, then], n) => {
    const name = n === 0 ? 'qti-response-if' : 'qti-response-else-if';
    return `<${name}>${test}${then}</${name}>`;
  });
  return `<qti-response-condition>${written.join('')}</qti-response-condition>`;
}

export const condition = (test: string, then: string) => conditions([[test, then]]);
export const match = (response: string) =>
  `<qti-match><qti-variable identifier="${response}"/><qti-correct identifier="${response}"/></qti-match>`;
export const and = (tests: readonly string[]) =>
  tests.length === 1 ? (tests[0] as string) : `<qti-and>${tests.join('')}</qti-and>`;
export const or = (tests: readonly string[]) =>
  tests.length === 1 ? (tests[0] as string) : `<qti-or>${tests.join('')}</qti-or>`;
export const given = (response: string) =>
  `<qti-not><qti-is-null><qti-variable identifier="${response}"/></qti-is-null></qti-not>`;
const base = (type: string, value: string | number) =>
  `<qti-base-value base-type="${type}">${escapeText(String(value))}</qti-base-value>`;
export const equals = (expression: string, type: string, value: string | number) =>
  `<qti-match>${expression}${base(type, value)}</qti-match>`;

export function setScore(value: number | string): string {
  return `<qti-set-outcome-value identifier="SCORE">${typeof value === 'number' ? base('float', value) : value}</qti-set-outcome-value>`;
}

export function add(points: number): string {
  return setScore(`<qti-sum><qti-variable identifier="SCORE"/>${base('float', points)}</qti-sum>`);
}

export function numberRules(response: string, keys: readonly NumericKey[], points: number): string {
  return conditions(keys.map((key) => [numberTest(response, key), setScore(key.credit * points)]));
}

export function textRules(response: string, keys: readonly TextKey[], points: number, losses: Remarks): string {
  return conditions(keys.map((key) => [textTest(response, key, losses), setScore(key.credit * points)]));
}

/** A gap’s declaration, what it adds to the score, and when it is all right. */
export function gapTest(
  gap: Gap,
  points: number,
  penalty: number,
  losses: Remarks,
): { declaration: string; rules: string; right: string } {
  const { id } = gap;
  const wrong = penalty > 0 ? [[given(id), add(-penalty * points)] as const] : [];
  if (gap.kind === 'CHOICE') {
    const is = (choice: string) => equals(`<qti-variable identifier="${id}"/>`, 'identifier', choice);
    const others = gap.choices.filter((one) => one.id !== gap.correct && one.credit);
    const branches = [[gap.correct, 1] as const, ...others.map(({ id, credit = 0 }) => [id, credit] as const)];
    return {
      declaration: declare(id, 'single', 'identifier', [gap.correct]),
      rules: conditions([...branches.map(([choice, credit]) => [is(choice), add(credit * points)] as const), ...wrong]),
      right: is(gap.correct),
    };
  }
  const tests =
    gap.kind === 'NUMERIC'
      ? gap.accepted.map((key) => ({ credit: key.credit, test: numberTest(id, key) }))
      : gap.accepted.map((key) => ({ credit: key.credit, test: textTest(id, key, losses) }));
  const correct =
    gap.kind === 'NUMERIC'
      ? String(gap.accepted[0]?.value)
      : (gap.accepted.find(({ match }) => match !== 'PATTERN')?.text ?? '');
  return {
    declaration: declare(id, 'single', gap.kind === 'NUMERIC' ? 'float' : 'string', correct === '' ? [] : [correct]),
    rules: conditions([...tests.map(({ test, credit }) => [test, add(credit * points)] as const), ...wrong]),
    right: or(tests.filter(({ credit }) => credit >= 1).map(({ test }) => test)),
  };
}

function numberTest(response: string, { value, tolerance: { kind, amount } }: NumericKey): string {
  const both = `<qti-variable identifier="${response}"/>${base('float', value)}`;
  if (kind === 'SIGNIFICANT_FIGURES')
    return `<qti-equal-rounded rounding-mode="significantFigures" figures="${amount}">${both}</qti-equal-rounded>`;
  if (amount === 0) return `<qti-equal tolerance-mode="exact">${both}</qti-equal>`;
  // Relative tolerances are percentages of the first operand.
  const [mode, size] = kind === 'RELATIVE' ? ['relative', amount * 100] : ['absolute', amount];
  return `<qti-equal tolerance-mode="${mode}" tolerance="${size} ${size}">${base('float', value)}<qti-variable identifier="${response}"/></qti-equal>`;
}

function textTest(response: string, { text, match }: TextKey, losses: Remarks): string {
  const variable = `<qti-variable identifier="${response}"/>`;
  if (match === 'PATTERN') {
    const within = /^(\(\?-i\))?\(\?s:\.\*\)((?:\\.|[^\\.*+?^${}()|[\]])+)\(\?s:\.\*\)$/s.exec(text);
    if (within) {
      const part = base('string', (within[2] ?? '').replace(/\\(.)/gs, '$1'));
      return `<qti-substring case-sensitive="${within[1] !== undefined}">${part}${variable}</qti-substring>`;
    }
    const minding = /^\(\?-i\)(?:\(\?:(.*)\)|(.*))$/s.exec(text);
    if (!minding) losses.add('QTI_EXPORT_PATTERN_CASE');
    return `<qti-pattern-match pattern="${escapeText(minding?.[1] ?? minding?.[2] ?? text)}">${variable}</qti-pattern-match>`;
  }
  if (match === 'FUZZY') losses.add('QTI_EXPORT_FUZZY');
  return `<qti-string-match case-sensitive="${match === 'EXACT'}">${variable}${base('string', text)}</qti-string-match>`;
}
