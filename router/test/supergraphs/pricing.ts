import type { Arguments, Given, Row, TestGraph } from '../support/test-graph';

// @requires: of scalars, nested objects, lists, fields of abstract types, and of what was itself computed.
export const pricing: TestGraph = {
  name: 'pricing',
  subgraphs: {
    courses: `
      type Query { courses: [Course!]! course(id: ID!): Course bundle: Bundle! offers: [Offer] }
      interface Media { id: ID! bytes: Int! }
      type Video implements Media { id: ID! bytes: Int! seconds: Int! }
      type Paper implements Media { id: ID! bytes: Int! pages: Int }
      type Course @key(fields: "id") {
        id: ID!
        name: String!
        weight: Float
        size: Size
        parts: [Part!]
        rooms: [[Room]]
        media: Media
        extras: [Media!]!
        related: [Course!]!
      }
      type Size { width: Int! box: Box }
      type Box { height: Int depth: Int! }
      type Part { name: String! hours: [Int] }
      type Room { seats: Int! }
      type Bundle @key(fields: "code") { code: String! courses: [Course!]! main: Course discount: Int! }
      union Offer = Course | Bundle
    `,
    prices: `
      extend type Course @key(fields: "id") {
        id: ID! @external
        weight: Float @external
        size: Size @external
        parts: [Part!] @external
        media: Media @external
        name: String! @external
        price: Int! @requires(fields: "weight")
        volume: Int @requires(fields: "size { width box { height depth } }")
        hours: [Int!] @requires(fields: "parts { name hours }")
        bandwidth: String @requires(fields: "media { id bytes ... on Video { seconds } ... on Paper { pages } }")
        label: Label! @requires(fields: "name")
      }
      type Size { width: Int! @external box: Box @external }
      type Box { height: Int @external depth: Int! @external }
      type Part { name: String! @external hours: [Int] @external }
      interface Media { id: ID! bytes: Int! }
      type Video implements Media { id: ID! @external bytes: Int! @external seconds: Int! @external }
      type Paper implements Media { id: ID! @external bytes: Int! @external pages: Int @external }
      type Label { text: String! course: Course! }
      type Query { cheapest: Course! }
    `,
    tax: `
      type Course @key(fields: "id") {
        id: ID!
        price: Int! @external
        volume: Int @external
        tax(percent: Float! = 19): Float @requires(fields: "price")
        duty: Float! @requires(fields: "volume price")
      }
      type Bundle @key(fields: "code") {
        code: String!
        discount: Int! @external
        courses: [Course!]! @external
        total: Int @requires(fields: "discount courses { id }")
      }
    `,
    shipping: `
      type Course @key(fields: "id") {
        id: ID!
        volume: Int @external
        duty: Float! @external
        shipping: Shipping @requires(fields: "volume duty")
      }
      type Shipping { cost: Float course: Course! }
    `,
  },
  world() {
    const number = (value: unknown) => (typeof value === 'number' ? value : -1);
    const volumeOf = (size: Given | null): number | null => {
      const box = size?.box as Given | null | undefined;
      return size ? number(size.width) * 100 + number(box?.height) * 10 + number(box?.depth) : null;
    };
    const bandwidthOf = (medium: Given | null): string | null =>
      medium &&
      [medium.id, medium.bytes, medium.seconds, medium.pages].map((value) => JSON.stringify(value ?? null)).join();
    const media = (index: number): Row =>
      index % 2
        ? { __typename: 'Video', id: `v${index}`, bytes: 10 ** index, seconds: index }
        : { __typename: 'Paper', id: `p${index}`, bytes: index, pages: index === 0 ? null : index };
    const course = (index: number): Row => ({
      __typename: 'Course',
      id: `c${index}`,
      name: `Course ${index}`,
      weight: index === 3 ? null : index + 0.5,
      size: index === 1 ? null : { __typename: 'Size', width: index, box: index === 2 ? null : box(index) },
      parts:
        index === 2
          ? null
          : [
              { __typename: 'Part', name: 'a', hours: [1, null, index] },
              { __typename: 'Part', name: 'b', hours: null },
            ],
      rooms: [[{ __typename: 'Room', seats: index }, null], null, []],
      media: index === 3 ? null : media(index),
      extras: [media(index), media(index + 1)],
      related: () => courses.filter((_, at) => at !== index),
      price: (_: Arguments, given: Given) => Math.round(number(given.weight) * 100),
      volume: (_: Arguments, given: Given) => volumeOf(given.size as Given | null),
      hours: (_: Arguments, given: Given) =>
        Array.isArray(given.parts)
          ? (given.parts as (Given | null)[]).map((part) => JSON.stringify([part?.name, part?.hours]).length)
          : null,
      bandwidth: (_: Arguments, given: Given) => bandwidthOf(given.media as Given | null),
      label: (_: Arguments, given: Given) => ({
        __typename: 'Label',
        text: `About ${JSON.stringify(given.name)}`,
        course: courses[(index + 1) % 4],
      }),
      tax: (args: Arguments, given: Given) => number(given.price) * number(args.percent),
      duty: (_: Arguments, given: Given) => number(given.price) + number(given.volume),
      shipping: (_: Arguments, given: Given) => ({
        __typename: 'Shipping',
        cost: number(given.volume) - number(given.duty),
        course: courses[(index + 2) % 4],
      }),
    });
    const box = (index: number): Row => ({ __typename: 'Box', height: index === 0 ? null : 3, depth: 4 });
    const bundle: Row = {
      __typename: 'Bundle',
      code: 'b"1',
      courses: () => [courses[0], courses[2]],
      main: () => courses[3],
      discount: 5,
      total: (_: Arguments, given: Given) =>
        number(given.discount) + ((given.courses as unknown[] | null)?.length ?? 0),
    };
    const courses = [0, 1, 2, 3].map(course);
    return {
      Query: {
        __typename: 'Query',
        courses,
        course: (args: Arguments) => courses.find(({ id }) => id === args.id),
        bundle,
        offers: [courses[1], null, bundle],
        cheapest: courses[2],
      },
      entities: [...courses, bundle],
    };
  },
};
