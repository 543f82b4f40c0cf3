import { createHmac, hkdfSync } from 'node:crypto';
import { activeNumber, keysOf, type TenantKeys } from './data-keys';
import { KEY_BYTES, seal, unseal } from './master-keys';
import type { CollectionDefinition } from './store';
import type { TenantScope } from './tenancy';

// `enc:1:NUMBER:BASE64URL`: the version of this format, the number of the tenant's data key, then nonce, ciphertext and tag.
const FORMAT = /^enc:1:(\d+):([\w-]+)$/;

/**
 * Encrypts the fields of one tenant's rows in one collection. A value belongs to its place: to be read it must still be in
 * that row's field of that tenant. Null stays null.
 */
export interface Cipher {
  encrypt<T extends string | null>(field: string, rowId: string, clear: T): T;
  /** @throws when the value was changed, or copied from elsewhere. */
  decrypt<T extends string | null>(field: string, rowId: string, value: T): T;
  /** The same for the same text, for exact look-ups and unique indexes; nobody without the tenant's key can make or test it. */
  keyedHash(purpose: string, text: string): string;
  /** Whether a value is encrypted, with the key that encrypts now. */
  isCurrent(value: string): boolean;
}

/**
 * Loads the tenant's keys, which takes no query when they were used within the last minute; all else is then synchronous.
 * The collection's schema marks these fields `encrypted: true`, so that `npm run keys:reencrypt` finds them.
 */
export async function openCipher(scope: TenantScope, { collectionName }: CollectionDefinition): Promise<Cipher> {
  const keys = await keysOf(scope);
  const number = activeNumber(keys);
  const current = keys.data.get(number)?.key as Buffer;
  const prefix = `enc:1:${number}:`;
  const placeOf = (field: string, rowId: string) => JSON.stringify([scope.tenant.id, collectionName, field, rowId]);
  return {
    encrypt: (field, rowId, clear) =>
      (clear === null ? null : prefix + seal(current, clear, placeOf(field, rowId)).toString('base64url')) as never,
    decrypt(field, rowId, value) {
      if (value === null) return value;
      const [, by, sealed] = FORMAT.exec(value) ?? [];
      if (!by || !sealed) throw new Error(`${collectionName}.${field} of ${rowId} is not encrypted.`);
      const found = keys.data.get(Number(by));
      if (!found) throw new Error(`${collectionName}.${field} of ${rowId}: its tenant has no data key ${by}.`);
      return unseal(found.key, Buffer.from(sealed, 'base64url'), placeOf(field, rowId)).toString('utf8') as never;
    },
    keyedHash: (purpose, text) => createHmac('sha256', hashKey(keys, purpose)).update(text).digest('base64url'),
    isCurrent: (value) => value.startsWith(prefix),
  };
}

const derived = new WeakMap<TenantKeys, Map<string, Buffer>>();

/** One key a purpose, so that the hashes of one say nothing about those of another. */
function hashKey(keys: TenantKeys, purpose: string): Buffer {
  let known = derived.get(keys);
  if (!known) {
    known = new Map();
    derived.set(keys, known);
  }
  let key = known.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', keys.hash, '', `lyceum keyed hash: ${purpose}`, KEY_BYTES));
    known.set(purpose, key);
  }
  return key;
}
