import { DEADLINE_HEADER } from '@lyceum/kernel/request';
import type { RouterRequest } from '../request';
import type { RequestHeaders } from '../subgraphs/headers';

// A subscription has no deadline, and its transport says what it takes.
const left = new Set(['accept', 'content-type', DEADLINE_HEADER]);

/** The headers of a subgraph request, of one that lasts: by the same rules, with the same word of who asks. */
export function subscriptionHeaders(headers: RequestHeaders, request: RouterRequest): Record<string, string> {
  const pairs = headers.of(request, request.traceparent, 0, Date.now());
  const kept: Record<string, string> = {};
  for (let at = 0; at < pairs.length; at += 2) {
    const name = pairs[at] as string;
    if (!left.has(name) && !name.startsWith('sec-websocket-')) kept[name] = pairs[at + 1] as string;
  }
  return kept;
}
