import type { SubgraphSource } from './source';

interface User {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly birthday: number;
}

const users: readonly User[] = [
  { id: '1', name: 'Wangari Kamau', username: 'wkamau', birthday: 19840312 },
  { id: '2', name: 'Teodor Lindqvist', username: 'lindqvist', birthday: 19911130 },
  { id: '3', name: 'Mei-Ling Chou', username: 'meiling', birthday: 19770605 },
  { id: '4', name: 'Rafael Ortega', username: 'rortega', birthday: 20020221 },
  { id: '5', name: 'Anneke de Vries', username: 'anneke', birthday: 19950818 },
  { id: '6', name: 'Ibrahim Haddad', username: 'haddad', birthday: 19880901 },
];

export const accounts: SubgraphSource = {
  name: 'accounts',
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])
    type Query {
      me: User
      user(id: ID!): User
      users: [User]
    }
    type User @key(fields: "id") {
      id: ID!
      name: String
      username: String @shareable
      birthday: Int
    }
  `,
  resolvers: {
    Query: {
      me: () => users[0],
      user: (_root: unknown, { id }: { id: string }) => userById(id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: { id: string }) => userById(id) },
  },
};

const userById = (id: string) => users.find((user) => user.id === id);
