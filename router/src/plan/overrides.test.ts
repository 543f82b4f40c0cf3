import { startIssuer, type TestIssuer } from '../access/test/issuer';
import type { RouterConfigInput } from '../config/schema';
import { startTested, type TestedRouter } from '../test/client';
import { type Federation, serveSubgraphs } from '../test/federation';

const answering = (where: string) => ({
  Query: { course: () => ({ id: '1', title: where, price: where, level: where, never: where, always: where }) },
  Course: {
    __resolveReference: ({ id }: { id: string }) => ({
      id,
      title: where,
      price: where,
      level: where,
      never: where,
      always: where,
    }),
  },
});

const subgraphs = {
  old: {
    sdl: `
      type Query { course: Course }
      type Course @key(fields: "id") { id: ID! title: String price: String level: String never: String always: String }
    `,
    resolvers: answering('old'),
  },
  next: {
    sdl: `
      type Course @key(fields: "id") {
        id: ID!
        title: String @override(from: "old", label: "percent(25)")
        price: String @override(from: "old", label: "percent(75)")
        level: String @override(from: "old", label: "new-levels")
        never: String @override(from: "old", label: "percent(0)")
        always: String @override(from: "old", label: "percent(100)")
      }
    `,
    resolvers: answering('next'),
  },
};

let federation: Federation;
let issuer: TestIssuer;
const routers: TestedRouter[] = [];
beforeAll(async () => {
  federation = await serveSubgraphs(subgraphs);
  issuer = await startIssuer('https://issuer');
});
afterAll(async () => {
  for (const router of routers) await router.stop();
  await federation.stop();
  await issuer.stop();
});

async function startWith(config: RouterConfigInput): Promise<TestedRouter> {
  const authentication = { issuers: [{ issuer: 'https://issuer', jwks: issuer.jwksUrl }] };
  const router = await startTested(federation.supergraph, { authentication, ...config });
  routers.push(router);
  return router;
}

const query = '{ course { title price level never always } }';
const courseOf = async (router: TestedRouter, headers: Record<string, string> = {}) => {
  const { body } = await router.ask(query, headers);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return (body.data as { course: Record<string, string> }).course;
};

describe.each(['apollo', 'hive'] as const)('@override(label:), planned by %s,', (planner) => {
  it('asks the old subgraph for what no label turns on, and the next one for what all do', async () => {
    const router = await startWith({ planner });
    for (let index = 0; index < 20; index++)
      expect(await courseOf(router)).toMatchObject({ level: 'old', never: 'old', always: 'next' });
  });

  it('turns a label on for the share of requests that the configuration says', async () => {
    const on = await startWith({ planner, override: { labels: { 'new-levels': 100 } } });
    expect(await courseOf(on)).toMatchObject({ level: 'next', never: 'old', always: 'next' });
    const half = await startWith({ planner, override: { labels: { 'new-levels': 50 } } });
    const seen = new Set<string>();
    for (let index = 0; index < 200 && seen.size < 2; index++) seen.add((await courseOf(half)).level as string);
    expect([...seen].sort()).toEqual(['next', 'old']);
  });

  it('spreads anonymous requests over percent(n), and whoever gets the smaller share gets the larger too', async () => {
    const router = await startWith({ planner });
    const seen = new Set<string>();
    for (let index = 0; index < 300 && seen.size < 3; index++) {
      const { title, price } = await courseOf(router);
      seen.add(`${title} ${price}`);
    }
    expect([...seen].sort()).toEqual(['next next', 'old next', 'old old']);
  });

  it('gives one caller the same side each time, and callers different sides', async () => {
    const router = await startWith({ planner });
    const sides = new Set<string>();
    for (let index = 0; index < 30; index++) {
      const authorization = `Bearer ${await issuer.sign({ sub: `caller-${index}` })}`;
      const first = await courseOf(router, { authorization });
      expect(await courseOf(router, { authorization })).toEqual(first);
      sides.add(`${first.title} ${first.price}`);
    }
    expect(sides.size).toBeGreaterThan(1);
  });

  it('gives a caller the same side with another token', async () => {
    const router = await startWith({ planner });
    for (let index = 0; index < 10; index++) {
      const answers = [];
      for (const jti of ['one', 'two'])
        answers.push(
          await courseOf(router, { authorization: `Bearer ${await issuer.sign({ sub: `again-${index}`, jti })}` }),
        );
      expect(answers[0]).toEqual(answers[1]);
    }
  });

  it('turns labels on by a header only where that is trusted', async () => {
    const headers = { 'x-override-labels': 'new-levels, percent(0), unknown' };
    expect(await courseOf(await startWith({ planner }), headers)).toMatchObject({ level: 'old', never: 'old' });
    const trusting = await startWith({ planner, override: { allowHeader: true } });
    expect(await courseOf(trusting, headers)).toMatchObject({ level: 'next', never: 'next' });
    expect(await courseOf(trusting)).toMatchObject({ level: 'old', never: 'old' });
  });

  it('asks only the old subgraph where nothing is taken from the next one', async () => {
    const router = await startWith({ planner });
    federation.asked();
    await router.ask('{ course { level never } }');
    expect(federation.asked()).toEqual(['old']);
  });
});
