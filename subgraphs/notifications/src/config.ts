import { env, port, subgraphVariables } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';

export const variables = {
  ...subgraphVariables,
  ...fileVariables,
  port: env('NOTIFICATIONS_PORT', port, 'where notifications listens').default(4011),
};
