import type { DomainError, ErrorCode } from '@lyceum/kernel/errors';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { answeredType, coordinatesOf, fragmentsOf, narrowedType, runs, type Variables } from './selected-fields';

export interface PrunedOperation {
  /** Undefined when nothing is left to run. Its text differs from the original's, and so must its plan's key. */
  readonly document: DocumentNode | undefined;
  readonly operation: OperationDefinitionNode | undefined;
  /** One for each denied selection that would have run; the path holds response names and no indices. */
  readonly errors: readonly { readonly path: readonly string[]; readonly message: string; readonly code: ErrorCode }[];
}

/**
 * Takes the denied fields out of an operation, and with them whatever they leave empty or unused: parents, fragments,
 * variables. The answer is still to be shaped by the original, in which the missing fields are null.
 */
export function pruneOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denied: ReadonlyMap<string, DomainError>,
  variables: Variables,
): PrunedOperation {
  const fragments = fragmentsOf(document);
  const root = schema.getRootType(operation.operation);
  const reason = (parent: GraphQLNamedType, field: FieldNode) =>
    coordinatesOf(schema, parent, field.name.value)
      .map((coordinate) => denied.get(coordinate))
      .find((error) => error !== undefined);
  const errors = root ? deniedPaths(operation.selectionSet, root) : [];

  const prunedFragments = new Map<string, FragmentDefinitionNode | undefined>();
  const selectionSet = root && pruneSet(operation.selectionSet, root);
  if (!selectionSet) return { document: undefined, operation: undefined, errors };

  const used = new Set<string>();
  const remaining: OperationDefinitionNode = { ...operation, selectionSet };
  const definitions = [remaining, ...reachable(selectionSet)];
  for (const definition of definitions)
    visit(definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, variableDefinitions: [] } : definition, {
      Variable: ({ name }) => void used.add(name.value),
    });
  const pruned: OperationDefinitionNode = {
    ...remaining,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
  };
  return {
    document: { kind: Kind.DOCUMENT, definitions: [pruned, ...definitions.slice(1)] },
    operation: pruned,
    errors,
  };

  function pruneSet(set: SelectionSetNode, parent: GraphQLNamedType): SelectionSetNode | undefined {
    const selections = set.selections.flatMap((selection) => prune(selection, parent) ?? []);
    return selections.length > 0 ? { ...set, selections } : undefined;
  }

  function prune(selection: SelectionNode, parent: GraphQLNamedType): SelectionNode | undefined {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return prunedFragment(selection.name.value) && selection;
    if (selection.kind === Kind.FIELD && reason(parent, selection)) return undefined;
    if (!selection.selectionSet) return selection;
    const within =
      selection.kind === Kind.FIELD
        ? answeredType(parent, selection.name.value)
        : narrowedType(schema, parent, selection.typeCondition?.name.value);
    if (!within) return selection;
    const rest = pruneSet(selection.selectionSet, within);
    return rest && { ...selection, selectionSet: rest };
  }

  function prunedFragment(name: string): FragmentDefinitionNode | undefined {
    if (prunedFragments.has(name)) return prunedFragments.get(name);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const rest = type && pruneSet(fragment.selectionSet, type);
    const result = rest && { ...fragment, selectionSet: rest };
    prunedFragments.set(name, result);
    return result;
  }

  /** The fragments that are still spread, each once. */
  function reachable(set: SelectionSetNode, seen = new Set<string>()): FragmentDefinitionNode[] {
    const names: string[] = [];
    visit(set, { FragmentSpread: ({ name }) => void names.push(name.value) });
    return names.flatMap((name) => {
      const fragment = prunedFragments.get(name);
      if (!fragment || seen.has(name)) return [];
      seen.add(name);
      return [fragment, ...reachable(fragment.selectionSet, seen)];
    });
  }

  function deniedPaths(from: SelectionSetNode, type: GraphQLNamedType): PrunedOperation['errors'] {
    const found = new Map<string, PrunedOperation['errors'][number]>();
    const walk = (set: SelectionSetNode, parent: GraphQLNamedType, path: readonly string[]): void => {
      for (const selection of set.selections) {
        if (!runs(selection, variables)) continue;
        if (selection.kind === Kind.FIELD) {
          const here = [...path, selection.alias?.value ?? selection.name.value];
          const error = reason(parent, selection);
          const answered = answeredType(parent, selection.name.value);
          if (error) found.set(here.join('.'), { path: here, message: error.message, code: error.code });
          else if (answered && selection.selectionSet) walk(selection.selectionSet, answered, here);
        } else {
          const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
          if (fragment)
            walk(fragment.selectionSet, narrowedType(schema, parent, fragment.typeCondition?.name.value), path);
        }
      }
    };
    walk(from, type, []);
    return [...found.values()];
  }
}
