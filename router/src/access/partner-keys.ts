import { createHash, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@lyceum/kernel/errors';
import type { Caller } from '../request';
import { type PartnerKey, partnerCaller } from './caller';
import type { PartnerLookup } from './partner-lookup';

export interface PartnerKeys {
  /** Whether anybody can have a key. */
  readonly any: boolean;
  /** @throws (or rejects with) UNAUTHENTICATED for a key that nobody has, TRY_AGAIN when the one who knows cannot be asked. */
  find(key: string, now: number): Caller | Promise<Caller>;
}

/** Those of the configuration, then those that `lookup` knows. @throws when two keys share a name or a hash: the caller would be one of both. */
export function partnerKeys(keys: readonly PartnerKey[], lookup?: PartnerLookup): PartnerKeys {
  const names = new Set<string>();
  const known = new Map<string, { hash: Buffer; caller: Caller }>();
  for (const key of keys) {
    if (names.has(key.name)) throw new Error(`partners.keys names ${key.name} twice.`);
    if (known.has(key.sha256)) throw new Error(`partners.keys gives ${key.name} a key that another partner has.`);
    names.add(key.name);
    known.set(key.sha256, { hash: Buffer.from(key.sha256, 'hex'), caller: partnerCaller(key) });
  }
  return {
    any: known.size > 0 || lookup !== undefined,
    find(key, now) {
      const hash = createHash('sha256').update(key).digest();
      const found = known.get(hash.toString('hex'));
      if (!found && lookup) return lookup.find(key, now);
      if (!found || !timingSafeEqual(hash, found.hash))
        throw new DomainError('UNAUTHENTICATED', 'The partner key is not known here.');
      return found.caller;
    },
  };
}
