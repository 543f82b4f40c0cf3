import { startTestProvider, type TestProvider } from '@lyceum/identity/sso/test/provider';
import type { Browser } from 'playwright-core';
import { startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, openBrowser, visit } from './browser';

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
