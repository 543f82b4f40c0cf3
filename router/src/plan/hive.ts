import type {
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode as HiveNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { FetchNode, PathSegment, PlanNode, PlanRequest, QueryPlan, RequiredSelection, Rewrite } from './planner';

/** A request whose labels are the planner's own, in a form that crosses to another process. */
export type HiveRequest = Omit<PlanRequest, 'labels'> & { readonly labels: readonly string[] };

type Native = typeof import('@graphql-hive/router-query-planner');

/** Undefined where the platform has no build of Hive's planner. */
export function loadHive(): Native | undefined {
  try {
    // Loaded where it is wanted: a platform without a build of it has no such module.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- synchronous, and may fail
    return require('@graphql-hive/router-query-planner');
  } catch {
    return undefined;
  }
}

/**
 * Plans of Hive Router's planner for one supergraph, a text that it can read. What it has not thought of ends the process:
 * a panic of native code.
 * @throws when it cannot read the supergraph; the function that is returned throws when it cannot plan an operation.
 */
export function createHivePlans(sdl: string): (request: HiveRequest) => QueryPlan {
  const native = loadHive();
  if (!native) throw new Error("Hive's planner has no build for this platform.");
  const planner = new native.QueryPlanner(sdl);
  return ({ text, operationName, labels }) => {
    const { node } = planner.plan(text, operationName, new Set(labels), 100);
    let fetches = 0;
    const name = (subgraph: string) =>
      operationName === undefined ? undefined : `${operationName}__${subgraph.replace(/\W/g, '_')}__${fetches++}`;
    return { node: node && (subscription(node, name) ?? planNode(node, name)) };
  };
}

function planNode(node: HiveNode, name: (subgraph: string) => string | undefined): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return {
        kind: 'Fetch',
        subgraph: node.serviceName,
        operationKind: node.operationKind ?? 'query',
        ...named(node.operation, name(node.serviceName)),
        variables: node.variableUsages ?? [],
        requires: node.requires?.map(required),
        inputRewrites: (node.inputRewrites ?? []).map(rewrite),
        outputRewrites: (node.outputRewrites ?? []).map(rewrite),
        contextRewrites: [],
      };
    case 'BatchFetch':
      return {
        kind: 'BatchFetch',
        subgraph: node.serviceName,
        ...named(node.operation, name(node.serviceName)),
        variables: node.variableUsages ?? [],
        aliases: node.entityBatch.aliases.map((alias) => ({
          alias: alias.alias,
          representationsVariable: alias.representationsVariableName,
          paths: alias.paths.map((path) => path.map(segment)),
          requires: alias.requires.map(required),
          inputRewrites: (alias.inputRewrites ?? []).map(rewrite),
          outputRewrites: (alias.outputRewrites ?? []).map(rewrite),
        })),
      };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(segment), node: planNode(node.node, name) };
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        then: node.ifClause && planNode(node.ifClause, name),
        otherwise: node.elseClause && planNode(node.elseClause, name),
      };
    case 'Subscription':
    case 'Defer':
      throw new Error(`This planner plans no ${node.kind} there.`);
    default:
      return { kind: node.kind, nodes: node.nodes.map((child) => planNode(child, name)) };
  }
}

/** The planner's first step of a sequence; what follows is to be done for each event. */
function subscription(node: HiveNode, name: (subgraph: string) => string | undefined): PlanNode | undefined {
  const [first, ...rest] = node.kind === 'Sequence' ? node.nodes : [node];
  if (first?.kind !== 'Subscription') return undefined;
  // It comes without its kind.
  const primary = planNode({ ...first.primary, kind: 'Fetch' }, name) as FetchNode;
  const nodes = rest.map((child) => planNode(child, name));
  return { kind: 'Subscription', primary, rest: nodes.length > 1 ? { kind: 'Sequence', nodes } : nodes[0] };
}

/** The planner leaves operations anonymous; a subgraph's log and metrics tell them apart by name. */
function named(operation: string, operationName: string | undefined) {
  if (operationName === undefined) return { operation, operationName };
  const head = /^(query|mutation|subscription)?/.exec(operation)?.[0] || 'query';
  return {
    operation: `${head} ${operationName}${operation.slice(operation.startsWith(head) ? head.length : 0)}`,
    operationName,
  };
}

function segment(part: FlattenNodePathSegment): PathSegment {
  if (part === '@') return { list: true };
  return 'Field' in part ? { field: part.Field } : { types: part.TypeCondition };
}

function rewrite(rule: FetchRewrite): Rewrite {
  const path = (parts: FetchNodePathSegment[]) =>
    parts.map((part): PathSegment => ('Key' in part ? { field: part.Key } : { types: part.TypenameEquals }));
  if ('KeyRenamer' in rule)
    return { kind: 'KeyRenamer', path: path(rule.KeyRenamer.path), key: rule.KeyRenamer.renameKeyTo };
  const setter = 'ValueSetter' in rule ? rule.ValueSetter : rule;
  return { kind: 'ValueSetter', path: path(setter.path), value: setter.setValueTo };
}

function required(selection: RequiresSelection): RequiredSelection {
  switch (selection.kind) {
    case 'Field':
      return {
        kind: 'Field',
        source: selection.name,
        name: selection.alias ?? selection.name,
        selections:
          selection.selections && selection.selections.length > 0 ? selection.selections.map(required) : undefined,
      };
    case 'InlineFragment':
      return {
        kind: 'InlineFragment',
        typeCondition: selection.typeCondition,
        selections: selection.selections.map(required),
        skipIf: selection.skipIf,
        includeIf: selection.includeIf,
      };
    default:
      throw new Error(`The planner gave a fragment spread where a selection was expected: ${selection.value}`);
  }
}
