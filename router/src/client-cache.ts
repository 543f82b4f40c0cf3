import type { Generation } from './generation';
import type { SingleAnswer } from './http/answer';
import { cacheHeaders, etagOf, isNotModified, publicMaxAge } from './operation/cache-control';
import type { OperationRequest } from './operation-request';
import type { Admitted } from './pipeline';

/** Has the subgraphs' words on caching collected when the answer may be one that anybody may keep. */
export function watchPolicies({ config }: Generation, { hash }: Admitted, request: OperationRequest): void {
  const { arrival, caller, explanation } = request;
  const cacheable = arrival.method === 'GET' && hash !== undefined && caller.kind === 'anonymous' && !explanation;
  if (cacheable && config.persistedOperations.maxAge > 0) request.cachePolicies = [];
}

/** An answer without errors as proxies and browsers may keep it: with its age and tag, or 304 for a client that has it. */
export function cacheable(
  answer: SingleAnswer,
  { config, forwardedHeaders }: Generation,
  request: OperationRequest,
): SingleAnswer {
  const { cachePolicies, arrival, caller } = request;
  // A cookie is for one client.
  if (!cachePolicies || (answer.headers && 'set-cookie' in answer.headers)) return answer;
  const { authentication, partners, persistedOperations } = config;
  const maxAge = publicMaxAge(
    { method: arrival.method, byHash: true, caller: caller.kind, hasErrors: false, parts: cachePolicies },
    persistedOperations.maxAge / 1_000,
  );
  if (maxAge === undefined) return answer;
  const etag = etagOf(answer.body, { weak: config.server.compression.enabled });
  const headers = {
    ...answer.headers,
    ...cacheHeaders(maxAge, etag, [authentication.header, partners.header, ...forwardedHeaders]),
  };
  return isNotModified(arrival.headers['if-none-match'], etag)
    ? { ...answer, status: 304, body: '', headers }
    : { ...answer, headers };
}
