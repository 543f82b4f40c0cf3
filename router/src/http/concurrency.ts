import { performance } from 'node:perf_hooks';
import type { RouterConfig } from '../config/schema';
import { adaptiveLimit } from './concurrency-limit';
import { createFairQueue } from './fair-queue';

/** Why somebody gets no place: told on arrival, or pushed out of the queue by others; or after the longest that one may wait. */
export type ShedReason = 'queue_full' | 'waited_too_long';

/** Whose operation it is; those of nobody's tenant count as one. */
type Tenant = string | undefined;

export interface Concurrency {
  /**
   * Asks for a place: `true` has one, a reason is to be shed. A promise waits for one, at most `maxWait`, and then says which.
   * Whoever has got a place calls `leave` once, with the same tenant.
   */
  enter(tenant: Tenant): true | ShedReason | Promise<true | ShedReason>;
  leave(tenant: Tenant): void;
  /** For those who were shed: seconds after which to try again. */
  retryAfter(tenant: Tenant): number;
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
// A tenant that asks once in a second is there all the time.
const PRESENT_MS = 1_000;

/**
 * Lets as many operations run at once as `adaptiveLimit` says, and while several tenants are there, no more than half of them of one: so
 * the others find a place at once, and the load of one slows them little. What finds no place waits in the line of its tenant, and places
 * go round the tenants that wait. When the queue is full, the longest line gives way; where a line is so long that its wait would be too,
 * what comes is shed on arrival: for both sides that is better than a time-out.
 */
export function createConcurrency(
  options: Omit<RouterConfig['traffic']['concurrency'], 'enabled'>,
  clock: Clock = processClock(),
): Concurrency {
  const limit = adaptiveLimit(options);
  const queue = createFairQueue<Tenant, Waiting>();
  const presence = createPresence();
  let running = 0;
  let shed = 0;
  let ended = 0;
  let steppedAt = clock.now();
  let timed = false;

  /** Milliseconds until a line has passed, when all that wait get the same. */
  const expectedWait = (tenant: Tenant) =>
    limit.rate ? Math.min(queue.length, queue.lengthOf(tenant) * queue.owners) / limit.rate : 0;
  const mayRun = (tenant: Tenant) => presence.tenants < 2 || presence.running(tenant) < Math.ceil(limit.value / 2);

  const begin = (tenant: Tenant) => {
    running += 1;
    presence.begin(tenant);
  };
  const refuse = (waiting: Waiting, reason: ShedReason) => {
    shed += 1;
    waiting.resolve(reason);
  };
  const admit = () => {
    while (running < limit.value) {
      const next = queue.next(mayRun);
      if (!next) return;
      begin(next.owner);
      next.waiting.resolve(true);
    }
  };
  const step = () => {
    const now = clock.now();
    if (now - steppedAt < STEP_MS) return;
    steppedAt = now;
    limit.step({ now, busy: clock.busy(), cpu: clock.cpu(), ended, running, waiting: queue.length });
    ended = 0;
    for (const waiting of queue.takeWhile(({ since }) => now - since >= options.maxWait))
      refuse(waiting, 'waited_too_long');
    presence.forget((tenant, seenAt) => seenAt < now - PRESENT_MS && queue.lengthOf(tenant) === 0);
    admit();
  };
  // Nobody may come or leave while all wait for slow subgraphs.
  const stepWhileWaiting = () => {
    if (timed) return;
    timed = true;
    clock.after(STEP_MS, () => {
      timed = false;
      step();
      if (queue.length > 0) stepWhileWaiting();
    });
  };

  return {
    enter(tenant) {
      step();
      presence.see(tenant, clock.now());
      const behind = queue.lengthOf(tenant);
      if (behind === 0 && running < limit.value && mayRun(tenant)) {
        begin(tenant);
        return true;
      }
      const full = queue.length >= options.queue;
      // After a swap it would be the longest itself.
      if ((full && queue.longest() <= behind + 1) || expectedWait(tenant) > options.maxWait) {
        shed += 1;
        return 'queue_full';
      }
      if (full) refuse(queue.popLongest(), 'queue_full');
      stepWhileWaiting();
      return new Promise((resolve) => queue.push(tenant, { resolve, since: clock.now() }));
    },
    leave(tenant) {
      running -= 1;
      presence.end(tenant);
      ended += 1;
      step();
      admit();
    },
    retryAfter: (tenant) => Math.min(MAX_RETRY_AFTER, Math.max(1, Math.ceil(expectedWait(tenant) / 1_000))),
    state: () => ({ limit: limit.value, running, waiting: queue.length, shed }),
  };
}

interface Waiting {
  resolve(entered: true | ShedReason): void;
  since: number;
}

/** Which tenants are there: those that have asked lately, or of whom something runs or waits. */
function createPresence() {
  const present = new Map<Tenant, { running: number; seenAt: number }>();
  const of = (tenant: Tenant) => present.get(tenant) as { running: number; seenAt: number };
  return {
    get tenants() {
      return present.size;
    },
    running: (tenant: Tenant) => of(tenant).running,
    see(tenant: Tenant, now: number) {
      const known = present.get(tenant);
      if (known) known.seenAt = now;
      else present.set(tenant, { running: 0, seenAt: now });
    },
    begin: (tenant: Tenant) => void of(tenant).running++,
    end: (tenant: Tenant) => void of(tenant).running--,
    forget(gone: (tenant: Tenant, seenAt: number) => boolean) {
      for (const [tenant, { running, seenAt }] of present)
        if (running === 0 && gone(tenant, seenAt)) present.delete(tenant);
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
