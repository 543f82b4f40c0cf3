import { createHash } from 'node:crypto';

// Chance that comes out the same each time it is asked with the same seed: an attempt can be shown again, and an appeal checked.

/** Numbers from 0 up to 1, without their end: sfc32 (PractRand's small fast chaotic generator), seeded by a hash of the text. */
function chance(seed: string): () => number {
  const hash = createHash('sha256').update(seed).digest();
  let [a, b, c, count] = [0, 4, 8, 12].map((at) => hash.readInt32LE(at)) as [number, number, number, number];
  return () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
}

/** The same in an order that the seed decides, each as likely as any other. */
export function shuffled<T>(list: readonly T[], seed: string): T[] {
  const next = chance(seed);
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = Math.floor(next() * (last + 1));
    [mixed[last], mixed[at]] = [mixed[at] as T, mixed[last] as T];
  }
  return mixed;
}

/** So many of the pool, all of it when there are fewer. In whichever order the pool comes, the same are drawn. */
export function drawn(pool: readonly string[], count: number, seed: string): string[] {
  return shuffled([...new Set(pool)].sort(), seed).slice(0, Math.max(0, count));
}
