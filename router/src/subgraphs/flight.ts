import type { RouterRequest } from '../request';
import type { Trace } from '../telemetry/tracing';
import { readAnswer } from './answer';
import type { Breaker } from './breaker';
import { Exchange } from './exchange';
import { explainFetch } from './explain-fetch';
import { ABANDONED, BREAKER_OPEN, type Failure, failedAnswer, isAlive, TIMED_OUT } from './failure';
import type { RequestHeaders, responseHeaders } from './headers';
import type { Outcome, SubgraphMetrics } from './metrics';
import type { Pools } from './pool';
import { type RetryPolicy, retryDelay } from './retry';
import type { PostRequest } from './sender';
import type { SubgraphAnswer, SubgraphRequest } from './subgraph';
import { type Pending, unwatch, watch } from './sweep';

/** What all flights to one subgraph share. */
export interface Destination {
  readonly name: string;
  /** With the query string. */
  readonly path: string;
  readonly pools: Pools;
  readonly headers: RequestHeaders;
  readonly copyHeaders: ReturnType<typeof responseHeaders>;
  readonly breaker: Breaker;
  readonly metrics: SubgraphMetrics;
  readonly retry: RetryPolicy;
  /** Of one flight, all tries together. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  landed(flight: Flight): void;
}

/** A client's request that waits for a flight. */
export interface Waiter {
  readonly request: RouterRequest;
  /** By `performance.now()`. */
  readonly since: number;
  /** When it stops waiting, in ms since the epoch. */
  readonly until: number;
  readonly trace: Trace | undefined;
  readonly merged: boolean;
  resolve(answer: SubgraphAnswer): void;
}

/**
 * One subgraph request from its first try to its answer. It goes on as long as somebody waits: each waiter leaves when its
 * time is over or, but for mutations, its client gone.
 */
export class Flight implements Pending {
  slot = -1;
  private waiters: Waiter[];
  private exchange: Exchange | undefined;
  private again: NodeJS.Timeout | undefined;
  private failure: Failure | undefined;
  private tries = 0;
  private triedAt = 0;
  private ticket = 0;

  constructor(
    private readonly to: Destination,
    private readonly asked: SubgraphRequest,
    private readonly leader: Waiter,
    /** What merging finds it by. */
    readonly key: string | undefined,
  ) {
    this.waiters = [leader];
  }

  /** Until when the subgraph was told that somebody waits. */
  get until(): number {
    return this.leader.until;
  }

  /** `epoch` is now, in ms since the epoch. */
  start(epoch: number): void {
    watch(this);
    this.try(this.leader.since, epoch);
  }

  join(waiter: Waiter): void {
    this.waiters.push(waiter);
  }

  sweep(now: number): void {
    const late = (waiter: Waiter) => now >= waiter.until;
    const gone = (waiter: Waiter) => this.asked.kind === 'query' && waiter.request.signal.aborted;
    const leaving = this.waiters.filter((waiter) => late(waiter) || gone(waiter));
    if (leaving.length === 0) return;
    if (leaving.length === this.waiters.length) return this.cut(leaving.some(late));
    this.waiters = this.waiters.filter((waiter) => !leaving.includes(waiter));
    for (const waiter of leaving) this.tell(waiter, failedAnswer(this.to.name, late(waiter) ? TIMED_OUT : ABANDONED));
  }

  /** From the exchange, when it is over. */
  done({ failure, status, headers, body }: Exchange): void {
    this.exchange = undefined;
    const now = performance.now();
    const answer = failure ?? readAnswer(status, headers, body);
    const failed = 'kind' in answer;
    if (failed ? isAlive(answer) : status < 500) this.to.breaker.succeeded(this.ticket, now);
    else this.to.breaker.failed(this.ticket, now);
    if (failed) return this.retryOrFail(answer);
    for (const { request } of this.waiters) this.to.copyHeaders(headers, request);
    this.to.metrics.bytes.observe(answer.bytes);
    this.land(answer, answer.errors ? 'errors' : 'ok', now);
  }

