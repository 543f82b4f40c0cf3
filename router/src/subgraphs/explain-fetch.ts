import type { Explanation } from '../explain';
import type { SubgraphAnswer, SubgraphRequest } from './subgraph';

/** Adds a fetch that has ended to what `?explain` answers. `since` by `performance.now()`. */
export function explainFetch(
  { begunAt, fetches }: Explanation,
  { operationName, entities = 0, cacheHits = 0 }: SubgraphRequest,
  { bytes, errors }: SubgraphAnswer,
  { subgraph, since, merged, retries }: { subgraph: string; since: number; merged: boolean; retries: number },
): void {
  fetches.push({
    subgraph,
    operation: operationName ?? 'anonymous',
    startedAt: since - (begunAt ?? since),
    ms: performance.now() - since,
    bytes,
    entities,
    cacheHits,
    merged,
    retries,
    errors: errors?.length ?? 0,
  });
}
