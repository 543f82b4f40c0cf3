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

/** Gives the text so far with the value behind it. */
type Write = (text: string, value: unknown) => string;

export interface Projection {
  /**
   * The data as JSON text; undefined when something in it is irregular, which complete.ts then puts right.
   * `plain`: no string needs escaping. `introspected`: JSON of the fields that the router answers itself.
   */
  (data: Record<string, unknown>, plain: boolean, introspected?: Readonly<Record<string, string>>): string | undefined;
}

/**
 * Compiles a selection into code that reads the merged data and writes text: no object of the answer is ever made.
 *
 * Generated, not closures: each property is read where only one shape passes, and names, commas and quotes are constants of
 * their own, so that a string takes two concatenations in place of four. 87 KB in 470 objects take 72 µs, with closures 127 µs.
 */
export function compileProjection(selection: Selection): Projection {
  const write = objectWriter(selection);
  return (data, plain, introspected) => {
    now.plain = plain;
    now.introspected = introspected;
    try {
      return write('', data);
    } catch (error) {
      if (error === IRREGULAR) return undefined;
      throw error;
    } finally {
      now.introspected = undefined;
    }
  };
}

// Of one projection, which is synchronous.
const now = {
  plain: false,
  introspected: undefined as Readonly<Record<string, string>> | undefined,
};

function irregular(): never {
  throw IRREGULAR;
}

function objectWriter(selection: Selection): Write {
  // Made when they are first needed: types refer to each other, and much of a large operation may never be met.
  if (isObjectType(selection.type)) {
    let write: Write | undefined;
    return (text, value) => {
      write ??= shapeWriter(selection.shapeFor(undefined) ?? irregular());
      return write(text, value);
    };
  }
  const writers = new Map<unknown, Write>();
  return (text, value) => {
    if (typeof value !== 'object' || value === null) return irregular();
    const { __typename: typename } = value as { __typename?: unknown };
    let write = writers.get(typename);
    if (!write) {
      write = shapeWriter(selection.shapeFor(typename) ?? irregular());
      writers.set(typename, write);
    }
    return write(text, value);
  };
}

/** Constants that generated code refers to by number. */
type Constants = unknown[];

function shapeWriter({ typeName, fields }: ObjectShape): Write {
  const constants: Constants = [];
  const statements = fields.map((field, index) => fieldCode(field, index === 0 ? '{' : ',', typeName, constants));
  const code = `return (text, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) irregular();
    let open = false, x;
    ${statements.join('\n')}
    return text + ${fields.length === 0 ? `'{}'` : closing('}')};
  };`;
  // What comes from clients and schemas stands in it as JSON strings, and nowhere else.
  return new Function('now', 'irregular', 'own', 'constants', code)(now, irregular, own, constants);
}

const literal = (text: string) => JSON.stringify(text);
/** A constant behind what may be a string that is still to be closed. */
const closing = (text: string) => `(open ? ${literal(`"${text}`)} : ${literal(text)})`;
const append = (text: string) => `{ text += ${closing(text)}; open = false; }`;

function fieldCode(field: FieldShape, before: string, typeName: string | undefined, constants: Constants): string {
  const head = `${before}${JSON.stringify(field.name)}:`;
  if (field.kind === 'typename') return append(head + JSON.stringify(typeName));
  if (field.kind === 'introspection')
    return `text += ${closing(head)} + (now.introspected?.[${literal(field.name)}] ?? irregular()); open = false;`;
  const name = literal(field.source);
  const read = isInherited(field.source) ? `own(value, ${name})` : `value[${name}]`;
  return `x = ${read}; ${valueCode('x', field.type, field.selection, head, constants)}`;
}

function valueCode(
  x: string,
  type: GraphQLOutputType,
  selection: Selection | undefined,
  head: string,
  constants: Constants,
): string {
  if (isNonNullType(type)) return nonNullCode(x, type.ofType, selection, head, constants);
  const rest = nonNullCode(x, type, selection, head, constants);
  return `if (${x} === null || ${x} === undefined) ${append(`${head}null`)} else { ${rest} }`;
}

function nonNullCode(
  x: string,
  type: GraphQLOutputType,
  selection: Selection | undefined,
  head: string,
  constants: Constants,
): string {
  if (isListType(type)) {
    const [item, index] = [`${x}i`, `${x}n`];
    return `
      if (!Array.isArray(${x})) irregular();
      ${append(`${head}[`)}
      for (let ${index} = 0; ${index} < ${x}.length; ${index}++) {
        if (${index} > 0) ${append(',')}
        const ${item} = ${x}[${index}];
        ${valueCode(item, type.ofType, selection, '', constants)}
      }
      ${append(']')}`;
  }
  if (isCompositeType(type) && selection) {
    const write = `constants[${constants.push(objectWriter(selection)) - 1}]`;
    return `text = ${write}(text + ${closing(head)}, ${x}); open = false;`;
  }
  return leafCode(x, type as GraphQLNamedType, head, constants);
}

function leafCode(x: string, type: GraphQLNamedType, head: string, constants: Constants): string {
  const text = `
    if (now.plain) { text = text + ${closing(`${head}"`)} + ${x}; open = true; }
    else { text = text + ${closing(head)} + JSON.stringify(${x}); open = false; }`;
  const raw = `{ text = text + ${closing(head)} + ${x}; open = false; }`;
  const isString = `typeof ${x} === 'string'`;
  if (isEnumType(type)) {
    const names = constants.push(new Set(type.getValues().map(({ name }) => name))) - 1;
    return `if (!constants[${names}].has(${x})) irregular(); text = text + ${closing(`${head}"`)} + ${x}; open = true;`;
  }
  switch (type.name) {
    case 'String':
      return `if (${isString}) { ${text} } else irregular();`;
    case 'ID':
      return `if (${isString}) { ${text} } else if (Number.isInteger(${x})) ${raw} else irregular();`;
    case 'Int':
      return `if (typeof ${x} === 'number' && (${x} | 0) === ${x}) ${raw} else irregular();`;
    case 'Float':
      // 1e999 is JSON, and Infinity is not.
      return `if (Number.isFinite(${x})) ${raw} else irregular();`;
    case 'Boolean':
      return `if (${x} === true) ${append(`${head}true`)} else if (${x} === false) ${append(`${head}false`)} else irregular();`;
    default:
      return `
        if (${isString}) { ${text} }
        else if (${x} === null || ${x} === undefined) irregular();
        else { text = text + ${closing(head)} + JSON.stringify(${x}); open = false; }`;
  }
}
