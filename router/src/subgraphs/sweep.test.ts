import { type Pending, unwatch, watch } from './sweep';
import { until } from './test/support';

/** Something pending that counts its sweeps, and may end itself at the first one. */
function pending(endsItself = false): Pending & { sweeps: number } {
  return {
    slot: -1,
    sweeps: 0,
    sweep() {
      this.sweeps++;
      if (endsItself) unwatch(this);
    },
  };
}

describe('sweep', () => {
  it('reaches all that are watched, again and again, and none that is not any more', async () => {
    const [first, second, third] = [pending(), pending(), pending()];
    for (const one of [first, second, third]) watch(one);
    unwatch(first);
    await until(() => third.sweeps >= 2);
    expect([first.sweeps, second.sweeps]).toEqual([0, third.sweeps]);
    unwatch(third);
    const before = third.sweeps;
    await until(() => second.sweeps >= before + 2);
    expect(third.sweeps).toBe(before);
    unwatch(second);
    unwatch(second);
    const other = pending();
    watch(other);
    await until(() => other.sweeps >= 1);
    unwatch(other);
  });

  it('reaches each once though others end themselves meanwhile', async () => {
    const all = [pending(true), pending(), pending(true), pending(true), pending()];
    for (const one of all) watch(one);
    await until(() => all.some(({ sweeps }) => sweeps > 0));
    expect(all.map(({ sweeps }) => sweeps)).toEqual([1, 1, 1, 1, 1]);
    for (const one of all) unwatch(one);
  });
});
