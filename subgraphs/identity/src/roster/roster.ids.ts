/** A set of strings that remembers 64 bits of each: 16 bytes an id on average, where a Set of strings takes 100. */
export interface IdSet {
  /** False when it was there already. */
  add(id: string): boolean;
  has(id: string): boolean;
}

/**
 * Two ids are taken for one with a chance of n²/2⁶⁵: 1 in 150 million for half a million ids. The hash is not keyed; who
 * crafts a collision spoils a row of his own file and no more.
 */
export function createIdSet(): IdSet {
  // Pairs of words, linear probing, at most two thirds full. A pair of zeros is free.
  let slots = new Uint32Array(2 * 1024);
  let size = 0;

  /** The index of the pair, or of the free slot where it would go. */
  function slotOf(low: number, high: number): number {
    let at = (2 * low) % slots.length;
    while ((slots[at] !== 0 || slots[at + 1] !== 0) && (slots[at] !== low || slots[at + 1] !== high)) {
      at = (at + 2) % slots.length;
    }
    return at;
  }

  function put(low: number, high: number): boolean {
    const at = slotOf(low, high);
    if (slots[at] !== 0 || slots[at + 1] !== 0) return false;
    slots[at] = low;
    slots[at + 1] = high;
    return true;
  }

  function grow(): void {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [low, high] = [old[at] as number, old[at + 1] as number];
      if (low !== 0 || high !== 0) put(low, high);
    }
  }

  return {
    add(id) {
      if (size * 3 >= slots.length) grow();
      const added = put(...hash(id));
      if (added) size += 1;
      return added;
    },
    has(id) {
      const at = slotOf(...hash(id));
      return slots[at] !== 0 || slots[at + 1] !== 0;
    },
  };
}

/** cyrb53 (public domain, by bryc) with both of its words kept whole. */
function hash(text: string): [low: number, high: number] {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return [low >>> 0, high >>> 0 || 1];
}
