import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@lyceum/kernel/ids';
import { createLog } from '@lyceum/kernel/log';
import { masterKeys, newMasterKey } from '@lyceum/kernel/master-keys';
import { anonymous, type Principal, type Tier } from '@lyceum/kernel/principal';
import { serverOf } from '@lyceum/kernel/store';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { startTestSubgraph, type TestSubgraph, testConfig } from '@lyceum/kernel/testing';
import { permissionsOf } from './role/system-roles';
import { type IdentityConfig, identity } from './schema';
import { newSigningKey, signingKeys } from './signing-keys';
import { createTenant } from './tenant/create.service';

// For tests only.

export const PASSWORD = 'correct horse battery';

export function identityTestConfig(mailFolder: string): IdentityConfig {
  return {
    ...testConfig(),
    mailUrl: `file:${mailFolder}`,
    mailFrom: 'Lyceum <no-reply@lyceum.local>',
    tokenSecret: 'makes the invitations of the tests, 32+',
    studentAppUrl: 'http://localhost:4100',
    adminAppUrl: 'http://localhost:4200',
    ssoRedirectUris: [],
    dnsServers: [],
    filesUrl: `file:${join(mailFolder, 'files')}`,
    filesSecret: 'signs links to the files of the tests, 32+',
    filesPublicUrl: 'http://localhost:4200',
    // No router: rosters are imported in tests/roster-import.
    routerUrl: 'http://localhost:1',
    auditSecret: 'seals the audit trail of the tests, 32+',
    failuresPerAddress: { times: 300, ms: 600_000 },
    failuresPerTenant: { times: 5_000, ms: 600_000 },
    passkeyRpId: undefined,
    passkeyOrigins: [],
    encryptionKeys: masterKeys.parse(JSON.stringify([newMasterKey()])),
    signingKeys: signingKeys.parse(JSON.stringify([newSigningKey()])),
  };
}

export interface TestTenant {
  id: string;
  slug: string;
  tier: Tier;
  admin: Extract<Principal, { kind: 'person' }>;
  adminEmail: string;
  invitationToken: string;
  /** For services that no operation reaches. */
  scope: ReturnType<typeof scopeOf>;
}

export interface TestIdentity extends Omit<TestSubgraph, 'stop'> {
  /** With an administrator who has not joined yet. */
  createTenant(tier?: Tier): Promise<TestTenant>;
  /** The texts of the mails to an address, decoded, as soon as there are `count`. */
  mailsTo(address: string, count?: number): Promise<string[]>;
  /** Asks for nobody. */
  askAnyone: TestSubgraph['ask'];
  stop(): Promise<void>;
}

export async function startTestIdentity(): Promise<TestIdentity> {
  const folder = mkdtempSync(join(tmpdir(), 'lyceum-identity-'));
  const config = identityTestConfig(folder);
  const running = await startTestSubgraph(identity(config), config);
  return {
    ...running,
    askAnyone: (query, variables) => running.ask(query, variables, anonymous),
    async createTenant(tier = 'STANDARD') {
      const slug = `school-${newId().slice(-12)}`;
      const email = `head@${slug}.example`;
      const outside = {
        platform: platformAccess(running.store, 'tests'),
        now: new Date(),
        log: createLog('identity', 'silent'),
        tokenSecret: config.tokenSecret,
      };
      const admin = { email, givenName: 'Ada', familyName: 'Head' };
      const { tenant, adminId, invitationToken } = await createTenant(outside, { slug, name: slug, tier, admin });
      const { _id: id } = tenant;
      return {
        id,
        slug,
        tier,
        admin: {
          kind: 'person',
          id: adminId,
          tenantId: id,
          tier,
          sessionId: newId(),
          permissions: permissionsOf(['ADMIN']),
        },
        adminEmail: email,
        invitationToken,
        scope: scopeOf(running, id, tier),
      };
    },
    async mailsTo(address, count = 1) {
      for (;;) {
        const texts = mailsIn(folder)
          .filter((eml) => eml.includes(`\r\nTo: ${address}\r\n`))
          .map(textOf);
        if (texts.length >= count) return texts;
        await sleep(20);
      }
    },
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Commands on these collections that are sent while `work` runs, in order. */
export async function commandsOf(
  { store }: Pick<TestSubgraph, 'store'>,
  collections: readonly string[],
  work: () => Promise<unknown>,
): Promise<string[]> {
  const sent: string[] = [];
  const { client } = serverOf(store);
  const note = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
    const collection = String(command[commandName]);
    if (collections.includes(collection)) sent.push(`${commandName} ${collection}`);
  };
  client.on('commandStarted', note as never);
  await work();
  client.off('commandStarted', note as never);
  return sent;
}

function scopeOf({ store }: TestSubgraph, id: string, tier: Tier) {
  return { tenant: { id, tier, store }, now: new Date() };
}

function mailsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Quoted-printable, RFC 2045, 6.7: soft line breaks go, =XX is a byte. */
function textOf(eml: string): string {
  const encoded = eml.slice(eml.indexOf('\r\n\r\n') + 4).replace(/=\r\n/g, '');
  const bytes = encoded.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
