import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ArgumentCosts } from './argument-cost';
import { collectFields, isOfType, type SelectionContext, subselections, typeConditions } from './collect';
import { type CostDirectives, fieldWeight, listSizeOf } from './cost-directives';
import { type Formula, largest, product, shared, sum } from './formula';
import { expectedSize, slicesOf } from './slicing';

export interface CostContext {
  readonly schema: GraphQLSchema;
  readonly directives: CostDirectives;
  readonly argumentCosts: ArgumentCosts;
  /** Equal for object types of which the same selection costs the same. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Of a list that nothing is said about. */
  readonly listSize: number;
}

// As Apollo's router counts.
export const operationWeights = { query: 0, mutation: 10, subscription: 0 };

/** The size that a field's @listSize gives to lists below it, by their names. */
interface Sized {
  readonly key: string;
  readonly size: Formula;
  /** Undefined of the field that is such a list. */
  readonly lists: SelectionSetNode | undefined;
}

/**
 * The cost that an operation is expected to have, for one outcome of @skip and @include: objects 1, scalars and enums 0, unless
 * @cost says otherwise; a list is its items as often as @listSize says; of abstract types the dearest counts.
 */
export function estimateCost(
  context: CostContext,
  selections: SelectionContext,
  operation: OperationDefinitionNode,
): Formula {
  const { schema, directives, argumentCosts, kinds } = context;
  const known = new Map<string, Formula>();
  const costed = new Map<string, readonly GraphQLObjectType[]>();
  const ids = new Map<object, number>();
  const idOf = (node: object) => {
    const id = ids.get(node) ?? ids.size;
    ids.set(node, id);
    return id;
  };

  // Selections that fragments repeat, and what the types of an interface share, are compiled once.
  const once = (key: string, compile: () => Formula): Formula => {
    let formula = known.get(key);
    if (formula === undefined) {
      formula = shared(compile());
      known.set(key, formula);
    }
    return formula;
  };

  /** What a value costs, its selection included; `weight` is its field's. */
  const valueCost = (
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    weight: number | undefined,
    sized: Sized | undefined,
  ): Formula =>
    once(`${type.name} ${sets.map(idOf).join(' ')} ${weight} ${sized?.key}`, () =>
      largest(
        typesToCost(type, sets).map((object) =>
          sum([weight ?? directives.weights.get(object.name) ?? 1, fieldsCost(object, sets, sized)]),
        ),
      ),
    );

  const fieldsCost = (type: GraphQLObjectType, sets: readonly SelectionSetNode[], sized: Sized | undefined): Formula =>
    sum([...collectFields(selections, type, sets).values()].map((nodes) => fieldCost(type, nodes, sized)));

  const fieldCost = (parent: GraphQLObjectType, nodes: readonly FieldNode[], outer: Sized | undefined): Formula => {
    const node = nodes[0] as FieldNode;
    const field = parent.getFields()[node.name.value];
    // The router answers __typename, __schema and __type by itself.
    if (!field) return 0;
    const listSize = listSizeOf(directives, parent, field.name);
    const expected = listSize && expectedSize(slicesOf(field, node, listSize), listSize, context.listSize);
    const inherited = outer && sizedBelow(outer, field.name);
    const isList = isListType(getNullableType(field.type));
    const count = isList ? ((inherited && !inherited.lists ? inherited.size : expected) ?? context.listSize) : 1;
    const sized = listSize?.sizedFields
      ? { key: `${idOf(node)} ${parent.name}`, size: expected ?? context.listSize, lists: listSize.sizedFields }
      : inherited;
    const type = getNamedType(field.type);
    const weight = fieldWeight(directives, parent, field.name);
    const each = isCompositeType(type)
      ? valueCost(type, subselections(nodes), weight, sized)
      : (weight ?? directives.weights.get(type.name) ?? 0);
    return largest([sum([product(count, each), argumentCosts.of(parent, field, node)])]);
  };

  /** One of all the types that cost the same. */
  const typesToCost = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): readonly GraphQLObjectType[] => {
    if (isObjectType(type)) return [type];
    const conditions = [...typeConditions(selections, sets)];
    const key = `${type.name} ${conditions.join(' ')}`;
    let objects = costed.get(key);
    if (!objects) {
      const different = new Map<string, GraphQLObjectType>();
      for (const object of schema.getPossibleTypes(type)) {
        const met = conditions.filter((condition) => isOfType(schema, object, condition));
        different.set(`${met.join(' ')} ${kinds.get(object.name)}`, object);
      }
      objects = [...different.values()];
      costed.set(key, objects);
    }
    return objects;
  };

  const root = schema.getRootType(operation.operation);
  const base = operationWeights[operation.operation];
  return root ? sum([base, fieldsCost(root, [operation.selectionSet], undefined)]) : base;
}

function sizedBelow({ key, size, lists }: Sized, name: string): Sized | undefined {
  const field = lists?.selections.find((selection) => selection.kind === Kind.FIELD && selection.name.value === name);
  return field?.kind === Kind.FIELD ? { key: `${key} ${name}`, size, lists: field.selectionSet } : undefined;
}
