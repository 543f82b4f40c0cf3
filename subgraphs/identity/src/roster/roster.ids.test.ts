import { createIdSet } from './roster.ids';

describe('createIdSet', () => {
  it('tells 200,000 similar ids apart, and each from those it never saw', () => {
    const ids = createIdSet();
    const added = Array.from({ length: 200_000 }, (_, n) => ids.add(`user-${n}`));
    expect(added.every(Boolean)).toBe(true);
    expect(ids.add('user-7')).toBe(false);
    expect(ids.has('user-199999')).toBe(true);
    expect(Array.from({ length: 200_000 }, (_, n) => ids.has(`user-${n + 200_000}`)).some(Boolean)).toBe(false);
  });

  it('holds the empty id like any other', () => {
    const ids = createIdSet();
    expect([ids.has(''), ids.add(''), ids.add(''), ids.has('')]).toEqual([false, true, false, true]);
  });
});
