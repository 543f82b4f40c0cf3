import { signClient } from '@lyceum/kernel/client';
import { signPrincipal } from '@lyceum/kernel/principal';
import { Secret, TOTP } from 'otpauth';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform(['identity', 'catalog', 'enrollment', 'router', 'bff-mobile', 'bff-admin']);
  tenant = await platform.createTenant();
});
afterAll(() => platform?.stop());

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }';
const REFRESH = 'mutation ($token: String!) { refresh(refreshToken: $token) { accessToken refreshToken } }';
const SECURITY = '{ security { totp devices { id device address current } } }';
const SIGN_OUT_DEVICE = 'mutation ($id: ID!) { signOutDevice(id: $id) }';
const ME = '{ me { id } }';

interface Tokens {
  accessToken: string;
  refreshToken: string;
}
interface Device {
  id: string;
  device: string | null;
  address: string | null;
  current: boolean;
}

const input = (password = PASSWORD) => ({ tenant: tenant.slug, email: tenant.adminEmail, password });
const signIn = async (password?: string) =>
  (await platform.get<{ signIn: Tokens }>('bff-mobile', SIGN_IN, { input: input(password) })).signIn;
const devices = async (token: string) =>
  (await platform.get<{ security: { devices: Device[] } }>('bff-mobile', SECURITY, {}, token)).security.devices;
const sessionOf = ({ refreshToken }: Tokens) => refreshToken.split('.')[1];

/** Until the router refuses the token, and the BFF with it. */
async function refused({ accessToken }: Tokens): Promise<void> {
  await eventually(async () => expect((await platform.ask('router', ME, {}, accessToken)).status).toBe(401));
  const { errors } = await platform.ask('bff-mobile', SECURITY, {}, accessToken);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
}

describe('a session that has been ended', () => {
  it('is refused everywhere with its access token too, and no other is', async () => {
    const [desk, phone] = [await signIn(), await signIn()];
    const id = sessionOf(phone);
    expect((await devices(desk.accessToken)).map((device) => device.id)).toContain(id);
    await platform.get('bff-mobile', SIGN_OUT_DEVICE, { id }, desk.accessToken);
    await refused(phone);
    const { errors } = await platform.ask('bff-mobile', REFRESH, { token: phone.refreshToken });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await platform.ask('router', ME, {}, desk.accessToken)).status).toBe(200);
  });

  it('is one that signed out, whose password was changed elsewhere, or whose refresh token came back', async () => {
    const left = await signIn();
    await platform.get('bff-mobile', 'mutation ($token: String!) { signOut(refreshToken: $token) }', {
      token: left.refreshToken,
    });
    await refused(left);

    const stolen = await signIn();
    const { refresh: thief } = await platform.get<{ refresh: Tokens }>('bff-mobile', REFRESH, {
      token: stolen.refreshToken,
    });
    await platform.ask('bff-mobile', REFRESH, { token: stolen.refreshToken });
    await refused(thief);

    const [desk, phone] = [await signIn(), await signIn()];
    const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
    const passwords = { currentPassword: PASSWORD, password: 'another horse battery' };
    await platform.get('bff-mobile', change, { input: passwords }, desk.accessToken);
    await refused(phone);
    expect((await platform.ask('router', ME, {}, desk.accessToken)).status).toBe(200);
    const back = { currentPassword: passwords.password, password: PASSWORD };
    await platform.get('bff-mobile', change, { input: back }, desk.accessToken);
  });

  it('is every one of a person who is deactivated', async () => {
    const email = `learner@${tenant.slug}.example`;
    const admin = await signIn();
    const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
    const fields = { email, givenName: 'Zoë', familyName: 'Müller', roles: ['LEARNER'] };
    const { invitePerson } = await platform.get<{ invitePerson: { id: string } }>(
      'router',
      invite,
      { input: fields },
      admin.accessToken,
    );
    const accessToken = await platform.acceptInvitation(email);
    expect((await platform.ask('router', ME, {}, accessToken)).status).toBe(200);
    const deactivate = 'mutation ($id: ID!) { deactivatePerson(personId: $id) { id } }';
    await platform.get('router', deactivate, { id: invitePerson.id }, admin.accessToken);
    await refused({ accessToken, refreshToken: '' });
  });
});

