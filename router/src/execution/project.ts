import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isInherited, own } from './own';
import type { FieldShape, ObjectShape, Selection } from './shapes';

/** What the fast path cannot say: a null, a type or a value that is not as the schema has it. */
const IRREGULAR = new Error('The data are not as the schema has them.');

type Write = (value: unknown) => string;

// Set for the time of one projection, which is synchronous: whether strings hold what JSON escapes.
let escaping = false;

export interface Projection {
  /**
   * The data as JSON text; undefined when something in it is irregular, which complete.ts then puts right.
   * `plain`: no string needs escaping. `introspected`: JSON of the fields that the router answers itself.
   */
  (data: Record<string, unknown>, plain: boolean, introspected?: Readonly<Record<string, string>>): string | undefined;
}

/** Compiles a selection into closures that read the merged data and write text: no object of the answer is ever made. */
export function compileProjection(selection: Selection): Projection {
  const write = objectWriter(selection);
  return (data, plain, introspected) => {
    escaping = !plain;
    introspection = introspected;
    try {
      return write(data);
    } catch (error) {
      if (error === IRREGULAR) return undefined;
      throw error;
    } finally {
      introspection = undefined;
    }
  };
}

let introspection: Readonly<Record<string, string>> | undefined;

function irregular(): never {
  throw IRREGULAR;
}

const quote = (text: string) => (escaping ? JSON.stringify(text) : `"${text}"`);

function writer(type: GraphQLOutputType, selection: Selection | undefined): Write {
  if (isNonNullType(type)) return nonNullWriter(type.ofType, selection);
  const inner = nonNullWriter(type, selection);
  return (value) => (value === null || value === undefined ? 'null' : inner(value));
}

function nonNullWriter(type: GraphQLOutputType, selection: Selection | undefined): Write {
  if (isListType(type)) return listWriter(writer(type.ofType, selection));
  if (isCompositeType(type) && selection) return objectWriter(selection);
  return leafWriter(type as GraphQLNamedType);
}

function listWriter(item: Write): Write {
  return (value) => {
    if (!Array.isArray(value)) return irregular();
    if (value.length === 0) return '[]';
    let text = `[${item(value[0])}`;
    for (let index = 1; index < value.length; index++) text += `,${item(value[index])}`;
    return `${text}]`;
  };
}

function leafWriter(type: GraphQLNamedType): Write {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name as unknown, `"${name}"`]));
    return (value) => texts.get(value) ?? irregular();
  }
  switch (type.name) {
    case 'String':
      return (value) => (typeof value === 'string' ? quote(value) : irregular());
    case 'ID':
      return (value) =>
        typeof value === 'string'
          ? quote(value)
          : typeof value === 'number' && Number.isInteger(value)
            ? `${value}`
            : irregular();
    case 'Int':
      return (value) => (typeof value === 'number' && (value | 0) === value ? `${value}` : irregular());
    case 'Float':
      return (value) => (typeof value === 'number' ? `${value}` : irregular());
    case 'Boolean':
      return (value) => (value === true ? 'true' : value === false ? 'false' : irregular());
    default:
      return (value) =>
        value === null || value === undefined
          ? irregular()
          : typeof value === 'string'
            ? quote(value)
            : JSON.stringify(value);
  }
}

function objectWriter(selection: Selection): Write {
  if (isObjectType(selection.type)) {
    // Made when it is first needed: types refer to each other, and much of a large operation may never be met.
    let write: Write | undefined;
    return (value) => {
      write ??= shapeWriter(selection.shapeFor(undefined) ?? irregular());
      return write(value);
    };
  }
  const writers = new Map<unknown, Write>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return irregular();
    const { __typename: typename } = value as { __typename?: unknown };
    let write = writers.get(typename);
    if (!write) {
      write = shapeWriter(selection.shapeFor(typename) ?? irregular());
      writers.set(typename, write);
    }
    return write(value);
  };
}

function shapeWriter({ typeName, fields }: ObjectShape): Write {
  const [first] = fields;
  if (!first)
    return (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? '{}' : irregular());
  const heads = fields.map((field, index) => `${index === 0 ? '{' : ','}${JSON.stringify(field.name)}:`);
  const names = fields.map((field) => (field.kind === 'field' ? field.source : field.name));
  const writes = fields.map((field) => fieldWriter(field, typeName));
  const count = fields.length;
  const read = names.some(isInherited) ? own : undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return irregular();
    let text = '';
    for (let index = 0; index < count; index++) {
      const name = names[index] as string;
      const member = read ? read(value, name) : (value as Record<string, unknown>)[name];
      text += heads[index] + (writes[index] as Write)(member);
    }
    return `${text}}`;
  };
}

function fieldWriter(field: FieldShape, typeName: string | undefined): Write {
  if (field.kind === 'field') return writer(field.type, field.selection);
  if (field.kind === 'introspection') return () => introspection?.[field.name] ?? irregular();
  const text = JSON.stringify(typeName);
  return () => text;
}
