import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { DomainError } from '@lyceum/kernel/errors';
import { graphqlEndpoint, refused } from '@lyceum/kernel/graphql';
import { type Running, serveHttp } from '@lyceum/kernel/http';
import { publicLimits } from '@lyceum/kernel/limits';
import { createLog } from '@lyceum/kernel/log';
import { createMetrics } from '@lyceum/kernel/metrics';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import type { Principal } from '@lyceum/kernel/principal';
import type { RequestInfo } from '@lyceum/kernel/request';
import { run } from '@lyceum/kernel/run';
import { authenticator } from './authenticate';
import { variables } from './config';
import { explorerRoutes } from './explorer';
import { createGate } from './gate';
import { loadOperations } from './operations';
import { type SubgraphSource, subgraphSource } from './subgraph-source';

export interface RouterContext extends RequestInfo {
  principal: Principal;
}

// A batch of an import is 1,000 rows of some hundred bytes; nothing else comes near.
const BODY_LIMIT = 2 * 1024 * 1024;

export async function start(config: ConfigOf<typeof variables>): Promise<Running> {
  const log = createLog('router', config.logLevel);
  const metrics = createMetrics('router');
  const sources: SubgraphSource[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(config.supergraph, 'utf8'),
    buildService({ name, url }) {
      const source = subgraphSource(name, config.subgraphUrls[name] ?? url ?? '', config.principalSecret);
      sources.push(source);
      return source;
    },
    logger: log,
  });
  const permissions = JSON.parse(readFileSync(config.fieldPermissions, 'utf8')) as FieldPermissions;
  let gate: ReturnType<typeof createGate>;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    gate = createGate(apiSchema, permissions);
  });
  const authenticate = authenticator(config.jwksUrl);
  const development = config.environment !== 'production';

  const graphql = await graphqlEndpoint<RouterContext>({
    source: { gateway },
    limits: publicLimits,
    bodyLimit: BODY_LIMIT,
    introspection: development,
    logLevel: 'info',
    log,
    metrics,
    persistedOperations: loadOperations(config.operations),
    async context(info, request) {
      try {
        return { ...info, principal: await authenticate(request.headers.authorization, info.now) };
      } catch (error) {
        throw error instanceof DomainError ? refused(error) : error;
      }
    },
    plugins: [
      {
        async requestDidStart() {
          return {
            async didResolveOperation({ document, operation, request, contextValue }) {
              if (!operation) return;
              await gate(document, operation, request.variables ?? {}, contextValue.principal).catch((error) => {
                throw error instanceof DomainError ? refused(error) : error;
              });
            },
          };
        },
      },
    ],
  });

  return serveHttp({
    name: 'router',
    port: config.port,
    log,
    metrics,
    drainMs: config.drainMs,
    ready: async () => {},
    routes(app) {
      graphql.mount(app);
      if (development) explorerRoutes(app);
    },
    close: [() => graphql.stop(), async () => void (await Promise.all(sources.map((source) => source.close())))],
  });
}

if (require.main === module) run(async () => [await start(readConfig(variables))]);
