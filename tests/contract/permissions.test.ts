import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { isByCourse, isKnown, knownPermissions } from '@lyceum/identity/role/permission.table';
import { systemRoles } from '@lyceum/identity/role/system-roles';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import { isObjectType } from 'graphql';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const permissions = JSON.parse(read('schema/permissions.json')) as FieldPermissions;
const api = Supergraph.build(read('schema/supergraph.graphql')).apiSchema().toGraphQLJSSchema();

const fields = Object.values(api.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.keys((type as { getFields(): object }).getFields()).map((field) => `${type.name}.${field}`),
  );

const ASKS = /\b(?:may|mayOn|requireOn|grantedOn|requirePermission)\([^;]*?'([a-z-]+:[a-z-]+)'/g;

const byFields = Object.values(permissions)
  .flat()
  .filter((requirement) => requirement.includes(':'));
// Row rules ask in services: `may(principal, 'person:read')`, `mayOn(scope, 'seat:read', …)`, `requireOn(…)`.
const byServices = readdirSync(join(root, 'subgraphs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[a-z]+\/src\/.*(?<!\.test)\.ts$/.test(path))
  .flatMap((path) => [...read(`subgraphs/${path}`).matchAll(ASKS)].map(([, permission = '']) => permission));
// What the router holds when it asks identity on its own account, and a BFF when it asks notifications; nobody can be given it.
const INTERNAL = ['revocation:read', 'partner-key:read', 'feed:read'];
const asked = new Set(
  [...byFields.map((requirement) => requirement.split('@')[0] ?? ''), ...byServices].filter(
    (permission) => !INTERNAL.includes(permission),
  ),
);

describe('the permissions of fields', () => {
  it('have a rule for every field of the graph: one without would be denied to everybody', () => {
    expect(fields.filter((field) => !(field in permissions))).toEqual([]);
  });

  it('name no field that the graph does not have', () => {
    expect(Object.keys(permissions).filter((field) => !fields.includes(field))).toEqual([]);
  });

  it('ask by course only for what can be given by course', () => {
    const byCourse = byFields.filter((requirement) => requirement.includes('@'));
    expect(byCourse.filter((requirement) => !/^[^@]+@course$/.test(requirement))).toEqual([]);
    expect(
      byCourse
        .map((requirement) => requirement.split('@')[0] ?? '')
        .filter((name) => !(isKnown(name) && isByCourse(name))),
    ).toEqual([]);
  });
});

describe('the table of permissions', () => {
  it('has every one that something asks for', () => {
    expect([...asked].filter((permission) => !isKnown(permission))).toEqual([]);
  });

  it('has none that nothing asks for', () => {
    expect(knownPermissions.filter((permission) => !asked.has(permission))).toEqual([]);
  });

  it('says of none that it can be given by course when nothing asks for it so', () => {
    const askedByCourse = new Set(
      byFields.filter((name) => name.endsWith('@course')).map((name) => name.split('@')[0]),
    );
    expect(knownPermissions.filter((permission) => isByCourse(permission) && !askedByCourse.has(permission))).toEqual(
      [],
    );
  });

  it('is what the roles give', () => {
    const given = new Set(systemRoles.flatMap((role) => role.permissions));
    expect([...given].sort()).toEqual([...knownPermissions].sort());
  });
});
