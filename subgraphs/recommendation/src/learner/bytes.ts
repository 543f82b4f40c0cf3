import type { mongo } from 'mongoose';

/** What a binary field holds, whether it was just written or read. */
export function bytesOf(stored: Buffer | mongo.Binary): Buffer {
  return Buffer.isBuffer(stored) ? stored : Buffer.from(stored.buffer.subarray(0, stored.position));
}
