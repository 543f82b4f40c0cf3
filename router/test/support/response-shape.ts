import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Fields, readRequest } from './execution-context';
import { isRecord } from './facts';
import type { ClientAnswer, ClientRequest } from './oracle';

/**
 * What of an answer no subgraph can excuse: the fields that were asked for, all of them, in their order and no other; values of their
 * types; no null where the schema has none; errors whose paths lead to a null.
 */
export function violationsOf(schema: GraphQLSchema, request: ClientRequest, answer: ClientAnswer): string[] {
  const context = readRequest(schema, request);
  if (Array.isArray(context)) throw new Error(`The request is not valid: ${context}`);

  const inObject = (type: GraphQLObjectType, value: Record<string, unknown>, fields: Fields, at: string): string[] => {
    const [asked, answered] = [[...fields.keys()].join(), Object.keys(value).join()];
    if (asked !== answered) return [`${at} has the fields ${answered}, asked were ${asked}.`];
    return [...fields].flatMap(([responseName, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      const inner = value[responseName];
      if (name === '__typename') return inner === type.name ? [] : [`${at} is a ${type.name}, not a ${inner}.`];
      const field = type.getFields()[name];
      return field ? inValue(field.type, inner, nodes, `${at}.${responseName}`) : [];
    });
  };

  const inValue = (type: GraphQLOutputType, value: unknown, nodes: readonly FieldNode[], at: string): string[] => {
    if (isNonNullType(type)) return value === null ? [`${at} is null.`] : inValue(type.ofType, value, nodes, at);
    if (value === null) return [];
    if (isListType(type)) {
      if (!Array.isArray(value)) return [`${at} is no list.`];
      return value.flatMap((item, index) => inValue(type.ofType, item, nodes, `${at}[${index}]`));
    }
    if (isEnumType(type)) return type.getValue(String(value)) ? [] : [`${at} is ${value}, which ${type.name} has not.`];
    if (isLeafType(type)) return isScalarValue(type.name, value) ? [] : [`${at} is no ${type.name}.`];
    if (!isRecord(value)) return [`${at} is no object.`];
    const candidates = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const tries = candidates.map((candidate) => inObject(candidate, value, context.subfields(candidate, nodes), at));
    // Without its name in the answer an object of an abstract type may be any that it looks like.
    return tries.some(({ length }) => length === 0) ? [] : (tries.find((one) => one.length > 0) ?? []);
  };

  const wrongPaths = (answer.errors ?? []).flatMap(({ path }) =>
    path && !isExplained(answer.data, path) ? [`The error at ${path.join('.')} leads to a value.`] : [],
  );
  if (answer.data === undefined)
    return [...wrongPaths, ...(answer.errors ? [] : ['There is neither data nor an error.'])];
  if (answer.data === null)
    return [...wrongPaths, ...(answer.errors ? [] : ['There are no data, and no error says why.'])];
  return [...wrongPaths, ...inObject(context.root, answer.data, context.rootFields, context.root.name)];
}

/** Errors of `expected` that are about a null which `answer` has too, but about which it says nothing. */
export function unexplainedNulls(expected: ClientAnswer, answer: ClientAnswer): string[] {
  return (expected.errors ?? []).flatMap(({ path, message }) => {
    if (!path) return [];
    const nulled = path.slice(0, depthOfNull(answer.data, path)).join('.');
    const told = answer.errors?.some(
      (error) => !error.path || `${error.path.join('.')}.`.startsWith(nulled && `${nulled}.`),
    );
    return told ? [] : [`Nothing says why ${nulled || 'data'} is null: ${message}`];
  });
}

/** The place is null, or an entity of which one subgraph had nothing to say. */
function isExplained(data: unknown, path: readonly (string | number)[]): boolean {
  return leadsToNull(data, path) || isRecord(path.reduce<unknown>((value, step) => (value as never)[step], data));
}

export function leadsToNull(data: unknown, path: readonly (string | number)[]): boolean {
  return depthOfNull(data, path) !== undefined;
}

/** How many steps of the path lead to the first null; undefined when there is none. */
function depthOfNull(data: unknown, path: readonly (string | number)[]): number | undefined {
  let value = data;
  for (let depth = 0; depth <= path.length; depth++) {
    if (value === null || value === undefined) return depth;
    value = (value as Record<string | number, unknown>)[path[depth] ?? ''];
  }
  return undefined;
}

function isScalarValue(name: string, value: unknown): boolean {
  switch (name) {
    case 'Int':
      return Number.isInteger(value) && Math.abs(value as number) <= 2 ** 31 && value !== 2 ** 31;
    case 'Float':
      return typeof value === 'number';
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value);
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return true;
  }
}
