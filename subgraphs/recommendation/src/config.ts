import { env, port, subgraphVariables } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';

export const variables = {
  ...subgraphVariables,
  ...fileVariables,
  port: env('RECOMMENDATION_PORT', port, 'where recommendation listens').default(4006),
};
