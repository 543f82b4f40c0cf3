import { patternOf } from '../scoring/text';
import { contains } from './area';
import { arithmetic } from './arithmetic';
import type { Mapping, OutcomeDeclaration, ResponseDeclaration } from './declarations';
import {
  booleanValue,
  entryOf,
  numberValue,
  type Scalar,
  sameScalar,
  sameValue,
  scalarOf,
  type Value,
  valueOf,
} from './value';
import { elementsOf, numberOf, textOf, type XmlElement } from './xml';

/** A rule that this interpreter does not know. What is marked by it cannot be told. */
export class UnknownRule extends Error {
  constructor(readonly rule: string) {
    super(`response processing uses ${rule}`);
  }
}

/** What rules read: the item’s declarations, one learner’s responses, and the outcomes so far. */
export interface Session {
  responses: ReadonlyMap<string, ResponseDeclaration>;
  declaredOutcomes: ReadonlyMap<string, OutcomeDeclaration>;
  given: ReadonlyMap<string, Value>;
  outcomes: Map<string, Value>;
  /** Of template processing alone: the next number from 0 to 1. */
  random?: () => number;
}

export function evaluate(expression: XmlElement, session: Session): Value {
  const operator = entryOf(operators, expression.name);
  if (!operator) throw new UnknownRule(expression.name);
  return operator(expression, session);
}

/** As often at most. */
const MAX_REPEATS = 100;

/** How many elements evaluating this looks at, at most: what is repeated counts as often as it can be. */
export function costOf(element: XmlElement): number {
  const inner = elementsOf(element).reduce((sum, part) => sum + costOf(part), 0);
  return 1 + inner * (element.name === 'qti-repeat' ? MAX_REPEATS : 1);
}

/** Of an attribute that is a number, or names the variable that holds it: `3`, `N` or `{N}`. */
function amount({ name, attributes }: XmlElement, key: string, { outcomes, given }: Session): number | undefined {
  const text = attributes[key];
  const plain = numberOf(text);
  if (text === undefined || plain !== undefined) return plain;
  const variable = text.trim().replace(/^\{(.*)\}$/, '$1');
  const held = (outcomes.get(variable) ?? given.get(variable))?.values[0];
  if (typeof held !== 'number') throw new UnknownRule(`${name} by ${text}, which is no number`);
  return held;
}

type Operator = (expression: XmlElement, session: Session) => Value;

const all = (expression: XmlElement, session: Session) => elementsOf(expression).map((part) => evaluate(part, session));
const identifier = ({ attributes }: XmlElement) => attributes.identifier ?? '';
const isTrue = (value: Value) => value?.values[0] === true;

/** Every number in all operands; null when one of them is NULL or no number. */
function numbers(values: Value[]): number[] | null {
  const found = values.flatMap((value) => value?.values ?? [Number.NaN]).map(Number);
  return found.some(Number.isNaN) ? null : found;
}

const numeric =
  (compute: (numbers: number[], attributes: Record<string, string>) => number | undefined): Operator =>
  (expression, session) => {
    const operands = numbers(all(expression, session));
    if (!operands || operands.length === 0) return null;
    const figures = amount(expression, 'figures', session);
    const value = compute(operands, {
      ...expression.attributes,
      ...(figures !== undefined && { figures: `${figures}` }),
    });
    if (value === undefined) throw new UnknownRule(`${expression.name} ${expression.attributes.name ?? ''}`);
    return numberValue(value);
  };

function drawn(rule: XmlElement, { random }: Session): number {
  if (!random) throw new UnknownRule(rule.name);
  return random();
}

const comparison =
  (holds: (a: number, b: number) => boolean): Operator =>
  (expression, session) => {
    const operands = numbers(all(expression, session));
    return operands && operands.length === 2 ? booleanValue(holds(operands[0] as number, operands[1] as number)) : null;
  };

