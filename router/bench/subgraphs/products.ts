import type { SubgraphSource } from './source';

interface Product {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
}

const goods: readonly Product[] = [
  { upc: '1', name: 'Desk', price: 640, weight: 120 },
  { upc: '2', name: 'Bookcase', price: 1150, weight: 900 },
  { upc: '3', name: 'Mug', price: 12, weight: 30 },
  { upc: '4', name: 'Stool', price: 310, weight: 80 },
  { upc: '5', name: 'Projector', price: 1780, weight: 450 },
  { upc: '6', name: 'Globe', price: 95, weight: 60 },
  { upc: '7', name: 'Whiteboard', price: 420, weight: 700 },
  { upc: '8', name: 'Piano', price: 48000, weight: 5200 },
  { upc: '9', name: 'Microscope', price: 2300, weight: 240 },
];

export const products: SubgraphSource = {
  name: 'products',
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
    type Query {
      topProducts(first: Int = 5): [Product]
    }
    type Product @key(fields: "upc") {
      upc: String!
      name: String
      price: Int
      weight: Int
    }
  `,
  resolvers: {
    Query: { topProducts: (_root: unknown, { first }: { first: number }) => goods.slice(0, first) },
    Product: { __resolveReference: ({ upc }: { upc: string }) => goods.find((product) => product.upc === upc) },
  },
};
