import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, parse } from 'graphql';

export type Arguments = Record<string, unknown>;

/** What the router sent along of an entity: its key and what `@requires` names. Empty where no entity was asked for. */
export type Given = Record<string, unknown>;

/** One object of the graph; a field is its value as JSON, other rows, or a function of its arguments. */
export interface Row {
  __typename: string;
  [field: string]: unknown;
}

/**
 * The facts of a graph, shared by its subgraphs: each sees of a row the fields that its schema has. So a field has one value
 * whichever subgraph a plan asks for it, and two different plans have to come to the same answer.
 */
export interface World {
  Query: Row;
  Mutation?: Row;
  /** All rows that a key can find; every other row is a value of the one that leads to it. */
  entities: readonly Row[];
}

export interface TestGraph {
  name: string;
  /** SDL by subgraph; the link to the federation specification is added. */
  subgraphs: Record<string, string>;
  /** A new world, as it was before any mutation. */
  world: () => World;
  /** Values that a generated operation may pass for a custom scalar. */
  scalars?: Record<string, readonly unknown[]>;
}

export interface Composed {
  supergraphSdl: string;
  /** What clients see: without `@inaccessible` elements. */
  apiSchema: GraphQLSchema;
  /** With them. */
  fullSchema: GraphQLSchema;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@extends", "@tag"
])\n`;

/** The text that a subgraph of a test graph is composed from. */
export function subgraphSdl(sdl: string): string {
  return link + sdl;
}

/** @throws an error that lists every reason why the subgraphs do not fit together. */
export function composeGraph(graph: TestGraph, urlOf: (subgraph: string) => string): Composed {
  const { errors, supergraphSdl } = composeServices(
    Object.entries(graph.subgraphs).map(([name, sdl]) => ({
      name,
      url: urlOf(name),
      typeDefs: parse(subgraphSdl(sdl)),
    })),
  );
  if (!supergraphSdl) {
    throw new Error(`${graph.name} does not compose:\n${(errors ?? []).map(({ message }) => message).join('\n')}`);
  }
  const supergraph = Supergraph.build(supergraphSdl);
  return {
    supergraphSdl,
    apiSchema: supergraph.apiSchema().toGraphQLJSSchema(),
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
  };
}
