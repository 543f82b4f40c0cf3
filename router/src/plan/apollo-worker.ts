import { parentPort, workerData } from 'node:worker_threads';
import { createApolloPlans } from './apollo';
import type { PlanRequest } from './planner';

// The other side of plan/apollo-planner.ts: one supergraph a worker, one message a plan.
const { sdl, defer } = workerData as { sdl: string; defer: boolean };
const plan = createApolloPlans(sdl, { defer });

parentPort?.on('message', ({ id, request }: { id: number; request: PlanRequest }) => {
  try {
    parentPort?.postMessage({ id, plan: plan(request) });
  } catch (error) {
    parentPort?.postMessage({ id, error: (error as Error).message });
  }
});
