import { DomainError } from '@lyceum/kernel/errors';
import type { Log } from '@lyceum/kernel/log';
import { DEADLINE_HEADER } from '@lyceum/kernel/request';
import type { Explanation } from './explain';
import type { HttpArrival } from './http/exchange';
import type { PreparedOperation } from './operation/prepare';
import type { Caller, RouterRequest } from './request';
import { randomHex } from './telemetry/trace-ids';
import type { Trace } from './telemetry/tracing';

const TRACE = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

// Another client's answer is worth waiting for unless it may end as late as that much before one's own would.
const JOIN_WITHIN_MS = 1_000;

/** What is known of one operation as it goes through the pipeline; costs little until somebody asks for more. */
export class OperationRequest implements RouterRequest {
  /** Set as soon as it is known. */
  caller!: Caller;
  client: RouterRequest['client'];
  /** What it has left of its rate limits, for the answer. */
  rateHeaders: Readonly<Record<string, string>> | undefined;
  prepared: PreparedOperation | undefined;
  explanation: Explanation | undefined;
  trace: Trace | undefined;
  cost: { readonly estimated: number; readonly measured: number } | undefined;
  entityCache: RouterRequest['entityCache'];
  cachePolicies: RouterRequest['cachePolicies'];
  readonly deadline: number;
  readonly startedAt = performance.now();
  #responseHeaders: RouterRequest['responseHeaders'] | undefined;
  #log: Log | undefined;
  #state: Map<string, unknown> | undefined;
  #traceId: string | undefined;
  #spanId: string | undefined;
  #waiting: Waiting | undefined;

  constructor(
    readonly arrival: HttpArrival,
    private readonly options: { readonly log: Log; readonly timeout: number; readonly now: number },
  ) {
    const asked = Number(arrival.headers[DEADLINE_HEADER]);
    const { timeout, now } = options;
    this.deadline = now + (asked > 0 && asked < timeout ? asked : timeout);
  }

  get id(): string {
    return this.arrival.requestId;
  }

  get traceId(): string {
    if (this.#traceId === undefined) {
      const { traceparent } = this.arrival.headers;
      const sent = typeof traceparent === 'string' ? TRACE.exec(traceparent) : null;
      this.#traceId = sent?.[1] ?? randomHex(32);
    }
    return this.#traceId;
  }

  get traceparent(): string {
    if (this.trace) return this.trace.traceparent;
    this.#spanId ??= randomHex(16);
    return `00-${this.traceId}-${this.#spanId}-00`;
  }

  get log(): Log {
    this.#log ??= this.options.log.child({ requestId: this.id, traceId: this.traceId });
    return this.#log;
  }

  get signal(): AbortSignal {
    return this.#waiting ? this.#waiting.signal : this.arrival.aborted;
  }

  /** From now on others may wait for its answer as well: `signal` then aborts when the last of them has gone. */
  share(): void {
    this.#waiting = new Waiting(this.arrival);
  }

  /** Whether this one's answer will be there for the other, too, with as much time as that has. */
  takeIn({ arrival, deadline }: OperationRequest): boolean {
    return deadline - this.deadline <= JOIN_WITHIN_MS && (this.#waiting?.add(arrival) ?? false);
  }

  get responseHeaders(): RouterRequest['responseHeaders'] {
    this.#responseHeaders ??= new Map();
    return this.#responseHeaders;
  }

  get state(): Map<string, unknown> {
    this.#state ??= new Map();
    return this.#state;
  }

  /** The same with all its time anew, in ms since the epoch: what one event of a subscription runs in. */
  again(now: number): OperationRequest {
    const next = new OperationRequest(this.arrival, { ...this.options, now });
    next.caller = this.caller;
    next.client = this.client;
    next.prepared = this.prepared;
    next.#log = this.log;
    next.#traceId = this.traceId;
    next.#state = this.state;
    return next;
  }

  /** @throws TRY_AGAIN when the time for it has passed. */
  checkDeadline(): void {
    if (Date.now() > this.deadline)
      throw new DomainError('TRY_AGAIN', 'The operation took longer than it may. Try again in a moment.');
  }
}

/** The clients that wait for one answer. */
class Waiting {
  readonly #arrivals: HttpArrival[];
  #present = 0;
  #allGone: AbortController | undefined;

  constructor(first: HttpArrival) {
    this.#arrivals = [first];
  }

  /** False when nobody waits any more: what was under way has been given up. */
  add(arrival: HttpArrival): boolean {
    if (this.#allGone?.signal.aborted) return false;
    this.#arrivals.push(arrival);
    this.#present += 1;
    if (this.#allGone) this.#follow(arrival, this.#allGone);
    return true;
  }

  get signal(): AbortSignal {
    if (!this.#allGone) {
      const allGone = new AbortController();
      this.#allGone = allGone;
      this.#present = this.#arrivals.length;
      for (const arrival of this.#arrivals) this.#follow(arrival, allGone);
    }
    return this.#allGone.signal;
  }

  #follow({ aborted }: HttpArrival, allGone: AbortController): void {
    const gone = () => {
      this.#present -= 1;
      if (this.#present === 0) allGone.abort();
    };
    if (aborted.aborted) gone();
    else aborted.addEventListener('abort', gone, { once: true });
  }
}
