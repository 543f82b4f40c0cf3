import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Log } from './log';
import { parseTraceparent, type Trace } from './tracing';

/** What a request is known by, wherever in the code it is. Headers carry it from one component to the next. */
export interface RequestInfo {
  readonly requestId: string;
  /** W3C trace context, of which traceId is a part. */
  readonly traceparent: string;
  readonly traceId: string;
  /** The span of this request here, where it is traced. */
  readonly trace?: Trace | undefined;
  readonly now: Date;
  /** Epoch milliseconds after which nobody waits for the answer any more. */
  readonly deadline: number;
  readonly log: Log;
}

export const DEADLINE_HEADER = 'x-lyceum-deadline-ms';
export const REQUEST_ID_HEADER = 'x-request-id';

// A phone gives up after 15 s; what has not been answered by then is work for nobody.
const DEFAULT_BUDGET_MS = 15_000;
const MAX_BUDGET_MS = 60_000;

const current = new AsyncLocalStorage<RequestInfo>();

/** The request that is being served, for the few places that no argument reaches: the error exit and the log line. */
export function currentRequest(): RequestInfo | undefined {
  return current.getStore();
}

export function withRequest<T>(info: RequestInfo, work: () => T): T {
  return current.run(info, work);
}

/** Work for a request that is not the caller's own. */
export function withoutRequest<T>(work: () => T): T {
  return current.exit(work);
}

/** Takes over ids that a caller sent when they are well-formed, makes them otherwise. */
export function readRequest(headers: IncomingHttpHeaders, log: Log, now = new Date(), trace?: Trace): RequestInfo {
  const sent = headers[REQUEST_ID_HEADER];
  const requestId = typeof sent === 'string' && /^[\w-]{8,64}$/.test(sent) ? sent : randomUUID();
  const traceparent = trace?.traceparent ?? sentTraceparent(headers) ?? newTraceparent();
  const traceId = traceparent.slice(3, 35);
  const asked = Number(headers[DEADLINE_HEADER]);
  const budget = Number.isFinite(asked) && asked > 0 ? Math.min(asked, MAX_BUDGET_MS) : DEFAULT_BUDGET_MS;
  return {
    requestId,
    traceparent,
    traceId,
    trace,
    now,
    deadline: now.getTime() + budget,
    log: log.child({ requestId, traceId }),
  };
}

/** Who records no span of its own hands on what it got. */
function sentTraceparent({ traceparent }: IncomingHttpHeaders): string | undefined {
  const sent = parseTraceparent(traceparent);
  return sent && `00-${sent.traceId}-${sent.spanId}-${sent.sampled ? '01' : '00'}`;
}

// Node keeps random bytes for UUIDs in store; asking for some costs ten times as much.
const newTraceparent = () => `00-${hex()}-${hex().slice(0, 16)}-00`;
const hex = () => randomUUID().replaceAll('-', '');

/** The headers that hand a request on; each hop gets what is left of the time. */
export function forwardHeaders(info: RequestInfo): Record<string, string> {
  return {
    [REQUEST_ID_HEADER]: info.requestId,
    traceparent: info.traceparent,
    [DEADLINE_HEADER]: String(Math.max(1, info.deadline - Date.now())),
  };
}
