import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { isObjectType } from 'graphql';
import type { Context } from './context';
import { PRINCIPAL_HEADER, signPrincipal } from './principal';
import { buildSubgraph, type Subgraph, type SubgraphConfig } from './subgraph';
import { describeDeadLetters } from './test/dead-letters';
import { describePrivacy } from './test/privacy';
import { startTestSubgraph, TEST_SECRET, type TestSubgraph, testConfig, testPerson } from './testing';

export interface ConformanceOptions<C extends Context> {
  subgraph: Subgraph<C>;
  /** Entities that this subgraph owns: how to make some, and a field besides the key to read of them. */
  entities: Record<
    string,
    { field: string; make: (subgraph: TestSubgraph, tenantId: string, count: number) => Promise<string[]> }
  >;
  /** Collections whose rows are people, by their ids; others are found by the names of their fields (person-fields.ts). */
  people?: readonly string[];
  /** Of a subgraph that reads more than the others. */
  config?: SubgraphConfig;
}

/** What every subgraph must do, whatever its domain. Called from its test/conformance.test.ts. */
export function describeConformance<C extends Context>({
  subgraph,
  entities,
  people = ['grants'],
  config = testConfig(),
}: ConformanceOptions<C>): void {
  describe(`${subgraph.name} conforms`, () => {
    let running: TestSubgraph;
    beforeAll(async () => {
      running = await startTestSubgraph(subgraph, config);
    });
    afterAll(() => running?.stop());

    it('has in schema/ what its classes say', async () => {
      const { sdl } = await buildSubgraph(subgraph);
      const committed = readFileSync(join(__dirname, `../../schema/subgraphs/${subgraph.name}.graphql`), 'utf8');
      if (sdl !== committed)
        throw new Error(`schema/subgraphs/${subgraph.name}.graphql is stale: run \`npm run schema\` and commit.`);
    });

    it('has a permission for every root field', async () => {
      const { schema, permissions } = await buildSubgraph(subgraph);
      const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => isObjectType(type));
      const fields = roots
        .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
        .filter((field) => !field.includes('._'));
      expect(fields.filter((field) => !(field in permissions))).toEqual([]);
    });

    it('refuses a request without a principal and with a forged one, and has one come again whose clock differs', async () => {
      const forged = { [PRINCIPAL_HEADER]: signPrincipal(testPerson(), 'another secret, also 32 characters') };
      const signedAt = (ms: number) => ({
        [PRINCIPAL_HEADER]: signPrincipal(testPerson(), TEST_SECRET, Date.now() + ms),
      });
      for (const [headers, status, code] of [
        [{}, 401, 'UNAUTHENTICATED'],
        [forged, 401, 'UNAUTHENTICATED'],
        [signedAt(-120_000), 503, 'TRY_AGAIN'],
        [signedAt(600_000), 503, 'TRY_AGAIN'],
      ] as const) {
        const response = await fetch(`${running.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query: '{ __typename }' }),
        });
        expect(response.status).toBe(status);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
      }
    });

    // A subgraph need not own any.
    const owned = Object.entries(entities);
    const each = owned.length > 0 ? it.each(owned) : () => undefined;

    each(
      'resolves %s by key with as many queries for fifty as for two, in the order asked',
      async (type, { field, make }) => {
        const ids = await make(running, 'tenant-a', 50);
        const ask = (some: string[]) => askEntities(running, type, field, some, 'tenant-a');
        const two = await running.countCommands(() => ask(ids.slice(0, 2)));
        const fifty = await running.countCommands(() => ask(ids));
        expect(fifty).toEqual(two);
        const { data } = await ask(ids);
        expect(data._entities.map((entity) => entity?.id)).toEqual(ids);
      },
    );

    each('reads another tenant’s %s exactly as one that is missing', async (type, { field, make }) => {
      const [foreign = ''] = await make(running, 'tenant-b', 1);
      const asked = await askEntities(running, type, field, [foreign], 'tenant-a');
      const missing = await askEntities(running, type, field, ['no-such-id'], 'tenant-a');
      expect(asked).toEqual(missing);
      expect(asked.data._entities).toEqual([null]);
    });

    describePrivacy({ subgraph, running: () => running, people });

    describeDeadLetters(subgraph.name, () => running);

    it('answers whether it is alive, ready and how it is doing', async () => {
      for (const path of ['/healthz', '/readyz', '/metrics'])
        expect((await fetch(running.url + path)).status).toBe(200);
    });

    it('lets a running request end when it is told to stop, and takes no new one', async () => {
      const own = await startTestSubgraph(subgraph, config);
      const asked = await beginRequest(own.url, { query: '{ __typename }' });
      const stopped = own.stop();
      expect(await asked.finish()).toEqual({ data: { __typename: 'Query' } });
      await stopped;
      await expect(fetch(`${own.url}/healthz`)).rejects.toThrow();
    });
  });
}

/** Resolves when the server has read the headers and waits for the body. */
async function beginRequest(url: string, body: object): Promise<{ finish(): Promise<unknown> }> {
  const text = JSON.stringify(body);
  const outgoing = request(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      expect: '100-continue',
      [PRINCIPAL_HEADER]: signPrincipal(testPerson(), TEST_SECRET),
    },
  });
  outgoing.flushHeaders();
  await once(outgoing, 'continue');
  return {
    async finish() {
      const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
      outgoing.end(text);
      return json((await answered)[0]);
    },
  };
}

async function askEntities(running: TestSubgraph, type: string, field: string, ids: string[], tenantId: string) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id ${field} } } }`;
  const of = ids.map((id) => ({ __typename: type, id }));
  return running.ask<{ _entities: ({ id: string } | null)[] }>(
    query,
    { of },
    testPerson({ tenantId, permissions: ALL }),
  );
}

// Row rules are each subgraph's own tests; here only tenancy and batching count.
const ALL = [
  'course:read',
  'course:author',
  'person:read',
  'seat:read',
  'cohort:read',
  'roster:import',
  'exam:author',
] as const;
