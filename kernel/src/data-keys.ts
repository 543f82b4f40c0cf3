import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Schema } from 'mongoose';
import { isDuplicateKey } from './errors';
import { KEY_BYTES, type MasterKeys, seal, unseal } from './master-keys';
import { masterKeysOf, type Store } from './store';
import { type TenantScope, tenantCollection } from './tenancy';

// How long a process may not know of a key that another one made, and a wrapped key's clear text stays in memory.
const KNOWN_MS = 60_000;
const TENANTS_IN_MEMORY = 10_000;

/** A tenant's own keys, wrapped by a master key: `data` keys encrypt its fields, the `hash` key finds what is encrypted. */
export interface DataKeyRow {
  /** `TENANT:data:NUMBER` or `TENANT:hash:1`, so that two processes cannot both make it. */
  _id: string;
  purpose: 'data' | 'hash';
  number: number;
  /** Of the master key that wraps it. */
  kid: string;
  wrapped: string;
  /** From then on it encrypts; before, and for ever after, it decrypts. */
  activeFrom: Date;
}

const schema = new Schema<DataKeyRow>({
  purpose: { type: String, enum: ['data', 'hash'], required: true },
  number: { type: Number, required: true },
  kid: { type: String, required: true },
  wrapped: { type: String, required: true },
  activeFrom: { type: Date, required: true },
});
schema.index({ tenantId: 1 });

/** A service that encrypts fields gives it to `connectStore` beside its own. */
export const dataKeys = tenantCollection<DataKeyRow>('dataKeys', schema);

export interface TenantKeys {
  /** By number. */
  data: ReadonlyMap<number, { key: Buffer; activeFrom: number }>;
  hash: Buffer;
}

const caches = new WeakMap<Store, LRUCache<string, Promise<TenantKeys>>>();

/** Made on first use; known for a minute. @throws when the service was given no ENCRYPTION_KEYS, or not the one that wraps them. */
export function keysOf(scope: TenantScope): Promise<TenantKeys> {
  const { id, store } = scope.tenant;
  let cache = caches.get(store);
  if (!cache) {
    cache = new LRUCache({ max: TENANTS_IN_MEMORY, ttl: KNOWN_MS });
    caches.set(store, cache);
  }
  const known = cache.get(id);
  if (known) return known;
  const loading = load(scope);
  cache.set(id, loading);
  loading.catch(() => cache.delete(id));
  return loading;
}

/** For one who has met a value of a key that was made a moment ago. */
export function forgetKeys({ tenant: { id, store } }: TenantScope): void {
  caches.get(store)?.delete(id);
}

/** The newest that is active: it encrypts. */
export function activeNumber({ data }: TenantKeys, now = Date.now()): number {
  let active = 0;
  for (const [number, { activeFrom }] of data) if (activeFrom <= now && number > active) active = number;
  return active;
}

/**
 * Another data key for what is written from `activeFrom` on, which is when every process knows of it.
 * Twice at once is once.
 */
export async function addDataKey(scope: TenantScope, activeFrom = new Date(Date.now() + 2 * KNOWN_MS)): Promise<Date> {
  const { data } = await load(scope);
  await make(scope, 'data', Math.max(...data.keys()) + 1, activeFrom);
  forgetKeys(scope);
  return activeFrom;
}

/** Wraps with the first master key what another one wraps. Answers how many it was. @throws when the one that wraps it is gone. */
export async function rewrapKeys(scope: TenantScope): Promise<number> {
  const masters = masterKeysOf(scope.tenant.store);
  const rows = (await dataKeys(scope).find({})).filter(({ kid }) => kid !== masters[0].kid);
  for (const row of rows) {
    const wrapped = wrap(masters, row._id, unwrap(masters, row));
    await dataKeys(scope).updateOne({ _id: row._id, kid: row.kid }, { $set: wrapped });
  }
  return rows.length;
}

async function load(scope: TenantScope): Promise<TenantKeys> {
  // Outside of any transaction: a key must not vanish with the first row that needed it.
  const { id, tier, store } = scope.tenant;
  const outside = { tenant: { id, tier, store } };
  const masters = masterKeysOf(store);
  let rows = await dataKeys(outside).find({});
  if (!rows.some(({ purpose }) => purpose === 'data') || !rows.some(({ purpose }) => purpose === 'hash')) {
    await make(outside, 'data', 1, new Date(0));
    await make(outside, 'hash', 1, new Date(0));
    rows = await dataKeys(outside).find({});
  }
  const data = new Map<number, { key: Buffer; activeFrom: number }>();
  let hash: Buffer | undefined;
  for (const row of rows) {
    const key = unwrap(masters, row);
    if (row.purpose === 'data') data.set(row.number, { key, activeFrom: row.activeFrom.getTime() });
    else hash = key;
  }
  if (!hash) throw new Error('The keys of this tenant could not be read back.');
  return { data, hash };
}

async function make(scope: TenantScope, purpose: DataKeyRow['purpose'], number: number, activeFrom: Date) {
  const _id = `${scope.tenant.id}:${purpose}:${number}`;
  const wrapped = wrap(masterKeysOf(scope.tenant.store), _id, randomBytes(KEY_BYTES));
  try {
    await dataKeys(scope).create({ _id, purpose, number, ...wrapped, activeFrom });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

function wrap([{ kid, key }]: MasterKeys, _id: string, clear: Buffer): Pick<DataKeyRow, 'kid' | 'wrapped'> {
  return { kid, wrapped: seal(key, clear, _id).toString('base64') };
}

function unwrap(masters: MasterKeys, { _id, kid, wrapped }: DataKeyRow): Buffer {
  const master = masters.find((candidate) => candidate.kid === kid);
  if (!master) throw new Error(`ENCRYPTION_KEYS has no key ${kid}, which wraps ${_id}: put it back behind the first.`);
  return unseal(master.key, Buffer.from(wrapped, 'base64'), _id);
}
