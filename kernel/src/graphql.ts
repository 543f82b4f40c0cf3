import type { IncomingHttpHeaders } from 'node:http';
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { compiledOperations } from './compiled-operations';
import { codeOf, ERRORS, publicError } from './errors';
import { type FastLane, fastLane } from './fast-lane';
import { type Limits, limitRule, MAX_TOKENS } from './limits';
import type { Log } from './log';
import { type Metrics, operationLabel } from './metrics';
import { type PersistedOperations, withText } from './persisted';
import { currentRequest, type RequestInfo, readRequest } from './request';

export interface GraphqlOptions<C extends BaseContext> {
  schema: GraphQLSchema;
  context: (info: RequestInfo, arrived: Arrived) => C;
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
  /** Operations that clients name by `documentId` instead of sending their text. */
  persisted?: PersistedOperations;
}

/** What is known of a request beside its operation. */
export interface Arrived {
  readonly headers: IncomingHttpHeaders;
  /** Of the other side of the connection. */
  readonly address: string;
  /** Adds a header to the answer; absent where the answer is not one of HTTP. */
  readonly setHeader?: (name: string, value: string) => void;
}

export interface GraphqlEndpoint {
  mount(app: Express): void;
  /** For operations that have come before: to be asked ahead of `mount`'s app. */
  readonly lane: FastLane;
  stop(): Promise<void>;
}

/** `POST /graphql`, and `GET` for queries. Every error leaves through `publicError`. */
export async function graphqlEndpoint<C extends BaseContext>(options: GraphqlOptions<C>): Promise<GraphqlEndpoint> {
  const { log, introspection } = options;
  const operations = compiledOperations(options.schema);
  const persisted = options.persisted ?? new Map();
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
    plugins: [ApolloServerPluginLandingPageDisabled(), observe(options, operations), ...(options.plugins ?? [])],
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
          request.body = withText(request.body ?? {}, persisted);
          next();
        },
        expressMiddleware(server, {
          context: async ({ req: { headers, socket }, res }) =>
            options.context(currentRequest() ?? readRequest(headers, log), {
              headers,
              address: socket.remoteAddress ?? '',
              setHeader: (name, value) => res.appendHeader(name, value),
            }),
        }),
      );
    },
    lane: fastLane({
      operations,
      persisted,
      bodyLimit: options.bodyLimit,
      context: options.context,
      formatError: (formatted, error) => exit(formatted, error, log),
      observed: (seen) => observed(options, seen),
    }),
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

/** One operation that was answered. */
export interface Observed {
  /** Undefined when it was refused before it was one. */
  readonly name: string | undefined;
  readonly kind: string | undefined;
  readonly errors: readonly unknown[];
  readonly ms: number;
  readonly method: string | undefined;
}

function observed(
  { metrics, log, logLevel }: Pick<GraphqlOptions<never>, 'metrics' | 'log' | 'logLevel'>,
  seen: Observed,
) {
  const codes = seen.errors.length === 0 ? [] : [...new Set(seen.errors.map(codeOf))];
  const outcome = codes.length === 0 ? 'ok' : 'error';
  const name = seen.name === undefined ? 'refused' : operationLabel(metrics, seen.name);
  metrics.operations.observe({ operation: name, outcome }, seen.ms / 1_000);
  for (const code of codes) metrics.errors.inc({ code });
  const request = currentRequest();
  request?.trace?.describe(spanOf(name, seen.kind, codes));
  const to = request?.log ?? log;
  if (!to.isLevelEnabled(logLevel)) return;
  to[logLevel](
    {
      operation: name,
      kind: seen.kind,
      ms: Math.round(seen.ms * 10) / 10,
      outcome,
      ...(codes.length > 0 && { codes }),
      ...(seen.method === 'GET' && { method: 'GET' }),
    },
    'operation',
  );
}

function observe<C extends BaseContext>(
  options: GraphqlOptions<C>,
  operations: ReturnType<typeof compiledOperations>,
): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async didResolveOperation({ source, document, operation, operationName, request }) {
          if (request.http?.method !== 'POST') return;
          const known = {
            document,
            name: operationName ?? firstField(document) ?? '',
            kind: operation?.operation ?? '',
          };
          operations.learn(source, request.operationName, known);
        },
        async willSendResponse({ operationName, operation, response, document, request }) {
          const result = response.body.kind === 'single' ? response.body.singleResult : {};
          observed(options, {
            name: document && (operationName ?? firstField(document) ?? ''),
            kind: operation?.operation,
            errors: result.errors ?? [],
            ms: performance.now() - start,
            method: request.http?.method,
          });
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
