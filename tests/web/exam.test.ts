import type { Browser, BrowserContext, Page } from 'playwright-core';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, axeBothWays, browserPath, DESK, openBrowser, PHONE, signIn, visit } from './browser';
import { course, everyKind, exam, items, media } from './exam-hall';
import { byKeyboard, press, tabTo } from './keyboard';
import { png } from './png';
import { NEW_RELEASE, openReleases } from './releases';

jest.setTimeout(600_000);

let platform: TestPlatform;
let browser: Browser;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let url: string;
let courseId: string;
beforeAll(async () => {
  platform = await startTestPlatform([
    'identity',
    'catalog',
    'enrollment',
    'assessment',
    'notifications',
    'router',
    'bff-mobile',
    'bff-admin',
  ]);
  url = new URL(platform.urls['bff-mobile'] ?? '').origin;
  tenant = await platform.createTenant();
  courseId = await course(ask);
  browser = await openBrowser(browserPath as string);
});
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const ask = <Data>(query: string, variables: object = {}) =>
  platform.get<Data>('bff-admin', query, variables, tenant.adminToken);

/** A learner with a seat, who sees `examId`. */
async function learner(name: string, examId: string) {
  const email = `${name}@${tenant.slug}.example`;
  const invite = 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id } }';
  const { invitePerson } = await ask<{ invitePerson: { id: string } }>(invite, {
    input: { email, givenName: name, familyName: 'Iqbal', roles: ['LEARNER'] },
  });
  const token = await platform.acceptInvitation(email);
  await ask('mutation ($input: EnrollLearnerInput!) { enrollLearner(input: $input) { id } }', {
    input: { courseId, learnerId: invitePerson.id },
  });
  await eventually(() =>
    platform.get('bff-mobile', 'query ($id: ID!) { exam(id: $id) { id } }', { id: examId }, token),
  );
  return { token, account: { tenant: tenant.slug, email, password: PASSWORD } };
}

/** Gives the answer that waits longest all its points. */
async function mark(examId: string) {
  const next = 'mutation ($input: NextAnswerInput!) { nextAnswer(input: $input) { id revision maxPoints } }';
  interface Next {
    nextAnswer: { id: string; revision: number; maxPoints: number } | null;
  }
  const answer = await eventually(async () => {
    const { nextAnswer } = await ask<Next>(next, { input: { examId } });
    if (!nextAnswer) throw new Error('Nothing waits to be marked.');
    return nextAnswer;
  });
  const { id, revision, maxPoints } = answer;
  await ask('mutation ($input: MarkAnswerInput!) { markAnswer(input: $input) { points } }', {
    input: { markingId: id, revision, points: maxPoints },
  });
}

const CLOSE = 'mutation ($id: ID!) { closeExam(examId: $id) { status } }';

const saved = (page: Page) => page.locator('[data-saving=SAVED]').waitFor();

