import { env, port, subgraphVariables } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';

export const variables = {
  ...subgraphVariables,
  ...fileVariables,
  port: env('ENROLLMENT_PORT', port, 'where enrollment listens').default(4004),
};
