import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ask, ProblemError } from '@lyceum/web/session/ask';
import { session } from '@lyceum/web/session/session';

// Longer than a school's busiest minute takes. A phone that goes from one network to the next leaves requests behind that
// nothing answers or refuses, and what waits for them would wait on.
const PATIENCE_MS = 30_000;

/**
 * An operation as who is signed in here, outside of React: with a fresh token, and once more when it has just ended.
 * @throws ProblemError: OFFLINE while there is no network to sign in by.
 */
export async function askAsMe<Result, Variables>(
  operation: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  try {
    return await askOnce(operation, variables);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== 'UNAUTHENTICATED') throw error;
    await session.refresh();
    return await askOnce(operation, variables);
  }
}

async function askOnce<Result, Variables>(
  operation: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const accessToken = await freshToken();
  return ask(operation, variables, { accessToken, signal: AbortSignal.timeout(PATIENCE_MS) });
}

export async function freshToken(): Promise<string> {
  if (!session.accessToken || session.isStale) await session.refresh();
  if (session.accessToken) return session.accessToken;
  const code = session.state.status === 'SIGNED_OUT' ? 'UNAUTHENTICATED' : 'OFFLINE';
  throw new ProblemError({ code, message: '', requestId: undefined, retryAfter: undefined, details: {} });
}