  private try(now: number, epoch: number): void {
    const { to, asked, leader } = this;
    this.ticket = to.breaker.admit(now);
    if (this.ticket === 0) return this.fail(this.failure ?? BREAKER_OPEN);
    this.tries++;
    this.triedAt = now;
    const traceparent = leader.trace?.traceparent ?? leader.request.traceparent;
    const post: PostRequest = {
      path: to.path,
      method: 'POST',
      headers: withOwn(
        to.headers.of(leader.request, traceparent, Math.max(1, leader.until - epoch), epoch),
        asked.headers,
      ),
      body: asked.body,
      idempotent: asked.kind === 'query',
    };
    this.exchange = new Exchange(to.maxBytes, this);
    to.pools.for(asked.kind).dispatch(post, this.exchange);
  }

  private retryOrFail(failure: Failure): void {
    const { to, asked } = this;
    const delay = retryDelay(failure, asked.kind, this.tries, to.retry);
    const until = Math.max(...this.waiters.map((waiter) => waiter.until));
    if (delay === undefined || Date.now() + delay >= until) return this.fail(failure);
    this.failure = failure;
    this.again = setTimeout(() => {
      to.metrics.retried();
      this.try(performance.now(), Date.now());
    }, delay);
  }

  /** Nobody waits any more. */
  private cut(timedOut: boolean): void {
    clearTimeout(this.again);
    if (!this.exchange) return this.fail(this.failure ?? ABANDONED);
    const now = performance.now();
    // A client may wait as short as it likes: only half of what the subgraph has counts against it.
    if (timedOut && now - this.triedAt >= this.to.timeoutMs / 2) this.to.breaker.failed(this.ticket, now);
    else this.to.breaker.dropped(this.ticket);
    const failure = timedOut ? TIMED_OUT : ABANDONED;
    this.exchange.giveUp(new Error(failure.reason));
    this.fail(failure);
  }

  private fail(failure: Failure): void {
    const now = performance.now();
    const { kind, reason, status, cause } = failure;
    // The breaker has said once that it is open, and a client that leaves is no fault.
    const level = kind === 'breaker_open' || kind === 'abandoned' ? 'debug' : 'warn';
    this.leader.request.log[level](
      {
        subgraph: this.to.name,
        failure: kind,
        reason,
        status,
        ms: now - this.leader.since,
        tries: this.tries,
        err: cause,
      },
      'a subgraph gave no answer to use',
    );
    this.land(failedAnswer(this.to.name, failure), kind, now);
  }

  private land(answer: SubgraphAnswer, outcome: Outcome, now: number): void {
    unwatch(this);
    this.to.landed(this);
    this.to.metrics.duration(outcome).observe((now - this.leader.since) / 1_000);
    const told = this.waiters.length > 1 ? { ...answer, shared: true } : answer;
    for (const waiter of this.waiters) this.tell(waiter, told);
  }

  private tell(waiter: Waiter, answer: SubgraphAnswer): void {
    const { request, trace, merged } = waiter;
    if (request.explanation) {
      const retries = Math.max(0, this.tries - 1);
      explainFetch(request.explanation, this.asked, answer, {
        subgraph: this.to.name,
        since: waiter.since,
        merged,
        retries,
      });
    }
    trace?.end({
      ...(answer.errors?.[0] && { error: answer.errors[0].message }),
      attributes: { 'lyceum.answer.bytes': answer.bytes, 'lyceum.merged': merged, 'lyceum.tries': this.tries },
    });
    waiter.resolve(answer);
  }
}

/** Headers of this one request take the place of those that every request has. */
function withOwn(headers: string[], own: SubgraphRequest['headers']): string[] {
  if (!own) return headers;
  const kept: string[] = [];
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] as string;
    if (!Object.hasOwn(own, name)) kept.push(name, headers[index + 1] as string);
  }
  return kept.concat(...Object.entries(own));
}
