import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createLog, type Log } from '@lyceum/kernel/log';
import { createMetrics, type Metrics } from '@lyceum/kernel/metrics';
import { anonymous } from '@lyceum/kernel/principal';
import { type RouterConfigInput, routerConfig } from '../../config/schema';
import type { Caller, RouterRequest } from '../../request';
import { createSubgraph } from '../create-subgraph';
import type { Subgraph, SubgraphRequest } from '../subgraph';

const closers: (() => Promise<unknown> | unknown)[] = [];

/** Ends all that the functions here began; for `afterEach`. */
export async function endAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}

export function atEnd(close: () => Promise<unknown> | unknown): void {
  closers.push(close);
}

/** Listens, on a free port when none is given; connections that are still open at the end are cut. */
export async function listen(server: Server, scheme = 'http', port = 0): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  atEnd(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

export const serve = (listener: RequestListener): Promise<string> => listen(createServer(listener));

/** Writes what it likes to whoever connects and sends something. */
export function serveBytes(answer: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  return listen(server);
}

/** A port that nobody listens on. */
export async function deadUrl(): Promise<string> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}/graphql`;
}

export function json(response: ServerResponse, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export interface TestLog {
  log: Log;
  lines: Record<string, unknown>[];
}

export function testLog(level = 'debug'): TestLog {
  const lines: Record<string, unknown>[] = [];
  return { lines, log: createLog('router', level, { write: (line) => void lines.push(JSON.parse(line)) }) };
}

export interface Tested {
  subgraph: Subgraph;
  metrics: Metrics;
  /** Of the component; requests have their own. */
  lines: Record<string, unknown>[];
}

export function testSubgraph(url: string, config: RouterConfigInput = {}, principalSecret?: string): Tested {
  const metrics = createMetrics('router');
  const { log, lines } = testLog();
  const parsed = routerConfig.parse(config);
  const subgraph = createSubgraph({ name: 'products', url, config: parsed, metrics, log, principalSecret });
  atEnd(() => subgraph.close());
  return { subgraph, metrics, lines };
}

export const anybody: Caller = {
  kind: 'anonymous',
  id: undefined,
  tenant: undefined,
  scopes: new Set(),
  roles: new Set(),
  policies: new Set(),
  claims: {},
  principal: anonymous,
  identity: 'anonymous',
};

/** A client's request with a log that is kept, half a minute to go, and nothing in it that `given` does not say. */
export function testRequest(given: Partial<RouterRequest> = {}): RouterRequest & { lines: TestLog['lines'] } {
  const { log, lines } = testLog();
  return {
    id: 'request-1',
    arrival: { method: 'POST', url: '/graphql', headers: {}, address: '127.0.0.1' },
    caller: anybody,
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    deadline: Date.now() + 30_000,
    log,
    signal: new AbortController().signal,
    state: new Map(),
    responseHeaders: new Map(),
    ...given,
    lines,
  };
}

export const query: SubgraphRequest = { kind: 'query', operationName: 'Top', body: '{"query":"{ top }"}' };
export const mutation: SubgraphRequest = {
  kind: 'mutation',
  operationName: 'Buy',
  body: '{"query":"mutation{ buy }"}',
};

/** The value of a metric's line that has these labels; undefined when there is no such line. */
export async function metricValue(
  metrics: Metrics,
  name: string,
  labels: Record<string, string>,
): Promise<number | undefined> {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const line = (await metrics.registry.metrics())
    .split('\n')
    .find((candidate) => candidate.startsWith(`${name}{`) && wanted.every((part) => candidate.includes(part)));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
