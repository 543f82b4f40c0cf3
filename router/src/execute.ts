import type { Log } from '@lyceum/kernel/log';
import type { Tracing } from '@lyceum/kernel/tracing';
import { explanationFor } from './explain';
import type { Generation } from './generation';
import type { Generations, Lease } from './generations';
import type { Answer } from './http/answer';
import type { Concurrency } from './http/concurrency';
import type { HttpArrival } from './http/exchange';
import { OperationRequest } from './operation-request';
import { admit, identify, run } from './pipeline';
import type { GraphqlParams } from './request';
import { refusalOf, shed } from './respond';
import type { OperationOutcome, RouterMetrics } from './telemetry/metrics';
import { describeOperation, endOperationSpan, startOperationSpan } from './telemetry/tracing';

export type Execute = (params: GraphqlParams, arrival: HttpArrival, rawBody: string | undefined) => Promise<Answer>;

export interface ExecuteTools {
  readonly log: Log;
  readonly metrics: RouterMetrics;
  readonly tracing: Tracing | undefined;
  /** Undefined where any number may run at once. */
  readonly concurrency: Concurrency | undefined;
}

/** One operation from its arrival to its answer, within one generation. Never rejects. */
export function createExecute(generations: Generations, tools: ExecuteTools): Execute {
  return async (params, arrival, rawBody) => {
    const lease = generations.enter();
    const { generation } = lease;
    const now = Date.now();
    const request = new OperationRequest(arrival, {
      log: tools.log,
      timeout: generation.config.server.timeout,
      now,
    });
    if (tools.tracing) request.trace = startOperationSpan(tools.tracing, arrival);
    let answer: Answer;
    try {
      const caller = identify(generation, request, now);
      request.caller = caller instanceof Promise ? await caller : caller;
      request.explanation = explanationFor(generation.config.explain, request.caller, arrival.url);
      const hooking = generation.hooks.onRequest?.(request, params) ?? params;
      const hooked = hooking instanceof Promise ? await hooking : hooking;
      // What a hook has changed is no longer what the body says.
      const body = hooked === params ? rawBody : undefined;
      answer = await merged(generation, hooked, request, body, tools);
    } catch (error) {
      answer = refusalOf(error, request);
    }
    return leaveAfter(await finished(answer, generation, request, tools), lease);
  };
}

async function finished(
  answer: Answer,
  { hooks }: Generation,
  request: OperationRequest,
  { metrics }: ExecuteTools,
): Promise<Answer> {
  const { prepared, trace, caller, cost } = request;
  const status = answer.kind === 'multipart' ? 200 : (answer.status ?? 200);
  const codes = answer.notes?.codes ?? [];
  const ms = performance.now() - request.startedAt;
  metrics.operation(prepared?.name, prepared?.kind ?? 'unknown', outcomeOf(status, codes.length), ms / 1_000);
  if (codes.length > 0) metrics.errors(codes as Parameters<RouterMetrics['errors']>[0]);
  if (cost) metrics.cost(cost.estimated, cost.measured);
  if (trace) {
    if (prepared) describeOperation(trace, prepared, metrics.label(prepared.name));
    endOperationSpan(trace, status, codes);
  }
  let headers = request.rateHeaders ? { ...answer.headers, ...request.rateHeaders } : answer.headers;
  if (hooks.onResponse) {
    const body = answer.kind === 'single' ? answer.body : undefined;
    try {
      headers = { ...headers, ...(await hooks.onResponse({ request, operation: prepared, status, codes, body, ms })) };
    } catch (error) {
      return refusalOf(error, request);
    }
  }
  const notes = {
    ...answer.notes,
    operation: prepared?.name,
    traceId: request.traceId,
    caller: caller?.kind,
    tenant: caller?.tenant,
  };
  return { ...answer, headers, notes };
}

function outcomeOf(status: number, errors: number): OperationOutcome {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return errors > 0 ? 'errors' : 'ok';
}

const inFlight = new WeakMap<Generation, Map<string, { answer: Promise<Answer>; leader: OperationRequest }>>();

/** Identical queries that are in flight together are answered once, where the configuration says so. */
function merged(
  generation: Generation,
  params: GraphqlParams,
  request: OperationRequest,
  rawBody: string | undefined,
  tools: ExecuteTools,
): Promise<Answer> {
  const { config, hooks } = generation;
  // A hook may make of the same words whatever it likes.
  if (!config.traffic.mergeClientRequests || rawBody === undefined || hooks.onPlan || hooks.onFetch)
    return answered(generation, params, request, tools);
  let running = inFlight.get(generation);
  if (!running) {
    running = new Map();
    inFlight.set(generation, running);
  }
  const key = mergeKey(generation, request, rawBody);
  const found = running.get(key);
  if (found?.leader.takeIn(request)) {
    request.prepared = found.leader.prepared;
    return found.answer;
  }
  request.share();
  const answering = answered(generation, params, request, tools);
  // Known by now: everything up to the first fetch is synchronous for an operation that was seen before.
  if (request.prepared?.kind !== 'query' || request.prepared.deferred) return answering;
  const others = running;
  others.set(key, { answer: answering, leader: request });
  const over = () => others.get(key)?.leader === request && others.delete(key);
  answering.then(over, over);
  return answering;
}

/** No two read the same: everything but the body, which is last, says how long it is. */
function mergeKey({ forwardedHeaders }: Generation, { arrival, caller }: OperationRequest, body: string): string {
  const headers =
    forwardedHeaders.length > 0 ? JSON.stringify(forwardedHeaders.map((name) => arrival.headers[name] ?? null)) : '';
  return `${headers.length}:${headers}${caller.identity.length}:${caller.identity}${arrival.url.length}:${arrival.url}${body}`;
}

async function answered(
  generation: Generation,
  params: GraphqlParams,
  request: OperationRequest,
  { concurrency, metrics }: ExecuteTools,
): Promise<Answer> {
  const { tenant } = request.caller;
  const entering = concurrency?.enter(tenant) ?? true;
  const entered = entering instanceof Promise ? await entering : entering;
  if (concurrency && entered !== true) {
    metrics.shed(entered);
    throw shed(concurrency.retryAfter(tenant));
  }
  try {
    const admitting = admit(generation, params, request);
    const admitted = admitting instanceof Promise ? await admitting : admitting;
    return await run(generation, admitted, request);
  } finally {
    concurrency?.leave(tenant);
  }
}

/** What is answered in parts runs until its last one has left. */
function leaveAfter(answer: Answer, lease: Lease): Answer {
  if (answer.kind === 'single') {
    lease.leave();
    return answer;
  }
  return answer.kind === 'multipart'
    ? { ...answer, parts: leaving(answer.parts, lease) }
    : { ...answer, chunks: leaving(answer.chunks, lease) };
}

function leaving<T>(source: AsyncIterable<T>, { leave }: Lease): AsyncIterable<T> {
  let left = false;
  const leaveOnce = () => {
    if (!left) leave();
    left = true;
  };
  return {
    // Not a generator: one that nobody has begun to read would not run its `finally`.
    [Symbol.asyncIterator]() {
      const iterator = source[Symbol.asyncIterator]();
      return {
        async next() {
          try {
            const item = await iterator.next();
            if (item.done) leaveOnce();
            return item;
          } catch (error) {
            leaveOnce();
            throw error;
          }
        },
        async return(value?: unknown) {
          leaveOnce();
          return (await iterator.return?.(value)) ?? { done: true, value };
        },
      };
    },
  };
}
