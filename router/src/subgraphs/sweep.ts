/** What has an end in time, or somebody who may lose interest in it. */
export interface Pending {
  /** Kept by `watch` and `unwatch`: -1 while it is not watched. */
  slot: number;
  /** `now` in ms since the epoch. It may end itself. */
  sweep(now: number): void;
}

// How late a time-out may be. A timer for each request costs 0.6 µs and a listener on its AbortSignal 0.3 µs, most of them
// for nothing; a pass over what has been under way for longer than this costs next to nothing.
const SWEEP_MS = 20;

// An array with holes filled from its end. A Set makes its table anew every few entries, and each old one keeps what stood
// in it from being collected young: 2 µs a request.
const pending: Pending[] = [];
let sweeping = false;

/** Sweeps it every 20 ms until `unwatch`. */
export function watch(what: Pending): void {
  what.slot = pending.length;
  pending.push(what);
  if (sweeping) return;
  sweeping = true;
  setTimeout(sweepAll, SWEEP_MS);
}

export function unwatch(what: Pending): void {
  const { slot } = what;
  if (slot < 0) return;
  what.slot = -1;
  const last = pending.pop() as Pending;
  if (last === what) return;
  pending[slot] = last;
  last.slot = slot;
}

function sweepAll(): void {
  const now = Date.now();
  // From the end: what fills the place of one that ended has been swept.
  for (let slot = pending.length - 1; slot >= 0; slot--) pending[slot]?.sweep(now);
  sweeping = pending.length > 0;
  if (sweeping) setTimeout(sweepAll, SWEEP_MS);
}
