import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { signingKeys } from '@lyceum/identity/signing-keys';
import { openTokens } from '@lyceum/identity/tokens';
import { newId } from '@lyceum/kernel/ids';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import { type Permission, PRINCIPAL_HEADER, type Principal, signPrincipal } from '@lyceum/kernel/principal';
import { REQUEST_ID_HEADER } from '@lyceum/kernel/request';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import mongoose from 'mongoose';
import { openSchool, type School } from '../roster-import/school';
import { type Answer, askAt, eventually, startTestPlatform, type TestPlatform } from '../support/platform';
import { type Row, rowsOf } from './rows';
import { marksOf, seed } from './seed';
import type { SubgraphName } from './subgraphs';

export const repository = join(__dirname, '../..');

export const fieldPermissions = JSON.parse(
  readFileSync(join(repository, 'schema/permissions.json'), 'utf8'),
) as FieldPermissions;

/** All that somebody can be permitted. */
export const everyPermission = [...new Set(Object.values(fieldPermissions).flat())].filter((each): each is Permission =>
  each.includes(':'),
);

/** One of each of what a tenant can have: what an intruder would like to see. */
export interface Tenant {
  readonly school: School;
  readonly id: string;
  /** People of the tenant by what they are; `classmate` is a learner like `learner`. */
  readonly people: Record<'admin' | 'learner' | 'classmate', string>;
  /** What of `classmate` is shown to few, by what it is. */
  readonly marks: Readonly<Record<string, string>>;
  /** Its documents as they lie in the store, by `service.collection`. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

export interface World {
  readonly platform: TestPlatform;
  readonly mine: Tenant;
  readonly theirs: Tenant;
  readonly schemas: Readonly<Record<'router' | 'bff-mobile' | 'bff-admin', GraphQLSchema>>;
  /** A token as identity would give it, with these permissions and no others; with an actor, who uses the person's name. */
  token(
    person: { tenantId: string; id: string; actor?: string | undefined },
    permissions: readonly Permission[],
  ): Promise<string>;
  ask(
    component: 'router' | 'bff-mobile' | 'bff-admin',
    query: string,
    variables: object,
    token: string | undefined,
    requestId?: string,
  ): Promise<Answer<unknown>>;
  /** As only the router can. */
  askSubgraph(
    name: SubgraphName,
    query: string,
    variables: object,
    principal: Principal,
    requestId?: string,
  ): Promise<unknown>;
  /** What lies in the store of one's own tenant by now. */
  rowsNow(): Promise<Tenant['rows']>;
  /** Whether somebody has touched this collection of the other tenant. */
  changed(collection: string): Promise<boolean>;
  /** Makes both tenants anew, for what has been changed behind their back. */
  renew(): Promise<void>;
  stop(): Promise<void>;
}

// One learner asks for every field of the graph in the name of each role, which takes less than a minute.
const UNLIMITED = { RATE_LIMIT_PERSON: '1000000/1m', RATE_LIMIT_ADDRESS: '1000000/1m' };

/** `overrides` of the environment that the platform is configured by. */
export async function openWorld(overrides: NodeJS.ProcessEnv = {}): Promise<World> {
  const platform = await startTestPlatform(undefined, { ...UNLIMITED, ...overrides });
  try {
    return await fill(platform);
  } catch (error) {
    await platform.stop();
    throw error;
  }
}

async function fill(platform: TestPlatform): Promise<World> {
  const {
    MONGODB_URI = '',
    MONGO_DATABASE_PREFIX = '',
    SIGNING_KEYS = '',
    PRINCIPAL_SECRET = '',
  } = platform.environment;
  const connection = await mongoose.createConnection(MONGODB_URI).asPromise();
  const tokens = openTokens(signingKeys.parse(SIGNING_KEYS));

  const openTenant = async (): Promise<Tenant> => {
    const school = await openSchool(platform);
    const people = await seed(platform, school, (service) => async (collection, document) => {
      const database = connection.useDb(`${MONGO_DATABASE_PREFIX}_${service}`, { useCache: true });
      await database.collection(collection).insertOne({ ...document, tenantId: school.id } as never);
    });
    const rows = await eventually(async () => {
      const found = await rowsOf(connection, MONGO_DATABASE_PREFIX, school.id);
      for (const [place, grants] of found)
        if (place.endsWith('.grants') && !(grants.length === 2 && grants.every(teaches)))
          throw new Error(`${place} has not come to who may do what on a course.`);
      // A job adds up every few seconds.
      if (!found.get('recommendation.counters')?.length) throw new Error('No answer has been counted.');
      return found;
    });
    return { school, id: school.id, people, marks: marksOf(school), rows };
  };
  const world: World = {
    platform,
    mine: await openTenant(),
    theirs: await openTenant(),
    schemas: {
      router: Supergraph.build(readFileSync(join(repository, 'schema/supergraph.graphql'), 'utf8'))
        .apiSchema()
        .toGraphQLJSSchema(),
      'bff-mobile': await introspected(platform.urls['bff-mobile']),
      'bff-admin': await introspected(platform.urls['bff-admin']),
    },
    token: ({ tenantId, id, actor }, permissions) =>
      tokens.mintAccessToken(
        { kind: 'person', id, tenantId, tier: 'STANDARD', sessionId: newId(), permissions, ...(actor && { actor }) },
        new Date(),
      ),
    ask: (component, query, variables, token, requestId = newId()) =>
      post<Answer<unknown>>(platform.urls[component], query, variables, {
        [REQUEST_ID_HEADER]: requestId,
        ...(token && { authorization: `Bearer ${token}` }),
      }),
    askSubgraph: (name, query, variables, principal, requestId = newId()) =>
      post(platform.urls[name], query, variables, {
        [REQUEST_ID_HEADER]: requestId,
        [PRINCIPAL_HEADER]: signPrincipal(principal, PRINCIPAL_SECRET),
      }),
    rowsNow: () => rowsOf(connection, MONGO_DATABASE_PREFIX, world.mine.id),
    async changed(collection) {
      const now = await rowsOf(connection, MONGO_DATABASE_PREFIX, world.theirs.id);
      return [...now].some(
        ([place, rows]) =>
          place.endsWith(`.${collection}`) && JSON.stringify(rows) !== JSON.stringify(world.theirs.rows.get(place)),
      );
    },
    async renew() {
      Object.assign(world, { mine: await openTenant(), theirs: await openTenant() });
    },
    async stop() {
      await connection.close();
      await platform.stop();
    },
  };
  return world;
}

// The second of the two roles on a course that the seed gives.
const teaches = (row: Row) => JSON.stringify(row).includes('course:author');

async function post<Result>(
  url = '',
  query: string,
  variables: object,
  headers: Record<string, string>,
): Promise<Result> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return (await response.json()) as Result;
}

async function introspected(url = ''): Promise<GraphQLSchema> {
  const { data } = await askAt<Parameters<typeof buildClientSchema>[0]>(url, getIntrospectionQuery());
  return buildClientSchema(data);
}
