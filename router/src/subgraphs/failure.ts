import type { ErrorCode } from '@lyceum/kernel/errors';
import { errors } from 'undici';
import { NotHttpError } from './http1-response';
import type { SubgraphAnswer } from './subgraph';

/** Why a subgraph gave nothing to use; also the outcome that metrics count it under. */
export type FailureKind =
  | 'timeout'
  | 'connection'
  | 'status'
  | 'malformed'
  | 'too_large'
  | 'breaker_open'
  | 'abandoned';

export interface Failure {
  readonly kind: FailureKind;
  /** For the log: what was wrong. */
  readonly reason: string;
  readonly status?: number | undefined;
  readonly bytes?: number | undefined;
  readonly cause?: unknown;
  /** It may be gone at the next try. */
  readonly transient?: boolean | undefined;
  /** Not a byte of the request has left. */
  readonly unsent?: boolean | undefined;
  /** What Retry-After asked for. */
  readonly retryAfterMs?: number | undefined;
}

export const BREAKER_OPEN: Failure = { kind: 'breaker_open', reason: 'the circuit breaker is open' };
export const TIMED_OUT: Failure = { kind: 'timeout', reason: 'no whole answer in time' };
export const ABANDONED: Failure = { kind: 'abandoned', reason: 'nobody waits for the answer any more' };

const transientCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  // HTTP/2: the stream or its connection ended before the answer.
  'UND_ERR_INFO',
]);

const { HTTPParserError, HeadersOverflowError, ResponseContentLengthMismatchError } = errors;
const notHttp = [NotHttpError, HTTPParserError, HeadersOverflowError, ResponseContentLengthMismatchError];

/** What undici says of an exchange. `status` is 0 before an answer has begun. */
export function exchangeFailure(cause: Error, status: number, sent: boolean): Failure {
  // Without the error itself, which holds what was received.
  if (notHttp.some((type) => cause instanceof type))
    return { kind: 'malformed', reason: `an answer that is not HTTP: ${cause.message}`, status: status || undefined };
  if (status > 0) return { kind: 'connection', reason: 'the answer broke off', status, cause };
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const transient = transientCodes.has(code) || code.startsWith('ERR_HTTP2_');
  return { kind: 'connection', reason: sent ? 'no answer' : 'no connection', transient, unsent: !sent, cause };
}

/** Nothing of the client's doing: the same request may be answered later. */
function passes({ kind, status = 0 }: Failure): boolean {
  if (kind === 'status') return status >= 500 || status === 429;
  return kind !== 'malformed' && kind !== 'too_large';
}

/** The subgraph is alive, whatever it thinks of this one request. */
export function isAlive({ kind, status = 0 }: Failure): boolean {
  return kind === 'too_large' || (kind === 'status' && status < 500);
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  TRY_AGAIN: 'A part of the platform did not answer in time. Try again in a moment.',
  INTERNAL_SERVER_ERROR: 'A part of the platform gave an answer that cannot be used.',
};

/** One error for the client, without a word about where the subgraph is or what it runs on. */
export function failedAnswer(service: string, failure: Failure): SubgraphAnswer {
  const code: ErrorCode = passes(failure) ? 'TRY_AGAIN' : 'INTERNAL_SERVER_ERROR';
  return {
    data: null,
    errors: [{ message: MESSAGES[code] as string, extensions: { code, service } }],
    extensions: undefined,
    plain: false,
    ascii: false,
    bytes: failure.bytes ?? 0,
    cacheControl: undefined,
  };
}
