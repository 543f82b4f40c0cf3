import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { addresses } from '@lyceum/standalone/config';
import { startComponent } from '../../support/component';
import { killProcesses } from '../../support/process';
import { newLearner, openResults } from '../../support/results';
import { createMachine, WITHOUT_DEMO } from '../../support/standalone';
import { percentile } from '../tenants/open-loop';
import { type Listener, listen } from './client';

const PER_PERSON = 5;
const OPENING = 16;
const RECORDING = 64;
const SETTLE_MS = 10_000;

/**
 * What clients of `GET /events` cost one BFF process, and what is left of it when they vanish: `npm run load:live -- --clients 10000`.
 *
 * The platform runs as `npm start` runs it, but for bff-mobile, which has a process of its own. Five clients a person. Each person
 * is then told of one result, by event, as assessment does. All figures but the latencies are of the BFF's process (Linux).
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { clients: { type: 'string', default: '10000' } } });
  const people = Math.ceil(Number(values.clients) / PER_PERSON);
  const machine = await createMachine();
  try {
    const platform = machine.start({
      ...WITHOUT_DEMO,
      RATE_LIMIT_PERSON: '1000000/1m',
      RATE_LIMIT_TENANT: '1000000/1m',
    });
    await platform.prints(/Lyceum is ready/);
    const secrets = await machine.environment();
    const port = new URL(machine.url('bff-mobile')).port;
    const { pid } = await startComponent('bff-mobile', {
      ...addresses(machine.url),
      ...secrets,
      BFF_MOBILE_PORT: port,
      LOG_LEVEL: 'warn',
    });
    const results = await openResults(secrets);
    const learners = Array.from({ length: people }, () => newLearner());
    const tokens = await Promise.all(learners.map((learner) => results.token(learner)));
    // Refused with 503 while the router is busy, as clients are on the day.
    const open = async (token: string): Promise<Listener> => {
      for (;;) {
        const listener = await listen(Number(port), token, 'resultReady');
        if (listener) return listener;
        await sleep(200 + Math.random() * 200);
      }
    };

    // Code is loaded and pools are filled by the first.
    for (const token of tokens.slice(0, 100)) (await open(token)).socket.destroy();
    await sleep(2_000);
    const before = stateOf(pid);
    say(`without clients: ${figures(before)}`);

    const listeners: Listener[] = [];
    const begun = performance.now();
    const waiting = tokens.flatMap((token) => Array<string>(PER_PERSON).fill(token));
    await Promise.all(
      Array.from({ length: OPENING }, async () => {
        for (let token = waiting.pop(); token; token = waiting.pop()) listeners.push(await open(token));
      }),
    );
    const opened = stateOf(pid);
    const seconds = (performance.now() - begun) / 1_000;
    say(`${listeners.length} clients let in within ${seconds.toFixed(1)} s, ${OPENING} at once: ${figures(opened)}`);
    say(`  CPU ${((opened.cpuMs - before.cpuMs) / listeners.length).toFixed(2)} ms a client`);
    await sleep(SETTLE_MS);
    const idle = stateOf(pid);
    say(`  ${((idle.rss - before.rss) / listeners.length / 1_024).toFixed(1)} KB of memory a client`);
    say(`  listening, they cost ${(((idle.cpuMs - opened.cpuMs) / SETTLE_MS) * 100).toFixed(1)} % of a core`);

    const told = performance.now();
    // More transactions at once than a local store has sessions for would fail it.
    const untold = [...learners];
    await Promise.all(
      Array.from({ length: RECORDING }, async () => {
        for (let learner = untold.pop(); learner; learner = untold.pop()) await results.release(learner);
      }),
    );
    const recorded = performance.now();
    while (listeners.some(({ arrivedAt }) => arrivedAt === 0)) await sleep(20);
    const after = listeners.map(({ arrivedAt }) => arrivedAt - told);
    say(`${people} results recorded within ${ms(recorded - told)}, and heard of by all ${listeners.length}:`);
    say(`  p50 ${ms(percentile(after, 0.5))}, last ${ms(Math.max(...after))} after the first was recorded`);
    say(`  BFF: CPU ${((stateOf(pid).cpuMs - idle.cpuMs) / listeners.length).toFixed(3)} ms an event and client`);

    for (const [n, { socket }] of listeners.entries()) {
      if (n % 2) socket.resetAndDestroy();
      else socket.destroy();
    }
    const vanished = performance.now();
    // Besides, what is kept open to the router for 30 s.
    while (stateOf(pid).sockets > before.sockets + OPENING + 10 && performance.now() - vanished < 60_000)
      await sleep(50);
    say(`all vanished; their sockets were gone after ${ms(performance.now() - vanished)}`);
    await sleep(SETTLE_MS);
    say(`left ${SETTLE_MS / 1_000} s later: ${figures(stateOf(pid))}`);
    await results.close();
    platform.signal('SIGTERM');
    await platform.ended;
  } finally {
    await killProcesses();
    await machine.remove();
  }
}

function stateOf(pid: number) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  // Clock ticks are 10 ms on every Linux that Node runs on.
  const cpuMs = (Number(stat[11]) + Number(stat[12])) * 10;
  return { rss: Number(kilobytes) * 1_024, cpuMs, sockets: readdirSync(`/proc/${pid}/fd`).length };
}

const figures = ({ rss, sockets }: ReturnType<typeof stateOf>) =>
  `${(rss / 1_048_576).toFixed(0)} MB, ${sockets} open files`;
const ms = (value: number) => `${Math.round(value)} ms`;
const say = (line: string) => process.stdout.write(`${line}\n`);

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
