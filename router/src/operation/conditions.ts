import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Included = (selection: SelectionNode) => boolean;

export interface Conditions {
  /** Names of the variables that @skip and @include read. */
  readonly variables: readonly string[];
  /** A key that is equal for requests that select the same. */
  keyOf(variables: Readonly<Record<string, unknown>>): string;
  includedBy(variables: Readonly<Record<string, unknown>>): Included;
}

/** What of an operation depends on variables. With none, there is one key. */
export function conditionsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Conditions {
  const found = new Set<string>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      for (const directive of selection.directives ?? []) {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') continue;
        for (const { value } of directive.arguments ?? [])
          if (value.kind === Kind.VARIABLE) found.add(value.name.value);
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || visited.has(fragment.name.value)) continue;
        visited.add(fragment.name.value);
        visit(fragment.selectionSet);
      } else if (selection.selectionSet) visit(selection.selectionSet);
    }
  };
  visit(operation.selectionSet);
  const names = [...found];
  return {
    variables: names,
    keyOf: (variables) => {
      let key = '';
      for (const name of names) key += variables[name] === true ? '1' : '0';
      return key;
    },
    includedBy: (variables) => (selection) => {
      if (!selection.directives || selection.directives.length === 0) return true;
      return selection.directives.every(({ name, arguments: given }) => {
        if (name.value !== 'skip' && name.value !== 'include') return true;
        const value = given?.find((argument) => argument.name.value === 'if')?.value;
        const on =
          value?.kind === Kind.VARIABLE
            ? variables[value.name.value] === true
            : value?.kind === Kind.BOOLEAN && value.value;
        return name.value === 'skip' ? !on : on;
      });
    },
  };
}
