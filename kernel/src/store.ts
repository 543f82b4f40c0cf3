import mongoose, { type ClientSession, type Connection, type mongo, type Schema } from 'mongoose';
import type { ConfigOf, dataVariables } from './config';
import type { Tier } from './principal';

export type DataConfig = Pick<ConfigOf<typeof dataVariables>, 'mongodbUri' | 'databasePrefix' | 'indexes' | 'poolSize'>;

/** What a store needs to know of a collection to build it; `tenantCollection` and `platformCollection` make these. */
export interface CollectionDefinition {
  readonly collectionName: string;
  readonly schema: Schema;
}

/** One subgraph's data: a database that standard tenants share, and one for each enterprise tenant. */
export interface Store {
  readonly service: string;
  ping(): Promise<void>;
  close(): Promise<void>;
}

interface Opened {
  connection: Connection;
  /** Settles when the collections and indexes of this database stand. */
  ready: Promise<void>;
}

interface Internals {
  root: Connection;
  shared: string;
  definitions: readonly CollectionDefinition[];
  config: DataConfig;
  databases: Map<string, Opened>;
}

// Kept outside the object, so that a service that holds a store has no way to a collection but its scoped model.
const internals = new WeakMap<Store, Internals>();

/** Connects, and builds what is missing of collections and indexes. @throws when the database cannot be reached within 10 s. */
export async function connectStore(
  config: DataConfig,
  service: string,
  definitions: readonly CollectionDefinition[],
): Promise<Store> {
  const root = await mongoose
    .createConnection(config.mongodbUri, {
      maxPoolSize: config.poolSize,
      serverSelectionTimeoutMS: 10_000,
      appName: `lyceum-${service}`,
      autoIndex: false,
      monitorCommands: true,
      autoCreate: false,
      // A write that is answered has survived a crash of the primary.
      writeConcern: { w: 'majority', journal: true },
    })
    .asPromise();
  const store: Store = {
    service,
    ping: async () => void (await root.db?.admin().ping()),
    close: () => root.close(),
  };
  const shared = `${config.databasePrefix}_${service}`;
  internals.set(store, { root, shared, definitions, config, databases: new Map() });
  await openDatabase(store, shared).ready;
  return store;
}

export interface CommandObserved {
  command: string;
  ms: number;
}

/** Every command that the store sends from now on, for metrics and for tests that count queries. */
export function observeCommands(store: Store, listener: (observed: CommandObserved) => void): void {
  own(store)
    .root.getClient()
    .on('commandSucceeded', ({ commandName, duration }) => listener({ command: commandName, ms: duration }));
}

/** The database that holds a tenant's documents, by its tier. Kernel only: domain code goes through its collections. */
export function databaseOf(store: Store, tenant: { id: string; tier: Tier }): Opened {
  const { shared } = own(store);
  return openDatabase(store, tenant.tier === 'ENTERPRISE' ? `${shared}__${tenant.id}` : shared);
}

/** The shared database, where documents of no tenant lie too. Kernel only. */
export function sharedDatabase(store: Store): Opened {
  return openDatabase(store, own(store).shared);
}

/** The names of all databases of this store, those of enterprise tenants included. Kernel only. */
export async function databaseNames(store: Store): Promise<string[]> {
  const { root, shared } = own(store);
  const { databases } = (await root.db?.admin().listDatabases({ nameOnly: true })) ?? { databases: [] };
  const enterprise = databases.map(({ name }) => name).filter((name) => name.startsWith(`${shared}__`));
  return [shared, ...enterprise];
}

/** The server itself, for what spans services: following outboxes, finding dead letters. Never for domain data. Kernel only. */
export function serverOf(store: Store): { client: mongo.MongoClient; prefix: string } {
  const { root, config } = own(store);
  return { client: root.getClient() as unknown as mongo.MongoClient, prefix: config.databasePrefix };
}

/** The services of a database prefix that have this collection. For operators' commands. */
export async function servicesWith(config: DataConfig, collectionName: string): Promise<string[]> {
  const root = await mongoose.createConnection(config.mongodbUri, { maxPoolSize: 1, autoIndex: false }).asPromise();
  try {
    const { databases } = (await root.db?.admin().listDatabases({ nameOnly: true })) ?? { databases: [] };
    const start = `${config.databasePrefix}_`;
    const services: string[] = [];
    for (const { name } of databases) {
      if (!name.startsWith(start) || name.includes('__')) continue;
      const found = await root.useDb(name).db?.listCollections({ name: collectionName }).toArray();
      if (found?.length) services.push(name.slice(start.length));
    }
    return services;
  } finally {
    await root.close();
  }
}

/** Kernel only. */
export function openDatabase(store: Store, name: string): Opened {
  const { root, definitions, config, databases } = own(store);
  let opened = databases.get(name);
  if (!opened) {
    const connection = root.useDb(name, { useCache: true });
    opened = { connection, ready: build(connection, definitions, config.indexes) };
    databases.set(name, opened);
  }
  return opened;
}

/**
 * Runs `work` in one transaction, retried as a whole on a transient conflict: it must do nothing but write to this
 * store. Inside a running transaction it joins that one.
 */
export async function transact<T>(
  store: Store,
  tenant: { id: string; tier: Tier; session?: ClientSession },
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  if (tenant.session) return work(tenant.session);
  const { connection, ready } = databaseOf(store, tenant);
  await ready;
  const session = await connection.startSession();
  try {
    return await session.withTransaction(() => work(session), {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', journal: true },
    });
  } finally {
    await session.endSession();
  }
}

async function build(
  connection: Connection,
  definitions: readonly CollectionDefinition[],
  indexes: DataConfig['indexes'],
): Promise<void> {
  await Promise.all(
    definitions.map(async ({ collectionName, schema }) => {
      const collection = connection.collection(collectionName);
      // Made before the first write: a transaction that has to create its collection takes a lock on the database.
      await connection.createCollection(collectionName).catch((error: { code?: number }) => {
        if (error.code !== NAMESPACE_EXISTS) throw error;
      });
      for (const [fields, options] of schema.indexes()) {
        const { unique, expireAfterSeconds, partialFilterExpression } = options as Record<string, unknown>;
        if (indexes === 'unique' && !unique && expireAfterSeconds === undefined) continue;
        await collection.createIndex(fields as Record<string, 1 | -1>, {
          ...(unique === true && { unique }),
          ...(expireAfterSeconds !== undefined && { expireAfterSeconds: expireAfterSeconds as number }),
          ...(partialFilterExpression !== undefined && {
            partialFilterExpression: partialFilterExpression as Record<string, unknown>,
          }),
        });
      }
    }),
  );
}

const NAMESPACE_EXISTS = 48;

function own(store: Store): Internals {
  const found = internals.get(store);
  if (!found) throw new Error('This store was not made by connectStore.');
  return found;
}
