import type { ConfigOf, commonVariables, dataVariables } from './config';
import { type Consumer, eventCollections, startEvents } from './events/events';
import { type Running, serveHttp } from './http';
import { createLog } from './log';
import { createMetrics } from './metrics';
import { type CollectionDefinition, connectStore, observeCommands, type Store } from './store';
import { componentTracing } from './tracing';

/** Consumers of a service in a process of their own, so that they scale by their queue and not by requests. */
export interface WorkerComponent {
  name: string;
  /** Whose data and events it works on. */
  service: string;
  collections: readonly CollectionDefinition[];
  consumers: readonly Consumer[];
}

/** config → connect → consume; `stop` lets running handlers end. It answers /healthz, /readyz and /metrics only. */
export async function startWorker(
  { name, service, collections, consumers }: WorkerComponent,
  config: ConfigOf<typeof commonVariables & typeof dataVariables> & { port: number },
): Promise<Running & { store: Store }> {
  const log = createLog(name, config.logLevel);
  const metrics = createMetrics(name);
  const [store, tracing] = await Promise.all([
    connectStore(config, service, [...collections, ...eventCollections]),
    componentTracing(config, name, log),
  ]);
  observeCommands(store, ({ command, ms }) => metrics.databaseCommands.observe({ command }, ms / 1_000));
  const events = await startEvents({ store, config, log, metrics: metrics.registry, consumers });
  const running = await serveHttp({
    name,
    port: config.port,
    log,
    metrics,
    tracing,
    drainMs: config.drainMs,
    ready: () => store.ping(),
    routes: () => {},
    close: [() => events.stop(), () => store.close()],
  });
  return { ...running, store };
}
