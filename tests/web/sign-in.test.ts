import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { eventually, invitationToken, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, axeBothWays, browserPath, DESK, openBrowser, operationsOf, signIn, visit } from './browser';

let platform: TestPlatform;
let browser: Browser;
let url: string;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
  url = new URL(platform.urls['bff-mobile'] ?? '').origin;
  browser = await openBrowser(browserPath as string);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

let people = 0;
async function invite(roles = ['LEARNER']): Promise<string> {
  const email = `learner${++people}@${tenant.slug}.example`;
  const input = { email, givenName: 'Zoë', familyName: 'Müller', roles };
  const mutation = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  await platform.get('router', mutation, { input }, tenant.adminToken);
  return email;
}
async function learner(roles?: string[]) {
  const email = await invite(roles);
  const token = await platform.acceptInvitation(email);
  return { tenant: tenant.slug, email, password: PASSWORD, token };
}

/** What the newest mail to this address leads to. */
const mailedLink = (email: string, path: string) =>
  eventually(async () => {
    for (const name of (await readdir(platform.mailDir)).sort().reverse()) {
      const mail = (await readFile(join(platform.mailDir, name), 'utf8')).replace(/=\r?\n/g, '').replaceAll('=3D', '=');
      const link = new RegExp(`/${path}#token=[\\w.-]+`).exec(mail)?.[0];
      if (mail.includes(email) && link) return link;
    }
    throw new Error(`No mail for ${email}.`);
  });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const signOut = async (page: Page) => {
  await page.goto('/me');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await heading(page, 'Sign in').waitFor();
};
const codeOf = (secret: string, ahead = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 });

