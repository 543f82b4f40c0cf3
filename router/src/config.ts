import { join } from 'node:path';
import { clientVariables } from '@lyceum/kernel/client';
import {
  commonVariables,
  dataVariables,
  env,
  frequency,
  httpUrl,
  port,
  principalVariables,
  text,
} from '@lyceum/kernel/config';

const schemaFolder = join(__dirname, '../../schema');

export const variables = {
  ...commonVariables,
  ...principalVariables,
  ...clientVariables,
  port: env('ROUTER_PORT', port, 'where the router listens').default(4000),
  supergraph: env('SUPERGRAPH', text, 'the composed schema').default(join(schemaFolder, 'supergraph.graphql')),
  fieldPermissions: env('FIELD_PERMISSIONS', text, 'who may ask what, by field').default(
    join(schemaFolder, 'permissions.json'),
  ),
  operations: env('PERSISTED_OPERATIONS', text, 'a folder of operations that clients ask for by hash').default(
    join(schemaFolder, 'operations'),
  ),
  jwksUrl: env('JWKS_URL', httpUrl, 'where the keys of access tokens are').default(
    'http://localhost:4001/.well-known/jwks.json',
  ),
  revocationsUrl: env(
    'REVOCATIONS_URL',
    httpUrl,
    'where identity streams the sessions that have ended; their access tokens are refused at once',
  ).default('http://localhost:4001/internal/revocations'),
  partnerKeysUrl: env('PARTNER_KEYS_URL', httpUrl, 'where identity says whose partner key it is').default(
    'http://localhost:4001/internal/partner-keys',
  ),
  // A school behind one address signs in within minutes, and its people never come near the others.
  anonymousRate: env(
    'RATE_LIMIT_ADDRESS',
    frequency,
    'requests without a token from one address, IPv6 by /64',
  ).prefault('6000/1m'),
  personRate: env('RATE_LIMIT_PERSON', frequency, 'requests of one person').prefault('6000/1m'),
  tenantRate: env('RATE_LIMIT_TENANT', frequency, 'requests of all that belong to one tenant').prefault('600000/1m'),
  partnerRate: env('RATE_LIMIT_KEY', frequency, 'requests with one partner key').prefault('1200/1m'),
  redisUrl: dataVariables.redisUrl,
  subgraphUrls: env(
    'SUBGRAPH_URLS',
    text.transform((value, context) => {
      const pairs = value.split(',').map((pair) => /^\s*([a-z][a-z0-9-]*)=(https?:\/\/\S+?)\s*$/.exec(pair));
      if (pairs.includes(null)) context.addIssue('expected name=http://host:port/graphql,…');
      return Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1] as string, pair[2] as string]] : [])));
    }),
    'subgraphs that are not where the supergraph says: name=url,name=url',
  ).default({}),
};
