import { type Heard, sseClient, wsClient } from './test/clients';
import { review, startGraph, type TestGraph } from './test/graph';
import { startTestRouter, type TestRouter } from './test/router';

// What holds whichever way events come from the subgraph, go to the client, and whoever plans.
describe.each([
  { from: 'ws', to: 'sse', planner: 'auto' },
  { from: 'sse', to: 'sse', planner: 'apollo' },
  { from: 'ws', to: 'ws', planner: 'apollo' },
  { from: 'sse', to: 'ws', planner: 'auto' },
] as const)('a subscription from $from to $to, planned by $planner', ({ from, to, planner }) => {
  let graph: TestGraph;
  let router: TestRouter;
  let subscribe: (request: Parameters<ReturnType<typeof sseClient>>[0]) => Heard;

  beforeAll(async () => {
    graph = await startGraph();
    router = await startTestRouter(graph.sdl, {
      planner,
      subgraphs: { byName: { reviews: { subscriptions: { protocol: from } } } },
    });
    subscribe = to === 'sse' ? sseClient(router.graphql) : wsClient(router.webSocket);
  });
  afterAll(async () => {
    await router.stop();
    await graph.stop();
  });

  const added = 'subscription { reviewAdded { text stars } }';

  it('tells each event as it comes, and that it is over when the subgraph says so', async () => {
    const heard = subscribe(added);
    const { events } = await graph.nextStream();
    events.write(review('a'));
    expect(await heard.until(1)).toEqual([{ data: { reviewAdded: { text: 'Review a', stars: 4 } } }]);
    events.write(review('b'));
    expect((await heard.until(2))[1]).toEqual({ data: { reviewAdded: { text: 'Review b', stars: 4 } } });
    events.end();
    expect(await heard.ended).toBe('complete');
  });

  it('passes variables, operation names and aliases', async () => {
    const heard = subscribe({
      query:
        'query Other { top { upc } } subscription On($product: ID) { new: reviewAdded(product: $product) { t: text } }',
      operationName: 'On',
      variables: { product: 'p9' },
    });
    const { events, args } = await graph.nextStream();
    expect(args).toEqual({ product: 'p9' });
    events.end(review('a'));
    expect(await heard.until(1)).toEqual([{ data: { new: { t: 'Review a' } } }]);
  });

  it('asks other subgraphs for what each event needs of them', async () => {
    graph.asked.length = 0;
    const heard = subscribe(
      'subscription On($priced: Boolean = false) { reviewAdded { product { name price @include(if: $priced) maker { name } } about { upc ... on Product { name } } } }',
    );
    const { events } = await graph.nextStream();
    expect(graph.asked.filter(({ subgraph }) => subgraph !== 'reviews')).toEqual([]);
    const expected = {
      data: {
        reviewAdded: {
          product: { name: 'Product p1', maker: { name: 'Maker of-p1' } },
          about: { upc: 'p2', name: 'Product p2' },
        },
      },
    };
    events.write(review('a'));
    expect(await heard.until(1)).toEqual([expected]);
    const once = graph.asked.filter(({ subgraph }) => subgraph !== 'reviews').length;
    events.end(review('b'));
    expect(await heard.until(2)).toEqual([expected, expected]);
    expect(graph.asked.filter(({ subgraph }) => subgraph !== 'reviews')).toHaveLength(2 * once);
    expect(await heard.ended).toBe('complete');
  });

  it('has nulls and errors of an event, and of its entities, where the specification has them', async () => {
    const heard = subscribe('subscription { reviewChanged { text product { upc name } } }');
    const { events } = await graph.nextStream();
    const told = (count: number) => heard.until(count).then((results) => results[count - 1]);

    events.write(review('a', { product: { __typename: 'Product', upc: 'nameless' } }));
    expect(await told(1)).toMatchObject({
      data: { reviewChanged: null },
      errors: [{ path: ['reviewChanged', 'product', 'name'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    events.write(new Error('the database at 10.0.0.1 is down'));
    const masked = (await told(2)) as { errors: { message: string }[] };
    expect(masked).toMatchObject({
      data: { reviewChanged: null },
      errors: [{ message: 'Something went wrong on our side.', path: ['reviewChanged'] }],
    });
    events.write('null');
    expect(await told(3)).toEqual({ data: { reviewChanged: null } });
    events.end(review('b'));
    expect(await told(4)).toEqual({
      data: { reviewChanged: { text: 'Review b', product: { upc: 'p1', name: 'Product p1' } } },
    });
    expect(await heard.ended).toBe('complete');
  });

  it('answers each event whole, whatever it would defer', async () => {
    const heard = subscribe('subscription { reviewAdded { text ... @defer { product { name } } } }');
    const { events } = await graph.nextStream();
    events.end(review('a'));
    expect(await heard.until(1)).toEqual([
      { data: { reviewAdded: { text: 'Review a', product: { name: 'Product p1' } } } },
    ]);
  });

  it('tells the subgraph that its client has left', async () => {
    const heard = subscribe(added);
    const { events } = await graph.nextStream();
    events.write(review('a'));
    await heard.until(1);
    heard.leave();
    await events.left;
    expect(await router.metric('lyceum_router_subscriptions ')).toBe(0);
  });

  it('ends with an error, after all that came before it, when its subgraph dies', async () => {
    const heard = subscribe(added);
    const { events } = await graph.nextStream();
    events.write(review('a'));
    await heard.until(1);
    graph.kill();
    const error = { extensions: { code: 'TRY_AGAIN' } };
    if (to === 'sse') {
      expect(await heard.ended).toBe('complete');
      expect(heard.results).toMatchObject([{ data: {} }, { errors: [error] }]);
    } else {
      expect(await heard.ended).toMatchObject({ error: [error] });
      expect(heard.results).toHaveLength(1);
    }
  });

  it('is refused before any subgraph is asked when it selects a denied field', async () => {
    graph.asked.length = 0;
    const heard = subscribe('subscription { secret }');
    const error = { extensions: { code: 'UNAUTHENTICATED', details: { fields: ['Subscription.secret'] } } };
    if (to === 'sse') {
      expect(await heard.ended).toBe('complete');
      expect(heard.results).toMatchObject([{ errors: [error] }]);
    } else expect(await heard.ended).toMatchObject({ error: [error] });
    expect(graph.asked).toEqual([]);
  });

  it.each([
    ['subscription { reviewAdded { nothing } }', 'Cannot query field'],
    ['subscription { reviewAdded { text } reviewChanged { text } }', 'must select only one top level field'],
    ['subscription { reviewAdded @include(if: true) { text } }', '@skip or @include'],
    ['subscription { ...F } fragment F on Subscription { reviewAdded @skip(if: false) { text } }', '@skip or @include'],
  ])('refuses %s', async (query, message) => {
    const heard = subscribe(query);
    const error = { message: expect.stringContaining(message), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    if (to === 'sse') {
      await heard.ended;
      expect(heard.results).toMatchObject([{ errors: [error] }]);
    } else expect(await heard.ended).toMatchObject({ error: [error] });
  });

  it('answers queries and mutations as well', async () => {
    const query = subscribe('{ reviews { product { name } } }');
    expect(await query.ended).toBe('complete');
    expect(query.results).toEqual([{ data: { reviews: [{ product: { name: 'Product p1' } }] } }]);
    const mutation = subscribe('mutation { review(text: "Good") { text } }');
    expect(await mutation.ended).toBe('complete');
    expect(mutation.results).toEqual([{ data: { review: { text: 'Good' } } }]);
  });

  it('counts events, and what became of subscriptions', async () => {
    const before = (await router.metric('lyceum_router_subscription_events_total{subgraph="reviews"}')) ?? 0;
    const heard = subscribe(added);
    const { events } = await graph.nextStream();
    events.write(review('a'));
    await heard.until(1);
    expect(await router.metric('lyceum_router_subscriptions ')).toBe(1);
    events.end();
    await heard.ended;
    expect(await router.metric('lyceum_router_subscriptions ')).toBe(0);
    expect(await router.metric('lyceum_router_subscription_events_total{subgraph="reviews"}')).toBe(before + 1);
    for (const reason of ['completed', 'client_left', 'failed'])
      expect(
        await router.metric(`lyceum_router_subscriptions_ended_total{subgraph="reviews",reason="${reason}"`),
      ).toBeGreaterThan(0);
  });
});
