import { type GraphQLLeafType, type GraphQLOutputType, isEnumType, isListType, isNonNullType } from 'graphql';
import { isObject, own } from './own';
import type { ResponsePath } from './paths';
import type { ExecutionError } from './run';
import type { Selection } from './shapes';

/** A value that may not be null here is: the nearest nullable ancestor becomes null. */
const BUBBLE = Symbol('null in a place that has none');

interface Completion {
  readonly errors: ExecutionError[];
  /** As the subgraphs told them: what they explain needs no second error. */
  readonly explained: (path: ResponsePath) => boolean;
  readonly introspected: Readonly<Record<string, string>>;
}

/**
 * The answer as GraphQL's specification completes values, for data that are not all as the schema has them. Every null
 * in a non-null place and every value of a wrong type is an error with its path, unless a subgraph's own error says why.
 */
export function complete(
  data: Record<string, unknown>,
  selection: Selection,
  errors: readonly ExecutionError[],
  introspected: Readonly<Record<string, string>> = {},
  /** Where the data stand in the whole answer. */
  place: ResponsePath = [],
  /** Whether the errors say all there is to say, whatever their paths. */
  allExplained = false,
): { data: unknown; errors: ExecutionError[] } {
  const completion: Completion = {
    errors: [...errors],
    explained: allExplained ? () => true : explainedBy(errors),
    introspected,
  };
  const completed = completeObject(data, selection, place, completion);
  return { data: completed === BUBBLE ? null : completed, errors: completion.errors };
}

function completeValue(
  type: GraphQLOutputType,
  value: unknown,
  selection: Selection | undefined,
  path: ResponsePath,
  coordinate: string,
  completion: Completion,
): unknown {
  if (isNonNullType(type)) {
    const inner = completeValue(type.ofType, value, selection, path, coordinate, completion);
    if (inner !== null && inner !== BUBBLE) return inner;
    // Only a null that nothing explains is news.
    if (value === null || value === undefined) refuseNull(completion, path, coordinate);
    return BUBBLE;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) return wrong(completion, path, 'a list');
    const items: unknown[] = [];
    let bubble = false;
    for (const [index, item] of value.entries()) {
      const completed = completeValue(type.ofType, item, selection, [...path, index], coordinate, completion);
      bubble ||= completed === BUBBLE;
      items.push(completed);
    }
    return bubble ? null : items;
  }
  if (selection) {
    if (!isObject(value)) return wrong(completion, path, 'an object');
    const completed = completeObject(value, selection, path, completion);
    return completed === BUBBLE ? null : completed;
  }
  return isLeaf(type as GraphQLLeafType, value) ? value : wrong(completion, path, `${type}`);
}

function completeObject(
  value: Record<string, unknown>,
  selection: Selection,
  path: ResponsePath,
  completion: Completion,
): unknown {
  const shape = selection.shapeFor(own(value, '__typename'));
  if (!shape) return wrong(completion, path, `${selection.type}`);
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let bubble = false;
  const missing: { path: ResponsePath; coordinate: string }[] = [];
  for (const field of shape.fields) {
    if (field.kind === 'typename') result[field.name] = shape.typeName;
    else if (field.kind === 'introspection')
      result[field.name] = JSON.parse(completion.introspected[field.name] ?? 'null');
    else {
      const found = own(value, field.source);
      const [at, coordinate] = [[...path, field.source], `${field.parent}.${field.fieldName}`];
      if (isNonNullType(field.type) && (found === null || found === undefined)) {
        missing.push({ path: at, coordinate });
        continue;
      }
      const completed = completeValue(field.type, found, field.selection, at, coordinate, completion);
      bubble ||= completed === BUBBLE;
      result[field.name] = completed;
    }
  }
  // A subgraph that fails at one of them leaves the whole object out: one reason is reason enough.
  if (!missing.some(({ path }) => completion.explained(path)))
    for (const { path, coordinate } of missing) refuseNull(completion, path, coordinate);
  return bubble || missing.length > 0 ? BUBBLE : result;
}

function refuseNull(completion: Completion, path: ResponsePath, coordinate: string): void {
  fail(completion, path, `Cannot return null for non-nullable field ${coordinate}.`);
}

function wrong(completion: Completion, path: ResponsePath, expected: string): null {
  fail(completion, path, `A value is not ${expected}, as the schema promises.`);
  return null;
}

function fail({ errors, explained }: Completion, path: ResponsePath, message: string): void {
  if (!explained(path)) errors.push({ message, path, extensions: { code: 'INTERNAL_SERVER_ERROR', completion: true } });
}

/** An error explains a null at its path, above it (the subgraph bubbled it) and below it; one without a path all. */
function explainedBy(errors: readonly ExecutionError[]): (path: ResponsePath) => boolean {
  if (errors.some(({ path }) => path === undefined)) return () => true;
  return (path) =>
    errors.some((error) => {
      const known = error.path as ResponsePath;
      const common = Math.min(known.length, path.length);
      for (let index = 0; index < common; index++) if (known[index] !== path[index]) return false;
      return true;
    });
}

function isLeaf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  switch (type.name) {
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || Number.isInteger(value);
    case 'Int':
      return typeof value === 'number' && (value | 0) === value;
    case 'Float':
      // 1e999 is JSON, and Infinity is not.
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return true;
  }
}
