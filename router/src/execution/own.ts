// Response names are the client's words: `constructor` and `__proto__` are names like any other, so what objects
// inherit must never be taken for data, and an assignment must never reach a prototype.

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether reading `name` from an object without it gives something all the same. */
export const isInherited = (name: string) => inherited.has(name);

/** The object's own value under a name. */
export function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

export function assign(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  else object[name] = value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