describe('a refresh whose answer was lost', () => {
  it.each(['bff-mobile', 'bff-admin'] as const)(
    'is repeated at %s, and ends the session for any other',
    async (bff) => {
      const query = `mutation ($token: String!, $retryKey: String) {
      refresh(refreshToken: $token, retryKey: $retryKey) { accessToken refreshToken } }`;
      const { refreshToken: token } = await signIn();
      const retryKey = 'r'.repeat(16);
      const once = () => platform.get<{ refresh: Tokens }>(bff, query, { token, retryKey });
      const [lost, kept] = [(await once()).refresh, (await once()).refresh];
      expect(kept.refreshToken).toBe(lost.refreshToken);
      for (const { accessToken } of [lost, kept])
        expect((await platform.ask('router', ME, {}, accessToken)).status).toBe(200);
      const { errors } = await platform.ask(bff, query, { token, retryKey: 's'.repeat(16) });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      await refused(kept);
      await refused(lost);
    },
  );

  it('is refused with a key of another form, and the session goes on', async () => {
    const query = 'mutation ($token: String!) { refresh(refreshToken: $token, retryKey: "short") { refreshToken } }';
    const { refreshToken: token } = await signIn();
    const { errors } = await platform.ask('bff-mobile', query, { token });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    await platform.get('bff-mobile', REFRESH, { token });
  });
});

describe('the address of a client', () => {
  const ask = async (at: 'router' | 'bff-mobile', headers: Record<string, string>) => {
    const response = await fetch(`${platform.urls[at]}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: input() } }),
    });
    const { data } = (await response.json()) as { data: { signIn: Tokens } };
    const own = (await devices(data.signIn.accessToken)).find(({ current }) => current);
    return { device: own?.device, address: own?.address?.replace('::ffff:', '') };
  };
  const loopback = expect.stringMatching(/^(127\.0\.0\.1|::1)$/);

  it('is the one that the edge has seen, and none that somebody writes into a header', async () => {
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const client = { address: '6.6.6.6', agent: 'Evil/1.0' };
    const forged = {
      'user-agent': agent,
      'x-forwarded-for': '6.6.6.6',
      'x-lyceum-client': signClient(client, 'a guessed secret of 32 characters!'),
      'x-lyceum-principal': signPrincipal(
        { kind: 'anonymous' },
        'a guessed secret of 32 characters!',
        Date.now(),
        client,
      ),
    };
    for (const at of ['router', 'bff-mobile'] as const)
      expect(await ask(at, forged)).toEqual({ device: 'Firefox on Linux', address: loopback });
  });

  it('is the one that a BFF vouches for', async () => {
    const client = { address: '192.0.2.9', agent: 'LyceumApp/3.1' };
    const secret = platform.environment.CLIENT_SECRET ?? '';
    expect(await ask('router', { 'x-lyceum-client': signClient(client, secret) })).toEqual({
      device: 'LyceumApp/3.1',
      address: '192.0.2.9',
    });
  });
});

describe('the router', () => {
  it('says in every answer what is left of the limits', async () => {
    const ask = (authorization?: string) =>
      fetch(`${platform.urls.router}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: JSON.stringify({ query: ME }),
      });
    const named = ({ headers }: Response) => [headers.get('ratelimit-policy'), headers.get('ratelimit')].join(' ');
    expect(named(await ask(`Bearer ${(await signIn()).accessToken}`))).toMatch(
      /^"person";q=\d+;w=60, "tenant";q=\d+;w=60 "person";r=\d+;t=\d+, "tenant";r=\d+;t=\d+$/,
    );
    const refusal = await ask();
    expect([refusal.status, named(refusal)]).toEqual([401, expect.stringMatching(/^"anonymous";q=\d+;w=60 /)]);
  });
});

describe('a second factor', () => {
  it('is asked for by the challenge in the error, which goes on through the BFF', async () => {
    const { accessToken } = await signIn();
    const begin = 'mutation { beginTotp { secret } }';
    const { beginTotp } = await platform.get<{ beginTotp: { secret: string } }>('bff-mobile', begin, {}, accessToken);
    const app = new TOTP({ secret: Secret.fromBase32(beginTotp.secret) });
    const confirm = 'mutation ($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes } }';
    const { confirmTotp } = await platform.get<{ confirmTotp: { recoveryCodes: string[] } }>(
      'bff-mobile',
      confirm,
      { input: { code: app.generate() } },
      accessToken,
    );

    const { errors } = await platform.ask('bff-mobile', SIGN_IN, { input: input() });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', details: { reason: 'MFA_REQUIRED' } });
    const { challenge } = errors?.[0]?.extensions.details ?? {};
    const complete = 'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { accessToken } }';
    const code = app.generate({ timestamp: Date.now() + 30_000 });
    const { completeSignIn } = await platform.get<{ completeSignIn: Tokens }>('bff-mobile', complete, {
      input: { challenge, code },
    });
    const disable = 'mutation ($input: DisableTotpInput!) { disableTotp(input: $input) }';
    const away = { input: { password: PASSWORD, code: confirmTotp.recoveryCodes[0] } };
    await platform.get('bff-mobile', disable, away, completeSignIn.accessToken);
    await signIn();
  });
});
