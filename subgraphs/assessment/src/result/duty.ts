import { setTimeout as sleep } from 'node:timers/promises';

// What may be used at once after a rest: so short that a request which comes meanwhile does not notice.
const BURST_MS = 20;
// The share may have grown meanwhile.
const LONGEST_REST_MS = 250;

interface DutyOptions {
  most: () => number;
  used: () => NodeJS.CpuUsage;
}

/**
 * Lets work take no more than a share of one core, so that answering goes before it: while any of it runs, all CPU time that
 * the process uses counts as its own, so it also gives way when others are busy. A share of 1 lets everything through. The
 * share is asked for anew each time, and so is how many may run at once: what runs together takes its time in one piece.
 */
export function dutyCycle(
  shareOf: () => number,
  { most = () => Number.POSITIVE_INFINITY, used = () => process.cpuUsage() }: Partial<DutyOptions> = {},
): <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T> {
  let budget = BURST_MS;
  let running = 0;
  let at = performance.now();
  let cpu = total(used());

  const settle = () => {
    const [now, cpuNow] = [performance.now(), total(used())];
    const share = shareOf();
    const spent = running > 0 && share < 1 ? cpuNow - cpu : 0;
    budget = Math.min(BURST_MS, budget + (now - at) * share - spent);
    at = now;
    cpu = cpuNow;
  };

  // One after the other, so that of those who wait only the first looks at the clocks.
  let last: Promise<unknown> = Promise.resolve();
  const begin = async (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    settle();
    while (budget < 0 || running >= most()) {
      const rest = Math.max(1, Math.ceil(-budget / shareOf()));
      await sleep(Math.min(LONGEST_REST_MS, rest), undefined, { signal });
      settle();
    }
    running++;
  };

  return async (work, signal) => {
    const mine = last.then(() => begin(signal));
    last = mine.catch(() => undefined);
    await mine;
    try {
      return await work();
    } finally {
      settle();
      running--;
    }
  };
}

/** Milliseconds. */
function total({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000;
}
