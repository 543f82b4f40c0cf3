// Two people of one subgraph who write in another: the least that a plan of two steps takes.

export const people = [
  { id: '1', name: 'Ann "A\\"', friendId: '2', mood: null },
  { id: '2', name: 'Bob', friendId: null, mood: null },
];
const person = (id: unknown) => people.find((each) => each.id === id);

export const peopleAndPosts = {
  people: {
    sdl: `
      type Query { me: Person people: [Person!]! beings: [Being!]! }
      type Mutation { rename(name: String!): Person }
      interface Being { id: ID! }
      type Person implements Being @key(fields: "id") { id: ID! name: String! friend: Person mood: String! }
      type Robot implements Being @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: { me: () => people[0], people: () => people, beings: () => [{ __typename: 'Robot', id: 'r' }, people[1]] },
      Mutation: { rename: (_: unknown, { name }: { name: string }) => ({ ...people[0], name }) },
      Person: {
        __resolveReference: ({ id }: { id: string }) => person(id),
        friend: ({ friendId }: { friendId: string }) => person(friendId),
      },
      Being: { __resolveType: ({ __typename = 'Person' }) => __typename },
    },
  },
  posts: {
    sdl: `
      type Person @key(fields: "id") { id: ID! bio: String! posts: [Post!]! }
      type Robot @key(fields: "id") { id: ID! bio: Int! }
      type Post { id: ID! title: String! author: Person! }
    `,
    resolvers: {
      Person: {
        bio: ({ id }: { id: string }) => {
          if (id === '2') throw new Error('No bio of 2.');
          return `Bio of ${id}`;
        },
        posts: ({ id }: { id: string }) =>
          [1, 2].map((number) => ({ id: `${id}-${number}`, title: `No. ${number}`, author: { id } })),
      },
      Robot: { bio: () => 42 },
    },
  },
};
