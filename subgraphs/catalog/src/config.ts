import { env, port, subgraphVariables } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';

export const variables = {
  ...subgraphVariables,
  ...fileVariables,
  port: env('CATALOG_PORT', port, 'where the catalog listens').default(4002),
};
