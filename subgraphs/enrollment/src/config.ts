import { env, port, subgraphVariables } from '@lyceum/kernel/config';

export const variables = {
  ...subgraphVariables,
  port: env('ENROLLMENT_PORT', port, 'where enrollment listens').default(4004),
};
