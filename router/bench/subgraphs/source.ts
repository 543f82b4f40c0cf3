import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';

export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: GraphQLResolverMap<unknown>;
}
