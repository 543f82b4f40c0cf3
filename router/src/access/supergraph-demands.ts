import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { argumentOf, directivesNamed } from '../schema/directives';

/** What a directive asks: somebody known, or all of the scopes or policies of one group of several. */
export type Demand =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] };

type Definition = TypeDefinitionNode | TypeExtensionNode;

/** By type and by `Type.field`: what @authenticated, @requiresScopes and @policy say there, whatever @link calls them. */
export function readDirectives(supergraph: DocumentNode): Map<string, Demand[]> {
  const names = directiveNames(supergraph);
  const definitions = supergraph.definitions.filter(
    (node): node is Definition => isTypeDefinitionNode(node) || isTypeExtensionNode(node),
  );
  const found = new Map<string, Demand[]>();
  const add = (place: string, demands: readonly Demand[]) => {
    if (demands.length > 0) found.set(place, [...(found.get(place) ?? []), ...demands]);
  };
  for (const definition of definitions) {
    add(definition.name.value, demandsOf(definition.directives, names));
    for (const field of fieldsOf(definition))
      add(`${definition.name.value}.${field.name.value}`, demandsOf(field.directives, names));
  }
  for (const [place, origin] of fieldsOfInterfaceObjects(definitions)) {
    add(place, found.get(origin.type) ?? []);
    add(place, found.get(`${origin.type}.${origin.field}`) ?? []);
  }
  return found;
}

function demandsOf(directives: readonly DirectiveNode[] = [], names: DirectiveNames): Demand[] {
  return directives.flatMap((directive): Demand[] => {
    if (directive.name.value === names.authenticated) return [{ kind: 'authenticated' }];
    if (directive.name.value === names.requiresScopes)
      return [{ kind: 'scopes', anyOf: groupsOf(argumentOf(directive, 'scopes')) }];
    if (directive.name.value === names.policy)
      return [{ kind: 'policies', anyOf: groupsOf(argumentOf(directive, 'policies')) }];
    return [];
  });
}

/** As GraphQL coerces [[String!]!]!: one value stands for a list of it. An empty outer list can be met by nobody. */
function groupsOf(value: unknown): string[][] {
  return listOf(value).map((group) => listOf(group).map(String));
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

interface DirectiveNames {
  readonly authenticated: string;
  readonly requiresScopes: string;
  readonly policy: string;
}

function directiveNames(supergraph: DocumentNode): DirectiveNames {
  const names = { authenticated: 'authenticated', requiresScopes: 'requiresScopes', policy: 'policy' };
  for (const schema of supergraph.definitions) {
    if (schema.kind !== Kind.SCHEMA_DEFINITION && schema.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const link of directivesNamed(schema, 'link')) {
      const [, feature] = /^https:\/\/specs\.apollo\.dev\/(\w+)\/v[\d.]+$/.exec(String(argumentOf(link, 'url'))) ?? [];
      if (feature === undefined || !Object.hasOwn(names, feature)) continue;
      names[feature as keyof DirectiveNames] = importedName(link, feature);
    }
  }
  return names;
}

function importedName(link: DirectiveNode, feature: string): string {
  for (const item of listOf(argumentOf(link, 'import'))) {
    const { name, as } = (item ?? {}) as { name?: unknown; as?: unknown };
    if (name === `@${feature}` && typeof as === 'string') return as.replace(/^@/, '');
  }
  const as = argumentOf(link, 'as');
  return typeof as === 'string' ? as : feature;
}

/**
 * Fields that a type has only because a subgraph adds them to its interface by @interfaceObject: whatever is asked there
 * is asked here, also where composition has not copied it.
 */
function* fieldsOfInterfaceObjects(
  definitions: readonly Definition[],
): Generator<[place: string, origin: { type: string; field: string }]> {
  const interfaceObjects = new Set(
    definitions
      .filter((node) =>
        directivesNamed(node, 'join__type').some((join) => argumentOf(join, 'isInterfaceObject') === true),
      )
      .map((node) => node.name.value),
  );
  for (const definition of definitions) {
    if (!('interfaces' in definition)) continue;
    const origins = (definition.interfaces ?? [])
      .map(({ name }) => name.value)
      .filter((name) => interfaceObjects.has(name));
    for (const field of origins.length > 0 ? fieldsOf(definition) : []) {
      const ofNoSubgraph = directivesNamed(field, 'join__field').some(
        (join) => argumentOf(join, 'graph') === undefined,
      );
      if (!ofNoSubgraph) continue;
      for (const type of origins)
        yield [`${definition.name.value}.${field.name.value}`, { type, field: field.name.value }];
    }
  }
}

function fieldsOf(definition: Definition): readonly FieldDefinitionNode[] {
  const objectLike =
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_EXTENSION;
  return objectLike ? (definition.fields ?? []) : [];
}
