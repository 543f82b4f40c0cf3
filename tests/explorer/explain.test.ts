import type { Browser, Page } from 'playwright-core';
import { findBrowser, openBrowser } from '../support/chromium';
import { startTestPlatform, type TestPlatform } from '../support/platform';

// GraphiQL may have to be built first.
const FIRST_OPENING_MS = 180_000;

const executable = findBrowser();

(executable ? describe : describe.skip)('Explain in the explorer', () => {
  let platform: TestPlatform;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    platform = await startTestPlatform(['identity', 'catalog', 'enrollment', 'router', 'bff-mobile']);
    browser = await openBrowser(executable as string);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${platform.urls.router}/explorer/`);
    await page.waitForSelector('.graphiql-doc-explorer-content', { timeout: FIRST_OPENING_MS });
    await page.getByRole('button', { name: 'Show Explain' }).focus();
    await page.keyboard.press('Enter');
  }, FIRST_OPENING_MS);
  afterAll(async () => {
    await browser?.close();
    await platform?.stop();
  });

  async function write(label: string, text: string): Promise<void> {
    await page.click(`section[aria-label="${label}"] .view-lines:visible`);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText(text);
  }

  /** GraphiQL takes a moment to find the operation's name, which is then that of its tab. */
  async function writeOperation(name: string, selection: string): Promise<void> {
    await write('Operation Editor', `query ${name} ${selection}`);
    await page.waitForSelector(`.graphiql-tab >> text=${name}`);
  }

  /** By the keyboard alone, from the icon of the panel. */
  async function explain(): Promise<void> {
    await page.getByRole('button', { name: 'Explain', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.explain .graphiql-spinner').waitFor({ state: 'detached' });
  }

  it('shows the plan of the operation in the editor, and when each subgraph was asked', async () => {
    const { adminToken } = await platform.createTenant();
    await writeOperation('Seats', '{ me { id displayName seats(first: 3) { totalCount } } }');
    await write('Headers', JSON.stringify({ authorization: `Bearer ${adminToken}` }));
    await explain();

    const panel = page.getByRole('region', { name: 'Explain', exact: true });
    const fetches = panel.getByRole('table', { name: 'Fetches, in the order in which they began' });
    await fetches.waitFor();
    expect(await fetches.getByRole('rowheader').allInnerTexts()).toEqual([
      expect.stringMatching(/^identity /),
      expect.stringMatching(/^enrollment /),
    ]);
    expect(await fetches.getByRole('cell').allInnerTexts()).toEqual(
      Array.from({ length: 4 }, () => expect.stringMatching(/^[\d.]+ ms$/)),
    );
    const plan = panel.getByRole('region', { name: 'Query plan' });
    expect(await plan.innerText()).toContain('Flatten(path: "me") {\n      Fetch(service: "enrollment") {');
    expect(await panel.getByRole('status').innerText()).toMatch(/^Time\n[\d.]+ ms\nPlan\n(hive|apollo), made in /);
  });

  it('says why there is none', async () => {
    await writeOperation('Nothing', '{ nothing }');
    await explain();
    const status = page.getByRole('region', { name: 'Explain', exact: true }).getByRole('status');
    expect(await status.innerText()).toContain('Cannot query field "nothing"');
    expect(await page.getByRole('region', { name: 'Query plan' }).count()).toBe(0);
  });
});
