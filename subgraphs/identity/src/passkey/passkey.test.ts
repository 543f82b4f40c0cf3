import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { ceremonies } from './passkey.model';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await joined();
});
afterAll(() => identity?.stop());

const ORIGIN = 'http://localhost:4100';
const BEGIN = 'mutation { beginPasskeyRegistration { challenge options } }';
const REGISTER = 'mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { id name synced } }';
const BEGIN_SIGN_IN =
  'mutation ($input: BeginPasskeySignInInput!) { beginPasskeySignIn(input: $input) { challenge options } }';
const SIGN_IN = 'mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { person { id } } }';

interface Ceremony {
  challenge: string;
  options: string;
}
interface Options {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
  user?: { id: string };
  allowCredentials?: { id: string }[];
  excludeCredentials?: { id: string }[];
}

async function joined(): Promise<TestTenant> {
  const made = await identity.createTenant();
  const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { expiresIn } }';
  await identity.askAnyone(accept, { input: { token: made.invitationToken, password: PASSWORD } });
  return made;
}

const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);

/** An authenticator of our own making, by the letter of WebAuthn Level 3: ES256, no attestation. */
class Authenticator {
  readonly id = randomBytes(24);
  counter = 0;
  userHandle = '';
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(readonly verifiesUser = true) {}

  create(options: Options, origin = ORIGIN): string {
    this.userHandle = options.user?.id ?? '';
    const { x, y } = this.#keys.publicKey.export({ format: 'jwk' }) as { x: string; y: string };
    const bytes = (text: string) => Buffer.from(text, 'base64url');
    const cose = cborMap([
      [cborInt(1), cborInt(2)],
      [cborInt(3), cborInt(-7)],
      [cborInt(-1), cborInt(1)],
      [cborInt(-2), cborBytes(bytes(x))],
      [cborInt(-3), cborBytes(bytes(y))],
    ]);
    const length = Buffer.from([0, this.id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, cose]);
    const authData = Buffer.concat([this.#head(options.rp?.id ?? '', 0x40), attested]);
    const attestationObject = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(authData)],
    ]);
    const clientDataJSON = this.#clientData('webauthn.create', options.challenge, origin);
    return this.#credential({ clientDataJSON, attestationObject: attestationObject.toString('base64url') });
  }

  get(options: Options, { origin = ORIGIN, key = this.#keys.privateKey as KeyObject, rpId = options.rpId ?? '' } = {}) {
    this.counter += 1;
    const authData = this.#head(rpId, 0);
    const clientDataJSON = this.#clientData('webauthn.get', options.challenge, origin);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    return this.#credential({
      clientDataJSON,
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', Buffer.concat([authData, hash]), key).toString('base64url'),
      userHandle: this.userHandle,
    });
  }

  #head(rpId: string, more: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    // User present, and verified where it can do that.
    const flags = Buffer.from([0x01 | (this.verifiesUser ? 0x04 : 0) | more]);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), flags, counter]);
  }

  #clientData(type: string, challenge: string, origin: string): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
  }

  #credential(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
  }
}

// RFC 8949, as far as it takes.
const cborHead = (major: number, n: number) =>
  n < 24
    ? Buffer.from([(major << 5) | n])
    : Buffer.from(n < 256 ? [(major << 5) | 24, n] : [(major << 5) | 25, n >> 8, n & 255]);
const cborInt = (n: number) => (n >= 0 ? cborHead(0, n) : cborHead(1, -1 - n));
const cborBytes = (bytes: Buffer) => Buffer.concat([cborHead(2, bytes.length), bytes]);
const cborText = (text: string) => Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
const cborMap = (pairs: [Buffer, Buffer][]) => Buffer.concat([cborHead(5, pairs.length), ...pairs.flat()]);

const optionsOf = ({ options }: Ceremony) => JSON.parse(options) as Options;

async function beginRegistration(of: TestTenant): Promise<Ceremony> {
  const { data } = await identity.ask<{ beginPasskeyRegistration: Ceremony }>(BEGIN, {}, of.admin);
  return data.beginPasskeyRegistration;
}
const register = (of: TestTenant, challenge: string, response: string) =>
  identity.ask<{ registerPasskey: { id: string } }>(
    REGISTER,
    { input: { challenge, response, name: 'My phone' } },
    of.admin,
  );

async function registered(of: TestTenant, authenticator = new Authenticator()): Promise<Authenticator> {
  const begun = await beginRegistration(of);
  const { errors } = await register(of, begun.challenge, authenticator.create(optionsOf(begun)));
  expect(errors).toBeUndefined();
  return authenticator;
}

async function beginSignIn(slug = tenant.slug, email?: string): Promise<Ceremony> {
  const { data } = await identity.askAnyone<{ beginPasskeySignIn: Ceremony }>(BEGIN_SIGN_IN, {
    input: { tenant: slug, ...(email !== undefined && { email }) },
  });
  return data.beginPasskeySignIn;
}
const signIn = (challenge: string, response: string) =>
  identity.askAnyone<{ signInWithPasskey: { person: { id: string } } }>(SIGN_IN, { input: { challenge, response } });

