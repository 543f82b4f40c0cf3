import { type InlineFragmentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { deferOf, labelOf } from '../operation/defer';
import type { ShapeContext } from './shapes';

/** What the fragments with one label hold at one place of the answer, without what stands around them. */
export function deferredFields(
  root: SelectionSetNode,
  path: readonly string[],
  label: string,
  context: ShapeContext,
): SelectionSetNode[] {
  let sets: readonly SelectionSetNode[] = [root];
  for (const name of path) sets = sets.flatMap((set) => below(set, name, context));
  return sets.flatMap((set) => {
    const selections = labelled(set, label, context);
    return selections.length > 0 ? [{ kind: Kind.SELECTION_SET, selections }] : [];
  });
}

/** What is selected of a field, whatever fragments it stands in. */
function below({ selections }: SelectionSetNode, name: string, context: ShapeContext): SelectionSetNode[] {
  return selections.filter(context.included).flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) {
      const inner = fragmentOf(selection, context);
      return inner ? below(inner.selectionSet, name, context) : [];
    }
    const matches = (selection.alias ?? selection.name).value === name;
    return matches && selection.selectionSet ? [selection.selectionSet] : [];
  });
}

/** The type conditions around a fragment stay; its @defer goes. */
function labelled({ selections }: SelectionSetNode, label: string, context: ShapeContext): InlineFragmentNode[] {
  return selections.filter(context.included).flatMap((selection) => {
    const fragment = fragmentOf(selection, context);
    if (!fragment) return [];
    const defer = deferOf(selection);
    if (defer && labelOf(defer) === label) return [fragment];
    const found = labelled(fragment.selectionSet, label, context);
    if (found.length === 0) return [];
    return [{ ...fragment, selectionSet: { kind: Kind.SELECTION_SET, selections: found } }];
  });
}

/** A fragment of either kind as one without directives, which have had their say. */
function fragmentOf(selection: SelectionNode, { fragments }: ShapeContext): InlineFragmentNode | undefined {
  if (selection.kind === Kind.FIELD) return undefined;
  const from = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
  return from && { kind: Kind.INLINE_FRAGMENT, typeCondition: from.typeCondition, selectionSet: from.selectionSet };
}
