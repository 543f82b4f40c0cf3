import { parentPort } from 'node:worker_threads';
import { openJavaScript } from './sandbox.javascript';
import { type Job, type Order, type Report, SLACK } from './sandbox.job';
import { openPython, type Python } from './sandbox.python';
import type { World } from './sandbox.world';
import { ownThread, threadTime } from './thread-time';

// The inside of scoring/sandbox.ts: QuickJS and CPython in WebAssembly, which has no files, no network and no way out. What goes
// wrong in WebAssembly itself ends a world, or this thread, and nothing else.

const thread = ownThread();
const send = (report: Report) => parentPort?.postMessage(report);
let javascript: World | null = null;
let python: Python | null = null;

void openJavaScript().then((world) => {
  javascript = world;
  parentPort?.on('message', (order: Order) => void take(order));
  send({ ready: thread });
});

async function take({ job, python: started }: Order): Promise<void> {
  try {
    const world = () => (job.language === 'PYTHON' ? pythonFrom(started) : javaScript());
    await world();
    send({ begun: true, python: job.language === 'PYTHON' && !started ? (python?.started ?? null) : null });
    await run(world, job);
  } catch (error) {
    send({ failed: String(error) });
  }
}

// What is not as new would let the next program further than the same one got elsewhere, or not as far.
async function javaScript(): Promise<World> {
  if (!javascript || javascript.isSpent()) javascript = await openJavaScript();
  return javascript;
}

async function pythonFrom(started: SharedArrayBuffer | null): Promise<World> {
  if (!python || python.isSpent()) python = await openPython(python?.started ?? started);
  return python;
}

/** The limits are of all calls together: what comes after the one that used them up is too slow as well. */
async function run(open: () => Promise<World>, { code, calls, timeLimitMs, memoryBytes }: Job): Promise<void> {
  let world = await open();
  let until = threadTime(thread) + timeLimitMs * SLACK;
  const most = timeLimitMs * world.stepsPerMs;
  let asked = 0;
  let over = false;
  const isOver = () => {
    asked++;
    over ||= asked >= most || (asked % world.askedPerLook === 0 && threadTime(thread) > until);
    return over;
  };
  for (const [call, source] of calls.entries()) {
    if (over) send({ call, outcome: { kind: 'TOO_SLOW' } });
    else {
      if (world.isSpent()) {
        const before = threadTime(thread);
        send({ opening: true });
        world = await open();
        const openedMs = threadTime(thread) - before;
        send({ openedMs });
        until += openedMs;
      }
      const outcome = world.evaluate(code, source, { memoryBytes, isOver });
      // A program can catch what interrupts it, and go on for some steps.
      send({ call, outcome: over ? { kind: 'TOO_SLOW' } : outcome });
    }
  }
}
