import type { SubgraphSource } from './source';

interface ProductReference {
  readonly upc: string;
  readonly price?: number;
  readonly weight?: number;
}

const inStock = new Set(['1', '4', '5', '6', '9']);

export const inventory: SubgraphSource = {
  name: 'inventory',
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@requires"])
    type Product @key(fields: "upc") {
      upc: String!
      price: Int @external
      weight: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }
  `,
  resolvers: {
    Product: {
      inStock: ({ upc }: ProductReference) => inStock.has(upc),
      shippingEstimate: ({ price = 0, weight = 0 }: ProductReference) => (price > 1000 ? 0 : Math.floor(weight / 2)),
    },
  },
};
