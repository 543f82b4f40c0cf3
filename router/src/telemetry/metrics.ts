import type { ErrorCode } from '@lyceum/kernel/errors';
import type { Metrics } from '@lyceum/kernel/metrics';
import { Counter, Gauge } from 'prom-client';
import type { Planner } from '../plan/planner';
import { createHistogram, type Observer } from './histogram';

export type OperationKind = 'query' | 'mutation' | 'subscription' | 'unknown';

/** `errors` with data beside them, `refused` when nothing ran, `failed` when nothing came of it. */
export type OperationOutcome = 'ok' | 'errors' | 'refused' | 'failed';

/** What is known by whoever keeps it, asked for when metrics are read. */
export interface Levels {
  operationsInFlight: number;
  operationsWaiting: number;
  concurrencyLimit: number;
  operationsCached: number;
  subscriptions: number;
  generations: number;
  revocations: number;
  revocationSilence: number;
}

export interface RouterMetrics {
  /** Of an operation's name, which a client chooses: itself, `other` once there are too many, `anonymous` without one. */
  label(name: string | undefined): string;
  /** Names that are ours and never `other`, such as those of the persisted operations. */
  reserve(names: Iterable<string>): void;
  /** An operation that was answered, some 40 ns when its name is known. */
  operation(name: string | undefined, kind: OperationKind, outcome: OperationOutcome, seconds: number): void;
  errors(codes: readonly ErrorCode[]): void;
  planned(planner: Planner['name'], seconds: number): void;
  /** Whether an operation was found compiled. */
  operationCache(hit: boolean): void;
  cost(estimated: number, measured: number): void;
  /** Answered 503 before it ran. */
  shed(reason: 'queue_full' | 'waited_too_long' | 'draining'): void;
  reloaded(outcome: 'ok' | 'failed' | 'unchanged'): void;
  /** From now on these levels are read from here. */
  watch(levels: { readonly [Name in keyof Levels]?: () => number }): void;
}

// Each name is up to 160 lines of /metrics.
const MAX_CLIENT_NAMES = 200;
const MAX_RESERVED_NAMES = 5_000;
const MAX_NAME_LENGTH = 100;

const levelMetrics: Record<keyof Levels, { name: string; help: string }> = {
  operationsInFlight: { name: 'operations_in_flight', help: 'Operations that are being answered.' },
  operationsWaiting: { name: 'operations_waiting', help: 'Operations that wait for their turn.' },
  concurrencyLimit: { name: 'concurrency_limit', help: 'Operations that may run at once, as the limiter has found.' },
  operationsCached: { name: 'operations_cached', help: 'Compiled operations in memory.' },
  subscriptions: { name: 'subscriptions', help: 'Subscriptions that clients have open.' },
  generations: { name: 'generations', help: 'Configurations in use: the current one, and those that drain.' },
  revocations: { name: 'revocations', help: 'Sessions and people whose tokens are refused before they expire.' },
  revocationSilence: {
    name: 'revocation_silence_seconds',
    help: 'Since the feed of revocations last said something; it does so every 5 s.',
  },
};

type Series = Partial<Record<OperationKind, Partial<Record<OperationOutcome, Observer>>>>;

/** What the router tells of itself; once for each `metrics`. */
export function routerMetrics(metrics: Metrics): RouterMetrics {
  const { operations, plans, costs, lookups, sheds, reloads, sources } = register(metrics);
  const byName = new Map<string, Series>();
  const shared: Record<'other' | 'anonymous', Series> = { other: {}, anonymous: {} };
  let clientNames = 0;
  let reservedNames = 0;
  const planners = new Map<string, Observer>();
  const estimatedCost = costs.with({ cost: 'estimated' });
  const measuredCost = costs.with({ cost: 'measured' });

  const seriesOf = (name: string | undefined): Series => {
    if (name === undefined) return shared.anonymous;
    const known = byName.get(name);
    if (known) return known;
    if (clientNames >= MAX_CLIENT_NAMES || name.length > MAX_NAME_LENGTH) return shared.other;
    clientNames++;
    const series: Series = {};
    byName.set(name, series);
    return series;
  };

  const labelOf = (name: string | undefined): string => {
    const series = seriesOf(name);
    if (series === shared.other) return 'other';
    return name ?? 'anonymous';
  };

  return {
    label: labelOf,
    reserve(names) {
      for (const name of names)
        if (!byName.has(name) && name.length <= MAX_NAME_LENGTH && reservedNames++ < MAX_RESERVED_NAMES)
          byName.set(name, {});
    },
    operation(name, kind, outcome, seconds) {
      const series = seriesOf(name);
      const ofKind = (series[kind] ??= {});
      const observer = (ofKind[outcome] ??= operations.with({ operation: labelOf(name), kind, outcome }));
      observer.observe(seconds);
    },
    errors(codes) {
      for (const code of codes) metrics.errors.inc({ code });
    },
    planned(planner, seconds) {
      let observer = planners.get(planner);
      if (!observer) planners.set(planner, (observer = plans.with({ planner })));
      observer.observe(seconds);
    },
    operationCache(hit) {
      if (hit) lookups.hits++;
      else lookups.misses++;
    },
    cost(estimated, measured) {
      estimatedCost.observe(estimated);
      measuredCost.observe(measured);
    },
    shed: (reason) => sheds.inc({ reason }),
    reloaded: (outcome) => reloads.inc({ outcome }),
    watch: (levels) => void Object.assign(sources, levels),
  };
}

function register({ registry }: Metrics) {
  const registers = [registry];
  const lookups = { hits: 0, misses: 0 };
  const sources: { [Name in keyof Levels]?: () => number } = {};
  new Counter({
    name: 'lyceum_router_operation_cache_total',
    help: 'Operations that were looked for among the compiled ones, by whether they were there.',
    labelNames: ['result'],
    registers,
    collect() {
      this.reset();
      this.inc({ result: 'hit' }, lookups.hits);
      this.inc({ result: 'miss' }, lookups.misses);
    },
  });
  for (const [level, { name, help }] of Object.entries(levelMetrics))
    new Gauge({
      name: `lyceum_router_${name}`,
      help,
      registers,
      collect() {
        this.set(sources[level as keyof Levels]?.() ?? 0);
      },
    });
  return {
    lookups,
    sources,
    operations: createHistogram<'operation' | 'kind' | 'outcome'>(registry, {
      name: 'lyceum_router_operation_seconds',
      help: 'Time to answer an operation, by its name, kind and outcome.',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    }),
    plans: createHistogram<'planner'>(registry, {
      name: 'lyceum_router_plan_seconds',
      help: 'Time to plan an operation, by the planner.',
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    }),
    costs: createHistogram<'cost'>(registry, {
      name: 'lyceum_router_operation_cost',
      help: 'Cost of an operation: as estimated before it ran, and as measured by its answer.',
      buckets: [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000],
    }),
    sheds: new Counter({
      name: 'lyceum_router_shed_total',
      help: 'Operations that were turned away with 503 before they ran.',
      labelNames: ['reason'],
      registers,
    }),
    reloads: new Counter({
      name: 'lyceum_router_reloads_total',
      help: 'Reloads of supergraph, configuration and operations.',
      labelNames: ['outcome'],
      registers,
    }),
  };
}
