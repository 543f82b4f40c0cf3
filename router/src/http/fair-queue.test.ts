import { createFairQueue } from './fair-queue';

const anybody = () => true;

/** What waits is named by its owner and number: `a1`, `a2`. */
function fill(...names: string[]) {
  const queue = createFairQueue<string, string>();
  for (const name of names) queue.push(name.charAt(0), name);
  const rest = () => {
    const taken: string[] = [];
    for (let next = queue.next(anybody); next; next = queue.next(anybody)) taken.push(next.waiting);
    return taken;
  };
  return { ...queue, queue, rest };
}

describe('the fair queue', () => {
  it('goes round the owners, and within each line in the order of arrival', () => {
    expect(fill('a1', 'a2', 'a3', 'b1', 'c1', 'c2').rest()).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  });

  it('passes by an owner that may not, who is not taken for that from its line', () => {
    const { next, rest } = fill('a1', 'a2', 'b1');
    expect(next((owner) => owner !== 'a')?.waiting).toBe('b1');
    expect(next((owner) => owner !== 'a')).toBeUndefined();
    expect(rest()).toEqual(['a1', 'a2']);
  });

  it('takes who came last to the longest line', () => {
    const { queue, popLongest, rest } = fill('a1', 'b1', 'b2', 'b3', 'c1', 'c2');
    expect(queue.longest()).toBe(3);
    expect(popLongest()).toBe('b3');
    expect(queue.longest()).toBe(2);
    expect(rest()).toEqual(['a1', 'b1', 'c1', 'b2', 'c2']);
  });

  it('keeps the turns of the others when a line is emptied from its head', () => {
    const { queue, takeWhile, rest } = fill('a1', 'b1', 'c1', 'c2', 'd1');
    expect(takeWhile((name) => name === 'b1' || name === 'c1')).toEqual(['b1', 'c1']);
    expect(queue.owners).toBe(3);
    queue.push('b', 'b2');
    expect(rest()).toEqual(['a1', 'c2', 'd1', 'b2']);
  });

  it('is what a plain list of lines would be, whatever is done to it', () => {
    const queue = createFairQueue<number, number>();
    // By turn: the first is next.
    const lines: { owner: number; waiting: number[] }[] = [];
    const drop = () => lines.splice(0, lines.length, ...lines.filter(({ waiting }) => waiting.length > 0));
    let seed = 1;
    const chance = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let n = 0; n < 20_000; n++) {
      const growing = Math.floor(n / 2_000) % 2 === 0;
      const longest = Math.max(0, ...lines.map(({ waiting }) => waiting.length));
      const act = chance(10);
      if (act < (growing ? 6 : 3)) {
        const owner = chance(12);
        const line = lines.find((one) => one.owner === owner);
        if (line) line.waiting.push(n);
        else lines.push({ owner, waiting: [n] });
        queue.push(owner, n);
      } else if (act === 9 && longest > 1) {
        const taken = queue.popLongest();
        const line = lines.find(({ waiting }) => waiting.at(-1) === taken);
        expect(line?.waiting).toHaveLength(longest);
        line?.waiting.pop();
      } else if (act === 8 && chance(20) === 0) {
        const over = (waiting: number) => waiting < n - 60;
        const old = lines.flatMap(({ waiting }) => waiting.filter(over));
        for (const line of lines) line.waiting = line.waiting.filter((one) => !over(one));
        expect(queue.takeWhile(over)).toEqual(old);
      } else {
        const [line] = lines.splice(0, 1);
        expect(queue.next(anybody)?.waiting).toBe(line?.waiting.shift());
        if (line) lines.push(line);
      }
      drop();
      expect([queue.owners, queue.length, queue.longest()]).toEqual([
        lines.length,
        lines.reduce((sum, { waiting }) => sum + waiting.length, 0),
        Math.max(0, ...lines.map(({ waiting }) => waiting.length)),
      ]);
    }
  });
});
