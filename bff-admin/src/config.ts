import { commonVariables, count, env, port } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';
import { graphVariables } from '@lyceum/kernel/graph-client';

export const variables = {
  ...commonVariables,
  ...graphVariables,
  ...fileVariables,
  port: env('BFF_ADMIN_PORT', port, 'where the admin BFF listens').default(4200),
  uploadMaxBytes: env('UPLOAD_MAX_BYTES', count, 'the largest roster zip that POST /uploads takes').default(1024 ** 3),
};
