import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { post } from './session/ask';
import { session } from './session/session';

// By document id. An answer older than this is asked for again.
const early = new Map<string, { authorization: string; response: Promise<Response> }>();
const KEPT_MS = 10_000;
// Twice as long as a server takes for an answer. A phone that goes from one network to the next leaves requests behind that
// nothing answers or refuses; who waits for them is told that there is no network, and may ask again.
const PATIENCE_MS = 30_000;

/** Asks before there is anything that could show the answer: `earlyFetch` hands it to the first who asks the same. */
export function askEarly(operation: TypedDocumentNode<unknown, Record<string, never>>): void {
  const { documentId } = operation as unknown as { documentId: string };
  const { accessToken } = session;
  if (!accessToken) return;
  const response = post({ documentId, variables: {} }, { accessToken, signal: AbortSignal.timeout(PATIENCE_MS) });
  // Who asks meets the failure; when nobody does there is none.
  response.catch(() => undefined);
  early.set(documentId, { authorization: `Bearer ${accessToken}`, response });
  setTimeout(() => early.delete(documentId), KEPT_MS);
}

export const earlyFetch: typeof fetch = (input, init) => {
  const { documentId, variables = {} } = typeof init?.body === 'string' ? JSON.parse(init.body) : {};
  const asked = early.get(documentId);
  early.delete(documentId);
  const isSame =
    asked?.authorization === new Headers(init?.headers).get('authorization') && Object.keys(variables).length === 0;
  return asked && isSame ? asked.response : fetch(input, { ...init, signal: patient(init?.signal) });
};

/** Ends with the signal that is given, and when nothing was heard for long. `AbortSignal.any` is younger than phones in use. */
function patient(given: AbortSignal | null | undefined): AbortSignal {
  const ended = new AbortController();
  for (const signal of [given, AbortSignal.timeout(PATIENCE_MS)])
    signal?.addEventListener('abort', () => ended.abort(signal.reason));
  if (given?.aborted) ended.abort(given.reason);
  return ended.signal;
}
