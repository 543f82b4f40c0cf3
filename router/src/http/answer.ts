import { codeOf, DomainError, ERRORS, type ErrorCode, publicError } from '@lyceum/kernel/errors';
import type { Caller } from '../request';

/** What the request's log line says beyond what HTTP knows. */
export interface Notes {
  readonly operation?: string | undefined;
  readonly traceId?: string | undefined;
  readonly caller?: Caller['kind'] | undefined;
  readonly tenant?: string | undefined;
  /** Of the errors in the answer, each once. */
  readonly codes?: readonly string[] | undefined;
}

interface Common {
  /**
   * Names in lower case; a list is that many lines. They come before the defaults (`cache-control: no-store`); those that
   * frame the answer are left out.
   */
  readonly headers?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly notes?: Notes | undefined;
}

/** One JSON text. */
export interface SingleAnswer extends Common {
  readonly kind: 'single';
  readonly status: number;
  readonly body: string | Buffer;
  /** The body is a string of ASCII: nobody has to look. */
  readonly ascii?: boolean | undefined;
  /** Negotiated by Accept when left out. */
  readonly contentType?: string | undefined;
}

/** The JSON text of each payload, the first one at once: of `@defer`, where the last has `hasNext: false`; over a WebSocket of a subscription too. */
export interface MultipartAnswer extends Common {
  readonly kind: 'multipart';
  readonly parts: AsyncIterable<string>;
}

/** Anything else that comes bit by bit, such as server-sent events; each chunk is sent when it is there. */
export interface StreamAnswer extends Common {
  readonly kind: 'stream';
  readonly status?: number | undefined;
  readonly contentType: string;
  readonly chunks: AsyncIterable<string | Buffer>;
  /** Sent whenever there was nothing else for this long, in ms. */
  readonly idle?: { readonly every: number; readonly chunk: string } | undefined;
}

export type Answer = SingleAnswer | MultipartAnswer | StreamAnswer;

/** A request that HTTP itself is refused for; `status` where it is not that of the code. */
export class Refusal extends DomainError {
  constructor(
    code: ErrorCode,
    message: string,
    readonly status: number = ERRORS[code].status,
    readonly headers: Readonly<Record<string, string>> | undefined = undefined,
  ) {
    super(code, message);
  }
}

/** The whole request failed: one error, masked unless it has a code, with the status of that code. */
export function errorAnswer(error: unknown, requestId: string): SingleAnswer {
  const code = codeOf(error);
  const { message, extensions } = error as DomainError;
  const retryAfter = extensions?.retryAfter;
  return {
    kind: 'single',
    status: error instanceof Refusal ? error.status : ERRORS[code].status,
    body: JSON.stringify({ errors: [publicError({ message, extensions }, requestId)] }),
    headers: {
      ...(typeof retryAfter === 'number' && { 'retry-after': String(retryAfter) }),
      ...(error instanceof Refusal && error.headers),
    },
    notes: { codes: [code] },
  };
}
