import type { Contestant } from './contestants/contestant';
import { openField, type Runner } from './field';
import { ask, type Measurement, measure, medianOf, type Work } from './measure';
import type { Operation } from './operations';
import { figure, say, table } from './report';

export interface Versus {
  /** The first is what the others are compared with. */
  readonly contestants: readonly Contestant[];
  readonly operations: readonly Operation[];
  readonly connections: number;
  readonly minutes: number;
}

export interface Outcome {
  readonly operation: Operation;
  /** Medians, by contestant. */
  readonly medians: readonly Measurement[];
}

// Short and many: on a shared machine the median of many beats a few long ones.
const seconds = 1;
const warmUp = 3;
const mostRounds = 15;

/** Contestants against the first of them, in interleaved rounds; prints a table for each operation. */
export async function versus({ contestants, operations, connections, minutes }: Versus): Promise<Outcome[]> {
  const field = await openField();
  try {
    const runners: Runner[] = [];
    for (const contestant of contestants) runners.push(await field.start(contestant));
    const works: Work[] = operations.map((operation) => ({ operation, connections, seconds }));
    for (const work of works) {
      for (const runner of runners) {
        await ask(runner, work.operation);
        await measure(runner, { ...work, seconds: warmUp });
      }
    }
    const results = works.map(() => runners.map((): Measurement[] => []));
    const rounds = Math.floor((minutes * 60 * 0.7) / (runners.length * works.length * seconds)) - warmUp;
    const done = Math.max(3, Math.min(mostRounds, rounds));
    for (let round = 0; round < done; round++)
      for (const [at, work] of works.entries())
        for (const [index, runner] of runners.entries()) results[at]?.[index]?.push(await measure(runner, work));
    return operations.map((operation, at) => {
      const medians = (results[at] ?? []).map(medianOf);
      print(operation, contestants, medians, `${connections} connections, median of ${done} rounds`);
      return { operation, medians };
    });
  } finally {
    await field.close();
  }
}

/** A figure over that of the first contestant: 1.03 costs 3 % more. */
export function ratio({ medians }: Outcome, index: number): number {
  return (medians[index]?.cpuMs ?? Number.NaN) / (medians[0]?.cpuMs ?? Number.NaN);
}

function print(
  operation: Operation,
  contestants: readonly Contestant[],
  medians: readonly Measurement[],
  note: string,
) {
  const rows = medians.map(({ cpuMs, perSecond, p99 }, index) => [
    contestants[index]?.name ?? '',
    figure(cpuMs),
    figure(cpuMs / (medians[0]?.cpuMs ?? Number.NaN)),
    figure(perSecond),
    figure(p99),
  ]);
  say(`\n### ${operation.title}\n\n${note}\n\n${table(['', 'CPU ms', 'to the first', 'req/s', 'p99 ms'], rows)}`);
}
