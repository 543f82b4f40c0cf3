import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten';
import type { Outcome } from './sandbox.job';
import { type Memory, openQuickJS } from './sandbox.memory';
import { failure, PRELUDE, returned, textOf, type World } from './sandbox.world';

// As deep as 5,000 calls. What the thread's own stack has no room for all the same ends this world and not the thread.
const STACK_BYTES = 1_024 * 1024;
const JOBS_A_STEP = 100;
// QuickJS asks after every 10,000 jumps and calls: about 0.1 ms of the simplest loop.
const STEPS_PER_MS = 10;

/** A runtime of its own for each call. */
export async function openJavaScript(): Promise<World> {
  const { quickjs, memory } = await openQuickJS();
  const before = memory.buffer.byteLength;
  let isBroken = false;
  return {
    stepsPerMs: STEPS_PER_MS,
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
    if (answer.error) return failure(context, keep(answer.error), memory.isFull);
    keep(answer.value);
    const value = context.evalCode(call, 'test.js');
    if (value.error) return failure(context, keep(value.error), memory.isFull);
    keep(value.value);
    while (context.runtime.hasPendingJob()) {
      const jobs = context.runtime.executePendingJobs(JOBS_A_STEP);
      if (jobs.error) return failure(context, keep(jobs.error), memory.isFull);
      if (isOver()) return { kind: 'TOO_SLOW' };
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
