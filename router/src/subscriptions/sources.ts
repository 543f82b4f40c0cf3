import { readFileSync } from 'node:fs';
import type { Metrics } from '@lyceum/kernel/metrics';
import { Pool } from 'undici';
import type { RouterConfig } from '../config/schema';
import type { Hooks } from '../hooks/compile';
import { withSubscriptionHooks } from '../hooks/with-subscription-hooks';
import type { RouterRequest } from '../request';
import { requestHeaders } from '../subgraphs/headers';
import type { Subgraph } from '../subgraphs/subgraph';
import { subscriptionHeaders } from './headers';
import { type Ending, subscriptionRegistry } from './registry';
import { createSubscription, type SourceOptions, type Subscription } from './source';
import type { Open, SubgraphOperation } from './upstream';
import { connectEventStream } from './upstream-sse';
import { connectWebSocket } from './upstream-ws';

export interface SubscriptionSources {
  /** Nothing happens before somebody iterates. Where this process has as many as it may, the first that comes is that error. */
  subscribe(subgraph: string, operation: SubgraphOperation, request: RouterRequest): Subscription;
  /** Ends those that began in this configuration, each at some moment within `ms`: their clients are to ask again. */
  retire(ms: number): void;
  /** Ends them now. */
  close(): Promise<void>;
}

const GOING_AWAY: Ending = { reason: 'going_away' };
const FULL: Ending = {
  reason: 'failed',
  errors: [
    {
      message: 'There is no place for another subscription. Try again in a moment.',
      extensions: { code: 'TRY_AGAIN' },
    },
  ],
};

type Config = Pick<RouterConfig, 'subgraphs' | 'headers' | 'traffic' | 'subscriptions' | 'principal'>;

/**
 * Where subscriptions come from, by subgraph.
 * @throws an error for the operator when an address, a header rule or a file of `tls` is unusable.
 */
export function createSubscriptionSources(
  subgraphs: ReadonlyMap<string, Pick<Subgraph, 'name' | 'url'>>,
  config: Config,
  metrics: Metrics,
  { onFetch }: Pick<Hooks, 'onFetch'> = {},
): SubscriptionSources {
  const registry = subscriptionRegistry(metrics);
  const pools: Pool[] = [];
  const sources = new Map<string, SourceOptions>();
  const own = new Set<Subscription>();
  let retiring: number | undefined;
  for (const { name, url } of subgraphs.values()) sources.set(name, sourceOf(name, url));

  function sourceOf(subgraph: string, url: string): SourceOptions {
    const common = config.subgraphs.all;
    const specific = config.subgraphs.byName[subgraph] ?? {};
    const {
      subscriptions: { protocol, url: at } = { protocol: 'ws' as const, url: undefined },
      tls = {},
      timeout,
    } = {
      ...common,
      ...specific,
    };
    const rules = [...config.headers.request, ...(common.headers ?? []), ...(specific.headers ?? [])];
    const headers = requestHeaders(rules, config.principal?.secret);
    const address = addressOf(subgraph, protocol, at, url);
    const secure = {
      ...(tls.ca !== undefined && { ca: readFileSync(tls.ca) }),
      ...(tls.certificate !== undefined && { cert: readFileSync(tls.certificate) }),
      ...(tls.key !== undefined && { key: readFileSync(tls.key) }),
      ...(tls.serverName !== undefined && { servername: tls.serverName }),
    };
    const { keepAlive } = config.subscriptions;
    const target = { subgraph, url: address, maxBytes: config.traffic.maxAnswer };
    const eventStreams = () => {
      // A silent peer is found by TCP itself: server-sent events have no question to ask it.
      const connect = { ...secure, keepAlive: true, keepAliveInitialDelay: keepAlive };
      const pool = new Pool(address.origin, { pipelining: 1, headersTimeout: 0, bodyTimeout: 0, connect });
      pools.push(pool);
      return connectEventStream({ ...target, dispatcher: pool });
    };
    const connect = protocol === 'sse' ? eventStreams() : connectWebSocket({ ...target, tls: secure, keepAlive });
    const open: Open = (operation, request, listener, own) =>
      connect(operation, { ...subscriptionHeaders(headers, request), ...own }, listener);
    return {
      subgraph,
      open: withSubscriptionHooks(subgraph, open, onFetch),
      timeout: timeout ?? config.traffic.timeout,
    };
  }

  return {
    subscribe(subgraph, operation, request) {
      const source = sources.get(subgraph);
      if (!source) throw new Error(`The plan asks a subgraph that the supergraph does not have: ${subgraph}.`);
      return createSubscription(source, operation, request, {
        begun(subscription) {
          if (registry.leaving) return GOING_AWAY;
          if (registry.size >= config.subscriptions.max) return FULL;
          own.add(subscription);
          registry.add(subscription);
          if (retiring !== undefined) retire(subscription, retiring);
          return undefined;
        },
        event: () => registry.event(subgraph),
        ended(subscription, { reason }) {
          own.delete(subscription);
          registry.remove(subscription, subgraph, reason);
        },
      });
    },
    retire(ms) {
      retiring = ms;
      for (const subscription of own) retire(subscription, ms);
    },
    async close() {
      for (const subscription of own) subscription.end(GOING_AWAY);
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
}

/** Not all at once: each of their clients comes back. */
function retire(subscription: Subscription, ms: number): void {
  setTimeout(() => subscription.end(GOING_AWAY), Math.random() * ms).unref();
}

function addressOf(subgraph: string, protocol: 'ws' | 'sse', at: string | undefined, url: string): URL {
  if (at !== undefined && !URL.canParse(at, url))
    throw new Error(`subgraphs.byName.${subgraph}.subscriptions.url: “${at}” is no address.`);
  const address = new URL(at ?? url, url);
  const secure = address.protocol === 'https:' || address.protocol === 'wss:';
  if (!secure && address.protocol !== 'http:' && address.protocol !== 'ws:')
    throw new Error(`subgraphs.byName.${subgraph}.subscriptions.url must begin with http, https, ws or wss.`);
  address.protocol = protocol === 'ws' ? (secure ? 'wss:' : 'ws:') : secure ? 'https:' : 'http:';
  address.hash = '';
  return address;
}
