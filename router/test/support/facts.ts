import {
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { type Row, subgraphSdl, type TestGraph, type World } from './test-graph';

/** What is true of a graph, whoever is asked. */
export interface Facts {
  world: World;
  /** Of all subgraphs together, `@inaccessible` elements included. */
  fullSchema: GraphQLSchema;
  directives: FederationDirectives;
  /** The name of each entity, for faults to be told by. */
  places: ReadonlyMap<Row, string>;
}

export interface FederationDirectives {
  /** By subgraph, then by type. */
  keys: ReadonlyMap<string, ReadonlyMap<string, readonly SelectionSetNode[]>>;
  /** `Type.field`: of what it is computed. */
  requires: ReadonlyMap<string, SelectionSetNode>;
  /** `Type.field`: part of a key or of what `@requires` names, be it deep within. */
  inputs: ReadonlySet<string>;
}

export function factsOf(graph: TestGraph, fullSchema: GraphQLSchema, directives: FederationDirectives): Facts {
  const world = graph.world();
  const places = new Map(world.entities.map((row, index) => [row, `${row.__typename}#${index}`]));
  return { world, fullSchema, directives, places };
}

export function readDirectives(graph: TestGraph, fullSchema: GraphQLSchema): FederationDirectives {
  const keys = new Map<string, Map<string, SelectionSetNode[]>>();
  const requires = new Map<string, SelectionSetNode>();
  for (const [subgraph, sdl] of Object.entries(graph.subgraphs)) {
    const keysHere = new Map<string, SelectionSetNode[]>();
    keys.set(subgraph, keysHere);
    for (const node of parse(subgraphSdl(sdl)).definitions) {
      if (!('fields' in node) || !node.name) continue;
      const type = node.name.value;
      const found = fieldSets(node.directives, 'key');
      if (found.length > 0) keysHere.set(type, [...(keysHere.get(type) ?? []), ...found]);
      for (const field of node.fields ?? []) {
        const [required] = fieldSets(field.directives, 'requires');
        if (required) requires.set(`${type}.${field.name.value}`, required);
      }
    }
  }
  return { keys, requires, inputs: inputsOf(fullSchema, { keys, requires }) };
}

function fieldSets(directives: OperationDefinitionNode['directives'], name: string): SelectionSetNode[] {
  return (directives ?? []).flatMap((directive) => {
    const fields = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
    if (directive.name.value !== name || fields?.kind !== Kind.STRING) return [];
    return [(parse(`{${fields.value}}`).definitions[0] as OperationDefinitionNode).selectionSet];
  });
}

/** The type and the interfaces, which may be an object type to some subgraph. */
export function namesOf({ fullSchema }: Facts, typename: string): string[] {
  const type = fullSchema.getType(typename);
  return [typename, ...(type && 'getInterfaces' in type ? type.getInterfaces().map(({ name }) => name) : [])];
}

/** Part of what representations are made of, so that its value decides what subgraphs are asked and what they compute. */
export function isInput(facts: Facts, typename: string, field: string): boolean {
  return namesOf(facts, typename).some((name) => facts.directives.inputs.has(`${name}.${field}`));
}

function inputsOf(schema: GraphQLSchema, { keys, requires }: Omit<FederationDirectives, 'inputs'>): Set<string> {
  const found = new Set<string>();
  const walk = (typename: string, { selections }: SelectionSetNode): void => {
    const type = schema.getType(typename);
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.typeCondition?.name.value ?? typename, node.selectionSet);
      if (node.kind !== Kind.FIELD || (!isObjectType(type) && !isInterfaceType(type))) continue;
      const field = type.getFields()[node.name.value];
      if (!field) continue;
      found.add(`${typename}.${field.name}`);
      if (node.selectionSet) walk(getNamedType(field.type).name, node.selectionSet);
    }
  };
  for (const byType of keys.values()) for (const [type, sets] of byType) for (const key of sets) walk(type, key);
  for (const [coordinate, required] of requires) walk(coordinate.split('.')[0] ?? '', required);
  return found;
}

/** The entity that a representation names by one of the keys that this subgraph has. */
export function findEntity(facts: Facts, subgraph: string, given: Record<string, unknown>): Row | undefined {
  const typename = String(given.__typename);
  const abstract = facts.fullSchema.getType(typename);
  const candidates = facts.world.entities.filter(
    (row) =>
      row.__typename === typename ||
      (isAbstractType(abstract) &&
        facts.fullSchema.getPossibleTypes(abstract).some(({ name }) => name === row.__typename)),
  );
  for (const key of facts.directives.keys.get(subgraph)?.get(typename) ?? []) {
    const row = candidates.find((candidate) => matches(candidate, given, key));
    if (row) return row;
  }
  return undefined;
}

function matches(actual: unknown, given: unknown, key: SelectionSetNode): boolean {
  if (!isRecord(actual) || !isRecord(given)) return false;
  return key.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) throw new Error('A key has fields only.');
    const name = selection.name.value;
    const value = valueOf(actual as Row, name, {}, {});
    return selection.selectionSet
      ? matches(value, given[name], selection.selectionSet)
      : value !== undefined && canonical(value) === canonical(given[name]);
  });
}

export function valueOf(
  row: Row,
  field: string,
  args: Record<string, unknown>,
  given: Record<string, unknown>,
): unknown {
  const value = row[field];
  return typeof value === 'function' ? value(args, given) : value;
}

/** The same text for the same value, whatever order its properties came in. */
export function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
