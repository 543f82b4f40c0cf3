import { createHash } from 'node:crypto';
import type { Log } from '@lyceum/kernel/log';
import { createTracing, type Trace, type Tracing } from '@lyceum/kernel/tracing';
import type { RouterConfig } from '../config/schema';
import type { Arrival } from '../request';

export type { Trace };

// A client that sets the sampled flag on all that it sends may have this much recorded, and no more.
const REQUESTED_A_SECOND = 100;

/** Undefined where `telemetry.tracing` is left out; then nothing of it is loaded. */
export async function routerTracing(
  config: RouterConfig['telemetry']['tracing'],
  log: Log,
): Promise<Tracing | undefined> {
  return config && createTracing({ requested: REQUESTED_A_SECOND, ...config }, log);
}

/** The span of one operation that arrived, a batch's each; undefined when it is not sampled. */
export function startOperationSpan(tracing: Tracing, { method, url, headers }: Arrival): Trace | undefined {
  return tracing.start({
    name: method,
    traceparent: headers.traceparent,
    // Without the query string, which may hold the whole operation and its variables.
    attributes: { 'http.request.method': method, 'url.path': url.split('?', 1)[0] as string },
  });
}

/** Once it is known which operation was asked for. `label` is its name as the metrics bound it. */
export function describeOperation(
  trace: Trace,
  { kind, name, text }: { kind: string; name: string | undefined; text: string },
  label: string,
): void {
  trace.describe({
    name: `${kind} ${label}`,
    attributes: {
      'graphql.operation.type': kind,
      ...(name !== undefined && { 'graphql.operation.name': name }),
      'lyceum.document.sha256': createHash('sha256').update(text).digest('hex'),
    },
  });
}

/** With the answer: of its errors only those that are our fault make it a failed one. */
export function endOperationSpan(trace: Trace, status: number, codes: readonly string[] = []): void {
  const [code] = codes;
  const ours = codes.find((one) => one === 'INTERNAL_SERVER_ERROR' || one === 'TRY_AGAIN');
  trace.end({
    error: ours ?? (status >= 500 ? String(status) : undefined),
    attributes: { 'http.response.status_code': status, ...(code !== undefined && { 'error.type': code }) },
  });
}

/** Planning as a span of its own, where it takes any time: a plan that is known is no promise. */
export function tracePlanning<T>(trace: Trace | undefined, planned: T | Promise<T>): T | Promise<T> {
  if (!trace || !(planned instanceof Promise)) return planned;
  const span = trace.child('plan', undefined, 'internal');
  return planned.then(
    (plan) => {
      span.end();
      return plan;
    },
    (error: unknown) => {
      span.end({ error: (error as Error).message });
      throw error;
    },
  );
}
