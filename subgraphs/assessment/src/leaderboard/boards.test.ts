import { newId } from '@lyceum/kernel/ids';
import { createLog } from '@lyceum/kernel/log';
import { type Boards, memoryBoards } from './boards';
import { redisBoards } from './redis-boards';

const url = process.env.TEST_REDIS_URL;
const adapters: [string, () => Boards][] = [['memory', memoryBoards]];
if (url) adapters.push(['redis', () => redisBoards(url, `t-${newId()}`, createLog('tests', 'silent'))]);

describe.each(adapters)('boards in %s', (_name, open) => {
  let boards: Boards;
  beforeAll(async () => {
    boards = open();
    // Until a first command gets through.
    while (
      !(await boards.size('none').then(
        () => true,
        () => false,
      ))
    )
      await new Promise((resolve) => setTimeout(resolve, 10));
  });
  afterAll(() => boards.close());

  const filled = async (scores: Record<string, number>) => {
    const key = newId();
    expect(await boards.fill(key, await boards.version(key), new Map(Object.entries(scores)))).toBe(true);
    return key;
  };

  it('give ranks from the highest score on, the same to equal ones, from any place', async () => {
    const key = await filled({ a: 50, b: 90.25, c: 50, d: 10, e: 50 });
    expect(await boards.slice(key, 0, 10)).toEqual([
      { member: 'b', score: 90.25, rank: 1 },
      { member: 'e', score: 50, rank: 2 },
      { member: 'c', score: 50, rank: 2 },
      { member: 'a', score: 50, rank: 2 },
      { member: 'd', score: 10, rank: 5 },
    ]);
    expect(await boards.slice(key, 3, 2)).toEqual([
      { member: 'a', score: 50, rank: 2 },
      { member: 'd', score: 10, rank: 5 },
    ]);
    expect([await boards.size(key), await boards.placeOf(key, 'd'), await boards.placeOf(key, 'x')]).toEqual([
      5,
      4,
      null,
    ]);
    expect(await boards.slice(key, 7, 2)).toEqual([]);
  });

  it('move, add and take away', async () => {
    const key = await filled({ a: 1, b: 2 });
    await boards.set(key, 'a', 3);
    await boards.set(key, 'c', 2.5);
    await boards.set(key, 'b', null);
    expect((await boards.slice(key, 0, 10)).map(({ member }) => member)).toEqual(['a', 'c']);
  });

  it('stay in order however scores move', async () => {
    const scores = new Map(Array.from({ length: 200 }, (_, n) => [`m${n}`, n % 17]));
    const key = await filled(Object.fromEntries(scores));
    for (let n = 0; n < 300; n++) {
      const [member, score] = [`m${(n * 71) % 230}`, (n * 37) % 23];
      if (n % 5 === 0) scores.delete(member);
      else scores.set(member, score);
      await boards.set(key, member, n % 5 === 0 ? null : score);
    }
    const sorted = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
    const places = sorted.map(([member, score]) => {
      return { member, score, rank: sorted.findIndex(([, other]) => other === score) + 1 };
    });
    expect(await boards.slice(key, 0, 300)).toEqual(places);
    expect(await boards.slice(key, 50, 9)).toEqual(places.slice(50, 59));
    for (const n of [0, 77, places.length - 1]) expect(await boards.placeOf(key, places[n]?.member ?? '')).toBe(n);
  });

  it('are filled or not, empty ones too, and hold nothing of what was set before', async () => {
    const key = newId();
    await boards.set(key, 'a', 1);
    expect([await boards.isFilled(key), await boards.size(key)]).toEqual([false, 0]);
    expect(await boards.fill(key, await boards.version(key), new Map())).toBe(true);
    expect(await boards.isFilled(key)).toBe(true);
    await boards.set(key, 'a', 1);
    await boards.drop(key);
    expect(await boards.isFilled(key)).toBe(false);
  });

  it('are not filled with what was read before a change', async () => {
    const key = newId();
    const version = await boards.version(key);
    await boards.set(key, 'a', 2);
    expect(await boards.fill(key, version, new Map([['a', 1]]))).toBe(false);
    expect(await boards.isFilled(key)).toBe(false);
  });

  it('are apart', async () => {
    const [one, other] = [await filled({ a: 1 }), await filled({ b: 1 })];
    await boards.set(one, 'c', 1);
    expect(await boards.size(other)).toBe(1);
  });
});
