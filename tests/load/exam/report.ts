import { percentile } from '../tenants/open-loop';
import type { Sent } from './open-loop';
import type { Measured } from './platform';
import { figure, say, table } from './print';

export interface Round {
  sent: Sent;
  count: number;
  /** By process, milliseconds of CPU for each that was accepted. */
  cpu: Map<string, number>;
}

const allLatencies = (rounds: readonly Round[]) => rounds.flatMap(({ sent }) => sent.latencies);
export const p99 = (rounds: readonly Round[]) => percentile(allLatencies(rounds), 0.99);

export function print(lines: readonly (readonly [string, readonly Round[]])[]): void {
  const rows = lines.map(([name, rounds]) => {
    const latencies = allLatencies(rounds);
    const failed = rounds.flatMap(({ sent }) => [...sent.failed].map(([why, times]) => `${times} ${why}`));
    const total = rounds.reduce((sum, { count }) => sum + count, 0);
    return [
      name,
      String(total),
      failed.join(', ') || '0',
      ...[0.5, 0.99, 0.999].map((share) => figure(percentile(latencies, share))),
    ];
  });
  say(table(['', 'sent', 'failed', 'p50 ms', 'p99 ms', 'p99.9 ms'], rows));
}

export function printCpu(rounds: readonly Round[], { pids }: Measured): void {
  const mean = (name: string) => rounds.reduce((sum, { cpu }) => sum + (cpu.get(name) ?? 0), 0) / rounds.length;
  const names = [...pids.keys()];
  const own = names.filter((name) => name !== 'store').reduce((sum, name) => sum + mean(name), 0);
  const rows = [...names.map((name) => [name, mean(name)] as const), ['our processes', own] as const].map(
    ([name, ms]) => [name, figure(ms), figure((ms * 100_000) / 60_000), figure((ms * 500_000) / 60_000)],
  );
  say(table(['process', 'ms each', 'cores for 100,000 in a minute', 'for 500,000'], rows));
}
