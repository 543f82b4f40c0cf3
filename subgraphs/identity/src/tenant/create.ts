import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { operator, recordAudit } from '@lyceum/kernel/audit';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { DomainError } from '@lyceum/kernel/errors';
import { eventCollections } from '@lyceum/kernel/events/events';
import { createLog } from '@lyceum/kernel/log';
import { connectStore } from '@lyceum/kernel/store';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { collections } from '../collections';
import { createVariables } from '../config';
import { invitationLink } from '../invitation/invitation-token';
import { createTenant, type NewTenant } from './create.service';

const USAGE = `npm run tenant:create -- --slug SLUG --name NAME --admin-email ADDRESS --given-name NAME --family-name NAME [--tier STANDARD|ENTERPRISE] [--domain DOMAIN …]`;

const text = { type: 'string', default: '' } as const;
const options = {
  slug: text,
  name: text,
  'admin-email': text,
  'given-name': text,
  'family-name': text,
  tier: { type: 'string', default: 'STANDARD' },
  domain: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** Answers the link with which the first administrator chooses a password. */
async function create(input: NewTenant, config: ConfigOf<typeof createVariables>): Promise<string> {
  const store = await connectStore(config, 'identity', [...collections, ...eventCollections]);
  try {
    const { tokenSecret, studentAppUrl } = config;
    const log = createLog('identity', 'warn');
    const platform = platformAccess(store, 'an operator creates a tenant');
    const { tenant, invitationToken } = await createTenant({ platform, now: new Date(), log, tokenSecret }, input);
    const { _id: id, tier } = tenant;
    const target = { type: 'tenant', id };
    await recordAudit({ tenant: { id, tier, store } }, { action: 'tenant.created', actor: operator(), target });
    return invitationLink(studentAppUrl, invitationToken);
  } finally {
    await store.close();
  }
}

async function main(): Promise<void> {
  try {
    const { values } = parseArgs({ options });
    const { slug, name, tier, domain: domains } = values;
    const admin = {
      email: values['admin-email'],
      givenName: values['given-name'],
      familyName: values['family-name'],
    };
    const link = await create(
      { slug, name, tier: tier as NewTenant['tier'], domains, admin },
      readConfig(createVariables),
    );
    process.stdout.write(`${name} is there. ${admin.email} opens it with\n${link}\n`);
  } catch (error) {
    const ours = error instanceof DomainError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${ours ? (error as Error).message : (error as Error).stack}\n${USAGE}\n`);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
