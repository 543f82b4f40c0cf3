import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  type SchemaDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { argumentOf, directivesNamed } from './directives';

/** Part of a supergraph, by @tag: what is excluded goes; where anything is included, the rest goes too. */
export interface Contract {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

// What a definition keeps of its directives: clients may see these three in introspection.
const VISIBLE = new Set(['deprecated', 'specifiedBy', 'oneOf']);
// An operation can carry these; a directive for schemas only is nothing to a client.
const EXECUTABLE = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

const DEFER = parse('directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT', {
  noLocation: true,
}).definitions;

type Tagged = { directives?: readonly ConstDirectiveNode[] | undefined };

export interface Shown {
  readonly contract?: Contract | undefined;
  /** Whether clients may write @defer. */
  readonly defer?: boolean | undefined;
}

/** The supergraph as clients see it. What points to something that has gone goes too, until nothing does. */
export function apiDocument(supergraph: DocumentNode, { contract, defer }: Shown = {}): DocumentNode {
  const features = linkedFeatures(supergraph);
  const hidden = hiding(contract);
  let types = supergraph.definitions.filter(
    (node): node is TypeDefinitionNode => isType(node) && !features.owns(node.name.value) && !hidden(node),
  );
  types = types.map((type) => withoutHidden(type, hidden, contract));
  for (let before = -1; before !== sizeOf(types); ) {
    before = sizeOf(types);
    const known = new Set([...types.map(({ name }) => name.value), 'String', 'Int', 'Float', 'Boolean', 'ID']);
    types = types.map((type) => withoutUnknown(type, known)).filter((type) => !isEmpty(type));
  }
  const schema = supergraph.definitions.find(
    (node): node is SchemaDefinitionNode => node.kind === Kind.SCHEMA_DEFINITION,
  );
  if (contract)
    types = reachable(
      types,
      (schema?.operationTypes ?? []).map(({ type }) => type.name.value),
    );
  const names = new Set(types.map(({ name }) => name.value));
  const directives = supergraph.definitions.filter(
    (node): node is DirectiveDefinitionNode =>
      node.kind === Kind.DIRECTIVE_DEFINITION &&
      !features.owns(node.name.value) &&
      node.locations.some((location) => EXECUTABLE.has(location.value)),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      ...(schema
        ? [
            {
              ...schema,
              directives: [],
              operationTypes: schema.operationTypes.filter(({ type }) => names.has(type.name.value)),
            },
          ]
        : []),
      ...directives,
      ...(defer && !directives.some(({ name }) => name.value === 'defer') ? DEFER : []),
      ...types,
    ],
  };
}

/** Names that belong to a linked specification: `join__Graph`, `@link`, and what was imported under another name. */
function linkedFeatures(supergraph: DocumentNode): { owns(name: string): boolean } {
  const prefixes = new Set(['core', 'link', 'join']);
  const imported = new Set<string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const link of [...directivesNamed(definition, 'link'), ...directivesNamed(definition, 'core')]) {
      const url = String(argumentOf(link, 'url') ?? argumentOf(link, 'feature') ?? '');
      const name = url
        .replace(/\/+$/, '')
        .split('/')
        .filter((part) => !/^v\d/.test(part))
        .at(-1);
      prefixes.add(String(argumentOf(link, 'as') ?? name));
      for (const element of (argumentOf(link, 'import') as (string | { name: string; as?: string })[] | undefined) ??
        [])
        imported.add((typeof element === 'string' ? element : (element.as ?? element.name)).replace(/^@/, ''));
    }
  }
  return {
    owns: (name) =>
      prefixes.has(name) || imported.has(name) || (name.includes('__') && prefixes.has(name.split('__')[0] ?? '')),
  };
}

function hiding(contract: Contract | undefined): (node: Tagged) => boolean {
  const excluded = new Set(contract?.exclude);
  return (node) =>
    (node.directives ?? []).some(
      (directive) =>
        directive.name.value === 'inaccessible' ||
        (directive.name.value === 'tag' && excluded.has(String(argumentOf(directive, 'name')))),
    );
}

function isIncluded(node: Tagged, { include }: Contract): boolean {
  return (node.directives ?? []).some(
    (directive) => directive.name.value === 'tag' && include.includes(String(argumentOf(directive, 'name'))),
  );
}

