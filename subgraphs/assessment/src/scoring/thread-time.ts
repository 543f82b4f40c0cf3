import { readFileSync, readlinkSync } from 'node:fs';

/** Of the thread that asks, so that others can read its time: `self/task/123`; null where the system does not tell. */
export function ownThread(): string | null {
  try {
    return readlinkSync('/proc/thread-self').replace(/^\d+/, 'self');
  } catch {
    return null;
  }
}

/**
 * Milliseconds of processor that a thread has had: a busy machine makes a program late, not guilty. The clock on the wall where
 * the system does not tell; NaN of a thread that has ended.
 */
export function threadTime(thread: string | null): number {
  if (thread === null) return performance.now();
  try {
    return Number(readFileSync(`/proc/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}
