import { Pool } from 'undici';
import { CLIENT_HEADER } from './client';
import { env, httpUrl } from './config';
import { codeOf, DomainError } from './errors';
import { localComponent } from './in-process';
import { forwardHeaders, type RequestInfo } from './request';

export const graphVariables = {
  routerUrl: env('ROUTER_URL', httpUrl, 'where the graph is asked').default('http://localhost:4000'),
};

/** An operation that `npm run schema` generated from a `.graphql` file: typed, and registered under its hash. */
export interface Operation<Result, Variables> {
  toString(): string;
  __meta__?: Record<string, unknown>;
  __apiType?: (variables: Variables) => Result;
}

export interface GraphClient {
  /**
   * One operation, one answer. Errors come as the DomainError that the graph gave, so that a BFF passes them on as they are.
   * @throws TRY_AGAIN when the router cannot be reached or is late.
   */
  ask<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    caller: Caller,
  ): Promise<Result>;
  close(): Promise<void>;
}

export interface Caller
  extends Pick<RequestInfo, 'requestId' | 'traceparent' | 'deadline' | 'traceId' | 'now' | 'log'> {
  /** The Authorization header of whoever asks, passed on untouched. */
  authorization?: string | undefined;
  /** Of a BFF: whose machine the request came from, signed. */
  client?: string | undefined;
}

interface Answer {
  data?: unknown;
  errors?: {
    message: string;
    extensions?: { code?: string; details?: Record<string, unknown>; retryAfter?: number };
  }[];
}

export function graphClient(routerUrl: string): GraphClient {
  const url = new URL('/graphql', routerUrl);
  const { origin, pathname } = url;
  // The router's keep-alive is longer than this, so no request is written to a connection that it is closing.
  const pool = new Pool(origin, { connections: 64, keepAliveTimeout: 30_000 });

  const overHttp = async (headers: Record<string, string>, body: string, left: number): Promise<Answer> => {
    // Not `AbortSignal.timeout`: one that is no longer needed goes off all the same, 15 s later.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), left);
    try {
      const answer = await pool.request({ path: pathname, method: 'POST', headers, body, signal: late.signal });
      return (await answer.body.json()) as Answer;
    } finally {
      clearTimeout(timer);
    }
  };

  const send = async (body: object, caller: Caller): Promise<Answer> => {
    const left = Math.max(1, caller.deadline - Date.now());
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...forwardHeaders(caller),
      ...(caller.authorization !== undefined && { authorization: caller.authorization }),
      ...(caller.client !== undefined && { [CLIENT_HEADER]: caller.client }),
    };
    const text = JSON.stringify(body);
    try {
      const local = await localComponent(url)?.({ headers, body: text });
      if (local) return JSON.parse(local.body) as Answer;
      return await overHttp(headers, text, left);
    } catch (cause) {
      caller.log.warn({ err: cause }, 'the router did not answer');
      throw new DomainError('TRY_AGAIN', 'The service did not answer in time. Try again in a moment.', {}, cause);
    }
  };

  return {
    async ask<Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
      caller: Caller,
    ): Promise<Result> {
      const hash = operation.__meta__?.hash;
      const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
      let answer = await send({ variables, extensions }, caller);
      // A router that was started before this client's release does not know its newest operations yet.
      if (answer.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')
        answer = await send({ variables, query: operation.toString() }, caller);
      const [error] = answer.errors ?? [];
      if (error) throw relayed(error);
      return answer.data as Result;
    },
    close: () => pool.close(),
  };
}

function relayed({ message, extensions }: NonNullable<Answer['errors']>[number]): DomainError {
  const error = new DomainError(codeOf({ extensions }), message, extensions?.details);
  if (extensions?.retryAfter !== undefined) error.extensions.retryAfter = extensions.retryAfter;
  return error;
}