const container =
  (cardinality: string): Operator =>
  (expression, session) => {
    const parts = all(expression, session).filter((part) => part !== null);
    if (parts.length === 0) return null;
    return { cardinality, baseType: parts[0]?.baseType ?? 'string', values: parts.flatMap(({ values }) => values) };
  };

function two(expression: XmlElement, session: Session): [Value, Value] {
  const [first = null, second = null] = all(expression, session);
  return [first, second];
}

const operators: Record<string, Operator> = {
  'qti-base-value': (expression) =>
    valueOf('single', expression.attributes['base-type'] ?? 'string', [textOf(expression)]),
  'qti-variable': (expression, { given, outcomes, responses, declaredOutcomes }) => {
    const name = identifier(expression);
    if (responses.has(name)) return given.get(name) ?? null;
    if (outcomes.has(name) || declaredOutcomes.has(name)) return outcomes.get(name) ?? null;
    const builtIn: Record<string, Value> = {
      numAttempts: numberValue(1),
      duration: numberValue(0),
      completionStatus: valueOf('single', 'identifier', ['unknown']),
    };
    const value = entryOf(builtIn, name);
    if (value === undefined) throw new UnknownRule(`the variable ${name}, which is not declared`);
    return value;
  },
  'qti-correct': (expression, { responses }) => responses.get(identifier(expression))?.correct ?? null,
  'qti-default': (expression, { declaredOutcomes }) => declaredOutcomes.get(identifier(expression))?.initial ?? null,
  'qti-null': () => null,
  'qti-map-response': (expression, session) => mapResponse(identifier(expression), session),
  'qti-map-response-point': (expression, session) => mapResponsePoint(identifier(expression), session),
  'qti-multiple': container('multiple'),
  'qti-ordered': container('ordered'),

  'qti-repeat': (expression, session) => {
    const times = amount(expression, 'number-repeats', session) ?? 0;
    if (times > MAX_REPEATS) throw new UnknownRule(`repeat, more than ${MAX_REPEATS} times`);
    const parts = Array.from({ length: Math.max(0, times) }, () => all(expression, session)).flat();
    const known = parts.filter((part) => part !== null);
    const [first] = known;
    return first
      ? { cardinality: 'ordered', baseType: first.baseType, values: known.flatMap(({ values }) => values) }
      : null;
  },

  // Of three values: what is NULL may be either.
  'qti-and': (expression, session) => {
    const operands = all(expression, session);
    if (operands.some((one) => one && !isTrue(one))) return booleanValue(false);
    return operands.includes(null) ? null : booleanValue(true);
  },
  'qti-or': (expression, session) => {
    const operands = all(expression, session);
    if (operands.some(isTrue)) return booleanValue(true);
    return operands.includes(null) ? null : booleanValue(false);
  },
  'qti-not': (expression, session) => {
    const [value = null] = all(expression, session);
    return value && booleanValue(!isTrue(value));
  },
  'qti-any-n': (expression, session) => {
    const operands = all(expression, session);
    const least = operands.filter(isTrue).length;
    const most = least + operands.filter((one) => one === null).length;
    const min = amount(expression, 'min', session) ?? 0;
    const max = amount(expression, 'max', session) ?? Number.POSITIVE_INFINITY;
    if (most < min || least > max) return booleanValue(false);
    return least >= min && most <= max ? booleanValue(true) : null;
  },
  'qti-is-null': (expression, session) => {
    const [value = null] = all(expression, session);
    return booleanValue(value === null || (value.baseType === 'string' && value.values.every((text) => text === '')));
  },
  'qti-match': (expression, session) => {
    const same = sameValue(...two(expression, session));
    return same === null ? null : booleanValue(same);
  },
  'qti-member': (expression, session) => {
    const [value, list] = two(expression, session);
    if (!value || !list) return null;
    return booleanValue(list.values.some((one) => sameScalar(value.values[0] as Scalar, one, list.baseType)));
  },
  'qti-contains': (expression, session) => {
    const [list, part] = two(expression, session);
    if (!list || !part) return null;
    const same = (one: Scalar | undefined, value: Scalar) => one !== undefined && sameScalar(one, value, list.baseType);
    if (list.cardinality === 'ordered') {
      const begins = (at: number) => part.values.every((value, n) => same(list.values[at + n], value));
      return booleanValue(list.values.some((_, at) => begins(at)));
    }
    const rest = [...list.values];
    const found = part.values.every((value) => {
      const at = rest.findIndex((one) => same(one, value));
      if (at >= 0) rest.splice(at, 1);
      return at >= 0;
    });
    return booleanValue(found);
  },
  'qti-delete': (expression, session) => {
    const [value, list] = two(expression, session);
    if (!value || !list) return null;
    const values = list.values.filter((one) => !sameScalar(one, value.values[0] as Scalar, list.baseType));
    return values.length === 0 ? null : { ...list, values };
  },
  'qti-index': (expression, session) => {
    const [list = null] = all(expression, session);
    const value = list?.values[(amount(expression, 'n', session) ?? 1) - 1];
    return list && value !== undefined ? { cardinality: 'single', baseType: list.baseType, values: [value] } : null;
  },
  'qti-container-size': (expression, session) => numberValue(all(expression, session)[0]?.values.length ?? 0),

  'qti-equal': (expression, session) => {
    const operands = numbers(two(expression, session));
    if (!operands) return null;
    const [a, b] = operands as [number, number];
    return booleanValue(isEqual(expression, session, a, b));
  },
  'qti-equal-rounded': (expression, session) => {
    const operands = numbers(two(expression, session));
    if (!operands) return null;
    const figures = amount(expression, 'figures', session) ?? 0;
    const significant = expression.attributes['rounding-mode'] !== 'decimalPlaces';
    const rounded = operands.map((one) =>
      significant
        ? one.toPrecision(Math.min(100, Math.max(1, figures)))
        : one.toFixed(Math.min(100, Math.max(0, figures))),
    );
    return booleanValue(Number(rounded[0]) === Number(rounded[1]));
  },
  'qti-string-match': (expression, session) => {
    const [a, b] = two(expression, session);
    if (!a || !b) return null;
    const fold = (value: Value) => {
      const text = String(value?.values[0]);
      return expression.attributes['case-sensitive'] === 'false' ? text.toLowerCase() : text;
    };
    const substring = expression.attributes.substring === 'true';
    return booleanValue(substring ? fold(a).includes(fold(b)) : fold(a) === fold(b));
  },
  'qti-pattern-match': (expression, session) => {
    const [text = null] = all(expression, session);
    const { pattern = '' } = expression.attributes;
    try {
      return text && booleanValue(patternOf(`(?-i)(?:${pattern})`).matches(String(text.values[0])));
    } catch {
      throw new UnknownRule(`the pattern ${pattern.slice(0, 100)}`);
    }
  },
  'qti-substring': (expression, session) => {
    const [part, whole] = two(expression, session);
    if (!part || !whole) return null;
    const fold = (text: string) => (expression.attributes['case-sensitive'] === 'false' ? text.toLowerCase() : text);
    return booleanValue(fold(String(whole.values[0])).includes(fold(String(part.values[0]))));
  },
  'qti-inside': (expression, session) => {
    const [point = null] = all(expression, session);
    if (!point) return null;
    const coordinates = (expression.attributes.coords ?? '').split(/[\s,]+/).map(Number);
    const area = { shape: expression.attributes.shape ?? 'default', coordinates };
    return booleanValue(point.values.some((one) => contains(area, ...xy(one))));
  },

  'qti-lt': comparison((a, b) => a < b),
  'qti-lte': comparison((a, b) => a <= b),
  'qti-gt': comparison((a, b) => a > b),
  'qti-gte': comparison((a, b) => a >= b),

  'qti-random': (expression, session) => {
    const [list = null] = all(expression, session);
    const at = Math.floor(drawn(expression, session) * (list?.values.length ?? 0));
    const value = list?.values[at];
    return list && value !== undefined ? { cardinality: 'single', baseType: list.baseType, values: [value] } : null;
  },
  'qti-random-integer': (expression, session) => {
    const [min = 0, max = 0, step = 1] = ['min', 'max', 'step'].map((key) => amount(expression, key, session));
    const count = Math.floor((max - min) / (step || 1)) + 1;
    return numberValue(min + Math.floor(drawn(expression, session) * count) * (step || 1));
  },
  'qti-random-float': (expression, session) => {
    const [min = 0, max = 0] = ['min', 'max'].map((key) => amount(expression, key, session));
    return numberValue(min + drawn(expression, session) * (max - min));
  },
  'qti-math-constant': ({ attributes: { name } }) => numberValue(name === 'e' ? Math.E : Math.PI),
  ...Object.fromEntries(Object.entries(arithmetic).map(([name, compute]) => [name, numeric(compute)])),
};

