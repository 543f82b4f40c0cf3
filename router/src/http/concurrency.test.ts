import { type Clock, createConcurrency } from './concurrency';
import { adaptiveLimit } from './concurrency-limit';

/** A clock that the test moves; `busy` and `cpu` are what the process would say. */
function tellTime() {
  const timers: { at: number; callback: () => void }[] = [];
  const time = {
    now: 0,
    busy: 0,
    pass(ms: number) {
      const end = time.now + ms;
      for (;;) {
        timers.sort((a, b) => a.at - b.at);
        const [first] = timers;
        if (!first || first.at > end) break;
        timers.shift();
        time.now = first.at;
        first.callback();
      }
      time.now = end;
    },
  };
  const clock: Clock = {
    now: () => time.now,
    busy: () => time.busy,
    cpu: () => 25 * time.busy,
    after: (ms, callback) => void timers.push({ at: time.now + ms, callback }),
  };
  return { time, clock };
}

const options = { initial: 2, min: 1, max: 8, queue: 3, maxWait: 1_000 };
const settled = (places: (boolean | Promise<boolean>)[]) =>
  Promise.all(
    places.map((place) => Promise.race([place, new Promise((resolve) => setImmediate(() => resolve('waits')))])),
  );

describe('the places', () => {
  it('are given at once while there are some, then in the order of arrival as others leave', async () => {
    const { enter, leave } = createConcurrency(options, tellTime().clock);
    const places = [enter(), enter(), enter(), enter()];
    expect(places.slice(0, 2)).toEqual([true, true]);
    expect(await settled(places)).toEqual([true, true, 'waits', 'waits']);
    leave();
    expect(await settled(places)).toEqual([true, true, true, 'waits']);
    leave();
    expect(await settled(places)).toEqual([true, true, true, true]);
  });

  it('are not given to who comes while others wait', async () => {
    const { enter, leave, state } = createConcurrency({ ...options, max: 2 }, tellTime().clock);
    const waiting = [enter(), enter(), enter()][2];
    leave();
    const late = enter();
    expect(await settled([waiting as boolean, late])).toEqual([true, 'waits']);
    expect(state()).toMatchObject({ running: 2, waiting: 1 });
  });

  it('are refused at once when the queue is full', () => {
    const { enter, state } = createConcurrency(options, tellTime().clock);
    const places = Array.from({ length: 6 }, () => enter());
    expect(places[5]).toBe(false);
    expect(state()).toEqual({ limit: 2, running: 2, waiting: 3, shed: 1 });
  });

  it('are refused to who has waited for the longest that one may, though nobody comes or leaves', async () => {
    const { time, clock } = tellTime();
    const { enter, state } = createConcurrency({ ...options, max: 2 }, clock);
    const places = [enter(), enter(), enter()];
    time.pass(500);
    places.push(enter());
    time.pass(510);
    expect(await settled(places)).toEqual([true, true, false, 'waits']);
    expect(state()).toMatchObject({ waiting: 1, shed: 1 });
  });

  it('become more while operations wait for slow subgraphs, though none of them ends', async () => {
    const { time, clock } = tellTime();
    const { enter, state } = createConcurrency(options, clock);
    const places = Array.from({ length: 5 }, () => enter());
    time.busy = 0.1;
    time.pass(100);
    expect(await settled(places)).toEqual([true, true, true, true, true]);
    expect(state()).toMatchObject({ running: 5, shed: 0 });
  });

  it('are refused on arrival where the queue is so long that its wait would be too, with the seconds to come again', () => {
    const { time, clock } = tellTime();
    const { enter, leave, retryAfter, state } = createConcurrency(
      { initial: 10, min: 10, max: 10, queue: 10_000, maxWait: 2_000 },
      clock,
    );
    expect(retryAfter()).toBe(1);
    time.busy = 1;
    // One operation ends every millisecond.
    for (let ms = 0; ms < 1_000; ms++) {
      void enter();
      void enter();
      time.pass(1);
      leave();
    }
    for (let more = 0; more < 5_000; more++) void enter();
    expect(state().waiting).toBeGreaterThan(1_900);
    expect(state().waiting).toBeLessThan(2_300);
    expect(retryAfter()).toBeGreaterThanOrEqual(2);
  });

  it('survive a long queue', async () => {
    const { enter, leave, state } = createConcurrency({ ...options, max: 2, queue: 5_000 }, tellTime().clock);
    const order: number[] = [];
    for (let index = 0; index < 5_002; index++) {
      const place = enter();
      void Promise.resolve(place).then(() => order.push(index));
    }
    for (let index = 0; index < 5_000; index++) leave();
    await new Promise(setImmediate);
    expect(order).toEqual(Array.from({ length: 5_002 }, (_, index) => index));
    expect(state()).toMatchObject({ running: 2, waiting: 0 });
  });
});

/**
 * A process that 500 clients ask all the time, in steps of 25 ms. An operation takes `work` ms of processor time and waits `delay` ms;
 * `elsewhere` is the share of the processor that something else takes.
 */
function simulate(
  limit: ReturnType<typeof adaptiveLimit>,
  seconds: number,
  load: { work: number; delay: number; elsewhere?: number },
) {
  const { work, delay, elsewhere = 0 } = load;
  const clients = 500;
  let rate = 0;
  for (let now = 0; now < seconds * 1_000; now += 25) {
    const running = Math.min(limit.value, clients);
    rate = Math.min((1 - elsewhere) / work, running / (work + delay));
    const busy = Math.min(1, elsewhere + rate * work);
    limit.step({ now, busy, cpu: busy * 25, ended: rate * 25, running, waiting: clients - running });
  }
  return { limit: limit.value, rate };
}

describe('the limit', () => {
  const bounds = { initial: 64, min: 8, max: 1_000 };

  it('goes down to what keeps the processor at work', () => {
    const { limit, rate } = simulate(adaptiveLimit(bounds), 10, { work: 1, delay: 5 });
    expect(limit).toBeLessThan(16);
    expect(rate).toBeGreaterThan(0.9);
  });

  it('lets in everybody where the time goes by in subgraphs', () => {
    expect(simulate(adaptiveLimit(bounds), 1, { work: 0.1, delay: 1_000 }).limit).toBeGreaterThan(500);
  });

  it('lets in everybody when subgraphs become slow after it was low', () => {
    const limit = adaptiveLimit(bounds);
    simulate(limit, 10, { work: 1, delay: 5 });
    expect(simulate(limit, 1, { work: 0.1, delay: 1_000 }).limit).toBeGreaterThan(500);
  });

  it('goes up though there is no time left, where more operations end by it', () => {
    const limit = adaptiveLimit(bounds);
    simulate(limit, 10, { work: 1, delay: 5 });
    const { rate } = simulate(limit, 60, { work: 0.1, delay: 200, elsewhere: 0.96 });
    expect(rate).toBeGreaterThan(0.2);
  });

  it('is back where it began when all is calm', () => {
    const limit = adaptiveLimit(bounds);
    simulate(limit, 10, { work: 1, delay: 5 });
    limit.step({ now: 20_000, busy: 0.1, cpu: 1, ended: 1, running: 0, waiting: 0 });
    expect(limit.value).toBe(64);
  });

  it('stays within its bounds', () => {
    const limit = adaptiveLimit({ initial: 2_000, min: 8, max: 100 });
    expect(limit.value).toBe(100);
    expect(simulate(limit, 2, { work: 0.1, delay: 1_000 }).limit).toBe(100);
  });
});
