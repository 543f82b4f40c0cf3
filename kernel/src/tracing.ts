import type { Context, Span } from '@opentelemetry/api';
import type { BatchSpanProcessorOptions } from '@opentelemetry/sdk-trace';
import type { ConfigOf, commonVariables } from './config';
import type { Log } from './log';

export interface TracingOptions {
  /** OTLP over HTTP, without `/v1/traces`. */
  readonly endpoint: string;
  /** Share of requests that are traced, of those that come without a trace. */
  readonly sampling: number;
  readonly serviceName: string;
  /** Traces a second that senders may ask for by a sampled `traceparent`; past them theirs count like any other request. */
  readonly requested?: number | undefined;
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A span that is being recorded; absent on requests that are not sampled. */
export interface Trace {
  /** What whoever is asked next gets: W3C trace context. */
  readonly traceparent: string;
  /** Begins a child: a request to somebody else, unless it is said to be internal. */
  child(name: string, attributes?: Attributes, kind?: 'client' | 'internal'): Trace;
  /** What turns out while it runs. */
  describe(known: { name?: string; attributes?: Attributes }): void;
  /** The first time counts. */
  end(outcome?: { error?: string; attributes?: Attributes }): void;
}

export interface Tracing {
  /**
   * Begins the span of a request that arrived. Undefined for one that is not sampled, which has cost nothing then: who
   * asks decides where there is a `traceparent`, chance where there is none.
   */
  start(request: { name: string; traceparent?: unknown; attributes?: Attributes }): Trace | undefined;
  /** Sends what has ended. */
  flush(): Promise<void>;
  /** Sends what has ended, for 5 s at most; what ends later is lost. */
  close(): Promise<void>;
}

// What a collector that is away may cost: so much time at the end, so many spans of half a kilobyte in memory.
const EXPORT_TIMEOUT_MS = 5_000;
const MAX_WAITING_SPANS = 8_192;
// A client's own words, such as the name of its operation.
const MAX_ATTRIBUTE_LENGTH = 1_024;

const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-((?!0{16})[0-9a-f]{16})-([0-9a-f]{2})($|-)/;
const LENGTH_OF_VERSION_00 = 55;

/** The parts of a W3C `traceparent` of any version; undefined when it is none. */
export function parseTraceparent(header: unknown): { traceId: string; spanId: string; sampled: boolean } | undefined {
  if (typeof header !== 'string') return undefined;
  const found = TRACEPARENT.exec(header);
  if (!found || (header.length > LENGTH_OF_VERSION_00 && header.startsWith('00'))) return undefined;
  const [, traceId, spanId, flags] = found as unknown as [string, string, string, string];
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** Of a component, by its environment; undefined where no collector is named. */
export async function componentTracing(
  { tracingEndpoint, tracingSampling }: Pick<ConfigOf<typeof commonVariables>, 'tracingEndpoint' | 'tracingSampling'>,
  serviceName: string,
  log: Log,
): Promise<Tracing | undefined> {
  if (tracingEndpoint === undefined) return undefined;
  return createTracing({ endpoint: tracingEndpoint, sampling: tracingSampling, serviceName }, log);
}

/**
 * Spans in batches to a collector. The libraries are loaded here, for they take 0.1 s and 16 MB that nobody else should
 * pay; the exporter heeds the other OTEL_EXPORTER_OTLP_* variables, such as those for headers and certificates.
 */
export async function createTracing(options: TracingOptions, log: Log): Promise<Tracing> {
  const { requested = Number.POSITIVE_INFINITY, sampling } = options;
  const [api, sdk, { resourceFromAttributes }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const exporter = new OTLPTraceExporter({
    url: `${options.endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': options.serviceName }),
    // Decided before there is a span.
    sampler: new sdk.AlwaysOnSampler(),
    spanLimits: { attributeValueLengthLimit: MAX_ATTRIBUTE_LENGTH },
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: watched(exporter, log), maxQueueSize: MAX_WAITING_SPANS })],
  });
  const tracer = provider.getTracer('lyceum');
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } = api;
  let second = 0;
  let taken = 0;

  const mayRequest = (): boolean => {
    const now = Math.floor(Date.now() / 1_000);
    if (now !== second) [second, taken] = [now, 0];
    return ++taken <= requested;
  };

  const traceOf = (span: Span, parent: Context): Trace => {
    const { traceId, spanId } = span.spanContext();
    let context: Context | undefined;
    return {
      traceparent: `00-${traceId}-${spanId}-01`,
      child(name, attributes, kind = 'client') {
        context ??= trace.setSpan(parent, span);
        const started = { kind: kind === 'client' ? SpanKind.CLIENT : SpanKind.INTERNAL, attributes };
        return traceOf(tracer.startSpan(name, started, context), context);
      },
      describe({ name, attributes }) {
        if (name !== undefined) span.updateName(name);
        if (attributes) span.setAttributes(attributes);
      },
      end({ error, attributes } = {}) {
        if (attributes) span.setAttributes(attributes);
        if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
        span.end();
      },
    };
  };

  return {
    start({ name, traceparent, attributes }) {
      const sent = traceparent === undefined ? undefined : parseTraceparent(traceparent);
      if (sent && !sent.sampled) return undefined;
      if (!(sent && mayRequest()) && Math.random() >= sampling) return undefined;
      const { traceId, spanId } = sent ?? {};
      const parent =
        traceId && spanId
          ? trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true })
          : ROOT_CONTEXT;
      return traceOf(tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent), parent);
    },
    flush: () => provider.forceFlush().catch(logged),
    close: () => provider.shutdown().catch(logged),
  };
}

// `watched` has told it.
const logged = () => {};

type Exporter = BatchSpanProcessorOptions['exporter'];

/** An exporter keeps to itself that its collector is away: one line when that begins, one when it is over. */
function watched(exporter: Exporter, log: Log): Exporter {
  let failing = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const failed = result.code !== 0;
        if (failed && !failing) log.warn({ err: result.error }, 'traces cannot be sent; they are dropped');
        if (!failed && failing) log.info('traces are sent again');
        failing = failed;
        done(result);
      });
    },
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  };
}
