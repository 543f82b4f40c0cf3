import type { Attribute, Resource } from './attribute';
import { type Comparison, compared, type Filter, type Literal } from './filter';
import { isEmpty, type Place, valueAt } from './path';

export function matches(filter: Filter, resource: Resource): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.filters.every((each) => matches(each, resource));
    case 'or':
      return filter.filters.some((each) => matches(each, resource));
    case 'not':
      return !matches(filter.filter, resource);
    case 'present':
      return valuesAt(resource, filter.place).length > 0;
    case 'some':
      return [valueAt(resource, filter.place) ?? []].flat().some((value) => matches(filter.where, value as Resource));
    case 'compare':
      return compare(valuesAt(resource, filter.place, true), compared(filter.place), filter.op, filter.value);
  }
}

/**
 * A value that the filter demands of an attribute in every resource that fits, by which they can be found at once; undefined
 * when there is none.
 */
export function demanded(filter: Filter, attribute: string, sub?: string): string | undefined {
  if (filter.kind === 'and')
    for (const each of filter.filters) {
      const found = demanded(each, attribute, sub);
      if (found !== undefined) return found;
    }
  if (filter.kind === 'some' && filter.place.attribute.name === attribute && sub) return demanded(filter.where, sub);
  if (filter.kind !== 'compare' || filter.op !== 'eq' || typeof filter.value !== 'string') return undefined;
  const { place } = filter;
  if (place.extension || place.attribute.name !== attribute) return undefined;
  return sub === undefined || compared(place).name === sub ? filter.value : undefined;
}

/** What a list is sorted by: the primary value of several, else the first. Null comes last. */
export function sortKey(resource: Resource, place: Place): string | null {
  const value = valueAt(resource, place);
  const chosen = Array.isArray(value) ? (value.find(({ primary }) => primary === true) ?? value[0]) : value;
  const part = compared(place);
  const text = typeof chosen === 'object' && chosen !== null ? (chosen as Resource)[part.name] : chosen;
  if (isEmpty(text)) return null;
  return part.caseExact ? String(text) : String(text).toLowerCase();
}

/** Of a list each, of an object its part; `comparable`: of a list of objects their `value`. */
function valuesAt(resource: Resource, place: Place, comparable = false): unknown[] {
  const values = [valueAt(resource, place) ?? []].flat();
  const part = place.sub ?? (comparable ? compared(place) : null);
  const parts = values.map((value) =>
    part && typeof value === 'object' && value !== null ? (value as Resource)[part.name] : value,
  );
  return parts.filter((value) => !isEmpty(value) && value !== '');
}

function compare(values: readonly unknown[], attribute: Attribute, op: Comparison, given: Literal): boolean {
  if (given === null) return (values.length === 0) === (op === 'eq');
  if (op === 'ne') return !compare(values, attribute, 'eq', given);
  return values.some((value) => holds(value, attribute, op, given));
}

function holds(value: unknown, { type, caseExact }: Attribute, op: Comparison, given: Exclude<Literal, null>): boolean {
  if (type === 'boolean') return String(value) === String(given).toLowerCase();
  if (type === 'dateTime') return ordered(Date.parse(String(value)), op, Date.parse(String(given)));
  const fold = (text: unknown) => (caseExact ? String(text) : String(text).toLowerCase());
  return ordered(fold(value), op, fold(given));
}

function ordered<T extends string | number>(one: T, op: Comparison, other: T): boolean {
  switch (op) {
    case 'co':
      return String(one).includes(String(other));
    case 'sw':
      return String(one).startsWith(String(other));
    case 'ew':
      return String(one).endsWith(String(other));
    case 'gt':
      return one > other;
    case 'ge':
      return one >= other;
    case 'lt':
      return one < other;
    case 'le':
      return one <= other;
    default:
      return one === other;
  }
}
