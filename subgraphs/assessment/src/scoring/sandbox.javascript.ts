import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten';
import type { Outcome } from './sandbox.job';
import { type Memory, openQuickJS } from './sandbox.memory';
import { failure, PRELUDE, returned, textOf, type World } from './sandbox.world';

// Deeper recursion than a school needs, and less than the thread's own stack has room for.
const STACK_BYTES = 128 * 1024;
const MOST_PENDING = 10_000;

/** A runtime of its own for each call. */
export async function openJavaScript(): Promise<World> {
  const { quickjs, memory } = await openQuickJS();
  const before = memory.buffer.byteLength;
  return {
    hasGrown: () => memory.buffer.byteLength > before,
    evaluate(code, call, { memoryBytes, isOver }) {
      memory.limit(before + memoryBytes);
      const runtime = quickjs.newRuntime({ memoryLimitBytes: memoryBytes, maxStackSizeBytes: STACK_BYTES });
      runtime.setInterruptHandler(isOver);
      const context = runtime.newContext();
      const outcome = evaluate(context, code, call, memory);
      context.dispose();
      runtime.dispose();
      return outcome;
    },
  };
}

function evaluate(context: QuickJSContext, code: string, call: string, memory: Memory): Outcome {
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
    const jobs = context.runtime.executePendingJobs(MOST_PENDING);
    if (jobs.error) return failure(context, keep(jobs.error), memory.isFull);
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
