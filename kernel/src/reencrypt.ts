import { setTimeout as sleep } from 'node:timers/promises';
import type { Schema } from 'mongoose';
import { addDataKey, dataKeys, rewrapKeys } from './data-keys';
import { openCipher } from './field-encryption';
import type { BulkOperation } from './rows';
import { type CollectionDefinition, databaseNames, openDatabase, type Store, sharedDatabase } from './store';
import type { TenantCollection, TenantScope } from './tenancy';

// One round trip, and short locks: the rows are in use.
const BATCH = 200;

type Row = { _id: string } & Record<string, unknown>;

export interface Reencrypted {
  tenants: number;
  /** Data keys that another master key wrapped. */
  keys: number;
  /** Rows that another data key had encrypted. */
  rows: number;
}

/**
 * Brings everything encrypted of a store under the keys that encrypt now, while it is in use: data keys under the first master
 * key, rows under each tenant's active data key. What is done is skipped, so one that was killed is run again.
 * With `newDataKeys` each tenant first gets another data key, which takes effect two minutes later: this waits for it.
 */
export async function reencrypt(
  store: Store,
  collections: readonly CollectionDefinition[],
  { newDataKeys = false, activeFrom }: { newDataKeys?: boolean; activeFrom?: Date } = {},
): Promise<Reencrypted> {
  const scopes = await tenantsWithKeys(store);
  const done: Reencrypted = { tenants: scopes.length, keys: 0, rows: 0 };
  let from = Date.now();
  for (const scope of scopes) {
    done.keys += await rewrapKeys(scope);
    if (newDataKeys) from = (await addDataKey(scope, activeFrom)).getTime();
  }
  await sleep(Math.max(0, from - Date.now()));
  for (const scope of scopes)
    for (const collection of collections) {
      const fields = encryptedFields(collection.schema);
      if (fields.length > 0) done.rows += await rewrite(scope, collection as TenantCollection<Row>, fields);
    }
  return done;
}

/** The scopes of all tenants that have had something encrypted, in whichever database they lie. */
export async function tenantsWithKeys(store: Store): Promise<TenantScope[]> {
  const shared = sharedDatabase(store).connection.name;
  const scopes: TenantScope[] = [];
  for (const name of await databaseNames(store)) {
    const keys = openDatabase(store, name).connection.collection(dataKeys.collectionName);
    const tier = name === shared ? ('STANDARD' as const) : ('ENTERPRISE' as const);
    const rows = await keys.find({ purpose: 'hash' }, { projection: { tenantId: 1 } }).toArray();
    scopes.push(...rows.map(({ tenantId }) => ({ tenant: { id: String(tenantId), tier, store } })));
  }
  return scopes;
}

/** Those that the schema marks `encrypted: true`, as paths. */
function encryptedFields(schema: Schema): string[] {
  const fields: string[] = [];
  schema.eachPath((path, type) => {
    if ((type.options as { encrypted?: boolean }).encrypted) fields.push(path);
  });
  return fields;
}

async function rewrite(scope: TenantScope, collection: TenantCollection<Row>, fields: string[]): Promise<number> {
  const cipher = await openCipher(scope, collection);
  const projection = Object.fromEntries(['_id', ...fields].map((field) => [field, 1 as const]));
  let rewritten = 0;
  let after = '';
  for (;;) {
    const page = { sort: { _id: 1 as const }, limit: BATCH, projection };
    const rows = await collection(scope).find({ _id: { $gt: after } }, page);
    const operations = rows.flatMap((row): BulkOperation<Row>[] => {
      const old = fields.flatMap((field) => {
        const value = valueAt(row, field);
        return typeof value === 'string' && value.startsWith('enc:') && !cipher.isCurrent(value)
          ? [[field, value] as const]
          : [];
      });
      if (old.length === 0) return [];
      const set = old.map(([field, value]) => [
        field,
        cipher.encrypt(field, row._id, cipher.decrypt(field, row._id, value)),
      ]);
      // Only if nobody has written it meanwhile: what they wrote is under the active key already.
      return [
        {
          updateOne: {
            filter: { _id: row._id, ...Object.fromEntries(old) },
            update: { $set: Object.fromEntries(set) },
          },
        },
      ];
    });
    rewritten += (await collection(scope).bulkWrite(operations)).modified;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return rewritten;
    after = last._id;
  }
}

function valueAt(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], row);
}
