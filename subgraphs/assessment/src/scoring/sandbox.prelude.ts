/**
 * The same world each time: no clock, no chance; output goes nowhere. Gives what runs the next timer, and says whether there was
 * one: nobody waits, whoever is due first comes first.
 */
export const PRELUDE = `(() => {
  const Clock = Date;
  const START = 946684800000;
  globalThis.Date = new Proxy(Clock, {
    apply: () => new Clock(START).toString(),
    construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [START] : given, as),
  });
  Clock.now = () => START;
  Clock.prototype.constructor = globalThis.Date;
  let state = 0x2545f491;
  Math.random = () => {
    state ^= state << 13; state ^= state >>> 17; state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  const silent = () => undefined;
  globalThis.console = { log: silent, info: silent, warn: silent, error: silent, debug: silent };
  for (const name of ['performance', 'Atomics', 'SharedArrayBuffer', 'WeakRef', 'FinalizationRegistry']) delete globalThis[name];

  const timers = [];
  let now = 0;
  let last = 0;
  const timer = (isRepeated) => (called, delay, ...given) => {
    const wait = Math.max(1, Number(delay) || 0);
    timers.push({ id: ++last, due: now + wait, wait, isRepeated, called, given });
    return last;
  };
  const clear = (id) => {
    const place = timers.findIndex((timer) => timer.id === id);
    if (place >= 0) timers.splice(place, 1);
  };
  Object.assign(globalThis, { setTimeout: timer(false), setInterval: timer(true), clearTimeout: clear, clearInterval: clear });
  return () => {
    if (timers.length === 0) return false;
    const next = timers.reduce((first, other) => (other.due < first.due ? other : first));
    now = next.due;
    if (next.isRepeated) next.due += next.wait;
    else clear(next.id);
    next.called(...next.given);
    return true;
  };
})()`;
