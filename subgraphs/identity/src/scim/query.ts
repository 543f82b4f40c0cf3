import type { Resource, ResourceType } from './attribute';
import { type Filter, parseFilter } from './filter';
import { sortKey } from './match';
import { type Place, placeOf } from './path';
import { invalid } from './scim.error';
import { readSelection, type Selection } from './select';

/** What a list is asked for; RFC 7644, 3.4.2. */
export interface ListQuery {
  filter: Filter | null;
  sort: { by: Place; descending: boolean } | null;
  /** From 1. */
  startIndex: number;
  count: number;
  selection: Selection;
}

/** One page; more is asked for page by page. */
export const MAX_COUNT = 200;
const DEFAULT_COUNT = 100;

/** By the query of a GET or the body of a `.search`. @throws invalidFilter, invalidPath, invalidValue */
export function readListQuery(type: ResourceType, given: Readonly<Record<string, unknown>>): ListQuery {
  const filter = text(given.filter);
  const sortBy = text(given.sortBy);
  const by = sortBy === undefined ? null : placeOf(type, sortBy);
  if (sortBy !== undefined && !by) throw invalid('invalidPath', `There is no attribute ${sortBy}.`);
  return {
    filter: filter === undefined ? null : parseFilter(type, filter),
    sort: by && { by, descending: text(given.sortOrder)?.toLowerCase() === 'descending' },
    startIndex: Math.max(1, whole('startIndex', given.startIndex) ?? 1),
    count: Math.min(MAX_COUNT, Math.max(0, whole('count', given.count) ?? DEFAULT_COUNT)),
    selection: readSelection(given.attributes, given.excludedAttributes),
  };
}

/** In the order asked; what has no value comes last, in either direction. */
export function sorted<T>(items: T[], resourceOf: (item: T) => Resource, sort: ListQuery['sort']): T[] {
  if (!sort) return items;
  const sign = sort.descending ? -1 : 1;
  return items
    .map((item) => ({ item, key: sortKey(resourceOf(item), sort.by) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null);
      return one.key === other.key ? 0 : one.key < other.key ? -sign : sign;
    })
    .map(({ item }) => item);
}

export function listResponse(total: number, startIndex: number, resources: Resource[]): Resource {
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

function text(value: unknown): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw invalid('invalidValue', 'A parameter was given twice, or is no text.');
  return value;
}

function whole(name: string, value: unknown): number | undefined {
  if (value === undefined || value === '') return undefined;
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw invalid('invalidValue', `${name} is a whole number.`);
  return number;
}
