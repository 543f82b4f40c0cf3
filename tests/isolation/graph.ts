import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { wholes, wholeWith } from './inputs';

/** Where an id stands among the arguments of a field, such as `input.seats.0.personId`. */
export type Leaf = { readonly path: readonly (string | number)[]; readonly name: string };

export interface RootField {
  readonly operation: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  /** `Query.course`. */
  readonly name: string;
  /** The type that it answers with, of a connection the type of its nodes. */
  readonly answers: string;
  readonly leaves: readonly Leaf[];
}

// Deep enough for a connection's nodes and what hangs on them.
const DEPTH = 5;
const MAX_FIELDS = 120;

export function rootFields(schema: GraphQLSchema): RootField[] {
  return (['query', 'mutation'] as const).flatMap((operation) => {
    const root = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {})
      .filter(({ name }) => !name.startsWith('_'))
      .map((field) => ({
        operation,
        field,
        name: `${root?.name}.${field.name}`,
        answers: nodeType(field.type),
        leaves: idLeaves(field.args),
      }));
  });
}

/** A document that asks `root` for all that needs no further argument, with variables of the names that there are values for. */
export function documentOf(
  root: RootField,
  schema: GraphQLSchema,
  values: Readonly<Record<string, unknown>>,
  except: ReadonlySet<string> = new Set(),
): string {
  const { name, type } = root.field;
  const args = root.field.args.filter((argument) => argument.name in values);
  const variables = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const head = args.length > 0 ? `${root.operation} (${variables})` : root.operation;
  return `${head} { ${name}${passed && `(${passed})`}${selectionOf(type, schema, DEPTH, except)} }`;
}

/** Every leaf that is reached without a required argument, but for those of `except` (`Type.field`); '' for a leaf itself. */
export function selectionOf(
  type: GraphQLOutputType,
  schema: GraphQLSchema,
  depth = DEPTH,
  except: ReadonlySet<string> = new Set(),
): string {
  return select(type, { schema, except, left: MAX_FIELDS }, depth, []);
}

interface Selecting {
  readonly schema: GraphQLSchema;
  readonly except: ReadonlySet<string>;
  left: number;
}

function select(type: GraphQLOutputType, selecting: Selecting, depth: number, above: readonly string[]): string {
  const named = getNamedType(type);
  if (isAbstractType(named)) {
    const parts = selecting.schema.getPossibleTypes(named).map((each) => {
      const inner = select(each, selecting, depth, above);
      return inner && ` ... on ${each.name}${inner}`;
    });
    return ` { __typename${parts.join('')} }`;
  }
  if (!isObjectType(named)) return '';
  if (depth === 0 || above.includes(named.name)) return '';
  const fields: string[] = [];
  for (const field of Object.values(named.getFields())) {
    if (field.name.startsWith('_') || field.args.some(isRequired) || selecting.left <= 0) continue;
    if (selecting.except.has(`${named.name}.${field.name}`)) continue;
    const inner = select(field.type, selecting, depth - 1, [...above, named.name]);
    if (!inner && !isLeafLike(field.type)) continue;
    selecting.left -= 1;
    fields.push(`${field.name}${inner}`);
  }
  return fields.length > 0 ? ` { ${fields.join(' ')} }` : ' { __typename }';
}

const isLeafLike = (type: GraphQLOutputType) => {
  const named = getNamedType(type);
  return !isObjectType(named) && !isAbstractType(named);
};

export const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField) =>
  isNonNullType(type) && defaultValue === undefined;

function nodeType(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return named.name.replace(/Connection$/, '');
}

/** Every argument of type ID, however deep, in lists as their first item. */
function idLeaves(args: readonly (GraphQLArgument | GraphQLInputField)[], before: Leaf['path'] = []): Leaf[] {
  return args.flatMap(({ name, type }) => {
    const path = [...before, name, ...listLevels(type).map(() => 0)];
    const named = getNamedType(type);
    const whole = wholes[named.name];
    if (whole) return whole.ids.map((below) => ({ path: [...path, ...below], name: String(below.at(-1)) }));
    if (isInputObjectType(named)) return path.length > 12 ? [] : idLeaves(Object.values(named.getFields()), path);
    return named.name === 'ID' ? [{ path, name }] : [];
  });
}

function listLevels(type: GraphQLInputType): unknown[] {
  if (isNonNullType(type)) return listLevels(type.ofType);
  return isListType(type) ? [0, ...listLevels(type.ofType)] : [];
}

/** Gives the value of an argument by its name and type; undefined to leave it to the generator. */
export type Fill = (name: string, path: Leaf['path'], typeName: string) => unknown;

/** Valid values for all arguments: those that `fill` gives, the least that the types ask for elsewhere. */
export function variablesOf(root: RootField, fill: Fill): Record<string, unknown> {
  return Object.fromEntries(
    root.field.args.flatMap((argument) => {
      const value = valueOf(argument, [argument.name], fill);
      return value === undefined ? [] : [[argument.name, value]];
    }),
  );
}

function valueOf(of: GraphQLArgument | GraphQLInputField, path: Leaf['path'], fill: Fill): unknown {
  return typed(of.type, of.name, path, isRequired(of), fill);
}

function typed(type: GraphQLInputType, name: string, path: Leaf['path'], needed: boolean, fill: Fill): unknown {
  if (isNonNullType(type)) return typed(type.ofType, name, path, needed, fill);
  if (isListType(type)) {
    const item = typed(type.ofType, name, [...path, 0], needed, fill);
    return item === undefined ? undefined : [item];
  }
  const filled = fill(name, path, getNamedType(type).name);
  if (filled !== undefined) return filled;
  const whole = wholes[getNamedType(type).name];
  if (whole) {
    const ids = whole.ids.map((below) => fill(String(below.at(-1)), [...path, ...below], 'ID'));
    return needed || ids.some((id) => id !== undefined) ? wholeWith(whole, ids) : undefined;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const value = valueOf(field, [...path, field.name], fill);
      return value === undefined ? [] : [[field.name, value] as const];
    });
    return fields.length > 0 || needed ? Object.fromEntries(fields) : undefined;
  }
  if (!needed) return undefined;
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return scalar(getNamedType(type).name, name);
}

function scalar(typeName: string, name: string): unknown {
  if (typeName === 'Int' || typeName === 'Float') return 1;
  if (typeName === 'Boolean') return true;
  if (typeName.startsWith('DateTime')) return '2031-01-01T00:00:00.000Z';
  if (/email/i.test(name)) return 'nobody@isolation.example';
  if (name === 'language') return 'en';
  if (/url$|uri$/i.test(name)) return 'https://isolation.example/';
  return 'isolation';
}

export const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType | undefined => {
  const type = schema.getType(name);
  return isObjectType(type) ? type : undefined;
};
