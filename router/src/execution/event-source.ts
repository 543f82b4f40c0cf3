import type { FetchNode } from '../plan/planner';
import type { SubgraphAnswer } from '../subgraphs/subgraph';
import { type CompileContext, pathOf, subgraphNamed } from './fetch';
import { compileRewrites, renamePath } from './rewrites';
import { addError, note, type Run } from './run';

/** Where the events of a subscription come from. */
export interface EventSource {
  readonly subgraph: string;
  readonly operation: string;
  readonly operationName: string | undefined;
  /** Names of those that the operation uses. */
  readonly variables: readonly string[];
  /** Makes an event the root that the rest of the plan starts from. */
  begin(run: Run, event: SubgraphAnswer): void;
}

export function compileEventSource(node: FetchNode, context: CompileContext): EventSource {
  const { name } = subgraphNamed(context, node.subgraph);
  const rewrite = compileRewrites(node.outputRewrites, context.isOfType);
  return {
    subgraph: name,
    operation: node.operation,
    operationName: node.operationName,
    variables: node.variables,
    begin(run, event) {
      note(run, event);
      for (const error of event.errors ?? []) {
        const path = pathOf(error.path);
        addError(run, name, error, path && renamePath(path, node.outputRewrites));
      }
      if (!event.data) return;
      rewrite?.(event.data);
      run.data = event.data;
    },
  };
}
