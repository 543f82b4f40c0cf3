import { type GraphQLSchema, isObjectType } from 'graphql';
import type { Permission } from './principal';

/**
 * What a field asks of the one who selects it: nothing, a valid token or key, a person who acts for themselves, or one of some
 * permissions. `seat:read@course` lets those past who may read seats of some course: the service then asks of which (grants.ts).
 * Rules about single rows (own, of one's course) are the service's.
 */
export type Requirement = 'public' | 'signedIn' | 'inPerson' | Permission | readonly Permission[];

/** By type, for all of its fields or field by field with `*` for the rest. What is not named is denied. */
export type PermissionTable = Record<string, Requirement | Record<string, Requirement>>;

/** Flat, as committed in schema/permissions.json and read by the router: `Course.title` → `signedIn`. */
export type FieldPermissions = Record<string, Requirement>;

/** A connection is reached only through a field with a rule of its own. */
export function connectionPermissions(name: string): PermissionTable {
  return { [`${name}Connection`]: 'signedIn', [`${name}Edge`]: 'signedIn', PageInfo: 'signedIn' };
}

/** @throws when the table names a type or field that the schema does not have. */
export function expandPermissions(schema: GraphQLSchema, table: PermissionTable): FieldPermissions {
  const flat: FieldPermissions = {};
  for (const [typeName, rules] of Object.entries(table)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type))
      throw new Error(`permissions.ts names the type ${typeName}, which this schema does not have.`);
    const fields = Object.keys(type.getFields()).filter((field) => !field.startsWith('_'));
    const byField =
      typeof rules === 'string' || Array.isArray(rules)
        ? { '*': rules as Requirement }
        : (rules as Record<string, Requirement>);
    const unknown = Object.keys(byField).find((field) => field !== '*' && !fields.includes(field));
    if (unknown) throw new Error(`permissions.ts names ${typeName}.${unknown}, which this schema does not have.`);
    for (const field of fields) {
      const requirement = byField[field] ?? byField['*'];
      if (requirement) flat[`${typeName}.${field}`] = requirement;
    }
  }
  return flat;
}
