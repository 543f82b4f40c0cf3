import type { Browser, Page } from 'playwright-core';
import { eventually, PASSWORD, startTestPlatform, type TestPlatform } from '../support/platform';
import { openResults } from '../support/results';
import { axe, browserPath, DESK, openBrowser, PHONE, refuseAll, signIn, visit } from './browser';
import { isFocused, press } from './keyboard';

jest.setTimeout(600_000);

// What an author, or who got hold of their account, may write.
const OVERRIDE = '\u2069\u202eevil';
const HOSTILE_TITLE = `<img src=x onerror="window.hacked=1"> ${OVERRIDE} ${'W'.repeat(120)}`;
const HOSTILE_TEXT = [
  '# Inside',
  'Hello <img src=x onerror="window.hacked=1"> <script>window.hacked=1</script>',
  '[click](javascript:window.hacked=1) ![away](https://elsewhere.example/spy.png)',
  '```\nlet wide = "' + 'x'.repeat(400) + '";\n```',
  '| a | b |\n|---|---|\n| ' + 'y'.repeat(300) + ' | 2 |',
  'مرحبًا بكم في الدرس',
  `${'> '.repeat(40)}deep`,
  `${'- '.repeat(40)}deep`,
  ...Array.from({ length: 60 }, (_, n) => `Paragraph ${n} of a text that is longer than a screen.`),
].join('\n\n');

let platform: TestPlatform;
let browser: Browser;
let tenant: Awaited<ReturnType<TestPlatform['createTenant']>>;
let account: { tenant: string; email: string; password: string };
let url: string;
let course: { id: string; lessons: string[] };

beforeAll(async () => {
  platform = await startTestPlatform();
  tenant = await platform.createTenant();
  account = { tenant: tenant.slug, email: tenant.adminEmail, password: PASSWORD };
  url = new URL(platform.urls['bff-mobile'] ?? '').origin;
  course = await publish('Optics', [
    { title: 'Light', text: '# Light\n\nIt travels in *straight* lines.' },
    { title: 'Lenses', text: 'They bend it.' },
  ]);
  browser = await openBrowser(browserPath as string);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
});

const variants = [
  { name: 'en, light, phone', locale: 'en-GB', colorScheme: 'light', viewport: PHONE },
  { name: 'ar, dark, desk', locale: 'ar', colorScheme: 'dark', viewport: DESK },
] as const;

