import { z } from 'zod';
import type { itemContent } from '../item/item.content';
import { isPattern } from '../item/item.faults';
import { patternOf } from '../scoring/text';
import type { ResponseDeclaration } from './declarations';
import { share } from './draft';
import type { ItemSource } from './item-source';
import { entryOf, literal } from './value';
import { childOf, elementsOf, findAll, isElement, numberOf, textOf, type XmlElement } from './xml';

type Input = z.input<typeof itemContent>;
export type NumericKey = Extract<Input, { kind: 'NUMERIC' }>['accepted'][number];
export type TextKey = Extract<Input, { kind: 'SHORT_TEXT' }>['accepted'][number];

/** Operators of response processing that compare this response with something, which is written as a constant where it is one. */
export function interactionRules({ element, constant }: ItemSource, response: string): XmlElement[] {
  const processing = childOf(element, 'qti-response-processing');
  if (!processing) return [];
  const names = (rule: XmlElement) => rule.name === 'qti-variable' && rule.attributes.identifier === response;
  const converted = (rule: XmlElement) =>
    /^qti-(integer-to-float|round|round-to|truncate)$/.test(rule.name) && elementsOf(rule).some(names);
  const reads = (rule: XmlElement) => elementsOf(rule).some((part) => names(part) || converted(part));
  const folded = (part: XmlElement) => {
    const value = names(part) || converted(part) ? null : constant(part);
    return value ? literal(value) : part;
  };
  return findAll(processing, reads).map((rule) => ({ ...rule, children: elementsOf(rule).map(folded) }));
}

interface Keys<Key> {
  keys: Key[];
  /** Texts to try: right ones, wrong ones, and those at the edges between. */
  probes: string[];
  /** What the best of them is worth. */
  best: number;
}

/** Numbers that earn something, by declaration, mapping and rules, each with what it is worth. */
export function numericKeys(
  declared: ResponseDeclaration,
  rules: readonly XmlElement[],
  worth: (text: string) => number,
  more: readonly number[] = [],
): Keys<NumericKey> {
  const correct = declared.correct?.values.map(Number) ?? [];
  const found: { value: number; tolerance: NumericKey['tolerance'] }[] = [];
  const exact = { kind: 'ABSOLUTE' as const, amount: 0 };
  for (const rule of rules) {
    const value = constantOf(rule);
    if (value === undefined) continue;
    found.push(...toleranceOf(rule, value));
  }
  found.push(...rangesOf(rules, declared));
  for (const value of correct) found.push({ value, tolerance: exact });
  for (const { key } of declared.mapping?.entries ?? []) {
    const value = numberOf(key);
    if (value !== undefined) found.push({ value, tolerance: exact });
  }
  const tries = [...new Set([...more, ...found.flatMap(edges), 0, 1, -1, 7919])].map(String);
  const candidates = [...found, ...more.map((value) => ({ value, tolerance: exact }))].map((key) => ({
    ...key,
    // Of a range: what every number in it is worth, which may be less than that in its middle.
    worth: Math.min(...inside(key).map((value) => worth(String(value)))),
  }));
  const best = Math.max(0, ...candidates.map((key) => key.worth));
  const keys: NumericKey[] = [];
  for (const { value, tolerance, worth } of candidates.sort((a, b) => b.worth - a.worth)) {
    const credit = share(worth, best);
    const known = keys.some((key) => key.credit === credit && covers(key, { value, tolerance }));
    if (credit !== 0 && !known && keys.length < 20) keys.push({ value, tolerance, credit });
  }
  return { keys, probes: tries, best };
}

type Range = Pick<NumericKey, 'value' | 'tolerance'>;

function covers(wide: Range, narrow: Range): boolean {
  if (wide.value === narrow.value && wide.tolerance.kind === narrow.tolerance.kind)
    return wide.tolerance.amount >= narrow.tolerance.amount;
  return narrow.tolerance.amount === 0 && Math.abs(wide.value - narrow.value) <= reachOf(wide);
}

function reachOf({ value, tolerance: { kind, amount } }: Range): number {
  if (kind === 'SIGNIFICANT_FIGURES') return 0;
  return kind === 'RELATIVE' ? Math.abs(value) * amount : amount;
}

/** Its middle, and where it nearly ends. */
function inside(range: Range): number[] {
  const reach = reachOf(range);
  return reach === 0 ? [range.value] : [range.value, range.value + reach * 0.99, range.value - reach * 0.99].map(tidy);
}

function constantOf(rule: XmlElement): number | undefined {
  if (!['qti-equal', 'qti-equal-rounded', 'qti-match'].includes(rule.name)) return undefined;
  const constant = elementsOf(rule).find(({ name }) => name === 'qti-base-value');
  return constant && numberOf(textOf(constant));
}

function toleranceOf({ name, attributes, children }: XmlElement, value: number) {
  if (name === 'qti-equal-rounded') {
    const figures = numberOf(attributes.figures) ?? 3;
    return attributes['rounding-mode'] === 'decimalPlaces'
      ? [
          {
            value: Number(value.toFixed(figures)),
            tolerance: { kind: 'ABSOLUTE' as const, amount: 0.5 * 10 ** -figures },
          },
        ]
      : [{ value, tolerance: { kind: 'SIGNIFICANT_FIGURES' as const, amount: figures } }];
  }
  const mode = attributes['tolerance-mode'] ?? 'exact';
  const [below = 0, above = below] = (attributes.tolerance ?? '0').trim().split(/\s+/).map(Number);
  if (mode === 'exact' || Number.isNaN(below + above))
    return [{ value, tolerance: { kind: 'ABSOLUTE' as const, amount: 0 } }];
  // Tolerances are those of the first operand, which the answer may be.
  const answerFirst = children.find(isElement)?.name !== 'qti-base-value';
  if (mode !== 'relative')
    return [answerFirst ? range(value - above, value + below) : range(value - below, value + above)];
  const [less, more] = [below / 100, above / 100];
  if (answerFirst) {
    const [one, other] = [value / (1 + more), value / Math.max(1e-9, 1 - less)];
    return [range(Math.min(one, other), Math.max(one, other))];
  }
  if (below === above) return [{ value, tolerance: { kind: 'RELATIVE' as const, amount: tidy(less) } }];
  return [range(value - Math.abs(value) * less, value + Math.abs(value) * more)];
}

