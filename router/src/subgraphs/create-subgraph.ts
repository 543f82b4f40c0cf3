import type { Log } from '@lyceum/kernel/log';
import type { Metrics } from '@lyceum/kernel/metrics';
import type { RouterConfig } from '../config/schema';
import type { RouterRequest } from '../request';
import { createBreaker } from './breaker';
import { failedAnswer, TIMED_OUT } from './failure';
import { type Destination, Flight, type Waiter } from './flight';
import { requestHeaders, responseHeaders } from './headers';
import { subgraphMetrics } from './metrics';
import { createPools } from './pool';
import type { Subgraph, SubgraphAnswer, SubgraphRequest } from './subgraph';

export interface SubgraphOptions {
  readonly name: string;
  /** Where the supergraph or the config says that it is. */
  readonly url: string;
  readonly config: Pick<RouterConfig, 'subgraphs' | 'headers' | 'traffic'>;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Signs who asks; without one nothing is said of it. */
  readonly principalSecret?: string | undefined;
}

// A query joins one in flight when it would wait at most this much longer than the subgraph was told.
const JOIN_WITHIN_MS = 1_000;

/**
 * One subgraph over kept connections, with its time-outs, retries, circuit breaker and header rules.
 * Answers of merged queries are one object for all who asked, and say so by `shared`: to be read only.
 * @throws when a header rule or a file of `tls` is unusable.
 */
export function createSubgraph({ name, url, config, metrics, log, principalSecret }: SubgraphOptions): Subgraph {
  const address = new URL(url);
  const { traffic } = config;
  const common = config.subgraphs.all;
  const own = { ...common, ...config.subgraphs.byName[name] };
  const rules = [
    ...config.headers.request,
    ...(common.headers ?? []),
    ...(config.subgraphs.byName[name]?.headers ?? []),
  ];
  const measured = subgraphMetrics(metrics, name);
  const joinable = new Map<string, Flight>();
  let flying = 0;
  let allLanded: (() => void) | undefined;
  let closed: Promise<void> | undefined;

  measured.breaker('closed');
  const to: Destination = {
    name,
    path: address.pathname + address.search,
    pools: createPools(address, own),
    headers: requestHeaders(rules, principalSecret),
    copyHeaders: responseHeaders(config.headers.response),
    breaker: createBreaker(traffic.circuitBreaker, (state) => {
      measured.breaker(state);
      log[state === 'open' ? 'warn' : 'info']({ subgraph: name, state }, 'the circuit breaker of a subgraph changed');
    }),
    metrics: measured,
    retry: { ...traffic.retry, retries: own.retries ?? traffic.retry.retries },
    timeoutMs: own.timeout ?? traffic.timeout,
    maxBytes: traffic.maxAnswer,
    landed(flight) {
      if (flight.key !== undefined && joinable.get(flight.key) === flight) joinable.delete(flight.key);
      flying--;
      if (flying === 0) allLanded?.();
    },
  };

  const take = (asked: SubgraphRequest, waiter: Waiter, key: string | undefined, now: number): void => {
    const flight = new Flight(to, asked, waiter, key);
    flying++;
    if (key !== undefined) joinable.set(key, flight);
    flight.start(now);
  };

  const landed = async (): Promise<void> => {
    if (flying > 0) await new Promise<void>((resolve) => (allLanded = resolve));
  };

  const mergeKey = (asked: SubgraphRequest, request: RouterRequest): string | undefined => {
    if (!traffic.mergeSubgraphRequests || asked.kind !== 'query') return undefined;
    const { identity } = request.caller;
    // No two read the same: the headers are one JSON text, the identity says how long it is, the rest is the body.
    const own = asked.headers ? JSON.stringify(asked.headers) : '';
    return `${to.headers.forwarded(request)}${own.length}:${own}${identity.length}:${identity}${asked.body}`;
  };

  return {
    name,
    url,
    fetch(asked, request) {
      const now = Date.now();
      const until = Math.min(request.deadline, now + to.timeoutMs);
      if (until <= now) return Promise.resolve(failedAnswer(name, TIMED_OUT));
      const key = mergeKey(asked, request);
      const found = key === undefined ? undefined : joinable.get(key);
      const flight = found && until - found.until <= JOIN_WITHIN_MS ? found : undefined;
      const since = performance.now();
      const trace = request.trace?.child(`subgraph ${name}`, { 'lyceum.subgraph': name });
      return new Promise<SubgraphAnswer>((resolve) => {
        const waiter = { request, since, until, trace, merged: flight !== undefined, resolve };
        if (!flight) return take(asked, waiter, key, now);
        measured.merged();
        flight.join(waiter);
      });
    },
    close() {
      closed ??= landed().then(() => to.pools.close());
      return closed;
    },
  };
}
