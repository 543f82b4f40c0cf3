import { newSigningKey, readKeys, signingKeyAt } from '../signing-keys';
import { nextKeys } from './next-keys';

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1_000);
const signs = (keys: object[], seconds: number) => signingKeyAt(readKeys(JSON.stringify(keys)), at(seconds)).kid;

describe('nextKeys', () => {
  it('adds a key that is published at once and signs after the lead', () => {
    const old = newSigningKey();
    const { keys, next } = nextKeys([old], at(0), 600);
    expect(keys.map(({ kid }) => kid)).toEqual([old.kid, next.kid]);
    expect(signs(keys, 599)).toBe(old.kid);
    expect(signs(keys, 600)).toBe(next.kid);
  });

  it('changes nothing while a key waits for its time', () => {
    const first = nextKeys([newSigningKey()], at(0), 600);
    expect(nextKeys(first.keys, at(599), 600)).toEqual({ ...first, dropped: [] });
  });

  it('adds one that signs at once when there is no time for a lead, also while another waits', () => {
    const first = nextKeys([newSigningKey()], at(0), 600);
    const { keys, next } = nextKeys(first.keys, at(10), 0);
    expect(signs(keys, 10)).toBe(next.kid);
    expect(keys).toHaveLength(3);
  });

  it('keeps a key until no token that it has signed is good any more, and then drops it', () => {
    const old = newSigningKey();
    const first = nextKeys([old], at(0), 600);
    const soon = nextKeys(first.keys, at(600 + 900), 600);
    expect(soon.keys.map(({ kid }) => kid)).toContain(old.kid);
    const later = nextKeys(first.keys, at(600 + 1_200), 600);
    expect(later.dropped).toEqual([old.kid]);
    expect(later.keys).toHaveLength(2);
  });
});
