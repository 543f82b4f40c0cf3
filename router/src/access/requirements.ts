import type { FieldPermissions, Requirement } from '@lyceum/kernel/permissions';
import { type DocumentNode, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { type Demand, readDirectives } from './supergraph-demands';

/** What a field asks of the one who selects it: all of it. */
export type Demands = readonly (Demand | { readonly kind: 'permission'; readonly requirement: Requirement | null })[];

/**
 * By `Type.field`, for object types and interfaces and their `__typename`; what asks nothing is not in it. A field asks what
 * its own directives say, those of its type and those of the type that it answers, and its rule in the permission table:
 * where there is such a table, a field that is not in it is denied (`null`).
 */
export function readRequirements(
  schema: GraphQLSchema,
  supergraph: DocumentNode | undefined,
  permissions: FieldPermissions | undefined,
): Map<string, Demands> {
  const found = new Map<string, Demands>();
  const demanded = supergraph ? readDirectives(supergraph) : undefined;
  const add = (coordinate: string, demands: Demands) => {
    const distinct = new Map(demands.map((demand) => [JSON.stringify(demand), demand]));
    if (distinct.size > 0) found.set(coordinate, [...distinct.values()]);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const ofType = demanded?.get(type.name) ?? [];
    add(`${type.name}.__typename`, ofType);
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const rule = permissions && isObjectType(type) ? tableRule(permissions, coordinate) : [];
      const ofField = demanded?.get(coordinate) ?? [];
      const ofAnswer = demanded?.get(getNamedType(field.type).name) ?? [];
      add(coordinate, [...rule, ...ofField, ...ofType, ...ofAnswer]);
    }
  }
  return found;
}

function tableRule(permissions: FieldPermissions, coordinate: string): Demands {
  const requirement = Object.hasOwn(permissions, coordinate) ? permissions[coordinate] : undefined;
  return [{ kind: 'permission', requirement: requirement ?? null }];
}
