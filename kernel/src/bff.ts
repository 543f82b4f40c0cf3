import type { Express, Request, RequestHandler } from 'express';
import { clientOf, type clientVariables, signClient } from './client';
import { clientAddress, trustedProxies } from './client-address';
import type { ConfigOf, commonVariables } from './config';
import { type Caller, type GraphClient, graphClient, type graphVariables, type Operation } from './graph-client';
import { type Arrived, graphqlEndpoint } from './graphql';
import { type Running, serveHttp } from './http';
import { bffLimits } from './limits';
import { createLog } from './log';
import { createMetrics } from './metrics';
import type { PersistedOperations } from './persisted';
import { currentRequest, type RequestInfo, readRequest } from './request';
import { buildClassSchema, type Subgraph } from './subgraph';
import { componentTracing } from './tracing';
import { type WebSession, webSession } from './web-session';

/** What a resolver of a BFF gets: the request, and one way to ask the graph in the name of its sender. */
export interface BffContext extends RequestInfo {
  readonly authorization: string | undefined;
  /** Where the refresh token of a browser is kept. */
  readonly web: WebSession;
  ask<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result>;
}

export interface Bff {
  name: string;
  resolvers: Subgraph['resolvers'];
  /** Operations that clients name by `documentId` (`npm run schema` writes them). */
  persisted?: PersistedOperations;
  /** For what GraphQL is no good at: bytes. */
  routes?: (app: Express, tools: BffTools) => void;
  /** Bytes of one GraphQL request, when a quarter of a megabyte is too little. */
  bodyLimit?: number;
  /** How long a request may take to arrive, when a minute is too short for what `routes` takes. */
  requestTimeoutMs?: number;
}

export interface BffTools {
  graph: GraphClient;
  /** Lets a route ask the graph in the name of its sender. */
  callerOf(request: Request): Caller;
}

// A lesson's text is the largest thing that most screens send.
const BODY_LIMIT = 256 * 1024;

/** A schema shaped for one kind of client over the graph. It decides nothing and stores nothing. */
export async function startBff(
  { name, resolvers, persisted, routes, bodyLimit = BODY_LIMIT, requestTimeoutMs }: Bff,
  config: ConfigOf<typeof commonVariables & typeof graphVariables & typeof clientVariables> & { port: number },
): Promise<Running> {
  const log = createLog(name, config.logLevel);
  const metrics = createMetrics(name);
  const graph = graphClient(config.routerUrl);
  const trusted = trustedProxies(config.trustedProxies);
  // A development machine serves plain HTTP, where a browser would not send a secure cookie back.
  const secureCookies = config.environment === 'production';
  const clientOfRequest = ({ headers, address }: Arrived): string =>
    signClient(clientOf(clientAddress(headers, address, trusted), headers['user-agent']), config.clientSecret);
  const callerOf = (request: Request): Caller => ({
    ...(currentRequest() ?? readRequest(request.headers, log)),
    authorization: request.headers.authorization,
    client: clientOfRequest({ headers: request.headers, address: request.socket.remoteAddress ?? '' }),
  });
  const graphql = await graphqlEndpoint<BffContext>({
    schema: await buildClassSchema(resolvers),
    limits: bffLimits,
    bodyLimit,
    introspection: config.environment !== 'production',
    logLevel: 'info',
    log,
    metrics,
    persisted,
    context(info, arrived) {
      const { authorization } = arrived.headers;
      const client = clientOfRequest(arrived);
      return {
        ...info,
        authorization,
        web: webSession(arrived, name, secureCookies),
        ask: (operation, variables) => graph.ask(operation, variables, { ...info, authorization, client }),
      };
    },
    plugins: [
      {
        async requestDidStart() {
          return {
            // A client may keep an answer and ask with its ETag whether it still holds; nobody in between may keep it.
            async willSendResponse({ response, request }) {
              if (request.http?.method !== 'GET') return;
              response.http.headers.set('cache-control', 'private, no-cache');
              response.http.headers.set('vary', 'Authorization, Accept-Encoding');
            },
          };
        },
      },
    ],
  });
  return serveHttp({
    name,
    port: config.port,
    log,
    metrics,
    tracing: await componentTracing(config, name, log),
    drainMs: config.drainMs,
    requestTimeoutMs,
    lane: graphql.lane,
    ready: async () => {},
    routes(app) {
      app.use('/graphql', revalidation);
      graphql.mount(app);
      routes?.(app, { graph, callerOf });
    },
    close: [() => graphql.stop(), () => graph.close()],
  });
}

/**
 * Clients that revalidate by `fetch` send `Cache-Control: no-cache` along, which express takes for a wish to have it all
 * again. It is meant for caches in between: whoever names an ETag wants to hear whether it still holds.
 */
const revalidation: RequestHandler = (request, _response, next) => {
  if (request.headers['if-none-match']) delete request.headers['cache-control'];
  next();
};
