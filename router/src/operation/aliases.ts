import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
} from 'graphql';

const PREFIX = '_as_';
// Names that planners give to fields of their own.
const PLANNERS = /^_internal_qp_alias_|__alias_\d+$/;

/** Names under which data may hold a field that the client has not asked for: keys, and what @requires names. */
export function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set(['__typename']);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) || isInterfaceType(type)) for (const name of Object.keys(type.getFields())) names.add(name);
  return names;
}

/**
 * The same operation with no alias that is the name of a field: planners take `id: name` for the `id` that they need
 * themselves. `clientName` gives the client's word for it.
 */
export function separateAliases(document: DocumentNode, names: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    Field(field) {
      const { alias, name } = field;
      if (name.value === '__schema' || name.value === '__type') return false;
      if (!alias || alias.value === name.value) return undefined;
      const mistakable = names.has(alias.value) || alias.value.startsWith(PREFIX) || PLANNERS.test(alias.value);
      return mistakable ? { ...field, alias: { ...alias, value: PREFIX + alias.value } } : undefined;
    },
    FragmentDefinition: (fragment) => (isOfIntrospection(fragment) ? false : undefined),
  });
}

/** Of a response name in the data. */
export const clientName = (name: string) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name);

const isOfIntrospection = (fragment: ASTNode) =>
  fragment.kind === Kind.FRAGMENT_DEFINITION && fragment.typeCondition.name.value.startsWith('__');
