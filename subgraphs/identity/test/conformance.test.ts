import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeConformance } from '@lyceum/kernel/conformance';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { importPeople } from '../src/person/import.service';
import { rosterImports } from '../src/roster-import/roster-import.model';
import { newImport } from '../src/roster-import/roster-import.service';
import { identity } from '../src/schema';
import { identityTestConfig } from '../src/testing';

const mails = mkdtempSync(join(tmpdir(), 'lyceum-identity-'));
afterAll(() => rmSync(mails, { recursive: true, force: true }));

async function makePeople({ store }: TestSubgraph, id: string, count: number): Promise<string[]> {
  const names = { givenName: 'Ada', familyName: 'King', email: null, username: null };
  const rows = Array.from({ length: count }, (_, index) => {
    const sourcedId = `person-${index}`;
    return { sourcedId, ...names, roles: ['LEARNER' as const], enabled: true, removed: false };
  });
  const { ids } = await importPeople({ tenant: { id, tier: 'STANDARD', store }, now: new Date() }, rows);
  return [...ids.values()];
}

async function makeImports({ store }: TestSubgraph, id: string, count: number): Promise<string[]> {
  const tenant = { id, tier: 'STANDARD' as const, store };
  const rows = Array.from({ length: count }, (_, index) => newImport(`upload-${index}`, 'somebody', new Date()));
  await Promise.all(rows.map((row) => rosterImports({ tenant }).create(row)));
  return rows.map(({ _id }) => _id);
}

const config = identityTestConfig(mails);

describeConformance({
  subgraph: identity(config),
  config,
  people: ['people', 'grants'],
  entities: {
    Person: { field: 'displayName email', make: makePeople },
    RosterImport: { field: 'status progress { done } startedBy { id }', make: makeImports },
  },
});
