import { type Attribute, attributeNamed, type Resource, type ResourceType } from './attribute';
import { attributesOf } from './schemas';

/** An attribute that a path names, and where in a resource it lies. */
export interface Place {
  /** An extension's URN. */
  readonly extension: string | null;
  readonly attribute: Attribute;
  readonly sub: Attribute | null;
}

/** `name.familyName`, `URN:department`, `URN:name.familyName`, in whatever case; null when the type has no such attribute. */
export function placeOf(type: ResourceType, path: string): Place | null {
  const { urn, rest } = split(type, path);
  const [name = '', subName, ...more] = rest.split('.');
  const extension = urn ? (type.extensions.find(({ id }) => id.toLowerCase() === urn) ?? null) : null;
  const attribute = attributeNamed(extension?.attributes ?? attributesOf(type), name);
  if (!attribute || more.length > 0) return null;
  const sub = subName === undefined ? null : attributeNamed(attribute.subAttributes ?? [], subName);
  return sub === undefined ? null : { extension: extension?.id ?? null, attribute, sub };
}

/** The extension that a path names as a whole. */
export function extensionOf(type: ResourceType, path: string): string | null {
  return type.extensions.find(({ id }) => id.toLowerCase() === path.toLowerCase())?.id ?? null;
}

/** What a resource has there: the attribute itself, not its sub-attribute. */
export function valueAt(resource: Resource, { extension, attribute }: Place): unknown {
  const holder = extension === null ? resource : (resource[extension] as Resource | undefined);
  return holder?.[attribute.name];
}

/** Undefined takes it away. */
export function setAt(resource: Resource, { extension, attribute }: Place, value: unknown): void {
  let holder = resource;
  if (extension !== null) {
    holder = (resource[extension] as Resource | undefined) ?? {};
    resource[extension] = holder;
  }
  if (isEmpty(value)) delete holder[attribute.name];
  else holder[attribute.name] = value;
  if (extension !== null && Object.keys(holder).length === 0) delete resource[extension];
}

/** Null and an empty list are the same as nothing; RFC 7643, 2.5. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

// A URN has dots of its own, in its version.
function split(type: ResourceType, path: string): { urn: string | null; rest: string } {
  const lower = path.toLowerCase();
  for (const { id } of [type.schema, ...type.extensions]) {
    const urn = id.toLowerCase();
    if (lower.startsWith(`${urn}:`))
      return { urn: urn === type.schema.id.toLowerCase() ? null : urn, rest: path.slice(urn.length + 1) };
  }
  return { urn: null, rest: path };
}
