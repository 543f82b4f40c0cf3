import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Introspection {
  /** Whether the schema itself is asked for, beyond the name of a root type. */
  readonly asks: boolean;
  /** What subgraphs have to answer; undefined when the router answers all. */
  readonly rest: DocumentNode | undefined;
  /** JSON of each introspected root field, by response name. Made anew for each set of variables. */
  answer(variables: Readonly<Record<string, unknown>>): Record<string, string>;
}

const INTROSPECTED = new Set(['__schema', '__type']);
// Answered from the schema alone as well, but by the projection.
const LOCAL = new Set([...INTROSPECTED, '__typename']);

/** Takes the fields that the router answers from its schema out of what is planned; undefined when there are none. */
export function introspectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Introspection | undefined {
  const names = new Set<string>();
  collect(operation.selectionSet, fragments, names);
  if (![...names].some((name) => LOCAL.has(name))) return undefined;

  const keep = (wanted: (name: string) => boolean) => prune(operation.selectionSet, fragments, wanted);
  const rest = keep((name) => !LOCAL.has(name));
  const introspected = keep((name) => INTROSPECTED.has(name));
  const query: DocumentNode | undefined = introspected && {
    ...document,
    definitions: [{ ...operation, selectionSet: introspected }, ...fragments.values()],
  };
  let constant: Record<string, string> | undefined;
  return {
    asks: introspected !== undefined,
    rest: rest && {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, selectionSet: rest }, ...fragments.values()],
    },
    answer(variables) {
      if (!query) return {};
      if (constant) return constant;
      const { data } = executeSync({ schema, document: query, variableValues: variables });
      const texts = Object.fromEntries(
        Object.entries(data ?? {}).map(([name, value]) => [name, JSON.stringify(value)]),
      );
      if ((operation.variableDefinitions ?? []).length === 0) constant = texts;
      return texts;
    },
  };
}

function collect(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  names: Set<string>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else {
      const inner = innerOf(selection, fragments);
      if (inner) collect(inner, fragments, names);
    }
  }
}

/** The root selection with only the wanted fields; fragments at the root are inlined, those below stay. */
function prune(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  wanted: (name: string) => boolean,
): SelectionSetNode | undefined {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return wanted(selection.name.value) ? [selection] : [];
    const inner = innerOf(selection, fragments);
    const selectionSet = inner && prune(inner, fragments, wanted);
    if (!selectionSet) return [];
    return [{ kind: Kind.INLINE_FRAGMENT, directives: selection.directives ?? [], selectionSet }];
  });
  return selections.length > 0 ? { kind: Kind.SELECTION_SET, selections } : undefined;
}

function innerOf(
  selection: Exclude<SelectionNode, FieldNode>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode | undefined {
  return selection.kind === Kind.INLINE_FRAGMENT
    ? selection.selectionSet
    : fragments.get(selection.name.value)?.selectionSet;
}
