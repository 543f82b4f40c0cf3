import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  type Schema,
  Supergraph,
} from '@apollo/federation-internals';
import {
  type PlanNode as ApolloNode,
  type SubscriptionNode as ApolloSubscription,
  type FetchDataRewrite,
  QueryPlanner,
  type QueryPlanSelectionNode,
} from '@apollo/query-planner';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionNode,
} from 'graphql';
import type { Path, PathSegment, PlanNode, PlanRequest, QueryPlan, RequiredSelection, Rewrite } from './planner';

/**
 * Apollo's planner, the reference. Synchronous and slow (17–44 ms for a large query): it belongs in a worker, see
 * apollo-worker.ts. `defer` plans operations with @defer in parts.
 */
export function createApolloPlans(sdl: string, { defer }: { defer: boolean }): (request: PlanRequest) => QueryPlan {
  const supergraph = Supergraph.build(sdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    // Composition has validated it.
    validateSupergraph: false,
  });
  const planner = new QueryPlanner(supergraph, { incrementalDelivery: { enableDefer: defer } });
  // Plans are made on the full schema where a contract hides a part of it from clients only.
  const schema: Schema = supergraph.apiSchema();

  return ({ text, operationName, labels }) => {
    const overrideConditions = new Map([...labels].map((label) => [label, true] as const));
    const nodes = inOrder(parse(text, { noLocation: true })).flatMap((document) => {
      const operation = operationFromDocument(schema, document, {
        ...(operationName !== undefined && { operationName }),
        validate: false,
      });
      return planner.buildQueryPlan(operation, { overrideConditions }).node ?? [];
    });
    const [first, ...others] = nodes.map(planNode);
    return { node: first && others.length > 0 ? { kind: 'Sequence', nodes: [first, ...others] } : first };
  };
}

/**
 * One operation for each field of a mutation, for the planner may let one subgraph do two of them in another order than they
 * stand in. With @defer, whose parts belong to the whole, as it came.
 */
function inOrder(document: DocumentNode): DocumentNode[] {
  const mutation = document.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.MUTATION,
  );
  const { selections = [] } = mutation?.selectionSet ?? {};
  if (!mutation || selections.length < 2 || JSON.stringify(document).includes('"value":"defer"')) return [document];
  const byName = new Map<string, SelectionNode[]>();
  for (const [index, selection] of selections.entries()) {
    const name = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : `... ${index}`;
    byName.set(name, [...(byName.get(name) ?? []), selection]);
  }
  return [...byName.values()].map((group) => ({
    ...document,
    definitions: document.definitions.map((node) =>
      node === mutation ? { ...mutation, selectionSet: { kind: Kind.SELECTION_SET, selections: group } } : node,
    ),
  }));
}

function planNode(node: ApolloNode | ApolloSubscription): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return {
        kind: 'Fetch',
        id: node.id,
        subgraph: node.serviceName,
        operationKind: node.operationKind,
        operationName: node.operationName,
        operation: node.operation,
        variables: node.variableUsages ?? [],
        requires: node.requires?.map(required),
        inputRewrites: (node.inputRewrites ?? []).map(rewrite),
        outputRewrites: (node.outputRewrites ?? []).map(rewrite),
        contextRewrites: (node.contextRewrites ?? []).map(rewrite),
      };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.flatMap((part) => segments(String(part))), node: planNode(node.node) };
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        then: node.ifClause && planNode(node.ifClause),
        otherwise: node.elseClause && planNode(node.elseClause),
      };
    case 'Defer':
      return {
        kind: 'Defer',
        primary: { subselection: node.primary.subselection, node: node.primary.node && planNode(node.primary.node) },
        deferred: node.deferred.map((part) => ({
          depends: part.depends.map(({ id }) => id),
          label: part.label,
          path: part.queryPath.flatMap(segments),
          subselection: part.subselection,
          node: part.node && planNode(part.node),
        })),
      };
    case 'Subscription':
      return {
        kind: 'Subscription',
        primary: planNode(node.primary) as Extract<PlanNode, { kind: 'Fetch' }>,
        rest: node.rest && planNode(node.rest),
      };
    default:
      return { kind: node.kind, nodes: node.nodes.map(planNode) };
  }
}

/** `@`, `field`, `field|[A,B]`, `|[A,B]`, `... on A`. */
function segments(part: string): PathSegment[] {
  if (part === '@') return [{ list: true }];
  if (part.startsWith('... on ')) return [{ types: [part.slice('... on '.length)] }];
  const [field = '', types] = part.split('|');
  return [
    ...(field === '@' ? [{ list: true } as const] : field === '' ? [] : [{ field }]),
    ...(types ? [{ types: types.slice(1, -1).split(',') }] : []),
  ];
}

function rewrite(rule: FetchDataRewrite): Rewrite {
  const path = rule.path.flatMap((part): ({ parent: true } | PathSegment)[] =>
    part === '..' ? [{ parent: true }] : segments(part),
  );
  return rule.kind === 'ValueSetter'
    ? { kind: 'ValueSetter', path: path as Path, value: rule.setValueTo }
    : { kind: 'KeyRenamer', path, key: rule.renameKeyTo };
}

function required(selection: QueryPlanSelectionNode): RequiredSelection {
  return selection.kind === 'Field'
    ? {
        kind: 'Field',
        source: selection.alias ?? selection.name,
        // Renaming back is a rewrite of its own.
        name: selection.alias ?? selection.name,
        selections: selection.selections?.map(required),
      }
    : {
        kind: 'InlineFragment',
        typeCondition: selection.typeCondition,
        selections: selection.selections.map(required),
      };
}
