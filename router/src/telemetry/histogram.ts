import type { Metric, Registry } from 'prom-client';

export interface Observer {
  observe(value: number): void;
}

/**
 * A Prometheus histogram that costs 5 ns an observation where prom-client's own costs 0.5 µs even with labels bound: it
 * finds its labels by hash every time. A big query observes this 30 times.
 */
export function createHistogram<Label extends string>(
  registry: Registry,
  { name, help, buckets }: { name: string; help: string; buckets: readonly number[] },
): { with(labels: Readonly<Record<Label, string>>): Observer } {
  const series = new Map<string, Series>();

  const values = () =>
    [...series.values()].flatMap(({ labels, counts, sum }) => {
      let total = 0;
      const cumulative = [...buckets, '+Inf'].map((le, index) => {
        total += counts[index] ?? 0;
        return { metricName: `${name}_bucket`, labels: { ...labels, le }, value: total };
      });
      return [
        ...cumulative,
        { metricName: `${name}_sum`, labels: { ...labels }, value: sum },
        { metricName: `${name}_count`, labels: { ...labels }, value: total },
      ];
    });

  // What a registry asks of a metric; prom-client's type names its classes only.
  const metric = {
    name,
    help,
    type: 'histogram',
    aggregator: 'sum',
    get: async () => ({ name, help, type: 'histogram', aggregator: 'sum', values: values() }),
    reset() {
      for (const one of series.values()) one.clear();
    },
  };
  registry.registerMetric(metric as unknown as Metric<Label>);

  return {
    with(labels) {
      const key = JSON.stringify(labels);
      const known = series.get(key) ?? new Series(buckets, labels);
      series.set(key, known);
      return known;
    },
  };
}

class Series implements Observer {
  readonly counts: Float64Array;
  sum = 0;

  constructor(
    private readonly bounds: readonly number[],
    readonly labels: Readonly<Record<string, string>>,
  ) {
    this.counts = new Float64Array(bounds.length + 1);
  }

  observe(value: number): void {
    const { bounds, counts } = this;
    let bucket = 0;
    while (bucket < bounds.length && value > (bounds[bucket] as number)) bucket++;
    (counts[bucket] as number)++;
    this.sum += value;
  }

  clear(): void {
    this.counts.fill(0);
    this.sum = 0;
  }
}
