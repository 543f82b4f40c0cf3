import type { IncomingHttpHeaders } from 'node:http';
import type { Client } from '@lyceum/kernel/client';
import type { Log } from '@lyceum/kernel/log';
import type { Principal } from '@lyceum/kernel/principal';
import type { Explanation } from './explain';
import type { CachePolicy } from './operation/cache-control';
import type { EntityCaching } from './subgraphs/entity-caching';
import type { Trace } from './telemetry/tracing';

/** What a client asked: the members of a GraphQL-over-HTTP request, not yet trusted in any way but their JSON types. */
export interface GraphqlParams {
  query?: string | undefined;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** How it arrived. */
export interface Arrival {
  readonly method: string;
  /** Path and query string. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The address of the other side of the connection. */
  readonly address: string;
}

/** Who asks, as far as a token or a key proves it. */
export interface Caller {
  readonly kind: 'anonymous' | 'person' | 'service' | 'partner';
  /** Subject of the token, or name of the partner's key. */
  readonly id: string | undefined;
  readonly tenant: string | undefined;
  readonly scopes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Lyceum's own view of the token; `anonymous` for tokens of other issuers. */
  readonly principal: Principal;
  /** Of a key that was looked up: what its issuer says besides. */
  readonly partner?:
    | {
        readonly name: string;
        /** SHA-256 of those that it may run; undefined: all persisted ones. */
        readonly operations: ReadonlySet<string> | undefined;
        /** `per` in ms. */
        readonly rate: { readonly requests: number; readonly per: number } | undefined;
      }
    | undefined;
  /** Equal for two callers only when every answer is the same for both: what merging and caches of private answers key on. */
  readonly identity: string;
}

/** One operation on its way through the router. */
export interface RouterRequest {
  readonly id: string;
  readonly arrival: Arrival;
  readonly caller: Caller;
  /** Whose machine it came from. */
  readonly client?: Client | undefined;
  /** W3C trace context, passed on to the subgraphs. */
  readonly traceparent: string;
  /** When the answer stops being of use, in ms since the epoch. */
  readonly deadline: number;
  readonly log: Log;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
  /** Of hooks, theirs alone. */
  readonly state: Map<string, unknown>;
  readonly explanation?: Explanation | undefined;
  readonly trace?: Trace | undefined;
  /** Absent where entities are not cached, and for mutations. */
  readonly entityCache?: EntityCaching | undefined;
  /** What subgraphs say of keeping their parts; collected only where the whole answer may be kept. */
  readonly cachePolicies?: CachePolicy[] | undefined;
  /** Subgraph response headers that the client gets; Set-Cookie is a list of them. */
  readonly responseHeaders: Map<string, string | string[]>;
}
