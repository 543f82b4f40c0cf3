import { readFileSync } from 'node:fs';
import { type Running, serveHttp } from '@lyceum/kernel/http';
import { createLog, type Log } from '@lyceum/kernel/log';
import { createMetrics } from '@lyceum/kernel/metrics';
import { createExecute } from './execute';
import { explorerRoutes } from './explorer';
import { createGeneration } from './generation';
import { createGenerations } from './generations';
import { createAccessLog } from './http/access-log';
import { answerClientErrors } from './http/client-errors';
import { createConcurrency } from './http/concurrency';
import type { HttpArrival } from './http/exchange';
import { createGraphqlHttp } from './http/graphql-http';
import { createGraphqlLocal } from './http/local';
import type { Outcome } from './http/serve';
import { type Load, watchSources } from './reload';
import { createEntityCache } from './subgraphs/entity-cache';
import { invalidationRoute } from './subgraphs/invalidation-route';
import type { InvalidationStreams } from './subgraphs/invalidation-stream';
import { withEventStreams } from './subscriptions/event-stream';
import { subscriptionRegistry } from './subscriptions/registry';
import { createWebSockets } from './subscriptions/websocket/server';
import { routerMetrics } from './telemetry/metrics';
import { routerTracing } from './telemetry/tracing';
import { warm } from './warm';

// Draining, a client that is about to send has this long to do so.
const IDLE_MS = 1_000;
// For clients that never read; subscriptions say something more often.
const SILENCE_MS = 120_000;
// For a body of the limit's size over a slow line.
const REQUEST_MS = 30_000;

export interface RouterOptions {
  readonly name?: string;
  readonly port: number;
  /** Reads everything anew: at start, and on each reload. `files` are what a reload watches. */
  readonly load: Load;
  readonly log?: Log;
}

/** @throws an error with lines for the operator when the sources do not fit together or the port is taken. */
export async function startRouter(options: RouterOptions): Promise<Running> {
  const { name = 'router', load } = options;
  const first = await load();
  const { config } = first.sources;
  const log = options.log ?? createLog(name, config.telemetry.logLevel);
  const metrics = createMetrics(name);
  const measured = routerMetrics(metrics);
  const entityCache = config.cache.enabled ? createEntityCache(config.cache, { metrics, log }) : undefined;
  const tools = { log, metrics, measured, entityCache };
  const generation = createGeneration(first.sources, tools);
  const generations = createGenerations(generation, log);
  const reload = watchSources({ generations, load, first, tools, log, metrics: measured });
  let warming: Promise<void> | undefined = warm(generation, [...first.sources.operations.values()], tools).finally(
    () => {
      warming = undefined;
    },
  );

  const { telemetry, traffic } = config;
  const tracing = await routerTracing(telemetry.tracing, log);
  const concurrency = traffic.concurrency.enabled ? createConcurrency(traffic.concurrency) : undefined;
  const accessLog = telemetry.log && log.isLevelEnabled('info') ? createAccessLog({ service: name }) : undefined;
  const answered = accessLog && ((arrival: HttpArrival, outcome: Outcome) => accessLog.write(arrival, outcome));
  const execute = createExecute(generations, { log, metrics: measured, tracing, concurrency });
  const subscriptions = subscriptionRegistry(metrics);
  const webSockets = createWebSockets({ generations, execute, answered, log });
  measured.watch({
    operationsInFlight: () => concurrency?.state().running ?? 0,
    operationsWaiting: () => concurrency?.state().waiting ?? 0,
    concurrencyLimit: () => concurrency?.state().limit ?? 0,
    operationsCached: () => generations.current.operations.size,
    generations: () => generations.alive,
    subscriptions: () => subscriptions.size,
    revocations: () => generations.current.revocations?.size ?? 0,
    revocationSilence: () => (Date.now() - (generations.current.revocations?.heardAt ?? Date.now())) / 1_000,
  });

  const { redisUrl: url, invalidation } = config.cache;
  const rules = () => generations.current.config.cache.invalidation?.rules ?? [];
  const unfollow =
    entityCache && url !== undefined && invalidation?.streams.length
      ? follow({ url, streams: invalidation.streams, rules, cache: entityCache, log })
      : undefined;

  const graphql = {
    get config() {
      return generations.current.config;
    },
    execute: withEventStreams(execute, () => generations.current.config.subscriptions.keepAlive),
    log,
    answered,
  };

  // Where and how it listens is fixed; a reload changes everything else.
  const { server } = config;
  return serveHttp({
    name,
    port: options.port,
    host: server.host,
    log,
    metrics,
    drainMs: server.drain,
    idleMs: IDLE_MS,
    silenceMs: SILENCE_MS,
    requestTimeoutMs: REQUEST_MS,
    tls: server.tls && { cert: readFileSync(server.tls.certificate), key: readFileSync(server.tls.key) },
    ready: async () => {
      if (warming) throw new Error('planning the persisted operations');
    },
    upgrade: webSockets.upgrade,
    drain() {
      reload.stop();
      subscriptions.leave();
      webSockets.leave();
    },
    prepare: (http) => answerClientErrors(http, log),
    first: createGraphqlHttp(graphql),
    local: createGraphqlLocal(graphql),
    routes(app) {
      if (entityCache)
        app.use(invalidationRoute(entityCache, () => generations.current.config.cache.invalidation, log));
      if (server.explorer) explorerRoutes(app);
    },
    close: [
      async () => reload.stop(),
      () => generations.close(),
      async () => unfollow?.(),
      async () => entityCache?.close(),
      async () => tracing?.close(),
      async () => accessLog?.flush(),
    ],
  });
}

function follow(streams: InvalidationStreams): () => Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- takes a fifth of a second of a start
  const loaded = require('./subgraphs/invalidation-stream') as typeof import('./subgraphs/invalidation-stream');
  return loaded.followInvalidations(streams);
}
