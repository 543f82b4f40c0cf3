import mongoose, { type Connection, type mongo, type Schema } from 'mongoose';
import type { ConfigOf, dataVariables } from './config';
import type { MasterKeys } from './master-keys';

export type DataConfig = Pick<
  ConfigOf<typeof dataVariables>,
  'mongodbUri' | 'databasePrefix' | 'indexes' | 'poolSize'
> & {
  /** Of a service that encrypts fields. */
  encryptionKeys?: MasterKeys;
};

/** What a store needs to know of a collection to build it; `tenantCollection` and `platformCollection` make these. */
export interface CollectionDefinition {
  readonly collectionName: string;
  readonly schema: Schema;
  readonly owner: 'tenant' | 'platform';
  /** Whether each insert is an event (events/collections.ts). */
  readonly events?: boolean;
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
  /** For work in the background; made when it begins. */
  streams?: mongo.MongoClient;
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
    async close() {
      await Promise.all([root.close(), internals.get(store)?.streams?.close()]);
    },
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

/** The name of the database that standard tenants share. Kernel only. */
export function sharedName(store: Store): string {
  return own(store).shared;
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

/** The names of this service's collections whose inserts are events, its outbox among them. Kernel only. */
export function eventSourcesOf(store: Store): string[] {
  return own(store)
    .definitions.filter(({ events }) => events)
    .map(({ collectionName }) => collectionName);
}

/** The server itself, for what spans services: following outboxes, finding dead letters. Never for domain data. Kernel only. */
export function serverOf(store: Store): { client: mongo.MongoClient; uri: string; prefix: string } {
  const { root, config } = own(store);
  const client = root.getClient() as unknown as mongo.MongoClient;
  return { client, uri: config.mongodbUri, prefix: config.databasePrefix };
}

/** What wraps the data keys of this service's tenants. Kernel only. @throws when it was given none. */
export function masterKeysOf(store: Store): MasterKeys {
  const { encryptionKeys } = own(store).config;
  if (!encryptionKeys) throw new Error(`${store.service} encrypts fields and was given no ENCRYPTION_KEYS.`);
  return encryptionKeys;
}

/**
 * A client for work in the background, whose connections no request waits for: a change stream holds one nearly all of the time,
 * so that a dozen of them would starve all that shares their pool. Kernel only.
 */
export function streamClientOf(store: Store): mongo.MongoClient {
  const found = own(store);
  found.streams ??= new mongoose.mongo.MongoClient(found.config.mongodbUri, {
    maxPoolSize: 0,
    serverSelectionTimeoutMS: 10_000,
    appName: `lyceum-${store.service}-events`,
  });
  return found.streams;
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
