/**
 * A QR code (ISO/IEC 18004) of a text in bytes, with error correction L: `true` is a dark module. Undefined when the text is
 * too long for a code that a phone reads off a screen.
 */
export function qrOf(text: string): boolean[][] | undefined {
  const bytes = new TextEncoder().encode(text);
  const version = ECC.findIndex((_, at) => bytes.length + (at < 9 ? 2 : 3) <= dataLength(at + 1)) + 1;
  if (version === 0) return undefined;
  const words = withCorrection(dataWords(bytes, version), version);
  const drawn = MASKS.map((mask, index) => draw(words, version, mask, index));
  return drawn.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

// By version from 1: correction words of a block, and how many blocks (table 9, level L).
const ECC = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28];
const BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8];
const LEVEL_L = 1;

type Mask = (x: number, y: number) => boolean;
const MASKS: readonly Mask[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const of = (table: readonly number[], version: number) => table[version - 1] as number;

/** All words of a version: its modules without those of its patterns, in eights. */
function rawWords(version: number): number {
  let bits = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const aligned = Math.floor(version / 7) + 2;
    bits -= (25 * aligned - 10) * aligned - 55;
    if (version >= 7) bits -= 36;
  }
  return Math.floor(bits / 8);
}

const dataLength = (version: number) => rawWords(version) - of(ECC, version) * of(BLOCKS, version);

function dataWords(bytes: Uint8Array, version: number): number[] {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let at = length - 1; at >= 0; at--) bits.push((value >>> at) & 1);
  };
  put(0b0100, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  const room = dataLength(version) * 8;
  put(0, Math.min(4, room - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < room; pad ^= 0xec ^ 0x11) put(pad, 8);
  return Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => (word << 1) | bit, 0),
  );
}

/** Blocks with their correction, woven into each other. */
function withCorrection(data: readonly number[], version: number): number[] {
  const blocks = of(BLOCKS, version);
  const length = of(ECC, version);
  const raw = rawWords(version);
  const short = Math.floor(raw / blocks) - length;
  const shortBlocks = blocks - (raw % blocks);
  const divisor = generator(length);
  let from = 0;
  const parts = Array.from({ length: blocks }, (_, at) => {
    const part = data.slice(from, (from += short + (at < shortBlocks ? 0 : 1)));
    return { part, correction: remainder(part, divisor) };
  });
  const woven: number[] = [];
  for (let at = 0; at <= short; at++)
    for (const { part } of parts) if (at < part.length) woven.push(part[at] as number);
  for (let at = 0; at < length; at++) for (const { correction } of parts) woven.push(correction[at] as number);
  return woven;
}

/** In the field of 256 elements over x⁸ + x⁴ + x³ + x² + 1. */
function times(one: number, other: number): number {
  let product = 0;
  for (let at = 7; at >= 0; at--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((other >>> at) & 1) * one;
  }
  return product;
}

function generator(degree: number): number[] {
  const result = [...new Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let i = 0; i < degree; i++) {
    for (let at = 0; at < degree; at++) result[at] = times(result[at] as number, root) ^ (result[at + 1] ?? 0);
    root = times(root, 2);
  }
  return result;
}

function remainder(data: readonly number[], divisor: readonly number[]): number[] {
  const result = new Array<number>(divisor.length).fill(0);
  for (const word of data) {
    const factor = word ^ (result.shift() as number);
    result.push(0);
    divisor.forEach((coefficient, at) => (result[at] = (result[at] as number) ^ times(coefficient, factor)));
  }
  return result;
}

function draw(words: readonly number[], version: number, mask: Mask, maskIndex: number): boolean[][] {
  const size = version * 4 + 17;
  const modules = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined));
  const set = (x: number, y: number, dark: boolean) => {
    if (x >= 0 && y >= 0 && x < size && y < size) (modules[y] as (boolean | undefined)[])[x] = dark;
  };
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(cx + dx, cy + dy, ring !== 2 && ring !== 4);
      }
  const at = alignment(version, size);
  for (const cx of at)
    for (const cy of at) {
      const isFinder = (cx === 6 && cy === 6) || (cx === 6 && cy === size - 7) || (cx === size - 7 && cy === 6);
      if (isFinder) continue;
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) set(cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
    }
  drawFormat(set, size, maskIndex);
  if (version >= 7) drawVersion(set, size, version);
  fill(modules, words, mask);
  return modules as boolean[][];
}

function alignment(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((size - 13) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - i * step).reverse()];
}

type SetModule = (x: number, y: number, dark: boolean) => void;

function drawFormat(set: SetModule, size: number, maskIndex: number): void {
  const data = (LEVEL_L << 3) | maskIndex;
  let rest = data;
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((data << 10) | rest) ^ 0x5412;
  const bit = (at: number) => ((bits >>> at) & 1) === 1;
  for (let i = 0; i <= 5; i++) set(8, i, bit(i));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let i = 9; i < 15; i++) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, bit(i));
  set(8, size - 8, true);
}

function drawVersion(set: SetModule, size: number, version: number): void {
  let rest = version;
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let i = 0; i < 18; i++) {
    const dark = ((bits >>> i) & 1) === 1;
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
    set(a, b, dark);
    set(b, a, dark);
  }
}

/** Up and down in columns of two, from the right, past all that is drawn. */
function fill(modules: (boolean | undefined)[][], words: readonly number[], mask: Mask): void {
  const size = modules.length;
  let next = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
      const row = modules[y] as (boolean | undefined)[];
      for (const x of [right, right - 1]) {
        if (row[x] !== undefined) continue;
        const bit = (((words[next >>> 3] ?? 0) >>> (7 - (next & 7))) & 1) === 1;
        row[x] = bit !== mask(x, y);
        next++;
      }
    }
  }
}

/** Of what makes a code hard to read: long runs, and squares of one colour. */
function penalty(modules: readonly boolean[][]): number {
  let sum = 0;
  const size = modules.length;
  const dark = (x: number, y: number) => modules[y]?.[x] === true;
  for (let a = 0; a < size; a++)
    for (const read of [dark, (x: number, y: number) => dark(y, x)])
      for (let run = 1, b = 1; b <= size; b++) {
        if (b < size && read(b, a) === read(b - 1, a)) run++;
        else {
          if (run >= 5) sum += run - 2;
          run = 1;
        }
      }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++)
      if (dark(x, y) === dark(x - 1, y) && dark(x, y) === dark(x, y - 1) && dark(x, y) === dark(x - 1, y - 1)) sum += 3;
  return sum;
}
