/** What a plan is to the execution, whichever planner made it. Plain JSON: it crosses from a worker and can be printed. */
export interface QueryPlan {
  readonly node: PlanNode | undefined;
}

export type PlanNode =
  | FetchNode
  | BatchFetchNode
  | { readonly kind: 'Sequence'; readonly nodes: readonly PlanNode[] }
  | { readonly kind: 'Parallel'; readonly nodes: readonly PlanNode[] }
  | { readonly kind: 'Flatten'; readonly path: Path; readonly node: PlanNode }
  | ConditionNode
  | DeferNode
  | SubscriptionNode;

/** A step to data: a response name, every item of a list, or only objects of some types. */
export type PathSegment = { readonly field: string } | { readonly list: true } | { readonly types: readonly string[] };
export type Path = readonly PathSegment[];

export interface FetchNode {
  readonly kind: 'Fetch';
  /** Of a fetch that deferred parts wait for. */
  readonly id?: string | undefined;
  readonly subgraph: string;
  readonly operationKind: 'query' | 'mutation' | 'subscription';
  readonly operationName: string | undefined;
  readonly operation: string;
  readonly variables: readonly string[];
  /** What the representations are made of; absent for a fetch of root fields. */
  readonly requires: readonly RequiredSelection[] | undefined;
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
  /** Variables of the operation that are filled from ancestors of each entity. */
  readonly contextRewrites: readonly Rewrite[];
}

/** Entities of several types or places asked of one subgraph at once, each under an alias of `_entities`. */
export interface BatchFetchNode {
  readonly kind: 'BatchFetch';
  readonly subgraph: string;
  readonly operationName: string | undefined;
  readonly operation: string;
  readonly variables: readonly string[];
  readonly aliases: readonly {
    readonly alias: string;
    readonly representationsVariable: string;
    readonly paths: readonly Path[];
    readonly requires: readonly RequiredSelection[];
    readonly inputRewrites: readonly Rewrite[];
    readonly outputRewrites: readonly Rewrite[];
  }[];
}

export type RequiredSelection =
  | {
      readonly kind: 'Field';
      /** What the data call it. */
      readonly source: string;
      /** What the subgraph calls it. */
      readonly name: string;
      readonly selections: readonly RequiredSelection[] | undefined;
    }
  | {
      readonly kind: 'InlineFragment';
      readonly typeCondition: string | undefined;
      readonly selections: readonly RequiredSelection[];
      readonly skipIf?: string | undefined;
      readonly includeIf?: string | undefined;
    };

export type Rewrite =
  | { readonly kind: 'ValueSetter'; readonly path: Path; readonly value: unknown }
  | {
      readonly kind: 'KeyRenamer';
      readonly path: readonly (PathSegment | { readonly parent: true })[];
      readonly key: string;
    };

export interface ConditionNode {
  readonly kind: 'Condition';
  readonly variable: string;
  readonly then: PlanNode | undefined;
  readonly otherwise: PlanNode | undefined;
}

export interface DeferNode {
  readonly kind: 'Defer';
  readonly primary: { readonly subselection: string | undefined; readonly node: PlanNode | undefined };
  readonly deferred: readonly {
    /** Fetches whose answers it starts from. */
    readonly depends: readonly string[];
    readonly label: string | undefined;
    readonly path: Path;
    readonly subselection: string | undefined;
    readonly node: PlanNode | undefined;
  }[];
}

export interface SubscriptionNode {
  readonly kind: 'Subscription';
  readonly primary: FetchNode;
  readonly rest: PlanNode | undefined;
}

export interface PlanRequest {
  /** One valid operation and the fragments that it uses. */
  readonly text: string;
  readonly operationName: string | undefined;
  /** Labels of @override(label:) that are on. */
  readonly labels: ReadonlySet<string>;
}

export interface Planner {
  readonly name: 'apollo' | 'hive';
  /** Labels of @override(label:) in the supergraph. */
  readonly overrideLabels: readonly string[];
  /** @throws when the operation cannot be planned; a valid one always can. */
  plan(request: PlanRequest): Promise<QueryPlan>;
  close(): Promise<void>;
}
