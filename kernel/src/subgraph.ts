import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { Express } from 'express';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import type { ConfigOf, subgraphVariables } from './config';
import { type Context, createContext } from './context';
import { callDirectly } from './direct-resolvers';
import { DomainError } from './errors';
import { deadLetterFields } from './events/dead-letter.resolver';
import { type Consumer, eventCollections, startEvents } from './events/events';
import { type Files, type fileVariables, openFiles } from './files';
import { graphqlEndpoint, refused } from './graphql';
import { type Running, serveHttp } from './http';
import { validateArgument } from './input-faults';
import { type Job, startJobs } from './jobs';
import { internalLimits } from './limits';
import { createLog, type Log } from './log';
import { createMetrics, type Metrics } from './metrics';
import { expandPermissions, type FieldPermissions, type PermissionTable } from './permissions';
import { PRINCIPAL_HEADER, verifyAsker } from './principal';
import { type Privacy, privacyConsumer, settleErasures } from './privacy';
import { type CollectionDefinition, connectStore, observeCommands, type Store } from './store';
import { componentTracing } from './tracing';

export type SubgraphConfig = ConfigOf<typeof subgraphVariables & typeof fileVariables> & { port: number };

/** What makes a subgraph, all of it domain code; `startSubgraph` does the rest. */
export interface Subgraph<C extends Context = Context> {
  name: string;
  // biome-ignore lint/complexity/noBannedTypes: type-graphql's own word for a class.
  resolvers: NonEmptyArray<Function>;
  /** By entity: how the router's `{ __typename, id }` becomes a row. Null when this tenant has none. */
  references: Record<string, (reference: { id: string }, context: C) => unknown>;
  permissions: PermissionTable;
  collections: CollectionDefinition[];
  /** Adds this subgraph's loaders to a request's context. `store` is for what an anonymous request may do. */
  context: (base: Context, tools: { store: Store; files: Files }) => C;
  /** What it does when a person asks for their data, or to be forgotten. */
  privacy: Privacy;
  consumers?: (tools: { store: Store; log: Log; metrics: Metrics }) => Consumer[];
  jobs?: (tools: { store: Store; log: Log; files: Files }) => Job[];
  routes?: (app: Express, tools: { store: Store; log: Log }) => void;
  /** As draining begins: ends answers that would otherwise go on. */
  drain?: () => void;
  /** Closes what the subgraph itself has opened, once nobody asks it any more. */
  close?: () => Promise<void>;
}

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag", "@override"])';

export interface BuiltSubgraph {
  schema: GraphQLSchema;
  /** What composition reads, and what schema/subgraphs/<name>.graphql holds. */
  sdl: string;
  /** Its own, and those of what every subgraph has. */
  permissions: FieldPermissions;
}

export async function buildSubgraph<C extends Context>({
  name,
  resolvers,
  references,
  permissions,
}: Pick<Subgraph<C>, 'name' | 'resolvers' | 'references' | 'permissions'>): Promise<BuiltSubgraph> {
  const letters = deadLetterFields(name);
  const classes = await buildClassSchema([...resolvers, letters.resolver]);
  const sdl = `${FEDERATION}\n\n${printSchemaWithDirectives(classes)}\n`;
  const typeDefs: DocumentNode = parse(sdl);
  const entityResolvers = Object.fromEntries(
    Object.entries(references).map(([type, resolve]) => [type, { __resolveReference: resolve }]),
  );
  const map = createResolversMap(classes) as Record<string, object>;
  const merged = Object.fromEntries(
    [...new Set([...Object.keys(map), ...Object.keys(entityResolvers)])].map((type) => {
      const [own, entity] = [map[type], entityResolvers[type]];
      return [type, entity ? { ...own, ...entity } : own];
    }),
  );
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: merged as never }]);
  const permitted = {
    ...expandPermissions(schema, permissions),
    ...expandPermissions(schema, letters.permissions),
  };
  return { schema, sdl, permissions: permitted };
}

/** type-graphql with our settings; the BFFs use it too. */
export async function buildClassSchema(resolvers: Subgraph['resolvers']): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    // Several components share a process, and with it type-graphql's registry: take only what these resolvers reach.
    orphanedTypes: [],
    skipCheck: true,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validateFn: validateArgument,
  });
  return callDirectly(schema, resolvers);
}

/** config → connect → serve; `stop` drains and closes in the opposite order. */
export async function startSubgraph<C extends Context>(
  subgraph: Subgraph<C>,
  config: SubgraphConfig,
): Promise<Running & { store: Store }> {
  const log = createLog(subgraph.name, config.logLevel);
  const metrics = createMetrics(subgraph.name);
  // Before the store is asked for: its time to answer would run while a slow machine builds the schemas of all subgraphs.
  const { schema } = await buildSubgraph(subgraph);
  const [store, tracing] = await Promise.all([
    connectStore(config, subgraph.name, [...subgraph.collections, ...eventCollections]),
    componentTracing(config, subgraph.name, log),
  ]);
  const files = openFiles(config);
  observeCommands(store, ({ command, ms }) => metrics.databaseCommands.observe({ command }, ms / 1_000));
  const graphql = await graphqlEndpoint<C>({
    schema,
    limits: internalLimits,
    // Plans for wide operations are long, and bulk mutations carry whole batches.
    maxTokens: 50_000,
    bodyLimit: 8 * 1024 * 1024,
    introspection: config.environment !== 'production',
    logLevel: 'debug',
    log,
    metrics,
    context(info, { headers }) {
      const header = headers[PRINCIPAL_HEADER];
      try {
        const asker = verifyAsker(typeof header === 'string' ? header : undefined, config.principalSecret);
        return subgraph.context(createContext(info, asker.principal, store, asker.client), { store, files });
      } catch (error) {
        throw error instanceof DomainError ? refused(error) : error;
      }
    },
  });
  const { name: service, privacy } = subgraph;
  const events = await startEvents({
    store,
    config,
    log,
    metrics: metrics.registry,
    consumers: [...(subgraph.consumers?.({ store, log, metrics }) ?? []), privacyConsumer({ service, privacy, files })],
  });
  const jobs = startJobs({
    store,
    log,
    jobs: [...(subgraph.jobs?.({ store, log, files }) ?? []), settleErasures({ privacy })],
  });
  const running = await serveHttp({
    name: subgraph.name,
    port: config.port,
    log,
    metrics,
    tracing,
    drainMs: config.drainMs,
    drain: subgraph.drain,
    lane: graphql.lane,
    ready: () => store.ping(),
    routes(app) {
      graphql.mount(app);
      subgraph.routes?.(app, { store, log });
    },
    close: [
      () => graphql.stop(),
      () => jobs.stop(),
      () => events.stop(),
      async () => subgraph.close?.(),
      () => store.close(),
    ],
  });
  return { ...running, store };
}
