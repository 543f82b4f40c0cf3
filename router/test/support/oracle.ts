import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import { type GraphQLFormattedError, parse } from 'graphql';

export interface ClientRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** An answer as a client reads it, JSON and nothing else. */
export interface ClientAnswer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

export interface Answering {
  answer(request: ClientRequest): Promise<ClientAnswer>;
  stop(): Promise<void>;
}

type GatewayRequest = Parameters<Awaited<ReturnType<ApolloGateway['load']>>['executor']>[0];

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * ApolloGateway in this process, which asks the subgraphs over HTTP. Where it completes a value to null by itself, and no subgraph
 * reported an error, it says so in `extensions.valueCompletion` only; here these are errors, as the specification has them.
 */
export async function startOracle(supergraphSdl: string): Promise<Answering> {
  const gateway = new ApolloGateway({ supergraphSdl, logger: silent });
  const { executor, schema } = await gateway.load();
  return {
    async answer({ query, variables, operationName }) {
      const document = parse(query);
      const result = await executor({
        request: { query, variables: variables ?? {}, operationName },
        document,
        source: query,
        operationName: operationName ?? null,
        queryHash: createHash('sha256').update(query).digest('hex'),
        schema,
        context: {},
        cache: undefined,
        logger: silent,
        metrics: {},
      } as unknown as GatewayRequest);
      const { extensions, ...answer } = JSON.parse(JSON.stringify(result)) as ClientAnswer;
      const { valueCompletion, ...rest } = extensions ?? {};
      const errors = [...(answer.errors ?? []), ...((valueCompletion as GraphQLFormattedError[] | undefined) ?? [])];
      return {
        ...answer,
        ...(errors.length > 0 && { errors }),
        ...(Object.keys(rest).length > 0 && { extensions: rest }),
      };
    },
    stop: () => gateway.stop(),
  };
}
