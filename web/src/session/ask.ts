import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Problem, problemOf } from '../problem';

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** What our BFF takes to be one of its web apps; a page of another origin cannot send it. */
export const WEB_HEADERS = { 'lyceum-client': 'web' } as const;

/**
 * One operation without urql: for the session, which urql's own requests wait for, and for what runs outside of React.
 * @throws ProblemError, with OFFLINE as its code when nothing answered.
 */
export async function ask<Result, Variables>(
  operation: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  options: PostOptions = {},
): Promise<Result> {
  const { documentId } = operation as unknown as { documentId: string };
  let answer: { data?: Result | null; errors?: { message: string; extensions?: Record<string, unknown> }[] };
  try {
    const response = await post({ documentId, variables }, options);
    answer = await response.json();
  } catch (cause) {
    throw new ProblemError(problemOf({ networkError: cause }));
  }
  if (answer.errors?.length || !answer.data) throw new ProblemError(problemOf({ graphQLErrors: answer.errors ?? [] }));
  return answer.data;
}

interface PostOptions {
  accessToken?: string | undefined;
  signal?: AbortSignal;
  keepalive?: boolean;
}

/** A persisted operation as our BFF takes it. */
export function post(
  body: { documentId: string; variables: unknown },
  { accessToken, ...init }: PostOptions,
): Promise<Response> {
  return fetch('/graphql', {
    ...init,
    method: 'POST',
    headers: {
      ...WEB_HEADERS,
      'content-type': 'application/json',
      ...(accessToken && { authorization: `Bearer ${accessToken}` }),
    },
    body: JSON.stringify(body),
  });
}
