import { serveHttp } from '@lyceum/kernel/http';
import { createLog } from '@lyceum/kernel/log';
import { createMetrics } from '@lyceum/kernel/metrics';
import { type Collector, startCollector } from '@lyceum/kernel/test/collector';
import { createTracing, type Tracing } from '@lyceum/kernel/tracing';
import { routerConfig } from '../config/schema';
import { createSubgraph } from '../subgraphs/create-subgraph';
import type { Subgraph } from '../subgraphs/subgraph';
import { query, testRequest } from '../subgraphs/test/support';
import { describeOperation, endOperationSpan, routerTracing, startOperationSpan, tracePlanning } from './tracing';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const CLIENT = 'b7ad6b7169203331';
const log = createLog('router', 'silent');

let collector: Collector;
let tracing: Tracing;
const closers: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  collector = await startCollector();
  const config = routerConfig.parse({ telemetry: { tracing: { endpoint: collector.endpoint, sampling: 0 } } });
  tracing = (await routerTracing(config.telemetry.tracing, log)) as Tracing;
});
afterEach(async () => {
  await tracing.close();
  for (const close of closers.splice(0)) await close();
  await collector.close();
});

const arrival = (headers: Record<string, string>) => ({
  method: 'GET',
  url: '/graphql?query={secret}',
  headers,
  address: '127.0.0.1',
});

/** A component of the platform that is traced, as the router sees it. */
async function subgraph(name: string): Promise<Subgraph> {
  const metrics = createMetrics(name);
  const running = await serveHttp({
    name,
    port: 0,
    log,
    metrics,
    drainMs: 1_000,
    tracing: await createTracing({ endpoint: collector.endpoint, sampling: 0, serviceName: name }, log),
    ready: async () => {},
    routes: (app) => void app.post('/graphql', (_request, response) => void response.json({ data: {} })),
  });
  const made = createSubgraph({ name, url: `${running.url}/graphql`, config: routerConfig.parse({}), metrics, log });
  closers.push(
    () => made.close(),
    () => running.stop(),
  );
  return made;
}

describe('a traced operation', () => {
  it('is one trace from the client through the router to two subgraphs', async () => {
    const subgraphs = [await subgraph('catalog'), await subgraph('enrollment')];
    const asked = arrival({ traceparent: `00-${TRACE_ID}-${CLIENT}-01` });
    const trace = startOperationSpan(tracing, asked);
    if (!trace) throw new Error('It was not sampled.');
    describeOperation(trace, { kind: 'query', name: 'Home', text: 'query Home { home }' }, 'Home');
    await tracePlanning(trace, Promise.resolve('a plan'));
    const request = testRequest({ arrival: asked, trace });
    await Promise.all(subgraphs.map((one) => one.fetch(query, request)));
    endOperationSpan(trace, 200);

    // A component sends its spans as it stops.
    await Promise.all(closers.splice(0).map((close) => close()));
    await tracing.flush();

    const { spans } = collector;
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([TRACE_ID]));
    const found = (service: string, name: string) =>
      spans.find((span) => span.service === service && span.name === name);
    const operation = found('lyceum-router', 'query Home');
    expect(operation).toMatchObject({
      kind: 'server',
      parentSpanId: CLIENT,
      error: undefined,
      attributes: {
        'http.request.method': 'GET',
        'http.response.status_code': 200,
        'url.path': '/graphql',
        'graphql.operation.name': 'Home',
        'graphql.operation.type': 'query',
        'lyceum.document.sha256': expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(found('lyceum-router', 'plan')).toMatchObject({ kind: 'internal', parentSpanId: operation?.spanId });
    for (const name of ['catalog', 'enrollment']) {
      const fetched = found('lyceum-router', `subgraph ${name}`);
      expect(fetched).toMatchObject({ kind: 'client', parentSpanId: operation?.spanId });
      expect(found(name, 'POST')).toMatchObject({ kind: 'server', parentSpanId: fetched?.spanId });
    }
    expect(spans).toHaveLength(6);
  });

  it('has failed when the fault is ours, and has not when it is the client’s', async () => {
    const end = (status: number, codes?: readonly string[]) => {
      const trace = startOperationSpan(tracing, arrival({ traceparent: `00-${TRACE_ID}-${CLIENT}-01` }));
      if (trace) endOperationSpan(trace, status, codes);
    };
    end(200, ['NOT_FOUND', 'INTERNAL_SERVER_ERROR']);
    end(403, ['FORBIDDEN']);
    end(503);
    await tracing.flush();
    expect(collector.spans.map(({ error, attributes }) => [error, attributes['error.type']])).toEqual([
      ['INTERNAL_SERVER_ERROR', 'NOT_FOUND'],
      [undefined, 'FORBIDDEN'],
      ['503', undefined],
    ]);
  });

  it('tells of a plan that could not be made', async () => {
    const trace = startOperationSpan(tracing, arrival({ traceparent: `00-${TRACE_ID}-${CLIENT}-01` }));
    await expect(tracePlanning(trace, Promise.reject(new Error('no way')))).rejects.toThrow('no way');
    await tracing.flush();
    expect(collector.spans).toMatchObject([{ name: 'plan', error: 'no way' }]);
  });
});

describe('an operation that is not sampled', () => {
  it('sends nothing, and its plan is handed on as it is', async () => {
    expect(startOperationSpan(tracing, arrival({}))).toBeUndefined();
    expect(tracePlanning(undefined, 'a plan')).toBe('a plan');
    await tracing.flush();
    expect(collector.spans).toEqual([]);
  });

  it('loads nothing where tracing is not configured', async () => {
    expect(await routerTracing(undefined, log)).toBeUndefined();
  });
});
