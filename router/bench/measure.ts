import type { Runner } from './field';
import { load, percentile } from './load';
import type { Operation } from './operations';
import { usage } from './proc';

export interface Measurement {
  /** User and system time of the router a request. */
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly p99: number;
}

export interface Work {
  readonly operation: Operation;
  readonly connections: number;
  readonly seconds: number;
}

/** One load on one router. */
export async function measure({ port, pid }: Runner, { operation, connections, seconds }: Work): Promise<Measurement> {
  let before = 0;
  const begins = () => {
    before = usage(pid).cpuMs;
  };
  const {
    requests,
    seconds: took,
    latencies,
  } = await load({ port, connections, seconds, body: operation.body, begins });
  return {
    cpuMs: (usage(pid).cpuMs - before) / requests,
    perSecond: requests / took,
    p99: percentile(latencies, 0.99),
  };
}

/** The median of each figure. */
export function medianOf(measurements: readonly Measurement[]): Measurement {
  return {
    cpuMs: median(measurements.map(({ cpuMs }) => cpuMs)),
    perSecond: median(measurements.map(({ perSecond }) => perSecond)),
    p99: median(measurements.map(({ p99 }) => p99)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 ? above : (below + above) / 2;
}

/** The `data` that a router answers. @throws when it answers errors. */
export async function ask({ port }: Runner, operation: Operation): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: operation.body(0),
    signal: AbortSignal.timeout(30_000),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`answers ${response.status} ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
