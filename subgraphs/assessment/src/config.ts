import { env, port, subgraphVariables } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';

export const variables = {
  ...subgraphVariables,
  ...fileVariables,
  port: env('ASSESSMENT_PORT', port, 'where assessment listens').default(4005),
};
