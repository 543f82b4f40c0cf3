import { clientVariables } from '@lyceum/kernel/client';
import { commonVariables, env, httpUrl, port } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';
import { graphVariables } from '@lyceum/kernel/graph-client';

export const variables = {
  ...commonVariables,
  ...graphVariables,
  ...clientVariables,
  ...fileVariables,
  port: env('BFF_MOBILE_PORT', port, 'where the mobile BFF listens').default(4100),
  notificationsUrl: env('NOTIFICATIONS_URL', httpUrl, 'where live updates are followed').default(
    'http://localhost:4011',
  ),
};
