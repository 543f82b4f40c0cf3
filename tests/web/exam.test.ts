import type { Browser } from 'playwright-core';
import { axe, axeBothWays, browserPath, openBrowser, PHONE, signIn, visit } from './browser';
import { everyKind, exam, items, media } from './exam-hall';
import { CLOSE, type ExamSchool, handIn, kept, saved, startExamSchool } from './exam-school';
import { byKeyboard, press, tabTo } from './keyboard';
import { png } from './png';

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

(browserPath ? describe : describe.skip)('an exam on the web', () => {
  it('with every kind of question is written by keyboard alone, handed in, and its result read', async () => {
    const size = { width: 200, height: 120 };
    const admin = new URL(school.platform.urls['bff-admin'] ?? '').origin;
    const file = await media(admin, school.tenant.adminToken, png(size.width, size.height));
    const kinds = Object.entries(everyKind({ file, ...size }));
    const contents = kinds.map(([kind, content]) => ({
      content,
      ...(kind === 'SINGLE' && { marking: { certainty: true } }),
    }));
    const { id } = await exam(school.ask, {
      courseId: school.courseId,
      title: 'Everything <img onerror=alert(1)>',
      itemIds: await items(school.ask, contents),
      accessCode: 'SESAME',
    });
    const { account } = await school.learner('sana', id);
    const findings: string[] = [];
    await visit(browser, { url: school.url, name: 'every kind', viewport: PHONE }, async ({ page }) => {
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
      await school.mark(id);
      await school.mark(id);
      // Others could still begin it, and are not to learn its key from those who have.
      await school.ask(CLOSE, { id });
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
    const { id } = await school.shortExam({
      title: 'Straits',
      proctored: true,
      release: { when: 'AT_ONCE', show: { score: true, feedback: false, answers: false } },
    });
    const { account } = await school.learner('amal', id);
    await visit(browser, { url: school.url, name: 'score alone' }, async ({ page, context }) => {
      await signIn(page, account);
      await page.goto(`/exams/${id}`);
      await page.getByText('Your device’s clock is right.').waitFor();
      await page.getByText('Your school is told when you leave').waitFor();
      expect(await axeBothWays(page)).toEqual([]);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByLabel('Your answer').fill('Baghdad');
      await saved(page);
      await handIn(page);
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

  it('is on home from when it is handed in, and its result as soon as it is out', async () => {
    const { SHORT_TEXT, ESSAY } = everyKind({ file: '', width: 1, height: 1 });
    const itemIds = await items(school.ask, [{ content: SHORT_TEXT as object }, { content: ESSAY as object }]);
    const { id } = await exam(school.ask, { courseId: school.courseId, title: 'Deserts', itemIds });
    const { account } = await school.learner('nour', id);
    await visit(browser, { url: school.url, name: 'result on home' }, async ({ page }) => {
      await signIn(page, account);
      expect(await page.getByRole('heading', { name: 'Your results' }).count()).toBe(0);
      await page.goto(`/exams/${id}`);
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByLabel('Your answer').fill('Baghdad');
      await saved(page);
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('textbox').fill('To know more.');
      await saved(page);
      await handIn(page);
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

      await school.mark(id);
      await entry.filter({ hasText: '100%' }).waitFor();
      expect(await axe(page)).toEqual([]);
      await entry.click();
      await page.getByRole('heading', { level: 1, name: 'Deserts' }).waitFor();
    });
  });
});
