import { performance } from 'node:perf_hooks';
import type { RouterConfig } from '../config/schema';
import { adaptiveLimit } from './concurrency-limit';

export interface Concurrency {
  /**
   * Asks for a place: `true` has one, `false` is to be shed. A promise waits for one, at most `maxWait`, and then says which.
   * Whoever has got a place calls `leave` once.
   */
  enter(): boolean | Promise<boolean>;
  leave(): void;
  /** For those who were shed: seconds after which to try again. */
  retryAfter(): number;
  state(): { limit: number; running: number; waiting: number; shed: number };
}

/** Injected, so that a second of overload can be told in a test. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Share of the time since it was last asked that the event loop had work, 0 to 1. */
  busy(): number;
  /** Milliseconds of processor time that the process took since it was last asked. */
  cpu(): number;
  /** Calls back once. */
  after(ms: number, callback: () => void): void;
}

const STEP_MS = 25;
const MAX_RETRY_AFTER = 30;

/**
 * Lets as many operations run at once as `adaptiveLimit` says. What finds no place waits, in order of arrival. What finds the queue full,
 * or so long that its wait would be too, is shed on arrival: for both sides that is better than a time-out.
 */
export function createConcurrency(
  options: Omit<RouterConfig['traffic']['concurrency'], 'enabled'>,
  clock: Clock = processClock(),
): Concurrency {
  const limit = adaptiveLimit(options);
  const queue = createQueue();
  let running = 0;
  let shed = 0;
  let ended = 0;
  let steppedAt = clock.now();
  let timed = false;

  const expectedWait = () => (limit.rate ? queue.length() / limit.rate : 0);

  const admit = () => {
    while (running < limit.value && queue.length() > 0) {
      running += 1;
      queue.shift().resolve(true);
    }
  };
  const step = () => {
    const now = clock.now();
    if (now - steppedAt < STEP_MS) return;
    steppedAt = now;
    limit.step({ now, busy: clock.busy(), cpu: clock.cpu(), ended, running, waiting: queue.length() });
    ended = 0;
    while (queue.length() > 0 && now - queue.first().since >= options.maxWait) {
      shed += 1;
      queue.shift().resolve(false);
    }
    admit();
  };
  // Nobody may come or leave while all wait for slow subgraphs.
  const stepWhileWaiting = () => {
    if (timed) return;
    timed = true;
    clock.after(STEP_MS, () => {
      timed = false;
      step();
      if (queue.length() > 0) stepWhileWaiting();
    });
  };

  return {
    enter() {
      step();
      if (running < limit.value) {
        running += 1;
        return true;
      }
      if (queue.length() >= options.queue || expectedWait() > options.maxWait) {
        shed += 1;
        return false;
      }
      stepWhileWaiting();
      return new Promise((resolve) => queue.push({ resolve, since: clock.now() }));
    },
    leave() {
      running -= 1;
      ended += 1;
      step();
      admit();
    },
    retryAfter: () => Math.min(MAX_RETRY_AFTER, Math.max(1, Math.ceil(expectedWait() / 1_000))),
    state: () => ({ limit: limit.value, running, waiting: queue.length(), shed }),
  };
}

interface Waiting {
  resolve(admitted: boolean): void;
  since: number;
}

/** First in, first out. Callers look at its length before they take from it. */
function createQueue() {
  let entries: Waiting[] = [];
  let head = 0;
  return {
    length: () => entries.length - head,
    push: (entry: Waiting) => void entries.push(entry),
    first: () => entries[head] as Waiting,
    shift() {
      const entry = entries[head] as Waiting;
      head += 1;
      // In pieces: cutting each one off would move all the others.
      if (head === entries.length || head > 1_000) {
        entries = entries.slice(head);
        head = 0;
      }
      return entry;
    },
  };
}

function processClock(): Clock {
  let last = performance.eventLoopUtilization();
  let used = 0;
  return {
    now: () => performance.now(),
    busy() {
      const current = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(current, last);
      last = current;
      return utilization;
    },
    cpu() {
      const { user, system } = process.cpuUsage();
      const ms = (user + system - used) / 1_000;
      used = user + system;
      return ms;
    },
    after: (ms, callback) => void setTimeout(callback, ms),
  };
}
