import type { DeferNode, FetchNode, Path, PlanNode, QueryPlan } from '../plan/planner';
import { compileContextFetch } from './context-fetch';
import { compileEntityFetch } from './entity-fetch';
import { compileEventSource, type EventSource } from './event-source';
import { type CompileContext, compileRootFetch, type Step } from './fetch';
import type { Run } from './run';

/** A part of the answer that comes later: what the fragments with this label hold at this path. */
export interface DeferredPart {
  readonly label: string;
  readonly path: Path;
  readonly step: Step | undefined;
  readonly depends: readonly string[];
  readonly parts: readonly DeferredPart[];
}

export interface CompiledPlan {
  readonly step: Step | undefined;
  readonly deferred: readonly DeferredPart[];
  /** Of a subscription: `step` is then what each of its events takes beyond itself. */
  readonly events: EventSource | undefined;
  /** Where variables decide what is deferred: the plan for these. */
  readonly variantFor?: ((variables: Readonly<Record<string, unknown>>) => CompiledPlan) | undefined;
}

/** Turns a plan into closures, once; what they share with requests is nothing. */
export function compilePlan(plan: QueryPlan, context: Omit<CompileContext, 'shareable'>): CompiledPlan {
  const full: CompileContext = { ...context, shareable: plan.node === undefined || isShareable(plan.node) };
  const { node } = plan;
  if (node?.kind === 'Defer') return { ...compileDefer(node, full), events: undefined };
  if (node?.kind === 'Condition' && holdsDefer(node)) {
    const [then, otherwise] = [node.then, node.otherwise].map((branch) => compilePlan({ node: branch }, context));
    const variantFor: CompiledPlan['variantFor'] = (variables) => {
      // As @defer(if:) has it, and no other condition: a variable that was left out is its default.
      const chosen = (variables[node.variable] === false ? otherwise : then) as CompiledPlan;
      return chosen.variantFor?.(variables) ?? chosen;
    };
    return { ...(otherwise as CompiledPlan), variantFor };
  }
  const subscription = node?.kind === 'Subscription' ? node : undefined;
  const rest = subscription ? subscription.rest : node;
  return {
    step: rest && compile(rest, [], full),
    deferred: [],
    events: subscription && compileEventSource(subscription.primary, full),
  };
}

/**
 * One entity's answer may be merged into several objects by reference as long as later fetches treat them alike, which
 * only a path that looks at types, or at ancestors, can prevent.
 */
function isShareable(node: PlanNode): boolean {
  const plainPath = (path: Path) => !path.some((part) => 'types' in part);
  switch (node.kind) {
    case 'Fetch':
      return node.contextRewrites.length === 0;
    case 'BatchFetch':
      return node.aliases.every(({ paths }) => paths.every(plainPath));
    case 'Flatten':
      return plainPath(node.path) && isShareable(node.node);
    case 'Condition':
      return [node.then, node.otherwise].every((branch) => !branch || isShareable(branch));
    case 'Sequence':
    case 'Parallel':
      return node.nodes.every(isShareable);
    case 'Subscription':
      return !node.rest || isShareable(node.rest);
    default:
      return false;
  }
}

function compile(node: PlanNode, path: Path, context: CompileContext): Step {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((child) => compile(child, path, context)));
    case 'Parallel':
      return parallel(node.nodes.map((child) => compile(child, path, context)));
    case 'Flatten':
      return compile(node.node, [...path, ...node.path], context);
    case 'Fetch':
      return compileFetch(node, path, context);
    case 'BatchFetch':
      return compileEntityFetch({ ...node, groups: node.aliases }, context);
    case 'Condition': {
      const then = node.then && compile(node.then, path, context);
      const otherwise = node.otherwise && compile(node.otherwise, path, context);
      return (run) => (run.variables[node.variable] === true ? then?.(run) : otherwise?.(run));
    }
    default:
      throw new Error(`A plan may not hold a ${node.kind} node below its root.`);
  }
}

function compileFetch(node: FetchNode, path: Path, context: CompileContext): Step {
  const { requires, id } = node;
  const step =
    requires === undefined
      ? compileRootFetch(node, path, context)
      : node.contextRewrites.length > 0
        ? compileContextFetch({ ...node, requires }, path, context)
        : compileEntityFetch(
            {
              ...node,
              groups: [
                { ...node, requires, alias: '_entities', representationsVariable: 'representations', paths: [path] },
              ],
            },
            context,
          );
  if (id === undefined) return step;
  return (run) => {
    const done = step(run);
    run.finished.set(id, done ?? Promise.resolve());
    return done;
  };
}

function holdsDefer(node: PlanNode | undefined): boolean {
  if (node?.kind === 'Condition') return holdsDefer(node.then) || holdsDefer(node.otherwise);
  return node?.kind === 'Defer';
}

function compileDefer(
  { primary, deferred }: DeferNode,
  context: CompileContext,
): { step: Step | undefined; deferred: DeferredPart[] } {
  return {
    step: primary.node && compile(primary.node, [], context),
    deferred: deferred.map(({ label, path, depends, node }) => {
      if (label === undefined) throw new Error('A plan may not defer what has no label.');
      const { step, deferred: parts } =
        node?.kind === 'Defer'
          ? compileDefer(node, context)
          : { step: node && compile(node, [], context), deferred: [] };
      return { label, path, depends, step, parts };
    }),
  };
}

function sequence(steps: readonly Step[]): Step {
  if (steps.length === 1) return steps[0] as Step;
  const from = (run: Run, index: number): Promise<void> | undefined => {
    for (let next = index; next < steps.length; next++) {
      const done = (steps[next] as Step)(run);
      if (done) return next + 1 < steps.length ? done.then(() => from(run, next + 1)) : done;
    }
    return undefined;
  };
  return (run) => from(run, 0);
}

function parallel(steps: readonly Step[]): Step {
  if (steps.length === 1) return steps[0] as Step;
  return (run) => {
    const running: Promise<void>[] = [];
    for (const step of steps) {
      const done = step(run);
      if (done) running.push(done);
    }
    return running.length > 1 ? Promise.all(running).then(() => undefined) : running[0];
  };
}
