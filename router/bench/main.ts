import { parseArgs } from 'node:util';
import { leaveFirstCore } from './children';
import { cold } from './cold';
import { comparison } from './comparison';
import { field } from './contestants/all';
import { installHiveGateway } from './contestants/hive-gateway';
import { isThere, type PlannerName } from './contestants/lyceum';
import { distinct } from './distinct';
import { mutation } from './mutation';
import { operations } from './operations';
import { machine, say } from './report';
import { tracing } from './tracing';
import { workers } from './workers';

/**
 * The figures of docs/reference/performance.md: `npm run bench -w router -- [NAME] [--flags]`. Linux, as it reads /proc.
 *
 * Without a NAME: Apollo Gateway, Hive Gateway, Hive Router and lyceum-router, each a process of its own on the first core, answer
 * the operations of operations.ts over the four subgraphs of subgraphs/, which share the other cores with the load. Their data is
 * compared first; then each is measured in turn, round after round, and the medians are printed. CPU is user and system time of the
 * router's processes ÷ requests; latency counts from the moment a request was written.
 * Apollo Gateway is a dependency; `--install` fetches Hive Gateway into ~/.cache/lyceum/bench; Hive Router is found on the PATH
 * (`cargo install hive-router`) or by HIVE_ROUTER. Who is missing is skipped with a line.
 *
 * NAME: `cold` time to ready · `distinct` memory under ever new operations · `tracing` what 1 % sampling costs ·
 * `workers` what a second process costs · `mutation` a trusted mutation by hash. Those of lyceum-router alone take `--planner`.
 * `--minutes` bounds all of them: `distinct` says how many of its million (`--count`) it came to.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      install: { type: 'boolean', default: false },
      node24: { type: 'string' },
      only: { type: 'string' },
      operations: { type: 'string' },
      connections: { type: 'string', default: '50,500' },
      planner: { type: 'string', default: 'auto' },
      rounds: { type: 'string', default: '3' },
      minutes: { type: 'string', default: '5' },
      count: { type: 'string', default: '1000000' },
    },
  });
  const minutes = Number(values.minutes);
  const planner = values.planner as PlannerName;
  const rounds = Number(values.rounds);
  if (values.install) installHiveGateway();
  const end = setTimeout(() => fail(`The bench has not ended within ${minutes + 1} minutes.`), (minutes + 1) * 60_000);
  const pinned = leaveFirstCore();
  if (!pinned) say('taskset or a second core is missing: nothing is pinned, the figures are rough.');
  say(machine(pinned));

  const contestants = field({ node24: values.node24, only: values.only });
  const wanted = values.operations?.split(',');
  const commands: Record<string, () => Promise<boolean>> = {
    compare: () =>
      comparison({
        contestants,
        operations: operations.filter(({ name }) => !wanted || wanted.includes(name)),
        connections: values.connections.split(',').map(Number),
        rounds,
        minutes,
      }),
    cold: () => cold(contestants, rounds),
    distinct: () => distinct(planner, Number(values.count), minutes),
    tracing: () => tracing(planner, minutes),
    workers: () => workers(planner, minutes),
    mutation: () => mutation(planner, minutes),
  };
  const [name = 'compare'] = positionals;
  const command = commands[name];
  if (ofLyceum.has(name) && !isThere) fail('lyceum-router is not there yet: nothing to measure.');
  else if (!command) fail(`There is no “${name}”: ${Object.keys(commands).join(', ')}.`);
  else if (!(await command())) process.exitCode = 1;
  clearTimeout(end);
}

const ofLyceum = new Set(['distinct', 'tracing', 'workers', 'mutation']);

function fail(message: string): void {
  say(message);
  process.exit(1);
}

main().catch((error: Error) => fail(error.stack ?? error.message));
