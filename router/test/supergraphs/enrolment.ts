import type { Arguments, Given, Row, TestGraph } from '../support/test-graph';

// Mutations in several subgraphs, each of which tells how many came before it; input objects with defaults. What entities say does
// not change: whether one is read after its own mutation or after all of them is the planner's choice.
export const enrolment: TestGraph = {
  name: 'enrolment',
  scalars: { DateTime: ['2026-01-01T00:00:00Z'] },
  subgraphs: {
    seats: `
      type Query { learner(id: ID!): Learner learners: [Learner!]! log: [String!]! }
      type Mutation {
        enroll(input: EnrollInput!): Enrollment!
        leave(learner: ID!, reason: Reason = BORED): Learner
        enrollAll(inputs: [EnrollInput!]! = [{ learner: "u0" }]): [Enrollment]
      }
      scalar DateTime
      enum Reason { BORED DONE }
      input EnrollInput { learner: ID! = "u1" course: ID = "c0" note: Note = { text: "none" } at: DateTime seats: [Int!] = [1] }
      input Note { text: String! = "empty" tags: [String] }
      type Learner @key(fields: "id") { id: ID! seats: [Enrollment!]! moves: Int! }
      type Enrollment @key(fields: "id") { id: ID! learner: Learner! course: Course! note: String order: Int! }
      type Course @key(fields: "id", resolvable: false) { id: ID! }
    `,
    courses: `
      type Query { course(id: ID!): Course }
      type Mutation { rename(course: ID! = "c1", title: String!): Course! archive(course: ID!): Archived }
      type Course @key(fields: "id") { id: ID! title: String! version: Int! open: Boolean }
      type Archived { course: Course! at: Int! }
    `,
    mail: `
      type Mutation { notify(learner: ID!, text: String = "Hello"): Notice! mute(learner: ID!): Outcome }
      type Notice { order: Int! text: String to: Learner! }
      type Muted { learner: Learner! order: Int! }
      type Refused { why: String! }
      union Outcome = Muted | Refused
      type Learner @key(fields: "id") {
        id: ID!
        moves: Int! @external
        unread: Int! @requires(fields: "moves")
        last: Notice
      }
      type Query { outcomes: [Outcome!] }
    `,
  },
  world() {
    const log: string[] = [];
    const did = (what: string): number => log.push(what);
    const learner = (index: number): Row => ({
      __typename: 'Learner',
      id: `u${index}`,
      seats: () => enrollments.filter(({ learner }) => learner === learners[index]),
      moves: index * 2,
      unread: (_: Arguments, given: Given) => Number(given.moves) * 10,
      last: () => (index ? notice(index) : null),
    });
    const notice = (index: number): Row => ({ __typename: 'Notice', order: -1, text: null, to: learners[index] });
    const course = (index: number): Row => ({
      __typename: 'Course',
      id: `c${index}`,
      title: `Course ${index}`,
      version: index + 1,
      open: index ? true : null,
    });
    const find = (rows: Row[], id: unknown): Row => rows.find((row) => row.id === id) ?? (rows[0] as Row);
    const seatOf = (input: Arguments): Row => ({
      __typename: 'Enrollment',
      id: `e${log.length}`,
      learner: find(learners, input.learner),
      course: find(courses, input.course),
      note: JSON.stringify([input.note ?? null, input.seats ?? null]),
      order: did(`enroll ${input.learner}`),
    });
    const learners = [0, 1, 2].map(learner);
    const courses = [0, 1].map(course);
    // A reference by its `id` finds these two; what a mutation makes lives in its answer only.
    const enrollments = [seatOf({ learner: 'u1', course: 'c0' }), seatOf({ learner: 'u2', course: 'c1' })];
    return {
      Query: {
        __typename: 'Query',
        learner: (args: Arguments) => learners.find(({ id }) => id === args.id),
        learners,
        log: () => [...log],
        course: (args: Arguments) => courses.find(({ id }) => id === args.id),
        outcomes: [
          { __typename: 'Refused', why: 'No.' },
          { __typename: 'Muted', learner: learners[0], order: 0 },
        ],
      },
      Mutation: {
        __typename: 'Mutation',
        enroll: (args: Arguments) => seatOf(args.input as Arguments),
        enrollAll: (args: Arguments) => [...(args.inputs as Arguments[]).map(seatOf), null],
        leave: (args: Arguments) => {
          did(`leave ${args.learner} ${args.reason}`);
          return learners.find(({ id }) => id === args.learner);
        },
        rename: (args: Arguments) => {
          const version = did(`rename ${args.course} ${args.title}`);
          return { ...find(courses, args.course), title: args.title, version };
        },
        archive: (args: Arguments) => ({
          __typename: 'Archived',
          at: did(`archive ${args.course}`),
          course: find(courses, args.course),
        }),
        notify: (args: Arguments) => ({
          __typename: 'Notice',
          order: did(`notify ${args.learner}`),
          text: args.text,
          to: find(learners, args.learner),
        }),
        mute: (args: Arguments) =>
          did(`mute ${args.learner}`) % 2
            ? { __typename: 'Muted', learner: find(learners, args.learner), order: log.length }
            : { __typename: 'Refused', why: `Too late: ${log.length}` },
      },
      entities: [...learners, ...courses, ...enrollments],
    };
  },
};
