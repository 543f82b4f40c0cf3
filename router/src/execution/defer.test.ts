import { all, type Payload, startTested, type TestedRouter, until } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';
import { people, peopleAndPosts } from '../test/people';

let federation: Federation;
let router: TestedRouter;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
  router = await startTested(federation.supergraph, { planner: 'auto' });
});
afterAll(async () => {
  await router.stop();
  await federation.stop();
});
beforeEach(() => {
  federation.before = () => undefined;
  federation.asked();
});

const partsOf = (query: string, variables?: Record<string, unknown>) =>
  all(router.inParts({ query, ...(variables && { variables }) }));
const incremental = (payloads: Payload[]) => payloads.flatMap(({ incremental = [] }) => incremental);

describe('@defer', () => {
  it('answers what is not deferred at once, and the rest with its label and path when it is there', async () => {
    let release = () => {};
    federation.before = ({ subgraph }) =>
      subgraph === 'posts' ? new Promise<void>((resolve) => (release = resolve)) : undefined;
    const parts = router.inParts('{ me { name ... @defer(label: "bio") { bio } } }');
    expect((await parts.next()).value).toEqual({ data: { me: { name: people[0]?.name } }, hasNext: true });
    await until(() => federation.requests.at(-1)?.subgraph === 'posts');
    release();
    expect((await parts.next()).value).toEqual({
      incremental: [{ data: { bio: 'Bio of 1' }, path: ['me'], label: 'bio' }],
      hasNext: false,
    });
    expect((await parts.next()).done).toBe(true);
  });

  it('works on named fragments, without a label, and leaves the object where it stands empty until then', async () => {
    expect(await partsOf('{ me { ...Bio @defer } } fragment Bio on Person { bio posts { title } }')).toEqual([
      { data: { me: {} }, hasNext: true },
      {
        incremental: [{ data: { bio: 'Bio of 1', posts: [{ title: 'No. 1' }, { title: 'No. 2' }] }, path: ['me'] }],
        hasNext: false,
      },
    ]);
  });

  it('at the root defers root fields, and leaves those that the router answers itself', async () => {
    expect(
      await partsOf('{ __typename kind: __typename ... @defer(label: "all") { people { name } } me { id } }'),
    ).toEqual([
      { data: { __typename: 'Query', kind: 'Query', me: { id: '1' } }, hasNext: true },
      {
        incremental: [{ data: { people: people.map(({ name }) => ({ name })) }, path: [], label: 'all' }],
        hasNext: false,
      },
    ]);
  });

  it('in a list answers each item at its place, with its own errors', async () => {
    const [first, ...later] = await partsOf('{ people { id ... @defer(label: "b") { bio } } }');
    expect(first).toEqual({ data: { people: [{ id: '1' }, { id: '2' }] }, hasNext: true });
    expect(incremental(later)).toEqual([
      { data: { bio: 'Bio of 1' }, path: ['people', 0], label: 'b' },
      {
        data: null,
        path: ['people', 1],
        label: 'b',
        errors: [
          {
            message: 'Something went wrong on our side.',
            path: ['people', 1, 'bio'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String), traceId: expect.any(String) },
          },
        ],
      },
    ]);
    expect(later.at(-1)?.hasNext).toBe(false);
  });

  it('within a deferred part comes after it', async () => {
    const query = `{ me { id ... @defer(label: "outer") { friend { ... @defer(label: "name") { name } }
      posts { title ... @defer(label: "author") { author { id name } } } } } }`;
    const payloads = await partsOf(query);
    const parts = incremental(payloads);
    expect(payloads[0]).toEqual({ data: { me: { id: '1' } }, hasNext: true });
    expect(parts[0]).toEqual({
      data: { friend: {}, posts: [{ title: 'No. 1' }, { title: 'No. 2' }] },
      path: ['me'],
      label: 'outer',
    });
    expect(parts.slice(1).sort((a, b) => JSON.stringify(a.path).localeCompare(JSON.stringify(b.path)))).toEqual([
      { data: { name: 'Bob' }, path: ['me', 'friend'], label: 'name' },
      ...[0, 1].map((index) => ({
        data: { author: { id: '1', name: people[0]?.name } },
        path: ['me', 'posts', index],
        label: 'author',
      })),
    ]);
    expect(payloads.map(({ hasNext }) => hasNext)).toEqual([...payloads.slice(1).map(() => true), false]);
  });

  it('on abstract types defers what each type has', async () => {
    const query = `{ beings { id ... on Robot @defer(label: "r") { bio } ... on Person { ... @defer(label: "p") { __typename name } } } }`;
    const [first, ...later] = await partsOf(query);
    expect(first).toEqual({ data: { beings: [{ id: 'r' }, { id: '2' }] }, hasNext: true });
    expect(incremental(later).sort((a, b) => (a.label ?? '').localeCompare(b.label ?? ''))).toEqual([
      { data: { __typename: 'Person', name: 'Bob' }, path: ['beings', 1], label: 'p' },
      { data: { bio: 42 }, path: ['beings', 0], label: 'r' },
    ]);
  });

  it('stands in the names that the client has given', async () => {
    const query =
      '{ friend: me { id: name posts: friend { ... @defer(label: "f") { name: id bio: name } } ... @defer { id2: id name: bio } } }';
    const [first, ...later] = await partsOf(query);
    expect(first).toEqual({ data: { friend: { id: people[0]?.name, posts: {} } }, hasNext: true });
    expect(incremental(later).sort((a, b) => a.path.length - b.path.length)).toEqual([
      { data: { id2: '1', name: 'Bio of 1' }, path: ['friend'] },
      { data: { name: '2', bio: 'Bob' }, path: ['friend', 'posts'], label: 'f' },
    ]);
  });

  it('tells what fails in a later part with that part, and what fails before with the first', async () => {
    const [first, ...later] = await partsOf('{ me { friend { name mood ... @defer { bio } } ... @defer { bio } } }');
    expect(first).toMatchObject({
      data: { me: { friend: null } },
      errors: [{ path: ['me', 'friend', 'mood'] }],
    });
    // Nothing about the friend, who is not there for the client.
    expect(incremental(later)).toEqual([{ data: { bio: 'Bio of 1' }, path: ['me'] }]);
  });

  it('tells of a subgraph that fails once, in the part that needed it', async () => {
    federation.before = ({ subgraph }) => (subgraph === 'posts' ? { errors: [{ message: 'Down.' }] } : undefined);
    const [first, ...later] = await partsOf('{ people { id ... @defer { posts { title } } } }');
    expect(first).not.toHaveProperty('errors');
    expect(incremental(later)).toMatchObject([
      { data: null, path: ['people', 0], errors: [{}] },
      { data: null, path: ['people', 1] },
    ]);
    expect(incremental(later)[1]).not.toHaveProperty('errors');
  });

  it('ends with the first part when that is null', async () => {
    federation.before = () => ({ data: { people: null }, errors: [{ message: 'Down.', path: ['people'] }] });
    expect(await partsOf('{ people { id ... @defer { bio } } }')).toMatchObject([
      { data: null, errors: [{ path: ['people'] }], hasNext: false },
    ]);
  });

  it('says that there is nothing more when nothing is there to be deferred', async () => {
    federation.before = () => ({ data: { me: null } });
    expect(await partsOf('{ me { id ... @defer { bio } } }')).toEqual([
      { data: { me: null }, hasNext: true },
      { hasNext: false },
    ]);
  });

  describe('by a condition', () => {
    const query = `query ($a: Boolean, $b: Boolean! = true) {
      me { id ... @defer(if: $a, label: "a") { name } ... @defer(if: $b, label: "b") { bio } } }`;
    const whole = { me: { id: '1', name: people[0]?.name, bio: 'Bio of 1' } };

    it.each([
      [{}, ['a', 'b']],
      [{ a: true, b: false }, ['a']],
      [{ a: false }, ['b']],
    ])('with %j defers %j', async (variables, labels) => {
      const payloads = await partsOf(query, variables);
      expect(
        incremental(payloads)
          .map(({ label }) => label)
          .sort(),
      ).toEqual(labels);
      const merged = Object.assign(
        {},
        ...[(payloads[0]?.data as typeof whole).me, ...incremental(payloads).map(({ data }) => data)],
      );
      expect(merged).toEqual(whole.me);
    });

    it('that does not hold answers whole', async () => {
      const request = { query, variables: { a: false, b: false } };
      const { headers, body } = await router.ask(request, { accept: 'multipart/mixed, application/json' });
      expect(headers.get('content-type')).toMatch('application/json');
      expect(body).toEqual({ data: whole });
    });

    it('holds with @include beside and around it', async () => {
      const conditional = `query ($on: Boolean!) { me { id ... @defer @include(if: $on) { bio } ... @include(if: $on) { ... @defer { name } } } }`;
      expect(incremental(await partsOf(conditional, { on: true }))).toHaveLength(2);
      const [first, ...later] = await partsOf(conditional, { on: false });
      expect([first?.data, incremental(later)]).toEqual([{ me: { id: '1' } }, []]);
    });
  });

  it('answers whole whoever does not ask for parts', async () => {
    for (const accept of ['application/json', '*/*', 'multipart/mixed;subscriptionSpec="1.0", application/json']) {
      const { headers, body } = await router.ask('{ me { id ... @defer(label: "x") { bio ... @defer { name } } } }', {
        accept,
      });
      expect(headers.get('content-type')).toMatch('application/json');
      expect(body).toEqual({ data: { me: { id: '1', bio: 'Bio of 1', name: people[0]?.name } } });
    }
  });

  it('sends subgraphs keys with the escapes that they need, in later parts as well', async () => {
    const id = 'a"\\b';
    federation.before = ({ subgraph }) =>
      subgraph === 'people' ? { data: { me: { __typename: 'Person', id, name: 'x' } } } : undefined;
    expect(incremental(await partsOf('{ me { name ... @defer { bio } } }'))).toEqual([
      { data: { bio: `Bio of ${id}` }, path: ['me'] },
    ]);
    federation.before = () => undefined;
    expect(incremental(await partsOf('mutation { rename(name: "\\"x\\\\") { id name ... @defer { bio } } }'))).toEqual([
      { data: { bio: 'Bio of 1' }, path: ['rename'] },
    ]);
  });

  it('lets go of everything when the client leaves', async () => {
    federation.before = ({ subgraph, abandoned }) => (subgraph === 'posts' ? abandoned : undefined);
    const leaving = new AbortController();
    const parts = router.inParts('{ me { name ... @defer { bio } } }', leaving.signal);
    expect((await parts.next()).value).toMatchObject({ hasNext: true });
    await until(() => federation.requests.at(-1)?.subgraph === 'posts');
    leaving.abort();
    await expect(parts.next()).rejects.toThrow();
    await federation.requests.at(-1)?.abandoned;
    federation.before = () => undefined;
    expect(incremental(await partsOf('{ me { name ... @defer { bio } } }'))).toHaveLength(1);
  });

  it.each([
    ['{ me { ... @defer(label: "a") { id } ... @defer(label: "a") { name } } }', 'Two @defer have the label "a".'],
    ['query ($l: String) { me { ... @defer(label: $l) { id } } }', 'The label of @defer may not be a variable.'],
    ['mutation { ... @defer { rename(name: "x") { id } } }', '@defer may not stand at the root of a mutation'],
    ['{ me @defer { id } }', 'Directive "@defer" may not be used on FIELD.'],
  ])('is refused in %s', async (query, reason) => {
    const { status, body } = await router.ask(query);
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining(reason)]);
    expect(federation.asked()).toEqual([]);
  });

  describe('on abstract types in each other', () => {
    const named = { __resolveReference: ({ id }: { id: string }) => ({ id, name: `No. ${id}` }) };
    const pets = [
      { __typename: 'Cat', id: '1' },
      { __typename: 'Dog', id: '2' },
    ];
    let graph: Federation;
    let answering: TestedRouter;
    beforeAll(async () => {
      graph = await serveSubgraphs({
        pets: {
          sdl: `
            type Query { pets: [Pet!]! animals: [Animal!]! }
            union Pet = Cat | Dog
            interface Animal { id: ID! }
            type Cat implements Animal @key(fields: "id") { id: ID! }
            type Dog implements Animal @key(fields: "id") { id: ID! }
          `,
          resolvers: { Query: { pets: () => pets, animals: () => pets } },
        },
        names: {
          sdl: `
            interface Named { name: String! }
            type Cat implements Named @key(fields: "id") { id: ID! name: String! }
            type Dog implements Named @key(fields: "id") { id: ID! name: String! }
          `,
          resolvers: { Cat: named, Dog: named },
        },
      });
      answering = await startTested(graph.supergraph);
    });
    afterAll(async () => {
      await answering.stop();
      await graph.stop();
    });

    it('reaches objects of each of its types', async () => {
      const [first, ...later] = await all(
        answering.inParts('{ animals { ... on Pet { ... on Animal @defer { id } } } }'),
      );
      expect(first).toEqual({ data: { animals: [{}, {}] }, hasNext: true });
      expect(incremental(later)).toEqual([
        { data: { id: '1' }, path: ['animals', 0] },
        { data: { id: '2' }, path: ['animals', 1] },
      ]);
    });

    it('answers whole what the planner cannot plan in parts', async () => {
      const query = 'query ($yes: Boolean!) { pets { ... on Named @defer { name @include(if: $yes) } } }';
      const response = await fetch(`${answering.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'multipart/mixed;deferSpec=20220824, application/json' },
        body: JSON.stringify({ query, variables: { yes: true } }),
      });
      expect(await response.json()).toEqual({ data: { pets: [{ name: 'No. 1' }, { name: 'No. 2' }] } });
    });
  });

  it('is unknown where it is off', async () => {
    const off = await startTested(federation.supergraph, { defer: false, introspection: { enabled: true } });
    try {
      const { body } = await off.ask('{ me { ... @defer { id } } }');
      expect(body.errors?.[0]?.message).toBe('Unknown directive "@defer".');
      const { body: told } = await off.ask('{ __schema { directives { name } } }');
      expect(JSON.stringify(told)).not.toContain('defer');
    } finally {
      await off.stop();
    }
  });
});
