import { type Attribute, attributeNamed, type Resource, type ResourceType } from './attribute';
import { isEmpty, setAt } from './path';
import { attributesOf } from './schemas';
import { invalid } from './scim.error';

// No name, title or number is near it; it bounds what is kept.
const MAX_TEXT = 1_000;
const MAX_VALUES = 100;
// Members of a group are ids, and a directory sends a group as a whole.
const MAX_MEMBERS = 10_000;

/**
 * What a directory sent as the schema has it: names in the schema's case, values of its types, nothing that it does not name and
 * nothing that is ours alone to set. Names that are special to JavaScript are names that no schema has.
 * @throws invalidValue, invalidSyntax
 */
export function normalize(type: ResourceType, sent: unknown): Resource {
  if (!isObject(sent)) throw invalid('invalidSyntax', 'A resource is a JSON object.');
  const resource: Resource = {};
  take(attributesOf(type), sent, (attribute, value) =>
    setAt(resource, { extension: null, attribute, sub: null }, value),
  );
  for (const extension of type.extensions) {
    const [, held] = Object.entries(sent).find(([key]) => key.toLowerCase() === extension.id.toLowerCase()) ?? [];
    if (!isObject(held)) continue;
    take(extension.attributes, held, (attribute, value) =>
      setAt(resource, { extension: extension.id, attribute, sub: null }, value),
    );
  }
  return resource;
}

/** @throws invalidValue when something is missing that the schema requires. */
export function requireComplete(type: ResourceType, resource: Resource): void {
  for (const { name, required } of type.schema.attributes)
    if (required && (isEmpty(resource[name]) || String(resource[name]).trim() === ''))
      throw invalid('invalidValue', `${name} is required.`);
}

/** One attribute’s value by its type; undefined for nothing. @throws invalidValue */
export function normalizeValue(attribute: Attribute, sent: unknown): unknown {
  if (isEmpty(sent)) return undefined;
  if (!attribute.multiValued) return single(attribute, sent);
  const values = [sent].flat();
  const limit = attribute.name === 'members' ? MAX_MEMBERS : MAX_VALUES;
  if (values.length > limit) throw invalid('invalidValue', `${attribute.name} has more than ${limit} values.`);
  return onePrimary(values.map((value) => single(attribute, value)).filter((value) => !isEmpty(value)));
}

/** The last that says so is the primary one; RFC 7643, 2.4 allows one. */
export function onePrimary<T>(values: T[]): T[] {
  const last = values.findLastIndex((value) => isObject(value) && value.primary === true);
  return values.map((value, at) =>
    at !== last && isObject(value) && value.primary === true ? { ...value, primary: false } : value,
  ) as T[];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function take(
  attributes: readonly Attribute[],
  sent: Resource,
  put: (attribute: Attribute, value: unknown) => void,
): void {
  for (const [key, value] of Object.entries(sent)) {
    const attribute = attributeNamed(attributes, key);
    if (attribute && attribute.mutability !== 'readOnly') put(attribute, normalizeValue(attribute, value));
  }
}

function single(attribute: Attribute, sent: unknown): unknown {
  const { name, type, subAttributes } = attribute;
  if (type === 'complex') {
    // Entra sends a manager, and some a list of addresses, as plain texts.
    const value = isObject(sent) ? sent : attributeNamed(subAttributes ?? [], 'value') ? { value: sent } : undefined;
    if (!value) throw invalid('invalidValue', `${name} is an object.`);
    const parts: Resource = {};
    for (const [key, part] of Object.entries(value)) {
      const sub = attributeNamed(subAttributes ?? [], key);
      const kept = sub && sub.mutability !== 'readOnly' && !isEmpty(part) ? single(sub, part) : undefined;
      if (sub && kept !== undefined) parts[sub.name] = kept;
    }
    return parts;
  }
  if (type === 'boolean') {
    if (typeof sent === 'boolean') return sent;
    if (typeof sent === 'string' && /^(true|false)$/i.test(sent)) return sent.toLowerCase() === 'true';
    throw invalid('invalidValue', `${name} is true or false.`);
  }
  if (typeof sent !== 'string') throw invalid('invalidValue', `${name} is a text.`);
  if (sent.length > MAX_TEXT) throw invalid('invalidValue', `${name} is longer than ${MAX_TEXT} characters.`);
  if (/\p{Surrogate}|\0/u.test(sent)) throw invalid('invalidValue', `${name} holds characters that are no text.`);
  return sent;
}
