import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Wraps the data keys of tenants; it never encrypts a field itself. */
export interface MasterKey {
  kid: string;
  key: Buffer;
}

/** The first wraps, all of them unwrap. */
export type MasterKeys = readonly [MasterKey, ...MasterKey[]];

const ring = z
  .array(
    z.object({
      kid: z.string().regex(/^[\w-]{1,64}$/),
      key: z.base64().transform((key) => Buffer.from(key, 'base64')),
    }),
  )
  .min(1);

/** A JSON array of keys, or `file:PATH` of one. Nothing of a key gets into an error message. */
export const masterKeys = z.string().transform((value): MasterKeys => {
  const json = value.startsWith('file:') ? readFileSync(value.slice('file:'.length), 'utf8') : value;
  const { data } = ring.safeParse(parse(json));
  if (!data || data.some(({ key }) => key.length !== KEY_BYTES))
    throw new Error('expected a JSON array of {"kid", "key"}, each key 32 random bytes in base64');
  if (new Set(data.map(({ kid }) => kid)).size < data.length) throw new Error('two of the keys have the same kid');
  return data as [MasterKey, ...MasterKey[]];
});

/** One to put first into ENCRYPTION_KEYS. */
export function newMasterKey(): { kid: string; key: string } {
  return { kid: randomBytes(6).toString('hex'), key: randomBytes(KEY_BYTES).toString('base64') };
}

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: nonce, ciphertext and tag in one. `place` has to be the same to open it. */
export function seal(key: Buffer, clear: Buffer | string, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = typeof clear === 'string' ? cipher.update(clear, 'utf8') : cipher.update(clear);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** @throws when it was changed, sealed with another key or for another place. */
export function unseal(key: Buffer, sealed: Buffer, place: string): Buffer {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new Error('This was never sealed: it is too short.');
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
