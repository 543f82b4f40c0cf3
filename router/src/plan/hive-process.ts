import { createHivePlans, type HiveRequest } from './hive';
import type { QueryPlan } from './planner';

// The other side of plan/hive-planner.ts: one supergraph a process, told first, then one message a plan.
export type Told = { readonly sdl: string } | { readonly id: number; readonly request: HiveRequest };
export type Answered = { readonly id: number; readonly plan?: QueryPlan; readonly error?: string };

// It ends with its parent, and not before: a signal to them all lets the parent drain.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

let plan: (request: HiveRequest) => QueryPlan;

process.on('message', (told: Told) => {
  if ('sdl' in told) plan = planner(told.sdl);
  else process.send?.(answer(told.id, told.request), undefined, undefined, unheard);
});

/** Nobody waits for what a parent that is gone had asked: without this, Node throws the broken pipe. */
function unheard(): void {}

/** One that cannot read the supergraph says so of each operation. */
function planner(sdl: string): typeof plan {
  try {
    return createHivePlans(sdl);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function answer(id: number, request: HiveRequest): Answered {
  try {
    return { id, plan: plan(request) };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}
