import type { Browser } from 'playwright-core';
import { PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, PHONE, refuseAll, settled, signIn, visit } from './browser';

let platform: TestPlatform;
let browser: Browser;
let url: string;
let account: { tenant: string; email: string; password: string };
beforeAll(async () => {
  platform = await startTestPlatform();
  const { slug, adminToken } = await platform.createTenant();
  const email = `learner@${slug}.example`;
  const input = { email, givenName: 'Zoë', familyName: 'Müller', roles: ['LEARNER'] };
  const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  await platform.get('router', invite, { input }, adminToken);
  await platform.acceptInvitation(email);
  const texts = [
    { language: 'en', title: 'Pictures of you', text: 'We show pictures of you on our pages.' },
    { language: 'ar', title: 'صورك', text: 'نعرض صورك على صفحاتنا.' },
  ];
  const define = 'mutation ($input: DefineConsentPurposeInput!) { defineConsentPurpose(input: $input) { key } }';
  await platform.get('router', define, { input: { key: 'pictures', texts } }, adminToken);
  account = { tenant: slug, email, password: PASSWORD };
  url = new URL(platform.urls['bff-mobile'] ?? '').origin;
  browser = await openBrowser(browserPath as string);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

(browserPath ? describe : describe.skip)('“Me” in the student app', () => {
  it('keeps phone and address, says what is missing of them, and shows them again', async () => {
    await visit(browser, { url, name: 'profile' }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/me');
      await page.getByRole('link', { name: /Profile/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Profile' }).waitFor();
      await page.fill('input[name=phone]', '0170');
      await page.fill('input[name=city]', 'عمّان');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Begin with + and the country code').waitFor();
      expect(await page.getByText('An address needs this').count()).toBe(2);
      expect(await axe(page)).toEqual([]);
      await page.fill('input[name=phone]', '+962 6 500 0000');
      await page.fill('textarea[name=lines]', '1 Rainbow Street\n<img src=x onerror=alert(1)>');
      await page.selectOption('select[name=country]', 'JO');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved.').waitFor();
      await page.reload();
      await page.locator('input[name=city]').waitFor();
      expect(await page.inputValue('input[name=phone]')).toBe('+96265000000');
      expect(await page.inputValue('input[name=city]')).toBe('عمّان');
      expect(await page.inputValue('select[name=country]')).toBe('JO');
    });
  });

  it('says in Arabic what was refused and why, without a word of the server’s English', async () => {
    await visit(browser, { url, name: 'refusal in Arabic', locale: 'ar' }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/me/security');
      await page.getByRole('button', { name: 'تغيير كلمة المرور' }).click();
      await page.fill('input[name=currentPassword]', 'not my password');
      await page.fill('input[name=password]', 'a password that is new');
      await page.locator('[role=dialog] button[type=submit], form button[type=submit]').click();
      const alert = page.getByRole('alert').filter({ hasText: 'كلمة المرور الحالية غير صحيحة.' });
      await alert.waitFor();
      expect(await alert.textContent()).not.toMatch(/[a-z]{2,} [a-z]{2,}/i);
      expect(await axe(page)).toEqual([]);
    });
  });

  it('changes language, theme and text size at once, and remembers them', async () => {
    await visit(browser, { url, name: 'settings', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/me/settings');
      await page.getByLabel('Dark').check();
      await page.getByLabel('130').check();
      expect(await axe(page)).toEqual([]);
      await page.getByLabel('العربية').check();
      await page.getByRole('heading', { level: 1, name: 'اللغة والمظهر' }).waitFor();
      expect(await page.getAttribute('html', 'dir')).toBe('rtl');
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'اللغة والمظهر' }).waitFor();
      expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('20.8px');
      expect(await axe(page)).toEqual([]);
    });
  });

  it('asks for consents, and lets one take them back', async () => {
    await visit(browser, { url, name: 'consents' }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/me/privacy');
      const consent = page.getByRole('switch', { name: 'Pictures of you' });
      await consent.check();
      await page.getByText('You have agreed.').waitFor();
      await page.getByText('History: one decision').click();
      expect(await axe(page)).toEqual([]);
      await consent.uncheck();
      await page.getByText('Your consent is withdrawn.').waitFor();
      await page.getByText('History: 2 decisions').waitFor();
    });
  });

  it('makes a copy of one’s data to take along, and lets an erasure be cancelled', async () => {
    await visit(browser, { url, name: 'privacy' }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/me/privacy');
      await page.getByRole('button', { name: 'Make a copy' }).click();
      const download = page.getByRole('button', { name: /Download the copy/ });
      await download.waitFor({ timeout: 60_000 });
      expect(await axe(page)).toEqual([]);
      const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
      expect(file.suggestedFilename()).toMatch(/\.zip$/);
      await page.getByRole('button', { name: 'Erase my data' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('until the days of grace are over').waitFor();
      expect(await axe(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Erase my data' }).click();
      await page.getByText('Your data will be erased on').waitFor();
      await page.getByRole('button', { name: 'Keep my data' }).click();
      await page.getByText('Cancelled: your data stays.').waitFor();
    });
  });

  it.each([
    { locale: 'en-GB', colorScheme: 'light', viewport: PHONE },
    { locale: 'ar', colorScheme: 'dark', viewport: DESK },
  ] as const)('can be read by everybody on each screen: $locale, $colorScheme', async (look) => {
    await visit(browser, { url, name: `me ${look.locale}`, ...look }, async ({ page, context }) => {
      await signIn(page, account);
      const screens = ['', '/profile', '/settings', '/security', '/privacy'];
      const walk = async () => {
        for (const screen of screens) {
          await page.goto(`/me${screen}`);
          await settled(page);
          expect([screen, await axe(page)]).toEqual([screen, []]);
          const width = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect(width).toBeLessThanOrEqual(0);
        }
      };
      await walk();
      await refuseAll(context);
      await walk();
      await page.getByText('r-1').first().waitFor();
    });
  });

  it('leads a phone to all that is one’s own', async () => {
    await visit(browser, { url, name: 'me leads' }, async ({ page }) => {
      await signIn(page, account);
      const ways = [
        ['Progress', '/progress'],
        ['Inbox', '/inbox'],
        ['Profile', '/me/profile'],
        ['Language and appearance', '/me/settings'],
        ['Security', '/me/security'],
        ['Privacy and data', '/me/privacy'],
      ] as const;
      for (const [name, path] of ways) {
        await page.getByRole('navigation').getByRole('link', { name: 'Me', exact: true }).click();
        await page
          .getByRole('main')
          .getByRole('link', { name: new RegExp(`^${name}`) })
          .click();
        await page.waitForURL(`**${path}`);
      }
    });
  });
});
