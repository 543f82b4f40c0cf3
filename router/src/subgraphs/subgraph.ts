import type { RouterRequest } from '../request';

export interface SubgraphRequest {
  readonly kind: 'query' | 'mutation';
  readonly operationName: string | undefined;
  /** The JSON text of the whole request: query, operationName, variables. */
  readonly body: string;
  /** Of hooks: names in lower case, and before a header of the same name. Requests that differ in them are not merged. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** For `?explain`: representations in it, and those that the entity cache spared it. */
  readonly entities?: number | undefined;
  readonly cacheHits?: number | undefined;
}

/** An error as a subgraph tells it, or ours about the subgraph. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

export interface SubgraphAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly SubgraphError[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
  /** No string of it needs escaping to be JSON again: the body held no backslash. */
  readonly plain: boolean;
  /** Every character of every string in it is ASCII. */
  readonly ascii: boolean;
  /** Other requests hold the same object: copy what is merged. */
  readonly shared?: boolean | undefined;
  /** Bytes of the body; 0 when nothing came. */
  readonly bytes: number;
  readonly cacheControl: string | undefined;
}

export interface Subgraph {
  readonly name: string;
  readonly url: string;
  /** Never rejects: what went wrong is one error without a path, with a code of the kernel's table, and `data: null`. */
  fetch(subgraphRequest: SubgraphRequest, request: RouterRequest): Promise<SubgraphAnswer>;
  /** Lets running requests end. */
  close(): Promise<void>;
}
