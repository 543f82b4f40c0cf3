import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request } from 'express';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { codeOf, ERRORS, publicError } from './errors';
import { type Limits, limitRule, MAX_TOKENS } from './limits';
import type { Log } from './log';
import { type Metrics, operationLabel } from './metrics';
import { currentRequest, type RequestInfo, readRequest } from './request';

export interface GraphqlOptions<C extends BaseContext> {
  schema: GraphQLSchema;
  context: (info: RequestInfo, request: Request) => C | Promise<C>;
  limits: Limits;
  /** Lexical tokens of one document. */
  maxTokens?: number;
  /** Bytes of one request body. */
  bodyLimit: number;
  introspection: boolean;
  /** What a healthy operation is logged at: `info` where clients arrive, `debug` behind the router. */
  logLevel: 'info' | 'debug';
  log: Log;
  metrics: Metrics;
  plugins?: ApolloServerPlugin<C>[];
}

export interface GraphqlEndpoint {
  mount(app: Express): void;
  stop(): Promise<void>;
}

/** `POST /graphql`, and `GET` for queries. Every error leaves through `publicError`. */
export async function graphqlEndpoint<C extends BaseContext>(options: GraphqlOptions<C>): Promise<GraphqlEndpoint> {
  const { log, introspection } = options;
  const server = new ApolloServer<C>({
    schema: options.schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    validationRules: [knownOperation, limitRule(options.limits)],
    parseOptions: { maxTokens: options.maxTokens ?? MAX_TOKENS },
    persistedQueries: false,
    formatError: (formatted, error) => exit(formatted, error, log),
    logger: log,
    plugins: [ApolloServerPluginLandingPageDisabled(), observe(options), ...(options.plugins ?? [])],
  });
  await server.start();
  return {
    mount(app) {
      const parse = express.json({ limit: options.bodyLimit });
      app.use(
        '/graphql',
        parse,
        (request, _response, next) => {
          // A GET has no body, and the integration insists on one.
          request.body ??= {};
          next();
        },
        expressMiddleware(server, {
          context: async ({ req }) => options.context(currentRequest() ?? readRequest(req.headers, log), req),
        }),
      );
    },
    stop: () => server.stop(),
  };
}

function exit(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const request = currentRequest();
  if (codeOf(ours(formatted)) === 'INTERNAL_SERVER_ERROR') {
    (request?.log ?? log).error(
      { err: unwrapResolverError(error), path: formatted.path, extensions: formatted.extensions },
      'unexpected error',
    );
  }
  return publicError(ours(formatted), request?.requestId ?? 'none', request?.traceId);
}

function observe<C extends BaseContext>({ metrics, log, logLevel }: GraphqlOptions<C>): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ operationName, operation, response, document, request }) {
          const ms = performance.now() - start;
          const result = response.body.kind === 'single' ? response.body.singleResult : {};
          const errors = result.errors ?? [];
          const codes = [...new Set(errors.map(codeOf))];
          const outcome = codes.length === 0 ? 'ok' : 'error';
          const name = document ? operationLabel(metrics, operationName ?? firstField(document)) : 'refused';
          metrics.operations.observe({ operation: name, outcome }, ms / 1_000);
          for (const code of codes) metrics.errors.inc({ code });
          currentRequest()?.trace?.describe(spanOf(name, operation?.operation, codes));
          const line = {
            operation: name,
            kind: operation?.operation,
            ms: Math.round(ms * 10) / 10,
            outcome,
            ...(codes.length > 0 && { codes }),
          };
          (currentRequest()?.log ?? log)[logLevel](
            request.http?.method === 'GET' ? { ...line, method: 'GET' } : line,
            'operation',
          );
        },
      };
    },
  };
}

function spanOf(name: string, kind: string | undefined, codes: readonly string[]) {
  return {
    name: kind ? `${kind} ${name}` : 'GraphQL',
    attributes: {
      'graphql.operation.name': name,
      ...(kind && { 'graphql.operation.type': kind }),
      ...(codes[0] && { 'error.type': codes[0] }),
    },
  };
}

function firstField(document: DocumentNode): string | undefined {
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
  const field = operation?.selectionSet.selections[0];
  return field?.kind === 'Field' ? field.name.value : undefined;
}

/** What the libraries say of a client's mistake without a code, or in words about themselves. */
function ours(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.message.includes('call stack'))
    return {
      ...formatted,
      message: 'The operation is nested too deeply.',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    };
  return formatted;
}

/** graphql-js finds out only when it executes, and calls it its own fault. */
const knownOperation: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});

/** Refuses a whole request with the HTTP status of its code, before anything of it runs. */
export function refused<E extends GraphQLError & { code: keyof typeof ERRORS }>(error: E): E {
  error.extensions.http = { status: ERRORS[error.code].status };
  return error;
}
