import type { Arguments, Row, TestGraph } from '../support/test-graph';

// Entities that lead to themselves through several subgraphs, so that one entity turns up many times in one answer.
export const people: TestGraph = {
  name: 'people',
  subgraphs: {
    staff: `
      type Query { person(id: ID!): Person people: [Person!]! root: Person! }
      type Person @key(fields: "id") {
        id: ID!
        name(style: Style = FULL): String!
        manager: Person
        reports(first: Int = 5, skip: Int! = 0): [Person!]!
        team: Team
      }
      enum Style { FULL SHORT }
      type Team @key(fields: "id") { id: ID! lead: Person! members: [Person]! }
    `,
    mentoring: `
      type Person @key(fields: "id") {
        id: ID!
        mentor: Person
        mentees: [[Person!]!]
        pairs: [Pair]!
        friend: Being
      }
      interface Being { id: ID! }
      type Robot implements Being @key(fields: "id") { id: ID! owner: Person! }
      extend type Person implements Being
      type Pair { a: Person! b: Person weight: Float! }
      type Query { pairs: [Pair!]! beings: [Being] robots: [Robot!]! }
    `,
    skills: `
      type Person @key(fields: "id") { id: ID! skills(min: Int, tags: [[String!]]): [Skill!] bestAt: Skill! }
      type Skill @key(fields: "name") { name: String! level: Int! holders: [Person!]! }
      type Team @key(fields: "id") { id: ID! needs: [Skill] }
      type Robot @key(fields: "id") { id: ID! skills: [Skill!]! }
      type Query { skill(name: String!): Skill }
    `,
    profiles: `
      type Person @key(fields: "id") { id: ID! bio: String! avatar(size: Int! = 64, round: Boolean): String }
      type Skill @key(fields: "name") { name: String! icon: String teachers: [Person]! }
    `,
  },
  world() {
    const person = (index: number): Row => ({
      __typename: 'Person',
      id: `p${index}`,
      name: (args: Arguments) => (args.style === 'SHORT' ? `P${index}` : `Person ${index}`),
      manager: () => persons[Math.floor(index / 2) - 1] ?? null,
      reports: (args: Arguments) =>
        persons
          .filter((_, at) => Math.floor(at / 2) - 1 === index)
          .slice(Number(args.skip))
          .slice(0, (args.first as number | null) ?? 9),
      team: () => (index === 3 ? null : teams[index % 2]),
      mentor: () => persons[(index + 2) % persons.length],
      mentees: () => (index === 1 ? null : [[persons[0], persons[index]], [], [persons[0]]]),
      pairs: () => [pairs[index % 2], null],
      friend: () => [robots[0], persons[0], null][index % 3],
      skills: (args: Arguments) =>
        index === 4 ? null : skills.filter(({ level }) => Number(level) >= ((args.min as number | null) ?? 0)),
      bestAt: () => skills[index % 3],
      bio: `I am ${index}.`,
      avatar: (args: Arguments) => `${index}-${args.size}-${args.round}`,
    });
    const team = (index: number): Row => ({
      __typename: 'Team',
      id: `t${index}`,
      lead: () => persons[index],
      members: () => [persons[0], null, ...persons.filter((_, at) => at % 2 === index)],
      needs: () => [null, skills[index]],
    });
    const skill = (index: number): Row => ({
      __typename: 'Skill',
      name: `skill ${index}`,
      level: index,
      holders: () => persons.slice(index, index + 2),
      icon: index ? '*' : null,
      teachers: () => [persons[index], null, persons[index]],
    });
    const robot = (index: number): Row => ({
      __typename: 'Robot',
      id: `p${index}`, // The same id as a person's: only the type tells them apart.
      owner: () => persons[index + 1],
      skills: () => [skills[index]],
    });
    const pair = (index: number): Row => ({
      __typename: 'Pair',
      a: () => persons[index],
      b: () => (index ? null : persons[1]),
      weight: 0.5,
    });
    const persons = [0, 1, 2, 3, 4, 5].map(person);
    const teams = [0, 1].map(team);
    const skills = [0, 1, 2].map(skill);
    const robots = [0, 1].map(robot);
    const pairs = [0, 1].map(pair);
    return {
      Query: {
        __typename: 'Query',
        person: (args: Arguments) => persons.find(({ id }) => id === args.id),
        people: persons,
        root: persons[0],
        pairs,
        beings: [robots[1], persons[2], null, persons[2]],
        robots,
        skill: (args: Arguments) => skills.find(({ name }) => name === args.name),
      },
      entities: [...persons, ...teams, ...skills, ...robots],
    };
  },
};
