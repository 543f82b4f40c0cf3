import { clientVariables } from '@lyceum/kernel/client';
import { commonVariables, count, env, httpUrl, port } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';
import { graphVariables } from '@lyceum/kernel/graph-client';

export const variables = {
  ...commonVariables,
  ...graphVariables,
  ...clientVariables,
  ...fileVariables,
  port: env('BFF_ADMIN_PORT', port, 'where the admin BFF listens').default(4200),
  identityUrl: env(
    'IDENTITY_URL',
    httpUrl,
    'where SCIM and the sign-outs of OpenID providers are passed on to',
  ).default('http://localhost:4001'),
  uploadMaxBytes: env(
    'UPLOAD_MAX_BYTES',
    count,
    'the largest roster zip, QTI package, film or file of a lesson that is taken',
  ).default(1024 ** 3),
};
