import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startCollector } from '@lyceum/kernel/test/collector';
import { type Accepted, type Hall, handInBody, openHall, type Sitter } from '../../exam-day/hall';
import { killProcesses } from '../../support/process';
import { createMachine, type Machine } from '../../support/standalone';
import { layBacklog } from './backlog';
import { cpuByProcess, cpuMs, cpuSince, perEach } from './cpu';
import { measureCapacity, type Sending, sendAll } from './open-loop';
import { type Measured, type Mode, startMeasured, startPlain } from './platform';
import { figure, say } from './print';
import { p99, print, printCpu, printRatios, type Round } from './report';
import { barrierStart, type Paced, saveTogether, seated } from './together';

/**
 * An exam day on this machine: `npm run load:exam -- [--flags]`.
 *
 * In each mode (`--modes one,three`: all in one process, or BFF, router and assessment in one each) learners begin together,
 * save together, then hand in together, 30 answers each, as an open loop at `--share` of what the platform can accept (or
 * `--rate` a second) for `--seconds`; the same goes to a plain endpoint that inserts one document into the same store, in turn
 * (ABBA, `--rounds` times, after one of each that is not looked at). Nobody grades so far, so that the CPU time is that of
 * accepting. Then the platform is started anew with graders: all that waits, and `--backlog` more, is graded while others hand
 * in. Printed are latencies from the moment a request was due, CPU time by process, the time until the last result was out,
 * and what the store says of losses and double grades.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      modes: { type: 'string', default: 'one,three' },
      share: { type: 'string', default: '0.7' },
      rate: { type: 'string' },
      seconds: { type: 'string', default: '10' },
      rounds: { type: 'string', default: '2' },
      backlog: { type: 'string', default: '5000' },
    },
  });
  say(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load average ${loadavg().map(figure).join(' ')}`,
  );
  const [share, seconds, rounds, backlog] = [values.share, values.seconds, values.rounds, values.backlog].map(
    Number,
  ) as [number, number, number, number];
  for (const mode of values.modes.split(',') as Mode[]) {
    const machine = await createMachine();
    try {
      await measure(machine, mode, {
        share,
        seconds,
        rounds,
        backlog,
        rate: values.rate ? Number(values.rate) : undefined,
      });
    } finally {
      await killProcesses();
      await machine.remove();
    }
  }
}

interface Plan {
  share: number;
  rate: number | undefined;
  seconds: number;
  rounds: number;
  backlog: number;
}

const WARM = 300;
const WARM_RATE = 50;
const PROBE = 1_000;

async function measure(machine: Machine, mode: Mode, plan: Plan): Promise<void> {
  say(`\nMode: ${mode === 'one' ? 'all in one process' : 'bff-mobile, router and assessment in one process each'}`);
  const accepted: Accepted[] = [];
  // Observed as in production: logs, metrics, and a trace of each hundredth request.
  const collector = await startCollector();
  const tracing = collector.endpoint;
  let platform = await startMeasured(machine, { mode, grading: 'off', tracing });
  const hall = await openHall(platform.environment);
  try {
    await run(hall, platform, await hall.admit(WARM), WARM_RATE, accepted);
    const capacity = await probe(hall, platform);
    const rate = plan.rate ?? Math.max(1, Math.round(capacity * plan.share));
    say(`accepts ${figure(capacity)}/s at most; below it is ${rate}/s`);
    const paced = { rate, seconds: plan.seconds };
    await barrierStart(hall, platform, paced);
    await saveTogether(hall, platform, paced);

    const { ours, theirs } = await compare(hall, platform, { ...plan, rate }, accepted);
    print([
      ['handed in together', ours],
      ['plain endpoint', theirs],
    ]);
    printRatios(ours, theirs, platform);
    printCpu(ours, platform);

    await layBacklog(hall, plan.backlog);
    await platform.stop();
    platform = await startMeasured(machine, { mode, grading: 'here', tracing, storePort: platform.storePort });
    // A process that has just begun takes half as much again for each hand-in: the first turn is not looked at.
    await run(hall, platform, await hall.admit(WARM), WARM_RATE, accepted);
    const turn = async () => run(hall, platform, (await seated(hall, platform, paced)).sitters, rate, accepted);
    await turn();
    const before = await hall.waiting();
    const behind = [await turn()];
    print([[`with ${before} waiting and graders at work`, behind]]);
    say(`p99 with a backlog ÷ without: ${figure(p99(behind) / p99(ours))}`);
    const waiting = await hall.waiting();
    const cpuBefore = cpuByProcess(platform);
    const ms = await settle(hall);
    say(`${waiting} results were out in ${figure(ms / 1_000)} s: ${figure(waiting / (ms / 1_000))}/s`);
    say(`CPU ms a result, with all that follows from it until then: ${perEach(platform, cpuBefore, waiting)}`);
    const audit = await hall.audit(accepted);
    say(
      `of ${accepted.length} accepted: ${audit.lost} lost, ${audit.ungraded} without a result, ${audit.doubled} stored twice, ${audit.gradedTwice} graded twice`,
    );
  } finally {
    await hall.close();
    await platform.stop();
    say(`${collector.spans.length} spans were traced`);
    await collector.close();
  }
}

async function compare(hall: Hall, platform: Measured, { rate, seconds, rounds }: Plan & Paced, accepted: Accepted[]) {
  const plain = await startPlain(platform.environment);
  const ours: Round[] = [];
  const theirs: Round[] = [];
  try {
    await runPlain(hall, plain, Math.min(WARM_RATE, rate), WARM / WARM_RATE);
    const { sitters } = await seated(hall, platform, { rate, seconds });
    await run(hall, platform, sitters, rate, accepted);
    await runPlain(hall, plain, rate, seconds);
    for (let round = 0; round < rounds; round++) {
      const turns = [
        async () => {
          const { sitters } = await seated(hall, platform, { rate, seconds });
          ours.push(await run(hall, platform, sitters, rate, accepted));
        },
        async () => void theirs.push(await runPlain(hall, plain, rate, seconds)),
      ];
      for (const turn of round % 2 ? turns.reverse() : turns) await turn();
    }
  } finally {
    await plain.stop();
  }
  return { ours, theirs };
}

const isAccepted = (text: string) => text.includes('"status":"ACCEPTED"');

async function run(
  hall: Hall,
  platform: Measured,
  sitters: Sitter[],
  rate: number,
  accepted: Accepted[],
): Promise<Round> {
  const requests = sitters.map((sitter) => sending(sitter, hall));
  const before = cpuByProcess(platform);
  const sent = await sendAll(platform.handInUrl, requests, rate, isAccepted);
  const cpu = new Map([...cpuSince(platform, before)].map(([name, ms]) => [name, ms / sent.latencies.length]));
  for (const { index, text } of sent.answers) {
    const { data } = JSON.parse(text) as { data: { submitExam: { id: string } } };
    accepted.push({ attemptId: (sitters[index] as Sitter).attemptId, submissionId: data.submitExam.id });
  }
  return { sent, count: sitters.length, cpu };
}

async function runPlain(
  hall: Hall,
  plain: { url: string; pid: number },
  rate: number,
  seconds: number,
): Promise<Round> {
  const sitters = await hall.admit(rate * seconds);
  const before = cpuMs(plain.pid);
  const sent = await sendAll(
    plain.url,
    sitters.map((sitter) => sending(sitter, hall)),
    rate,
    isAccepted,
  );
  return {
    sent,
    count: sitters.length,
    cpu: new Map([['plain', (cpuMs(plain.pid) - before) / sent.latencies.length]]),
  };
}

const sending = (sitter: Sitter, hall: Hall): Sending => ({
  body: handInBody(sitter, hall.itemIds),
  token: sitter.token,
});

async function probe(hall: Hall, platform: Measured): Promise<number> {
  const sitters = await hall.admit(PROBE);
  return measureCapacity(
    platform.handInUrl,
    sitters.map((sitter) => sending(sitter, hall)),
    64,
  );
}

/** Milliseconds until all that was handed in has its result. */
async function settle(hall: Hall): Promise<number> {
  const from = performance.now();
  for (;;) {
    const looked = performance.now();
    const left = await hall.waiting();
    const now = performance.now();
    if (left === 0) return now - from;
    if (now - from > GRADED_WITHIN_MS) throw new Error(`There are still ${left} without a result.`);
    // The store reads all rows to count them, which would be paid by the results if it were asked all the time.
    await sleep(Math.max(200, LOOK_APART * (now - looked)));
  }
}

const GRADED_WITHIN_MS = 3_600_000;
const LOOK_APART = 20;

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
