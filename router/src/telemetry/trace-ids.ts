import { randomFillSync } from 'node:crypto';

// One call of the system's generator for 256 ids: a call for each would be a twentieth of a small query.
const pool = Buffer.allocUnsafe(4_096);
let text = '';
let next = 0;

/** Random hexadecimal digits, an even number up to 32. */
export function randomHex(digits: number): string {
  if (next + digits > text.length) {
    text = randomFillSync(pool).toString('hex');
    next = 0;
  }
  next += digits;
  return text.slice(next - digits, next);
}
