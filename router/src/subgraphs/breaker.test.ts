import { routerConfig } from '../config/schema';
import { type BreakerState, createBreaker } from './breaker';
import { endAll, json, metricValue, query, serve, testRequest, testSubgraph } from './test/support';

afterEach(endAll);

const settings = {
  enabled: true,
  errorRate: 0.5,
  window: 1_000,
  minimumRequests: 4,
  halfOpenAfter: 500,
};

function tested(given: Partial<typeof settings> = {}) {
  const changes: BreakerState[] = [];
  const breaker = createBreaker({ ...settings, ...given }, (state) => void changes.push(state));
  const send = (now: number, failed: boolean) => {
    const ticket = breaker.admit(now);
    if (ticket && failed) breaker.failed(ticket, now);
    else if (ticket) breaker.succeeded(ticket, now);
    return ticket > 0;
  };
  return { breaker, changes, send };
}

describe('a circuit breaker', () => {
  it('opens at the error rate, and not before there were enough requests', () => {
    const { changes, send } = tested();
    for (const failed of [true, true, true]) send(0, failed);
    expect(changes).toEqual([]);
    send(0, true);
    expect(changes).toEqual(['open']);
    expect(send(10, false)).toBe(false);
  });

  it('stays closed below the error rate', () => {
    const { changes, send } = tested();
    for (let time = 0; time < 100; time++) send(time, time % 3 === 2);
    expect(changes).toEqual([]);
  });

  it('forgets what is older than its window', () => {
    const { changes, send } = tested();
    for (const time of [0, 10, 20]) send(time, true);
    send(1_500, true);
    expect(changes).toEqual([]);
    for (const time of [1_900, 2_000, 2_100]) send(time, true);
    expect(changes).toEqual(['open']);
  });

  it('lets exactly one probe through when it has been open long enough', () => {
    const { breaker, changes, send } = tested();
    for (let index = 0; index < 4; index++) send(0, true);
    expect(breaker.admit(499)).toBe(0);
    const probe = breaker.admit(500);
    expect(probe).toBeGreaterThan(0);
    expect(breaker.admit(501)).toBe(0);
    expect(changes).toEqual(['open', 'half-open']);
    breaker.succeeded(probe, 510);
    expect(changes).toEqual(['open', 'half-open', 'closed']);
    expect(send(520, true)).toBe(true);
    // It begins anew: what was before it opened counts no more.
    expect(changes).toHaveLength(3);
  });

  it('opens again for as long when the probe fails', () => {
    const { breaker, changes, send } = tested();
    for (let index = 0; index < 4; index++) send(0, true);
    send(500, true);
    expect(changes).toEqual(['open', 'half-open', 'open']);
    expect(breaker.admit(999)).toBe(0);
    expect(breaker.admit(1_000)).toBeGreaterThan(0);
  });

  it('takes another probe when one said nothing', () => {
    const { breaker, changes, send } = tested();
    for (let index = 0; index < 4; index++) send(0, true);
    breaker.dropped(breaker.admit(500));
    expect(changes).toEqual(['open', 'half-open']);
    expect(breaker.admit(501)).toBeGreaterThan(0);
    expect(breaker.admit(502)).toBe(0);
  });

  it('does not hear the answers to requests of before', () => {
    const { breaker, changes, send } = tested();
    const early = breaker.admit(0);
    const another = breaker.admit(0);
    for (let index = 0; index < 4; index++) send(0, true);
    const probe = breaker.admit(500);
    breaker.succeeded(early, 501);
    breaker.failed(another, 501);
    expect(changes).toEqual(['open', 'half-open']);
    breaker.succeeded(probe, 502);
    expect(changes).toEqual(['open', 'half-open', 'closed']);
  });

  it('never opens when it is switched off', () => {
    const { changes, send } = tested({ enabled: false });
    for (let index = 0; index < 100; index++) expect(send(0, true)).toBe(true);
    expect(changes).toEqual([]);
  });
});

