import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Because, type Details, REASONS, type Told } from './reasons';

/**
 * Every code that a client can meet. `docs/reference/errors.md` is kept equal to this table by a test.
 * `status` is what plain HTTP routes answer; GraphQL answers 200 unless the whole request was refused.
 */
export const ERRORS = {
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'An argument is missing, malformed or out of range. Mend it, then ask again.',
  },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: 'The operation is not GraphQL, or longer than the limit.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The operation does not fit the schema or breaks a limit on its shape.',
  },
  OPERATION_RESOLUTION_FAILURE: { status: 400, meaning: 'The document holds several operations and none was named.' },
  PERSISTED_QUERY_NOT_FOUND: { status: 200, meaning: 'No operation with this hash is registered.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, meaning: 'This server keeps no operations by hash.' },
  BAD_REQUEST: {
    status: 400,
    meaning: 'The HTTP request is malformed, or a browser could have been tricked into sending it.',
  },
  PAYLOAD_TOO_LARGE: { status: 413, meaning: 'The request body is larger than the limit that the message names.' },
  UNAUTHENTICATED: { status: 401, meaning: 'No valid access token came with the request. Sign in, or refresh.' },
  FORBIDDEN: { status: 403, meaning: 'Signed in, but without the permission that this needs.' },
  NOT_FOUND: { status: 404, meaning: 'There is no such thing in this tenant.' },
  CONFLICT: { status: 409, meaning: 'It is already so, or somebody else changed it first.' },
  RATE_LIMITED: { status: 429, meaning: 'Too many tries. Wait for `retryAfter` seconds.' },
  PAYMENT_REQUIRED: { status: 402, meaning: 'The tenant’s plan does not include this.' },
  TRY_AGAIN: {
    status: 503,
    meaning: 'Nothing is known to be wrong with the request; the same one may succeed in a moment.',
  },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'Our fault. The request id finds it in our logs.' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** The only error that a service throws on purpose. `details` reach the client: no secrets, no internals. */
export class DomainError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, details: Details = {}, cause?: unknown) {
    super(message, { extensions: { code, ...(Object.keys(details).length > 0 && { details }) } });
    this.name = 'DomainError';
    this.code = code;
    this.cause = cause;
  }
}

/** An error as a line of a report. */
export function told({ message, extensions: { details } }: DomainError): Told {
  const reason = (details as { reason?: unknown } | undefined)?.reason;
  const isKnown = typeof reason === 'string' && Object.hasOwn(REASONS, reason);
  return { text: message, because: isKnown ? (details as Because) : null };
}

/** What ended a job that was tried again and again, for a report: only the log knows more. */
export function unexpected({ requestId }: { readonly requestId: string }): Told {
  return { text: `An unexpected error; request id ${requestId}.`, because: { reason: 'UNEXPECTED', requestId } };
}

/** MongoDB's own number for a unique index violated. */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { code?: unknown }).code === 11000;
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERRORS, code);
}

export function codeOf(error: unknown): ErrorCode {
  const code = (error as { extensions?: { code?: unknown } } | null)?.extensions?.code;
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

/**
 * The one exit: what is in the table passes, anything else leaves masked, with the ids that find it in the logs and traces.
 * Stack traces never leave.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  requestId: string,
  traceId?: string,
): GraphQLFormattedError {
  const code = codeOf(formatted);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const ids = { requestId, ...(traceId !== undefined && { traceId }) };
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { message: 'Something went wrong on our side.', ...place, extensions: { code, ...ids } };
  }
  const { details, retryAfter } = formatted.extensions ?? {};
  return {
    message: formatted.message,
    ...place,
    extensions: {
      code,
      ...ids,
      ...(details !== undefined && { details }),
      ...(retryAfter !== undefined && { retryAfter }),
    },
  };
}
