import { createLog, type Log } from '@lyceum/kernel/log';
import type { GraphQLFormattedError } from 'graphql';
import { type RouterConfigInput, routerConfig } from '../config/schema';
import type { Sources } from '../generation';
import { startRouter } from '../router';

export interface ClientRequest {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly extensions?: Record<string, unknown>;
}

/** An answer as a client reads it. */
export interface ClientAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: GraphQLFormattedError[];
    readonly extensions?: Record<string, unknown>;
  };
}

export interface TestedRouter {
  readonly url: string;
  /** What it has logged, oldest first. */
  readonly lines: Record<string, unknown>[];
  /** What the next reload reads. */
  sources: Sources;
  ask(request: string | ClientRequest, headers?: Record<string, string>): Promise<ClientAnswer>;
  /** The payloads of an answer in parts, each as it comes. */
  inParts(request: string | ClientRequest, signal?: AbortSignal): AsyncGenerator<Payload>;
  /** Of a metric whose line begins so. */
  metric(line: string): Promise<number | undefined>;
  stop(): Promise<void>;
}

export interface Payload {
  readonly data?: unknown;
  readonly errors?: GraphQLFormattedError[];
  readonly incremental?: readonly {
    readonly data: unknown;
    readonly path: readonly (string | number)[];
    readonly label?: string;
    readonly errors?: GraphQLFormattedError[];
  }[];
  readonly hasNext: boolean;
}

/** The router in this process, asked over HTTP; what the configuration does not say is as it is for everybody. */
export async function startTested(
  supergraph: string,
  config: RouterConfigInput = {},
  given: Partial<Omit<Sources, 'config' | 'sdl'>> = {},
): Promise<TestedRouter> {
  const { lines, log } = keptLog();
  const tested = {
    sources: { config: configOf(config), sdl: supergraph, permissions: undefined, operations: new Map(), ...given },
  };
  const load = async () => ({ sources: tested.sources, files: [] });
  const { url, stop } = await startRouter({ port: 0, log, load });
  const post = (request: string | ClientRequest, headers: Record<string, string>, signal?: AbortSignal) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(typeof request === 'string' ? { query: request } : request),
      ...(signal && { signal }),
    });
  return Object.assign(tested, {
    url,
    lines,
    stop,
    async ask(request: string | ClientRequest, headers: Record<string, string> = {}) {
      return read(await post(request, headers));
    },
    inParts: async function* (request: string | ClientRequest, signal?: AbortSignal) {
      yield* partsOf(await post(request, { accept: 'multipart/mixed;deferSpec=20220824, application/json' }, signal));
    },
    async metric(line: string) {
      const text = await (await fetch(`${url}/metrics`)).text();
      const found = text.split('\n').find((candidate) => candidate.startsWith(line));
      return found === undefined ? undefined : Number(found.split(' ').at(-1));
    },
  });
}

/** Without the line of each request, which is for the standard output. */
export const configOf = (config: RouterConfigInput) =>
  routerConfig.parse({ ...config, telemetry: { log: false, ...config.telemetry } });

export async function read(response: Response): Promise<ClientAnswer> {
  return { status: response.status, headers: response.headers, body: (await response.json()) as ClientAnswer['body'] };
}

export function keptLog(): { lines: Record<string, unknown>[]; log: Log } {
  const lines: Record<string, unknown>[] = [];
  return { lines, log: createLog('router', 'info', { write: (line) => void lines.push(JSON.parse(line)) }) };
}

async function* partsOf(response: Response): AsyncGenerator<Payload> {
  if (!response.headers.get('content-type')?.startsWith('multipart/mixed'))
    throw new Error(`An answer in one: ${response.status} ${await response.text()}`);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\r\n---'); end >= 0; end = text.indexOf('\r\n---')) {
      const part = text.slice(0, end);
      text = text.slice(end + '\r\n---'.length);
      const body = part.split('\r\n\r\n')[1];
      if (body) yield JSON.parse(body) as Payload;
    }
  }
  if (text !== '--\r\n') throw new Error(`The last part has no end: ${JSON.stringify(text)}`);
}

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

export async function until(holds: () => unknown): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
