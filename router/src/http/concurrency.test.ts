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
const settled = (places: ReturnType<ReturnType<typeof createConcurrency>['enter']>[]) =>
  Promise.all(
    places.map((place) => Promise.race([place, new Promise((resolve) => setImmediate(() => resolve('waits')))])),
  );

/** All operations are of one school. */
function oneTenant(...args: Parameters<typeof createConcurrency>) {
  const { enter, leave, retryAfter, state } = createConcurrency(...args);
  return {
    enter: () => enter('school'),
    leave: () => leave('school'),
    retryAfter: () => retryAfter('school'),
    state,
  };
}

describe('the places', () => {
  it('are given at once while there are some, then in the order of arrival as others leave', async () => {
    const { enter, leave } = oneTenant(options, tellTime().clock);
    const places = [enter(), enter(), enter(), enter()];
    expect(places.slice(0, 2)).toEqual([true, true]);
    expect(await settled(places)).toEqual([true, true, 'waits', 'waits']);
    leave();
    expect(await settled(places)).toEqual([true, true, true, 'waits']);
    leave();
    expect(await settled(places)).toEqual([true, true, true, true]);
  });

  it('are not given to who comes while others wait', async () => {
    const { enter, leave, state } = oneTenant({ ...options, max: 2 }, tellTime().clock);
    const waiting = [enter(), enter(), enter()][2];
    leave();
    const late = enter();
    expect(await settled([waiting as Promise<true>, late])).toEqual([true, 'waits']);
    expect(state()).toMatchObject({ running: 2, waiting: 1 });
  });

  it('are refused at once when the queue is full', () => {
    const { enter, state } = oneTenant(options, tellTime().clock);
    const places = Array.from({ length: 6 }, () => enter());
    expect(places[5]).toBe('queue_full');
    expect(state()).toEqual({ limit: 2, running: 2, waiting: 3, shed: 1 });
  });

  it('are refused to who has waited for the longest that one may, though nobody comes or leaves', async () => {
    const { time, clock } = tellTime();
    const { enter, state } = oneTenant({ ...options, max: 2 }, clock);
    const places = [enter(), enter(), enter()];
    time.pass(500);
    places.push(enter());
    time.pass(510);
    expect(await settled(places)).toEqual([true, true, 'waited_too_long', 'waits']);
    expect(state()).toMatchObject({ waiting: 1, shed: 1 });
  });

  it('become more while operations wait for slow subgraphs, though none of them ends', async () => {
    const { time, clock } = tellTime();
    const { enter, state } = oneTenant(options, clock);
    const places = Array.from({ length: 5 }, () => enter());
    time.busy = 0.1;
    time.pass(100);
    expect(await settled(places)).toEqual([true, true, true, true, true]);
    expect(state()).toMatchObject({ running: 5, shed: 0 });
  });

  it('are refused on arrival where the queue is so long that its wait would be too, with the seconds to come again', () => {
    const { time, clock } = tellTime();
    const { enter, leave, retryAfter, state } = oneTenant(
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
    const { enter, leave, state } = oneTenant({ ...options, max: 2, queue: 5_000 }, tellTime().clock);
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

describe('between tenants', () => {
  const steady = { initial: 4, min: 4, max: 4, queue: 8, maxWait: 1_000 };

  /** Who has got a place, in the order of getting it, and who was turned away. */
  function school(settings: Parameters<typeof createConcurrency>[0] = steady) {
    const { time, clock } = tellTime();
    const { enter, leave, retryAfter, state } = createConcurrency(settings, clock);
    const log: string[] = [];
    return {
      time,
      log,
      state,
      retryAfter,
      async ask(tenant: string | undefined, times = 1) {
        for (let n = 0; n < times; n++)
          void Promise.resolve(enter(tenant)).then((entered) =>
            log.push(entered === true ? `${tenant}` : `${tenant} ${entered}`),
          );
        await new Promise(setImmediate);
      },
      async end(tenant: string | undefined, times = 1) {
        for (let n = 0; n < times; n++) leave(tenant);
        await new Promise(setImmediate);
      },
    };
  }

  it('places go round those that wait, however long the line of one is', async () => {
    const { ask, end, log } = school({ ...steady, queue: 100 });
    await ask('a', 2);
    await ask('b');
    await ask('c');
    await ask('a', 50);
    await ask('b', 2);
    await ask('c', 2);
    log.length = 0;
    const running = ['a', 'a', 'b', 'c'];
    for (let n = 0; n < 6; n++) {
      await end(running.shift());
      running.push(log.at(-1) as string);
    }
    expect(log).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });

  it('all places are of one tenant that is alone', async () => {
    const { ask, log } = school();
    await ask('a', 4);
    expect(log).toEqual(['a', 'a', 'a', 'a']);
  });

  it('no more than half of the places are of one tenant, so that another finds one at once', async () => {
    const { ask, log, state } = school();
    await ask('b');
    await ask('a', 5);
    expect(log).toEqual(['b', 'a', 'a']);
    expect(state()).toMatchObject({ running: 3, waiting: 3 });
    await ask('b');
    expect(log).toEqual(['b', 'a', 'a', 'b']);
  });

  it('a tenant that found all places free gives them up to another as its operations end', async () => {
    const { ask, end, log } = school();
    await ask('a', 6);
    await ask('b', 3);
    log.length = 0;
    await end('a', 2);
    expect(log).toEqual(['b', 'b']);
    // Both have half: whoever ends, begins.
    await end('a');
    expect(log).toEqual(['b', 'b', 'a']);
  });

  it('all places are of one tenant again when the others have not asked for a second', async () => {
    const { ask, end, log, time } = school({ ...steady, maxWait: 5_000 });
    await ask('b');
    await ask('a', 6);
    await end('b');
    log.length = 0;
    time.pass(900);
    await ask('nobody', 0);
    expect(log).toEqual([]);
    time.pass(200);
    await ask('nobody', 0);
    expect(log).toEqual(['a', 'a']);
  });

  it('a tenant that asks once in a while stays one of several', async () => {
    const { ask, end, log, time } = school({ ...steady, maxWait: 5_000 });
    await ask('b');
    await ask('a', 6);
    await end('b');
    time.pass(900);
    await ask('b');
    await end('b');
    log.length = 0;
    time.pass(900);
    await ask('nobody', 0);
    expect(log).toEqual([]);
  });

  it('a tenant that waits stays one of several', async () => {
    const { ask, end, log, time } = school({ ...steady, initial: 1, min: 1, max: 1, maxWait: 5_000 });
    await ask('a');
    await ask('b');
    time.pass(2_000);
    await end('a');
    expect(log).toEqual(['a', 'b']);
  });

  it('a full queue lets the youngest of the longest line go for one of a short line', async () => {
    const { ask, log, state } = school({ ...steady, queue: 7 });
    await ask('a', 4 + 7);
    log.length = 0;
    await ask('b');
    expect(log).toEqual(['a queue_full']);
    expect(state()).toEqual({ limit: 4, running: 4, waiting: 7, shed: 1 });
    await ask('a');
    expect(log).toEqual(['a queue_full', 'a queue_full']);
    await ask('b', 2);
    expect(log.slice(2)).toEqual(['a queue_full', 'a queue_full']);
    // Four wait, and three: to change places would change nothing.
    await ask('b');
    expect(log.slice(4)).toEqual(['b queue_full']);
    expect(state()).toMatchObject({ waiting: 7, shed: 5 });
  });

  it('a full queue lets nobody go who came before the youngest', async () => {
    const { ask, end, log } = school({ ...steady, initial: 1, min: 1, max: 1, queue: 2 });
    await ask('a', 3);
    await ask('b');
    log.length = 0;
    await end('a');
    await end('a');
    expect(log).toEqual(['a', 'b']);
  });

  it('a line that is too long says nothing of the others', async () => {
    const { ask, end, log, time, retryAfter } = school({
      initial: 10,
      min: 10,
      max: 10,
      queue: 10_000,
      maxWait: 2_000,
    });
    time.busy = 1;
    await ask('a', 10);
    // One operation ends every millisecond, and two come.
    for (let ms = 0; ms < 1_500; ms++) {
      await ask('a', 2);
      time.pass(1);
      await end('a');
    }
    await ask('a', 5_000);
    expect(log.filter((line) => line === 'a queue_full').length).toBeGreaterThan(1_000);
    expect(retryAfter('a')).toBeGreaterThanOrEqual(2);
    expect(retryAfter('b')).toBe(1);
    log.length = 0;
    await ask('b');
    await end('a', 6);
    expect(log).toContain('b');
  });

  it('those without a tenant are one among them', async () => {
    const { ask, log } = school();
    await ask('a');
    await ask(undefined, 5);
    expect(log).toEqual(['a', 'undefined', 'undefined']);
  });

  it('one keeps its turn when those before it have waited too long', async () => {
    const { ask, end, log, time } = school({ ...steady, initial: 1, min: 1, max: 1 });
    await ask('a', 3);
    time.pass(600);
    await ask('b', 2);
    await ask('a');
    time.pass(500);
    await ask('nobody', 0);
    expect(log).toEqual(['a', 'a waited_too_long', 'a waited_too_long']);
    await end('a');
    await end('a');
    expect(log.slice(3)).toEqual(['a', 'b']);
  });

  it('ten thousand are served to the last', async () => {
    const { ask, end, log, state } = school({ ...steady, queue: 20_000, maxWait: 60_000 });
    for (let n = 0; n < 10_000; n++) await ask(`t${(n * n) % 97}`);
    for (let n = 0; n < 10_000; n++) await end(log[n]);
    expect(log).toHaveLength(10_000);
    expect(state()).toMatchObject({ running: 0, waiting: 0, shed: 0 });
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