describe('a subgraph that keeps failing', () => {
  const traffic = {
    retry: { retries: 0 },
    circuitBreaker: { minimumRequests: 3, halfOpenAfter: '1s', window: '10s' },
  };

  async function flaky() {
    const state = { asked: 0, status: 500, type: 'text/plain' };
    const url = await serve((_request, response) => {
      state.asked++;
      if (state.status === 0) return;
      if (state.status === 200) return json(response, { data: { top: 1 } });
      response.writeHead(state.status, { 'content-type': state.type }).end('{"errors":[{"message":"No."}]}');
    });
    return { state, ...testSubgraph(url, { traffic }) };
  }
  const stateOf = (metrics: Parameters<typeof metricValue>[0]) =>
    metricValue(metrics, 'lyceum_router_subgraph_breaker_state', { subgraph: 'products' });

  it('is left alone for a while, then asked once, and asked again when that went well', async () => {
    const { state, subgraph, metrics, lines } = await flaky();
    expect(await stateOf(metrics)).toBe(0);
    for (let index = 0; index < 3; index++) await subgraph.fetch(query, testRequest());
    const request = testRequest();
    const refused = await subgraph.fetch(query, request);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'TRY_AGAIN', service: 'products' } }]);
    expect(request.lines).toMatchObject([{ failure: 'breaker_open', level: 'debug' }]);
    expect(state.asked).toBe(3);
    expect(await stateOf(metrics)).toBe(2);

    state.status = 200;
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const answers = await Promise.all([1, 2, 3].map(() => subgraph.fetch(query, testRequest())));
    expect(answers.map(({ data }) => data?.top)).toEqual([1, undefined, undefined]);
    expect(await subgraph.fetch(query, testRequest())).toMatchObject({ data: { top: 1 } });
    expect(state.asked).toBe(5);
    expect(await stateOf(metrics)).toBe(0);
    expect(lines.map(({ level, state: to }) => [level, to])).toEqual([
      ['warn', 'open'],
      ['info', 'half-open'],
      ['info', 'closed'],
    ]);
  });

  it('is asked again when the client of the probe has gone', async () => {
    const { state, subgraph, metrics } = await flaky();
    for (let index = 0; index < 3; index++) await subgraph.fetch(query, testRequest());
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const gone = new AbortController();
    state.status = 0;
    const probe = subgraph.fetch(query, testRequest({ signal: gone.signal }));
    gone.abort();
    await probe;
    expect(await stateOf(metrics)).toBe(1);
    state.status = 200;
    expect(await subgraph.fetch(query, testRequest())).toMatchObject({ data: { top: 1 } });
    expect(await stateOf(metrics)).toBe(0);
  });

  it('counts by its status even when it answers in GraphQL', async () => {
    const { state, subgraph, metrics } = await flaky();
    state.type = 'application/graphql-response+json';
    for (let index = 0; index < 3; index++) {
      const { errors } = await subgraph.fetch(query, testRequest());
      expect(errors).toMatchObject([{ message: 'No.' }]);
    }
    expect(await stateOf(metrics)).toBe(2);
  });

  it('does not count what the client did wrong, nor what it asked too much of', async () => {
    const { state, subgraph, metrics } = await flaky();
    state.status = 400;
    for (let index = 0; index < 5; index++) await subgraph.fetch(query, testRequest());
    expect(await stateOf(metrics)).toBe(0);

    const url = await serve((_request, response) => json(response, { data: { names: 'x'.repeat(2_000) } }));
    const bounded = testSubgraph(url, { traffic: { ...traffic, maxAnswer: '1KB' } });
    for (let index = 0; index < 5; index++)
      expect((await bounded.subgraph.fetch(query, testRequest())).data).toBeNull();
    expect(await stateOf(bounded.metrics)).toBe(0);
  });

  it('does not count clients that wait for less than half of its time, and counts its own time-outs', async () => {
    const url = await serve(() => undefined);
    const { subgraph, metrics } = testSubgraph(url, { traffic: { ...traffic, timeout: '1s' } });
    const short = () => testRequest({ deadline: Date.now() + 10 });
    await Promise.all(Array.from({ length: 5 }, () => subgraph.fetch(query, short())));
    expect(await stateOf(metrics)).toBe(0);
    await Promise.all(Array.from({ length: 5 }, () => subgraph.fetch(query, testRequest())));
    expect(await stateOf(metrics)).toBe(2);
  });

  it('is on by default', () => {
    expect(routerConfig.parse({}).traffic.circuitBreaker.enabled).toBe(true);
  });
});
