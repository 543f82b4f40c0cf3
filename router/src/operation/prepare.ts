import { DomainError } from '@lyceum/kernel/errors';
import type { Limits } from '@lyceum/kernel/limits';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledGate } from '../access/gate';
import { type CompiledPlan, compilePlan } from '../execution/compile';
import type { CompileContext } from '../execution/fetch';
import { compileProjection, type Projection } from '../execution/project';
import { type Selection, type ShapeContext, selectionOf } from '../execution/shapes';
import type { Planner, QueryPlan } from '../plan/planner';
import type { SupergraphSchema } from '../schema/supergraph';
import type { RouterMetrics } from '../telemetry/metrics';
import { separateAliases } from './aliases';
import { compileVariables } from './coerce';
import { type Conditions, conditionsOf } from './conditions';
import { type CompiledCost, type CostModel } from './cost';
import { labelDefers, withoutDefer } from './defer';
import { type Introspection, introspectionOf } from './introspect';
import { checkLimits } from './limits';
import { dropLocations, parseOperation } from './parse';
import { plannable } from './plannable';
import { knownOperation, validationRules } from './validation';

/** A plan for one set of override labels, ready to run. */
export interface PreparedPlan extends CompiledPlan {
  readonly plan: QueryPlan;
  readonly planner: Planner['name'];
}

/** How the answer is written, for one outcome of @skip and @include. */
export interface Shape {
  readonly selection: Selection;
  readonly project: Projection;
  readonly context: ShapeContext;
}

/** One operation of a document, parsed, validated and compiled; nothing of it depends on who asks or on variables. */
export interface PreparedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly name: string | undefined;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly coerce: ReturnType<typeof compileVariables>;
  readonly gate: CompiledGate;
  readonly cost: CompiledCost | undefined;
  readonly conditions: Conditions;
  readonly introspection: Introspection | undefined;
  /** Whether it may be answered in parts. */
  readonly deferred: boolean;
  /** Of its @defer those that the client wrote; the others are the router's. */
  readonly labels: ReadonlySet<string>;
  shapeFor(variables: Readonly<Record<string, unknown>>): Shape;
  /** `inParts`: with what is deferred apart, which is nothing unless `deferred`. */
  planFor(labels: ReadonlySet<string>, inParts: boolean): PreparedPlan | Promise<PreparedPlan>;
}

export interface PrepareOptions {
  readonly supergraph: SupergraphSchema;
  /** By whether a part of the operation is deferred. */
  readonly plannerFor: (deferred: boolean) => Planner;
  readonly context: Omit<CompileContext, 'shareable'>;
  readonly compileGate: (document: DocumentNode, operation: OperationDefinitionNode) => CompiledGate;
  readonly costModel: CostModel | undefined;
  readonly limits: Limits & { readonly tokens: number; readonly listSize: number };
  readonly suggestions: boolean;
  readonly defer: boolean;
  readonly metrics: Pick<RouterMetrics, 'planned' | 'operationCache'>;
}

// Of @skip and @include by variables a client uses few outcomes, of override labels few combinations.
const MAX_SHAPES = 16;
const MAX_PLANS = 16;

const none: ReadonlySet<string> = new Set();

/** @throws DomainError when the document is not one that may run, with every reason. */
export function prepareOperation(
  text: string,
  operationName: string | undefined,
  options: PrepareOptions,
): PreparedOperation {
  const { supergraph, limits } = options;
  const written = parseOperation(text, limits.tokens);
  const chosen = chooseOperation(written, operationName);
  const tooLarge = checkLimits(written, limits);
  if (tooLarge) throw tooLarge;
  const invalid = [
    ...knownOperation(supergraph.api, chosen),
    ...validate(supergraph.api, written, validationRules, { maxErrors: 20, hideSuggestions: !options.suggestions }),
  ];
  if (invalid.length > 0) throw new InvalidOperation(invalid);
  dropLocations(written);
  const defers = options.defer ? labelDefers(written) : undefined;
  const labelled = defers?.document ?? written;
  const document = separateAliases(labelled, supergraph.fieldNames);
  const operation = chooseOperation(document, operationName);

  const fragments = fragmentsOf(document);
  const conditions = conditionsOf(operation, fragments);
  const introspection = introspectionOf(supergraph.api, document, operation, fragments);
  // An event is answered whole.
  const deferred = defers !== undefined && operation.operation !== 'subscription';
  const root = supergraph.api.getRootType(operation.operation);
  if (!root) throw new DomainError('GRAPHQL_VALIDATION_FAILED', `There is no ${operation.operation} here.`);
  const shapes = new LRUCache<string, Shape>({ max: MAX_SHAPES });
  const plans = new LRUCache<string, PreparedPlan | Promise<PreparedPlan>>({ max: MAX_PLANS });

  return {
    text,
    document,
    operation,
    fragments,
    name: operation.name?.value,
    kind: operation.operation,
    coerce: compileVariables(supergraph.api, operation, {
      maxListSize: limits.listSize,
      suggestions: options.suggestions,
    }),
    // What is left where a field is denied is an operation of the client's, too.
    gate: options.compileGate(labelled, chooseOperation(labelled, operationName)),
    cost: options.costModel?.compile(document, operation),
    conditions,
    introspection,
    deferred,
    labels: defers?.labels ?? none,
    shapeFor(variables) {
      const key = conditions.keyOf(variables);
      let shape = shapes.get(key);
      if (!shape) {
        const included = conditions.includedBy(variables);
        const context = { schema: supergraph.api, fragments, included };
        const selection = selectionOf(root, [operation.selectionSet], context);
        shape = { selection, project: compileProjection(selection), context };
        shapes.set(key, shape);
      }
      return shape;
    },
    planFor(labels, inParts) {
      const parted = inParts && deferred;
      const key = `${parted}${labels.size === 0 ? '' : [...labels].sort().join('\n')}`;
      const known = plans.get(key);
      if (known) return known;
      const planning = (parted ? plannedInParts(labels) : plan(labels, false)).then(
        (prepared) => {
          plans.set(key, prepared);
          return prepared;
        },
        (error: unknown) => {
          plans.delete(key);
          throw error;
        },
      );
      plans.set(key, planning);
      return planning;
    },
  };

  /** Apollo's planner fails over some @defer that stand in abstract types. What is deferred may be answered at once. */
  function plannedInParts(labels: ReadonlySet<string>): Promise<PreparedPlan> {
    return plan(labels, true).catch(() => plan(labels, false));
  }

  async function plan(labels: ReadonlySet<string>, parted: boolean): Promise<PreparedPlan> {
    const planner = options.plannerFor(parted);
    const asked = introspection ? introspection.rest : single(operation, fragments);
    const whole = asked && defers && !parted ? withoutDefer(asked) : asked;
    const planned = whole && plannable(whole);
    const since = performance.now();
    const plan =
      planned === undefined
        ? { node: undefined }
        : await planner.plan({ text: print(planned), operationName: operation.name?.value, labels });
    options.metrics.planned(planner.name, (performance.now() - since) / 1_000);
    return { ...compilePlan(plan, options.context), plan, planner: planner.name };
  }
}

/** Every reason why a document may not run. */
export class InvalidOperation extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}

function chooseOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation) return operation;
  const count = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  throw new DomainError(
    count === 0 ? 'GRAPHQL_VALIDATION_FAILED' : 'OPERATION_RESOLUTION_FAILURE',
    count === 0
      ? 'The document holds no operation.'
      : operationName === undefined
        ? 'The document holds several operations: name one in operationName.'
        : 'The document holds no operation of that name.',
  );
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
}

function single(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
}
