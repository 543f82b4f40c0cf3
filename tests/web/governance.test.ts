import type { Browser, Page } from 'playwright-core';
import { PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, PHONE, signIn, visit } from './browser';

let platform: TestPlatform;
let browser: Browser;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let url: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
  url = new URL(platform.urls['bff-admin'] ?? '').origin;
  browser = await openBrowser(browserPath as string);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const admin = () => ({ tenant: tenant.slug, email: tenant.adminEmail, password: PASSWORD });

/** Somebody with no role but that of a learner. */
async function invite(givenName: string): Promise<{ tenant: string; email: string; password: string }> {
  const email = `${givenName.toLowerCase()}@${tenant.slug}.example`;
  const input = { email, givenName, familyName: 'Novak', roles: ['LEARNER'] };
  const query = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  await platform.get('bff-admin', query, { input }, tenant.adminToken);
  await platform.acceptInvitation(email);
  return { tenant: tenant.slug, email, password: PASSWORD };
}

const screens = [
  '',
  '/roles',
  '/roles/new',
  '/roles/ADMIN',
  '/second-factor',
  '/keys',
  '/sign-on',
  '/directory',
  '/domains',
  '/branding',
  '/audit',
  '/privacy/erasures',
  '/privacy/exports',
  '/privacy/holds',
  '/privacy/purposes',
  '/privacy/settings',
  '/dead-letters',
];

async function axeOnEach(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const path of screens) {
    await page.goto(`/governance${path}`, { waitUntil: 'networkidle' });
    await page.locator('main#content h1').waitFor();
    found.push(...(await axe(page)).map((fault) => `${path}: ${fault}`));
  }
  return found;
}

