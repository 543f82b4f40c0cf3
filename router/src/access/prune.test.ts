import { buildSchema, parse, print, validate } from 'graphql';
import { anonymousCaller } from './caller';
import { asking, person } from './test/graph';

const SDL = `
  type Query { posts(first: Int): [Post!] me: User node(id: ID!): Node hits: [Hit] version: String }
  type Mutation { add(title: String!): Post remove(id: ID!): Boolean }
  type Subscription { added: Post }
  interface Node { id: ID! }
  type Post implements Node { id: ID! title: String comments(first: Int): [Comment] author: User }
  type Comment { id: ID! text: String author: User }
  type User implements Node { id: ID! name: String mail(at: String): String }
  union Hit = Post | User
`;
const schema = buildSchema(SDL);
const supergraph = parse(
  SDL.replace('type User implements Node {', 'type User implements Node @authenticated {')
    .replace('mail(at: String): String', 'mail(at: String): String @requiresScopes(scopes: [["mail"]])')
    .replace('text: String', 'text: String @authenticated')
    .replace('add(title: String!): Post', 'add(title: String!): Post @authenticated'),
);
const gate = asking({ schema, supergraph });
const compact = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The rest as text, and where the errors are. */
async function rest(query: string, caller = anonymousCaller, variables = {}) {
  const { document, errors } = (await gate.denial(query, caller, variables)).prune();
  if (document) expect(validate(schema, document)).toEqual([]);
  return [document && compact(print(document)), errors.map(({ path, code }) => `${path.join('.')} ${code}`)];
}

describe('pruneOperation', () => {
  it('takes out a denied field and leaves the rest', async () => {
    expect(await rest('{ version me { id name } }')).toEqual(['{ version }', ['me UNAUTHENTICATED']]);
    expect(await rest('{ me { id mail } }', person())).toEqual(['{ me { id } }', ['me.mail FORBIDDEN']]);
  });

  it('names errors by aliases, without indices, and says why', async () => {
    expect(await rest('{ p: posts { id c: comments { id t: text } } }')).toEqual([
      '{ p: posts { id c: comments { id } } }',
      ['p.c.t UNAUTHENTICATED'],
    ]);
    const { errors } = (await gate.denial('{ me { id mail } }', person())).prune();
    expect(errors).toEqual([{ path: ['me', 'mail'], message: 'This needs the scope mail.', code: 'FORBIDDEN' }]);
  });

  it('takes out parents that nothing is left of', async () => {
    expect(await rest('{ version posts { comments { text } } }')).toEqual([
      '{ version }',
      ['posts.comments.text UNAUTHENTICATED'],
    ]);
    expect(await rest('{ me { name } }')).toEqual([undefined, ['me UNAUTHENTICATED']]);
  });

  it('takes out fragments and variables that nothing uses any more', async () => {
    const query = `query Q($first: Int, $at: String, $more: Int) {
      posts(first: $first) { id ...P } me { ...U }
    }
    fragment P on Post { title author { ...U } comments(first: $more) { ...C } }
    fragment U on User { name mail(at: $at) }
    fragment C on Comment { text }`;
    expect(await rest(query)).toEqual([
      'query Q($first: Int) { posts(first: $first) { id ...P } } fragment P on Post { title }',
      ['posts.author UNAUTHENTICATED', 'posts.comments.text UNAUTHENTICATED', 'me UNAUTHENTICATED'],
    ]);
    expect((await rest(query, person({ scopes: [] })))[0]).toBe(
      'query Q($first: Int, $more: Int) { posts(first: $first) { id ...P } me { ...U } } ' +
        'fragment P on Post { title author { ...U } comments(first: $more) { ...C } } ' +
        'fragment U on User { name } fragment C on Comment { text }',
    );
  });

  it('treats each type of a union by itself', async () => {
    expect(await rest('{ hits { __typename ... on Post { id } ... on User { id __typename } } }')).toEqual([
      '{ hits { __typename ... on Post { id } } }',
      ['hits.id UNAUTHENTICATED', 'hits.__typename UNAUTHENTICATED'],
    ]);
  });

  it('takes a field of an interface away for all of its types', async () => {
    expect(await rest('{ version node(id: 1) { id ... on Post { title } } }')).toEqual([
      '{ version node(id: 1) { ... on Post { title } } }',
      ['node.id UNAUTHENTICATED'],
    ]);
  });

  it('keeps conditions, and has no error for what is not run', async () => {
    const query =
      'query ($no: Boolean!) { version @skip(if: $no) posts { id comments { text @include(if: $no) } } me { id } }';
    expect(await rest(query, anonymousCaller, { no: false })).toEqual([
      'query ($no: Boolean!) { version @skip(if: $no) posts { id comments { text @include(if: $no) } } }',
      ['me UNAUTHENTICATED'],
    ]);
    expect((await rest(query, anonymousCaller, { no: true }))[1]).toEqual([
      'posts.comments.text UNAUTHENTICATED',
      'me UNAUTHENTICATED',
    ]);
  });

  it('has no error for a denied field where that is not run, though it is denied elsewhere', async () => {
    const query = 'query ($no: Boolean!) { version a: me @include(if: $no) { id } b: me { id } }';
    expect(await rest(query, anonymousCaller, { no: false })).toEqual(['{ version }', ['b UNAUTHENTICATED']]);
  });

  it('leaves the other mutations in their order', async () => {
    expect(
      await rest('mutation ($t: String!, $i: ID!) { a: remove(id: $i) add(title: $t) { id } b: remove(id: 2) }'),
    ).toEqual(['mutation ($i: ID!) { a: remove(id: $i) b: remove(id: 2) }', ['add UNAUTHENTICATED']]);
  });

  it('is another text for another caller, and never the original', async () => {
    const query = '{ version me { id mail } posts { comments { id text } } }';
    const texts = await Promise.all([anonymousCaller, person()].map(async (caller) => (await rest(query, caller))[0]));
    expect(new Set([compact(print(parse(query))), ...texts]).size).toBe(3);
  });

  it('leaves the document that it was given as it was', async () => {
    const document = parse('{ version me { id } }');
    const before = print(document);
    (await gate.denial(before)).prune();
    expect(print(document)).toBe(before);
  });
});
