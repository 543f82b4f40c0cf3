import type { Path, PathSegment } from '../plan/planner';
import { isInherited, isObject, own } from './own';
import { fieldsNamed, type Selection, selectionsOf } from './shapes';

export type ResponsePath = readonly (string | number)[];
/** An object at the end of a path, and the member that holds it; the data themselves are held by nothing. */
export type Visit = (object: Record<string, unknown>, holder: Holder | undefined, key: string | number) => void;
export type Walk = (data: unknown, visit: Visit) => void;
type Holder = Record<string | number, unknown>;
type Step = (value: unknown, visit: Visit, holder: Holder | undefined, key: string | number) => void;

/**
 * Finds the objects at a path of the plan, in the order of the lists on the way. Null on the way is the end of it. A list
 * that the path does not mention is gone through as well: one planner names each level of a list of lists, the other one.
 */
export function compilePath(path: Path): Walk {
  const first = path.reduceRight<Step>((next, segment) => compileSegment(segment, next), arrive);
  return (data, visit) => first(data, visit, undefined, '');
}

function compileSegment(segment: PathSegment, next: Step): Step {
  if ('list' in segment)
    return (value, visit) => {
      if (Array.isArray(value)) eachOf(value, visit, next);
    };
  if ('types' in segment) {
    const types = new Set(segment.types);
    const step: Step = (value, visit, holder, key) => {
      if (typeof value !== 'object' || value === null) return;
      if (Array.isArray(value)) eachOf(value, visit, step);
      else if (isOneOf(types, value as Record<string, unknown>)) next(value, visit, holder, key);
    };
    return step;
  }
  const { field } = segment;
  const read = isInherited(field) ? own : undefined;
  const step: Step = (value, visit) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) eachOf(value, visit, step);
    else next(read ? read(value, field) : (value as Holder)[field], visit, value as Holder, field);
  };
  return step;
}

function eachOf(list: unknown[], visit: Visit, step: Step): void {
  for (let index = 0; index < list.length; index++) step(list[index], visit, list as unknown as Holder, index);
}

/** What has no name was not asked for one: it can be of one type only, be it that of the root. */
const isOneOf = (types: ReadonlySet<unknown>, { __typename: typename }: Record<string, unknown>) =>
  typename === undefined || types.has(typename);

const arrive: Step = (value, visit, holder, key) => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) eachOf(value, visit, arrive);
  else visit(value as Record<string, unknown>, holder, key);
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
