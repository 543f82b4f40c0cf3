import { startTestProvider, type TestProvider } from '@lyceum/identity/sso/test/provider';
import type { Browser } from 'playwright-core';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, signIn, visit } from './browser';
import { isFocused } from './keyboard';

let platform: TestPlatform;
let browser: Browser;
let provider: TestProvider;
let url: string;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
  url = new URL(platform.urls['bff-mobile'] ?? '').origin;
  provider = await startTestProvider(`${url}/sso/callback`);
  const { issuer, clientId, clientSecret } = provider;
  const create = 'mutation ($input: CreateSsoProviderInput!) { createSsoProvider(input: $input) { id } }';
  const input = { name: 'School account', issuer, clientId, clientSecret };
  await platform.get('bff-admin', create, { input }, tenant.adminToken);
  browser = await openBrowser(browserPath as string);
});
afterAll(async () => {
  await browser?.close();
  await provider?.stop();
  await platform?.stop();
});

(browserPath ? describe : describe.skip)('signing in with the account of one’s school', () => {
  it('leads there and back into the app, where one stays signed in', async () => {
    const person = { email: 'zoe@school.example', email_verified: true, given_name: 'Zoë', family_name: 'Müller' };
    provider.accounts.set('zoe', person);
    // Whom the provider takes the browser for.
    const extraHTTPHeaders = { 'x-account': 'zoe' };
    await visit(browser, { url, name: 'sso', extraHTTPHeaders }, async ({ page }) => {
      await page.goto('/progress');
      await page.fill('input[name=tenant]', tenant.slug);
      await page.keyboard.press('Tab');
      const button = page.getByRole('button', { name: /School account/ });
      await button.waitFor();
      expect(await axe(page)).toEqual([]);
      await button.click();
      await page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/progress');
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: /Zoë/ }).waitFor();
    });
  });

  it('says so when it was broken off there, and lets one begin anew', async () => {
    await visit(browser, { url, name: 'sso broken off' }, async ({ page }) => {
      await page.goto('/sso/callback?error=access_denied&state=nobody');
      await page.getByRole('alert').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('link').last().click();
      await page.locator('input[name=tenant]').waitFor();
    });
  });
});

(browserPath ? describe : describe.skip)('an administrator who sets up signing in by another account', () => {
  it('is told what is wrong with the connection before anybody signs in by it', async () => {
    const at = { url: new URL(platform.urls['bff-admin'] ?? '').origin, name: 'sso set-up', viewport: DESK };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, { tenant: tenant.slug, email: tenant.adminEmail, password: PASSWORD });
      await page.goto('/governance/sign-on');
      await page.getByRole('button', { name: 'Add provider' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name on the button').fill('Library <img src=x onerror=alert(1)>');
      await dialog.getByLabel('Issuer').fill(provider.issuer);
      await dialog.getByLabel('Client ID').fill(provider.clientId);
      await dialog.getByLabel('Client secret').fill('not the secret');
      expect(await axe(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Save' }).click();

      const test = page.getByRole('button', { name: /^Test this connection: .*Library/ });
      await test.focus();
      await page.keyboard.press('Enter');
      await page.getByText('One thing is wrong.').waitFor();
      await page.getByRole('listitem').filter({ hasText: 'Wrong' }).filter({ hasText: 'Client' }).waitFor();
      expect(await axe(page)).toEqual([]);
      await eventually(async () => expect(await isFocused(test)).toBe(true));

      await page.getByRole('button', { name: /^Change .*Library/ }).click();
      await dialog.getByLabel('Client secret').fill(provider.clientSecret);
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await test.click();
      await page.getByText(/^The connection works/).waitFor();
    });
  });
});