/** `gte a` and `lte b` beside each other in one `and`: everything from a to b. */
function rangesOf(rules: readonly XmlElement[], declared: ResponseDeclaration) {
  const limits = rules.flatMap((rule) => {
    const side = entryOf({ 'qti-gt': 'low', 'qti-gte': 'low', 'qti-lt': 'high', 'qti-lte': 'high' }, rule.name);
    const [first, second] = elementsOf(rule);
    const constant = [first, second].find((part) => part?.name === 'qti-base-value');
    const value = constant && numberOf(textOf(constant));
    if (side === undefined || value === undefined) return [];
    const flipped = constant === first;
    return [{ low: (side === 'low') !== flipped, value }];
  });
  const lows = limits.filter(({ low }) => low).map(({ value }) => value);
  const highs = limits.filter(({ low }) => !low).map(({ value }) => value);
  const pairs = lows.flatMap((low) => highs.filter((high) => high >= low).map((high) => range(low, high)));
  const correct = Number(declared.correct?.values[0] ?? Number.NaN);
  return pairs.filter(({ value, tolerance }) => Number.isNaN(correct) || Math.abs(correct - value) <= tolerance.amount);
}

function range(low: number, high: number) {
  return { value: tidy((low + high) / 2), tolerance: { kind: 'ABSOLUTE' as const, amount: tidy((high - low) / 2) } };
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** Just inside and just outside of what is allowed. */
function edges(range: Range): number[] {
  const { value, tolerance } = range;
  if (tolerance.kind === 'SIGNIFICANT_FIGURES')
    return [value, Number(value.toPrecision(tolerance.amount)), value * 1.2];
  const reach = reachOf(range);
  return [...inside(range), ...[value + reach * 1.01, value - reach * 1.01, value + 2 * reach + 1].map(tidy)];
}

/** Texts that earn something, each with what it is worth. */
export function textKeys(
  declared: ResponseDeclaration,
  rules: readonly XmlElement[],
  worth: (text: string) => number,
): Keys<TextKey> {
  const found: { text: string; match: NonNullable<TextKey['match']> }[] = [];
  for (const { key } of declared.mapping?.entries ?? []) found.push({ text: key, match: 'EXACT' });
  for (const value of declared.correct?.values ?? []) found.push({ text: String(value), match: 'EXACT' });
  for (const rule of rules) {
    const constant = elementsOf(rule).find(({ name }) => name === 'qti-base-value');
    if (constant && /^qti-(string-match|match|member|contains)$/.test(rule.name))
      found.push({ text: textOf(constant), match: 'EXACT' });
    for (const list of elementsOf(rule).filter(({ name }) => /^qti-(multiple|ordered)$/.test(name)))
      for (const value of elementsOf(list)) found.push({ text: textOf(value), match: 'EXACT' });
  }
  const within = rules.flatMap((rule) => partsWithin(rule));
  const best = Math.max(0, ...[...found, ...within].map(({ text }) => worth(text)));
  const keys: TextKey[] = [];
  for (const { text, pattern } of within) {
    const credit = share(worth(text), best);
    if (credit !== 0) keys.push({ text: pattern, match: 'PATTERN', credit });
  }
  const example = String(declared.correct?.values[0] ?? '');
  for (const { name, attributes } of rules) {
    // Patterns of QTI mind case.
    const pattern = `(?-i)(?:${attributes.pattern})`;
    if (name === 'qti-pattern-match' && attributes.pattern && isPattern(pattern) && share(worth(example), best) > 0)
      keys.push({ text: pattern, match: 'PATTERN', credit: share(worth(example), best) });
  }
  for (const { text } of found) {
    const credit = share(worth(text), best);
    const other = otherCase(text);
    const match = other !== text && worth(other) === worth(text) ? 'IGNORE_CASE' : 'EXACT';
    const known = keys.some(
      (key) => key.text === text || (key.match === 'PATTERN' && patternOf(key.text).matches(text)),
    );
    if (credit !== 0 && text.trim() !== '' && !known && keys.length < 50) keys.push({ text, match, credit });
  }
  const around = within.flatMap(({ text }) => [text, otherCase(text), `a ${text}`, `${text} b`]);
  const probes = [...new Set([...found.flatMap(({ text }) => [text, otherCase(text), `${text}x`]), ...around, 'zzz'])];
  return { keys, probes, best };
}

/** Texts that the answer need only have in it, with the pattern for that. */
function partsWithin({ name, attributes, children }: XmlElement): { text: string; pattern: string }[] {
  const [first, second] = children.filter(isElement);
  const isPart = name === 'qti-substring' && first?.name === 'qti-base-value';
  const isWhole = name === 'qti-string-match' && attributes.substring === 'true' && second?.name === 'qti-base-value';
  const part = isPart ? first : isWhole ? second : undefined;
  const text = part && textOf(part);
  if (!text) return [];
  const minding = attributes['case-sensitive'] === 'false' ? '' : '(?-i)';
  return [{ text, pattern: `${minding}(?s:.*)${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?s:.*)` }];
}

function otherCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}
