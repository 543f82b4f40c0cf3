/** Numbers that a seed decides: the same seed, the same sequence, on every machine. */
export interface Random {
  /** From 0 up to, and without, `below`. */
  int(below: number): number;
  chance(probability: number): boolean;
  /** @throws when there is nothing to pick from. */
  pick<T>(from: readonly T[]): T;
}

/** `seed` is any text, for example a schema coordinate. */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  // mulberry32: 32 bits of state are plenty for a test and fast enough to be made anew for every field.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    chance: (probability) => next() < probability,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new Error('There is nothing to pick from.');
      return from[int(from.length)] as T;
    },
  };
}

// FNV-1a.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value | 0;
}
