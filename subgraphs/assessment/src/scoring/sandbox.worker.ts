import { parentPort } from 'node:worker_threads';
import { openJavaScript } from './sandbox.javascript';
import { type Job, type Order, type PythonImage, type Report, SLACK } from './sandbox.job';
import { openPython, type Python } from './sandbox.python';
import type { World } from './sandbox.world';
import { ownThread, threadTime } from './thread-time';

// The inside of scoring/sandbox.ts: QuickJS in WebAssembly, which has no files, no network and no way out. A stack overflow of
// WebAssembly itself ends this thread and nothing else.

// The interpreter asks after every 10,000 jumps and calls: about 0.1 ms of the simplest loop. Counted rather than timed, so that
// the same program gets as far on any machine.
const STEPS_PER_MS = 10;
// Steps can take long (a sort, a copy of a megabyte): now and then the clock is asked, too.
const STEPS_PER_LOOK = 64;

const thread = ownThread();
const send = (report: Report) => parentPort?.postMessage(report);
let javascript: World | null = null;
let python: Python | null = null;
/** What other threads have of it. */
let shared: PythonImage | null = null;

void openJavaScript().then((world) => {
  javascript = world;
  parentPort?.on('message', (order: Order) => void take(order));
  send({ ready: thread });
});

async function take({ job, python: image }: Order): Promise<void> {
  try {
    const world = await (job.language === 'PYTHON' ? pythonFor(job, image) : javaScript());
    const made = python && python.image !== shared ? python.image : null;
    shared = python?.image ?? null;
    send({ begun: true, python: made });
    run(world, job);
  } catch (error) {
    send({ failed: String(error) });
  }
}

// Memory that has grown stays, and would let the next program further than the same one got elsewhere.
async function javaScript(): Promise<World> {
  if (!javascript || javascript.hasGrown()) javascript = await openJavaScript();
  return javascript;
}

async function pythonFor({ code }: Job, image: PythonImage | null): Promise<World> {
  if (!python) shared = image;
  if (!python || python.hasGrown()) python = await openPython(python?.image ?? image);
  python.prepare(code);
  return python;
}

/** The limits are of all calls together: what comes after the one that used them up is too slow as well. */
function run(world: World, { code, calls, timeLimitMs, memoryBytes }: Job): void {
  const until = threadTime(thread) + timeLimitMs * SLACK;
  let steps = timeLimitMs * STEPS_PER_MS;
  let over = false;
  const isOver = () => {
    steps--;
    over ||= steps <= 0 || (steps % STEPS_PER_LOOK === 0 && threadTime(thread) > until);
    return over;
  };
  for (const [call, source] of calls.entries()) {
    if (over) send({ call, outcome: { kind: 'TOO_SLOW' } });
    else {
      const outcome = world.evaluate(code, source, { memoryBytes, isOver });
      // A program can catch what interrupts it, and go on for some steps.
      send({ call, outcome: over ? { kind: 'TOO_SLOW' } : outcome });
    }
  }
}
