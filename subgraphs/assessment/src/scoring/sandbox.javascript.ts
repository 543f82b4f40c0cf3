import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten';
import type { Outcome } from './sandbox.job';
import { type Memory, openQuickJS } from './sandbox.memory';
import { PRELUDE } from './sandbox.prelude';
import { LONGEST_TEXT, returned, thrown, type World } from './sandbox.world';

// As deep as 5,000 calls. What the thread's own stack has no room for all the same ends this world and not the thread.
const STACK_BYTES = 1_024 * 1024;
const JOBS_A_STEP = 100;
// QuickJS asks after every 10,000 jumps and calls: about 0.1 ms of the simplest loop.
const STEPS_PER_MS = 10;
// Steps can take long (a sort, a copy of a megabyte).
const ASKED_PER_LOOK = 64;

/** A runtime of its own for each call. */
export async function openJavaScript(): Promise<World> {
  const { quickjs, memory } = await openQuickJS();
  const before = memory.buffer.byteLength;
  let isBroken = false;
  return {
    stepsPerMs: STEPS_PER_MS,
    askedPerLook: ASKED_PER_LOOK,
    isSpent: () => isBroken || memory.buffer.byteLength > before,
    evaluate(code, call, { memoryBytes, isOver }) {
      memory.limit(before + memoryBytes);
      const runtime = quickjs.newRuntime({ memoryLimitBytes: memoryBytes, maxStackSizeBytes: STACK_BYTES });
      runtime.setInterruptHandler(isOver);
      const context = runtime.newContext();
      let outcome: Outcome = { kind: 'CRASHED' };
      try {
        outcome = evaluate(context, code, call, memory, isOver);
        context.dispose();
        // It asserts that all was given back, which an async function does not do when memory ends in the middle of it.
        runtime.dispose();
      } catch {
        isBroken = true;
        if (memory.isFull) outcome = { kind: 'TOO_MUCH_MEMORY' };
      }
      return outcome;
    },
  };
}

function evaluate(context: QuickJSContext, code: string, call: string, memory: Memory, isOver: () => boolean): Outcome {
  const nextTimer = context.unwrapResult(context.evalCode(PRELUDE, 'prelude.js'));
  const json = context.getProp(context.global, 'JSON');
  const stringify = context.getProp(json, 'stringify');
  const held = [nextTimer, json, stringify];
  const keep = (handle: QuickJSHandle) => {
    held.push(handle);
    return handle;
  };
  try {
    const answer = context.evalCode(code, 'answer.js');
    if (answer.error) return failure(context, keep(answer.error), memory.isFull);
    keep(answer.value);
    const value = context.evalCode(call, 'test.js');
    if (value.error) return failure(context, keep(value.error), memory.isFull);
    keep(value.value);
    for (;;) {
      const jobs = context.runtime.executePendingJobs(JOBS_A_STEP);
      if (jobs.error) return failure(context, keep(jobs.error), memory.isFull);
      if (isOver()) return { kind: 'TOO_SLOW' };
      if (context.runtime.hasPendingJob()) continue;
      if (context.getPromiseState(value.value).type !== 'pending') break;
      const timer = context.callFunction(nextTimer, context.undefined);
      if (timer.error) return failure(context, keep(timer.error), memory.isFull);
      if (!context.sameValue(keep(timer.value), context.true)) break;
    }
    const settled = context.getPromiseState(value.value);
    if (settled.type === 'pending') return { kind: 'THREW', message: 'The promise was never settled.' };
    if (settled.type === 'rejected') return failure(context, keep(settled.error), memory.isFull);
    if (!settled.notAPromise) keep(settled.value);
    const text = context.callFunction(stringify, context.undefined, settled.value);
    if (text.error) return failure(context, keep(text.error), memory.isFull);
    keep(text.value);
    if (context.typeof(text.value) !== 'string') return { kind: 'RETURNED', json: undefined };
    return returned(textOf(context, text.value));
  } finally {
    for (const handle of held.reverse()) if (handle.alive) handle.dispose();
  }
}

/** A string of the interpreter; null where nobody would want to read so much. */
export function textOf(context: QuickJSContext, text: QuickJSHandle): string | null {
  const length = context.getProp(text, 'length').consume((handle) => context.getNumber(handle));
  return length > LONGEST_TEXT ? null : context.getString(text);
}

/** As QuickJS says it. */
const TOO_LARGE = /^(InternalError: (out of memory|string too long)|RangeError: invalid array length)/;

/** `isFull`: the memory has come to its end, where there may be none left for an error that says so. */
export function failure(context: QuickJSContext, error: QuickJSHandle, isFull: boolean): Outcome {
  if (isFull && context.sameValue(error, context.null)) return { kind: 'TOO_MUCH_MEMORY' };
  const message = describe(context, error);
  return TOO_LARGE.test(message) ? { kind: 'TOO_MUCH_MEMORY' } : thrown(message);
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
    return text || 'Something was thrown that is no error.';
  } catch {
    return 'Something was thrown that cannot be read.';
  }
}
