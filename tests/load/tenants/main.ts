import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { killProcesses, type Process } from '../../support/process';
import { createMachine, type Machine, WITHOUT_DEMO } from '../../support/standalone';
import { type Answers, capacity, openLoop, percentile, together } from './open-loop';
import { openSchool, queries, type School } from './school';

/**
 * What one tenant's load does to another: `npm run load:tenants -- [--flags]`.
 *
 * The platform runs as `npm start` runs it, all in one process beside its store, on a data folder of its own. Two schools ask for the start
 * screen (`--query courses`: for a list, which costs less) through the router, each at a constant rate: the quiet one always at 1×, the loud one in turn at 1× and at 10×, round after round
 * (ABBA), so that what else the machine does falls on both. 1× is a share of what the platform can answer: with 0.05 both together stay
 * below that also at 10×, with 0.15 they do not. Printed is what became of the requests, and the quiet school's latency.
 * `--tenant-limit 2` is a run in which RATE_LIMIT_TENANT is twice 1×, as an operator would set it who knows what a tenant has ordered.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      shares: { type: 'string', default: '0.05,0.15' },
      rounds: { type: 'string', default: '4' },
      seconds: { type: 'string', default: '10' },
      query: { type: 'string', default: 'home' },
      'tenant-limit': { type: 'string' },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const limit = values['tenant-limit'];
  const body = queries[values.query as keyof typeof queries];
  if (!body) throw new Error(`--query is ${values.query}; it can be ${Object.keys(queries).join(', ')}`);
  const machine = await createMachine();
  try {
    await start(machine);
    const schools = { quiet: await openSchool(machine, 'quiet'), loud: await openSchool(machine, 'loud') };
    const most = await measureCapacity(machine, body, schools.loud);
    say(
      `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}; the platform answers ${figure(most)}/s\n`,
    );
    for (const share of values.shares.split(',').map(Number)) {
      const base = Math.max(1, Math.round(most * share));
      if (limit) await start(machine, { RATE_LIMIT_TENANT: `${Math.round(base * Number(limit))}/1s` });
      say(
        `1× = ${base}/s, ${share} of that; ${limit ? `${limit} × 1× is the limit of a tenant` : 'no limit by tenant'}`,
      );
      await compare(machine, schools, { body, base, rounds, seconds });
    }
  } finally {
    await stop();
    await killProcesses();
    await machine.remove();
  }
}

let platform: Process | undefined;

/** Ends the one before. Limits by person are out of the way: each school has one person here. */
async function start(machine: Machine, more: NodeJS.ProcessEnv = {}): Promise<void> {
  await stop();
  platform = machine.start({ ...WITHOUT_DEMO, RATE_LIMIT_PERSON: '1000000/1m', ...more });
  await platform.prints(/Lyceum is ready/);
}

/** The store ends with it. */
async function stop(): Promise<void> {
  platform?.signal('SIGTERM');
  await platform?.ended;
}

async function measureCapacity(machine: Machine, body: string, { token }: School): Promise<number> {
  const options = { url: machine.url('router'), body, token };
  await capacity({ ...options, seconds: 5 }, 32);
  const most = await capacity({ ...options, seconds: 8 }, 32);
  if (most === 0) throw new Error('Nothing was answered: the query is refused.');
  return most;
}

const WARM_SECONDS = 2;

async function compare(
  machine: Machine,
  { quiet, loud }: { quiet: School; loud: School },
  { body, base, rounds, seconds }: { body: string; base: number; rounds: number; seconds: number },
): Promise<void> {
  const url = machine.url('router');
  const both = (times: number, long: number) =>
    Promise.all([
      openLoop({ url, body, token: quiet.token, rate: base, seconds: long }),
      openLoop({ url, body, token: loud.token, rate: base * times, seconds: long }),
    ]);
  const runs: Record<1 | 10, [Answers, Answers][]> = { 1: [], 10: [] };
  for (let round = 0; round < rounds; round++)
    for (const times of round % 2 ? ([10, 1] as const) : ([1, 10] as const)) {
      await both(times, WARM_SECONDS);
      runs[times].push(await both(times, seconds));
    }
  const rows = ([1, 10] as const).flatMap((times) =>
    (['quiet', 'loud'] as const).map((name, index) => {
      const answers = together(runs[times].map((run) => run[index] as Answers));
      const { sent, answered, limited, shed, failed, latencies } = answers;
      const rate = name === 'quiet' ? base : base * times;
      const counts = [rate, sent, answered, limited, shed, failed].map(String);
      return [`${times}×`, name, ...counts, figure(percentile(latencies, 0.5)), figure(percentile(latencies, 0.99))];
    }),
  );
  say(table(['load', 'school', 'rate/s', 'sent', 'answered', '429', '503', 'failed', 'p50 ms', 'p99 ms'], rows));
  const quietRuns = (times: 1 | 10) => runs[times].map(([answers]) => answers);
  const p99 = (times: 1 | 10) => percentile(together(quietRuns(times)).latencies, 0.99);
  const byRound = (times: 1 | 10) => quietRuns(times).map(({ latencies }) => percentile(latencies, 0.99));
  const median = (values: number[]) => percentile(values, 0.5);
  say(`p99 of the quiet school, 10× ÷ 1×: ${(p99(10) / p99(1)).toFixed(2)} of all its answers`);
  say(`${(median(byRound(10)) / median(byRound(1))).toFixed(2)} of the medians of its rounds, which are`);
  for (const times of [1, 10] as const) say(`  at ${times}×: ${byRound(times).map(figure).join(' ')} ms`);
  say(`load average ${loadavg().map(figure).join(' ')}\n`);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const figure = (value: number) => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
