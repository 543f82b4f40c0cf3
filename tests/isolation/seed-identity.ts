import type { School } from '../roster-import/school';
import type { TestPlatform } from '../support/platform';

interface Person {
  readonly id: string;
  readonly token: string;
}

/** So that nobody is erased unless a case wants it. */
export const GRACE_DAYS = 20;

/** Writes a document of a tenant as it lies in the store, for what only a device or another party can bring about. */
export type Insert = (collection: string, document: Record<string, unknown>) => Promise<void>;

/** What people and their sign-ins leave behind, of the administrator and of each of `learners`. */
export async function seedIdentity(
  platform: TestPlatform,
  { slug, get, adminId }: School,
  learners: readonly Person[],
  insert: Insert,
): Promise<void> {
  const of =
    ({ token }: Person) =>
    <Data>(query: string, variables: object = {}) =>
      platform.get<Data>('router', query, variables, token);
  const [, classmate] = learners as [Person, Person];

  await get(`mutation { createRole(input: { name: "Helper ${slug}", permissions: ["course:read"] }) { id } }`);
  const { createSsoProvider } = await get<{ createSsoProvider: { id: string } }>(
    `mutation { createSsoProvider(input: {
      name: "Provider ${slug}", issuer: "https://login.${slug}.example", clientId: "lyceum", clientSecret: "a secret of ours" }) { id } }`,
  );
  await get(`mutation { addTenantDomain(input: { name: "${slug}.example" }) { id } }`);
  await get(`mutation { createApiKey(input: {
    name: "Key ${slug}", permissions: ["course:read"], expiresAt: "${inDays(30)}" }) { key } }`);
  await get(`mutation { defineConsentPurpose(input: {
    key: "research", texts: [{ language: "en", title: "Research of ${slug}", text: "For research." }] }) { key } }`);
  await get(`mutation { setPrivacySettings(input: { erasureGraceDays: ${GRACE_DAYS} }) { erasureGraceDays } }`);
  await get(`mutation { requireMfa(input: { roles: [] }) }`);

  for (const person of learners) {
    const { id } = person;
    const ask = of(person);
    await get(`mutation { placeLegalHold(input: { personId: "${id}", reason: "A dispute." }) { id } }`);
    await ask('mutation { giveConsent(input: { purpose: "research", version: 1 }) { __typename } }');
    await ask('mutation { exportMyData { id } }');
    await ask('mutation { beginPasskeyRegistration { challenge } }');
    await ask('mutation { beginTotp { secret } }');
    await insert('passkeys', {
      _id: `passkey-of-${id}`,
      personId: id,
      credentialId: `credential-of-${id}`,
      publicKey: 'none',
      counter: 0,
      transports: [],
      synced: false,
      name: `Passkey of ${slug}`,
      createdAt: new Date(),
      usedAt: null,
    });
    const providerId = createSsoProvider.id;
    await insert('ssoLinks', { _id: `link-of-${id}`, providerId, subject: id, personId: id, createdAt: new Date() });
    const session = { providerId, personId: id, subject: id, sid: null, idToken: 'none', createdAt: new Date() };
    await insert('ssoSessions', { _id: `session-of-${id}`, ...session });
    await insert('signInChallenges', {
      _id: `challenge-of-${id}`,
      personId: id,
      method: 'PASSWORD',
      expiresAt: new Date(Date.now() + 3_600_000),
      usedAt: null,
    });
    await insert('forgotten', { _id: `nobody-of-${id}`, at: new Date() });
  }
  await insert('adminLocks', { _id: `admins:${adminId}`, changes: 1 });
  await insert('ssoStates', {
    _id: `state-of-${adminId}`,
    providerId: createSsoProvider.id,
    redirectUri: 'https://isolation.example/',
    clientHash: 'none',
    expiresAt: new Date(Date.now() + 3_600_000),
  });

  for (const name of ['learner', 'classmate'])
    await platform.get(
      'router',
      `mutation { requestPasswordReset(input: { tenant: "${slug}", email: "${name}@${slug}.example" }) }`,
    );
  await get(`mutation { invitePerson(input: {
    email: "invited@${slug}.example", givenName: "Invited", familyName: "Somebody", roles: [LEARNER] }) { id } }`);
  await seedDirectory(platform, slug, get);
  await of(classmate)('mutation { eraseMyData { id } }');
}

async function seedDirectory(platform: TestPlatform, slug: string, get: School['get']): Promise<void> {
  const { createScimToken } = await get<{ createScimToken: { secret: string } }>(
    `mutation { createScimToken(input: { name: "Directory ${slug}" }) { secret } }`,
  );
  const post = async (path: string, body: object): Promise<{ id: string }> => {
    const response = await fetch(`${platform.urls.identity}/scim/v2/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/scim+json', authorization: `Bearer ${createScimToken.secret}` },
      body: JSON.stringify(body),
    });
    if (response.status !== 201) throw new Error(`SCIM ${path} answers ${response.status}: ${await response.text()}`);
    return (await response.json()) as { id: string };
  };
  const email = `directory@${slug}.example`;
  const { id } = await post('Users', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: email,
    name: { givenName: 'Directory', familyName: 'Somebody' },
    emails: [{ value: email, primary: true }],
  });
  await post('Groups', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
    displayName: `Group ${slug}`,
    members: [{ value: id }],
  });
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
