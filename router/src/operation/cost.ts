import { type DomainError } from '@lyceum/kernel/errors';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { argumentCosts } from './argument-cost';
import type { Variables } from './coerce';
import type { SelectionContext } from './collect';
import { conditionsOf } from './conditions';
import { type CostDirectives, readCostDirectives } from './cost-directives';
import { type CostContext, estimateCost } from './cost-estimate';
import { measureCost } from './cost-measure';
import { evaluate, type Formula } from './formula';
import { compileListSizes } from './list-sizes';

export interface CostModel {
  compile(document: DocumentNode, operation: OperationDefinitionNode): CompiledCost;
}

/** Of one operation; variables are coerced ones. Estimate and measure are compiled when they are first asked for. */
export interface CompiledCost {
  /** BAD_USER_INPUT when an argument that @listSize names asks for more than `limits.listSize`. */
  checkListSizes(variables: Variables): DomainError | undefined;
  /** Before execution, by assumed lengths of lists. */
  estimate(variables: Variables): number;
  /** After it, by `data` with response names. */
  measure(data: Readonly<Record<string, unknown>> | null | undefined, variables: Variables): number;
}

export interface CostLimits {
  /** Of one list that a client may ask for. */
  readonly listSize: number;
  readonly cost: {
    /** Where it is set, fields that demand exactly one slicing argument must be given one. */
    readonly max?: number | undefined;
    /** Assumed of a list that @listSize says nothing about. */
    readonly listSize: number;
  };
}

// Of @skip and @include by variables a client uses few outcomes.
const MAX_OUTCOMES = 16;

/** Demand control by @cost and @listSize of the supergraph, on the schema that clients see. */
export function createCostModel(
  supergraph: { readonly document: DocumentNode; readonly api: GraphQLSchema },
  limits: CostLimits,
): CostModel {
  const schema = supergraph.api;
  const directives = readCostDirectives(supergraph.document);
  const context: CostContext = {
    schema,
    directives,
    argumentCosts: argumentCosts(directives),
    kinds: kindsOf(schema, directives),
    listSize: limits.cost.listSize,
  };
  const sizes = { maxListSize: limits.listSize, requireSlicing: limits.cost.max !== undefined };

  return {
    compile(document, operation) {
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const definition of document.definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      const estimates = byOutcome<Formula>(operation, { schema, fragments }, (selections) =>
        estimateCost(context, selections, operation),
      );
      const measures = byOutcome(operation, { schema, fragments }, (selections) =>
        measureCost(context, selections, operation),
      );
      return {
        checkListSizes: compileListSizes(schema, directives, operation, fragments, sizes),
        estimate: (variables) => evaluate(estimates(variables), variables),
        measure: (data, variables) => measures(variables)(data, variables),
      };
    },
  };
}

/** What depends on @skip and @include, compiled once for each of their outcomes. */
function byOutcome<T extends NonNullable<unknown>>(
  operation: OperationDefinitionNode,
  { schema, fragments }: Omit<SelectionContext, 'included'>,
  compile: (selections: SelectionContext) => T,
): (variables: Variables) => T {
  const conditions = conditionsOf(operation, fragments);
  const compiled = new LRUCache<string, T>({ max: MAX_OUTCOMES });
  return (variables) => {
    const key = conditions.keyOf(variables);
    let one = compiled.get(key);
    if (one === undefined) {
      one = compile({ schema, fragments, included: conditions.includedBy(variables) });
      compiled.set(key, one);
    }
    return one;
  };
}

/** By all that @cost and @listSize say of a type, and by the fields of which its own types are narrower than its interfaces’. */
function kindsOf(schema: GraphQLSchema, { weights, listSizes }: CostDirectives): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const add = (coordinate: string, what: unknown) => {
    const [type = '', member = ''] = coordinate.split('.');
    kinds.set(type, `${kinds.get(type) ?? ''}${member}=${JSON.stringify(what)} `);
  };
  for (const [coordinate, weight] of weights) add(coordinate, weight);
  for (const [coordinate, listSize] of listSizes) {
    const [name = '', member = ''] = coordinate.split('.');
    const type = schema.getType(name);
    const field = isObjectType(type) ? type.getFields()[member] : undefined;
    add(coordinate, [listSize, field?.args.map(({ name, defaultValue }) => [name, defaultValue])]);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const implemented of type.getInterfaces())
      for (const field of Object.values(implemented.getFields())) {
        const own = getNamedType(type.getFields()[field.name]?.type);
        if (own !== getNamedType(field.type)) add(`${type.name}.${field.name}`, own?.name);
      }
  }
  return kinds;
}
