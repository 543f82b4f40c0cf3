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
const SHARES = [0.5, 0.99, 0.999] as const;
const meanCpu = (rounds: readonly Round[], name: string) =>
  rounds.reduce((sum, { cpu }) => sum + (cpu.get(name) ?? 0), 0) / rounds.length;

export function print(lines: readonly (readonly [string, readonly Round[]])[]): void {
  const rows = lines.map(([name, rounds]) => {
    const latencies = allLatencies(rounds);
    const failed = rounds.flatMap(({ sent }) => [...sent.failed].map(([why, times]) => `${times} ${why}`));
    const total = rounds.reduce((sum, { count }) => sum + count, 0);
    return [
      name,
      String(total),
      failed.join(', ') || '0',
      ...SHARES.map((share) => figure(percentile(latencies, share))),
    ];
  });
  say(table(['', 'sent', 'failed', 'p50 ms', 'p99 ms', 'p99.9 ms'], rows));
}

/** What ours take for each that the plain endpoint does: time at the same rate on the same store, and CPU of all that is not the store. */
export function printRatios(ours: readonly Round[], theirs: readonly Round[], platform: Measured): void {
  const times = SHARES.map((share) => percentile(allLatencies(ours), share) / percentile(allLatencies(theirs), share));
  const cpu = ownNames(platform).reduce((sum, name) => sum + meanCpu(ours, name), 0);
  const plain = meanCpu(theirs, 'plain');
  const [half, most, nearly] = times.map(figure);
  say(`ours ÷ the plain endpoint’s: p50 ${half}, p99 ${most}, p99.9 ${nearly}`);
  say(`CPU ms each: ours ${figure(cpu)}, the plain endpoint’s ${figure(plain)}, ratio ${figure(cpu / plain)}`);
}

const ownNames = ({ pids }: Measured) => [...pids.keys()].filter((name) => name !== 'store');

export function printCpu(rounds: readonly Round[], platform: Measured): void {
  const names = [...platform.pids.keys()];
  const own = ownNames(platform).reduce((sum, name) => sum + meanCpu(rounds, name), 0);
  const each = names.map((name) => [name, meanCpu(rounds, name)] as const);
  const rows = [...each, ['our processes', own] as const].map(([name, ms]) => [
    name,
    figure(ms),
    figure((ms * 100_000) / 60_000),
    figure((ms * 500_000) / 60_000),
  ]);
  say(table(['process', 'ms each', 'cores for 100,000 in a minute', 'for 500,000'], rows));
}