function withoutHidden(
  type: TypeDefinitionNode,
  hidden: (node: Tagged) => boolean,
  contract?: Contract,
): TypeDefinitionNode {
  const visible = <T extends Tagged>(nodes: readonly T[] | undefined) =>
    (nodes ?? []).filter((node) => !hidden(node)).map((node) => ({ ...node, directives: visibleOf(node) }));
  const base = { ...type, directives: visibleOf(type) } as TypeDefinitionNode;
  // A type that carries the tag brings all of its fields, as in GraphOS; otherwise each field has to.
  const selective = contract !== undefined && contract.include.length > 0 && !isIncluded(type, contract);
  if (base.kind === Kind.OBJECT_TYPE_DEFINITION || base.kind === Kind.INTERFACE_TYPE_DEFINITION)
    return {
      ...base,
      fields: visible(base.fields?.filter((field) => !selective || isIncluded(field, contract))).map((field) => ({
        ...field,
        arguments: visible(field.arguments),
      })),
    };
  if (base.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return { ...base, fields: visible(base.fields) };
  if (base.kind === Kind.ENUM_TYPE_DEFINITION) return { ...base, values: visible(base.values) };
  return base;
}

const visibleOf = ({ directives }: Tagged) => (directives ?? []).filter(({ name }) => VISIBLE.has(name.value));

function withoutUnknown(type: TypeDefinitionNode, known: ReadonlySet<string>): TypeDefinitionNode {
  const named = (node: NamedTypeNode) => known.has(node.name.value);
  const inputs = (nodes: readonly InputValueDefinitionNode[] | undefined) =>
    (nodes ?? []).filter((node) => known.has(nameOf(node.type)));
  if (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION)
    return {
      ...type,
      interfaces: (type.interfaces ?? []).filter(named),
      fields: (type.fields ?? [])
        .filter((field) => known.has(nameOf(field.type)))
        .map((field) => ({ ...field, arguments: inputs(field.arguments) })),
    };
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return { ...type, types: (type.types ?? []).filter(named) };
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return { ...type, fields: inputs(type.fields) };
  return type;
}

/** Nobody is to read of a type that no field of a contract leads to. */
function reachable(types: readonly TypeDefinitionNode[], roots: readonly string[]): TypeDefinitionNode[] {
  const byName = new Map(types.map((type) => [type.name.value, type]));
  const found = new Set<string>();
  const visit = (name: string): void => {
    const type = byName.get(name);
    if (!type || found.has(name)) return;
    found.add(name);
    for (const next of leadsTo(type)) visit(next);
    for (const other of types)
      if ('interfaces' in other && other.interfaces?.some((node) => node.name.value === name)) visit(other.name.value);
  };
  for (const root of roots) visit(root);
  return types.filter(({ name }) => found.has(name.value));
}

function leadsTo(type: TypeDefinitionNode): string[] {
  const names = 'interfaces' in type ? (type.interfaces ?? []).map(({ name }) => name.value) : [];
  if ('types' in type) names.push(...(type.types ?? []).map(({ name }) => name.value));
  if ('fields' in type)
    for (const field of type.fields ?? []) {
      names.push(nameOf(field.type));
      if ('arguments' in field) names.push(...(field.arguments ?? []).map((argument) => nameOf(argument.type)));
    }
  return names;
}

function isEmpty(type: TypeDefinitionNode): boolean {
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return (type.types ?? []).length === 0;
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) return (type.values ?? []).length === 0;
  return 'fields' in type && (type.fields ?? []).length === 0;
}

function sizeOf(types: readonly TypeDefinitionNode[]): number {
  let size = 0;
  for (const type of types) {
    size += 1;
    if ('fields' in type)
      for (const field of type.fields ?? []) size += 1 + ('arguments' in field ? (field.arguments?.length ?? 0) : 0);
    if ('types' in type) size += type.types?.length ?? 0;
    if ('interfaces' in type) size += type.interfaces?.length ?? 0;
  }
  return size;
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const isType = (node: DefinitionNode): node is TypeDefinitionNode => node.kind.endsWith('TypeDefinition');
