import { createClock } from './clock';

/** Three clocks that a test sets; `pass` lets time go by on all of them. */
function clocks(start = 1_000_000) {
  const at = { wall: start, monotonic: 5, server: start as number | null };
  const clock = createClock({
    wall: () => at.wall,
    monotonic: () => at.monotonic,
    server: async () => {
      if (at.server === null) throw new Error('away');
      return at.server;
    },
  });
  return {
    at,
    now: async () => (await clock.now()).getTime(),
    pass(ms: number) {
      at.wall += ms;
      at.monotonic += ms;
      if (at.server !== null) at.server += ms;
    },
  };
}

describe('the clock', () => {
  it.each([3_600_000, -3_600_000])('goes on undisturbed when this machine’s clock is set by %d ms', async (jump) => {
    const { at, now, pass } = clocks();
    await now();
    pass(1_000);
    at.wall += jump;
    expect(await now()).toBe(1_001_000);
    pass(60_000);
    expect(await now()).toBe(1_061_000);
  });

  it.each([3_600_000, -3_600_000])('goes on undisturbed when the server’s clock is set by %d ms', async (jump) => {
    const { at, now, pass } = clocks();
    await now();
    at.server = (at.server as number) + jump;
    for (let n = 0; n < 3; n++) {
      pass(20_000);
      await now();
    }
    expect(await now()).toBe(1_060_000);
  });

  it('starts by the server’s clock on a machine whose own is wrong', async () => {
    const { at, now } = clocks();
    at.wall -= 7_200_000;
    expect(await now()).toBe(1_000_000);
  });

  it('wakes up to the right time after its machine slept', async () => {
    const { at, now, pass } = clocks();
    await now();
    pass(1_000);
    at.wall += 600_000;
    at.server = (at.server as number) + 600_000;
    expect(await now()).toBe(1_601_000);
  });

  it('runs on by itself while the server cannot be asked', async () => {
    const { at, now, pass } = clocks();
    await now();
    at.server = null;
    at.wall += 50_000;
    pass(30_000);
    expect(await now()).toBe(1_030_000);
  });
});
