import { newId } from '@lyceum/kernel/ids';
import { Secret, TOTP } from 'otpauth';
import { PASSWORD, startTestIdentity, type TestIdentity, type TestTenant } from '../testing';
import { totps } from './totp.model';

let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await startTestIdentity();
  tenant = await joined();
});
afterAll(() => identity?.stop());

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { refreshToken } }';
const COMPLETE =
  'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { refreshToken person { id } } }';
const BEGIN = 'mutation ($challenge: String) { beginTotp(challenge: $challenge) { secret uri } }';
const CONFIRM =
  'mutation ($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes session { refreshToken } } }';
const DISABLE = 'mutation ($input: DisableTotpInput!) { disableTotp(input: $input) }';

interface Begun {
  beginTotp: { secret: string; uri: string };
}
interface Confirmed {
  confirmTotp: { recoveryCodes: string[]; session: { refreshToken: string } | null };
}

async function joined(): Promise<TestTenant> {
  const made = await identity.createTenant();
  const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { expiresIn } }';
  await identity.askAnyone(accept, { input: { token: made.invitationToken, password: PASSWORD } });
  return made;
}

/** One step ahead is taken too, so that a test that takes its time is never late. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });

const signIn = (of: TestTenant) =>
  identity.askAnyone(SIGN_IN, { input: { tenant: of.slug, email: of.adminEmail, password: PASSWORD } });
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map((e) => e.extensions.code);
const complete = (challenge: unknown, code: string) =>
  identity.askAnyone<{ completeSignIn: { person: { id: string } } }>(COMPLETE, { input: { challenge, code } });

async function challengeOf(of: TestTenant, reason = 'MFA_REQUIRED'): Promise<string> {
  const { errors } = await signIn(of);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', details: { reason } });
  return errors?.[0]?.extensions.details?.challenge as string;
}

async function enrol(of: TestTenant): Promise<{ secret: string; recoveryCodes: string[]; code: string }> {
  const { data } = await identity.ask<Begun>(BEGIN, {}, of.admin);
  const { secret } = data.beginTotp;
  const code = codeOf(secret);
  const confirmed = await identity.ask<Confirmed>(CONFIRM, { input: { code } }, of.admin);
  return { secret, recoveryCodes: confirmed.data.confirmTotp.recoveryCodes, code };
}

describe('an authenticator app', () => {
  it('counts once it is confirmed; then a password alone opens nothing, and no code works twice', async () => {
    const begun = await identity.ask<Begun>(BEGIN, {}, tenant.admin);
    expect(begun.data.beginTotp.uri).toMatch(/^otpauth:\/\/totp\/school-.*secret=[A-Z2-7]{32}&.*period=30/);
    expect(codes(await signIn(tenant))).toBeUndefined();
    expect(codes(await identity.ask(CONFIRM, { input: { code: '000000' } }, tenant.admin))).toEqual(['BAD_USER_INPUT']);

    const { secret, recoveryCodes, code } = await enrol(tenant);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(codes(await identity.ask(BEGIN, {}, tenant.admin))).toEqual(['CONFLICT']);
    const stored = JSON.stringify(await totps(tenant.scope).find({}));
    for (const shown of [secret, ...recoveryCodes, recoveryCodes[0]?.replaceAll('-', '') ?? ''])
      expect(stored).not.toContain(shown);

    const challenge = await challengeOf(tenant);
    // The one that it was confirmed with.
    expect(codes(await complete(challenge, code))).toEqual(['BAD_USER_INPUT']);
    const next = codeOf(secret, 1);
    const both = await Promise.all([complete(challenge, next), complete(challenge, next)]);
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(both.flatMap(({ data }) => data?.completeSignIn?.person.id ?? [])).toEqual([tenant.admin.id]);
    expect(codes(await complete(challenge, recoveryCodes[0] ?? ''))).toEqual(['UNAUTHENTICATED']);
    for (const used of [next, code])
      expect(codes(await complete(await challengeOf(tenant), used))).toEqual(['BAD_USER_INPUT']);
  });

  it('can be replaced by each recovery code once, however it is typed', async () => {
    const own = await joined();
    const { recoveryCodes } = await enrol(own);
    const [first = ''] = recoveryCodes;
    const typed = first.toLowerCase().replaceAll('-', ' ');
    expect(codes(await complete(await challengeOf(own), typed))).toBeUndefined();
    expect(codes(await complete(await challengeOf(own), first))).toEqual(['BAD_USER_INPUT']);
    const query = '{ mySignInMethods { totp recoveryCodesLeft passkeys mfaRequired } }';
    expect((await identity.ask(query, {}, own.admin)).data).toEqual({
      mySignInMethods: { totp: true, recoveryCodesLeft: 9, passkeys: 0, mfaRequired: false },
    });
  });

  it('lets nobody guess: after five wrong codes one waits, over all challenges, with the right code too', async () => {
    const own = await joined();
    const { secret } = await enrol(own);
    const challenges = [await challengeOf(own), await challengeOf(own)];
    const guesses = await Promise.all(Array.from({ length: 7 }, (_, n) => complete(challenges[n % 2], `00000${n}`)));
    expect(guesses.flatMap(codes).filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
    const late = await Promise.all([complete(challenges[0], '111111'), complete(challenges[0], codeOf(secret))]);
    expect(late.flatMap(codes)).toContain('RATE_LIMITED');
  });

  it('is disabled with password and code, or taken away by an administrator of the same tenant', async () => {
    const own = await joined();
    const { recoveryCodes } = await enrol(own);
    const disable = (password: string, code = '') => identity.ask(DISABLE, { input: { password, code } }, own.admin);
    expect(codes(await disable('wrong horse battery', recoveryCodes[0]))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await disable(PASSWORD, '000000'))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await disable(PASSWORD, recoveryCodes[0]))).toBeUndefined();
    expect(codes(await signIn(own))).toBeUndefined();

    await enrol(own);
    const away = 'mutation ($personId: ID!) { resetSecondFactors(personId: $personId) }';
    expect(codes(await identity.ask(away, { personId: own.admin.id }, tenant.admin))).toEqual(['NOT_FOUND']);
    expect(codes(await signIn(own))).toEqual(['UNAUTHENTICATED']);
    const admin = { ...own.admin, id: newId(), sessionId: newId() };
    const helpdesk = { ...admin, permissions: ['person:manage' as const] };
    expect(codes(await identity.ask(away, { personId: own.admin.id }, helpdesk))).toEqual(['FORBIDDEN']);
    expect(codes(await identity.ask(away, { personId: own.admin.id }, admin))).toBeUndefined();
    expect(codes(await signIn(own))).toBeUndefined();
  });
});

describe('a tenant that demands a second factor of a role', () => {
  it('lets whoever has the role in only once an app is set up, on the way in', async () => {
    const own = await joined();
    const policy = 'mutation { requireMfa(input: { roles: [ADMIN] }) }';
    expect((await identity.ask(policy, {}, own.admin)).data).toEqual({ requireMfa: ['ADMIN'] });
    const challenge = await challengeOf(own, 'MFA_ENROLMENT_REQUIRED');
    expect(codes(await complete(challenge, '000000'))).toEqual(['BAD_USER_INPUT']);
    const { data } = await identity.askAnyone<Begun>(BEGIN, { challenge });
    const confirmed = await identity.askAnyone<Confirmed>(CONFIRM, {
      input: { challenge, code: codeOf(data.beginTotp.secret) },
    });
    expect(confirmed.data.confirmTotp.session?.refreshToken).toMatch(/^[\w-]+\./);
    await challengeOf(own);
    const [recoveryCode] = confirmed.data.confirmTotp.recoveryCodes;
    const input = { password: PASSWORD, code: recoveryCode };
    expect(codes(await identity.ask(DISABLE, { input }, own.admin))).toEqual(['FORBIDDEN']);
  });
});
