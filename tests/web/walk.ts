import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { axe, DESK, PHONE, settled } from './browser';
import { openAs, startDemo } from './demo';

// npm run walk -- [--app admin|student] [--locale ar] [--dark] [--phone]
// Every screen of the demo tenant that a link leads to; on each, every button and list is opened by keyboard. Prints what axe
// finds on it and with each open, what is wider than the screen, where the focus is lost, and what the console says.

const { values: look } = parseArgs({
  options: {
    app: { type: 'string', default: 'admin' },
    locale: { type: 'string', default: 'en' },
    dark: { type: 'boolean', default: false },
    phone: { type: 'boolean', default: false },
  },
});

const MOST_SCREENS = 90;
const MOST_BUTTONS = 30;
const PATIENCE_MS = 15_000;
// A busy button has the focus back when its answer is there.
const FOCUS_WITHIN_MS = 5_000;

const CONTROLS = 'main :is(button, [role=combobox]):visible';
const OPEN = ':is([role=dialog], [role=alertdialog], [role=menu], [role=listbox]):visible';
const FOCUSED_IN = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=combobox]';
const LEAVES = /sign out|تسجيل الخروج/i;
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w-]{20,}/g;

const findings: string[] = [];
const find = (where: string, what: string) => {
  findings.push(what);
  console.log(`${where}  ${what}`);
};

async function walk(page: Page): Promise<void> {
  let where = '/';
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) find(where, `console: ${message.text()}`);
  });
  page.on('pageerror', (error) => find(where, `error: ${error}`));
  const seen = new Set<string>();
  const paths = ['/'];
  for (let path = paths.shift(); path && seen.size < MOST_SCREENS; path = paths.shift()) {
    const screen = screenOf(path);
    if (seen.has(screen)) continue;
    seen.add(screen);
    where = path;
    await page.goto(path);
    await inspect(page, where);
    paths.push(...(await linksOf(page)));
    for (let at = 0; at < Math.min(await page.locator(CONTROLS).count(), MOST_BUTTONS); at++) {
      const name = await nameOf(page, at);
      if (LEAVES.test(name)) continue;
      where = `${path} [${name}]`;
      const isAsItWas = await press(page, at, where);
      if (isAsItWas) continue;
      paths.push(new URL(page.url()).pathname);
      await page.goto(path);
      await settled(page);
    }
  }
  console.log(`${seen.size} screens: ${[...seen].join(' ')}`);
}

async function inspect(page: Page, where: string): Promise<void> {
  await settled(page);
  for (const finding of await axe(page)) find(where, `axe: ${finding}`);
  const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  if (over > 0) find(where, `is ${over}px wider than the screen`);
}

/** Answers whether the screen is still the one that it was, with nothing open. */
async function press(page: Page, at: number, where: string): Promise<boolean> {
  const control = page.locator(CONTROLS).nth(at);
  if (!(await control.isEnabled())) return true;
  const { pathname } = new URL(page.url());
  await control.focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  if (new URL(page.url()).pathname !== pathname) return false;
  if ((await page.locator(OPEN).count()) > 0) {
    await inspect(page, where);
    if (!(await page.evaluate(`document.activeElement.closest('${FOCUSED_IN}') !== null`)))
      find(where, 'opens without the focus');
    for (let times = 0; times < 2 && (await page.locator(OPEN).count()) > 0; times++) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(300);
    }
    if ((await page.locator(OPEN).count()) > 0) {
      find(where, 'does not close by Escape');
      return false;
    }
  }
  if (!(await isFocusSomewhere(page))) find(where, 'loses the focus');
  return new URL(page.url()).pathname === pathname;
}

async function isFocusSomewhere(page: Page): Promise<boolean> {
  for (let waited = 0; waited < FOCUS_WITHIN_MS; waited += 250) {
    if (await page.evaluate('document.activeElement !== document.body')) return true;
    await page.waitForTimeout(250);
  }
  return false;
}

/** Of many of one kind, one is looked at. */
const screenOf = (path: string) => path.replace(ID, ':id').replace(/\?.*/, '');

async function linksOf(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) =>
      links.map((link) => (link as unknown as { getAttribute(name: string): string }).getAttribute('href')),
    );
  return hrefs.filter((href) => !/^\/(internal|files)\b/.test(href));
}

async function nameOf(page: Page, at: number): Promise<string> {
  const control = page.locator(CONTROLS).nth(at);
  return (await control.getAttribute('aria-label')) ?? (await control.textContent())?.slice(0, 60) ?? '';
}

async function main() {
  const { browser, studentUrl, adminUrl, stop } = await startDemo();
  try {
    const isStudent = look.app === 'student';
    const { page } = await openAs(browser, isStudent ? 'student' : 'admin', {
      baseURL: isStudent ? studentUrl : adminUrl,
      viewport: isStudent || look.phone ? PHONE : DESK,
      locale: look.locale,
      colorScheme: look.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(PATIENCE_MS);
    await walk(page);
  } finally {
    await stop();
  }
  console.log(findings.length === 0 ? 'Nothing was found.' : `${findings.length} findings.`);
}

main().then(
  () => process.exit(findings.length === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
