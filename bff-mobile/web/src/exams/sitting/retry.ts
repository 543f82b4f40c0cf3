import type { Problem } from '@lyceum/web/problem';
import { ProblemError } from '@lyceum/web/session/ask';

/** Milliseconds: anything up to twice as long each time, so that a hall that comes back does not come back at once. */
export function delayOf(failures: number, problem?: Problem): number {
  const most = Math.min(30_000, 1_000 * 2 ** failures);
  const least = (problem?.retryAfter ?? 0) * 1_000;
  return least + 300 + Math.random() * most;
}

/** Ends early when the network is said to be back. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
    signal.addEventListener('abort', done, { once: true });
  });
}

/** @throws what is none of the server's. */
export function problemIn(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  throw error;
}
