import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SupergraphSchema } from '../schema/supergraph';
import type { Planner, PlanRequest, QueryPlan } from './planner';

interface Waiting {
  resolve(plan: QueryPlan): void;
  reject(error: Error): void;
}

/**
 * Apollo's planner in a thread of its own, started by the first plan: planning takes tens of milliseconds in which
 * nothing else would be answered.
 */
export function createApolloPlanner(supergraph: SupergraphSchema, { defer }: { defer: boolean }): Planner {
  let worker: Worker | undefined;
  let next = 0;
  const waiting = new Map<number, Waiting>();

  const fail = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const start = () => {
    const started = new Worker(join(__dirname, '../../worker.cjs'), {
      workerData: { program: join(__dirname, 'apollo-worker'), sdl: supergraph.sdl, defer },
    });
    started.unref();
    started.on('message', ({ id, plan, error }: { id: number; plan?: QueryPlan; error?: string }) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (plan) asked?.resolve(plan);
      else asked?.reject(new Error(error ?? 'The planner gave no plan.'));
      if (waiting.size === 0) started.unref();
    });
    started.on('error', fail);
    started.on('exit', () => fail(new Error('The planner has ended.')));
    return started;
  };

  return {
    name: 'apollo',
    overrideLabels: supergraph.overrideLabels,
    plan: (request: PlanRequest) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const id = next++;
        waiting.set(id, { resolve, reject });
        // Kept alive while somebody waits.
        worker.ref();
        worker.postMessage({ id, request });
      }),
    async close() {
      const ending = worker;
      worker = undefined;
      ending?.removeAllListeners('exit');
      await ending?.terminate();
    },
  };
}
