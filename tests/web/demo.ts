import 'reflect-metadata';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { createMachine } from '../support/standalone';
import { browserPath, openBrowser, signIn } from './browser';

export interface Demo {
  readonly browser: Browser;
  readonly studentUrl: string;
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** `npm start` with its demo tenant, in folders and on ports of its own, both web apps built. */
export async function startDemo(): Promise<Demo> {
  if (!browserPath) throw new Error('This takes a browser.');
  const machine = await createMachine();
  const platform = machine.start();
  const stop = async () => {
    platform.signal('SIGTERM');
    await platform.ended;
    await machine.remove();
  };
  try {
    await platform.prints(/Demo accounts/);
    const [studentUrl, adminUrl] = [machine.url('bff-mobile'), machine.url('bff-admin')];
    for (const url of [studentUrl, adminUrl]) await built(url);
    const browser = await openBrowser(browserPath);
    return {
      browser,
      studentUrl,
      adminUrl,
      async stop() {
        await browser.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A page of somebody of the demo tenant who has signed in. */
export async function openAs(
  browser: Browser,
  who: 'student' | 'teacher' | 'admin',
  options: BrowserContextOptions & { baseURL: string },
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto('/');
  await signIn(page, { tenant: 'demo', email: `${who}@demo.example`, password: 'demo-password' });
  return { page, context };
}

/** The first who ask are told to wait. */
async function built(url: string): Promise<void> {
  for (;;) {
    const { status } = await fetch(url, { headers: { accept: 'text/html' } });
    if (status === 200) return;
    if (status !== 503) throw new Error(`${url} answers ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
