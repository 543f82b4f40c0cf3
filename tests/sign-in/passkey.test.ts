import type { Browser, CDPSession, Page } from 'playwright-core';
import { findBrowser, openBrowser } from '../support/chromium';
import { startTestPlatform, type TestPlatform } from '../support/platform';

const executable = findBrowser();
const withBrowser = executable ? describe : describe.skip;

const BEGIN = 'mutation { beginPasskeyRegistration { challenge options } }';
const REGISTER = 'mutation ($input: RegisterPasskeyInput!) { registerPasskey(input: $input) { name } }';
const BEGIN_SIGN_IN =
  'mutation ($input: BeginPasskeySignInInput!) { beginPasskeySignIn(input: $input) { challenge options } }';
const SIGN_IN =
  'mutation ($input: SignInWithPasskeyInput!) { signInWithPasskey(input: $input) { accessToken personId } }';

interface Ceremony {
  challenge: string;
  options: string;
}

withBrowser('Chromium with a virtual authenticator', () => {
  let platform: TestPlatform;
  let browser: Browser;
  let page: Page;
  let cdp: CDPSession;
  beforeAll(async () => {
    [platform, browser] = await Promise.all([
      startTestPlatform(['identity', 'catalog', 'enrollment', 'router', 'bff-mobile']),
      openBrowser(executable as string),
    ]);
    page = await browser.newPage();
    // Any page of the student app's origin.
    await page.goto(`${platform.urls['bff-mobile']}/healthz`);
    cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await platform?.stop();
  });

  /** What a page does with the options, and the JSON text of what came of it. */
  const inPage = (method: 'create' | 'get', parse: string, { options }: Ceremony) =>
    page.evaluate<string>(`(async () => {
      const publicKey = PublicKeyCredential.${parse}(${options});
      return JSON.stringify(await navigator.credentials.${method}({ publicKey }));
    })()`);
  const create = (ceremony: Ceremony) => inPage('create', 'parseCreationOptionsFromJSON', ceremony);
  const get = (ceremony: Ceremony) => inPage('get', 'parseRequestOptionsFromJSON', ceremony);

  it('registers a passkey and signs in with it, by itself and for an address', async () => {
    const tenant = await platform.createTenant();
    const { beginPasskeyRegistration: begun } = await platform.get<{ beginPasskeyRegistration: Ceremony }>(
      'bff-mobile',
      BEGIN,
      {},
      tenant.adminToken,
    );
    const input = { challenge: begun.challenge, response: await create(begun), name: 'Virtual' };
    expect(await platform.get('bff-mobile', REGISTER, { input }, tenant.adminToken)).toEqual({
      registerPasskey: { name: 'Virtual' },
    });
    for (const email of [undefined, tenant.adminEmail]) {
      const { beginPasskeySignIn } = await platform.get<{ beginPasskeySignIn: Ceremony }>('bff-mobile', BEGIN_SIGN_IN, {
        input: { tenant: tenant.slug, email },
      });
      const signed = { challenge: beginPasskeySignIn.challenge, response: await get(beginPasskeySignIn) };
      const { signInWithPasskey } = await platform.get<{ signInWithPasskey: { personId: string } }>(
        'bff-mobile',
        SIGN_IN,
        { input: signed },
      );
      expect(signInWithPasskey.personId).toBe(tenant.adminId);
    }
  });
});
