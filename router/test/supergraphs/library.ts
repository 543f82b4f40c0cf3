import type { Arguments, Given, Row, TestGraph } from '../support/test-graph';

// Entity interfaces and @interfaceObject: two subgraphs add fields to every medium without knowing which kinds there are.
export const library: TestGraph = {
  name: 'library',
  subgraphs: {
    media: `
      type Query { media(first: Int): [Medium!]! medium(id: ID!): Medium shelves: [[Medium]] lent: Loan! pick: Pick }
      interface Medium @key(fields: "id") { id: ID! title: String! }
      type Video implements Medium @key(fields: "id") { id: ID! title: String! seconds: Int! }
      type Paper implements Medium @key(fields: "id") { id: ID! title: String! pages: Int }
      type Audio implements Medium @key(fields: "id") { id: ID! title: String! seconds: Int! band: Band }
      type Band { name: String! records: [Audio!]! }
      type Loan { medium: Medium! days: Int! }
      union Pick = Video | Paper
    `,
    reviews: `
      type Medium @interfaceObject @key(fields: "id") {
        id: ID!
        reviews(first: Int = 2): [Review]
        average: Float!
        similar: [Medium!]!
      }
      type Review @key(fields: "id") { id: ID! text: String! about: Medium! }
      type Query { reviews: [Review!] bestMedium: Medium }
    `,
    stock: `
      type Medium @interfaceObject @key(fields: "id") {
        id: ID!
        average: Float! @external
        title: String! @external
        copies: Int
        demand: Float @requires(fields: "average title")
        branch: Branch!
      }
      type Branch @key(fields: "code") { code: String! media: [Medium] }
      type Query { branch(code: String!): Branch branches: [Branch!]! }
    `,
    branches: `
      type Branch @key(fields: "code") { code: String! name: String! head: Person! }
      type Person { name: String! favourite: Paper }
      type Paper @key(fields: "id") { id: ID! cited: [Paper!] }
    `,
  },
  world() {
    const medium = (index: number): Row => ({
      __typename: ['Video', 'Paper', 'Audio'][index % 3] as string,
      id: `m${index}`,
      title: `Medium ${index}`,
      seconds: index * 60,
      pages: index === 1 ? null : index,
      band: index === 2 ? null : { __typename: 'Band', name: 'Trio', records: () => [media[2], media[5]] },
      reviews: (args: Arguments) =>
        [...reviews, null].slice(index % 4, (index % 4) + ((args.first as number | null) ?? 9)),
      average: index + 0.25,
      similar: () => [media[(index + 1) % media.length], media[(index + 3) % media.length]],
      copies: index === 4 ? null : index,
      demand: (_: Arguments, given: Given) =>
        typeof given.average === 'number' && given.title ? given.average * String(given.title).length : null,
      branch: () => branches[index % 2],
      cited: () => (index === 1 ? null : [media[1]]),
    });
    const review = (index: number): Row => ({
      __typename: 'Review',
      id: `r${index}`,
      text: `Fine ${index}`,
      about: () => media[index],
    });
    const branch = (index: number): Row => ({
      __typename: 'Branch',
      code: `x${index}`,
      name: `Branch ${index}`,
      media: () => [media[index], null, media[index + 2]],
      head: { __typename: 'Person', name: 'Kay', favourite: () => (index ? media[4] : null) },
    });
    const media = [0, 1, 2, 3, 4, 5].map(medium);
    const reviews = [0, 1, 2, 3].map(review);
    const branches = [0, 1].map(branch);
    return {
      Query: {
        __typename: 'Query',
        media: (args: Arguments) => media.slice(0, Math.abs((args.first as number | null) ?? 9)),
        medium: (args: Arguments) => media.find(({ id }) => id === args.id),
        shelves: [[media[0], null, media[1]], null, [media[2]]],
        lent: { __typename: 'Loan', medium: media[3], days: 14 },
        pick: media[4],
        reviews,
        bestMedium: media[5],
        branch: (args: Arguments) => branches.find(({ code }) => code === args.code),
        branches,
      },
      entities: [...media, ...reviews, ...branches],
    };
  },
};
