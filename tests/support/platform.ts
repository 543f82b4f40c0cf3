import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '@lyceum/identity/collections';
import { createTenant } from '@lyceum/identity/tenant/create.service';
import { eventCollections } from '@lyceum/kernel/events/events';
import { createLog } from '@lyceum/kernel/log';
import { masterKeys } from '@lyceum/kernel/master-keys';
import { connectStore } from '@lyceum/kernel/store';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { type ComponentName, componentNames, portVariable } from '@lyceum/standalone/components';
import { addresses } from '@lyceum/standalone/config';
import { type Platform, startPlatform } from '@lyceum/standalone/platform';
import { localSecrets } from '@lyceum/standalone/secrets';
import { mailedToken } from '@lyceum/standalone/seed/accounts';
import { freePort } from './free-port';

export interface Answer<Data> {
  status: number;
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; requestId: string; details?: Record<string, unknown> };
  }[];
}

/** The whole platform on a database prefix, ports and folders of its own. */
export interface TestPlatform {
  readonly urls: Platform['urls'];
  readonly environment: NodeJS.ProcessEnv;
  readonly mailDir: string;
  /** The whole answer, errors and all. */
  ask<Data>(component: ComponentName, query: string, variables?: object, token?: string): Promise<Answer<Data>>;
  /** The data alone; an error fails the test with all that is needed to see why. */
  get<Data>(component: ComponentName, query: string, variables?: object, token?: string): Promise<Data>;
  /** A tenant with an administrator who has signed in. */
  createTenant(): Promise<{ id: string; slug: string; adminId: string; adminToken: string; adminEmail: string }>;
  /** Chooses a password with the link that was mailed, and signs in. */
  acceptInvitation(email: string, password?: string): Promise<string>;
  /** Keeps databases and files, so that a test can start the components anew. */
  stopComponents(): Promise<void>;
  stop(): Promise<void>;
}

export const PASSWORD = 'correct horse battery';

export async function startTestPlatform(
  services: readonly ComponentName[] = componentNames,
  overrides: NodeJS.ProcessEnv = {},
): Promise<TestPlatform> {
  const { environment: usual, folder, mailDir } = await testEnvironment();
  const environment = { ...usual, ...overrides };
  const platform = await startPlatform(services, environment);
  const ask = <Data>(component: ComponentName, query: string, variables?: object, token?: string) =>
    askAt<Data>(platform.urls[component] ?? '', query, variables, token);

  async function get<Data>(component: ComponentName, query: string, variables?: object, token?: string): Promise<Data> {
    const { data, errors } = await ask<Data>(component, query, variables, token);
    if (errors) throw new Error(`${query}\n${JSON.stringify(variables)}\n${JSON.stringify(errors, null, 2)}`);
    return data;
  }

  async function accept(token: string, password: string): Promise<string> {
    const query = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
    const accepted = await get<{ acceptInvitation: { accessToken: string } }>('bff-mobile', query, {
      input: { token, password },
    });
    return accepted.acceptInvitation.accessToken;
  }

  return {
    urls: platform.urls,
    environment,
    mailDir,
    ask,
    get,
    async createTenant() {
      const slug = `t-${randomBytes(4).toString('hex')}`;
      const adminEmail = `admin@${slug}.example`;
      const { tenant, adminId, invitationToken } = await newTenant(environment, slug, adminEmail);
      return { id: tenant._id, slug, adminId, adminEmail, adminToken: await accept(invitationToken, PASSWORD) };
    },
    acceptInvitation: async (email, password = PASSWORD) => accept(await invitationToken(mailDir, email), password),
    stopComponents: () => platform.stop(),
    async stop() {
      await platform.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What `npm start` would give the components, for a platform beside others. */
export async function testEnvironment() {
  const folder = await mkdtemp(join(tmpdir(), 'lyceum-platform-'));
  const mailDir = join(folder, 'mail');
  const ports = Object.fromEntries(
    await Promise.all(componentNames.map(async (name) => [name, await freePort()] as const)),
  );
  const url = (name: ComponentName) => `http://localhost:${ports[name]}`;
  const environment: NodeJS.ProcessEnv = {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    MONGODB_URI: process.env.MONGODB_URI,
    MONGO_INDEXES: process.env.MONGO_INDEXES,
    MONGO_DATABASE_PREFIX: `t_${randomBytes(4).toString('hex')}`,
    MONGO_POOL_SIZE: '5',
    FILES_URL: `file:${join(folder, 'files')}`,
    MAIL_URL: `file:${mailDir}`,
    ...Object.fromEntries(componentNames.map((name) => [portVariable(name), String(ports[name])])),
    ...addresses(url),
    ...(await localSecrets(folder)),
  };
  return { environment, folder, mailDir, url };
}

/** As `npm run tenant:create` does it: the one thing that is not asked of the graph, for there is nobody yet to ask it. */
export async function newTenant(environment: NodeJS.ProcessEnv, slug: string, email: string) {
  const { MONGODB_URI = '', MONGO_DATABASE_PREFIX = '', TOKEN_SECRET = '', ENCRYPTION_KEYS } = environment;
  const config = {
    mongodbUri: MONGODB_URI,
    databasePrefix: MONGO_DATABASE_PREFIX,
    indexes: 'unique' as const,
    poolSize: 2,
    encryptionKeys: masterKeys.parse(ENCRYPTION_KEYS),
  };
  const store = await connectStore(config, 'identity', [...collections, ...eventCollections]);
  try {
    const outside = {
      platform: platformAccess(store, 'a test creates a tenant'),
      now: new Date(),
      log: createLog('test', 'silent'),
      tokenSecret: TOKEN_SECRET,
    };
    return await createTenant(outside, {
      slug,
      name: `School ${slug}`,
      admin: { email, givenName: 'Ada', familyName: 'Admin' },
    });
  } finally {
    await store.close();
  }
}

export async function askAt<Data>(
  url: string,
  query: string,
  variables: object = {},
  token?: string,
): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
}

/** Waits for the mail: it is sent after the change that asked for it, by event. */
export function invitationToken(mailDir: string, email: string): Promise<string> {
  return eventually(async () => {
    const token = await mailedToken(mailDir, email);
    if (token) return token;
    throw new Error(`No invitation for ${email} in ${mailDir}.`);
  });
}

/** For what happens by event: asks again until it no longer throws, and fails with its last reason. */
export async function eventually<T>(check: () => Promise<T>, withinMs = 60_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
