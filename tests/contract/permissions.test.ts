import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { listRoles } from '@lyceum/identity/role/role.service';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import { isObjectType } from 'graphql';

const schemaFolder = join(__dirname, '../../schema');
const permissions = JSON.parse(readFileSync(join(schemaFolder, 'permissions.json'), 'utf8')) as FieldPermissions;
const api = Supergraph.build(readFileSync(join(schemaFolder, 'supergraph.graphql'), 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();

const fields = Object.values(api.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  .flatMap((type) =>
    Object.keys((type as { getFields(): object }).getFields()).map((field) => `${type.name}.${field}`),
  );

const asked = new Set(
  Object.values(permissions)
    .flat()
    .filter((requirement) => requirement.includes(':')),
);
const given = new Set<string>(listRoles().flatMap(({ permissions }) => permissions));

describe('the permission table', () => {
  it('has a rule for every field of the graph: one without would be denied to everybody', () => {
    expect(fields.filter((field) => !(field in permissions))).toEqual([]);
  });

  it('names no field that the graph does not have', () => {
    expect(Object.keys(permissions).filter((field) => !fields.includes(field))).toEqual([]);
  });

  it('asks for no permission that no role gives', () => {
    expect([...asked].filter((permission) => !given.has(permission))).toEqual([]);
  });

  it('gives no permission that nothing asks for', () => {
    expect([...given].filter((permission) => !asked.has(permission as never))).toEqual([]);
  });
});
