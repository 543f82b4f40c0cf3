import {
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import { canonical, type Facts, isInput, namesOf, valueOf } from './facts';
import type { Fault, Faults } from './faults';
import type { ClientAnswer, ClientRequest } from './oracle';
import type { Row } from './test-graph';

/** In `extensions`: the subgraph tells this error without its path. */
export const pathless = 'pathless';

const told = ({ value, error }: Fault): unknown =>
  error ? new GraphQLError(error.message, { extensions: { [pathless]: !error.withPath } }) : value;

interface Cursor {
  row: Row;
  at: string;
  __typename: string;
}

/**
 * What one server would answer that holds all the facts: the specification's own algorithm, by graphql-js, without any plan.
 * It knows faults of fields and list items, not those that only a federated answer can have (entities, type names, transport),
 * and reads a value of a wrong type as a field error.
 */
export async function answerAsOne(
  apiSchema: GraphQLSchema,
  facts: Facts,
  faults: Faults,
  request: ClientRequest,
): Promise<ClientAnswer> {
  const cursorOf = (row: Row, at: string): Cursor => ({
    row,
    at: facts.places.get(row) ?? at,
    __typename: row.__typename,
  });

  /** A field's value with its faults in it: rows as cursors, errors as `Error`. */
  const read = (cursor: Cursor, name: string, type: GraphQLOutputType, args: Record<string, unknown>): unknown => {
    const at = `${cursor.at}.${name}(${canonical(args)})`;
    const input = isInput(facts, cursor.row.__typename, name);
    const fault = faults.field(at, type, input);
    if (fault) return told(fault);
    return wrap(type, valueOf(cursor.row, name, args, givenFor(cursor, name)), at, input);
  };

  const wrap = (type: GraphQLOutputType, value: unknown, at: string, input: boolean): unknown => {
    const nullable = getNullableType(type);
    if (value === null || value === undefined) return null;
    if (isListType(nullable)) {
      return (value as unknown[]).map((item, index) => {
        const fault = faults.item(`${at}[${index}]`, nullable.ofType, input);
        if (fault) return told(fault);
        return wrap(nullable.ofType, item, `${at}[${index}]`, input);
      });
    }
    return isCompositeType(nullable) ? cursorOf(value as Row, at) : value;
  };

  /** What a router would have to send along for a field with `@requires`. */
  const givenFor = (cursor: Cursor, name: string): Record<string, unknown> => {
    for (const type of namesOf(facts, cursor.row.__typename)) {
      const required = facts.directives.requires.get(`${type}.${name}`);
      if (required) return select(cursor, required);
    }
    return {};
  };

  const select = (cursor: Cursor, selectionSet: SelectionSetNode): Record<string, unknown> => {
    const type = facts.fullSchema.getType(cursor.row.__typename);
    const output: Record<string, unknown> = {};
    for (const node of selectionSet.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const applies = namesOf(facts, cursor.row.__typename).includes(node.typeCondition?.name.value ?? '');
        if (applies) Object.assign(output, select(cursor, node.selectionSet));
      } else if (node.kind === Kind.FIELD && isObjectType(type)) {
        const field = type.getFields()[node.name.value];
        if (!field) throw new Error(`${type.name} has no field ${node.name.value}.`);
        const value = read(cursor, field.name, field.type, getArgumentValues(field, node));
        output[field.name] = selectBelow(value, node);
      }
    }
    return output;
  };

  const selectBelow = (value: unknown, node: FieldNode): unknown => {
    if (value === null || value === undefined || value instanceof Error) return null;
    if (Array.isArray(value)) return value.map((item) => selectBelow(item, node));
    return node.selectionSet ? select(value as Cursor, node.selectionSet) : value;
  };

  const fieldResolver: GraphQLFieldResolver<Cursor, unknown> = (cursor, args, _, { fieldName, parentType }) => {
    const field = facts.fullSchema.getType(parentType.name);
    if (!isObjectType(field)) throw new Error(`${parentType.name} is no object type.`);
    return read(cursor, fieldName, field.getFields()[fieldName]?.type as GraphQLOutputType, args);
  };

  const document = parse(request.query);
  const mutates = document.definitions.some((node) => 'operation' in node && node.operation === 'mutation');
  const row = mutates ? facts.world.Mutation : facts.world.Query;
  const result = await execute({
    schema: apiSchema,
    document,
    rootValue: row && cursorOf(row, row.__typename),
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver,
    typeResolver: (value) => (value as Cursor).__typename,
  });
  return JSON.parse(JSON.stringify(result)) as ClientAnswer;
}
