import type { Arguments, Row, TestGraph } from '../support/test-graph';

// A graph that moves: @override, several keys of which each subgraph knows some, compound and nested keys, keys that do not resolve.
export const migration: TestGraph = {
  name: 'migration',
  subgraphs: {
    monolith: `
      type Query { courses: [Course!]! org(slug: String!): Org seats: [Seat] }
      type Course @key(fields: "id") @key(fields: "org { slug } code") {
        id: ID!
        code: String!
        org: Org!
        title: String!
        summary(words: Int = 5): String
        price: Int
      }
      type Org @key(fields: "slug") { slug: String! name: String! parent: Org }
      type Seat @key(fields: "course { id } learner { id }") { course: Course! learner: Learner! paid: Boolean }
      type Learner @key(fields: "id") { id: ID! email: String! @shareable }
    `,
    content: `
      type Course @key(fields: "org { slug } code") {
        code: String!
        org: Org!
        summary(words: Int = 5): String @override(from: "monolith")
        outline: [Unit!]
      }
      type Org @key(fields: "slug", resolvable: false) { slug: String! }
      type Unit @key(fields: "number course { code org { slug } }") { number: Int! course: Course! text: String }
      type Query { outlines: [Course] }
    `,
    billing: `
      type Course @key(fields: "id") @key(fields: "org { slug } code", resolvable: false) {
        id: ID!
        code: String!
        org: Org!
        price: Int @override(from: "monolith")
        currency: String!
      }
      type Seat @key(fields: "course { id } learner { id }") { course: Course! learner: Learner! invoice: Invoice }
      type Learner @key(fields: "id", resolvable: false) @key(fields: "number") { id: ID! number: Int! invoices: [Invoice!]! }
      type Invoice @key(fields: "number") { number: Int! lines: [[Line!]!] learner: Learner! }
      type Line { cents: Int! unit: Unit }
      type Unit @key(fields: "number course { code org { slug } }", resolvable: false) { number: Int! course: Course! }
      type Org @key(fields: "slug", resolvable: false) { slug: String! }
      type Query { invoices: [Invoice!] }
    `,
    people: `
      type Learner @key(fields: "id") @key(fields: "email") @key(fields: "number") {
        id: ID!
        email: String! @shareable
        number: Int!
        nick: String
        org: Org
      }
      type Org @key(fields: "slug") { slug: String! members(first: Int): [Learner!]! }
      type Query { learner(email: String!): Learner @shareable }
    `,
    directory: `
      type Learner @key(fields: "email") { email: String! desk: Desk phone(intl: Boolean! = true): String }
      type Desk @key(fields: "floor { number wing } seat") { floor: Floor! seat: Int! }
      type Floor @shareable { number: Int! wing: String }
      type Query { learner(email: String!): Learner @shareable desks: [Desk!]! }
    `,
    buildings: `
      type Desk @key(fields: "floor { number wing } seat") { floor: Floor! seat: Int! tidy: Boolean! near: [Desk] }
      type Floor @shareable { number: Int! wing: String }
    `,
  },
  world() {
    const org = (index: number): Row => ({
      __typename: 'Org',
      slug: `org-${index}`,
      name: `Org ${index}`,
      parent: () => orgs[index - 1] ?? null,
      members: (args: Arguments) => learners.slice(index, (args.first as number | null) ?? undefined),
    });
    const course = (index: number): Row => ({
      __typename: 'Course',
      id: `c${index}`,
      // The same code in two organisations: only the whole key tells them apart.
      code: index < 2 ? 'LOGIC' : 'SETS',
      org: orgs[index % 2],
      title: `Course ${index}`,
      summary: (args: Arguments) => (index === 1 ? null : `Words: ${args.words}`),
      price: index === 3 ? null : index * 100,
      currency: 'EUR',
      outline: () => (index === 2 ? null : [units[index % 2], units[2]]),
    });
    const unit = (index: number): Row => ({
      __typename: 'Unit',
      number: index,
      course: () => courses[index],
      text: index ? `Unit ${index}` : null,
    });
    const learner = (index: number): Row => ({
      __typename: 'Learner',
      id: `u${index}`,
      email: `u${index}@example.org`,
      number: 1000 + index,
      nick: index ? `nick${index}` : null,
      org: () => orgs[index] ?? null,
      invoices: () => invoices.filter((_, at) => at !== index),
      desk: index === 1 ? null : desks[index % 2],
      phone: (args: Arguments) => (args.intl ? `+41 ${index}` : `0${index}`),
    });
    const desk = (index: number): Row => ({
      __typename: 'Desk',
      floor: { __typename: 'Floor', number: 1, wing: index ? 'W' : null },
      seat: 7,
      tidy: index === 0,
      near: () => [desks[1 - index], null],
    });
    const invoice = (index: number): Row => ({
      __typename: 'Invoice',
      number: 2000 + index,
      lines: index ? [[{ __typename: 'Line', cents: 5, unit: () => units[index] }], []] : null,
      learner: () => learners[index],
    });
    const seat = (index: number): Row => ({
      __typename: 'Seat',
      course: courses[index],
      learner: learners[index % 3],
      paid: index ? index === 1 : null,
      invoice: invoices[index % 3],
    });
    const orgs = [0, 1].map(org);
    const courses = [0, 1, 2, 3].map(course);
    const units = [0, 1, 2].map(unit);
    const desks = [0, 1].map(desk);
    const learners = [0, 1, 2].map(learner);
    const invoices = [0, 1, 2].map(invoice);
    const seats = [0, 1, 2, 3].map(seat);
    return {
      Query: {
        __typename: 'Query',
        courses,
        org: (args: Arguments) => orgs.find(({ slug }) => slug === args.slug),
        seats: [seats[0], null, ...seats],
        outlines: [courses[3], courses[0], null, courses[1]],
        invoices,
        learner: (args: Arguments) => learners.find(({ email }) => email === args.email),
        desks,
      },
      entities: [...orgs, ...courses, ...units, ...desks, ...learners, ...invoices, ...seats],
    };
  },
};