(browserPath ? describe : describe.skip)('signing in', () => {
  it('by the link of an invitation, once', async () => {
    const email = await invite();
    const token = await invitationToken(platform.mailDir, email);
    await visit(browser, { url, name: 'invitation' }, async ({ page }) => {
      await page.goto(`/invitation#token=${token}`);
      await heading(page, 'Welcome').waitFor();
      await page.fill('input[name=password]', 'short');
      await page.keyboard.press('Enter');
      await page.getByText('at least 10 characters are needed').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.fill('input[name=password]', PASSWORD);
      await page.keyboard.press('Enter');
      await page.locator('main#content').waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
      await signOut(page);
      await page.goto(`/invitation#token=${token}`);
      await page.fill('input[name=password]', PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByText('has been used already').waitFor();
      await page.goto('/invitation#token=made-up');
      await page.reload();
      await page.fill('input[name=password]', PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByText('This link is not whole').waitFor();
      // Of which nothing is left.
      await page.goto('/invitation');
      await page.reload();
      await page.getByText('This link is not whole').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('link', { name: 'Go to sign-in' }).click();
      await heading(page, 'Sign in').waitFor();
    });
  });

  it('tells of an unknown school, a wrong password and too many of them, in both languages', async () => {
    const account = await learner();
    await visit(browser, { url, name: 'refusals', locale: 'ar', colorScheme: 'dark', viewport: DESK }, async (v) => {
      const { page } = v;
      await page.fill('input[name=tenant]', 'no-such-school');
      await page.getByText('لا توجد مؤسسة').first().waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await page.fill('input[name=tenant]', account.tenant);
      await page.fill('input[name=email]', account.email);
      for (let attempt = 0; attempt < 7; attempt++) {
        await page.fill('input[name=password]', `wrong password ${attempt}`);
        await Promise.all([page.waitForResponse('**/graphql'), page.keyboard.press('Enter')]);
        await page.getByRole('alert').waitFor();
        if (await page.getByText('Too many tries').isVisible()) break;
        expect(await page.getByRole('alert').innerText()).toContain('E-mail address or password is wrong.');
        expect(await page.inputValue('input[name=email]')).toBe(account.email);
      }
      await page.getByText('Too many tries').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByText('You can try again now.').waitFor({ timeout: 30_000 });
      await page.fill('input[name=password]', PASSWORD);
      await page.keyboard.press('Enter');
      await page.locator('main#content').waitFor();
    });
  });

  it('with a new password, by the link that was mailed', async () => {
    const account = await learner();
    await visit(browser, { url, name: 'password reset' }, async ({ page }) => {
      await page.goto(`/?school=${account.tenant}`);
      await page.getByRole('link', { name: 'Forgot your password?' }).click();
      await heading(page, 'Forgot your password?').waitFor();
      if (await page.isVisible('input[name=tenant]')) await page.fill('input[name=tenant]', account.tenant);
      await page.fill('input[name=email]', account.email);
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await heading(page, 'Look into your mail').waitFor();
      await page.goto(await mailedLink(account.email, 'password-reset'));
      await page.reload();
      await page.fill('input[name=password]', 'a wholly new password');
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Go to sign-in' }).click();
      await signIn(page, { ...account, password: 'a wholly new password' });
    });
  });

  it('takes up the work where a session that was ended elsewhere had left it', async () => {
    const account = await learner();
    await visit(browser, { url, name: 'session ended' }, async ({ page, context }) => {
      // Told live, it would end before anything is asked.
      await context.route('**/events', (route) => route.abort());
      await signIn(page, account);
      await page.goto('/me/profile');
      await page.fill('input[name=phone]', '+49 170 1234567');
      await platform.get('bff-mobile', 'mutation { signOutEverywhere }', {}, account.token);
      await eventually(async () =>
        expect((await platform.ask('router', '{ me { id } }', {}, account.token)).status).toBe(401),
      );
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Your session has ended').waitFor();
      expect(await axeBothWays(page)).toEqual([]);
      await signIn(page, account);
      await page.getByText('Saved.').waitFor();
      expect(await page.inputValue('input[name=phone]')).toBe('+49 170 1234567');
      expect(new URL(page.url()).pathname).toBe('/me/profile');
    });
  });

  it('covers the screen of a session that has ended, also when the code to sign in again cannot be had', async () => {
    const account = await learner();
    await visit(browser, { url, name: 'no code' }, async ({ page, context, complaints }) => {
      // Without a worker that keeps it.
      await context.route('**/sw.js', (route) => route.abort());
      await signIn(page, account);
      await page.goto('/me/profile');
      await page.locator('input[name=phone]').waitFor();
      await context.route('**/assets/sign-in-again*', (route) => route.abort());
      await platform.get('bff-mobile', 'mutation { signOutEverywhere }', {}, account.token);
      await page.getByRole('button', { name: 'Reload' }).waitFor();
      expect(await axeBothWays(page)).toEqual([]);
      const isCovered = `(() => {
        const { x, y } = document.querySelector('input[name=phone]').getBoundingClientRect();
        return !document.elementFromPoint(x + 5, y + 5).closest('main');
      })()`;
      expect(await page.evaluate(isCovered)).toBe(true);
      await context.unroute('**/assets/sign-in-again*');
      await page.getByRole('button', { name: 'Reload' }).click();
      await heading(page, 'Sign in').waitFor();
      // Of the two scripts that could not be had, and of nothing else.
      expect(complaints.splice(0).filter((one) => !one.includes('fetch'))).toEqual([]);
    });
  });

  it('ends in all tabs, and also when the server could not be told', async () => {
    const account = await learner();
    await visit(browser, { url, name: 'sign out' }, async ({ page, context }) => {
      await signIn(page, account);
      const other = await context.newPage();
      await other.goto('/me');
      await heading(other, 'Me').waitFor();
      await context.route('**/graphql', (route) => route.abort());
      await other.getByRole('button', { name: 'Sign out' }).click();
      await heading(page, 'Sign in').waitFor();
      await context.unroute('**/graphql');
      await page.reload();
      await heading(page, 'Sign in').waitFor();
      await eventually(async () => expect(await context.cookies(`${url}/graphql`)).toEqual([]));
      await signIn(page, account);
      await heading(other, 'Me').waitFor();
    });
  });

  it('with a passkey that was made on this device', async () => {
    const account = await learner();
    await visit(browser, { url, name: 'passkey' }, async ({ page, context }) => {
      const asked = operationsOf(page, 'bff-mobile');
      const devtools = await context.newCDPSession(page);
      await devtools.send('WebAuthn.enable');
      await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
      await signIn(page, account);
      await page.goto('/me/security');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('<img onerror> \u202ephone');
      expect(await axe(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByRole('button', { name: /Rename .*phone/ }).waitFor();
      expect(await axe(page)).toEqual([]);
      // A device that knows of none is offered none; this one takes what it is offered at once.
      await page.evaluate("localStorage.removeItem('lyceum-passkey')");
      await signOut(page);
      expect(await page.getByLabel('E-mail address').getAttribute('autocomplete')).toBe('username webauthn');
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
      await heading(page, 'Me').waitFor();
      await page.goto('/me');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await eventually(async () => expect(asked()).toContain('SignInWithPasskey'));
      await heading(page, 'Me').waitFor();
      await page.goto('/me/security');
      await page.getByRole('button', { name: /Remove .*phone/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
      await page.getByText('You have no passkey yet.').waitFor();
    });
  });

  it('with a code of an authenticator app, or a recovery code when it is lost', async () => {
    const account = await learner();
    await visit(browser, { url, name: 'second factor' }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/me/security');
      await page.getByRole('button', { name: 'Set up' }).click();
      const secret = (await page.locator('[role=dialog] code').innerText()).replace(/\s/g, '');
      expect(await axe(page)).toEqual([]);
      await page.fill('input[name=code]', codeOf(secret));
      await page.keyboard.press('Enter');
      const codes = page.getByRole('dialog').getByRole('listitem');
      await codes.first().waitFor();
      const recovery = await codes.first().innerText();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: 'I have kept them' }).click();
      await page.getByText('10 recovery codes left.').waitFor();
      await signOut(page);
      await page.fill('input[name=email]', account.email);
      await page.fill('input[name=password]', PASSWORD);
      await page.keyboard.press('Enter');
      await heading(page, 'Second step').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.fill('input[name=code]', '000000');
      await page.keyboard.press('Enter');
      await page.getByText('This code is wrong').waitFor();
      await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
      await page.fill('input[name=code]', recovery);
      await page.keyboard.press('Enter');
      await page.locator('main#content').waitFor();
    });
  });

  it('sets up the second factor that the school demands, in the admin app too', async () => {
    const account = await learner(['ADMIN']);
    const roles = 'mutation ($input: RequireMfaInput!) { requireMfa(input: $input) }';
    await platform.get('router', roles, { input: { roles: ['ADMIN'] } }, tenant.adminToken);
    const admin = new URL(platform.urls['bff-admin'] ?? '').origin;
    await visit(browser, { url: admin, name: 'enrolment', viewport: DESK }, async ({ page }) => {
      await page.goto(`/people?school=${account.tenant}`);
      await page.fill('input[name=email]', account.email);
      await page.fill('input[name=password]', PASSWORD);
      await page.keyboard.press('Enter');
      await heading(page, 'Protect your account').waitFor();
      const secret = (await page.locator('main code').innerText()).replace(/\s/g, '');
      expect(await axe(page)).toEqual([]);
      await page.fill('input[name=code]', codeOf(secret));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'I have kept them' }).click();
      await page.locator('main#content').waitFor();
      expect(new URL(page.url()).pathname).toBe('/people');
      await page.goto('/account');
      await heading(page, 'Your account').waitFor();
      await page.getByText('Your school demands it').waitFor();
    });
  });
});
