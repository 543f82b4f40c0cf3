import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { CompiledOperations } from './compiled-operations';
import { codeOf, type ErrorCode } from './errors';
import type { Arrived, Observed } from './graphql';
import type { AnswerLocally } from './in-process';
import type { Log } from './log';
import type { PersistedOperations } from './persisted';
import { currentRequest, type RequestInfo, readRequest, withRequest } from './request';
import type { Tracing } from './tracing';

interface FastLaneOptions<C> {
  operations: CompiledOperations;
  persisted: PersistedOperations;
  bodyLimit: number;
  context: (info: RequestInfo, arrived: Arrived) => C;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  observed: (seen: Observed) => void;
}

export interface FastLane {
  /** Whether it may be one of ours, by its head alone; then its body is to be read, and handed to `answer`. */
  takes(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean;
  /**
   * The JSON text of the answer, within the request that is current; undefined when the long way has to be gone, and then
   * nothing has been run.
   */
  answer(body: unknown, arrived: Arrived): Promise<string | undefined>;
}

/**
 * The way of an operation that has come before: Apollo Server has parsed it, validated it and held it against the limits, and its
 * function is ready. What is refused, unknown or out of the ordinary goes through Apollo Server, so that there is one place
 * that says no.
 */
export function fastLane<C>({
  operations,
  persisted,
  bodyLimit,
  context,
  formatError,
  observed,
}: FastLaneOptions<C>): FastLane {
  const format = (error: NonNullable<ExecutionResult['errors']>[number]): GraphQLFormattedError => {
    const { message, locations, path } = error;
    const code = codeOf(error);
    return formatError(
      { message, ...(locations && { locations }), ...(path && { path }), extensions: { ...error.extensions, code } },
      error,
    );
  };
  return {
    takes: ({ method, url, headers }) =>
      method === 'POST' && url === '/graphql' && isPlainJson(headers) && Number(headers['content-length']) <= bodyLimit,

    async answer(body, arrived) {
      const asked = paramsOf(body, persisted);
      const operation = asked && operations.find(asked.query, asked.operationName);
      const info = currentRequest();
      if (!operation || !info) return undefined;
      const start = performance.now();
      let of: C;
      try {
        of = context(info, arrived);
      } catch {
        // Whoever may not ask at all is told so on the long way.
        return undefined;
      }
      const result = await operation.run(of, asked.variables);
      if (result.data === undefined) return undefined;
      const errors = result.errors?.map(format);
      const { name, kind } = operation;
      observed({ name, kind, errors: errors ?? [], ms: performance.now() - start, method: 'POST' });
      return errors?.length ? JSON.stringify({ errors, data: result.data }) : JSON.stringify({ data: result.data });
    },
  };
}

function isPlainJson(headers: IncomingHttpHeaders): boolean {
  return (
    /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    headers['content-length'] !== undefined &&
    answerTypeOf(headers) !== undefined
  );
}

/** What whoever asks would rather have: the router asks for both, this first. Undefined when it takes weighing. */
function answerTypeOf({ accept = '*/*' }: IncomingHttpHeaders): string | undefined {
  if (accept.includes(';')) return undefined;
  const named = accept.split(',').map((type) => type.trim());
  if (named[0] === '*/*') return 'application/json';
  return named.find((type) => type === 'application/json' || type === 'application/graphql-response+json');
}

/** Only what GraphQL over HTTP asks for in its plainest form; what else a body may hold is for the long way. */
function paramsOf(body: unknown, persisted: PersistedOperations) {
  if (typeof body !== 'object' || body === null) return undefined;
  const { documentId, operationName, variables, extensions, ...rest } = body as Record<string, unknown>;
  const query = rest.query ?? persisted.get(documentId as string);
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    return undefined;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
}

/**
 * Reads the body of a request that the lane takes, and answers it. `longWay` gets what the lane does not answer, with the body
 * as express' own parser leaves it.
 */
export function takeLane(
  { lane, compressed }: { lane: FastLane; compressed: RequestHandler },
  request: IncomingMessage,
  response: ServerResponse,
  longWay: () => void,
): void {
  const pieces: Buffer[] = [];
  const type = answerTypeOf(request.headers);
  const send = (status: number, text: string) => {
    const content = Buffer.from(text);
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-length': content.length,
    });
    response.end(content);
  };
  const refuse = (status: number, code: ErrorCode, message: string) =>
    send(
      status,
      JSON.stringify({ errors: [{ message, extensions: { code, requestId: currentRequest()?.requestId } }] }),
    );

  const take = async () => {
    const body = parsed(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces));
    if (body === undefined) return refuse(400, 'BAD_REQUEST', 'The request could not be read.');
    const { headers, socket } = request;
    const setHeader = (name: string, value: string) => void response.appendHeader(name, value);
    const text = await lane.answer(body, { headers, address: socket.remoteAddress ?? '', setHeader });
    if (text === undefined) {
      Object.assign(request, { body });
      longWay();
    } else if (headers['accept-encoding'] === undefined) send(200, text);
    else compressed(request as never, response as never, () => send(200, text));
  };
  request.on('data', (piece: Buffer) => pieces.push(piece));
  const info = currentRequest() as RequestInfo;
  // Node emits it outside of the request's scope.
  request.once('end', () =>
    withRequest(info, () =>
      take().catch((error) => {
        info.log.error({ err: error }, 'request failed');
        refuse(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
      }),
    ),
  );
}

/** For who asks from within the process: what the lane does not answer has to come over HTTP. */
export function localLane({
  lane,
  log,
  tracing,
}: {
  lane: FastLane;
  log: Log;
  tracing: Tracing | undefined;
}): AnswerLocally {
  return async ({ headers, body: text }) => {
    const { traceparent } = headers;
    const attributes = { 'http.request.method': 'POST', 'url.path': '/graphql' };
    const trace = tracing?.start({ name: 'POST', traceparent, attributes });
    const info = readRequest(headers, log, undefined, trace);
    const body = await withRequest(info, () => lane.answer(JSON.parse(text), { headers, address: '127.0.0.1' }));
    if (body === undefined) return undefined;
    trace?.end({ attributes: { 'http.response.status_code': 200 } });
    return { status: 200, body };
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}
