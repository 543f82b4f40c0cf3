import { setTimeout as sleep } from 'node:timers/promises';

// What may be used at once after a rest: so short that a request which comes meanwhile does not notice.
const BURST_MS = 20;
// The share may have grown meanwhile.
const LONGEST_REST_MS = 250;

/**
 * Lets work take no more than a share of one core, so that answering goes before it: while any of it runs, all CPU time that
 * the process uses counts as its own, so it also gives way when others are busy. A share of 1 lets everything through. The
 * share is asked for anew each time.
 */
export function dutyCycle(
  shareOf: () => number,
  used = () => process.cpuUsage(),
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

  return async (work, signal) => {
    settle();
    while (budget < 0) {
      await sleep(Math.min(LONGEST_REST_MS, Math.ceil(-budget / shareOf())), undefined, { signal });
      settle();
    }
    running++;
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
