import { readResult } from '../subgraphs/answer';
import { failedAnswer } from '../subgraphs/failure';
import type { SubgraphAnswer } from '../subgraphs/subgraph';

/** One event as an answer; of what is no GraphQL result, one that says so. `bytes`: of its text. */
export function readEvent(subgraph: string, payload: unknown, bytes: number): SubgraphAnswer {
  const result = readResult(payload);
  if (typeof result === 'string') return failedAnswer(subgraph, { kind: 'malformed', reason: result, bytes });
  // Nobody has looked at its text.
  return { ...result, plain: false, ascii: false, bytes, cacheControl: undefined };
}
