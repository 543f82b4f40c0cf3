import cluster, { type Worker } from 'node:cluster';
import type { Log } from '@lyceum/kernel/log';

// A worker that ends is replaced after the first of these, and after twice the last one when it had not lived for a minute.
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
const LONG_LIFE_MS = 60_000;

/**
 * Runs this program in `count` processes that share its port, and replaces each that ends; the others serve meanwhile.
 * SIGHUP goes to all of them. Resolves when the first one listens.
 * @throws an error for the operator when that one ends before it listens; it has said why.
 */
export async function startWorkers(count: number, log: Log): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  const running = () => Object.values(cluster.workers ?? {}).filter((worker): worker is Worker => worker !== undefined);

  const keep = (worker: Worker, pause: number): void => {
    const born = performance.now();
    worker.once('exit', (code, signal) => {
      if (stopping) return;
      const wait = performance.now() - born > LONG_LIFE_MS ? SHORTEST_PAUSE_MS : pause;
      log.warn({ worker: worker.process.pid, code, signal, wait }, 'a worker has ended, another will take its place');
      setTimeout(() => {
        if (!stopping) keep(cluster.fork(), Math.min(2 * wait, LONGEST_PAUSE_MS));
      }, wait);
    });
  };

  // The others would only repeat what keeps the first one from starting.
  const first = cluster.fork();
  await new Promise<void>((resolve, reject) => {
    first.once('listening', () => resolve());
    first.once('exit', () => reject(new Error('No worker could start.')));
  });
  for (const worker of [first, ...Array.from({ length: count - 1 }, () => cluster.fork())])
    keep(worker, SHORTEST_PAUSE_MS);
  process.on('SIGHUP', () => {
    for (const worker of running()) worker.process.kill('SIGHUP');
  });

  return {
    async stop() {
      stopping = true;
      await Promise.all(
        running().map((worker) => {
          worker.process.kill('SIGTERM');
          return new Promise((resolve) => worker.once('exit', resolve));
        }),
      );
    },
  };
}