(browserPath ? describe : describe.skip)('learning', () => {
  it('leads from the catalog through a lesson to a home that has changed, by keyboard alone', async () => {
    await visit(browser, { url, name: 'learn journey' }, async ({ page }) => {
      await signIn(page, account);
      await page.getByRole('link', { name: 'Find a course' }).press('Enter');
      await headed(page, 'Catalog');
      await page.getByLabel('Search courses').fill('opt');
      await page.waitForURL(/q=opt/);
      await page.getByText('1 course', { exact: true }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('catalog-search');
      await page.getByRole('link', { name: 'Optics' }).press('Enter');
      await headed(page, 'Optics');
      await page.getByRole('button', { name: 'Take this course' }).press('Enter');
      await page.getByRole('link', { name: /^Begin/ }).press('Enter');
      await headed(page, 'Light');
      // The text’s own heading says the same, and is left out.
      expect(await page.getByRole('heading', { name: 'Light' }).count()).toBe(1);
      await page.getByRole('button', { name: /^Done/ }).press('Enter');
      await headed(page, 'Lenses');
      await page.getByRole('link', { name: 'Home' }).press('Enter');
      await page.getByText('1 of 2 lessons').waitFor();
      await page.getByRole('link', { name: /^Next: .*Lenses/ }).press('Enter');
      await headed(page, 'Lenses');
      await page.getByRole('button', { name: /^Done/ }).press('Enter');
      await headed(page, 'Optics');
      await page.getByText('You have done all lessons').waitFor();
    });
  });

  it('goes where one taps while one’s search is about to be taken up', async () => {
    await visit(browser, { url, name: 'on from a search' }, async ({ page, context }) => {
      // The worker would have the next screen at hand.
      await context.addInitScript('navigator.serviceWorker.register = () => Promise.reject(new Error("forbidden"))');
      await page.reload();
      await signIn(page, account);
      await page.getByRole('link', { name: 'Learn', exact: true }).click();
      await page.getByRole('link', { name: 'Catalog' }).click();
      const search = page.getByLabel('Search courses');
      await search.waitFor();
      // The next screen takes longer to load than the pause after which a search is taken up.
      await page.route(/assets\/exams-.*\.js/, (route) => setTimeout(() => void route.continue(), 2_000));
      await search.fill('opt');
      await page.getByRole('link', { name: 'Exams' }).click();
      await headed(page, 'Exams');
      expect(new URL(page.url()).pathname).toBe('/exams');
    });
  });

  it('shows what is hostile as the text that it is, and keeps the place in it', async () => {
    const hostile = await publish(HOSTILE_TITLE, [{ title: HOSTILE_TITLE, text: HOSTILE_TEXT }]);
    for (const { name, ...look } of variants) {
      await visit(browser, { url, name: `hostile, ${name}`, ...look }, async ({ page, complaints }) => {
        await signIn(page, account);
        await page.goto('/learn/catalog');
        // A long title is cut at its own end, which is the beginning of a line of the other direction.
        const cut = page.getByRole('heading', { name: 'Optics' });
        await cut.waitFor();
        const directions = await cut.evaluate((heading) =>
          [heading, ...heading.querySelectorAll('*')]
            .map((one) => getComputedStyle(one))
            .flatMap((style) => (style.webkitLineClamp === 'none' ? [] : style.direction)),
        );
        expect(directions).toEqual(['ltr']);
        await page.goto(`/learn/courses/${hostile.id}`);
        await page.locator('h1').waitFor();
        await page.waitForFunction(() => document.title.includes('evil'));
        expect(await page.title()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        await expectWithin(page);
        await page.goto(`/learn/lessons/${hostile.lessons[0]}`);
        await page.getByText('Paragraph 59').waitFor();
        expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
        expect(await page.locator('article img, article script, a[href^="javascript"]').count()).toBe(0);
        await expectWithin(page);
        expect(await axe(page)).toEqual([]);
        await page.evaluate(() => scrollTo(0, 1_500));
        await page.waitForFunction(() =>
          Object.values({ ...localStorage }).some((kept) => /"share":0\.[1-9]/.test(kept)),
        );
        await page.reload();
        await page.getByText('Paragraph 59').waitFor();
        await page.waitForFunction(() => scrollY > 500);
        expect(complaints).toEqual([]);
      });
    }
  });

  it('shows home and a lesson as they were last seen while there is no network, until one signs out', async () => {
    await visit(browser, { url, name: 'last seen' }, async ({ page, context }) => {
      await signIn(page, account);
      await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      await page.goto(`/learn/lessons/${course.lessons[0]}`);
      await page.getByText('It travels in').waitFor();
      await page.goto('/');
      await page.getByRole('heading', { name: 'Go on learning' }).waitFor();
      const kept = () =>
        page.evaluate('caches.keys().then((names) => names.filter((name) => /seen/.test(name)).length)');
      await expect(kept()).resolves.toBe(1);

      await context.setOffline(true);
      await page.goto('/');
      await page.getByRole('heading', { name: 'Go on learning' }).waitFor();
      await page.getByText('What you see is from').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.goto(`/learn/lessons/${course.lessons[0]}`);
      await page.getByText('It travels in').waitFor();
      await page.getByText('What you see is from').waitFor();
      expect(await axe(page)).toEqual([]);
      // One that has never been opened has a heading, and comes by itself when there is a network.
      await page.goto(`/learn/lessons/${course.lessons[1]}`);
      await page.getByText('The server cannot be reached').waitFor();
      expect(await axe(page)).toEqual([]);
      await context.setOffline(false);
      await page.getByRole('heading', { name: 'Lenses' }).waitFor();
      await page.getByRole('link', { name: 'Home' }).click();
      await headed(page, 'Home', 'Hello');
      await page.getByText('What you see is from').waitFor({ state: 'detached' });

      await page.goto('/me');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await eventually(async () => expect(await kept()).toBe(0));
    });
  });

  it('shows what was last seen when nothing answers, until something does', async () => {
    await visit(browser, { url, name: 'nothing answers' }, async ({ page, context }) => {
      await signIn(page, account);
      await page.goto(`/learn/lessons/${course.lessons[0]}`);
      await page.getByText('It travels in').waitFor();
      await page.getByRole('link', { name: 'Home' }).click();
      await page.getByRole('heading', { name: 'Go on learning' }).waitFor();
      // The device has a network, and what it sends is neither answered nor refused.
      await context.route('**/graphql', () => undefined);
      await page.goBack();
      await page.getByText('It travels in').waitFor();
      await page.getByText('What you see is from').waitFor();
      await context.unroute('**/graphql');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('What you see is from').waitFor({ state: 'detached' });
    });
  });

  it('starts with what was last seen where nothing answers, without waiting for that to be given up', async () => {
    await visit(browser, { url, name: 'cold start' }, async ({ page, context }) => {
      await signIn(page, account);
      await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      await page.goto(`/learn/lessons/${course.lessons[0]}`);
      await page.getByText('It travels in').waitFor();
      const givenUp: string[] = [];
      page.on('requestfailed', (request) => request.url().endsWith('/graphql') && givenUp.push(request.url()));
      await context.route('**/graphql', () => undefined);
      await page.reload();
      givenUp.length = 0;
      await page.getByText('It travels in').waitFor();
      await page.getByText('What you see is from').waitFor();
      expect(givenUp).toEqual([]);
      expect(await axe(page)).toEqual([]);
      // One that has never been opened says so as soon, and comes by itself.
      await page.goto(`/learn/courses/${course.id}?first`);
      givenUp.length = 0;
      await page.getByText('The server cannot be reached').waitFor();
      expect(givenUp).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await context.unroute('**/graphql');
      await page.getByRole('heading', { level: 1, name: 'Optics' }).waitFor();
      await page.getByText('The server cannot be reached').waitFor({ state: 'detached' });
    });
  });

  it.each([
    ['en-GB', /from .\d{1,2} \w+ \d{4}, \d\d:\d\d.\./],
    ['en-US', /from .\w+ \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M.\./],
    ['ar-EG', /[٠-٩]{1,2}:[٠-٩]{2}/],
    // Neither of the two: English as it is written where nothing is known.
    ['de-DE', /from .\w+ \d{1,2}, \d{4}, \d{1,2}:\d\d\s[AP]M.\./],
  ] as const)('writes times and numbers as the browser’s country does: %s', async (locale, time) => {
    await visit(browser, { url, name: `country ${locale}`, locale }, async ({ page, context }) => {
      await signIn(page, account);
      await page.evaluate('navigator.serviceWorker.ready.then(() => 0)');
      await page.goto(`/learn/lessons/${course.lessons[0]}`);
      await page.getByText('It travels in').waitFor();
      await page.goto('/');
      await page.locator('main h2').first().waitFor();
      await context.setOffline(true);
      await page.goto('/');
      const bar = page.locator('main [role=status] [role=alert]').first();
      await bar.filter({ hasText: time }).waitFor();
      if (locale !== 'ar-EG') return;
      // A figure alone has the digits of a date.
      await page.goto(`/learn/lessons/${course.lessons[0]}`);
      await page
        .getByText(/[٠-٩] دقائق/)
        .first()
        .waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/[0-9]/);
    });
  });

  it.each(variants)('has no fault that axe finds: $name', async ({ name, ...look }) => {
    await visit(browser, { url, name: `learn axe, ${name}`, ...look }, async ({ page, context }) => {
      await signIn(page, account);
      const screens = [
        ...['/', '/learn', '/learn/catalog', '/learn/catalog?q=zzz', `/learn/courses/${course.id}`],
        ...[`/learn/lessons/${course.lessons[0]}`, '/progress', `/progress/leaderboard/${course.id}`],
        ...['/inbox', '/inbox/settings', '/exams', '/exams/none', '/results', '/results/none', '/nowhere'],
      ];
      const walk = async () => {
        for (const path of screens) {
          await page.goto(path);
          await page.locator('main h1').waitFor();
          await page.locator('main .MuiCircularProgress-root').waitFor({ state: 'detached' });
          expect([path, await axe(page)]).toEqual([path, []]);
          await expectWithin(page);
        }
      };
      await walk();
      await refuseAll(context);
      await walk();
    });
  });
});

(browserPath ? describe : describe.skip)('what one is told', () => {
  it('arrives while the app is open, is counted at the bell, and is read in the inbox', async () => {
    const results = await openResults(platform.environment);
    try {
      await visit(browser, { url, name: 'live inbox', viewport: DESK }, async ({ page }) => {
        const connected = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok());
        await signIn(page, account);
        await connected;
        await results.release({ tenantId: tenant.id, id: tenant.adminId }, { examTitle: HOSTILE_TITLE.slice(0, 90) });
        await page.getByText(/^Your result in .* is out/).waitFor();
        await page.getByRole('link', { name: 'Inbox, 1 unread' }).click();
        await page.getByText(/You reached .?85%/).waitFor();
        expect(await axe(page)).toEqual([]);
        await press(page, 'Mark all as read');
        await page.getByRole('link', { name: 'Inbox', exact: true }).waitFor();
        // The button has nothing more to do: what stands beside it has the focus.
        await eventually(async () =>
          expect(await isFocused(page.getByRole('button', { name: 'All', exact: true }))).toBe(true),
        );
        await expectWithin(page);
      });
    } finally {
      await results.close();
    }
  });

  it('stands in the inbox once, however much comes while older pages are open', async () => {
    const results = await openResults(platform.environment);
    const tell = async (from: number, to: number) => {
      for (let n = from; n <= to; n++)
        await results.release({ tenantId: tenant.id, id: tenant.adminId }, { examTitle: `Quiz ${n}` });
    };
    try {
      await tell(1, 25);
      await visit(browser, { url, name: 'inbox pages' }, async ({ page }) => {
        const connected = page.waitForResponse((response) => response.url().endsWith('/events') && response.ok());
        await signIn(page, account);
        await connected;
        await page.getByRole('link', { name: /^Inbox/ }).click();
        await page.getByText(/Your result in .*Quiz 25/).waitFor();
        await page.getByRole('button', { name: 'Show more' }).click();
        await page.getByText(/Your result in .*Quiz 1\b/).waitFor();
        await tell(26, 27);
        await page.getByText(/Your result in .*Quiz 27/).waitFor();
        const told = () => page.getByRole('heading', { name: /Quiz \d+/ }).allTextContents();
        const numbers = async () => (await told()).map((text) => Number(/Quiz (\d+)/.exec(text)?.[1]));
        await eventually(async () => expect(await numbers()).toEqual(Array.from({ length: 27 }, (_, n) => 27 - n)));
      });
    } finally {
      await results.close();
    }
  });

  it('puts nobody on a leaderboard who has not asked, and takes them off again', async () => {
    await visit(browser, { url, name: 'leaderboard' }, async ({ page }) => {
      await signIn(page, account);
      await page.goto(`/progress/leaderboard/${course.id}`);
      await page.getByLabel('Nickname').fill('!');
      await page.getByRole('button', { name: 'Join the leaderboard' }).click();
      await page.getByRole('alert').filter({ hasText: '2 to 30' }).waitFor();
      expect(await page.getByLabel('Nickname').inputValue()).toBe('!');
      expect(await axe(page)).toEqual([]);
      await page.getByLabel('Nickname').fill('Owl');
      await page.getByRole('button', { name: 'Join the leaderboard' }).click();
      await page.getByRole('button', { name: 'Leave' }).click();
      expect(await axe(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
      await page.getByRole('button', { name: 'Join the leaderboard' }).waitFor();
    });
  });
});

/** On that screen, with the focus on its heading and its name in the title bar. */
async function headed(page: Page, title: string, heading = title) {
  await page.locator('h1', { hasText: heading }).waitFor();
  await page.waitForFunction(
    (name) => document.activeElement?.tagName === 'H1' && document.title.startsWith(name),
    title,
  );
}

async function expectWithin(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function publish(title: string, lessons: { title: string; text: string }[]) {
  const admin = <Data>(query: string, variables: object) =>
    platform.get<Data>('bff-admin', query, variables, tenant.adminToken);
  const { createCourse } = await admin<{ createCourse: { id: string } }>(
    'mutation ($input: CreateCourseInput!) { createCourse(input: $input) { id } }',
    { input: { title, summary: title } },
  );
  const courseId = createCourse.id;
  const { addModule } = await admin<{ addModule: { draftModules: { id: string }[] } }>(
    'mutation ($input: AddModuleInput!) { addModule(input: $input) { draftModules { id } } }',
    { input: { courseId, title } },
  );
  const ids: string[] = [];
  for (const lesson of lessons) {
    const { addLesson } = await admin<{ addLesson: { id: string } }>(
      'mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }',
      { input: { courseId, moduleId: addModule.draftModules[0]?.id, kind: 'TEXT', minutes: 5, ...lesson } },
    );
    ids.push(addLesson.id);
  }
  await admin('mutation ($id: ID!) { publishCourse(courseId: $id) { id } }', { id: courseId });
  return { id: courseId, lessons: ids };
}
