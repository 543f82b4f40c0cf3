import { createLog } from './log';
import { readRequest } from './request';
import { type Collector, startCollector } from './test/collector';
import { createTracing, parseTraceparent, type Tracing, type TracingOptions } from './tracing';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const SPAN_ID = 'b7ad6b7169203331';
const SAMPLED = `00-${TRACE_ID}-${SPAN_ID}-01`;
const NOT_SAMPLED = `00-${TRACE_ID}-${SPAN_ID}-00`;

let collector: Collector;
let tracing: Tracing;
let lines: { level: string; msg: string }[];

beforeEach(async () => {
  collector = await startCollector();
  lines = [];
});
afterEach(async () => {
  await tracing.close();
  await collector.close();
});

async function trace(options: Partial<TracingOptions> = {}): Promise<void> {
  const log = createLog('router', 'info', { write: (line) => void lines.push(JSON.parse(line)) });
  tracing = await createTracing({ endpoint: collector.endpoint, sampling: 0, serviceName: 'router', ...options }, log);
}

describe('tracing', () => {
  it('sends a request and what was asked for it as spans of the trace that it came with', async () => {
    await trace();
    const request = tracing.start({ name: 'POST', traceparent: SAMPLED, attributes: { 'url.path': '/graphql' } });
    const planning = request?.child('plan', {}, 'internal');
    planning?.end();
    const fetch = request?.child('subgraph products', { 'lyceum.subgraph': 'products' });
    fetch?.end({ error: 'it hung up', attributes: { bytes: 0 } });
    request?.describe({ name: 'query Home', attributes: { 'graphql.operation.name': 'Home' } });
    request?.end();
    await tracing.flush();

    const root = { service: 'router', traceId: TRACE_ID };
    const [, , own] = collector.spans;
    expect(collector.spans).toMatchObject([
      { ...root, name: 'plan', kind: 'internal', parentSpanId: own?.spanId, error: undefined },
      {
        ...root,
        name: 'subgraph products',
        kind: 'client',
        parentSpanId: own?.spanId,
        error: 'it hung up',
        attributes: { 'lyceum.subgraph': 'products', bytes: 0 },
      },
      {
        ...root,
        name: 'query Home',
        kind: 'server',
        parentSpanId: SPAN_ID,
        attributes: { 'url.path': '/graphql', 'graphql.operation.name': 'Home' },
      },
    ]);
    expect(request?.traceparent).toBe(`00-${TRACE_ID}-${own?.spanId}-01`);
    expect(fetch?.traceparent).toBe(`00-${TRACE_ID}-${collector.spans[1]?.spanId}-01`);
  });

  it('begins a trace by chance where the request came without one', async () => {
    await trace({ sampling: 1 });
    expect(tracing.start({ name: 'POST' })?.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    await tracing.close();
    await trace({ sampling: 0 });
    expect(tracing.start({ name: 'POST' })).toBeUndefined();
  });

  it('leaves the decision to who began the trace', async () => {
    await trace({ sampling: 1 });
    expect(tracing.start({ name: 'POST', traceparent: NOT_SAMPLED })).toBeUndefined();
    await tracing.close();
    await trace({ sampling: 0 });
    expect(tracing.start({ name: 'POST', traceparent: SAMPLED })).toBeDefined();
  });

  it('records no more than so many a second of those that senders ask for', async () => {
    await trace({ requested: 2 });
    const started = () => Array.from({ length: 50 }, () => tracing.start({ name: 'POST', traceparent: SAMPLED }));
    // A second may end meanwhile.
    const recorded = started().filter(Boolean).length;
    expect([2, 4]).toContain(recorded);
  });

  it('cuts what a client has written at a thousand characters', async () => {
    await trace({ sampling: 1 });
    tracing.start({ name: 'POST', attributes: { 'graphql.operation.name': 'a'.repeat(100_000) } })?.end();
    await tracing.flush();
    expect(collector.spans[0]?.attributes['graphql.operation.name']).toHaveLength(1_024);
  });

  it('sends what has ended before it is closed', async () => {
    await trace({ sampling: 1 });
    tracing.start({ name: 'last' })?.end();
    await tracing.close();
    expect(collector.spans).toMatchObject([{ name: 'last' }]);
  });

  it('says once that the collector refuses, and once that it takes traces again', async () => {
    await trace({ sampling: 1 });
    const send = async (status: number) => {
      collector.status = status;
      tracing.start({ name: 'POST' })?.end();
      await tracing.flush();
    };
    await send(400);
    await send(400);
    await send(200);
    expect(lines).toMatchObject([
      { level: 'warn', msg: 'traces cannot be sent; they are dropped' },
      { level: 'info', msg: 'traces are sent again' },
    ]);
    expect(collector.spans).toHaveLength(1);
  });
});

describe('traceparent', () => {
  it('is read as W3C says, later versions included', () => {
    expect(parseTraceparent(SAMPLED)).toEqual({ traceId: TRACE_ID, spanId: SPAN_ID, sampled: true });
    expect(parseTraceparent(NOT_SAMPLED)?.sampled).toBe(false);
    expect(parseTraceparent(`cc-${TRACE_ID}-${SPAN_ID}-03-what-will-be`)?.sampled).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['several', [SAMPLED, SAMPLED]],
    ['a trace id of zeros', `00-${'0'.repeat(32)}-${SPAN_ID}-01`],
    ['a span id of zeros', `00-${TRACE_ID}-${'0'.repeat(16)}-01`],
    ['capitals', SAMPLED.toUpperCase()],
    ['the version that is none', `ff-${TRACE_ID}-${SPAN_ID}-01`],
    ['more than version 00 has', `${SAMPLED}-more`],
    ['a line of its own', `${SAMPLED}\n`],
  ])('is none when it is %s', (_, header) => {
    expect(parseTraceparent(header)).toBeUndefined();
  });
});

describe('a request', () => {
  const log = createLog('router', 'silent');

  it('is handed on with its own span where it is traced', async () => {
    await trace({ sampling: 1 });
    const span = tracing.start({ name: 'POST', traceparent: SAMPLED });
    const info = readRequest({ traceparent: SAMPLED }, log, undefined, span);
    expect(info).toMatchObject({ traceId: TRACE_ID, traceparent: span?.traceparent, trace: span });
  });

  it('is handed on as it came where it is not', async () => {
    await trace();
    expect(readRequest({ traceparent: SAMPLED }, log)).toMatchObject({ traceId: TRACE_ID, traceparent: SAMPLED });
    expect(readRequest({}, log).traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  });
});
