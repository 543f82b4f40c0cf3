import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collections } from '@lyceum/identity/collections';
import { createVariables } from '@lyceum/identity/config';
import { createTenant } from '@lyceum/identity/tenant/create.service';
import { parseConfig } from '@lyceum/kernel/config';
import { DomainError } from '@lyceum/kernel/errors';
import { eventCollections } from '@lyceum/kernel/events/events';
import { createLog } from '@lyceum/kernel/log';
import { connectStore } from '@lyceum/kernel/store';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { ask, signIn, waitFor } from './graph';

export const DEMO_TENANT = 'demo';
export const DEMO_PASSWORD = 'demo-password';

export const demoPeople = {
  admin: { givenName: 'Ada', familyName: 'Okafor', email: 'admin@demo.example' },
  teacher: { givenName: 'Tomás', familyName: 'Lindqvist', email: 'teacher@demo.example' },
  student: { givenName: 'Sana', familyName: 'Haddad', email: 'student@demo.example' },
} as const;

/** As `npm run tenant:create` does. A tenant that is there already is left as it is. */
export async function createDemoTenant(environment: NodeJS.ProcessEnv): Promise<void> {
  const config = parseConfig(createVariables, environment);
  const store = await connectStore(config, 'identity', [...collections, ...eventCollections]);
  try {
    const platform = platformAccess(store, 'the first start creates the demo tenant');
    const outside = { platform, now: new Date(), log: createLog('identity', 'warn'), tokenSecret: config.tokenSecret };
    await createTenant(outside, {
      slug: DEMO_TENANT,
      name: 'Demo University',
      domains: ['demo.example'],
      admin: demoPeople.admin,
    });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'CONFLICT')) throw error;
  } finally {
    await store.close();
  }
}

/** Chooses the demo password with the link that was mailed, as a person would, unless that was done; signs in. */
export async function open(url: string, email: string, mailDir: string): Promise<string> {
  const account = { tenant: DEMO_TENANT, email, password: DEMO_PASSWORD };
  const known = await signIn(url, account);
  if (known) return known;
  const token = await waitFor(`the invitation of ${email}`, () => mailedToken(mailDir, email));
  const query = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
  const { acceptInvitation } = await ask<{ acceptInvitation: { accessToken: string } }>(url, query, {
    input: { token, password: DEMO_PASSWORD },
  });
  return acceptInvitation.accessToken;
}

/** What the newest invitation of this address carries; null when none has been mailed yet. */
export async function mailedToken(mailDir: string, email: string): Promise<string | null> {
  for (const name of (await readdir(mailDir).catch(() => [])).sort().reverse()) {
    // Quoted-printable: soft line breaks and `=3D`.
    const mail = (await readFile(join(mailDir, name), 'utf8')).replace(/=\r?\n/g, '').replaceAll('=3D', '=');
    const token = /invitation#token=([\w.-]+)/.exec(mail)?.[1];
    if (mail.includes(email) && token) return token;
  }
  return null;
}
