import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { clientName } from '../operation/aliases';
import type { Included } from '../operation/conditions';

/** The fields of one object of the answer, in the order of the answer. */
export interface ObjectShape {
  /** Undefined where only an abstract type is known: then nobody asks for the type's name. */
  readonly typeName: string | undefined;
  readonly fields: readonly FieldShape[];
}

export type FieldShape =
  | { readonly kind: 'typename'; readonly name: string }
  /** Answered by the router itself: __schema and __type. */
  | { readonly kind: 'introspection'; readonly name: string }
  | {
      readonly kind: 'field';
      readonly name: string;
      /** Its name in the data. */
      readonly source: string;
      readonly fieldName: string;
      readonly parent: string;
      readonly type: GraphQLOutputType;
      /** Of composite types. */
      readonly selection: Selection | undefined;
    };

/** What is selected of a composite value; its fields depend on the type that the value turns out to have. */
export interface Selection {
  readonly type: GraphQLCompositeType;
  /** Undefined for a type that the value may not have. */
  shapeFor(typename: unknown): ObjectShape | undefined;
  /** Names of the types that it can have. */
  possible(): readonly string[];
}

/** The fields that may stand under a name of the data in one of these. */
export function fieldsNamed(name: string, selections: readonly Selection[]): FieldShape[] {
  return selections.flatMap((selection) =>
    selection
      .possible()
      .flatMap((type) => selection.shapeFor(type)?.fields ?? [])
      .filter((field) => (field.kind === 'field' ? field.source : field.name) === name),
  );
}

/** What is selected of their values. */
export const selectionsOf = (fields: readonly FieldShape[]): Selection[] =>
  fields.flatMap((field) => (field.kind === 'field' && field.selection ? [field.selection] : []));

export interface ShapeContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether @skip and @include leave a selection in. */
  readonly included: Included;
}

// No name of a type.
const UNKNOWN = ' ';

/** Collects fields as GraphQL executes them, once for each type that is met. */
export function selectionOf(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  context: ShapeContext,
): Selection {
  const shapes = new Map<string, ObjectShape | undefined>();
  const { schema } = context;
  const make = (typename: string): ObjectShape | undefined => {
    if (isObjectType(type)) return collect(type, sets, context);
    const runtime = schema.getType(typename);
    if (isObjectType(runtime)) return schema.isSubType(type, runtime) ? collect(runtime, sets, context) : undefined;
    // A subgraph that has the interface as an object knows no other name, or the plan needed none.
    if (typename === UNKNOWN || runtime === type) {
      const shape = collect(type, sets, context);
      return shape.fields.some(({ kind }) => kind === 'typename') ? undefined : shape;
    }
    return undefined;
  };
  return {
    type,
    possible: () => (isObjectType(type) ? [type.name] : schema.getPossibleTypes(type).map(({ name }) => name)),
    shapeFor(typename) {
      const key = isObjectType(type) ? type.name : typename === undefined ? UNKNOWN : typename;
      if (typeof key !== 'string') return undefined;
      if (shapes.has(key)) return shapes.get(key);
      const shape = make(key);
      // Names come from subgraphs: only those of the schema are kept.
      if (shape) shapes.set(key, shape);
      return shape;
    },
  };
}

function collect(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], context: ShapeContext): ObjectShape {
  const found = new Map<string, { fieldName: string; sets: SelectionSetNode[] }>();
  const visit = (set: SelectionSetNode, spread: Set<string>): void => {
    for (const selection of set.selections) {
      if (!context.included(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const known = found.get(name) ?? { fieldName: selection.name.value, sets: [] };
        found.set(name, known);
        if (selection.selectionSet) known.sets.push(selection.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value, type, context.schema)) visit(selection.selectionSet, spread);
      } else {
        const fragment = context.fragments.get(selection.name.value);
        if (!fragment || spread.has(fragment.name.value)) continue;
        spread.add(fragment.name.value);
        if (applies(fragment.typeCondition.name.value, type, context.schema)) visit(fragment.selectionSet, spread);
      }
    }
  };
  const spread = new Set<string>();
  for (const set of sets) visit(set, spread);
  return {
    typeName: isObjectType(type) ? type.name : undefined,
    fields: [...found].flatMap(([name, field]) => fieldShape(name, field, type, context) ?? []),
  };
}

function fieldShape(
  source: string,
  { fieldName, sets }: { fieldName: string; sets: SelectionSetNode[] },
  parent: GraphQLCompositeType,
  context: ShapeContext,
): FieldShape | undefined {
  const name = clientName(source);
  if (fieldName === '__typename') return { kind: 'typename', name };
  if (fieldName === '__schema' || fieldName === '__type') return { kind: 'introspection', name };
  const field = 'getFields' in parent ? parent.getFields()[fieldName] : undefined;
  if (!field) return undefined;
  const inner = getNamedType(field.type);
  return {
    kind: 'field',
    name,
    source,
    fieldName,
    parent: parent.name,
    type: field.type,
    selection: isCompositeType(inner) ? selectionOf(inner, sets, context) : undefined,
  };
}

function applies(condition: string | undefined, type: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && !isUnionType(type) && schema.isSubType(abstract, type);
}
