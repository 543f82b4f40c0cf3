import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { accounts } from './accounts';
import { inventory } from './inventory';
import { products } from './products';
import { reviews } from './reviews';
import type { SubgraphSource } from './source';

export const subgraphs: readonly SubgraphSource[] = [accounts, inventory, products, reviews];

/** The supergraph, with the subgraphs on these ports. */
export function composeSubgraphs(ports: Readonly<Record<string, number>>): string {
  const { errors, supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: `http://127.0.0.1:${ports[name]}/graphql`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(`The subgraphs of the bench do not compose: ${errors?.join('\n')}`);
  return supergraphSdl;
}
