import { exampleFiles, zipOf } from '@lyceum/assessment/qti/examples';
import type { Browser, Page } from 'playwright-core';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { axe, browserPath, DESK, openBrowser, operationsOf, PHONE, signIn, visit } from './browser';
import { recordFilm } from './film';
import { isFocused } from './keyboard';

// Text that is markup, turns the direction of writing, or is longer than any line.
const HOSTILE = `<img src=x onerror="document.title='hacked'">\u202Etxt ${'long'.repeat(40)}`;

let platform: TestPlatform;
let browser: Browser;
let account: { tenant: string; email: string; password: string };
let url: string;
let admin: <Data>(query: string, variables?: object) => Promise<Data>;
beforeAll(async () => {
  platform = await startTestPlatform([
    'identity',
    'catalog',
    'enrollment',
    'assessment',
    'router',
    'bff-admin',
    'bff-mobile',
  ]);
  const { slug, adminEmail, adminToken } = await platform.createTenant();
  admin = (query, variables = {}) => platform.get('bff-admin', query, variables, adminToken);
  account = { tenant: slug, email: adminEmail, password: PASSWORD };
  url = new URL(platform.urls['bff-admin'] ?? '').origin;
  browser = await openBrowser(browserPath as string);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const field = (page: Page, name: string | RegExp) => page.getByLabel(name).first();
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function clean(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
}

interface Made {
  courses: { rows: { id: string }[] };
  items: { rows: { id: string; kind: string }[] };
}
interface Written {
  course: { id: string; draftModules: { lessons: { id: string }[] }[] };
}

(browserPath ? describe : describe.skip)('an author', () => {
  it('writes a course, reorders it by keyboard, and publishes it once nothing is missing', async () => {
    await visit(browser, { url, name: 'course authoring', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/courses/new');
      await field(page, /^Title/).fill(HOSTILE.slice(0, 200));
      await clean(page);
      await button(page, 'Create course').click();
      await page.getByRole('heading', { level: 1, name: '<img src=x' }).waitFor();
      for (const title of ['Light', 'Lenses']) {
        await field(page, 'Title of a new module').fill(title);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 2, name: title }).waitFor();
      }
      // A sign that turns the direction of writing would turn what stands behind the name in the title bar.
      expect(await page.title()).toContain('">txt long');
      await button(page, 'Publish').click();
      await said(page, /things are missing/);
      await said(page, /The module .*Lenses.* has no lessons/);
      await clean(page);
      await button(page, 'Cancel').click();

      for (const title of ['Rays', 'Shadows']) {
        await page.getByRole('link', { name: 'Add lesson' }).first().click();
        await page.getByRole('heading', { name: 'New lesson' }).waitFor();
        await field(page, /^Title/).fill(title);
        await page.locator('#lesson-text').fill(`# ${title}\n\n<script>alert(1)</script> and **bold**`);
        await page.locator('section strong', { hasText: 'bold' }).waitFor();
        expect(await page.locator('section script').count()).toBe(0);
        await clean(page);
        await button(page, 'Add lesson to the draft').click();
        await page.getByRole('link', { name: title }).waitFor();
      }

      await button(page, /^Move .*Rays.* down/).focus();
      await page.keyboard.press('Enter');
      await said(page, /Rays.* is now lesson 2 of/);
      expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toMatch(/Rays/);
      await page.keyboard.press('Enter');
      await said(page, /Rays.* is now lesson 1 of .*Lenses/);
      await button(page, 'Undo').click();
      // What is taken away leaves the focus to its neighbour.
      await button(page, /^Remove .*Shadows/).focus();
      await page.keyboard.press('Enter');
      await said(page, /Shadows.* is out of the draft/);
      await eventually(async () => expect(await isFocused(button(page, /^Carry .*Rays/))).toBe(true));
      await button(page, 'Undo').click();
      await page.getByRole('link', { name: 'Shadows' }).waitFor();
      await button(page, /^Move .*Rays.* down/).click();
      await clean(page);
      await page.reload();
      await page.getByRole('heading', { level: 2, name: 'Lenses' }).waitFor();
      const outline = await page.getByRole('listitem').filter({ hasText: 'Lenses' }).innerText();
      expect(outline).toContain('Rays');

      await button(page, 'Publish').click();
      await said(page, /as version 1/);
      await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
      await said(page, /Version 1, published/);
      await page.goto('/courses');
      await page.getByRole('link', { name: '<img src=x' }).waitFor();
      await clean(page);
      expect(await page.title()).not.toContain('hacked');
    });
  }, 240_000);

  it('carries a lesson into another module by the mouse, and a module by the keyboard', async () => {
    const { createCourse } = await admin<{ createCourse: { id: string } }>(
      'mutation { createCourse(input: { title: "Carried" }) { id } }',
    );
    const course = createCourse.id;
    for (const title of ['Near', 'Far'])
      await admin('mutation ($input: AddModuleInput!) { addModule(input: $input) { id } }', {
        input: { courseId: course, title },
      });
    const { course: made } = await admin<{ course: { draftModules: { id: string }[] } }>(
      'query ($id: ID!) { course(id: $id) { draftModules { id } } }',
      { id: course },
    );
    for (const [index, { id: moduleId }] of made.draftModules.entries())
      await admin('mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }', {
        input: { courseId: course, moduleId, title: `Lesson ${index + 1}`, kind: 'TEXT', text: 'Read.' },
      });
    await visit(browser, { url, name: 'carrying', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      await page.goto(`/courses/${course}`);
      const centre = async (name: RegExp) => {
        const box = await button(page, name).boundingBox();
        return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
      };
      await button(page, /^Carry .*Lesson 1/).scrollIntoViewIfNeeded();
      await page.mouse.move(...(await centre(/^Carry .*Lesson 1/)));
      await page.mouse.down();
      await page.mouse.move(...(await centre(/^Carry .*Lesson 2/)), { steps: 12 });
      await page.mouse.up();
      await said(page, /Lesson 1.* is now lesson \d of .*Far/);

      await button(page, /^Carry .*Far/).press('Space');
      await said(page, /Far.* is over/);
      await page.keyboard.press('ArrowUp');
      await said(page, /Far.* is over .*Near/);
      await page.keyboard.press('Space');
      await said(page, /Far.* is now module 1 of 2/);
      await page.reload();
      await page.getByRole('heading', { level: 2, name: 'Far' }).waitFor();
      expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
        expect.stringContaining('Far'),
        expect.stringContaining('Near'),
      ]);
    });
  }, 240_000);

  it('makes a lesson of a practice exam by its title', async () => {
    const { createCourse } = await admin<{ createCourse: { id: string } }>(
      'mutation { createCourse(input: { title: "Quizzed" }) { id } }',
    );
    const course = createCourse.id;
    await admin('mutation ($id: ID!) { addModule(input: { courseId: $id, title: "Light" }) { id } }', { id: course });
    const { createExam } = await admin<{ createExam: { id: string } }>(
      'mutation ($input: CreateExamInput!) { createExam(input: $input) { id } }',
      { input: { courseId: course, title: 'How rays go', purpose: 'PRACTICE' } },
    );
    await visit(browser, { url, name: 'quiz lesson', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      await page.goto(`/courses/${course}`);
      await page.getByRole('link', { name: 'Add lesson' }).click();
      await page.getByRole('heading', { name: 'New lesson' }).waitFor();
      await field(page, /^Title/).fill('Try it');
      await field(page, 'Kind').selectOption('QUIZ');
      await field(page, /^Practice exam/).fill('rays');
      await page.getByRole('option', { name: 'How rays go' }).click();
      await clean(page);
      await button(page, 'Add lesson to the draft').click();
      await page.getByRole('link', { name: 'Try it' }).click();
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#field-reference')?.value === 'How rays go',
      );
      const { lesson } = await admin<{ lesson: { reference: string } }>(
        'query ($id: ID!) { lesson(id: $id) { reference } }',
        { id: page.url().split('/').at(-1) },
      );
      expect(lesson.reference).toBe(createExam.id);
    });
  });

  it('puts a video with captions into a lesson, which plays with the captions that a learner chooses', async () => {
    const { createCourse } = await admin<{ createCourse: { id: string } }>(
      'mutation { createCourse(input: { title: "Films" }) { id } }',
    );
    const course = createCourse.id;
    await admin('mutation ($id: ID!) { addModule(input: { courseId: $id, title: "Light" }) { id } }', { id: course });
    await visit(browser, { url, name: 'video authoring', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      const film = {
        name: `film ${HOSTILE.slice(0, 120)}.webm`,
        mimeType: 'video/webm',
        buffer: await recordFilm(page),
      };
      const send = async (name: string, file: { name: string; mimeType: string; buffer: Buffer }) => {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, name).click()]);
        await chooser.setFiles(file);
      };
      await page.goto(`/courses/${course}`);
      await page.getByRole('link', { name: 'Add lesson' }).click();
      await page.getByRole('heading', { name: 'New lesson' }).waitFor();
      await field(page, /^Title/).fill('How light travels');
      await field(page, 'Kind').selectOption('VIDEO');
      await clean(page);
      await send('Upload a video', { name: 'page.mp4', mimeType: 'video/mp4', buffer: Buffer.from('<html>') });
      await said(page, /^Files of these types are taken: .*mp4.*webm/);
      await clean(page);
      await send('Upload a video', film);
      await said(page, 'Uploaded. Learners see it once the lesson is saved.');
      for (const [language, text] of [
        ['en', 'Light travels.'],
        ['ar', 'ينتقل الضوء.'],
      ] as const) {
        await field(page, 'Language').selectOption(language);
        const buffer = Buffer.from(`WEBVTT\n\n00:00.000 --> 00:09.000\n${text}\n`);
        await send('Upload captions', { name: `${language}.vtt`, mimeType: 'text/vtt', buffer });
        await button(page, language === 'en' ? /Remove captions: .*English/ : /Remove captions: .*Arabic/).waitFor();
      }
      await clean(page);
      await button(page, 'Add lesson to the draft').click();
      await page.getByRole('link', { name: 'How light travels' }).click();
      await page.locator('video').waitFor();
      await clean(page);
    });
    await admin('mutation ($id: ID!) { publishCourse(courseId: $id) { id } }', { id: course });
    const student = new URL(platform.urls['bff-mobile'] ?? '').origin;
    await visit(browser, { url: student, name: 'video learning', viewport: PHONE }, async ({ page }) => {
      await signIn(page, account);
      await page.goto(`/learn/courses/${course}`);
      await page.getByRole('link', { name: 'How light travels' }).click();
      const player = page.locator('video');
      await player.waitFor();
      const captions = page.getByLabel('Captions');
      expect(await captions.inputValue()).toBe('');
      await captions.selectOption('ar');
      await clean(page);
      const heard = await player.evaluate(async (video: HTMLVideoElement) => {
        video.muted = true;
        await video.play();
        const shown = [...video.textTracks].find(({ mode }) => mode === 'showing');
        const cue = () => shown?.activeCues?.[0] as VTTCue | undefined;
        while (!cue()) await new Promise((resolve) => setTimeout(resolve, 50));
        return cue()?.text;
      });
      expect(heard).toBe('ينتقل الضوء.');
      await page.reload();
      await page.locator('video').waitFor();
      expect(await captions.inputValue()).toBe('ar');
    });
  }, 240_000);

  it('finds what was not saved again, and is asked before leaving it', async () => {
    await visit(browser, { url, name: 'unsaved question', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/items/new');
      await field(page, /^Title/).fill('Half a question');
      await page.getByRole('link', { name: 'Item bank' }).first().click();
      await said(page, 'Leave without saving?');
      await clean(page);
      await button(page, 'Leave').click();
      await page.getByRole('heading', { level: 1, name: 'Item bank' }).waitFor();
      await page.goto('/items/new');
      await said(page, 'This is what you wrote before and have not saved.');
      expect(await field(page, /^Title/).inputValue()).toBe('Half a question');
      await button(page, 'Discard it').click();
      expect(await field(page, /^Title/).inputValue()).toBe('');
    });
  }, 120_000);

  it('never takes away what a colleague has made of a question meanwhile', async () => {
    const asking = (text: string) => ({ trueFalse: { prompt: { format: 'MARKDOWN', text }, answer: true } });
    const {
      createItem: { id },
    } = await admin<{ createItem: { id: string } }>(
      'mutation ($input: CreateItemInput!) { createItem(input: $input) { id } }',
      { input: { title: 'Shared', content: asking('As it was') } },
    );
    await visit(browser, { url, name: 'question revised twice', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      await page.goto(`/items/${id}`);
      await field(page, 'What is asked').fill('Mine');
      await page.getByRole('link', { name: 'Item bank' }).first().click();
      await button(page, 'Leave').click();
      await page.getByRole('heading', { level: 1, name: 'Item bank' }).waitFor();
      await admin('mutation ($input: ReviseItemInput!) { reviseItem(input: $input) { id } }', {
        input: { itemId: id, version: 1, content: asking('Theirs') },
      });
      await page.goto(`/items/${id}`);
      await said(page, 'This question has been revised meanwhile.');
      expect(await field(page, 'What is asked').inputValue()).toBe('Mine');
      await clean(page);
      await button(page, 'Save').click();
      await page.locator('form [data-problem]').waitFor();
      await button(page, 'Show the new version').click();
      expect(await field(page, 'What is asked').inputValue()).toBe('Theirs');
      await page.getByText('This is what you wrote before').waitFor({ state: 'detached' });
    });
  }, 120_000);

  it('keeps the ways to other screens when the code of one cannot be had', async () => {
    await visit(browser, { url, name: 'screen without code', viewport: DESK }, async ({ page, complaints }) => {
      await signIn(page, account);
      await page.getByRole('link', { name: 'Courses' }).first().waitFor();
      await page.route(/\.js(\?|$)/, (route) => route.abort());
      await page.getByRole('link', { name: 'Courses' }).first().click();
      await said(page, /This screen could not be shown/);
      await page.getByRole('link', { name: 'Item bank' }).first().waitFor();
      await page.unroute(/\.js(\?|$)/);
      await button(page, 'Reload').click();
      await page.getByRole('heading', { level: 1, name: 'Courses' }).waitFor();
      await page.goto('/courses/of/no/screen');
      await page.locator('main h1').waitFor();
      // React tells the console what it has caught.
      complaints.length = 0;
    });
  }, 120_000);

  it('writes questions of several kinds, sees what is wrong beside the fields, and tries them as a student', async () => {
    await visit(browser, { url, name: 'question authoring', viewport: DESK }, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/items/new?kind=SINGLE');
      await field(page, /^Title/).fill(HOSTILE.slice(0, 100));
      await field(page, 'What is asked').fill(`Which one? ${HOSTILE}`);
      for (const [place, text] of ['Red', 'Blue', 'Green'].entries())
        await page.getByRole('textbox', { name: `Choice ${place + 1}`, exact: true }).fill(text);
      await page.getByRole('radio', { name: 'Blue', exact: true }).click();
      await button(page, 'What is this answer worth?').click();
      await said(page, /0 of 1 points/);
      await page.getByRole('radio', { name: 'Red', exact: true }).click();
      await button(page, 'What is this answer worth?').click();
      await said(page, /1 of 1 points, .*100%.* right/);
      await clean(page);
      await button(page, 'Put it into the bank').click();
      await button(page, 'Make ready for exams').click();
      await said(page, 'Exams can use it now.');
      await clean(page);

      await page.goto('/items/new?kind=NUMERIC');
      await field(page, /^Title/).fill('Half');
      await field(page, 'What is asked').fill('What is half of three?');
      await field(page, /^Number/).fill('1,5');
      await field(page, 'Credit').fill('0.5');
      await button(page, 'Put it into the bank').click();
      await said(page, 'No answer has a credit of 1: nobody could get all points.');
      // Far above the button that was pressed.
      await page.locator('form [aria-invalid=true]:focus, form [data-problem]:focus').waitFor();
      await clean(page);
      await field(page, 'Credit').fill('1');
      await page.getByRole('region', { name: 'Try it as a student' }).getByLabel('Number').fill('1.5');
      await button(page, 'What is this answer worth?').click();
      await said(page, /1 of 1 points/);
      await button(page, 'Put it into the bank').click();
      await page.getByRole('heading', { level: 1, name: 'Half' }).waitFor();

      await field(page, /^Number/).fill('1.25');
      await button(page, 'Save').click();
      await said(page, /new version/);
      await page.getByRole('link', { name: 'Versions' }).click();
      await said(page, 'One thing has changed');
      await clean(page);
      await button(page, 'Restore version 1').click();
      await said(page, /Version 1 is back/);

      for (const kind of [
        'MULTIPLE',
        'TRUE_FALSE',
        'SHORT_TEXT',
        'CLOZE',
        'MATCHING',
        'ORDERING',
        'HOTSPOT',
        'ESSAY',
        'FILE',
        'CODE',
      ]) {
        await page.goto(`/items/new?kind=${kind}`);
        await page.getByRole('heading', { level: 2, name: 'Question and key' }).waitFor();
        await clean(page);
      }

      // The last of them is a program, here in Python.
      await field(page, /^Title/).fill('Twice');
      await field(page, 'What is asked').fill('Write `twice(x)`.');
      await field(page, 'Language of the program').selectOption('PYTHON');
      await field(page, 'Name of the test').fill('doubles');
      await field(page, /^Run after the program/).fill('twice(4)');
      await field(page, 'What it gives, as JSON').fill('8');
      const program = page.getByRole('region', { name: 'Try it as a student' }).getByLabel(/Python/);
      await program.fill('def twice(x):\n    y = x');
      await program.press('Control+End');
      await program.press('Enter');
      await program.pressSequentially('return y');
      await button(page, 'What is this answer worth?').click();
      await said(page, /It gives .?4.? and not .?8/);
      await program.press('End');
      await program.pressSequentially(' + x');
      await button(page, 'What is this answer worth?').click();
      await said(page, /1 of 1 points, .*100%.* right/);
      await clean(page);
    });
  }, 300_000);

  it('brings a QTI package in, reads what became of it, and tries a question of it', async () => {
    const buffer = await zipOf(exampleFiles('EXAMPLES'));
    const at = { url, name: 'QTI import', viewport: PHONE, colorScheme: 'dark' as const };
    await visit(browser, at, async ({ page }) => {
      await signIn(page, account);
      await page.goto('/items/qti');
      await button(page, 'Choose a package').waitFor();
      await clean(page);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: `${HOSTILE.slice(0, 60)}.zip`, mimeType: 'application/zip', buffer });
      await said(page, /\d+ imported, \d+ with losses, \d+ not imported/);
      await page.getByRole('table', { name: 'Files of the package' }).waitFor({ timeout: 120_000 });
      await clean(page);
      await field(page, 'Outcome').selectOption('NOT_IMPORTED');
      await said(page, /portable_custom/);
      await field(page, 'Outcome').selectOption('IMPORTED');
      await page
        .getByRole('link', { name: /^Open question 1 of/ })
        .first()
        .click();
      await button(page, 'What is this answer worth?').waitFor();
      await clean(page);
    });
  }, 240_000);

  it('reads the same in Arabic, in the dark, and asks once for each screen', async () => {
    const at = { url, name: 'authoring in Arabic', viewport: DESK, locale: 'ar', colorScheme: 'dark' as const };
    const { courses, items } = await admin<Made>('{ courses { rows { id } } items(first: 100) { rows { id kind } } }');
    const { course } = await admin<Written>(
      'query ($id: ID!) { course(id: $id) { id draftModules { lessons { id } } } }',
      { id: courses.rows[0]?.id },
    );
    const lessons = course.draftModules.flatMap((module) => module.lessons);
    await visit(browser, at, async ({ page }) => {
      const operations = operationsOf(page, 'bff-admin');
      await signIn(page, account);
      for (const path of [
        ...['/courses', '/courses/new', '/items', '/items/new?kind=CLOZE', '/items/qti'],
        ...['', '/details', '/people', `/lessons/${lessons[0]?.id}`].map((part) => `/courses/${course.id}${part}`),
        ...new Map(items.rows.map(({ kind, id }) => [kind, `/items/${id}`])).values(),
        `/items/${items.rows[0]?.id}/versions`,
      ]) {
        await page.goto(path);
        await page.locator('main h1').waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
        expect([path, operations().slice(1)]).toEqual([path, []]);
        await clean(page);
      }
      expect(operations()).toEqual(['ItemVersions']);
    });
  }, 240_000);
});
