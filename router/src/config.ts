import { join } from 'node:path';
import { commonVariables, env, httpUrl, port, principalVariables, text } from '@lyceum/kernel/config';

const schemaFolder = join(__dirname, '../../schema');

export const variables = {
  ...commonVariables,
  ...principalVariables,
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
