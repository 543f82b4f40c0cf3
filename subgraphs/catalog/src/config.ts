import { env, port, subgraphVariables } from '@lyceum/kernel/config';

export const variables = {
  ...subgraphVariables,
  port: env('CATALOG_PORT', port, 'where the catalog listens').default(4002),
};