(browserPath ? describe : describe.skip)('an exam on the web', () => {
  it('with every kind of question is written by keyboard alone, handed in, and its result read', async () => {
    const size = { width: 200, height: 120 };
    const admin = new URL(platform.urls['bff-admin'] ?? '').origin;
    const file = await media(admin, tenant.adminToken, png(size.width, size.height));
    const kinds = Object.entries(everyKind({ file, ...size }));
    const contents = kinds.map(([kind, content]) => ({
      content,
      ...(kind === 'SINGLE' && { marking: { certainty: true } }),
    }));
    const { id } = await exam(ask, {
      courseId,
      title: 'Everything <img onerror=alert(1)>',
      itemIds: await items(ask, contents),
      accessCode: 'SESAME',
    });
    const { account } = await learner('sana', id);
    const findings: string[] = [];
    await visit(browser, { url, name: 'every kind', viewport: PHONE }, async ({ page }) => {
      const look = async (where: string) => {
        findings.push(...(await axeBothWays(page)).map((finding) => `${where}: ${finding}`));
      };
      await signIn(page, account);
      await page.goto('/exams');
      await page.getByRole('heading', { level: 3 }).first().waitFor();
      await look('list');
      await page.goto(`/exams/${id}`);
      await page.getByText('Your device’s clock is right.').waitFor();
      await look('exam');
      await tabTo(page, page.getByLabel('Access code'));
      await page.keyboard.type('wrong code');
      await page.keyboard.press('Enter');
      await page.getByText('This is not the access code').waitFor();
      await look('exam, wrong code');
      await page.getByLabel('Access code').fill('sesame');
      await press(page, 'Start');
      for (const [at, [kind]] of kinds.entries()) {
        await page.getByRole('heading', { name: `Question ${at + 1} of 12` }).waitFor();
        await byKeyboard[kind]?.(page);
        await saved(page);
        await look(kind);
        await press(page, at + 1 < kinds.length ? 'Next' : 'Review');
      }
      await page.getByText('All questions are answered.').waitFor();
      await look('review');
      await press(page, 'Hand in');
      await page.getByRole('dialog').waitFor();
      await look('confirmation');
      await press(page, 'Hand in');
      await page.getByRole('heading', { name: 'Handed in' }).waitFor();
      await look('handed in');
      // Essay and file wait for a person; with them the result is out.
      await mark(id);
      await mark(id);
      // Others could still begin it, and are not to learn its key from those who have.
      await ask(CLOSE, { id });
      await tabTo(page, page.getByRole('link', { name: 'See the result' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Your answers' }).waitFor();
      await look('result');
      // All but the two that a person has marked.
      expect(await page.getByText('Right', { exact: true }).count()).toBe(10);
      await page.getByText('12 of 12 points').waitFor();
      expect(await kept(page)).toEqual({ attempts: 0, answers: 0, log: 0 });
      await page.goto('/results');
      await page.getByRole('link').first().waitFor();
      await look('results');
    });
    expect(findings).toEqual([]);
  });

  it('says before its start that it is watched, and in its result what it keeps back and what is not settled', async () => {
    const { SHORT_TEXT } = everyKind({ file: '', width: 1, height: 1 });
    const itemIds = await items(ask, [{ content: SHORT_TEXT as object }]);
    const { id } = await exam(ask, {
      courseId,
      title: 'Straits',
      itemIds,
      proctored: true,
      release: { when: 'AT_ONCE', show: { score: true, feedback: false, answers: false } },
    });
    const { account } = await learner('amal', id);
    await visit(browser, { url, name: 'score alone' }, async ({ page, context }) => {
      await signIn(page, account);
      await page.goto(`/exams/${id}`);
      await page.getByText('Your device’s clock is right.').waitFor();
      await page.getByText('Your school is told when you leave').waitFor();
      expect(await axeBothWays(page)).toEqual([]);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByLabel('Your answer').fill('Baghdad');
      await saved(page);
      await page.getByRole('button', { name: 'Review' }).first().click();
      await page.getByRole('button', { name: 'Hand in' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
      await page.getByRole('link', { name: 'See the result' }).click();
      await page.getByText('1 of 1 points').waitFor();
      await page.getByText('This exam does not show single answers.').waitFor();
      expect(await axeBothWays(page)).toEqual([]);
      // As after a regrade that sends answers back to the desk.
      const held = { status: 'AWAITING_MARKING', score: null, percent: null, passed: null };
      await context.route('**/graphql', async (route) => {
        const response = await route.fetch();
        const json = await response.json();
        if (json.data?.result) Object.assign(json.data.result, held);
        await route.fulfill({ response, json });
      });
      await page.reload();
      await page.getByText('Some answers still wait').waitFor();
      expect(await page.getByText('of 1 points').count()).toBe(0);
      expect(await axeBothWays(page)).toEqual([]);
    });
  });

  it('survives a wrong clock, a lost network and a killed tab, and is accepted late', async () => {
    const kinds = everyKind({ file: '', width: 1, height: 1 });
    const contents = [kinds.SHORT_TEXT, kinds.NUMERIC].map((content) => ({ content: content as object }));
    const { id, revision } = await exam(ask, {
      courseId,
      title: 'Finals',
      itemIds: await items(ask, contents),
      graceSeconds: 0,
    });
    const { account, token } = await learner('omar', id);
    await visit(browser, { url, name: 'bad network', viewport: DESK }, async ({ page: first, context }) => {
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
      await page.getByRole('button', { name: 'Review' }).first().click();
      await page.getByRole('button', { name: 'Hand in' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
      await page.getByText('kept on this device and handed in as soon as it can').waitFor();

      await ask(CLOSE, { id });
      expect(revision).toBeGreaterThan(0);
      await eventually(async () => {
        const attemptId = address.replace(/.*attempts\/([^?]+).*/, '$1');
        const query = 'query ($id: ID!) { attempt(id: $id) { status } }';
        const { attempt } = await platform.get<{ attempt: { status: string } }>(
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
        const { handInsBeside } = await ask<{ handInsBeside: { rows: { id: string; flags: string[] }[] } }>(beside, {
          examId: id,
        });
        const row = handInsBeside.rows.find(({ flags }) => flags.includes('LATE'));
        if (!row) throw new Error(JSON.stringify(handInsBeside));
        return row.id;
      });
      await ask('mutation ($input: ChooseStandingInput!) { chooseStanding(input: $input) }', {
        input: { resultId, why: 'The network was down.' },
      });
      await last.getByRole('link', { name: 'See the result' }).click({ timeout: 90_000 });
      await last.getByText('Baghdad').first().waitFor();
      await last.getByText('It was handed in late.').waitFor();
    });
  });

  it('that was handed in without a network is sent when the app is opened with one, wherever that is', async () => {
    const { SHORT_TEXT } = everyKind({ file: '', width: 1, height: 1 });
    const itemIds = await items(ask, [{ content: SHORT_TEXT as object }]);
    const { id } = await exam(ask, { courseId, title: 'Quiz', itemIds, purpose: 'PRACTICE' });
    const { account } = await learner('huda', id);
    await visit(browser, { url, name: 'waiting hand-in' }, async ({ page: first, context }) => {
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
      await first.getByRole('button', { name: 'Review' }).first().click();
      await first.getByRole('button', { name: 'Hand in' }).click();
      await first.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
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
    const { SHORT_TEXT } = everyKind({ file: '', width: 1, height: 1 });
    const itemIds = await items(ask, [{ content: SHORT_TEXT as object }]);
    const { id } = await exam(ask, { courseId, title: 'Tunnel', itemIds });
    const { account } = await learner('rami', id);
    await visit(browser, { url, name: 'hung requests' }, async ({ page, context }) => {
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
      await page.getByRole('button', { name: 'Review' }).first().click();
      await page.getByRole('button', { name: 'Hand in' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
      await page.getByText('kept on this device and handed in as soon as it can').waitFor();
      await context.unroute('**/graphql');
      await page.getByRole('heading', { name: 'Handed in' }).waitFor();
    });
  });

  it('and its result and news are read without a network as they were seen, and no longer than one may see them', async () => {
    const { SHORT_TEXT } = everyKind({ file: '', width: 1, height: 1 });
    const itemIds = await items(ask, [{ content: SHORT_TEXT as object }]);
    const { id } = await exam(ask, { courseId, title: 'Rivers', itemIds, purpose: 'PRACTICE' });
    const next = await exam(ask, { courseId, title: 'Lakes', itemIds });
    const { account } = await learner('dina', id);
    await visit(browser, { url, name: 'last seen exams' }, async ({ page, context }) => {
      await signIn(page, account);
      await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      await page.goto(`/exams/${id}`);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByLabel('Your answer').fill('Basra');
      await saved(page);
      await page.getByRole('button', { name: 'Review' }).first().click();
      await page.getByRole('button', { name: 'Hand in' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
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

  it('is on home from when it is handed in, and its result as soon as it is out', async () => {
    const { SHORT_TEXT, ESSAY } = everyKind({ file: '', width: 1, height: 1 });
    const itemIds = await items(ask, [{ content: SHORT_TEXT as object }, { content: ESSAY as object }]);
    const { id } = await exam(ask, { courseId, title: 'Deserts', itemIds });
    const { account } = await learner('nour', id);
    await visit(browser, { url, name: 'result on home' }, async ({ page }) => {
      await signIn(page, account);
      expect(await page.getByRole('heading', { name: 'Your results' }).count()).toBe(0);
      await page.goto(`/exams/${id}`);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByLabel('Your answer').fill('Baghdad');
      await saved(page);
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('textbox').fill('To know more.');
      await saved(page);
      await page.getByRole('button', { name: 'Review' }).first().click();
      await page.getByRole('button', { name: 'Hand in' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
      await page.getByRole('heading', { name: 'Handed in' }).waitFor();

      await page.getByRole('link', { name: 'Home', exact: true }).click();
      const entry = page.getByRole('region', { name: 'Your results' }).getByRole('link', { name: /Deserts/ });
      await entry.filter({ hasText: 'Result not out yet' }).waitFor();
      expect(await axe(page)).toEqual([]);
      await entry.click();
      await page.getByRole('heading', { name: 'Handed in' }).waitFor();
      await page.goto('/exams');
      await page
        .getByRole('link', { name: /Deserts/ })
        .filter({ hasText: 'Handed in' })
        .waitFor();
      expect(await axe(page)).toEqual([]);
      const connected = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok());
      await page.goto('/');
      await connected;
      await entry.filter({ hasText: 'Result not out yet' }).waitFor();

      await mark(id);
      await entry.filter({ hasText: '100%' }).waitFor();
      expect(await axe(page)).toEqual([]);
      await entry.click();
      await page.getByRole('heading', { level: 1, name: 'Deserts' }).waitFor();
    });
  });

  it('goes on beside a new release, which takes its place once it is handed in', async () => {
    const { SHORT_TEXT } = everyKind({ file: '', width: 1, height: 1 });
    const itemIds = await items(ask, [{ content: SHORT_TEXT as object }]);
    const { id } = await exam(ask, { courseId, title: 'Oases', itemIds, purpose: 'PRACTICE' });
    const { account } = await learner('hala', id);
    const releases = await openReleases(url);
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
        await page.getByRole('button', { name: 'Review' }).first().click();
        await page.getByRole('button', { name: 'Hand in' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
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
    const { SHORT_TEXT } = everyKind({ file: '', width: 1, height: 1 });
    const itemIds = await items(ask, [{ content: SHORT_TEXT as object }]);
    const { id } = await exam(ask, { courseId, title: 'Midterm', itemIds });
    const { account } = await learner('lina', id);
    const { account: other } = await learner('zaid', id);
    await visit(
      browser,
      { url, name: 'two tabs', locale: 'ar', colorScheme: 'dark', viewport: DESK },
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

/** How much the device still holds. */
function kept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('lyceum-exams');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const names = ['attempts', 'answers', 'log'];
      const transaction = opening.result.transaction(names);
      const counts = {};
      for (const name of names) transaction.objectStore(name).count().onsuccess = ({ target }) => (counts[name] = target.result);
      transaction.oncomplete = () => resolve(counts);
    };
  })`);
}

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
