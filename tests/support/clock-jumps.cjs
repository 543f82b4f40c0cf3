'use strict';

// Given to a process by `-r`: its clock is ahead by the next of CLOCK_JUMPS_MS each second, as when somebody sets it. The counter
// that nobody can set, `performance.now()`, is left alone.
const jumps = (process.env.CLOCK_JUMPS_MS ?? '0').split(',').map(Number);
const { now } = Date;
const ahead = () => jumps[Math.floor(performance.now() / 1_000) % jumps.length];

Date.now = () => now() + ahead();
globalThis.Date = new Proxy(Date, {
  construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [Date.now()] : given, as),
  apply: () => new Date(Date.now()).toString(),
});