/** Tolerances: absolute ones are amounts, relative ones percentages; the second of two is the one above. */
function isEqual({ attributes }: XmlElement, session: Session, a: number, b: number): boolean {
  const mode = attributes['tolerance-mode'] ?? 'exact';
  if (mode === 'exact') return a === b;
  const tolerance = (text: string) =>
    amount({ name: 'qti-equal', attributes: { text }, children: [] }, 'text', session);
  const [below, above = below] = (attributes.tolerance ?? '0').trim().split(/\s+/).map(tolerance) as [number, number?];
  const scale = (share: number) => (mode === 'relative' ? (Math.abs(a) * share) / 100 : share);
  const low = a - scale(below);
  const high = a + scale(above);
  const lowIn = attributes['include-lower-bound'] !== 'false' ? b >= low : b > low;
  const highIn = attributes['include-upper-bound'] !== 'false' ? b <= high : b < high;
  return lowIn && highIn;
}

function mapResponse(name: string, { responses, given }: Session): Value {
  const declared = responses.get(name);
  if (!declared?.mapping) throw new UnknownRule(`map-response of ${name}, which has no mapping`);
  const { mapping, baseType } = declared;
  const distinct: Scalar[] = [];
  for (const value of given.get(name)?.values ?? [])
    if (!distinct.some((one) => sameScalar(one, value, baseType))) distinct.push(value);
  const worth = distinct.map((value) => mappedValue(mapping, baseType, value));
  return numberValue(
    bounded(
      mapping,
      worth.reduce((sum, one) => sum + one, 0),
    ),
  );
}

