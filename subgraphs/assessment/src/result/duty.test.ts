import { setTimeout as sleep } from 'node:timers/promises';
import { dutyCycle } from './duty';

/** Uses up so many milliseconds of CPU, as scoring does. */
async function burn(ms: number): Promise<void> {
  const from = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(from);
    if ((user + system) / 1_000 >= ms) return;
  }
}

/** How much CPU time, of the time that has passed, twenty pieces of work of 10 ms take. */
async function shareOf(within: ReturnType<typeof dutyCycle>): Promise<number> {
  const from = performance.now();
  await Promise.all(Array.from({ length: 20 }, () => within(() => burn(10))));
  return 200 / (performance.now() - from);
}

describe('dutyCycle', () => {
  it('keeps work below its share of a core', async () => {
    expect(await shareOf(dutyCycle(() => 0.25))).toBeLessThan(0.35);
  });

  it('counts all that the process does while it works, so it gives way to others', async () => {
    let cpu = 0;
    // As if four fifths of what is used were used by others.
    const used = () => {
      cpu = (process.cpuUsage().user + process.cpuUsage().system) * 5;
      return { user: cpu, system: 0 };
    };
    expect(await shareOf(dutyCycle(() => 0.5, { used }))).toBeLessThan(0.2);
  });

  it('lets everything through at a full share', async () => {
    const within = dutyCycle(() => 1);
    expect(await Promise.all([1, 2, 3].map((n) => within(async () => n)))).toEqual([1, 2, 3]);
  });

  it('lets no more run at once than is said at the moment', async () => {
    let [most, running, highest] = [2, 0, 0];
    const within = dutyCycle(() => 1, { most: () => most });
    const work = async () => {
      highest = Math.max(highest, ++running);
      await sleep(5);
      running--;
    };
    const ten = () => Promise.all(Array.from({ length: 10 }, () => within(work)));
    await ten();
    expect(highest).toBe(2);
    most = 5;
    await ten();
    expect(highest).toBe(5);
  });

  it('stops waiting when it is told to', async () => {
    const within = dutyCycle(() => 0.01);
    await within(() => burn(100));
    const stopping = new AbortController();
    const waiting = within(async () => 'done', stopping.signal);
    stopping.abort();
    await expect(waiting).rejects.toThrow();
  });
});
