import {
  dataVariables,
  encryptionVariables,
  env,
  frequency,
  httpUrl,
  port,
  secret,
  subgraphVariables,
  text,
} from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';
import { graphVariables } from '@lyceum/kernel/graph-client';
import { mailVariables } from '@lyceum/kernel/mail';
import { z } from 'zod';
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

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const directoryVariables = {
  adminAppUrl: env('ADMIN_APP_URL', httpUrl, 'where the admin app is; sign-ins elsewhere lead back there').default(
    'http://localhost:4200',
  ),
  ssoRedirectUris: env(
    'SSO_REDIRECT_URIS',
    list,
    'further addresses that single sign-on may lead back to, separated by commas',
  ).default([]),
  dnsServers: env(
    'DNS_SERVERS',
    list,
    'name servers that show whose a domain is, ADDRESS or ADDRESS:PORT; those of the system without it',
  ).default([]),
};

const signInVariables = {
  failuresPerAddress: env(
    'SIGN_IN_FAILURES_PER_ADDRESS',
    frequency,
    'sign-ins that may fail from one address, IPv6 by /64; a school shares one',
  ).prefault('300/10m'),
  failuresPerTenant: env('SIGN_IN_FAILURES_PER_TENANT', frequency, 'sign-ins that may fail in one tenant').prefault(
    '5000/10m',
  ),
  passkeyRpId: env(
    'PASSKEY_RP_ID',
    text,
    'the domain that passkeys are for: that of the apps or one above it; that of STUDENT_APP_URL without it, and never another again',
  ).optional(),
  passkeyOrigins: env(
    'PASSKEY_ORIGINS',
    list,
    'origins that may ask for passkeys besides the two apps, such as android:apk-key-hash:…, separated by commas',
  ).default([]),
};

const auditVariables = {
  auditSecret: env(
    'AUDIT_SECRET',
    secret,
    'seals the audit trail; with another one what was sealed before can no longer be verified',
  ),
};

export const variables = {
  ...subgraphVariables,
  ...mailVariables,
  ...fileVariables,
  ...graphVariables,
  ...invitationVariables,
  ...encryptionVariables,
  ...directoryVariables,
  ...auditVariables,
  ...signInVariables,
  port: env('IDENTITY_PORT', port, 'where identity listens').default(4001),
  signingKeys: env(
    'SIGNING_KEYS',
    signingKeys,
    'JSON array of private Ed25519 JWKs, or file:PATH, which is read anew when it changes; the one whose signs_from came last signs, all of them are published',
  ),
};

/** What `npm run keys:rotate` reads. */
export const rotateVariables = {
  signingKeysFile: env(
    'SIGNING_KEYS',
    z
      .string()
      .regex(/^file:./, 'expected file:PATH: keys that stand in the environment are changed there')
      .transform((value) => value.slice('file:'.length)),
    'the file of the signing keys',
  ).prefault('file:.data/signing-keys.json'),
};

/** What `npm run keys:reencrypt` reads. */
export const reencryptVariables = { ...dataVariables, ...encryptionVariables };

/** What `npm run audit:verify` reads. */
export const verifyVariables = { ...dataVariables, ...auditVariables };

/** What `npm run tenant:create` reads. */
export const createVariables = { ...dataVariables, ...encryptionVariables, ...invitationVariables };
