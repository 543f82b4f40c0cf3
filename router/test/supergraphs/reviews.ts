import type { Arguments, Row, TestGraph } from '../support/test-graph';

// @provides (plain, nested, through an abstract type), @shareable value types, @inaccessible, an extended type with externals.
export const reviews: TestGraph = {
  name: 'reviews',
  subgraphs: {
    accounts: `
      type Query { me: Learner people: [Person!]! }
      interface Person { id: ID! name: String! }
      type Learner implements Person @key(fields: "id") {
        id: ID!
        name: String! @shareable
        email: String @shareable
        address: Address @shareable
        secret: String @inaccessible
        mood: Mood
      }
      type Tutor implements Person @key(fields: "id") { id: ID! name: String! rate: Money! @shareable }
      type Address @shareable { city: String! street: Street }
      type Street @shareable { name: String number: Int! }
      type Money @shareable { amount: Float! currency: Currency! }
      enum Currency { EUR USD XTS @inaccessible }
      enum Mood { GLAD SAD }
    `,
    reviews: `
      type Query {
        latest(first: Int = 4, of: ReviewKind): [Review] @provides(fields: "author { name }")
        review(id: ID!): Review
      }
      enum ReviewKind { GOOD BAD HIDDEN @inaccessible }
      type Review @key(fields: "id") {
        id: ID!
        text(length: Int): String
        kind: ReviewKind
        author: Learner @provides(fields: "email address { city }")
        about: Subject
        byPerson: Person
        score: Score!
        tutor: Tutor! @provides(fields: "rate { currency }")
      }
      type Score @shareable { value: Int! of: Int! note: Note }
      type Note @shareable { text: String! by: String }
      union Subject = Course | Tutor | Hidden
      type Hidden @inaccessible { id: ID! }
      interface Person { id: ID! }
      type Learner implements Person @key(fields: "id") {
        id: ID!
        name: String! @external
        email: String @external
        address: Address @external
        reviews(first: Int): [Review!]
      }
      type Address { city: String! @external }
      type Tutor implements Person @key(fields: "id") {
        id: ID!
        rate: Money! @external
        reviews: [Review]!
        score: Score
      }
      type Money { currency: Currency! @external }
      enum Currency { EUR USD XTS @inaccessible }
      type Course @key(fields: "id") { id: ID! reviews: [Review!]! score: Score! @shareable }
    `,
    courses: `
      type Query { courses: [Course] subjects: [Teachable!] @provides(fields: "... on Book { author }") }
      interface Teachable { id: ID! title: String! }
      type Course implements Teachable @key(fields: "id") { id: ID! title: String! score: Score! @shareable tutor: Tutor }
      type Book implements Teachable @key(fields: "id") { id: ID! title: String! author: String @external isbn: String }
      type Score @shareable { value: Int! of: Int! note: Note }
      type Note @shareable { text: String! by: String }
      type Tutor @key(fields: "id", resolvable: false) { id: ID! }
    `,
    books: `
      type Book @key(fields: "id") { id: ID! author: String @shareable pages: Int! }
      type Query { book(id: ID!): Book }
    `,
  },
  world() {
    const score = (value: number): Row => ({
      __typename: 'Score',
      value,
      of: 5,
      note: value === 2 ? null : { __typename: 'Note', text: `Scored ${value}`, by: value === 3 ? null : 'us' },
    });
    const learner = (index: number): Row => ({
      __typename: 'Learner',
      id: `u${index}`,
      name: `Learner ${index}`,
      email: index === 1 ? null : `u${index}@example.org`,
      address:
        index === 2
          ? null
          : { __typename: 'Address', city: 'Bern', street: { __typename: 'Street', name: null, number: index } },
      secret: 's',
      mood: index ? 'GLAD' : null,
      reviews: (args: Arguments) =>
        reviews.filter((_, at) => at % 3 === index).slice(0, (args.first as number | null) ?? undefined),
    });
    const tutor = (index: number): Row => ({
      __typename: 'Tutor',
      id: `t${index}`,
      name: `Tutor ${index}`,
      rate: { __typename: 'Money', amount: 10 + index, currency: index ? 'EUR' : 'XTS' },
      reviews: () => [reviews[index], null],
      score: score(index),
    });
    const review = (index: number): Row => ({
      __typename: 'Review',
      id: `r${index}`,
      text: (args: Arguments) => 'Quite good.'.slice(0, (args.length as number | null) ?? undefined),
      kind: ['GOOD', 'BAD', 'HIDDEN', null, 'GOOD', 'BAD'][index],
      author: index === 5 ? null : learners[index % 3],
      about: [courses[0], tutors[0], hidden, null, courses[1], tutors[1]][index],
      byPerson: [learners[0], tutors[1], null][index % 3],
      score: score(index),
      tutor: tutors[index % 2],
    });
    const course = (index: number): Row => ({
      __typename: 'Course',
      id: `c${index}`,
      title: `Course ${index}`,
      score: score(index + 1),
      tutor: () => tutors[index] ?? null,
      reviews: () => reviews.slice(index),
    });
    const book = (index: number): Row => ({
      __typename: 'Book',
      id: `b${index}`,
      title: `Book ${index}`,
      author: index ? 'Ada' : null,
      isbn: null,
      pages: 100 * index,
    });
    const hidden: Row = { __typename: 'Hidden', id: 'h' };
    const learners = [0, 1, 2].map(learner);
    const tutors = [0, 1].map(tutor);
    const courses = [0, 1, 2].map(course);
    const books = [0, 1].map(book);
    const reviews = [0, 1, 2, 3, 4, 5].map(review);
    return {
      Query: {
        __typename: 'Query',
        me: learners[1],
        people: [learners[0], tutors[0], learners[2], tutors[1]],
        latest: (args: Arguments) => [...reviews, null].slice(-Math.max(1, (args.first as number | null) ?? 9)),
        review: (args: Arguments) => reviews.find(({ id }) => id === args.id),
        courses: [courses[0], null, courses[1], courses[2]],
        subjects: [courses[2], books[0], books[1]],
        book: (args: Arguments) => books.find(({ id }) => id === args.id),
      },
      entities: [...learners, ...tutors, ...courses, ...books, ...reviews],
    };
  },
};
