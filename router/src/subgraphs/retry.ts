import type { RouterConfig } from '../config/schema';
import type { Failure } from './failure';
import type { SubgraphRequest } from './subgraph';

export type RetryPolicy = RouterConfig['traffic']['retry'];

/**
 * Milliseconds until the next try, undefined when there is to be none. Full jitter, doubled with every try; never sooner
 * than Retry-After says, and not at all when that is longer than `maxBackoff`. A mutation is tried again only when not a
 * byte of it had left.
 */
export function retryDelay(
  failure: Failure,
  kind: SubgraphRequest['kind'],
  tries: number,
  { retries, backoff, maxBackoff }: RetryPolicy,
): number | undefined {
  if (!failure.transient || tries > retries) return undefined;
  if (kind === 'mutation' && !failure.unsent) return undefined;
  const { retryAfterMs = 0 } = failure;
  if (retryAfterMs > maxBackoff) return undefined;
  return Math.max(retryAfterMs, Math.random() * Math.min(maxBackoff, backoff * 2 ** (tries - 1)));
}
