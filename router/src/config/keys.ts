import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { routerConfig } from './schema';
import type { Path } from './yaml';

/** What the configuration's schema says about one key, as JSON Schema has it; `kind` is schema.ts’s own. */
export type Key = z.core.JSONSchema.BaseSchema;

/** Of the whole file. */
export const rootKey: Key = z.toJSONSchema(routerConfig, { io: 'input' });

/** What `key` says about the members of `value`: of several forms that it may have, the one that shares most with the value. */
export function formOf(key: Key, value: object): Key {
  if (!key.anyOf) return key;
  const wanted = Array.isArray(value) ? 'array' : 'object';
  const shared = (form: Key) => Object.keys(value).filter((name) => Object.hasOwn(form.properties ?? {}, name)).length;
  const forms = (key.anyOf as Key[]).filter((form) => form.type === wanted).sort((a, b) => shared(b) - shared(a));
  return forms[0] ?? key;
}

/** Undefined for what is not a key there. */
export function memberOf(form: Key, name: string): Key | undefined {
  const { properties, additionalProperties } = form;
  // It would set the prototype of what is made of it.
  if (name === '__proto__') return undefined;
  if (properties) return Object.hasOwn(properties, name) ? (properties[name] as Key) : undefined;
  return additionalProperties as Key;
}

/** In words, with the right one where it can be told. */
export function unknownKey(form: Key, name: string): string {
  const known = Object.keys(form.properties ?? {});
  if (known.length === 0) return 'is not a name that can be used';
  const nearest = closest(name.toLowerCase(), known);
  const apart = Math.min(distance(name, nearest), distance(name.toLowerCase(), nearest.toLowerCase()));
  const elsewhere = apart > 1 ? pathsTo((key) => key === name).slice(0, 3) : [];
  if (elsewhere.length > 0) return `is not a key here. Did you mean ${elsewhere.join(' or ')}?`;
  if (isSlipOf(nearest, name)) return `is not a key. Did you mean ${nearest}?`;
  const further = pathsTo((key) => isSlipOf(key, name)).slice(0, 3);
  if (further.length > 0) return `is not a key. Did you mean ${further.join(' or ')}?`;
  return `is not a key. The keys here are ${known.join(', ')}.`;
}

function isSlipOf(key: string, name: string): boolean {
  const apart = Math.min(distance(name, key), distance(name.toLowerCase(), key.toLowerCase()));
  // Two letters that changed places are two apart.
  return apart <= (lettersOf(name) === lettersOf(key) ? 2 : Math.max(1, key.length / 3));
}

const lettersOf = (name: string) => [...name].sort().join('');

function pathsTo(isMeant: (name: string) => boolean, key: Key = rootKey, path: string[] = []): string[] {
  return Object.entries((key.properties ?? {}) as Record<string, Key>).flatMap(([member, value]) => [
    ...(isMeant(member) ? [[...path, member].join('.')] : []),
    ...pathsTo(isMeant, value, [...path, member]),
  ]);
}

/** What the schema says of the value there, where that is the same whatever form the values above it have. */
export function keyAt(path: Path): Key | undefined {
  return path.reduce<Key | undefined>(
    (key, step) => key && (typeof step === 'number' ? (key.items as Key | undefined) : memberOf(key, step)),
    rootKey,
  );
}

/** `server.port`, `authentication.issuers[0].jwks`, `subgraphs.byName["order.items"].url`. */
export function shown(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\w-]+$/.test(step) ? `.${step.slice(0, 60)}` : `[${JSON.stringify(step.slice(0, 60))}]`;
  });
  return steps.join('').replace(/^\./, '');
}
