import { isDeepStrictEqual } from 'node:util';
import type { Resource, ResourceType } from './attribute';
import { type Filter, parsePath, type ValuePath } from './filter';
import { matches } from './match';
import { isObject, normalizeValue, onePrimary } from './normalize';
import { extensionOf, isEmpty, type Place, placeOf, setAt, valueAt } from './path';
import { invalid } from './scim.error';

export interface Operation {
  op: 'add' | 'remove' | 'replace';
  path: string | null;
  value: unknown;
}

const MAX_OPERATIONS = 1_000;

/** RFC 7644, 3.5.2, and what Entra and Okta make of it: `Replace`, and booleans and paths where they should not be. */
export function readOperations(body: unknown): Operation[] {
  const found = isObject(body) ? Object.entries(body).find(([key]) => key.toLowerCase() === 'operations') : undefined;
  const sent = found?.[1];
  if (!Array.isArray(sent) || sent.length === 0) throw invalid('invalidSyntax', 'A PatchOp has Operations.');
  if (sent.length > MAX_OPERATIONS) throw invalid('tooMany', `A PatchOp has ${MAX_OPERATIONS} Operations at most.`);
  return sent.map((operation: unknown) => {
    const { op, path, value } = isObject(operation) ? operation : {};
    const name = typeof op === 'string' ? op.toLowerCase() : '';
    if (name !== 'add' && name !== 'remove' && name !== 'replace')
      throw invalid('invalidSyntax', 'An op is add, remove or replace.');
    if (!isEmpty(path) && typeof path !== 'string') throw invalid('invalidPath', 'A path is a text.');
    const at = typeof path === 'string' && path.trim() !== '' ? path.trim() : null;
    if (name === 'remove' && at === null) throw invalid('noTarget', 'A remove has a path.');
    if (name !== 'remove' && value === undefined) throw invalid('invalidValue', `The ${name} has no value.`);
    return { op: name, path: at, value };
  });
}

/** Changes the resource, all of it or, when it throws, in a copy that nobody keeps. @throws what is wrong with an operation */
export function patch(type: ResourceType, before: Resource, operations: readonly Operation[]): Resource {
  const resource = JSON.parse(JSON.stringify(before)) as Resource;
  for (const operation of operations) apply(type, resource, operation);
  return resource;
}

function apply(type: ResourceType, resource: Resource, { op, path, value }: Operation): void {
  const extension = path === null ? null : extensionOf(type, path);
  if (path !== null && !extension) return applyAt(resource, op, parsePath(type, path), value);
  if (op === 'remove') {
    delete resource[extension as string];
    return;
  }
  if (!isObject(value)) throw invalid('invalidValue', 'Without the path of an attribute the value is an object.');
  for (const [key, part] of Object.entries(value)) {
    const inner = extension === null ? key : `${extension}:${key}`;
    if (extensionOf(type, inner)) apply(type, resource, { op, path: inner, value: part });
    // What no schema names is left out, as it is in a POST; so are ids, which Okta sends along.
    else if (isNamed(type, inner)) applyAt(resource, op, parsePath(type, inner), part);
  }
}

function isNamed(type: ResourceType, key: string): boolean {
  const place = placeOf(type, key.replace(/\[.*\]/s, ''));
  return place !== null && place.attribute.mutability !== 'readOnly';
}

function applyAt(resource: Resource, op: Operation['op'], path: ValuePath, value: unknown): void {
  const { place, where } = path;
  if (place.attribute.mutability === 'readOnly' || place.sub?.mutability === 'readOnly')
    throw invalid('mutability', `${place.attribute.name} is not a directory’s to change.`);
  if (op === 'remove' && place.attribute.required && !where)
    throw invalid('mutability', `${place.attribute.name} is required.`);
  if (!place.attribute.multiValued) return applyToOne(resource, op, place, value);
  const held = (valueAt(resource, place) as Resource[] | undefined) ?? [];
  setAt(resource, place, where || place.sub ? someOf(held, op, path, value) : listOf(held, op, place, value));
}

function applyToOne(resource: Resource, op: Operation['op'], place: Place, value: unknown): void {
  const { attribute, sub } = place;
  if (sub) {
    const holder = { ...(valueAt(resource, place) as Resource | undefined) };
    const part = op === 'remove' ? undefined : normalizeValue(sub, value);
    if (part === undefined) delete holder[sub.name];
    else holder[sub.name] = part;
    return setAt(resource, place, holder);
  }
  const given = op === 'remove' ? undefined : normalizeValue(attribute, value);
  // Parts that are not named stay, both when they are added and when they are replaced.
  const merged = isObject(given) ? { ...(valueAt(resource, place) as Resource | undefined), ...given } : given;
  setAt(resource, place, merged);
}

function listOf(held: Resource[], op: Operation['op'], { attribute }: Place, value: unknown): Resource[] | undefined {
  const given = normalizeValue(attribute, value) as Resource[] | undefined;
  if (op === 'replace') return given;
  // Entra names the values to remove instead of filtering for them.
  if (op === 'remove') return given && held.filter((one) => !given.some((other) => same(one, other)));
  const fresh = (given ?? []).filter((one) => !held.some((other) => isDeepStrictEqual(one, other)));
  return onePrimary([...held, ...fresh]);
}

function someOf(held: Resource[], op: Operation['op'], { place, where }: ValuePath, value: unknown): Resource[] {
  const { attribute, sub } = place;
  const chosen = (one: Resource) => !where || matches(where, one);
  if (op === 'remove' && !sub) return held.filter((one) => !chosen(one));
  const part = op === 'remove' ? undefined : sub ? normalizeValue(sub, value) : normalizeValue(attribute, value);
  const changed = (one: Resource): Resource => {
    if (!sub) return { ...(op === 'add' && one), ...(part as Resource[] | undefined)?.[0] };
    const { [sub.name]: _old, ...rest } = one;
    return part === undefined ? rest : { ...rest, [sub.name]: part };
  };
  const after = held.map((one) => (chosen(one) ? changed(one) : one));
  if (held.some(chosen) || op === 'remove') return keepPrimary(after, chosen, held).filter((one) => !isEmpty(one));
  if (op === 'replace' || !where) throw invalid('noTarget', `No value of ${attribute.name} fits the path.`);
  // An add makes what the filter speaks of: a work address is of the type work.
  return onePrimary([...held, changed(spokenOf(where))]);
}

/** A value that has become the primary one takes it from the one that was. */
function keepPrimary(after: Resource[], chosen: (one: Resource) => boolean, held: Resource[]): Resource[] {
  const changed = after.find((one, at) => chosen(held[at] as Resource) && one.primary === true);
  if (!changed) return after;
  return after.map((one) => (one !== changed && one.primary === true ? { ...one, primary: false } : one));
}

function spokenOf(where: Filter): Resource {
  if (where.kind === 'and') return Object.assign({}, ...where.filters.map(spokenOf));
  if (where.kind !== 'compare' || where.op !== 'eq' || where.value === null) return {};
  return { [where.place.attribute.name]: normalizeValue(where.place.attribute, where.value) };
}

function same(one: Resource, other: Resource): boolean {
  return other.value === undefined ? isDeepStrictEqual(one, other) : one.value === other.value;
}
