import { parentPort } from 'node:worker_threads';
import {
  newQuickJSWASMModule,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSWASMModule,
} from 'quickjs-emscripten';
import { type Job, type Outcome, type Report, SLACK } from './sandbox.job';
import { ownThread, threadTime } from './thread-time';

// The inside of scoring/sandbox.ts: QuickJS in WebAssembly, which has no files, no network and no way out. A stack overflow of
// WebAssembly itself ends this thread and nothing else.

// Deeper recursion than a school needs, and less than the thread's own stack has room for.
const STACK_BYTES = 128 * 1024;
// The interpreter asks after every 10,000 jumps and calls: about 0.1 ms of the simplest loop. Counted rather than timed, so that
// the same program gets as far on any machine.
const STEPS_PER_MS = 10;
// Steps can take long (a sort, a copy of a megabyte): now and then the clock is asked, too.
const STEPS_PER_LOOK = 64;
const MOST_PENDING = 10_000;
const LONGEST_JSON = 100_000;
const LONGEST_MESSAGE = 300;

/** The same world each time: no clock, no chance; output goes nowhere. */
const PRELUDE = `(() => {
  const Clock = Date;
  const START = 946684800000;
  globalThis.Date = new Proxy(Clock, {
    apply: () => new Clock(START).toString(),
    construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [START] : given, as),
  });
  Clock.now = () => START;
  Clock.prototype.constructor = globalThis.Date;
  let state = 0x2545f491;
  Math.random = () => {
    state ^= state << 13; state ^= state >>> 17; state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  const silent = () => undefined;
  globalThis.console = { log: silent, info: silent, warn: silent, error: silent, debug: silent };
  for (const name of ['performance', 'Atomics', 'SharedArrayBuffer', 'WeakRef', 'FinalizationRegistry']) delete globalThis[name];
})()`;

const thread = ownThread();
const send = (report: Report) => parentPort?.postMessage(report);

void newQuickJSWASMModule().then((quickjs) => {
  parentPort?.on('message', (job: Job) => run(quickjs, job));
  send({ ready: thread });
});

/** The limits are of all calls together: what comes after the one that used them up is too slow as well. */
function run(quickjs: QuickJSWASMModule, { code, calls, timeLimitMs, memoryBytes }: Job): void {
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
      const runtime = quickjs.newRuntime({ memoryLimitBytes: memoryBytes, maxStackSizeBytes: STACK_BYTES });
      runtime.setInterruptHandler(isOver);
      const context = runtime.newContext();
      const outcome = evaluate(context, code, source);
      context.dispose();
      runtime.dispose();
      // A program can catch what interrupts it, and go on for some steps.
      send({ call, outcome: over ? { kind: 'TOO_SLOW' } : outcome });
    }
  }
}

function evaluate(context: QuickJSContext, code: string, call: string): Outcome {
  context.unwrapResult(context.evalCode(PRELUDE, 'prelude.js')).dispose();
  const json = context.getProp(context.global, 'JSON');
  const stringify = context.getProp(json, 'stringify');
  const held = [json, stringify];
  const keep = (handle: QuickJSHandle) => {
    held.push(handle);
    return handle;
  };
  try {
    const answer = context.evalCode(code, 'answer.js');
    if (answer.error) return failure(context, keep(answer.error));
    keep(answer.value);
    const value = context.evalCode(call, 'test.js');
    if (value.error) return failure(context, keep(value.error));
    keep(value.value);
    const jobs = context.runtime.executePendingJobs(MOST_PENDING);
    if (jobs.error) return failure(context, keep(jobs.error));
    const settled = context.getPromiseState(value.value);
    if (settled.type === 'pending') return { kind: 'THREW', message: 'The promise was never settled.' };
    if (settled.type === 'rejected') return failure(context, keep(settled.error));
    if (!settled.notAPromise) keep(settled.value);
    const text = context.callFunction(stringify, context.undefined, settled.value);
    if (text.error) return failure(context, keep(text.error));
    keep(text.value);
    if (context.typeof(text.value) !== 'string') return { kind: 'RETURNED', json: undefined };
    const length = context.getProp(text.value, 'length').consume((handle) => context.getNumber(handle));
    if (length > LONGEST_JSON) return { kind: 'TOO_MUCH_MEMORY' };
    return { kind: 'RETURNED', json: context.getString(text.value) };
  } finally {
    for (const handle of held.reverse()) if (handle.alive) handle.dispose();
  }
}

function failure(context: QuickJSContext, error: QuickJSHandle): Outcome {
  const message = describe(context, error);
  return message.includes('out of memory') ? { kind: 'TOO_MUCH_MEMORY' } : { kind: 'THREW', message };
}

/** Properties of an error can be getters of the program, which may throw again. */
function describe(context: QuickJSContext, error: QuickJSHandle): string {
  const read = (name: string) => {
    const property = context.getProp(error, name);
    const text = context.typeof(property) === 'string' ? context.getString(property) : '';
    property.dispose();
    return text;
  };
  try {
    const text = context.typeof(error) === 'object' ? [read('name'), read('message')].filter(Boolean).join(': ') : '';
    return (text || 'Something was thrown that is no error.').slice(0, LONGEST_MESSAGE);
  } catch {
    return 'Something was thrown that cannot be read.';
  }
}
