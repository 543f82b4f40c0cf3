import { createServer, type ServerOptions } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createLog } from '@lyceum/kernel/log';
import { type RouterConfigInput, routerConfig } from '../../config/schema';
import type { GraphqlParams } from '../../request';
import type { Answer } from '../answer';
import type { HttpArrival } from '../exchange';
import { createGraphqlHttp } from '../graphql-http';
import type { GraphqlHttpOptions, Outcome } from '../serve';

type Execute = GraphqlHttpOptions['execute'];

/** What the endpoint logs as an error, and tells of each operation. */
export interface Endpoint {
  port: number;
  url: string;
  params: GraphqlParams[];
  arrivals: HttpArrival[];
  rawBodies: (string | undefined)[];
  outcomes: Outcome[];
  errors: string[];
  ask(body: unknown, headers?: Record<string, string>, init?: RequestInit): Promise<Response>;
  get(search: Record<string, string> | [string, string][], headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

const json = { 'content-type': 'application/json' };

export const single = (data: unknown): Answer => ({ kind: 'single', status: 200, body: JSON.stringify({ data }) });

/** A GraphQL endpoint on a port of its own; `execute` answers `{"data":{"ok":true}}` unless the test says otherwise. */
export async function openEndpoint(
  config: Pick<RouterConfigInput, 'server' | 'cors' | 'csrf'> = {},
  execute: Execute = () => single({ ok: true }),
  options: ServerOptions = {},
): Promise<Endpoint> {
  const endpoint: Pick<Endpoint, 'params' | 'arrivals' | 'rawBodies' | 'outcomes' | 'errors'> = {
    params: [],
    arrivals: [],
    rawBodies: [],
    outcomes: [],
    errors: [],
  };
  const handle = createGraphqlHttp({
    config: routerConfig.parse(config),
    log: createLog('test', 'error', { write: (line) => void endpoint.errors.push(line) }),
    answered: (_arrival, outcome) => void endpoint.outcomes.push(outcome),
    execute(params, arrival, rawBody) {
      endpoint.params.push(params);
      endpoint.arrivals.push(arrival);
      endpoint.rawBodies.push(rawBody);
      return execute(params, arrival, rawBody);
    },
  });
  const server = createServer(options, (request, response) => {
    if (!handle(request, response)) response.writeHead(404).end('elsewhere');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    ...endpoint,
    port,
    url,
    ask: (body, headers = {}, init = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { ...json, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
      }),
    get: (search, headers = json) => fetch(`${url}?${new URLSearchParams(search)}`, { headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The one error of an answer that has no data. It carries the request id of the headers. */
export async function errorOf(response: Response) {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] };
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors[0] as (typeof errors)[number];
  expect(extensions.requestId).toBe(response.headers.get('x-request-id'));
  return { status: response.status, code: extensions.code, message };
}

/** Gives up in the end, so that a test that fails does not keep the process alive. */
export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not come to this.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A connection of bytes, for what no HTTP client would send. */
export function dial(port: number) {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  let closed = false;
  let look = () => {};
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => {
    received += text;
    look();
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    closed = true;
    look();
  });
  const when = (arrived: () => boolean) =>
    new Promise<string>((resolve) => {
      look = () => void (arrived() && resolve(received));
      look();
    });
  return {
    socket,
    send: (text: string) => new Promise<void>((resolve) => socket.write(text, 'latin1', () => resolve())),
    /** What has come once it matches, or the connection is closed. */
    until: (pattern: RegExp) => when(() => closed || pattern.test(received)),
    /** What has come when the other side has closed. */
    closed: () => when(() => closed),
    end: () => socket.destroy(),
  };
}

export const post = (body: string, headers = 'content-type: application/json\r\n') =>
  `POST /graphql HTTP/1.1\r\nhost: router\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
