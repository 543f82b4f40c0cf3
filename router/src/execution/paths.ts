import type { Path, PathSegment } from '../plan/planner';
import { isInherited, isObject, own } from './own';
import { fieldsNamed, type Selection, selectionsOf } from './shapes';

export type ResponsePath = readonly (string | number)[];
export type Collect = (data: unknown, found: Record<string, unknown>[]) => void;

/**
 * Finds the objects at a path of the plan, in the order of the lists on the way. Null on the way is the end of it. A list
 * that the path does not mention is gone through as well: one planner names each level of a list of lists, the other one.
 */
export function compilePath(path: Path): Collect {
  return path.reduceRight<Collect>(
    (next, segment) => throughLists(segment, compileSegment(segment, next)),
    collectObject,
  );
}

function throughLists(segment: PathSegment, step: Collect): Collect {
  if ('list' in segment) return step;
  const walk: Collect = (value, found) => {
    if (!Array.isArray(value)) step(value, found);
    else for (const item of value) walk(item, found);
  };
  return walk;
}

function compileSegment(segment: PathSegment, next: Collect): Collect {
  if ('list' in segment)
    return (value, found) => {
      if (Array.isArray(value)) for (const item of value) next(item, found);
    };
  if ('types' in segment) {
    const types = new Set(segment.types);
    return (value, found) => {
      if (isObject(value) && isOneOf(types, value)) next(value, found);
    };
  }
  const { field } = segment;
  if (isInherited(field))
    return (value, found) => {
      if (isObject(value)) next(own(value, field), found);
    };
  return (value, found) => {
    if (typeof value === 'object' && value !== null) next((value as Record<string, unknown>)[field], found);
  };
}

/** What has no name was not asked for one: it can be of one type only, be it that of the root. */
const isOneOf = (types: ReadonlySet<unknown>, { __typename: typename }: Record<string, unknown>) =>
  typename === undefined || types.has(typename);

const collectObject: Collect = (value, found) => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) collectObject(item, found);
  else found.push(value as Record<string, unknown>);
};

/**
 * Where each object stands; an object that several places share has several. Lists that the path does not mention are
 * gone through as well. Only needed for errors and deferred parts.
 */
export function locate(path: Path, data: unknown): Map<object, ResponsePath[]> {
  const places = new Map<object, ResponsePath[]>();
  const walk = (value: unknown, depth: number, place: ResponsePath): void => {
    const segment = path[depth];
    if (Array.isArray(value)) {
      const next = segment && 'list' in segment ? depth + 1 : depth;
      for (const [index, item] of value.entries()) walk(item, next, [...place, index]);
      return;
    }
    if (!isObject(value)) return;
    if (segment === undefined) {
      const known = places.get(value);
      if (known) known.push(place);
      else places.set(value, [place]);
    } else if ('types' in segment) {
      if (isOneOf(new Set(segment.types), value)) walk(value, depth + 1, place);
    } else if ('field' in segment) {
      walk(own(value, segment.field), depth + 1, [...place, segment.field]);
    }
  };
  walk(data, 0, []);
  return places;
}

/**
 * A path of the data in the client's names, as much of it as it knows: plans ask for more than clients did, and clients may
 * not hear of it.
 */
export function clientPath(path: ResponsePath, root: Selection): ResponsePath {
  const known: (string | number)[] = [];
  let selections = [root];
  for (const part of path) {
    if (typeof part === 'number') {
      known.push(part);
      continue;
    }
    const fields = fieldsNamed(part, selections);
    const [field] = fields;
    if (!field) return known;
    known.push(field.name);
    selections = selectionsOf(fields);
  }
  return known;
}
