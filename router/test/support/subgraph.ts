import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  parse,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import type { ExecutionContext, Fields } from './execution-context';
import { canonical, type Facts, findEntity, isInput, valueOf } from './facts';
import type { Fault, Faults } from './faults';
import { type Given, type Row, subgraphSdl } from './test-graph';

export interface SubgraphAnswer {
  data?: Record<string, unknown>;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

export interface Subgraph {
  name: string;
  schema: GraphQLSchema;
}

export function buildSubgraph(name: string, sdl: string): Subgraph {
  return { name, schema: buildSubgraphSchema(parse(subgraphSdl(sdl))) };
}

/**
 * Answers as a subgraph would that looks everything up and checks nothing of its own answer: what a fault says goes out as it is,
 * and no null travels upwards. A router in front of it has to do all of that, and meets the same facts whatever it asks together.
 */
export function answerAs(subgraph: Subgraph, context: ExecutionContext, facts: Facts, faults: Faults): SubgraphAnswer {
  const { schema } = subgraph;
  const { operation, root, rootFields, variables, subfields } = context;
  const errors: NonNullable<SubgraphAnswer['errors']> = [];

  type Path = (string | number)[];
  interface Cursor {
    row: Row;
    at: string;
    given: Given;
    path: Path;
  }

  const tell = (fault: Fault, path: Path): unknown => {
    const { error } = fault;
    if (error) {
      errors.push({
        message: error.message,
        ...(error.withPath && { path }),
        ...(error.code && { extensions: { code: error.code } }),
      });
    }
    return fault.value;
  };

  const answerObject = (type: GraphQLObjectType, cursor: Cursor, fields: Fields): Record<string, unknown> => {
    const output: Record<string, unknown> = {};
    for (const [responseName, nodes] of fields) {
      const value = answerField(type, { ...cursor, path: [...cursor.path, responseName] }, nodes);
      if (value !== undefined) output[responseName] = value;
    }
    return output;
  };

  const answerField = (type: GraphQLObjectType, cursor: Cursor, nodes: readonly FieldNode[]): unknown => {
    const node = nodes[0] as FieldNode;
    const name = node.name.value;
    if (name === '__typename') {
      const fault = faults.typename(`${cursor.at}.__typename`, type.name);
      return fault ? tell(fault, cursor.path) : type.name;
    }
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name}.${name} is asked of ${subgraph.name}.`);
    const args = getArgumentValues(field, node, variables);
    if (name === '_entities') return answerEntities(args.representations as Given[], cursor.path, nodes);
    const at = `${cursor.at}.${name}(${canonical(args)})`;
    const input = isInput(facts, cursor.row.__typename, name);
    const fault = faults.field(at, field.type, input);
    if (fault) return tell(fault, cursor.path);
    const value = valueOf(cursor.row, name, args, cursor.given);
    return answerValue(field.type, value, { at, path: cursor.path, input }, nodes);
  };

  const answerValue = (
    type: GraphQLOutputType,
    value: unknown,
    place: { at: string; path: Path; input: boolean },
    nodes: readonly FieldNode[],
  ): unknown => {
    const nullable = getNullableType(type);
    if (value === null || value === undefined) return null;
    if (isListType(nullable)) {
      return (value as unknown[]).map((item, index) => {
        const itsPlace = { ...place, at: `${place.at}[${index}]`, path: [...place.path, index] };
        const fault = faults.item(itsPlace.at, nullable.ofType, place.input);
        return fault ? tell(fault, itsPlace.path) : answerValue(nullable.ofType, item, itsPlace, nodes);
      });
    }
    if (!isCompositeType(nullable)) return value;
    const row = value as Row;
    const object = objectTypeOf(schema, nullable, row);
    const fields = subfields(object, nodes);
    return answerObject(object, { row, given: {}, path: place.path, at: facts.places.get(row) ?? place.at }, fields);
  };

  const answerEntities = (representations: readonly Given[], path: Path, nodes: readonly FieldNode[]): unknown => {
    const entities = representations.map((given, index) => {
      const row = findEntity(facts, subgraph.name, given);
      if (!row) return null;
      const at = facts.places.get(row) ?? '';
      const fault = faults.entity(`${subgraph.name}/${at}`);
      if (fault) return tell(fault, [...path, index]);
      const object = objectTypeOf(schema, schema.getType(String(given.__typename)), row);
      const fields = subfields(object, nodes);
      return answerObject(object, { row, at, given, path: [...path, index] }, fields);
    });
    const types = [...new Set(representations.map(({ __typename }) => String(__typename)))].sort();
    return faults.entities(`${subgraph.name}/${types.join()}`, entities);
  };

  const row = operation.operation === 'mutation' ? facts.world.Mutation : facts.world.Query;
  if (!row) throw new Error(`${subgraph.name} has no ${operation.operation}.`);
  const data = answerObject(root, { row, at: root.name, given: {}, path: [] }, rootFields);
  return errors.length > 0 ? { data, errors } : { data };
}

/** The row's own type, unless the subgraph knows only its interface, as an object (`@interfaceObject`). */
function objectTypeOf(schema: GraphQLSchema, declared: unknown, row: Row): GraphQLObjectType {
  return (isAbstractType(declared) ? schema.getType(row.__typename) : declared) as GraphQLObjectType;
}
