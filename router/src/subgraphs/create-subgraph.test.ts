import type { IncomingHttpHeaders } from 'node:http';
import { type Principal, verifyPrincipal } from '@lyceum/kernel/principal';
import { routerConfig } from '../config/schema';
import type { Explanation } from '../explain';
import type { Trace } from '../telemetry/tracing';
import { createSubgraph } from './create-subgraph';
import { anybody, endAll, json, metricValue, query, serve, testRequest, testSubgraph, textOf } from './test/support';

afterEach(endAll);

const SECRET = 'a secret that only the tests know, 32+';

/** A subgraph that keeps what it is sent. */
async function recording(answer: unknown = { data: { top: 1 } }, headers: Record<string, string> = {}) {
  const seen: { method: string | undefined; path: string | undefined; headers: IncomingHttpHeaders; body: string }[] =
    [];
  const url = await serve(async (request, response) => {
    seen.push({ method: request.method, path: request.url, headers: request.headers, body: await textOf(request) });
    json(response, answer, headers);
  });
  return { url, seen };
}

describe('a request to a subgraph', () => {
  it('is one POST of the body as it is, to the path and query of the URL', async () => {
    const { url, seen } = await recording();
    const { subgraph } = testSubgraph(`${url}?of=products`);
    await subgraph.fetch({ ...query, body: '{"query":"{ é }"}' }, testRequest());
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', path: '/graphql?of=products', body: '{"query":"{ é }"}' });
    expect(seen[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    });
    expect(seen[0]?.headers).not.toHaveProperty('accept-encoding');
  });

  it('carries the request id, the trace and what is left of the time', async () => {
    const { url, seen } = await recording();
    const { subgraph } = testSubgraph(url, { traffic: { timeout: '10s' } });
    const request = testRequest({ id: 'an-id-of-eight', deadline: Date.now() + 4_000 });
    await subgraph.fetch(query, request);
    await subgraph.fetch(query, testRequest());
    expect(seen[0]?.headers).toMatchObject({ 'x-request-id': 'an-id-of-eight', traceparent: request.traceparent });
    const [short, long] = seen.map(({ headers }) => Number(headers['x-lyceum-deadline-ms']));
    expect(short).toBeGreaterThan(0);
    expect(short).toBeLessThanOrEqual(4_000);
    // The subgraph's own limit, when the client would wait for longer.
    expect(long).toBeGreaterThan(4_000);
    expect(long).toBeLessThanOrEqual(10_000);
  });

  it('says who asks in a signed header when there is a secret, and nothing when there is none', async () => {
    const { url, seen } = await recording();
    const principal: Principal = {
      kind: 'person',
      id: 'p1',
      tenantId: 't1',
      tier: 'STANDARD',
      sessionId: 's1',
      permissions: ['course:publish'],
    };
    const request = testRequest({ caller: { ...anybody, principal } });
    await testSubgraph(url, {}, SECRET).subgraph.fetch(query, request);
    await testSubgraph(url).subgraph.fetch(query, request);
    const [signed, unsigned] = seen.map(({ headers }) => headers['x-lyceum-principal'] as string | undefined);
    expect(verifyPrincipal(signed, SECRET)).toEqual(principal);
    expect(unsigned).toBeUndefined();
  });

  it('carries one signature for all fetches of a caller, and another for another secret', async () => {
    const { url, seen } = await recording();
    const { subgraph } = testSubgraph(url, {}, SECRET);
    const principal: Principal = { kind: 'anonymous' };
    for (const _ of Array(3)) {
      await subgraph.fetch(query, testRequest({ caller: { ...anybody, principal } }));
      // Signed anew it would be of another millisecond.
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const other = `${SECRET} and another`;
    await testSubgraph(url, {}, other).subgraph.fetch(query, testRequest({ caller: { ...anybody, principal } }));
    const signatures = seen.map(({ headers }) => headers['x-lyceum-principal'] as string);
    expect(new Set(signatures.slice(0, 3)).size).toBe(1);
    expect(verifyPrincipal(signatures[3], other)).toEqual(principal);
  });

  it('is a child span of a traced request, and carries that span on', async () => {
    const { url, seen } = await recording({ data: null, errors: [{ message: 'No.' }] });
    const ended: unknown[] = [];
    const span: Trace = {
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01',
      child: () => span,
      describe: () => undefined,
      end: (outcome) => void ended.push(outcome),
    };
    await testSubgraph(url).subgraph.fetch(query, testRequest({ trace: span }));
    expect(seen[0]?.headers.traceparent).toBe(span.traceparent);
    expect(ended).toEqual([expect.objectContaining({ error: 'No.' })]);
  });
});

describe('the answer of a subgraph', () => {
  it('is its data, errors and extensions, with what they cost', async () => {
    const told = { data: { top: 1 }, errors: [{ message: 'Half.', path: ['top', 0] }], extensions: { cost: 3 } };
    const { url } = await recording(told, { 'cache-control': 'max-age=60' });
    const answer = await testSubgraph(url).subgraph.fetch(query, testRequest());
    expect(answer).toEqual({
      ...told,
      plain: true,
      ascii: true,
      bytes: JSON.stringify(told).length,
      cacheControl: 'max-age=60',
    });
  });

  it('is whole however many pieces it comes in', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Größe ${index}`);
    const { url } = await recording({ data: { names } });
    const answer = await testSubgraph(url).subgraph.fetch(query, testRequest());
    expect(answer).toMatchObject({ data: { names }, errors: undefined, ascii: false, plain: true });
  });

  it('gives the client the headers that the config names, and of two subgraphs the first one’s', async () => {
    const config = { headers: { response: ['X-Served-By', 'x-missing'] } };
    const first = await recording(undefined, { 'x-served-by': 'first', 'x-other': 'never' });
    const second = await recording(undefined, { 'x-served-by': 'second' });
    const request = testRequest();
    await testSubgraph(first.url, config).subgraph.fetch(query, request);
    await testSubgraph(second.url, config).subgraph.fetch(query, request);
    expect([...request.responseHeaders]).toEqual([['x-served-by', 'first']]);
  });

  it('is counted by outcome and size', async () => {
    const { url } = await recording();
    const { subgraph, metrics } = testSubgraph(url);
    await subgraph.fetch(query, testRequest());
    await subgraph.fetch(query, testRequest());
    const labels = { subgraph: 'products', outcome: 'ok' };
    expect(await metricValue(metrics, 'lyceum_router_subgraph_seconds_count', labels)).toBe(2);
    const bytes = await metricValue(metrics, 'lyceum_router_subgraph_answer_bytes_sum', { subgraph: 'products' });
    expect(bytes).toBe(2 * '{"data":{"top":1}}'.length);
  });

  it('is listed in the explanation of a request that asked for one', async () => {
    const { url } = await recording({ data: null, errors: [{ message: 'No.' }] });
    const explanation: Explanation = { begunAt: performance.now() - 100, fetches: [] };
    const { subgraph } = testSubgraph(url);
    const request = testRequest({ explanation });
    await subgraph.fetch({ ...query, entities: 5, cacheHits: 2 }, request);
    await subgraph.fetch({ ...query, operationName: undefined }, request);
    expect(explanation.fetches[0]).toMatchObject({
      subgraph: 'products',
      operation: 'Top',
      entities: 5,
      cacheHits: 2,
      merged: false,
      retries: 0,
      errors: 1,
    });
    const [first, second] = explanation.fetches;
    expect(first?.startedAt).toBeGreaterThanOrEqual(100);
    expect(second?.startedAt).toBeGreaterThanOrEqual((first?.startedAt as number) + (first?.ms as number));
  });
});

describe('createSubgraph', () => {
  it('closes after the requests that run have ended', async () => {
    let answer: (() => void) | undefined;
    const url = await serve((_request, response) => {
      answer = () => json(response, { data: { top: 1 } });
    });
    const { subgraph } = testSubgraph(url);
    const order: string[] = [];
    const fetched = subgraph.fetch(query, testRequest()).then(({ data }) => order.push(`answered ${data?.top}`));
    while (!answer) await new Promise((resolve) => setTimeout(resolve, 1));
    const closed = subgraph.close().then(() => order.push('closed'));
    answer();
    await Promise.all([fetched, closed]);
    expect(order).toEqual(['answered 1', 'closed']);
  });

  it('takes over the metrics of the subgraph of the same name that a reload replaces', async () => {
    const { url } = await recording();
    const { subgraph, metrics } = testSubgraph(url);
    const log = testRequest().log;
    const next = createSubgraph({ name: 'products', url, config: routerConfig.parse({}), metrics, log });
    await subgraph.fetch(query, testRequest());
    await next.fetch(query, testRequest());
    await next.close();
    const labels = { subgraph: 'products', outcome: 'ok' };
    expect(await metricValue(metrics, 'lyceum_router_subgraph_seconds_count', labels)).toBe(2);
  });
});
