import { createClient as createSseClient } from 'graphql-sse';
import { type ClientOptions, createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What a client heard, in order: results, `complete`, or the error that ended it. */
export interface Heard {
  readonly results: unknown[];
  readonly ended: Promise<'complete' | { error: unknown }>;
  /** Waits for as many results. */
  until(count: number): Promise<unknown[]>;
  /** The client ends it. */
  leave(): void;
}

interface Request {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  extensions?: Record<string, unknown>;
}

interface Sink {
  next(value: unknown): void;
  error(error: unknown): void;
  complete(): void;
}

export function listen(subscribe: (request: Request, sink: Sink) => () => void, request: Request | string): Heard {
  const results: unknown[] = [];
  let changed = () => {};
  let leave = () => {};
  const ended = new Promise<'complete' | { error: unknown }>((resolve) => {
    const end = (how: 'complete' | { error: unknown }) => {
      resolve(how);
      changed();
    };
    leave = subscribe(typeof request === 'string' ? { query: request } : request, {
      next(value) {
        results.push(value);
        changed();
      },
      error: (error) => end({ error }),
      complete: () => end('complete'),
    });
  });
  return {
    results,
    ended,
    async until(count) {
      let over = false;
      void ended.then(() => (over = true));
      while (results.length < count) {
        if (over) throw new Error(`It ended after ${results.length}: ${JSON.stringify([results, await ended])}`);
        await new Promise<void>((resolve) => (changed = resolve));
      }
      return results.slice(0, count);
    },
    leave,
  };
}

/** The client of graphql-sse. It connects once, unless told otherwise. */
export function sseClient(url: string | (() => string), headers: Record<string, string> = {}, retryAttempts = 0) {
  const client = createSseClient({ url, headers, retryAttempts, retry: async () => {} });
  return (request: Request | string) =>
    listen((asked, sink) => client.subscribe(asked as never, sink as never), request);
}

/** The client of graphql-ws. It connects once, unless told otherwise. */
export function wsClient(
  url: string | (() => string),
  options: Partial<ClientOptions> & { headers?: Record<string, string> } = {},
) {
  const { headers, ...rest } = options;
  class WithHeaders extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers });
    }
  }
  const client = createWsClient({ url, webSocketImpl: WithHeaders, retryAttempts: 0, ...rest });
  return Object.assign(
    (request: Request | string) => listen((asked, sink) => client.subscribe(asked, sink as never), request),
    { client },
  );
}
