import type { Metrics } from '@lyceum/kernel/metrics';
import { Counter, Gauge } from 'prom-client';
import { createHistogram, type Observer } from '../telemetry/histogram';
import type { BreakerState } from './breaker';
import type { FailureKind } from './failure';

/** `ok` without and `errors` with errors that the subgraph told. */
export type Outcome = 'ok' | 'errors' | FailureKind;

/** Of one subgraph; its labels are bound. */
export interface SubgraphMetrics {
  /** Seconds from the first try to the answer, by how it ended. */
  duration(outcome: Outcome): Observer;
  readonly bytes: Observer;
  retried(): void;
  merged(): void;
  breaker(state: BreakerState): void;
}

const breakerStates: Record<BreakerState, number> = { closed: 0, 'half-open': 1, open: 2 };

type All = ReturnType<typeof register>;
// A reload makes its subgraphs anew, and their metrics go on.
const registered = new WeakMap<Metrics, All>();

export function subgraphMetrics(metrics: Metrics, subgraph: string): SubgraphMetrics {
  const all = registered.get(metrics) ?? register(metrics);
  registered.set(metrics, all);
  const durations = new Map<Outcome, Observer>();
  return {
    duration(outcome) {
      let found = durations.get(outcome);
      if (!found) durations.set(outcome, (found = all.duration.with({ subgraph, outcome })));
      return found;
    },
    bytes: all.bytes.with({ subgraph }),
    retried: () => all.retries.inc({ subgraph }),
    merged: () => all.merged.inc({ subgraph }),
    breaker: (state) => all.breaker.set({ subgraph }, breakerStates[state]),
  };
}

function register({ registry }: Metrics) {
  const registers = [registry];
  return {
    duration: createHistogram<'subgraph' | 'outcome'>(registry, {
      name: 'lyceum_router_subgraph_seconds',
      help: 'Time of a subgraph request with its retries, by subgraph and outcome.',
      buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    }),
    bytes: createHistogram<'subgraph'>(registry, {
      name: 'lyceum_router_subgraph_answer_bytes',
      help: 'Size of a subgraph’s answers.',
      buckets: [256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216],
    }),
    retries: new Counter({
      name: 'lyceum_router_subgraph_retries_total',
      help: 'Subgraph requests that were sent again.',
      labelNames: ['subgraph'],
      registers,
    }),
    merged: new Counter({
      name: 'lyceum_router_subgraph_merged_total',
      help: 'Subgraph queries that were answered by an identical one in flight.',
      labelNames: ['subgraph'],
      registers,
    }),
    breaker: new Gauge({
      name: 'lyceum_router_subgraph_breaker_state',
      help: 'The circuit breaker: 0 closed, 1 half-open, 2 open.',
      labelNames: ['subgraph'],
      registers,
    }),
  };
}
