import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** `Type.field` of everything that would run, once each and in order; see `coordinatesOf` for interfaces. */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Set<string> {
  const fragments = fragmentsOf(document);
  const found = new Set<string>();
  const visited = new Set<string>();

  const walk = (set: SelectionSetNode, parent: GraphQLNamedType): void => {
    for (const selection of set.selections) {
      if (!runs(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        for (const coordinate of coordinatesOf(schema, parent, selection.name.value)) found.add(coordinate);
        const answered = answeredType(parent, selection.name.value);
        if (answered && selection.selectionSet) walk(selection.selectionSet, answered);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, narrowedType(schema, parent, selection.typeCondition?.name.value));
      } else {
        const fragment = fragments.get(selection.name.value);
        // A fragment's own type decides what its fields are, so once is enough however often it is spread.
        if (!fragment || visited.has(fragment.name.value)) continue;
        visited.add(fragment.name.value);
        walk(fragment.selectionSet, narrowedType(schema, parent, fragment.typeCondition.name.value));
      }
    }
  };

  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root);
  return found;
}

/**
 * What selecting a field of this type counts as: of an interface, as its own and as that of each of its types. Of
 * introspection only `__typename` has a place.
 */
export function coordinatesOf(schema: GraphQLSchema, parent: GraphQLNamedType, field: string): string[] {
  if (field.startsWith('__')) return field === '__typename' ? [`${parent.name}.__typename`] : [];
  const own = `${parent.name}.${field}`;
  return isInterfaceType(parent)
    ? [own, ...schema.getPossibleTypes(parent).map((type) => `${type.name}.${field}`)]
    : [own];
}

/** Undefined for introspection. */
export function answeredType(parent: GraphQLNamedType, field: string): GraphQLNamedType | undefined {
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
  return definition && getNamedType(definition.type);
}

export function narrowedType(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  condition: string | undefined,
): GraphQLNamedType {
  return (condition !== undefined && schema.getType(condition)) || parent;
}

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fragments;
}

/** Whether @skip and @include let a selection run, given coerced variables. */
export function runs(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return true;
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    return skip?.if !== true && include?.if !== false;
  } catch {
    // A condition without a value: execution refuses it; until then the field counts.
    return true;
  }
}

/** Names of the variables that @skip and @include of a document depend on. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      const condition = given?.find((argument) => argument.name.value === 'if')?.value;
      if ((name.value === 'skip' || name.value === 'include') && condition?.kind === Kind.VARIABLE)
        names.add(condition.name.value);
    },
  });
  return [...names];
}
