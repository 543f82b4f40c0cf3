import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { supergraphs } from '../../test/supergraphs/all';
import { composeGraph } from '../../test/support/test-graph';
import { compose } from '../test/federation';
import { readSupergraph } from './supergraph';

const url = (name: string) => `http://localhost/${name}`;
const printed = (schema: Parameters<typeof printSchema>[0]) => printSchema(lexicographicSortSchema(schema));

function apollos(sdl: string, includeDefer = false): string {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });
  return printed(supergraph.apiSchema().toGraphQLJSSchema({ includeDefer }));
}

const demanding = {
  a: {
    sdl: `
      extend schema
        @link(url: "https://example.com/looks/v1.0", import: ["@shown"])
        @composeDirective(name: "@shown")
      directive @shown(as: String) on FIELD_DEFINITION | FIELD
      directive @client(always: Boolean! = false) on FIELD | QUERY
      directive @schemaOnly on OBJECT
      scalar UUID @specifiedBy(url: "https://example.com/uuid")
      """ A query """
      type Query {
        "Of the caller"
        me(by: Filter = { text: "x" }, mode: Mode = OLD): Person @authenticated
        old: UUID @deprecated(reason: "Use new.") @tag(name: "public")
        list(first: Int @deprecated): [Person!]! @listSize(assumedSize: 3) @cost(weight: 2)
        hit: Hit
        gone: Gone @inaccessible
      }
      type Mutation { set(input: Filter!): Person @policy(policies: [["p"]]) }
      type Subscription { news: Person }
      input Filter { text: String = "a" @deprecated mode: Mode hidden: Secret @inaccessible }
      input Secret @inaccessible { a: Int }
      enum Mode { OLD @deprecated NEW SECRET @inaccessible }
      interface Node @key(fields: "id") { id: ID! }
      type Person implements Node @key(fields: "id") @schemaOnly @context(name: "p") {
        id: ID! @tag(name: "public")
        mail: String @requiresScopes(scopes: [["mail"]]) @shown(as: "x")
        secret: Gone @inaccessible
      }
      type Gone @inaccessible @key(fields: "id") { id: ID! }
      union Hit = Person | Gone
    `,
  },
  b: {
    sdl: `
      type Node @interfaceObject @key(fields: "id") { id: ID! rank: Int! @cost(weight: 5) }
      extend type Query { ranked: [Node!] }
    `,
  },
};

describe('the schema that clients see', () => {
  it.each(supergraphs.map((graph) => [graph.name, graph] as const))('of %s is Apollo’s', (_, graph) => {
    const { supergraphSdl } = composeGraph(graph, url);
    expect(printed(readSupergraph(supergraphSdl).api)).toBe(apollos(supergraphSdl));
    expect(printed(readSupergraph(supergraphSdl, { defer: true }).api)).toBe(apollos(supergraphSdl, true));
  });

  it('of the platform is Apollo’s', () => {
    const sdl = readFileSync(join(__dirname, '../../../schema/supergraph.graphql'), 'utf8');
    expect(printed(readSupergraph(sdl).api)).toBe(apollos(sdl));
  });

  it('of a supergraph with directives of all kinds is Apollo’s', () => {
    const sdl = compose(demanding, url);
    expect(printed(readSupergraph(sdl).api)).toBe(apollos(sdl));
  });
});
