import type { ErrorCode } from '@lyceum/kernel/errors';
import type { QueryPlan } from './plan/planner';
import type { GraphqlParams, RouterRequest } from './request';

// What a hook module exports, for its author: docs/how-to/router-hooks.md shows each at work.

/** All are optional, and each may answer at once or by a promise. */
export interface RouterHooks {
  /** It is known who asks; nothing else has happened. What it returns takes the place of the params. */
  onRequest?(event: RequestEvent): Awaitable<GraphqlParams | void>;
  /** The operation is valid, allowed and planned; no subgraph has been asked yet. */
  onPlan?(event: PlanEvent): Awaitable<void>;
  /** Before each request to a subgraph. What it returns takes the place of the subgraph's answer, or is the one event of a subscription. */
  onFetch?(event: FetchEvent): Awaitable<FetchAnswer | void>;
  /** Before each answer leaves, a refusal's too; of one in several parts, before the first. */
  onResponse?(event: ResponseEvent): Awaitable<void>;
}

export type Awaitable<T> = T | PromiseLike<T>;

/** What a hook throws to refuse: the client gets code and message. Any other error it throws is logged and masked. */
export interface HookRefusal {
  readonly code: ErrorCode;
  readonly message?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Seconds, of RATE_LIMITED and TRY_AGAIN. */
  readonly retryAfter?: number;
}

/** One operation on its way; `state` is for the hooks, from one to the next. */
export type HookRequest = Pick<
  RouterRequest,
  'id' | 'arrival' | 'traceparent' | 'deadline' | 'log' | 'signal' | 'state'
> & {
  /** Undefined in onResponse of a request whose token was refused. */
  readonly caller: RouterRequest['caller'];
};

export interface HookOperation {
  readonly name: string | undefined;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The document as the client wrote it. */
  readonly text: string;
}

export interface RequestEvent {
  readonly request: HookRequest;
  readonly params: Readonly<GraphqlParams>;
}

export interface PlanEvent {
  readonly request: HookRequest;
  readonly operation: HookOperation;
  /** Of all who send this operation: to be read only. */
  readonly plan: QueryPlan;
}

export interface FetchEvent {
  readonly request: HookRequest;
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly operationName: string | undefined;
  /** JSON: query, variables, operationName. */
  readonly body: string;
  /** What is set here is sent besides the headers that the configuration says, and before one of the same name. */
  readonly headers: Record<string, string>;
}

export interface FetchAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface ResponseEvent {
  readonly request: HookRequest;
  /** Undefined when the request was refused before its operation was known. */
  readonly operation: HookOperation | undefined;
  readonly status: number;
  /** Of the errors in the answer, each once. */
  readonly codes: readonly string[];
  /** Undefined for answers that come in parts. */
  readonly body: string | Buffer | undefined;
  /** Since the request arrived. */
  readonly ms: number;
  /** What is set here goes to the client, before a header of the same name. */
  readonly headers: Record<string, string>;
}
