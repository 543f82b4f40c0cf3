import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const justTypename: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [typename] };

/**
 * The same operation in the form that both planners plan right: no condition that is constant, no fragment that could
 * change the order of mutations, `__typename` under its own name wherever it is asked for under another, and in each object
 * of which nothing else may be asked for. Undefined when nothing of it ever runs.
 */
export function plannable(document: DocumentNode): DocumentNode | undefined {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) return undefined;
  const fragments: Fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const asksInAnyCase = unconditional(fragments);
  const root = operation.operation === 'mutation' ? inlined(operation.selectionSet, fragments) : operation.selectionSet;
  const selectionSet = reduced(root, asksInAnyCase);
  if (!selectionSet) return undefined;
  const definitions = [...fragments.values()].map((fragment) => ({
    ...fragment,
    // A fragment is spread somewhere: it cannot be left out.
    selectionSet: reduced(fragment.selectionSet, asksInAnyCase) ?? justTypename,
  }));
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...definitions] } as DocumentNode;
}

/** Undefined when nothing is left of it. */
function reduced(
  set: SelectionSetNode,
  asksInAnyCase: (set: SelectionSetNode) => boolean,
): SelectionSetNode | undefined {
  const selections: SelectionNode[] = [];
  for (const selection of set.selections) {
    const directives = remaining(selection.directives);
    if (!directives) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) {
      selections.push({ ...selection, directives });
      continue;
    }
    let selectionSet = reduced(selection.selectionSet, asksInAnyCase);
    // An object is to be there all the same, without a field: Apollo's planner leaves out what has none but by conditions.
    if (selection.kind === Kind.FIELD && (!selectionSet || !asksInAnyCase(selectionSet)))
      selectionSet = { ...justTypename, selections: [...(selectionSet?.selections ?? []), typename] };
    if (selectionSet) selections.push({ ...selection, directives, selectionSet });
  }
  if (selections.some(isRenamedTypename)) selections.push(typename);
  return selections.length > 0 ? { kind: Kind.SELECTION_SET, selections } : undefined;
}

/** Whether a selection set holds a field under no condition, be it in a fragment. */
function unconditional(fragments: Fragments): (set: SelectionSetNode) => boolean {
  const known = new Map<string, boolean>();
  const inFragment = (name: string): boolean => {
    const answer = known.get(name) ?? holds(fragments.get(name)?.selectionSet);
    known.set(name, answer);
    return answer;
  };
  const holds = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.directives && selection.directives.length > 0) return false;
      if (selection.kind === Kind.FRAGMENT_SPREAD) return inFragment(selection.name.value);
      return selection.kind === Kind.FIELD || holds(selection.selectionSet);
    }) ?? false;
  return holds;
}

/** Undefined for what is never selected; without the conditions that always hold. */
function remaining(directives: readonly DirectiveNode[] = []): readonly DirectiveNode[] | undefined {
  const kept: DirectiveNode[] = [];
  for (const directive of directives) {
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    const isCondition = directive.name.value === 'skip' || directive.name.value === 'include';
    if (!isCondition || value?.kind !== Kind.BOOLEAN) kept.push(directive);
    else if (value.value === (directive.name.value === 'skip')) return undefined;
  }
  return kept;
}

function inlined(set: SelectionSetNode, fragments: Fragments): SelectionSetNode {
  const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    if (!inner) return [selection];
    // One with conditions, or deferred, stays a fragment.
    if (selection.directives && selection.directives.length > 0) return [selection];
    return inlined(inner, fragments).selections;
  });
  return { kind: Kind.SELECTION_SET, selections };
}

const isRenamedTypename = (selection: SelectionNode) =>
  selection.kind === Kind.FIELD && selection.name.value === '__typename' && selection.alias !== undefined;
