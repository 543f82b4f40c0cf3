import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_ID_HEADER } from '@lyceum/kernel/request';
import type { Arrival } from '../request';

/** A request as HTTP hands it on. */
export interface HttpArrival extends Arrival {
  /** The client's own where it is well-formed; in the answer's headers, its errors and the log. */
  readonly requestId: string;
  /** `performance.now()` when its head had arrived. */
  readonly arrivedAt: number;
  /** Aborts when the client goes before it has its answer. Made when it is first asked for. */
  readonly aborted: AbortSignal;
}

/** One request and its answer. A class, for the getter that every request has and few use. */
export class Exchange implements HttpArrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly requestId: string;
  readonly arrivedAt = performance.now();
  /** Of a single answer that names none. */
  contentType = 'application/json; charset=utf-8';
  /** Header names and values in turn, for every answer to this request. */
  extraHeaders: readonly string[] | undefined;
  #aborted: AbortSignal | undefined;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
  ) {
    this.method = request.method as string;
    this.url = request.url as string;
    this.headers = request.headers;
    const sent = this.headers[REQUEST_ID_HEADER];
    this.requestId = typeof sent === 'string' && /^[\w-]{8,64}$/.test(sent) ? sent : randomUUID();
  }

  get address(): string {
    return this.request.socket.remoteAddress ?? '';
  }

  get aborted(): AbortSignal {
    if (this.#aborted) return this.#aborted;
    const { response } = this;
    const controller = new AbortController();
    this.#aborted = controller.signal;
    if (response.closed) abortUnlessSent(response, controller);
    else response.once('close', () => abortUnlessSent(response, controller));
    return this.#aborted;
  }
}

function abortUnlessSent(response: ServerResponse, controller: AbortController): void {
  if (!response.writableFinished) controller.abort();
}
