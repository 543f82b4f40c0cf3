import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { watchConnections } from './connections';
import { codeOf, ERRORS, type ErrorCode } from './errors';
import { type FastLane, localLane, takeLane } from './fast-lane';
import { type AnswerLocally, answerLocally } from './in-process';
import type { Log } from './log';
import { METRICS_CONTENT_TYPE, type Metrics } from './metrics';
import type { Details } from './reasons';
import { currentRequest, REQUEST_ID_HEADER, readRequest, withRequest } from './request';
import type { Trace, Tracing } from './tracing';
import { onWebSocket, type Upgrade } from './upgrade';

/** A component that answers on a port. */
export interface Running {
  readonly name: string;
  readonly url: string;
  /** Not ready, let running requests end, close what it opened. Twice is once. */
  stop(): Promise<void>;
}

export interface HttpOptions {
  name: string;
  port: number;
  /** Subgraphs are for the router alone: on a bare machine they listen on loopback. */
  host?: string;
  log: Log;
  metrics: Metrics;
  /** Each request that express serves is a span of it. */
  tracing?: Tracing | undefined;
  drainMs: number;
  /** How long a request may take to arrive; its headers have a minute whatever this says. */
  requestTimeoutMs?: number | undefined;
  /** Rejects while the component may not take traffic; the message is what /readyz shows. */
  ready: () => Promise<void>;
  /** Served over TLS with these, PEM. */
  tls?: { cert: string | Buffer; key: string | Buffer } | undefined;
  /** Where a request has no microsecond to spare: asked before express is, true when it has taken the request. Never throws. */
  first?: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** For operations that have come before; what it does not answer goes to `routes`. */
  lane?: FastLane | undefined;
  /** For those who run in this process and ask without HTTP; where there is a lane, that one. */
  local?: AnswerLocally | undefined;
  /** Before it listens: for what happens to it rather than to a request. */
  prepare?: ((server: Server) => void) | undefined;
  /** Takes over connections that become WebSockets. */
  upgrade?: Upgrade | undefined;
  /** A connection on which nothing moves for this long is cut, whether the request or the answer has come to a stop; none when left out. */
  silenceMs?: number | undefined;
  /** As draining begins: tell those who stay longer than a request to go. */
  drain?: (() => void) | undefined;
  /** How long a connection without a request is left open then, for requests that are on their way. */
  idleMs?: number | undefined;
  routes: (app: Express) => void;
  /** After the last request has ended, in this order. */
  close?: (() => Promise<void>)[];
}

/** @throws an error with a line for the operator when the port is taken. */
export async function serveHttp(options: HttpOptions): Promise<Running> {
  const { name, log, metrics, drainMs } = options;
  const app = express();
  app.disable('x-powered-by');
  let draining = false;

  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', async (_request, response) => {
    const reason = draining
      ? 'draining'
      : await options.ready().then(
          () => undefined,
          (error: Error) => error.message,
        );
    response.status(reason ? 503 : 200).json(reason ? { status: 'not ready', reason } : { status: 'ready' });
  });
  app.get(
    '/metrics',
    async (_request, response) => void response.type(METRICS_CONTENT_TYPE).send(await metrics.text()),
  );
  const scope = requestScope(log, options.tracing);
  app.use((request, response, next) => {
    // What comes from the lane is in its scope.
    if (currentRequest()) next();
    else scope(request, response, next);
  });
  app.use(compressed);
  options.routes(app);
  app.use(
    (_request, response) => void response.status(404).json(errorBody('NOT_FOUND', 'There is nothing at this address.')),
  );
  app.use(errorExit(log));

  const requestTimeout = options.requestTimeoutMs ?? 60_000;
  const timeouts = {
    requestTimeout,
    headersTimeout: Math.min(60_000, requestTimeout),
    // How often Node looks for requests that take longer than that.
    connectionsCheckingInterval: Math.min(30_000, requestTimeout),
    // Longer than the clients' pools keep theirs, so that nobody writes to a connection that we are closing.
    keepAliveTimeout: 75_000,
  };
  const server = options.tls ? createTlsServer({ ...timeouts, ...options.tls }) : createServer(timeouts);
  const connections = watchConnections(server);
  const { first, lane } = options;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    connections.serving(request, response);
    if (first?.(request, response)) return;
    if (lane?.takes(request))
      scope(request, response, () => takeLane({ lane, compressed }, request, response, () => app(request, response)));
    else app(request, response);
  });
  server.timeout = options.silenceMs ?? 0;
  options.prepare?.(server);
  const { upgrade } = options;
  if (upgrade) {
    onWebSocket(server, (request, socket, head) => {
      connections.leaves(socket);
      upgrade(request, socket, head);
    });
  }
  const close = async () => {
    for (const part of options.close ?? []) await part();
    await options.tracing?.close();
  };
  const listening = await listen(server, options.port, options.host, name).catch(async (error) => {
    await close();
    throw error;
  });

  const url = `${options.tls ? 'https' : 'http'}://localhost:${listening}`;
  const local = options.local ?? (lane && localLane({ lane, log, tracing: options.tracing }));
  const leave = local && answerLocally(new URL(url), local);

  let stopped: Promise<void> | undefined;
  return {
    name,
    url,
    stop: () => {
      draining = true;
      if (!stopped) options.drain?.();
      stopped ??= Promise.all([leave?.(), connections.drain(drainMs, options.idleMs ?? 100)]).then(async () => {
        await close();
        log.info('stopped');
      });
      return stopped;
    },
  };
}

