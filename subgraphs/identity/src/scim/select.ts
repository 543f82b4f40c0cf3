import type { Attribute, Resource, ResourceType } from './attribute';
import { isObject } from './normalize';
import { extensionOf, placeOf } from './path';
import { attributesOf } from './schemas';

/** `attributes` and `excludedAttributes` of a request; RFC 7644, 3.9. */
export interface Selection {
  readonly only: readonly string[];
  readonly without: readonly string[];
}

const MAX_NAMES = 200;

export function readSelection(attributes: unknown, excluded: unknown): Selection {
  return { only: names(attributes), without: names(excluded) };
}

/** Whether an attribute at the top is shown, so that what is not need not be read. */
export function selects(type: ResourceType, selection: Selection, name: string): boolean {
  return Object.hasOwn(select(type, { schemas: [], [name]: { shown: true } }, selection), name);
}

/** What of a resource is shown: `schemas`, what is always returned, and what was asked for. */
export function select(type: ResourceType, resource: Resource, { only, without }: Selection): Resource {
  if (only.length === 0 && without.length === 0) return resource;
  const top = attributesOf(type);
  const shown: Resource = {};
  for (const [key, value] of Object.entries(resource)) {
    const attribute = top.find(({ name }) => name === key);
    if (key === 'schemas' || attribute?.returned === 'always') shown[key] = value;
    else if (attribute) put(shown, key, partOf(type, attribute, value, { only, without }, null));
    else if (isObject(value)) put(shown, key, extensionPart(type, key, value, { only, without }));
  }
  return shown;
}

function extensionPart(type: ResourceType, id: string, held: Resource, selection: Selection): Resource | undefined {
  const whole = (list: readonly string[]) => list.some((name) => extensionOf(type, name) === id);
  if (whole(selection.only)) return held;
  if (whole(selection.without)) return undefined;
  const shown: Resource = {};
  for (const attribute of type.extensions.find((extension) => extension.id === id)?.attributes ?? [])
    put(shown, attribute.name, partOf(type, attribute, held[attribute.name], selection, id));
  return Object.keys(shown).length > 0 ? shown : undefined;
}

function partOf(
  type: ResourceType,
  { name }: Attribute,
  value: unknown,
  selection: Selection,
  extension: string | null,
): unknown {
  const { only, without } = selection;
  const named = (list: readonly string[]) =>
    list
      .map((path) => placeOf(type, path))
      .filter((place) => place?.attribute.name === name && place.extension === extension)
      .map((place) => place?.sub?.name ?? null);
  if (only.length > 0) {
    const parts = named(only);
    if (parts.length === 0) return undefined;
    return parts.includes(null) ? value : withParts(value, (part) => parts.includes(part));
  }
  const parts = named(without);
  return parts.includes(null) ? undefined : withParts(value, (part) => !parts.includes(part));
}

function withParts(value: unknown, keep: (part: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => withParts(each, keep));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => keep(part)));
}

function put(into: Resource, key: string, value: unknown): void {
  if (value !== undefined) into[key] = value;
}

function names(given: unknown): string[] {
  const list = Array.isArray(given) ? given : typeof given === 'string' ? given.split(',') : [];
  return list
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, MAX_NAMES);
}
