import { assign, isObject, own } from './own';

/**
 * Adds what a fetch answered to what is there. Objects merge, lists of equal length merge item by item, anything else
 * is the later answer's. Whatever is new is taken as it is, so `source` must be the caller's to give away.
 */
export function mergeInto(target: Record<string, unknown>, source: Record<string, unknown>): void {
  for (const key in source) {
    const incoming = source[key];
    const present = target[key];
    if (typeof present !== 'object' || present === null) assign(target, key, incoming);
    else mergeMember(target, key, own(target, key), incoming);
  }
}

function mergeMember(target: Record<string, unknown>, key: string, present: unknown, incoming: unknown): void {
  if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length)
    mergeLists(present, incoming);
  else if (isObject(present) && isObject(incoming)) mergeInto(present, incoming);
  else assign(target, key, incoming);
}

function mergeLists(present: unknown[], incoming: unknown[]): void {
  for (let index = 0; index < present.length; index++) {
    const [before, after] = [present[index], incoming[index]];
    if (isObject(before) && isObject(after)) mergeInto(before, after);
    else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) mergeLists(before, after);
    else present[index] = after;
  }
}

/** A copy that shares nothing. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  const copy: Record<string, unknown> = {};
  for (const key in value) assign(copy, key, copyOf(value[key]));
  return copy as T;
}
