/** What happened since the last step. */
export interface Load {
  /** Milliseconds, of any clock. */
  readonly now: number;
  /** Share of the time that the event loop had work, 0 to 1. */
  readonly busy: number;
  /** Milliseconds of processor time that the process took. */
  readonly cpu: number;
  /** Operations that ended. */
  readonly ended: number;
  /** At this moment. */
  readonly running: number;
  readonly waiting: number;
}

export interface AdaptiveLimit {
  readonly value: number;
  /** Operations that end in a millisecond, known only while the process has no time left. */
  readonly rate: number | undefined;
  /** To be told every few hundredths of a second. */
  step(load: Load): void;
}

const SATURATED = 0.95;
const CALM = 0.5;
const DOWN = 0.7;
const UP = 1.5;
// Shorter ones say little: chance and the garbage collector move them by a tenth.
const TRIAL_OPERATIONS = 256;
const TRIAL_MS = 250;

/**
 * How many operations should run at once. While the process has time left, as many as come: that they wait for slow subgraphs is no
 * reason to keep others waiting. When it has none left, more at once answer no sooner and only fill the memory that the garbage collector
 * walks: then it goes down for as long as no fewer end in a second of processor time, and up while more do, for what takes the time may be
 * something else. Of processor time, because a neighbour on the same machine takes the other kind away.
 */
export function adaptiveLimit({ initial, min, max }: { initial: number; min: number; max: number }): AdaptiveLimit {
  const bounded = (wanted: number) => Math.max(min, Math.min(max, wanted));
  let limit = bounded(initial);
  let rate: number | undefined;
  let previous: Trial | undefined;
  let trial: { since: number; cpu: number; ended: number } | undefined;

  const hasTime = ({ busy, waiting }: Load) => {
    rate = previous = trial = undefined;
    if (waiting > 0) limit = bounded(Math.ceil(limit * UP));
    else if (busy < CALM) limit = Math.max(limit, bounded(initial));
  };

  const saturated = ({ now, cpu, ended, running }: Load) => {
    if (!trial) {
      limit = bounded(Math.min(limit, running));
      trial = { since: now, cpu: 0, ended: 0 };
      return;
    }
    trial.cpu += cpu;
    trial.ended += ended;
    // Twice around: those that began under the limit before it have left.
    if (now - trial.since < TRIAL_MS || trial.ended < Math.max(TRIAL_OPERATIONS, 2 * running)) return;
    rate = trial.ended / (now - trial.since);
    const done = { limit, efficiency: trial.ended / trial.cpu };
    const down = limit > min && (!previous || goesDown(previous, done));
    previous = done;
    limit = bounded(down ? Math.floor(limit * DOWN) : Math.ceil(limit * UP));
    trial = { since: now, cpu: 0, ended: 0 };
  };

  return {
    get value() {
      return limit;
    },
    get rate() {
      return rate;
    },
    step(load) {
      if (load.busy < SATURATED) hasTime(load);
      else saturated(load);
    },
  };
}

interface Trial {
  limit: number;
  /** Operations in a millisecond of processor time. */
  efficiency: number;
}

/**
 * Downwards while it loses little, upwards only while it gains much. Where the limit decides how many end, their number goes with it,
 * by 0.7 and 1.5; where it does not, the number stays. The bounds lie in between, so that chance leads downwards.
 */
function goesDown(before: Trial, now: Trial): boolean {
  const gain = now.efficiency / before.efficiency;
  return now.limit < before.limit ? gain >= 0.8 : gain < 1.3;
}
