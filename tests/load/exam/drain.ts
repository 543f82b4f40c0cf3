import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startCollector } from '@lyceum/kernel/test/collector';
import { openHall } from '../../exam-day/hall';
import { killProcesses } from '../../support/process';
import { createMachine, type Machine } from '../../support/standalone';
import { layBacklog } from './backlog';
import { cpuByProcess, perEach } from './cpu';
import { type Measured, startMeasured } from './platform';
import { figure, say } from './print';

const LOOK_MS = 5_000;

/**
 * How what waits is graded, in one process: `npm run load:drain -- [--waiting 12000] [--kill-after 10]`. So many hand-ins are laid
 * into the store, graders are started, and each five seconds the results/s and the CPU time of each are printed; a platform that
 * is killed with -9 after so many seconds is started anew.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { waiting: { type: 'string', default: '12000' }, 'kill-after': { type: 'string' } },
  });
  const machine = await createMachine();
  const collector = await startCollector();
  try {
    await drain(machine, collector.endpoint, Number(values.waiting), Number(values['kill-after'] ?? Number.NaN));
  } finally {
    await killProcesses();
    await collector.close();
    await machine.remove();
  }
}

async function drain(machine: Machine, tracing: string, waiting: number, killAfter: number): Promise<void> {
  const empty = await startMeasured(machine, { mode: 'one', grading: 'off', tracing });
  const { storePort } = empty;
  const hall = await openHall(empty.environment);
  const start = () => startMeasured(machine, { mode: 'one', grading: 'here', tracing, storePort });
  await layBacklog(hall, waiting);
  await empty.stop();
  let platform = await start();
  const begun = performance.now();
  let isKilled = false;
  try {
    for (let left = await hall.waiting(); left > 0; ) {
      const [cpu, from] = [cpuByProcess(platform), performance.now()];
      await sleep(LOOK_MS);
      const now = await hall.waiting();
      say(
        `${now} left: ${figure((left - now) / ((performance.now() - from) / 1_000))} results/s, ${costs(platform, cpu, left - now)}`,
      );
      left = now;
      if (isKilled || !(performance.now() - begun > killAfter * 1_000)) continue;
      isKilled = true;
      process.kill(platform.pids.get('all') as number, 'SIGKILL');
      await platform.stop();
      platform = await start();
      say('killed with -9, and started anew');
      left = await hall.waiting();
    }
    say(`all were out after ${figure((performance.now() - begun) / 1_000)} s`);
  } finally {
    await hall.close();
    await platform.stop();
  }
}

const costs = (platform: Measured, before: ReadonlyMap<string, number>, count: number) =>
  count > 0 ? `CPU ms each: ${perEach(platform, before, count)}` : 'none';

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
