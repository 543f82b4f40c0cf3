import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from './context';
import { dataKeys } from './data-keys';
import { eventCollections } from './events/collections';
import { newId } from './ids';
import { PLACEMENTS } from './placement';
import { type Permission, PRINCIPAL_HEADER, type Principal, signPrincipal } from './principal';
import { currentRequest } from './request';
import { type CollectionDefinition, eventSourcesOf, type Store, serverOf, sharedName } from './store';
import { type Subgraph, type SubgraphConfig, startSubgraph } from './subgraph';
import type { Tenant } from './tenancy';

/** For tests only: a subgraph as the router meets it, on a database of its own. */
export interface TestSubgraph {
  url: string;
  /** For services that no operation reaches. */
  store: Store;
  /** The whole answer, so that a test can look at errors too. `null` sends no principal. */
  ask<Data = Record<string, never>>(
    query: string,
    variables?: object,
    principal?: Principal | null,
  ): Promise<TestAnswer<Data>>;
  /** The data alone; an error fails the test with all that is needed to see why. */
  get<Data>(query: string, variables?: object, principal?: Principal): Promise<Data>;
  /** For what the graph cannot set up: this subgraph's services, as its own consumers call them. */
  scope(tenantId: string): { tenant: Tenant; now: Date };
  /** Reads of domain data that were sent while `work` runs, by the name of the command; those of the event machinery are left out. */
  countCommands(work: () => Promise<unknown>): Promise<string[]>;
  stop(): Promise<void>;
}

export interface TestAnswer<Data> {
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: {
      code: string;
      requestId: string;
      traceId?: string;
      details?: Record<string, unknown>;
      retryAfter?: number;
    };
  }[];
}

export const TEST_SECRET = 'a secret that only the tests know, 32+';

export function testConfig(): SubgraphConfig {
  const mongodbUri = process.env.MONGODB_URI;
  if (!mongodbUri)
    throw new Error(
      'MONGODB_URI is not set: run the tests with `npm test` or `npx jest`, whose global set-up starts a store.',
    );
  const databasePrefix = `t_${randomBytes(4).toString('hex')}`;
  return {
    environment: 'test',
    logLevel: 'silent',
    drainMs: 2_000,
    principalSecret: TEST_SECRET,
    mongodbUri,
    databasePrefix,
    indexes: process.env.MONGO_INDEXES === 'unique' ? 'unique' : 'all',
    poolSize: 5,
    redisUrl: undefined,
    tracingEndpoint: undefined,
    tracingSampling: 0,
    filesUrl: `file:${join(tmpdir(), `lyceum-${databasePrefix}`)}`,
    filesSecret: 'signs links to the files of the tests, 32+',
    filesPublicUrl: 'http://localhost:4200',
    port: 0,
  };
}

export function testPerson(
  fields: { tenantId?: string; id?: string; permissions?: readonly Permission[] } = {},
): Extract<Principal, { kind: 'person' }> {
  const { tenantId = 'tenant-a', id = newId(), permissions = [] } = fields;
  return { kind: 'person', id, tenantId, tier: 'STANDARD', sessionId: newId(), permissions };
}

const READS = ['find', 'aggregate', 'count', 'getMore'];
// A change stream over all databases reads `$cmd.aggregate`.
const NOT_DOMAIN = new RegExp(
  `^(\\$|(${[...[...eventCollections, dataKeys].map(({ collectionName }) => collectionName), PLACEMENTS].join('|')})$)`,
);

export async function startTestSubgraph<C extends Context>(
  subgraph: Subgraph<C>,
  config = testConfig(),
): Promise<TestSubgraph> {
  const running = await startSubgraph(subgraph, config);
  const commands: string[] = [];
  const sources = eventSourcesOf(running.store);
  serverOf(running.store).client.on('commandStarted', ({ commandName, command }) => {
    // What a consumer does meanwhile is no part of what is asked.
    if ('signal' in (currentRequest() ?? {})) return;
    const collection: unknown = commandName === 'getMore' ? command.collection : command[commandName];
    if (!READS.includes(commandName) || typeof collection !== 'string' || NOT_DOMAIN.test(collection)) return;
    // Whoever follows the inserts that are events reads their collections too, for no request.
    if (currentRequest() === undefined && sources.includes(collection)) return;
    commands.push(commandName);
  });
  const subgraphUnderTest: TestSubgraph = {
    url: running.url,
    store: running.store,
    async ask(query, variables = {}, principal = testPerson()) {
      const headers = {
        'content-type': 'application/json',
        ...(principal && { [PRINCIPAL_HEADER]: signPrincipal(principal, config.principalSecret) }),
      };
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as never;
    },
    async get(query, variables, principal) {
      const { data, errors } = await subgraphUnderTest.ask<never>(query, variables, principal);
      if (errors) throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors, null, 2)}`);
      return data;
    },
    scope: (tenantId) => ({ tenant: { id: tenantId, tier: 'STANDARD', store: running.store }, now: new Date() }),
    async countCommands(work) {
      const from = commands.length;
      await work();
      return commands.slice(from);
    },
    async stop() {
      await running.stop();
      rmSync(config.filesUrl.slice('file:'.length), { recursive: true, force: true });
    },
  };
  return subgraphUnderTest;
}

export interface ExplainedRead {
  found: number;
  examined: number;
  /** It reads all that fits before it answers with the first. */
  sorts: boolean;
}

// Not its session and the like.
const EXPLAINED = new Set(['find', 'filter', 'sort', 'limit', 'projection']);

/** How the store does what `work` finds in a collection, with the indexes of its model, which the local store may go without. */
export async function explainReads(
  store: Store,
  { collectionName, schema }: CollectionDefinition,
  work: () => Promise<unknown>,
): Promise<ExplainedRead[]> {
  const { client } = serverOf(store);
  const database = client.db(sharedName(store));
  for (const [fields, options] of schema.indexes())
    if (!options.unique && options.expireAfterSeconds === undefined && !options.partialFilterExpression)
      await database.collection(collectionName).createIndex(fields as Record<string, 1 | -1>);
  const finds: Record<string, unknown>[] = [];
  const note = ({ command }: { command: Record<string, unknown> }) => {
    if (command.find === collectionName) finds.push(command);
  };
  client.on('commandStarted', note);
  await work().finally(() => client.off('commandStarted', note));
  return Promise.all(
    finds.map(async (command) => {
      const asked = Object.entries(command).filter(([key]) => EXPLAINED.has(key));
      const explain = Object.fromEntries(asked);
      const { executionStats } = await database.command({ explain, verbosity: 'executionStats' });
      const { nReturned, totalDocsExamined, executionStages } = executionStats;
      const sorts = JSON.stringify(executionStages).includes('"SORT"');
      return { found: nReturned, examined: totalDocsExamined, sorts };
    }),
  );
}