describe('a passkey', () => {
  it('is registered and signs in, by itself and for an address', async () => {
    const authenticator = await registered(tenant);
    for (const email of [undefined, tenant.adminEmail.toUpperCase()]) {
      const begun = await beginSignIn(tenant.slug, email);
      const { data, errors } = await signIn(begun.challenge, authenticator.get(optionsOf(begun)));
      expect(errors).toBeUndefined();
      expect(data.signInWithPasskey.person.id).toBe(tenant.admin.id);
    }
    const named = optionsOf(await beginSignIn(tenant.slug, tenant.adminEmail));
    expect(named.allowCredentials).toEqual([expect.objectContaining({ id: authenticator.id.toString('base64url') })]);
    const again = optionsOf(await beginRegistration(tenant));
    expect(again.excludeCredentials).toHaveLength(1);
  });

  it('takes each challenge once, and none of another kind, tenant, page or key', async () => {
    const own = await joined();
    const authenticator = await registered(own);
    const begun = await beginSignIn(own.slug);
    const options = optionsOf(begun);
    const registration = await beginRegistration(own);
    const { challenge: theirs } = await beginSignIn(tenant.slug);
    const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const refused = {
      'the challenge of a registration': [registration.challenge, authenticator.get(optionsOf(registration))],
      'another tenant’s challenge': [theirs, authenticator.get(options)],
      'no challenge of ours': ['nonsense', authenticator.get(options)],
      'no credential': [(await beginSignIn(own.slug)).challenge, '{"id":1}'],
    };
    for (const [what, [challenge = '', response = '']] of Object.entries(refused))
      expect([what, (await signIn(challenge, response)).data?.signInWithPasskey]).toEqual([what, undefined]);
    for (const how of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { key }]) {
      const next = await beginSignIn(own.slug);
      const answer = await signIn(next.challenge, authenticator.get(optionsOf(next), how));
      expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
    }
    const late = await beginSignIn(own.slug);
    const past = { $set: { expiresAt: new Date(Date.now() - 1_000) } };
    await ceremonies(own.scope).updateOne({ challenge: optionsOf(late).challenge }, past);
    expect(codes(await signIn(late.challenge, authenticator.get(optionsOf(late))))).toEqual(['BAD_USER_INPUT']);
    const signed = authenticator.get(options);
    const both = await Promise.all([signIn(begun.challenge, signed), signIn(begun.challenge, signed)]);
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(both.flatMap((answer) => codes(answer) ?? [])).toEqual(['BAD_USER_INPUT']);
  });

  it('is refused when its counter goes back, which a copy of the device would show', async () => {
    const own = await joined();
    const authenticator = await registered(own);
    for (const counter of [7, 3]) {
      authenticator.counter = counter;
      const begun = await beginSignIn(own.slug);
      const answer = await signIn(begun.challenge, authenticator.get(optionsOf(begun)));
      expect(codes(answer)).toEqual(counter === 7 ? undefined : ['UNAUTHENTICATED']);
    }
  });

  it('cannot be registered with another’s challenge, nor from another page', async () => {
    const own = await joined();
    const theirs = await beginRegistration(tenant);
    const response = new Authenticator().create(optionsOf(theirs));
    expect(codes(await register(own, theirs.challenge, response))).toEqual(['BAD_USER_INPUT']);
    const begun = await beginRegistration(own);
    const elsewhere = new Authenticator().create(optionsOf(begun), 'https://evil.example');
    expect(codes(await register(own, begun.challenge, elsewhere))).toEqual(['BAD_USER_INPUT']);
  });

  it('of a device that does not check who uses it is one factor where two are demanded', async () => {
    const own = await joined();
    const weak = await registered(own, new Authenticator(false));
    await identity.ask('mutation { requireMfa(input: { roles: [ADMIN] }) }', {}, own.admin);
    const begun = await beginSignIn(own.slug);
    const { errors } = await signIn(begun.challenge, weak.get(optionsOf(begun)));
    expect(errors?.[0]?.extensions.details).toMatchObject({ reason: 'MFA_ENROLMENT_REQUIRED' });
  });

  it('is renamed and removed by its owner alone', async () => {
    const own = await joined();
    const authenticator = await registered(own);
    const list = '{ myPasskeys { edges { node { id name usedAt } } } }';
    const { data } = await identity.ask<{ myPasskeys: { edges: { node: { id: string } }[] } }>(list, {}, own.admin);
    const id = data.myPasskeys.edges[0]?.node.id;
    const rename = 'mutation ($input: RenamePasskeyInput!) { renamePasskey(input: $input) { name } }';
    const remove = 'mutation ($id: ID!) { removePasskey(id: $id) }';
    const input = { id, name: 'Old phone' };
    expect(codes(await identity.ask(rename, { input }, tenant.admin))).toEqual(['NOT_FOUND']);
    expect(codes(await identity.ask(rename, { input }, own.admin))).toBeUndefined();
    await identity.ask(remove, { id }, tenant.admin);
    const begun = await beginSignIn(own.slug);
    expect(codes(await signIn(begun.challenge, authenticator.get(optionsOf(begun))))).toBeUndefined();
    for (const _ of [1, 2])
      expect((await identity.ask(remove, { id }, own.admin)).data).toEqual({ removePasskey: true });
    const late = await beginSignIn(own.slug);
    expect(codes(await signIn(late.challenge, authenticator.get(optionsOf(late))))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('beginPasskeySignIn', () => {
  it('says of an address that nobody has, or nobody with a passkey, what it says of others, and the same each time', async () => {
    const without = await joined();
    const asked: [string, string][] = [
      [tenant.slug, 'nobody@example.org'],
      [without.slug, without.adminEmail],
      ['no-such-school', 'nobody@example.org'],
    ];
    for (const [slug, email] of asked) {
      const [first, second] = [optionsOf(await beginSignIn(slug, email)), optionsOf(await beginSignIn(slug, email))];
      expect(first.allowCredentials).toHaveLength(1);
      expect(first.allowCredentials).toEqual(second.allowCredentials);
      expect(first.challenge).not.toBe(second.challenge);
    }
  });
});
