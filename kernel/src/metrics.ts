import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

// Memory, CPU and event loop belong to the process, whichever components run in it.
const processRegistry = new Registry();
collectDefaultMetrics({ register: processRegistry, prefix: 'lyceum_' });

export interface Metrics {
  readonly registry: Registry;
  readonly operations: Histogram<'operation' | 'outcome'>;
  readonly errors: Counter<'code'>;
  readonly databaseCommands: Histogram<'command'>;
  text(): Promise<string>;
}

export const METRICS_CONTENT_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

/** One registry a component, every metric labelled with `service`. */
export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  const registers = [registry];
  return {
    registry,
    operations: new Histogram({
      name: 'lyceum_graphql_operation_seconds',
      help: 'Time to answer a GraphQL operation, by its name and outcome.',
      labelNames: ['operation', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    errors: new Counter({
      name: 'lyceum_graphql_errors_total',
      help: 'Errors that left, by code.',
      labelNames: ['code'],
      registers,
    }),
    databaseCommands: new Histogram({
      name: 'lyceum_database_command_seconds',
      help: 'Time of a database command, by its name.',
      labelNames: ['command'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5],
      registers,
    }),
    text: async () => Registry.merge([processRegistry, registry]).metrics(),
  };
}

// Operation names come from clients: past this many the rest counts as `other`, or they would fill the memory.
const MAX_OPERATION_NAMES = 500;
const seen = new WeakMap<Metrics, Set<string>>();

export function operationLabel(metrics: Metrics, name: string | null | undefined): string {
  const names = seen.get(metrics) ?? new Set<string>();
  seen.set(metrics, names);
  if (!name) return 'anonymous';
  if (names.has(name)) return name;
  if (names.size >= MAX_OPERATION_NAMES) return 'other';
  names.add(name);
  return name;
}
