import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Included } from './conditions';

export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly included: Included;
}

/** The fields that an object of this type answers, by response name, as GraphQL merges them. */
export function collectFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  visitSelections(
    context,
    sets,
    (field) => {
      const name = (field.alias ?? field.name).value;
      const nodes = fields.get(name);
      if (nodes) nodes.push(field);
      else fields.set(name, [field]);
    },
    (condition) => isOfType(context.schema, type, condition),
  );
  return fields;
}

/** Names of the types that decide which of these selections an object answers. */
export function typeConditions(context: SelectionContext, sets: readonly SelectionSetNode[]): ReadonlySet<string> {
  const conditions = new Set<string>();
  visitSelections(
    context,
    sets,
    () => {},
    (condition) => {
      conditions.add(condition);
      return true;
    },
  );
  return conditions;
}

export function isOfType(schema: GraphQLSchema, object: GraphQLObjectType, name: string): boolean {
  if (object.name === name) return true;
  const type = schema.getType(name);
  return isAbstractType(type) && schema.isSubType(type, object);
}

/** What the selection sets of fields have selected below them. */
export function subselections(fields: readonly FieldNode[]): readonly SelectionSetNode[] {
  return fields.flatMap(({ selectionSet }) => selectionSet ?? []);
}

function visitSelections(
  { fragments, included }: SelectionContext,
  sets: readonly SelectionSetNode[],
  onField: (field: FieldNode) => void,
  enters: (condition: string) => boolean,
): void {
  const spread = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(selection)) continue;
      if (selection.kind === Kind.FIELD) onField(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (condition === undefined || enters(condition)) visit(selection.selectionSet);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || spread.has(fragment.name.value)) continue;
        spread.add(fragment.name.value);
        if (enters(fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) visit(set);
}
