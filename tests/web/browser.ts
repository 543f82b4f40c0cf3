import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser, openBrowser } from '../support/chromium';

/** Where a failure leaves its picture and its trace. */
const FAILURES = join(__dirname, '../../.data/web-failures');

/** A phone in the hand, and a desk. */
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

// Other suites share the machine.
const PATIENCE_MS = 90_000;

export const browserPath = findBrowser();

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console and the policy complained of, but for the network that a test has cut. */
  readonly complaints: string[];
}

/**
 * Opens an app for one journey. When the journey throws, a screenshot and the trace (`npx playwright show-trace`) are kept,
 * and the error says where; a complaint of the console fails it too.
 */
export async function visit(
  browser: Browser,
  { url, name, ...options }: { url: string; name: string } & BrowserContextOptions,
  journey: (visit: Visit) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: 'en-GB',
    baseURL: url,
    // A colour on its way to another is no finding.
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.tracing.start({ snapshots: true });
  const page = await context.newPage();
  // A machine that does much else besides is slow, not wrong.
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_|Failed to load resource/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto('/');
    // The first visit builds the app.
    await page.locator('#app').waitFor({ state: 'attached', timeout: 180_000 });
    await journey({ page, context, complaints });
    if (complaints.length > 0) throw new Error(`The console says:\n${complaints.join('\n')}`);
    await context.tracing.stop();
  } catch (error) {
    mkdirSync(FAILURES, { recursive: true });
    const path = join(FAILURES, name.replace(/\W+/g, '-'));
    await page.screenshot({ path: `${path}.png`, fullPage: true }).catch(() => undefined);
    await context.tracing.stop({ path: `${path}.zip` }).catch(() => undefined);
    throw new Error(`${(error as Error).message}\nSee ${path}.png and ${path}.zip`, { cause: error });
  } finally {
    await context.close();
  }
}

/** By hand, as a person does. */
export async function signIn(
  page: Page,
  { tenant, email, password }: { tenant: string; email: string; password: string },
) {
  // A device that has been signed in on knows the school.
  await page.locator('input[name=tenant], input[name=email]').first().waitFor();
  if (await page.isVisible('input[name=tenant]')) await page.fill('input[name=tenant]', tenant);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.keyboard.press('Enter');
  await page.locator('main#content').waitFor();
}

/** Waits for a screen that has come, with nothing of it still on its way. */
export async function settled(page: Page): Promise<void> {
  await titled(page);
  // A circle turns only for what takes longer than an eye notices.
  await page.waitForTimeout(400);
  await page.locator('[role=progressbar]:not([aria-valuenow]), [aria-busy=true]').first().waitFor({ state: 'hidden' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

/**
 * Names of the operations by which the screen that is open has asked for what it shows; the shell's own are left out.
 * To be called before the first screen is opened.
 */
export function operationsOf(page: Page, bff: 'bff-admin' | 'bff-mobile'): () => string[] {
  const stored = readFileSync(join(__dirname, `../../schema/web/${bff}.json`), 'utf8');
  const texts = JSON.parse(stored) as Readonly<Record<string, string>>;
  const shell = new Set(['Me', 'Refresh']);
  let asked: string[] = [];
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) asked = [];
  });
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const { documentId = '' } = (request.postDataJSON() ?? {}) as { documentId?: string };
    const name = /(?:query|mutation) (\w+)/.exec(texts[documentId] ?? '')?.[1] ?? documentId;
    if (!shell.has(name)) asked.push(name);
  });
  return () => asked;
}

// Dots stand for a name that is still on its way.
const titled = (page: Page) => page.locator('h1').filter({ hasNotText: /^…$/ }).first().waitFor();

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page once it says what it is: rule and element, a line each. WCAG 2.2 AA and what axe calls best practice.
 * It stays with the document that it was given to: bringing it along takes five times as long as the look itself.
 */
export async function axe(page: Page): Promise<string[]> {
  await titled(page);
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const violations = (await page.evaluate(
    'axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )) as AxeResults['violations'];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/**
 * The same of the screen as it is, and in the other language, direction and theme, with all that is open and typed there: a line
 * begins with how it looked. To be called on a page that follows the system’s theme.
 */
export async function axeBothWays(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const _ of ['as it is', 'turned, and back again']) {
    const look = await page.evaluate(
      '[document.documentElement.lang, matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"]',
    );
    const [locale, theme] = look as [string, 'dark' | 'light'];
    findings.push(...(await axe(page)).map((finding) => `${locale} ${theme}: ${finding}`));
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    await setLocale(page, locale === 'ar' ? 'en' : 'ar');
  }
  return findings;
}

/** As another tab does it, so that nothing is loaded anew. */
async function setLocale(page: Page, locale: string): Promise<void> {
  await page.evaluate(
    `(() => {
      const key = 'lyceum-preferences';
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify({ ...kept, locale: ${JSON.stringify(locale)} }));
      dispatchEvent(new StorageEvent('storage', { key }));
    })()`,
  );
  await page.locator(`html[lang=${locale}]`).waitFor({ state: 'attached' });
}

/** Has everything but the session refused from here on, until the route is taken away again. */
export async function refuseAll(context: BrowserContext): Promise<void> {
  const refusal = { message: 'It broke.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' } };
  await context.route('**/graphql', (route) =>
    route.request().postData()?.includes('retryKey')
      ? route.fallback()
      : route.fulfill({ json: { errors: [refusal] } }),
  );
}

export { openBrowser };
