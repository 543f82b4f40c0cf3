import { clientVariables } from '@lyceum/kernel/client';
import { commonVariables, env, port } from '@lyceum/kernel/config';
import { graphVariables } from '@lyceum/kernel/graph-client';

export const variables = {
  ...commonVariables,
  ...graphVariables,
  ...clientVariables,
  port: env('BFF_MOBILE_PORT', port, 'where the mobile BFF listens').default(4100),
};