export function errorBody(code: ErrorCode, message: string, details?: Details) {
  const extensions = { code, requestId: currentRequest()?.requestId, ...(details && { details }) };
  return { errors: [{ message, extensions }] };
}

// Most of a phone's screens are 0.5 to 5 KB; the router does not ask subgraphs for it.
const compressed = compression({ threshold: 512 });

type Scope = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function requestScope(log: Log, tracing: Tracing | undefined): Scope {
  return (request, response, next) => {
    const trace = tracing && startSpan(tracing, request, response);
    const info = readRequest(request.headers, log, undefined, trace);
    response.setHeader(REQUEST_ID_HEADER, info.requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    withRequest(info, next);
  };
}

function startSpan(
  tracing: Tracing,
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
): Trace | undefined {
  const trace = tracing.start({
    name: method ?? '',
    traceparent: headers.traceparent,
    attributes: { 'http.request.method': method ?? '', 'url.path': url?.split('?')[0] ?? '' },
  });
  if (!trace) return undefined;
  response.once('close', () => {
    const { statusCode, writableFinished } = response;
    const error = writableFinished ? (statusCode >= 500 ? String(statusCode) : undefined) : 'the client went away';
    trace.end({ error, attributes: { 'http.response.status_code': statusCode } });
  });
  return trace;
}

/** Body too large, bad JSON, a route that threw: the same shape as a GraphQL error. */
function errorExit(log: Log): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { type, status, limit } = error as { type?: string; status?: number; limit?: number };
    if (type === 'entity.too.large')
      return void response.status(413).json(errorBody('PAYLOAD_TOO_LARGE', `The body is larger than ${limit} bytes.`));
    if (status && status >= 400 && status < 500)
      return void response.status(status).json(errorBody('BAD_REQUEST', 'The request could not be read.'));
    const code = codeOf(error);
    if (code !== 'INTERNAL_SERVER_ERROR') {
      const { message, extensions } = error as { message: string; extensions: { details?: Details } };
      return void response.status(ERRORS[code].status).json(errorBody(code, message, extensions.details));
    }
    (currentRequest()?.log ?? log).error({ err: error }, 'request failed');
    response.status(500).json(errorBody(code, 'Something went wrong on our side.'));
  };
}

function listen(server: Server, port: number, host: string | undefined, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(name, port) : error);
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

export class PortTakenError extends Error {
  constructor(component: string, port: number) {
    super(
      `Port ${port} is taken: ${component} cannot start. End the program that uses it, or set ${component.toUpperCase().replaceAll('-', '_')}_PORT.`,
    );
  }
}
