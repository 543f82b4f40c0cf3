import type { ClientSession, Connection, Model, Schema } from 'mongoose';
import { confirm, type Place, placeForReading, placeForWriting } from './placement';
import type { Tier } from './principal';
import { type Rows, rows } from './rows';
import {
  type CollectionDefinition,
  databaseNames,
  openDatabase,
  type Store,
  sharedDatabase,
  streamClientOf,
} from './store';
import { transact } from './transaction';

/** Whose documents may be touched, and where they lie. It comes from a verified principal, never from an argument. */
export interface Tenant {
  readonly id: string;
  readonly tier: Tier;
  readonly store: Store;
  readonly session?: ClientSession;
}

export type TenantScope = { readonly tenant: Tenant };

/** Work that no tenant owns, such as finding a tenant by its slug. Made by `platformAccess`, which says why. */
export interface PlatformAccess {
  readonly store: Store;
  readonly reason: string;
}

export type TenantCollection<Row> = ((scope: TenantScope) => Rows<Row>) & CollectionDefinition;
export type PlatformCollection<Row> = ((access: PlatformAccess) => Rows<Row>) & CollectionDefinition;

/**
 * A collection whose documents each belong to a tenant. The function it returns is the only way to them and throws
 * without a scope; it sets `tenantId` on every write and asks for it in every read.
 */
export function tenantCollection<Row>(collectionName: string, schema: Schema<Row>): TenantCollection<Row> {
  const untyped = schema as Schema;
  untyped.add({ _id: { type: String, required: true }, tenantId: { type: String, required: true } });
  strict(untyped);
  const open = (scope: TenantScope): Rows<Row> => {
    const tenant = scope?.tenant;
    if (!tenant?.store || typeof tenant.id !== 'string' || tenant.id === '') {
      throw new Error(`${collectionName}: refused, no tenant scope.`);
    }
    const modelIn = async (database: string) => {
      const { connection, ready } = openDatabase(tenant.store, database);
      await ready;
      return modelOn(connection, collectionName, untyped);
    };
    return rows<Row>(
      {
        read: async () => modelIn(await placeForReading(tenant.store, tenant)),
        async write(work) {
          const place: Place = await placeForWriting(tenant.store, tenant);
          const done = await work(await modelIn(place.database));
          await confirm(tenant.store, tenant, place);
          return done;
        },
      },
      { tenantId: tenant.id },
      tenant.session,
    );
  };
  return Object.assign(open, { collectionName, schema: untyped, owner: 'tenant' as const });
}

/** A collection that belongs to no tenant: the tenants themselves, the state of a relay. */
export function platformCollection<Row>(collectionName: string, schema: Schema<Row>): PlatformCollection<Row> {
  const untyped = schema as Schema;
  untyped.add({ _id: { type: String, required: true } });
  strict(untyped);
  const open = (access: PlatformAccess): Rows<Row> => {
    if (!access?.store || !access.reason) throw new Error(`${collectionName}: refused, no platform access.`);
    const model = async () => {
      const { connection, ready } = sharedDatabase(access.store);
      await ready;
      return modelOn(connection, collectionName, untyped);
    };
    return rows<Row>({ read: model, write: async (work) => work(await model()) }, {}, undefined);
  };
  return Object.assign(open, { collectionName, schema: untyped, owner: 'platform' as const });
}

/** The capability to touch documents that no tenant owns. `reason` is read by auditors: say what for. */
export function platformAccess(store: Store, reason: string): PlatformAccess {
  return Object.freeze({ store, reason });
}

/**
 * Rows of all tenants that fit, each with the scope of its tenant: for work that waits for nobody's request, such as what has
 * come due. Touch them through that scope.
 */
export async function* findAcross<Row>(
  { store, reason }: PlatformAccess,
  { collectionName }: TenantCollection<Row>,
  filter: object,
): AsyncGenerator<{ scope: TenantScope; row: Row & { tenantId: string } }> {
  if (!reason) throw new Error(`${collectionName}: refused, no platform access.`);
  for (const name of await databaseNames(store)) {
    const tier = name.includes('__') ? 'ENTERPRISE' : 'STANDARD';
    for await (const found of streamClientOf(store).db(name).collection(collectionName).find(filter)) {
      const row = found as unknown as Row & { tenantId: string };
      yield { scope: { tenant: Object.freeze({ id: row.tenantId, tier, store }) }, row };
    }
  }
}

/** The scopes of all tenants that have such rows: for what is looked through tenant by tenant. */
export async function* tenantsAcross(
  { store, reason }: PlatformAccess,
  { collectionName }: CollectionDefinition,
): AsyncGenerator<TenantScope> {
  if (!reason) throw new Error(`${collectionName}: refused, no platform access.`);
  // One that has moved may have left rows behind: where it lies is looked up at each read.
  const seen = new Set<string>();
  for (const name of await databaseNames(store)) {
    const tier = name.includes('__') ? 'ENTERPRISE' : 'STANDARD';
    const ids: string[] = await streamClientOf(store).db(name).collection(collectionName).distinct('tenantId');
    for (const id of ids.filter((one) => !seen.has(one))) {
      seen.add(id);
      yield { tenant: Object.freeze({ id, tier, store }) };
    }
  }
}

/** About how many rows of all tenants there are, as the server knows without counting. */
export async function estimateAcross(
  { store, reason }: PlatformAccess,
  { collectionName }: CollectionDefinition,
): Promise<number> {
  if (!reason) throw new Error(`${collectionName}: refused, no platform access.`);
  const names = await databaseNames(store);
  const counts = await Promise.all(
    names.map((name) => streamClientOf(store).db(name).collection(collectionName).estimatedDocumentCount()),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** `work` gets the same scope inside one transaction. It may run more than once: no effects but writes through that scope. */
export function inTransaction<S extends TenantScope, T>(scope: S, work: (scope: S) => Promise<T>): Promise<T> {
  const { tenant } = scope;
  return transact(tenant.store, tenant, (session) => work({ ...scope, tenant: { ...tenant, session } }));
}

function strict(schema: Schema): void {
  // A misspelt field is an error rather than silently dropped.
  schema.set('strict', 'throw');
  schema.set('strictQuery', 'throw');
  schema.set('versionKey', false);
  schema.set('minimize', false);
  schema.set('autoIndex', false);
}

function modelOn(connection: Connection, name: string, schema: Schema): Model<unknown> {
  return (connection.models[name] ?? connection.model(name, schema, name)) as Model<unknown>;
}
