import { readFileSync } from 'node:fs';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@lyceum/kernel/access-token';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import type { Running } from '@lyceum/kernel/http';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import { run } from '@lyceum/kernel/run';
import { variables } from './config';
import { type RouterConfigInput, routerConfig } from './config/schema';
import type { Sources } from './generation';
import { loadOperations } from './operation/persisted-files';
import { startRouter } from './router';

/** The platform's own router: what router.yaml would say, from the variables that all components are configured by. */
export function start(config: ConfigOf<typeof variables>): Promise<Running> {
  return startRouter({ name: 'router', port: config.port, load: async () => load(config) });
}

function load(config: ConfigOf<typeof variables>): { sources: Sources; files: string[] } {
  const development = config.environment !== 'production';
  const byName = Object.fromEntries(Object.entries(config.subgraphUrls).map(([name, url]) => [name, { url }]));
  return {
    sources: {
      config: routerConfig.parse({
        // A batch of an import is 1,000 rows of some hundred bytes; nothing else comes near.
        server: { bodyLimit: '2MB', explorer: development, drain: `${config.drainMs}ms` },
        subgraphs: { byName },
        authentication: {
          issuers: [
            {
              issuer: TOKEN_ISSUER,
              jwks: config.jwksUrl,
              audiences: [TOKEN_AUDIENCE],
              algorithms: [TOKEN_ALGORITHM],
            },
          ],
          revocations: config.revocationsUrl,
        },
        rateLimits: rateLimits(config),
        partners: { lookup: { url: config.partnerKeysUrl } },
        principal: { secret: config.principalSecret, clients: config.clientSecret },
        introspection: { enabled: development },
        suggestions: development,
        explain: { everybody: development },
        telemetry: {
          logLevel: config.logLevel,
          tracing: config.tracingEndpoint && {
            endpoint: config.tracingEndpoint,
            sampling: config.tracingSampling,
            serviceName: 'router',
          },
        },
      }),
      sdl: readFileSync(config.supergraph, 'utf8'),
      permissions: JSON.parse(readFileSync(config.fieldPermissions, 'utf8')) as FieldPermissions,
      operations: loadOperations([config.operations]),
    },
    files: [config.supergraph, config.fieldPermissions, config.operations],
  };
}

function rateLimits(config: ConfigOf<typeof variables>): RouterConfigInput['rateLimits'] {
  const { anonymousRate, personRate, tenantRate, partnerRate, trustedProxies, redisUrl } = config;
  const rate = ({ times, ms }: typeof personRate) => ({ requests: times, per: `${ms}ms` });
  return {
    ...(redisUrl !== undefined && { store: 'redis', redisUrl }),
    anonymous: rate(anonymousRate),
    person: rate(personRate),
    tenant: rate(tenantRate),
    partner: rate(partnerRate),
    trustedProxies,
  };
}

if (require.main === module) run(async () => [await start(readConfig(variables))]);
