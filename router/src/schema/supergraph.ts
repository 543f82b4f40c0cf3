import { createHash } from 'node:crypto';
import {
  buildASTSchema,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  parse,
} from 'graphql';
import { fieldNames } from '../operation/aliases';
import { apiDocument, type Shown } from './api-schema';
import { argumentOf, directivesNamed } from './directives';

export interface SupergraphSchema {
  readonly sdl: string;
  /** Of the text; what depends on nothing but the schema is keyed by it. */
  readonly hash: string;
  readonly document: DocumentNode;
  /** With everything that federation put into it. */
  readonly full: GraphQLSchema;
  /** What clients see: no federation, nothing @inaccessible, only the contract's part. */
  readonly api: GraphQLSchema;
  /** Object types by the abstract types that they belong to, in the full schema. */
  readonly possibleTypes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly subgraphs: readonly { name: string; url: string }[];
  /** Of all types, see operation/aliases.ts. */
  readonly fieldNames: ReadonlySet<string>;
  /** Labels of @override(label:). */
  readonly overrideLabels: readonly string[];
}

/** @throws an error in words for an operator when the text is not a Federation 2 supergraph. */
export function readSupergraph(sdl: string, shown: Shown = {}): SupergraphSchema {
  const document = parse(sdl, { noLocation: true });
  const graphs = document.definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (!graphs)
    throw new Error('The schema is no federated supergraph: it has no join__Graph. Compose the subgraphs first.');
  const full = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const api = buildASTSchema(apiDocument(document, shown), { assumeValidSDL: true });
  if (!api.getQueryType())
    throw new Error('No root field is left to ask for: see contract, and what is @inaccessible.');

  const possibleTypes = new Map<string, ReadonlySet<string>>();
  for (const type of Object.values(full.getTypeMap()))
    if (isAbstractType(type))
      possibleTypes.set(type.name, new Set(full.getPossibleTypes(type).map((possible) => possible.name)));

  return {
    sdl,
    hash: createHash('sha256')
      .update(sdl)
      .update(JSON.stringify(shown.contract ?? null))
      .digest('base64url'),
    document,
    full,
    api,
    possibleTypes,
    subgraphs: (graphs.values ?? []).map((value) => {
      const [graph] = directivesNamed(value, 'join__graph');
      return {
        name: String((graph && argumentOf(graph, 'name')) ?? value.name.value.toLowerCase()),
        url: String((graph && argumentOf(graph, 'url')) ?? ''),
      };
    }),
    fieldNames: fieldNames(full),
    overrideLabels: overrideLabels(document),
  };
}

function overrideLabels(document: DocumentNode): string[] {
  const labels = new Set<string>();
  for (const definition of document.definitions) {
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? [])
      for (const joined of directivesNamed(field, 'join__field')) {
        const label = argumentOf(joined, 'overrideLabel');
        if (typeof label === 'string') labels.add(label);
      }
  }
  return [...labels];
}
