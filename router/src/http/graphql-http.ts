import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptsDefer, acceptsEventStream, answerType } from './accept';
import { Refusal } from './answer';
import { readBody } from './body';
import { corsHeaders, preflightHeaders } from './cors';
import { preventCsrf, requireJson } from './csrf';
import { Exchange } from './exchange';
import { paramsOfUrl } from './params';
import { type GraphqlHttpOptions, receive, refuse, run, send } from './serve';

const METHODS = 'GET, POST, OPTIONS';

/**
 * GraphQL over HTTP at `config.server.path`: POST of JSON, GET for what `execute` allows it, CORS preflights.
 * What it gives back tells whether a request was for this path; then it is answered, whatever happens.
 */
export function createGraphqlHttp(
  options: GraphqlHttpOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const { path } = options.config.server;
  return (request, response) => {
    const url = request.url as string;
    if (!url.startsWith(path) || (url.length > path.length && url[path.length] !== '?')) return false;
    const exchange = new Exchange(request, response);
    try {
      arrive(options, exchange);
    } catch (error) {
      refuse(options, exchange, error);
    }
    return true;
  };
}

function arrive(options: GraphqlHttpOptions, exchange: Exchange): void {
  const { server, csrf } = options.config;
  const { request, method, headers, url } = exchange;
  exchange.extraHeaders = extraHeaders(options, exchange);
  if (method === 'OPTIONS') return preflight(options, exchange);
  if (method !== 'POST' && method !== 'GET')
    throw new Refusal('BAD_REQUEST', `Ask with GET or POST, not ${method}.`, 405, { allow: METHODS });
  if (csrf.enabled) preventCsrf(headers, csrf);
  const contentType = answerType(headers.accept);
  if (contentType) exchange.contentType = contentType;
  else if (!acceptsDefer(headers) && !acceptsEventStream(headers))
    throw new Refusal('BAD_REQUEST', 'Accept application/json or application/graphql-response+json.', 406);

  if (method === 'GET') {
    if (headers['content-type'] !== undefined) requireJson(headers);
    return run(options, exchange, paramsOfUrl(url), undefined);
  }
  requireJson(headers);
  readBody(request, server.bodyLimit, (body) => receive(options, exchange, body));
}

function preflight(options: GraphqlHttpOptions, exchange: Exchange): void {
  const { cors } = options.config;
  const { headers } = exchange;
  if (cors && headers['access-control-request-method'])
    exchange.extraHeaders = [...(exchange.extraHeaders ?? []), ...preflightHeaders(cors, headers)];
  send(options, exchange, { kind: 'single', status: 204, body: '', headers: { allow: METHODS } });
}

/** None for the plain POST that nearly every request is. */
function extraHeaders({ config }: GraphqlHttpOptions, { method, headers }: Exchange): readonly string[] | undefined {
  const { cors, server } = config;
  if (!cors && !server.compression.enabled && method === 'POST') return undefined;
  return [
    ...(method === 'GET' ? ['vary', 'accept'] : []),
    ...(server.compression.enabled ? ['vary', 'accept-encoding'] : []),
    ...(cors ? corsHeaders(cors, headers.origin) : []),
  ];
}
