import { dataVariables, env, httpUrl, port, secret, subgraphVariables } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';
import { graphVariables } from '@lyceum/kernel/graph-client';
import { mailVariables } from '@lyceum/kernel/mail';
import { signingKeys } from './signing-keys';

const invitationVariables = {
  tokenSecret: env(
    'TOKEN_SECRET',
    secret,
    'makes the links of invitations and the refresh tokens; with another one those already out stop working',
  ),
  studentAppUrl: env('STUDENT_APP_URL', httpUrl, 'where the links of invitations lead').default(
    'http://localhost:4100',
  ),
};

export const variables = {
  ...subgraphVariables,
  ...mailVariables,
  ...fileVariables,
  ...graphVariables,
  ...invitationVariables,
  port: env('IDENTITY_PORT', port, 'where identity listens').default(4001),
  signingKeys: env(
    'SIGNING_KEYS',
    signingKeys,
    'JSON array of private Ed25519 JWKs, or file:PATH; the first signs, all of them are published',
  ),
};

/** What `npm run tenant:create` reads. */
export const createVariables = { ...dataVariables, ...invitationVariables };