(browserPath ? describe : describe.skip)('governance', () => {
  it('gives somebody a role that was just made, who then sees exactly that', async () => {
    const account = await invite('Ines');
    await visit(browser, { url, name: 'role made and given', viewport: DESK }, async ({ page }) => {
      await signIn(page, admin());
      await page.goto('/governance/roles/new');
      await page.locator('input[name=name]').fill('Trail reader');
      await page.getByLabel('Search permissions').fill('audit');
      await page.getByLabel(/Read and verify the audit trail/).check();
      await page.getByRole('button', { name: 'Make role' }).click();
      await page.getByRole('heading', { level: 1, name: 'Trail reader' }).waitFor();
      await page.getByRole('button', { name: 'Give role' }).click();
      await page.getByRole('combobox', { name: 'Person' }).fill('Ines');
      await page.getByRole('option', { name: /Ines Novak/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Give role' }).click();
      await page.getByRole('row').filter({ hasText: 'Ines Novak' }).waitFor();
    });
    await visit(browser, { url, name: 'holder of the role', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      // There are no figures of the trail to begin with.
      await page.locator('main').getByRole('link', { name: 'Governance' }).click();
      await page.getByRole('heading', { name: 'Audit trail' }).waitFor();
      expect(await page.locator('main#content h2').allTextContents()).toEqual(['Audit trail']);
      await page.goto('/governance/keys');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator('main#content h1').textContent()).not.toBe('API keys');
    });
  });

  it('shows neither the area nor its screens without permission, and the router refuses', async () => {
    const account = await invite('Lena');
    await visit(browser, { url, name: 'no permission', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      await page.getByRole('navigation').first().waitFor();
      expect(await page.locator('a[href="/governance"]').count()).toBe(0);
      for (const path of screens.slice(1)) {
        await page.goto(`/governance${path}`);
        await page.getByRole('heading', { level: 1, name: 'This is not for you' }).waitFor();
      }
    });
    const signInAs = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
    const { signIn: session } = await platform.get<{ signIn: { accessToken: string } }>('bff-admin', signInAs, {
      input: account,
    });
    for (const query of [
      '{ apiKeys { total } }',
      '{ auditTrail { total } }',
      '{ ssoProviders { id } }',
      '{ erasures { total } }',
      '{ roleHolders(role: "ADMIN") { total } }',
      '{ mfaRoles }',
    ]) {
      const { errors } = await platform.ask('bff-admin', query, {}, session.accessToken);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('shows a new key once', async () => {
    await visit(browser, { url, name: 'key shown once', viewport: DESK }, async ({ page }) => {
      await signIn(page, admin());
      await page.goto('/governance/keys');
      await page.getByRole('button', { name: 'New key' }).click();
      await page.locator('input[name=name]').fill('<img src=x onerror=alert(1)>');
      await page.getByLabel(/See published courses/).check();
      await page.getByRole('button', { name: 'Make key' }).click();
      const secret = page.locator('code', { hasText: /^lyk_/ });
      const key = await secret.textContent();
      expect(key).toMatch(/^lyk_/);
      expect(await page.getByRole('button', { name: 'Done' }).isDisabled()).toBe(true);
      expect(await axe(page)).toEqual([]);
      await page.getByLabel('I have kept it').check();
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('row').filter({ hasText: '<img src=x' }).waitFor();
      await page.reload();
      await page.getByRole('row').filter({ hasText: '<img src=x' }).waitFor();
      expect(await page.content()).not.toContain(key);
    });
  });

  it('shows the school’s colours so that they can be read, in light and in the dark', async () => {
    await visit(browser, { url, name: 'branding', viewport: DESK }, async ({ page }) => {
      await signIn(page, admin());
      await page.goto('/governance/branding');
      const save = page.getByRole('button', { name: 'Save' });
      await page.getByRole('textbox', { name: 'Main colour', exact: true }).fill('yellow');
      expect(await save.isDisabled()).toBe(true);
      // Yellow on white is what nobody reads.
      await page.getByRole('textbox', { name: 'Main colour', exact: true }).fill('#ffee00');
      await page.getByText(/too hard to read on a white page to be saved/).waitFor();
      await save.click();
      await page.getByText('This colour has a contrast of 1.2 to 1.').waitFor();
      // Of these the one can be read in light alone.
      await page.getByRole('textbox', { name: 'Main colour', exact: true }).fill('#1a1a60');
      await page.getByRole('textbox', { name: 'Text on the main colour', exact: true }).fill('#ffffff');
      await save.click();
      await page.getByText('The branding has been saved.').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const path of ['/governance/branding', '/people']) {
          await page.goto(path);
          expect([colorScheme, path, await axe(page)]).toEqual([colorScheme, path, []]);
        }
        const ground = await page.getByRole('button', { name: 'Invite' }).evaluate((button) => {
          return globalThis.getComputedStyle(button as never).backgroundColor;
        });
        expect(ground).not.toMatch(/^rgb\((27, 79, 143|101, 138, 186)\)/);
      }
      await page.goto('/governance/branding');
      await page.getByRole('textbox', { name: 'Main colour', exact: true }).fill('');
      await page.getByRole('textbox', { name: 'Text on the main colour', exact: true }).fill('');
      await save.click();
      await page.getByText('The branding has been saved.').waitFor();
    });
  });

  it('verifies the audit trail to its end', async () => {
    await visit(browser, { url, name: 'trail verified', viewport: DESK }, async ({ page }) => {
      await signIn(page, admin());
      await page.goto('/governance/audit?action=session.*');
      await page.getByRole('cell', { name: 'session.started' }).first().waitFor();
      const tops =
        "new Set([...document.querySelectorAll('main nav li')].map((li) => li.getBoundingClientRect().top)).size";
      expect(await page.evaluate(tops)).toBe(1);
      await page.getByRole('button', { name: 'Verify the trail' }).click();
      await page.getByText(/The trail is whole/).waitFor();
    });
  });

  it.each([
    ['in English, light, on a phone', { locale: 'en-GB', colorScheme: 'light', viewport: PHONE }],
    ['in Arabic, dark, at a desk', { locale: 'ar-EG', colorScheme: 'dark', viewport: DESK }],
  ] as const)('has nothing that axe finds %s', async (name, options) => {
    await visit(browser, { url, name: `governance axe ${name}`, ...options }, async ({ page }) => {
      await signIn(page, admin());
      expect(await axeOnEach(page)).toEqual([]);
    });
  });
});
