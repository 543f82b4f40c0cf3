import type { RouterConfig } from './config/schema';
import { type ExplainedPlan, explainedPlan, planText } from './explain-plan';
import type { QueryPlan } from './plan/planner';
import type { Caller } from './request';

/** What `?explain` answers beside the data, as it is filled in while an operation runs. */
export interface Explanation {
  /** By `performance.now()`. */
  readonly begunAt?: number;
  plan?: QueryPlan;
  planner?: string;
  /** Milliseconds; undefined for a plan that was known. */
  planMs?: number | undefined;
  cost?: { readonly estimated: number; readonly measured?: number };
  /** In the order in which they ended. */
  readonly fetches: ExplainedFetch[];
}

export interface ExplainedFetch {
  subgraph: string;
  operation: string;
  /** Milliseconds since the operation began. */
  startedAt: number;
  ms: number;
  bytes: number;
  /** Representations in it, and those that the entity cache spared it. */
  entities: number;
  cacheHits: number;
  /** Answered by an identical one that was on its way already. */
  merged: boolean;
  retries: number;
  errors: number;
}

/** `extensions.explain` of an answer. */
export interface ExplainedOperation {
  /** All of it, in milliseconds. */
  ms: number;
  planner: string | null;
  planCached: boolean;
  planMs: number;
  cost: { estimated: number; measured?: number } | null;
  /** In the order in which they began. */
  fetches: ExplainedFetch[];
  /** Null where no subgraph is needed. */
  plan: ExplainedPlan | null;
  /** The plan, to be read. */
  text: string;
}

/** To be filled in, when `?explain` is in the URL and the caller is one who may see how the graph is built. */
export function explanationFor(
  { everybody, roles }: RouterConfig['explain'],
  caller: Pick<Caller, 'roles'>,
  url: string,
): Explanation | undefined {
  const start = url.indexOf('?');
  // Looked for before anything is parsed: every request comes by here.
  if (start < 0 || !url.includes('explain', start)) return undefined;
  const asked = new URLSearchParams(url.slice(start)).get('explain');
  if (asked === null || asked === 'false' || asked === '0') return undefined;
  if (!everybody && !roles.some((role) => caller.roles.has(role))) return undefined;
  return { begunAt: performance.now(), fetches: [] };
}

/** As it stands; to be called when the last fetch has ended. */
export function explained(explanation: Explanation): ExplainedOperation {
  const { begunAt, plan, planner, planMs, cost, fetches } = explanation;
  return {
    ms: begunAt === undefined ? 0 : round(performance.now() - begunAt),
    planner: planner ?? null,
    planCached: plan !== undefined && planMs === undefined,
    planMs: round(planMs ?? 0),
    cost: cost ?? null,
    fetches: fetches
      .map((fetch) => ({ ...fetch, startedAt: round(fetch.startedAt), ms: round(fetch.ms) }))
      .sort((a, b) => a.startedAt - b.startedAt),
    plan: plan?.node ? explainedPlan(plan.node) : null,
    text: planText(plan ?? { node: undefined }),
  };
}

const round = (ms: number) => Math.round(ms * 1_000) / 1_000;
