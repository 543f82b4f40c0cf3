import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contestants/contestant';
import { type Field, openField, type Runner } from './field';
import { load } from './load';
import { ask, type Measurement, measure, medianOf } from './measure';
import type { Operation } from './operations';
import { usage } from './proc';
import { figure, say, table } from './report';

export interface ComparisonOptions {
  readonly contestants: readonly Contestant[];
  readonly operations: readonly Operation[];
  readonly connections: readonly number[];
  /** At most: fewer when the time ends. */
  readonly rounds: number;
  readonly minutes: number;
}

interface Entry {
  readonly runner: Runner;
  /** Subgraph requests of one request alone, by operation. */
  readonly fetches: Map<Operation, number>;
  readonly results: Map<string, Measurement[]>;
}

const key = (operation: Operation, connections: number) => `${operation.name} ${connections}`;
const label = ({ name, merges }: Contestant) => `${name}${merges ? ', merging' : ''}`;

/** Starts everybody, compares their answers, measures in interleaved rounds, and prints the medians. False when answers differ. */
export async function comparison(options: ComparisonOptions): Promise<boolean> {
  const { contestants, operations, connections, rounds, minutes } = options;
  const began = performance.now();
  const left = () => minutes * 60 - (performance.now() - began) / 1000;
  const field = await openField();
  try {
    const entries: Entry[] = [];
    let same = true;
    const expected = new Map<Operation, unknown>();
    for (const contestant of contestants) {
      try {
        const runner = await field.start(contestant);
        entries.push({
          runner,
          fetches: await compareAnswers(field, runner, operations, expected),
          results: new Map(),
        });
      } catch (error) {
        same = false;
        say(`${label(contestant)} is left out: it ${(error as Error).message}`);
      }
    }
    if (entries.length === 0) return false;
    for (const { runner } of entries)
      for (const { body } of operations) await load({ port: runner.port, connections: 50, ...warmUp, body });

    // Those that are compared are measured one after the other.
    const cells = operations.flatMap((operation) =>
      connections.flatMap((count) => entries.map((entry) => ({ entry, operation, connections: count }))),
    );
    const seconds = Math.min(3, Math.max(0.5, (left() * spent) / (cells.length * rounds)));
    say(`${cells.length} measurements of ${figure(seconds)} s a round, at most ${rounds} rounds.`);
    let longest = 0;
    for (let round = 0; round === 0 || (round < rounds && left() > longest); round++) {
      const started = left();
      for (const { entry, ...work } of cells) {
        const measurement = await measure(entry.runner, { ...work, seconds });
        const all = entry.results.get(key(work.operation, work.connections)) ?? [];
        entry.results.set(key(work.operation, work.connections), [...all, measurement]);
      }
      longest = Math.max(longest, started - left());
      say(`Round ${round + 1} took ${figure(started - left())} s.`);
    }
    say('×: how much less CPU than the first row.');
    print(entries, options);
    return same;
  } finally {
    await field.close();
  }
}

// By operation, before anything is measured: plans are cached, and V8 has compiled what is hot.
const warmUp = { requests: 3000, seconds: 4 };
// The share of the time that is planned: slow routers take longer to answer what is under way.
const spent = 0.7;

async function compareAnswers(
  field: Field,
  runner: Runner,
  operations: readonly Operation[],
  expected: Map<Operation, unknown>,
): Promise<Map<Operation, number>> {
  const fetches = new Map<Operation, number>();
  for (const operation of operations) {
    const before = await field.subgraphRequests();
    const data = await ask(runner, operation);
    fetches.set(operation, (await field.subgraphRequests()) - before);
    if (!expected.has(operation)) expected.set(operation, data);
    if (!isDeepStrictEqual(data, expected.get(operation)))
      throw new Error(`answers other data than the first one to “${operation.title}”`);
  }
  return fetches;
}

function print(entries: readonly Entry[], { operations, connections }: ComparisonOptions): void {
  for (const operation of operations) {
    const [reference] = entries;
    const rows = entries.map((entry) => {
      const cells = connections.flatMap((count) => {
        const of = ({ results }: Entry) => medianOf(results.get(key(operation, count)) ?? []);
        const { cpuMs, perSecond, p99 } = of(entry);
        const less = reference ? `${figure(of(reference).cpuMs / cpuMs)}×` : '–';
        return [figure(cpuMs), less, figure(perSecond), figure(p99)];
      });
      return [label(entry.runner.contestant), String(entry.fetches.get(operation)), ...cells];
    });
    const heads = connections.flatMap((count) => [`CPU ms, ${count} conn.`, '×', 'req/s', 'p99 ms']);
    say(`\n### ${operation.title}\n\n${table(['', 'fetches', ...heads], rows)}`);
  }
  const memory = entries.map(({ runner }) => {
    const { rss, peak } = usage(runner.pid);
    return [label(runner.contestant), figure(runner.startMs / 1000), figure(rss), figure(peak)];
  });
  say(`\n### Start and memory over the run\n\n${table(['', 'ready after s', 'RSS MB', 'peak MB'], memory)}`);
}
