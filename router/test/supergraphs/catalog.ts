import type { Arguments, Row, TestGraph } from '../support/test-graph';

// Interfaces that implement interfaces, unions across subgraphs, lists of lists, enums, custom scalars, long non-null chains,
// and one shared object asked for with different arguments.
export const catalog: TestGraph = {
  name: 'catalog',
  scalars: { Date: ['2026-02-03', '1999-12-31'], JSON: [{ deep: [1, { a: null }] }, 'text', 4.5, [true]] },
  subgraphs: {
    courses: `
      type Query {
        courses(first: Int = 3, level: Level): [Course!]!
        course(id: ID!): Course
        find(filter: Filter! = { levels: [BEGINNER] }): [Item]
        anything: [Thing!]
        timetable: [[Slot!]!]
        today: Date!
      }
      scalar Date
      scalar JSON
      enum Level { BEGINNER ADVANCED EXPERT }
      input Filter { levels: [Level!]! = [BEGINNER, ADVANCED] text: String = "a" range: Range not: Filter }
      input Range { min: Int! = 1 max: Int }
      interface Item { id: ID! title(upper: Boolean = false): String! tags: [String!] }
      interface Lengthy implements Item { id: ID! title(upper: Boolean = false): String! tags: [String!] minutes: Int! }
      type Course implements Item @key(fields: "id") {
        id: ID!
        title(upper: Boolean = false): String!
        tags: [String!]
        level: Level
        starts: Date
        extra: JSON
        grid(size: Int = 2): [[Int!]]
        lessons(first: Int = 10): [Lesson!]!
        chapter: Chapter!
        next: Course
      }
      type Chapter { head: Section! tail: Section }
      type Section { text: Text! course: Course! }
      type Text { words: Int! plain: String! }
      type Lesson implements Item & Lengthy @key(fields: "id") {
        id: ID!
        title(upper: Boolean = false): String!
        tags: [String!]
        minutes: Int!
        course: Course!
      }
      type Slot { at: Date! item: Item thing: Thing }
      type Quiz @key(fields: "id") { id: ID! }
      union Thing = Course | Lesson | Quiz
    `,
    quizzes: `
      type Query { quizzes: [Quiz] answers: [[Answer]!]! }
      enum Grade { PASS FAIL }
      interface Answer { points: Float! quiz: Quiz! }
      type Choice implements Answer { points: Float! quiz: Quiz! choices: [String]! right: Boolean }
      type Essay implements Answer { points: Float! quiz: Quiz! words: Int grade: Grade! }
      type Quiz @key(fields: "id") {
        id: ID!
        question: String!
        best: Answer!
        answers(grades: [Grade!] = [PASS]): [Answer!]
        rounds: [[Round]!]!
      }
      type Round { number: Int! about: Subject! }
      union Subject = Lesson | Course
      type Lesson @key(fields: "id") { id: ID! quiz: Quiz! subjects: [Subject] }
      type Course @key(fields: "id") { id: ID! quizzes(first: Int): [Quiz!]! best: Answer }
    `,
    ratings: `
      interface Rated { stars: Float }
      type Course implements Rated @key(fields: "id") { id: ID! stars: Float votes(by: [ID!]): [Int!]! }
      type Lesson implements Rated @key(fields: "id") { id: ID! stars: Float }
      type Query { top: [Rated!]! best: Rated! }
    `,
  },
  world() {
    const title = (text: string) => (args: Arguments) => (args.upper === true ? text.toUpperCase() : text);
    const take = (rows: () => Row[]) => (args: Arguments) =>
      rows().slice(0, (args.first as number | null) ?? undefined);
    const course = (index: number): Row => ({
      __typename: 'Course',
      id: `c${index}`,
      title: title(`Course "${index}" \\ é ☃`),
      tags: index === 1 ? null : ['new', `t${index}`],
      level: ['BEGINNER', 'ADVANCED', 'EXPERT', null][index],
      starts: index === 3 ? null : `2026-0${index + 1}-01`,
      extra: [{ a: [1, { b: null }] }, 'text', [1.5, false], null][index],
      grid: (args: Arguments) => (index === 2 ? [[1], null] : Array(args.size).fill([index, index + 1])),
      lessons: take(() => lessons.filter((_, at) => at % 4 === index)),
      chapter: { __typename: 'Chapter', head: section(index), tail: index === 0 ? null : section(index) },
      next: () => courses[index + 1] ?? null,
      quizzes: take(() => quizzes.filter((_, at) => at <= index)),
      best: index === 2 ? null : answers[index % answers.length],
      stars: index === 1 ? null : 1.5 + index,
      votes: (args: Arguments) => ((args.by as string[] | null) ?? ['all']).map((by) => by.length + index),
    });
    const section = (index: number): Row => ({
      __typename: 'Section',
      text: { __typename: 'Text', words: index * 100, plain: `Text ${index}` },
      course: () => courses[(index + 2) % courses.length],
    });
    const lesson = (index: number): Row => ({
      __typename: 'Lesson',
      id: `l${index}`,
      title: title(`Lesson ${index}`),
      tags: [],
      minutes: index * 5,
      course: () => courses[index % 4],
      quiz: () => quizzes[index % quizzes.length],
      subjects: () => [lessons[0], null, courses[index % 4]],
      stars: index / 2,
    });
    const choice = (index: number): Row => ({
      __typename: 'Choice',
      points: index,
      quiz: () => quizzes[index % quizzes.length],
      choices: ['a', null, 'b'],
      right: index % 2 === 0,
    });
    const essay = (index: number): Row => ({
      __typename: 'Essay',
      points: index + 0.5,
      quiz: () => quizzes[index % quizzes.length],
      words: index === 0 ? null : 12,
      grade: index % 2 ? 'PASS' : 'FAIL',
    });
    const answers = [choice(0), essay(1), choice(2)];
    const quiz = (index: number): Row => ({
      __typename: 'Quiz',
      id: `q${index}`,
      question: `What is ${index}?`,
      best: answers[index],
      answers: (args: Arguments) =>
        answers.filter(({ grade }) => !grade || (args.grades as string[] | null)?.includes(String(grade))),
      rounds: () => [[{ __typename: 'Round', number: index, about: lessons[index] }, null], []],
    });
    const courses = [0, 1, 2, 3].map(course);
    const lessons = [0, 1, 2, 3, 4, 5].map(lesson);
    const quizzes = [0, 1, 2].map(quiz);
    const byLevels = (levels: unknown) => courses.filter(({ level }) => (levels as unknown[]).includes(level));
    return {
      Query: {
        __typename: 'Query',
        courses: (args: Arguments) =>
          (args.level ? byLevels([args.level]) : courses).slice(0, Math.max(0, (args.first as number | null) ?? 4)),
        course: (args: Arguments) => courses.find(({ id }) => id === args.id),
        find: ({ filter }: Arguments) => [...byLevels((filter as Arguments).levels), null, lessons[2]],
        anything: [courses[0], lessons[1], quizzes[2], courses[3]],
        timetable: [
          [
            { __typename: 'Slot', at: '2026-01-01', item: lessons[0], thing: quizzes[0] },
            { __typename: 'Slot', at: '2026-01-02', item: courses[1], thing: null },
          ],
          [],
          [{ __typename: 'Slot', at: '2026-01-03', item: null, thing: lessons[3] }],
        ],
        today: '2026-05-05',
        quizzes: [quizzes[0], null, quizzes[1], quizzes[0]],
        answers: [[answers[0], null], [], [answers[1], essay(0)]],
        top: [courses[3], lessons[5], courses[0]],
        best: lessons[4],
      },
      entities: [...courses, ...lessons, ...quizzes],
    };
  },
};
