import { createEventQueue } from './event-queue';

describe('an event queue', () => {
  it('gives out in order what it was told, to whoever waits and to whoever comes later', async () => {
    const queue = createEventQueue<number>();
    const waiting = queue.next();
    for (const item of [1, 2, 3]) expect(queue.push(item, 1)).toBe(true);
    queue.end();
    expect([await waiting, await queue.next(), await queue.next(), await queue.next()]).toEqual([
      { done: false, value: 1 },
      { done: false, value: 2 },
      { done: false, value: 3 },
      { done: true, value: undefined },
    ]);
  });

  it('wakes whoever waits when it ends', async () => {
    const queue = createEventQueue<number>();
    const waiting = queue.next();
    queue.clear();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(queue.push(1, 1)).toBe(true);
    expect(await queue.next()).toEqual({ done: true, value: undefined });
  });

  it('takes one item however large it is, and no more than 1,000 or 1 MB', () => {
    const large = createEventQueue<number>();
    expect(large.push(1, 30_000_000)).toBe(true);
    expect(large.push(2, 1)).toBe(false);
    large.clear();
    const many = createEventQueue<number>();
    for (let item = 0; item < 1_000; item++) expect(many.push(item, 1)).toBe(true);
    expect(many.push(1_000, 1)).toBe(false);
    many.clear();
  });

  it('takes no more than 128 MB for all clients, but for one item each', () => {
    const queues = Array.from({ length: 200 }, () => createEventQueue<number>());
    for (const queue of queues) queue.push(1, 1_000_000);
    expect(queues[0]?.push(2, 1)).toBe(false);
    expect(createEventQueue<number>().push(1, 1)).toBe(true);
    for (const queue of queues) queue.clear();
    expect(queues.map((queue) => queue.push(1, 1)).every(Boolean)).toBe(true);
    const next = createEventQueue<number>();
    expect([next.push(1, 500_000), next.push(2, 500_000)]).toEqual([true, true]);
    next.clear();
  });
});
