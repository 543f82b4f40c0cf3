import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { codeOf, ERRORS, type ErrorCode } from './errors';
import type { Log } from './log';
import { METRICS_CONTENT_TYPE, type Metrics } from './metrics';
import { currentRequest, REQUEST_ID_HEADER, readRequest, withRequest } from './request';

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
  drainMs: number;
  /** How long a request may take to arrive; its headers have a minute whatever this says. */
  requestTimeoutMs?: number | undefined;
  /** Rejects while the component may not take traffic; the message is what /readyz shows. */
  ready: () => Promise<void>;
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
  app.use(requestScope(log));
  // Most of a phone's screens are 0.5 to 5 KB; the router does not ask subgraphs for it.
  app.use(compression({ threshold: 512 }));
  options.routes(app);
  app.use(
    (_request, response) => void response.status(404).json(errorBody('NOT_FOUND', 'There is nothing at this address.')),
  );
  app.use(errorExit(log));

  const server = createServer({ requestTimeout: options.requestTimeoutMs ?? 60_000, headersTimeout: 60_000 }, app);
  // Longer than the clients' pools keep theirs, so that nobody writes to a connection that we are closing.
  server.keepAliveTimeout = 75_000;
  const close = async () => {
    for (const part of options.close ?? []) await part();
  };
  const listening = await listen(server, options.port, options.host, name).catch(async (error) => {
    await close();
    throw error;
  });

  let stopped: Promise<void> | undefined;
  return {
    name,
    url: `http://localhost:${listening}`,
    stop: () => {
      draining = true;
      stopped ??= drain(server, drainMs).then(async () => {
        await close();
        log.info('stopped');
      });
      return stopped;
    },
  };
}

export function errorBody(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code, requestId: currentRequest()?.requestId } }] };
}

function requestScope(log: Log): RequestHandler {
  return (request, response, next) => {
    const info = readRequest(request.headers, log);
    response.setHeader(REQUEST_ID_HEADER, info.requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    withRequest(info, next);
  };
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
    if (code !== 'INTERNAL_SERVER_ERROR')
      return void response.status(ERRORS[code].status).json(errorBody(code, (error as Error).message));
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

async function drain(server: Server, drainMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Keep-alive connections go idle as their last answers leave.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const force = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(force);
}
