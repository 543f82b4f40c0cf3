import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
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
  await context.tracing.start({ screenshots: true, snapshots: true });
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

/** What axe finds on the page once it says what it is: rule and element, a line each. WCAG 2.2 AA and what axe calls best practice. */
export async function axe(page: Page): Promise<string[]> {
  await titled(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

export { openBrowser };
