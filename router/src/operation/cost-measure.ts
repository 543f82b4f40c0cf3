import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './coerce';
import { collectFields, type SelectionContext, subselections } from './collect';
import { fieldWeight } from './cost-directives';
import { type CostContext, operationWeights } from './cost-estimate';
import { evaluate, type Formula } from './formula';

type Data = Readonly<Record<string, unknown>>;

/** Of one object type. */
interface Meter {
  readonly weight: number;
  /** By response name; undefined for `__typename` and what else the router answers by itself. */
  readonly fields: ReadonlyMap<string, FieldMeter | undefined>;
  /** Whether an object says under an alias that it is of this type. */
  names(object: Data): boolean;
}

interface FieldMeter {
  /** @cost of the field or of its type. */
  readonly weight: number | undefined;
  readonly isList: boolean;
  readonly argumentCost: Formula;
  /** Of composite types: what to count an object by. */
  readonly meterFor: ((object: Data) => Meter | undefined) | undefined;
}

/**
 * The cost that an operation turned out to have, by its `data` with response names: counted as the estimate counts, with lists as
 * long as they are. Objects of abstract types are told by `__typename` under any name, else by what they hold.
 */
export function measureCost(
  context: CostContext,
  selections: SelectionContext,
  operation: OperationDefinitionNode,
): (data: Data | null | undefined, variables: Variables) => number {
  const root = context.schema.getRootType(operation.operation);
  const meterFor = root && meters(context, selections, root, [operation.selectionSet]);
  return (data, variables) => {
    const meter = data && meterFor?.(data);
    return operationWeights[operation.operation] + (meter ? objectCost(data, meter, variables) - meter.weight : 0);
  };
}

function objectCost(object: Data, meter: Meter, variables: Variables, weight = meter.weight): number {
  let cost = weight;
  for (const [name, field] of meter.fields) {
    const value = object[name];
    // A value may be left out by @skip or @include, or come later.
    if (field === undefined || value === undefined) continue;
    cost += Math.max(0, valueCost(value, field, field.isList, variables) + evaluate(field.argumentCost, variables));
  }
  return cost;
}

function valueCost(value: unknown, field: FieldMeter, isList: boolean, variables: Variables): number {
  if (isList && Array.isArray(value)) {
    let cost = 0;
    // Lists of lists are lists of their items.
    for (const item of value) cost += valueCost(item, field, Array.isArray(item), variables);
    return cost;
  }
  if (value === null || !field.meterFor) return field.weight ?? 0;
  const meter = field.meterFor(value as Data);
  return meter ? objectCost(value as Data, meter, variables, field.weight) : (field.weight ?? 1);
}

function meters(
  context: CostContext,
  selections: SelectionContext,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): (object: Data) => Meter | undefined {
  const made = new Map<string, Meter>();
  const meterOf = (object: GraphQLObjectType): Meter => {
    const known = made.get(object.name);
    if (known) return known;
    const meter = compileMeter(context, selections, object, sets);
    made.set(object.name, meter);
    return meter;
  };
  if (isObjectType(type)) return () => meterOf(type);
  const possible = new Map(context.schema.getPossibleTypes(type).map((object) => [object.name, object]));
  return (value) => {
    const told = possible.get(value.__typename as string);
    if (told) return meterOf(told);
    const all = [...possible.values()].map(meterOf);
    const names = Object.keys(value);
    return all.find((meter) => meter.names(value)) ?? all.find(({ fields }) => names.every((name) => fields.has(name)));
  };
}

function compileMeter(
  context: CostContext,
  selections: SelectionContext,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Meter {
  const collected = collectFields(selections, type, sets);
  const typenames = [...collected].flatMap(([name, [node]]) => (node?.name.value === '__typename' ? [name] : []));
  return {
    weight: context.directives.weights.get(type.name) ?? 1,
    fields: new Map([...collected].map(([name, nodes]) => [name, compileField(context, selections, type, nodes)])),
    names: (object) => typenames.some((name) => object[name] === type.name),
  };
}

function compileField(
  context: CostContext,
  selections: SelectionContext,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
): FieldMeter | undefined {
  const node = nodes[0] as FieldNode;
  const field = parent.getFields()[node.name.value];
  if (!field) return undefined;
  const type = getNamedType(field.type);
  const { directives, argumentCosts } = context;
  return {
    weight: fieldWeight(directives, parent, field.name) ?? directives.weights.get(type.name),
    isList: isListType(getNullableType(field.type)),
    argumentCost: argumentCosts.of(parent, field, node),
    meterFor: isCompositeType(type) ? meters(context, selections, type, subselections(nodes)) : undefined,
  };
}
