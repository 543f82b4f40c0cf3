import type { Browser } from 'playwright-core';
import { PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, signIn, visit } from './browser';

let platform: TestPlatform;
let browser: Browser;
let account: { tenant: string; email: string; password: string };
beforeAll(async () => {
  platform = await startTestPlatform();
  const { slug, adminEmail } = await platform.createTenant();
  account = { tenant: slug, email: adminEmail, password: PASSWORD };
  browser = await openBrowser(browserPath as string);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

(browserPath ? describe : describe.skip)('the session of a web app', () => {
  it.each(['bff-mobile', 'bff-admin'] as const)(
    'of %s is kept over a reload, out of the reach of scripts',
    async (bff) => {
      const at = { url: new URL(platform.urls[bff] ?? '').origin, name: `session of ${bff}`, viewport: DESK };
      await visit(browser, at, async ({ page, context }) => {
        expect(await axe(page)).toEqual([]);
        await signIn(page, account);
        const [cookie] = await context.cookies(`${at.url}/graphql`);
        expect(cookie).toMatchObject({ name: `${bff}-session`, httpOnly: true, sameSite: 'Strict', path: '/graphql' });
        await page.reload();
        await page.locator('main#content').waitFor();
        const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie');
        expect(kept).not.toContain(cookie?.value);
        expect(kept).not.toContain('eyJ');
      });
    },
  );
});
