import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { post } from './session/ask';
import { session } from './session/session';

// By document id. An answer older than this is asked for again.
const early = new Map<string, { authorization: string; response: Promise<Response> }>();
const KEPT_MS = 10_000;

/** Asks before there is anything that could show the answer: `earlyFetch` hands it to the first who asks the same. */
export function askEarly(operation: TypedDocumentNode<unknown, Record<string, never>>): void {
  const { documentId } = operation as unknown as { documentId: string };
  const { accessToken } = session;
  if (!accessToken) return;
  const response = post({ documentId, variables: {} }, { accessToken });
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
  return asked && isSame ? asked.response : fetch(input, init);
};
