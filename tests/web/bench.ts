import type { Browser, CDPSession } from 'playwright-core';
import { PHONE } from './browser';
import { openAs, startDemo } from './demo';

// npm run bench:web [-- --rounds 5]: how the student's home comes to a phone that has signed in before, on a network and a
// processor as Lighthouse throttles them; and what clicking through the app costs. Medians and p75 of the rounds.

// Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; its phone is a fourth of a desk's processor.
const SLOW_4G = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };
const CPU_SLOWDOWN = 4;
const AIMS = { scriptKb: 180, usableMs: 2_000, interactionMs: 200, shift: 0.1 };

interface Round {
  scriptKb: number;
  usableMs: number;
  shift: number;
  interactions: number[];
}

/** What the browser itself measures, from before the first byte on. */
const OBSERVE = `
  window.seen = { shift: 0, interactions: [], usable: null };
  // When the frame is drawn that has the home in it: asking from outside waits for the slowed-down page once more.
  const home = new MutationObserver(() => {
    if (!document.querySelector('main#content h1') || !document.querySelector('main#content a[href]')) return;
    home.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.seen.usable = performance.now(); }));
  });
  home.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => list.getEntries().forEach((e) => { if (!e.hadRecentInput) window.seen.shift += e.value; }))
    .observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach((e) => { if (e.interactionId) window.seen.interactions.push(e.duration); }))
    .observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

async function round(browser: Browser, baseURL: string, warm: boolean): Promise<Round> {
  const { page, context } = await openAs(browser, 'student', {
    baseURL,
    viewport: PHONE,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: warm ? 'allow' : 'block',
  });
  if (warm) await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.addInitScript(OBSERVE);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (!warm) await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const scripts = countScripts(cdp);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('main#content h1').waitFor();
  await page.locator('main#content a[href]').first().waitFor();
  await page.waitForFunction('window.seen.usable !== null');
  const usableMs = Number(await page.evaluate('window.seen.usable'));
  const scriptKb = scripts() / 1_000;
  for (const name of ['/learn', '/exams', '/me', '/']) {
    await page.locator(`nav a[href="${name}"]`).first().tap();
    await page.locator('main#content h1').waitFor();
    await page.waitForTimeout(500);
  }
  const { shift, interactions } = (await page.evaluate('window.seen')) as Pick<Round, 'shift' | 'interactions'>;
  await context.close();
  return { scriptKb, usableMs, shift, interactions };
}

/** Bytes of JavaScript as they came over the wire, so far. */
function countScripts(cdp: CDPSession): () => number {
  const scripts = new Set<string>();
  let bytes = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return () => bytes;
}

const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

async function main(): Promise<void> {
  const asked = process.argv.indexOf('--rounds');
  const rounds = asked > 0 ? Number(process.argv[asked + 1]) : 5;
  const { browser, studentUrl, stop } = await startDemo();
  const print = (line: string) => process.stdout.write(`${line}\n`);
  try {
    print(
      'visit | script KB (aim 180) | home usable ms (aim 2000) | interaction p75 ms (aim 200) | layout shift (aim 0.1)',
    );
    // A platform that has only just started has yet to compile what it runs.
    await round(browser, studentUrl, false);
    for (const warm of [false, true]) {
      const seen: Round[] = [];
      for (let n = 0; n < rounds; n++) seen.push(await round(browser, studentUrl, warm));
      const median = (of: (one: Round) => number) => at(seen.map(of), 0.5);
      const figures = {
        scriptKb: median((one) => one.scriptKb),
        usableMs: median((one) => one.usableMs),
        interactionMs: at(
          seen.flatMap((one) => one.interactions),
          0.75,
        ),
        shift: Math.max(...seen.map((one) => one.shift)),
      };
      const mark = (name: keyof typeof AIMS, digits = 0) =>
        `${figures[name].toFixed(digits)} ${figures[name] <= AIMS[name] ? '✓' : '✗'}`;
      print(
        `${warm ? 'again, with its service worker' : 'first, nothing cached'} | ${mark('scriptKb')} | ${mark('usableMs')} | ${mark('interactionMs')} | ${mark('shift', 3)}`,
      );
    }
  } finally {
    await stop();
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
