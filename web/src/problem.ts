/** What went wrong, in the form that screens show. */
export interface Problem {
  /** A code of docs/reference/errors.md; OFFLINE when nothing answered. */
  readonly code: string;
  /** The server's own words, in English. */
  readonly message: string;
  /** Names the request in the logs. */
  readonly requestId: string | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  /** What else the server says, by the code. */
  readonly details: Readonly<Record<string, unknown>>;
}

interface Errors {
  networkError?: unknown;
  graphQLErrors?: readonly { message: string; extensions?: Readonly<Record<string, unknown>> }[];
}

/** Of what urql or `ask` has met. */
export function problemOf({ networkError, graphQLErrors }: Errors): Problem {
  const [first] = graphQLErrors ?? [];
  if (!first) {
    const message = networkError instanceof Error ? networkError.message : 'Nothing answered.';
    return { code: 'OFFLINE', message, requestId: undefined, retryAfter: undefined, details: {} };
  }
  const { code, requestId, retryAfter, details } = first.extensions ?? {};
  return {
    code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
    message: first.message,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    retryAfter: typeof retryAfter === 'number' ? retryAfter : undefined,
    details: typeof details === 'object' && details !== null ? { ...details } : {},
  };
}

/** What may be sent again as it is. */
export function mayPass({ code }: Problem): boolean {
  return !['BAD_USER_INPUT', 'CONFLICT', 'NOT_FOUND', 'FORBIDDEN', 'PERSISTED_QUERY_NOT_FOUND'].includes(code);
}
