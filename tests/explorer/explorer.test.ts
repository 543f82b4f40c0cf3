import { startPlatform } from '@lyceum/standalone/platform';
import { newSecrets } from '@lyceum/standalone/secrets';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, openBrowser } from '../support/chromium';
import { startTestPlatform, type TestPlatform, testEnvironment } from '../support/platform';

const CDN = 'https://embeddable-sandbox.cdn.apollographql.com/**';
// GraphiQL may have to be built first.
const FIRST_OPENING_MS = 180_000;

const executable = findBrowser();

(executable ? describe : describe.skip)('the explorer in a browser', () => {
  let platform: TestPlatform;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    platform = await startTestPlatform(['identity', 'catalog', 'enrollment', 'router', 'bff-mobile']);
    browser = await openBrowser(executable as string);
  }, FIRST_OPENING_MS);
  afterAll(async () => {
    await browser?.close();
    await platform?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  });
  afterEach(() => page.close());

  const home = () => `${platform.urls.router}/`;
  const inGraphiql = () => page.waitForSelector('.graphiql-doc-explorer-content', { timeout: FIRST_OPENING_MS });

  /** Replaces what an editor holds; pasted, for typing would close brackets twice. */
  async function write(label: string, text: string): Promise<void> {
    await page.click(`section[aria-label="${label}"] .view-lines:visible`);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(text);
  }

  it(
    'opens GraphiQL where the CDN of Apollo Sandbox cannot be reached, and asks as the one whose token is in the headers',
    async () => {
      const { adminToken, adminId } = await platform.createTenant();
      const asked: string[] = [];
      const refused: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) refused.push(message.text().slice(0, 120));
      });
      await page.route(CDN, (route) => route.abort());

      await page.goto(home());
      await inGraphiql();
      expect(page.url()).toBe(`${home()}explorer/`);
      await page.waitForSelector('.graphiql-doc-explorer-content >> text=Mutation');

      await write('Operation Editor', 'query Me { me { id } }');
      await write('Headers', JSON.stringify({ authorization: `Bearer ${adminToken}` }));
      await page.click('button.graphiql-execute-button');
      await page.waitForSelector(`.result-window >> text=${adminId}`);

      const elsewhere = asked.filter((origin) => !home().startsWith(origin) && origin !== 'null');
      expect(elsewhere).toEqual([new URL(CDN).origin]);
      expect([...new Set(refused)]).toEqual([]);
    },
    FIRST_OPENING_MS,
  );

  it(
    'opens GraphiQL where the CDN gives no answer at all',
    async () => {
      await page.route(CDN, () => {});
      await page.goto(home(), { waitUntil: 'commit' });
      await inGraphiql();
    },
    FIRST_OPENING_MS,
  );

  it('opens Apollo Sandbox on /graphql where the CDN answers', async () => {
    const body = 'window.EmbeddedSandbox = function (options) { window.opened = options; };';
    await page.route(CDN, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await page.goto(home());
    const opened = await page.waitForFunction('window.opened');
    expect(await opened.jsonValue()).toMatchObject({
      target: '#sandbox',
      initialEndpoint: `${home()}graphql`,
      initialState: { document: expect.stringContaining('mutation SignIn') },
    });
    expect(page.url()).toBe(home());
  });
});

describe('the explorer in production', () => {
  it('is not there', async () => {
    const { environment } = await testEnvironment();
    const production = { ...environment, ...newSecrets(), NODE_ENV: 'production' };
    const { urls, stop } = await startPlatform(['router'], production);
    try {
      for (const path of ['/', '/explorer', '/explorer/']) {
        const response = await fetch(`${urls.router}${path}`);
        expect(response.status).toBe(404);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      }
    } finally {
      await stop();
    }
  });
});
