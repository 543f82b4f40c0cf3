import type { SubgraphSource } from './source';

interface Review {
  readonly id: string;
  readonly body: string;
  readonly upc: string;
}

const long =
  'We put it together on a Saturday morning and it has stood in the reading corner ever since. The children lean on it, ' +
  'spill on it and once tried to move it with everything still inside, and it shows none of that. The finish is even, the ' +
  'edges are rounded where small hands reach, and the screws came with two spares of each. If I had to name one thing I ' +
  'would change, it is the manual, which explains the last step before the first one. I would still buy it again, twice.';
const medium =
  'Bought for the staff room after the old one gave up. It arrived a day early, fitted through the narrow door and needed ' +
  'no tools but the key in the box. Colleagues have asked where it came from, which says more than a row of stars. It is a ' +
  'little heavier than the page says, so ask for help.';
const plain =
  'Does what it should and looks as it does in the picture. After three terms of daily use there is one scratch, and that ' +
  'one is ours. The shop answered a question about spare parts within the hour, and the part was with us two days later. ' +
  'Nothing more to say, which is praise.';
const short =
  'Good value for a classroom: sturdy, quiet on the floor and easy to wipe. I would have liked it in green, but grey hides ' +
  'the chalk much better.';

// How often each product is reviewed, and how long, decides the size of the big answer: about 87 KB.
const reviewList: readonly Review[] = [
  { id: '1', body: long, upc: '1' },
  { id: '2', body: medium, upc: '1' },
  { id: '3', body: plain, upc: '1' },
  { id: '4', body: short, upc: '1' },
  { id: '5', body: long, upc: '2' },
  { id: '6', body: medium, upc: '2' },
  { id: '7', body: plain, upc: '2' },
  { id: '8', body: short, upc: '2' },
  { id: '9', body: short, upc: '3' },
  { id: '10', body: short, upc: '4' },
  { id: '11', body: `${long} ${medium}`, upc: '4' },
];

interface SurveyInput {
  readonly answers: readonly unknown[];
}

export const reviews: SubgraphSource = {
  name: 'reviews',
  sdl: `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@provides"])
    type Query {
      review(id: ID!): Review
    }
    type Mutation {
      submitSurvey(input: SurveyInput!): SurveyReceipt!
    }
    type Review @key(fields: "id") {
      id: ID!
      body: String
      product: Product
      author: User @provides(fields: "username")
    }
    type User @key(fields: "id") {
      id: ID!
      username: String @external
      reviews: [Review]
    }
    type Product @key(fields: "upc") {
      upc: String!
      reviews: [Review]
    }
    input SurveyInput {
      id: ID!
      upc: String!
      startedAt: String!
      answers: [SurveyAnswer!]!
    }
    input SurveyAnswer {
      questionId: ID!
      choices: [ID!]!
      text: String
      seconds: Int!
    }
    type SurveyReceipt {
      status: SurveyStatus!
      answers: Int!
    }
    enum SurveyStatus {
      ACCEPTED
      INCOMPLETE
    }
  `,
  resolvers: {
    Query: { review: (_root: unknown, { id }: { id: string }) => reviewById(id) },
    Mutation: {
      submitSurvey: (_root: unknown, { input }: { input: SurveyInput }) => ({
        status: input.answers.length >= 30 ? 'ACCEPTED' : 'INCOMPLETE',
        answers: input.answers.length,
      }),
    },
    Review: {
      __resolveReference: ({ id }: { id: string }) => reviewById(id),
      product: ({ upc }: Review) => ({ upc }),
      // All by one author, and two by everybody below, as in the public benchmark: what can be de-duplicated is the same.
      author: () => ({ id: '1', username: 'wkamau' }),
    },
    User: { reviews: () => reviewList.slice(0, 2) },
    Product: { reviews: ({ upc }: { upc: string }) => reviewList.filter((review) => review.upc === upc) },
  },
};

const reviewById = (id: string) => reviewList.find((review) => review.id === id);
