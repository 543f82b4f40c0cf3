import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isSpecifiedScalarType,
} from 'graphql';

/**
 * The value of a GraphQL input type that a JSON value stands for: the very same object where nothing had to be changed,
 * undefined where it does not fit the type.
 * @throws TooLarge
 */
export type Coerce = (value: unknown, bounds: Bounds, level: number) => unknown;

export interface Bounds {
  /** Items of one list. */
  readonly listSize: number;
  /** Lists and objects in each other, whatever their type. */
  readonly nesting: number;
}

/** Says, after a name, what a value is too much of. */
export class TooLarge extends Error {}

export function coercerOf(type: GraphQLInputType): Coerce {
  const coerce = coercerOfValue(type);
  if (isNonNullType(type)) return coerce;
  return (value, bounds, level) => (value === null ? null : coerce(value, bounds, level));
}

/** Null fits none of these. */
function coercerOfValue(type: GraphQLInputType): Coerce {
  if (isNonNullType(type)) return coercerOfValue(type.ofType);
  if (isListType(type)) return coerceList(coercerOf(type.ofType));
  const known = compiled.get(type);
  if (known) return known;
  if (isInputObjectType(type)) return coerceObject(type);
  const coerce = coerceLeaf(type);
  compiled.set(type, coerce);
  return coerce;
}

// Named types are shared by the operations of a schema, and end with it.
const compiled = new WeakMap<GraphQLInputType, Coerce>();

function coerceList(item: Coerce): Coerce {
  return (value, bounds, level) => {
    if (value === null) return undefined;
    if (!Array.isArray(value)) {
      const only = item(value, bounds, level);
      return only === undefined ? undefined : [only];
    }
    if (level >= bounds.nesting) throw tooDeep(bounds);
    if (value.length > bounds.listSize)
      throw new TooLarge(`holds a list of ${value.length} items, the limit is ${bounds.listSize}`);
    let copy: unknown[] | undefined;
    for (let index = 0; index < value.length; index += 1) {
      const given = value[index];
      const coerced = item(given, bounds, level + 1);
      if (coerced === undefined) return undefined;
      if (coerced !== given) {
        copy ??= value.slice();
        copy[index] = coerced;
      }
    }
    return copy ?? value;
  };
}

function coerceObject(type: GraphQLInputObjectType): Coerce {
  const coerce: Coerce = (value, bounds, level) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (level >= bounds.nesting) throw tooDeep(bounds);
    const given = value as Record<string, unknown>;
    let copy: Record<string, unknown> | undefined;
    let known = 0;
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] as (typeof fields)[number];
      const { name } = field;
      const before = field.inherited && !Object.hasOwn(given, name) ? undefined : given[name];
      if (before === undefined) {
        if (field.defaultValue !== undefined) {
          copy ??= { ...given };
          copy[name] = field.defaultValue;
        } else if (field.required) return undefined;
        continue;
      }
      known += 1;
      const after = field.coerce(before, bounds, level + 1);
      if (after === undefined) return undefined;
      if (after !== before) {
        copy ??= { ...given };
        copy[name] = after;
      } else if (after === null && type.isOneOf) return undefined;
    }
    // Among them `__proto__`, which JSON makes a property like any other.
    for (const _ in given) known -= 1;
    if (known !== 0 || (type.isOneOf && Object.keys(given).length !== 1)) return undefined;
    return copy ?? value;
  };
  // Before its fields, some of which may be of its own type.
  compiled.set(type, coerce);
  const fields = Object.values(type.getFields()).map((field) => ({
    name: field.name,
    coerce: coercerOf(field.type),
    defaultValue: field.defaultValue,
    required: isRequiredInputField(field),
    // `constructor` and its like are there without being given.
    inherited: field.name in Object.prototype,
  }));
  return coerce;
}

function coerceLeaf(type: GraphQLLeafType): Coerce {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => (typeof value === 'string' && names.has(value) ? value : undefined);
  }
  return isSpecifiedScalarType(type) ? (specified[type.name] ?? coerceJson) : coerceJson;
}

const specified: Record<string, Coerce> = {
  String: (value) => (typeof value === 'string' ? value : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  Int: (value) => (typeof value === 'number' && (value | 0) === value ? value : undefined),
  Float: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  ID: (value) => {
    if (typeof value === 'string') return value;
    return typeof value === 'number' && Number.isInteger(value) ? String(value) : undefined;
  },
};

/** A scalar that only its subgraphs know. */
const coerceJson: Coerce = (value, bounds, level) => {
  if (typeof value === 'object' && value !== null) checkNesting(value, bounds, level);
  return value ?? undefined;
};

function checkNesting(value: object, bounds: Bounds, level: number): void {
  if (level >= bounds.nesting) throw tooDeep(bounds);
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) checkNesting(inner, bounds, level + 1);
}

const tooDeep = ({ nesting }: Bounds) => new TooLarge(`is nested more than ${nesting} levels deep`);
