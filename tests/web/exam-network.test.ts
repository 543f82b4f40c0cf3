import type { Browser, BrowserContext, Page } from 'playwright-core';
import { eventually } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, signIn, visit } from './browser';
import { everyKind, exam, items } from './exam-hall';
import { CLOSE, type ExamSchool, handIn, kept, saved, startExamSchool } from './exam-school';
import { NEW_RELEASE, openReleases } from './releases';

jest.setTimeout(600_000);

let school: ExamSchool;
let browser: Browser;
beforeAll(async () => {
  school = await startExamSchool();
  browser = await openBrowser(browserPath as string);
});
afterAll(async () => {
  await browser?.close();
  await school?.stop();
});

(browserPath ? describe : describe.skip)('an exam on a device that loses its network, its page or its clock', () => {
  it('survives a wrong clock, a lost network and a killed tab, and is accepted late', async () => {
    const kinds = everyKind({ file: '', width: 1, height: 1 });
    const contents = [kinds.SHORT_TEXT, kinds.NUMERIC].map((content) => ({ content: content as object }));
    const { id, revision } = await exam(school.ask, {
      courseId: school.courseId,
      title: 'Finals',
      itemIds: await items(school.ask, contents),
      graceSeconds: 0,
    });
    const { account, token } = await school.learner('omar', id);
    await visit(browser, { url: school.url, name: 'bad network', viewport: DESK }, async ({ page: first, context }) => {
      await context.addInitScript(threeHoursFast);
      await first.reload();
      await signIn(first, account);
      await first.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      await first.goto(`/exams/${id}`);
      await first.getByText('Your device’s clock is 180 minutes fast.').waitFor();
      await first.getByRole('button', { name: 'Start' }).click();
      await first.getByLabel('Your answer').fill('Bagh');
      await saved(first);
      const left = await first.getByRole('timer').textContent();
      expect(left).toMatch(/^(59|58|57):\d\d$/);

      await context.setOffline(true);
      await first.getByLabel('Your answer').fill('Baghdad');
      await first.getByText('Not sent: kept on this device').waitFor();
      const address = first.url();
      await kill(context, first);

      const page = await context.newPage();
      await page.goto(address);
      await page.getByLabel('Your answer').waitFor();
      expect(await page.getByLabel('Your answer').inputValue()).toBe('Baghdad');
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByLabel('Number').fill('1.5 m');
      await page.getByText('Not sent: kept on this device').waitFor();
      await handIn(page);
      await page.getByText('kept on this device and handed in as soon as it can').waitFor();

      await school.ask(CLOSE, { id });
      expect(revision).toBeGreaterThan(0);
      await eventually(async () => {
        const attemptId = address.replace(/.*attempts\/([^?]+).*/, '$1');
        const query = 'query ($id: ID!) { attempt(id: $id) { status } }';
        const { attempt } = await school.platform.get<{ attempt: { status: string } }>(
          'bff-mobile',
          query,
          { id: attemptId },
          token,
        );
        expect(attempt.status).toBe('HANDED_IN');
      });
      // Once more killed, with the hand-in waiting.
      await kill(context, page);
      const last = await context.newPage();
      await last.goto(address);
      await last.getByRole('heading', { name: 'Handing in' }).waitFor();
      await context.setOffline(false);
      await last.getByRole('heading', { name: 'Handed in' }).waitFor({ timeout: 90_000 });
      await last.getByText('It came after the end of your time.').waitFor();
      await last.getByText('You were offline for a while.').waitFor();
      expect(await kept(last)).toEqual({ attempts: 0, answers: 0, log: 0 });

      const beside = 'query ($examId: ID!) { handInsBeside(examId: $examId) { rows { id flags } } }';
      const resultId = await eventually(async () => {
        const { handInsBeside } = await school.ask<{ handInsBeside: { rows: { id: string; flags: string[] }[] } }>(
          beside,
          {
            examId: id,
          },
        );
        const row = handInsBeside.rows.find(({ flags }) => flags.includes('LATE'));
        if (!row) throw new Error(JSON.stringify(handInsBeside));
        return row.id;
      });
      await school.ask('mutation ($input: ChooseStandingInput!) { chooseStanding(input: $input) }', {
        input: { resultId, why: 'The network was down.' },
      });
      await last.getByRole('link', { name: 'See the result' }).click({ timeout: 90_000 });
      await last.getByText('Baghdad').first().waitFor();
      await last.getByText('It was handed in late.').waitFor();
    });
  });

  it('that was handed in without a network is sent when the app is opened with one, wherever that is', async () => {
    const { id } = await school.shortExam({ title: 'Quiz', purpose: 'PRACTICE' });
    const { account } = await school.learner('huda', id);
    await visit(browser, { url: school.url, name: 'waiting hand-in' }, async ({ page: first, context }) => {
      await signIn(first, account);
      await first.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      await first.goto(`/exams/${id}`);
      await first.getByRole('button', { name: 'Start' }).click();
      await first.getByLabel('Your answer').fill('Bagh');
      await saved(first);
      await context.setOffline(true);
      await first.getByText('You are offline. Go on').waitFor();
      await first.getByLabel('Your answer').fill('Baghdad');
      await first.reload();
      await first.getByText('Not sent: kept on this device').waitFor();
      expect(await axe(first)).toEqual([]);
      await handIn(first);
      await first.getByText('kept on this device and handed in as soon as it can').waitFor();
      await first.close();

      const page = await context.newPage();
      await page.goto('/');
      await page.getByText(/Quiz.* is waiting on this device/).waitFor();
      expect(await axe(page)).toEqual([]);
      await context.setOffline(false);
      await page.getByText(/Quiz.* is handed in/).waitFor();
      await page.goto('/results');
      await page.getByRole('link', { name: /Quiz/ }).click();
      await page.getByText('Baghdad').first().waitFor();
      expect(await kept(page)).toEqual({ attempts: 0, answers: 0, log: 0 });
    });
  });

  it('gives up what nothing answers, and goes on by itself once something does', async () => {
    const { id } = await school.shortExam({ title: 'Tunnel' });
    const { account } = await school.learner('rami', id);
    await visit(browser, { url: school.url, name: 'hung requests' }, async ({ page, context }) => {
      await signIn(page, account);
      await page.goto(`/exams/${id}`);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByLabel('Your answer').fill('Bagh');
      expect(await page.title()).toMatch(/^Question 1 of 1 · Tunnel/);
      await saved(page);
      // The device has a network, and what it sends is neither answered nor refused.
      await context.route('**/graphql', () => undefined);
      await page.getByLabel('Your answer').fill('Baghd');
      await page.getByText('Not sent: kept on this device').waitFor();
      await context.unroute('**/graphql');
      await saved(page);

      await context.route('**/graphql', () => undefined);
      await page.getByLabel('Your answer').fill('Baghdad');
      await handIn(page);
      await page.getByText('kept on this device and handed in as soon as it can').waitFor();
      await context.unroute('**/graphql');
      await page.getByRole('heading', { name: 'Handed in' }).waitFor();
    });
  });

  it('and its result and news are read without a network as they were seen, and no longer than one may see them', async () => {
    const { id } = await school.shortExam({ title: 'Rivers', purpose: 'PRACTICE' });
    const next = await school.shortExam({ title: 'Lakes' });
    const { account } = await school.learner('dina', id);
    await visit(browser, { url: school.url, name: 'last seen exams' }, async ({ page, context }) => {
      await signIn(page, account);
      await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      await page.goto(`/exams/${id}`);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByLabel('Your answer').fill('Basra');
      await saved(page);
      await handIn(page);
      await page.getByRole('link', { name: 'See the result' }).click();
      await page.getByText('Baghdad').first().waitFor();
      const result = new URL(page.url()).pathname;
      await page.goto('/exams');
      await page
        .getByText(/Closes in .?1:\d\d:\d\d/)
        .first()
        .waitFor();
      await page.goto('/results');
      await page.getByRole('link', { name: /Rivers/ }).waitFor();
      await page.goto('/inbox');
      await page.getByText(/Your result in .*Rivers/).waitFor();

      const asSeen = page.getByText('What you see is from');
      await context.setOffline(true);
      await page.goto('/exams');
      await page.getByRole('heading', { name: 'Rivers' }).waitFor();
      await asSeen.waitFor();
      // A countdown would go on from where it was then.
      await page
        .getByText(/Closes on/)
        .first()
        .waitFor();
      expect(await page.getByText(/Closes in/).count()).toBe(0);
      expect(await axe(page)).toEqual([]);
      await page.goto('/inbox');
      await page.getByText(/Your result in .*Rivers/).waitFor();
      await asSeen.waitFor();
      await page.getByRole('button', { name: 'Mark as read' }).click();
      await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).nth(1).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.goto('/results');
      await page.getByRole('link', { name: /Rivers/ }).click();
      await page.getByText('Baghdad').first().waitFor();
      await asSeen.waitFor();
      expect(await axe(page)).toEqual([]);
      await context.setOffline(false);
      await asSeen.waitFor({ state: 'detached' });

      // What is right lies nowhere while an exam is written that may ask the same.
      expect(await seen(page, 'Baghdad')).toBe(1);
      await page.goto(`/exams/${next.id}`);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByLabel('Your answer').waitFor();
      await eventually(async () => expect(await seen(page, 'Baghdad')).toBe(0));
      await page.goto(result);
      await page.getByText('Basra').first().waitFor();
      await eventually(async () => expect(await seen(page, 'Basra')).toBe(1));

      await context.route('**/graphql', (route) =>
        route
          .request()
          .postData()
          ?.includes(result.split('/').at(-1) as string)
          ? route.fulfill({ json: { errors: [{ message: 'Gone.', extensions: { code: 'NOT_FOUND' } }] } })
          : route.fallback(),
      );
      await page.goto(result);
      await page.getByRole('alert').filter({ hasText: 'not there' }).waitFor();
      await eventually(async () => expect(await seen(page, 'Basra')).toBe(0));
    });
  });

  it('goes on beside a new release, which takes its place once it is handed in', async () => {
    const { id } = await school.shortExam({ title: 'Oases', purpose: 'PRACTICE' });
    const { account } = await school.learner('hala', id);
    const releases = await openReleases(school.url);
    try {
      await visit(browser, { url: releases.url, name: 'new release' }, async ({ page, context }) => {
        await signIn(page, account);
        await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
        // Without loading a page anew: it is the first one here, which came before its worker.
        await page.getByRole('link', { name: 'Exams', exact: true }).click();
        await page.getByRole('link', { name: /Oases/ }).click();
        await page.getByRole('button', { name: 'Start' }).click();
        await page.getByLabel('Your answer').fill('Bagh');
        await saved(page);
        await page.evaluate('window.isUntouched = true');

        releases.deploy();
        await page.evaluate('navigator.serviceWorker.getRegistration().then((all) => all.update()).then(() => 0)');
        await page.waitForFunction('navigator.serviceWorker.getRegistration().then(({ waiting }) => waiting !== null)');
        const other = await context.newPage();
        await other.goto('/');
        await other.getByText('A new version of this app is ready.').waitFor();
        await other.getByRole('button', { name: 'Reload' }).click();
        await other.getByText('An exam is open in another tab.').waitFor();
        expect(await axe(other)).toEqual([]);
        await other.close();

        expect(await page.getByText('A new version of this app is ready.').count()).toBe(0);
        await page.getByLabel('Your answer').fill('Baghdad');
        await saved(page);
        await handIn(page);
        // By code that was not there yet, and that no server has any more.
        await page.getByRole('heading', { name: 'Handed in' }).waitFor();
        expect(await page.evaluate('window.isUntouched')).toBe(true);

        await page.getByText('A new version of this app is ready.').waitFor();
        await page.getByRole('button', { name: 'Reload' }).click();
        await page.locator(NEW_RELEASE).waitFor({ state: 'attached' });
        await page.getByRole('link', { name: 'See the result' }).click();
        await page.getByText('Baghdad').first().waitFor();
      });
    } finally {
      await releases.close();
    }
  });

  it('is led by one tab, and shown to nobody else on the same device', async () => {
    const { id } = await school.shortExam({ title: 'Midterm' });
    const { account } = await school.learner('lina', id);
    const { account: other } = await school.learner('zaid', id);
    await visit(
      browser,
      { url: school.url, name: 'two tabs', locale: 'ar', colorScheme: 'dark', viewport: DESK },
      async ({ page, context }) => {
        await signIn(page, account);
        await page.goto(`/exams/${id}`);
        await page.getByRole('button', { name: 'ابدأ' }).click();
        await page.getByLabel('إجابتك').fill('بغداد');
        await saved(page);
        expect(await axe(page)).toEqual([]);
        const second = await context.newPage();
        await second.goto(page.url());
        await second.getByRole('heading', { name: 'مفتوح في علامة تبويب أخرى' }).waitFor();
        expect(await axe(second)).toEqual([]);
        await second.getByRole('button', { name: 'المتابعة هنا' }).click();
        expect(await second.getByLabel('إجابتك').inputValue()).toBe('بغداد');
        await page.getByRole('heading', { name: 'مفتوح في علامة تبويب أخرى' }).waitFor();

        const address = second.url();
        await page.close();
        await context.clearCookies();
        await second.evaluate('localStorage.clear()');
        await second.goto('/');
        await signIn(second, other);
        await second.goto('/exams');
        await second.getByRole('heading', { level: 3 }).first().waitFor();
        expect(await second.getByText('مفتوح على هذا الجهاز').count()).toBe(0);
        await second.goto(address);
        await second.getByRole('alert').waitFor();
        expect(await second.getByText('بغداد').count()).toBe(0);
      },
    );
  });
});

/** As the system does it to a page that takes too much: nothing in it gets to run any more. */
async function kill(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

const threeHoursFast = `{
  const Real = Date, by = 3 * 3_600_000;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + by); }
    static now() { return Real.now() + by; }
  };
}`;

/** In how many answers that are kept to be seen without a network this text stands. */
function seen(page: Page, text: string): Promise<number> {
  return page.evaluate(
    `(async () => {
      let count = 0;
      for (const name of (await caches.keys()).filter((name) => name.startsWith('lyceum-seen/'))) {
        const cache = await caches.open(name);
        for (const key of await cache.keys())
          if ((await (await cache.match(key)).text()).includes(${JSON.stringify(text)})) count++;
      }
      return count;
    })()`,
  );
}