function mappedValue(mapping: Mapping, baseType: string, value: Scalar): number {
  const entry = mapping.entries.find(({ key, caseSensitive }) => {
    const wanted = scalarOf(baseType, key);
    if (wanted === undefined) return false;
    if (sameScalar(wanted, value, baseType)) return true;
    return !caseSensitive && String(wanted).toLowerCase() === String(value).toLowerCase();
  });
  return entry ? entry.value : mapping.default;
}

function mapResponsePoint(name: string, { responses, given }: Session): Value {
  const mapping = responses.get(name)?.areaMapping;
  if (!mapping) throw new UnknownRule(`map-response-point of ${name}, which has no area mapping`);
  const hit = new Set<number>();
  let sum = 0;
  for (const point of given.get(name)?.values ?? []) {
    const [x, y] = xy(point);
    const at = mapping.entries.findIndex((entry) => contains(entry, x, y));
    if (at < 0) sum += mapping.default;
    else if (!hit.has(at)) sum += mapping.entries[at]?.value ?? 0;
    hit.add(at);
  }
  return numberValue(bounded(mapping, sum));
}

function bounded({ lower, upper }: Pick<Mapping, 'lower' | 'upper'>, sum: number): number {
  return Math.min(upper ?? Number.POSITIVE_INFINITY, Math.max(lower ?? Number.NEGATIVE_INFINITY, sum));
}

function xy(point: Scalar): [number, number] {
  const [x = Number.NaN, y = Number.NaN] = String(point).split(' ').map(Number);
  return [x, y];
}
