import { sseClient, wsClient } from './test/clients';
import { review, startGraph, type TestGraph } from './test/graph';
import { startTestRouter, type TestRouter } from './test/router';

let graph: TestGraph;
const routers: TestRouter[] = [];

beforeAll(async () => {
  graph = await startGraph();
});
afterEach(async () => {
  for (const router of routers.splice(0)) await router.stop();
  graph.forget();
});
afterAll(() => graph.stop());

async function start(...[config]: [Parameters<typeof startTestRouter>[1]?]): Promise<TestRouter> {
  const router = await startTestRouter(graph.sdl, config);
  routers.push(router);
  return router;
}

describe('each event', () => {
  it('has null for what its client may not see, where that is no refusal', async () => {
    const { graphql, webSocket } = await start({ authorization: { reject: false } });
    const heard = sseClient(graphql)('subscription { reviewAdded { text note } }');
    const { events } = await graph.nextStream();
    expect(graph.asked.every(({ query }) => !query.includes('note'))).toBe(true);
    for (const id of ['a', 'b']) events.write(review(id));
    const answer = (id: string) => ({
      data: { reviewAdded: { text: `Review ${id}`, note: null } },
      errors: [{ path: ['reviewAdded', 'note'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await heard.until(2)).toMatchObject([answer('a'), answer('b')]);
    heard.leave();

    graph.forget();
    const nothing = wsClient(webSocket)('subscription { secret }');
    expect(await nothing.ended).toBe('complete');
    expect(nothing.results).toMatchObject([
      { data: { secret: null }, errors: [{ path: ['secret'], extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect(graph.asked).toEqual([]);
  });

  it('has its own cost, and the estimate is held against the limit before anybody is asked', async () => {
    const { graphql } = await start({ limits: { cost: { max: 5, expose: true } } });
    const heard = sseClient(graphql)('subscription { reviewAdded { product { name } } }');
    (await graph.nextStream()).events.end(review('a'));
    expect(await heard.until(1)).toMatchObject([
      { extensions: { cost: { estimated: expect.any(Number), actual: expect.any(Number) } } },
    ]);
    graph.forget();
    const strict = await start({ limits: { cost: { max: 0 } } });
    const refused = sseClient(strict.graphql)('subscription { reviewAdded { product { name } } }');
    await refused.ended;
    expect(refused.results).toMatchObject([{ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }]);
    expect(graph.asked).toEqual([]);
  });

  it('has a deadline of its own', async () => {
    const { graphql } = await start({ server: { timeout: '1500ms' } });
    const heard = sseClient(graphql)('subscription { reviewAdded { product { name } } }');
    const { events } = await graph.nextStream();
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    events.end(review('a'));
    expect(await heard.until(1)).toEqual([{ data: { reviewAdded: { product: { name: 'Product p1' } } } }]);
  });

  it('is asked for anew where entities are cached: it tells that something has changed', async () => {
    const { graphql } = await start({ cache: { enabled: true, defaultMaxAge: '1m' } });
    const heard = sseClient(graphql)('subscription { reviewAdded { product { name } } }');
    const { events } = await graph.nextStream();
    for (const id of ['a', 'b']) events.write(review(id));
    await heard.until(2);
    expect(graph.asked.filter(({ subgraph }) => subgraph === 'products')).toHaveLength(2);
    heard.leave();
  });
});
