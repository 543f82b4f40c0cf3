import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Job, type Order, type Outcome, type Report, SLACK } from './sandbox.job';
import { threadTime } from './thread-time';

// Enough that one slow program does not hold up all others.
const THREADS = 2;
const LOOK_EVERY_MS = 100;
// A thread that was interrupted answers at once; one in a native loop never does and is ended.
const GRACE_MS = 500;
// Longer than any job takes in processor time: the machine has stalled, not the program.
const STALLED_MS = 120_000;
const START_MS = 60_000;
const IDLE_MS = 60_000;
// What WebAssembly once took for its memory it keeps.
const MOST_JOBS = 200;

interface Thread {
  worker: Worker;
  /** Where its processor time is read. */
  time: string | null;
  jobs: number;
  idle?: NodeJS.Timeout;
}

const free: Thread[] = [];
const waiting: ((thread: Thread | null) => void)[] = [];
let busy = 0;
let python: SharedArrayBuffer | null = null;

/**
 * Runs a program that nobody trusts, in a thread of its own: endless loops, recursion, memory and regular expressions come to an
 * end with an outcome, and the next job gets a thread that works. One outcome a call.
 * @throws when no thread can be started or the machine stalls: the same job may do better later.
 */
export async function runInSandbox(job: Job): Promise<Outcome[]> {
  const first = await attempt(job);
  if (!first.some(({ kind }) => kind === 'CRASHED')) return first;
  // Whether the program or its predecessor broke it shows in another world.
  return attempt(job);
}

async function attempt(job: Job): Promise<Outcome[]> {
  const thread = await take();
  try {
    const { outcomes, broken } = await ask(thread, job);
    give(thread, broken);
    return outcomes;
  } catch (error) {
    give(thread, true);
    throw error;
  }
}

async function take(): Promise<Thread> {
  let thread: Thread | null = null;
  if (busy >= THREADS) thread = await new Promise<Thread | null>((resolve) => waiting.push(resolve));
  else {
    busy++;
    thread = free.pop() ?? null;
  }
  if (thread) {
    clearTimeout(thread.idle);
    thread.worker.ref();
    return thread;
  }
  try {
    return await start();
  } catch (error) {
    pass(null);
    throw error;
  }
}

/** To whoever waits, or back. `broken`: it is not used again. */
function give(thread: Thread, broken: boolean): void {
  const spent = broken || ++thread.jobs >= MOST_JOBS;
  if (spent) void thread.worker.terminate();
  pass(spent ? null : thread);
}

function pass(thread: Thread | null): void {
  const next = waiting.shift();
  if (next) return next(thread);
  busy--;
  if (!thread) return;
  thread.worker.unref();
  thread.idle = setTimeout(() => retire(thread), IDLE_MS).unref();
  free.push(thread);
}

function retire(thread: Thread): void {
  const place = free.indexOf(thread);
  if (place < 0) return;
  free.splice(place, 1);
  void thread.worker.terminate();
}

function start(): Promise<Thread> {
  const worker = new Worker(join(__dirname, '../../thread.cjs'), {
    workerData: { program: join(__dirname, 'sandbox.worker') },
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 128, stackSizeMb: 16 },
  });
  // Nobody listens between jobs; without this, a thread that dies then would take the process along.
  worker.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => void worker.terminate(), START_MS);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The sandbox ended before it was ready.')));
    worker.once('message', (report: Report) => {
      clearTimeout(late);
      worker.off('error', reject);
      resolve({ worker, time: 'ready' in report ? report.ready : null, jobs: 0 });
    });
    worker.once('exit', () => clearTimeout(late));
  });
}

function ask({ worker, time }: Thread, job: Job): Promise<{ outcomes: Outcome[]; broken: boolean }> {
  const outcomes: Outcome[] = [];
  const since = { time: Number.POSITIVE_INFINITY, clock: performance.now() };
  let isOpening = false;
  const mostMs = job.timeLimitMs * SLACK + GRACE_MS;
  return new Promise((resolve, reject) => {
    const finish = (rest?: Outcome['kind'] & ('TOO_SLOW' | 'CRASHED')) => {
      clearInterval(look);
      worker.off('message', onReport).off('error', onCrash).off('exit', onCrash);
      const all = job.calls.map((_, call) => outcomes[call] ?? { kind: rest ?? 'CRASHED' });
      resolve({ outcomes: all, broken: rest !== undefined });
    };
    const fail = (error: Error) => {
      clearInterval(look);
      reject(error);
    };
    const onReport = (report: Report) => {
      if ('failed' in report) fail(new Error(`The sandbox has no world to offer: ${report.failed}`));
      if ('begun' in report) {
        since.time = threadTime(time);
        python = report.python ?? python;
      }
      if ('opening' in report) isOpening = true;
      if ('openedMs' in report) {
        isOpening = false;
        since.time += report.openedMs;
      }
      if (!('call' in report)) return;
      outcomes[report.call] = report.outcome;
      if (report.call === job.calls.length - 1) finish();
    };
    const onCrash = () => finish('CRASHED');
    const look = setInterval(() => {
      if (!isOpening && threadTime(time) - since.time > mostMs) finish('TOO_SLOW');
      else if (performance.now() - since.clock > STALLED_MS)
        fail(new Error('The sandbox has not had the processor for long enough.'));
    }, LOOK_EVERY_MS);
    worker.on('message', onReport).on('error', onCrash).on('exit', onCrash);
    worker.postMessage({ job, python } satisfies Order);
  });
}

/** Ends the threads that wait for work; the next job starts one again. */
export async function closeSandbox(): Promise<void> {
  for (const { idle } of free) clearTimeout(idle);
  await Promise.all(free.splice(0).map(({ worker }) => worker.terminate()));
}
