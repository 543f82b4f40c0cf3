import 'reflect-metadata';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from './context';
import { DomainError } from './errors';
import { PRINCIPAL_HEADER, signPrincipal } from './principal';
import { startTestSubgraph, TEST_SECRET, type TestSubgraph, testPerson } from './testing';

@ObjectType()
class Thing {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;
}

@InputType()
class NameInput {
  @Field()
  @MaxLength(5)
  name!: string;
}

let made = 0;

@Resolver()
class ThingResolver {
  @Query(() => [Thing])
  things(@Arg('first', () => Int, { defaultValue: 2 }) first: number, @Ctx() ctx: Context): Thing[] {
    return Array.from({ length: first }, (_, n) => ({ id: `${ctx.tenant.id}-${n}`, name: 'x'.repeat(100) }));
  }

  @Query(() => Thing, { nullable: true })
  missing(): Thing {
    throw new DomainError('NOT_FOUND', 'There is no such thing.', { id: '7' });
  }

  @Query(() => Thing, { nullable: true })
  broken(): Thing {
    throw new Error('a secret of ours');
  }

  @Mutation(() => Int)
  make(@Arg('input', () => NameInput) _input: NameInput): number {
    return ++made;
  }
}

const things = {
  name: 'things',
  resolvers: [ThingResolver] as never,
  references: {},
  permissions: {},
  collections: [],
  context: (base: Context) => base,
  privacy: {
    async *exportPerson() {},
    async erasePerson() {
      return { erased: 0, kept: [] };
    },
  },
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(things);
});
afterAll(() => subgraph.stop());

const principal = () => signPrincipal(testPerson({ tenantId: 'tenant-a' }), TEST_SECRET);

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${subgraph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [PRINCIPAL_HEADER]: principal(), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  // Express gives a tag to what it sends itself.
  const lane = !response.headers.has('etag');
  return { status: response.status, answer: JSON.parse(text) as never as Answer, lane, headers: response.headers };
}

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

const withoutIds = ({ data, errors }: Answer) => ({
  data,
  errors: errors?.map(({ extensions: { requestId: _, traceId: __, ...extensions }, ...error }) => ({
    ...error,
    extensions,
  })),
});

/** The same asked until it is compiled: the first answer and the last. */
async function both(body: unknown, headers: Record<string, string> = {}) {
  const first = await post(body, headers);
  await post(body, headers);
  return { long: first, short: await post(body, headers) };
}

describe('an operation that has come before', () => {
  it('is answered on the fast lane as it was on the long way', async () => {
    const { long, short } = await both({ query: '{ things { id name } }' });
    expect([long.lane, short.lane]).toEqual([false, true]);
    expect(short.answer).toEqual(long.answer);
    expect(short.headers.get('content-type')).toBe(long.headers.get('content-type'));
    expect(short.headers.get('cache-control')).toBe(long.headers.get('cache-control'));
    expect(short.headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
  });

  it.each([['missing'], ['broken']])('answers with the same errors, masked where they are ours: %s', async (field) => {
    const { long, short } = await both({ query: `query { ${field} { id } }` });
    expect([long.lane, short.lane]).toEqual([false, true]);
    expect(withoutIds(short.answer)).toEqual(withoutIds(long.answer));
    expect(JSON.stringify(short.answer)).not.toContain('a secret of ours');
    expect(short.answer.errors?.[0]?.extensions.requestId).toBe(short.headers.get('x-request-id'));
  });

  it('takes variables anew each time, and refuses those that do not fit, having run nothing', async () => {
    const query = 'mutation ($input: NameInput!) { make(input: $input) }';
    await both({ query, variables: { input: { name: 'abc' } } });
    const before = made;
    expect((await post({ query, variables: { input: { name: 7 } } })).answer.errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await post({ query })).answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(
      (await post({ query, variables: { input: { name: 'too long' } } })).answer.errors?.[0]?.extensions,
    ).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: { name: [expect.stringContaining('5')] } } });
    expect(made).toBe(before);
    expect((await post({ query, variables: { input: { name: 'abc' } } })).answer.data).toEqual({ make: before + 1 });
  });

  it('is refused without a principal, like one that nobody knows', async () => {
    const body = { query: '{ things(first: 1) { id } }' };
    const { short } = await both(body);
    expect(short.lane).toBe(true);
    const refused = await post(body, { [PRINCIPAL_HEADER]: 'forged.header' });
    expect(refused.status).toBe(401);
    expect(refused.answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('runs the operation that is named, of a document with several', async () => {
    const query = 'query A { things(first: 1) { id } } query B { things(first: 1) { name } }';
    for (const operationName of ['A', 'B', 'A', 'B', 'A', 'B']) {
      const { answer } = await post({ query, operationName });
      expect(Object.keys((answer.data?.things as object[])[0] as object)).toEqual([
        operationName === 'A' ? 'id' : 'name',
      ]);
    }
    expect((await post({ query })).answer.errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it.each([
    ['*/*', true],
    ['application/json', true],
    ['application/json, text/plain, */*', true],
    // As the router asks.
    ['application/graphql-response+json, application/json', true],
    ['application/json;q=0.5, application/graphql-response+json', false],
  ])('is answered there in the type that is asked for, as on the long way: %s', async (accept, lane) => {
    const { long, short } = await both({ query: `query { things(first: ${accept.length}) { id } }` }, { accept });
    expect([long.lane, short.lane]).toEqual([false, lane]);
    expect(short.headers.get('content-type')).toBe(long.headers.get('content-type'));
    expect(short.answer).toEqual(long.answer);
  });

  it('is compressed for who asks for that', async () => {
    const { short } = await both({ query: '{ things(first: 50) { id name } }' }, { 'accept-encoding': 'gzip' });
    expect(short.lane).toBe(true);
    expect(short.headers.get('content-encoding')).toBe('gzip');
    expect(short.answer.data?.things).toHaveLength(50);
  });
});

describe('what is no plain operation', () => {
  it.each([
    ['half a body', '{"query": "{ things'],
    ['nothing', ''],
  ])('is a bad request: %s', async (_, body) => {
    const { status, answer } = await post(body);
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['a query that is no text', '{"query": 7}'],
  ])('is a bad request: %s', async (_, body) => {
    const { status, answer } = await post(body);
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.message).toEqual(expect.any(String));
  });
});
