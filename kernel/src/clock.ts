import { type Store, serverOf } from './store';

/** What there is to tell the time by; all in epoch milliseconds but `monotonic`, which counts from anywhere. */
export interface Witnesses {
  /** This machine's clock: NTP and administrators set it, backwards too. */
  wall(): number;
  /** Never set, but stands still while the machine sleeps. */
  monotonic(): number;
  /** The database server's clock: the same one for all processes. */
  server(): Promise<number>;
}

export interface Clock {
  /** Costs nothing but rarely: the time runs on from where it was last agreed. */
  now(): Promise<Date>;
}

const ASK_EVERY_MS = 15_000;
// NTP slews by less than 1 ms a second; what moves further between two looks has been set.
const JUMP_MS = 500;

/**
 * The time for what must not hang on one clock, such as the end of an exam: what the witnesses say who are in the middle. One
 * clock that is set wrong, before or while a process runs, does not move it; the server's is believed first, so that all
 * processes mean the same moment.
 */
export function createClock({ wall, monotonic, server }: Witnesses): Clock {
  let agreed: { time: number; at: number; wall: number } | undefined;
  let asking: Promise<void> | undefined;

  const runOn = () => (agreed ? agreed.time + monotonic() - agreed.at : wall());

  async function agree(): Promise<void> {
    const from = monotonic();
    const said = await server().catch(() => undefined);
    const took = monotonic() - from;
    const [own, other, predicted] = [wall(), said === undefined ? undefined : said + took / 2, runOn()];
    // Of two that differ without a third, the one that nobody can set.
    const time = other === undefined ? predicted : agreed ? median(own, other, predicted) : other;
    agreed = { time, at: monotonic(), wall: own };
  }

  const agreeOnce = () => {
    asking ??= agree().finally(() => {
      asking = undefined;
    });
    return asking;
  };

  return {
    async now() {
      if (!agreed) await agreeOnce();
      const known = agreed as NonNullable<typeof agreed>;
      const passed = monotonic() - known.at;
      if (Math.abs(wall() - known.wall - passed) > JUMP_MS) await agreeOnce();
      else if (passed > ASK_EVERY_MS) void agreeOnce();
      return new Date(Math.round(runOn()));
    },
  };
}

const median = (...times: [number, number, number]): number => times.sort((a, b) => a - b)[1] as number;

const clocks = new WeakMap<Store, Clock>();

/** The clock of all processes on this store's server. */
export function clockOf(store: Store): Clock {
  let clock = clocks.get(store);
  if (!clock) {
    clock = createClock({
      wall: () => Date.now(),
      monotonic: () => performance.now(),
      async server() {
        const { localTime } = await serverOf(store).client.db('admin').command({ hello: 1 });
        return (localTime as Date).getTime();
      },
    });
    clocks.set(store, clock);
  }
  return clock;
}
