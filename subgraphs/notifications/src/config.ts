import { clientVariables } from '@lyceum/kernel/client';
import { env, port, subgraphVariables } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';

export const variables = {
  ...subgraphVariables,
  ...fileVariables,
  // The BFFs that follow the feed show it.
  clientSecret: clientVariables.clientSecret,
  port: env('NOTIFICATIONS_PORT', port, 'where notifications listens').default(4011),
};
