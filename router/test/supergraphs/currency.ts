import type { Arguments, Given, Row, TestGraph } from '../support/test-graph';

// @requires with arguments: the same field with different ones for the client, for one computed field and for another.
export const currency: TestGraph = {
  name: 'currency',
  subgraphs: {
    courses: `
      type Query { courses: [Course!]! course(id: ID!): Course }
      type Course @key(fields: "id") { id: ID! name: String weight(unit: Unit = GRAM): Float related: [Course!]! }
      enum Unit { GRAM KILO }
    `,
    prices: `
      type Course @key(fields: "id") {
        id: ID!
        weight(unit: Unit = GRAM): Float @external
        price(currency: String = "EUR"): Int! @requires(fields: "weight(unit: KILO)")
      }
      enum Unit { GRAM KILO }
    `,
    tax: `
      type Course @key(fields: "id") {
        id: ID!
        price(currency: String = "EUR"): Int! @external
        tax(percent: Float! = 19): Float @requires(fields: "price(currency: \\"USD\\")")
        duty: Float! @requires(fields: "price(currency: \\"CHF\\")")
      }
    `,
    shipping: `
      type Course @key(fields: "id") {
        id: ID!
        tax(percent: Float! = 19): Float @external
        shipping: Float @requires(fields: "tax(percent: 7)")
      }
    `,
  },
  world() {
    const number = (value: unknown) => (typeof value === 'number' ? value : -1);
    const course = (index: number): Row => ({
      __typename: 'Course',
      id: `c${index}`,
      name: index ? `Course ${index}` : null,
      weight: (args: Arguments) => (index === 3 ? null : args.unit === 'KILO' ? index + 0.5 : index * 1000 + 500),
      related: () => courses.filter((_, at) => at !== index),
      price: (args: Arguments, given: Given) =>
        Math.round(number(given.weight) * 100) + String(args.currency).charCodeAt(0),
      tax: (args: Arguments, given: Given) => number(given.price) * number(args.percent),
      duty: (_: Arguments, given: Given) => number(given.price) + 0.5,
      shipping: (_: Arguments, given: Given) => number(given.tax) - 1,
    });
    const courses = [0, 1, 2, 3].map(course);
    return {
      Query: {
        __typename: 'Query',
        courses,
        course: (args: Arguments) => courses.find(({ id }) => id === args.id),
      },
      entities: courses,
    };
  },
};
