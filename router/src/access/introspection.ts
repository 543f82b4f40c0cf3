import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RouterConfig } from '../config/schema';
import type { Caller } from '../request';
import { fragmentsOf } from './selected-fields';

export function mayIntrospect({ enabled, roles }: RouterConfig['introspection'], caller: Caller): boolean {
  return enabled || roles.some((role) => caller.roles.has(role));
}

/** Whether an operation asks for `__schema` or `__type`, conditions or not; `__typename` is not introspection. */
export function isIntrospection(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fragments = fragmentsOf(document);
  const visited = new Set<FragmentDefinitionNode>();
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === '__schema' || selection.name.value === '__type';
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      if (!fragment || visited.has(fragment)) return false;
      visited.add(fragment);
      return asks(fragment.selectionSet);
    });
  // Both exist at the root alone.
  return asks(operation.selectionSet);
}

/** The errors without the names of the schema that graphql-js proposes: “Did you mean …?” always ends a message. */
export function withoutSuggestions(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  return errors.map((error) => {
    const message = error.message.replace(/ ?Did you mean [^]*\?$/, '');
    if (message === error.message) return error;
    const { nodes, source, positions, path, originalError, extensions } = error;
    return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
  });
}
