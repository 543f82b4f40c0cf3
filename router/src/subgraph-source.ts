import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { DomainError } from '@lyceum/kernel/errors';
import { PRINCIPAL_HEADER, signPrincipal } from '@lyceum/kernel/principal';
import { forwardHeaders } from '@lyceum/kernel/request';
import { Pool } from 'undici';
import type { RouterContext } from './main';

/** Answers larger than this are a subgraph's mistake, and would be the router's memory. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

export interface SubgraphSource extends GraphQLDataSource<RouterContext> {
  close(): Promise<void>;
}

/** One subgraph over a pool of kept connections; every call carries the signed principal and what is left of the time. */
export function subgraphSource(name: string, url: string, principalSecret: string): SubgraphSource {
  const { origin, pathname } = new URL(url);
  // Shorter than the subgraph keeps its side, so that nothing is written to a connection that it is closing.
  const pool = new Pool(origin, { connections: 128, keepAliveTimeout: 30_000, maxResponseSize: MAX_ANSWER_BYTES });

  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions<RouterContext>) {
      const { principal, log, ...info } = context as RouterContext;
      try {
        const { body } = await pool.request({
          path: pathname,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            ...forwardHeaders({ ...info, log }),
            [PRINCIPAL_HEADER]: signPrincipal(principal, principalSecret),
          },
          body: JSON.stringify({
            query: request.query,
            variables: request.variables,
            operationName: request.operationName,
          }),
          signal: AbortSignal.timeout(Math.max(1, info.deadline - Date.now())),
        });
        return (await body.json()) as never;
      } catch (cause) {
        log.warn({ err: cause, subgraph: name }, 'a subgraph did not answer');
        throw new DomainError(
          'TRY_AGAIN',
          'A part of the platform did not answer in time. Try again in a moment.',
          {},
          cause,
        );
      }
    },
    close: () => pool.close(),
  };
}
