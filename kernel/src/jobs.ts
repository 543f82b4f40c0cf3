import { setTimeout as sleep } from 'node:timers/promises';
import { whileLeased } from './events/lease';
import type { Log } from './log';
import type { Store } from './store';

/** Work that the clock asks for. It may be cut off anywhere and is then run anew. */
export interface Job {
  /** Unique in its service. */
  readonly name: string;
  /** From the end of one run to the start of the next. */
  readonly everyMs: number;
  run(tools: { store: Store; log: Log; signal: AbortSignal }): Promise<void>;
}

/** Each job in one process of all that have it. `stop` lets those that run end. */
export function startJobs({ store, log, jobs }: { store: Store; log: Log; jobs: readonly Job[] }): {
  stop(): Promise<void>;
} {
  const stopping = new AbortController();
  const running = jobs.map((job) =>
    whileLeased({ store, name: `job:${store.service}.${job.name}`, log, signal: stopping.signal }, async (signal) => {
      while (!signal.aborted) {
        await job.run({ store, log, signal }).catch((error) => {
          if (!signal.aborted) log.warn({ job: job.name, err: error }, 'a job failed and will be run again');
        });
        await sleep(job.everyMs, undefined, { signal }).catch(() => undefined);
      }
    }),
  );
  return {
    async stop() {
      stopping.abort();
      await Promise.allSettled(running);
    },
  };
}
