import { startIssuer, type TestIssuer } from './access/test/issuer';
import { type ClientAnswer, startTested, type TestedRouter, until } from './test/client';
import { type Federation, serveSubgraphs } from './test/federation';
import { peopleAndPosts } from './test/people';

let federation: Federation;
let issuer: TestIssuer;
let router: TestedRouter;
beforeAll(async () => {
  federation = await serveSubgraphs(peopleAndPosts);
  issuer = await startIssuer('https://issuer');
  router = await startTested(federation.supergraph, {
    traffic: { mergeClientRequests: true },
    headers: { request: [{ forward: 'x-region' }] },
    authentication: { issuers: [{ issuer: 'https://issuer', jwks: issuer.jwksUrl }] },
  });
});
afterAll(async () => {
  await router.stop();
  await federation.stop();
  await issuer.stop();
});
beforeEach(() => {
  federation.before = () => undefined;
});

const query = 'query Q($no: Boolean = false) { people { id name @skip(if: $no) } }';

/** Asks all at once while the subgraphs wait; gives the answers and the subgraphs that were asked. */
async function together(
  asking: (() => Promise<ClientAnswer>)[],
): Promise<{ answers: ClientAnswer[]; asked: string[] }> {
  federation.asked();
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const { before } = federation;
  federation.before = async (asked) => {
    await gate;
    return before(asked);
  };
  const running = asking.map((ask) => ask());
  // Long enough for all to have arrived: the operation is known by then, and nothing but the subgraph holds them up.
  await until(() => federation.requests.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  release();
  const answers = await Promise.all(running);
  federation.before = before;
  return { answers, asked: federation.asked() };
}

describe('identical queries in flight', () => {
  beforeAll(() => router.ask({ query, operationName: 'Q' }));

  it('cost one set of subgraph requests, and each has its own request id', async () => {
    const ask = () => router.ask({ query });
    const { answers, asked } = await together([ask, ask, ask, ask, ask]);
    expect(asked).toEqual(['people']);
    for (const { status, body } of answers) expect([status, body]).toEqual([200, answers[0]?.body]);
    expect(answers[0]?.body.errors).toBeUndefined();
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(5);
    // Nothing is kept beyond the flight.
    await ask();
    expect(federation.asked()).toEqual(['people']);
  });

  it('are not those with other variables, other operations, forwarded headers or callers', async () => {
    const ann = { authorization: `Bearer ${await issuer.sign({ sub: 'ann' })}` };
    const bob = { authorization: `Bearer ${await issuer.sign({ sub: 'bob' })}` };
    const scoped = { authorization: `Bearer ${await issuer.sign({ sub: 'ann', scope: 'more' })}` };
    for (const headers of [ann, bob, scoped]) await router.ask({ query }, headers);
    const { asked } = await together([
      () => router.ask({ query }),
      () => router.ask({ query, variables: { no: true } }),
      () => router.ask({ query: `${query} ` }),
      () => router.ask({ query }, { 'x-region': 'eu' }),
      () => router.ask({ query }, { 'x-region': 'us' }),
      () => router.ask({ query }, ann),
      () => router.ask({ query }, bob),
      () => router.ask({ query }, scoped),
    ]);
    expect(asked).toHaveLength(8);
  });

  it('are those that differ in a header that no subgraph gets', async () => {
    const { asked } = await together([
      () => router.ask({ query }, { 'x-other': '1' }),
      () => router.ask({ query }, { 'x-other': '2' }),
    ]);
    expect(asked).toEqual(['people']);
  });

  it('are queries: mutations are not merged', async () => {
    const ask = () => router.ask('mutation M { rename(name: "x") { id } }');
    await ask();
    expect((await together([ask, ask, ask])).asked).toEqual(['people', 'people', 'people']);
  });

  it('share errors, too', async () => {
    federation.before = () => ({ data: { people: null }, errors: [{ message: 'No.', path: ['people'] }] });
    const ask = () => router.ask({ query });
    const { answers, asked } = await together([ask, ask]);
    expect(asked).toEqual(['people']);
    for (const { body } of answers) expect(body).toMatchObject({ data: null, errors: [{ path: ['people'] }] });
  });

  it('are answered to the others when the first client leaves', async () => {
    federation.asked();
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    federation.before = async () => void (await gate);
    const leaving = new AbortController();
    const body = JSON.stringify({ query });
    const post = (signal?: AbortSignal) =>
      fetch(`${router.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        ...(signal && { signal }),
      });
    const first = post(leaving.signal).catch((error: Error) => error.name);
    const count = federation.requests.length;
    await until(() => federation.requests.length > count);
    const others = [post(), post()];
    await new Promise((resolve) => setTimeout(resolve, 50));
    leaving.abort();
    expect(await first).toBe('AbortError');
    // Longer than it takes the router to notice that nobody listens any more.
    await new Promise((resolve) => setTimeout(resolve, 500));
    release();
    for (const other of others)
      expect(await (await other).json()).toMatchObject({ data: { people: [{ id: '1' }, {}] } });
  });

  it('are given up when the last client has left', async () => {
    federation.before = ({ abandoned }) => abandoned;
    const leaving = new AbortController();
    const count = federation.requests.length;
    const post = () =>
      fetch(`${router.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: leaving.signal,
      }).catch(() => 'left');
    const clients = [post(), post()];
    await until(() => federation.requests.length > count);
    leaving.abort();
    expect(await Promise.all(clients)).toEqual(['left', 'left']);
    await federation.requests.at(-1)?.abandoned;
    federation.before = () => undefined;
    expect((await router.ask({ query })).body.errors).toBeUndefined();
  });
});

it('queries that are not to be merged are not', async () => {
  const each = await startTested(federation.supergraph);
  try {
    const ask = () => each.ask({ query });
    await ask();
    expect((await together([ask, ask])).asked).toEqual(['people', 'people']);
  } finally {
    await each.stop();
  }
});
